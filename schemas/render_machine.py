"""Renders what is made from schemas/machine.instructions: numbers, handlers and tables of the register engine, and its
page of the reference.

    python3 schemas/render_machine.py [--check]

What an instruction computes stands in Swift (Sources/Machine/Engine/Dispatch.swift); where its operands come from and
how the next handler is reached stands in Sources/CShims/include/machine_dispatch.h and here.
"""

from __future__ import annotations

import dataclasses
import itertools
import sys

from rendering import ROOT, deliver, wrapped

NOTE = "Generated from schemas/machine.instructions by schemas/render_machine.py. Do not edit."


@dataclasses.dataclass(frozen=True)
class Row:
    """An instruction: one handler for each form."""

    name: str
    forms: tuple[str, ...]
    operands: tuple[str, ...]
    effect: str

    @property
    def handlers(self) -> list[str]:
        return [self.name if len(self.forms) == 1 else f"{self.name}_{form}" for form in self.forms]


def rows() -> list[Row]:
    found = []
    for line in (ROOT / "schemas/machine.instructions").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        words, effect = line.split("#")
        name, forms, operands = words.split()
        found.append(Row(name, tuple(forms.split("|")), tuple(operands.split(",")), effect.strip()))
    return found


# What a handler does, by instruction: {name} is the handler's, {x}, {y}, {z} its operands, {to} what it writes; {kx} and
# {nx} are the kind and the number of x. Those that end with an op of their own choice are no parts of others.
ARITHMETIC = ("add", "subtract", "multiply", "divide")
ORDER = ("less", "less_equal", "greater", "greater_equal")
PARTS = {
    "move": "ABUT_COPY({to}, {x})",
    "load": "ABUT_COPY({to}, {x})",
    "get_cell": "ABUT_COPY({to}, ABUT_CELL(op->b))",
    "set_cell": "ABUT_COPY(ABUT_CELL(op->b), {x})",
    **{name: "ABUT_ARITHMETIC({name}, " + name + ", {to}, {kx}, {nx}, {ky}, {ny})" for name in ARITHMETIC},
    "modulo": "ABUT_MODULO({name}, {to}, {kx}, {nx}, {ky}, {ny})",
    "equal": "ABUT_EQUAL({name}, {to}, {x}, {y}, same)",
    "not_equal": "ABUT_EQUAL({name}, {to}, {x}, {y}, !same)",
    **{name: "ABUT_COMPARE({name}, " + name + ", {to}, {kx}, {nx}, {ky}, {ny})" for name in ORDER},
    "not": "ABUT_NOT({name}, {to}, {x})",
    "negate": "ABUT_NEGATE({name}, {to}, {kx}, {nx})",
    "array": "ABUT_ARRAY({name}, {to})",
    "get_element": "ABUT_GET_ELEMENT({name}, {to}, {x}, {y})",
    "set_element": "ABUT_SET_ELEMENT({name}, {x}, {y}, {z})",
}
ENDS = {
    "jump": "ABUT_TAKE(ABUT_NEAR)",
    "jump_far": "ABUT_TAKE(ABUT_FAR)",
    "jump_true": "ABUT_JUMP_TRUTH({name}, {x}, truth)",
    "jump_false": "ABUT_JUMP_TRUTH({name}, {x}, !truth)",
    "jump_equal": "ABUT_JUMP_EQUAL({name}, {x}, {y}, same)",
    "jump_not_equal": "ABUT_JUMP_EQUAL({name}, {x}, {y}, !same)",
    **{f"jump_{name}": "ABUT_JUMP_ORDER({name}, " + name + ", {kx}, {nx}, {ky}, {ny}, yes)" for name in ORDER},
    **{f"jump_not_{name}": "ABUT_JUMP_ORDER({name}, " + name + ", {kx}, {nx}, {ky}, {ny}, !yes)" for name in ORDER},
    "call": "ABUT_CALL({name}, {x})",
    "call_cell": "ABUT_CALL({name}, ABUT_CELL(op->c))",
    "call_function": "ABUT_CALL_FUNCTION({name})",
    "return": "ABUT_RETURN({x})",
    "service": "ABUT_COLD({name})",
    "halt": "context->result = *{x}; ABUT_LEAVE(ABUT_EXIT_FINISHED, op)",
    "toll": "ABUT_TOLL",
}
# With an operand that was computed just before.
HELD_ENDS = {
    "jump_equal": "ABUT_JUMP_EQUAL_HELD({name}, {other}, same)",
    "jump_not_equal": "ABUT_JUMP_EQUAL_HELD({name}, {other}, !same)",
}
HELD_PARTS = {"move": "ABUT_COPY_HELD({to})"}
# What an operand is, in a letter: a register that is written or read, a constant, and so on.
LETTERS = {"to": "o", "n": "n", "g": "g", "f": "f", "t": "t", "t32": "T", "w": "w", "l": "l", "-": "-"}


def letters(row: Row, form: str) -> str:
    """A letter for each of a, b and c."""
    values = [each for each in row.operands if each in "xyz"]
    given = "r" * (len(values) - len(form.strip("-"))) + form.strip("-")
    sources = dict(zip(values, given))
    found = [sources.get(each) or LETTERS[each] for each in row.operands]
    return "".join(found + ["-"] * (3 - len(found)))


@dataclasses.dataclass(frozen=True)
class Handler:
    """A single one. A mode is what stands behind the name in a sequence."""

    row: Row
    form: str
    name: str

    def part(self, mode: str = "") -> tuple[str, bool]:
        """What it does, and whether it says itself where to go on."""
        where = {"name": self.name}
        for field, symbol, letter in zip("abc", self.row.operands, letters(self.row, self.form)):
            if symbol not in ("to", "x", "y", "z"):
                continue
            where[symbol] = f"ABUT_{'K' if letter == 'k' else 'R'}(op->{field})"
            where["k" + symbol] = "0" if symbol in mode else f"{where[symbol]}->kind"
            where["n" + symbol] = f"abut_number({where[symbol]})"
            if symbol in mode:
                where["n" + symbol] = "before" if mode == "xy" and symbol == "x" else "held"
        name = self.row.name
        if mode and name in HELD_ENDS:
            where["other"] = where["y" if mode == "x" else "x"]
            return HELD_ENDS[name].format_map(where), True
        if mode and name in HELD_PARTS:
            return HELD_PARTS[name].format_map(where), False
        return (PARTS[name].format_map(where), False) if name in PARTS else (ENDS[name].format_map(where), True)


def singles(table: list[Row]) -> list[Handler]:
    return [Handler(row, form, name) for row in table for form, name in zip(row.forms, row.handlers)]


class Sequences:
    """Handlers behind the single ones; `children` has for each handler those that do one part more."""

    def __init__(self, table: list[Row]) -> None:
        self.single = singles(table)
        self.number = {each.name: number for number, each in enumerate(self.single)}
        self.words: list[tuple[str, ...]] = [(each.name,) for each in self.single]
        self.children: dict[int, list[tuple[int, int]]] = {}
        for line in (ROOT / "schemas/machine.sequences").read_text().splitlines():
            parts = line.split("#")[0].split()
            for words in itertools.product(*(part.split("|") for part in parts)):
                if words:
                    self.add(words)

    def add(self, words: tuple[str, ...]) -> None:
        node = self.number[words[0]]
        for at in range(1, len(words)):
            before = words[at - 1].partition("@")[0]
            if before != "jump" and self.single[self.number[before]].part()[1]:
                raise SystemExit(f"{' '.join(words)}: {before} goes elsewhere")
            name, _, mode = words[at].partition("@")
            key = self.number[name] | ("", "x", "y", "xy").index(mode) << 8
            known = dict(self.children.get(node, []))
            if key not in known:
                known[key] = len(self.words)
                self.words.append(words[:at + 1])
                self.children.setdefault(node, []).append((key, known[key]))
            node = known[key]

    def name(self, words: tuple[str, ...]) -> str:
        return "__".join(word.replace("@", "_") for word in words)

    def body(self, words: tuple[str, ...]) -> str:
        pieces = []
        for at, word in enumerate(words):
            name, _, mode = word.partition("@")
            text, ends = self.single[self.number[name]].part(mode)
            if at + 1 == len(words):
                pieces.append(text if ends else f"{text} ABUT_NEXT")
            elif name == "jump":
                pieces.append("ABUT_FOLLOW")
            else:
                pieces.append(f"{text} ABUT_ONWARD")
        return " ".join(pieces)


def listed_macro(name: str, entries: list[tuple[str, str]]) -> list[str]:
    lines = [f"#define {name}(X) \\"]
    for handler, text in entries:
        line = f"    X({handler}, {text}) \\"
        if len(line) <= 110:
            lines.append(line)
            continue
        lines.append(f"    X({handler}, \\")
        rest = f"      {text}) \\"
        while len(rest) > 110:
            at = max(rest.rfind(" ABUT_", 7, 106), rest.rfind(", ", 0, 106) + 1)
            lines.append(rest[:at] + " \\")
            rest = "      " + rest[at:]
        lines.append(rest)
    return [*lines, ""]


def handlers(table: list[Row]) -> str:
    made = Sequences(table)
    count = len(made.single)
    entries = [(made.name(words), made.body(words)) for words in made.words]
    lines = [f"/* {NOTE} */", "", f"#define ABUT_MACHINE_HANDLERS {len(entries)}u", ""]
    lines += listed_macro("ABUT_MACHINE_EACH", entries[:count])
    lines += listed_macro("ABUT_MACHINE_EACH_SEQUENCE", entries[count:])
    starts, flat = [0], []
    for node in range(len(entries)):
        flat += made.children.get(node, [])
        starts.append(len(flat))
    lines += ["/* By handler: where those begin that do the same and one more part, {that part, the handler}. A part is",
              " * the number of its handler, 256 more when x is the number computed before it, 512 more when y is, 768 more",
              " * when y is and x is the one before that. */",
              "static const uint16_t abut_machine_longer_start[] = {", *wrapped([str(each) for each in starts], 20), "};",
              "static const uint16_t abut_machine_longer[][2] = {",
              *wrapped([f"{{{part}, {node}}}" for part, node in flat], 10), "};", ""]
    return "\n".join(lines)


def listed(table: list[Row]) -> str:
    return f"""/* {NOTE} */
#pragma once
#include <stdint.h>

#pragma GCC visibility push(hidden)

/* The instruction behind a handler, whatever the forms of its operands. */
enum {{
{"".join(f"    ABUT_INSTRUCTION_{row.name.upper()} = {at},{chr(10)}" for at, row in enumerate(table))}}};

/* By the number of the handler. */
uint32_t abut_op_instruction(uint32_t number);
const char *abut_op_name(uint32_t number); /* of the instruction */
/* What a, b and c are, a letter each: o a register that is written, r one that is read, k a constant, w the first of a
 * window, l that of the frame's record, n a number, g a cell, f a function, t a jump, T a far one in a and b, - nothing */
const char *abut_op_operands(uint32_t number);

#pragma GCC visibility pop
"""


def source(table: list[Row]) -> str:
    lines = [f"/* {NOTE} */", '#include "machine_tables.h"', "", '#include "machine_numbers.h"', "",
             "typedef struct row {", "    uint8_t instruction;", "    char operands[4];", "} row;", "",
             "static const row rows[ABUT_OP_COUNT] = {"]
    lines += [f'    [ABUT_OP_{each.name.upper()}] = {{{table.index(each.row)}, "{letters(each.row, each.form)}"}},'
              for each in singles(table)]
    lines += ["};", "", "static const char *const names[] = {", *[f'    "{row.name}",' for row in table], "};", "",
              "uint32_t abut_op_instruction(uint32_t number) { return rows[number].instruction; }",
              "const char *abut_op_name(uint32_t number) { return names[rows[number].instruction]; }",
              "const char *abut_op_operands(uint32_t number) { return rows[number].operands; }", ""]
    return "\n".join(lines)


def page(table: list[Row]) -> str:
    head = f"""# The instructions of the register engine

<!-- {NOTE} -->

Bytecode of the dynamic machines is translated to these. Each instruction has a handler for each of its forms: `r` takes
an operand from a register, `k` from the constants, in the order `x`, `y`, `z`. What stands in `a`, `b` and `c` of the
16 bytes of an instruction: `to` a register that is written, `x`, `y`, `z` operands, `w` the first register of a window,
`l` the register of the frame's record, `g` a global's cell, `n` a number, `f` a function, `t` a jump in instructions
from the next one (`t32`: in `a` and `b`).

| instruction | forms | a, b, c | effect |
|---|---|---|---|
"""
    return head + "".join(
        f"| `{row.name}` | {', '.join(each for each in row.forms)} | {', '.join(row.operands)} | {row.effect} |\n"
        for row in table)


def numbers(table: list[Row]) -> str:
    lines = [f"/* {NOTE} */", "#pragma once", "", "/* The number of each handler. */", "enum {"]
    lines += [f"    ABUT_OP_{name.upper()} = {number}," for number, name in
              enumerate(name for row in table for name in row.handlers)]
    return "\n".join([*lines, "};", f"#define ABUT_OP_COUNT {sum(len(row.handlers) for row in table)}", ""])


def main() -> int:
    table = rows()
    return deliver({"Sources/CShims/include/machine_numbers.h": numbers(table),
                    "Sources/CShims/include/machine_handlers.h": handlers(table),
                    "Sources/CShims/include/machine_tables.h": listed(table),
                    "Sources/CShims/machine_tables.c": source(table),
                    "docs/reference/machine-instructions.md": page(table)}, "schemas/machine.instructions")


if __name__ == "__main__":
    sys.exit(main())
