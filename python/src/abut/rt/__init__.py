"""What generated ctypes modules stand on.

Modules import everything from the parts (`from abut.rt.values import *`, …); made with `--standalone` they
carry the text of the parts instead, which is why every helper's name starts with an underscore.
"""
