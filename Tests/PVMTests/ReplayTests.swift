import Bytes
import Foundation
import TestSupport
import Testing

@testable import PVM

@Suite struct ReplayTests {
  static func logs() -> [URL] {
    guard let folder = vectors("jip6-traces") else { return [] }
    let all = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (all ?? []).filter { $0.pathExtension == "log" }.sorted { $0.path < $1.path }
  }

  static func module(_ log: [UInt8], beside url: URL) throws -> Module {
    var options = LoadOptions()
    switch try Replayer.program(of: log) {
    case .none: throw Fault(.notFound, at: 0, "no program")
    case .bytes(let bytes): return try Module.load(bytes, options)
    case .file(let name):
      options.kind = .metadata
      let file = url.deletingLastPathComponent().appendingPathComponent(name)
      return try Module.load([UInt8](Data(contentsOf: file)), options)
    }
  }

  /// The log without the line of its program.
  static func rest(_ log: [UInt8]) -> ArraySlice<UInt8> {
    log[(log.firstIndex(of: 10) ?? 0)...]
  }

  @Test(arguments: [Backend.interpreter, .recompiler])
  func `every recorded run of a service happens again`(_ backend: Backend) throws {
    var calls = 0
    for (index, url) in Self.logs().enumerated() where backend == .recompiler || index % 4 == 0 {
      let log = try [UInt8](Data(contentsOf: url))
      let module = try Self.module(log, beside: url)
      do {
        calls += try Replayer.replay(module, log, backend).hostCalls
      } catch { Issue.record("\(url.lastPathComponent): \(error)") }
    }
    print("replayed \(calls) host calls")
    #expect(calls > (backend == .recompiler ? 1900 : 300) || Self.logs().isEmpty)
  }

  @Test func `what is logged of a replay is the log`() throws {
    for url in Self.logs().prefix(6) {
      let log = try [UInt8](Data(contentsOf: url))
      let module = try Self.module(log, beside: url)
      var writer: LogWriter?
      _ = try Replayer.replay(module, log, .interpreter) { machine throws(Fault) in
        let made = try LogWriter(machine)
        writer = made
        return made
      }
      let copy = try #require(try writer?.finish())
      #expect(Self.rest(copy) == Self.rest(log), "\(url.lastPathComponent)")
      guard case .bytes(let bytes) = try Replayer.program(of: copy) else {
        Issue.record("no program")
        return
      }
      #expect(bytes == module.bytes)
    }
  }

  /// Calls the host (ecalli 7), adds r8 to r7, stores it at 0x20000, and calls again, for ever.
  static func machine(gas: UInt64 = 1000) throws -> Machine {
    let code: [UInt8] = [10, 7, 200, 0x87, 7, 62, 7, 0, 0, 2, 40, 246]
    let program = try Program(
      code: code, mask: [0b0010_0101, 0b0100], jumpTable: [], profile: .gp07, strict: false)
    var options = MachineOptions()
    options.gas = gas
    let machine = try Machine(Module(program: program), options)
    try machine.memory.map(0x20000, 8192, write: true)
    try machine.memory.map(0x30000, 4096, write: false)
    try machine.memory.write(0x21000, [1, 2, 3])
    return machine
  }

  static func text(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  /// Three calls; the host reads, writes and sets. Then the gas ends.
  static func recorded() throws -> [UInt8] {
    let machine = try machine(gas: 60)
    try machine.startLog()
    machine.setRegister(8, 5)
    for call in 0..<3 {
      #expect(machine.run() == .hostCall(7))
      var room = [UInt8](repeating: 0, count: 4)
      try room.withUnsafeMutableBytes { try machine.read(0x20000, into: $0) }
      try room.withUnsafeBytes { try machine.write(0x21000, $0) }
      if call == 1 { machine.setRegister(8, 9) }
      machine.gas = call == 2 ? 3 : machine.gas - 10
    }
    #expect(machine.run() == .outOfGas)
    return try machine.endLog()
  }

  @Test func `a log tells what the host did, and happens again`() throws {
    let log = try Self.recorded()
    let lines = Self.text(log)
    #expect(
      Array(lines[1...]) == [
        "map 0x00020000 len=8192 write", "map 0x00030000 len=4096 read",
        "memwrite 0x00021000 len=3 <- 0x010203",
        "start pc=0 gas=60", "setreg r08 <- 0x5", "ecalli=7 pc=0 gas=59 r08=0x5",
        "memread 0x00020000 len=4 -> 0x00000000", "memwrite 0x00021000 len=4 <- 0x00000000", "setgas <- 49",
        "ecalli=7 pc=0 gas=45 r07=0x5 r08=0x5", "memread 0x00020000 len=4 -> 0x05000000",
        "memwrite 0x00021000 len=4 <- 0x05000000", "setreg r08 <- 0x9", "setgas <- 35",
        "ecalli=7 pc=0 gas=31 r07=0xe r08=0x9", "memread 0x00020000 len=4 -> 0x0e000000",
        "memwrite 0x00021000 len=4 <- 0x0e000000", "setgas <- 3", "OOG pc=0 gas=0 r07=0x17 r08=0x9",
      ])
    for backend in Backend.allCases {
      guard case .bytes(let bytes) = try Replayer.program(of: log) else { return }
      let outcome = try Replayer.replay(try Module.load(bytes, LoadOptions()), log, backend)
      #expect(outcome == .init(hostCalls: 3, gasUsed: 60, stop: .outOfGas))
    }
  }

  @Test(arguments: [
    ("gas=45 r07=0x5", "gas=44 r07=0x5", "line 11: gas is 45, the log has 44"),
    ("r07=0xe r08=0x9", "r07=0xf r08=0x9", "line 16: r7 is 0xe, the log has 0xf"),
    ("-> 0x05000000", "-> 0x05000100", "line 12: the byte at 0x20002 is 0, the log has 1"),
    ("ecalli=7 pc=0 gas=31", "ecalli=8 pc=0 gas=31", "line 16: host call 7 at pc 0, the log has host call 8"),
    ("OOG pc=0", "HALT pc=0", "line 20: out of gas at pc 0, the log has halted"),
    ("pc=0 gas=0 r07", "pc=2 gas=0 r07", "line 20: pc is 0, the log has 2"),
    ("len=4 -> 0x0e", "len=5 -> 0x0e", "line 17: 4 bytes where 5 are announced"),
    ("setreg r08", "setreg r13", "line 6: there are registers r0 to r12"),
    ("setgas <- 3\n", "setgas <- 99999999999999999999\n", "line 19: a number has more than 64 bits"),
    ("start pc", "stort pc", "line 5: no line of a log begins so"),
    ("start pc=0 gas=60\n", "", "line 5: this comes before `start`"),
  ])
  func `what differs is told with its line`(_ old: String, _ new: String, _ note: String) throws {
    let log = String(decoding: try Self.recorded(), as: UTF8.self)
    guard let range = log.range(of: old) else {
      Issue.record("\(old) is not in \(log)")
      return
    }
    let other = log.replacingCharacters(in: range, with: new)
    let module = try Self.machine().module
    do throws(Fault) {
      _ = try Replayer.replay(module, Array(other.utf8), .interpreter)
      Issue.record("no difference was found")
    } catch { #expect(error.note.contains(note), "\(error.note)") }
  }

  @Test func `a host that ends a call ends the log`() throws {
    for (answer, end) in [(HostAnswer.terminate, "HALT"), (.error, "PANIC"), (.outOfGas, "OOG")] {
      let machine = try Self.machine()
      try machine.startLog()
      var code = answer.rawValue
      try withUnsafeMutablePointer(to: &code) { pointer in
        machine.setCallback({ $2?.load(as: Int32.self) ?? 0 }, pointer, nil)
        _ = machine.execute(entry: 0)
        let log = try machine.endLog()
        #expect(Self.text(log).last == "\(end) pc=0 gas=999")
        let outcome = try Replayer.replay(machine.module, log, .interpreter)
        #expect(outcome.stop.code == machine.lastStop.code && outcome.hostCalls == 1)
      }
    }
  }

  @Test func `what a log cannot tell is a fault at its end`() throws {
    let machine = try Self.machine()
    try machine.startLog()
    #expect(machine.run() == .hostCall(7))
    #expect(machine.step(1) == .stepped)
    machine.setRegister(3, 3)
    #expect(machine.run() == .hostCall(7))
    #expect(throws: Fault.self) { try machine.endLog() }
  }

  @Test func `logs that somebody changed are refused or replayed, and nothing else`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    let log = try Self.recorded()
    let module = try Self.machine().module
    for _ in 0..<2000 {
      let other = random.mutated(log)
      do throws(Fault) {
        _ = try Replayer.replay(module, other, .stepper)
      } catch { #expect(!error.note.isEmpty) }
    }
  }

  @Test func `an instruction is a line of JSON`() throws {
    var text: [UInt8] = []
    let registers = (0..<13).map { UInt64($0) << 60 }
    registers.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      TraceLine.add(pc: 7, opcode: 200, gas: .max, base, .gp08, to: &text)
      TraceLine.add(pc: 8, opcode: 255, gas: 0, base, .gp07, to: &text)
    }
    let lines = Self.text(text)
    let value = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
    #expect(value?["op"] as? String == "add_64")
    #expect((value?["r"] as? [String])?[1] == "0x1000000000000000")
    #expect(lines[0].hasPrefix(#"{"pc":7,"op":"add_64","gas":18446744073709551615,"r":["0x0","#))
    #expect(lines[1].hasPrefix(#"{"pc":8,"op":"trap""#))
  }
}

extension ReplayTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["ABUT_MEASURE"] != nil))
  func `how long all recorded runs take`() throws {
    let logs = try Self.logs().map { url in (url, try [UInt8](Data(contentsOf: url))) }
    for backend in [Backend.interpreter, .recompiler] {
      let clock = ContinuousClock()
      for _ in 0..<3 {
        let taken = try clock.measure {
          for (url, log) in logs { _ = try Replayer.replay(Self.module(log, beside: url), log, backend) }
        }
        print("\(logs.count) recorded runs, \(backend): \(taken)")
      }
    }
  }
}
