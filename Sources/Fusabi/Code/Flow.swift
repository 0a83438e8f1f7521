import Machine

/// What the verifier knows of the places that jumps lead to and that can be reached: heights, and the types
/// of locals and stack there.
struct Flow {
  struct Target {
    let pc: Int
    /// Values on the function's stack; -1 as long as nobody gets there.
    var height: Int = -1
    /// Where its types begin in `types`.
    var start = 0
  }

  /// In order.
  var targets: [Target] = []
  var types: [UInt8] = []
  let locals: Int
  /// Non-parameters that may be read before they are stored.
  var unset: [Int] = []

  func types(at target: Int) -> ArraySlice<UInt8> {
    types[targets[target].start..<targets[target].start + locals + targets[target].height]
  }

  func index(of pc: Int) -> Int? {
    let index = targets.firstIndexSorted { $0.pc >= pc }
    return index < targets.count && targets[index].pc == pc ? index : nil
  }

  var weight: Int { types.count + targets.count * 24 }
}

/// Why a path's state does not fit where it leads.
enum Meeting {
  case same
  case changed
  case heightsDiffer
}

extension Flow {
  /// A path with these types leads to a target.
  mutating func meet(_ index: Int, _ state: TypeState) -> Meeting {
    let height = targets[index].height
    guard height >= 0 else {
      targets[index].height = state.height
      targets[index].start = types.count
      types += state.known[..<state.size]
      return .changed
    }
    guard height == state.height else { return .heightsDiffer }
    return Self.join(&types, targets[index].start, state.known, state.size) ? .changed : .same
  }

  /// Whether anything became less known.
  private static func join(_ types: inout [UInt8], _ start: Int, _ more: [UInt8], _ count: Int) -> Bool {
    var changed = false
    for index in 0..<count where types[start + index] != more[index] {
      let joined = Known.joined(types[start + index], more[index])
      if joined != types[start + index] {
        types[start + index] = joined
        changed = true
      }
    }
    return changed
  }
}
