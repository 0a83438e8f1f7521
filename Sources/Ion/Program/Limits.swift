/// Bounds on programs and on the files they come in.
public enum Limits {
  /// Values in values, and patterns in patterns.
  public static let nestingMax = 64
  /// Bytes of the name of a function, a class, a capture or a file in a pack.
  public static let nameSizeMax = 4_096
  /// Bytes of a class in its file.
  public static let classSizeMax = 64 << 20
  /// Functions of all classes of a pack.
  public static let functionsMax = 65_536
  /// Instructions of all functions of a pack.
  public static let instructionsMax = 1 << 20
  /// Values, patterns and properties, and what else is in lists within the instructions of a pack.
  public static let itemsMax = 1 << 22

  /// Bytes of a pack.
  public static let packSizeMax = 256 << 20
  /// Files in a pack.
  public static let packFilesMax = 16_384
  /// Bytes of all files of a pack when they are unpacked.
  public static let unpackedSizeMax = 256 << 20
  public static let manifestSizeMax = 1 << 20
}
