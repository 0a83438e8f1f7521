/* The schema tables that the library carries, and with them the layout proofs of every header. */
#define ABUT_IMPLEMENT
#define NATIVE_IMPLEMENT
#define EXT_IMPLEMENT
#define PVM_IMPLEMENT
#define KIO_IMPLEMENT
#define FUSABI_IMPLEMENT
#define ION_IMPLEMENT
#include "abut/abut.h"
#include "abut/ext.h"
#include "abut/fusabi.h"
#include "abut/ion.h"
#include "abut/kio.h"
#include "abut/native.h"
#include "abut/pvm.h"
