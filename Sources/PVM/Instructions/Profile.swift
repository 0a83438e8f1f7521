/// Which edition of the specification a program is for.
public enum Profile: UInt32, CaseIterable, Sendable {
  /// 0.7.2: one gas per instruction, `sbrk`.
  case gp07 = 0
  /// 0.8.0: gas per basic block, `unlikely`, programs are checked when they are loaded.
  case gp08 = 1
}
