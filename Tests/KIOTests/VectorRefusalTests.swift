import CShims
import KIO
import Machine
import Testing

extension VectorTests {
  struct Refusals {
    private let room = VectorRoom(doubles: 400)

    private func code(_ body: () throws(Trap) -> Void) -> TrapCode? {
      do throws(Trap) { try body() } catch { return error.code }
      return nil
    }

    private func codes(_ view: VectorView, _ fine: VectorView, _ out: VectorView) -> [TrapCode?] {
      var sum = 0.0
      return [
        code { () throws(Trap) in try Vectors.add(view, fine, out) },
        code { () throws(Trap) in try Vectors.sub(fine, view, out) },
        code { () throws(Trap) in try Vectors.mul(fine, fine, view) },
        code { () throws(Trap) in try Vectors.div(fine, view, out) },
        code { () throws(Trap) in sum = try Vectors.dot(view, fine) },
        code { () throws(Trap) in sum += try Vectors.dot(fine, view) },
        code { () throws(Trap) in try Vectors.normalize(view, out) },
        code { () throws(Trap) in try Vectors.normalize(fine, view) },
      ]
    }

    @Test func `views of nothing, of no elements, without a stride or beyond memory are refused`() {
      let (fine, out) = (room.first(4), room.first(4, shift: 64))
      let data = fine.data
      let hostile: [(VectorView, TrapCode)] = [
        (VectorView(), .badValue), (VectorView(data: nil, length: 4, stride: 1), .badValue),
        (VectorView(data: data, length: 4, stride: 0), .badValue),
        (VectorView(data: data, length: 0, stride: 1), .lengthMismatch),
        (VectorView(data: data, length: 3, stride: 1), .lengthMismatch),
        (VectorView(data: data, length: 5, stride: 1), .lengthMismatch),
        (VectorView(data: data, length: -1, stride: 1), .badValue),
        (VectorView(data: data, length: 4, stride: -1), .badValue),
        (VectorView(data: data, length: .min, stride: .min), .badValue),
        (VectorView(data: data, length: .max, stride: 1), .badValue),
        (VectorView(data: data, length: 4, stride: .max), .badValue),
        (VectorView(data: data, length: .max, stride: .max), .badValue),
        (VectorView(data: data, length: 4, stride: .max / 24), .badValue),
        (VectorView(data: data, length: 1 << 32, stride: 1 << 32), .badValue),
        (VectorView(data: UnsafeMutablePointer(bitPattern: UInt.max - 7), length: 4, stride: 1), .badValue),
      ]
      let before = room.bits
      for (view, expected) in hostile {
        #expect(codes(view, fine, out).allSatisfy { $0 == expected }, "\(view)")
      }
      #expect(room.bits == before)
    }

    @Test func `any zero in a divisor is found before anything is written`() throws {
      for stride in 1...3 {
        for length in [1, 2, 3, 8, 31, 32, 33, 64, 100, 130] {
          let rooms = (0..<2).map { _ in VectorRoom(doubles: length * stride) }
          defer { withExtendedLifetime(rooms) {} }
          let (b, out) = (rooms[0].last(length, stride: stride), rooms[1].last(length, stride: stride))
          for zero in [0, -0.0] {
            for place in 0..<length {
              b.fill(repeatElement(2.0, count: length))
              b[place] = zero
              let codes = VectorTests.onEveryPath { code { () throws(Trap) in try Vectors.div(b, b, out) } }
              for found in codes {
                #expect(found == .divideByZero, "stride \(stride), length \(length), place \(place)")
              }
            }
          }
          #expect(rooms[1].isUntouched)
          b.fill(repeatElement(.nan, count: length))
          #expect(code { () throws(Trap) in try Vectors.div(b, b, out) } == nil)
        }
      }
    }

    /// Every place of a result against an operand, in a small memory: what is allowed is what shares
    /// nothing, and what is the operand itself.
    @Test func `a result shares nothing with an operand or is that operand`() {
      let (length, spare) = (5, room.first(5, shift: 2_048))
      for stride in 1...4 {
        for outStride in 1...4 {
          for shift in -200...200 {
            let a = room.first(length, stride: stride, shift: 256)
            let out = room.first(length, stride: outStride, shift: 256 + shift)
            a.fill([1, 2, 3, 4, 5])
            spare.fill([1, 2, 3, 4, 5])
            let isSame = shift == 0 && stride == outStride
            let exact = !meets(a, out) || isSame
            let allowed = code { () throws(Trap) in try Vectors.add(a, spare, out) } == nil
            if stride == outStride {
              #expect(allowed == exact, "strides of \(stride), \(shift) bytes apart")
            } else {
              #expect(!allowed || exact, "strides \(stride) and \(outStride), \(shift) bytes apart")
            }
            if allowed, !isSame { #expect(a.values == [1, 2, 3, 4, 5]) }
            if allowed { #expect(out.values == [2, 4, 6, 8, 10]) }
            #expect((code { () throws(Trap) in try Vectors.mul(spare, a, out) } == nil) == allowed)
            a.fill([1, 2, 3, 4, 5])
            #expect((code { () throws(Trap) in try Vectors.normalize(a, out) } == nil) == allowed)
          }
        }
      }
    }

    private func meets(_ a: VectorView, _ b: VectorView) -> Bool {
      func places(_ view: VectorView) -> [Int] {
        (0..<view.length).map { Int(bitPattern: view.data) + $0 * view.stride * 8 }
      }
      return places(a).contains { first in places(b).contains { abs($0 - first) < 8 } }
    }

    @Test func `places that never fall together are allowed with different strides`() {
      let a = room.first(10, stride: 2)
      let out = room.first(10, stride: 4, shift: 8)
      a.fill(repeatElement(3.0, count: 10))
      #expect(code { () throws(Trap) in try Vectors.add(a, a, out) } == nil)
      #expect(out.values == [Double](repeating: 6, count: 10))
      #expect(a.values == [Double](repeating: 3, count: 10))
      let off = room.first(10, stride: 4, shift: 12)
      #expect(code { () throws(Trap) in try Vectors.add(a, a, off) } == .overlap)
      #expect(code { () throws(Trap) in try Vectors.add(a, a, room.first(10, stride: 4)) } == .overlap)
    }

    @Test func `one element is itself whatever its stride`() {
      let a = room.first(1, stride: 7)
      a[0] = 4
      let out = room.first(1, stride: 3)
      #expect(code { () throws(Trap) in try Vectors.add(a, a, out) } == nil)
      #expect(a[0] == 8)
      #expect(code { () throws(Trap) in try Vectors.normalize(a, room.first(1, shift: 7)) } == .overlap)
      #expect(code { () throws(Trap) in try Vectors.normalize(a, room.first(1, shift: 8)) } == nil)
    }

    @Test func `a path that cannot run here is not taken`() {
      let best = Vectors.path
      for path in Vectors.Path.allCases where !VectorTests.paths.contains(path) {
        #expect(!Vectors.setPath(path))
        #expect(Vectors.path == best)
      }
      for path in VectorTests.paths {
        #expect(Vectors.setPath(path))
        #expect(Vectors.path == path)
      }
      #expect(Vectors.setPath(nil))
      #expect(Vectors.path == best)
      #expect(VectorTests.paths.contains(.portable))
    }
  }
}
