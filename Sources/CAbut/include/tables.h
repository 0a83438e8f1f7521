/* Swift does not import arrays of unknown size: these say where the schema tables are. */
#ifndef ABUT_TABLES_H
#define ABUT_TABLES_H
#include "abut/abut.h"

static inline const uint8_t *abut_table(void) { return abut_abi; }

#endif
