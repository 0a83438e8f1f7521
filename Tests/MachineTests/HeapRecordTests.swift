import CShims
import Machine
import Testing

@Suite struct HeapRecordTests {
  private func keys(_ record: RecordRef) -> [UInt32] {
    var all: [UInt32] = []
    Heap.forEachProperty(of: record) { key, _ in all.append(key) }
    return all
  }

  @Test func `records with the same keys in the same order share a shape`() throws {
    let test = TestHeap()
    let root = try test.heap.rootShape()
    let one = try test.heap.record(root), two = try test.heap.record(root)
    for (index, record) in [one, two].enumerated() {
      for key in [7, 3, 5] as [UInt32] {
        try test.heap.set(key, of: record, to: .number(Double(key) + Double(index) * 100), flags: 2)
      }
    }
    #expect(one.pointee.shape == two.pointee.shape)
    #expect(keys(one) == [7, 3, 5])
    #expect(Heap.value(3, of: one)?.number == 3 && Heap.value(3, of: two)?.number == 103)
    #expect(Heap.value(4, of: one) == nil)
    let place = Heap.property(5, of: one.pointee.shape)
    #expect(place?.slot == 2 && place?.flags == 2)
    try test.heap.set(3, of: two, to: .bool(true))
    #expect(one.pointee.shape == two.pointee.shape && Heap.value(3, of: two)?.bool == true)
    let other = try test.heap.record(root)
    try test.heap.set(3, of: other, to: .nil)
    #expect(other.pointee.shape != one.pointee.shape)
  }

  @Test(arguments: [8, 9, 10, 64, 65, 66, 1000])
  func `any number of keys is found, in their order`(count: Int) throws {
    let test = TestHeap()
    for round in 0..<2 {
      let record = try test.heap.record(test.heap.rootShape())
      for key in 0..<UInt32(count) {
        try test.heap.set(key &* 2_654_435_761, of: record, to: .number(Double(key)))
      }
      #expect(Heap.isDictionary(record.pointee.shape) == (count > Heap.shapeKeysMax))
      if round == 1 { test.heap.collect() }
      #expect(keys(record) == (0..<UInt32(count)).map { $0 &* 2_654_435_761 })
      for key in 0..<UInt32(count) {
        #expect(Heap.value(key &* 2_654_435_761, of: record)?.number == Double(key))
        #expect(Heap.value(key &* 2_654_435_761 &+ 1, of: record) == nil)
      }
    }
  }

  @Test func `shapes that branch off a shared table do not see each other's keys`() throws {
    let test = TestHeap()
    let root = try test.heap.rootShape()
    var records: [RecordRef] = []
    for branch in 0..<4 as Range<UInt32> {
      for length in 0..<24 as Range<UInt32> {
        let record = try test.heap.record(root)
        for key in 0..<length {
          try test.heap.set(key < 12 ? key : key + branch * 100, of: record, to: .number(Double(key)))
        }
        records.append(record)
      }
    }
    test.heap.collect()
    for (index, record) in records.enumerated() {
      let branch = UInt32(index / 24), length = UInt32(index % 24)
      for key in 0..<500 as Range<UInt32> {
        let isOwn = key < 12 ? key < length : key >= 12 + branch * 100 && key < length + branch * 100
        #expect(
          (Heap.value(key, of: record) != nil) == isOwn, "branch \(branch), length \(length), key \(key)")
      }
    }
  }

  @Test func `deleting the last key goes back, deleting another makes a dictionary`() throws {
    let test = TestHeap()
    let record = try test.heap.record(test.heap.rootShape()),
      twin = try test.heap.record(test.heap.rootShape())
    for key in 0..<6 as Range<UInt32> {
      try test.heap.set(key, of: record, to: .number(Double(key)))
      try test.heap.set(key, of: twin, to: .number(Double(key)))
    }
    #expect(try test.heap.delete(5, of: record))
    #expect(record.pointee.shape == twin.pointee.shape.pointee.parent)
    #expect(try test.heap.delete(2, of: record))
    #expect(Heap.isDictionary(record.pointee.shape))
    #expect(try !test.heap.delete(2, of: record))
    #expect(keys(record) == [0, 1, 3, 4] && keys(twin) == [0, 1, 2, 3, 4, 5])
    try test.heap.set(2, of: record, to: .number(22))
    #expect(keys(record) == [0, 1, 3, 4, 2])
    for round in 0..<1000 {
      try test.heap.set(9, of: record, to: .number(Double(round)))
      #expect(try test.heap.delete(9, of: record))
    }
    test.heap.collect()
    #expect(keys(record) == [0, 1, 3, 4, 2])
    #expect([0, 1, 3, 4, 2].map { Heap.value($0, of: record)?.number } == [0, 1, 3, 4, 22])
    #expect(record.pointee.capacity <= 32)
  }

  @Test func `what a record has not its prototypes have`() throws {
    let test = TestHeap()
    let base = try test.heap.record(test.heap.rootShape())
    try test.heap.set(1, of: base, to: .number(1))
    let middle = try test.heap.record(test.heap.rootShape(prototype: base))
    try test.heap.set(2, of: middle, to: .number(2))
    let epoch = test.heap.shapeEpoch
    let leaf = try test.heap.record(test.heap.rootShape(prototype: middle))
    try test.heap.set(3, of: leaf, to: .number(3))
    #expect(Heap.lookUp(1, from: leaf)?.holder == base)
    #expect(Heap.lookUp(2, from: leaf)?.holder == middle)
    #expect(Heap.lookUp(3, from: leaf)?.holder == leaf)
    #expect(Heap.lookUp(4, from: leaf) == nil)
    #expect(test.heap.shapeEpoch == epoch)
    try test.heap.set(1, of: middle, to: .number(11))
    #expect(test.heap.shapeEpoch != epoch)
    #expect(Heap.lookUp(1, from: leaf)?.holder == middle)
    #expect(try !test.heap.setPrototype(of: base, to: leaf))
    #expect(try !test.heap.setPrototype(of: base, to: base))
    #expect(try test.heap.setPrototype(of: leaf, to: base))
    #expect(Heap.lookUp(1, from: leaf)?.holder == base && Heap.value(3, of: leaf)?.number == 3)
    #expect(try test.heap.setPrototype(of: leaf, to: nil))
    #expect(Heap.lookUp(1, from: leaf) == nil)
  }

  @Test func `a chain of prototypes is as long as it may be, and one longer is refused`() throws {
    let test = TestHeap()
    var records = [try test.heap.record(test.heap.rootShape())]
    try test.heap.set(1, of: records[0], to: .number(1))
    for index in 1...Heap.prototypeDepthMax {
      records.append(try test.heap.record(test.heap.rootShape(prototype: records[index - 1])))
    }
    #expect(Heap.lookUp(1, from: records[Heap.prototypeDepthMax])?.holder == records[0])
    let more = try test.heap.record(test.heap.rootShape(prototype: records[Heap.prototypeDepthMax]))
    #expect(Heap.lookUp(1, from: more) == nil)
    let free = try test.heap.record(test.heap.rootShape())
    #expect(try test.heap.setPrototype(of: free, to: records[Heap.prototypeDepthMax - 2]))
    #expect(try !test.heap.setPrototype(of: free, to: records[Heap.prototypeDepthMax - 1]))
  }

  @Test func `shapes go with their records, and come again`() throws {
    let test = TestHeap()
    let prototype = try test.heap.record(test.heap.rootShape())
    test.slots = [.of(prototype)]
    test.heap.closeScope(0)
    test.heap.collect()
    let live = test.heap.statistics.live
    for round in 0..<3 {
      let epoch = test.heap.shapeEpoch
      try test.scoped { () throws(Trap) in
        for index in 0..<200 as Range<UInt32> {
          let record = try test.heap.record(test.heap.rootShape(prototype: round == 1 ? nil : prototype))
          for key in 0..<20 as Range<UInt32> { try test.heap.set(key + index, of: record, to: .of(record)) }
        }
      }
      test.heap.collect()
      #expect(test.heap.statistics.live == live)
      #expect(test.heap.shapeEpoch != epoch)
      #expect(prototype.pointee.derived == nil)
    }
  }

  @Test func `flags change for one record only`() throws {
    let test = TestHeap()
    let one = try test.heap.record(test.heap.rootShape()), two = try test.heap.record(test.heap.rootShape())
    for record in [one, two] {
      for key in 0..<3 as Range<UInt32> { try test.heap.set(key, of: record, to: .nil, flags: 7) }
    }
    #expect(try test.heap.setFlags(1, of: 1, in: one))
    #expect(try !test.heap.setFlags(1, of: 9, in: one))
    #expect(Heap.property(1, of: one.pointee.shape)?.flags == 1)
    #expect(Heap.property(0, of: one.pointee.shape)?.flags == 7)
    #expect(Heap.property(1, of: two.pointee.shape)?.flags == 7)
  }

  @Test func `a record has as many properties as it may, and not one more`() throws {
    let test = TestHeap()
    let record = try test.heap.record(test.heap.rootShape())
    for key in 0..<UInt32(Heap.recordKeysMax) { try test.heap.set(key, of: record, to: .number(Double(key))) }
    #expect(throws: Trap.self) { try test.heap.set(UInt32(Heap.recordKeysMax), of: record, to: .nil) }
    #expect(Heap.value(UInt32(Heap.recordKeysMax) - 1, of: record)?.number == Double(Heap.recordKeysMax - 1))
    #expect(try test.heap.delete(5, of: record))
    try test.heap.set(UInt32(Heap.recordKeysMax), of: record, to: .nil)
    #expect(Heap.value(6, of: record)?.number == 6)
  }
}
