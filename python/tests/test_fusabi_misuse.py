"""What hosts of Fusabi get wrong: copies, arguments, limits that cannot be, interrupts that come too late."""

from __future__ import annotations

import copy
import ctypes
import functools
import gc
import io
import os
import pickle
import pydoc
import re
import threading
import time
import traceback
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import abut
import pytest
from abut import kio, native, pvm
from abut._abi import fusabi as raw
from abut._abi.fusabi import Capability, Engine, ErrorCode, RunState, Type
from abut.fusabi import (
    F32,
    I32,
    AllocationTooLarge,
    Array,
    BusyError,
    BytecodeBuilder,
    BytecodeError,
    FunctionBuilder,
    FusabiError,
    Interrupted,
    InvalidArgCount,
    InvalidMagic,
    Machine,
    MemoryLimitExceeded,
    Module,
    NativeFn,
    OptionError,
    PluginHost,
    Registry,
    SecurityPolicy,
    TimedOut,
    VmBuilder,
)

pytestmark = pytest.mark.usefixtures("library")
engines = pytest.mark.parametrize("engine", ["threaded", "loop", "stepper"])
ENDLESS = "fn main()\nagain: jump @again"
SEVEN = "fn main() -> I32\npush 7\nret"
CALLS = "import f() -> I32\nfn main() -> I32\ncall_ffi f\nret"


# -- copies


@pytest.mark.parametrize("make", [Machine, kio.VM])
def test_copies_of_arrays_are_arrays_of_their_own(make: Callable[[], Any]) -> None:
    machine = make()
    inner = machine.array([1])
    first = machine.array([inner, "x", 2.5])
    for _ in range(3):
        shallow, deep = copy.copy(first), copy.deepcopy(first)
        assert shallow is not first and shallow.tolist() == deep.tolist() == first.tolist()
        assert shallow[0] is inner and deep[0] is not inner
        del shallow, deep
    machine.collect()
    others = [machine.array([n] * 50) for n in range(100)]
    assert first.tolist() == [[1], "x", 2.5] and others[7].tolist() == [7] * 50
    inner.append(inner)
    round = copy.deepcopy(inner)
    assert round[0] == 1 and round[1] is round
    with pytest.raises(TypeError, match="an Array cannot be pickled"):
        pickle.dumps(first)


def test_what_stands_for_something_of_the_library_is_not_copied() -> None:
    made: list[Any] = [
        Machine(), Registry(), kio.VM(), pvm.Machine(pvm.Program.assemble("trap")), raw.Builder(),
        raw.Registry(True), Machine()._state.handle, native.abi.Plan("i(i)"),
    ]  # fmt: skip
    for one in made:
        for work in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError, match="cannot be pickled"):
                work(one)
    module = Module.assemble(SEVEN)
    for again in (copy.copy(module), copy.deepcopy(module), pickle.loads(pickle.dumps(module))):
        again.close()
        assert Machine().execute(module) == 7
    with pytest.raises(TypeError, match="^a Machine cannot be pickled or copied"):
        pickle.dumps(made[0])


# -- functions of the host's


def test_c_functions_need_their_signature() -> None:
    strlen = ctypes.CDLL(None).strlen
    registry, vm = Registry(), kio.VM()
    for register in (registry.register, vm.register):
        for other in (strlen, ctypes.CFUNCTYPE(ctypes.c_int)(lambda: 1)):
            with pytest.raises(TypeError, match="signature="):
                register("s", other)
        for wrong in ("text", 1.5, True, None, b"code"):
            with pytest.raises(TypeError, match="C function or its address"):
                register("s", wrong, signature="d(d,d)")
        with pytest.raises(ValueError, match="address"):
            register("s", 0, signature="d(d,d)")
        with pytest.raises(ValueError, match="no address"):
            register("s", 1 << 64, signature="d(d,d)")
    assert "s" not in registry
    registry.register("s", strlen, signature="q(z)")
    registry.register("n", NativeFn(lambda *_: 0), params=[], result=None)
    with pytest.raises(TypeError, match="params of a NativeFn"):
        registry.register("address", 4096)


def test_asynchronous_natives_are_refused() -> None:
    async def wait() -> None: ...

    async def give() -> Any:
        yield 1

    class Callable:
        async def __call__(self) -> None: ...

    for function in (wait, give, functools.partial(wait), Callable()):
        with pytest.raises(TypeError, match=r"^wait: .*async def.*asyncio\.run"):
            Registry().register("wait", function)


def test_wrong_results_name_the_function() -> None:
    registry = Registry()
    registry.register("f", lambda: "seven", params=[], result=I32)
    machine = Machine(registry).load(Module.assemble(CALLS))
    with pytest.raises(TypeError, match="^the result of f: expected I32, got str$"):
        machine.execute()
    registry.register("f", lambda: 1 << 40, params=[], result=I32)
    with pytest.raises(OverflowError, match="^the result of f: .* is no I32$"):
        machine.load(Module.assemble(CALLS)).execute()


def test_names_of_functions() -> None:
    registry = Registry()
    for name, kind, said in (
        ("", ValueError, "a function needs one"), ("n" * 257, ValueError, "more than 256 bytes"),
        (5, TypeError, "expected str, got int"), ("a\0b", ValueError, "NUL"),
    ):  # fmt: skip
        with pytest.raises(kind, match=said):
            registry.register(name, lambda: None)  # type: ignore[arg-type]
    with pytest.raises(FusabiError, match="'f' is not taken: more than 255 parameters"):
        registry.register("f", print, params=[int] * 256)
    for wrong in (5, functools.partial(print)):
        with pytest.raises(TypeError, match="has no name"):
            registry.function(wrong)  # type: ignore[call-overload]
    assert "<object object" not in pydoc.render_doc(Registry.register)
    assert "params: 'Params' = <as annotated>" in pydoc.render_doc(Registry.register)


def test_functions_that_were_replaced_are_let_go() -> None:
    class Function:
        def __call__(self) -> I32:
            return I32(7)

    registry, module = Registry(), Module.assemble(CALLS)
    first = Function()
    seen = weakref.ref(first)
    registry.register("f", first)
    machine = Machine(registry).load(module)
    del first
    for _ in range(100):
        registry.register("f", Function())
    gc.collect()
    assert len(registry._kept) == 1 and seen() is not None
    assert machine.execute() == 7  # what it loaded is still there
    registry.remove("f")
    assert not registry._kept and machine.execute() == 7
    machine.load(Module.assemble(SEVEN))
    gc.collect()
    assert seen() is None


def test_a_function_may_replace_itself() -> None:
    registry, module = Registry(), Module.assemble(CALLS)
    machine = Machine(registry)

    def replaces() -> int:
        for result in (8, 9):
            registry.register("f", lambda result=result: result, params=[], result=I32)
            with pytest.raises(BusyError):
                machine.load(module)
        gc.collect()
        return 7

    registry.register("f", replaces, params=[], result=I32)
    for result in (7, 9):
        assert machine.load(module).execute() == result


# -- arguments


def builder() -> VmBuilder:
    return VmBuilder()


def loaded() -> Machine:
    return Machine().load(Module.assemble(SEVEN))


@pytest.mark.parametrize(
    "kind, said, wrong",
    [
        (TypeError, "function: expected its name or number, got NoneType", lambda: loaded().call(None)),
        (TypeError, "function", lambda: loaded().call(True)),
        (LookupError, "no function 18446744073709551616", lambda: loaded().call(1 << 64)),
        (LookupError, "no function -1", lambda: loaded().start(-1)),
        (TypeError, "function", lambda: Module.assemble(SEVEN).code(None)),
        (TypeError, "name: expected str", lambda: Module.assemble(SEVEN).find(5)),
        (OverflowError, "offset", lambda: Module.assemble(SEVEN).line(0, 1 << 32)),
        (TypeError, "assemble: expected str, got bytes", lambda: Module.assemble(b"")),
        (TypeError, "load: expected Module, got NoneType", lambda: Machine().load(None)),
        (TypeError, "registry: expected Registry, got bool", lambda: Machine(True)),
        (TypeError, "registry: expected Registry", lambda: PluginHost(5)),
        (TypeError, "registry: expected Registry", lambda: BytecodeBuilder(registry=5)),
        (TypeError, "fuel: expected int, got float", lambda: Machine(fuel=1.5)),
        (TypeError, "fuel: expected int, got float", lambda: setattr(Machine(), "fuel", 1.5)),
        (OverflowError, r"fuel: -1 is outside 0\.\.2\*\*64 - 1", lambda: Machine(fuel=-1)),
        (OverflowError, "stack_max: 4294967296 is outside", lambda: Machine(stack_max=1 << 32)),
        (OptionError, "stack_max is a number from 1", lambda: Machine(stack_max=0)),
        (TypeError, "budget: expected int", lambda: loaded().resume(1.5)),
        (TypeError, "engine: expected str, got NoneType", lambda: Machine(engine=None)),
        (ValueError, "engine: 'jit' is none of", lambda: Machine(engine="jit")),
        (TypeError, "output: expected a stream or a callable, got int", lambda: Machine(output=5)),
        (ValueError, "output: 'stdout' is not \"process\"", lambda: Machine(output="stdout")),
        (TypeError, "output", lambda: Machine().set_output(5)),
        (TypeError, "no option 'feul'", lambda: PluginHost(feul=5)),
        (TypeError, "fuel: expected int", lambda: PluginHost(fuel="5")),
        (TypeError, "replace: expected Module", lambda: PluginHost().add(Module.assemble(SEVEN)).replace(5)),
        (TypeError, "fuel: expected int", lambda: builder().fuel("5")),
        (TypeError, "memory_max: expected int", lambda: builder().memory_limit(1.5)),
        (OptionError, "allocation_max: 5 is less than 1,024", lambda: builder().allocation_limit(5)),
        (TypeError, "stack_max: expected int", lambda: builder().stack("5")),
        (TypeError, "engine", lambda: builder().engine(5)),
        (TypeError, "output", lambda: builder().output(5)),
        (TypeError, "registry: expected Registry", lambda: builder().registry(None)),
        (TypeError, "capabilities: expected", lambda: builder().policy(True)),
        (TypeError, "name: expected str, got int", lambda: FunctionBuilder(5)),
        (TypeError, "number: expected int, got float", lambda: FunctionBuilder("f").load(1.5)),
        (TypeError, "label: expected str", lambda: FunctionBuilder("f").jump(5)),
        (TypeError, "label: expected str", lambda: FunctionBuilder("f").label(5)),
        (TypeError, "local: expected str", lambda: FunctionBuilder("f").local(5)),
        (TypeError, "line: expected int", lambda: FunctionBuilder("f").line("5")),
        (TypeError, "reserve: expected int, got float", lambda: FunctionBuilder("f").reserve(1.5)),
        (ValueError, "reserve: -1 locals more", lambda: FunctionBuilder("f").reserve(-1)),
        (TypeError, "bytes-like", lambda: FunctionBuilder("f").code(5)),
        (TypeError, "add_function: expected FunctionBuilder", lambda: BytecodeBuilder().add_function("x")),
        (TypeError, "source: expected str", lambda: BytecodeBuilder(5)),
        (TypeError, "name: expected str", lambda: BytecodeBuilder().add_ffi_import(5)),
        (TypeError, "entry_point: expected int", lambda: BytecodeBuilder().entry_point(1.5)),
        (ValueError, "could not convert", lambda: F32("x")),
        (TypeError, "timeout: expected seconds, got str", lambda: loaded().execute(timeout="5")),
        (ValueError, "timeout: 0 is not more than 0", lambda: loaded().execute(timeout=0)),
        (ValueError, "timeout: nan", lambda: loaded().execute(timeout=float("nan"))),
    ],
)  # fmt: skip
def test_wrong_arguments_are_refused_at_once(
    kind: type[Exception], said: str, wrong: Callable[[], Any]
) -> None:
    with pytest.raises(kind, match=said):
        wrong()


@pytest.mark.parametrize(
    "kind, policy",
    [
        (TypeError, True), (TypeError, False), (TypeError, Type.I32), (TypeError, b"file_io"),
        (TypeError, 1.5), (TypeError, [5]), (TypeError, ["file_io", None]), (ValueError, 1 << 64),
        (ValueError, 16), (ValueError, -1), (ValueError, Capability(1 << 20)), (ValueError, "files"),
        (ValueError, [Capability(16)]),
    ],
)  # fmt: skip
def test_policies_that_are_none_are_refused(kind: type[Exception], policy: Any) -> None:
    with pytest.raises(kind, match="capabilit"):
        Machine(policy=policy)
    machine = Machine()
    with pytest.raises(kind, match="capabilit"):
        machine.policy = policy
    with pytest.raises(kind, match="capabilit"):
        Registry().register("f", print, capability=policy)
    assert machine.policy == SecurityPolicy()


def test_policies_are_one_name() -> None:
    for wrong in ("no", 1, None):
        with pytest.raises(TypeError, match="allow_file_io: expected bool"):
            SecurityPolicy(wrong)  # type: ignore[arg-type]
    both = SecurityPolicy(allow_file_io=True, allow_network=True)
    for same in (both, Capability(3), 3, ["file_io", "network"], [Capability.FILE_IO, "NETWORK"]):
        assert SecurityPolicy.of(same) == both == Machine(policy=same).policy
        assert VmBuilder().policy(same).build().options.policy == both
    assert not hasattr(VmBuilder, "capabilities") and not hasattr(Machine, "capabilities")
    assert Machine(engine=Engine.LOOP).tier == "loop"


def test_settings_of_a_machine_are_not_attributes_to_set() -> None:
    machine = Machine(memory_max=1 << 20)
    for name, value in (
        ("memory_max", 5), ("engine", "loop"), ("registry", Registry()), ("options", None), ("feul", 5),
    ):  # fmt: skip
        with pytest.raises(AttributeError):
            setattr(machine, name, value)
    assert machine.options.memory_max == 1 << 20 and len(machine.registry) == 7


def test_limits_that_would_not_be_kept_are_refused() -> None:
    for options, least in (
        ({"memory_max": 5}, "32,768"), ({"memory_max": (32 << 10) - 1}, "32,768"),
        ({"memory_max": 0}, "32,768"), ({"allocation_max": 1023}, "1,024"),
    ):  # fmt: skip
        with pytest.raises(OptionError, match=f"is less than {least} bytes") as caught:
            Machine(**options)
        assert isinstance(caught.value, ValueError) and caught.value.code == ErrorCode.BAD_OPTION
    machine = Machine(memory_max=32 << 10, allocation_max=1024)
    assert machine.array(["text"]).tolist() == ["text"]


def test_objects_of_the_hosts_know_which_limit_they_break() -> None:
    machine = Machine(allocation_max=4096, memory_max=1 << 20)
    machine.array(["x" * 4000, [0] * 200])
    array = machine.array()
    for large in (
        lambda: machine.array(["x" * 4096]), lambda: machine.array([0] * 256),
        lambda: array.extend(range(1000)),
    ):  # fmt: skip
        with pytest.raises(AllocationTooLarge, match="an object of .* bytes: at most 4096") as caught:
            large()
        assert caught.value.code == ErrorCode.ALLOCATION_TOO_LARGE
    many = list[Array]()
    with pytest.raises(MemoryLimitExceeded) as full:
        for _ in range(1000):
            many.append(machine.array(["x" * 3000]))
    assert type(full.value) is MemoryLimitExceeded


# -- time


@engines
def test_runs_are_bounded_by_the_clock(engine: str) -> None:
    machine = Machine(engine=engine).load(Module.assemble(ENDLESS + "\n" + SEVEN.replace("main", "seven")))
    for run in (lambda: machine.execute(timeout=0.05), lambda: machine.call("main", timeout=0.05)):
        begun = time.monotonic()
        with pytest.raises(TimedOut, match="took too long") as caught:
            run()
        assert 0.04 < time.monotonic() - begun < 5
        assert isinstance(caught.value, (TimeoutError, Interrupted))
        assert caught.value.code == ErrorCode.INTERRUPTED
        assert machine.call("seven", timeout=60) == machine.call("seven") == 7
    machine.start("main")
    assert machine.resume(3_000_000, timeout=60).state is RunState.OUT_OF_BUDGET
    assert machine.stats().instructions == 3_000_000
    with pytest.raises(TimedOut):
        machine.resume(timeout=0.05)
    assert machine.call("seven") == 7  # it was given up
    machine.start("seven")
    assert machine.resume(timeout=60).value == 7


def test_plugins_are_bounded_by_the_clock() -> None:
    failed = list[BaseException]()
    with PluginHost(on_error=lambda plugin, error: failed.append(error)) as host:
        first, _ = host.add(Module.assemble(ENDLESS), "endless"), host.add(Module.assemble(SEVEN), "seven")
        assert host.call("main", timeout=0.05) == {"seven": 7}
        with pytest.raises(TimedOut):
            first.call("main", timeout=0.05)
        assert [type(one) for one in failed] == [TimedOut]


def test_a_run_inside_of_a_run_has_no_time_of_its_own() -> None:
    registry = Registry()
    machine = Machine(registry)
    registry.register("f", lambda: machine.call("seven", timeout=1), params=[], result=I32)
    machine.load(Module.assemble(CALLS + "\n" + SEVEN.replace("main", "seven")))
    with pytest.raises(ValueError, match="a run has one"):
        machine.execute()
    assert machine.call("seven") == 7


@engines
def test_an_interrupt_of_nothing_does_nothing(engine: str) -> None:
    machine = Machine(engine=engine).load(Module.assemble(SEVEN))
    machine.interrupt()
    assert machine.execute() == 7
    machine.interrupt()
    machine.start()
    assert machine.resume().value == 7
    machine.start()
    machine.interrupt()  # what was started
    with pytest.raises(Interrupted):
        machine.resume()
    assert machine.execute() == 7


# -- what is shown


def test_a_running_machine_has_a_repr() -> None:
    machine, vm = Machine().load(Module.assemble(ENDLESS)), kio.VM()
    arrays = [machine.array([1]), vm.array([1])]
    endless = kio.Chunk.assemble("again: nil\npop\nloop @again")
    ended = (Interrupted, kio.InterruptedTrap)

    def run(work: Callable[[], Any]) -> None:
        with pytest.raises(ended):
            work()

    works = (machine.execute, lambda: vm.execute(endless))
    threads = [threading.Thread(target=run, args=[one]) for one in works]
    for one in threads:
        one.start()
    end = time.monotonic() + 10
    while not (machine._state._owner and vm._state._owner) and time.monotonic() < end:
        time.sleep(0.001)
    shown = [repr(one) for one in (machine, vm, *arrays)]
    for one in threads:
        while one.is_alive():
            machine.interrupt(), vm.interrupt()
            one.join(0.01)
    assert shown == [
        "<Machine, running>", "<VM, running>", "<Array of a running machine>", "<Array of a running machine>",
    ]  # fmt: skip
    assert repr(machine).startswith("<Machine threaded")


def test_tracebacks_name_the_package() -> None:
    for package in (abut.fusabi, kio, pvm):
        for name in package.__all__:
            one = getattr(package, name)
            if isinstance(one, type) and issubclass(one, abut.AbutError):
                assert one.__module__ == package.__name__, one
    with pytest.raises(InvalidArgCount) as caught:
        loaded().execute(1)
    shown = "".join(traceback.format_exception_only(caught.value))
    assert shown == "abut.fusabi.InvalidArgCount: main takes 0 arguments, not 1\n"
    again = pickle.loads(pickle.dumps(TimedOut("it took too long")))
    assert type(again) is TimedOut and str(again) == "it took too long"


# -- files


def test_errors_of_files_name_them(tmp_path: Path) -> None:
    for name, data, kind in (
        ("bad.fzb", b"nonsense" * 100, InvalidMagic),
        ("bad.fzbtext", b"fn main()\nfrobnicate", BytecodeError),
        ("binary.fzbtext", b"\xff\xfe", ValueError),
    ):  # fmt: skip
        (tmp_path / name).write_bytes(data)
        with pytest.raises(kind, match=f"^{re.escape(str(tmp_path / name))}: "):
            Module.from_file(tmp_path / name)
    with pytest.raises(FileNotFoundError, match="missing"):
        Module.from_file(tmp_path / "missing.fzb")
    for name in ("folder.fzb", "folder.fzbtext"):
        (tmp_path / name).mkdir()
        with pytest.raises(IsADirectoryError, match=name):
            Module.from_file(tmp_path / name)


def test_a_byte_order_mark_is_skipped(tmp_path: Path) -> None:
    assert Machine().execute(Module.assemble("\ufeff" + SEVEN)) == 7
    (tmp_path / "a.fzbtext").write_text("\ufeff" + SEVEN, "utf-8")
    assert Machine().execute(Module.from_file(tmp_path / "a.fzbtext")) == 7
    assert kio.VM().run("\ufeffnil\nhalt") is None
    assert pvm.Program.assemble("\ufefftrap")


@pytest.mark.parametrize(
    "save",
    [
        lambda path: Module.assemble(SEVEN).save(path),
        lambda path: kio.Chunk.assemble("nil\nhalt").save(path),
    ],
)
def test_saving_keeps_what_is_no_file(save: Callable[[Path], Any], tmp_path: Path) -> None:
    target = tmp_path / "real" / "a.bin"
    target.parent.mkdir()
    link, dangling = tmp_path / "link", tmp_path / "dangling"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    dangling.symlink_to("real/b.bin")
    save(link)
    save(dangling)
    assert link.is_symlink() and dangling.is_symlink()
    data = target.read_bytes()
    assert data != b"old" and (target.parent / "b.bin").read_bytes() == data
    assert target.stat().st_mode & 0o777 == 0o640
    pipe, taken = tmp_path / "pipe", io.BytesIO()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: taken.write(pipe.read_bytes()), daemon=True)
    reader.start()
    save(pipe)
    reader.join(10)
    assert pipe.is_fifo() and taken.getvalue() == data
    with pytest.raises(IsADirectoryError):
        save(tmp_path / "real")
    assert sorted(one.name for one in target.parent.iterdir()) == ["a.bin", "b.bin"]


def test_hot_reload_keeps_the_module_when_the_next_breaks_the_rules(tmp_path: Path) -> None:
    path, told = tmp_path / "a.fzbtext", list[Any]()
    path.write_text(SEVEN)
    with PluginHost(check_every=0, on_reload=lambda plugin, error: told.append(error)) as host:
        plugin = host.add(path)
        path.write_text('fn main() -> I32\npush "no"\nret\n')
        assert plugin.call("main") == 7 and plugin.generation == 1
        assert isinstance(plugin.error, BytecodeError) and plugin.error.code == ErrorCode.TYPE_MISMATCH
        path.write_text(SEVEN.replace("7", "8"))
        assert plugin.call("main") == 8 and plugin.error is None
        assert [type(one) for one in told] == [type(None), BytecodeError, type(None)]
