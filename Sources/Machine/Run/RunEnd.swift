public import CShims

/// How far a run got, when it goes on no further for now.
public enum RunEnd {
  case finished(Slot)
  /// All that was given is used up; the run stands where it can go on.
  case used
  /// A native will answer later.
  case waiting
  case trapped(Trap)
}
