public import Bytes
public import CAbut
import CShims

extension Kind {
  /// A number that travels in one register: what interpreters and columns have.
  var isPlain: Bool { rawValue >= Kind.bool.rawValue && rawValue <= Kind.f64.rawValue || self == .pointer }
  var isFloat: Bool { self == .f32 || self == .f64 }

  /// Whether every value of this kind is one of the other.
  func fits(in other: Kind) -> Bool {
    if self == other { return isPlain }
    guard isPlain, other.isPlain, self != .bool, other != .bool else { return false }
    if self == .pointer || other == .pointer { return self == .u64 || other == .u64 }
    if isFloat { return self == .f32 && other == .f64 }
    if other.isFloat { return size * 2 <= other.size }
    if isSigned == other.isSigned { return size <= other.size }
    return !isSigned && size < other.size
  }

  var spelled: String {
    let names = [
      "void", "bool", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64", "long double",
      "complex f32", "complex f64", "complex long double", "pointer", "record", "array",
    ]
    return names[Int(rawValue)]
  }
}

extension Plan {
  /// Loops of a plan that are kept; others are written for one use.
  static let mapsMax = 64

  /// Calls once per row. `columns` has one column for each parameter.
  public func map(
    _ target: UnsafeMutableRawPointer, count: Int, columns: UnsafePointer<native_column>?,
    result: UnsafePointer<native_column>?
  ) throws(Fault) {
    var all = unsafe try checked(columns)
    if let result = unsafe result {
      let kind = unsafe Kind(rawValue: result.pointee.kind) ?? .void
      let own = unsafe facts.pointee.result.number
      guard own.fits(in: kind) else {
        throw misuse("the result is \(own.spelled), its column \(kind.spelled)")
      }
      unsafe all.append(result.pointee)
    }
    for index in unsafe all.indices {
      let column = unsafe all[index]
      guard unsafe column.base != nil || count == 0 else { throw misuse("a column is NULL") }
      guard unsafe Int32(exactly: column.stride) != nil else { throw misuse("a stride is out of range") }
    }
    guard count > 0 else { return }
    if unsafe !emitted(target, count, all) { unsafe loop(target, count, all, hasResult: result != nil) }
  }

  private func checked(_ columns: UnsafePointer<native_column>?) throws(Fault) -> [native_column] {
    let count = unsafe Int(facts.pointee.count)
    guard unsafe count == 0 || columns != nil else { throw misuse("the columns are NULL") }
    guard unsafe !facts.pointee.variadic else { throw unsupported("a map of variable arguments") }
    for index in 0..<count {
      let (slot, column) = unsafe (facts.pointee.slots[index], columns?[index] ?? native_column())
      guard slot.number.isPlain else { throw unsupported("parameter \(index) is no number") }
      let kind = unsafe Kind(rawValue: column.kind) ?? .void
      guard kind.fits(in: slot.number) else {
        throw misuse("parameter \(index) is \(slot.number.spelled), its column \(kind.spelled)")
      }
    }
    let result = unsafe facts.pointee.result
    guard result.size == 0 || result.number.isPlain else { throw unsupported("a result that is no number") }
    return unsafe Array(UnsafeBufferPointer(start: columns, count: count))
  }

  private func emitted(_ target: UnsafeMutableRawPointer, _ count: Int, _ columns: [native_column]) -> Bool {
    guard EmittedCode.isEnabled else { return false }
    let key =
      unsafe [Int(bitPattern: target)]
      + columns.map {
        unsafe Int($0.kind) << 32 | Int(UInt32(bitPattern: Int32(truncatingIfNeeded: $0.stride)))
      }
    var place = unsafe maps
    var known = 0
    while let node = unsafe abut_pointer_load(place) {
      let map = unsafe Unmanaged<EmittedMap>.fromOpaque(node).takeUnretainedValue()
      if map.key == key {
        unsafe map.run(columns, count)
        return true
      }
      unsafe place = map.next
      known += 1
    }
    guard let map = unsafe EmittedMap(facts, target, columns, key: key) else { return false }
    unsafe map.run(columns, count)
    guard known < Self.mapsMax else { return true }
    let kept = unsafe Unmanaged.passRetained(map)
    // Somebody else was first: theirs stays.
    if unsafe abut_pointer_publish(place, kept.toOpaque()) != nil { unsafe kept.release() }
    return true
  }

  /// Without emitted code: each row is packed and called.
  private func loop(
    _ target: UnsafeMutableRawPointer, _ count: Int, _ columns: [native_column], hasResult: Bool
  ) {
    let size = unsafe max(16, Int(facts.pointee.arguments_size))
    let packed = UnsafeMutableRawPointer.allocate(byteCount: size + 32, alignment: 16)
    defer { unsafe packed.deallocate() }
    let room = unsafe packed + size
    let parameters = unsafe Int(facts.pointee.count)
    for row in 0..<count {
      for index in 0..<parameters {
        let (slot, column) = unsafe (facts.pointee.slots[index], columns[index])
        guard let base = unsafe column.base else { continue }
        unsafe convert(
          base + row * column.stride, Kind(rawValue: column.kind) ?? .void, packed + Int(slot.offset),
          slot.number)
      }
      unsafe facts.pointee.invoke(facts, target, packed, room)
      guard hasResult, let base = unsafe columns[parameters].base else { continue }
      let column = unsafe columns[parameters]
      unsafe convert(
        room, facts.pointee.result.number, base + row * column.stride, Kind(rawValue: column.kind) ?? .void)
    }
  }
}

/// Copies a number as another kind that has all its values.
private func convert(_ from: UnsafeRawPointer, _ kind: Kind, _ to: UnsafeMutableRawPointer, _ other: Kind) {
  if other.isFloat {
    let value: Double =
      switch kind {
      case .f64: unsafe from.loadUnaligned(as: Double.self)
      case .f32: unsafe Double(from.loadUnaligned(as: Float.self))
      default: unsafe Double(integer(from, kind))
      }
    if other == .f64 {
      unsafe to.storeBytes(of: value, as: Double.self)
    } else {
      unsafe to.storeBytes(of: Float(value), as: Float.self)
    }
    return
  }
  var value = unsafe integer(from, kind)
  unsafe to.copyMemory(from: &value, byteCount: other.size)
}

private func integer(_ from: UnsafeRawPointer, _ kind: Kind) -> Int64 {
  switch kind {
  case .bool, .u8: unsafe Int64(from.load(as: UInt8.self))
  case .i8: unsafe Int64(from.load(as: Int8.self))
  case .u16: unsafe Int64(from.loadUnaligned(as: UInt16.self))
  case .i16: unsafe Int64(from.loadUnaligned(as: Int16.self))
  case .u32: unsafe Int64(from.loadUnaligned(as: UInt32.self))
  case .i32: unsafe Int64(from.loadUnaligned(as: Int32.self))
  default: unsafe from.loadUnaligned(as: Int64.self)
  }
}
