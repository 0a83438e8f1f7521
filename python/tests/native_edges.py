"""Threads, closing, forks and callbacks from elsewhere, in the tier that ABUT_TIER forces; fails loudly."""

from __future__ import annotations

import array
import gc
import os
import threading

import abut
import abut.native

LIBC = abut.load(None)
ABSOLUTE = LIBC.fn("int abs(int)")


def many_threads() -> None:
    def work() -> None:
        for number in range(20_000):
            assert ABSOLUTE(-number) == number

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def closing() -> None:
    for _ in range(3):
        with abut.load("m") as library:
            functions = [library.fn("double cos(double)", gil=gil) for gil in ("hold", "release")]
            address = library.symbol("cos")
            many = [abut.native.function(address, "double(double)") for _ in range(2000)]
            assert many[-1](0.0) == 1.0
        for function in functions:
            try:
                function(0.0)
            except abut.ClosedError:
                continue
            raise AssertionError("a closed function was called")
        del many
        gc.collect()


def recursion() -> None:
    def down(depth: int) -> int:
        return 0 if depth == 0 else 1 + function(depth - 1)

    with abut.native.callback("int(int)", down) as callback:
        function = abut.native.function(callback.address, "int(int)")
        assert function(50) == 50


def forks() -> None:
    child = os.fork()
    if child == 0:
        right = ABSOLUTE(-3) == 3 and abut.load("m").fn("double sqrt(double)")(4.0) == 2.0
        os._exit(0 if right else 1)
    assert os.waitpid(child, 0)[1] == 0


def other_threads() -> None:
    """A thread that Python did not make calls a callable."""
    prototype = "int pthread_create(void *id, void *options, void *(*start)(void *), void *data)"
    create = LIBC.fn(prototype, gil="release")
    join = LIBC.fn("int pthread_join(unsigned long id, void *result)", gil="release")
    seen, ident = [], array.array("L", [0])
    with abut.native.callback("void *(void *)", lambda data: seen.append(data) or 0) as start:
        assert create(ident, None, start, 77) == 0
        assert join(ident[0], None) == 0
    assert seen == [77]


if __name__ == "__main__":
    for part in (many_threads, closing, recursion, forks, other_threads):
        part()
    print("fine", abut.native.tier())
