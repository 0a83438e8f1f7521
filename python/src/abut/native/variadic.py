"""Functions with `...`: what is passed there says how it is passed."""

from __future__ import annotations

import ctypes
from typing import Any, Callable, Dict, Tuple

from abut.native.numbers import RANGES

__all__ = ["Variadic"]

KEPT_MAX = 256
"""Combinations of arguments that a function remembers."""


class Variadic:
    """What is called when a function ends with `...`; its `call` stands for the function.

    Further arguments: an int goes as `int`, or as 64 bits when it does not fit; float as `double`, bytes
    and str as `const char *`, None, buffers and structs as pointers. A ctypes number
    (`abut.native.c_long(5)`) says exactly what it is.
    """

    def __init__(self, make: Callable[[str], Any], code: str, fixed: int, name: str, **facts: Any) -> None:
        self._make, self.code, self._fixed, self.name = make, code, fixed, name
        self._made: Dict[Tuple[str, ...], Any] = {}
        self.__name__ = self.__qualname__ = name
        self.prototype, self.address, self.library = facts["prototype"], facts["address"], facts["library"]
        self.tier, self.gil, self.path = facts["tier"], facts["gil"], "variadic"
        self.__doc__ = self.prototype

    def call(self, *arguments: Any) -> Any:
        if len(arguments) < self._fixed:
            raise TypeError(
                f"{self.name}() takes at least {self._fixed} argument{'' if self._fixed == 1 else 's'} "
                f"({len(arguments)} given)"
            )
        letters, values = [], list(arguments)
        for at in range(self._fixed, len(values)):
            letter, values[at] = promoted(values[at], f"{self.name}() argument {at + 1}")
            letters.append(letter)
        return self.function(tuple(letters))(*values)

    def function(self, letters: Tuple[str, ...]) -> Any:
        """The function for arguments of these codes."""
        made = self._made.get(letters)
        if made is None:
            if len(self._made) >= KEPT_MAX:
                self._made.clear()
            made = self._made[letters] = self._make(",".join([self.code[:-1], *letters]) + ")")
        return made

    def __call__(self, *arguments: Any) -> Any:
        return self.call(*arguments)

    def map(self, *columns: Any, out: Any = None) -> Any:
        raise TypeError(f"{self.name}.map() works for functions with a fixed number of arguments only")

    def __repr__(self) -> str:
        return f"<Function {self.prototype}>"


def _letters() -> Dict[Any, str]:
    found: Dict[Any, str] = {ctypes.c_float: "d", ctypes.c_double: "d", ctypes.c_longdouble: "g"}
    found.update({ctypes.c_bool: "i", ctypes.c_void_p: "p", ctypes.c_char_p: "z", ctypes.c_char: "i"})
    kind: Any
    for kind in (ctypes.c_byte, ctypes.c_ubyte, ctypes.c_short, ctypes.c_ushort):
        found[kind] = "i"
    for kind in (ctypes.c_int, ctypes.c_long, ctypes.c_longlong):
        found[kind] = "i" if ctypes.sizeof(kind) == 4 else "q"
    for kind in (ctypes.c_uint, ctypes.c_ulong, ctypes.c_ulonglong):
        found[kind] = "I" if ctypes.sizeof(kind) == 4 else "Q"
    return found


_LETTERS = _letters()


def promoted(value: Any, where: str) -> Tuple[str, Any]:
    """The code that C's promotions give a value, and the value."""
    kind = type(value)
    if kind in _LETTERS:
        plain = value.value
        return _LETTERS[kind], plain[0] if isinstance(value, ctypes.c_char) else plain
    if kind is float:
        return "d", value
    if isinstance(value, (bytes, str)):
        return "z", value
    if isinstance(value, complex):
        return "D", value
    if hasattr(kind, "__index__"):
        return _whole(value.__index__(), where)
    if hasattr(kind, "__float__"):
        return "d", float(value)
    return "P", value


def _whole(number: int, where: str) -> Tuple[str, int]:
    for letter, kind in (("i", 6), ("q", 8), ("Q", 9)):
        low, high = RANGES[kind]
        if low <= number <= high:
            return letter, number
    raise OverflowError(f"{where}: {number} does not fit in 64 bits")


