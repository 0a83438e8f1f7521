import CShims
import Machine
import Testing

@Suite struct HeapStressTests {
  /// A heap that collects whenever it can, and objects that only a function's arguments lead to.
  private func stressed() -> TestHeap {
    let test = TestHeap()
    test.heap.isStressed = true
    return test
  }

  @Test func `what a function is given lives while it runs`() throws {
    let test = stressed()
    let texts = ["left", String(repeating: "l", count: 300), String(repeating: "L", count: 9000)]
    for left in texts {
      for right in texts {
        let pair = try (test.string(left), test.string(right))
        test.heap.closeScope(0)
        let one = try test.heap.joined(pair.0, pair.1)
        let two = try test.heap.joined(one, one)
        test.heap.closeScope(0)
        let three = try test.heap.joined(two, one)
        #expect(test.text(one) == left + right)
        #expect(test.text(three) == left + right + left + right + left + right)
        test.heap.closeScope(0)
        let text = try test.heap.terminated(two)
        #expect(test.text(two) == left + right + left + right && text[Int(two.pointee.length)] == 0)
        #expect(test.text(try test.heap.interned(two)) == left + right + left + right)
      }
    }
  }

  @Test func `a value that is appended lives while the array grows`() throws {
    let test = stressed()
    let array = try test.heap.array(count: 0)
    test.slots = [.of(array)]
    for index in 0..<2000 {
      let value = try test.string("value \(index)")
      test.heap.closeScope(0)
      try test.heap.append(.of(value), to: array)
    }
    for index in 0..<2000 {
      #expect(test.text(array.pointee.slots[index].string!) == "value \(index)")
    }
  }

  @Test func `handlers have no hole in a heap under stress`() throws {
    let test = stressed()
    for _ in 0..<100 {
      _ = try test.string("some")
      #expect(test.bumped([]) == nil)
    }
    test.heap.isStressed = false
    _ = try test.string("some")
    #expect(test.bumped([.nil]) != nil)
  }

  @Test func `what was freed is overwritten in a heap under stress`() throws {
    let test = stressed()
    let first = try test.string("gone")
    test.heap.closeScope(0)
    let second = try test.string("next")
    // The place is the same, so is what lies behind.
    #expect(first == second)
    #expect(second.pointee.bytes[40] == 0xdb)
  }

  @Test func `heaps of many threads share the system's memory`() async throws {
    await withTaskGroup(of: Bool.self) { group in
      for worker in 0..<8 {
        group.addTask {
          let test = TestHeap()
          test.slots = Array(repeating: .nil, count: 64)
          for index in 0..<4000 {
            let length = index % 7 == 0 ? index * 40 : index % 100
            let scope = test.heap.openScope()
            guard let string = try? test.heap.string(length: length) else { return false }
            string.pointee.mutableBytes.update(repeating: UInt8(worker), count: length)
            test.slots[index % 64] = .of(string)
            test.heap.closeScope(scope)
            if index % 500 == 0 { test.heap.collect() }
          }
          return test.slots.allSatisfy { slot in
            guard let string = slot.string else { return false }
            return Heap.bytes(of: string).allSatisfy { $0 == UInt8(worker) }
          }
        }
      }
      for await isIntact in group { #expect(isIntact) }
    }
  }

  @Test func `a thousand fresh machines hold a block each`() throws {
    let before = abut_memory_taken()
    var all: [TestHeap] = []
    for index in 0..<1000 {
      let test = TestHeap()
      for name in 0..<60 { try test.heap.interned("native \(name)").pointee.native = UInt32(index + 1) }
      all.append(test)
    }
    #expect(all.allSatisfy { $0.heap.statistics.held == 32768 })
    all = []
    #expect(abut_memory_taken() == before)
  }
}
