/* Vectors of 32 bytes, for processors with AVX2 and FMA. */
#ifdef __x86_64__
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define PATH avx2
#define NUMBER ABUT_VECTOR_AVX2
#define WIDTH 4
#define ANY(found) _mm256_movemask_pd((__m256d)(found))
#define QUOTIENT(x, y, z) ((whole)_mm256_fmadd_pd((x), (y), (z)))
#include "vector_kernels.h"
#pragma clang attribute pop
#endif
