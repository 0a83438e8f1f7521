import CShims
import Machine
import Testing

@testable import Ion

/// Natives, and what they wrote.
final class NativeHarness: @unchecked Sendable {
  let natives: Natives
  let surroundings: Surroundings
  private let lock = ImageLock()
  private var written: [(text: String, isError: Bool)] = []

  init(_ natives: Natives = .standard(), policy: Policy = .none) {
    self.natives = natives
    surroundings = Surroundings(policy: policy)
    surroundings.output = Output { [weak self] text, isError throws(NativeFailure) in
      self?.note(String(decoding: text, as: UTF8.self), isError)
    }
  }

  private func note(_ text: String, _ isError: Bool) { lock.held { written.append((text, isError)) } }

  func call(_ name: String, _ arguments: Term...) throws -> Term {
    try natives.call(name, arguments, in: surroundings)
  }

  func failure(_ name: String, _ arguments: [Term]) -> NativeFailure? {
    do throws(NativeFailure) {
      _ = try natives.call(name, arguments, in: surroundings)
      return nil
    } catch { return error }
  }

  /// What was written since the last time.
  func output(isError: Bool = false) -> String {
    lock.held {
      defer { written.removeAll { $0.isError == isError } }
      return written.filter { $0.isError == isError }.map { $0.text }.joined()
    }
  }

  /// Calls of natives in the heap of one process: `body` gets what calls by name.
  func together(
    _ arguments: [Term] = [], _ body: @escaping (Together) throws(NativeFailure) -> Slot
  ) throws -> Term {
    let native = Native("Together", arity: 0, isVariadic: true) { call throws(NativeFailure) in
      .value(try body(Together(call: call, natives: self.natives)))
    }
    let extra = Natives()
    extra.register(native)
    return try extra.call("Together", arguments, in: surroundings)
  }
}

struct Together {
  let call: Ion.NativeCall
  let natives: Natives
  var process: UInt64 = 0

  subscript(_ index: Int) -> Slot { call.arguments[index] }

  func callAsFunction(_ name: String, _ arguments: Slot...) throws(NativeFailure) -> Slot {
    guard let native = natives.native(name) else { throw .notFound(name) }
    let window = UnsafeMutableBufferPointer<Slot>.allocate(capacity: max(arguments.count, 1))
    defer { window.deallocate() }
    for (at, argument) in arguments.enumerated() { window[at] = argument }
    let place = NativePlace(call.names, call.surroundings)
    let inner = Ion.NativeCall(
      arguments: UnsafeMutableBufferPointer(rebasing: window[..<arguments.count]), ticket: process,
      scheduler: call.scheduler, place: place)
    return try withExtendedLifetime(place) { () throws(NativeFailure) in
      guard case .value(let slot) = try native.run(inner) else { throw .runtime("later") }
      return slot
    }
  }

  func slot(_ term: Term) throws(NativeFailure) -> Slot { try call.slot(term) }
}

enum TermSamples {
  /// One of each kind, with its type's name.
  static let all: [(term: Term, type: String)] = [
    (.number(1.5), "Number"), (.boolean(true), "Boolean"), (.complex(1, -2), "Complex"),
    (.string("text"), "String"), (.atom("atom"), "Atom"), (.unit, "Unit"), (.undefined, "Undefined"),
    (.tuple([.number(1)]), "Tuple"), (.array([.number(1)]), "Array"),
    (.object([.init("key", .number(1))]), "Object"), (.process(7), "Process"),
    (.function("Main:main"), "Function"),
  ]
}
