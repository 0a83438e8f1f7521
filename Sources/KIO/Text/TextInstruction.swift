import CShims

/// How instructions are written, by the table that everything else goes by.
struct TextInstruction {
  enum Operand {
    case none
    /// Any constant.
    case constant
    /// A constant string.
    case name
    /// A place of the stack, or how many.
    case number
    case forwards, backwards
  }

  let opcode: UInt8
  let operand: Operand
  /// Bytes of the operand.
  let operandSize: Int

  var name: String { Self.names[Int(opcode)] }

  /// Nil when there is no such opcode.
  static func of(_ opcode: UInt8) -> TextInstruction? {
    guard Int(opcode) < names.count else { return nil }
    // There is a row for each name.
    let row = unsafe abut_kio_rows()[Int(opcode)]
    let operand: Operand
    switch Int(row.operand) {
    case ABUT_OPERAND_NONE: operand = .none
    case ABUT_OPERAND_CONSTANT: operand = .constant
    case ABUT_OPERAND_NAME: operand = .name
    case ABUT_OPERAND_FORWARD: operand = .forwards
    case ABUT_OPERAND_BACKWARD: operand = .backwards
    default: operand = .number
    }
    return TextInstruction(opcode: opcode, operand: operand, operandSize: Int(row.size))
  }

  static func named(_ name: String) -> TextInstruction? {
    guard let index = names.firstIndex(of: name) else { return nil }
    return of(UInt8(index))
  }

  private static let names: [String] = (0..<UInt32(ABUT_KIO_COUNT)).map { opcode in
    // Of every opcode below the count.
    unsafe String(cString: abut_kio_name(opcode))
  }
}
