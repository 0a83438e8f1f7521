import Glibc
import PVM

/// Compares what two machines have mapped.
struct MemoryCheck {
  let machine: Machine
  let expected: Machine
  let hasHostMemory: Bool

  /// Of large ranges only both ends are compared, which is where programs here write.
  private static let wholeMax: UInt64 = 16 * 4096
  private static let endSize: UInt64 = 4 * 4096
  private static let rangesMax = 64

  /// What the program was given, and around it. Looking through all pages takes longer than most programs.
  func difference(at pages: [UInt64]) -> State.Field? {
    for page in pages where page >= GuestMemory.lowest {
      for write in [true, false] {
        let isThere = machine.memory.isAccessible(page, 4096, write: write)
        let shouldBe = expected.memory.isAccessible(page, 4096, write: write)
        if isThere != shouldBe {
          return ("page \(hex(page)), writable \(write)", "\(shouldBe)", "\(isThere)")
        }
        guard isThere else { continue }
        if machine.memory.tracksDirty {
          let range = machine.memory.nextRange(from: page)
          let other = expected.memory.nextRange(from: page)
          if range != other { return ("pages", text(other), text(range)) }
        }
        if let field = compare(page, 4096) { return field }
        break
      }
    }
    return nil
  }

  /// All that is mapped.
  func difference() -> State.Field? {
    var from: UInt64 = 0
    for _ in 0..<Self.rangesMax {
      let range = machine.memory.nextRange(from: from)
      let other = expected.memory.nextRange(from: from)
      if range != other { return ("pages", text(other), text(range)) }
      guard let range else { return nil }
      if range.length <= Self.wholeMax {
        if let field = compare(range.address, range.length) { return field }
      } else {
        let last = range.address + range.length - Self.endSize
        for start in [range.address, last] {
          if let field = compare(start, Self.endSize) { return field }
        }
      }
      from = range.address + range.length
    }
    return nil
  }

  private func text(_ range: GuestRange?) -> String {
    guard let range else { return "none" }
    let kind = (range.canWrite ? "w" : "r") + (range.isDirty ? " dirty" : "")
    return "\(hex(range.address))+\(hex(range.length)) \(kind)"
  }

  /// Both windows can be read wherever something is mapped, but where the host's memory is.
  private func compare(_ address: UInt64, _ length: UInt64) -> State.Field? {
    guard !hasHostMemory else { return compareBytes(address, length) }
    let mine = machine.memory.window + Int(address)
    let other = expected.memory.window + Int(address)
    guard memcmp(mine, other, Int(length)) != 0 else { return nil }
    return compareBytes(address, length)
  }

  private func compareBytes(_ address: UInt64, _ length: UInt64) -> State.Field? {
    let mine = (try? machine.memory.read(address, Int(length))) ?? []
    let other = (try? expected.memory.read(address, Int(length))) ?? []
    if mine.count != other.count { return ("bytes at \(hex(address))", "\(other.count)", "\(mine.count)") }
    for index in mine.indices where mine[index] != other[index] {
      return ("memory at \(hex(address + UInt64(index)))", "\(other[index])", "\(mine[index])")
    }
    return nil
  }
}
