import Machine
import TestSupport
import Testing

@testable import KIO

@Suite struct FileTests {
  static func note(_ bytes: [UInt8]) -> String {
    do throws(Failure) {
      _ = try Chunk.loaded(bytes)
      return "none"
    } catch {
      #expect(error.status == .compileError && error.error.trap.code == .badFormat)
      return error.error.trap.message
    }
  }

  /// Two lines, and one constant of each kind.
  static func sample() throws -> [UInt8] {
    try MadeChunks.chunk(
      [0, 0, 31], [.number(2), .bool(true), .nil, .text([0x68, 0x69])], lines: [4, 4, 5]
    ).saved()
  }

  @Test func `the bytes of a file are known`() throws {
    #expect(
      try Self.sample() == [
        0x7f, 0x4b, 0x49, 0x4f, 1, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 0, 0, 0, 31, 2, 0, 0, 0, 4, 0, 0,
        0,
        1, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x40, 1, 1, 2, 3, 2, 0, 0, 0, 0x68, 0x69,
      ])
  }

  @Test func `every chunk is the same after a file`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<2_000 {
      let chunk = try MadeChunks.random(&random)
      let again = try Chunk.loaded(chunk.saved())
      #expect(again.code == chunk.code && again.saved() == chunk.saved(), "FUZZ_SEED=\(seed)")
      #expect(again.constants.map { ConstantKey($0) } == chunk.constants.map { ConstantKey($0) })
      for offset in chunk.code.indices { #expect(again.line(at: offset) == chunk.line(at: offset)) }
    }
  }

  @Test func `a file that is cut anywhere, or goes on, is a failure`() throws {
    let bytes = try Self.sample()
    for count in bytes.indices {
      let note = Self.note(Array(bytes[..<count]))
      #expect(note != "none" && note.hasPrefix("byte "), "\(count): \(note)")
    }
    #expect(Self.note(bytes + [0]) == "byte \(bytes.count): 1 bytes are behind the end")
  }

  @Test func `mistakes have a place`() throws {
    let bytes = try Self.sample()
    func changed(_ place: Int, _ byte: UInt8) -> String {
      var changed = bytes
      changed[place] = byte
      return Self.note(changed)
    }
    #expect(changed(0, 0) == "byte 0: this is no KIO chunk")
    #expect(changed(4, 2) == "byte 4: the file has version 2, and this library knows 1")
    #expect(changed(6, 1) == "byte 6: reserved bytes are not 0")
    #expect(changed(11, 0xff) == "byte 8: the file is too short for its code")
    #expect(changed(14, 0xff) == "byte 12: the file is too short for its lines")
    #expect(changed(19, 0xff) == "byte 16: the file is too short for its constants")
    #expect(changed(23, 0) == "byte 23: a line has no bytes, or more than there are")
    #expect(changed(31, 2) == "byte 31: a line has no bytes, or more than there are")
    #expect(changed(23, 1) == "byte 39: 1 bytes of code have no line")
    #expect(changed(35, 4) == "byte 35: a line is negative, or the one before again")
    #expect(changed(38, 0x80) == "byte 35: a line is negative, or the one before again")
    #expect(changed(39, 9) == "byte 39: there is no kind 9 of constants")
    #expect(changed(49, 2) == "byte 49: a boolean is neither 0 nor 1")
    #expect(changed(55, 1).hasPrefix("byte 56: "))
  }

  @Test func `what loads saves to the same bytes`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var loaded = 0
    for _ in 0..<20_000 {
      let bytes = random.mutated(try MadeChunks.random(&random).saved())
      do throws(Failure) {
        #expect(try Chunk.loaded(bytes).saved() == bytes, "FUZZ_SEED=\(seed)")
        loaded += 1
      } catch { #expect(error.error.trap.message.hasPrefix("byte "), "FUZZ_SEED=\(seed)") }
    }
    #expect(loaded > 1_000)
  }
}
