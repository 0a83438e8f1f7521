import Bytes

/// What stands behind an opcode.
extension TextScanner {
  mutating func instruction(
    _ opcode: Opcode, _ labels: inout [OpenFunction.Reference]
  ) throws(Fault) -> Instruction {
    let kinds = opcode.operands
    var operands: [Operand] = []
    operands.reserveCapacity(kinds.count)
    for kind in kinds {
      if !operands.isEmpty { try expect(UInt8(ascii: ","), "','") }
      operands.append(try operand(kind, operands.count, &labels))
    }
    guard let instruction = Instruction(opcode, operands) else {
      preconditionFailure("the table and the instructions have other operands")
    }
    return instruction
  }

  private mutating func operand(
    _ kind: Operand.Kind, _ number: Int, _ labels: inout [OpenFunction.Reference]
  ) throws(Fault) -> Operand {
    switch kind {
    case .register: return .register(try register())
    case .value: return .value(try value())
    case .registers: return .registers(try registers())
    case .offset: return .offset(try offset(number, 0, &labels))
    case .pid: return .pid(try pid())
    case .arms: return .arms(try arms(number, &labels))
    case .entries: return .entries(try entries())
    case .name: return .name(try scope())
    case .captures: return .captures(try captures())
    case .descriptor:
      guard !isAtLineEnd() else { throw fault("flags are missing, as in w-c") }
      return .descriptor(try flags())
    case .timeout:
      if isAtRegister { return .timeout(try register()) }
      let start = place()
      guard word() == "none" else { throw fault("a register or none is missing", at: start) }
      return .timeout(nil)
    }
  }

  // MARK: registers

  private var isAtRegister: Bool {
    mutating get {
      !isAtLineEnd() && next | 0x20 == UInt8(ascii: "r") && Self.isDigit(byte(1))
    }
  }

  private mutating func register() throws(Fault) -> Register {
    guard isAtRegister else { throw fault("a register is missing, here is \(shown)") }
    let start = offset
    offset += 1
    return try whole(behind: start, "the number of a register")
  }

  private mutating func registers() throws(Fault) -> [Register] {
    try open(UInt8(ascii: "["), "'['")
    var made: [Register] = []
    try list(UInt8(ascii: "]")) { scanner throws(Fault) in made.append(try scanner.register()) }
    return made
  }

  private mutating func captures() throws(Fault) -> [Capture] {
    try open(UInt8(ascii: "["), "'['")
    var made: [Capture] = []
    try list(UInt8(ascii: "]")) { scanner throws(Fault) in
      let start = scanner.place()
      try scanner.takeItem(at: start)
      let name = try scanner.checked(try scanner.key("the name of a capture"), of: "a capture", at: start)
      try scanner.expect(UInt8(ascii: ":"), "':'")
      made.append(Capture(name, try scanner.register()))
    }
    return made
  }

  private mutating func entries() throws(Fault) -> [Entry] {
    try open(UInt8(ascii: "{"), "'{'")
    var made: [Entry] = []
    try list(UInt8(ascii: "}")) { scanner throws(Fault) in
      try scanner.takeItem(at: scanner.place())
      let key = try scanner.key("the key of a property")
      try scanner.expect(UInt8(ascii: ":"), "':'")
      let source: Source =
        scanner.isAtRegister ? .register(try scanner.register()) : .value(try scanner.value())
      made.append(Entry(key, source, try scanner.descriptor()))
    }
    return made
  }

  // MARK: others

  /// `process5`, or the number alone.
  private mutating func pid() throws(Fault) -> UInt32 {
    let start = place()
    for letter in "process".utf8 {
      guard next == letter else { break }
      offset += 1
    }
    guard Self.isDigit(next), offset == start || offset - start == 7 else {
      offset = start
      throw fault("the number of a process is missing, as in process1; here is \(shown)")
    }
    return try whole(behind: start, "the number of a process")
  }

  private mutating func scope() throws(Fault) -> String {
    let start = place()
    return try checked(try key("the name of the scope"), of: "a scope", at: start)
  }

  /// A distance, or a label that is noted.
  private mutating func offset(
    _ operand: Int, _ arm: Int, _ labels: inout [OpenFunction.Reference]
  ) throws(Fault) -> Int32 {
    let start = place()
    if let label = word() {
      labels.append(.init(label: Array(label.utf8), operand: operand, arm: arm, offset: start))
      return 0
    }
    let isNegative = next == UInt8(ascii: "-")
    if isNegative || next == UInt8(ascii: "+") { offset += 1 }
    guard Self.isDigit(next) else {
      throw fault("a label or a distance is missing, here is \(shown)", at: start)
    }
    let distance = Int(try whole(behind: start, "the distance"))
    guard let offset = Int32(exactly: isNegative ? -distance : distance) else {
      throw fault("distances are \(Int32.min) to \(Int32.max)", at: start)
    }
    return offset
  }

  private mutating func arms(
    _ operand: Int, _ labels: inout [OpenFunction.Reference]
  ) throws(Fault) -> [Arm] {
    try open(UInt8(ascii: "["), "'['")
    var made: [Arm] = []
    var noted = labels
    try list(UInt8(ascii: "]")) { scanner throws(Fault) in
      try scanner.takeItem(at: scanner.place())
      try scanner.open(UInt8(ascii: "("), "'('")
      let pattern = try scanner.pattern()
      try scanner.expect(UInt8(ascii: ","), "','")
      made.append(Arm(pattern, try scanner.offset(operand, made.count, &noted)))
      guard scanner.close(UInt8(ascii: ")")) else {
        throw scanner.fault("')' is missing, here is \(scanner.shown)")
      }
    }
    labels = noted
    return made
  }
}
