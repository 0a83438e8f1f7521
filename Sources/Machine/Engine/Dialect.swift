/// What a machine does where machines differ: everything that is not arithmetic of numbers. The engine's
/// cold paths and the dialect's own interpreter ask the same functions, so they cannot disagree. All may
/// allocate: what is on the stack, in globals and constants is safe, and so is what they make while they
/// run.
open class Dialect {
  public enum Arithmetic { case add, subtract, multiply, divide, modulo }
  public enum Order { case less, lessEqual, greater, greaterEqual }

  public init() {}

  open func arithmetic(
    _ what: Arithmetic, _ x: Slot, _ y: Slot, _ machine: Machine
  ) throws(Trap) -> Slot { x }
  open func isOrdered(_ what: Order, _ x: Slot, _ y: Slot, _ machine: Machine) throws(Trap) -> Bool { false }
  open func isEqual(_ x: Slot, _ y: Slot, _ machine: Machine) throws(Trap) -> Bool { false }
  open func isTrue(_ x: Slot, _ machine: Machine) throws(Trap) -> Bool { false }
  open func negated(_ x: Slot, _ machine: Machine) throws(Trap) -> Slot { x }
  open func element(_ array: Slot, _ index: Slot, _ machine: Machine) throws(Trap) -> Slot { array }
  open func setElement(_ array: Slot, _ index: Slot, _ value: Slot, _ machine: Machine) throws(Trap) {}
  /// The number of the native that a value names.
  open func native(_ callee: Slot, _ machine: Machine) throws(Trap) -> Int { throw Trap(.notCallable, "") }
  open func service(_ number: Int, _ x: Slot, _ machine: Machine) throws(Trap) -> Slot { x }
}
