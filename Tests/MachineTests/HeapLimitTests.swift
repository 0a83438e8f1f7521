import CShims
import Machine
import Testing

@Suite struct HeapLimitTests {
  private let block = 32768

  private func trap(_ body: () throws(Trap) -> Void) -> Trap? {
    do throws(Trap) { try body() } catch { return error }
    return nil
  }

  @Test func `a limit of one block has room for exactly its lines`() throws {
    let test = TestHeap(limit: block)
    // 255 lines of 128 bytes, 48 for each string; the last ones end the block.
    let fits = 255 * 128 / 48
    for _ in 0..<fits { _ = try test.string("abc") }
    #expect(test.heap.statistics.held == block)
    let trap = trap { () throws(Trap) in _ = try test.string("abc") }
    #expect(trap?.code == .memoryLimit)
    #expect(trap?.message == "out of memory: the limit is 32768 bytes")
    // It goes on when there is room again.
    test.heap.closeScope(0)
    for _ in 0..<fits { _ = try test.string("abc") }
    #expect(test.heap.statistics.held == block)
  }

  @Test func `a limit below one block has room for nothing`() {
    let test = TestHeap(limit: block - 1)
    #expect(trap { () throws(Trap) in _ = try test.string("") }?.code == .memoryLimit)
    #expect(test.heap.statistics.held == 0)
    test.heap.limit = block
    #expect(trap { () throws(Trap) in _ = try test.string("") } == nil)
  }

  @Test func `a large object fits at the limit and not one byte below`() {
    // Its head of a line, rounded to pages.
    let length = 1 << 20, held = (1 << 20) + 4096
    for limit in [held, held - 1] {
      let test = TestHeap(limit: limit)
      let trap = trap { () throws(Trap) in _ = try test.heap.string(length: length) }
      #expect((trap == nil) == (limit == held))
      #expect(test.heap.statistics.held == (limit == held ? held : 0))
      test.heap.closeScope(0)
      test.heap.collect()
      #expect(test.heap.statistics.held == 0)
    }
  }

  @Test func `garbage does not count when something large comes`() throws {
    let test = TestHeap(limit: 2 << 20)
    for _ in 0..<100 {
      try test.scoped { () throws(Trap) in _ = try test.heap.string(length: 1 << 20) }
      try test.scoped { () throws(Trap) in for _ in 0..<1000 { _ = try test.string("small") } }
    }
    #expect(test.heap.statistics.peak <= 2 << 20)
  }

  @Test func `an array that cannot grow stays what it was`() throws {
    let test = TestHeap(limit: 1 << 20)
    let array = try test.heap.array(count: 0)
    test.slots = [.of(array)]
    var trapped: Trap?
    for index in 0..<1_000_000 {
      trapped = trap { () throws(Trap) in try test.heap.append(.number(Double(index)), to: array) }
      if trapped != nil { break }
    }
    #expect(trapped?.code == .memoryLimit)
    // 16,384 elements are 256 KiB; with twice as many there are 768 KiB, twice as many again are too much.
    #expect(array.pointee.count == 32768)
    for index in 0..<32768 where array.pointee.slots[index].number != Double(index) {
      Issue.record("element \(index)")
    }
    test.heap.collect()
    #expect(test.heap.statistics.live > 32768 * 16)
  }

  @Test func `a heap that is nearly full ends and does not collect for ever`() throws {
    let test = TestHeap(limit: 4 << 20)
    var trapped: Trap?
    while trapped == nil {
      trapped = trap { () throws(Trap) in
        let slot = try test.scoped { () throws(Trap) in Slot.of(try test.made([.nil])) }
        test.slots.append(slot)
        try test.scoped { () throws(Trap) in for _ in 0..<10 { _ = try test.made([.nil]) } }
      }
    }
    #expect(trapped?.code == .memoryLimit)
    #expect(test.heap.statistics.collections < 1000)
    #expect(test.heap.statistics.held <= 4 << 20)
    test.slots = []
    #expect(trap { () throws(Trap) in _ = try test.string("again") } == nil)
  }

  @Test func `a system without memory is a trap wherever it happens`() throws {
    let before = abut_memory_taken()
    for allowed in 0..<24 {
      let test = TestHeap()
      abut_memory_fail_after(Int64(allowed))
      let trap = trap { () throws(Trap) in
        for index in 0..<2000 {
          let scope = test.heap.openScope()
          let name = try test.heap.interned("name \(index)")
          let array = try test.heap.array(count: index)
          test.slots.append(.of(array))
          try test.heap.append(.of(name), to: array)
          test.heap.retain(test.slots[index].object!)
          test.heap.closeScope(scope)
        }
      }
      abut_memory_fail_after(-1)
      #expect(trap?.code == .memoryLimit)
      test.heap.collect()
      for (index, slot) in test.slots.enumerated() where slot.array!.pointee.count > index {
        #expect(test.text(slot.array!.pointee.slots[index].string!) == "name \(index)")
      }
      _ = try test.string("there is memory again")
    }
    #expect(abut_memory_taken() == before)
  }

  @Test func `an object has at most so many bytes, and not 16 more`() throws {
    let test = TestHeap()
    test.heap.largest = 100 << 10
    // The head of a string has 40 bytes, and a NUL is behind it.
    let largest = (100 << 10) - 41
    #expect(trap { () throws(Trap) in _ = try test.heap.string(length: largest) } == nil)
    let longer = trap { () throws(Trap) in _ = try test.heap.string(length: largest + 1) }
    #expect(longer == Trap(.allocationTooLarge, "an object of 102416 bytes: at most 102400"))
    // Elements stand behind a head of 16.
    #expect(trap { () throws(Trap) in _ = try test.heap.array(count: 6_399) } == nil)
    #expect(trap { () throws(Trap) in _ = try test.heap.array(count: 6_400) }?.code == .allocationTooLarge)
    test.heap.largest = 1
    #expect(test.heap.largest == Heap.largestMin)
    #expect(trap { () throws(Trap) in _ = try test.heap.string(length: 1_024 - 41) } == nil)
    #expect(trap { () throws(Trap) in _ = try test.heap.string(length: 1_024) }?.code == .allocationTooLarge)
  }

  @Test func `what grows does so up to the largest object`() throws {
    let test = TestHeap()
    test.heap.largest = 100 << 10
    let array = try test.heap.array(count: 0)
    test.slots = [.of(array), .nil]
    for index in 0..<6_399 { try test.heap.append(.number(Double(index)), to: array) }
    let full = trap { () throws(Trap) in try test.heap.append(.nil, to: array) }
    #expect(full?.code == .allocationTooLarge && array.pointee.count == 6_399)
    let piece = try test.string(String(repeating: "x", count: 1_000))
    test.slots[1] = .of(piece)
    var (text, trapped): (StringRef, Trap?) = (piece, nil)
    while trapped == nil {
      trapped = trap { () throws(Trap) in text = try test.heap.joined(text, piece) }
    }
    #expect(trapped?.code == .allocationTooLarge)
    #expect(text.pointee.length >= 101_000)
  }
}
