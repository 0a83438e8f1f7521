import CShims
import Machine

/// Looking for strings in strings, taking them apart and putting them together.
extension Builtins.Kit {
  func addPieces() throws(Trap) {
    try add("contains", 2, 2, "whether a string has a part, or an array an element") { (call) throws(Trap) in
      if unsafe call[0].array != nil {
        let elements = try unsafe call.elements(0)
        return .bool(elements.indices.contains { unsafe KIODialect.isSame(elements[$0], call[1]) })
      }
      guard unsafe call[0].string != nil else { throw call.mismatch(0, "a string or an array") }
      return try unsafe .bool(Self.find(call.string(1), in: call.string(0), from: 0) != nil)
    }
    try add("startswith", 2, 2, "whether a string begins with another") { (call) throws(Trap) in
      let (whole, part) = try unsafe (call.string(0), call.string(1))
      return unsafe .bool(whole.count >= part.count && Self.isSame(whole.prefix(part.count), part[...]))
    }
    try add("endswith", 2, 2, "whether a string ends with another") { (call) throws(Trap) in
      let (whole, part) = try unsafe (call.string(0), call.string(1))
      return unsafe .bool(whole.count >= part.count && Self.isSame(whole.suffix(part.count), part[...]))
    }
    try add("replace", 3, 3, "replace(s, from, to): every `from` in s replaced; an empty one is nowhere") {
      (call) throws(Trap) in
      let (whole, from) = try unsafe (call.string(0), call.string(1))
      let to = try unsafe call.string(2)
      guard unsafe !from.isEmpty else { return call[0] }
      let room = call.room
      var start = 0
      while let found = unsafe Self.find(from, in: whole, from: start) {
        try unsafe room.append(UnsafeRawBufferPointer(rebasing: whole[start..<found]))
        try unsafe room.append(to)
        start = found + from.count
      }
      guard start > 0 else { return call[0] }
      try unsafe room.append(UnsafeRawBufferPointer(rebasing: whole[start...]))
      return try call.made(room)
    }
    try add("split", 2, 2, "split(s, separator): an array of the parts between; each byte when it is empty") {
      (call) throws(Trap) in
      try Self.split(call)
    }
    try add("join", 2, 2, "join(array, separator): the texts of the elements, the separator between") {
      (call) throws(Trap) in
      let separator = try unsafe call.string(1)
      let room = call.room
      let elements = try unsafe call.elements(0)
      for index in elements.indices {
        if index > 0 { try unsafe room.append(separator) }
        try unsafe ValueText.write(elements[index], to: room, interrupt: call.dialect.interruptFlag)
      }
      return try call.made(room)
    }
  }

  private static func isSame(_ left: Slice<UnsafeRawBufferPointer>, _ right: Slice<UnsafeRawBufferPointer>)
    -> Bool
  {
    unsafe left.elementsEqual(right)
  }

  private static func find(
    _ part: UnsafeRawBufferPointer, in whole: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard unsafe !part.isEmpty else { return start }
    guard let bytes = unsafe whole.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return nil }
    let wanted = unsafe part.baseAddress?.assumingMemoryBound(to: UInt8.self)
    guard let found = unsafe abut_kio_find(bytes + start, whole.count - start, wanted, part.count) else {
      return nil
    }
    return unsafe found - bytes
  }

  private static func split(_ call: Arguments) throws(Trap) -> Slot {
    let (whole, separator) = try unsafe (call.string(0), call.string(1))
    var parts = 0
    try unsafe eachPart(whole, separator) { (_) throws(Trap) in parts += 1 }
    let array = try unsafe call.array(count: Double(parts))
    var index = 0
    try unsafe eachPart(whole, separator) { (part) throws(Trap) in
      unsafe array.pointee.slots[index] = try unsafe call.made(part)
      index += 1
    }
    return unsafe .object(array)
  }

  private static func eachPart(
    _ whole: UnsafeRawBufferPointer, _ separator: UnsafeRawBufferPointer,
    _ body: (UnsafeRawBufferPointer) throws(Trap) -> Void
  ) throws(Trap) {
    var start = 0
    if unsafe separator.isEmpty {
      while start < whole.count {
        try unsafe body(UnsafeRawBufferPointer(rebasing: whole[start..<start + 1]))
        start += 1
      }
      return
    }
    while let found = unsafe find(separator, in: whole, from: start) {
      try unsafe body(UnsafeRawBufferPointer(rebasing: whole[start..<found]))
      start = found + separator.count
    }
    try unsafe body(UnsafeRawBufferPointer(rebasing: whole[start...]))
  }
}
