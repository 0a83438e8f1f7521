"""The instructions: their numbers, and what stands behind each. Writer, reader and builders go by this."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["BY_NUMBER", "OPCODES", "PLACEHOLDERS", "Opcode"]


class Opcode(NamedTuple):
    """One kind of instruction."""

    name: str
    number: int
    operands: tuple[str, ...]
    """`dst`: a register that is written, `reg`: one that is read, `regs`: some, `target`: where it goes on,
    `patterns` with `targets`; `value`, `entries` of an object, `scope`, `captures`, `flags`, `pid`,
    `timeout`."""


_ROWS = """
01 load_const dst value          | 02 move dst reg               | 03 add dst reg reg
04 sub dst reg reg               | 05 mul dst reg reg            | 06 div dst reg reg
07 get_prop dst reg reg          | 08 set_prop reg reg reg       | 09 call dst reg regs
0A return reg                    | 0B jump target                | 0C jump_if_true reg target
0D jump_if_false reg target      | 0E spawn dst reg regs         | 0F send reg reg
10 receive dst                   | 11 link pid dst               | 12 match reg patterns targets
13 yield                         | 14 nop                        | 15 equal dst reg reg
16 not_equal dst reg reg         | 17 less_than dst reg reg      | 18 less_equal dst reg reg
19 greater_than dst reg reg      | 1A greater_equal dst reg reg  | 1B and dst reg reg
1C or dst reg reg                | 1D not dst reg                | 1E receive_with_timeout dst reg dst
1F object_init dst entries       | 20 select dst regs            | 21 select_with_kill dst regs
22 array_init dst regs           | 23 make_closure dst reg scope captures
24 tuple_init dst regs           | 25 set_proto reg reg          | 26 get_proto dst reg
27 delete_prop dst reg reg       | 28 keys dst reg               | 29 own_keys dst reg
2A length dst reg                | 2B push reg reg               | 2C define_prop reg reg reg flags
2D mod dst reg reg               | 2E exit reg                   | 2F kill reg reg
30 tie reg                       | 31 untie reg                  | 32 trap_exits reg
33 monitor dst reg               | 34 demonitor reg              | 35 join dst reg
36 receive_match dst timeout patterns targets
"""


def _table() -> dict[str, Opcode]:
    rows = [row.split() for line in _ROWS.strip().splitlines() for row in line.split("|")]
    return {name: Opcode(name, int(number, 16), tuple(kinds)) for number, name, *kinds in rows}


OPCODES = _table()
BY_NUMBER = {one.number: one for one in OPCODES.values()}
PLACEHOLDERS = ("break", "continue")
"""Stand for jumps until a loop is built around them."""
