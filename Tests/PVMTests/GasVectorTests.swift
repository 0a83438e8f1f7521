import Foundation
import Testing

@testable import PVM

/// A folder of the public vectors; nil (and a note) where it is not there.
func vectors(_ folder: String) -> URL? {
  Vectors.has(folder) ? Vectors.folder(folder) : nil
}

@Suite struct GasVectorTests {
  /// A generic program, without checks: these are vectors.
  static func program(_ blob: [UInt8], _ profile: Profile) throws -> Program {
    var at = 0
    func byte() -> UInt64 {
      at += 1
      return at <= blob.count ? UInt64(blob[at - 1]) : 0
    }
    func natural() -> UInt64 {
      let first = byte()
      let more = (~UInt8(first)).leadingZeroBitCount
      var value: UInt64 = 0
      for index in 0..<more { value |= byte() << UInt64(8 * index) }
      return more == 8 ? value : value | (first & ((1 << UInt64(max(0, 7 - more))) - 1)) << UInt64(8 * more)
    }
    let entries = Int(natural())
    let width = Int(byte())
    let size = Int(natural())
    var table: [UInt32] = []
    for _ in 0..<entries {
      var value: UInt64 = 0
      for index in 0..<width { value |= byte() << UInt64(8 * index) }
      table.append(UInt32(truncatingIfNeeded: min(value, 0xffff_ffff)))
    }
    let code = Array(blob[at..<at + size])
    return try Program(
      code: code, mask: Array(blob[(at + size)...]), jumpTable: table, profile: profile, strict: false)
  }

  static func blocks(_ program: Program) -> [UInt32] {
    (0..<program.count).filter { program.isBlock(UInt64($0)) }
  }

  @Test func `pinky costs what was recorded, block by block`() throws {
    guard let folder = vectors("block-gas-gp08") else { return }
    let bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent("pinky.bin")))
    let program = try Self.program(bytes, .gp08)
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appendingPathComponent("pinky.json")))
    try Self.compare(program, #require(json as? [String: Any]), "pinky")
  }

  @Test(arguments: ["gp08-spectool/programs", "fuzz-gp08"])
  func `vectors cost what was recorded, block by block`(_ name: String) throws {
    guard let folder = vectors(name) else { return }
    var seen = 0
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "json" {
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      guard json["block-gas-costs"] != nil, let blob = json["program"] as? [Int] else { continue }
      let program = try Self.program(blob.map { UInt8($0) }, .gp08)
      try Self.compare(program, json, file.lastPathComponent)
      seen += 1
    }
    #expect(seen > 100)
  }

  static func compare(_ program: Program, _ json: [String: Any], _ name: String) throws {
    let recorded = try #require(json["block-gas-costs"] as? [String: Int])
    let meter = Meter(program, .of(.gp08), .profile)
    let found = blocks(program)
    #expect(Set(found.map { String($0) }) == Set(recorded.keys), "\(name)")
    for pc in found {
      #expect(Int(meter.charge(pc)) == recorded[String(pc)], "\(name) at \(pc)")
    }
  }
}
