/// Names of types that every C program takes from the standard headers, as they are on 64-bit Linux.
enum StandardTypes {
  /// `void` stands for types that are only ever pointed to.
  static func kind(_ name: String) -> Kind? { kinds[name] }

  /// Bytes of a number that gcc has and no call here can carry.
  static func foreign(_ name: String) -> Int? { foreigners[name] }

  private static let foreigners: [String: Int] = [
    "__int128": 16, "__int128_t": 16, "__uint128_t": 16, "__float128": 16, "_Float128": 16, "_Decimal128": 16,
    "_Decimal64": 8, "_Decimal32": 4, "_Float16": 2, "__fp16": 2, "__bf16": 2,
  ]

  static func isVariableArguments(_ name: String) -> Bool {
    name == "va_list" || name == "__builtin_va_list" || name == "__gnuc_va_list"
  }

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    for (kind, names) in named {
      for name in names.split(separator: " ") { kinds[String(name)] = kind }
    }
    return kinds
  }()

  private static let named: [(Kind, String)] = [
    (.i8, "int8_t int_least8_t int_fast8_t __int8_t __s8"),
    (.u8, "uint8_t uint_least8_t uint_fast8_t u_int8_t __uint8_t __u8 u_char uchar char8_t"),
    (.i16, "int16_t int_least16_t __int16_t __s16"),
    (
      .u16, "uint16_t uint_least16_t u_int16_t __uint16_t __u16 u_short ushort char16_t in_port_t sa_family_t"
    ),
    (.i32, "int32_t int_least32_t __int32_t __s32 wchar_t pid_t key_t clockid_t __pid_t"),
    (
      .u32, "uint32_t uint_least32_t u_int32_t __uint32_t __u32 u_int uint char32_t wint_t uid_t gid_t mode_t"
    ),
    (.u32, "id_t useconds_t socklen_t in_addr_t __uid_t __gid_t __mode_t __socklen_t"),
    (
      .i64, "int64_t int_least64_t int_fast16_t int_fast32_t int_fast64_t intptr_t intmax_t ptrdiff_t ssize_t"
    ),
    (.i64, "__int64_t __s64 off_t off64_t time_t clock_t suseconds_t blksize_t blkcnt_t loff_t quad_t"),
    (.i64, "__off_t __off64_t __time_t __ssize_t __clock_t __suseconds_t"),
    (
      .u64,
      "uint64_t uint_least64_t uint_fast16_t uint_fast32_t uint_fast64_t uintptr_t uintmax_t size_t rsize_t"
    ),
    (.u64, "u_int64_t __uint64_t __u64 u_long ulong dev_t ino_t ino64_t nlink_t pthread_t rlim_t __size_t"),
    (.u64, "fsblkcnt_t fsfilcnt_t u_quad_t"),
    (.pointer, "timer_t locale_t iconv_t"),
    (.f32, "_Float32 float_t"), (.f64, "_Float64 _Float32x double_t"), (.longDouble, "_Float64x"),
    (.void, "FILE DIR fpos_t pthread_attr_t pthread_mutex_t pthread_cond_t sigset_t jmp_buf mbstate_t"),
  ]

  /// The name that is spelled most like another.
  static func alike(_ word: String, among declared: [String]) -> String? {
    let wanted = Array(word.utf8)
    var best: (distance: Int, name: String)?
    for name in declared + kinds.keys.map({ $0 }) + words {
      let name8 = Array(name.utf8)
      guard let distance = LibrarySymbols.distance(wanted, name8[...]) else { continue }
      // Letters left out are likelier than letters too many.
      let rank = name.hasPrefix(word) ? 0 : distance
      if let best, (best.distance, best.name) <= (rank, name) { continue }
      best = (rank, name)
    }
    return best?.name
  }

  private static let words = [
    "void", "bool", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "struct",
    "union",
    "enum", "const",
  ]
}
