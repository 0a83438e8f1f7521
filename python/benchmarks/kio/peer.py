"""Runs a program file once for each line of input; answers with its result and the milliseconds it took."""

import sys
import textwrap
import time

source = open(sys.argv[1]).read()
scope: dict = {}
exec("def run():\n" + textwrap.indent(source, "    ") + "\n    return total\n", scope)
for _ in sys.stdin:
    before = time.process_time()
    result = scope["run"]()
    print(f"{result:.17g} {(time.process_time() - before) * 1e3:.6f}", flush=True)
