/* Calls by the calling convention alone, without emitted code. */
#ifndef ABUT_CALLS_H
#define ABUT_CALLS_H
#include <abut/native.h>

#pragma GCC visibility push(hidden)

/* Words on the stack that a trampoline can pass. */
#define ABUT_TRAMPOLINE_WORDS_MAX 32

/* The trampoline for a plan's places; NULL when there is none (x87, variable arguments, too many stack words,
 * another machine). */
native_invoke abut_trampoline(const native_facts *facts);

#pragma GCC visibility pop

#endif
