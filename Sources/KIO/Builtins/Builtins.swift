import CShims
import Machine

/// The natives that every machine has, all of them pure but for the three that print: no files, no network,
/// no clock.
///
/// Missing arguments and those of a wrong type are errors that say what is wanted, for all of them. Strings
/// are bytes: lengths and places count them, and only the letters of ASCII have an upper and a lower form.
/// What would be larger than the machine's memory may be is refused before it is made.
enum Builtins {
  static func register(in machine: Machine, _ dialect: KIODialect) throws(Trap) {
    let kit = Kit(machine: machine, dialect: dialect)
    try kit.addNumbers()
    try kit.addTexts()
    try kit.addPieces()
    try kit.addArrays()
    try kit.addOutput()
    try VectorBuiltins.register(in: machine.gateway)
  }

  /// Registers natives.
  @safe struct Kit {
    let gateway: Gateway
    unowned(unsafe) let machine: Machine
    unowned(unsafe) let dialect: KIODialect

    init(machine: Machine, dialect: KIODialect) {
      gateway = machine.gateway
      unsafe self.machine = machine
      unsafe self.dialect = dialect
    }

    /// `most` arguments; nil: any number.
    func facts(_ name: StaticString, _ least: Int, _ most: Int?, _ description: String) -> NativeFacts {
      var facts = NativeFacts(name: "\(name)")
      facts.arityMin = least
      facts.arityMax = most ?? Int(UInt32.max)
      facts.description = description
      return facts
    }

    func add(
      _ name: StaticString, _ least: Int, _ most: Int?, _ description: String,
      _ body: @escaping (Arguments) throws(Trap) -> Slot
    ) throws(Trap) {
      let machine = unsafe machine
      let dialect = unsafe dialect
      _ = try gateway.register(facts(name, least, most, description)) {
        [unowned(unsafe) machine, unowned(unsafe) dialect] (call) throws(Trap) in
        try body(unsafe Arguments(values: call.arguments, name: name, machine: machine, dialect: dialect))
      }
    }
  }
}

/// What a builtin is called with.
@safe struct Arguments {
  let values: UnsafeBufferPointer<Slot>
  let name: StaticString
  unowned(unsafe) let machine: Machine
  unowned(unsafe) let dialect: KIODialect

  var count: Int { unsafe values.count }
  var heap: Heap { unsafe machine.heap }

  subscript(_ index: Int) -> Slot { unsafe values[index] }

  func number(_ index: Int) throws(Trap) -> Double {
    let value = self[index]
    guard value.isNumber else { throw mismatch(index, "a number") }
    return value.number
  }

  func string(_ index: Int) throws(Trap) -> UnsafeRawBufferPointer {
    guard let string = unsafe self[index].string else { throw mismatch(index, "a string") }
    return unsafe string.contents
  }

  func array(_ index: Int) throws(Trap) -> ArrayRef {
    guard let array = unsafe self[index].array else { throw mismatch(index, "an array") }
    return unsafe array
  }

  /// The elements of an array, which nobody changes meanwhile.
  func elements(_ index: Int) throws(Trap) -> UnsafeBufferPointer<Slot> {
    let array = try unsafe array(index)
    return unsafe UnsafeBufferPointer(start: array.pointee.slots, count: Int(array.pointee.count))
  }

  func mismatch(_ index: Int, _ wanted: String) -> Trap {
    let which = count == 1 ? "" : " as argument \(index + 1)"
    return Trap(.typeMismatch, "\(name) takes \(wanted)\(which), not \(self[index].typeName)")
  }

  /// A whole number from a number, cut to a range; NaN is its lower end.
  static func whole(_ number: Double, _ range: ClosedRange<Int>) -> Int {
    guard number > Double(range.lowerBound) else { return range.lowerBound }
    guard number < Double(range.upperBound) else { return range.upperBound }
    return Int(number)
  }

  func made(_ bytes: UnsafeRawBufferPointer) throws(Trap) -> Slot { try unsafe .object(heap.string(bytes)) }
  func made(_ room: ByteRoom) throws(Trap) -> Slot { try unsafe .object(heap.string(room.contents)) }

  /// An array of so many elements, which are nil; too many are refused before anything is made.
  func array(count: Double) throws(Trap) -> ArrayRef {
    let size = Double(MemoryLayout<Slot>.stride)
    guard count * size <= Double(heap.limit), count < Double(UInt32.max) else {
      throw Trap(.memoryLimit, "\(name): there is no memory for \(KIODialect.shown(count)) elements")
    }
    return try unsafe heap.array(count: Int(count))
  }

  /// Bytes for a new string.
  var room: ByteRoom { ByteRoom(limit: heap.limit) }
}
