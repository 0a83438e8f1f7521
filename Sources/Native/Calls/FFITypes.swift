import CAbut
import CFFI

/// The arguments that libffi is given for one of ours: mostly one, at most two.
///
/// A record whose two halves travel in registers of different kinds is given as its halves where libffi would
/// get it wrong: it copies all sixteen bytes into the last general register, over the first vector register
/// (3.4.4), and its closures take a register for a half that is padding.
struct FFIParts {
  private(set) var count = 1
  private var starts = (0, 8)
  private var sizes: (Int, Int)

  init(_ slot: native_slot) {
    sizes = (Int(slot.size), 0)
    if slot.size == 0 { count = 0 }
    guard slot.place == Place.pieces.rawValue, slot.size > 8 else { return }
    let (hasFirst, hasSecond) = (slot.first != Place.noRegister, slot.second != Place.noRegister)
    let isLast = slot.first == 5 && slot.classes & 1 == 0 && slot.classes & 2 != 0
    guard !hasFirst || !hasSecond || isLast else { return }
    let rest = Int(slot.size) - 8
    count = (hasFirst ? 1 : 0) + (hasSecond ? 1 : 0)
    starts = hasFirst ? (0, 8) : (8, 8)
    sizes = hasFirst ? (8, rest) : (rest, 0)
  }

  subscript(index: Int) -> (start: Int, size: Int) {
    index == 0 ? (starts.0, sizes.0) : (starts.1, sizes.1)
  }
}

/// A signature in libffi's words, made of a plan's slots.
///
/// libffi lays records out by itself and knows no unions, bit-fields or packed records. So it is told the
/// classes that we found, by made-up records of the same size: a number for each piece that travels in a
/// register, or something larger than any register for what travels in memory. It copies by size, and never
/// sees what is inside.
@safe final class FFISignature {
  private var blocks: [UnsafeMutableRawPointer] = unsafe []
  let cif: UnsafeMutablePointer<ffi_cif>
  let isPrepared: Bool

  init(_ facts: UnsafePointer<native_facts>) {
    unsafe cif = UnsafeMutablePointer<ffi_cif>.allocate(capacity: 1)
    unsafe cif.initialize(to: ffi_cif())
    let count = unsafe Int(facts.pointee.count)
    let types = UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>.allocate(capacity: 2 * count + 1)
    unsafe blocks.append(UnsafeMutableRawPointer(types))
    var builder = unsafe FFITypeBuilder()
    var (total, fixed) = (0, 0)
    for index in 0..<count {
      let slot = unsafe facts.pointee.slots[index]
      let parts = FFIParts(slot)
      for part in 0..<parts.count {
        let isWhole = parts[part].size == Int(slot.size)
        unsafe types[total] = isWhole ? builder.type(slot) : builder.part(slot, parts[part])
        total += 1
      }
      if unsafe index < Int(facts.pointee.fixed) { fixed = total }
    }
    let result = unsafe builder.type(facts.pointee.result)
    unsafe blocks.append(contentsOf: builder.blocks)
    let status =
      unsafe facts.pointee.variadic
      ? ffi_prep_cif_var(cif, FFI_DEFAULT_ABI, UInt32(fixed), UInt32(total), result, types)
      : ffi_prep_cif(cif, FFI_DEFAULT_ABI, UInt32(total), result, types)
    isPrepared = status == FFI_OK
  }

  deinit {
    unsafe cif.deallocate()
    for index in 0..<(unsafe blocks.count) { unsafe blocks[index].deallocate() }
  }
}

@unsafe private struct FFITypeBuilder {
  typealias Description = UnsafeMutablePointer<ffi_type>

  var blocks: [UnsafeMutableRawPointer] = unsafe []

  mutating func type(_ slot: native_slot) -> Description {
    switch Kind(rawValue: slot.kind) ?? .void {
    case .void, .array: unsafe cffi_void()
    case .bool, .u8: unsafe cffi_u8()
    case .i8: unsafe cffi_i8()
    case .i16: unsafe cffi_i16()
    case .u16: unsafe cffi_u16()
    case .i32: unsafe cffi_i32()
    case .u32: unsafe cffi_u32()
    case .i64: unsafe cffi_i64()
    case .u64: unsafe cffi_u64()
    case .f32: unsafe cffi_f32()
    case .f64: unsafe cffi_f64()
    case .longDouble: unsafe cffi_long_double()
    case .complexF32: unsafe cffi_complex_f32()
    case .complexF64: unsafe cffi_complex_f64()
    case .complexLong: unsafe cffi_complex_long()
    case .pointer: unsafe cffi_pointer()
    case .record: unsafe record(slot)
    }
  }

  /// Half of a record.
  mutating func part(_ slot: native_slot, _ part: (start: Int, size: Int)) -> Description {
    let isVector = slot.classes & (part.start == 0 ? 1 : 2) != 0
    return unsafe aggregate(UInt32(part.size), 1, piece(UInt32(part.size), 0, isVector: isVector))
  }

  private mutating func record(_ slot: native_slot) -> Description {
    switch Place(rawValue: slot.place) ?? .none {
    case .none: return unsafe cffi_void()
    // The only record that a function leaves on the x87 stack is one around a long double.
    case .x87: return unsafe cffi_long_double()
    case .pieces:
      let first = unsafe piece(min(8, slot.size), slot.first, isVector: slot.classes & 1 != 0)
      let rest = slot.size > 8 ? slot.size - 8 : 0
      let second = unsafe piece(rest, slot.second, isVector: slot.classes & 2 != 0)
      return unsafe aggregate(slot.size, slot.align, first + second)
    default:
      return unsafe aggregate(slot.size, slot.align, [aggregate(64, 1, [cffi_u8()])])
    }
  }

  /// What fills a piece of so many bytes with one class.
  private mutating func piece(_ size: UInt32, _ place: UInt8, isVector: Bool) -> [Description] {
    guard size > 0 else { return unsafe [] }
    if place == Place.noRegister { return unsafe [aggregate(size, 1, [])] }
    if isVector { return unsafe [size == 8 ? cffi_f64() : cffi_f32()] }
    var (parts, left) = unsafe ([Description](), size)
    if left == 8 { return unsafe [cffi_u64()] }
    if left >= 4 {
      unsafe parts.append(cffi_u32())
      left -= 4
    }
    if left >= 2 {
      unsafe parts.append(cffi_u16())
      left -= 2
    }
    if left == 1 { unsafe parts.append(cffi_u8()) }
    return unsafe parts
  }

  private mutating func aggregate(_ size: UInt32, _ align: UInt32, _ parts: [Description]) -> Description {
    let elements = unsafe UnsafeMutablePointer<Description?>.allocate(capacity: parts.count + 1)
    for index in 0..<(unsafe parts.count) { unsafe elements[index] = parts[index] }
    unsafe elements[parts.count] = nil
    let type = Description.allocate(capacity: 1)
    unsafe type.initialize(
      to: ffi_type(
        size: Int(size), alignment: UInt16(align), type: UInt16(FFI_TYPE_STRUCT), elements: elements))
    unsafe blocks.append(UnsafeMutableRawPointer(elements))
    unsafe blocks.append(UnsafeMutableRawPointer(type))
    return unsafe type
  }
}
