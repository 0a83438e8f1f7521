"""The C of a chunk: functions that compare every argument with what it must be, and their declarations.

Per signature N there are: `fN` itself; `image_N`, its arguments packed like a C struct, by the compiler's own
rules; `handle_N`, a closure's handler; `drive_N`, which calls a closure and compares what comes back.
"""

from __future__ import annotations

from collections.abc import Iterator

from conformance import types as t
from conformance.signatures import Chunk

PROLOGUE = """\
#include <complex.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* What the last call found wrong: bit n for argument n. How many calls there were. */
uint64_t matrix_bad, matrix_calls;
/* A caller must extend small integers, a callee small results: this keeps the compiler from cutting them. */
static volatile int wide;

struct matrix_entry {
    void *function;
    void (*handle)(void *context, const void *arguments, void *result);
    uint64_t (*drive)(void *code);
    int (*agrees)(const void *result);
    const void *image;
    size_t image_size, result_size;
};

/* Calls a callback that a function was given; what it noted is not the function's own business. */
static int driven(uint64_t (*drive)(void *code), void *code) {
    uint64_t calls = matrix_calls;
    matrix_bad = 0;
    int bad = drive(code) != 0 || matrix_bad != 0;
    matrix_calls = calls;
    return bad;
}
"""


# Declarations


def record_text(record: t.Record) -> str:
    attribute = f"__attribute__(({record.attribute})) " if record.attribute else ""
    members = " ".join(member_text(member) for member in record.members)
    keyword, name = record.c.split()
    return f"{keyword} {attribute}{name} {{ {members} }};"


def member_text(member: t.Member) -> str:
    array = f"[{member.count}]" if member.count else ""
    bits = f" : {member.bits}" if member.bits else ""
    return f"{spaced(member.type.c)}{member.name}{array}{bits};"


def spaced(c: str) -> str:
    return c if c.endswith("*") else f"{c} "


def parameter_text(kind: t.Scalar | t.Record | t.Signature, name: str) -> str:
    if isinstance(kind, t.Signature):
        return prototype(kind, f"(*{name})")
    return spaced(kind.c) + name


def prototype(signature: t.Signature, name: str = "", spread: bool = False) -> str:
    """A declaration without its semicolon; variable arguments are `...`, or written out when `spread`."""
    shown = signature.parameters if spread else signature.parameters[: signature.fixed]
    parameters = [parameter_text(kind, f"a{at}") for at, kind in enumerate(shown)]
    if signature.variadic and not spread:
        parameters.append("...")
    result = "void " if signature.result is None else spaced(signature.result.c)
    return f"{result}{name or signature.name}({', '.join(parameters) or 'void'})"


def declarations(chunk: Chunk, spread: bool = False) -> str:
    """What is given to `declare`: the records and the functions."""
    lines = [record_text(record) for record in chunk.records]
    lines += [prototype(signature, spread=spread) + ";" for signature in chunk.signatures]
    return "\n".join(lines) + "\n"


# Values


def literal(kind: t.Scalar | t.Record, value: t.Value) -> str:
    if isinstance(kind, t.Record):
        members = kind.members[:1] if kind.union else kind.members
        inside = ", ".join(member_literal(*pair) for pair in zip(members, value))
        return f"{{ {inside} }}"
    if kind.sort == "text":
        return f'"{value.decode()}"'
    if kind.sort == "pointer":
        return f"(void *){value}ULL"
    if kind.sort == "float":
        return real(kind.size, value)
    if kind.sort == "complex":
        parts = (real(kind.size // 2, part) for part in (value.real, value.imag))
        return f"__builtin_complex({', '.join(parts)})"
    return whole(int(value))


def member_literal(member: t.Member, value: t.Value) -> str:
    if member.count:
        return f"{{ {', '.join(literal(member.type, item) for item in value)} }}"
    return literal(member.type, value)


def whole(value: int) -> str:
    if value == -(1 << 63):
        return "(-9223372036854775807LL - 1)"
    return f"{value}ULL" if value >= 1 << 63 else f"{value}LL"


def real(size: int, value: float) -> str:
    return value.hex() + {4: "f", 8: "", 16: "L"}[size]


# Comparisons


def same_text(record: t.Record) -> str:
    """A function that compares two records member by member: padding is nobody's."""
    members = record.members[:1] if record.union else record.members
    tests = []
    for member in members:
        places = [f".{member.name}[{at}]" for at in range(member.count)] or [f".{member.name}"]
        tests += [same(member.type, f"a{place}", f"b{place}") for place in places]
    return f"static int same_{record.name}({record.c} a, {record.c} b) {{ return {' && '.join(tests)}; }}"


def same(kind: t.Scalar | t.Record, left: str, right: str) -> str:
    if isinstance(kind, t.Record):
        return f"same_{kind.name}({left}, {right})"
    if kind.sort == "text":
        return f"({left} != 0 && strcmp({left}, {right}) == 0)"
    return f"{left} == {right}"


def is_small(kind: t.Scalar | t.Record | t.Signature | None) -> bool:
    return isinstance(kind, t.Scalar) and kind.size < 4 and kind.sort in ("signed", "unsigned")


# Functions


def signature_text(number: int, signature: t.Signature) -> Iterator[str]:
    kinds, result = signature.parameters, signature.result
    members = "".join(f"    {parameter_text(kind, f'a{at}')};\n" for at, kind in enumerate(kinds))
    yield f"struct packed_{number} {{\n{members or '    char none;'}}};"
    values = [
        kind.name if isinstance(kind, t.Signature) else literal(kind, value)
        for kind, value in zip(kinds, signature.arguments)
    ]
    yield f"static const struct packed_{number} image_{number} = {{ {', '.join(values) or '0'} }};"
    if result is not None:
        yield f"static {result.c} const answer_{number} = {literal(result, signature.answer)};"
    yield from check_text(number, signature)
    yield from function_text(number, signature)
    yield from closure_text(number, signature)


def check_text(number: int, signature: t.Signature) -> Iterator[str]:
    yield f"static uint64_t check_{number}(const struct packed_{number} *p) {{"
    yield "    uint64_t bad = 0; (void)p;"
    for at, kind in enumerate(signature.parameters):
        if isinstance(kind, t.Signature):
            yield f"    bad |= (uint64_t)driven(drive_{kind.name[1:]}, (void *)p->a{at}) << {at};"
        else:
            yield f"    bad |= (uint64_t)!({same(kind, f'p->a{at}', f'image_{number}.a{at}')}) << {at};"
    yield "    return bad;\n}"


def function_text(number: int, signature: t.Signature) -> Iterator[str]:
    fixed, kinds = signature.fixed, signature.parameters
    yield f"{prototype(signature)} {{\n    uint64_t bad = 0;"
    if signature.variadic:
        yield f"    va_list list; va_start(list, a{fixed - 1});"
        for at, kind in enumerate(kinds[fixed:], fixed):
            assert not isinstance(kind, t.Signature)
            yield f"    {spaced(kind.c)}a{at} = va_arg(list, {kind.c});"
        yield "    va_end(list);"
    for at, kind in enumerate(kinds[:fixed]):
        if is_small(kind):
            yield f"    wide = a{at}; bad |= (uint64_t)(wide != image_{number}.a{at}) << {at};"
    names = ", ".join(f"a{at}" for at in range(len(kinds)))
    yield f"    struct packed_{number} p = {{ {names or '0'} }};"
    yield f"    bad |= check_{number}(&p); matrix_bad = bad; matrix_calls += 1;"
    if signature.result is not None:
        yield f"    return answer_{number};"
    yield "}"


def closure_text(number: int, signature: t.Signature) -> Iterator[str]:
    result = signature.result
    yield f"static void handle_{number}(void *context, const void *arguments, void *result) {{"
    yield f"    (void)context; (void)result; matrix_bad = check_{number}(arguments); matrix_calls += 1;"
    if result is not None:
        yield f"    *({spaced(result.c)}*)result = answer_{number};"
    yield f"}}\nstatic uint64_t drive_{number}(void *code) {{"
    call = f"(({prototype(signature, '(*)')})code)({images(number, signature)})"
    agrees = "1" if result is None else same(result, f"*({result.c} const *)result", f"answer_{number}")
    if result is None:
        yield f"    {call};\n    return 0;\n}}"
    else:
        yield f"    {spaced(result.c)}r = {call};"
        extended = f" || (wide = r, wide != answer_{number})" if is_small(result) else ""
        yield f"    return !({same(result, 'r', f'answer_{number}')}){extended};\n}}"
    yield f"static int agrees_{number}(const void *result) {{ (void)result; return {agrees}; }}"


def images(number: int, signature: t.Signature) -> str:
    return ", ".join(f"image_{number}.a{at}" for at in range(len(signature.parameters)))


def entry_text(number: int, signature: t.Signature) -> str:
    size = "0" if signature.result is None else f"sizeof({signature.result.c})"
    packed = f"sizeof image_{number}" if signature.parameters else "0"
    return (
        f"    {{ (void *){signature.name}, handle_{number}, drive_{number}, agrees_{number}, "
        f"&image_{number}, {packed}, {size} }},"
    )


def text(chunk: Chunk) -> str:
    """The whole translation unit."""
    parts = [PROLOGUE]
    for record in chunk.records:
        parts += [record_text(record), size_text(record), same_text(record)]
    for number, signature in enumerate(chunk.signatures):
        parts += signature_text(number, signature)
    entries = "\n".join(entry_text(*pair) for pair in enumerate(chunk.signatures))
    parts.append(f"const struct matrix_entry matrix[] = {{\n{entries}\n}};")
    return "\n".join(parts) + "\n"


def size_text(record: t.Record) -> str:
    """Where the generator knows the size for certain, the compiler must agree."""
    return f'_Static_assert(sizeof({record.c}) == {record.size}, "{record.name}");' if record.exact else ""
