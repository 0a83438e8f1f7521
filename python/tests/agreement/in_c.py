"""The writers and readers in C."""

from __future__ import annotations

from .leaves import SEEDS, Leaf, Leaves, Step

CALLS = """
ag_Point ag_turn(ag_Point p, double k) { ag_Point r; r.x = -p.y * k; r.y = p.x * k; return r; }
ag_Scalars ag_shift(ag_Scalars s, int32_t by) { s.e += by; s.h += by; s.a = !s.a; return s; }
ag_Shape ag_grow(ag_Shape s, double k) {
    if (s.tag == AG_SHAPE_CIRCLE) s.as.circle *= k;
    if (s.tag == AG_SHAPE_BOX) { s.as.box.x *= k; s.as.box.y *= k; }
    if (s.tag == AG_SHAPE_MANY) s.as.many[2] += (uint32_t)k;
    return s;
}
ag_option_f64 ag_half(ag_option_f64 x) { if (x.tag == 1) x.as.some /= 2; return x; }
ag_result_i64_Mode ag_divide(int64_t a, int64_t b) {
    ag_result_i64_Mode r;
    memset(&r, 0, sizeof r);
    if (b == 0) { r.tag = 1; r.as.err = AG_MODE_SLOW; } else { r.as.ok = a / b; }
    return r;
}
bool ag_split(int64_t value, int32_t *high, uint32_t *low) {
    *high = (int32_t)(value >> 32);
    *low = (uint32_t)value;
    return value < 0;
}
int64_t ag_each(uint32_t count, ag_Each visit, void *ctx) {
    int64_t sum = 0;
    for (uint32_t i = 0; i < count; i++) {
        ag_Point p;
        p.x = i;
        p.y = i * 0.5;
        sum += visit(i, p, ctx);
    }
    return sum;
}
"""


def source(leaves: Leaves, names: list[str]) -> str:
    lines = ['#include "agree.h"', "#include <string.h>"]
    for name in names:
        kind = leaves.prefix + name
        lines += [f"void ag_put_{name}(uint32_t seed, {kind} *v) {{", "memset(v, 0, sizeof *v);",
                  "switch (seed) {"]
        for seed in range(SEEDS):
            lines += [f"case {seed}:", *(store(leaf) for leaf in leaves.of(name, seed)), "break;"]
        lines += ["}", "}"]
        lines += [f"uint32_t ag_check_{name}(uint32_t seed, {kind} *v) {{", "switch (seed) {"]
        for seed in range(SEEDS):
            lines.append(f"case {seed}:")
            numbered = enumerate(leaves.of(name, seed), 1)
            lines += [f"if ({differs(leaf)}) return {place};" for place, leaf in numbered]
            lines.append("break;")
        lines += ["}", "return 0;", "}"]
    return "\n".join(lines) + CALLS


def place(path: tuple[Step, ...]) -> str:
    text = "(*v)"
    for step in path:
        if step.kind == "index":
            text += f"[{step.index}]"
        elif step.kind == "payload":
            text += f".as.{step.name}"
        else:
            text += f".{step.name}"
    return text


def literal(leaf: Leaf) -> str:
    if leaf.kind in ("bool", "b32"):
        return str(int(leaf.value))
    if leaf.kind == "tag":
        return str(leaf.value["tag"])
    if leaf.kind == "float":
        return f"{leaf.value!r}" + ("f" if leaf.type == "f32" else "")
    if leaf.value == -(2**63):
        return "(-INT64_C(9223372036854775807) - 1)"
    return f"INT64_C({leaf.value})" if leaf.value < 2**63 else f"UINT64_C({leaf.value})"


def store(leaf: Leaf) -> str:
    where = place(leaf.path)
    if leaf.kind == "text":
        data = leaf.value.encode()
        return f'{where}.ptr = "{escaped(data)}"; {where}.len = {len(data)};'
    if leaf.kind == "tag":
        return f"{where}.tag = {literal(leaf)};"
    return f"{where} = {literal(leaf)};"


def differs(leaf: Leaf) -> str:
    where = place(leaf.path)
    if leaf.kind == "text":
        data = leaf.value.encode()
        return f'{where}.len != {len(data)} || memcmp({where}.ptr, "{escaped(data)}", {len(data)}) != 0'
    if leaf.kind == "tag":
        return f"{where}.tag != {literal(leaf)}"
    if leaf.kind == "int" and leaf.type in ("u64", "usize", "c_ulong"):
        return f"{where} != (uint64_t){literal(leaf)}"
    return f"{where} != {literal(leaf)}"


def escaped(data: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:03o}" for byte in data)
