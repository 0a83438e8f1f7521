"""Renders schemas/pvm.instructions into the tables of the core and a page of the reference.

    python3 schemas/render_instructions.py [--check]
"""

from __future__ import annotations

import keyword
import sys
from typing import NamedTuple

from rendering import ROOT, deliver, wrapped

SOURCE = ROOT / "schemas/pvm.instructions"
NOTE = "Generated from schemas/pvm.instructions by schemas/render_instructions.py. Do not edit."
FORMS = ("none", "i", "r64", "ii", "o", "ri", "rii", "rio", "rr", "rri", "rro", "rrii", "rrr")


class Row(NamedTuple):
    name: str
    gp07: str
    gp08: str
    form: str
    writes: str
    reads: str
    cycles: str
    slots: str
    units: str
    flags: str


def rows() -> list[Row]:
    lines = (line.split("#")[0].split() for line in SOURCE.read_text().splitlines())
    table = [Row(*words) for words in lines if words]
    for row in table:
        if row.form not in FORMS:
            raise SystemExit(f"{row.name}: there is no form {row.form}")
    return table


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def escaped(name: str) -> str:
    return f"`{name}`" if name == "fallthrough" else name


def swift(table: list[Row]) -> str:
    lines = [f"// {NOTE}", "", "/// What an instruction does; its number differs between profiles.",
             "public enum Instruction: UInt8, CaseIterable, Sendable {"]
    lines += [f"  case {escaped(camel(row.name))}" for row in table]
    lines += ["}", "", "/// How operands are written.", "public enum Form: UInt8, CaseIterable, Sendable {"]
    lines += [f"  case {form}" for form in FORMS]
    lines += ["}", ""]
    return "\n".join(lines)


def mask(letters: str) -> int:
    return sum(1 << "ABD".index(letter) for letter in letters if letter in "ABD")


def cost(row: Row) -> str:
    same, other, rule = row.slots, row.slots, "0"
    if "|" in row.slots:
        both, which = row.slots.split(":")
        same, other = both.split("|")
        rule = {"any": "1", "A": "2"}[which]
    cycles = "0" if row.cycles == "branch" else row.cycles
    units = [str(row.units.count(unit)) for unit in "ALSMD"]
    return "{" + ", ".join([cycles, other, same, rule, *units]) + "}"


def numbers(table: list[Row], profile: str) -> list[str]:
    by_number = {int(getattr(row, profile)): index for index, row in enumerate(table) if getattr(row, profile) != "-"}
    return [str(by_number.get(number, 255)) for number in range(256)]


def c_source(table: list[Row]) -> str:
    flags = {"T": 1, "B": 2, "J": 4}
    lines = [f"/* {NOTE} */", '#include "pvm_tables.h"', "",
             f"const uint32_t abut_pvm_instruction_count = {len(table)};", "",
             "/* From opcode to instruction, by profile; 255 where there is none. */",
             "static const uint8_t instructions[2][256] = {"]
    for profile in ("gp07", "gp08"):
        lines += ["  {", *wrapped(numbers(table, profile), 20), "  },"]
    lines += ["};", "", "static const uint8_t forms[] = {",
              *wrapped([str(FORMS.index(row.form)) for row in table], 20), "};", "",
              "static const uint8_t flags[] = {",
              *wrapped([str(sum(flags[flag] for flag in row.flags if flag in flags)) for row in table], 20), "};", "",
              "/* Registers, 1 for A, 2 for B, 4 for D. */", "static const uint8_t writes[] = {",
              *wrapped([str(mask(row.writes)) for row in table], 20), "};", "static const uint8_t reads[] = {",
              *wrapped([str(mask(row.reads)) for row in table], 20), "};", "",
              "/* Opcodes by profile; 255 where there is none. */", "static const uint8_t opcodes[2][256] = {"]
    for profile in ("gp07", "gp08"):
        opcodes = [getattr(row, profile).replace("-", "255") for row in table]
        lines += ["  {", *wrapped(opcodes, 20), "  },"]
    lines += ["};", "", "static const abut_pvm_cost costs[] = {", *wrapped([cost(row) for row in table], 4), "};", "",
              "static const char *const names[] = {", *wrapped([f'"{row.name}"' for row in table], 4), "};", "",
              "const uint8_t *abut_pvm_instructions(uint32_t profile) { return instructions[profile & 1]; }",
              "const uint8_t *abut_pvm_opcodes(uint32_t profile) { return opcodes[profile & 1]; }",
              "const uint8_t *abut_pvm_forms(void) { return forms; }",
              "const uint8_t *abut_pvm_flags(void) { return flags; }",
              "const uint8_t *abut_pvm_writes(void) { return writes; }",
              "const uint8_t *abut_pvm_reads(void) { return reads; }",
              "const abut_pvm_cost *abut_pvm_costs(void) { return costs; }",
              "const char *abut_pvm_name(uint32_t instruction) { return names[instruction]; }", ""]
    return "\n".join(lines)


def page(table: list[Row]) -> str:
    lines = ["# The instructions of the PVM", "", f"<!-- {NOTE} -->", "",
             "Opcodes by profile, operands, and the cost of each in the pipeline model of `gp08`. Operands: `A`, `B`,",
             "`D` are registers, `X` and `Y` immediates or targets. Slots `a|b:any` are `a` when the written register",
             "is one of those read, `a|b:A` when it is `A`. `branch` is 1 beside a `trap` or `unlikely`, else 20.", "",
             "| instruction | gp07 | gp08 | form | writes | reads | cycles | slots | units | ends a block |",
             "|---|---|---|---|---|---|---|---|---|---|"]
    for row in table:
        cells = [f"`{row.name}`", row.gp07, row.gp08, row.form, row.writes, row.reads, row.cycles,
                 row.slots.replace("|", "\\|"), row.units, "yes" if "T" in row.flags else ""]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join([*lines, ""])


OPERANDS = {
    "none": "", "i": "x", "r64": "a x", "ii": "x y", "o": "target", "ri": "a x", "rii": "a x y", "rio": "a x target",
    "rr": "d a", "rri": "a b x", "rro": "a b target", "rrii": "a b x y", "rrr": "d a b",
}  # as people write them: what is written to comes first
KINDS = {"a": "Register", "b": "Register", "d": "Register", "x": "int", "y": "int", "target": "Target"}


def python_table(table: list[Row]) -> str:
    lines = [f"# {NOTE}", '"""The instructions: opcode by profile, form of the operands, whether they end a block."""',
             "", "from __future__ import annotations", "", "from typing import NamedTuple", "", "",
             "class Instruction(NamedTuple):", "    name: str", "    gp07: int | None", "    gp08: int | None",
             "    form: str", "    operands: tuple[str, ...]", "    ends_block: bool", "", "",
             "INSTRUCTIONS = {", "    row.name: row", "    for row in ("]
    for row in table:
        gp07, gp08 = (number.replace("-", "None") for number in (row.gp07, row.gp08))
        names = OPERANDS[row.form].split()
        operands = "(" + ", ".join(f'"{name}"' for name in names) + ("," if len(names) == 1 else "") + ")"
        lines.append(f'        Instruction("{row.name}", {gp07}, {gp08}, "{row.form}", {operands}, {"T" in row.flags}),')
    return "\n".join([*lines, "    )", "}", ""])


def effect(row: Row) -> str:
    """What an instruction does, in a line."""
    first, *words = row.name.split("_")
    last = words[-1] if words else ""
    place = {"ri": "x", "ii": "x", "rri": "b + x", "rii": "a + x"}.get(row.form, "")
    if first == "load" and "imm" not in words:
        return f"a = the {last} at {place}"
    if first == "store":
        return f"the {last} at {place} = {'y' if 'imm' in words else 'a'}"
    if row.name in ("load_imm", "load_imm_64"):
        return "a = x"
    if first == "branch":
        sign = {"eq": "=", "ne": "!=", "lt": "<", "le": "<=", "ge": ">=", "gt": ">"}[words[0]]
        how = {"u": ", unsigned", "s": ", signed"}.get(words[1] if len(words) > 1 else "", "")
        return f"to the target if a {sign} {'x' if last == 'imm' else 'b'}{how}"
    known = {"trap": "panic", "fallthrough": "end the block, nothing else", "unlikely": "a hint, nothing else",
             "ecalli": "call the host's function x", "jump": "to the target", "jump_ind": "to the address a + x",
             "load_imm_jump": "a = x, to the target", "load_imm_jump_ind": "a = x, to the address b + y",
             "move_reg": "d = a", "sbrk": "d = the end of the heap, which grows by a"}
    shape = {"rr": "d = {}(a)", "rri": "a = {}(b, x)", "rrr": "d = {}(a, b)"}.get(row.form, "{}")
    return known.get(row.name, shape.format(row.name))


def python_methods(table: list[Row]) -> str:
    lines = [f"# {NOTE}", '"""One method for each instruction, for `Assembler`."""', "",
             "from __future__ import annotations", "", "from typing import Union", "",
             "Register = Union[int, str]", '"""0 to 12, or a name: r0 to r12, ra, sp, t0 to t2, s0, s1, a0 to a5."""',
             "Target = Union[int, str]", '"""A label, or a place in the code."""', "", "", "class Mnemonics:",
             "    def emit(self, name: str, *operands: int | str) -> None:", "        raise NotImplementedError"]
    for row in table:
        names = OPERANDS[row.form].split()
        given = "".join(f", {name}: {KINDS[name]}" for name in names)
        given += " = 0" if "_ind" in row.name and names[-1] == "x" else ""
        passed = "".join(f", {name}" for name in names)
        name = f"{row.name}_" if keyword.iskeyword(row.name) else row.name
        lines += ["", f"    def {name}(self{given}) -> None:", f'        """{effect(row)}"""',
                  f'        self.emit("{row.name}"{passed})']
    return "\n".join([*lines, ""])


def main() -> int:
    table = rows()
    return deliver({"Sources/PVM/Instructions/Instruction.swift": swift(table),
                    "Sources/CShims/pvm_tables.c": c_source(table),
                    "docs/reference/pvm-instructions.md": page(table),
                    "python/src/abut/pvm/_instructions.py": python_table(table),
                    "python/src/abut/pvm/_mnemonics.py": python_methods(table)}, "schemas/pvm.instructions")


if __name__ == "__main__":
    sys.exit(main())
