"""Programs for Fusabi that carry what they do (see fusabi_expectations.py): every instruction, every error,
in the text that `abut asm` reads."""

from fusabi_expectations import programs

STACK = """
== nop does nothing
; expect: 1
nop
push 1
nop

== constants of every type are pushed
; expect: [(), true, 1, -2, 1.5, 2.5, 'x', "y"]
push ()
push true
push 1
push -2i64
push 1.5f32
push 2.5
push 'x'
push "y"
array_new 8

== pop drops the top
; expect: 1
push 1
push 2
pop

== dup pushes the top once more
; expect: 49
push 7
dup
mul

== swap exchanges the two on top
; expect: 3
push 7
push 10
swap
sub

== over pushes the value below the top
; expect: [1, 2, 1]
push 1
push 2
over
array_new 3

== locals are Unit until they are stored
; expect: [(), 5]
fn main() -> Any locals a, b
    push 5
    store b
    load a
    load b
    array_new 2
    ret

== values below the result are dropped
; expect: 3
push 1
push 2
push 3

== nothing on the stack is Unit
; expect: ()
nop

== halt gives the top
; expect: 2
push 1
push 2
halt

== halt with nothing is Unit
; expect: ()
halt

== halt ends all calls
; expect: 8
fn main() -> I32
    call deep
    push 1
    add
    ret
fn deep() -> I32
    push 8
    halt
"""
FLOW = """
== a call takes its arguments in order
; expect: 3
fn main() -> I32
    push 10
    push 7
    call minus
    ret
fn minus(a: I32, b: I32) -> I32
    load a
    load b
    sub
    ret

== locals of a function are its own
; expect: [1, 2]
fn main() -> Any locals x
    push 1
    store x
    push 9
    call other
    pop
    load x
    push 2
    array_new 2
    ret
fn other(x: I32) -> Unit
    push 77
    store x
    ret

== functions call themselves
; expect: 120
fn main() -> I32
    push 5
    call factorial
    ret
fn factorial(n: I32) -> I32
    load n
    push 2
    lt
    jump_if_not @more
    push 1
    ret
more:
    load n
    load n
    push 1
    sub
    call factorial
    mul
    ret

== a loop
; expect: 5050
fn main() -> I32 locals sum, i
    push 0
    store sum
    push 100
    store i
again:
    load sum
    load i
    add
    store sum
    load i
    push 1
    sub
    dup
    store i
    push 0
    gt
    jump_if @again
    load sum
    ret

== jump goes on there
; expect: 1
push 1
jump @end
push 2
add
end:
nop

== the host's functions print
; expect: ()
; expect print: 1
; expect print: "text"
; expect print: [1, 'c', ()]
import print(Any) -> Unit
push 1
call_ffi print
pop
push "text"
call_ffi print
pop
push 1
push 'c'
push ()
array_new 3
call_ffi print

== the standard library has seven functions
; expect: ["abcd", true, 4, "-5", 5, 3]
import string_concat(String, String) -> String
import string_contains(String, String) -> Bool
import string_len(String) -> I32
import i32_to_string(I32) -> String
import abs(I32) -> I32
import sqrt(F64) -> F64
push "ab"
push "cd"
call_ffi string_concat
dup
push "bc"
call_ffi string_contains
push "abcd"
call_ffi string_len
push -5
call_ffi i32_to_string
push -5
call_ffi abs
push 9.0
call_ffi sqrt
array_new 6

== an import that takes any number of arguments
; expect: 6
import total(...) -> Any
push 1
push 2
push 3
call_ffi_n total 3
"""
ARITHMETIC = """
== I32 wraps
; expect: -2147483648
push 2147483647
push 1
add

== I64 wraps
; expect: 9223372036854775807
push 0x8000000000000000i64
push 1i64
sub

== products wrap
; expect: 0
push 65536
dup
mul

== floats add and multiply
; expect: [3.75, 0.5]
push 1.5
push 2.25
add
push 0.25f32
push 2.0f32
mul
array_new 2

== quotients truncate
; expect: [-3, 3, 2.5]
push -7
push 2
div
push -7i64
push -2i64
div
push 5.0
push 2.0
div
array_new 3

== the smallest by minus one
; expect: [-2147483648, 0]
push -2147483648
push -1
div
push -2147483648
push -1
mod
array_new 2

== floats divide by zero
; expect: [inf, -inf, NaN]
push 1.0
push 0.0
div
push -1.0
push 0.0
div
push 0.0
push 0.0
div
array_new 3

== the remainder has the sign of the left
; expect: [-1, 1]
push -7
push 3
mod
push 7i64
push -3i64
mod
array_new 2

== negation
; expect: [-5, -2147483648, -1.5]
push 5
neg
push -2147483648
neg
push 1.5
neg
array_new 3

== conversions
; expect: [3, -1, 2147483647, 0, 1, 65, 'A', 7, 0.5]
push 3.99
convert I32
push 0x1ffffffffi64
convert I32
push 1e20
convert I32
push f64.nan
convert I32
push true
convert I32
push 'A'
convert I32
push 65
convert Char
push 7
convert I64
push 0.5
convert F32
array_new 9

== bits
; expect: [8, 14, 6]
push 12
push 10
and_bits
push 12
push 10
or_bits
push 12
push 10
xor_bits
array_new 3

== shifts go modulo the width
; expect: [2, -1, 4, 1]
push 1
push 33
shift_left
push -2
push 1
shift_right
push 1i64
push 66i64
shift_left
push 4i64
push 2i64
shift_right
array_new 4
"""
COMPARISONS = """
== values of two types are never the same
; expect: [false, true, false]
push 1
push 1i64
eq
push 1
push 1.0
ne
push ()
push false
eq
array_new 3

== strings are the same by their bytes, arrays by identity
; expect: [true, false, true]
fn main() -> Any locals a
    push "a"
    push "b"
    concat
    push "ab"
    eq
    array_new 0
    array_new 0
    eq
    array_new 0
    store a
    load a
    load a
    eq
    array_new 3
    ret

== NaN is nothing
; expect: [false, true, false, false]
push f64.nan
push f64.nan
eq
push f64.nan
push f64.nan
ne
push f64.nan
push 1.0
lt
push f64.nan
push 1.0
ge
array_new 4

== order
; expect: [true, true, false, true]
push -1
push 1
lt
push 1i64
push 1i64
le
push 1.0
push 2.0
gt
push 2.0f32
push 2.0f32
ge
array_new 4

== Bools
; expect: [false, true, false]
push true
push false
and
push true
push false
or
push true
not
array_new 3

== types can be asked for
; expect: [true, false, true]
push 1
call hide
dup
is_type I32
swap
is_type I64
push 1
call hide
expect I32
push 1
eq
array_new 3

== what is not known is compared where it runs
; expect: [true, false, 5]
push 3
call hide
push 4
lt
push "a"
call hide
push "b"
eq
push 2
call hide
push 3
call hide
add
array_new 3
"""
OBJECTS = """
== strings are joined and looked into
; expect: ["abc", 3, 98, "bc", 1, -1]
push "ab"
push "c"
concat
push "abc"
str_len
push "abc"
push 1
str_byte
push "abc"
push 1
push 3
str_slice
push "abc"
push "b"
push 0
str_find
push "abc"
push "z"
push 0
str_find
array_new 6

== the text of values
; expect: ["1", "true", "1e", "'x'", "()", "[1, "a"]"]
push 1
text
push true
text
push "1e"
text
push 'x'
text
push ()
text
push 1
push "a"
array_new 2
text
array_new 6

== arrays
; expect: [[7, 7, 9, 1], 4, 9]
fn main() -> Any locals a
    push 7
    push 3
    array_make
    store a
    load a
    push 2
    push 9
    array_set
    load a
    push 1
    array_push
    load a
    load a
    array_len
    load a
    push 2
    array_get
    array_new 3
    ret

== arrays are shared
; expect: 5
fn main() -> Any locals a
    array_new 0
    store a
    load a
    call fill
    pop
    load a
    push 0
    array_get
    ret
fn fill(a: Array) -> Unit
    load a
    push 5
    array_push
    ret
"""
RUNNING = programs(STACK, FLOW, ARITHMETIC, COMPARISONS, OBJECTS)
