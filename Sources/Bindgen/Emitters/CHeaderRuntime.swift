/// The few C types that are not the package's own. Every header carries them, guarded, so none needs another.
enum CRuntime {
  private static func guarded(_ name: String, _ lines: [String]) -> [String] {
    ["#ifndef \(name)_DEFINED", "#define \(name)_DEFINED"] + lines + ["#endif"]
  }

  static let text = guarded(
    "ABUT_STR",
    ["typedef struct abut_str { const char *ptr; size_t len; } abut_str; /* UTF-8, not NUL terminated */"])

  static let bytes = guarded(
    "ABUT_BYTES", ["typedef struct abut_bytes { const uint8_t *ptr; size_t len; } abut_bytes;"])

  static let arena = guarded(
    "ABUT_ARENA",
    ["typedef struct abut_arena { uint8_t *ptr; size_t cap; } abut_arena; /* room for results */"])

  static let relative = guarded(
    "ABUT_REL",
    [
      "typedef struct abut_rel { uint32_t offset; uint32_t len; } abut_rel; /* from its segment's start */"
    ])

  static let wide = guarded(
    "ABUT_U128",
    [
      "#  ifdef __SIZEOF_INT128__",
      "__extension__ typedef unsigned __int128 abut_u128;",
      "__extension__ typedef __int128 abut_i128;",
      "#  else /* low half first */",
      "typedef struct ABUT_ALIGNED(16) abut_u128 { uint64_t lo; uint64_t hi; } abut_u128;",
      "typedef struct ABUT_ALIGNED(16) abut_i128 { uint64_t lo; int64_t hi; } abut_i128;",
      "#  endif",
    ])

  static let aligned = [
    "#ifndef ABUT_ALIGNED",
    "#  if defined(_MSC_VER) && !defined(__clang__)",
    "#    define ABUT_ALIGNED(n) __declspec(align(n))",
    "#  else",
    "#    define ABUT_ALIGNED(n) __attribute__((aligned(n)))",
    "#  endif",
    "#endif",
  ]

  static let deprecated = [
    "#ifndef ABUT_DEPRECATED",
    "#  if defined(__GNUC__)",
    "#    define ABUT_DEPRECATED(why) __attribute__((deprecated(why)))",
    "#  elif defined(_MSC_VER)",
    "#    define ABUT_DEPRECATED(why) __declspec(deprecated(why))",
    "#  else",
    "#    define ABUT_DEPRECATED(why)",
    "#  endif",
    "#endif",
  ]

  /// C99 has no static assertion: a negative array size is the diagnostic there.
  static let asserts = [
    "#ifndef ABUT_ASSERT",
    "#  if defined(__cplusplus)",
    "#    define ABUT_ASSERT(c, n) static_assert(c, #n)",
    "#    define ABUT_ALIGNOF(t) alignof(t)",
    "#  elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L",
    "#    define ABUT_ASSERT(c, n) _Static_assert(c, #n)",
    "#    define ABUT_ALIGNOF(t) _Alignof(t)",
    "#  else",
    "#    define ABUT_ASSERT(c, n) typedef char abut_layout_##n[(c) ? 1 : -1]",
    "#    ifdef _MSC_VER",
    "#      define ABUT_ALIGNOF(t) __alignof(t)",
    "#    else",
    "#      define ABUT_ALIGNOF(t) __alignof__(t)",
    "#    endif",
    "#  endif",
    "#endif",
  ]

  /// The table of an extension with the flat calling convention, and how to find a function in it.
  static let flat = guarded(
    "ABUT_FLAT",
    [
      "/** Takes a request segment, fills a response segment: the bytes written, SIZE_MAX when it failed. */",
      "typedef size_t (*abut_flat_fn)(const uint8_t *in, size_t in_len, uint8_t *out, size_t out_cap);",
      "typedef struct abut_flat_function {",
      "    const char *name;",
      "    abut_flat_fn func;",
      "    uint32_t signature_id; /* the upper half of sig */",
      "    uint32_t flags; /* 1: asynchronous, the response is an operation */",
      "    uint64_t sig;",
      "} abut_flat_function;",
      "typedef struct abut_flat_extension {",
      "    uint32_t abi_version; /* 1 */",
      "    uint32_t count;",
      "    const abut_flat_function *functions;",
      "    /** 0: pending, SIZE_MAX: failed, else the bytes of the response. */",
      "    size_t (*poll)(uint64_t op_id, uint8_t *out, size_t out_cap);",
      "    void (*dispose)(uint64_t op_id);",
      "} abut_flat_extension;",
      "static inline abut_flat_fn abut_flat_find(",
      "    const abut_flat_extension *table, const char *name, uint64_t sig) {",
      "    for (uint32_t i = 0; i < table->count; i++) {",
      "        const char *a = table->functions[i].name, *b = name;",
      "        while (*a && *a == *b) { a++; b++; }",
      "        if (*a == *b) return table->functions[i].sig == sig ? table->functions[i].func : NULL;",
      "    }",
      "    return NULL;",
      "}",
    ])

  /// What implementers of flat functions use to put text and slices behind a response.
  static let flatTail = guarded(
    "ABUT_FLAT_TAIL",
    [
      "/** The room behind a response. */",
      "typedef struct abut_flat_tail { uint8_t *start; size_t used; size_t cap; } abut_flat_tail;",
      "/** Copies len bytes behind the response: their place. When they do not fit, the call fails. */",
      "static inline abut_rel abut_flat_append(",
      "    abut_flat_tail *tail, const void *data, size_t len, size_t align) {",
      "    abut_rel place = {0, 0};",
      "    size_t at = (tail->used + align - 1) / align * align;",
      "    if (at > tail->cap || len > tail->cap - at) { tail->cap = 0; return place; }",
      "    if (len) memcpy(tail->start + at, data, len);",
      "    tail->used = at + len;",
      "    place.offset = (uint32_t)at;",
      "    place.len = (uint32_t)len;",
      "    return place;",
      "}",
    ])
}
