/// What a machine does where machines differ: everything that is not arithmetic of numbers. The engine's
/// cold paths and the dialect's own interpreter ask the same functions, so they cannot disagree. All may
/// allocate: what is on the stack, in globals and constants is safe, and so is what they make while they
/// run.
open class Dialect {
  public enum Arithmetic { case add, subtract, multiply, divide, modulo }
  public enum Order { case less, lessEqual, greater, greaterEqual }

  /// Whose class this is: what has only a context asks, before it takes the machine for one of its own.
  public enum Kind: Sendable { case kio, fusabi, other }
  public let kind: Kind

  public init(_ kind: Kind = .other) { self.kind = kind }

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

  // MARK: Static types

  /// The value is not of the type that it must be of; the number is one of `ABUT_TYPE_`.
  open func expect(_ type: Int, _ value: Slot, _ machine: Machine) throws(Trap) {}
  /// What a service makes of the values from `window` on, as many as it takes. They stay where they are while
  /// it runs; its result goes into a register afterwards.
  open func window(
    _ number: Int, _ window: UnsafeMutablePointer<Slot>, _ machine: Machine
  ) throws(Trap) -> Slot { .nil }
}
