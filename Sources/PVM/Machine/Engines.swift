import Bytes

/// The fast engines of a machine's program, shared with all machines of it.
struct Engines {
  var areMade = false
  /// For a machine with memory of the host's.
  var share = false
  var lowered: Lowered?
  var compiled: Compiled?

  var codeSize: UInt64 { UInt64(compiled?.codeSize ?? 0) }
}

extension Lowered: FastEngine {}
extension Compiled: FastEngine {}

extension Machine {
  /// Makes what the backend needs. Where that cannot be had, the next slower takes over, and the note says
  /// why.
  func makeEngines() {
    engines = Engines(areMade: true, share: memory.isSharing)
    if options.backend == .recompiler || options.backend == .crosscheck {
      do throws(Fault) {
        engines.compiled = try module.compiled(options.metering, sharesMemory: engines.share)
        return
      } catch {
        backendNote = error.note
        if backend == .recompiler { backend = .interpreter }
      }
    }
    guard options.backend != .stepper else { return }
    do throws(Fault) {
      engines.lowered = try module.lowered(options.metering)
    } catch {
      backendNote = error.note
      if backend == .interpreter { backend = .stepper }
    }
  }
}
