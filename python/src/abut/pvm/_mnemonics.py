# Generated from schemas/pvm.instructions by schemas/render_instructions.py. Do not edit.
"""One method for each instruction, for `Assembler`."""

from __future__ import annotations

from typing import Union

Register = Union[int, str]
"""0 to 12, or a name: r0 to r12, ra, sp, t0 to t2, s0, s1, a0 to a5."""
Target = Union[int, str]
"""A label, or a place in the code."""


class Mnemonics:
    def emit(self, name: str, *operands: int | str) -> None:
        raise NotImplementedError

    def trap(self) -> None:
        """panic"""
        self.emit("trap")

    def fallthrough(self) -> None:
        """end the block, nothing else"""
        self.emit("fallthrough")

    def unlikely(self) -> None:
        """a hint, nothing else"""
        self.emit("unlikely")

    def ecalli(self, x: int) -> None:
        """call the host's function x"""
        self.emit("ecalli", x)

    def load_imm_64(self, a: Register, x: int) -> None:
        """a = x"""
        self.emit("load_imm_64", a, x)

    def store_imm_u8(self, x: int, y: int) -> None:
        """the u8 at x = y"""
        self.emit("store_imm_u8", x, y)

    def store_imm_u16(self, x: int, y: int) -> None:
        """the u16 at x = y"""
        self.emit("store_imm_u16", x, y)

    def store_imm_u32(self, x: int, y: int) -> None:
        """the u32 at x = y"""
        self.emit("store_imm_u32", x, y)

    def store_imm_u64(self, x: int, y: int) -> None:
        """the u64 at x = y"""
        self.emit("store_imm_u64", x, y)

    def jump(self, target: Target) -> None:
        """to the target"""
        self.emit("jump", target)

    def jump_ind(self, a: Register, x: int = 0) -> None:
        """to the address a + x"""
        self.emit("jump_ind", a, x)

    def load_imm(self, a: Register, x: int) -> None:
        """a = x"""
        self.emit("load_imm", a, x)

    def load_u8(self, a: Register, x: int) -> None:
        """a = the u8 at x"""
        self.emit("load_u8", a, x)

    def load_i8(self, a: Register, x: int) -> None:
        """a = the i8 at x"""
        self.emit("load_i8", a, x)

    def load_u16(self, a: Register, x: int) -> None:
        """a = the u16 at x"""
        self.emit("load_u16", a, x)

    def load_i16(self, a: Register, x: int) -> None:
        """a = the i16 at x"""
        self.emit("load_i16", a, x)

    def load_u32(self, a: Register, x: int) -> None:
        """a = the u32 at x"""
        self.emit("load_u32", a, x)

    def load_i32(self, a: Register, x: int) -> None:
        """a = the i32 at x"""
        self.emit("load_i32", a, x)

    def load_u64(self, a: Register, x: int) -> None:
        """a = the u64 at x"""
        self.emit("load_u64", a, x)

    def store_u8(self, a: Register, x: int) -> None:
        """the u8 at x = a"""
        self.emit("store_u8", a, x)

    def store_u16(self, a: Register, x: int) -> None:
        """the u16 at x = a"""
        self.emit("store_u16", a, x)

    def store_u32(self, a: Register, x: int) -> None:
        """the u32 at x = a"""
        self.emit("store_u32", a, x)

    def store_u64(self, a: Register, x: int) -> None:
        """the u64 at x = a"""
        self.emit("store_u64", a, x)

    def store_imm_ind_u8(self, a: Register, x: int, y: int) -> None:
        """the u8 at a + x = y"""
        self.emit("store_imm_ind_u8", a, x, y)

    def store_imm_ind_u16(self, a: Register, x: int, y: int) -> None:
        """the u16 at a + x = y"""
        self.emit("store_imm_ind_u16", a, x, y)

    def store_imm_ind_u32(self, a: Register, x: int, y: int) -> None:
        """the u32 at a + x = y"""
        self.emit("store_imm_ind_u32", a, x, y)

    def store_imm_ind_u64(self, a: Register, x: int, y: int) -> None:
        """the u64 at a + x = y"""
        self.emit("store_imm_ind_u64", a, x, y)

    def load_imm_jump(self, a: Register, x: int, target: Target) -> None:
        """a = x, to the target"""
        self.emit("load_imm_jump", a, x, target)

    def branch_eq_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a = x"""
        self.emit("branch_eq_imm", a, x, target)

    def branch_ne_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a != x"""
        self.emit("branch_ne_imm", a, x, target)

    def branch_lt_u_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a < x, unsigned"""
        self.emit("branch_lt_u_imm", a, x, target)

    def branch_le_u_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a <= x, unsigned"""
        self.emit("branch_le_u_imm", a, x, target)

    def branch_ge_u_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a >= x, unsigned"""
        self.emit("branch_ge_u_imm", a, x, target)

    def branch_gt_u_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a > x, unsigned"""
        self.emit("branch_gt_u_imm", a, x, target)

    def branch_lt_s_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a < x, signed"""
        self.emit("branch_lt_s_imm", a, x, target)

    def branch_le_s_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a <= x, signed"""
        self.emit("branch_le_s_imm", a, x, target)

    def branch_ge_s_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a >= x, signed"""
        self.emit("branch_ge_s_imm", a, x, target)

    def branch_gt_s_imm(self, a: Register, x: int, target: Target) -> None:
        """to the target if a > x, signed"""
        self.emit("branch_gt_s_imm", a, x, target)

    def move_reg(self, d: Register, a: Register) -> None:
        """d = a"""
        self.emit("move_reg", d, a)

    def sbrk(self, d: Register, a: Register) -> None:
        """d = the end of the heap, which grows by a"""
        self.emit("sbrk", d, a)

    def count_set_bits_64(self, d: Register, a: Register) -> None:
        """d = count_set_bits_64(a)"""
        self.emit("count_set_bits_64", d, a)

    def count_set_bits_32(self, d: Register, a: Register) -> None:
        """d = count_set_bits_32(a)"""
        self.emit("count_set_bits_32", d, a)

    def leading_zero_bits_64(self, d: Register, a: Register) -> None:
        """d = leading_zero_bits_64(a)"""
        self.emit("leading_zero_bits_64", d, a)

    def leading_zero_bits_32(self, d: Register, a: Register) -> None:
        """d = leading_zero_bits_32(a)"""
        self.emit("leading_zero_bits_32", d, a)

    def trailing_zero_bits_64(self, d: Register, a: Register) -> None:
        """d = trailing_zero_bits_64(a)"""
        self.emit("trailing_zero_bits_64", d, a)

    def trailing_zero_bits_32(self, d: Register, a: Register) -> None:
        """d = trailing_zero_bits_32(a)"""
        self.emit("trailing_zero_bits_32", d, a)

    def sign_extend_8(self, d: Register, a: Register) -> None:
        """d = sign_extend_8(a)"""
        self.emit("sign_extend_8", d, a)

    def sign_extend_16(self, d: Register, a: Register) -> None:
        """d = sign_extend_16(a)"""
        self.emit("sign_extend_16", d, a)

    def zero_extend_16(self, d: Register, a: Register) -> None:
        """d = zero_extend_16(a)"""
        self.emit("zero_extend_16", d, a)

    def reverse_bytes(self, d: Register, a: Register) -> None:
        """d = reverse_bytes(a)"""
        self.emit("reverse_bytes", d, a)

    def store_ind_u8(self, a: Register, b: Register, x: int = 0) -> None:
        """the u8 at b + x = a"""
        self.emit("store_ind_u8", a, b, x)

    def store_ind_u16(self, a: Register, b: Register, x: int = 0) -> None:
        """the u16 at b + x = a"""
        self.emit("store_ind_u16", a, b, x)

    def store_ind_u32(self, a: Register, b: Register, x: int = 0) -> None:
        """the u32 at b + x = a"""
        self.emit("store_ind_u32", a, b, x)

    def store_ind_u64(self, a: Register, b: Register, x: int = 0) -> None:
        """the u64 at b + x = a"""
        self.emit("store_ind_u64", a, b, x)

    def load_ind_u8(self, a: Register, b: Register, x: int = 0) -> None:
        """a = the u8 at b + x"""
        self.emit("load_ind_u8", a, b, x)

    def load_ind_i8(self, a: Register, b: Register, x: int = 0) -> None:
        """a = the i8 at b + x"""
        self.emit("load_ind_i8", a, b, x)

    def load_ind_u16(self, a: Register, b: Register, x: int = 0) -> None:
        """a = the u16 at b + x"""
        self.emit("load_ind_u16", a, b, x)

    def load_ind_i16(self, a: Register, b: Register, x: int = 0) -> None:
        """a = the i16 at b + x"""
        self.emit("load_ind_i16", a, b, x)

    def load_ind_u32(self, a: Register, b: Register, x: int = 0) -> None:
        """a = the u32 at b + x"""
        self.emit("load_ind_u32", a, b, x)

    def load_ind_i32(self, a: Register, b: Register, x: int = 0) -> None:
        """a = the i32 at b + x"""
        self.emit("load_ind_i32", a, b, x)

    def load_ind_u64(self, a: Register, b: Register, x: int = 0) -> None:
        """a = the u64 at b + x"""
        self.emit("load_ind_u64", a, b, x)

    def add_imm_32(self, a: Register, b: Register, x: int) -> None:
        """a = add_imm_32(b, x)"""
        self.emit("add_imm_32", a, b, x)

    def and_imm(self, a: Register, b: Register, x: int) -> None:
        """a = and_imm(b, x)"""
        self.emit("and_imm", a, b, x)

    def xor_imm(self, a: Register, b: Register, x: int) -> None:
        """a = xor_imm(b, x)"""
        self.emit("xor_imm", a, b, x)

    def or_imm(self, a: Register, b: Register, x: int) -> None:
        """a = or_imm(b, x)"""
        self.emit("or_imm", a, b, x)

    def mul_imm_32(self, a: Register, b: Register, x: int) -> None:
        """a = mul_imm_32(b, x)"""
        self.emit("mul_imm_32", a, b, x)

    def set_lt_u_imm(self, a: Register, b: Register, x: int) -> None:
        """a = set_lt_u_imm(b, x)"""
        self.emit("set_lt_u_imm", a, b, x)

    def set_lt_s_imm(self, a: Register, b: Register, x: int) -> None:
        """a = set_lt_s_imm(b, x)"""
        self.emit("set_lt_s_imm", a, b, x)

    def shlo_l_imm_32(self, a: Register, b: Register, x: int) -> None:
        """a = shlo_l_imm_32(b, x)"""
        self.emit("shlo_l_imm_32", a, b, x)

    def shlo_r_imm_32(self, a: Register, b: Register, x: int) -> None:
        """a = shlo_r_imm_32(b, x)"""
        self.emit("shlo_r_imm_32", a, b, x)

    def shar_r_imm_32(self, a: Register, b: Register, x: int) -> None:
        """a = shar_r_imm_32(b, x)"""
        self.emit("shar_r_imm_32", a, b, x)

    def neg_add_imm_32(self, a: Register, b: Register, x: int) -> None:
        """a = neg_add_imm_32(b, x)"""
        self.emit("neg_add_imm_32", a, b, x)

    def set_gt_u_imm(self, a: Register, b: Register, x: int) -> None:
        """a = set_gt_u_imm(b, x)"""
        self.emit("set_gt_u_imm", a, b, x)

    def set_gt_s_imm(self, a: Register, b: Register, x: int) -> None:
        """a = set_gt_s_imm(b, x)"""
        self.emit("set_gt_s_imm", a, b, x)

    def shlo_l_imm_alt_32(self, a: Register, b: Register, x: int) -> None:
        """a = shlo_l_imm_alt_32(b, x)"""
        self.emit("shlo_l_imm_alt_32", a, b, x)

    def shlo_r_imm_alt_32(self, a: Register, b: Register, x: int) -> None:
        """a = shlo_r_imm_alt_32(b, x)"""
        self.emit("shlo_r_imm_alt_32", a, b, x)

    def shar_r_imm_alt_32(self, a: Register, b: Register, x: int) -> None:
        """a = shar_r_imm_alt_32(b, x)"""
        self.emit("shar_r_imm_alt_32", a, b, x)

    def cmov_iz_imm(self, a: Register, b: Register, x: int) -> None:
        """a = cmov_iz_imm(b, x)"""
        self.emit("cmov_iz_imm", a, b, x)

    def cmov_nz_imm(self, a: Register, b: Register, x: int) -> None:
        """a = cmov_nz_imm(b, x)"""
        self.emit("cmov_nz_imm", a, b, x)

    def add_imm_64(self, a: Register, b: Register, x: int) -> None:
        """a = add_imm_64(b, x)"""
        self.emit("add_imm_64", a, b, x)

    def mul_imm_64(self, a: Register, b: Register, x: int) -> None:
        """a = mul_imm_64(b, x)"""
        self.emit("mul_imm_64", a, b, x)

    def shlo_l_imm_64(self, a: Register, b: Register, x: int) -> None:
        """a = shlo_l_imm_64(b, x)"""
        self.emit("shlo_l_imm_64", a, b, x)

    def shlo_r_imm_64(self, a: Register, b: Register, x: int) -> None:
        """a = shlo_r_imm_64(b, x)"""
        self.emit("shlo_r_imm_64", a, b, x)

    def shar_r_imm_64(self, a: Register, b: Register, x: int) -> None:
        """a = shar_r_imm_64(b, x)"""
        self.emit("shar_r_imm_64", a, b, x)

    def neg_add_imm_64(self, a: Register, b: Register, x: int) -> None:
        """a = neg_add_imm_64(b, x)"""
        self.emit("neg_add_imm_64", a, b, x)

    def shlo_l_imm_alt_64(self, a: Register, b: Register, x: int) -> None:
        """a = shlo_l_imm_alt_64(b, x)"""
        self.emit("shlo_l_imm_alt_64", a, b, x)

    def shlo_r_imm_alt_64(self, a: Register, b: Register, x: int) -> None:
        """a = shlo_r_imm_alt_64(b, x)"""
        self.emit("shlo_r_imm_alt_64", a, b, x)

    def shar_r_imm_alt_64(self, a: Register, b: Register, x: int) -> None:
        """a = shar_r_imm_alt_64(b, x)"""
        self.emit("shar_r_imm_alt_64", a, b, x)

    def rot_r_64_imm(self, a: Register, b: Register, x: int) -> None:
        """a = rot_r_64_imm(b, x)"""
        self.emit("rot_r_64_imm", a, b, x)

    def rot_r_64_imm_alt(self, a: Register, b: Register, x: int) -> None:
        """a = rot_r_64_imm_alt(b, x)"""
        self.emit("rot_r_64_imm_alt", a, b, x)

    def rot_r_32_imm(self, a: Register, b: Register, x: int) -> None:
        """a = rot_r_32_imm(b, x)"""
        self.emit("rot_r_32_imm", a, b, x)

    def rot_r_32_imm_alt(self, a: Register, b: Register, x: int) -> None:
        """a = rot_r_32_imm_alt(b, x)"""
        self.emit("rot_r_32_imm_alt", a, b, x)

    def branch_eq(self, a: Register, b: Register, target: Target) -> None:
        """to the target if a = b"""
        self.emit("branch_eq", a, b, target)

    def branch_ne(self, a: Register, b: Register, target: Target) -> None:
        """to the target if a != b"""
        self.emit("branch_ne", a, b, target)

    def branch_lt_u(self, a: Register, b: Register, target: Target) -> None:
        """to the target if a < b, unsigned"""
        self.emit("branch_lt_u", a, b, target)

    def branch_lt_s(self, a: Register, b: Register, target: Target) -> None:
        """to the target if a < b, signed"""
        self.emit("branch_lt_s", a, b, target)

    def branch_ge_u(self, a: Register, b: Register, target: Target) -> None:
        """to the target if a >= b, unsigned"""
        self.emit("branch_ge_u", a, b, target)

    def branch_ge_s(self, a: Register, b: Register, target: Target) -> None:
        """to the target if a >= b, signed"""
        self.emit("branch_ge_s", a, b, target)

    def load_imm_jump_ind(self, a: Register, b: Register, x: int, y: int) -> None:
        """a = x, to the address b + y"""
        self.emit("load_imm_jump_ind", a, b, x, y)

    def add_32(self, d: Register, a: Register, b: Register) -> None:
        """d = add_32(a, b)"""
        self.emit("add_32", d, a, b)

    def sub_32(self, d: Register, a: Register, b: Register) -> None:
        """d = sub_32(a, b)"""
        self.emit("sub_32", d, a, b)

    def mul_32(self, d: Register, a: Register, b: Register) -> None:
        """d = mul_32(a, b)"""
        self.emit("mul_32", d, a, b)

    def div_u_32(self, d: Register, a: Register, b: Register) -> None:
        """d = div_u_32(a, b)"""
        self.emit("div_u_32", d, a, b)

    def div_s_32(self, d: Register, a: Register, b: Register) -> None:
        """d = div_s_32(a, b)"""
        self.emit("div_s_32", d, a, b)

    def rem_u_32(self, d: Register, a: Register, b: Register) -> None:
        """d = rem_u_32(a, b)"""
        self.emit("rem_u_32", d, a, b)

    def rem_s_32(self, d: Register, a: Register, b: Register) -> None:
        """d = rem_s_32(a, b)"""
        self.emit("rem_s_32", d, a, b)

    def shlo_l_32(self, d: Register, a: Register, b: Register) -> None:
        """d = shlo_l_32(a, b)"""
        self.emit("shlo_l_32", d, a, b)

    def shlo_r_32(self, d: Register, a: Register, b: Register) -> None:
        """d = shlo_r_32(a, b)"""
        self.emit("shlo_r_32", d, a, b)

    def shar_r_32(self, d: Register, a: Register, b: Register) -> None:
        """d = shar_r_32(a, b)"""
        self.emit("shar_r_32", d, a, b)

    def add_64(self, d: Register, a: Register, b: Register) -> None:
        """d = add_64(a, b)"""
        self.emit("add_64", d, a, b)

    def sub_64(self, d: Register, a: Register, b: Register) -> None:
        """d = sub_64(a, b)"""
        self.emit("sub_64", d, a, b)

    def mul_64(self, d: Register, a: Register, b: Register) -> None:
        """d = mul_64(a, b)"""
        self.emit("mul_64", d, a, b)

    def div_u_64(self, d: Register, a: Register, b: Register) -> None:
        """d = div_u_64(a, b)"""
        self.emit("div_u_64", d, a, b)

    def div_s_64(self, d: Register, a: Register, b: Register) -> None:
        """d = div_s_64(a, b)"""
        self.emit("div_s_64", d, a, b)

    def rem_u_64(self, d: Register, a: Register, b: Register) -> None:
        """d = rem_u_64(a, b)"""
        self.emit("rem_u_64", d, a, b)

    def rem_s_64(self, d: Register, a: Register, b: Register) -> None:
        """d = rem_s_64(a, b)"""
        self.emit("rem_s_64", d, a, b)

    def shlo_l_64(self, d: Register, a: Register, b: Register) -> None:
        """d = shlo_l_64(a, b)"""
        self.emit("shlo_l_64", d, a, b)

    def shlo_r_64(self, d: Register, a: Register, b: Register) -> None:
        """d = shlo_r_64(a, b)"""
        self.emit("shlo_r_64", d, a, b)

    def shar_r_64(self, d: Register, a: Register, b: Register) -> None:
        """d = shar_r_64(a, b)"""
        self.emit("shar_r_64", d, a, b)

    def and_(self, d: Register, a: Register, b: Register) -> None:
        """d = and(a, b)"""
        self.emit("and", d, a, b)

    def xor(self, d: Register, a: Register, b: Register) -> None:
        """d = xor(a, b)"""
        self.emit("xor", d, a, b)

    def or_(self, d: Register, a: Register, b: Register) -> None:
        """d = or(a, b)"""
        self.emit("or", d, a, b)

    def mul_upper_s_s(self, d: Register, a: Register, b: Register) -> None:
        """d = mul_upper_s_s(a, b)"""
        self.emit("mul_upper_s_s", d, a, b)

    def mul_upper_u_u(self, d: Register, a: Register, b: Register) -> None:
        """d = mul_upper_u_u(a, b)"""
        self.emit("mul_upper_u_u", d, a, b)

    def mul_upper_s_u(self, d: Register, a: Register, b: Register) -> None:
        """d = mul_upper_s_u(a, b)"""
        self.emit("mul_upper_s_u", d, a, b)

    def set_lt_u(self, d: Register, a: Register, b: Register) -> None:
        """d = set_lt_u(a, b)"""
        self.emit("set_lt_u", d, a, b)

    def set_lt_s(self, d: Register, a: Register, b: Register) -> None:
        """d = set_lt_s(a, b)"""
        self.emit("set_lt_s", d, a, b)

    def cmov_iz(self, d: Register, a: Register, b: Register) -> None:
        """d = cmov_iz(a, b)"""
        self.emit("cmov_iz", d, a, b)

    def cmov_nz(self, d: Register, a: Register, b: Register) -> None:
        """d = cmov_nz(a, b)"""
        self.emit("cmov_nz", d, a, b)

    def rot_l_64(self, d: Register, a: Register, b: Register) -> None:
        """d = rot_l_64(a, b)"""
        self.emit("rot_l_64", d, a, b)

    def rot_l_32(self, d: Register, a: Register, b: Register) -> None:
        """d = rot_l_32(a, b)"""
        self.emit("rot_l_32", d, a, b)

    def rot_r_64(self, d: Register, a: Register, b: Register) -> None:
        """d = rot_r_64(a, b)"""
        self.emit("rot_r_64", d, a, b)

    def rot_r_32(self, d: Register, a: Register, b: Register) -> None:
        """d = rot_r_32(a, b)"""
        self.emit("rot_r_32", d, a, b)

    def and_inv(self, d: Register, a: Register, b: Register) -> None:
        """d = and_inv(a, b)"""
        self.emit("and_inv", d, a, b)

    def or_inv(self, d: Register, a: Register, b: Register) -> None:
        """d = or_inv(a, b)"""
        self.emit("or_inv", d, a, b)

    def xnor(self, d: Register, a: Register, b: Register) -> None:
        """d = xnor(a, b)"""
        self.emit("xnor", d, a, b)

    def max(self, d: Register, a: Register, b: Register) -> None:
        """d = max(a, b)"""
        self.emit("max", d, a, b)

    def max_u(self, d: Register, a: Register, b: Register) -> None:
        """d = max_u(a, b)"""
        self.emit("max_u", d, a, b)

    def min(self, d: Register, a: Register, b: Register) -> None:
        """d = min(a, b)"""
        self.emit("min", d, a, b)

    def min_u(self, d: Register, a: Register, b: Register) -> None:
        """d = min_u(a, b)"""
        self.emit("min_u", d, a, b)
