/* The schema under a C name, for loaders. Swift gives data no such name. */
#include "@stem@.h"
