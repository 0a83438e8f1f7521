"""A host in Python: a small service that counts words, its key-value store, and every way to look at it."""

from __future__ import annotations

import time

from abut.pvm import Assembler, Machine, OutOfGas, Program, replay

FETCH, STORE = 1, 4
TEXT, ROOM = 0x20000, 4096


def service() -> Program:
    """Fetches a text, counts its spaces, and stores the number of words under key 0."""
    asm = Assembler()
    asm.load("a0", TEXT)
    asm.load("a1", ROOM)
    asm.ecalli(FETCH)  # a0: how many bytes came
    asm.load("a1", TEXT)
    asm.add_64("a2", "a1", "a0")  # where they end
    asm.load_imm("a0", 1)
    asm.label("next")
    asm.branch_ge_u("a1", "a2", "done")
    asm.load_ind_u8("t0", "a1")
    asm.add_imm_64("a1", "a1", 1)
    asm.branch_ne_imm("t0", ord(" "), "next")
    asm.add_imm_64("a0", "a0", 1)
    asm.jump("next")
    asm.label("done")
    asm.ecalli(STORE)
    asm.ret()
    # A standard program has its memory: here one page of heap at 0x20000.
    return asm.build("gp08", heap_pages=1, stack_size=4096)


def machine(program: Program, text: bytes, store: dict[int, int], gas: int, backend: str) -> Machine:
    made = Machine(program, gas=gas, backend=backend)

    @made.host(FETCH)
    def fetch(machine: Machine) -> int:
        part = text[: machine.registers.a1]
        machine.memory.write(machine.registers.a0, part)
        return len(part)

    @made.host(STORE)
    def put(machine: Machine) -> None:
        store[0] = machine.registers.a0

    return made


def main() -> None:
    program, text = service(), b"the quick brown fox jumps over the lazy dog"
    print(f"{program}: {len(program.data)} bytes, {program.info.blocks} blocks")
    for backend in ("interpreter", "recompiler"):
        store: dict[int, int] = {}
        with machine(program, text, store, 100_000, backend) as one:
            stop = one.run()
            print(f"{one.backend}: {stop.result.name}, {store[0]} words, gas used {100_000 - stop.gas}")

    store = {}
    with machine(program, text, store, 500, "interpreter") as poor:
        try:
            poor.call()
        except OutOfGas as error:
            print(f"too little gas: {error}")

    with machine(program, text, {}, 100_000, "interpreter") as logged:
        logged.log_start()
        logged.run()
        log = logged.log_end()
    print(log.splitlines()[2][:60])
    print(f"replayed: {replay(program, log, 'recompiler').host_calls} host calls, the same")

    calls, count = Assembler(), 100_000
    calls.label("loop")
    calls.ecalli(0)
    calls.add_imm_64("a0", "a0", -1)
    calls.branch_ne_imm("a0", 0, "loop")
    calls.ret()
    quick = Machine(calls.build(), host={0: lambda machine: None}, backend="recompiler")
    start = time.perf_counter()
    quick.call(0, count)
    print(f"a host call takes {(time.perf_counter() - start) / count * 1e6:.2f} us")


if __name__ == "__main__":
    main()
