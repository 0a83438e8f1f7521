"""A host of Fusabi plugins: files that change, machines of their own, state that stays."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from abut.fusabi import (
    BytecodeError,
    DivisionByZero,
    FfiNotFound,
    FuelExhausted,
    FusabiError,
    Module,
    PermissionDenied,
    Plugin,
    PluginHost,
    Registry,
    SecurityPolicy,
)

pytestmark = pytest.mark.usefixtures("library")
COUNTING = """
import count(I32) -> I32
fn step() -> I32
    push {by}
    call_ffi count
    ret
"""


class Counter:
    """State of the host."""

    def __init__(self) -> None:
        self.total = 0
        self.registry = Registry()
        self.registry.register("count", self.count, params=["I32"], result="I32")

    def count(self, by: int) -> int:
        self.total += by
        return self.total


def write(path: Path, text: str, at: list[int] = [1_000_000_000]) -> Path:  # noqa: B006
    """Writes a file so that it is newer than before."""
    path.write_text(text)
    at[0] += 1_000_000_000
    os.utime(path, ns=(at[0], at[0]))
    return path


def test_a_file_that_changes_is_loaded_again_and_the_hosts_state_stays(tmp_path: Path) -> None:
    counter, told = Counter(), list[tuple[str, Any]]()
    host = PluginHost(
        counter.registry, check_every=0, on_reload=lambda plugin, error: told.append((plugin.name, error))
    )
    path = write(tmp_path / "step.fzbtext", COUNTING.format(by=1))
    plugin = host.add(path)
    machine = plugin.machine
    assert [plugin.call("step") for _ in range(3)] == [1, 2, 3]
    write(path, COUNTING.format(by=10))
    assert plugin.call("step") == 13 and plugin.generation == 2 and plugin.machine is machine
    assert told == [("step", None), ("step", None)] and counter.total == 13
    assert machine.stats().executions == 4


def test_a_broken_file_leaves_the_module_before_it(tmp_path: Path) -> None:
    counter, told = Counter(), list[BaseException | None]()
    host = PluginHost(counter.registry, check_every=0, on_reload=lambda plugin, error: told.append(error))
    path = write(tmp_path / "step.fzbtext", COUNTING.format(by=1))
    plugin = host.add(path)
    for broken in ("fn step(", COUNTING.format(by=2).replace("count", "missing"), "\udcff"):
        path.write_bytes(broken.encode("utf-8", "surrogateescape"))
        os.utime(path, ns=(len(told) + 5 << 40,) * 2)
        assert plugin.call("step") == counter.total and plugin.error is not None
    assert isinstance(told[2], FfiNotFound) and "broken" in repr(plugin)
    path.unlink()
    plugin.call("step")
    assert isinstance(plugin.error, FileNotFoundError) and plugin.generation == 1
    write(path, COUNTING.format(by=100))
    assert plugin.call("step") == 104 and plugin.error is None and told[-1] is None


def test_files_of_code_are_watched_too_and_written_over(tmp_path: Path) -> None:
    path = tmp_path / "one.fzb"
    Module.assemble("fn main() -> I32\npush 1\nret\n").save(path)
    host = PluginHost(check_every=0)
    plugin = host.add(path)
    assert plugin.call("main") == 1 and "main" in plugin and "other" not in plugin
    path.write_bytes(Module.assemble("fn other() -> I32\npush 2\nret\n").to_bytes())
    assert host.refresh() == [plugin] and plugin.call("other") == 2 and host.refresh() == []


def test_changes_in_one_moment_are_seen(tmp_path: Path) -> None:
    path = tmp_path / "p.fzbtext"
    path.write_text("fn main() -> I32\npush 0\nret\n")
    plugin = PluginHost(check_every=0).add(path)
    for number in range(10):  # of the same size, and often of the same time
        path.write_text(f"fn main() -> I32\npush {number}\nret\n")
        assert plugin.call("main") == number
    assert plugin.generation == 10 and not plugin.refresh(now=True)


def test_files_are_not_looked_at_all_the_time(tmp_path: Path) -> None:
    counter = Counter()
    host = PluginHost(counter.registry, check_every=3600)
    path = write(tmp_path / "step.fzbtext", COUNTING.format(by=1))
    plugin = host.add(path)
    write(path, COUNTING.format(by=10))
    assert plugin.call("step") == 1
    assert plugin.refresh(now=True) and plugin.call("step") == 11


def test_every_plugin_has_a_sandbox_of_its_own() -> None:
    registry, read = Registry(), list[str]()
    registry.register("read", read.append, params=[str], result=None, capability="file_io")
    reading = Module.assemble(
        'import read(String) -> Unit\nfn hook() -> Unit\npush "x"\ncall_ffi read\nret\n'
    )
    endless = Module.assemble("fn hook() -> Unit\nagain:\njump @again\n")
    host = PluginHost(registry, fuel=1000)
    with pytest.raises(PermissionDenied):
        host.add(reading, "denied")
    assert len(host) == 0
    host.add(reading, "allowed", policy=SecurityPolicy(allow_file_io=True))
    host.add(endless, "endless")
    failed: list[tuple[str, BaseException]] = []
    host.on_error = lambda plugin, error: failed.append((plugin.name, error))
    assert host.call("hook") == {"allowed": None} and read == ["x"]
    assert failed[0][0] == "endless" and isinstance(failed[0][1], FuelExhausted)
    host.on_error = None
    with pytest.raises(FuelExhausted):
        host.call("hook")
    assert host.call("no such hook") == {}


def test_plugins_come_and_go() -> None:
    one = Module.assemble("fn main(n: I32) -> I32\npush 10\nload n\ndiv\nret\n")
    with PluginHost() as host:
        plugin = host.add(one)
        assert isinstance(host["plugin 1"], Plugin) and [each.name for each in host] == ["plugin 1"]
        with pytest.raises(ValueError, match="already"):
            host.add(one, "plugin 1")
        assert plugin.call("main", 3) == 3
        with pytest.raises(DivisionByZero):
            plugin.call("main", 0)
        plugin.replace(Module.assemble("fn main(n: I32) -> I32\nload n\nret\n"))
        assert plugin.call("main", 0) == 0 and plugin.generation == 2
        host.remove("plugin 1")
        with pytest.raises(KeyError):
            host.remove("plugin 1")
        with pytest.raises(FileNotFoundError):
            host.add("/nonexistent/plugin.fzb")
    assert repr(host) == "<PluginHost of nothing yet>"


def test_a_plugin_is_not_replaced_while_it_runs(tmp_path: Path) -> None:
    registry, plugins = Registry(), list[Plugin]()
    path = tmp_path / "p.fzbtext"

    def change() -> int:
        write(path, "import change() -> I64\nfn main() -> I64\npush 2i64\nret\n")
        return int(plugins[0].refresh(now=True))

    registry.register("change", change, result=int)
    write(path, "import change() -> I64\nfn main() -> I64\ncall_ffi change\nret\n")
    plugins.append(PluginHost(registry, check_every=0).add(path))
    assert plugins[0].call("main") == 0 and plugins[0].call("main") == 2
    assert issubclass(BytecodeError, FusabiError)
