import CShims
import Machine

/// The one text of a value: PRINT, ADD, `print`, `str` and `join` all write this.
///
/// Whole numbers below 2^63 have all their digits and no point (-0 is `0`), others are what C's `%.15g`
/// makes of them, infinite ones `inf` and `-inf`, what is no number `nan`. Strings are bare; arrays are
/// `[a, b]`, an array inside of itself is `[...]`.
enum ValueText {
  /// Appends the text of a value. `interrupt` is looked at now and then: arrays that share arrays can have
  /// texts without end.
  static func write(_ value: Slot, to room: ByteRoom, interrupt: UnsafeMutablePointer<UInt32>) throws(Trap) {
    if let array = unsafe value.array {
      try unsafe writeArray(array, to: room, interrupt: interrupt)
    } else {
      try writeSimple(value, to: room)
    }
  }

  private static func writeSimple(_ value: Slot, to room: ByteRoom) throws(Trap) {
    if value.isNumber {
      try writeNumber(value.number, to: room)
    } else if value.isNil {
      try room.append("nil")
    } else if value.isBool {
      try room.append(value.bool ? "true" : "false")
    } else if let string = unsafe value.string {
      try unsafe room.append(string.contents)
    } else {
      try room.append("object")
    }
  }

  /// Bytes that the text of a number has at most.
  static let numberBytesMax = Int(ABUT_NUMBER_TEXT_MAX)

  static func writeNumber(_ number: Double, to room: ByteRoom) throws(Trap) {
    let bytes = try unsafe room.extend(by: numberBytesMax)
    room.shorten(by: unsafe numberBytesMax - writeNumber(number, to: bytes))
  }

  /// Into `numberBytesMax` bytes; how many it took.
  static func writeNumber(_ number: Double, to bytes: UnsafeMutablePointer<UInt8>) -> Int {
    guard number.magnitude < 0x1p63, number == number.rounded(.towardZero) else {
      return unsafe abut_kio_number_text(number, bytes)
    }
    let whole = Int64(number)
    var left = whole.magnitude
    var digits = 1
    while left >= 10 {
      left /= 10
      digits += 1
    }
    let sign = whole < 0 ? 1 : 0
    if sign > 0 { unsafe bytes[0] = UInt8(ascii: "-") }
    left = whole.magnitude
    var place = sign + digits
    while place > sign {
      place -= 1
      unsafe bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10)
      left /= 10
    }
    return sign + digits
  }

  /// An array that is being written, and how far it is.
  @safe private struct Level {
    let array: ArrayRef
    var next: Int
  }

  /// Without recursion: arrays may lie in each other a million deep.
  private static func writeArray(
    _ outermost: ArrayRef, to room: ByteRoom, interrupt: UnsafeMutablePointer<UInt32>
  ) throws(Trap) {
    var levels = [unsafe Level(array: outermost, next: 0)]
    var open: Set<UInt> = [UInt(bitPattern: outermost)]
    var steps = 0
    try room.append(UInt8(ascii: "["))
    while var level = levels.popLast() {
      steps &+= 1
      if steps & 0xffff == 0, unsafe abut_flag_load(interrupt) != 0 { throw Trap.interrupted }
      guard unsafe level.next < Int(level.array.pointee.count) else {
        unsafe open.remove(UInt(bitPattern: level.array))
        try room.append(UInt8(ascii: "]"))
        continue
      }
      if level.next > 0 { try room.append(", ") }
      let value = unsafe level.array.pointee.slots[level.next]
      level.next += 1
      levels.append(level)
      guard let inner = unsafe value.array else {
        try writeSimple(value, to: room)
        continue
      }
      guard open.insert(UInt(bitPattern: inner)).inserted else {
        try room.append("[...]")
        continue
      }
      levels.append(unsafe Level(array: inner, next: 0))
      try room.append(UInt8(ascii: "["))
    }
  }
}

extension StringRef {
  /// Its bytes, as long as it lives.
  var contents: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: pointee.bytes, count: Int(pointee.length))
  }

  /// For messages: not more than a line of it.
  var excerpt: String {
    let bytes = unsafe contents
    let shown = unsafe String(decoding: bytes.prefix(60), as: UTF8.self)
    return bytes.count > 60 ? "\(shown)..." : shown
  }
}
