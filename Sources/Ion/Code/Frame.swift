import Machine

/// Where the values of a function stand in its frame: its parameters, the record of the call, what `this` is
/// when it looks at that, its other registers, three slots for values of boxes when it has boxes, and the
/// window, where values stand in a row for an instruction.
struct Frame {
  let arity: Int
  let registers: Int
  let looksAtThis: Bool
  let hasBoxes: Bool
  /// Slots of the window.
  let window: Int

  static let boxSlots = 3
  /// Of arrays and objects that are made in parts.
  static let partMax = 256

  var record: Int { arity }
  var this: Int { arity + 1 }
  private var links: Int { looksAtThis ? 2 : 1 }

  func slot(_ register: Register) -> Int {
    register < arity ? Int(register) : Int(register) + links
  }

  /// Where the value of a box stands for a while: the one that is written, and two that are read.
  func scratch(_ number: Int) -> Int { registers + links + number }
  var windowStart: Int { registers + links + (hasBoxes ? Self.boxSlots : 0) }
  /// A call opens a frame at the window, and that has a record and a result at least.
  var slots: Int { windowStart + max(window, 2) }

  /// What a window may have at most, whatever else the frame needs.
  static func windowRoom(of function: Function) -> Int {
    OpBuilder.frameSlotsMax - Verifier.registerBound(of: function) - 2 - boxSlots
  }

  static func part(of function: Function) -> Int { min(partMax, windowRoom(of: function)) }
}
