"""Renders schemas/fusabi.instructions into the tables of the core and of Python, and a page of the reference.

    python3 schemas/render_fusabi.py [--check]
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from rendering import ROOT, deliver

SOURCE = ROOT / "schemas/fusabi.instructions"
NOTE = "Generated from schemas/fusabi.instructions by schemas/render_fusabi.py. Do not edit."
SIZES = {"-": 0, "constant": 4, "local": 4, "function": 4, "import": 4, "import_n": 8, "jump": 4, "type": 1,
         "count": 4}
FLOWS = ("next", "jump", "branch", "stop")


RULES = """## What a function has to keep to

A function is verified when it is first called, or by `fusabi_module_verify`; one that is refused never runs.

* Everything decodes, also what cannot be reached. Constants, locals, functions, imports and types exist, and jumps lead
  to instructions.
* Where paths meet, the stack has the same number of values on all of them. It never runs empty below what an
  instruction takes. Locals and values on the stack together are at most 3,900.
* Every path that can be taken ends in `ret`, `halt` or a jump.
* Types flow with the values. A local that is no parameter is Unit until it is stored. Where paths with different types
  meet, the type is not known before it runs, and neither is that of an element of an Array, or of what is declared `any`.
* An operand whose type is known and wrong is refused. One whose type is not known is looked at when it runs, with the
  same words. Two numbers are of one type; where one of them is known, it is the type of the result.
* `ret` gives a value of the function's type; values below it are dropped. The result of `halt` has no rule.
* `call` and `call_ffi` take exactly the parameters that are declared, and `call_ffi_n` as many as it says. `call_ffi` of
  an import that takes any number of arguments takes the whole stack of the function.
* Verifying is bounded: a function with very many jumps, locals and types that change is refused as too complex.
"""


class Row(NamedTuple):
    name: str
    number: int
    operand: str
    pops: int
    pushes: int
    flow: str
    effect: str

    @property
    def kind(self) -> str:
        return "none" if self.operand == "-" else self.operand


def rows() -> list[Row]:
    table: list[Row] = []
    for line in SOURCE.read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        words, effect = line.split("#")
        name, number, operand, pops, pushes, flow = words.split()
        row = Row(name, int(number, 16), operand, int(pops), int(pushes), flow, effect.strip())
        if row.operand not in SIZES or row.flow not in FLOWS or table and row.number <= table[-1].number:
            raise SystemExit(f"{row.name}: numbers, operands or flows are not what they should be")
        table.append(row)
    return table


def header(table: list[Row]) -> str:
    kinds = ["none" if kind == "-" else kind for kind in SIZES]
    lines = [f"/* {NOTE} */", "#pragma once", "#include <stdint.h>", "", "#pragma GCC visibility push(hidden)", "",
             "enum {"]
    lines += [f"    ABUT_FUSABI_{row.name.upper()} = 0x{row.number:02x}," for row in table]
    lines += ["};", "", "/* What stands behind an opcode. */", "enum {"]
    lines += [f"    ABUT_FUSABI_OPERAND_{kind.upper()} = {number}," for number, kind in enumerate(kinds)]
    lines += [f"    ABUT_FUSABI_OPERAND_UNKNOWN = {len(kinds)} /* there is no such opcode */", "};", "",
              "/* Where it goes on. */", "enum {"]
    lines += [f"    ABUT_FUSABI_FLOW_{flow.upper()} = {number}," for number, flow in enumerate(FLOWS)]
    lines += ["};", "", "typedef struct abut_fusabi_row {", "    uint8_t operand; /* ABUT_FUSABI_OPERAND_* */",
              "    uint8_t size;    /* bytes of the operand */", "    uint8_t pops;    /* without those that the operand adds */",
              "    uint8_t pushes;", "    uint8_t flow; /* ABUT_FUSABI_FLOW_* */", "} abut_fusabi_row;", "",
              "/* By opcode, 256 of them: what stands behind it and what it does to the stack. */",
              "const abut_fusabi_row *abut_fusabi_rows(void);", "/* NULL of what is no opcode. */",
              "const char *abut_fusabi_name(uint8_t opcode);", "", "#pragma GCC visibility pop", ""]
    return "\n".join(lines)


def source(table: list[Row]) -> str:
    known = {row.number: row for row in table}
    lines = [f"/* {NOTE} */", '#include <stddef.h>', "", '#include "fusabi_tables.h"', "",
             "static const abut_fusabi_row rows[256] = {"]
    for number in range(256):
        if row := known.get(number):
            lines.append(f"    {{ABUT_FUSABI_OPERAND_{row.kind.upper()}, {SIZES[row.operand]}, {row.pops}, {row.pushes}, "
                         f"ABUT_FUSABI_FLOW_{row.flow.upper()}}}, /* {row.name} */")
        else:
            lines.append("    {ABUT_FUSABI_OPERAND_UNKNOWN, 0, 0, 0, ABUT_FUSABI_FLOW_STOP},")
    lines += ["};", "", "static const char *const names[256] = {"]
    lines += [f'    [ABUT_FUSABI_{row.name.upper()}] = "{row.name}",' for row in table]
    lines += ["};", "", "const abut_fusabi_row *abut_fusabi_rows(void) { return rows; }",
              "const char *abut_fusabi_name(uint8_t opcode) { return names[opcode]; }", ""]
    return "\n".join(lines)


def swift(table: list[Row]) -> str:
    lines = [f"// {NOTE}", "", "/// The instructions.", "public enum Opcode: UInt8, CaseIterable, Sendable {"]
    for row in table:
        first, *rest = row.name.split("_")
        lines.append(f"  case {first + ''.join(word.capitalize() for word in rest)} = 0x{row.number:02x}")
    return "\n".join([*lines, "}", ""])


def python(table: list[Row]) -> str:
    lines = [f"# {NOTE}", '"""The instructions: opcode, operand, what they do to the stack."""', "",
             "from __future__ import annotations", "", "from typing import NamedTuple", "", "",
             "class Instruction(NamedTuple):",
             '    """An instruction. With a `count`, `function` or `import` as its operand it pops more than `pops`."""', "",
             "    name: str", "    number: int", "    operand: str",
             "    size: int", "    pops: int", "    pushes: int", "    flow: str", "    effect: str", "", "",
             "INSTRUCTIONS = {", "    row.name: row", "    for row in ("]
    for row in table:
        size = 1 + SIZES[row.operand]
        lines += [f'        Instruction("{row.name}", 0x{row.number:02x}, "{row.kind}", {size}, {row.pops}, '
                  f'{row.pushes}, "{row.flow}",', f'                    "{row.effect}"),']
    return "\n".join([*lines, "    )", "}", ""])


def page(table: list[Row]) -> str:
    lines = ["# The instructions of Fusabi", "", f"<!-- {NOTE} -->", "",
             "One byte of opcode, then the operand, the low byte first: four bytes, of a `type` one, of `import_n` twice",
             "four. A `jump` is signed and counts from the end of its instruction; the others are numbers of constants,",
             "locals, functions and imports of the module. `n` is the operand of `count`, and the second one of",
             "`import_n`; `p` is the number of parameters. `number` is I32, I64, F32 or F64, and both operands have the",
             "same type.", "", "| instruction | opcode | operand | pops | pushes | effect |", "|---|---|---|---|---|---|"]
    more = {"count": "n", "import_n": "n", "function": "p", "import": "p"}
    for row in table:
        pops = more.get(row.operand, str(row.pops))
        lines.append(f"| `{row.name}` | {row.number:02x} | {'' if row.operand == '-' else row.operand} | {pops} | "
                     f"{row.pushes} | {row.effect} |")
    return "\n".join([*lines, "", RULES])


def main() -> int:
    table = rows()
    return deliver({"Sources/CShims/include/fusabi_tables.h": header(table),
                    "Sources/CShims/fusabi_tables.c": source(table),
                    "Sources/Fusabi/Code/Opcode.swift": swift(table),
                    "python/src/abut/fusabi/_instructions.py": python(table),
                    "docs/reference/fusabi-instructions.md": page(table)}, "schemas/fusabi.instructions")


if __name__ == "__main__":
    sys.exit(main())
