import CShims
import KIO
import Machine
import TestSupport
import Testing

private let binary: [(Vectors.Operation, @Sendable (Double, Double) -> Double)] = [
  (.add, { $0 + $1 }), (.subtract, { $0 - $1 }), (.multiply, { $0 * $1 }), (.divide, { $0 / $1 }),
]

/// The order of sums as docs/kio.md has it, in its plainest form.
func plainDot(_ a: [Double], _ b: [Double]) -> Double {
  var lanes = [Double](repeating: 0, count: 32)
  for index in a.indices { lanes[index % 32] += a[index] * b[index] }
  for half in [16, 8, 4, 2, 1] {
    for lane in 0..<half { lanes[lane] += lanes[lane + half] }
  }
  return lanes[0]
}

/// A length, strides and places in memory.
private struct Shape: CustomStringConvertible {
  var length: Int
  var strides = [1, 1, 1]
  var shifts = [0, 0, 0]

  var description: String { "length \(length), strides \(strides), shifts \(shifts)" }

  static func random(_ random: inout FuzzRandom) -> Shape {
    let kinds = [
      [1, 1, 1], [2, 2, 2], [1, 2, 1], [2, 1, 2], [3, 1, 5], [4, 4, 4], [2, 2, 1], [1, 1, 2], [5, 3, 2],
    ]
    let small = Int.random(in: 1...200, using: &random)
    let large = Int.random(in: 200...5_000, using: &random)
    let length = Int.random(in: 0..<20, using: &random) == 0 ? large : small
    let shifts = (0..<3).map { _ in Int.random(in: 0..<64, using: &random) }
    let even = Bool.random(using: &random)
    return Shape(length: length, strides: kinds.randomElement(using: &random) ?? [1, 1, 1],
      shifts: even ? shifts.map { $0 & 56 } : shifts)
  }
}

/// Three vectors, at the end of their memory or at its begin.
private struct Trio {
  let rooms: [VectorRoom]
  let views: [VectorView]

  init(_ shape: Shape, atEnd: Bool) {
    let rooms = shape.strides.map { VectorRoom(doubles: shape.length * $0 + 8) }
    self.rooms = rooms
    views = rooms.indices.map { index in
      let (stride, shift) = (shape.strides[index], shape.shifts[index])
      return atEnd
        ? rooms[index].last(shape.length, stride: stride, shift: shift)
        : rooms[index].first(shape.length, stride: stride, shift: shift)
    }
  }
}

extension VectorTests {
  struct Bits {
    @Test func `every path gives the bits that one operation after the other gives`() throws {
      let seed = FuzzRandom.seed()
      var random = FuzzRandom(seed)
      for round in 0..<600 {
        var shape = Shape.random(&random)
        if round < 200 { shape = Shape(length: round + 1, shifts: [8 * (round % 8), 0, 8 * (round % 5)]) }
        if round >= 200, round < 300 { shape = Shape(length: round - 199, strides: [2, 2, 2]) }
        let strange = round % 2 == 0
        let values = (0..<2).map { _ in (0..<shape.length).map { _ in random.double(strange: strange) } }
        try check(shape, values, atEnd: round % 3 != 0, "FUZZ_SEED=\(seed) round \(round), \(shape)")
      }
    }

    private func check(_ shape: Shape, _ values: [[Double]], atEnd: Bool, _ comment: String) throws {
      let trio = Trio(shape, atEnd: atEnd)
      defer { withExtendedLifetime(trio) {} }
      let (a, b, out) = (trio.views[0], trio.views[1], trio.views[2])
      a.fill(values[0])
      b.fill(values[1])
      for (operation, plain) in binary where operation != .divide || !values[1].contains(0) {
        let expected = zip(values[0], values[1]).map { bitsOf(plain($0, $1)) }
        for found in try VectorTests.onEveryPath({
          trio.rooms[2].clear()
          try Vectors.compute(operation, a, b, out)
          return (out.bits, untouched(trio.rooms[2], out))
        }) {
          #expect(found.0 == expected, "\(operation), \(comment)")
          #expect(found.1, "what is not \(operation)'s result was written, \(comment)")
        }
      }
      let sum = bitsOf(plainDot(values[0], values[1]))
      for found in try VectorTests.onEveryPath({ bitsOf(try Vectors.dot(a, b)) }) {
        #expect(found == sum, "dot, \(comment)")
      }
    }

    /// Everything but the elements still is the pattern.
    private func untouched(_ room: VectorRoom, _ view: VectorView) -> Bool {
      let (bits, values) = (room.bits, view.values)
      room.clear()
      view.fill(values)
      return room.bits == bits
    }

    @Test func `long vectors, whose results go around the caches, are as exact`() throws {
      let shape = Shape(length: (1 << 20) + 37, shifts: [8, 24, 40])
      let trio = Trio(shape, atEnd: false)
      defer { withExtendedLifetime(trio) {} }
      let (a, b, out) = (trio.views[0], trio.views[1], trio.views[2])
      for index in 0..<shape.length {
        a[index] = Double(index % 1_021) / 3
        b[index] = Double(index % 1_031) / 7
      }
      let norm = try Vectors.dot(a, a).squareRoot()
      let wrong = try VectorTests.onEveryPath { () -> Int in
        try Vectors.add(a, b, out)
        let sums = (0..<shape.length).count { out[$0] != a[$0] + b[$0] }
        try Vectors.normalize(a, out)
        return sums + (0..<shape.length).count { out[$0] != a[$0] / norm }
      }
      #expect(wrong.allSatisfy { $0 == 0 }, "\(wrong)")
    }

    @Test func `a sum has no sign of zero and one NaN`() throws {
      let room = VectorRoom(doubles: 64)
      defer { withExtendedLifetime(room) {} }
      let a = room.first(40)
      a.fill(repeatElement(-0.0, count: 40))
      let b = room.last(40)
      b.fill(repeatElement(1.0, count: 40))
      #expect(try VectorTests.onEveryPath { try Vectors.dot(a, b).bitPattern }.allSatisfy { $0 == 0 })
      a[3] = -.nan
      #expect(
        try VectorTests.onEveryPath { try Vectors.dot(a, b).bitPattern }
          .allSatisfy { $0 == Double.nan.bitPattern })
    }
  }
}
