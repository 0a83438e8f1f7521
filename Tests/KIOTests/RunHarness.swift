import CShims
import KIO
import Machine
import Testing

/// What a host sees of one execution.
struct Seen: Equatable, CustomStringConvertible {
  var result = ""
  var output = ""
  var status: Status = .ok
  var code: TrapCode?
  var message = ""
  var trace: [TraceFrame] = []
  var instructions: UInt64 = 0

  var description: String {
    let place = trace.map { "\($0.function)@\($0.offset):\($0.line)" }.joined(separator: " < ")
    return
      "\(result) | \(output) | \(status) \(code as Any) '\(message)' \(place) | \(instructions)"
  }
}

/// Collects what a program prints.
final class Output {
  var bytes: [UInt8] = []
  var pieces = 0

  func attach(to vm: VM) {
    vm.output = { text in
      self.bytes += Array(text)
      self.pieces += 1
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

enum Harness {
  static let engines = ["threaded", "loop", "stack"]

  static func text(_ value: Slot, _ vm: VM) throws -> String {
    let text = try vm.text(of: value)
    return String(
      decoding: UnsafeRawBufferPointer(start: text.pointee.bytes, count: Int(text.pointee.length)),
      as: UTF8.self)
  }

  /// Executes a chunk on a machine.
  static func see(_ chunk: Chunk, on vm: VM) throws -> Seen {
    let output = Output()
    output.attach(to: vm)
    var seen = Seen()
    let before = vm.statistics.instructions
    do {
      let value = try vm.execute(chunk)
      seen.instructions = vm.statistics.instructions - before
      seen.result = try text(value, vm)
    } catch let failure as Failure {
      seen.instructions = vm.statistics.instructions - before
      seen.status = failure.status
      seen.code = failure.error.trap.code
      seen.message = failure.error.trap.message
      seen.trace = failure.error.trace
    }
    seen.output = output.text
    return seen
  }

  /// Executes a chunk on each engine, on a machine of its own, and sees that they agree.
  @discardableResult
  static func everywhere(
    _ chunk: Chunk, _ options: [(String, String)] = [], prepare: (VM) throws -> Void = { _ in },
    location: SourceLocation = #_sourceLocation
  ) throws -> Seen {
    var all: [Seen] = []
    for engine in engines {
      for level in engine == "stack" ? ["2"] : ["1", "2"] {
        let vm = try VM()
        try vm.setOption("engine", engine)
        try vm.setOption("opt-level", level)
        for (key, value) in options { try vm.setOption(key, value) }
        try prepare(vm)
        all.append(try see(chunk, on: vm))
        #expect(all[all.count - 1] == all[0], "\(engine) \(level) differs", sourceLocation: location)
      }
    }
    // The same with every instruction told.
    let vm = try VM()
    for (key, value) in options { try vm.setOption(key, value) }
    vm.trace = { _ in true }
    try prepare(vm)
    #expect(try see(chunk, on: vm) == all[all.count - 1], "traced differs", sourceLocation: location)
    return all[0]
  }

  static func everywhere(
    _ options: [(String, String)] = [], prepare: (VM) throws -> Void = { _ in },
    location: SourceLocation = #_sourceLocation, _ build: (inout Code) throws -> Void
  ) throws -> Seen {
    try everywhere(try Code(build).chunk, options, prepare: prepare, location: location)
  }
}
