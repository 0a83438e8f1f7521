import Bytes
import Ion
import TestSupport
import Testing

/// Files that nobody wrote by hand.
@Suite struct FilesFuzzTests {
  private let layouts: [(ClassLayout, DescriptorEncoding)] = [
    (.functions, .threeBytes), (.functions, .access), (.version2, .flags), (.version2, .access),
    (.version2, .threeBytes),
  ]

  @Test func `random classes come back from every layout`() throws {
    let seed = FuzzRandom.seed()
    var random = FilesRandom(random: FuzzRandom(seed))
    var unclear = 0
    for _ in 0..<1_500 {
      let functions = random.functions()
      for (layout, encoding) in layouts {
        let file = ClassFile(functions, layout: layout, descriptors: encoding)
        do throws(Fault) {
          let bytes = try file.bytes()
          #expect(try ClassFile(bytes: bytes).functions == functions, "FUZZ_SEED=\(seed)")
        } catch {
          // Version 1 does not say how descriptors are encoded.
          #expect(error.code == .differs && layout == .functions, "\(error) FUZZ_SEED=\(seed)")
          unclear += 1
        }
      }
    }
    #expect(unclear < 100, "FUZZ_SEED=\(seed)")
  }

  @Test func `changed classes read, or say where they are wrong`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var read = 0
    let samples = try layouts.map { layout, encoding in
      try ClassFile(FilesSamples.functions, layout: layout, descriptors: encoding).bytes()
    }
    var programs = FilesRandom(random: FuzzRandom(seed + 1))
    for turn in 0..<8_000 {
      let sample =
        turn % 4 == 0
        ? samples[turn / 4 % samples.count] : try ClassFile(programs.functions()).bytes()
      let bytes = random.mutated(sample)
      do throws(Fault) {
        let file = try ClassFile(bytes: bytes)
        read += 1
        // What was read can be written, and is the same then; in version 1 perhaps by another encoding.
        let again = try ClassFile(file.functions).bytes()
        #expect(try ClassFile(bytes: again).functions == file.functions, "FUZZ_SEED=\(seed)")
        if file.layout == .version2 { #expect(try file.bytes() == bytes, "FUZZ_SEED=\(seed)") }
      } catch {
        #expect(!error.note.isEmpty && (0...bytes.count).contains(error.offset), "FUZZ_SEED=\(seed)")
      }
    }
    #expect(read > 200, "FUZZ_SEED=\(seed)")
  }
}
