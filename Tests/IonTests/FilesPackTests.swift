import Bytes
import TestSupport
import Testing

@testable import Ion

/// Packs, and the programs in them.
@Suite struct FilesPackTests {
  private func fault(_ body: () throws(Fault) -> Void) -> Fault? { FilesSamples.fault(body) }

  private func function(_ name: String?, arity: UInt32 = 0) -> Function {
    Function(name, arity: arity, [.nop])
  }

  /// A pack whose classes have functions of these names; nil is a function without one.
  private func pack(_ name: String, _ classes: [(String, [String?])]) -> Pack {
    var pack = Pack(Manifest(name: name))
    pack.manifest.mainClass = classes.first?.0
    pack.classes = classes.map { Pack.Class($0.0, ClassFile($0.1.map { function($0) })) }
    return pack
  }

  private var full: Pack {
    var pack = pack("full", [("Main", ["main", "other"]), ("Tools", [nil]), ("deep/Class", [])])
    pack.classes[1].file = ClassFile([Function(nil, FilesSamples.instructions)], layout: .function)
    pack.libraries = [Pack.File("libx.so", [0x7f, 0x45])]
    pack.resources = [Pack.File("a/b.txt", Array("text".utf8)), Pack.File("empty", [])]
    pack.sources = [Pack.File("Main.ion", Array("source".utf8))]
    pack.others = [Pack.File("META-INF/SIGNATURE.ion", [1]), Pack.File("README", [2])]
    return pack
  }

  // MARK: files

  @Test func `a pack comes back, the same of the same parts in whatever order`() throws {
    let bytes = try full.bytes()
    let read = try Pack(bytes: bytes)
    #expect(read.manifest == full.manifest)
    #expect(Set(read.classes.map { $0.name }) == ["Main", "Tools", "deep/Class"])
    for item in full.classes { #expect(read.class(named: item.name)?.file.functions == item.file.functions) }
    #expect(read.class(named: "main") == nil)
    #expect(read.libraries == full.libraries && read.resources == full.resources)
    #expect(read.sources == full.sources && read.others == full.others)
    #expect(read.library(named: "libx.so")?.bytes == [0x7f, 0x45])
    #expect(read.library(named: "libx") == nil)
    #expect(try read.bytes() == bytes)
    var turned = full
    turned.classes.reverse()
    turned.resources.reverse()
    #expect(try turned.bytes() == bytes)
  }

  @Test func `what is wrong in a pack says in which file`() throws {
    func fault(_ files: [ZipFile]) -> Fault? {
      self.fault { () throws(Fault) in _ = try Pack(bytes: try files.zip()) }
    }
    let manifest = ZipFile(path: "META-INF/MANIFEST.ion", bytes: Array("Name: a\n".utf8))
    #expect(fault([manifest]) == nil)
    #expect(fault([]) == Fault(.notFound, at: 0, "the pack has no META-INF/MANIFEST.ion"))
    #expect(
      fault([ZipFile(path: manifest.path, bytes: Array("Name".utf8))])
        == Fault(
          .malformed, at: 0, "META-INF/MANIFEST.ion: line 1, column 1: Invalid manifest line: Name"))
    #expect(
      fault([manifest, ZipFile(path: "classes/A.ionc", bytes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 7])])
        == Fault(.malformed, at: 9, "classes/A.ionc: there is no type 7 of functions"))
    // Those are no classes.
    let others = ["classes/.ionc", "classes/A.txt", "lib", "Classes/A.ionc", "classes/A.IONC"]
    let pack = try Pack(bytes: ([manifest] + others.map { ZipFile(path: $0, bytes: [9]) }).zip())
    #expect(pack.classes.isEmpty && Set(pack.others.map { $0.path }) == Set(others))
  }

  @Test func `what could not be read again is not written`() {
    func refused(_ change: (inout Pack) -> Void) -> Fault.Code? {
      var pack = full
      change(&pack)
      return fault { () throws(Fault) in _ = try pack.bytes() }?.code
    }
    #expect(refused { _ in } == nil)
    for name in ["", "../A", "/A", "a\\b", ".."] {
      #expect(
        refused { $0.classes.append(Pack.Class(name, ClassFile([]))) }
          == (name == ".." ? nil : .invalidArgument))
      #expect(refused { $0.libraries.append(Pack.File(name, [])) } == .invalidArgument, "\(name)")
      #expect(refused { $0.resources.append(Pack.File(name, [])) } == .invalidArgument, "\(name)")
      #expect(refused { $0.sources.append(Pack.File(name, [])) } == .invalidArgument, "\(name)")
      #expect(refused { $0.others.append(Pack.File(name, [])) } == .invalidArgument, "\(name)")
    }
    #expect(refused { $0.classes.append($0.classes[0]) } == .invalidArgument)
    #expect(refused { $0.others.append(Pack.File("META-INF/MANIFEST.ion", [])) } == .invalidArgument)
    #expect(refused { $0.manifest.exports = ["a,b"] } == .invalidArgument)
    #expect(refused { $0.classes[0].file.layout = .function } == .unsupported)
  }

  @Test func `classes of a pack have so many functions together and not one more`() throws {
    var pack = Pack(Manifest())
    let half = [Function](repeating: function(nil), count: Limits.functionsMax / 2)
    pack.classes = [Pack.Class("A", ClassFile(half)), Pack.Class("B", ClassFile(half))]
    #expect(try Pack(bytes: pack.bytes()).classes.count == 2)
    pack.classes.append(Pack.Class("C", ClassFile([function(nil)])))
    let refused = fault { () throws(Fault) in _ = try pack.bytes() }
    #expect(refused == Fault(.limitExceeded, at: 16, "classes/C.ionc: more than 65536 functions"))
  }

  @Test func `packs of the original are read, and written again say the same`() throws {
    for (name, classes, functions) in [("hello", 1, 1), ("actors", 7, 7), ("complex", 2, 2)] {
      guard let bytes = FilesVectors.bytes("\(name).ionpack") else { return }
      let pack = try Pack(bytes: bytes)
      #expect(pack.classes.count == classes && pack.manifest.author == "IonVM Developer")
      #expect(pack.manifest.mainClass == "Main" && pack.manifest.entryPoint == "main")
      let again = try Pack(bytes: pack.bytes())
      #expect(again.manifest == pack.manifest)
      for item in pack.classes { #expect(again.class(named: item.name) == item) }
      let program = try Program(pack)
      #expect(program.functions.count == functions)
      #expect(program.entry.map { program.functions[$0].name } == "Main:main")
    }
  }

  @Test func `changed packs are read or refused`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var small = full
    small.classes[1].file.functions[0] = Function(nil, FilesSamples.short)
    let sample = try small.bytes()
    for _ in 0..<1_500 {
      let bytes = random.mutated(sample)
      do throws(Fault) {
        _ = try Pack(bytes: bytes)
      } catch { #expect(!error.note.isEmpty, "FUZZ_SEED=\(seed)") }
    }
    // Past the checksums: the files themselves are changed.
    let files = try [ZipFile](zip: sample)
    for _ in 0..<1_500 {
      var forges = files.map { ZipForge(path: $0.path, bytes: $0.bytes) }
      let index = Int.random(in: files.indices, using: &random)
      forges[index] = ZipForge(path: files[index].path, bytes: random.mutated(files[index].bytes))
      do throws(Fault) {
        let pack = try Pack(bytes: ZipForge.zip(forges))
        _ = try? Program(pack).start()
      } catch { #expect(error.note.hasPrefix(files[index].path), "\(error) FUZZ_SEED=\(seed)") }
    }
  }

  // MARK: programs

  @Test func `functions are numbered in the order of packs and classes`() throws {
    var main = pack("main", [("A", ["f", nil]), ("B", ["f"])])
    main.manifest.dependencies = [.init("lib")]
    let program = try Program(main, with: [pack("unused", [("U", ["u"])]), pack("lib", [("A", ["g"])])])
    #expect(program.functions.map { $0.name } == ["A:f", "A", "B:f", "A:g"])
    #expect(program.functions.map { $0.className } == ["A", "A", "B", "A"])
    #expect(program.functions.map { $0.pack } == [0, 0, 0, 1])
    #expect(program.packs.map { $0.name } == ["main", "lib"])
    #expect(program.functions[2].function == function("f"))
  }

  @Test func `a name means a function of the class, then a class`() throws {
    let program = try Program(
      pack(
        "p",
        [
          ("A", ["f", "B", nil]), ("B", ["f", "g"]), ("C", ["only"]), ("D", [nil, "x"]), ("E", ["f", "f"]),
        ]))
    func found(_ key: String, from caller: String) -> String? {
      let from = program.functions.firstIndex { $0.name == caller } ?? -1
      return program.function(named: key, from: from).map { program.functions[$0].name }
    }
    #expect(found("f", from: "A:f") == "A:f" && found("f", from: "B:g") == "B:f")
    #expect(found("B:f", from: "A:f") == "B:f")
    #expect(found("B", from: "A:f") == "A:B")
    #expect(found("A", from: "B:f") == "A" && found("D", from: "A:f") == "D")
    #expect(found("C", from: "A:f") == "C:only")
    // Two functions with names: it is not clear which one is meant.
    #expect(found("B", from: "B:f") == nil && found("E", from: "A:f") == nil)
    for key in ["", "g", "B:", ":f", "b:f", "B:h", "A:f:", "C:only:x"] {
      #expect(found(key, from: "A:f") == nil, "\(key)")
    }
    // Of two with one name the later counts.
    #expect(program.function(named: "E:f") == program.functions.count - 1)
    #expect(program.function(named: "only") == nil && program.function(named: "nowhere:f") == nil)
  }

  @Test func `names are bytes`() throws {
    let program = try Program(pack("p", [("A", ["é", "e\u{301}"])]))
    #expect(program.function(named: "A:é") == 0)
    #expect(program.function(named: "A:e\u{301}") == 1)
  }

  @Test func `what another pack exports is found behind what is there`() throws {
    var (main, one, two) = (
      pack("main", [("A", ["f"])]), pack("one", [("A", ["f", "g"]), ("B", ["b"])]),
      pack("two", [("B", ["c"]), ("X", ["x"])])
    )
    main.manifest.dependencies = [.init("one"), .init("two")]
    one.manifest.exports = ["A:g", "B"]
    one.manifest.dependencies = [.init("two", version: "1.0"), .init("main")]
    let program = try Program(main, with: [two, one])
    func found(_ key: String, from number: Int) -> Int? { program.function(named: key, from: number) }
    #expect(program.functions.map { $0.name } == ["A:f", "A:f", "A:g", "B:b", "B:c", "X:x"])
    #expect(found("A:f", from: 0) == 0 && found("A:f", from: 1) == 1)
    #expect(found("A:g", from: 0) == 2 && found("B:b", from: 0) == 3 && found("B", from: 0) == 3)
    #expect(found("B:c", from: 0) == 4 && found("X:x", from: 0) == 5)
    // Not exported: of main there is no other.
    #expect(found("A:f", from: 4) == nil)
    #expect(program.function(named: "A:g") == nil)
    main.manifest.dependencies = [.init("one")]
    let indirect = try Program(main, with: [two, one])
    #expect(indirect.function(named: "X:x", from: 0) == nil)
    #expect(indirect.function(named: "X:x", from: 1) == 4 + 1)
    one.manifest.exports = ["Nothing"]
    #expect(try Program(main, with: [two, one]).function(named: "A:g", from: 0) == nil)
    #expect(try Program(main, with: [two, one]).function(named: "A:g", from: 1) == 2)
  }

  @Test func `a dependency that is not there is told, with what is there`() throws {
    var main = pack("main", [("A", ["f"])])
    var other = pack("other", [("B", ["b"])])
    other.manifest.version = "2.0"
    func fault(_ dependency: Manifest.Dependency, _ others: [Pack]) -> Fault? {
      main.manifest.dependencies = [dependency]
      return self.fault { () throws(Fault) in _ = try Program(main, with: others) }
    }
    #expect(fault(.init("other"), [other]) == nil)
    #expect(fault(.init("other", version: "2.0"), [other]) == nil)
    #expect(fault(.init("main"), []) == nil)
    #expect(
      fault(.init("other"), []) == Fault(.notFound, at: 0, "main needs other, which is not there"))
    #expect(
      fault(.init("other", version: "1.0"), [other])
        == Fault(.notFound, at: 0, "main needs other:1.0, which is not there; version 2.0 is there"))
    other.manifest.dependencies = [.init("third")]
    #expect(fault(.init("other"), [other])?.note == "other needs third, which is not there")
  }

  @Test func `a run begins where the manifest says`() throws {
    var pack = pack("p", [("Main", ["main", "start"]), ("Other", ["main"]), ("Bare", [nil])])
    func start() -> String {
      do throws(Fault) {
        let program = try Program(pack)
        let number = try program.start()
        #expect(program.entry == number)
        return program.functions[number].name
      } catch {
        #expect(error.code == .notFound)
        #expect((try? Program(pack))?.entry == nil)
        return error.note
      }
    }
    #expect(start() == "Main:main")
    pack.manifest.entryPoint = "start"
    #expect(start() == "Main:start")
    pack.classes[0].file.functions[1].arity = 2
    #expect(start() == "Main:start")
    pack.manifest.entryPoint = "nowhere"
    #expect(start() == "there is no function Main:nowhere to begin with")
    pack.manifest.entryPoint = nil
    pack.classes[0].file.functions[0].arity = 1
    #expect(start() == "Main:main takes 1 arguments, and so is no function to begin with")
    pack.manifest.mainClass = "Other"
    #expect(start() == "Other:main")
    pack.manifest.mainClass = "Bare"
    #expect(start() == "there is no function Bare:main to begin with")
    pack.manifest.mainClass = "Nowhere"
    #expect(start() == "there is no class Nowhere, which the manifest names as the main class")
    pack.manifest.mainClass = nil
    #expect(start() == "the manifest names no main class")
  }

  @Test func `a class alone is a program`() throws {
    let program = Program(ClassFile([function("f"), function("main")]))
    #expect(program.functions.map { $0.name } == ["Main:f", "Main:main"])
    #expect(try program.start() == 1)
    #expect(program.function(named: "f", from: 1) == 0)
  }
}
