import CShims
import Machine
import TestSupport
import Testing

@testable import Fusabi

@Suite struct ModuleTests {
  @Test func `a file has all that its parts had`() throws {
    let parts = SampleParts.all
    let bytes = try parts.encoded()
    let module = try Module.load(bytes)
    #expect(try module.parts() == parts)
    #expect(try parts.encoded() == bytes)
    #expect(Array(module.bytes) == bytes)
    #expect(module.source == "sample.fs" && module.entryPoint == 1)
    #expect(module.functionCount == 2 && module.importCount == 2 && module.fileConstantCount == 10)
    let facts = module.facts(of: 1)
    #expect(facts.name == "main" && facts.params == [.i32] && facts.result == .i32 && facts.locals == 2)
    #expect(facts.codeSize == 6 && Array(bytes[facts.codeOffset...].prefix(6)) == parts.functions[1].code)
    #expect(module.imported(0) == parts.imports[0] && module.imported(1) == parts.imports[1])
    #expect((0..<10).allSatisfy { module.fileConstant($0) == parts.constants[$0] })
  }

  @Test func `the smallest module is a header and a record`() throws {
    let module = try Module.load(try SampleParts.functions(1).encoded())
    #expect(module.bytes.count == 152 + 8 + 48 + 1)
    #expect(module.source == "" && module.constantCount == Module.ownConstantCount)
    #expect(module.line(of: 0, at: 0) == 0)
  }

  @Test func `lines are found by offsets within them`() throws {
    var parts = SampleParts.functions(3, code: 100)
    parts.functions[1].lines = [3, 4, 50, 98].map { .init(offset: $0, line: $0 * 10) }
    parts.functions[2].lines = [.init(offset: 0, line: 7)]
    let module = try Module.load(try parts.encoded())
    let expected = [0: 0, 2: 0, 3: 30, 4: 40, 5: 40, 49: 40, 50: 500, 97: 500, 98: 980, 99: 980, 1_000: 980]
    for (offset, line) in expected { #expect(module.line(of: 1, at: offset) == line, "offset \(offset)") }
    #expect(module.line(of: 0, at: 50) == 0 && module.line(of: 2, at: 50) == 7)
  }

  @Test(arguments: [1, 7, 8, 9, 4_096]) func `functions are found by name`(count: Int) throws {
    let module = try Module.load(try SampleParts.functions(count).encoded())
    for index in 0..<count { #expect(module.find("f\(index)") == index) }
    for name in ["", "f", "f\(count)", "g0", "F0", "f0\0", String(repeating: "f", count: 300)] {
      #expect(module.find(name) == nil)
    }
  }

  @Test(arguments: [8, 200]) func `of functions with the same name the first is found`(count: Int) throws {
    var parts = SampleParts.functions(count)
    for index in 3..<count { parts.functions[index].name = index % 2 == 0 ? "" : "né" }
    let module = try Module.load(try parts.encoded())
    #expect(module.find("né") == 3 && module.find("") == 4 && module.find("f2") == 2)
  }

  @Test func `constants of the image are those of the file, and then names of imports`() throws {
    let module = try Module.load(try SampleParts.all.encoded())
    func isSlot(_ index: Int, _ value: Slot) -> Bool {
      guard case .slot(let slot) = module.linked(index) else { return false }
      return slot.kind == value.kind && slot.aux == 0 && slot.bits == value.bits
    }
    func text(_ index: Int) -> String? {
      if case .text(let bytes) = module.linked(index) { String(decoding: bytes, as: UTF8.self) } else { nil }
    }
    #expect(isSlot(0, .nil) && isSlot(1, .bool(true)) && isSlot(2, .i32(-7)) && isSlot(3, .i64(.min)))
    #expect(isSlot(4, .f32(-0.0)) && isSlot(5, .number(.infinity)) && isSlot(6, .char("é")))
    #expect(text(7) == "né" && text(8) == "" && text(9) == "né")
    #expect(text(10) == "notify" && text(11) == "log")
    #expect(isSlot(12, .nil) && isSlot(13, .bool(false)) && isSlot(14, .bool(true)))
    #expect(module.constantCount == 15)
  }

  @Test func `constants keep every bit`() throws {
    var parts = SampleParts.functions(1)
    parts.constants = [
      .f64(Double(bitPattern: 0x7ff8_0000_dead_beef)), .f64(-0.0), .f64(.leastNonzeroMagnitude),
      .f32(Float(bitPattern: 0x7fc0_1234)), .i32(.min), .i32(.max), .i64(.max), .char("\0"),
      .char("\u{10ffff}"),
      .bool(false), .string(Array("\0\u{10ffff}".utf8)),
    ]
    let module = try Module.load(try parts.encoded())
    let bits = (0..<8).map { index -> UInt64 in
      if case .slot(let slot) = module.linked(index) { slot.bits } else { 1 }
    }
    #expect(bits[0] == 0x7ff8_0000_dead_beef && bits[1] == 1 << 63 && bits[3] == 0x7fc0_1234)
    #expect(bits[4] == 0xffff_ffff_8000_0000 && bits[5] == 0x7fff_ffff && bits[7] == 0)
    #expect(try module.parts().encoded() == Array(module.bytes))
  }

  @Test func `equal strings stand in a file once`() throws {
    var parts = SampleParts.functions(1)
    let plain = try parts.encoded().count
    parts.constants = (0..<100).map { _ in .string(Array(repeating: 0x61, count: 1_000)) }
    #expect(try parts.encoded().count == plain + 100 * 16 + 1_000)
  }

  @Test func `signatures have hashes by types alone`() throws {
    let module = try Module.load(try SampleParts.all.encoded())
    #expect(module.signatureHash(ofImport: 0) == FileHash.signature([.string, .i32], .unit))
    #expect(module.signatureHash(ofImport: 1) == FileHash.signature(nil, .any))
    var seen: Set<UInt64> = []
    for params in [nil, [], [.any], [.unit], [.any, .any], [.i32]] as [[ValueType]?] {
      for result in [ValueType.any, .unit, .i32] { seen.insert(FileHash.signature(params, result)) }
    }
    #expect(seen.count == 18)
  }

  @Test func `damaged code is refused when it is first wanted, where it stands`() throws {
    var file = try FileEditor(SampleParts.all)
    let place = file.start(.code) + 1
    file.bytes[place + 4] ^= 1
    let module = try Module.load(file.bytes)
    #expect(throws: Never.self) { try module.verified(0) }
    let failures = [
      #expect(throws: Failure.self) { _ = try module.verified(1) },
      #expect(throws: Failure.self) { _ = try module.parts() },
    ]
    for failure in failures {
      #expect(failure?.status == .invalidModule && failure?.trap.code == .badFormat)
      #expect(failure?.offset == place && failure?.trace.first?.name == "main")
      #expect(failure?.trap.message == "the code is damaged: its hash differs")
    }
  }

  @Test func `what does not fit a file is refused while it is written`() throws {
    func refusal(_ change: (inout ModuleParts) -> Void) -> TrapCode? {
      var parts = SampleParts.all
      change(&parts)
      do throws(Failure) {
        _ = try parts.encoded()
        return nil
      } catch { return error.trap.code }
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.entryPoint = 2 } == .badEntry)
    #expect(refusal { $0.entryPoint = -1 } == .badEntry)
    #expect(refusal { $0.functions[0].locals = -1 } == .tooLarge)
    #expect(refusal { $0.functions[0].locals = Limits.frameMax } == nil)
    #expect(refusal { $0.functions[0].locals = Limits.frameMax + 1 } == .tooLarge)
    #expect(refusal { $0.functions[1].locals = 0 } == .badFormat)
    #expect(refusal { $0.functions[1].lines[0].line = -1 } == .badFormat)
    #expect(refusal { $0.functions[1].lines[0].offset = 5 } == .badFormat)
    #expect(refusal { $0.functions[1].lines[1].offset = 6 } == .badFormat)
    #expect(refusal { $0.functions[1].lines[1].line = 1 << 32 } == .badFormat)
    #expect(refusal { $0.functions[0].name = String(repeating: "é", count: 128) } == nil)
    #expect(refusal { $0.functions[0].name = String(repeating: "é", count: 128) + "a" } == .tooLarge)
    #expect(refusal { $0.imports[0].name = String(repeating: "a", count: 257) } == .tooLarge)
    #expect(refusal { $0.imports[0].params = Array(repeating: .any, count: 255) } == nil)
    #expect(refusal { $0.imports[0].params = Array(repeating: .any, count: 256) } == .tooLarge)
    #expect(refusal { $0.imports[0].params = Array(repeating: .any, count: 65_535) } == .tooLarge)
    #expect(refusal { $0.constants[7] = .string([0xc3]) } == .badFormat)
    #expect(refusal { $0.constants = Array(repeating: .unit, count: Limits.constantsMax) } == nil)
    #expect(refusal { $0.constants = Array(repeating: .unit, count: Limits.constantsMax + 1) } == .tooLarge)
    #expect(refusal { $0.functions = SampleParts.functions(Limits.functionsMax + 1).functions } == .tooLarge)
    let log = ModuleParts.Import(name: "log", params: [], result: .unit)
    #expect(refusal { $0.imports = Array(repeating: log, count: Limits.importsMax) } == nil)
    #expect(refusal { $0.imports = Array(repeating: log, count: Limits.importsMax + 1) } == .tooLarge)
    #expect(refusal { $0.functions[0].code = Array(repeating: 0, count: Limits.codeSizeMax) } == nil)
    #expect(
      refusal { $0.functions[0].code = Array(repeating: 0, count: Limits.codeSizeMax + 1) } == .tooLarge)
  }

  @Test func `borrowed bytes are not copied, and their owner lives as long`() throws {
    final class Owner {
      let bytes: UnsafeMutableRawBufferPointer
      let gone: UnsafeMutablePointer<Bool>
      init(_ from: [UInt8], _ gone: UnsafeMutablePointer<Bool>) {
        bytes = .allocate(byteCount: from.count + 1, alignment: 1)
        UnsafeMutableRawBufferPointer(rebasing: bytes[1...]).copyBytes(from: from)
        self.gone = gone
      }
      deinit {
        bytes.deallocate()
        gone.pointee = true
      }
    }
    let gone = UnsafeMutablePointer<Bool>.allocate(capacity: 1)
    gone.initialize(to: false)
    defer { gone.deallocate() }
    func loaded() throws -> Module {
      let owner = Owner(try SampleParts.all.encoded(), gone)
      // Not even aligned.
      let bytes = UnsafeRawBufferPointer(rebasing: owner.bytes[1...])
      let module = try Module.load(borrowing: bytes, owner: owner)
      #expect(module.bytes.baseAddress == bytes.baseAddress)
      return module
    }
    var module: Module? = try loaded()
    #expect(!gone.pointee)
    #expect(try module?.parts() == SampleParts.all)
    module = nil
    #expect(gone.pointee)
  }

  @Test func `threads share a module`() async throws {
    let module = try Module.load(try SampleParts.functions(300, code: 20).encoded())
    let parts = try module.parts()
    await withTaskGroup(of: Bool.self) { group in
      for thread in 0..<8 {
        group.addTask {
          for index in 0..<300 {
            let function = (index * 7 + thread * 37) % 300
            guard module.find("f\(function)") == function, module.find("none") == nil else { return false }
            guard module.facts(of: function).name == "f\(function)" else { return false }
            guard (try? module.verified(function))?.code == parts.functions[function].code else {
              return false
            }
          }
          return (try? module.parts()) == parts
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
