import CShims
import Machine

/// What Fusabi's values do. Register code asks by the numbers of `Service`, the stepper by the same, so they
/// cannot disagree.
@safe final class FusabiDialect: Dialect {
  /// Where texts go; nil: to standard output.
  var output: ((UnsafeRawBufferPointer) -> Void)?
  /// Is told every instruction before it is executed.
  var trace: ((TraceStep) -> Bool)?
  /// The machine's own, and what its owner knows it by.
  unowned(unsafe) var vm: VM?

  static let family = FreshNumber.next()

  init() { super.init(family: Self.family) }

  // MARK: what the engine asks

  override func arithmetic(
    _ what: Arithmetic, _ x: Slot, _ y: Slot, _ machine: Machine
  ) throws(Trap) -> Slot {
    let opcode: Opcode =
      switch what {
      case .add: .add
      case .subtract: .sub
      case .multiply: .mul
      case .divide: .div
      case .modulo: .mod
      }
    return try Numbers.arithmetic(opcode, x, y)
  }

  override func isOrdered(_ what: Order, _ x: Slot, _ y: Slot, _ machine: Machine) throws(Trap) -> Bool {
    let opcode: Opcode =
      switch what {
      case .less: .lt
      case .lessEqual: .le
      case .greater: .gt
      case .greaterEqual: .ge
      }
    return try Numbers.isOrdered(opcode, x, y)
  }

  override func isEqual(_ x: Slot, _ y: Slot, _ machine: Machine) throws(Trap) -> Bool {
    if x.kind == Slot.Kind.object, let text = unsafe x.string {
      try unsafe lookForInterrupt(Int(text.pointee.length))
    }
    return Numbers.isSame(x, y)
  }

  override func isTrue(_ x: Slot, _ machine: Machine) throws(Trap) -> Bool { try Self.truth(x) }

  /// Only Bools are true or false.
  @inline(__always) static func truth(_ x: Slot) throws(Trap) -> Bool {
    guard x.isBool else { throw CodeWords.expected(.bool, got: x.type) }
    return x.bool
  }

  override func negated(_ x: Slot, _ machine: Machine) throws(Trap) -> Slot { try Numbers.negated(x) }

  override func element(_ array: Slot, _ index: Slot, _ machine: Machine) throws(Trap) -> Slot {
    try unsafe Arrays.place(.arrayGet, array, index, [array.type, index.type]).pointee
  }

  override func setElement(
    _ array: Slot, _ index: Slot, _ value: Slot, _ machine: Machine
  ) throws(Trap) {
    try unsafe Arrays.place(.arraySet, array, index, [array.type, index.type, value.type]).pointee = value
  }

  override func native(_ callee: Slot, _ machine: Machine) throws(Trap) -> Int {
    guard let name = unsafe callee.string else { throw CodeWords.expected(.string, got: callee.type) }
    if unsafe name.pointee.native != 0 { return unsafe Int(name.pointee.native) - 1 }
    guard let vm = unsafe vm else { throw Trap(.nativeNotFound, "there is no machine") }
    return try vm.install(unsafe String(decoding: Heap.bytes(of: name), as: UTF8.self))
  }

  /// The value is of the type with that number.
  override func expect(_ type: Int, _ value: Slot, _ machine: Machine) throws(Trap) {
    guard let wanted = UInt8(exactly: type).flatMap({ ValueType(rawValue: $0) }) else {
      preconditionFailure("the translator names types")
    }
    try Self.expect(wanted, value)
  }

  @inline(__always) static func expect(_ type: ValueType, _ value: Slot) throws(Trap) {
    guard type == .any || value.type == type else { throw CodeWords.expected(type, got: value.type) }
  }

  // MARK: services

  /// What an instruction does with its operands, which are the registers from `window` on.
  override func window(
    _ number: Int, _ window: UnsafeMutablePointer<Slot>, _ machine: Machine
  ) throws(Trap) -> Slot {
    guard let service = Service(number: number) else { preconditionFailure("the translator names services") }
    switch service {
    case .add, .sub, .mul, .div, .mod, .andBits, .orBits, .xorBits, .shiftLeft, .shiftRight:
      return try unsafe Numbers.arithmetic(service.opcode, window[0], window[1])
    case .neg: return try unsafe Numbers.negated(window[0])
    case .convert: return try unsafe Numbers.converted(window[0], to: Service.type(of: number) ?? .any)
    case .eq: return unsafe .bool(try isEqual(window[0], window[1], machine))
    case .ne: return unsafe .bool(!(try isEqual(window[0], window[1], machine)))
    case .lt, .le, .gt, .ge:
      return .bool(try unsafe Numbers.isOrdered(service.opcode, window[0], window[1]))
    case .and, .or:
      guard unsafe window[0].isBool, unsafe window[1].isBool else {
        throw unsafe CodeWords.operands(service.opcode, window[0].type, window[1].type)
      }
      let (x, y) = unsafe (window[0].bool, window[1].bool)
      return .bool(service == .and ? x && y : x || y)
    case .not:
      guard unsafe window[0].isBool else { throw unsafe CodeWords.operands(.not, window[0].type) }
      return unsafe .bool(!window[0].bool)
    case .isType: return unsafe .bool(window[0].type == Service.type(of: number))
    case .concat, .text, .strLen, .strByte, .strSlice, .strFind:
      return try unsafe Strings.service(service, window, self, machine)
    case .arrayMake, .arrayGet, .arraySet, .arrayLen, .arrayPush:
      return try unsafe Arrays.service(service, window, self, machine)
    }
  }

  /// Before an instruction that touches so many bytes: millions of instructions are done before anybody else
  /// looks.
  func lookForInterrupt(_ bytes: Int) throws(Trap) {
    if bytes > 4_096, unsafe abut_flag_load(interruptFlag) != 0 { throw Trap.interrupted }
  }

  // MARK: texts

  /// What `text` gives: as `print` shows it, but a String as it is.
  func text(_ value: Slot, _ machine: Machine) throws(Trap) -> Slot {
    if unsafe value.string != nil { return value }
    if value.kind == Slot.Kind.i32 || value.kind == Slot.Kind.i64 {
      return try Strings.text(of: value.i64, in: machine.heap)
    }
    let room = borrowRoom(machine)
    defer { giveBack(room) }
    try unsafe ValueText.write(value, to: room, interrupt: interruptFlag)
    try unsafe lookForInterrupt(room.contents.count)
    return try unsafe .object(machine.heap.string(room.contents))
  }

  /// What `print` does.
  func print(_ value: Slot, _ machine: Machine) throws(Trap) {
    let room = borrowRoom(machine)
    defer { giveBack(room) }
    try unsafe ValueText.write(value, to: room, interrupt: interruptFlag)
    try room.append(UInt8(ascii: "\n"))
    if let output = unsafe output {
      unsafe output(room.contents)
    } else {
      let text = unsafe room.contents
      unsafe abut_kio_print(text.baseAddress, text.count)
    }
  }
}
