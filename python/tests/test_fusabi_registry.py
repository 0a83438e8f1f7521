"""The host's functions for Fusabi: Python callables, C functions, extensions; types, capabilities, errors."""

from __future__ import annotations

import ctypes
import threading
from pathlib import Path
from typing import Any

import abut
import abut.ext
import pytest
from abut._errors import ClosedError
from abut.fusabi import (
    F32,
    I32,
    Array,
    BusyError,
    BytecodeBuilder,
    Capability,
    Char,
    ErrorCode,
    FfiError,
    FfiNotFound,
    FunctionBuilder,
    FusabiError,
    HostFunction,
    Interrupted,
    InvalidArgCount,
    Machine,
    Module,
    NativeFn,
    PermissionDenied,
    Registry,
    RunState,
    SecurityPolicy,
    Signature,
    Type,
    TypeMismatch,
    VmBuilder,
)

pytestmark = pytest.mark.usefixtures("library")
engines = pytest.mark.parametrize("engine", ["threaded", "loop", "stepper"])


def calling(name: str, *values: Any, registry: Registry, signature: Signature | None = None) -> Module:
    """A module that calls a function with values and gives what that gives."""
    builder = BytecodeBuilder(registry=registry)
    main = FunctionBuilder("main", result="any")
    for value in values:
        main.push(value)
    if signature is not None:
        builder.add_ffi_import(name, signature.params, signature.result)
    main.call_ffi(name) if registry[name].signature.params is not None else main.call_ffi_n(name, len(values))
    return builder.add_function(main.ret()).build()


def result(registry: Registry, name: str, *values: Any, **options: Any) -> Any:
    return Machine(registry, **options).execute(calling(name, *values, registry=registry))


# -- Python functions


@engines
def test_python_functions_are_called_with_values_of_their_types(engine: str) -> None:
    registry, seen = Registry(), []

    @registry.function
    def every(
        a: None, b: bool, c: I32, d: int, e: F32, f: float, g: Char, h: str, i: list[Any], j: Any
    ) -> None:
        seen.append((a, b, c, d, e, f, g, h, i.tolist() if isinstance(i, Array) else i, j))

    assert str(registry["every"].signature) == (
        "(Unit, Bool, I32, I64, F32, F64, Char, String, Array, Any) -> Unit"
    )
    main = FunctionBuilder("main", result=None)
    for value in (None, True, I32(-3), 1 << 40, F32(0.5), 2.5, Char("x"), "text"):
        main.push(value)
    main.push(1).array_new(1).push(I32(7)).call_ffi("every").ret()
    module = BytecodeBuilder(registry=registry).add_function(main).build()
    assert Machine(registry, engine=engine).execute(module) is None
    assert seen == [(None, True, -3, 1 << 40, 0.5, 2.5, "x", "text", [1], 7)]
    assert [type(one) for one in seen[0][2:8]] == [int, int, float, float, str, str] and type(
        seen[0][9]
    ) is I32


@pytest.mark.parametrize(
    "kind, value",
    [
        (None, None), (bool, True), (bool, False), (I32, -(1 << 31)), (int, -(1 << 63)), (F32, 0.25),
        (float, 1e300),
        (Char, "\U0001f600"), (str, ""), (str, "héllo"), ("any", 5), ("any", I32(5)), ("any", "x"),
        ("any", None),
        ("any", F32(1.5)), (float, 3), ("any", Char("c")),
    ],
)  # fmt: skip
def test_results_are_of_the_types_that_were_said(kind: Any, value: Any) -> None:
    registry = Registry()
    registry.register("give", lambda: value, result=kind)
    found = result(registry, "give")
    if kind in (I32, F32, Char):  # the module says `any`, so the value says what it is
        assert type(found) is kind
    assert found == value


def test_lists_come_back_as_arrays() -> None:
    registry = Registry()

    @registry.function
    def split(text: str, at: str) -> list[str]:
        return text.split(at)

    assert result(registry, "split", "a,b,c", ",").tolist() == ["a", "b", "c"]


@pytest.mark.parametrize(
    "kind, value, error",
    [
        (I32, 1 << 31, OverflowError), (I32, 1.0, TypeError), (I32, True, TypeError), (I32, None, TypeError),
        (int, 1 << 63, OverflowError), (float, "x", TypeError), (str, b"x", TypeError), (bool, 1, TypeError),
        (None, 0, TypeError), (Char, "ab", ValueError), (list, 5, TypeError), ("any", object(), TypeError),
        (str, "\ud800", ValueError), (F32, 1e300, OverflowError),
    ],
)  # fmt: skip
def test_results_of_another_type_are_errors_of_the_host(
    kind: Any, value: Any, error: type[Exception]
) -> None:
    registry = Registry()
    registry.register("give", lambda: value, result=kind)
    with pytest.raises(error) as caught:
        result(registry, "give")
    assert isinstance(caught.value.__cause__, FfiError)


def test_types_come_from_annotations_or_are_given() -> None:
    registry = Registry(with_stdlib=False)
    registry.register("a", lambda x, y: None)
    registry.register("b", lambda *x: None)
    registry.register("c", lambda x: None, params=[I32], result="String", description="says c")
    registry.register("d", print, params=None, result=None)

    @registry.function("e", capability=["network", "file_io"])
    def documented(x: I32) -> F32:
        """Halves it.

        And more."""
        return F32(x / 2)

    @registry.function(capability="network")
    def g() -> bool:
        return True

    signatures = {name: str(registry.signature(name)) for name in registry}
    assert signatures == {
        "a": "(Any, Any) -> Any", "b": "(...) -> Any", "c": "(I32) -> String", "d": "(...) -> Unit",
        "e": "(I32) -> F32", "g": "() -> Bool",
    }  # fmt: skip
    found = registry["e"]
    assert isinstance(found, HostFunction) and found.description == "Halves it."
    assert (
        found.capability == Capability.NETWORK | Capability.FILE_IO and registry["c"].description == "says c"
    )
    assert (
        documented(I32(3)) == 1.5
        and len(registry) == 6
        and [one.name for one in registry.values()] == list("abcdeg")
    )

    def needs(*, key: int) -> None: ...

    for wrong, kind in ((5, TypeError), (needs, TypeError), (lambda x: x, TypeError)):
        with pytest.raises(kind):
            registry.register(
                "f", wrong, params=[dict] if wrong is not needs else [I32], **_unsaid(wrong, needs)
            )
    with pytest.raises(ValueError, match="capability"):
        registry.register("f", print, params=None, result=None, capability="teleport")
    with pytest.raises(KeyError):
        registry["f"]


def _unsaid(wrong: Any, needs: Any) -> dict[str, Any]:
    return {} if wrong is needs else {"result": None}


def test_any_number_of_arguments() -> None:
    registry = Registry()
    registry.register("join", lambda *values: ",".join(map(str, values)), result=str)
    assert result(registry, "join", 1, "a", 2.5, True, None) == "1,a,2.5,True,None"
    assert result(registry, "join") == ""


@engines
def test_what_python_raises_comes_out_as_it_is(engine: str) -> None:
    registry = Registry()

    class Mine(Exception):
        pass

    error = Mine("not today")

    @registry.function
    def fail(what: str) -> None:
        raise error

    builder = BytecodeBuilder(source="p.fs", registry=registry)
    builder.function("main").line(3).push("x").line(4).call_ffi("fail").ret()
    machine = Machine(registry, engine=engine).load(builder.build())
    for _ in range(2):
        error.__cause__ = None
        with pytest.raises(Mine) as caught:
            machine.execute()
        assert caught.value is error
        cause = caught.value.__cause__
        assert isinstance(cause, FfiError) and cause.code == ErrorCode.NATIVE_FAILED
        assert cause.message == "Mine: not today" and cause.line == 4
        assert [one.name for one in cause.trace] == ["fail", "main"] and cause.trace[0].function is None
    with pytest.raises(KeyboardInterrupt):
        registry.register("fail", _interrupting, params=[str], result=None)
        machine.load(machine.module or builder.build()).execute()


def _interrupting(text: str) -> None:
    raise KeyboardInterrupt


def test_functions_may_call_back_into_their_machine() -> None:
    registry = Registry()
    machines: list[Machine] = []
    registry.register("again", lambda n: machines[0].call("main", n), params=[I32], result=I32)
    builder = BytecodeBuilder(registry=registry)
    main = builder.function("main", {"n": I32}, I32)
    main.load("n").push(I32(0)).eq().jump_if("end")
    main.load("n").push(I32(1)).sub().call_ffi("again").push(I32(1)).add().ret().label("end").push(
        I32(0)
    ).ret()
    machines.append(Machine(registry).load(builder.build()))
    assert machines[0].execute(20) == 20
    with pytest.raises(FusabiError) as caught:
        machines[0].execute(200)
    assert caught.value.code == ErrorCode.CALL_DEPTH


def test_a_run_belongs_to_one_thread() -> None:
    registry, caught = Registry(), list[BaseException]()
    machines: list[Machine] = []

    def elsewhere() -> None:
        def other() -> None:
            try:
                machines[0].execute()
            except BaseException as error:
                caught.append(error)

        thread = threading.Thread(target=other)
        thread.start()
        thread.join()

    registry.register("elsewhere", elsewhere, result=None)
    machines.append(Machine(registry).load(calling("elsewhere", registry=registry)))
    machines[0].execute()
    assert isinstance(caught[0], BusyError)


def test_machines_of_a_registry_keep_their_objects_apart() -> None:
    registry, kept = Registry(), list[Any]()

    @registry.function
    def keep(values: list[Any]) -> str:
        kept.append(values)
        return f"kept {len(values)}"

    builder = BytecodeBuilder(registry=registry)
    builder.function("main", (), str).push(1).push(2).array_new(2).call_ffi("keep").ret()
    module = builder.build()
    machines = [Machine(registry).load(module) for _ in range(5)]
    assert [machine.execute() for machine in machines] == ["kept 2"] * 5
    for machine, values in zip(machines, kept):
        values.append("more")
        machine.collect()
        assert values.tolist() == [1, 2, "more"]
    assert len({id(one._state) for one in kept}) == 5


# -- linking


def test_imports_must_be_there_and_fit() -> None:
    registry = Registry()
    registry.register("f", lambda x: x, params=[I32], result=I32)

    def module(params: Any, result: Any = I32, name: str = "f") -> Module:
        builder = BytecodeBuilder()
        builder.add_ffi_import(name, params, result)
        return builder.add_function(FunctionBuilder("main").ret()).build()

    machine = Machine(registry)
    for wanted, kind, code in (
        (module([I32], name="g"), FfiNotFound, ErrorCode.NATIVE_NOT_FOUND),
        (module([int]), TypeMismatch, ErrorCode.TYPE_MISMATCH),
        (module([I32], float), TypeMismatch, ErrorCode.TYPE_MISMATCH),
        (module([I32, I32]), InvalidArgCount, ErrorCode.ARITY),
    ):
        with pytest.raises(kind) as caught:
            machine.load(wanted)
        assert caught.value.code == code and (wanted.imports[0].name in str(caught.value))
    for fits in (module([I32]), module(["any"]), module([I32], "any"), module(None)):
        machine.load(fits)


@engines
def test_what_an_import_leaves_open_is_checked_when_it_is_called(engine: str) -> None:
    registry, seen = Registry(), list[int]()
    registry.register("f", seen.append, params=[I32], result=None)
    signature = Signature.of(["any"], None)
    machine = Machine(registry, engine=engine)
    machine.execute(calling("f", I32(1), registry=registry, signature=signature))
    with pytest.raises(TypeMismatch, match="argument 1 of f: expected I32, got String"):
        machine.execute(calling("f", "x", registry=registry, signature=signature))
    assert seen == [1]


def test_capabilities_are_asked_for_at_linking_and_at_each_call() -> None:
    registry, opened = Registry(), list[str]()
    registry.register("open", opened.append, params=[str], result=None, capability="file_io")
    module = calling("open", "secret", registry=registry)
    with pytest.raises(PermissionDenied, match="open needs file_io") as caught:
        Machine(registry).load(module)
    assert isinstance(caught.value, PermissionError)
    machine = Machine(registry, policy=SecurityPolicy(allow_file_io=True)).load(module)
    machine.execute()
    machine.policy = SecurityPolicy.restrictive()
    with pytest.raises(PermissionDenied):
        machine.execute()
    assert opened == ["secret"]


def test_a_function_that_is_replaced_counts_from_the_next_load_on() -> None:
    registry = Registry()
    registry.register("f", lambda: 1, result=int)
    module = calling("f", registry=registry)
    machine = Machine(registry).load(module)
    assert machine.execute() == 1
    registry.register("f", lambda: 2, result=int)
    assert machine.execute() == 1 and machine.load(module).execute() == 2
    assert registry.remove("f") and not registry.remove("f") and "f" not in registry
    assert machine.execute() == 2
    with pytest.raises(FfiNotFound):
        machine.load(module)


# -- functions in C


def test_functions_in_c_are_the_hosts_too() -> None:
    registry = Registry()
    registry.register("hypot", abut.load("m").fn("double hypot(double, double)"))
    assert result(registry, "hypot", 3.0, 4.0) == 5.0
    sqrt = ctypes.CDLL("libm.so.6").sqrt
    registry.register("root", sqrt, signature="d(d)", capability="network")
    assert (
        str(registry["root"].signature) == "(F64) -> F64"
        and registry["root"].capability == Capability.NETWORK
    )
    assert result(registry, "root", 2.25, policy="network") == 1.5
    with pytest.raises(FusabiError):
        registry.register("root", sqrt, signature="nonsense")


def test_a_function_of_the_machines_own_shape() -> None:
    @NativeFn  # type: ignore[untyped-decorator]
    def raw(count: int, arguments: int, result: int, context: int) -> int:
        assert count == 1
        ctypes.memmove(result, arguments, 16)
        return 0

    registry = Registry()
    registry.register("same", raw, params=["any"], result="any")
    assert result(registry, "same", "text") == "text" and result(registry, "same", I32(3)) == 3


def test_a_function_that_gives_no_value_is_found_out() -> None:
    garbage: list[bytes] = []

    @NativeFn  # type: ignore[untyped-decorator]
    def raw(count: int, arguments: int, result: int, context: int) -> int:
        ctypes.memmove(result, garbage[0], 16)
        return 0

    registry = Registry()
    registry.register("raw", raw, params=[], result="any")
    for kind, bits in ((3, 0), (99, 1), (19, 0xD800), (19, 0x110000), (4, 0)):
        garbage[:] = [kind.to_bytes(8, "little") + bits.to_bytes(8, "little")]
        with pytest.raises(FusabiError) as caught:
            result(registry, "raw")
        assert caught.value.code == ErrorCode.BAD_VALUE
    garbage[:] = [(16).to_bytes(8, "little") + (0xFFFFFFFF).to_bytes(8, "little")]
    assert result(registry, "raw") == -1
    registry.register("raw", raw, params=[], result=str)
    with pytest.raises(TypeMismatch, match="expected String, got I32"):
        result(registry, "raw")


def test_a_function_in_c_that_fails_without_a_word() -> None:
    raw = NativeFn(lambda count, arguments, result, context: 1)
    registry = Registry()
    registry.register("raw", ctypes.cast(raw, ctypes.c_void_p).value, params=[], result=None)
    with pytest.raises(FfiError) as caught:
        result(registry, "raw")
    assert caught.value.code == ErrorCode.NATIVE_FAILED and caught.value.trace[0].name == "raw"


@engines
def test_functions_may_do_strange_things_to_their_machine(engine: str) -> None:
    registry, machines, seen = Registry(), list[Machine](), list[Any]()

    @registry.function("strange")
    def strange(what: str) -> I32:
        machine = machines[-1]
        try:
            if what == "load" and machine.module is not None:
                machine.load(machine.module)
            elif what == "start":
                machine.start("main", "nothing")
            elif what == "fail inside":
                machine.call("main", "raise")
            elif what == "raise":
                raise KeyError("inner")
            elif what == "close":
                machine.close()
            elif what == "stop":
                machine.stop()
            elif what == "collect":
                machine.collect()
        except (FusabiError, KeyError) as error:
            seen.append(error)
            if what == "raise":
                raise
        return I32(7)

    builder = BytecodeBuilder(registry=registry)
    builder.function("main", {"what": str}, I32).load("what").call_ffi("strange").ret()
    module = builder.build()
    for what, kind in (
        ("load", BusyError), ("start", BusyError), ("fail inside", KeyError), ("stop", None),
        ("collect", None),
    ):  # fmt: skip
        machines.append(Machine(registry, engine=engine).load(module))
        seen.clear()
        assert machines[-1].execute(what) == 7
        assert [type(one) for one in seen[-1:]] == ([kind] if kind else [])
        assert machines[-1].execute("nothing") == 7
    assert machines[-1].execute("close") == 7
    with pytest.raises(ClosedError):
        machines[-1].execute("nothing")


@engines
def test_functions_of_extensions_are_the_hosts_too(flat: Path, engine: str) -> None:
    registry = Registry()
    with abut.ext.Host() as host:
        loaded = host.load(flat)
        assert registry.extension(loaded, "kit.", capability="network") >= 3
        add, tick = registry["kit.add"], registry["kit.tick"]
        assert add.capability == Capability.NETWORK and add.signature.params is not None
        module = Module.assemble(f"""
import "kit.add"{add.signature}
import "kit.tick"{tick.signature}
fn add() -> Any
    push 40{_suffix(add, 0)}
    push 2{_suffix(add, 1)}
    call_ffi "kit.add"
    ret
fn tick(n: Any) -> Any
    load n
    call_ffi "kit.tick"
    ret
""")
        with pytest.raises(PermissionDenied):
            Machine(registry).load(module)
        machine = Machine(registry, policy="network", engine=engine).load(module)
        assert machine.call("add") == 42
        # The program waits for the asynchronous ones: at once, or in steps.
        kind = tick.signature.params[0] if tick.signature.params else Type.I64
        wrap = I32 if kind == Type.I32 else int
        found = machine.call("tick", wrap(5))
        machine.start("tick", wrap(5))
        states = set()
        while not (progress := machine.resume(1000)).finished:
            states.add(progress.state)
        assert progress.value == found and states == {RunState.WAITING}
        threading.Timer(0.1, machine.interrupt).start()
        with pytest.raises(Interrupted):
            machine.call("tick", wrap(2_000_000_000))
        machine.start("tick", wrap(2_000_000_000))
        assert machine.resume().state is RunState.WAITING
        machine.stop()
    with pytest.raises(TypeError, match="no extension"):
        registry.extension(object())


def _suffix(function: HostFunction, number: int) -> str:
    kind = (function.signature.params or ())[number]
    return {Type.I32: "i32", Type.I64: "i64", Type.F64: "f64", Type.F32: "f32"}[kind]


@pytest.fixture(scope="module")
def flat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from ext_modules import made

    return made("flat", tmp_path_factory.mktemp("fusabi"), "--embed")


def test_the_registry_is_named() -> None:
    registry = Registry()
    assert repr(registry) == "<Registry of 7 functions>"
    assert sorted(registry) == [
        "abs", "i32_to_string", "print", "sqrt", "string_concat", "string_contains", "string_len",
    ]  # fmt: skip
    assert repr(registry["string_len"]) == "<HostFunction string_len(String) -> I32>"
    machine = VmBuilder().registry(registry).register("f", lambda: 1, result=int).build()
    assert machine.registry is registry and "f" in registry
    registry.close()
    assert repr(registry) == "<closed Registry>" and machine.registry is registry
