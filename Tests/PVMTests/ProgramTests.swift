import Bytes
import Foundation
import TestSupport
import Testing

@testable import PVM

/// Generic programs among the vectors, with the profile of each.
struct VectorBlobs {
  static func all() throws -> [(name: String, bytes: [UInt8], profile: Profile)] {
    var blobs: [(String, [UInt8], Profile)] = []
    let folders: [(String, Profile)] = [
      ("fuzz-gp07", .gp07), ("fuzz-gp08", .gp08), ("gp07-w3f", .gp07), ("gp08-spectool/programs", .gp08),
    ]
    for (name, profile) in folders {
      guard let folder = vectors(name) else { continue }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      for file in files where file.hasSuffix(".json") {
        let data = try Data(contentsOf: folder.appendingPathComponent(file))
        let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        if let program = json?["program"] as? [Int] { blobs.append((file, program.map(UInt8.init), profile)) }
      }
    }
    if let bytes = try file("block-gas-gp08", "pinky.bin") { blobs.append(("pinky", bytes, .gp08)) }
    for profile in Profile.allCases {
      guard let bytes = try file("programs", "bench.\(profile).jam") else { continue }
      var options = LoadOptions()
      options.profile = profile
      blobs.append(("bench", try Module.load(bytes, options).program.blob(), profile))
    }
    if let bytes = try file("jip6-traces", "jam-bootstrap-service.pvm") {
      blobs.append(("bootstrap", try Module.load(bytes, LoadOptions()).program.blob(), .gp07))
    }
    return blobs
  }

  static func file(_ folder: String, _ name: String) throws -> [UInt8]? {
    guard let folder = vectors(folder) else { return nil }
    return try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
  }
}

@Suite struct ProgramTests {
  static func program(_ code: [UInt8], _ marks: [Int], _ profile: Profile = .gp08, strict: Bool = false)
    throws
    -> Program
  {
    var mask = [UInt8](repeating: 0, count: (code.count + 7) / 8)
    for mark in marks { mask[mark / 8] |= 1 << UInt8(mark % 8) }
    return try Program(code: code, mask: mask, jumpTable: [], profile: profile, strict: strict)
  }

  static func fault(_ body: () throws -> Void) -> Fault? {
    do { try body() } catch let fault as Fault { return fault } catch { return nil }
    return nil
  }

  @Test func `natural numbers are as short as can be, and read back`() throws {
    for bits in 0...64 {
      let base: UInt64 = bits == 64 ? .max : 1 << UInt64(bits)
      for value in [base, base &- 1, base &+ 1] {
        var bytes: [UInt8] = []
        Natural.encode(value, into: &bytes)
        var reader = ByteReader(bytes)
        #expect(try reader.readNatural(strict: true) == value)
        #expect(reader.remaining == 0)
        #expect(bytes.count == max(1, min(9, (64 - value.leadingZeroBitCount + 6) / 7)))
        let least = bytes.count - 1
        for more in least..<9 where more > least {
          var longer: [UInt8] = []
          Natural.encode(value, more: more, into: &longer)
          var reader = ByteReader(longer)
          #expect(try reader.readNatural(strict: false) == value)
          reader = ByteReader(longer)
          #expect(throws: Fault.self) { try reader.readNatural(strict: true) }
        }
      }
    }
  }

  @Test func `every blob of the vectors is written as it was read`() throws {
    for (name, bytes, profile) in try VectorBlobs.all() {
      let blob = try ProgramBlob.decode(bytes, strict: true)
      let again = try ProgramBlob.encode(
        code: blob.code, mask: blob.mask, jumpTable: blob.jumpTable, shape: blob.shape)
      #expect(again == bytes, "\(name)")
      #expect(Program(blob, profile: profile, strict: false).blob() == bytes, "\(name)")
    }
  }

  @Test func `what is cut off or too long says where`() throws {
    let blob = try ProgramBlob.encode(code: [51, 7, 0, 1, 2, 3], mask: [0b1], jumpTable: [0, 300])
    #expect(blob == [2, 2, 6, 0, 0, 44, 1, 51, 7, 0, 1, 2, 3, 1])
    for count in blob.indices {
      let fault = Self.fault { _ = try ProgramBlob.decode(Array(blob[..<count]), strict: false) }
      #expect(fault?.code == .truncated && fault?.offset == count)
    }
    let longer = Self.fault { _ = try ProgramBlob.decode(blob + [0], strict: false) }
    #expect(longer?.code == .malformed && longer?.offset == blob.count)
  }

  @Test func `sizes are limited before anything is allocated`() {
    let large: [UInt8] = [0xff] + [UInt8](repeating: 0xff, count: 8)
    #expect(Self.fault { _ = try ProgramBlob.decode(large + [1, 0], strict: false) }?.code == .limitExceeded)
    #expect(Self.fault { _ = try ProgramBlob.decode([0, 0] + large, strict: false) }?.code == .limitExceeded)
  }

  @Test func `only strict readers refuse what could be written otherwise`() throws {
    let padded: [UInt8] = [0, 0, 1, 0, 0b11]
    let long: [UInt8] = [0x80, 0, 0, 1, 0, 1]
    for bytes in [padded, long] {
      #expect(Self.fault { _ = try ProgramBlob.decode(bytes, strict: true) }?.code == .malformed)
      let blob = try ProgramBlob.decode(bytes, strict: false)
      #expect(Program(blob, profile: .gp07, strict: false).blob() == bytes)
    }
  }

  @Test func `entries of more than 32 bits lead nowhere, and survive`() throws {
    let bytes: [UInt8] = [2, 5, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]
    let program = Program(try ProgramBlob.decode(bytes, strict: true), profile: .gp08, strict: true)
    #expect(program.jumpTable == [.max, 0])
    #expect(program.target(ofAddress: 2) == nil && program.target(ofAddress: 4) == 0)
    #expect(program.blob() == bytes)
  }

  @Test func `blocks are what the specification says, one by one`() throws {
    var random = FuzzRandom(FuzzRandom.seed())
    for round in 0..<400 {
      let profile: Profile = round & 1 == 0 ? .gp07 : .gp08
      let count = Int.random(in: 0...300, using: &random)
      let dense = Int.random(in: 1...40, using: &random)
      let code = (0..<count).map { _ in
        UInt8([0, 1, 40, 51, 80, 170, 255, 2].randomElement(using: &random) ?? 0)
      }
      let marks = (0..<count).filter { _ in Int.random(in: 0..<dense, using: &random) == 0 }
      let program = try Self.program(code, marks, profile)
      var expected = Set<UInt32>([0])
      for mark in marks {
        let pc = UInt32(mark)
        if program.decoder.instruction(at: pc)?.endsBlock == true {
          expected.insert(pc + 1 + program.decoder.skip(pc))
        }
      }
      expected = expected.filter { program.isInstruction(UInt64($0)) }
      let found = (0..<program.count).filter { program.isBlock(UInt64($0)) }
      #expect(found == expected.sorted())
      #expect(program.facts.blocks == found.count && program.facts.instructions == marks.count)
      for pc in 0..<program.count {
        #expect(program.blockStart(of: pc) == found.last { $0 <= pc } ?? 0)
        #expect(program.nextBlock(UInt64(pc)) == found.first { $0 >= pc })
      }
      var walk: UInt32 = 0
      while walk < program.count, program.isInstruction(UInt64(walk)) {
        walk += 1 + program.decoder.skip(walk)
      }
      #expect(program.facts.firstBad == (walk < program.count ? walk : nil))
    }
  }

  @Test func `gp08 refuses code that a walk cannot cross`() throws {
    func refused(_ code: [UInt8], _ marks: [Int]) throws -> Int? {
      let program = try Self.program(code, marks)
      return Self.fault { try program.check() }?.offset
    }
    #expect(try refused([], []) == 0)
    #expect(try refused([0], []) == 0)
    #expect(try refused([0, 0], [1]) == 0)
    #expect(try refused([1, 3, 0], [0, 1, 2]) == 1)
    #expect(try refused([1, 101, 0, 0], [0, 1, 3]) == nil)
    let long = [UInt8](repeating: 0, count: 26)
    #expect(try refused(long, [0, 25]) == nil)
    #expect(try refused(long, [0]) == 25)
    #expect(try refused(Array(long[..<25]), [0]) == nil)
    // gp07 does not look.
    try Self.program([3], [0], .gp07).check()
  }

  @Test func `strict readers refuse code that falls off its end`() throws {
    for profile in Profile.allCases {
      func refused(_ code: [UInt8], _ marks: [Int]) throws -> Bool {
        let program = try Self.program(code, marks, profile, strict: true)
        return Self.fault { try program.check() } != nil
      }
      #expect(try refused([0], [0]) == false)
      #expect(try refused([1], [0]))
      #expect(try refused([51, 7], [0]))
      #expect(try refused([170, 0, 0], [0]))
      #expect(try refused([40, 0], [0]) == false)
      #expect(try refused([50, 0], [0]) == false)
    }
  }

  @Test func `mutated blobs do no harm`() throws {
    let blobs = try VectorBlobs.all().filter { $0.bytes.count < 2_000 }
    guard !blobs.isEmpty else { return }
    var random = FuzzRandom(FuzzRandom.seed())
    for _ in 0..<4_000 {
      let (_, bytes, profile) = blobs[Int.random(in: 0..<blobs.count, using: &random)]
      let mutated = random.mutated(bytes)
      for strict in [false, true] {
        guard let blob = try? ProgramBlob.decode(mutated, strict: strict) else { continue }
        let program = Program(blob, profile: profile, strict: strict)
        try? program.check()
        #expect(program.blob() == mutated)
        for pc in 0..<program.count + 40 { _ = program.decoder.decode(pc) }
      }
    }
  }
}
