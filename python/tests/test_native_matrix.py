"""Thousands of generated signatures: called by every path of the core and every tier, and called back."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conformance import types as t
from conformance import abi_level, codes, library, signatures

HERE = Path(__file__).resolve().parent
COMPILERS = sorted(library.compilers())
WAYS = {
    "core": {"ABUT_TIER": "core"},
    "core, nothing emitted": {"ABUT_TIER": "core", "ABUT_JIT": "0"},
    "emit": {"ABUT_TIER": "emit"},
    "ctypes": {"ABUT_TIER": "ctypes"},
}
GROUP = 4
# The part of the signatures that a way must be able to call; what it refuses is in docs/formats/codes.md.
LEAST = {
    "call auto": 1.0,
    "call libffi": 0.95,
    "call trampoline": 0.6,
    "call stub": 0.6,
    "closure auto": 1.0,
    "closure libffi": 0.9,
    "closure stub": 0.6,
}


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """Compiles what is not in the cache yet, as many chunks at once as there are processors."""
    wanted = [(number, compiler) for number in range(signatures.CHUNKS) for compiler in COMPILERS]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda pair: library.built(*pair), wanted))


def told(wrong: list[str]) -> str:
    return f"{len(wrong)} wrong (seed {signatures.SEED}):\n" + "\n".join(wrong[:12])


def test_there_are_at_least_two_thousand_signatures() -> None:
    chunks = [signatures.chunk(number) for number in range(signatures.CHUNKS)]
    drawn = {(one.result, one.parameters, one.fixed) for chunk in chunks for one in chunk.signatures}
    assert len(drawn) >= 2_000
    assert max(len(parameters) for _, parameters, _ in drawn) == signatures.PARAMETERS_MAX


@pytest.mark.parametrize("number", range(signatures.CHUNKS))
def test_both_compilers_agree_with_each_other(number: int) -> None:
    """A chunk's own callers find nothing wrong: what the other tests find is then ours."""
    built = [library.built(number, compiler) for compiler in COMPILERS]
    for caller in built:
        for callee in built:
            for ours, theirs in zip(caller.entries, callee.entries):
                callee.verdict()
                assert ours.drive(theirs.function) == 0
                assert callee.verdict() == ""


def test_a_wrong_byte_is_seen() -> None:
    """The judge itself: a flipped bit of the first argument is told as such."""
    built = library.built(1, COMPILERS[0])
    flipped = 0
    for signature, entry in zip(built.chunk.signatures, built.entries):
        if not set(signature.parameters[:1]) & {t.I8, t.U16, t.I32, t.I64, t.U64, t.F64}:
            continue
        image = ctypes.create_string_buffer(entry.image_size)
        ctypes.memmove(image, entry.image, entry.image_size)
        image[0] = image.raw[0] ^ 1
        built.verdict()
        abi_level.HANDLER(entry.handle)(None, image, ctypes.create_string_buffer(64))
        assert built.verdict() == "wrong arguments 0"
        flipped += 1
    assert flipped > 20


@pytest.mark.parametrize("number", range(signatures.CHUNKS))
def test_declarations_are_laid_out_as_in_c(number: int) -> None:
    chunk = signatures.chunk(number)
    compared = 0
    for signature, code in zip(chunk.signatures, codes.of(chunk)):
        callbacks = any(isinstance(kind, t.Signature) for kind in signature.parameters)
        if not callbacks and (expected := codes.expected(signature)):
            assert code == expected
            compared += 1
    assert compared > signatures.PER_CHUNK // 3


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("number", range(signatures.CHUNKS))
def test_every_path_of_the_core_calls_them_right(number: int, compiler: str) -> None:
    report = abi_level.run(library.built(number, compiler))
    assert not report.wrong, told(report.wrong)
    for way, least in LEAST.items():
        assert report.called[way] >= least * signatures.PER_CHUNK, report.refused


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("first", range(0, signatures.CHUNKS, GROUP))
def test_every_tier_calls_them_right(first: int, way: str, compiler: str) -> None:
    numbers = [str(number) for number in range(first, first + GROUP)]
    ran = subprocess.run(
        [sys.executable, "-m", "conformance.python_level", compiler, *numbers],
        env={**os.environ, **WAYS[way], "PYTHONPATH": f"{HERE.parent / 'src'}:{HERE}"},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, f"exit {ran.returncode}\n{ran.stderr[-2000:]}"
    report = json.loads(ran.stdout)
    assert report["tier"] == WAYS[way]["ABUT_TIER"]
    assert not report["wrong"], told(report["wrong"])
    assert report["called"]["call"] == GROUP * signatures.PER_CHUNK
