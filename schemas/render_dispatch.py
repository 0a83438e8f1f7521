"""Renders the handlers of the PVM's interpreter from schemas/pvm.instructions and the sequences below.

    python3 schemas/render_dispatch.py [--check]

What an instruction does stands in Swift (Sources/PVM/Interpreter/Dispatch.swift); where its operands come from, how the
next handler is reached and which sequences run as one stands in Sources/CShims/include/pvm_dispatch.h and here.
"""

from __future__ import annotations

import sys

import render_instructions
from rendering import ROOT, deliver, wrapped

NOTE = "Generated from schemas/pvm.instructions by schemas/render_dispatch.py. Do not edit."
TARGET = "Sources/CShims/include/pvm_handlers.h"

# Sequences that have a handler of their own: schemas/pvm.sequences, a line each.
SEQUENCES = ROOT / "schemas/pvm.sequences"

# Handlers that stand for no instruction, in the order of the enum in pvm_dispatch.h.
SPECIAL = ("bail", "call", "nothing", "fall", "goto", "resolve", "back", "toll")

# The function in Swift behind an instruction with an immediate, where it is not the name without `_imm`; `~` has the
# immediate first.
FUNCTIONS = {"neg_add_imm_32": "~sub_32", "neg_add_imm_64": "~sub_64", "set_gt_u_imm": "~set_lt_u",
             "set_gt_s_imm": "~set_lt_s", "rot_r_64_imm": "rot_r_64", "rot_r_32_imm": "rot_r_32",
             "rot_r_64_imm_alt": "~rot_r_64", "rot_r_32_imm_alt": "~rot_r_32"}
BYTES = {"u8": 1, "i8": 1, "u16": 2, "i16": 2, "u32": 4, "i32": 4, "u64": 8}


def function(name: str) -> str:
    if name in FUNCTIONS:
        return FUNCTIONS[name]
    if "_imm_alt" in name:
        return "~" + name.replace("_imm_alt", "")
    return name.replace("_imm", "")


def operands(row: render_instructions.Row) -> int:
    """How many of an instruction's operands may be the value that the one before it wrote."""
    name, form = row.name, row.form
    if name in ("trap", "fallthrough", "unlikely", "ecalli", "sbrk") or form in ("none", "i", "r64", "ii", "o"):
        return 0
    if form in ("rrr", "rro") or name.startswith("store_ind"):
        return 2
    if name in ("load_imm", "load_imm_jump") or (form == "ri" and name.startswith("load_")):
        return 0
    return 1


def part(row: render_instructions.Row, mode: int) -> tuple[str, bool]:
    """What the instruction does as part `n` of a handler, and whether it goes on to the next itself."""
    name, form = row.name, row.form
    first = "HELD" if mode == 1 else "GET(n, a)"
    second = "HELD" if mode == 2 else "GET(n, b)"
    size = name.rsplit("_", 1)[-1]
    if form in ("ri", "r64") and name.startswith("load_imm"):
        return "CONSTANT(n)", False
    if name == "move_reg":
        return f"MOVE(n, {first})", False
    if name.startswith("load_ind") or (form == "ri" and name.startswith("load_")):
        base = first if "ind" in name else "0"
        return f"LOAD(n, {size}, {BYTES[size]}, {base})", False
    if name.startswith("store_imm"):
        return f"STORE(n, {size}, {BYTES[size]}, {first if 'ind' in name else '0'}, WIDE(n))", False
    if name.startswith("store_ind"):
        return f"STORE(n, {size}, {BYTES[size]}, {first}, {second})", False
    if name.startswith("store_"):
        return f"STORE(n, {size}, {BYTES[size]}, 0, {first})", False
    if name.startswith("branch"):
        return f"BRANCH(n, {function(name)[7:]}, {first}, {'IMM(n)' if '_imm' in name else second})", True
    if name == "jump":
        return "JUMP(n)", True
    if name == "load_imm_jump":
        return "LINK(n)", True
    if name == "jump_ind":
        return f"JUMP_INDIRECT(n, {first})", True
    if name == "load_imm_jump_ind":
        return f"LINK_INDIRECT(n, {first})", True
    if name.startswith("cmov"):
        value, condition = ("IMM(n)", first) if "imm" in name else (first, second)
        return f"SELECT(n, {name[5:7]}, {value}, {condition})", False
    if form == "rr":
        return f"VALUE1(n, {name}, {first})", False
    swift = function(name)
    other = "IMM(n)" if form == "rri" else second
    if swift.startswith("~"):
        first, other = other, first
    return f"VALUE2(n, {swift.lstrip('~')}, {first}, {other})", False


def unlowered(row: render_instructions.Row) -> bool:
    return row.name in ("trap", "sbrk", "ecalli", "unlikely", "fallthrough")


class Handlers:
    def __init__(self, table: list[render_instructions.Row]) -> None:
        self.names: list[str] = list(SPECIAL)
        self.bodies: dict[str, list[tuple[str, bool]]] = {}
        self.first: list[int] = []
        shared: dict[str, int] = {}
        for row in table:
            if unlowered(row):
                which = {"ecalli": "call", "unlikely": "nothing", "fallthrough": "fall"}.get(row.name, "bail")
                self.first.append(SPECIAL.index(which))
                continue
            # Instructions that do the same share their handlers: the compiler would merge them behind a jump.
            parts = [part(row, mode) for mode in range(operands(row) + 1)]
            key = parts[0][0]
            if key not in shared:
                shared[key] = len(self.names)
                for mode, each in enumerate(parts):
                    name = row.name + ("", "_1", "_2")[mode]
                    self.names.append(name)
                    self.bodies[name] = [each]
            self.first.append(shared[key])
        self.singles = len(self.names)
        self.children: dict[int, list[tuple[int, int]]] = {}
        for line in SEQUENCES.read_text().splitlines():
            words = line.split("#")[0].split()
            if words:
                self.sequence(words)

    def sequence(self, words: list[str]) -> None:
        """Makes a handler for the words; all that it begins with have one as well."""
        node = self.names.index(words[0])
        for at in range(1, len(words)):
            single = self.names.index(words[at])
            if self.bodies[words[at - 1]][0][1]:
                raise SystemExit(f"{' '.join(words)}: {words[at - 1]} goes elsewhere")
            known = dict(self.children.get(node, []))
            if single not in known:
                name = "__".join(words[:at + 1])
                self.names.append(name)
                self.bodies[name] = [self.bodies[word][0] for word in words[:at + 1]]
                self.children.setdefault(node, []).append((single, len(self.names) - 1))
                known[single] = len(self.names) - 1
            node = known[single]


def body(parts: list[tuple[str, bool]]) -> str:
    text = " ".join("ABUT_" + each.replace("(n", f"({n}").replace("GET(", "ABUT_GET(").replace("IMM(", "ABUT_IMM(")
                    .replace("WIDE(", "ABUT_WIDE(").replace("HELD", "held") for n, (each, _) in enumerate(parts))
    return text if parts[-1][1] else f"{text} ABUT_NEXT({len(parts)})"


def listed(name: str, handlers: Handlers, chosen: list[str]) -> list[str]:
    lines = [f"#define {name}(X) \\"]
    for each in chosen:
        line = f"    X({each}, {body(handlers.bodies[each])}) \\"
        if len(line) > 110:
            at = line.index(", ") + 1
            lines += [line[:at] + " \\"]
            rest = "     " + line[at:]
            while len(rest) > 110:
                at = rest.rindex(" ABUT_", 0, 106)
                lines.append(rest[:at] + " \\")
                rest = "     " + rest[at:]
            lines.append(rest)
        else:
            lines.append(line)
    return [*lines, ""]


def header(table: list[render_instructions.Row]) -> str:
    handlers = Handlers(table)
    used = sorted({word for parts in handlers.bodies.values() for each, _ in parts for word in [each]})
    values = sorted({u.split(", ")[1] for u in used if u.startswith(("VALUE1", "VALUE2"))})
    ones = {u.split(", ")[1] for u in used if u.startswith("VALUE1")}
    conditions = sorted({u.split(", ")[1] for u in used if u.startswith("BRANCH")})
    lines = [f"/* {NOTE} */", "", "/* What instructions do, in Swift. */"]
    lines += [f"ABUT_SWIFT uint64_t abut_pvm_{f}(uint64_t a{'' if f in ones else ', uint64_t b'});" for f in values]
    lines += [f"ABUT_SWIFT bool abut_pvm_if_{f}(uint64_t a, uint64_t b);" for f in conditions]
    lines += [f"ABUT_SWIFT uint64_t abut_pvm_load_{size}(const abut_pvm_context *context, uint32_t address);"
              for size in BYTES]
    lines += [f"ABUT_SWIFT void abut_pvm_store_{size}(abut_pvm_context *context, uint32_t address, uint64_t value);"
              for size in BYTES if size[0] == "u"]
    names = handlers.names
    lines += ["", f"#define ABUT_PVM_SINGLES {handlers.singles}u", f"#define ABUT_PVM_HANDLERS {len(names)}u", ""]
    lines += listed("ABUT_PVM_EACH_SINGLE", handlers, names[len(SPECIAL):handlers.singles])
    lines += listed("ABUT_PVM_EACH_SEQUENCE", handlers, names[handlers.singles:])
    lines += ["/* The number of each handler. */", "enum {"]
    lines += [f"    abut_pvm_is_{name} = {number}," for number, name in enumerate(names)] + ["};", ""]
    lines += ["/* By instruction: its handler; behind it those with the first, the second operand held. */",
              "static const uint16_t abut_pvm_first_handler[] = {",
              *wrapped([str(number) for number in handlers.first], 20), "};", ""]
    lines += ["/* By instruction: how many of its operands may be held. */", "static const uint8_t abut_pvm_operands[] = {",
              *wrapped([str(operands(row)) for row in table], 20), "};", ""]
    starts, flat = [0], []
    for node in range(len(names)):
        flat += handlers.children.get(node, [])
        starts.append(len(flat))
    lines += ["/* By handler: where the handlers begin that do the same and one more, {that one, the handler}. */",
              "static const uint16_t abut_pvm_longer_start[] = {",
              *wrapped([str(start) for start in starts], 20), "};",
              "static const uint16_t abut_pvm_longer[][2] = {",
              *wrapped([f"{{{one}, {node}}}" for one, node in flat] or ["{0, 0}"], 8), "};", ""]
    return "\n".join(lines)


def main() -> int:
    return deliver({TARGET: header(render_instructions.rows())}, "schemas/pvm.instructions")


if __name__ == "__main__":
    sys.exit(main())
