public import Bytes
public import CAbut

/// How one number becomes another without loss.
private enum Conversion {
  case copy, integer(from: Kind), toF64(from: Kind), toF32(from: Kind)

  /// nil where something could be lost.
  init?(from: Kind, to: Kind) {
    if from == to || to == .pointer && from == .u64 || to == .u64 && from == .pointer {
      self = .copy
      return
    }
    guard from.isInteger || from == .f32 else { return nil }
    switch to {
    case .f64 where from == .f32 || from.size <= 4: self = .toF64(from: from)
    case .f32 where from.isInteger && from.size <= 2: self = .toF32(from: from)
    case _ where to.isInteger && from.isInteger && Self.holds(to, from): self = .integer(from: from)
    default: return nil
    }
  }

  private static func holds(_ to: Kind, _ from: Kind) -> Bool {
    if to == .bool { return false }
    if from == .bool { return true }
    if from.isSigned { return to.isSigned && to.size >= from.size }
    return to.isSigned ? to.size > from.size : to.size >= from.size
  }
}

extension Plan {
  /// Calls once for each line of the columns.
  public func map(
    _ target: UnsafeMutableRawPointer, count: Int, columns: UnsafePointer<native_column>?,
    result: UnsafePointer<native_column>?
  ) throws(Fault) {
    let facts = unsafe UnsafePointer(facts)
    let parameters = unsafe Int(facts.pointee.count)
    guard unsafe parameters == 0 || columns != nil else { throw misuse("the columns are NULL") }
    var conversions: [Conversion] = []
    for index in 0..<parameters {
      guard let column = unsafe columns?[index] else { continue }
      let slot = unsafe facts.pointee.slots[index]
      conversions.append(
        try unsafe Self.conversion(column, from: column.kind, to: slot.kind, "column \(index + 1)", count))
    }
    guard unsafe facts.pointee.result.kind != Kind.record.rawValue else {
      throw misuse("a function that gives a record is called once at a time")
    }
    var back: Conversion?
    if let column = unsafe result?.pointee {
      let kind = unsafe facts.pointee.result.kind
      back = try unsafe Self.conversion(column, from: kind, to: column.kind, "the column of results", count)
    }
    let size = unsafe max(Int(facts.pointee.arguments_size), 1)
    let room = unsafe max(Int(facts.pointee.result.size), 16)
    unsafe withUnsafeTemporaryAllocation(byteCount: roundedUp(size, to: 16) + room, alignment: 16) { memory in
      guard let arguments = memory.baseAddress else { return }
      let value = unsafe arguments + roundedUp(size, to: 16)
      for line in 0..<count {
        for index in 0..<parameters {
          guard let column = unsafe columns?[index], let base = unsafe column.base else { continue }
          let slot = unsafe facts.pointee.slots[index]
          unsafe conversions[index].apply(
            base + line * column.stride, arguments + Int(slot.offset), slot.kind, Int(slot.size))
        }
        unsafe facts.pointee.invoke(facts, target, arguments, value)
        if let back, let column = unsafe result?.pointee, let base = unsafe column.base {
          let kind = unsafe Kind(rawValue: column.kind) ?? .void
          unsafe back.apply(value, base + line * column.stride, kind.rawValue, kind.size)
        }
      }
    }
  }

  private static func conversion(
    _ column: native_column, from: UInt8, to: UInt8, _ what: String, _ count: Int
  ) throws(Fault) -> Conversion {
    guard unsafe column.base != nil || count == 0 else { throw misuse("the base of \(what) is NULL") }
    guard let from = Kind(rawValue: from), let to = Kind(rawValue: to), from.size > 0, to.size > 0 else {
      throw misuse("\(what) has no numbers")
    }
    guard let conversion = Conversion(from: from, to: to) else {
      throw misuse("\(what) does not become what the function takes or gives without loss")
    }
    return conversion
  }
}

extension Conversion {
  func apply(
    _ from: UnsafeMutableRawPointer, _ to: UnsafeMutableRawPointer, _ kind: UInt8, _ size: Int
  ) {
    switch self {
    case .copy: unsafe to.copyMemory(from: from, byteCount: size)
    case .integer(let source):
      var value = unsafe Self.integer(source, from)
      unsafe to.copyMemory(from: &value, byteCount: size)
    case .toF64(.f32): unsafe to.storeBytes(of: Double(from.loadUnaligned(as: Float.self)), as: Double.self)
    case .toF64(let source): unsafe to.storeBytes(of: Double(Self.integer(source, from)), as: Double.self)
    case .toF32(let source): unsafe to.storeBytes(of: Float(Self.integer(source, from)), as: Float.self)
    }
  }

  /// Of at most 63 bits, or 64 where only the bits are copied on.
  private static func integer(_ kind: Kind, _ from: UnsafeMutableRawPointer) -> Int64 {
    switch kind {
    case .bool: unsafe from.load(as: UInt8.self) != 0 ? 1 : 0
    case .i8: unsafe Int64(from.load(as: Int8.self))
    case .u8: unsafe Int64(from.load(as: UInt8.self))
    case .i16: unsafe Int64(from.loadUnaligned(as: Int16.self))
    case .u16: unsafe Int64(from.loadUnaligned(as: UInt16.self))
    case .i32: unsafe Int64(from.loadUnaligned(as: Int32.self))
    case .u32: unsafe Int64(from.loadUnaligned(as: UInt32.self))
    default: unsafe from.loadUnaligned(as: Int64.self)
    }
  }
}
