public import Bytes

/// Reads codes of signatures and types (docs/formats/codes.md), byte by byte: preparing a call is on
/// somebody's first call, so nothing here makes a text but for an error.
public struct CodeReader {
  let bytes: [UInt8]
  var at = 0
  var table = TypeTable()
  var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the code of a function.
  public static func signature(_ bytes: [UInt8]) throws(Fault) -> Signature {
    try checkLength(bytes)
    var reader = CodeReader(bytes)
    let function = try reader.function()
    guard reader.at == bytes.count else { throw reader.unexpected("the end of the code") }
    return Signature(source: bytes, table: reader.table, function: function)
  }

  /// Reads the code of a type.
  public static func type(_ bytes: [UInt8]) throws(Fault) -> (type: CType, table: TypeTable) {
    try checkLength(bytes)
    var reader = CodeReader(bytes)
    let type = try reader.type()
    guard reader.at == bytes.count else { throw reader.unexpected("the end of the code") }
    return (type, reader.table)
  }

  private static func checkLength(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= SignatureLimits.codeBytesMax else {
      throw Fault(
        .limitExceeded, at: SignatureLimits.codeBytesMax,
        "a code has at most \(SignatureLimits.codeBytesMax) bytes")
    }
  }

  // MARK: Functions

  private mutating func function() throws(Fault) -> FunctionType {
    let start = at
    var function = FunctionType(result: try type())
    guard function.result.kind != .array else {
      throw Fault(.malformed, at: start, "a function cannot give an array")
    }
    if function.result.kind != .void { try needsSize(function.result, at: start) }
    try expect("(", "( after the type of the result")
    if !take(")") {
      repeat { try parameter(of: &function) } while take(",")
      try expect(")", ") after the parameters")
    }
    if !function.isVariadic { function.fixed = function.parameters.count }
    return function
  }

  private mutating func parameter(of function: inout FunctionType) throws(Fault) {
    let start = at
    if peek == UInt8(ascii: ".") {
      for _ in 0..<3 { try expect(".", "...") }
      guard !function.isVariadic else { throw Fault(.malformed, at: start, "the dots stand twice") }
      function.isVariadic = true
      function.fixed = function.parameters.count
      return
    }
    guard function.parameters.count < SignatureLimits.parametersMax else {
      throw Fault(
        .limitExceeded, at: start, "a function has at most \(SignatureLimits.parametersMax) parameters")
    }
    var type = try type()
    switch type.kind {
    case .void: throw Fault(.malformed, at: start, "a parameter cannot be void; no parameters are written ()")
    case .array: type = try pointer(to: table.arrays[Int(type.index)].element, constant: false, at: start)
    default: try needsSize(type, at: start)
    }
    if function.isVariadic { try checkPromoted(type, at: start) }
    function.parameters.append(Parameter(type: type, name: try name()))
  }

  private func checkPromoted(_ type: CType, at start: Int) throws(Fault) {
    if type.kind == .f32 {
      throw Fault(.malformed, at: start, "a variable argument is never a float; C makes it a double: d")
    }
    if type.kind.isInteger, type.kind.size < 4 {
      throw Fault(.malformed, at: start, "a variable argument is never below an int; C makes it one: i")
    }
  }

  private func needsSize(_ type: CType, at start: Int) throws(Fault) {
    guard type.kind == .record, !table.isComplete(type) else { return }
    throw Fault(.malformed, at: start, "a record without members can only be pointed to")
  }

  // MARK: Types

  // One dispatch over the first byte of a type.
  private mutating func type() throws(Fault) -> CType {
    guard at < bytes.count else { throw unexpected("a type") }
    if let kind = Self.scalar(bytes[at]) {
      at += 1
      return CType(kind)
    }
    let start = at
    switch bytes[at] {
    case UInt8(ascii: "z"), UInt8(ascii: "Z"):
      at += 1
      return try text(constant: bytes[start] == UInt8(ascii: "z"), at: start)
    case UInt8(ascii: "p"), UInt8(ascii: "P"):
      at += 1
      return try pointer(to: CType(.void), constant: bytes[start] == UInt8(ascii: "P"), at: start)
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "["):
      guard depth < SignatureLimits.nestingMax else {
        throw Fault(
          .limitExceeded, at: start, "types nest at most \(SignatureLimits.nestingMax) levels deep")
      }
      depth += 1
      defer { depth -= 1 }
      return try compound()
    default: throw unexpected("a type")
    }
  }

  private mutating func compound() throws(Fault) -> CType {
    let start = at
    at += 1
    switch bytes[start] {
    case UInt8(ascii: "&"):
      let constant = take("!")
      return try pointer(to: try type(), constant: constant, at: start)
    case UInt8(ascii: "*"): return try functionPointer(at: start)
    case UInt8(ascii: "["): return try array(at: start)
    default: return try record(isUnion: bytes[start] == UInt8(ascii: "<"), at: start)
    }
  }

  static func scalar(_ byte: UInt8) -> Kind? {
    switch byte {
    case UInt8(ascii: "v"): .void
    case UInt8(ascii: "?"): .bool
    case UInt8(ascii: "b"): .i8
    case UInt8(ascii: "B"): .u8
    case UInt8(ascii: "h"): .i16
    case UInt8(ascii: "H"): .u16
    case UInt8(ascii: "i"): .i32
    case UInt8(ascii: "I"): .u32
    case UInt8(ascii: "q"): .i64
    case UInt8(ascii: "Q"): .u64
    case UInt8(ascii: "f"): .f32
    case UInt8(ascii: "d"): .f64
    case UInt8(ascii: "g"): .longDouble
    case UInt8(ascii: "F"): .complexF32
    case UInt8(ascii: "D"): .complexF64
    case UInt8(ascii: "G"): .complexLong
    default: nil
    }
  }

  private mutating func text(constant: Bool, at start: Int) throws(Fault) -> CType {
    var character = CType(.i8)
    character.isCharacter = true
    return try pointer(to: character, constant: constant, at: start)
  }

  private mutating func pointer(to type: CType, constant: Bool, at start: Int) throws(Fault) -> CType {
    let isOpaque = type.kind == .record && type.index == CType.none
    guard let pointer = table.pointer(to: isOpaque ? CType(.void) : type, constant: constant) else {
      throw Fault(.limitExceeded, at: start, "too many pointers")
    }
    return pointer
  }

  private mutating func functionPointer(at start: Int) throws(Fault) -> CType {
    let index = table.functions.count
    table.functions.append(FunctionType(result: CType(.void)))
    table.functions[index] = try function()
    var pointer = CType(.pointer)
    pointer.role = .function
    pointer.index = UInt16(index)
    return pointer
  }

  private mutating func array(at start: Int) throws(Fault) -> CType {
    let count = try number(SignatureLimits.typeBytesMax)
    try expect("]", "] after the count of an array")
    let place = at
    let element = try type()
    guard element.kind != .void else { throw Fault(.malformed, at: place, "an array of void has no size") }
    try needsSize(element, at: place)
    let size = table.size(of: element) * count
    try checkSize(size, at: start)
    var array = CType(.array)
    array.index = UInt16(table.arrays.count)
    let align = table.align(of: element)
    table.arrays.append(ArrayType(element: element, count: count, size: size, align: align))
    return array
  }

  func checkSize(_ size: Int, at start: Int) throws(Fault) {
    guard size <= SignatureLimits.typeBytesMax else {
      throw Fault(.limitExceeded, at: start, "a type has at most \(SignatureLimits.typeBytesMax) bytes")
    }
  }

  mutating func member() throws(Fault) -> CType { try type() }

  // MARK: Bytes

  var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  mutating func expect(_ byte: Unicode.Scalar, _ what: StaticString) throws(Fault) {
    guard take(byte) else { throw unexpected("\(what)") }
  }

  func unexpected(_ wanted: String) -> Fault {
    guard at < bytes.count else {
      return Fault(.malformed, at: at, "the code ends where \(wanted) is expected")
    }
    let byte = bytes[at]
    guard byte > 0x20, byte < 0x7f else { return Fault(.malformed, at: at, "expected \(wanted)") }
    return Fault(.malformed, at: at, "expected \(wanted), not \(Character(Unicode.Scalar(byte)))")
  }

  mutating func number(_ limit: Int) throws(Fault) -> Int {
    let start = at
    var value = 0
    while at < bytes.count, bytes[at] >= UInt8(ascii: "0"), bytes[at] <= UInt8(ascii: "9") {
      value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      guard value <= limit else { throw Fault(.limitExceeded, at: start, "a number above \(limit)") }
      at += 1
    }
    guard at > start else { throw unexpected("a number") }
    return value
  }

  /// A name with the space in front of it, or none.
  mutating func name() throws(Fault) -> Name {
    guard take(" ") else { return Name() }
    let name = bareName()
    guard !name.isEmpty else { throw unexpected("a name after the space") }
    return name
  }

  mutating func bareName() -> Name {
    let start = at
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    return Name(start..<at)
  }
}

/// Letters, digits, `_`, `$`, and whatever is not ASCII.
func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
    true
  default: false
  }
}
