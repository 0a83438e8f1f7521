/* The schema tables that the library carries, and with them the layout proofs of every header. */
#define ABUT_IMPLEMENT
#include "abut/abut.h"
