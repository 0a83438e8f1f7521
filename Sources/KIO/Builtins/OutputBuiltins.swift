import CShims
import Machine

extension Builtins.Kit {
  func addOutput() throws(Trap) {
    try add("print", 0, nil, "writes the texts of values, spaces between") { (call) throws(Trap) in
      try Self.print(call, isLine: false)
    }
    try add("println", 0, nil, "writes the texts of values, spaces between, and a newline") {
      (call) throws(Trap) in
      try Self.print(call, isLine: true)
    }
  }

  private static func print(_ call: Arguments, isLine: Bool) throws(Trap) -> Slot {
    let room = unsafe call.dialect.borrowRoom(call.machine)
    defer { unsafe call.dialect.giveBack(room) }
    for index in 0..<call.count {
      if index > 0 { try room.append(UInt8(ascii: " ")) }
      try unsafe ValueText.write(call[index], to: room, interrupt: call.dialect.interruptFlag)
    }
    if isLine { try room.append(UInt8(ascii: "\n")) }
    if room.count > 0 { unsafe call.dialect.print(room.contents) }
    return .nil
  }
}
