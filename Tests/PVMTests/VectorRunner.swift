import Bytes

@testable import PVM

/// Plays a vector on a machine, and collects what is not as it should be.
struct VectorRunner {
  let name: String
  let profile: Profile
  let backend: Backend
  var problems: [String] = []
  /// Instructions are made one at a time.
  var isStepped = false

  init(_ name: String, _ profile: Profile, _ backend: Backend) {
    (self.name, self.profile, self.backend) = (name, profile, backend)
  }

  private mutating func expect<T: Equatable>(_ found: T, _ wanted: T, _ what: String) {
    if found != wanted { problems.append("\(name) (\(backend)): \(what) is \(found), not \(wanted)") }
  }

  func machine(_ vector: JSONValue) throws -> Machine {
    var options = MachineOptions()
    options.backend = backend
    options.gas = vector.at("initial-gas").number
    options.pc = vector.at("initial-pc").number
    return try Machine(Self.module(vector.at("program").byteArray, profile), options)
  }

  private func run(_ machine: Machine) -> Stop {
    guard isStepped else { return machine.run() }
    while true {
      let stop = machine.step(1)
      if stop.code != .stepped { return stop }
    }
  }

  private static func map(_ item: JSONValue, _ machine: Machine) throws {
    try machine.memory.map(
      item.at("address").number, item.at("length").number, write: item.at("is-writable").isTrue)
  }

  private static func write(_ item: JSONValue, _ machine: Machine) throws {
    try machine.memory.write(item.at("address").number, item.at("contents").byteArray)
  }

  mutating func play(_ vector: JSONValue) throws {
    if vector["steps"] != nil { try playSteps(vector) } else { try playFlat(vector) }
  }

  /// A machine as the vector wants it, before it runs.
  func prepared(_ vector: JSONValue) throws -> Machine {
    let machine = try machine(vector)
    for step in vector.at("steps").items {
      switch step.at("kind").text {
      case "map": try Self.map(step, machine)
      case "write": try Self.write(step, machine)
      case "set-reg": machine.setRegister(Int(step.at("reg").number), step.at("value").number)
      default: return machine
      }
    }
    return machine
  }

  private mutating func playSteps(_ vector: JSONValue) throws {
    let machine = try machine(vector)
    var stop = Stop(.ready)
    for step in vector.at("steps").items {
      switch step.at("kind").text {
      case "map": try Self.map(step, machine)
      case "write": try Self.write(step, machine)
      case "set-reg": machine.setRegister(Int(step.at("reg").number), step.at("value").number)
      case "run": stop = run(machine)
      case "assert": compare(machine, stop, step, "")
      case let other: problems.append("\(name): unknown step \(other)")
      }
    }
  }

  private mutating func playFlat(_ vector: JSONValue) throws {
    let machine = try machine(vector)
    for (index, value) in vector.at("initial-regs").items.enumerated() {
      machine.setRegister(index, value.number)
    }
    for page in vector.at("initial-page-map").items { try Self.map(page, machine) }
    for piece in vector.at("initial-memory").items {
      try Self.write(piece, machine)
    }
    compare(machine, run(machine), vector, "expected-")
  }

  private mutating func compare(_ machine: Machine, _ stop: Stop, _ wanted: JSONValue, _ prefix: String) {
    expect(Self.text(stop), wanted.at(prefix + "status").text, "status")
    expect(machine.gas, wanted.at(prefix + "gas").number, "gas")
    expect(machine.pc, wanted.at(prefix + "pc").number, "pc")
    expect(
      (0..<13).map { machine.register($0) }, wanted.at(prefix + "regs").items.map { $0.number }, "registers")
    if let fault = wanted[prefix + "page-fault-address"] { expect(stop.detail, fault.number, "fault") }
    if let call = wanted[prefix + "hostcall"] {
      // The vectors have 32 bits of it.
      expect(UInt64(UInt32(truncatingIfNeeded: stop.detail)), call.number, "host call")
    }
    var memory: [UInt64: UInt8] = [:]
    for piece in wanted.at(prefix + "memory").items {
      for (index, byte) in piece.at("contents").byteArray.enumerated() where byte != 0 {
        memory[piece.at("address").number + UInt64(index)] = byte
      }
    }
    expect(Self.content(machine.memory), memory, "memory")
  }

  static func text(_ stop: Stop) -> String {
    switch stop.code {
    case .halted: "halt"
    case .panicked: "panic"
    case .outOfGas: "out-of-gas"
    case .faulted: "page-fault"
    case .hostCall: "ecalli"
    default: "\(stop.code)"
    }
  }

  /// All bytes that are not zero.
  static func content(_ memory: GuestMemory) -> [UInt64: UInt8] {
    var content: [UInt64: UInt8] = [:]
    var from: UInt64 = 0
    while let range = memory.nextRange(from: from) {
      from = range.address + range.length
      guard let bytes = try? memory.read(range.address, Int(range.length)) else { continue }
      for (index, byte) in bytes.enumerated() where byte != 0 {
        content[range.address + UInt64(index)] = byte
      }
    }
    return content
  }

  static func module(_ blob: [UInt8], _ profile: Profile) throws -> Module {
    var options = LoadOptions()
    options.kind = .generic
    options.profile = profile
    return try Module.load(blob, options)
  }
}
