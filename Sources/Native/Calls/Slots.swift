import Bytes
import CAbut

/// Where an argument travels; the numbers are those of `native_place`.
public enum Place: UInt8, Sendable {
  case none, gp, fp, stack, pieces, memory, x87

  /// A register that is not there.
  static let noRegister: UInt8 = 0xff
}

/// Gives arguments their places in registers, on the stack, and in the packed record of the parameters.
struct SlotAssigner {
  let table: TypeTable
  private(set) var gpCount = 0
  private(set) var fpCount = 0
  private(set) var stackWords = 0
  private(set) var packed = RecordBuilder(isUnion: false)

  init(_ table: TypeTable) { self.table = table }

  /// The result's slot comes first: a hidden pointer takes the first register.
  mutating func result(_ type: CType) throws(Fault) -> native_slot {
    var slot = slot(type)
    let classes = try classes(of: type)
    if slot.size == 0 {
      slot.place = Place.none.rawValue
    } else if classes.isMemory {
      slot.place = Place.memory.rawValue
      gpCount = 1
    } else if classes.first == .x87 || classes.first == .complexX87 {
      slot.place = Place.x87.rawValue
    } else {
      var (gp, fp) = (0, 0)
      registers(&slot, type, classes, &gp, &fp)
    }
    return slot
  }

  mutating func argument(_ type: CType) throws(Fault) -> native_slot {
    var slot = slot(type)
    let offset = packed.place(size: Int(slot.size), align: Int(slot.align))
    guard packed.end <= SignatureLimits.argumentBytesMax else {
      throw Fault(
        .limitExceeded, at: 0, "arguments have at most \(SignatureLimits.argumentBytesMax) bytes together")
    }
    slot.offset = UInt32(offset)
    guard slot.size > 0 else { return slot }
    let classes = try classes(of: type)
    let isInMemory = classes.isMemory || classes.first == .x87 || classes.first == .complexX87
    if !isInMemory {
      var (gp, fp) = (gpCount, fpCount)
      registers(&slot, type, classes, &gp, &fp)
      if gp <= 6, fp <= 8 {
        (gpCount, fpCount) = (gp, fp)
        return slot
      }
    }
    try onStack(&slot)
    return slot
  }

  private func classes(of type: CType) throws(Fault) -> Eightbytes {
    let classes = Classifier.classes(of: type, in: table)
    guard !classes.isDisputed else {
      throw Fault(.unsupported, at: 0, "compilers disagree about records with arrays of unaligned elements")
    }
    return classes
  }

  private func registers(
    _ slot: inout native_slot, _ type: CType, _ classes: Eightbytes, _ gp: inout Int, _ fp: inout Int
  ) {
    slot.first = Self.register(classes.first, &gp, &fp)
    slot.second = Self.register(classes.second, &gp, &fp)
    slot.classes = (classes.first == .sse ? 1 : 0) | (classes.second == .sse ? 2 : 0)
    let isPieces = type.kind == .record || type.kind == .complexF64
    let single = classes.first == .sse ? Place.fp : Place.gp
    slot.place = isPieces ? Place.pieces.rawValue : single.rawValue
  }

  private static func register(_ kind: EightbyteClass, _ gp: inout Int, _ fp: inout Int) -> UInt8 {
    switch kind {
    case .integer:
      gp += 1
      return UInt8(gp - 1)
    case .sse:
      fp += 1
      return UInt8(fp - 1)
    default: return Place.noRegister
    }
  }

  private mutating func onStack(_ slot: inout native_slot) throws(Fault) {
    guard slot.align <= 16 else {
      throw Fault(.unsupported, at: 0, "an argument on the stack that is aligned to more than 16 bytes")
    }
    let isScalar = slot.kind != Kind.record.rawValue && slot.size <= 8
    slot.place = isScalar ? Place.stack.rawValue : Place.memory.rawValue
    (slot.first, slot.second, slot.classes) = (Place.noRegister, Place.noRegister, 0)
    let start = roundedUp(stackWords, to: slot.align > 8 ? 2 : 1)
    slot.stack = UInt32(start)
    stackWords = start + (Int(slot.size) + 7) / 8
  }

  /// What a slot says of its type alone.
  private func slot(_ type: CType) -> native_slot {
    var slot = native_slot()
    slot.kind = type.kind.rawValue
    slot.first = Place.noRegister
    slot.second = Place.noRegister
    slot.size = UInt32(table.size(of: type))
    slot.align = UInt32(table.align(of: type))
    if type.kind == .pointer {
      slot.role = type.role.rawValue
      slot.constant = type.leadsToConst
      slot.target = type.target.rawValue
    }
    let isNumbered = type.kind == .record || type.role == .record || type.role == .function
    slot.type = isNumbered ? type.index : 0
    return slot
  }
}
