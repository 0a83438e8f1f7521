"""Programs for Fusabi that fail, and code that is refused; each says with what."""

import re

from fusabi_expectations import Program, program, programs

FAILING = """
== integers are not divided by zero
; expect error: divide_by_zero at 10 line 5: division by zero
push 1
push 0
div

== nor is there a remainder
; expect error: divide_by_zero at 10: division by zero
push 1i64
push 0i64
mod

== the trace has all calls
; expect error: divide_by_zero at 10 line 9: division by zero
fn main() -> I32
    push 1
    call half
    ret
fn half(x: I32) -> I32
    load x
    push 0
    div
    ret

== endless recursion
; expect error: stack_overflow
fn main() -> Unit
    call main
    ret

== endless loops
; expect error: instruction_limit
fn main() -> Unit
again:
    jump @again

== no such element
; expect error: index_range at 10
array_new 0
push 3
array_get

== no such byte
; expect error: index_range at 10
push "abc"
push 3
str_byte

== no such character
; expect error: index_range at 5
push 0xd800
convert Char

== one array is too large
; expect error: allocation_too_large at 10
push 0
push 2000000000
array_make

== strings that grow for ever
; expect error: memory_limit
fn main() -> Unit locals a
    array_new 0
    store a
again:
    load a
    push 0
    push 10000
    array_make
    array_push
    jump @again

== a value that is not what is expected
; expect error: type_mismatch at 10: expected I32, got String
push "x"
call hide
expect I32

== a result that is not what is declared
; expect error: type_mismatch at 10: expected I32, got String
fn main() -> I32
    push "x"
    call hide
    ret

== a condition that is no Bool
; expect error: type_mismatch at 10: expected Bool, got I32
fn main() -> Unit
    push 1
    call hide
    jump_if @end
end:
    ret

== a function that fails verification fails when it is called
; expect error: stack_underflow at 0
fn main() -> I32
    call broken
    ret
fn broken() -> I32
    add
    ret
"""
REFUSING = """
== an empty stack
; expect refusal: stack_underflow at 0
pop
ret

== too little for two operands
; expect refusal: stack_underflow at 5
push 1
add
ret

== an opcode that is none
; expect refusal: invalid_opcode at 5
push 1
.byte 0x99

== an operand that is cut off
; expect refusal: end_of_code at 0
.byte 1 0 0

== code that runs off its end
; expect refusal: end_of_code
push 1

== a jump out of the code
; expect refusal: bad_jump at 0
jump 1000

== a jump into an instruction
; expect refusal: bad_jump at 0
jump 2
push 1
ret

== a constant that is none
; expect refusal: bad_constant at 0
push #99
ret

== a local that is none
; expect refusal: bad_local at 0
load 0
ret

== a function that is none
; expect refusal: bad_function at 0
call #99
ret

== an import that is none
; expect refusal: bad_import at 0
call_ffi #99
ret

== heights that differ
; expect refusal: type_mismatch
fn main() -> Any
    push true
    jump_if @other
    push 1
other:
    push 2
    ret

== a wrong result
; expect refusal: type_mismatch at 5: expected I32, got String
fn main() -> I32
    push "x"
    ret

== a wrong argument
; expect refusal: type_mismatch at 5: expected I32, got Bool
fn main() -> I32
    push true
    call one
    ret
fn one(x: I32) -> I32
    load x
    ret

== no result
; expect refusal: type_mismatch at 0
fn main() -> I32
    ret
"""
MISMATCHES = (
    ("add of I32 and I64", "push 1\npush 1i64\nadd"),
    ("add of I32 and String", 'push 1\npush "a"\nadd'),
    ("sub of F32 and F64", "push 1.0f32\npush 1.0\nsub"),
    ("mod of F64 and F64", "push 1.0\npush 1.0\nmod"),
    ("neg of Bool", "push true\nneg"),
    ("lt of Char and Char", "push 'a'\npush 'b'\nlt"),
    ("and of I32 and Bool", "push 1\npush true\nand"),
    ("not of I32", "push 1\nnot"),
    ("shift_left of F64 and I32", "push 1.0\npush 1\nshift_left"),
    ("concat of I32 and String", 'push 1\npush "a"\nconcat'),
    ("str_len of I32", "push 1\nstr_len"),
    ("array_len of String", 'push "a"\narray_len'),
    ("convert of String to I32", 'push "a"\nconvert I32'),
)
"""What is said of operands, and code that has them."""


def mismatches() -> tuple[list[Program], list[Program]]:
    known, hidden = [], []
    for message, code in MISMATCHES:
        at = 5 * code.count("push ")
        known.append(program(message, f"; expect refusal: type_mismatch at {at}: {message}\n{code}\nret\n"))
        code = re.sub("(push .*\n)", r"\1call hide\n", code)
        hidden.append(program(message, f"; expect error: type_mismatch at {2 * at}: {message}\n{code}\n"))
    return known, hidden


TRAPPING = [*programs(FAILING), *mismatches()[1]]
REFUSED = [*programs(REFUSING), *mismatches()[0]]
