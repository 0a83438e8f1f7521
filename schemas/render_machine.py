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
# {nx} are the kind and the number of x, {ix} is the integer, {jx} not 0 when it is no I32, and {fx} the F32. Those that
# end with an op of their own choice are no parts of others.
ARITHMETIC = ("add", "subtract", "multiply", "divide")
ORDER = ("less", "less_equal", "greater", "greater_equal")
WIDTHS = ("i32", "i64")
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
    "load_far": "ABUT_COPY({to}, ABUT_K_FAR)",
    "expect": "ABUT_EXPECT({name}, {x})",
    **{f"{name}_{width}": f"ABUT_INTEGERS({name}_{width}, {width.upper()}, {{to}}, {{ix}}, {{iy}})"
       for name in ("add", "sub", "mul", "shift_left", "shift_right") for width in WIDTHS},
    **{f"{name}_{width}": f"ABUT_DIVISION({{name}}, {name}_{width}, {width.upper()}, {{to}}, {{ix}}, {{iy}})"
       for name in ("div", "mod") for width in WIDTHS},
    **{f"neg_{width}": f"ABUT_INTEGERS(sub_{width}, {width.upper()}, {{to}}, 0, {{ix}})" for width in WIDTHS},
    **{f"{name}_int": f"ABUT_BITS({name}_int, {{to}}, {{x}}, {{ix}}, {{iy}})" for name in ("and", "or", "xor")},
    **{f"{name}_f32": f"ABUT_FLOATS({name}_f32, {{to}}, {{fx}}, {{fy}})" for name in ("add", "sub", "mul", "div")},
    "neg_f32": "ABUT_FLIP_F32({to}, {x})",
    **{f"{name}_int": f"ABUT_ANSWER({name}_int, {{to}}, {{ix}}, {{iy}})" for name in ("less", "less_equal")},
    **{f"{name}_f32": f"ABUT_ANSWER({name}_f32, {{to}}, {{fx}}, {{fy}})" for name in ("less", "less_equal", "equal")},
    "same_bits": "abut_set({to}, ABUT_KIND_BOOL, {ix} == {iy});",
    "differ_bits": "abut_set({to}, ABUT_KIND_BOOL, {ix} != {iy});",
    "both": "abut_set({to}, ABUT_KIND_BOOL, {x}->bits & {y}->bits);",
    "either": "abut_set({to}, ABUT_KIND_BOOL, {x}->bits | {y}->bits);",
    "i32_to_i64": "ABUT_HOLD_INT({to}, ABUT_KIND_I64, {ix})",
    "i64_to_i32": "ABUT_INTEGERS(add_i32, I32, {to}, {ix}, 0)",
    "i32_to_f64": "ABUT_HOLD({to}, (double)(int32_t){ix})",
    "i64_to_f64": "ABUT_HOLD({to}, (double){ix})",
    "f64_to_i32": "ABUT_TRUNCATE({to}, I32, abut_saturated_i32({nx}))",
    "f64_to_i64": "ABUT_TRUNCATE({to}, I64, abut_saturated_i64({nx}))",
    "array_len": "ABUT_HOLD_INT({to}, ABUT_KIND_I32, (int32_t)((abut_array *)(uintptr_t){x}->bits)->count)",
    "string_len": "ABUT_HOLD_INT({to}, ABUT_KIND_I32, abut_length({x}))",
    "get_element_int": "ABUT_GET_ELEMENT_INT({name}, {to}, {x}, {jy}, {iy})",
    "set_element_int": "ABUT_SET_ELEMENT_INT({name}, {x}, {jy}, {iy}, {z})",
    "quotient": "ABUT_QUOTIENT({name}, {to}, {kx}, {nx}, {ky}, {ny})",
    "is": "ABUT_IDENTITY({name}, {to}, {x}, {y}, same)",
    "is_not": "ABUT_IDENTITY({name}, {to}, {x}, {y}, !same)",
    "and": "ABUT_BOTH_TRUE({name}, {to}, {x}, {y}, &)",
    "or": "ABUT_BOTH_TRUE({name}, {to}, {x}, {y}, |)",
    "tuple": "ABUT_TUPLE({name}, {to})",
    "object": "ABUT_OBJECT({name}, {to})",
    "cache": "",
    "push": "ABUT_PUSH({name}, {x}, {y})",
    "get_box": "ABUT_COPY({to}, &abut_box({x})->value)",
    "set_box": "ABUT_COPY(&abut_box({x})->value, {y})",
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
    "jump_less_int": "ABUT_JUMP_WHEN(less_int, {ix}, {iy})",
    "jump_less_equal_int": "ABUT_JUMP_WHEN(less_equal_int, {ix}, {iy})",
    "jump_same_bits": "ABUT_JUMP_IF({ix} == {iy})",
    "jump_differ_bits": "ABUT_JUMP_IF({ix} != {iy})",
    "call": "ABUT_CALL({name}, {x})",
    "call_cell": "ABUT_CALL({name}, ABUT_CELL(op->c))",
    "call_function": "ABUT_CALL_FUNCTION({name})",
    "return": "ABUT_RETURN({x})",
    "service": "ABUT_COLD({name})",
    "window": "ABUT_COLD({name})",
    "halt": "context->result = *{x}; ABUT_LEAVE(ABUT_EXIT_FINISHED, op)",
    "toll": "ABUT_TOLL",
    "jump_is": "ABUT_JUMP_IDENTITY({name}, {x}, {y}, same)",
    "jump_is_not": "ABUT_JUMP_IDENTITY({name}, {x}, {y}, !same)",
    "copy": "ABUT_COLD({name})",
    "get_property": "ABUT_GET_PROPERTY({name}, {to}, {x})",
    "set_property": "ABUT_SET_PROPERTY({name}, {x}, {z})",
    "call_value": "ABUT_CALL_VALUE({name}, {x})",
    "send": "ABUT_COLD({name})",
    "receive": "ABUT_COLD({name})",
    "jump_match": "ABUT_COLD({name})",
}
# With an operand that was computed just before.
HELD_ENDS = {
    "jump_equal": "ABUT_JUMP_EQUAL_HELD({name}, {other}, same)",
    "jump_not_equal": "ABUT_JUMP_EQUAL_HELD({name}, {other}, !same)",
}
HELD_PARTS = {"x": "ABUT_COPY_HELD({to})",
              "i": "abut_set({to}, ABUT_KIND_I32, (uint64_t)held_int);",
              "l": "abut_set({to}, ABUT_KIND_I64, (uint64_t)held_int);"}
# How a part gets what was computed before it, in the order of their numbers.
MODES = ("", "x", "y", "xy", "i", "l")
# What a register holds that an instruction wrote, where the next one can take it from: a letter.
HOLDS = {
    **dict.fromkeys((*ARITHMETIC, "modulo", "negate", "i32_to_f64", "i64_to_f64"), "n"),
    **dict.fromkeys(("and_int", "or_int", "xor_int"), "b"),
    **dict.fromkeys(("array_len", "string_len", "i64_to_i32", "f64_to_i32"), "i"),
    **dict.fromkeys(("i32_to_i64", "f64_to_i64"), "l"),
    **{f"{name}_{width}": letter for width, letter in zip(WIDTHS, "il")
       for name in ("add", "sub", "mul", "div", "mod", "neg", "shift_left", "shift_right")},
}


def takes(name: str) -> str:
    """What its operands are: n numbers, b integers, m anything, - nothing that was computed."""
    text = (PARTS | ENDS).get(name, "")
    if name == "move":
        return "m"
    return "b" if "{ix}" in text or "{iy}" in text else "n" if "{nx}" in text or name in HELD_ENDS else "-"


# What an operand is, in a letter: a register that is written or read, a constant, and so on.
LETTERS = {"to": "o", "n": "n", "n32": "N", "g": "g", "f": "f", "t": "t", "t32": "T", "w": "w", "l": "l", "-": "-"}


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
            where["i" + symbol] = f"abut_int({where[symbol]})"
            where["j" + symbol] = "0" if symbol in mode else f"{where[symbol]}->kind ^ ABUT_KIND_I32"
            where["f" + symbol] = f"abut_f32({where[symbol]})"
            if symbol in mode:
                what = "before" if mode == "xy" and symbol == "x" else "held"
                where["n" + symbol], where["i" + symbol] = what, what + "_int"
        name = self.row.name
        if mode and name in HELD_ENDS:
            where["other"] = where["y" if mode == "x" else "x"]
            return HELD_ENDS[name].format_map(where), True
        if mode and name == "move":
            return HELD_PARTS[mode].format_map(where), False
        return (PARTS[name].format_map(where), False) if name in PARTS else (ENDS[name].format_map(where), True)


def singles(table: list[Row]) -> list[Handler]:
    return [Handler(row, form, name) for row in table for form, name in zip(row.forms, row.handlers)]


class Sequences:
    """Handlers behind the single ones; `children` has for each handler those that do one part more."""

    def __init__(self, table: list[Row]) -> None:
        self.single = singles(table)
        self.number = {each.name: number for number, each in enumerate(self.single)}
        if len(self.single) > 256:
            raise SystemExit("the number of a handler has 8 bits in a part")
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
            key = self.number[name] | MODES.index(mode) << 8
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
              " * when y is and x is the one before that; of moves, 1024 more when x is an I32, 1280 more when it is an",
              " * I64. */",
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
 * window, l that of the frame's record, n a number, N one whose high half is in c, g a cell, f a function, t a jump, T a far one in a and b, - nothing */
const char *abut_op_operands(uint32_t number);
/* What it computes into the register that it writes: n a number, i an I32, l an I64, b either of these, - nothing that a
 * handler holds for the next part. */
char abut_op_holds(uint32_t number);
/* What its operands are, when they were computed before: n numbers, b integers, m anything, - none of these. */
char abut_op_takes(uint32_t number);

#pragma GCC visibility pop
"""


def source(table: list[Row]) -> str:
    lines = [f"/* {NOTE} */", '#include "machine_tables.h"', "", '#include "machine_numbers.h"', "",
             "typedef struct row {", "    uint8_t instruction;", "    char operands[4], holds, takes;", "} row;", "",
             "static const row rows[ABUT_OP_COUNT] = {"]
    lines += [f'    [ABUT_OP_{each.name.upper()}] = {{{table.index(each.row)}, "{letters(each.row, each.form)}", '
              f"'{HOLDS.get(each.row.name, '-')}', '{takes(each.row.name)}'}},"
              for each in singles(table)]
    lines += ["};", "", "static const char *const names[] = {", *[f'    "{row.name}",' for row in table], "};", "",
              "uint32_t abut_op_instruction(uint32_t number) { return rows[number].instruction; }",
              "const char *abut_op_name(uint32_t number) { return names[rows[number].instruction]; }",
              "const char *abut_op_operands(uint32_t number) { return rows[number].operands; }",
              "char abut_op_holds(uint32_t number) { return rows[number].holds; }",
              "char abut_op_takes(uint32_t number) { return rows[number].takes; }", ""]
    return "\n".join(lines)


def page(table: list[Row]) -> str:
    head = f"""# The instructions of the register engine

<!-- {NOTE} -->

Bytecode of the dynamic machines is translated to these. Each instruction has a handler for each of its forms: `r` takes
an operand from a register, `k` from the constants, in the order `x`, `y`, `z`. What stands in `a`, `b` and `c` of the
16 bytes of an instruction: `to` a register that is written, `x`, `y`, `z` operands, `w` the first register of a window,
`l` the register of the frame's record, `g` a global's cell, `n` a number (`n32`: in `b` and `c`), `f` a function, `t` a
jump in instructions from the next one (`t32`: in `a` and `b`).

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
