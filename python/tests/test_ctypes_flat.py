"""A flat extension written in C, called through its generated ctypes module."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path
from typing import Any

import pytest

from ctypes_modules import sample
from judges import build_library, generate


@pytest.fixture(scope="module", params=["abut.rt", "standalone"])
def flat(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("flat")
    generate("flat", "c", folder)
    build_library("flat", folder)
    return sample("flat", folder, *(["--standalone"] if request.param == "standalone" else []))


def counter(flat: Any, which: str) -> int:
    return int(flat._library.dll.flat_counter(["disposed", "closed", "polled"].index(which)))


def test_scalars(flat: Any) -> None:
    assert flat.add(2**62, -5) == 2**62 - 5
    assert flat.nothing() is None
    with pytest.raises(OverflowError, match="a: "):
        flat.add(2**63, 0)


def test_slices_and_options(flat: Any) -> None:
    assert flat.mean([1, 2, 6]) == 3.0
    assert flat.mean([]) is None
    numpy = pytest.importorskip("numpy")
    assert flat.mean(numpy.arange(5.0)) == 2.0


def test_records_and_arrays_come_back(flat: Any) -> None:
    assert flat.range_(3, 9) == flat.Range(3, 9)
    assert flat.table(5).tolist() == [0, 5, 10, 15]
    with pytest.raises(RuntimeError, match="flat.range failed"):
        flat.range_(9, 3)


def test_results_raise(flat: Any) -> None:
    assert flat.divide(7, 2) == 3
    with pytest.raises(flat.I8Exception) as caught:
        flat.divide(7, 0)
    assert caught.value.case == -1


def test_arenas_are_made_or_given(flat: Any) -> None:
    assert flat.echo(b"hello") == b"hello"
    assert flat.upper("née") == "NéE"
    mine = bytearray(16)
    assert flat.echo(b"xyz", mine) == b"xyz" and mine[3:6] == b"xyz"
    assert flat.echo(memoryview(b"abcd")[1:3], into=5) == b"bc"
    with pytest.raises(RuntimeError, match="flat.echo failed"):
        flat.echo(b"too long", 4)
    with pytest.raises(TypeError, match="into: expected a writable buffer"):
        flat.echo(b"", bytes(8))


def test_blocking_twins_of_async_functions(flat: Any) -> None:
    before = counter(flat, "closed")
    with flat.open_sync("good") as file:
        assert isinstance(file, flat.File)
        found = flat.stat(file)
        assert (found.size, found.mode, found.name) == (1 << 20, flat.Mode.WRITE, "née")
        gc.collect()
        assert found.name == "née"
    assert counter(flat, "closed") == before + 1
    with pytest.raises(ValueError, match="File is closed"):
        flat.stat(file)


def test_failures_are_typed(flat: Any) -> None:
    for name, expected in (
        ("missing", flat.ProblemIo(flat.Error.NOT_FOUND)),
        ("range", flat.ProblemRange(flat.Range(3, 4))),
        ("odd", flat.ProblemUnknown_(99)),
    ):
        with pytest.raises(flat.ProblemException) as caught:
            flat.open_sync(name)
        assert caught.value.case == expected
    with pytest.raises(RuntimeError, match="operation"):
        flat.open_sync("fails")
    with pytest.raises(RuntimeError, match="flat.open failed"):
        flat.open_sync("good", flat.Mode.WRITE)
    flat.open_sync("good", flat.Mode.WRITE, flat.Options.TRUNCATE).close()


def test_a_failed_stat_is_a_problem(flat: Any) -> None:
    with pytest.raises(flat.ProblemException):
        flat.stat(flat.File._adopt(8, False))


def test_awaiting_gives_the_same(flat: Any) -> None:
    async def use() -> None:
        file = await flat.open_("good")
        assert isinstance(file, flat.File)
        file.close()
        with pytest.raises(flat.ProblemException):
            await flat.open_("missing")
        with pytest.raises(RuntimeError):
            await flat.open_("fails")

    asyncio.run(use())


def test_many_operations_share_one_poller(flat: Any) -> None:
    async def use() -> list[int]:
        return await asyncio.gather(*(flat.tick(after) for after in (5, 0, 30, 2)))

    found = asyncio.run(use())
    assert len(set(found)) == 4 and all(100 <= one < 116 for one in found)


def test_waiting_does_not_spin(flat: Any) -> None:
    async def use() -> None:
        waiting = asyncio.ensure_future(flat.tick(100_000))
        await asyncio.sleep(0.05)
        before = counter(flat, "polled")
        await asyncio.sleep(0.1)
        assert counter(flat, "polled") - before < 150
        waiting.cancel()

    asyncio.run(use())


def test_cancelling_disposes_of_the_operation(flat: Any) -> None:
    async def use() -> None:
        before = counter(flat, "disposed")
        task = asyncio.ensure_future(flat.tick(100_000))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert counter(flat, "disposed") == before + 1
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(flat.tick(100_000), 0.01)
        assert counter(flat, "disposed") == before + 2

    asyncio.run(use())


def test_an_extension_of_another_signature_is_refused(tmp_path: Path) -> None:
    generate("flat", "c", tmp_path)
    build_library("flat", tmp_path)
    header = tmp_path / "flat.h"
    header.write_text(
        header.read_text().replace("ADD_SIGNATURE 0x", "ADD_SIGNATURE 0x1", 1).replace("0x1a", "0x1", 1)
    )
    build_library("flat", tmp_path)
    module = sample("flat", tmp_path)
    with pytest.raises(ImportError, match="flat.add has signature"):
        module.add(1, 2)
    assert module.divide(4, 2) == 2
