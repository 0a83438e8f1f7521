public import Bytes

extension ClassFile {
  /// The file, always the same of the same functions. What could not be read again as it was is refused:
  /// what is too large, and what the layout or the encoding has no bytes for.
  public func bytes() throws(Fault) -> [UInt8] {
    var room = ClassRoom()
    return try bytes(&room)
  }

  func bytes(_ room: inout ClassRoom) throws(Fault) -> [UInt8] {
    guard layout == .version2 || descriptors != .flags else {
      throw Fault(.unsupported, at: 0, "version 1 of a class has no bytes of flags")
    }
    var writer = ClassWriter(descriptors)
    try writer.write(self)
    let read = try ClassFile(bytes: writer.bytes, &room)
    // Of a function without anything but instructions nothing else comes back.
    let isSame =
      layout == .instructions
      ? read.functions.first?.code == functions.first?.code : read.functions == functions
    guard isSame else {
      throw Fault(.differs, at: 0, "bytes of version 1 that read as something else; version 2 is clear")
    }
    return writer.bytes
  }
}

/// Writes functions and what is in them.
private struct ClassWriter {
  private(set) var bytes: [UInt8] = []
  private let encoding: DescriptorEncoding

  init(_ encoding: DescriptorEncoding) { self.encoding = encoding }

  mutating func write(_ file: ClassFile) throws(Fault) {
    if file.layout != .function {
      bytes += ClassFile.magic
      word(UInt32(file.layout == .version2 ? 2 : 1))
    }
    switch file.layout {
    case .instructions: try write(try only(file.functions).code)
    case .function: try write(try only(file.functions))
    case .functions: try write(file.functions)
    case .version2:
      bytes += [encoding.rawValue, 0, 0, 0]
      try write(file.functions)
    }
  }

  private func only(_ functions: [Function]) throws(Fault) -> Function {
    guard functions.count == 1, let function = functions.first else {
      throw Fault(.unsupported, at: 0, "the layout has room for one function, not for \(functions.count)")
    }
    return function
  }

  private mutating func write(_ functions: [Function]) throws(Fault) {
    try count(functions.count)
    for function in functions { try write(function) }
  }

  private mutating func write(_ function: Function) throws(Fault) {
    byte(function.name == nil ? 0 : 1)
    if let name = function.name { try text(name) }
    word(function.arity)
    word(function.extraRegisters)
    switch function.body {
    case .code(let code):
      byte(0)
      try write(code)
    case .ffi(let name):
      byte(1)
      try text(name)
    }
  }

  private mutating func write(_ code: [Instruction]) throws(Fault) {
    try count(code.count)
    for instruction in code {
      byte(instruction.opcode.rawValue)
      for operand in instruction.operands { try write(operand) }
    }
  }

  // MARK: operands

  private mutating func write(_ operand: Operand) throws(Fault) {
    switch operand {
    case .register(let number), .pid(let number): word(number)
    case .value(let value): try write(value, depth: 1)
    case .registers(let registers):
      try count(registers.count)
      for register in registers { word(register) }
    case .offset(let offset): word(UInt32(bitPattern: offset))
    case .arms(let arms):
      try count(arms.count)
      for arm in arms {
        try write(arm.pattern, depth: 1)
        word(UInt32(bitPattern: arm.offset))
      }
    case .entries(let entries):
      try count(entries.count)
      for entry in entries { try write(entry) }
    case .name(let name): try text(name)
    case .captures(let captures):
      try count(captures.count)
      for capture in captures {
        try text(capture.name)
        word(capture.register)
      }
    case .descriptor(let descriptor): byte(descriptor.rawValue)
    case .timeout(let register): word(register ?? .max)
    }
  }

  private mutating func write(_ entry: Entry) throws(Fault) {
    try text(entry.key)
    let kind: UInt8 = entry.hasDescriptor ? 2 : 0
    switch entry.source {
    case .register(let register):
      byte(kind)
      word(register)
    case .value(let value):
      byte(kind + 1)
      try write(value, depth: 1)
    }
    if entry.hasDescriptor { try write(entry.descriptor) }
  }

  // MARK: values

  private mutating func write(_ value: Value, depth: Int) throws(Fault) {
    try nested(depth, "values")
    switch value {
    case .number(let number):
      byte(0x01)
      double(number)
    case .boolean(let isTrue):
      byte(0x02)
      byte(isTrue ? 1 : 0)
    case .atom(let atom): try text(atom, tagged: 0x03)
    case .unit: byte(0x04)
    case .undefined: byte(0x05)
    case .array(let values): try write(values, tagged: 0x06, depth: depth + 1)
    case .object(let properties):
      byte(0x07)
      try count(properties.count)
      for property in properties {
        try text(property.key)
        try write(property.value, depth: depth + 1)
        try write(property.descriptor)
      }
    case .functionName(let name): try text(name, tagged: 0x08)
    case .string(let string): try text(string, tagged: 0x09)
    case .complex(let re, let im):
      byte(0x0a)
      double(re)
      double(im)
    case .tuple(let values): try write(values, tagged: 0x0b, depth: depth + 1)
    }
  }

  private mutating func write(_ values: [Value], tagged number: UInt8, depth: Int) throws(Fault) {
    byte(number)
    try count(values.count)
    for value in values { try write(value, depth: depth) }
  }

  private mutating func write(_ pattern: Pattern, depth: Int) throws(Fault) {
    try nested(depth, "patterns")
    switch pattern {
    case .value(let value):
      byte(0x01)
      try write(value, depth: depth + 1)
    case .wildcard: byte(0x02)
    case .tuple(let patterns): try write(patterns, tagged: 0x03, depth: depth + 1)
    case .array(let patterns): try write(patterns, tagged: 0x04, depth: depth + 1)
    case .tagged(let name, let pattern):
      try text(name, tagged: 0x05)
      try write(pattern, depth: depth + 1)
    }
  }

  private mutating func write(_ patterns: [Pattern], tagged number: UInt8, depth: Int) throws(Fault) {
    byte(number)
    try count(patterns.count)
    for pattern in patterns { try write(pattern, depth: depth) }
  }

  private mutating func write(_ descriptor: Descriptor) throws(Fault) {
    switch encoding {
    case .flags: byte(descriptor.rawValue)
    case .threeBytes:
      for flag in [Descriptor.writable, .enumerable, .configurable] {
        byte(descriptor.contains(flag) ? 1 : 0)
      }
    case .access:
      guard let access = DescriptorEncoding.accesses.firstIndex(of: descriptor) else {
        throw Fault(.unsupported, at: bytes.count, "no access stands for this descriptor")
      }
      byte(UInt8(access))
    }
  }

  // MARK: atoms

  private mutating func byte(_ number: UInt8) { bytes.append(number) }

  private mutating func word(_ number: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func double(_ number: Double) {
    word(UInt32(truncatingIfNeeded: number.bitPattern))
    word(UInt32(truncatingIfNeeded: number.bitPattern >> 32))
  }

  private mutating func text(_ text: String, tagged number: UInt8) throws(Fault) {
    byte(number)
    try self.text(text)
  }

  private mutating func text(_ text: String) throws(Fault) {
    try count(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func count(_ count: Int) throws(Fault) {
    guard let number = UInt32(exactly: count), bytes.count <= Limits.classSizeMax else {
      let words = "a class has at most \(Limits.classSizeMax) bytes"
      throw Fault(.limitExceeded, at: bytes.count, words)
    }
    word(number)
  }

  private func nested(_ depth: Int, _ what: StaticString) throws(Fault) {
    guard depth <= Limits.nestingMax else {
      let words = "\(what) are nested more than \(Limits.nestingMax) deep"
      throw Fault(.limitExceeded, at: bytes.count, words)
    }
  }
}
