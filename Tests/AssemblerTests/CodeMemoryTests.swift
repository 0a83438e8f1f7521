import Assembler
import Foundation
import Testing

/// Code that really runs. The counts of bytes are the process's: tests of them have processes of their own.
@Suite(.serialized) struct CodeMemoryTests {
  typealias Function = @convention(c) (Int) -> Int

  /// `x * factor + addend`, with a jump over code that would spoil it.
  static func placed(_ factor: Int32, _ addend: Int32) throws -> UnsafeMutableRawPointer {
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

  static func run(_ code: UnsafeMutableRawPointer, _ value: Int) -> Int {
    unsafeBitCast(code, to: Function.self)(value)
  }

  @Test func `code runs, and its memory comes back`() async {
    await #expect(processExitsWith: .success) {
      let before = CodeMemory.bytesInUse
      let (one, other) = (try CodeMemoryTests.placed(3, 4), try CodeMemoryTests.placed(-7, 1000))
      #expect(CodeMemoryTests.run(one, 5) == 19)
      #expect(CodeMemoryTests.run(other, 100) == 300)
      #expect(CodeMemory.bytesInUse > before)
      CodeMemory.release(one)
      #expect(CodeMemoryTests.run(other, 1) == 993)
      CodeMemory.release(other)
      #expect(CodeMemory.bytesInUse == before)
    }
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
    #expect(Self.run(far, 21) == 43)
    let near = code.placed(at: UInt64(UInt(bitPattern: unsafeBitCast(outside, to: Int.self))) &+ 4096)
    #expect(near[4] == 0xe8 && near[9...15].elementsEqual([0x0f, 0x1f, 0x80, 0, 0, 0, 0]))
    CodeMemory.release(far)
  }

  @Test func `no page is writable and executable`() throws {
    let code = try Self.placed(1, 1)
    // Files of /proc have no size that could be asked for first.
    let bytes = try #require(try FileHandle(forReadingFrom: URL(filePath: "/proc/self/maps")).readToEnd())
    let maps = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let ours = maps.filter { $0.contains("abut-code") }
    #expect(ours.contains { $0.contains("r-xs") } && ours.contains { $0.contains("rw-s") })
    #expect(!ours.contains { $0.contains("wx") })
    CodeMemory.release(code)
  }

  @Test func `a hundred thousand pieces leave nothing behind`() async {
    await #expect(processExitsWith: .success) {
      let before = CodeMemory.bytesInUse
      var random = SystemRandomNumberGenerator()
      var held: [(code: UnsafeMutableRawPointer, addend: Int32)] = []
      for round in 0..<100_000 {
        let addend = Int32(round)
        held.append((try CodeMemoryTests.placed(2, addend), addend))
        if held.count > 200 {
          let (code, addend) = held.remove(at: Int.random(in: 0..<held.count, using: &random))
          #expect(CodeMemoryTests.run(code, 1) == 2 + Int(addend))
          CodeMemory.release(code)
        }
      }
      for (code, addend) in held {
        #expect(CodeMemoryTests.run(code, 1) == 2 + Int(addend))
        CodeMemory.release(code)
      }
      #expect(CodeMemory.bytesInUse == before)
    }
  }

  @Test func `large code has a place of its own`() throws {
    var code = Assembler()
    for _ in 0..<400_000 { code.increment(.rdi) }
    code.move(.rax, .rdi)
    code.ret()
    let place = try #require(CodeMemory.place(code))
    #expect(Self.run(place, 2) == 400_002)
    CodeMemory.release(place)
  }

  @Test func `threads place and release at once`() async {
    await #expect(processExitsWith: .success) {
      let before = CodeMemory.bytesInUse
      await withTaskGroup(of: Bool.self) { group in
        for number in 0..<8 {
          group.addTask {
            for round in 0..<500 {
              guard let code = try? CodeMemoryTests.placed(Int32(number), Int32(round)),
                CodeMemoryTests.run(code, 3) == number * 3 + round
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
      #expect(CodeMemory.bytesInUse == before)
    }
  }

  @Test func `what is no code of ours is left alone`() async {
    await #expect(processExitsWith: .success) {
      let before = CodeMemory.bytesInUse
      var somewhere = 0
      withUnsafeMutablePointer(to: &somewhere) { CodeMemory.release(UnsafeMutableRawPointer($0)) }
      #expect(CodeMemory.bytesInUse == before)
    }
  }

  /// Swift hides fork(), rightly: here the child makes code, runs it, and ends without a word.
  @Test func `the child of a fork makes code of its own and keeps what was there`() async {
    await #expect(processExitsWith: .success) {
      typealias Fork = @convention(c) () -> pid_t
      let before = CodeMemory.bytesInUse
      let code = try CodeMemoryTests.placed(3, 4)
      let fork = unsafeBitCast(try #require(dlsym(nil, "fork")), to: Fork.self)
      let child = fork()
      if child == 0 {
        guard CodeMemoryTests.run(code, 5) == 19, let own = try? CodeMemoryTests.placed(-2, 1) else {
          _exit(1)
        }
        // The parent's memory is not touched, neither by giving back nor by new code.
        CodeMemory.release(code)
        let good = CodeMemoryTests.run(own, 10) == -19 && CodeMemoryTests.run(code, 1) == 7
        CodeMemory.release(own)
        _exit(good ? 0 : 2)
      }
      var status: Int32 = -1
      #expect(waitpid(child, &status, 0) == child && status == 0)
      #expect(CodeMemoryTests.run(code, 100) == 304)
      CodeMemory.release(code)
      #expect(CodeMemory.bytesInUse == before)
    }
  }
}
