"""Calls a chunk through every path of the core, and through closures of every path."""

from __future__ import annotations

import ctypes

from abut._abi import native

from conformance import codes, source
from conformance.library import Built, Entry
from conformance.report import Report

PATHS = (native.Path.AUTO, native.Path.LIBFFI, native.Path.TRAMPOLINE, native.Path.STUB)
CLOSURE_PATHS = (native.Path.AUTO, native.Path.LIBFFI, native.Path.STUB)


def run(built: Built) -> Report:
    report = Report()
    for number, code in enumerate(codes.of(built.chunk)):
        where = f"{built.path.name} {source.prototype(built.chunk.signatures[number])}  {code}"
        for path in PATHS:
            plan = prepare(code, path, f"call {path.name.lower()}", report, where)
            if plan is not None:
                report.note(f"call {path.name.lower()}", where, call(plan, built, number))
        plan = native.Plan.new(code, native.Path.AUTO)
        for path in CLOSURE_PATHS:
            close(plan, path, built, number, report, where)
    return report


def prepare(code: str, path: native.Path, what: str, report: Report, where: str) -> native.Plan | None:
    try:
        return native.Plan.new(code, path)
    except native.NativeError as error:
        refuse(report, what, where, error)
        return None


def refuse(report: Report, what: str, where: str, error: native.NativeError) -> None:
    """A path that was asked for by name may say that it cannot do something; `auto` finds one that can."""
    if error.status == native.Status.UNSUPPORTED and not what.endswith(" auto"):
        report.refused[f"{what}: {error}"] += 1
    else:
        report.wrong.append(f"{what}: {where}: {error}")


def call(plan: native.Plan, built: Built, number: int) -> str:
    """One call with the compiler's own image of the arguments; what is wrong in words."""
    entry, facts = built.entries[number], plan.facts()
    if wrong := disagreement(facts, entry, built, number):
        return wrong
    image = (ctypes.c_char * entry.image_size).from_address(entry.image)
    result = ctypes.create_string_buffer(plan.call(entry.function, image, entry.result_size), 64)
    verdict = built.verdict()
    return verdict or ("" if entry.agrees(ctypes.addressof(result)) else f"result {result.raw.hex()}")


def disagreement(facts: native.PlanFacts, entry: Entry, built: Built, number: int) -> str:
    """What the plan says of sizes, against the compiler."""
    signature = built.chunk.signatures[number]
    wanted = {
        "count": len(signature.parameters),
        "fixed": signature.fixed,
        "variadic": signature.variadic,
        "arguments_size": entry.image_size,
    }
    differ = [f"{name} {getattr(facts, name)}, not {want}" for name, want in wanted.items()
              if getattr(facts, name) != want]  # fmt: skip
    if facts.result.size != entry.result_size:
        differ.append(f"result size {facts.result.size}, not {entry.result_size}")
    return "; ".join(differ)


def close(
    plan: native.Plan, path: native.Path, built: Built, number: int, report: Report, where: str
) -> None:
    """A closure over the chunk's own handler, called by the chunk's own driver."""
    what, entry = f"closure {path.name.lower()}", built.entries[number]
    handler = HANDLER(entry.handle)
    try:
        closure = native.Closure.new(plan, path, lambda arguments, result: handler(None, arguments, result))
    except native.NativeError as error:
        refuse(report, what, where, error)
        return
    wrong = entry.drive(closure.code())
    report.note(what, where, built.verdict() or ("wrong result" if wrong else ""))
    closure.close()


HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
