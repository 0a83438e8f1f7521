import CShims

/// What schemas/pvm.instructions says of an instruction.
extension Instruction {
  static let none: UInt8 = 255

  public var name: String { unsafe String(cString: abut_pvm_name(UInt32(rawValue))) }

  public var form: Form {
    unsafe unsafeBitCast(abut_pvm_forms()[Int(rawValue)], to: Form.self)
  }

  private var flags: UInt8 { unsafe abut_pvm_flags()[Int(rawValue)] }

  public var endsBlock: Bool { flags & 1 != 0 }
  public var isBranch: Bool { flags & 2 != 0 }
  public var jumpsByRegister: Bool { flags & 4 != 0 }

  public func opcode(in profile: Profile) -> UInt8? {
    let opcode = unsafe abut_pvm_opcodes(profile.rawValue)[Int(rawValue)]
    return opcode == Self.none && self != .trap ? nil : opcode
  }
}
