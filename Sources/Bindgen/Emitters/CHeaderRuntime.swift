/// The few C types that are not the package's own. Every header carries them, guarded, so none needs another.
enum CRuntime {
  static func guarded(_ name: String, _ lines: [String]) -> [String] {
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
}
