import Bytes
import Ion
import TestSupport
import Testing

/// What packs say of themselves.
@Suite struct FilesManifestTests {
  private func manifest(_ text: String) throws(Fault) -> Manifest { try Manifest(bytes: Array(text.utf8)) }

  private func text(_ manifest: Manifest) throws(Fault) -> String {
    String(decoding: try manifest.bytes(), as: UTF8.self)
  }

  private func fault(_ body: () throws(Fault) -> Void) -> Fault? { FilesSamples.fault(body) }

  private var full: Manifest {
    var manifest = Manifest(name: "tool", version: "2.1.0")
    (manifest.mainClass, manifest.entryPoint) = ("Main", "start")
    (manifest.description, manifest.author) = ("What: it does, and how", "Somebody")
    manifest.dependencies = [.init("base"), .init("more", version: "1.2")]
    manifest.libraries = ["libx.so", "y/liby.so"]
    manifest.exports = ["Main", "Tools:cut"]
    manifest.others = [.init("Built-By", "hand"), .init("Built-By", "machine"), .init("Empty", "")]
    return manifest
  }

  @Test func `lines stand in one order, known ones first`() throws {
    #expect(
      try text(full) == """
        IonPack-Version: 1.0
        Name: tool
        Version: 2.1.0
        Main-Class: Main
        Entry-Point: start
        Description: What: it does, and how
        Author: Somebody
        Dependencies: base, more:1.2
        FFI-Libraries: libx.so, y/liby.so
        Exports: Main, Tools:cut
        Built-By: hand
        Built-By: machine
        Empty: \n
        """)
    #expect(try Manifest(bytes: full.bytes()) == full)
    #expect(try text(Manifest(name: "a", version: "b")) == "IonPack-Version: 1.0\nName: a\nVersion: b\n")
  }

  @Test func `lines may stand in any order, with blanks, comments, and carriage returns`() throws {
    let read = try manifest("\r\n# a: b\n  Version :  3  \r\n\n\t#x\nName:me\nVersion: 4\nName : you: and me")
    #expect(read == Manifest(name: "you: and me", version: "4"))
    #expect(try manifest("") == Manifest(name: "unnamed", version: "1.0"))
    #expect(try manifest("name: x").others == [.init("name", "x")])
    #expect(try manifest("Main-Class:").mainClass == "")
  }

  @Test func `lists are parted at commas, without blanks and empty ones`() throws {
    let read = try manifest("Exports: a,, b ,\t c:d ,\nDependencies: x : 1.0 , y, z:\nFFI-Libraries: ,")
    #expect(read.exports == ["a", "b", "c:d"])
    #expect(read.dependencies == [.init("x", version: "1.0"), .init("y"), .init("z")])
    #expect(read.libraries == [])
  }

  @Test func `a line without a colon is refused, with its place`() throws {
    let refused = fault { () throws(Fault) in _ = try manifest("Name: a\n  what is this \n") }
    #expect(refused == Fault(.malformed, at: 8, "line 2, column 1: Invalid manifest line: what is this"))
    let odd = fault { () throws(Fault) in _ = try Manifest(bytes: [0x61, 0x3a, 0xff]) }
    #expect(odd == Fault(.malformed, at: 2, "a manifest that is not UTF-8"))
  }

  @Test func `nothing in a value makes a line of its own`() throws {
    for value in ["a\nMain-Class: Evil", "a\r\nb", "\\n", "C:\\new\\", "\\\\n", "a\rb", "#", ":", "a\\\n\\r"]
    {
      var manifest = full
      manifest.description = value
      manifest.others.append(.init("X", value))
      let bytes = try manifest.bytes()
      #expect(try Manifest(bytes: bytes) == manifest, "\(value)")
      #expect(bytes.count { $0 == 0x0a } == 14)
    }
    var manifest = Manifest()
    manifest.description = "one\ntwo"
    #expect(
      try text(manifest) == "IonPack-Version: 1.1\nName: unnamed\nVersion: 1.0\nDescription: one\\ntwo\n")
  }

  @Test func `values of old manifests are read as they are`() throws {
    for version in ["", "IonPack-Version: 1.0\n"] {
      #expect(try manifest(version + "Description: C:\\new\\\\x").description == "C:\\new\\\\x")
    }
    let read = try manifest("Description: a\\nb\\x\\\\\\\nIonPack-Version: 1.1")
    #expect(read.description == "a\nb\\x\\\\")
  }

  @Test func `what could not be read again is refused`() {
    func refused(_ change: (inout Manifest) -> Void) -> Bool {
      var manifest = full
      change(&manifest)
      return fault { () throws(Fault) in _ = try manifest.bytes() }?.code == .invalidArgument
    }
    #expect(!refused { _ in })
    for name in ["a,b", " a", "a\n", ""] {
      #expect(refused { $0.exports.append(name) }, "\(name)")
      #expect(refused { $0.libraries.append(name) }, "\(name)")
      #expect(refused { $0.dependencies.append(.init(name)) }, "\(name)")
    }
    #expect(!refused { $0.exports.append("a\nb") })
    for key in ["", "a:b", "#a", "a\nb", " a", "a\r", "Name", "Exports", "IonPack-Version"] {
      #expect(refused { $0.others.append(.init(key, "x")) }, "\(key)")
    }
    // Spaces at the ends mean nothing.
    var blank = Manifest(name: " a ", version: "1\n ")
    blank.author = "\t"
    let again = try? Manifest(bytes: blank.bytes())
    #expect(again?.name == "a" && again?.version == "1\n" && again?.author == "")
  }

  @Test func `a manifest has so many bytes and not one more`() throws {
    let most = [UInt8](repeating: 0x0a, count: Limits.manifestSizeMax)
    #expect(try Manifest(bytes: most) == Manifest())
    #expect(fault { () throws(Fault) in _ = try Manifest(bytes: most + [0x0a]) }?.code == .limitExceeded)
    var manifest = Manifest()
    let others = try manifest.bytes().count + "Author: \n".utf8.count
    manifest.author = String(repeating: "a", count: Limits.manifestSizeMax - others)
    #expect(try manifest.bytes().count == Limits.manifestSizeMax)
    manifest.author? += "a"
    #expect(fault { () throws(Fault) in _ = try manifest.bytes() }?.code == .limitExceeded)
  }

  @Test func `changed manifests are read or refused, and what is read can be written`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var escaped = full
    escaped.description = "a\nb\\c"
    let samples = [try full.bytes(), try escaped.bytes()]
    for turn in 0..<6_000 {
      let bytes = random.mutated(samples[turn % 2])
      guard let read = try? Manifest(bytes: bytes), let again = try? read.bytes() else { continue }
      #expect(try Manifest(bytes: again) == read, "FUZZ_SEED=\(seed) \(bytes)")
    }
  }
}
