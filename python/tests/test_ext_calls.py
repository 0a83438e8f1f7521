"""Calls of extensions from Python: values, handles, codes, hosts and what they count."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ctypes_modules import sample
from ext_modules import descriptor, loaded, made, tier
from judges import SAMPLES, build_library, generate

import abut
import abut.ext


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made("faulty", tmp_path_factory.mktemp("faulty"))


@pytest.fixture(params=["core", "ctypes"])
def faulty(request: pytest.FixtureRequest, library: Path) -> Iterator[Any]:
    with tier(request.param), loaded("faulty", library) as extension:
        yield extension


@pytest.fixture(scope="module")
def flat_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("flat")
    generate("flat", "c", folder)
    build_library("flat", folder)
    return folder


def test_numbers_go_in_and_come_out(faulty: Any) -> None:
    assert faulty.echo(2**32 - 1) == 2**32 - 1
    assert faulty.add(2**62, -5) == 2**62 - 5
    assert faulty.half(3) == 1.5
    assert faulty.nothing() is None
    with pytest.raises(OverflowError):
        faulty.echo(2**32)
    with pytest.raises(TypeError):
        faulty.echo("1")
    with pytest.raises(TypeError):
        faulty.echo()


def test_results_equal_those_of_the_generated_module(flat_folder: Path) -> None:
    from test_wasm import results_of_flat

    expected = results_of_flat(sample("flat", flat_folder))
    for which in ("core", "ctypes"):
        with tier(which), loaded("flat", flat_folder / "libflat.so") as flat:
            assert results_of_flat(flat) == expected


def test_codes_are_exceptions(faulty: Any) -> None:
    expected = {
        0: abut.ext.ExtensionError, 1: abut.ext.TooSmallError, 2: abut.ext.BadRequestError,
        3: abut.ext.DeniedError, 4: abut.ext.StaleError, 5: abut.ext.ExtensionLimitError,
        6: abut.ext.UnsupportedError, 7: abut.ext.DisposedError, 8: abut.ext.CrashedError,
        9: abut.ext.ExtensionError, 255: abut.ext.ExtensionError,
    }  # fmt: skip
    for number, kind in expected.items():
        with pytest.raises(abut.ext.ExtensionError) as caught:
            faulty.code(number)
        assert type(caught.value) is kind, number
        assert caught.value.code == 2**64 - 1 - number and "faulty.code" in str(caught.value)
    assert issubclass(abut.ext.DeniedError, PermissionError) and issubclass(abut.ext.StaleError, LookupError)
    assert issubclass(abut.ext.ExtensionLimitError, abut.LimitError)


def test_lengths_that_cannot_be_are_refused(faulty: Any) -> None:
    with pytest.raises(RuntimeError):
        faulty.lie()
    for number in (1, 7):
        with pytest.raises((RuntimeError, ValueError), match=rf"gave {number} bytes|of {number} bytes"):
            faulty.short(number)


def test_a_response_without_room_is_too_small(faulty: Any) -> None:
    assert bytes(faulty.big(1000)) == b"Z" * 1000
    assert len(faulty.big(60_000)) == 60_000
    with pytest.raises(abut.ext.TooSmallError, match="faulty.big"):
        faulty.big(2**31)


def test_capabilities_are_closed_once(faulty: Any) -> None:
    before = faulty.counts().released
    with faulty.make(3) as thing:
        assert faulty.change(thing, 77) == 77 and faulty.look(thing) == 77
        assert faulty.host.stats.handles == 1
    assert faulty.counts().released == before + 1 and faulty.host.stats.handles == 0
    thing.close()
    with pytest.raises(ValueError, match="Thing is closed"):
        faulty.look(thing)
    faulty.make(1)  # nobody refers to it
    assert faulty.counts().released == before + 2


def test_forged_freed_and_weak_handles_are_refused(faulty: Any) -> None:
    weak = faulty.make(1)
    with pytest.raises(PermissionError, match="lacks the right"):
        faulty.change(weak, 5)
    stale = faulty.Thing._adopt(weak._h, False)
    weak.close()
    for handle in (stale, faulty.Thing._adopt(0, False), faulty.Thing._adopt(2**63 + 5, False)):
        with pytest.raises(LookupError):
            faulty.look(handle)
    for nothing in (None, 5, object()):
        with pytest.raises(TypeError, match="expected Thing"):
            faulty.look(nothing)


def test_a_closed_extension_says_so(library: Path) -> None:
    with loaded("faulty", library) as faulty:
        thing, echo = faulty.make(3), faulty.echo
        faulty.close()
        faulty.close()
        for call in (lambda: echo(1), lambda: faulty.echo(1), lambda: faulty.half(1.0)):
            with pytest.raises(abut.ClosedError):
                call()
        thing.close()


def test_a_closed_host_says_so(library: Path) -> None:
    host = abut.ext.Host()
    faulty = host.load(library, schema=descriptor("faulty"))
    assert faulty.echo(1) == 1
    host.close()
    host.close()
    with pytest.raises(abut.ClosedError):
        faulty.echo(1)
    with pytest.raises(abut.ClosedError):
        host.stats
    with pytest.raises(abut.ClosedError):
        host.load(library, schema=descriptor("faulty"))


def test_what_is_no_extension_is_refused_in_words(tmp_path: Path, library: Path) -> None:
    text = tmp_path / "notes.so"
    text.write_text("just some notes\n")
    with abut.ext.Host() as host:
        with pytest.raises(abut.NativeError, match="notes.so"):
            host.load(text, schema=descriptor("faulty"))
        with pytest.raises(abut.NativeError, match="nowhere.so"):
            host.load(tmp_path / "nowhere.so", schema=descriptor("faulty"))
        with pytest.raises(abut.NativeError, match="no schema"):
            host.load(library)
        with pytest.raises(abut.NativeError, match="plain C package"):
            host.load(library, schema=SAMPLES / "calc.abi")


def test_other_signatures_are_refused_in_words(library: Path, tmp_path: Path) -> None:
    other = tmp_path / "faulty.abi"
    other.write_text(descriptor("faulty").read_text().replace("add(a: i64, b: i64)", "add(a: i64, b: i32)"))
    with abut.ext.Host() as host, pytest.raises(abut.ContractError, match="faulty.add"):
        host.load(library, schema=other).add(1, 2)
    other = tmp_path / "flat.abi"
    other.write_text(descriptor("flat").read_text().replace("add(a: i64, b: i64)", "add(a: i64, b: i32)"))
    embedding = made("flat", tmp_path, "--embed")
    with abut.ext.Host() as host, pytest.raises(abut.ContractError, match="i64 there, i32 here"):
        host.load(embedding, schema=other).add(1, 2)
    with abut.ext.Host() as host:
        assert host.load(embedding).add(1, 2) == 3


def test_load_tells_extensions_from_libraries(library: Path) -> None:
    faulty = abut.load(library, schema=descriptor("faulty"))
    assert isinstance(faulty, abut.ext.Extension) and faulty.host is abut.ext.default_host()
    assert faulty.add(1, 2) == 3
    faulty.close()


def test_names_that_are_missing_are_suggested(faulty: Any) -> None:
    with pytest.raises(AttributeError, match="Did you mean 'echo'"):
        faulty.ecoh(1)
    assert {"echo", "Thing", "later_sync"} <= set(dir(faulty))
    assert "faulty" in repr(faulty)


def test_builtins_stand_for_functions_of_numbers(library: Path) -> None:
    with tier("core"), loaded("faulty", library) as faulty:
        assert type(faulty.add) is type(len)
        assert type(faulty.counts) is type(len) and repr(faulty.counts()).startswith("Counts(fine=")
        assert faulty.add is faulty.add


def test_debug_hosts_catch_extensions_that_cheat(library: Path) -> None:
    with loaded("faulty", library, debug=True) as faulty:
        assert faulty.echo(7) == 7 and faulty.add(1, 2) == 3
        with pytest.raises(abut.ext.CheatedError):
            faulty.overrun()
        assert faulty.echo(7) == 7


def test_arenas_stay_where_they_are(faulty: Any) -> None:
    with faulty.host.arena(4096) as arena:
        arena.memory[:5] = b"hello"
        assert len(arena) == 4096 and faulty.host.stats.arenas >= 4096
        assert bytes(arena.memory[:5]) == b"hello"
    with pytest.raises(abut.ClosedError):
        arena.memory
    assert faulty.host.stats.arenas == 0
