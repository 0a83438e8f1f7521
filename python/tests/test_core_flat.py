"""Flat functions and awaitables."""

from __future__ import annotations

import asyncio
import struct as packing
from typing import Any

import pytest
from core_natives import I64, _core, address

FIELDS: Any = [{"kind": I64, "offset": 0, "name": "a"}, {"kind": I64, "offset": 8, "name": "b"}]
TOP = 2**64


class Refused(Exception):
    pass


def flat(name: str, **options: Any) -> Any:
    return _core.flat_function(address(name), name, fail=Refused, **options)


def test_typed_flat_calls() -> None:
    add = flat("flat_add", fields=FIELDS, request_size=16, response=I64, response_size=8)
    assert [add(1, 2), add(2**62, 5), add(0, -(2**62))] == [3, 2**62 + 5, -(2**62)]
    with pytest.raises(Refused) as caught:
        add(-1, 0)
    assert caught.value.args == (TOP - 1,)
    for arguments, error in (
        ((1,), TypeError),
        ((1, 2, 3), TypeError),
        ((1, "x"), TypeError),
        ((1, 2**63), OverflowError),
    ):
        with pytest.raises(error):
            add(*arguments)


def test_a_refused_request_is_named() -> None:
    add = flat("flat_add", fields=FIELDS[:1], request_size=8, response=I64, response_size=8)
    with pytest.raises(Refused) as caught:
        add(1)
    assert caught.value.args == (TOP - 3,)


def test_requests_that_are_encoded_and_room_that_grows() -> None:
    repeat = flat("flat_repeat", encode=lambda times, text: bytes([times]) + text, response=bytes)
    assert repeat(3, b"ab") == b"ababab"
    assert repeat(times=2, text=b"x") == b"xx"
    assert len(repeat(200, b"y" * 500)) == 100_000
    assert flat("flat_add", encode=lambda a, b: packing.pack("qq", a, b))(1, 2) is None
    with pytest.raises(ZeroDivisionError):
        flat("flat_repeat", encode=lambda: 1 // 0, response=bytes)()


def test_a_function_that_claims_too_much_is_caught() -> None:
    with pytest.raises(RuntimeError, match="says that it wrote"):
        flat("flat_liar", encode=lambda: b"", response=bytes)()


def test_short_responses_are_refused() -> None:
    with pytest.raises(ValueError, match="a response of 0 bytes is no int64_t"):
        flat("flat_repeat", encode=lambda: b"\0", response=I64)()


def test_wrong_options_are_refused() -> None:
    for options in (
        {"fields": [{"kind": I64, "offset": 9}], "request_size": 16},
        {"fields": [{"kind": 99}], "request_size": 16},
        {"fields": [{"offset": 0}], "request_size": 16},
        {"response": 17},
        {"response": "x"},
        {"request_size": 2**31},
    ):
        with pytest.raises((TypeError, ValueError)):
            flat("flat_add", **options)
    with pytest.raises(TypeError):
        flat("flat_add", operations=object(), make=list)


async def wait(awaitable: Any) -> Any:
    return await awaitable


def test_ready_awaitables_do_not_go_through_the_loop() -> None:
    for value in (5, (1, 2), None, StopIteration(1), [1]):
        coroutine = wait(_core.Ready(value))
        with pytest.raises(StopIteration) as caught:
            coroutine.send(None)
        assert caught.value.value is value
    assert asyncio.run(wait(_core.Ready("x"))) == "x"


def test_failed_awaitables_raise() -> None:
    for _ in range(2):
        with pytest.raises(LookupError, match="gone"):
            asyncio.run(wait(_core.Failed(LookupError("gone"))))
    with pytest.raises(TypeError, match="needs an exception"):
        _core.Failed("x")  # type: ignore[arg-type]


def test_awaitables_can_be_gathered() -> None:
    async def main() -> list[Any]:
        return list(await asyncio.gather(_core.Ready(1), _core.Ready((2, 3))))

    assert asyncio.run(main()) == [1, (2, 3)]


def test_operations_need_a_host() -> None:
    with pytest.raises(ValueError, match="address of a host"):
        _core.Operations(0, Refused)
