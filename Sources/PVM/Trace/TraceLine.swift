import CShims

/// One instruction before it is executed, as a line of JSON. Registers are text, for whoever reads numbers as
/// doubles.
public enum TraceLine {
  /// Adds `{"pc":0,"op":"add_64","gas":100,"r":["0x0",…]}` and the end of the line. `registers` are 13.
  public static func add(
    pc: UInt64, opcode: UInt8, gas: UInt64, _ registers: UnsafePointer<UInt64>, _ profile: Profile,
    to text: inout [UInt8]
  ) {
    LogText.add("{\"pc\":", to: &text)
    LogText.decimal(pc, into: &text)
    LogText.add(",\"op\":\"", to: &text)
    text.append(contentsOf: name(opcode, profile).utf8)
    LogText.add("\",\"gas\":", to: &text)
    LogText.decimal(gas, into: &text)
    LogText.add(",\"r\":[", to: &text)
    for index in 0..<13 {
      LogText.add(index == 0 ? "\"" : "\",\"", to: &text)
      unsafe LogText.hex(registers[index], into: &text)
    }
    LogText.add("\"]}\n", to: &text)
  }

  /// Of an opcode that the profile has not: what it does.
  private static func name(_ opcode: UInt8, _ profile: Profile) -> String {
    let number = unsafe abut_pvm_instructions(profile.rawValue)[Int(opcode)]
    return (Instruction(rawValue: number) ?? .trap).name
  }
}
