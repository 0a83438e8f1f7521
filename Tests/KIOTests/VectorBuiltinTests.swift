import CShims
import KIO
import Machine
import Testing

extension VectorTests {
  struct Builtins {
    private let vm: VM

    init() throws { vm = try VM() }

    private func array(_ values: [Slot]) throws -> Slot {
      let array = try vm.machine.heap.array(count: values.count)
      for (index, value) in values.enumerated() { array.pointee.slots[index] = value }
      let slot = Slot.object(UnsafeMutableRawPointer(array))
      vm.machine.heap.retain(try #require(slot.object))
      return slot
    }

    private func array(_ numbers: [Double]) throws -> Slot { try array(numbers.map { .number($0) }) }

    private func call(_ name: String, _ arguments: Slot...) throws -> Slot {
      try arguments.withUnsafeBufferPointer { window throws(Failure) in try vm.call(name, window) }
    }

    private func numbers(_ slot: Slot) throws -> [Double] {
      let array = try #require(slot.array)
      return (0..<Int(array.pointee.count)).compactMap { index in
        array.pointee.slots[index].isNumber ? array.pointee.slots[index].number : nil
      }
    }

    private func refusal(_ name: String, _ arguments: Slot...) throws -> Trap? {
      do throws(Failure) {
        _ = try arguments.withUnsafeBufferPointer { window throws(Failure) in try vm.call(name, window) }
      } catch { return error.error.trap }
      return nil
    }

    @Test func `arrays of numbers are vectors`() throws {
      let (a, b) = (try array([6, 8, 10]), try array([2, 4, 5]))
      #expect(try numbers(call("vec_add", a, b)) == [8, 12, 15])
      #expect(try numbers(call("vec_sub", a, b)) == [4, 4, 5])
      #expect(try numbers(call("vec_mul", a, b)) == [12, 32, 50])
      #expect(try numbers(call("vec_div", a, b)) == [3, 2, 2])
      #expect(try call("vec_dot", a, b).number == 94)
      #expect(try numbers(call("vec_normalize", try array([3, 4]))) == [3.0 / 5, 4.0 / 5])
      #expect(try numbers(call("vec_cross", try array([1, 2, 3]), try array([4, 5, 6]))) == [-3, 6, -3])
      #expect(try numbers(a) == [6, 8, 10])
    }

    @Test func `a result goes into an array that is given, whatever was in it`() throws {
      let (a, b) = (try array([1, 2, 3]), try array([4, 5, 6]))
      let out = try array([.nil, .bool(true), a])
      let result = try call("vec_add", a, b, out)
      #expect(result.bits == out.bits && result.isObject)
      #expect(try numbers(out) == [5, 7, 9])
      #expect(try numbers(call("vec_mul", a, a, a)) == [1, 4, 9])
      #expect(try numbers(call("vec_cross", b, try array([1, 0, 0]), b)) == [0, 6, -5])
      #expect(try numbers(call("vec_normalize", out, out)).count == 3)
    }

    @Test func `long arrays give the bits that vectors give`() throws {
      for length in [1, 7, 31, 32, 33, 100, 1_000] {
        let first = (0..<length).map { Double($0 % 17) / 7 - 1 }
        let second = (0..<length).map { Double($0 % 13) / 3 + 1 }
        let (a, b) = (try array(first), try array(second))
        for found in try VectorTests.onEveryPath({
          (try call("vec_dot", a, b).number, try numbers(call("vec_div", a, b)))
        }) {
          #expect(found.0 == plainDot(first, second))
          #expect(found.1 == zip(first, second).map { $0 / $1 })
        }
      }
    }

    @Test func `what is no array of numbers is refused`() throws {
      let (a, none) = (try array([1, 2]), try array([Double]()))
      #expect(try refusal("vec_add", a, .number(1))?.code == .typeMismatch)
      #expect(
        try refusal("vec_add", .nil, a)?.message == "vec_add takes arrays of numbers, argument 1 is a nil")
      #expect(
        try refusal("vec_dot", a, array([.number(1), .nil]))?.message
          == "vec_dot takes arrays of numbers, argument 2 has something else")
      #expect(try refusal("vec_dot", a, array([.number(1), .bool(true)]))?.code == .typeMismatch)
      #expect(try refusal("vec_add", a, a, .number(3))?.code == .typeMismatch)
      #expect(try refusal("vec_add", a, array([1]))?.code == .lengthMismatch)
      #expect(try refusal("vec_add", a, a, array([1]))?.code == .lengthMismatch)
      #expect(try refusal("vec_add", none, none)?.code == .lengthMismatch)
      #expect(try refusal("vec_cross", a, a)?.code == .lengthMismatch)
      #expect(try refusal("vec_cross", array([1, 2, 3]), array([1, 2, 3]), a)?.code == .lengthMismatch)
      #expect(try refusal("vec_add", a)?.code == .arity)
      #expect(try refusal("vec_dot", a, a, a)?.code == .arity)
    }

    @Test func `a division by zero and a norm that is none leave the result's array alone`() throws {
      let (a, out) = (try array([1, 2, 3]), try array([.nil, .bool(true), .number(7)]))
      #expect(try refusal("vec_div", a, array([1, 0, 1]), out)?.code == .divideByZero)
      #expect(try refusal("vec_normalize", array([0, 0, 0]), out)?.code == .notFinite)
      #expect(try refusal("vec_normalize", array([1, .infinity, 0]), out)?.code == .notFinite)
      let slots = try #require(out.array).pointee.slots
      #expect(try #require(slots)[0].isNil && #require(slots)[1].isBool && #require(slots)[2].number == 7)
    }

    @Test func `many calls keep no arrays`() throws {
      let a = try array([Double](repeating: 1, count: 100))
      let b = try array([Double](repeating: 2, count: 100))
      for _ in 0..<20_000 { _ = try call("vec_add", a, b) }
      #expect(vm.machine.heap.statistics.held < 16 << 20)
    }
  }
}
