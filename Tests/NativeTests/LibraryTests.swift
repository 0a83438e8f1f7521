import Bytes
import Foundation
import TestSupport
import Testing

@testable import Native

/// Libraries are found as users name them, and what is wrong is said.
@Suite struct LibraryTests {
  private static func fault(_ name: String) -> Fault? {
    do throws(Fault) {
      _ = try Library(name)
      return nil
    } catch {
      return error
    }
  }

  private static func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try FileManager.default.createDirectory(at: Compiler.folder, withIntermediateDirectories: true)
    let file = Compiler.folder.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path
  }

  @Test(arguments: ["libm.so.6", "m", "z", "libz.so.1", "stdc++", "c"])
  func `names, file names and plain names are found`(_ name: String) throws {
    let library = try Library(name)
    #expect(library.path.hasPrefix("/"))
    #expect(library.path.contains("lib"))
  }

  @Test func `the empty name is the process itself`() throws {
    let library = try Library("")
    #expect(library.path.isEmpty)
    #expect(try library.symbol("malloc") != nil)
  }

  @Test func `a missing library says what was tried`() {
    let plain = Self.fault("nosuchthing")
    #expect(plain?.code == .notFound)
    #expect(
      plain?.note == "no library nosuchthing: tried nosuchthing, libnosuchthing.so, libnosuchthing.so.*")
    #expect(Self.fault("/nowhere/libx.so")?.note == "there is no file /nowhere/libx.so")
    #expect(Self.fault("libnosuch.so.3")?.note == "no library libnosuch.so.3: tried libnosuch.so.3")
  }

  @Test func `a library that was cut off anywhere is refused, not mapped`() throws {
    let whole = Array(try Data(contentsOf: URL(filePath: try Library("m").path)))
    for part in [64, 1_000, 5_000, whole.count / 2, whole.count - whole.count / 8] {
      let path = try Self.file("cut-\(part).so", Array(whole.prefix(part)))
      #expect(Self.fault(path)?.note == "\(path) is an ELF file that was cut off")
    }
    #expect(Self.fault(try Self.file("whole.so", whole)) == nil)
  }

  @Test func `a pipe is not waited for`() throws {
    try FileManager.default.createDirectory(at: Compiler.folder, withIntermediateDirectories: true)
    let path = Compiler.folder.appending(path: "pipe.so").path
    unlink(path)
    try #require(mkfifo(path, 0o600) == 0)
    #expect(Self.fault(path)?.note == "\(path) is no plain file")
  }

  @Test func `files that are no libraries are called what they are`() throws {
    var elf = [UInt8](repeating: 0, count: 64)
    elf.replaceSubrange(0..<8, with: [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])
    func machine(_ type: UInt8, _ number: UInt8) -> [UInt8] {
      var bytes = elf
      (bytes[16], bytes[18]) = (type, number)
      return bytes
    }
    let cases: [(String, [UInt8], String, Fault.Code)] = [
      ("text.so", Array("hello, world\n".utf8), "a text file", .malformed),
      ("script.so", Array("/* GNU ld script */\nGROUP ( libm.so.6 )\n".utf8), "a linker script", .malformed),
      ("archive.so", Array("!<arch>\nxyz".utf8), "a static archive", .malformed),
      ("windows.so", Array("MZ\0\0".utf8), "a Windows library", .unsupported),
      ("mac.so", [0xcf, 0xfa, 0xed, 0xfe, 0, 0], "a macOS library", .unsupported),
      ("wasm.so", [0, 0x61, 0x73, 0x6d, 1], "a WebAssembly module", .unsupported),
      ("empty.so", [], "an empty file", .malformed),
      ("zip.so", Array("PK\u{3}\u{4}x".utf8), "a zip", .malformed),
      ("noise.so", [0x80, 0, 1, 2], "a file of another kind", .malformed),
      ("cut.so", Array(elf.prefix(12)), "cut off", .malformed),
      ("arm.so", machine(3, 183), "a library for AArch64", .unsupported),
      ("object.so", machine(1, 62), "an object file", .malformed),
      ("program.so", machine(2, 62), "a program", .malformed),
    ]
    for (name, bytes, words, code) in cases {
      let path = try Self.file(name, bytes)
      let fault = Self.fault(path)
      #expect(fault?.note.hasPrefix("\(path) is ") == true, "\(fault?.note ?? "")")
      #expect(fault?.note.contains(words) == true, "\(fault?.note ?? "")")
      #expect(fault?.code == code, "\(name)")
    }
    #expect(Self.fault("/tmp/")?.note == "/tmp/ is a folder")
  }

  @Test func `a library that lacks another says which`() throws {
    let path = try Compiler.library(
      "int missing_here(void); int f(void) { return missing_here(); }", name: "lacks")
    #expect(Self.fault(path)?.note.contains("missing_here") == true)
  }

  @Test func `symbols are found, and missing ones suggested`() throws {
    let library = try CallPlanTests.library.get()
    #expect(try library.symbol("halves") != nil)
    for (name, wanted) in [
      ("halvs", "halves"), ("Nothing", "nothing"), ("stackd", "stacked"), ("aply", "apply"),
    ] {
      let fault = #expect(throws: Fault.self) { _ = try library.symbol(name) }
      #expect(fault?.code == .notFound)
      #expect(fault?.note.hasPrefix("libcalls.so has no symbol \(name); there ") == true)
      #expect(fault?.note.contains(wanted) == true, "\(fault?.note ?? "")")
    }
    let fault = #expect(throws: Fault.self) { _ = try library.symbol("quite_unlike_anything") }
    #expect(fault?.note == "libcalls.so has no symbol quite_unlike_anything")
  }

  @Test func `names beyond the limit and with zero bytes are refused`() {
    #expect(Self.fault(String(repeating: "x", count: 4_096))?.code == .notFound)
    #expect(Self.fault(String(repeating: "x", count: 4_097))?.code == .limitExceeded)
    #expect(Self.fault("a\0b")?.code == .malformed)
  }

  @Test func `a library with a schema table gives its bytes, others none`() throws {
    let text = """
      __attribute__((section(".abi_schema"), used)) static const char table[] = "ABUT-ABI rest";
      int f(void) { return 1; }
      """
    let library = try Library(Compiler.library(text, name: "table"))
    for _ in 0..<2 { #expect(library.table().prefix(8).elementsEqual("ABUT-ABI".utf8)) }
    #expect(try CallPlanTests.library.get().table().isEmpty)
  }

  @Test func `damaged library files are read without harm`() throws {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    let original = Array(try Data(contentsOf: URL(filePath: try CallPlanTests.library.get().path)))
    let places = [0..<64, original.count - 64 * 30..<original.count]
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let range = places.randomElement(using: &random) ?? 0..<64
        bytes[Int.random(in: range, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
      }
      let path = try Self.file("damaged.so", bytes)
      #expect(LibrarySymbols.alike("halvs", in: path).count <= LibrarySymbols.alikeMax)
      #expect(LibrarySymbols.table(in: path).count <= bytes.count)
      _ = FileKind.description(of: path)
    }
  }

  @Test func `the loader's cache is read, and damage in it only hides names`() throws {
    let cache = Array(try Data(contentsOf: URL(filePath: LoaderCache.path)))
    let names = try LoaderCache.names(startingWith: "libz.so.", in: cache)
    #expect(names.contains("libz.so.1"))
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    for _ in 0..<200 {
      var bytes = cache
      for _ in 0..<4 {
        bytes[Int.random(in: 0..<4_096, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      bytes.removeLast(Int.random(in: 0...2_000, using: &random))
      let found = try? LoaderCache.names(startingWith: "lib", in: bytes)
      #expect(found?.count ?? 0 <= LibrarySearch.candidatesMax)
    }
  }

  @Test func `later versions come first`() {
    #expect(
      LibraryVersions.newestFirst(["libx.so.2", "libx.so.10", "libx.so.2", "libx.so.10.1"])
        == ["libx.so.10.1", "libx.so.10", "libx.so.2"])
  }
}
