import Bytes

/// Reads functions and what is in them. Counts are held against the bytes that are left before anything is
/// made for them, and calls of itself are bounded by `Limits.nestingMax`.
struct ClassReader {
  private let bytes: [UInt8]
  private var at: Int
  private let encoding: DescriptorEncoding
  /// What has two values is 0 or 1; before version 2 every byte but 0 meant yes.
  private let isStrict: Bool
  private(set) var room: ClassRoom
  /// Whether the encoding may have made a difference.
  private(set) var sawDescriptor = false

  init(
    _ bytes: [UInt8], at start: Int, _ encoding: DescriptorEncoding, isStrict: Bool, _ room: ClassRoom
  ) {
    (self.bytes, at) = (bytes, min(start, bytes.count))
    (self.encoding, self.isStrict, self.room) = (encoding, isStrict, room)
  }

  private var remaining: Int { bytes.count - at }

  func end() throws(Fault) {
    guard remaining == 0 else {
      throw Fault(.malformed, at: at, "\(remaining) bytes behind the end of the class")
    }
  }

  mutating func functions(_ layout: ClassLayout) throws(Fault) -> [Function] {
    switch layout {
    case .instructions:
      let code = try instructions()
      return [Function(nil, extraRegisters: code.registersUsed, code)]
    case .function: return [try function()]
    case .functions, .version2:
      let place = at
      let count = try count(of: "functions", each: Size.function)
      room.functions -= count
      guard room.functions >= 0 else {
        throw Fault(.limitExceeded, at: place, "more than \(Limits.functionsMax) functions")
      }
      var made: [Function] = []
      for _ in 0..<count { made.append(try function()) }
      return made
    }
  }

  private mutating func function() throws(Fault) -> Function {
    let name = try flag() ? try name("a function") : nil
    let (arity, extra) = (try word(), try word())
    let place = at
    let body: Function.Body
    switch try byte() {
    case 0: body = .code(try instructions())
    case 1: body = .ffi(try self.name("a native"))
    case let type: throw Fault(.malformed, at: place, "there is no type \(type) of functions")
    }
    return Function(name, arity: arity, extraRegisters: extra, body)
  }

  private mutating func instructions() throws(Fault) -> [Instruction] {
    let place = at
    let count = try count(of: "instructions", each: Size.instruction)
    room.instructions -= count
    guard room.instructions >= 0 else {
      throw Fault(.limitExceeded, at: place, "more than \(Limits.instructionsMax) instructions")
    }
    var made: [Instruction] = []
    made.reserveCapacity(count)
    for _ in 0..<count { made.append(try instruction()) }
    return made
  }

  private mutating func instruction() throws(Fault) -> Instruction {
    let place = at
    let number = try byte()
    guard let opcode = Opcode(rawValue: number) else {
      throw Fault(.malformed, at: place, "there is no opcode 0x\(hex(number))")
    }
    let kinds = opcode.operands
    var operands: [Operand] = []
    operands.reserveCapacity(kinds.count)
    for kind in kinds { operands.append(try operand(kind)) }
    guard let instruction = Instruction(opcode, operands) else {
      preconditionFailure("the table and the instructions have other operands")
    }
    return instruction
  }

  // MARK: operands

  private mutating func operand(_ kind: Operand.Kind) throws(Fault) -> Operand {
    switch kind {
    case .register: return .register(try word())
    case .value: return .value(try value(depth: 1))
    case .registers: return .registers(try registers())
    case .offset: return .offset(try offset())
    case .pid: return .pid(try word())
    case .arms: return .arms(try arms())
    case .entries: return .entries(try entries())
    case .name: return .name(try name("a scope"))
    case .captures: return .captures(try captures())
    case .descriptor: return .descriptor(try flags())
    case .timeout:
      let register = try word()
      return .timeout(register == .max ? nil : register)
    }
  }

  private mutating func offset() throws(Fault) -> Int32 { Int32(bitPattern: try word()) }

  private mutating func registers() throws(Fault) -> [Register] {
    let count = try count(of: "registers", each: Size.register)
    var made: [Register] = []
    made.reserveCapacity(count)
    for _ in 0..<count { made.append(try word()) }
    return made
  }

  private mutating func arms() throws(Fault) -> [Arm] {
    var made: [Arm] = []
    for _ in 0..<(try items("arms", each: Size.arm)) {
      let pattern = try pattern(depth: 1)
      made.append(Arm(pattern, try offset()))
    }
    return made
  }

  private mutating func captures() throws(Fault) -> [Capture] {
    var made: [Capture] = []
    for _ in 0..<(try items("captures", each: Size.capture)) {
      let name = try name("a capture")
      made.append(Capture(name, try word()))
    }
    return made
  }

  private mutating func entries() throws(Fault) -> [Entry] {
    var made: [Entry] = []
    for _ in 0..<(try items("entries", each: Size.entry)) {
      let key = try text()
      let place = at
      let kind = try byte()
      let source: Source
      switch kind {
      case 0, 2: source = .register(try word())
      case 1, 3: source = .value(try value(depth: 1))
      default: throw Fault(.malformed, at: place, "there is no kind \(kind) of entries")
      }
      made.append(Entry(key, source, kind >= 2 ? try descriptor() : nil))
    }
    return made
  }

  // MARK: values

  private mutating func value(depth: Int) throws(Fault) -> Value {
    let place = at
    try nested(depth, at: place, "values")
    switch try byte() {
    case 0x01: return .number(try double())
    case 0x02: return .boolean(try flag())
    case 0x03: return .atom(try text())
    case 0x04: return .unit
    case 0x05: return .undefined
    case 0x06: return .array(try values(depth: depth + 1))
    case 0x07: return .object(try properties(depth: depth + 1))
    case 0x08: return .functionName(try text())
    case 0x09: return .string(try text())
    case 0x0a:
      let re = try double()
      return .complex(re, try double())
    case 0x0b: return .tuple(try values(depth: depth + 1))
    case let tag: throw Fault(.malformed, at: place, "there is no value 0x\(hex(tag))")
    }
  }

  private mutating func values(depth: Int) throws(Fault) -> [Value] {
    var made: [Value] = []
    for _ in 0..<(try items("values", each: Size.value)) { made.append(try value(depth: depth)) }
    return made
  }

  private mutating func properties(depth: Int) throws(Fault) -> [Property] {
    // How many fit depends on it.
    sawDescriptor = true
    var made: [Property] = []
    for _ in 0..<(try items("properties", each: Size.property + encoding.size)) {
      let key = try text()
      let value = try value(depth: depth)
      made.append(Property(key, value, try descriptor()))
    }
    return made
  }

  private mutating func pattern(depth: Int) throws(Fault) -> Pattern {
    let place = at
    try nested(depth, at: place, "patterns")
    switch try byte() {
    case 0x01: return .value(try value(depth: depth + 1))
    case 0x02: return .wildcard
    case 0x03: return .tuple(try patterns(depth: depth + 1))
    case 0x04: return .array(try patterns(depth: depth + 1))
    case 0x05:
      let tag = try text()
      return .tagged(tag, try pattern(depth: depth + 1))
    case let tag: throw Fault(.malformed, at: place, "there is no pattern 0x\(hex(tag))")
    }
  }

  private mutating func patterns(depth: Int) throws(Fault) -> [Pattern] {
    var made: [Pattern] = []
    for _ in 0..<(try items("patterns", each: Size.pattern)) { made.append(try pattern(depth: depth)) }
    return made
  }

  private mutating func descriptor() throws(Fault) -> Descriptor {
    sawDescriptor = true
    switch encoding {
    case .flags: return try flags()
    case .access:
      let place = at
      let access = Int(try byte())
      guard DescriptorEncoding.accesses.indices.contains(access) else {
        throw Fault(.malformed, at: place, "there is no access \(access)")
      }
      return DescriptorEncoding.accesses[access]
    case .threeBytes:
      var descriptor: Descriptor = []
      for flag in [Descriptor.writable, .enumerable, .configurable] where try bit() {
        descriptor.insert(flag)
      }
      return descriptor
    }
  }

  private mutating func flags() throws(Fault) -> Descriptor {
    let place = at
    let byte = try byte()
    guard byte <= Descriptor.all.rawValue else {
      throw Fault(.malformed, at: place, "0x\(hex(byte)) has flags of properties that nobody knows")
    }
    return Descriptor(rawValue: byte)
  }

  // MARK: atoms

  private mutating func byte() throws(Fault) -> UInt8 {
    guard at < bytes.count else { throw ends() }
    at += 1
    return bytes[at - 1]
  }

  private mutating func word() throws(Fault) -> UInt32 {
    guard remaining >= 4 else { throw ends() }
    at += 4
    return UInt32(bytes[at - 4]) | UInt32(bytes[at - 3]) << 8 | UInt32(bytes[at - 2]) << 16
      | UInt32(bytes[at - 1]) << 24
  }

  private mutating func double() throws(Fault) -> Double {
    let (low, high) = (try word(), try word())
    return Double(bitPattern: UInt64(high) << 32 | UInt64(low))
  }

  private func ends() -> Fault { Fault(.truncated, at: at, "the class ends early") }

  private mutating func bit() throws(Fault) -> Bool {
    let place = at
    let byte = try byte()
    guard byte <= 1 else { throw Fault(.malformed, at: place, "\(byte) where 0 or 1 must be") }
    return byte == 1
  }

  private mutating func flag() throws(Fault) -> Bool {
    if isStrict { return try bit() }
    return try byte() != 0
  }

  private mutating func text() throws(Fault) -> String {
    let size = try count(of: "bytes of text", each: 1)
    let text = bytes[at..<at + size]
    if let wrong = unsafe text.withUnsafeBytes({ unsafe UTF8Check.firstWrong($0) }) {
      throw Fault(.malformed, at: at + wrong, "text that is not UTF-8")
    }
    at += size
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func name(_ owner: StaticString) throws(Fault) -> String {
    let place = at
    let name = try text()
    let size = name.utf8.count
    guard size <= Limits.nameSizeMax else {
      let words = "the name of \(owner) has \(size) bytes; at most \(Limits.nameSizeMax) are allowed"
      throw Fault(.limitExceeded, at: place, words)
    }
    return name
  }

  /// A count of things of which each has at least so many bytes.
  private mutating func count(of what: StaticString, each size: Int) throws(Fault) -> Int {
    let place = at
    let count = Int(try word())
    guard count <= remaining / size else {
      let words = "\(count) \(what) do not fit the \(remaining) bytes that are left"
      throw Fault(.truncated, at: place, words)
    }
    return count
  }

  /// A count of things that need more room than they have bytes.
  private mutating func items(_ what: StaticString, each size: Int) throws(Fault) -> Int {
    let place = at
    let count = try count(of: what, each: size)
    room.items -= count
    guard room.items >= 0 else {
      throw Fault(.limitExceeded, at: place, "more than \(Limits.itemsMax) values, patterns and the like")
    }
    return count
  }

  private func nested(_ depth: Int, at place: Int, _ what: StaticString) throws(Fault) {
    guard depth <= Limits.nestingMax else {
      throw Fault(.limitExceeded, at: place, "\(what) are nested more than \(Limits.nestingMax) deep")
    }
  }

  private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}

/// What may still be made of the classes of a pack: few bytes become many where they are read.
struct ClassRoom {
  var functions = Limits.functionsMax
  var instructions = Limits.instructionsMax
  var items = Limits.itemsMax
}

/// The fewest bytes of things in files.
private enum Size {
  static let function = 14
  static let instruction = 1
  static let register = 4
  static let arm = 5
  static let capture = 8
  static let entry = 6
  static let value = 1
  static let pattern = 1
  /// Without the descriptor.
  static let property = 5
}

extension [Instruction] {
  /// As many registers as the instructions name.
  public var registersUsed: UInt32 {
    var count: UInt32 = 0
    func use(_ register: Register) { count = Swift.max(count, register == .max ? .max : register + 1) }
    for instruction in self {
      for operand in instruction.operands {
        switch operand {
        case .register(let register), .timeout(let register?): use(register)
        case .registers(let registers): for register in registers { use(register) }
        case .captures(let captures): for capture in captures { use(capture.register) }
        case .entries(let entries):
          for case .register(let register) in entries.map({ $0.source }) { use(register) }
        default: break
        }
      }
    }
    return count
  }
}
