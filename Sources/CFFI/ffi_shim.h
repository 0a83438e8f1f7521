/* libffi for Swift: its type descriptions are mutable globals, which Swift refuses, so functions give them. */
#ifndef ABUT_FFI_SHIM_H
#define ABUT_FFI_SHIM_H
#include <ffi.h>

static inline ffi_type *cffi_void(void) { return &ffi_type_void; }
static inline ffi_type *cffi_u8(void) { return &ffi_type_uint8; }
static inline ffi_type *cffi_i8(void) { return &ffi_type_sint8; }
static inline ffi_type *cffi_u16(void) { return &ffi_type_uint16; }
static inline ffi_type *cffi_i16(void) { return &ffi_type_sint16; }
static inline ffi_type *cffi_u32(void) { return &ffi_type_uint32; }
static inline ffi_type *cffi_i32(void) { return &ffi_type_sint32; }
static inline ffi_type *cffi_u64(void) { return &ffi_type_uint64; }
static inline ffi_type *cffi_i64(void) { return &ffi_type_sint64; }
static inline ffi_type *cffi_f32(void) { return &ffi_type_float; }
static inline ffi_type *cffi_f64(void) { return &ffi_type_double; }
static inline ffi_type *cffi_long_double(void) { return &ffi_type_longdouble; }
static inline ffi_type *cffi_complex_f32(void) { return &ffi_type_complex_float; }
static inline ffi_type *cffi_complex_f64(void) { return &ffi_type_complex_double; }
static inline ffi_type *cffi_complex_long(void) { return &ffi_type_complex_longdouble; }
static inline ffi_type *cffi_pointer(void) { return &ffi_type_pointer; }

#endif
