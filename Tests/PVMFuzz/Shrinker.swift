import PVM

/// Makes a case that differs smaller, as long as it differs.
public enum Shrinker {
  /// The difference of the smallest case found; nil when the case does not differ.
  public static func shrunk(_ fuzzCase: FuzzCase, with differential: Differential) -> Difference? {
    guard var difference = differential.run(fuzzCase) else { return nil }
    var smallest = fuzzCase
    var isShrinking = true
    while isShrinking {
      isShrinking = false
      for candidate in candidates(smallest) {
        guard let found = differential.run(candidate) else { continue }
        (smallest, difference, isShrinking) = (candidate, found, true)
        break
      }
    }
    return difference
  }

  /// Simpler cases, those that lose most first.
  private static func candidates(_ fuzzCase: FuzzCase) -> [FuzzCase] {
    var found: [FuzzCase] = []
    func add(_ change: (inout FuzzCase) -> Void) {
      var changed = fuzzCase
      change(&changed)
      found.append(changed)
    }
    for runs in 1..<max(fuzzCase.runsMax, 1) { add { $0.runsMax = runs } }
    // Without what counts a loop down it would not end.
    let kept = fuzzCase.program.items.indices.filter { index in
      let item = fuzzCase.program.items[index]
      return !item.isRemoved && !item.countsLoop
    }
    var size = kept.count / 2
    while size > 0 {
      for start in stride(from: 0, to: kept.count, by: size) {
        add { changed in
          let part = kept[start..<min(start + size, kept.count)]
          for index in part { changed.program.items[index].isRemoved = true }
          changed.program.assemble()
        }
      }
      size /= 2
    }
    for index in fuzzCase.program.flips.indices {
      add { changed in
        changed.program.flips.remove(at: index)
        changed.program.assemble()
      }
    }
    if fuzzCase.movesOn { add { $0.movesOn = false } }
    if fuzzCase.tracksDirty { add { $0.tracksDirty = false } }
    for index in fuzzCase.breakpoints.indices { add { $0.breakpoints.remove(at: index) } }
    for index in fuzzCase.pages.indices { add { $0.pages.remove(at: index) } }
    for index in fuzzCase.shares.indices { add { $0.shares.remove(at: index) } }
    for index in 0..<13 where fuzzCase.registers[index] != 0 { add { $0.registers[index] = 0 } }
    return found
  }
}
