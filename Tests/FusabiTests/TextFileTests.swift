import Machine
import TestSupport
import Testing

@testable import Fusabi

/// Text of modules as they are in files.
@Suite struct TextFileTests {
  /// The file, read, as text, and as a file again.
  static func again(_ file: [UInt8]) throws -> [UInt8] {
    let text = try Module.load(file).parts().disassembly()
    return try ModuleParts.assembled(text).encoded()
  }

  @Test func `a file is the same, byte by byte, after text`() throws {
    var parts = try TextTests.assembled(
      """
      source "a.fsx"
      import log(...)
      import string_len(String) -> I32
      fn main(line: String) -> I32 locals size
      again:  load line
              call_ffi string_len
              store size
              load size
              jump_if @again
              call_ffi_n log 0
              ret
      """)
    parts.constants = TextParts.constants
    let file = try parts.encoded()
    #expect(try Self.again(file) == file)
    #expect(TextParts.areSame(try Module.load(file).parts(), parts))
  }

  @Test func `random modules are the same files after text`() throws {
    let seed = FuzzRandom.seed()
    var (random, count) = (FuzzRandom(seed), 0)
    for _ in 0..<2_000 {
      // Those that break a rule of files are no files.
      guard let file = try? TextParts.random(&random).encoded() else { continue }
      #expect(try Self.again(file) == file, "FUZZ_SEED=\(seed)")
      count += 1
    }
    #expect(count > 100, "FUZZ_SEED=\(seed)")
  }

  @Test func `code that breaks every rule is shown and read again`() throws {
    for code in [[0xfe, 0x10], [1], [0x13, 0xff, 0xff, 0xff, 0x7f], [4, 9, 0, 0, 0], [2, 2, 2]] as [[UInt8]] {
      let file = try TextParts.module(code).encoded()
      #expect(throws: Failure.self) { try Module.load(file).verifyAll() }
      #expect(try Self.again(file) == file)
    }
  }
}
