/// What the room takes from outside at most.
public enum Limits {
  /// Code of one program. 2^31 is where 32-bit arithmetic on places would need care.
  public static let codeBytesMax = 1 << 28
  public static let jumpEntriesMax = 1 << 24
  public static let programBytesMax = 1 << 30
  /// Text of a program, read or written.
  public static let textBytesMax = 1 << 30
  /// Text of a log of host calls. Whoever needs more should log less.
  public static let logBytesMax = 1 << 30

  /// Ops that the interpreter makes of one program, 32 bytes each.
  public static let loweredOpsMax = 1 << 22

  /// Inner machines of one machine, and what they have together: bytes of programs, and pages of memory.
  public static let innerMachinesMax = 1024
  public static let innerProgramBytesMax = 1 << 28
  public static let innerPagesMax = 1 << 19
}
