import CShims
import Machine

/// The text of values: a Char and a String between quotes, without escapes.
enum ValueText {
  /// Arrays in each other that are written; deeper ones, and those inside of themselves, are `[...]`.
  static let depthMax = 16

  /// Appends the text of a value. `interrupt` is looked at now and then: arrays that share arrays can have
  /// very long texts.
  static func write(
    _ value: Slot, to room: ByteRoom, interrupt: UnsafeMutablePointer<UInt32>
  ) throws(Trap) {
    if let array = unsafe value.array {
      try unsafe writeArray(array, to: room, interrupt: interrupt)
    } else {
      try writeSimple(value, to: room)
    }
  }

  private static func writeSimple(_ value: Slot, to room: ByteRoom) throws(Trap) {
    switch value.type {
    case .unit: try room.append("()")
    case .bool: try room.append(value.bool ? "true" : "false")
    case .i32, .i64: try room.append(integer: value.i64)
    case .f32: try room.append(NumberText.float(value.f32))
    case .f64: try room.append(NumberText.float(value.number))
    case .char: try writeChar(value, to: room)
    case .string:
      guard let string = unsafe value.string else { return }
      try room.append(UInt8(ascii: "\""))
      try unsafe room.append(Heap.bytes(of: string))
      try room.append(UInt8(ascii: "\""))
    case .array, .any: try room.append("?")
    }
  }

  private static func writeChar(_ value: Slot, to room: ByteRoom) throws(Trap) {
    guard let scalar = value.char else { return try room.append("?") }
    try room.append(UInt8(ascii: "'"))
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { try room.append(byte) }
    try room.append(UInt8(ascii: "'"))
  }

  /// An array that is being written, and how far it is.
  @safe private struct Level {
    let array: ArrayRef
    var next: Int
  }

  private static func writeArray(
    _ outermost: ArrayRef, to room: ByteRoom, interrupt: UnsafeMutablePointer<UInt32>
  ) throws(Trap) {
    var levels = [unsafe Level(array: outermost, next: 0)]
    var steps = 0
    try room.append(UInt8(ascii: "["))
    while var level = levels.popLast() {
      steps &+= 1
      if steps & 0x3ff == 0, unsafe abut_flag_load(interrupt) != 0 { throw Trap.interrupted }
      guard unsafe level.next < Int(level.array.pointee.count) else {
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
      guard levels.count < depthMax, !levels.contains(where: { level in unsafe level.array == inner }) else {
        try room.append("[...]")
        continue
      }
      levels.append(unsafe Level(array: inner, next: 0))
      try room.append(UInt8(ascii: "["))
    }
  }
}
