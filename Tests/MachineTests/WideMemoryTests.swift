import CShims
import Testing

/// Memory that grows by pages.
@Suite struct WideMemoryTests {
  private let least = 4 << 20

  @Test func `what grows keeps what is in it, wherever it has to go`() throws {
    var (first, second): (UnsafeMutablePointer<Int>, UnsafeMutablePointer<Int>)
    first = try made(least)
    second = try made(least)
    fill(first, 0..<least / 8)
    fill(second, 0..<least / 8)
    var size = least
    // Two of them, side by side: not both can stay where they are.
    for more in [1, 4096, 1 << 20, 3 << 20, 16 << 20, 17 << 20] {
      first = try grown(first, size, size + more)
      second = try grown(second, size, size + more)
      fill(first, size / 8..<(size + more) / 8)
      fill(second, size / 8..<(size + more) / 8)
      size += more
    }
    for at in stride(from: 0, to: size / 8, by: 127) {
      guard first[at] == at, second[at] == at else { return #expect(Bool(false), "at \(at)") }
    }
    abut_wide_free(first, size)
    abut_wide_free(second, size)
  }

  @Test func `what cannot grow stays as it was`() throws {
    let memory = try made(least)
    fill(memory, 0..<least / 8)
    #expect(abut_wide_grow(memory, least, Int.max) == nil)
    #expect(abut_wide_grow(memory, least, 1 << 62) == nil)
    for at in 0..<least / 8 where memory[at] != at { return #expect(Bool(false), "at \(at)") }
    abut_wide_free(memory, least)
    #expect(abut_wide_new(Int.max) == nil)
  }

  private func made(_ size: Int) throws -> UnsafeMutablePointer<Int> {
    try #require(abut_wide_new(size)).assumingMemoryBound(to: Int.self)
  }

  private func grown(_ memory: UnsafeMutablePointer<Int>, _ size: Int, _ wanted: Int) throws
    -> UnsafeMutablePointer<Int>
  {
    try #require(abut_wide_grow(memory, size, wanted)).assumingMemoryBound(to: Int.self)
  }

  private func fill(_ memory: UnsafeMutablePointer<Int>, _ places: Range<Int>) {
    for at in places { memory[at] = at }
  }
}
