import CShims
import Machine
import TestSupport
import Testing

/// What objects should hold, kept beside them.
private final class ModelNode {
  enum Content {
    case text([UInt8])
    case list([ModelValue])
  }

  var content: Content
  let object: UnsafeMutableRawPointer

  init(_ object: UnsafeMutableRawPointer, _ content: Content) {
    self.object = object
    self.content = content
  }
}

private enum ModelValue {
  case none
  case number(Double)
  case node(ModelNode)

  var slot: Slot {
    switch self {
    case .none: return Slot(kind: 2, aux: 77, bits: 0xbad)
    case .number(let value): return .number(value)
    case .node(let node): return .of(node.object)
    }
  }
}

private final class HeapModel {
  let test: TestHeap
  var dice: FuzzRandom
  var roots: [ModelNode?] = Array(repeating: nil, count: 12)
  var retained: [ModelNode] = []

  init(_ seed: UInt64, limit: Int) {
    dice = FuzzRandom(seed)
    test = TestHeap(limit: limit)
    test.slots = Array(repeating: .nil, count: roots.count)
  }

  func roll(_ count: Int) -> Int { Int.random(in: 0..<count, using: &dice) }

  func anyNode() -> ModelNode? {
    var node = roots[roll(roots.count)] ?? retained.last
    for _ in 0..<roll(4) {
      guard case .node(let next)? = node.flatMap(anyChild) else { break }
      node = next
    }
    return node
  }

  private func anyChild(_ node: ModelNode) -> ModelValue? {
    switch node.content {
    case .text: return nil
    case .list(let values): return values.randomElement(using: &dice)
    }
  }

  func anyValue() -> ModelValue {
    switch roll(6) {
    case 0: return .none
    case 1: return .number(Double(roll(1000)))
    default: return anyNode().map { .node($0) } ?? .none
    }
  }

  func set(_ root: Int, _ node: ModelNode?) {
    roots[root] = node
    test.slots[root] = node.map { .of($0.object) } ?? .nil
  }

  // MARK: steps

  func step() throws(Trap) {
    let scope = test.heap.openScope()
    defer { test.heap.closeScope(scope) }
    switch roll(17) {
    case 0...2: set(roll(roots.count), try newText())
    case 3...7: set(roll(roots.count), try newList())
    case 8...10: try append()
    case 11...12: overwrite()
    case 13: set(roll(roots.count), try join())
    case 14: set(roll(roots.count), nil)
    case 15: hold()
    default:
      if roll(8) == 0 { test.heap.collect() }
    }
  }

  private func newText() throws(Trap) -> ModelNode {
    let length = roll(20) == 0 ? roll(20_000) : roll(60)
    let bytes = (0..<length).map { _ in UInt8(roll(3)) + 97 }
    let isInterned = roll(2) == 0
    let string = try string(bytes, isInterned)
    return ModelNode(string, .text(bytes))
  }

  private func string(_ bytes: [UInt8], _ isInterned: Bool) throws(Trap) -> StringRef {
    let text = String(decoding: bytes, as: UTF8.self)
    return isInterned ? try test.heap.interned(text) : try test.heap.string(text)
  }

  private func newList() throws(Trap) -> ModelNode {
    let values = (0..<(roll(30) == 0 ? roll(2000) : roll(12))).map { _ in anyValue() }
    return ModelNode(try test.made(values.map { $0.slot }), .list(values))
  }

  private func append() throws(Trap) {
    guard let node = anyNode(), case .list(var values) = node.content else { return }
    for _ in 0..<roll(10) {
      let value = anyValue()
      try test.heap.append(value.slot, to: node.object.assumingMemoryBound(to: abut_array.self))
      values.append(value)
      node.content = .list(values)
    }
  }

  private func overwrite() {
    guard let node = anyNode(), case .list(var values) = node.content, !values.isEmpty else { return }
    let index = roll(values.count)
    values[index] = anyValue()
    node.object.assumingMemoryBound(to: abut_array.self).pointee.slots[index] = values[index].slot
    node.content = .list(values)
  }

  private func join() throws(Trap) -> ModelNode? {
    guard let left = anyNode(), case .text(var bytes) = left.content, let right = anyNode(),
      case .text(let more) = right.content, bytes.count < 100_000
    else { return nil }
    let result = try test.heap.joined(
      left.object.assumingMemoryBound(to: abut_string.self),
      right.object.assumingMemoryBound(to: abut_string.self))
    bytes += more
    if roll(8) == 0 { _ = try test.heap.terminated(result) }
    return ModelNode(result, .text(bytes))
  }

  private func hold() {
    if retained.count > 4 {
      let node = retained.remove(at: roll(retained.count))
      test.heap.release(node.object.assumingMemoryBound(to: abut_object.self))
    } else if let node = anyNode() {
      test.heap.retain(node.object.assumingMemoryBound(to: abut_object.self))
      retained.append(node)
    }
  }

  // MARK: checks

  /// Nil when everything that can be reached is what it should be.
  func fault() -> String? {
    var seen: [UnsafeMutableRawPointer: ModelNode] = [:]
    var pending = roots.compactMap { $0 } + retained
    while let node = pending.popLast() {
      if seen.updateValue(node, forKey: node.object) != nil { continue }
      if let fault = fault(node, &pending) { return fault }
    }
    return nil
  }

  private func fault(_ node: ModelNode, _ pending: inout [ModelNode]) -> String? {
    switch node.content {
    case .text(let bytes):
      let string = node.object.assumingMemoryBound(to: abut_string.self)
      return Array(Heap.bytes(of: string)) == bytes ? nil : "a string of \(bytes.count) bytes"
    case .list(let values):
      let array = node.object.assumingMemoryBound(to: abut_array.self)
      guard array.pointee.head.kind == 1, Int(array.pointee.count) == values.count else {
        return "an array's count"
      }
      for (index, value) in values.enumerated() {
        guard same(array.pointee.slots[index], value, &pending) else { return "element \(index)" }
      }
    }
    return nil
  }

  private func same(_ slot: Slot, _ value: ModelValue, _ pending: inout [ModelNode]) -> Bool {
    switch value {
    case .none: return slot.isNil
    case .number(let number): return slot.isNumber && slot.number == number
    case .node(let node):
      pending.append(node)
      return slot.object.map { UnsafeMutableRawPointer($0) } == node.object
    }
  }

  func drop() {
    for root in roots.indices { set(root, nil) }
    for node in retained { test.heap.release(node.object.assumingMemoryBound(to: abut_object.self)) }
    retained = []
  }
}

@Suite struct HeapFuzzTests {
  @Test(arguments: [false, true])
  func `whatever happens, what can be reached is intact and the rest goes`(isStressed: Bool) throws {
    let seed = FuzzRandom.seed()
    let before = abut_memory_taken()
    for round in 0..<(isStressed ? 4 : 8) as Range<UInt64> {
      let model = HeapModel(seed &+ round, limit: 1 << 40)
      for step in 0..<(isStressed ? 400 : 4000) {
        model.test.heap.isStressed = isStressed && step % 100 > 20
        try model.step()
        if step % 97 == 0, let fault = model.fault() {
          Issue.record("FUZZ_SEED=\(seed): round \(round), step \(step): \(fault)")
          return
        }
      }
      model.drop()
      model.test.heap.collect()
      #expect(model.test.heap.statistics.live == 0, "FUZZ_SEED=\(seed)")
      #expect(model.test.heap.statistics.held <= 8 * 32768, "FUZZ_SEED=\(seed)")
    }
    #expect(abut_memory_taken() == before)
  }

  @Test func `a limit, or a system without memory, breaks nothing`() throws {
    let seed = FuzzRandom.seed()
    let before = abut_memory_taken()
    var traps = 0
    for round in 0..<10 as Range<UInt64> {
      let model = HeapModel(seed &+ round, limit: 200_000)
      for step in 0..<4000 {
        if step % 1000 == 700 { abut_memory_fail_after(Int64(model.roll(4))) }
        do throws(Trap) { try model.step() } catch { traps += 1 }
        abut_memory_fail_after(-1)
        if step % 97 == 0, let fault = model.fault() {
          Issue.record("FUZZ_SEED=\(seed): round \(round), step \(step): \(fault)")
          return
        }
      }
      #expect(model.test.heap.statistics.peak <= 200_000, "FUZZ_SEED=\(seed)")
      model.drop()
      model.test.heap.collect()
      #expect(model.test.heap.statistics.live == 0, "FUZZ_SEED=\(seed)")
    }
    #expect(traps > 0)
    #expect(abut_memory_taken() == before)
  }
}
