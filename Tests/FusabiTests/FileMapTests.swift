import CShims
import Foundation
import Machine
import TestSupport
import Testing

@testable import Fusabi

/// Files where they are.
@Suite struct FileMapTests {
  private func refusal(_ path: String) -> Failure? {
    do throws(Failure) {
      _ = try Module.open(path)
      return nil
    } catch { return error }
  }

  @Test func `a mapped file is a module like any other`() throws {
    let bytes = try SampleParts.all.encoded()
    let path = try TestFile.written(bytes, "all.fzb")
    let module = try Module.open(path)
    // The mapping stays when the name goes.
    unlink(path)
    #expect(try module.parts() == SampleParts.all && module.find("main") == 1)
    #expect(module.bytes.elementsEqual(bytes))
  }

  @Test func `what is no file says so`() throws {
    let folder = try TestFile.folder()
    let pipe = folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    for (path, words) in [
      (folder + "/none", "none: No such file"), (folder, "Is a directory"), (pipe, "pipe: not a file"),
      ("/dev/null", "not a file"), (folder + "/none/x", "No such file"), ("", "No such file"),
      (folder + "/a\0b", "zero byte"),
    ] {
      let failure = refusal(path)
      #expect(failure?.status == .invalidArgument && failure?.trap.message.contains(words) == true, "\(path)")
    }
    for content in [[], [0x46], Array("#!/bin/sh\n".utf8)] as [[UInt8]] {
      let failure = refusal(try TestFile.written(content, "other"))
      expect(failure, .badMagic, at: 0)
    }
    expect(refusal(try TestFile.written([0x46, 0x5a, 0x42, 0, 2], "short")), .badFormat, at: 5)
  }

  @Test func `no descriptor stays open`() throws {
    func open() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }
    let path = try TestFile.written(try SampleParts.all.encoded(), "all.fzb")
    let before = try open()
    let modules = try (0..<200).map { _ in try Module.open(path) }
    for _ in 0..<200 { _ = refusal("/proc/self") }
    // Other tests run beside this one.
    #expect(try open() < before + 100)
    #expect(modules.allSatisfy { $0.functionCount == 2 })
  }

  @Test func `no page of code gets into memory before it is wanted`() throws {
    var parts = SampleParts.functions(17, code: 65_536)
    parts.constants = [.string(Array(repeating: 0x61, count: 20_000))]
    let path = try TestFile.written(try parts.encoded(), "large.fzb")
    let module = try Module.open(path)
    for function in 0..<17 { #expect(module.facts(of: function).codeSize == 65_536) }
    let start = try #require(module.bytes.baseAddress)
    let page = Int(getpagesize())
    let code = (module.facts(of: 0).codeOffset + page - 1) / page * page
    #expect(module.bytes.count - code > 1 << 20)
    // What the kernel read ahead is its own; these are pages of this process.
    #expect(abut_resident(start + code, module.bytes.count - code) == 0)
    #expect(abut_resident(start, code) == Int64(code))
    _ = try module.verified(5)
    #expect(abut_resident(start + code, module.bytes.count - code) >= 65_536)
  }

  /// Small files are read, large ones mapped.
  @Test(arguments: [0, 1, 50_000])
  func `a file that is written to afterwards changes nothing, or is refused`(padding: Int) throws {
    var parts = SampleParts.all
    parts.constants.append(.string(Array(repeating: 0x61, count: padding)))
    let bytes = try parts.encoded()
    let path = try TestFile.written(bytes, "all.fzb")
    let module = try Module.open(path)
    _ = try module.verified(0)
    let file = try #require(fopen(path, "r+b"))
    #expect(fwrite(Array(repeating: UInt8(0xff), count: bytes.count), 1, bytes.count, file) == bytes.count)
    fclose(file)
    #expect(module.facts(of: 1).name == "main" && module.find("other") == 0)
    #expect(module.imported(0) == parts.imports[0] && module.line(of: 1, at: 5) == 4)
    #expect((0..<11).allSatisfy { module.fileConstant($0) == parts.constants[$0] })
    #expect(try module.verified(0).code == [Opcode.ret.rawValue])
  }

  @Test(arguments: [-1, 0, 1]) func `files are mapped from a size on`(more: Int) throws {
    var parts = SampleParts.functions(1)
    let size = try parts.encoded().count
    parts.functions[0].code = Array(repeating: 0, count: Int(ABUT_READ_MAX) - size + 1 + more)
    let bytes = try parts.encoded()
    #expect(bytes.count == Int(ABUT_READ_MAX) + more)
    let module = try Module.open(try TestFile.written(bytes, "size.fzb"))
    #expect(try module.parts() == parts && module.bytes.elementsEqual(bytes))
    let start = UInt(bitPattern: module.bytes.baseAddress)
    #expect((start % UInt(getpagesize()) == 0) == (more == 1))
  }

  @Test func `code that is written to before it is wanted is refused`() throws {
    let parts = SampleParts.functions(3, code: 8_192)
    let bytes = try parts.encoded()
    let path = try TestFile.written(bytes, "code.fzb")
    let module = try Module.open(path)
    let place = module.facts(of: 2).codeOffset + 100
    let file = try #require(fopen(path, "r+b"))
    #expect(fseek(file, place, SEEK_SET) == 0 && fputc(0x12, file) == 0x12)
    fclose(file)
    #expect(throws: Never.self) { try module.verified(1) }
    let failure = #expect(throws: Failure.self) { try module.verified(2) }
    #expect(failure?.trap.message == "the code is damaged: its hash differs")
  }

  @Test(arguments: [
    ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
  ] as [(String, UInt64)])
  func `hashes are those of FNV-1a`(text: String, hash: UInt64) {
    #expect(Array(text.utf8).withUnsafeBytes { FileHash.of($0) } == hash)
  }
}
