"""Programs for KIO that carry what they do (see kio_expectations.py): every instruction, every error, in the
text that `abut asm` reads."""

from kio_expectations import programs

NUMBERS = """
== numbers are added
; expect: 42
constant 40
constant 2
add

== subtraction keeps its order
; expect: 7
constant 10
constant 3
subtract

== multiplication
; expect: -12
constant 4
constant -3
multiply

== division
; expect: 2.5
constant 5
constant 2
divide

== division by zero is infinite
; expect: inf
constant 1
constant 0
divide

== zero by zero is no number
; expect: true
constant 0
constant 0
divide
set_global n
get_global n
equal
not

== the remainder has the sign of the left
; expect: -1
constant -7
constant 3
modulo

== the remainder of fractions
; expect: 0.5
constant 5.5
constant 2.5
modulo

== negation
; expect: -8
constant 8
negate

== numbers are shown with fifteen digits
; expect: 0.333333333333333
constant 1
constant 3
divide

== integral numbers are shown without a point
; expect: 1000000000000
constant 1000000
constant 1000000
multiply
"""
COMPARISONS = """
== greater
; expect: true
constant 2
constant 1
greater

== greater or equal
; expect: true
constant 1
constant 1
greater_equal

== less
; expect: false
constant 2
constant 1
less

== less or equal
; expect: false
constant 2
constant 1
less_equal

== NaN is not ordered
; expect: false
constant nan
constant 1
less_equal

== equal numbers
; expect: true
constant 1
constant 1.0
equal

== strings are equal by their bytes
; expect: true
constant "ab"
constant "a"
constant "b"
add
equal

== kinds that differ are not equal
; expect: false
constant 0
false
equal

== arrays are equal to themselves alone
; expect: [true, false]
array_new 0
get_local 0
get_local 0
equal
get_local 0
array_new 0
equal
array_new 2

== nil is nil
; expect: true
nil
nil
equal

== not, of everything
; expect: [true, true, true, true, false, false, false, false]
nil
not
false
not
constant 0
not
constant -0.0
not
true
not
constant nan
not
constant ""
not
array_new 0
not
array_new 8
"""
TEXT = """
== text and text
; expect: ab
constant "a"
constant "b"
add

== text and a number
; expect: n = 1.5
constant "n = "
constant 1.5
add

== a number and text
; expect: 3 pigs
constant 3
constant " pigs"
add

== text of everything else
; expect: nil true [1, a, [nil]]!
nil
constant " "
add
true
add
constant " "
add
constant 1
constant "a"
nil
array_new 1
array_new 3
add
constant "!"
add
"""
STACK = """
== nothing is nil
; expect: nil
halt

== the last value is the result
; expect: 2
constant 1
constant 2

== constants of every kind
; expect: [nil, true, false, 1.5, text]
nil
true
false
constant 1.5
constant "text"
array_new 5

== pop
; expect: 1
constant 1
constant 2
pop

== locals are places of the stack
; expect: 30
constant 10
constant 20
get_local 0
get_local 1
add

== setting a local leaves the value
; expect: [5, 5]
constant 1
constant 5
set_local 0
array_new 2

== a local may be the top itself
; expect: 3
constant 3
set_local 0

== halt in the middle
; expect: 1
constant 1
halt
pop
halt
"""
GLOBALS = """
== a global that was never set is nil
; expect: nil
get_global nobody

== defining pops
; expect: 7
constant 7
define_global x
get_global x

== setting leaves the value and creates the global
; expect: 16
constant 8
set_global y
get_global y
add

== names of natives are text
; expect: sqrt
get_global sqrt

== names may be any text
; expect: 1
constant 1
define_global "two words"
get_global "two words"
"""
JUMPS = """
== a jump forwards
; expect: 1
constant 1
jump @end
constant 2
end:
halt

== a jump to the last instruction
; expect: 1
constant 1
jump @end
nil
end:

== if it is false
; expect: else
false
jump_if_false @else
constant "then"
halt
else:
constant "else"

== if it is true
; expect: then
constant "x"
jump_if_false @else
constant "then"
halt
else:
constant "else"

== a loop counts
; expect: 5050
constant 0
constant 0
again:
get_local 1
constant 100
less
jump_if_false @end
get_local 1
constant 1
add
set_local 1
get_local 0
add
set_local 0
pop
loop @again
end:
pop

== a loop over heights that are the same
; expect: 10
constant 0
again:
constant 1
add
get_local 0
constant 10
less
jump_if_false @end
loop @again
end:
halt

== heights that differ run as they stand
; expect: 1000
constant 0
again:
constant 1
add
set_global n
get_global n
constant 1000
less
jump_if_false @end
get_global n
loop @again
end:
get_global n
"""
ARRAYS = """
== elements in their order
; expect: [1, 2, 3]
constant 1
constant 2
constant 3
array_new 3

== an empty one
; expect: []
array_new 0

== an element
; expect: b
constant "a"
constant "b"
array_new 2
constant 1
array_get

== an index is cut to an integer
; expect: b
constant "a"
constant "b"
array_new 2
constant 1.9
array_get

== a boolean is an index
; expect: b
constant "a"
constant "b"
array_new 2
true
array_get

== setting gives the value and changes the array
; expect: [9, [9, 2]]
constant 1
constant 2
array_new 2
get_local 0
constant 0
constant 9
array_set
get_local 0
array_new 2

== arrays inside of each other
; expect: 4
constant 4
array_new 1
array_new 1
constant 0
array_get
constant 0
array_get
"""
CALLS = """
== a native with one argument
; expect: 4
constant 16
get_global sqrt
call 1

== the name alone will do
; expect: 8
constant 2
constant 3
constant "pow"
call 2

== any number of arguments
; expect: 1
constant 3
constant 1
constant 2
get_global min
call 3

== the result replaces callee and arguments
; expect: [0, 3, 4]
constant 0
constant "abc"
get_global len
call 1
constant 4
array_new 3

== types have names
; expect: [number, bool, nil, string, array]
constant 1
get_global type
call 1
true
get_global type
call 1
nil
get_global type
call 1
constant "s"
get_global type
call 1
array_new 0
get_global type
call 1
array_new 5

== what is printed
; expect print: hello
; expect print: 1.5
; expect print: [1, nil]
; expect: nil
constant "hello"
print
constant 1.5
print
constant 1
nil
array_new 2
print

== the system answers
; expect: true
sys_query kio_version
get_global type
call 1
constant "string"
equal

== the system does not know everything
; expect: nil
sys_query meaning
"""
TRAPS = """
== a number and nil
; expect trap: type_mismatch at 3 line 2: cannot add number and nil
.line 1
constant 1
nil
.line 2
add

== the operands in their order
; expect trap: type_mismatch at 3: cannot subtract bool and number
true
constant 1
subtract

== an array is no factor
; expect trap: type_mismatch at 4: cannot multiply array and number
array_new 0
constant 2
multiply

== text is not divided
; expect trap: type_mismatch at 4: cannot divide string and number
constant "a"
constant 2
divide

== text has no remainder
; expect trap: type_mismatch at 4
constant "a"
constant 2
modulo

== text is not compared
; expect trap: type_mismatch at 4: cannot compare string and number
constant "a"
constant 2
less

== text is not negated
; expect trap: type_mismatch at 2: cannot negate string
constant "a"
negate

== only arrays have elements
; expect trap: type_mismatch at 4: cannot index number
constant 1
constant 0
array_get

== an index is a number
; expect trap: type_mismatch at 3
array_new 0
nil
array_get

== an index behind the last
; expect trap: index_range at 6: index 1 of an array of 1
constant 1
array_new 1
constant 1
array_get

== an index before the first
; expect trap: index_range at 6
constant 1
array_new 1
constant -1
array_get

== NaN is no index
; expect trap: index_range at 6
constant 1
array_new 1
constant nan
array_get

== setting behind the last
; expect trap: index_range at 6
array_new 0
constant 0
constant 5
array_set

== numbers are not called
; expect trap: not_callable at 2: cannot call number
constant 1
call 0

== nor is nil
; expect trap: not_callable at 2
get_global nothing
call 0

== a native that there is not
; expect trap: native_not_found at 2
constant "no.such"
call 0
"""
REFUSALS = """
== an opcode that there is not
; expect refusal: invalid_opcode at 1
nil
.byte 32
halt

== an operand that is cut off
; expect refusal: end_of_code at 1
nil
.byte 0

== half of a jump
; expect refusal: end_of_code at 0
.byte 23 0

== the end of the code
; expect refusal: end_of_code at 2
constant 1
nil

== the end of the code behind a branch
; expect refusal: end_of_code at 4
true
jump_if_false 0
nil

== no code at all
; expect refusal: end_of_code at 0

== a constant that there is not
; expect refusal: bad_constant at 0
constant #0
halt

== a name that is no string
; expect refusal: bad_constant at 0
.constant 5
get_global #0
halt

== a jump behind the code
; expect refusal: bad_jump at 0
jump 2
nil
halt

== a jump to the end of the code
; expect refusal: bad_jump at 0
jump 1
halt

== a jump into an instruction
; expect refusal: bad_jump at 0
jump 1
constant 1
halt

== a loop before the code
; expect refusal: bad_jump at 0
loop 4

== nothing to pop
; expect refusal: stack_underflow at 0
pop
halt

== one operand of two
; expect refusal: stack_underflow at 1
nil
add
halt

== arguments that are not there
; expect refusal: stack_underflow at 2
constant "print"
call 1
halt

== elements that are not there
; expect refusal: stack_underflow at 1
nil
array_new 2
halt

== a local above the top
; expect refusal: bad_slot at 1
nil
get_local 1
halt

== a local above the top is not set
; expect refusal: bad_slot at 1
nil
set_local 1
halt
"""

RUNNING = programs(NUMBERS, COMPARISONS, TEXT, STACK, GLOBALS, JUMPS, ARRAYS, CALLS)
TRAPPING = programs(TRAPS)
REFUSED = programs(REFUSALS)
