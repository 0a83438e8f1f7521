/// Bounds on everything a code or a C declaration can ask for. Each has a test at the bound and one past it.
public enum SignatureLimits {
  /// Bytes of a code.
  public static let codeBytesMax = 65_535
  /// Parameters of a function, the variable ones included.
  public static let parametersMax = 127
  /// Records in one code, and in one text of declarations.
  public static let recordsMax = 1_024
  /// Members of a record.
  public static let membersMax = 4_096
  /// Types nested in each other, and expressions in each other.
  public static let nestingMax = 32
  /// Bytes of a type.
  public static let typeBytesMax = 1 << 30
  /// Bytes of all arguments of a call: they travel on the stack.
  public static let argumentBytesMax = 1 << 18
  /// The largest alignment of a type.
  public static let alignmentMax = 4_096
  /// Bytes of one text of declarations.
  public static let declarationBytesMax = 1 << 20
  /// Bytes of what declarations give.
  public static let declaredBytesMax = 16 << 20
}
