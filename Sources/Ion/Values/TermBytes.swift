public import Bytes

/// A value as bytes, for whoever takes it whole: those of constants in class files of the second version, and
/// two things that no constant is. `docs/formats/ion-value.md` is about it.
public enum TermBytes {
  /// Functions have the tag of names of functions; behind that of a process stands its number, in eight
  /// bytes.
  private enum Tag: UInt8 {
    case number = 1, boolean, atom, unit, undefined, array, object, function, string, complex, tuple
    case process
  }

  // MARK: writing

  public static func bytes(_ term: Term) throws(HostError) -> [UInt8] {
    var out = ByteWriter()
    var left = RunLimits.termPartsMax
    try write(term, 0, &left, &out)
    return out.bytes
  }

  private static func write(
    _ term: Term, _ depth: Int, _ left: inout Int, _ out: inout ByteWriter
  ) throws(HostError) {
    guard depth <= RunLimits.termDepthMax else { throw .tooDeep }
    guard left > 0 else { throw .tooLarge }
    left -= 1
    switch term {
    case .number(let number):
      out.write(Tag.number.rawValue)
      out.write(number.bitPattern)
    case .boolean(let boolean):
      out.write(Tag.boolean.rawValue)
      out.write(boolean ? 1 as UInt8 : 0)
    case .complex(let re, let im):
      out.write(Tag.complex.rawValue)
      out.write(re.bitPattern)
      out.write(im.bitPattern)
    case .string(let text): try write(.string, text, &out)
    case .atom(let text): try write(.atom, text, &out)
    case .function(let name): try write(.function, name, &out)
    case .unit: out.write(Tag.unit.rawValue)
    case .undefined: out.write(Tag.undefined.rawValue)
    case .process(let identity):
      out.write(Tag.process.rawValue)
      out.write(identity)
    case .tuple(let parts): try write(.tuple, parts, depth, &left, &out)
    case .array(let parts): try write(.array, parts, depth, &left, &out)
    case .object(let fields):
      out.write(Tag.object.rawValue)
      out.write(try count(fields.count))
      for field in fields {
        try write(field.key, &out)
        try write(field.value, depth + 1, &left, &out)
        out.write(field.descriptor.rawValue)
      }
    }
  }

  private static func write(
    _ tag: Tag, _ parts: [Term], _ depth: Int, _ left: inout Int, _ out: inout ByteWriter
  ) throws(HostError) {
    out.write(tag.rawValue)
    out.write(try count(parts.count))
    for part in parts { try write(part, depth + 1, &left, &out) }
  }

  private static func write(_ tag: Tag, _ text: String, _ out: inout ByteWriter) throws(HostError) {
    out.write(tag.rawValue)
    try write(text, &out)
  }

  private static func write(_ text: String, _ out: inout ByteWriter) throws(HostError) {
    out.write(try count(text.utf8.count))
    out.write(text.utf8)
  }

  private static func count(_ count: Int) throws(HostError) -> UInt32 {
    guard let number = UInt32(exactly: count) else { throw .tooLarge }
    return number
  }

  // MARK: reading

  /// The bytes of one value and nothing behind it.
  public static func term(_ bytes: [UInt8]) throws(Fault) -> Term {
    var reader = ByteReader(bytes)
    let term = try read(&reader, 0)
    guard reader.remaining == 0 else {
      throw Fault(.malformed, at: reader.offset, "\(reader.remaining) bytes behind the value")
    }
    return term
  }

  private static func read(_ reader: inout ByteReader, _ depth: Int) throws(Fault) -> Term {
    let place = reader.offset
    guard depth <= RunLimits.termDepthMax else {
      throw Fault(.limitExceeded, at: place, "values in values, deeper than \(RunLimits.termDepthMax)")
    }
    let number = try reader.read(UInt8.self)
    guard let tag = Tag(rawValue: number) else {
      throw Fault(.malformed, at: place, "there is no value with the tag \(number)")
    }
    switch tag {
    case .number: return .number(try double(&reader))
    case .boolean: return .boolean(try boolean(&reader))
    case .complex:
      let re = try double(&reader)
      return .complex(re, try double(&reader))
    case .string: return .string(try text(&reader))
    case .atom: return .atom(try text(&reader))
    case .function: return .function(try text(&reader))
    case .unit: return .unit
    case .undefined: return .undefined
    case .process: return .process(try reader.read(UInt64.self))
    case .tuple: return .tuple(try parts(&reader, depth))
    case .array: return .array(try parts(&reader, depth))
    case .object: return .object(try fields(&reader, depth))
    }
  }

  private static func double(_ reader: inout ByteReader) throws(Fault) -> Double {
    Double(bitPattern: try reader.read(UInt64.self))
  }

  private static func boolean(_ reader: inout ByteReader) throws(Fault) -> Bool {
    let place = reader.offset
    let byte = try reader.read(UInt8.self)
    guard byte <= 1 else { throw Fault(.malformed, at: place, "\(byte) is neither false nor true") }
    return byte == 1
  }

  private static func text(_ reader: inout ByteReader) throws(Fault) -> String {
    let count = try reader.readCount(limit: reader.remaining)
    let place = reader.offset
    let bytes = Array(try reader.readSlice(count))
    guard UTF8Check.isValid(bytes) else { throw Fault(.malformed, at: place, "text that is not UTF-8") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func parts(_ reader: inout ByteReader, _ depth: Int) throws(Fault) -> [Term] {
    let count = try reader.readCount(limit: reader.remaining)
    var made: [Term] = []
    made.reserveCapacity(min(count, reservedMax))
    for _ in 0..<count { made.append(try read(&reader, depth + 1)) }
    return made
  }

  private static func fields(_ reader: inout ByteReader, _ depth: Int) throws(Fault) -> [Term.Field] {
    let count = try reader.readCount(limit: reader.remaining / fieldBytesMin)
    var made: [Term.Field] = []
    made.reserveCapacity(min(count, reservedMax))
    for _ in 0..<count {
      let key = try text(&reader)
      let value = try read(&reader, depth + 1)
      let place = reader.offset
      let flags = try reader.read(UInt8.self)
      guard flags <= Descriptor.all.rawValue else {
        throw Fault(.malformed, at: place, "there are no flags \(flags) of a property")
      }
      made.append(Term.Field(key, value, Descriptor(rawValue: flags)))
    }
    return made
  }

  private static let reservedMax = 4_096
  /// An empty key, a value without anything behind its tag, flags.
  private static let fieldBytesMin = 6
}
