import Bytes
import CAbut
import TestSupport
import Testing

@testable import Native

/// Made-up records given and taken by value, as gcc gives and takes them.
@Suite struct TravelTests {
  /// For each record a function that gives it back, if what stands around it has arrived, too.
  private static func source(_ text: String, _ names: [String]) -> String {
    text + "\n#include <string.h>\n"
      + names.map { name in
        """
          \(name) f_\(name)(int a, \(name) r, double b, signed char c, \(name) s, long d) {
            if (a != -7 || b != 2.5 || c != -9 || d != 1l << 40 || memcmp(&r, &s, 1)) memset(&r, 0, sizeof r);
            return r; }

          """
      }
      .joined()
  }

  private static func prototypes(_ text: String, _ names: [String]) -> String {
    text + "\n" + names.map { "\($0) f_\($0)(int, \($0), double, signed char, \($0), long);\n" }.joined()
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
    #expect(try Self.calls(made.text, made.records.map { $0.name }, library: "travel") > 200)
  }

  /// What is in memory inside is in memory outside, though its parts alone would travel in registers.
  @Test func `every path passes records in records as a whole`() throws {
    let text = """
      typedef union { char a; long double b; } Cut;
      typedef struct { char a; _Alignas(8) char b; } Words;
      typedef union { Cut a; Words b; } CutFirst;
      typedef union { Words a; Cut b[1]; } CutLast;
      typedef struct { union { Words a; CutLast b; } c; } Deep;
      typedef struct { long double a; } Alone;
      typedef union { Alone a; Words b; } AloneFirst;
      typedef union { Alone a; char b; CutFirst c; } AloneAndCut;
      """
    let names = ["Cut", "Words", "CutFirst", "CutLast", "Deep", "Alone", "AloneFirst", "AloneAndCut"]
    let calls = try Self.calls(text, names, library: "nested")
    // Results on the x87 stack are not for trampolines: Alone has one.
    #expect(calls == 3 * names.count - 1)
  }

  @Test func `records that compilers pass differently are no arguments`() throws {
    let text = """
      typedef struct { char a : 4; long : 19; } Inner;
      typedef union { _Bool : 0; double a; } NoWidth;
      typedef union { short a : 13; unsigned long long : 59; } Loose;
      typedef struct { char : 8; unsigned long long a : 1; unsigned char b; Loose c; } Around;
      typedef struct { unsigned long long : 15; unsigned a : 3; Inner b[2]; } Reaching;
      """
    #expect(try Self.calls(text, ["Inner"], library: "agreed") == 3)
    for name in ["NoWidth", "Loose", "Around", "Reaching"] {
      #expect(try Self.calls(text, [name], library: "disputed_\(name)") == 0, "\(name)")
    }
  }

  /// How many calls carried such records: all that a path supports.
  private static func calls(_ text: String, _ names: [String], library: String) throws -> Int {
    let library = try Library(Compiler.library(source(text, names), name: library))
    var calls = 0
    for line in try DeclarationTests.lines(prototypes(text, names)) where line.hasPrefix("f_") {
      let parts = line.split(separator: " ", maxSplits: 2)
      let (name, code) = (String(parts[0]), Array(parts[2].utf8))
      let target = try #require(try library.symbol(name))
      for path in [Path.libffi, .trampoline, .stub] {
        do throws(Fault) {
          let plan = try Plan(code, path: path)
          calls += try travels(plan, code, target) ? 1 : 0
        } catch {
          #expect(error.code == .unsupported, "\(name): \(error.note)")
        }
      }
    }
    return calls
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
