"""Calls the extension twice, as a shared library and as WebAssembly: the results are the same.

    ./run
"""

import asyncio
import sys
from pathlib import Path

import abut.ext

TEXT = "the quick brown fox\njumps over the lazy dog\n"


async def used(path: Path) -> list[object]:
    with abut.ext.load(path) as words:
        found = words.count(TEXT)
        results: list[object] = [found.lines, found.words, found.longest, words.shout(TEXT)]
        results.append(words.hits(TEXT, [words.Word("the", 1), words.Word("o", 10)]).tolist())
        results.append(await asyncio.gather(*(words.total(last) for last in (10, 5000, 0))))
        try:
            words.count("")
        except words.ProblemException as error:
            results.append(error.case.name)
        return results


def main(folder: Path) -> None:
    native = asyncio.run(used(folder / "libwords.so"))
    module = asyncio.run(used(folder / "words.wasm"))
    assert native == module, (native, module)
    print(*native, sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
