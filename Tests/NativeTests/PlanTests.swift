import Bytes
import CAbut
import Testing

@testable import Native

/// What plans say of a signature: where arguments travel.
@Suite struct PlanTests {
  /// `gp0`, `fp3`, `st2`, `pc0f1` (pieces: a general register, then a vector register), `mem4`.
  static func places(_ code: String) throws(Fault) -> String {
    let plan = try Plan(Array(code.utf8), path: .libffi)
    var words: [String] = []
    for index in 0..<Int(plan.facts.pointee.count) { words.append(place(plan.facts.pointee.slots[index])) }
    return words.joined(separator: " ") + " -> " + place(plan.facts.pointee.result)
  }

  private static func place(_ slot: native_slot) -> String {
    switch Place(rawValue: slot.place) ?? .none {
    case .none: "-"
    case .gp: "gp\(slot.first)"
    case .fp: "fp\(slot.first)"
    case .stack: "st\(slot.stack)"
    case .memory: "mem\(slot.stack)"
    case .x87: "x87"
    case .pieces:
      "pc"
        + [(slot.first, slot.classes & 1), (slot.second, slot.classes & 2)].map { register, vector in
          register == 0xff ? "-" : (vector == 0 ? "" : "f") + "\(register)"
        }.joined(separator: ",")
    }
  }

  @Test(arguments: [
    ("v()", " -> -"), ("d(d,i,f,q)", "fp0 gp0 fp1 gp1 -> fp0"),
    ("i(i,i,i,i,i,i,i,h)", "gp0 gp1 gp2 gp3 gp4 gp5 st0 st1 -> gp0"),
    ("{P|d x,d y}({P},{P})", "pcf0,f1 pcf2,f3 -> pcf0,f1"), ("{|d,q}({|q,d})", "pc0,f0 -> pcf0,0"),
    ("{|f,f,f}()", " -> pcf0,f1"), ("{|i,i,f}()", " -> pc0,f0"), ("{|i,f,f}()", " -> pc0,f0"),
    ("{|q,q,b}(p,i)", "gp1 gp2 -> mem0"),
    ("v({|q,q},{|q,q},{|q,q},{|q,q},i)", "pc0,1 pc2,3 pc4,5 mem0 st2 -> -"),
    ("v(i,i,i,i,i,{|q,q},i)", "gp0 gp1 gp2 gp3 gp4 mem0 gp5 -> -"),
    ("v(g,i,g)", "mem0 gp0 mem2 -> -"), ("g()", " -> x87"), ("G(G)", "mem0 -> x87"),
    ("D(D,F)", "pcf0,f1 fp2 -> pcf0,f1"),
    ("v({@5,1|b@0,i@1})", "mem0 -> -"), ("v({@5,1|i@0,b@4})", "pc0,- -> -"),
    ("v(<|d,q>)", "pc0,- -> -"), ("v(<|d,{|f,f}>)", "pcf0,- -> -"), ("v({|I a:3,I b:30,d})", "pc0,f0 -> -"),
    ("v({@16,16|d@0})", "pcf0,- -> -"), ("{|g}({|g})", "mem0 -> x87"), ("v(<|g,i>)", "mem0 -> -"),
    ("v({E|},i)", "- gp0 -> -"), ("v({|[3]B})", "pc0,- -> -"),
    ("v(d,d,d,d,d,d,d,{|d,d},d)", "fp0 fp1 fp2 fp3 fp4 fp5 fp6 mem0 fp7 -> -"),
  ])
  func `arguments travel as the System V ABI says`(_ code: String, _ expected: String) throws {
    #expect(try Self.places(code) == expected)
  }

  @Test func `arguments are packed like a C struct of the parameters`() throws {
    let plan = try Plan(Array("v(b,d,h,{|i,i,i},b)".utf8))
    let facts = plan.facts.pointee
    #expect((0..<5).map { Int(facts.slots[$0].offset) } == [0, 8, 16, 20, 32])
    #expect((facts.arguments_size, facts.arguments_align) == (40, 8))
  }

  @Test func `a path that cannot make such a call is refused`() {
    for code in ["g()", "i(z,...)", "v(\(Array(repeating: "g", count: 17).joined(separator: ",")))"] {
      #expect(throws: Fault.self) { _ = try Plan(Array(code.utf8), path: .trampoline) }
    }
    #expect(throws: Never.self) {
      _ = try Plan(
        Array("v(\(Array(repeating: "g", count: 16).joined(separator: ",")))".utf8), path: .trampoline)
    }
  }

  @Test(arguments: ["v({|Q,[2]{@3,1|H@0,B@2}})", "{|Q,[2]{@3,1|H@0,B@2}}()"])
  func `what gcc and clang pass differently is refused`(_ code: String) {
    let fault = #expect(throws: Fault.self) { _ = try Plan(Array(code.utf8)) }
    #expect(fault?.code == .unsupported)
  }

  @Test func `arguments as large as the limit are planned, larger ones refused`() throws {
    #expect(throws: Never.self) { _ = try Plan(Array("v({|[262144]b})".utf8)) }
    #expect(throws: Fault.self) { _ = try Plan(Array("v({|[262145]b})".utf8)) }
  }
}
