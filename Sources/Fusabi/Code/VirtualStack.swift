import Machine

/// Where the values of a function's stack are while it is translated.
struct VirtualStack {
  enum Value: Equatable {
    /// In its place.
    case place
    /// In another register as well: a local's, or the place of a value below that is there.
    case register(Int)
    case constant(Int)
  }

  /// Values that are not in their places, at most: what looks for them stays cheap.
  static let virtualsMax = 64

  private(set) var values: [Value]
  private(set) var height = 0
  /// Places whose values are elsewhere, ascending.
  private(set) var virtuals: [Int] = []
  /// By register: values that are the same as the one there.
  private(set) var aliases: [Int]

  init(capacity: Int, registers: Int) {
    values = Array(repeating: .place, count: capacity)
    aliases = Array(repeating: 0, count: registers)
  }

  mutating func push(_ value: Value) {
    values[height] = value
    if value != .place { virtuals.append(height) }
    if case .register(let register) = value { aliases[register] += 1 }
    height += 1
  }

  mutating func pop() -> Value {
    height -= 1
    let value = values[height]
    if value != .place {
      virtuals.removeLast()
      forget(height)
    }
    return value
  }

  /// The value is somewhere else from now on.
  mutating func set(_ slot: Int, _ value: Value) {
    settle(slot)
    guard value != .place else { return }
    values[slot] = value
    virtuals.insert(slot, at: virtuals.firstIndexSorted { $0 >= slot })
    if case .register(let register) = value { aliases[register] += 1 }
  }

  /// The value is in its place from now on.
  mutating func settle(_ slot: Int) {
    guard values[slot] != .place else { return }
    virtuals.remove(at: virtuals.firstIndexSorted { $0 >= slot })
    forget(slot)
  }

  /// Other code: everything is in its place.
  mutating func reset(height: Int) {
    for slot in virtuals { forget(slot) }
    virtuals = []
    self.height = height
  }

  private mutating func forget(_ slot: Int) {
    if case .register(let register) = values[slot] { aliases[register] -= 1 }
    values[slot] = .place
  }
}
