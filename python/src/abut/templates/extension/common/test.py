"""Loads the extension and awaits it: python3 test.py"""

import asyncio
from pathlib import Path

import abut

@stem@ = abut.load(Path(__file__).with_name("lib@stem@.so"))


async def main() -> None:
    print("2 x 21 =", @stem@.scale(2, 21))
    print("mean of 1, 2, 6:", @stem@.mean([1, 2, 6]))
    try:
        @stem@.mean([])
    except @stem@.ProblemException as error:
        match error.case:
            case @stem@.ProblemEmpty():
                print("mean of nothing: there is none")
            case @stem@.ProblemTooLarge(most):
                print("at most", most)

    print("primes below 1000:", await @stem@.primes(1000))
    endless = asyncio.ensure_future(@stem@.primes(1_000_000_000))
    await asyncio.sleep(0.01)
    endless.cancel()
    print("cancelled:", isinstance((await asyncio.gather(endless, return_exceptions=True))[0],
                                   asyncio.CancelledError))

    with @stem@.tally_open() as tally:
        @stem@.tally_add(tally, 1.5)
        summary = @stem@.tally_add(tally, 2.5)
        print("tally:", summary.count, "numbers, sum", summary.sum)


asyncio.run(main())
