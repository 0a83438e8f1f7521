import CShims
import Machine

/// The instructions on Strings. Places are counted in bytes.
enum Strings {
  static func service(
    _ service: Service, _ window: UnsafeMutablePointer<Slot>, _ dialect: FusabiDialect, _ machine: Machine
  ) throws(Trap) -> Slot {
    if service == .text { return try unsafe dialect.text(window[0], machine) }
    guard let string = unsafe window[0].string else { throw unsafe refusal(service, window) }
    try unsafe dialect.lookForInterrupt(Int(string.pointee.length))
    switch service {
    case .concat:
      guard let right = unsafe window[1].string else { throw unsafe refusal(service, window) }
      return try unsafe joined(string, right, dialect, machine.heap)
    case .strLen: return unsafe .i32(Int32(clamping: string.pointee.length))
    case .strByte:
      guard unsafe window[1].type == .i32 else { throw unsafe refusal(service, window) }
      return try unsafe byte(of: string, at: Int(window[1].i32))
    case .strSlice:
      guard unsafe window[1].type == .i32, unsafe window[2].type == .i32 else {
        throw unsafe refusal(service, window)
      }
      return try unsafe slice(string, Int(window[1].i32), Int(window[2].i32), machine)
    default:
      guard let part = unsafe window[1].string, unsafe window[2].type == .i32 else {
        throw unsafe refusal(service, window)
      }
      return try unsafe find(part, in: string, from: Int(window[2].i32))
    }
  }

  /// Joining costs what the right one is long, and the left one too unless it grew by joining.
  static func joined(
    _ left: StringRef, _ right: StringRef, _ dialect: FusabiDialect, _ heap: Heap
  ) throws(Trap) -> Slot {
    try unsafe dialect.lookForInterrupt(Int(left.pointee.length) + Int(right.pointee.length))
    return try unsafe .object(heap.joined(left, right))
  }

  private static func refusal(_ service: Service, _ window: UnsafeMutablePointer<Slot>) -> Trap {
    var types: [ValueType] = []
    for place in 0..<service.count { unsafe types.append(window[place].type) }
    return CodeWords.operands(service.opcode, types)
  }

  /// An integer's digits, straight into a new object.
  static func text(of value: Int64, in heap: Heap) throws(Trap) -> Slot {
    let made = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NumberText.integerBytesMax) {
      room in
      Result<Slot, Trap> { () throws(Trap) in
        guard let start = room.baseAddress else { preconditionFailure("the room is not empty") }
        let length = unsafe NumberText.integer(value, to: start)
        let digits = unsafe UnsafeRawBufferPointer(
          start: start + NumberText.integerBytesMax - length, count: length)
        return try unsafe .object(heap.string(digits))
      }
    }
    return try made.get()
  }

  private static func byte(of string: StringRef, at index: Int) throws(Trap) -> Slot {
    let length = unsafe Int(string.pointee.length)
    guard index >= 0, index < length else {
      throw Trap(.indexRange, "byte \(index) of a String of \(length) bytes")
    }
    return unsafe .i32(Int32(string.pointee.bytes[index]))
  }

  /// Both ends move down to where their character begins, so a slice is text again.
  private static func slice(
    _ string: StringRef, _ from: Int, _ to: Int, _ machine: Machine
  ) throws(Trap) -> Slot {
    let bytes = unsafe Heap.bytes(of: string)
    guard from >= 0, from <= to, to <= bytes.count else {
      throw Trap(.indexRange, "bytes \(from) to \(to) of a String of \(bytes.count) bytes")
    }
    let (start, end) = unsafe (beginning(of: from, in: bytes), beginning(of: to, in: bytes))
    if start == 0, end == bytes.count { return unsafe .object(string) }
    // The copy may collect; the operand in its register keeps the bytes.
    return try unsafe .object(machine.heap.string(UnsafeRawBufferPointer(rebasing: bytes[start..<end])))
  }

  private static func beginning(of place: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var place = place
    while place > 0, place < bytes.count, unsafe bytes[place] & 0xc0 == 0x80 { place -= 1 }
    return place
  }

  private static func find(_ part: StringRef, in string: StringRef, from: Int) throws(Trap) -> Slot {
    let bytes = unsafe Heap.bytes(of: string)
    guard from >= 0, from <= bytes.count else {
      throw Trap(.indexRange, "byte \(from) of a String of \(bytes.count) bytes")
    }
    return .i32(unsafe Int32(clamping: place(of: part, in: string, from: from) ?? -1))
  }

  /// Where `part` first stands from a byte on.
  static func place(of part: StringRef, in string: StringRef, from: Int) -> Int? {
    let length = unsafe Int(string.pointee.length)
    if unsafe part.pointee.length == 0 { return from }
    guard let start = unsafe string.pointee.bytes else { return nil }
    let found = unsafe abut_kio_find(
      start + from, length - from, part.pointee.bytes, Int(part.pointee.length))
    guard let found = unsafe found else { return nil }
    return unsafe found - start
  }
}
