import Bytes
import CAbut
import Testing

@testable import Native

/// Codes are read into types and printed with every layout.
@Suite struct SignatureTests {
  static func canonical(_ code: String) throws(Fault) -> String {
    let signature = try CodeReader.signature(Array(code.utf8))
    var printer = CodePrinter(signature.table, source: signature.source)
    printer.write(signature.function)
    return String(decoding: printer.out, as: UTF8.self)
  }

  @Test(arguments: [
    "v()", "d(d x,d y)", "i(z,...)", "i(z format,...,d,q)", "v(...)", "v(...,i)",
    "q(b,B,h,H,i,I,q,Q,f,d,g,F,D,G,?)",
    "Z(z,Z,p,P)", "v(&d,&!d,&&d,&!z,&!p,&[4]d)", "v(*i(P,P) compare)", "*v(i)(i,*v(i))", "&i()",
    "{Point@16,8|d x@0,d y@8}({Point} a,{Point} b)", "v({list@16,8|&{list} next@0,i value@8})",
    "<U@8,8|d@0,[8]B bytes@0>(<U>)", "{@4,4|i a@0:3+0,i b@0:5+3}()", "v({A@0,1|} nothing)",
  ])
  func `canonical codes are printed as they were read`(_ code: String) throws {
    #expect(try Self.canonical(code) == code)
  }

  @Test(arguments: [
    ("{Point|d x,d y}()", "{Point@16,8|d x@0,d y@8}()"),
    ("{|b a,i b,b c}()", "{@12,4|b a@0,i b@4,b c@8}()"),
    ("<|b a,d b>()", "<@8,8|b a@0,d b@0>()"),
    ("{|I a:3,I b:30,b c}()", "{@12,4|I a@0:3+0,I b@4:30+0,b c@8}()"),
    ("{|b a,I b:8,I c:20}()", "{@8,4|b a@0,I b@0:8+8,I c@4:20+0}()"),
    ("{|[3]{P|f x,f y} p,g l}()", "{@48,16|[3]{P@8,4|f x@0,f y@4} p@0,g l@32}()"),
    ("v([4]d,[2][3]i)", "v(&d,&[3]i)"), ("v(&v,&!v,&{unknown},&!{unknown})", "v(p,P,p,P)"),
  ])
  func `C's rules fill in what a code leaves out`(_ code: String, _ expected: String) throws {
    #expect(try Self.canonical(code) == expected)
  }

  @Test(arguments: [
    ("", 0, "the code ends where a type is expected"), ("d", 1, "the code ends where ( after the type"),
    ("d(", 2, "the code ends where a type is expected"), ("d(d", 3, "ends where ) after the parameters"),
    ("x()", 0, "expected a type, not x"), ("d(v)", 2, "cannot be void"),
    ("[2]d()", 0, "cannot give an array"),
    ("d(d )", 4, "expected a name after the space"), ("d()x", 3, "expected the end of the code, not x"),
    ("i(z,...,f)", 8, "C makes it a double"), ("i(z,...,h)", 8, "C makes it one: i"),
    ("i(...,...)", 6, "the dots stand twice"), ("v({P})", 2, "can only be pointed to"),
    ("v({P|{P} p})", 5, "a member needs a size"), ("v({P|i},{P|d})", 8, "written out twice"),
    ("v({@4,3|i})", 3, "power of two"), ("v({@6,4|i})", 3, "multiple of the alignment"),
    ("v({@4,4|i@4})", 8, "ends behind its record"), ("v({|d a:3})", 4, "a bit-field is an integer"),
    ("v({|i a:33})", 4, "a bit-field is an integer"), ("v({|i a:0})", 4, "a bit-field is an integer"),
    ("v({|i a:3+1})", 4, "needs an offset"), ("v({|i a@0:30+3})", 4, "outside its unit"),
    ("v({P})", 2, "can only be pointed to"), ("v([3]v)", 5, "an array of void"),
    ("v([]d)", 3, "expected a number"),
    ("v([9999999999]d)", 3, "a number above"), ("d(d\u{e9})", 3, "expected ) after the parameters"),
  ])
  func `what breaks the grammar is a fault with a place`(_ code: String, _ offset: Int, _ note: String) {
    let fault = #expect(throws: Fault.self) { _ = try Self.canonical(code) }
    #expect(fault?.offset == offset)
    #expect(fault?.note.contains(note) == true, "\(fault?.note ?? "")")
  }

  @Test func `each limit holds at the bound and one past it`() throws {
    func refused(_ code: String) -> Bool {
      do throws(Fault) {
        _ = try CodeReader.signature(Array(code.utf8))
        return false
      } catch {
        return error.code == .limitExceeded
      }
    }
    func repeated(_ text: String, _ count: Int, _ separator: String = ",") -> String {
      Array(repeating: text, count: count).joined(separator: separator)
    }
    #expect(!refused("v(\(repeated("i", 127)))"))
    #expect(refused("v(\(repeated("i", 128)))"))
    #expect(!refused("v(\(repeated("&", 32, ""))i)"))
    #expect(refused("v(\(repeated("&", 33, ""))i)"))
    #expect(!refused("v(&{|\(repeated("b", 4096))})"))
    #expect(refused("v(&{|\(repeated("b", 4097))})"))
    #expect(!refused("v(&{|\(repeated("{|b}", 1023))})"))
    #expect(refused("v(&{|\(repeated("{|b}", 1024))})"))
    #expect(!refused("v(&[1073741824]b)"))
    #expect(refused("v(&[1073741825]b)"))
    #expect(refused("v(&[536870913]h)"))
    #expect(!refused("v(i \(repeated("x", 65_535 - 5, "")))"))
    #expect(refused("v(i \(repeated("x", 65_535 - 4, "")))"))
    #expect(!refused("v(&{@4096,4096|i})"))
    #expect(refused("v(&{@8192,8192|i})"))
  }

  @Test func `the numbers of kinds, roles and places are those of the C surface`() {
    #expect(Int(Kind.array.rawValue) == NATIVE_KIND_ARRAY)
    #expect(Int(Kind.complexLong.rawValue) == NATIVE_KIND_COMPLEX_LONG)
    #expect(Int(Kind.longDouble.rawValue) == NATIVE_KIND_LONG_DOUBLE)
    #expect(Int(Role.cells.rawValue) == NATIVE_ROLE_CELLS)
    #expect(Int(Place.x87.rawValue) == NATIVE_PLACE_X87)
    #expect(Int(Path.stub.rawValue) == NATIVE_PATH_STUB)
  }
}
