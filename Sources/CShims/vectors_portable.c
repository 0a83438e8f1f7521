/* Vectors of 16 bytes: SSE2, which every x86-64 has, NEON, or whatever else the compiler makes of them. */
#define PATH portable
#define NUMBER ABUT_VECTOR_PORTABLE
#define WIDTH 2
#define ANY(found) ((found)[0] | (found)[1])
#include "vector_kernels.h"
