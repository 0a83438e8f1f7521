"""Ends and beginnings of processes: exits with operations pending, forks in the middle, memory that stays."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import PYTHON
from ext_modules import descriptor, made

PRELUDE = """
import asyncio, os, sys, threading
import abut.ext
faulty = abut.ext.load({library!r}, schema={schema!r})
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made("faulty", tmp_path_factory.mktemp("faulty"))


def python(
    library: Path, code: str, *command: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Runs code after the extension was loaded, in an interpreter of its own."""
    text = PRELUDE.format(library=str(library), schema=str(descriptor("faulty"))) + code
    return subprocess.run(
        [*command, sys.executable, "-X", "faulthandler", "-c", text],
        capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "PYTHONPATH": str(PYTHON / "src"), **variables},
    )  # fmt: skip


def clean(ran: subprocess.CompletedProcess[str], out: str = "") -> None:
    assert (ran.returncode, ran.stderr, ran.stdout.strip()) == (0, "", out)


TIERS = ["core", "ctypes"]


@pytest.mark.parametrize("tier", TIERS)
def test_an_exit_with_operations_pending_is_clean(library: Path, tier: str) -> None:
    code = """
thing = faulty.make(3)
async def use():
    global left
    left = [asyncio.ensure_future(faulty.later(30, n)) for n in range(50)]
    left += [asyncio.ensure_future(faulty.queued(n)) for n in range(50)]
    await asyncio.sleep(0.01)
    print(faulty.host.stats.pending >= 50)
asyncio.new_event_loop().run_until_complete(use())
for one in left: one._log_destroy_pending = False
"""
    clean(python(library, code, ABUT_TIER=tier), "True")


@pytest.mark.parametrize("tier", TIERS)
def test_an_exit_while_a_thread_waits_is_clean(library: Path, tier: str) -> None:
    code = """
threading.Thread(target=lambda: faulty.queued_sync(1), daemon=True).start()
while faulty.host.stats.pending == 0: pass
print("waits")
"""
    ran = python(library, code, ABUT_TIER=tier)
    assert (ran.returncode, ran.stdout.strip()) == (0, "waits"), ran.stderr


@pytest.mark.parametrize("tier", TIERS)
def test_a_fork_in_the_middle_is_clean(library: Path, tier: str) -> None:
    code = """
async def use():
    waiting = [asyncio.ensure_future(faulty.later(20, n)) for n in range(20)]
    await asyncio.sleep(0.001)
    child = os.fork()
    if child == 0:
        fresh = asyncio.new_event_loop()
        asyncio._set_running_loop(None)
        ok = faulty.echo(5) == 5 and fresh.run_until_complete(again()) == 7 and faulty.later_sync(1, 8) == 8
        ok = ok and faulty.host.stats.pending == 0
        os._exit(0 if ok else 3)
    assert await asyncio.gather(*waiting) == list(range(20))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
async def again():
    return await faulty.later(1, 7)
print(asyncio.run(use()), asyncio.run(again()))
"""
    clean(python(library, code, ABUT_TIER=tier), "0 7")


def test_nothing_grows_while_operations_come_and_go(library: Path) -> None:
    code = """
import resource
async def some(count):
    for _ in range(count // 100):
        await asyncio.gather(*(faulty.later(0, n) for n in range(20)), *(faulty.now(n) for n in range(80)))
        task = asyncio.ensure_future(faulty.queued(1))
        await asyncio.sleep(0)
        task.cancel()
        faulty.finish()
        faulty.make(3).close()
asyncio.run(some(4000))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
asyncio.run(some(20000))
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(faulty.host.stats.pending, faulty.host.stats.handles, after - before < 4096 or (before, after))
"""
    clean(python(library, code), "0 0 True")


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
def test_valgrind_finds_nothing_lost_in_the_extension(library: Path) -> None:
    code = """
async def use():
    await asyncio.gather(*(faulty.later(1, n) for n in range(20)), *(faulty.now(n) for n in range(20)))
    faulty.make(3).close()
asyncio.run(use())
print("done")
"""
    ran = python(library, code, "valgrind", "-q", "--leak-check=full", "--errors-for-leak-kinds=none",
                 PYTHONMALLOC="malloc", ABUT_JIT="0")  # fmt: skip
    blocks = ran.stderr.split("definitely lost")
    lost = [block for block in blocks if "libfaulty" in block or "ext_host" in block]
    assert (ran.returncode, ran.stdout.strip(), lost) == (0, "done", [])
