import Machine

@testable import Fusabi

/// Writes the original's layout, as rkyv 0.7 does: what is referred to stands before what refers to it, the
/// root at the end.
struct ArchiveWriter {
  private(set) var bytes: [UInt8] = []
  var version: UInt32 = 1

  static func archive(_ parts: ModuleParts, version: UInt32 = 1) -> [UInt8] {
    var writer = ArchiveWriter()
    writer.version = version
    return writer.written(parts)
  }

  private mutating func put<T: FixedWidthInteger>(_ value: T) {
    for index in 0..<T.bitWidth / 8 { bytes.append(UInt8(truncatingIfNeeded: value >> T(index * 8))) }
  }

  private mutating func align(_ to: Int) {
    while bytes.count % to != 0 { bytes.append(0) }
  }

  /// Where long strings stand; short ones stand in their own eight bytes.
  private mutating func placed(_ string: [UInt8]) -> Int {
    guard string.count > 7 else { return 0 }
    bytes += string
    return bytes.count - string.count
  }

  private mutating func string(_ string: [UInt8], _ place: Int) {
    let start = bytes.count
    if string.count > 7 {
      put(UInt32(string.count))
      put(Int32(place - start))
    } else {
      bytes += string + Array(repeating: 0, count: 7 - string.count) + [UInt8(string.count)]
    }
  }

  private mutating func vector(_ place: Int, _ count: Int) {
    put(Int32(place - bytes.count))
    put(UInt32(count))
  }

  private mutating func value(_ constant: ModuleParts.Constant, _ place: Int) {
    let start = bytes.count
    switch constant {
    case .unit: put(UInt32(0))
    case .bool(let value): bytes += [1, value ? 1 : 0]
    case .i32(let value): put(UInt64(2) | UInt64(UInt32(bitPattern: value)) << 32)
    case .i64(let value):
      put(UInt64(3))
      put(value)
    case .f32(let value): put(UInt64(4) | UInt64(value.bitPattern) << 32)
    case .f64(let value):
      put(UInt64(5))
      put(value.bitPattern)
    case .char(let value): put(UInt64(6) | UInt64(value.value) << 32)
    case .string(let text):
      put(UInt32(7))
      string(text, place)
    }
    // What is not of the value is whatever was in memory.
    while bytes.count < start + 16 { bytes.append(0xaa) }
  }

  mutating func written(_ parts: ModuleParts) -> [UInt8] {
    let texts = parts.constants.map { constant -> Int in
      if case .string(let text) = constant { placed(text) } else { 0 }
    }
    align(8)
    let constants = bytes.count
    for (constant, place) in zip(parts.constants, texts) { value(constant, place) }
    var places: [(name: Int, params: Int, code: Int)] = []
    for function in parts.functions {
      let name = placed(Array(function.name.utf8))
      let params = bytes.count
      bytes += function.params.map { $0.rawValue }
      places.append((name, params, bytes.count))
      bytes += function.code
    }
    align(4)
    let functions = bytes.count
    for (function, place) in zip(parts.functions, places) {
      string(Array(function.name.utf8), place.name)
      vector(place.params, function.params.count)
      put(UInt32(function.locals))
      vector(place.code, function.code.count)
      bytes += [function.result.rawValue, 0xaa, 0xaa, 0xaa]
    }
    let names = parts.imports.map { placed(Array($0.name.utf8)) }
    align(4)
    let imports = bytes.count
    for (wish, place) in zip(parts.imports, names) { string(Array(wish.name.utf8), place) }
    vector(constants, parts.constants.count)
    vector(functions, parts.functions.count)
    vector(imports, parts.imports.count)
    bytes += [0x46, 0x5a, 0x42, 0]
    put(version)
    put(UInt32(parts.entryPoint))
    return bytes
  }
}
