import Bytes
import CAbut
import TestSupport
import Testing

@testable import Native

/// Made-up records given and taken by value, as gcc gives and takes them.
@Suite struct TravelTests {
  /// For each record a function that gives it back, if what stands around it has arrived, too.
  private static func source(_ made: MadeRecords) -> String {
    var text = made.text + "#include <string.h>\n"
    for (name, _) in made.records {
      text += """
        \(name) f_\(name)(int a, \(name) r, double b, signed char c, \(name) s, long d) {
          if (a != -7 || b != 2.5 || c != -9 || d != 1l << 40 || memcmp(&r, &s, 1)) memset(&r, 0, sizeof r);
          return r; }

        """
    }
    return text
  }

  private static func prototypes(_ made: MadeRecords) -> String {
    made.text
      + made.records.map {
        "\($0.name) f_\($0.name)(int, \($0.name), double, signed char, \($0.name), long);\n"
      }
      .joined()
  }

  /// 1 for each bit that a member holds; the rest is padding, which may be lost.
  private static func mark(_ type: CType, _ table: TypeTable, at offset: Int, _ mask: inout [UInt8]) {
    switch type.kind {
    case .record:
      for member in table.records[Int(type.index)].members {
        let place = offset + Int(member.offset)
        guard member.width > 0 else {
          mark(member.type, table, at: place, &mask)
          continue
        }
        for bit in Int(member.bit)..<Int(member.bit) + Int(member.width) {
          mask[place + bit / 8] |= 1 << UInt8(bit % 8)
        }
      }
    case .array:
      let array = table.arrays[Int(type.index)]
      for index in 0..<array.count {
        mark(array.element, table, at: offset + index * table.size(of: array.element), &mask)
      }
    default:
      let isLong = type.kind == .longDouble
      for index in 0..<(isLong ? 10 : type.kind.size) { mask[offset + index] = 0xff }
    }
  }

  @Test func `every path passes made-up records by value`() throws {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    let made = MadeRecords(150, &random)
    let library = try Library(Compiler.library(Self.source(made), name: "travel"))
    var calls = 0
    for line in try DeclarationTests.lines(Self.prototypes(made)) where line.hasPrefix("f_") {
      let parts = line.split(separator: " ", maxSplits: 2)
      let (name, code) = (String(parts[0]), Array(parts[2].utf8))
      let target = try #require(try library.symbol(name))
      for path in [Path.libffi, .trampoline, .stub] {
        do throws(Fault) {
          let plan = try Plan(code, path: path)
          calls += try Self.travels(plan, code, target) ? 1 : 0
        } catch {
          #expect(error.code == .unsupported, "\(name): \(error.note)")
        }
      }
    }
    #expect(calls > 200)
  }

  private static func travels(
    _ plan: Plan, _ code: [UInt8], _ target: UnsafeMutableRawPointer
  ) throws(Fault) -> Bool {
    let facts = plan.facts.pointee
    let packed = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(facts.arguments_size), alignment: 64)
    let result = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(facts.result.size), alignment: 64)
    defer {
      packed.deallocate()
      result.deallocate()
    }
    // Ones are true, and no special number.
    packed.initializeMemory(as: UInt8.self, repeating: 1)
    result.initializeMemory(as: UInt8.self, repeating: 0x33)
    packed.storeBytes(of: -7, toByteOffset: Int(facts.slots[0].offset), as: Int32.self)
    packed.storeBytes(of: 2.5, toByteOffset: Int(facts.slots[2].offset), as: Double.self)
    packed.storeBytes(of: -9, toByteOffset: Int(facts.slots[3].offset), as: Int8.self)
    packed.storeBytes(of: 1 << 40, toByteOffset: Int(facts.slots[5].offset), as: Int64.self)
    try plan.call(target, UnsafeRawBufferPointer(packed), result)
    let signature = try CodeReader.signature(code)
    var mask = [UInt8](repeating: 0, count: result.count)
    mark(signature.function.result, signature.table, at: 0, &mask)
    let isRight = mask.indices.allSatisfy { result[$0] & mask[$0] == 1 & mask[$0] }
    #expect(isRight, "path \(facts.path): \(String(decoding: code, as: UTF8.self)): \(Array(result))")
    return isRight
  }
}
