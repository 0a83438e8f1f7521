import Machine
import TestSupport
import Testing

@testable import Fusabi

/// Files that somebody, or something, changed.
@Suite struct FileFuzzTests {
  @Test func `damage anywhere is noticed`() throws {
    let bytes = try SampleParts.all.encoded()
    for offset in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[offset] ^= 1 << UInt8(bit)
        #expect(throws: Failure.self, "byte \(offset)") { _ = try Module.load(damaged).parts() }
      }
    }
  }

  /// Asks for everything that is in a module.
  private func explore(_ module: Module) throws(Failure) {
    for function in 0..<module.functionCount {
      let facts = module.facts(of: function)
      #expect(facts.params.count <= facts.locals)
      #expect(module.find(facts.name).map { $0 <= function } == true)
      _ = module.line(of: function, at: facts.codeSize)
    }
    for index in 0..<module.constantCount { _ = module.linked(index) }
    for index in 0..<module.importCount {
      let wish = module.imported(index)
      #expect(module.signatureHash(ofImport: index) == FileHash.signature(wish.params, wish.result))
    }
    try module.verifyAll()
    // Of NaN no two are the same, of bytes they are.
    let bytes = try module.parts().encoded()
    #expect(try Module.load(bytes).parts().encoded() == bytes)
  }

  @Test func `changed files with right hashes load, or say where they are wrong`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    let samples = try (FileEditor(SampleParts.all), FileEditor(SampleParts.functions(12)))
    var loaded = 0
    for _ in 0..<20_000 {
      var file = Bool.random(using: &random) ? samples.0 : samples.1
      for _ in 0...Int.random(in: 0...3, using: &random) { change(&file, &random) }
      if Bool.random(using: &random) { sign(&file, as: samples.0) }
      file.rehash()
      do throws(Failure) {
        let module = try Module.load(file.bytes)
        loaded += 1
        try explore(module)
      } catch {
        #expect(error.status == .invalidModule && !error.trap.message.isEmpty, "FUZZ_SEED=\(seed)")
        #expect(error.offset >= 0 && error.offset <= file.bytes.count, "FUZZ_SEED=\(seed)")
      }
    }
    #expect(loaded > 1_000, "FUZZ_SEED=\(seed)")
  }

  private func change(_ file: inout FileEditor, _ random: inout FuzzRandom) {
    let values: [UInt64] = [
      0, 1, 2, 7, 8, 0x7f, 0x80, 0xff, 0xffff, 1 << 31, 0xffff_ffff, 1 << 32, 1 << 63, .max,
    ]
    let value = values[Int.random(in: 0..<values.count, using: &random)]
    let place = Int.random(in: 0..<file.bytes.count - 8, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: file.put(value, at: place & ~7)
    case 1, 2: file.put(UInt32(truncatingIfNeeded: value), at: place & ~3)
    case 3: file.put(UInt16(truncatingIfNeeded: value), at: place & ~1)
    case 4: file.bytes.swapAt(place, Int.random(in: 0..<file.bytes.count, using: &random))
    case 5: file.put(UInt8.random(in: 0...9, using: &random), at: place)
    case 6: file.bytes.removeLast(Int.random(in: 0...8, using: &random))
    default: file.put(UInt8(truncatingIfNeeded: value), at: place)
    }
    if Int.random(in: 0..<4, using: &random) == 0, file.bytes.count >= 24 {
      file.put(UInt64(file.bytes.count), at: FileLayout.Header.fileSize)
    }
  }

  /// Where the imports and the types are where they were, the hashes of signatures are made right, too.
  private func sign(_ file: inout FileEditor, as sample: FileEditor) {
    let header = FileLayout.Header.size
    guard file.bytes.count == sample.bytes.count, file.bytes[40..<header] == sample.bytes[40..<header] else {
      return
    }
    for index in 0..<2 {
      let count = file.number(file.item(.imports, index, FileLayout.Import.paramCount), 2)
      let types = file.number(file.item(.imports, index, FileLayout.Import.typesOffset), 4)
      if count == FileLayout.anyCount || types + count <= 3 { file.sign(import: index) }
    }
  }
}
