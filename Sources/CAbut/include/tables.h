/* Swift does not import arrays of unknown size: these say where the schema tables are. */
#ifndef ABUT_TABLES_H
#define ABUT_TABLES_H
#include "abut/abut.h"
#include "abut/ext.h"
#include "abut/fusabi.h"
#include "abut/ion.h"
#include "abut/kio.h"
#include "abut/native.h"
#include "abut/pvm.h"

static inline const uint8_t *abut_table(void) { return abut_abi; }
static inline const uint8_t *native_table(void) { return native_abi; }
static inline const uint8_t *ext_table(void) { return ext_abi; }
static inline const uint8_t *fusabi_table(void) { return fusabi_abi; }
static inline const uint8_t *ion_table(void) { return ion_abi; }
static inline const uint8_t *kio_table(void) { return kio_abi; }
static inline const uint8_t *pvm_table(void) { return pvm_abi; }

#endif
