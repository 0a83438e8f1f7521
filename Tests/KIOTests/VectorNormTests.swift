import CShims
import KIO
import Machine
import TestSupport
import Testing

/// The norm as docs/kio.md has it, and the quotients by it.
private func plainNormalized(_ a: [Double]) -> [Double]? {
  let sum = plainDot(a, a)
  guard !sum.isNaN else { return nil }
  if sum >= 0x1p-900, sum.isFinite { return a.map { $0 / sum.squareRoot() } }
  let scale = sum > 1 ? 0x1p-600 : 0x1p700
  let scaled = a.map { $0 * scale }
  let norm = plainDot(scaled, scaled).squareRoot()
  guard norm > 0, norm.isFinite else { return nil }
  if sum < 1 { return scaled.map { $0 / norm } }
  if norm < 0x1p424 { return a.map { $0 / (norm * 0x1p600) } }
  return a.map { $0 * 0x1p-64 / (norm * 0x1p536) }
}

extension VectorTests {
  struct Norms {
    private func check(_ values: [Double], stride: Int = 1, _ comment: String = "") {
      let rooms = (0..<2).map { _ in VectorRoom(doubles: values.count * stride + 8) }
      defer { withExtendedLifetime(rooms) {} }
      let a = rooms[0].last(values.count, stride: stride)
      let out = rooms[1].last(values.count, stride: stride, shift: 8)
      a.fill(values)
      let expected = plainNormalized(values)
      for found in VectorTests.onEveryPath({ () -> [UInt64]? in
        rooms[1].clear()
        guard (try? Vectors.normalize(a, out)) != nil else {
          #expect(rooms[1].isUntouched, "out was touched, \(comment)")
          return nil
        }
        return out.bits
      }) {
        #expect(found == expected.map { $0.map(bitsOf) }, "\(values.prefix(8)), stride \(stride), \(comment)")
      }
    }

    @Test func `every path divides by the norm and rounds once`() {
      let seed = FuzzRandom.seed()
      var random = FuzzRandom(seed)
      for round in 0..<400 {
        let length = round < 200 ? round + 1 : Int.random(in: 1...2_000, using: &random)
        let exponent = Int.random(in: -1_070...1_020, using: &random)
        let spread = [1, 30, 600, 2_000].randomElement(using: &random) ?? 1
        let values = (0..<length).map { _ -> Double in
          let lower = exponent - Int.random(in: 0..<spread, using: &random)
          let magnitude = Double(sign: .plus, exponent: max(lower, -1_074), significand: 1)
          let value = magnitude * Double.random(in: 1..<2, using: &random)
          if Int.random(in: 0..<8, using: &random) == 0 { return -0.0 }
          return Bool.random(using: &random) ? value : -value
        }
        check(values, stride: [1, 2, 3][round % 3], "FUZZ_SEED=\(seed) round \(round)")
      }
    }

    @Test func `vectors whose squares are no doubles have norms all the same`() throws {
      let room = VectorRoom(doubles: 16)
      defer { withExtendedLifetime(room) {} }
      let (a, out) = (room.first(4), room.last(4))
      for value in [Double.greatestFiniteMagnitude, 1e308, 1e200, 1e-200, 0x1p-1040, .leastNonzeroMagnitude] {
        a.fill([value, -value, value, value])
        for found in try VectorTests.onEveryPath({
          try Vectors.normalize(a, out)
          return out.values
        }) { #expect(found == [0.5, -0.5, 0.5, 0.5], "\(value)") }
        check([value, value / 3, 0, -value / 7, 1e-300, -0.0])
      }
      check([0x1p-1074, 0x1p-1073] + [Double](repeating: 0, count: 50))
      check([1e300, 1e-300, 0x1p-1060, -1e290, 1] + [Double](repeating: 1e250, count: 50))
    }

    @Test func `a norm of zero, infinity or NaN is refused and nothing written`() throws {
      for odd in [0, Double.infinity, -Double.infinity, Double.nan] {
        for length in [1, 7, 64, 100] {
          var values = [Double](repeating: 0, count: length)
          values[length / 2] = odd
          check(values)
          #expect(plainNormalized(values) == nil)
        }
      }
      check([.infinity, 1, 2])
      check([1e300, .nan, 1e300])
      let room = VectorRoom(doubles: 8)
      defer { withExtendedLifetime(room) {} }
      room.first(3).fill([0, 0, 0])
      #expect { try Vectors.normalize(room.first(3), room.first(3)) } throws: { error in
        (error as? Trap)?.code == .notFinite
      }
    }

    @Test func `a vector may be normalised in place`() throws {
      for (length, stride) in [(3, 1), (100, 1), (1_000, 1), (100, 2), (77, 5)] {
        let room = VectorRoom(doubles: length * stride)
        defer { withExtendedLifetime(room) {} }
        let a = room.first(length, stride: stride)
        let values = (0..<length).map { Double($0 + 1) / 3 }
        for found in try VectorTests.onEveryPath({
          a.fill(values)
          try Vectors.normalize(a, a)
          return a.values
        }) { #expect(found == plainNormalized(values)) }
      }
    }

    /// By the divisor 1.D, the quotients that lie nearest to where rounding turns: a - m*d is one unit,
    /// three and so on, for midpoints m.
    @Test func `the quotients that are hardest to round are rounded right`() throws {
      let seed = FuzzRandom.seed()
      var random = FuzzRandom(seed)
      var hard = 0
      for _ in 0..<3_000 {
        let divisor = mantissa(&random) | 1 | 1 << 52
        var inverse = divisor
        for _ in 0..<6 { inverse = inverse &* (2 &- divisor &* inverse) }
        var values: [Double] = []
        for index in 0..<64 {
          let units = (index & 1 == 0 ? 1 : -1) * Int64(2 * (index / 4) + 1)
          guard let value = hardest(divisor, inverse, units, index & 2 == 0 ? 53 : 54) else { continue }
          values.append(value)
        }
        hard += values.count
        while values.count < 72 { values.append(Double.random(in: 1..<2, using: &random)) }
        quotients(values, Double(divisor) * 0x1p-52, "FUZZ_SEED=\(seed) divisor \(divisor)")
      }
      #expect(hard > 3_000)
    }

    private func mantissa(_ random: inout FuzzRandom) -> UInt64 {
      let bits = random.next() & (1 << 52 - 1)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return bits & 0xff
      case 1: return bits | 0xf_ffff_ffff_ff00
      default: return bits
      }
    }

    private func hardest(_ divisor: UInt64, _ inverse: UInt64, _ units: Int64, _ width: UInt64) -> Double? {
      var midpoint = (UInt64(bitPattern: units) &* inverse) & (1 << width - 1)
      if width == 53 { midpoint |= 1 << 53 }
      guard midpoint >= 1 << 53 else { return nil }
      let (high, low) = midpoint.multipliedFullWidth(by: divisor)
      let (exact, borrow) = low.subtractingReportingOverflow(UInt64(bitPattern: units))
      let top = units >= 0 ? (borrow ? high - 1 : high) : (borrow ? high : high + 1)
      let value = top << (64 - width) | exact >> width
      guard value >= 1 << 52, value < 1 << 53 else { return nil }
      return Double(value) * 0x1p-52
    }

    private func quotients(_ values: [Double], _ divisor: Double, _ comment: String) {
      let room = VectorRoom(doubles: 2 * values.count)
      defer { withExtendedLifetime(room) {} }
      let (a, out) = (room.first(values.count), room.last(values.count))
      a.fill(values)
      let expected = values.map { $0 / divisor }
      for found in VectorTests.onEveryPath({ () -> [Double] in
        abut_vector_path().pointee.quotients(a.data, divisor, out.data, values.count)
        return out.values
      }) { #expect(found == expected, "\(comment)") }
    }
  }
}
