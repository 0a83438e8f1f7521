import Assembler
import Foundation
import Testing

/// Code that really runs. The counts of bytes are the process's: these tests do not run side by side, and
/// what they place is much more than what other suites hold meanwhile.
@Suite(.serialized) struct CodeMemoryTests {
  private let leak = 1 << 20

  typealias Function = @convention(c) (Int) -> Int

  /// `x * factor + addend`, with a jump over code that would spoil it.
  private func placed(_ factor: Int32, _ addend: Int32) throws -> UnsafeMutableRawPointer {
    var code = Assembler()
    let end = code.label()
    code.endbr64()
    code.multiply(.rax, .rdi, factor)
    code.apply(.add, .rax, addend)
    code.jump(end)
    code.trap()
    code.bind(end)
    code.ret()
    return try #require(CodeMemory.place(code))
  }

  private func run(_ code: UnsafeMutableRawPointer, _ value: Int) -> Int {
    unsafeBitCast(code, to: Function.self)(value)
  }

  private static let othersMax = 1 << 16

  private func isBack(to before: Int) -> Bool { abs(CodeMemory.bytesInUse - before) < Self.othersMax }

  @Test func `code runs, and its memory comes back`() throws {
    let before = CodeMemory.bytesInUse
    var held: [UnsafeMutableRawPointer] = []
    for _ in 0..<4_000 {
      let (one, other) = (try placed(3, 4), try placed(-7, 1000))
      #expect(run(one, 5) == 19)
      #expect(run(other, 100) == 300)
      CodeMemory.release(one)
      #expect(run(other, 1) == 993)
      held.append(other)
    }
    #expect(!isBack(to: before))
    for code in held { CodeMemory.release(code) }
    #expect(isBack(to: before))
  }

  @Test func `calls outside go both near and far`() throws {
    let outside: @convention(c) (Int) -> Int = { $0 * 2 }
    var code = Assembler()
    code.apply(.sub, .rsp, 8)
    code.call(UInt64(UInt(bitPattern: unsafeBitCast(outside, to: Int.self))))
    code.increment(.rax)
    code.apply(.add, .rsp, 8)
    code.ret()
    let far = try #require(CodeMemory.place(code))
    #expect(run(far, 21) == 43)
    let near = code.placed(at: UInt64(UInt(bitPattern: unsafeBitCast(outside, to: Int.self))) &+ 4096)
    #expect(near[4] == 0xe8 && near[9...15].elementsEqual([0x0f, 0x1f, 0x80, 0, 0, 0, 0]))
    CodeMemory.release(far)
  }

  @Test func `no page is writable and executable`() throws {
    let code = try placed(1, 1)
    // Files of /proc have no size that could be asked for first.
    let bytes = try #require(try FileHandle(forReadingFrom: URL(filePath: "/proc/self/maps")).readToEnd())
    let maps = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let ours = maps.filter { $0.contains("abut-code") }
    #expect(ours.contains { $0.contains("r-xs") } && ours.contains { $0.contains("rw-s") })
    #expect(!ours.contains { $0.contains("wx") })
    CodeMemory.release(code)
  }

  @Test func `a hundred thousand pieces leave nothing behind`() throws {
    let before = CodeMemory.bytesInUse
    var random = SystemRandomNumberGenerator()
    var held: [(code: UnsafeMutableRawPointer, addend: Int32)] = []
    for round in 0..<100_000 {
      let addend = Int32(round)
      held.append((try placed(2, addend), addend))
      if held.count > 200 {
        let (code, addend) = held.remove(at: Int.random(in: 0..<held.count, using: &random))
        #expect(run(code, 1) == 2 + Int(addend))
        CodeMemory.release(code)
      }
    }
    for (code, addend) in held {
      #expect(run(code, 1) == 2 + Int(addend))
      CodeMemory.release(code)
    }
    #expect(isBack(to: before))
  }

  @Test func `large code has a place of its own`() throws {
    var code = Assembler()
    for _ in 0..<400_000 { code.increment(.rdi) }
    code.move(.rax, .rdi)
    code.ret()
    let place = try #require(CodeMemory.place(code))
    #expect(run(place, 2) == 400_002)
    CodeMemory.release(place)
  }

  @Test func `threads place and release at once`() async throws {
    let before = CodeMemory.bytesInUse
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask {
          for round in 0..<5000 {
            guard let code = try? placed(Int32(number), Int32(round)), run(code, 3) == number * 3 + round
            else {
              return false
            }
            CodeMemory.release(code)
          }
          return true
        }
      }
      for await good in group { #expect(good) }
    }
    #expect(isBack(to: before))
  }

  @Test func `what is no code of ours is left alone`() {
    let before = CodeMemory.bytesInUse
    var somewhere = 0
    withUnsafeMutablePointer(to: &somewhere) { CodeMemory.release(UnsafeMutableRawPointer($0)) }
    #expect(somewhere == 0)
    #expect(isBack(to: before))
  }
}
