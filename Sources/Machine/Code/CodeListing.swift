import CShims

extension FunctionCode {
  /// The code as text for people: op, operands, where jumps lead, the source instruction and what it costs.
  /// Code in the form of the loop only. `constant` gives the text of a constant, `name` that of a global.
  public func listing(constant: (Int) -> String, name: (Int) -> String) -> String {
    precondition(form == .loop, "addresses of handlers have no names")
    var text = ""
    for index in 0..<count {
      let op = unsafe ops[index]
      if let head = unsafe head(of: ops + index) { text += "at \(head.pc), height \(head.height)\n" }
      var parts = ""
      let operands = unsafe String(cString: abut_op_operands(UInt32(op.handler)))
      for (kind, value) in zip(operands, [op.a, op.b, op.c]) {
        let part = Self.text(kind, value, op, behind: index + 1, constant, name)
        if !part.isEmpty { parts += parts.isEmpty ? " \(part)" : ", \(part)" }
      }
      let mnemonic = unsafe String(cString: abut_op_name(UInt32(op.handler)))
      let place = places[index]
      text += "\(Self.padded("\(index)", 5)) \(mnemonic)\(parts)"
      text += "  ; \(place.pc), \(op.cost)\(place.spent > 0 ? " (\(place.spent))" : "")\n"
    }
    return text
  }

  private static func text(
    _ kind: Character, _ value: UInt16, _ op: abut_op, behind next: Int, _ constant: (Int) -> String,
    _ name: (Int) -> String
  ) -> String {
    let number = Int(value) / 16
    switch kind {
    case "o", "r", "w", "l": return "r\(number)"
    case "k": return constant(number)
    case "g": return name(number)
    case "n": return "\(value)"
    case "N": return constant(Int(op.b) | Int(op.c) << 16)
    case "f": return "function \(value)"
    case "t": return "-> \(next + Int(Int16(bitPattern: value)))"
    case "T":
      let distance = Int32(bitPattern: UInt32(op.a) | UInt32(op.b) << 16)
      return "-> \(next + Int(distance))"
    default: return ""
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
