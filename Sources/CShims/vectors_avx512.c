/* Vectors of 64 bytes, for processors with AVX-512. */
#ifdef __x86_64__
#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512dq,avx512vl,avx2,fma"))), apply_to = function)
#define PATH avx512
#define NUMBER ABUT_VECTOR_AVX512
#define WIDTH 8
#define ANY(found) _mm512_movepi64_mask((__m512i)(found))
#define QUOTIENT(x, y, z) ((whole)_mm512_fmadd_pd((x), (y), (z)))
#include "vector_kernels.h"
#pragma clang attribute pop
#endif
