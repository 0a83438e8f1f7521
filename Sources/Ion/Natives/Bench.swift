import CShims
import Machine

/// A world without program and processes, for natives that are called outside of any.
@safe final class Bench {
  /// Atoms stay for ever: a bench with so many is not used again.
  static let atomsMax = 10_000

  private let raw: UnsafeMutablePointer<ion_world>
  private let names = FunctionNames()
  /// Functions that were among arguments, by number.
  private let functions = Functions()

  init?() {
    guard let made = unsafe ion_world_new(1) else { return nil }
    unsafe raw = made
    let functions = functions
    names.native = { functions.names[$0] }
    names.slot = { Slot(kind: UInt32(ABUT_KIND_NATIVE), aux: 0, bits: UInt64(functions.number($0))) }
  }

  deinit { unsafe ion_world_free(raw) }

  var isWorn: Bool { unsafe raw.pointee.atom_count > Self.atomsMax }

  func call(
    _ native: Native, _ arguments: [Term], _ surroundings: Surroundings
  ) throws(NativeFailure) -> Term {
    // `ion_world_new` made one.
    let scheduler = unsafe raw.pointee.schedulers[0].unsafelyUnwrapped
    var before: UnsafeMutablePointer<ion_process>?
    guard unsafe ion_desk_open(scheduler, &before) else { throw .noMemory }
    defer {
      unsafe ion_desk_close(scheduler, before)
      functions.names = []
    }
    var slots: [Slot] = []
    var maker = unsafe Terms(scheduler, names)
    for argument in arguments {
      do throws(HostError) { slots.append(try maker.slot(argument)) } catch { throw NativeFailure(error) }
    }
    let place = NativePlace(names, surroundings)
    return unsafe try slots.withUnsafeMutableBufferPointer { window throws(NativeFailure) in
      try withExtendedLifetime(place) { () throws(NativeFailure) in
        let call = unsafe NativeCall(arguments: window, ticket: 0, scheduler: scheduler, place: place)
        guard case .value(let slot) = try native.run(call) else {
          throw .runtime("\(native.name) answers later, and only processes wait")
        }
        return try call.term(slot)
      }
    }
  }

  private final class Functions {
    var names: [String] = []

    func number(_ name: String) -> Int {
      if let known = names.firstIndex(where: { $0.isSame(name) }) { return known }
      names.append(name)
      return names.count - 1
    }
  }
}
