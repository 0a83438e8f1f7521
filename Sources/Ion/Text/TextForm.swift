/// How functions are written. Each form reads back as the same function, and the reader takes both at once.
public enum TextForm: Sendable {
  /// As the original's tools print functions: instructions have numbers, jumps say how far they lead.
  case original
  /// Labels where jumps lead, and everything that a file of the class says.
  case full
}
