import CShims
import Machine
import Testing

@Suite struct HeapTests {
  @Test func `a fresh heap holds nothing, and small ones hold one block`() throws {
    let before = abut_memory_taken()
    do {
      let test = TestHeap()
      #expect(test.heap.statistics.held == 0)
      _ = try test.string("abc")
      #expect(test.heap.statistics.held == 32768)
      #expect(test.heap.statistics.allocated == 48)
    }
    #expect(abut_memory_taken() == before)
  }

  @Test func `every object knows its heap`() throws {
    let one = TestHeap(), other = TestHeap()
    let small = try one.string("small")
    let large = try other.heap.array(count: 100_000)
    let bytes = try other.heap.string(length: 1_000_000)
    #expect(Heap.of(UnsafeMutableRawPointer(small).assumingMemoryBound(to: abut_object.self)) === one.heap)
    #expect(Heap.of(UnsafeMutableRawPointer(large).assumingMemoryBound(to: abut_object.self)) === other.heap)
    #expect(Heap.of(large.pointee.storage) === other.heap)
    #expect(Heap.of(UnsafeMutableRawPointer(bytes).assumingMemoryBound(to: abut_object.self)) === other.heap)
    #expect(UInt(bitPattern: small) % 16 == 0)
    #expect(UInt(bitPattern: large.pointee.slots) % 16 == 0)
  }

  @Test func `what is in the scope lives, and dies when it closes`() throws {
    let test = TestHeap()
    let scope = test.heap.openScope()
    let kept = try test.string("kept")
    let inner = test.heap.openScope()
    _ = try test.string("dropped")
    test.heap.collect()
    #expect(test.heap.statistics.live == 2 * 48)
    test.heap.closeScope(inner)
    test.heap.collect()
    #expect(test.heap.statistics.live == 48)
    #expect(test.text(kept) == "kept")
    test.heap.closeScope(scope)
    test.heap.collect()
    #expect(test.heap.statistics.live == 0)
    #expect(test.heap.statistics.collections == 3)
  }

  @Test func `a retained object needs each of its releases`() throws {
    let test = TestHeap()
    let string = try test.scoped { () throws(Trap) in try test.string("held by the host") }
    let object = UnsafeMutableRawPointer(string).assumingMemoryBound(to: abut_object.self)
    test.heap.retain(object)
    test.heap.retain(object)
    test.heap.collect()
    test.heap.release(object)
    test.heap.collect()
    #expect(test.text(string) == "held by the host")
    test.heap.release(object)
    test.heap.release(object)
    test.heap.collect()
    #expect(test.heap.statistics.live == 0)
  }

  @Test func `many retained objects are found again`() throws {
    let test = TestHeap()
    var objects: [ObjectRef] = []
    try test.scoped { () throws(Trap) in
      for index in 0..<10_000 {
        let array = try test.heap.array(count: 1)
        array.pointee.slots[0] = .number(Double(index))
        objects.append(UnsafeMutableRawPointer(array).assumingMemoryBound(to: abut_object.self))
        test.heap.retain(objects[index])
      }
    }
    for object in objects[..<5000] { test.heap.release(object) }
    test.heap.collect()
    #expect(test.heap.statistics.live == 5000 * 48)
    for (index, object) in objects.enumerated() where index >= 5000 {
      #expect(Slot.object(object).array?.pointee.slots[0].number == Double(index))
    }
    for object in objects[5000...] { test.heap.release(object) }
    test.heap.collect()
    #expect(test.heap.statistics.live == 0)
  }

  @Test func `arrays that hold themselves are reclaimed`() throws {
    let test = TestHeap()
    try test.scoped { () throws(Trap) in
      let a = try test.heap.array(count: 2), b = try test.heap.array(count: 200)
      a.pointee.slots[0] = .of(a)
      a.pointee.slots[1] = .of(b)
      for index in 0..<200 { b.pointee.slots[index] = .of(index % 2 == 0 ? a : b) }
      test.heap.collect()
      #expect(test.heap.statistics.live == 64 + 32 + 16 + 3200)
    }
    test.heap.collect()
    #expect(test.heap.statistics.live == 0)
  }

  @Test func `a list a million deep is marked without recursion`() throws {
    let test = TestHeap()
    test.slots = [.nil]
    for index in 0..<1_000_000 {
      test.slots[0] = .of(
        try test.scoped { () throws(Trap) in
          try test.made([.number(Double(index)), test.slots[0]])
        })
    }
    test.heap.collect()
    #expect(test.heap.statistics.live == 64_000_000)
    var depth = 0
    var slot = test.slots[0]
    while let array = slot.array {
      depth += 1
      slot = array.pointee.slots[1]
    }
    #expect(depth == 1_000_000)
    test.slots = []
    test.heap.collect()
    #expect(test.heap.statistics.live == 0)
    #expect(test.heap.statistics.held < 1 << 20)
  }

  @Test func `a wide array keeps a million children`() throws {
    let test = TestHeap()
    let wide = try test.heap.array(count: 1_000_000)
    for index in 0..<1_000_000 {
      try test.scoped { () throws(Trap) in
        wide.pointee.slots[index] = .of(try test.made([.number(Double(index))]))
      }
    }
    test.heap.collect()
    #expect(test.heap.statistics.live == 32 + 16 + 16_000_000 + 48_000_000)
    for index in 0..<1_000_000 {
      guard wide.pointee.slots[index].array?.pointee.slots[0].number == Double(index) else {
        Issue.record("element \(index)")
        break
      }
    }
  }

  @Test func `five million slots are made, grown and dropped`() throws {
    let test = TestHeap()
    try test.scoped { () throws(Trap) in
      let array = try test.heap.array(count: 5_000_000)
      #expect(array.pointee.slots[4_999_999].isNil)
      try test.heap.append(.number(1), to: array)
      #expect(array.pointee.count == 5_000_001)
      #expect(array.pointee.slots[5_000_000].number == 1)
      // The old storage went back when it grew.
      #expect(test.heap.statistics.held < 161 << 20)
    }
    test.heap.collect()
    #expect(test.heap.statistics.held < 1 << 20)
    #expect(test.heap.statistics.peak > 240_000_000)
  }

  @Test func `ten million short-lived objects fit a small limit`() throws {
    let test = TestHeap(limit: 1 << 20)
    test.slots = [.nil, .nil]
    for index in 0..<10_000_000 {
      let value = Slot.number(Double(index))
      if let array = test.bumpedOne(value) {
        test.slots[index & 1] = .of(array)
      } else {
        test.slots[index & 1] = .of(try test.scoped { () throws(Trap) in try test.made([value]) })
      }
    }
    #expect(test.heap.statistics.peak <= 1 << 20)
    #expect(test.heap.statistics.allocated == 480_000_000)
    #expect(test.heap.statistics.collections > 100)
  }
}
