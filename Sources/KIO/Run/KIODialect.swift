public import CShims
public import Machine

/// What the engine asks KIO for by number, with the op `service`.
public enum Service {
  /// Writes the text of a value and a newline; gives nil.
  public static let print = 0
  /// What is known about a string (SYS_QUERY), or nil.
  public static let query = 1
}

/// What KIO's values do besides the arithmetic of numbers.
///
/// Truth: nil, false and 0 (-0 too) are false, everything else is true. An index is a number, of which the
/// fraction is dropped, or a boolean (0 or 1); any other is an error, not the element 0. Whatever else does
/// not fit is an error that names the types in the order in which they stand in the program.
@safe public final class KIODialect: Dialect {
  /// Where texts go; nil: to standard output.
  var output: ((UnsafeRawBufferPointer) -> Void)?
  /// Is told every instruction before it is executed.
  var trace: ((TraceStep) -> Bool)?
  /// The machine's own, and what its owner knows it by.
  unowned(unsafe) var vm: VM?
  /// For the text of a number, and a short string beside it.
  private let scratch: UnsafeMutablePointer<UInt8>

  static let family = FreshNumber.next()

  init() {
    unsafe scratch = .allocate(capacity: Self.shortBytesMax + ValueText.numberBytesMax)
    super.init(family: Self.family)
  }

  deinit { unsafe scratch.deallocate() }

  // MARK: arithmetic

  public override func arithmetic(
    _ what: Arithmetic, _ x: Slot, _ y: Slot, _ machine: Machine
  ) throws(Trap) -> Slot {
    if x.isNumber, y.isNumber { return .number(Self.computed(what, x.number, y.number)) }
    if what == .add, unsafe x.string != nil || y.string != nil { return try joined(x, y, machine) }
    throw Trap(.typeMismatch, "\(Self.words(what)) \(x.typeName) and \(y.typeName)")
  }

  static func computed(_ what: Arithmetic, _ x: Double, _ y: Double) -> Double {
    switch what {
    case .add: x + y
    case .subtract: x - y
    case .multiply: x * y
    case .divide: x / y
    case .modulo: abut_kio_fmod(x, y)
    }
  }

  private static func words(_ what: Arithmetic) -> String {
    switch what {
    case .add: "cannot add"
    case .subtract: "cannot subtract"
    case .multiply: "cannot multiply"
    case .divide: "cannot divide"
    case .modulo: "cannot take the remainder of"
    }
  }

  private func joined(_ x: Slot, _ y: Slot, _ machine: Machine) throws(Trap) -> Slot {
    if let short = try unsafe shortlyJoined(x, y, machine) { return unsafe .object(short) }
    let left = try unsafe text(x, machine)
    return try unsafe .object(machine.heap.joined(left, text(y, machine)))
  }

  /// A short string and a number, without an object for the number's text; nil when they are not that.
  private func shortlyJoined(_ x: Slot, _ y: Slot, _ machine: Machine) throws(Trap) -> StringRef? {
    guard x.isNumber || y.isNumber, let string = unsafe x.string ?? y.string else { return nil }
    let length = unsafe Int(string.pointee.length)
    guard length <= Self.shortBytesMax else { return nil }
    var count = 0
    if x.isNumber { count = unsafe ValueText.writeNumber(x.number, to: scratch) }
    unsafe (scratch + count).update(from: string.pointee.bytes, count: length)
    count += length
    if y.isNumber { count += unsafe ValueText.writeNumber(y.number, to: scratch + count) }
    return try unsafe machine.heap.string(UnsafeRawBufferPointer(start: scratch, count: count))
  }

  private static let shortBytesMax = 256

  /// The text of a value, as an object of the heap.
  func text(_ value: Slot, _ machine: Machine) throws(Trap) -> StringRef {
    if let string = unsafe value.string { return unsafe string }
    if value.isNumber {
      let count = unsafe ValueText.writeNumber(value.number, to: scratch)
      return try unsafe machine.heap.string(UnsafeRawBufferPointer(start: scratch, count: count))
    }
    let room = borrowRoom(machine)
    defer { giveBack(room) }
    try unsafe ValueText.write(value, to: room, interrupt: interruptFlag)
    return try unsafe machine.heap.string(room.contents)
  }

  public override func negated(_ x: Slot, _ machine: Machine) throws(Trap) -> Slot {
    guard x.isNumber else { throw Trap(.typeMismatch, "cannot negate \(x.typeName)") }
    return .number(-x.number)
  }

  // MARK: comparison

  public override func isOrdered(
    _ what: Order, _ x: Slot, _ y: Slot, _ machine: Machine
  ) throws(Trap) -> Bool {
    guard x.isNumber, y.isNumber else {
      throw Trap(.typeMismatch, "cannot compare \(x.typeName) and \(y.typeName)")
    }
    return switch what {
    case .less: x.number < y.number
    case .lessEqual: x.number <= y.number
    case .greater: x.number > y.number
    case .greaterEqual: x.number >= y.number
    }
  }

  public override func isEqual(_ x: Slot, _ y: Slot, _ machine: Machine) throws(Trap) -> Bool {
    Self.isSame(x, y)
  }

  /// Strings by their bytes, other objects when they are one.
  static func isSame(_ x: Slot, _ y: Slot) -> Bool {
    guard x.kind == y.kind else { return false }
    switch x.kind {
    case Slot.Kind.number: return x.number == y.number
    case Slot.Kind.bool: return x.bool == y.bool
    case Slot.Kind.nil: return true
    default:
      if x.bits == y.bits { return true }
      guard let left = unsafe x.string, let right = unsafe y.string else { return false }
      return unsafe isSame(left, right)
    }
  }

  private static func isSame(_ left: StringRef, _ right: StringRef) -> Bool {
    let length = unsafe left.pointee.length
    guard unsafe length == right.pointee.length else { return false }
    let interned = UInt16(ABUT_STRING_INTERNED)
    if unsafe left.pointee.head.flags & right.pointee.head.flags & interned != 0 { return false }
    return unsafe abut_kio_order(left.pointee.bytes, Int(length), right.pointee.bytes, Int(length)) == 0
  }

  public override func isTrue(_ x: Slot, _ machine: Machine) throws(Trap) -> Bool { Self.isTrue(x) }

  @inline(__always) static func isTrue(_ x: Slot) -> Bool {
    switch x.kind {
    case Slot.Kind.number: x.number != 0
    case Slot.Kind.bool: x.bool
    case Slot.Kind.nil: false
    default: true
    }
  }

  // MARK: arrays

  public override func element(_ array: Slot, _ index: Slot, _ machine: Machine) throws(Trap) -> Slot {
    try unsafe Self.place(array, index).pointee
  }

  public override func setElement(
    _ array: Slot, _ index: Slot, _ value: Slot, _ machine: Machine
  ) throws(Trap) {
    try unsafe Self.place(array, index).pointee = value
  }

  private static func place(_ array: Slot, _ index: Slot) throws(Trap) -> UnsafeMutablePointer<Slot> {
    guard let found = unsafe array.array else {
      throw Trap(.typeMismatch, "cannot index \(array.typeName)")
    }
    let count = unsafe Double(found.pointee.count)
    guard index.isNumber || index.isBool else {
      throw Trap(.typeMismatch, "an index is a number, not \(index.typeName)")
    }
    let number = index.isBool ? (index.bool ? 1 : 0) : index.number.rounded(.towardZero)
    // NaN is in no range.
    guard number >= 0, number < count else {
      throw Trap(
        .indexRange, "index \(shown(index.isBool ? number : index.number)) of an array of \(shown(count))")
    }
    return unsafe found.pointee.slots + Int(number)
  }

  /// A number in a message.
  static func shown(_ number: Double) -> String {
    let room = ByteRoom(limit: 64)
    guard (try? ValueText.writeNumber(number, to: room)) != nil else { return "?" }
    return unsafe String(decoding: room.contents, as: UTF8.self)
  }

  // MARK: calls and services

  public override func native(_ callee: Slot, _ machine: Machine) throws(Trap) -> Int {
    guard let name = unsafe callee.string else { throw Trap(.notCallable, "cannot call \(callee.typeName)") }
    if unsafe name.pointee.native != 0 { return unsafe Int(name.pointee.native) - 1 }
    if let number = unsafe machine.gateway.number(of: name.contents) { return number }
    throw unsafe Trap(.nativeNotFound, "there is no native '\(name.excerpt)'")
  }

  public override func service(_ number: Int, _ x: Slot, _ machine: Machine) throws(Trap) -> Slot {
    if number == Service.query { return try query(x, machine) }
    let room = borrowRoom(machine)
    defer { giveBack(room) }
    try unsafe ValueText.write(x, to: room, interrupt: interruptFlag)
    try room.append(UInt8(ascii: "\n"))
    unsafe print(room.contents)
    return .nil
  }

  func print(_ text: UnsafeRawBufferPointer) {
    if let output = unsafe output {
      unsafe output(text)
    } else {
      unsafe abut_kio_print(text.baseAddress, text.count)
    }
  }
}
