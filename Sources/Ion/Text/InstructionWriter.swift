/// Instructions.
extension TextWriter {
  /// The mnemonic and the operands. `labels` are the instructions that have one, `at` is the number of this.
  mutating func instruction(_ instruction: Instruction, at place: Int = 0, labels: Set<Int> = []) {
    text(instruction.opcode.mnemonic)
    for (at, operand) in instruction.operands.enumerated() {
      text(at == 0 ? " " : ", ")
      self.operand(operand, place, labels)
    }
  }

  private mutating func operand(_ operand: Operand, _ place: Int, _ labels: Set<Int>) {
    switch operand {
    case .register(let register), .timeout(let register?): self.register(register)
    case .timeout(nil): text("none")
    case .value(let value): self.value(value)
    case .registers(let registers):
      text("[")
      list(registers) { $0.register($1) }
      text("]")
    case .offset(let offset): self.offset(offset, place, labels)
    case .pid(let pid):
      text("process")
      number(pid)
    case .arms(let arms):
      text("[")
      list(arms) { writer, arm in
        writer.text("(")
        writer.pattern(arm.pattern)
        writer.text(", ")
        writer.offset(arm.offset, place, labels)
        writer.text(")")
      }
      text("]")
    case .entries(let entries):
      text("{")
      list(entries) { $0.entry($1) }
      text("}")
    case .name(let name): quoted(name, "'")
    case .captures(let captures):
      text("[")
      list(captures) { writer, capture in
        writer.name(capture.name)
        writer.text(":")
        writer.register(capture.register)
      }
      text("]")
    case .descriptor(let descriptor): flags(descriptor)
    }
  }

  private mutating func offset(_ offset: Int32, _ place: Int, _ labels: Set<Int>) {
    if labels.contains(place + Int(offset)) {
      label(place + Int(offset))
    } else {
      number(offset)
    }
  }

  mutating func label(_ place: Int) {
    text("L")
    number(place)
  }

  private mutating func entry(_ entry: Entry) {
    name(entry.key)
    text(form == .original ? ":" : ": ")
    switch entry.source {
    case .register(let register): self.register(register)
    case .value(let value): self.value(value)
    }
    if form == .original, !entry.hasDescriptor || entry.descriptor != .all {
      if words(entry.descriptor) { return }
    }
    guard entry.hasDescriptor else { return }
    text(" ")
    flags(entry.descriptor)
  }

  /// The original's words; it had none for that nothing, or everything, was said. False: there are none.
  private mutating func words(_ descriptor: Descriptor) -> Bool {
    guard descriptors == .access else {
      for flag in [Descriptor.writable, .enumerable, .configurable] {
        text(descriptor.contains(flag) ? ":true" : ":false")
      }
      return true
    }
    guard let access = DescriptorEncoding.accesses.firstIndex(of: descriptor) else { return false }
    text(":")
    text(Self.accesses[access])
    return true
  }

  /// In the order of `DescriptorEncoding.accesses`.
  static let accesses = ["Public", "Readonly", "Protected", "ProtectedReadonly"]
}
