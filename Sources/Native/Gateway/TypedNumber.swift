import Bytes
import CShims
import Machine

/// Numbers between slots of every kind and the memory of C.
enum SlotNumber {
  /// Stores a number of whatever kind as one of C's; false when it is none, or does not fit.
  static func store(_ value: Slot, as kind: Kind, to place: UnsafeMutableRawPointer) -> Bool {
    switch value.kind {
    case Slot.Kind.number: return unsafe CNumber.store(value.number, as: kind, to: place)
    case Slot.Kind.f32:
      let number = Float(bitPattern: UInt32(truncatingIfNeeded: value.bits))
      return unsafe CNumber.store(Double(number), as: kind, to: place)
    case Slot.Kind.i32, Slot.Kind.i64:
      return unsafe store(Int64(bitPattern: value.bits), as: kind, to: place)
    default: return false
    }
  }

  private static func store(_ whole: Int64, as kind: Kind, to place: UnsafeMutableRawPointer) -> Bool {
    switch kind {
    case .f64, .f32: return unsafe CNumber.store(Double(whole), as: kind, to: place)
    case .u64:
      guard whole >= 0 else { return false }
    default:
      let (unused, bits) = (64 - kind.size * 8, UInt64(bitPattern: whole))
      let cut =
        kind.isSigned ? (whole << unused) >> unused : Int64(bitPattern: (bits << unused) >> unused)
      guard cut == whole else { return false }
    }
    unsafe CNumber.store(whole, size: kind.size, to: place)
    return true
  }

  /// Loads one as the type that stands for it in machines with types; nil when it is beyond an I64.
  static func load(_ kind: Kind, from place: UnsafeRawPointer) -> Slot? {
    switch kind {
    case .f64: return .number(unsafe place.loadUnaligned(as: Double.self))
    case .f32:
      return Slot(
        kind: Slot.Kind.f32, aux: 0, bits: UInt64(unsafe place.loadUnaligned(as: UInt32.self)))
    case .i8: return i32(Int32(unsafe place.load(as: Int8.self)))
    case .u8: return i32(Int32(unsafe place.load(as: UInt8.self)))
    case .i16: return i32(Int32(unsafe place.loadUnaligned(as: Int16.self)))
    case .u16: return i32(Int32(unsafe place.loadUnaligned(as: UInt16.self)))
    case .i32: return i32(unsafe place.loadUnaligned(as: Int32.self))
    case .u32: return i64(Int64(unsafe place.loadUnaligned(as: UInt32.self)))
    case .u64: return Int64(exactly: unsafe place.loadUnaligned(as: UInt64.self)).map { i64($0) }
    default: return i64(unsafe place.loadUnaligned(as: Int64.self))
    }
  }

  private static func i32(_ value: Int32) -> Slot {
    Slot(kind: Slot.Kind.i32, aux: 0, bits: UInt64(bitPattern: Int64(value)))
  }

  private static func i64(_ value: Int64) -> Slot {
    Slot(kind: Slot.Kind.i64, aux: 0, bits: UInt64(bitPattern: value))
  }

  /// Strings of machines with types are UTF-8; code of others is not believed.
  static func isText(_ bytes: UnsafeRawBufferPointer) -> Bool {
    unsafe UTF8Check.isValid(bytes)
  }
}

extension Slot {
  var isAnyNumber: Bool {
    isNumber || kind == Kind.i32 || kind == Kind.i64 || kind == Kind.f32
  }
}
