import CShims
import Machine

extension Builtins.Kit {
  func addTexts() throws(Trap) {
    try unsafe addNative("len", 1, 1, "bytes of a string, elements of an array") {
      _, arguments, result, call in
      guard let value = unsafe arguments?.pointee else { return NativeStatus.failed }
      if let string = unsafe value.string {
        unsafe result?.pointee = .number(Double(string.pointee.length))
      } else if let array = unsafe value.array {
        unsafe result?.pointee = .number(Double(array.pointee.count))
      } else {
        guard let call = unsafe call?.assumingMemoryBound(to: abut_native_call.self) else {
          return NativeStatus.failed
        }
        unsafe Gateway.fail(
          call, Trap(.typeMismatch, "len takes a string or an array, not \(value.typeName)"))
        return NativeStatus.failed
      }
      return NativeStatus.fine
    }
    try add("type", 1, 1, "what a value is: nil, bool, number, string, array or object") {
      (call) throws(Trap) in
      let room = ByteRoom(limit: 64)
      for byte in call[0].typeName.utf8 { try room.append(byte) }
      return try unsafe .object(call.heap.interned(room.contents))
    }
    try add("str", 1, 1, "the text of a value, as PRINT writes it") { (call) throws(Trap) in
      unsafe .object(try call.dialect.text(call[0], call.machine))
    }
    try add("upper", 1, 1, "with a to z as A to Z") { (call) throws(Trap) in
      try Self.mapped(call) { $0 >= 0x61 && $0 <= 0x7a ? $0 - 32 : $0 }
    }
    try add("lower", 1, 1, "with A to Z as a to z") { (call) throws(Trap) in
      try Self.mapped(call) { $0 >= 0x41 && $0 <= 0x5a ? $0 + 32 : $0 }
    }
    try add("trim", 1, 1, "without spaces, tabs and line ends at both ends") { (call) throws(Trap) in
      let bytes = try unsafe call.string(0)
      var (start, end) = (0, bytes.count)
      while start < end, unsafe Self.isSpace(bytes[start]) { start += 1 }
      while end > start, unsafe Self.isSpace(bytes[end - 1]) { end -= 1 }
      return try unsafe call.made(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    }
    try add("substr", 2, 3, "substr(s, start[, length]): a part, as far as there is one") {
      (call) throws(Trap) in
      let bytes = try unsafe call.string(0)
      let start = Arguments.whole(try call.number(1), 0...bytes.count)
      let rest = bytes.count - start
      let length = call.count > 2 ? Arguments.whole(try call.number(2), 0...rest) : rest
      return try unsafe call.made(UnsafeRawBufferPointer(rebasing: bytes[start..<start + length]))
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0d }

  private static func mapped(_ call: Arguments, _ change: (UInt8) -> UInt8) throws(Trap) -> Slot {
    let bytes = try unsafe call.string(0)
    let room = call.room
    let made = try unsafe room.extend(by: bytes.count)
    for index in bytes.indices { unsafe made[index] = change(bytes[index]) }
    return try call.made(room)
  }
}
