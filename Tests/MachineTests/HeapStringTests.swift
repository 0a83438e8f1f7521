import CShims
import Machine
import Testing

@Suite struct HeapStringTests {
  @Test(arguments: [0, 1, 7, 8, 16, 17, 255, 256, 8150, 8151, 8152, 8192, 100_000])
  func `a string of any length has its bytes and a NUL`(length: Int) throws {
    let test = TestHeap()
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let string = try bytes.withUnsafeBytes { (bytes) throws in try test.heap.string(bytes) }
    test.heap.collect()
    #expect(Array(Heap.bytes(of: string)) == bytes)
    #expect(string.pointee.bytes[length] == 0)
    #expect(try test.heap.terminated(string) == UnsafePointer(string.pointee.bytes))
    #expect(test.heap.statistics.live == (40 + length + 1 + 15) / 16 * 16)
  }

  @Test func `joining with nothing is the string itself`() throws {
    let test = TestHeap()
    let empty = try test.string(""), some = try test.string("some")
    #expect(try test.heap.joined(some, empty) == some)
    #expect(try test.heap.joined(empty, some) == some)
    #expect(try test.heap.joined(empty, empty).pointee.length == 0)
  }

  @Test func `appending again and again costs what is appended`() throws {
    let test = TestHeap()
    let piece = try test.string("0123456789")
    test.slots = [.of(piece), .of(piece)]
    for _ in 1..<100_000 {
      test.slots[1] = .of(
        try test.scoped { () throws(Trap) in
          try test.heap.joined(test.slots[1].string!, test.slots[0].string!)
        })
    }
    let result = test.slots[1].string!
    #expect(result.pointee.length == 1_000_000)
    let bytes = Heap.bytes(of: result)
    #expect(bytes.indices.allSatisfy { bytes[$0] == UInt8(48 + $0 % 10) })
    // A head for each, and buffers that double.
    #expect(test.heap.statistics.allocated < 100_000 * 48 + 5_000_000)
  }

  @Test func `only the string at the end of a buffer appends in place`() throws {
    let test = TestHeap()
    let long = try test.string(String(repeating: "a", count: 300))
    let one = try test.heap.joined(long, test.string("1"))
    let two = try test.heap.joined(one, test.string("2"))
    let left = try test.heap.joined(two, test.string("L"))
    let right = try test.heap.joined(two, test.string("R"))
    #expect(two.pointee.owner != nil)
    #expect(left.pointee.owner == two.pointee.owner)
    #expect(right.pointee.owner != two.pointee.owner)
    for (string, ending) in [(one, "1"), (two, "12"), (left, "12L"), (right, "12R")] {
      #expect(test.text(string) == String(repeating: "a", count: 300) + ending)
    }
    #expect(test.text(try test.heap.joined(right, right)).hasSuffix("12R"))
    #expect(try test.heap.joined(left, left).pointee.length == 606)
  }

  @Test func `a NUL that was asked for stays`() throws {
    let test = TestHeap()
    let base = try test.heap.joined(test.string(String(repeating: "b", count: 300)), test.string("1"))
    let shared = try test.heap.joined(base, test.string("2"))
    let pointer = try test.heap.terminated(shared)
    #expect(pointer == UnsafePointer(shared.pointee.bytes))
    let longer = try test.heap.joined(shared, test.string("3"))
    #expect(pointer[302] == 0)
    #expect(test.text(longer).hasSuffix("123"))
    // One that is not at the end gets a copy, once.
    let more = try test.heap.joined(longer, test.string("4"))
    let copy = try test.heap.terminated(longer)
    #expect(copy[303] == 0)
    #expect(try test.heap.terminated(longer) == copy)
    #expect(test.text(longer).hasSuffix("b123") && test.text(more).hasSuffix("b1234"))
    test.heap.collect()
    #expect(copy[302] == UInt8(ascii: "3") && copy[303] == 0)
  }

  @Test func `equal bytes are one interned string, as long as it lives`() throws {
    let test = TestHeap()
    let scope = test.heap.openScope()
    let one = try test.heap.interned("name" as StaticString)
    #expect(try test.heap.interned("name" as String) == one)
    let plain = try test.string("name")
    #expect(try test.heap.interned(plain) == one)
    #expect(plain.pointee.head.flags & 1 == 0 && one.pointee.head.flags & 1 == 1)
    let other = try test.string("other")
    #expect(try test.heap.interned(other) == other)
    #expect(Heap.sameBytes(one, plain) && !Heap.sameBytes(one, other))
    test.heap.closeScope(scope)
    test.heap.collect()
    #expect(test.heap.statistics.live == 0)
    #expect("name".utf8.withContiguousStorageIfAvailable { test.heap.findInterned(.init($0)) } == .some(nil))
  }

  @Test func `a string that shares its bytes is interned as a copy`() throws {
    let test = TestHeap()
    var grown = try test.string(String(repeating: "c", count: 300))
    for _ in 0..<3 { grown = try test.heap.joined(grown, test.string("!")) }
    #expect(grown.pointee.owner != nil)
    let one = try test.heap.interned(grown)
    #expect(one != grown && one.pointee.owner == nil)
    #expect(try test.heap.interned(grown) == one)
    #expect(Heap.sameBytes(one, grown))
  }

  @Test func `names of natives stay without anybody who holds them`() throws {
    let test = TestHeap()
    try test.scoped { () throws(Trap) in
      for index in 0..<1000 {
        let name = try test.heap.interned("native \(index)")
        name.pointee.native = index % 2 == 0 ? UInt32(index + 1) : 0
      }
    }
    for _ in 0..<3 { test.heap.collect() }
    #expect(test.heap.statistics.live == 500 * 64)
    for index in 0..<1000 {
      let name = try test.heap.interned("native \(index)")
      #expect(name.pointee.native == (index % 2 == 0 ? UInt32(index + 1) : 0))
    }
  }

  @Test func `a hundred thousand interned strings come and go`() throws {
    let test = TestHeap()
    for round in 0..<3 {
      try test.scoped { () throws(Trap) in
        var all: [StringRef] = []
        for index in 0..<100_000 { all.append(try test.heap.interned("\(round):\(index)")) }
        for index in stride(from: 0, to: 100_000, by: 97) {
          #expect(try test.heap.interned("\(round):\(index)") == all[index])
        }
      }
      test.heap.collect()
      #expect(test.heap.statistics.live == 0)
    }
  }

  @Test func `hashes are the same for the same bytes wherever they are`() throws {
    let test = TestHeap()
    var seen: Set<UInt32> = []
    for length in 0..<400 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      let hash = Heap.hash(of: try bytes.withUnsafeBytes { (bytes) throws in try test.heap.string(bytes) })
      let shifted = try ([1] + bytes).withUnsafeBytes { (bytes) throws in
        try test.heap.string(UnsafeRawBufferPointer(rebasing: bytes[1...]))
      }
      #expect(Heap.hash(of: shifted) == hash && hash != 0)
      seen.insert(hash)
    }
    #expect(seen.count > 398)
  }

  @Test func `strings of zeros or of one byte changed do not collide`() throws {
    let test = TestHeap()
    var seen: Set<UInt32> = []
    var count = 0
    for length in 1..<60 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0, count: length)
        bytes[place] = 1
        let string = try bytes.withUnsafeBytes { (bytes) throws in try test.heap.string(bytes) }
        seen.insert(Heap.hash(of: string))
        count += 1
      }
    }
    #expect(seen.count >= count - 3)
  }

  @Test func `absurd lengths are traps`() throws {
    let test = TestHeap()
    for length in [-1, Int(UInt32.max), Int.max, Int.min] {
      #expect(throws: Trap.self) { try test.heap.string(length: length) }
      #expect(throws: Trap.self) {
        try test.heap.array(count: length == Int(UInt32.max) ? length + 1 : length)
      }
    }
    let array = try test.heap.array(count: 1)
    #expect(throws: Trap.self) { try test.heap.reserve(Int.max, in: array) }
    #expect(array.pointee.capacity == 1)
  }
}
