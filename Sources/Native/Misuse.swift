public import Bytes

/// A call that breaks its contract, whatever its texts say. Such a fault has no place in a text.
public func misuse(_ note: String) -> Fault { Fault(.malformed, at: -1, note) }

extension Fault {
  public var isMisuse: Bool { offset < 0 }
}
