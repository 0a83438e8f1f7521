public import Bytes

/// Keeps a log of host calls (JIP-6) of one machine: the state at each, and what the host reads, writes and
/// sets. The machine tells it of calls and stops; registers and gas that the host sets by whatever way are
/// found by comparing.
///
/// A log that begins before the machine first runs can be replayed. What the format has no words for (memory
/// that the program does not bring, faults, being started again) has lines of ours: `map`, `unmap`, `FAULT`,
/// a second `start`.
public final class LogWriter {
  private var text: [UInt8] = []
  /// What was last known of the machine, while the host has it.
  private var known = LogState()
  /// A line says where the machine stands, so that what the host does can be told.
  private var isTold = true
  private var isHosts = true
  private var trouble: Fault?

  /// Begins with the program and the state as it is.
  public init(_ machine: Machine) throws(Fault) {
    LogText.add("program ", to: &text)
    let bytes = machine.module.bytes.isEmpty ? machine.program.blob() : machine.module.bytes
    unsafe bytes.withUnsafeBytes { unsafe LogText.bytes($0, into: &text) }
    endLine()
    try LogImage(machine).write(to: self)
    known = LogState(machine)
    LogText.add("start", to: &text)
    LogText.state(known, into: &text)
  }

  /// The log until now. A fault when it would not tell everything.
  public func finish() throws(Fault) -> [UInt8] {
    if let trouble { throw trouble }
    return text
  }

  private func endLine() {
    text.append(UInt8(ascii: "\n"))
    if text.count > Limits.logBytesMax {
      give(up: .limitExceeded, "a log has at most \(Limits.logBytesMax) bytes")
    }
  }

  /// From here on nothing is kept.
  private func give(up code: Fault.Code, _ note: String) {
    if trouble == nil { trouble = Fault(code, at: text.count, note) }
    text = []
  }

  /// Something happens that no line can tell.
  func lose(_ note: String) { give(up: .unsupported, note) }

  /// Whether a line about what the host does can be written here.
  private func canTell() -> Bool {
    if trouble == nil, !isTold { give(up: .unsupported, "the host changed the machine between steps") }
    return trouble == nil
  }
}

/// What the host does.
extension LogWriter {
  public func read(_ address: UInt64, _ bytes: UnsafeRawBufferPointer) {
    guard unsafe trouble == nil && isTold && !bytes.isEmpty else { return }
    unsafe memory("memread ", address, bytes, " -> ")
  }

  public func write(_ address: UInt64, _ bytes: UnsafeRawBufferPointer) {
    guard unsafe !bytes.isEmpty && canTell() else { return }
    unsafe memory("memwrite ", address, bytes, " <- ")
  }

  private func memory(
    _ name: StaticString, _ address: UInt64, _ bytes: UnsafeRawBufferPointer, _ arrow: StaticString
  ) {
    LogText.add(name, to: &text)
    LogText.hex(address, width: 8, into: &text)
    LogText.add(" len=", to: &text)
    LogText.decimal(UInt64(bytes.count), into: &text)
    LogText.add(arrow, to: &text)
    unsafe LogText.bytes(bytes, into: &text)
    endLine()
  }

  /// Only needed where it is to be told that a register was set to what it was.
  public func setRegister(_ index: Int, _ value: UInt64) {
    guard index >= 0, index < 13, canTell() else { return }
    known.registers[index] = value
    LogText.add("setreg ", to: &text)
    LogText.register(index, into: &text)
    LogText.add(" <- ", to: &text)
    LogText.hex(value, into: &text)
    endLine()
  }

  public func setGas(_ value: UInt64) {
    guard canTell() else { return }
    known.gas = value
    LogText.add("setgas <- ", to: &text)
    LogText.decimal(value, into: &text)
    endLine()
  }

  public func map(_ address: UInt64, _ length: UInt64, write: Bool) {
    pages("map ", address, length)
    if trouble == nil { LogText.add(write ? " write" : " read", to: &text) }
    endLine()
  }

  public func unmap(_ address: UInt64, _ length: UInt64) {
    pages("unmap ", address, length)
    endLine()
  }

  private func pages(_ name: StaticString, _ address: UInt64, _ length: UInt64) {
    guard canTell() else { return }
    LogText.add(name, to: &text)
    LogText.hex(address, width: 8, into: &text)
    LogText.add(" len=", to: &text)
    LogText.decimal(length, into: &text)
  }
}

/// What the machine does.
extension LogWriter {
  /// An ecalli stands at pc.
  func called(_ machine: Machine, _ number: UInt64) {
    guard trouble == nil else { return }
    LogText.add("ecalli=", to: &text)
    LogText.decimal(number, into: &text)
    tell(machine)
  }

  private func tell(_ machine: Machine) {
    known = LogState(machine)
    (isTold, isHosts) = (true, true)
    LogText.state(known, into: &text)
  }

  /// The machine goes on: what the host has set is told.
  func resumed(_ machine: Machine) {
    guard trouble == nil, isHosts else { return }
    isHosts = false
    let state = LogState(machine)
    guard state != known, canTell() else { return }
    if state.pc != known.pc {
      LogText.add("start", to: &text)
      LogText.state(state, into: &text)
      return
    }
    for index in 0..<13 where state.registers[index] != known.registers[index] {
      setRegister(index, state.registers[index])
    }
    if state.gas != known.gas { setGas(state.gas) }
  }

  func stopped(_ machine: Machine, _ stop: Stop) {
    guard trouble == nil else { return }
    switch stop.code {
    // Its line stands already.
    case .hostCall: return
    case .halted: LogText.add("HALT", to: &text)
    case .panicked: LogText.add("PANIC", to: &text)
    case .outOfGas: LogText.add("OOG", to: &text)
    case .faulted:
      LogText.add("FAULT=", to: &text)
      LogText.hex(stop.detail, into: &text)
    case .stepped, .breakpoint, .interrupted, .invalid, .ready:
      // No line tells of these. It stands somewhere else now, if it ran at all.
      let state = LogState(machine)
      if !isHosts || state != known { isTold = false }
      (known, isHosts) = (state, true)
      return
    }
    tell(machine)
  }
}

/// Memory at the start, where it is not what the program brings.
private struct LogImage {
  let machine: Machine
  let layout: GuestLayout?
  private static let page = 4096

  init(_ machine: Machine) {
    self.machine = machine
    layout = machine.module.layout
  }

  /// The pages that are mapped, then what they hold.
  func write(to log: LogWriter) throws(Fault) {
    var from: UInt64 = 0
    while let range = machine.memory.nextRange(from: from) {
      from = range.address + range.length
      var start = range.address & ~4095
      let end = (from + 4095) & ~4095
      while start < end {
        let isKnown = brings(start, range)
        var next = start + 4096
        while next < end, brings(next, range) == isKnown { next += 4096 }
        if !isKnown { log.map(start, next - start, write: range.canWrite) }
        start = next
      }
    }
    try writeArgument(to: log)
    from = 0
    while let range = machine.memory.nextRange(from: from) {
      from = range.address + range.length
      try write(range, to: log)
    }
  }

  /// Whether a new machine has this page with these rights.
  private func brings(_ page: UInt64, _ range: GuestRange) -> Bool {
    guard let layout, !range.isShared else { return false }
    if GuestLayout.argumentRange(machine.options.argument.count).contains(page) { return !range.canWrite }
    if layout.readOnly.contains(page) { return !range.canWrite }
    return range.canWrite && (layout.readWrite.contains(page) || layout.stack.contains(page))
  }

  private func writeArgument(to log: LogWriter) throws(Fault) {
    let argument = machine.options.argument
    guard layout != nil, !argument.isEmpty else { return }
    unsafe argument.withUnsafeBytes { unsafe log.write(GuestLayout.argument, $0) }
  }

  /// Pages that differ, as long pieces as there are, but at most a MiB at once.
  private func write(_ range: GuestRange, to log: LogWriter) throws(Fault) {
    var at = range.address
    let end = range.address + range.length
    var piece: [UInt8] = []
    var pieceStart: UInt64 = 0
    func flush() {
      unsafe piece.withUnsafeBytes { unsafe log.write(pieceStart, $0) }
      piece = []
    }
    while at < end {
      let next = min((at | 4095) + 1, end)
      let found = try machine.memory.read(at, Int(next - at))
      if let wanted = differing(found, at) {
        if piece.isEmpty || wanted.lowerBound > 0 || pieceStart + UInt64(piece.count) != at
          || piece.count >= 1 << 20
        {
          flush()
          pieceStart = at + UInt64(wanted.lowerBound)
        }
        piece += found[wanted]
      }
      at = next
    }
    flush()
  }

  /// From the first to the last byte that is not what the program brings there.
  private func differing(_ found: [UInt8], _ address: UInt64) -> Range<Int>? {
    var first: Int?
    var last = 0
    for index in found.indices where found[index] != initial(address + UInt64(index)) {
      first = first ?? index
      last = index
    }
    return first.map { $0..<last + 1 }
  }

  @inline(__always) private func initial(_ address: UInt64) -> UInt8 {
    guard let layout else { return 0 }
    if address >= GuestLayout.argument {
      return byte(machine.options.argument, address - GuestLayout.argument)
    }
    if layout.readWrite.contains(address) {
      return byte(layout.readWriteBytes, address - layout.readWrite.lowerBound)
    }
    if layout.readOnly.contains(address) {
      return byte(layout.readOnlyBytes, address - layout.readOnly.lowerBound)
    }
    return 0
  }

  @inline(__always) private func byte(_ bytes: [UInt8], _ index: UInt64) -> UInt8 {
    index < UInt64(bytes.count) ? bytes[Int(index)] : 0
  }
}
