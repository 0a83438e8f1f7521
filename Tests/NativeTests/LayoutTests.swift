import Bytes
import TestSupport
import Testing

@testable import Native

/// Records laid out as gcc lays them out.
@Suite struct LayoutTests {
  /// A program that prints what gcc thinks: sizes, offsets, and the bytes that a full bit-field sets.
  private static func program(_ made: MadeRecords) -> String {
    var text =
      "#include <stddef.h>\n#include <stdio.h>\n#include <string.h>\n" + made.text + "int main(void) {\n"
    for (name, members) in made.records {
      text += "printf(\"\(name) %zu %zu\\n\", sizeof(\(name)), _Alignof(\(name)));\n"
      for (member, isBits) in members {
        if isBits {
          text += "{ \(name) r; memset(&r, 0, sizeof r); r.\(member) = -1; printf(\"\(name).\(member) \");\n"
          text +=
            "for (size_t i = 0; i < sizeof r; i++) printf(\"%02x\", ((char *)&r)[i] & 255);\nputs(\"\"); }\n"
        } else {
          text += "printf(\"\(name).\(member) %zu\\n\", offsetof(\(name), \(member)));\n"
        }
      }
    }
    return text + "return 0; }\n"
  }

  /// The same lines by our own layout.
  private static func ours(_ made: MadeRecords) throws -> String {
    let lines = try DeclarationTests.lines(made.text)
    var text = ""
    for (name, members) in made.records {
      let line = try #require(lines.first { $0.hasPrefix(":\(name) -> ") })
      let code = line.dropFirst(name.utf8.count + 5)
      let (type, table) = try CodeReader.type(Array(code.utf8))
      let record = table.records[Int(type.index)]
      text += "\(name) \(record.size) \(record.align)\n"
      let source = Array(code.utf8)
      for (wanted, isBits) in members {
        let member = try #require(find(wanted, in: type, table, source, at: 0))
        text += "\(name).\(wanted) "
        text += isBits ? bits(member, in: record.size) + "\n" : "\(member.offset)\n"
      }
    }
    return text
  }

  private static func find(
    _ name: String, in type: CType, _ table: TypeTable, _ source: [UInt8], at start: Int
  ) -> (offset: Int, width: Int, bit: Int)? {
    for member in table.records[Int(type.index)].members {
      let offset = start + Int(member.offset)
      if source[member.name.range].elementsEqual(name.utf8) {
        return (offset, Int(member.width), Int(member.bit))
      }
      guard member.name.isEmpty, member.type.kind == .record else { continue }
      if let found = find(name, in: member.type, table, source, at: offset) { return found }
    }
    return nil
  }

  private static func bits(_ member: (offset: Int, width: Int, bit: Int), in size: Int) -> String {
    var bytes = [UInt8](repeating: 0, count: size)
    for bit in 0..<member.width {
      let place = member.offset * 8 + member.bit + bit
      bytes[place / 8] |= 1 << UInt8(place % 8)
    }
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test func `made-up records are laid out as gcc does it`() throws {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    let made = MadeRecords(250, &random)
    let judged = try Compiler.output(Self.program(made), name: "layouts").split(separator: "\n")
    let ours = try Self.ours(made).split(separator: "\n")
    #expect(judged.count == ours.count)
    for (line, (theirs, own)) in zip(judged, ours).enumerated() where theirs != own {
      Issue.record("line \(line): gcc says \(theirs), we \(own)")
      if line > 40 { break }
    }
    // The canonical code without layouts means the same: C's rules are those of the reader, too.
    #expect(ours.count > 500)
  }

  @Test(arguments: [
    ("struct __attribute__((packed)) P { char a; int b : 30; };", "b a@0,i b@1:30+0"),
    ("struct __attribute__((packed)) P { int a : 3; int b : 7; };", "b a@0:3+0,h b@0:7+3"),
    ("struct __attribute__((packed)) P { unsigned a : 12; unsigned b : 4; };", "H a@0:12+0,B b@1:4+4"),
  ])
  func `packed bit-fields are read through integers inside the record`(_ text: String, _ members: String)
    throws
  {
    #expect(try DeclarationTests.lines(text)[0].contains("|\(members)}"))
  }

  @Test func `a packed bit-field that no integer inside the record holds is refused`() {
    let fault = #expect(throws: Fault.self) {
      _ = try DeclarationTests.lines("struct __attribute__((packed)) P { int a : 20; };")
    }
    #expect(fault?.code == .unsupported)
  }
}
