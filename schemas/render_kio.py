"""Renders schemas/kio.instructions into the tables of the core and of Python, and a page of the reference.

    python3 schemas/render_kio.py [--check]
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from rendering import ROOT, deliver

SOURCE = ROOT / "schemas/kio.instructions"
NOTE = "Generated from schemas/kio.instructions by schemas/render_kio.py. Do not edit."
SIZES = {"-": 0, "constant": 1, "name": 1, "local": 1, "count": 1, "forward": 2, "backward": 2}
FLOWS = ("next", "jump", "branch", "stop")


class Row(NamedTuple):
    name: str
    number: int
    operand: str
    pops: int
    pushes: int
    flow: str
    effect: str


def rows() -> list[Row]:
    table = []
    for line in SOURCE.read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        words, effect = line.split("#")
        name, number, operand, pops, pushes, flow = words.split()
        table.append(Row(name, int(number), operand, int(pops), int(pushes), flow, effect.strip()))
    for number, row in enumerate(table):
        if row.number != number or row.operand not in SIZES or row.flow not in FLOWS:
            raise SystemExit(f"{row.name}: numbers, operands or flows are not what they should be")
    return table


def header(table: list[Row]) -> str:
    lines = [f"/* {NOTE} */", "#pragma once", '#include "code_table.h"', "", "#pragma GCC visibility push(hidden)", "",
             "enum {"]
    lines += [f"    ABUT_KIO_{row.name.upper()} = {row.number}," for row in table]
    lines += ["};", f"#define ABUT_KIO_COUNT {len(table)}", "",
              "/* By opcode: what stands behind it and what it does to the stack. */",
              "const abut_code_row *abut_kio_rows(void);", "const char *abut_kio_name(uint32_t opcode);", "",
              "#pragma GCC visibility pop", ""]
    return "\n".join(lines)


def source(table: list[Row]) -> str:
    lines = [f"/* {NOTE} */", '#include "kio_tables.h"', "", "static const abut_code_row rows[ABUT_KIO_COUNT] = {"]
    for row in table:
        operand = "NONE" if row.operand == "-" else row.operand.upper()
        lines.append(f"    [ABUT_KIO_{row.name.upper()}] = {{ABUT_OPERAND_{operand}, {SIZES[row.operand]}, {row.pops}, "
                     f"{row.pushes}, ABUT_FLOW_{row.flow.upper()}}},")
    lines += ["};", "", "static const char *const names[ABUT_KIO_COUNT] = {"]
    lines += [f'    "{row.name}",' for row in table]
    lines += ["};", "", "const abut_code_row *abut_kio_rows(void) { return rows; }",
              "const char *abut_kio_name(uint32_t opcode) { return names[opcode]; }", ""]
    return "\n".join(lines)


def swift(table: list[Row]) -> str:
    lines = [f"// {NOTE}", "", "/// The instructions.", "public enum Opcode: UInt8, CaseIterable, Sendable {"]
    for row in table:
        first, *rest = row.name.split("_")
        name = first + "".join(word.capitalize() for word in rest)
        lines.append(f"  case {f'`{name}`' if name in ('nil', 'true', 'false') else name}")
    return "\n".join([*lines, "}", ""])


def python(table: list[Row]) -> str:
    lines = [f"# {NOTE}", '"""The instructions: opcode, operand, what they do to the stack."""', "",
             "from __future__ import annotations", "", "from typing import NamedTuple", "", "",
             "class Instruction(NamedTuple):",
             '    """An instruction. With a `count` as its operand it pops so many values more than `pops`."""', "",
             "    name: str", "    number: int", "    operand: str",
             "    size: int", "    pops: int", "    pushes: int", "    flow: str", "    effect: str", "", "",
             "INSTRUCTIONS = {", "    row.name: row", "    for row in ("]
    for row in table:
        operand = "none" if row.operand == "-" else row.operand
        size = 1 + SIZES[row.operand]
        line = f'Instruction("{row.name}", {row.number}, "{operand}", {size}, {row.pops}, {row.pushes}, "{row.flow}",'
        lines += [f"        {line}", f'                    "{row.effect}"),']
    return "\n".join([*lines, "    )", "}", ""])


def page(table: list[Row]) -> str:
    lines = ["# The instructions of KIO", "", f"<!-- {NOTE} -->", "",
             "One byte of opcode, then the operand: one byte, or for `forward` and `backward` two, the high one first.",
             "Distances count from the next instruction. `constant` and `name` are numbers of constants (a name is a",
             "string), `local` is a place on the stack, counted from its bottom; `n` is the operand of `count`.",
             "`jump` and `loop` never go on to the next instruction, `halt` ends the program.", "",
             "| instruction | opcode | operand | pops | pushes | effect |", "|---|---|---|---|---|---|"]
    for row in table:
        pops = str(row.pops)
        if row.operand == "count":
            pops = f"n + {pops}" if row.pops else "n"
        lines.append(f"| `{row.name}` | {row.number} | {'' if row.operand == '-' else row.operand} | {pops} | "
                     f"{row.pushes} | {row.effect} |")
    return "\n".join([*lines, ""])


def main() -> int:
    table = rows()
    return deliver({"Sources/CShims/include/kio_tables.h": header(table), "Sources/CShims/kio_tables.c": source(table),
                    "Sources/KIO/Code/Opcode.swift": swift(table),
                    "python/src/abut/kio/_instructions.py": python(table),
                    "docs/reference/kio-instructions.md": page(table)}, "schemas/kio.instructions")


if __name__ == "__main__":
    sys.exit(main())
