public import Bytes

/// How a class file says what may be done with a property.
public enum DescriptorEncoding: UInt8, Sendable {
  /// The first tools: one byte each for writable, enumerable and configurable.
  case threeBytes = 0
  /// Later ones, under the same version: a byte that says who may do what.
  case access
  /// The second version: a byte of flags, those of `Descriptor`.
  case flags

  /// Bytes in the file.
  var size: Int { self == .threeBytes ? 3 : 1 }

  /// Public, read-only, protected, protected and read-only.
  static let accesses: [Descriptor] = [.all, [.enumerable, .configurable], [.writable], []]
}

/// How the bytes of a class are laid out.
public enum ClassLayout: Equatable, Sendable {
  /// Version 1: instructions alone, of a function of which nothing else is known.
  case instructions
  /// Version 1: one function without anything before it.
  case function
  /// Version 1, any number of functions.
  case functions
  /// Version 2: any number of functions; says how descriptors are encoded.
  case version2
}

/// A `.ionc` file: functions, and how they were written.
public struct ClassFile: Equatable, Sendable {
  public var functions: [Function]
  public var layout: ClassLayout
  public var descriptors: DescriptorEncoding

  static let magic: [UInt8] = [0x49, 0x4f, 0x4e, 0x42, 0x43, 1, 0, 0]

  public init(
    _ functions: [Function], layout: ClassLayout = .version2, descriptors: DescriptorEncoding? = nil
  ) {
    self.functions = functions
    self.layout = layout
    self.descriptors = descriptors ?? (layout == .version2 ? .flags : .threeBytes)
  }

  /// Reads a file of any layout, which must end where the class ends.
  public init(bytes: [UInt8]) throws(Fault) {
    var room = ClassRoom()
    try self.init(bytes: bytes, &room)
  }

  init(bytes: [UInt8], _ room: inout ClassRoom) throws(Fault) {
    guard bytes.count <= Limits.classSizeMax else {
      let words = "the class has \(bytes.count) bytes; at most \(Limits.classSizeMax) are allowed"
      throw Fault(.limitExceeded, at: 0, words)
    }
    guard bytes.starts(with: Self.magic) else {
      self = try Self.tried(bytes, .function, &room)
      return
    }
    var head = ByteReader(bytes, at: Self.magic.count)
    switch try head.read(UInt32.self) {
    case 1: self = try Self.firstVersion(bytes, &room)
    case 2: self = try Self.secondVersion(bytes, head, &room)
    case let version:
      let words = "version \(version) of a class; these are read: 1 and 2"
      throw Fault(.unsupported, at: Self.magic.count, words)
    }
  }

  // MARK: version 1

  private static func firstVersion(_ bytes: [UInt8], _ room: inout ClassRoom) throws(Fault) -> ClassFile {
    do throws(Fault) {
      return try tried(bytes, .functions, &room)
    } catch {
      // No tool writes instructions alone: what is wrong is told as it is of functions.
      if let raw = try? tried(bytes, .instructions, &room) { return raw }
      throw error
    }
  }

  /// Version 1 does not say how descriptors are encoded: it is the way in which the file is read to its end,
  /// the older one if both are. The failure is that of the way that came further.
  private static func tried(
    _ bytes: [UInt8], _ layout: ClassLayout, _ room: inout ClassRoom
  ) throws(Fault) -> ClassFile {
    var sawDescriptor = false
    do throws(Fault) {
      return try attempt(bytes, layout, .threeBytes, &room, &sawDescriptor)
    } catch {
      guard sawDescriptor else { throw error }
      let older = error
      do throws(Fault) {
        return try attempt(bytes, layout, .access, &room, &sawDescriptor)
      } catch { throw error.offset > older.offset ? error : older }
    }
  }

  /// Takes of the room what it needs when it ends well.
  private static func attempt(
    _ bytes: [UInt8], _ layout: ClassLayout, _ encoding: DescriptorEncoding, _ room: inout ClassRoom,
    _ sawDescriptor: inout Bool
  ) throws(Fault) -> ClassFile {
    let start = layout == .function ? 0 : magic.count + 4
    var reader = ClassReader(bytes, at: start, encoding, isStrict: false, room)
    defer { sawDescriptor = reader.sawDescriptor }
    let functions = try reader.functions(layout)
    try reader.end()
    room = reader.room
    return ClassFile(functions, layout: layout, descriptors: encoding)
  }

  // MARK: version 2

  private static func secondVersion(
    _ bytes: [UInt8], _ head: ByteReader, _ room: inout ClassRoom
  ) throws(Fault) -> ClassFile {
    var head = head
    let place = head.offset
    let number = try head.read(UInt8.self)
    guard let encoding = DescriptorEncoding(rawValue: number) else {
      throw Fault(.unsupported, at: place, "there is no encoding \(number) of descriptors")
    }
    for _ in 0..<3 {
      let zero = head.offset
      guard try head.read(UInt8.self) == 0 else {
        throw Fault(.malformed, at: zero, "a byte that is not zero")
      }
    }
    var reader = ClassReader(bytes, at: head.offset, encoding, isStrict: true, room)
    let functions = try reader.functions(.version2)
    try reader.end()
    room = reader.room
    return ClassFile(functions, layout: .version2, descriptors: encoding)
  }
}
