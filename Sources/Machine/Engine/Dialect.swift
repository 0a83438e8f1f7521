/// What a machine does where machines differ: everything that is not arithmetic of numbers. The engine's
/// cold paths and the dialect's own interpreter ask the same functions, so they cannot disagree. All may
/// allocate: what is on the stack, in globals and constants is safe, and so is what they make while they
/// run.
@safe open class Dialect {
  public enum Arithmetic { case add, subtract, multiply, divide, modulo }
  public enum Order { case less, lessEqual, greater, greaterEqual }

  /// A number of the class that this is: what has only a context asks, before it takes the machine for one of
  /// its own.
  public let family: UInt64
  /// Set by whoever wants what runs to end, from any thread.
  public let interruptFlag: UnsafeMutablePointer<UInt32>
  private var spareRoom: ByteRoom?

  public init(family: UInt64 = 0) {
    self.family = family
    unsafe interruptFlag = .allocate(capacity: 1)
    unsafe interruptFlag.initialize(to: 0)
  }

  deinit { unsafe interruptFlag.deallocate() }

  /// An empty room for a text, the same again and again unless it is in use.
  public func borrowRoom(_ machine: Machine) -> ByteRoom {
    let room = spareRoom ?? ByteRoom()
    spareRoom = nil
    room.bound(by: machine.heap)
    return room
  }

  public func giveBack(_ room: ByteRoom) {
    room.clear()
    spareRoom = room
  }

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
