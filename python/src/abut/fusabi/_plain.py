"""The instructions without an operand, one method each."""

from __future__ import annotations

from typing import Any, TypeVar

__all__ = ["Plain"]

Self = TypeVar("Self", bound="Plain")


class Plain:
    """What all functions can be built of."""

    def _emit(self: Self, name: str, operand: Any = None) -> Self:
        raise NotImplementedError

    def nop(self: Self) -> Self:
        """Nothing."""
        return self._emit("nop")

    def pop(self: Self) -> Self:
        """Drop the top."""
        return self._emit("pop")

    def dup(self: Self) -> Self:
        """Push the top once more."""
        return self._emit("dup")

    def swap(self: Self) -> Self:
        """Exchange the two values on top."""
        return self._emit("swap")

    def over(self: Self) -> Self:
        """Push the value below the top."""
        return self._emit("over")

    def ret(self: Self) -> Self:
        """Return the top, or Unit when nothing is on the function's stack."""
        return self._emit("ret")

    def add(self: Self) -> Self:
        """The sum of two numbers; integers wrap."""
        return self._emit("add")

    def sub(self: Self) -> Self:
        """The left minus the right; integers wrap."""
        return self._emit("sub")

    def mul(self: Self) -> Self:
        """The product; integers wrap."""
        return self._emit("mul")

    def div(self: Self) -> Self:
        """The quotient; integers truncate, by zero: an error; MIN / -1 is MIN."""
        return self._emit("div")

    def mod(self: Self) -> Self:
        """The remainder of two integers, with the sign of the left."""
        return self._emit("mod")

    def neg(self: Self) -> Self:
        """The number with the other sign; MIN stays."""
        return self._emit("neg")

    def and_bits(self: Self) -> Self:
        """The bits that both integers have."""
        return self._emit("and_bits")

    def or_bits(self: Self) -> Self:
        """The bits that either integer has."""
        return self._emit("or_bits")

    def xor_bits(self: Self) -> Self:
        """The bits that one of the integers has."""
        return self._emit("xor_bits")

    def shift_left(self: Self) -> Self:
        """The left integer by as many bits as the right says, modulo its width."""
        return self._emit("shift_left")

    def shift_right(self: Self) -> Self:
        """The same to the right; the sign stays."""
        return self._emit("shift_right")

    def eq(self: Self) -> Self:
        """Whether they are the same: values of two types never are; arrays by identity."""
        return self._emit("eq")

    def ne(self: Self) -> Self:
        """Whether they are not."""
        return self._emit("ne")

    def lt(self: Self) -> Self:
        """Whether the left number is less; false when either is NaN."""
        return self._emit("lt")

    def le(self: Self) -> Self:
        """The same, or equal."""
        return self._emit("le")

    def gt(self: Self) -> Self:
        """Whether the left number is greater; false when either is NaN."""
        return self._emit("gt")

    def ge(self: Self) -> Self:
        """The same, or equal."""
        return self._emit("ge")

    def and_(self: Self) -> Self:
        """Whether both Bools are true."""
        return self._emit("and")

    def or_(self: Self) -> Self:
        """Whether either Bool is true."""
        return self._emit("or")

    def not_(self: Self) -> Self:
        """The other Bool."""
        return self._emit("not")

    def concat(self: Self) -> Self:
        """The bytes of two Strings, one behind the other."""
        return self._emit("concat")

    def text(self: Self) -> Self:
        """The value as `print` shows it; a String as it is."""
        return self._emit("text")

    def str_len(self: Self) -> Self:
        """How many bytes the String has, an I32."""
        return self._emit("str_len")

    def str_byte(self: Self) -> Self:
        """String, I32: the byte there, an I32."""
        return self._emit("str_byte")

    def str_slice(self: Self) -> Self:
        """String, I32 from, I32 to: those bytes, cut where characters begin."""
        return self._emit("str_slice")

    def str_find(self: Self) -> Self:
        """String, String, I32 from: where the second is in the first from there on, or -1."""
        return self._emit("str_find")

    def array_make(self: Self) -> Self:
        """Value, I32: an Array of so many of the value."""
        return self._emit("array_make")

    def array_get(self: Self) -> Self:
        """Array, I32: the element."""
        return self._emit("array_get")

    def array_set(self: Self) -> Self:
        """Array, I32, value: store the value."""
        return self._emit("array_set")

    def array_len(self: Self) -> Self:
        """How many elements the Array has, an I32."""
        return self._emit("array_len")

    def array_push(self: Self) -> Self:
        """Array, value: append the value."""
        return self._emit("array_push")

    def halt(self: Self) -> Self:
        """End the run; the result is the top of the function's stack, or Unit."""
        return self._emit("halt")
