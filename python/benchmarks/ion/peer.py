"""Runs a program once with a number: prints its result and the processor's milliseconds."""

import sys
import textwrap
import time

with open(sys.argv[1]) as file:
    source = file.read()
scope: dict = {}
exec("def run(n):\n" + textwrap.indent(source, "    ") + "\n    return total\n", scope)
before = time.process_time()
result = scope["run"](int(sys.argv[2]))
print(f"{result:.17g} {(time.process_time() - before) * 1e3:.6f}")
