public import Bytes

/// Runs a module against a log of host calls (JIP-6): what the host did is taken from the log, and what the
/// machine does must be what the log says.
public enum Replayer {
  public struct Outcome: Equatable, Sendable {
    public var hostCalls = 0
    /// From the start to the end, with what the host took.
    public var gasUsed: UInt64 = 0
    /// How the log ends; a host call where it ends in the middle.
    public var stop = Stop(.ready)
  }

  /// What a log says of its program.
  public enum Source: Equatable, Sendable {
    case bytes([UInt8])
    /// The name of a file beside the log.
    case file(String)
    case none
  }

  /// Everything must agree; the first thing that does not is a fault `differs` with the line and both values.
  public static func replay(_ module: Module, _ log: [UInt8], _ backend: Backend) throws(Fault) -> Outcome {
    try replay(module, log, backend, into: nil)
  }

  /// The same, and what happens is logged anew.
  static func replay(
    _ module: Module, _ log: [UInt8], _ backend: Backend, into copy: ((Machine) throws(Fault) -> LogWriter)?
  ) throws(Fault) -> Outcome {
    var replay = Replay(log)
    let machine = try replay.prepare(module, backend)
    if let copy { machine.log = try copy(machine) }
    return try replay.run(machine)
  }

  /// Where the program of a log is.
  public static func program(of log: [UInt8]) throws(Fault) -> Source {
    var reader = LogReader(log)
    while let event = try reader.next() {
      guard case .program(let word) = event else { continue }
      let text = reader.string(word)
      if text.utf8.first == UInt8(ascii: "@") { return .file(String(text.dropFirst())) }
      return .bytes(try reader.bytes(word))
    }
    return .none
  }
}

/// One replay on its way.
private struct Replay {
  private var reader: LogReader
  private var outcome = Replayer.Outcome()
  private var startGas: UInt64 = 0

  init(_ log: [UInt8]) { reader = LogReader(log) }

  /// A machine as it is at `start`.
  mutating func prepare(_ module: Module, _ backend: Backend) throws(Fault) -> Machine {
    var options = MachineOptions()
    options.backend = backend
    var events: [(event: LogEvent, reader: LogReader)] = []
    while let event = try reader.next() {
      switch event {
      case .program: continue
      case .write(let address, let bytes)
      where module.layout != nil && address == GuestLayout.argument && options.argument.isEmpty:
        options.argument = bytes
      case .write, .map, .unmap: events.append((event, reader))
      case .start(let state):
        let machine = try Machine(module, options)
        for index in events.indices {
          try apply(events[index].event, machine, events[index].reader, opens: true)
        }
        machine.pc = state.pc
        machine.gas = state.gas
        for index in 0..<13 { machine.setRegister(index, state.registers[index]) }
        startGas = state.gas
        return machine
      default: throw reader.fault(.malformed, "this comes before `start`")
      }
    }
    throw reader.fault(.truncated, "the log has no `start`")
  }

  mutating func run(_ machine: Machine) throws(Fault) -> Replayer.Outcome {
    // A log may be of a machine that did not run, or that the host changed before it did.
    var event = try answer(machine)
    while let line = event {
      let stop = machine.run()
      try compare(stop, line, machine)
      outcome.stop = stop
      if stop.code == .hostCall { outcome.hostCalls += 1 }
      event = try answer(machine)
      if let last = event, stop.code == .hostCall, try endsCall(last, machine) { event = nil }
    }
    outcome.gasUsed = startGas >= machine.gas ? startGas - machine.gas : machine.statistics.gasUsed
    return outcome
  }

  private func compare(_ stop: Stop, _ line: LogEvent, _ machine: Machine) throws(Fault) {
    let wanted: Stop
    let log: LogState
    switch line {
    case .hostCall(let number, let state): (wanted, log) = (.hostCall(number), state)
    case .end(let end, let state): (wanted, log) = (end, state)
    default: throw reader.fault(.malformed, "a host call or the end should come here")
    }
    guard stop == wanted else {
      throw reader.fault(
        .differs, "\(machine.reason(stop)) at pc \(machine.pc), the log has \(machine.reason(wanted))")
    }
    if let difference = LogState(machine).difference(from: log) { throw reader.fault(.differs, difference) }
  }

  /// Does what the host did; gives the line behind it.
  private func answer(_ event: LogEvent, _ machine: Machine) throws(Fault) -> Bool {
    switch event {
    case .hostCall, .end: return false
    case .program: throw reader.fault(.malformed, "the program stands at the beginning")
    default:
      try apply(event, machine, reader, opens: false)
      return true
    }
  }

  private mutating func answer(_ machine: Machine) throws(Fault) -> LogEvent? {
    while let event = try reader.next() {
      guard try answer(event, machine) else { return event }
    }
    return nil
  }

  /// Whether the host ended the machine in its call: nothing has moved since. What follows is nobody's.
  private mutating func endsCall(_ line: LogEvent, _ machine: Machine) throws(Fault) -> Bool {
    guard case .end(let stop, let state) = line, LogState(machine).difference(from: state) == nil else {
      return false
    }
    outcome.stop = stop
    if try reader.next() != nil { throw reader.fault(.malformed, "the log goes on behind its end") }
    return true
  }

  /// `opens`: pages that a program does not bring are there for what is written.
  private func apply(_ event: LogEvent, _ machine: Machine, _ reader: LogReader, opens: Bool) throws(Fault) {
    do throws(Fault) {
      switch event {
      case .read(let address, let wanted):
        let found = try machine.memory.read(address, wanted.count)
        if let at = found.indices.first(where: { found[$0] != wanted[$0] }) {
          let place = String(address + UInt64(at), radix: 16)
          throw Fault(.differs, at: 0, "the byte at 0x\(place) is \(found[at]), the log has \(wanted[at])")
        }
        unsafe found.withUnsafeBytes { unsafe machine.log?.read(address, $0) }
      case .write(let address, let bytes):
        if opens { try open(address, UInt64(bytes.count), machine.memory) }
        try machine.memory.write(address, bytes)
        unsafe bytes.withUnsafeBytes { unsafe machine.log?.write(address, $0) }
      case .setRegister(let index, let value):
        machine.setRegister(index, value)
        machine.log?.setRegister(index, value)
      case .setGas(let value):
        machine.gas = value
        machine.log?.setGas(value)
      case .map(let address, let length, let write):
        try machine.memory.map(address, length, write: write)
        machine.log?.map(address, length, write: write)
      case .unmap(let address, let length):
        try machine.memory.unmap(address, length)
        machine.log?.unmap(address, length)
      case .start(let state):
        machine.pc = state.pc
        machine.gas = state.gas
        for index in 0..<13 { machine.setRegister(index, state.registers[index]) }
      case .program, .hostCall, .end: break
      }
    } catch {
      throw reader.fault(error.code, error.note)
    }
  }

  private func open(_ address: UInt64, _ length: UInt64, _ memory: GuestMemory) throws(Fault) {
    guard address < GuestMemory.end, length <= GuestMemory.end - address else { return }
    var page = address & ~4095
    while page < address + length {
      if !memory.isAccessible(page, 1, write: false) { try memory.map(page, 4096, write: true) }
      page += 4096
    }
  }
}
