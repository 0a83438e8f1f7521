/// Bounds on everything a descriptor can ask for. Each has a test at the bound and one past it.
public enum Limits {
  /// Bytes of one source text.
  public static let sourceBytesMax = 64 << 20
  /// Types and values nested in each other.
  public static let nestingMax = 64
  /// Findings reported in one run; one more says that there are others.
  public static let findingsMax = 200
  /// Bytes of one identifier.
  public static let nameBytesMax = 255
  /// Bytes of one type: what every C compiler of ours accepts on every target.
  public static let typeBytesMax = 0x7fff_ffff
  /// Packages in one compilation.
  public static let packagesMax = 256
  /// The largest `@align`.
  public static let alignmentMax = 4096
  /// Parameters of one function or callback.
  public static let parametersMax = 255
}
