import Bindgen
import Foundation
import Schema
import Testing

@Suite struct CHeaderTests {
  private func header(_ text: String) throws -> String { try rendered(items(text), as: .c) }

  @Test func `the calculator's header is the one that was read`() throws {
    try expectGolden(rendered(sample("calc"), as: .c), "calc.h")
  }

  @Test func `the same blueprint gives the same bytes`() throws {
    let once = emit(try sample("everything"), as: .c, options: EmitOptions())
    let again = emit(try sample("everything"), as: .c, options: EmitOptions())
    #expect(once.files == again.files)
  }

  @Test func `room that a claim leaves is that of the machine that compiles the header`() throws {
    let text = try header("record R { a: u8, text: str, last: u32 @offset(40) }")
    #expect(text.contains("uint8_t _pad12[28];") && text.contains("uint8_t _pad24[16];"))
    #expect(!(try header("record R { a: u8, last: u32 @offset(40) }")).contains("#else\n    uint8_t a;"))
  }

  @Test(arguments: [
    ("f: *const u8", "const uint8_t *f;"), ("f: **u8", "uint8_t **f;"),
    ("f: *const *const u8", "const uint8_t *const *f;"), ("f: *const *u8", "uint8_t *const *f;"),
    ("f: [[u8; 4]; 3]", "uint8_t f[3][4];"), ("f: *[u64; 13]", "uint64_t *f;"),
    ("f: [*u8; 2]", "uint8_t *f[2];"), ("f: cstr", "const char *f;"),
    ("f: *const cstr", "const char *const *f;"),
    ("f: *void?", "void *f;"), ("f: H", "t_H *f;"), ("f: *H", "t_H **f;"), ("f: *const H", "t_H *const *f;"),
    ("f: C", "t_C f;"), ("f: *C", "t_C *f;"), ("f: A", "t_A f;"), ("f: *A", "uint8_t *f;"),
    ("f: usize", "size_t f;"), ("f: isize", "ptrdiff_t f;"), ("f: b32", "int32_t f;"),
    ("f: char32", "uint32_t f;"),
    ("f: c_ulong", "unsigned long f;"), ("f: str", "abut_str f;"),
    ("f: [*const u8]", "abut_slice_cptr_u8 f;"),
    ("f: rel [u8]", "abut_rel f;"), ("f: u128", "abut_u128 f;"), ("class: u8", "uint8_t class_;"),
    ("errno: u8", "uint8_t errno_;"), ("t_H: u8", "uint8_t t_H_;"),
  ])
  func `every type is spelled as C declares it`(_ field: String, _ expected: String) throws {
    let text = try header("handle H\ncallback C(x: u8) -> bool\nalias A = [u8; 4]\nrecord R { \(field) }")
    #expect(text.contains("    " + expected))
  }

  @Test(arguments: [
    ("fn f()", "t_f(void);"), ("fn f(v: R)", "t_f(t_R v);"), ("fn f(out v: R)", "t_f(t_R *v);"),
    ("fn f(inout v: i8)", "t_f(int8_t *v);"),
    ("fn f(xs: [f64; len n], n: usize)", "t_f(const double *xs, size_t n);"),
    ("fn f(out xs: [f64; cap n], n: u32)", "t_f(double *xs, uint32_t n);"),
    ("fn f(a: [u8; 16])", "t_f(const uint8_t *a);"), ("fn f(out a: [u8; 16])", "t_f(uint8_t *a);"),
    ("fn f(int: u8, t_R: u8)", "t_f(uint8_t int_, uint8_t t_R_);"),
    ("fn f(a: cstr, ...)", "t_f(const char *a, ...);"),
    ("impl R { fn f(self) fn g(inout self) }", "t_f(const t_R *self);"),
  ])
  func `parameters cross as the model says`(_ function: String, _ expected: String) throws {
    #expect(try header("record R { x: u8 }\n" + function).contains(expected))
  }

  @Test(arguments: [
    ("u64 = 18446744073709551615", "18446744073709551615ull"),
    ("i64 = -9223372036854775808", "(-9223372036854775807ll - 1)"),
    ("i32 = -2147483648", "(-2147483647 - 1)"), ("i8 = -5", "(-5)"), ("u32 = 7", "7u"), ("f32 = 0.5", "0.5f"),
    ("f64 = -2.0", "(-2.0)"), ("bool = true", "true"), ("cstr = \"a\\\"b\\n??=\"", "\"a\\\"b\\012?\\?=\""),
  ])
  func `constants are literals of their type`(_ constant: String, _ expected: String) throws {
    #expect(try header("const K: \(constant)").contains("#define T_K \(expected)\n"))
  }

  @Test func `values that no int holds are macros`() throws {
    let text = try header(
      "enum Small : u8 { a = 1 }\nenum Big : u64 { b = 4294967296 }\nflags F : u32 { c = 31 }")
    #expect(text.contains("    T_SMALL_A = 1\n"))
    #expect(text.contains("#define T_BIG_B 4294967296ull\n"))
    #expect(text.contains("#define T_F_C 2147483648u\n"))
  }

  @Test func `a type comes after what it needs, and circles go through a forward declaration`() throws {
    let text = try header(
      "record A { next: *B?, call: Call? }\nrecord B { a: A }\ncallback Call(a: *A) -> bool")
    let forward = try #require(text.range(of: "typedef struct t_A t_A;"))
    let callback = try #require(text.range(of: "typedef bool (*t_Call)(t_A *a);"))
    let body = try #require(text.range(of: "struct t_A {"))
    let user = try #require(text.range(of: "    t_A a;"))
    #expect(forward.lowerBound < callback.lowerBound && callback.lowerBound < body.lowerBound)
    #expect(body.lowerBound < user.lowerBound)
  }

  @Test func `claims add padding and nothing else does`() throws {
    let text = try header("record R @size(16) { a: u8, b: u32 @offset(8) }")
    #expect(
      text.contains(
        "uint8_t a; /* 0 */\n    uint8_t _pad1[7];\n    uint32_t b; /* 8 */\n    uint8_t _pad12[4];"))
  }

  @Test func `comments cannot be ended or opened by docs`() throws {
    let text = try header("/// a */ b /* c\nrecord R { x: u8 }")
    #expect(text.contains("/** a * / b / * c */"))
  }

  @Test func `ownership, lifetime and failure are said at the function`() throws {
    let text = try header(
      """
      status Status : i32 { ok = 0, bad = 1 raises ValueError }
      handle H { drop: t_free, threads: confined }
      impl H {
        fn new() -> own H?
        fn free(own self)
        fn name(self) -> borrow cstr? @life(self)
        fn put(self, @retain data: [u8; len n], n: usize, k: i32 @range(0, 9)) -> Status @blocking @errno
      }
      """)
    for words in [
      "@return owned by the caller: release it with t_free; NULL when that fails",
      "@param self  taken over: not to be used after the call", "valid as long as `self`",
      "kept: must stay valid after the call", "elements of data", "0 to 9",
      "@return T_STATUS_OK; failed: T_STATUS_BAD", "may block", "sets errno",
      "Threads: one handle is used by one thread at a time.",
    ] { #expect(text.contains(words)) }
  }

  @Test func `a callback that takes itself is refused, not dropped`() throws {
    let emission = emit(try items("callback C(again: *C?)"), as: .c, options: EmitOptions())
    #expect(emission.diagnostics.map(\.code) == [.targetCannotExpress])
  }

  @Test func `a symbol that C++ reserves is a clash with a help`() throws {
    let emission = emit(try items("fn delete()", package: "package t"), as: .c, options: EmitOptions())
    #expect(emission.diagnostics.map(\.code) == [.targetNameClash])
    #expect(emission.diagnostics.first?.help?.contains("@c") == true)
  }

  @Test func `layouts that differ between machines are claimed for each`() throws {
    let text = try header("record R { a: u8, b: *void? }\nrecord S { x: f64 }")
    #expect(text.contains("#if defined(__LP64__) || defined(_WIN64)\nABUT_ASSERT(sizeof(t_R) == 16"))
    #expect(text.contains("ABUT_ASSERT(sizeof(t_R) == 8"))
    #expect(
      text.contains(
        "#if defined(__i386__) && !defined(_WIN32)\nABUT_ASSERT(sizeof(t_S) == 8 && ABUT_ALIGNOF(t_S) == 4"))
  }

  @Test func `an embedded schema is a byte array behind the implementer's macro`() throws {
    var options = EmitOptions()
    options.embed = true
    let text = try rendered(items("fn f()"), as: .c, options)
    #expect(text.contains("extern T_API const unsigned char t_abi[];"))
    #expect(text.contains("ABUT_SCHEMA_SECTION const unsigned char t_abi[] = {\n65,66,85,84,45,65,66,73,"))
    #expect(!(try header("fn f()")).contains("t_abi"))
  }
}

@Suite struct LayoutAssertionTests {
  @Test(arguments: Target.all.map(\.triple))
  func `each target has its own claims`(_ triple: String) throws {
    let target = try #require(Target.all.first { $0.triple == triple })
    let model = try items("record R { a: u8, b: *void?, c: c_long }\nhandle H\nenum E : u16 { a = 0 }").model
    let text = String(decoding: layoutAssertions(model, target: target), as: UTF8.self)
    let layout = try #require(Blueprint(model, for: target).types.first)
    #expect(text.contains("ABUT_ASSERT(sizeof(t_R) == \(layout.size), t_R_0);"))
    #expect(text.contains("ABUT_ASSERT(offsetof(t_R, c) == \(layout.fields[2].offset), t_R_4);"))
    #expect(text.contains("sizeof(t_H *) == \(target.pointerSize)") && text.contains("sizeof(t_E) == 2"))
  }

  @Test func `an existing header is asked under the descriptor's own names`() throws {
    let model = try items("const K: i32 = 3\nrecord R @c(\"struct r\") { class: u8, _: u8 @reserved }").model
    let bytes = layoutAssertions(model, target: .primary, headers: ["r.h", "./own.h"])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("#include <r.h>\n#include \"./own.h\"\n"))
    #expect(text.contains("offsetof(struct r, class) == 0") && !text.contains("_reserved0"))
    #expect(text.contains("#ifdef T_K\nABUT_ASSERT((T_K) == 3, T_K);"))
  }
}
