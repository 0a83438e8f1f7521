import CShims
public import Machine

/// What is known about the instructions.
public enum Instructions {
  public static let table = unsafe CodeTable(rows: abut_kio_rows(), count: Int(ABUT_KIO_COUNT)) {
    unsafe String(cString: abut_kio_name(UInt32($0)))
  }

  public static func name(of opcode: Opcode) -> String { table.name(opcode.rawValue) }
}
