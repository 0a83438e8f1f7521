import Bytes

/// Code while it is written: everything but the bytes of targets, whose number depends on how far they are.
struct CodeLayout {
  /// A target that has to be put in.
  struct Target {
    /// Where its instruction begins, and where its bytes belong, in `code`.
    var start: Int
    var place: Int
    /// A label, or a place in the finished code.
    var label: Int
    var absolute: Int64
    /// Given, or what it takes so far.
    var isFixed: Bool
    var size: Int
    /// Where it stands in the text.
    var offset: Int
  }

  private(set) var code: [UInt8] = []
  private var starts: [Int] = []
  private var targets: [Target] = []

  /// How often sizes may grow before all take 4 bytes: programs need three or four rounds, and only one that
  /// is made for it more than these.
  private static let roundsMax = 24

  /// Where the next byte goes.
  var place: Int { code.count }

  /// Bytes so far, were all targets as long as they can be.
  var size: Int { code.count + 4 * targets.count }

  mutating func begin() { starts.append(code.count) }

  mutating func append(_ byte: UInt8) { code.append(byte) }

  mutating func append(_ operands: TextOperands, _ opcode: UInt8, _ form: Form) {
    operands.append(opcode, form, to: &code)
  }

  mutating func append(_ target: Target) { targets.append(target) }

  /// Puts in the targets. `labels` are places in `code`; gives them as they are in the end, with the code and
  /// its mask.
  mutating func finish(_ labels: [Int]) throws(Fault) -> (code: [UInt8], mask: [UInt8], labels: [Int]) {
    let order = labels.indices.sorted { labels[$0] < labels[$1] }
    var final = labels
    var ends = starts
    for round in 0...Self.roundsMax + 1 {
      move(labels, order, &final)
      ends = starts
      shift(&ends)
      if !grow(final, ends, toTheMost: round == Self.roundsMax) { break }
    }
    var out: [UInt8] = []
    out.reserveCapacity(size)
    var from = 0
    for target in targets {
      out.append(contentsOf: code[from..<target.place])
      from = target.place
      // The instruction began so many bytes ago, and nothing has been put in since.
      let pc = out.count - (target.place - target.start)
      let value = Self.value(target, final) - Int64(pc)
      guard TextOperands.least(UInt64(bitPattern: value)) <= target.size else {
        throw Fault(.malformed, at: target.offset, "the target is too far for \(target.size) bytes")
      }
      TextOperands.append(UInt64(bitPattern: value), target.size, to: &out)
    }
    out.append(contentsOf: code[from...])
    var mask = [UInt8](repeating: 0, count: (out.count + 7) / 8)
    for pc in ends where pc < out.count { mask[pc >> 3] |= 1 << UInt8(pc & 7) }
    return (out, mask, final)
  }

  private static func value(_ target: Target, _ labels: [Int]) -> Int64 {
    target.label >= 0 ? Int64(labels[target.label]) : target.absolute
  }

  /// Where the labels are with the sizes as they stand.
  private func move(_ labels: [Int], _ order: [Int], _ final: inout [Int]) {
    var (index, added) = (0, 0)
    for label in order {
      while index < targets.count, targets[index].place <= labels[label] {
        added += targets[index].size
        index += 1
      }
      final[label] = labels[label] + added
    }
  }

  private func shift(_ places: inout [Int]) {
    var (index, added) = (0, 0)
    for position in places.indices {
      while index < targets.count, targets[index].place <= places[position] {
        added += targets[index].size
        index += 1
      }
      places[position] += added
    }
  }

  /// Makes targets longer that are too far for their sizes; false when none is. They never get shorter, so
  /// that this comes to an end.
  private mutating func grow(_ labels: [Int], _ starts: [Int], toTheMost: Bool) -> Bool {
    var (grew, added) = (false, 0)
    for index in targets.indices {
      let target = targets[index]
      let pc = target.start + added
      added += target.size
      if target.isFixed { continue }
      let least = TextOperands.least(UInt64(bitPattern: Self.value(target, labels) &- Int64(pc)))
      let size = toTheMost ? 4 : min(4, max(least, target.size))
      if size != target.size { (grew, targets[index].size) = (true, size) }
    }
    return grew
  }
}
