import KIO
import Machine
import TestSupport

/// Runs one chunk on every engine and compares all that anybody can see.
public final class Differential {
  /// What a run showed.
  struct Outcome: Equatable {
    var result = ""
    var failure = ""
    var output = ""
    var globals = ""
    var instructions: UInt64 = 0
    var nativeCalls: UInt64 = 0
  }

  private static let ways: [(name: String, options: [(String, String)])] = [
    ("stack", [("engine", "stack")]),
    ("threaded", [("engine", "threaded")]),
    ("threaded, translated as it stands", [("engine", "threaded"), ("opt-level", "1")]),
    ("loop", [("engine", "loop")]),
  ]

  public private(set) var executed = 0
  public private(set) var refused = 0
  public private(set) var endings: [String: Int] = [:]

  public init() {}

  /// The difference, if there is one.
  public func run(seed: UInt64) -> String? {
    let program = RandomChunk(seed: seed)
    var random = FuzzRandom(seed ^ 0x5eed)
    let limits = [
      ("max-instructions", "\([50, 1_000, 3_000, 20_000].randomElement(using: &random) ?? 0)"),
      ("max-memory", "\([200_000, 4_000_000].randomElement(using: &random) ?? 0)"),
      ("stack-size", "\([16, 64, 300].randomElement(using: &random) ?? 0)"),
      ("max-depth", "5"),
    ]
    let budget = Bool.random(using: &random) ? UInt64.random(in: 1...2_000, using: &random) : nil
    do throws(Failure) {
      let chunk = try program.chunk()
      do throws(Failure) { _ = try chunk.image() } catch {
        refused += 1
        return nil
      }
      var first: Outcome?
      for way in Self.ways {
        let outcome = try Trial(options: limits + way.options).run(chunk, budget: budget)
        executed += 1
        guard let reference = first else {
          first = outcome
          endings[outcome.ending, default: 0] += 1
          continue
        }
        // How much garbage is alive at a limit is nobody's to know.
        if reference.isOutOfMemory || outcome.isOutOfMemory { continue }
        if outcome != reference {
          let place = "seed \(seed): \(way.name) differs, budget \(budget as UInt64?), \(limits)"
          return "\(place)\n\(reference)\n\(outcome)"
        }
      }
      return nil
    } catch {
      return "seed \(seed): \(error)"
    }
  }
}

extension Differential.Outcome {
  var isOutOfMemory: Bool { failure.hasPrefix("memoryLimit") }
  var ending: String { failure.isEmpty ? "finished" : String(failure.prefix { $0 != ":" }) }
}
