import Bytes
import CAbut
import Testing

@testable import Native

/// C declarations become codes.
@Suite struct DeclarationTests {
  static func lines(_ text: String) throws(Fault) -> [String] {
    String(decoding: try DeclarationReader.declare(Array(text.utf8)), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: "\t").joined(separator: " -> ") }
  }

  @Test(arguments: [
    ("double pow(double x, double y);", "pow -> d(d x,d y)"),
    (
      "int printf(const char *restrict format, ...) __attribute__((format(printf, 1, 2)));",
      "printf -> i(z format,...)"
    ),
    ("void f(void);", "f -> v()"), ("extern int g();", "g -> i()"),
    ("static inline unsigned h(int);", "h -> I(i)"),
    ("void *malloc(size_t size);", "malloc -> p(Q size)"), ("char *strdup(const char *);", "strdup -> Z(z)"),
    (
      "void qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *));",
      "qsort -> v(p base,Q n,Q size,*i(P,P) compare)"
    ),
    ("void (*signal(int sig, void (*func)(int)))(int);", "signal -> *v(i)(i sig,*v(i) func)"),
    (
      "int f(double x[3], const float m[][4], char *argv[], int g(int));",
      "f -> i(&d x,&![4]f m,&Z argv,*i(i) g)"
    ),
    ("void f(int n, int a[n], int b[static 2], int c[const *]);", "f -> v(i n,&i a,&i b,&i c)"),
    ("long double complex f(float _Complex, _Complex double, long double);", "f -> G(F,D,g)"),
    ("_Bool f(bool, signed char, unsigned char, char, short int, unsigned short);", "f -> ?(?,b,B,b,h,H)"),
    ("unsigned long long int f(long, long unsigned, long long, unsigned long int);", "f -> Q(q,Q,q,Q)"),
    (
      "int f(FILE *, const FILE *, void *const *, const void **, const char *const *, char **);",
      "f -> i(p,P,&!p,&P,&!z,&Z)"
    ),
    (
      "uint8_t f(int8_t, uint16_t, int32_t, uint64_t, intptr_t, ssize_t, off_t, time_t, wchar_t);",
      "f -> B(b,H,i,Q,q,q,q,q,i)"
    ),
    (
      "int vprintf(const char *, va_list ap);",
      "vprintf -> i(z,&{__va_list_tag@24,8|I gp_offset@0,I fp_offset@4,p overflow_arg_area@8,"
        + "p reg_save_area@16} ap)"
    ),
    ("int f(int) __asm__(\"other\");", "f -> i(i)"), ("int (f)(int), *g(void);", "f -> i(i)|g -> &i()"),
    ("__extension__ typedef unsigned long word; word f(word);", "f -> Q(Q)|:word -> Q"),
    ("/* a */ int f(int); // b\nint\\\n g(void);", "f -> i(i)|g -> i()"),
  ])
  func `prototypes become codes`(_ text: String, _ expected: String) throws {
    #expect(try Self.lines(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    (
      "typedef struct { double x, y; } Point; Point mid(Point a, const Point *b);",
      "mid -> {Point@16,8|d x@0,d y@8}({Point} a,&!{Point} b)|:Point -> {Point@16,8|d x@0,d y@8}"
    ),
    ("struct list { struct list *next; int value; };", ":list -> {list@16,8|&{list} next@0,i value@8}"),
    (
      "typedef struct node node; struct node { node *left, *right; const char *key; };",
      ":node -> {node@24,8|&{node} left@0,&{node} right@8,z key@16}"
    ),
    ("struct opaque; int f(struct opaque *, struct other *);", "f -> i(p,p)"),
    (
      "union U { int i; double d; struct { char a, b; }; };",
      ":U -> <U@8,8|i i@0,d d@0,{@2,1|b a@0,b b@1}@0>"
    ),
    (
      "struct F { unsigned a : 3, b : 30; int : 0; char c; _Bool d : 1; };",
      ":F -> {F@12,4|I a@0:3+0,I b@4:30+0,b c@8,? d@9:1+0}"
    ),
    (
      "struct __attribute__((packed)) P { char a; int b; short c : 3; };",
      ":P -> {P@6,1|b a@0,i b@1,h c@4:3+8}"
    ),
    ("struct A { int a; } __attribute__((aligned(16)));", ":A -> {A@16,16|i a@0}"),
    (
      "struct A { char a; _Alignas(8) char b; int c __attribute__((packed)); };",
      ":A -> {A@16,8|b a@0,b b@8,i c@9}"
    ),
    (
      "struct A { int n; char data[]; }; struct B { int m[2][3]; void (*f)(struct B *); };",
      ":A -> {A@4,4|i n@0,[0]b data@4}|:B -> {B@32,8|[2][3]i m@0,*v(&{B}) f@24}"
    ),
    (
      "typedef int (*compare)(const void *, const void *); int f(compare c);",
      "f -> i(*i(P,P) c)|:compare -> *i(P,P)"
    ),
    ("typedef int callback(void *); int f(callback *c, callback d);", "f -> i(*i(p) c,*i(p) d)"),
    (
      "enum E { A, B = 5, C, D = -1 }; enum E f(enum E);",
      "f -> i(i)|:E -> i|=A -> 0|=B -> 5|=C -> 6|=D -> -1"
    ),
    ("typedef enum { X = 1 << 4, Y = X | 3, Z = sizeof(long) * 2 } K;", ":K -> I|=X -> 16|=Y -> 19|=Z -> 16"),
    ("enum { BIG = 0x1ffffffffLL, NEG = -BIG };", "=BIG -> 8589934591|=NEG -> -8589934591"),
    (
      "#define N 4\n#define M (N * 2 + 'a')\nstruct S { int a[N]; };",
      ":S -> {S@16,4|[4]i a@0}|=N -> 4|=M -> 105"
    ),
    (
      "enum small : unsigned char { S1 = 200 }; struct T { enum small s; };",
      ":small -> B|:T -> {T@1,1|B s@0}|=S1 -> 200"
    ),
    (
      "enum { A = ~0u, B = 7 / 2, C = -7 % 3, D = 1 ? 2 : 3, E = !5 || 3 > 2 && 1, F = (char)300 };",
      "=A -> 4294967295|=B -> 3|=C -> -1|=D -> 2|=E -> 1|=F -> 44"
    ),
    ("# 1 \"a.h\"\nint f(int); extern int variable, other = {1, 2};", "f -> i(i)"),
    ("typedef unsigned long size_t; int f(size_t size_t);", "f -> i(Q size_t)|:size_t -> Q"),
    ("static inline int f(int x) { return (x); } int g(void) { ; } int h(void);", "g -> i()|h -> i()"),
    (
      "#pragma once\n#pragma pack(push, 2)\nstruct A { char a; int b; };\n#pragma pack(pop)\n"
        + "struct B { char a; int b; };",
      ":A -> {A@6,2|b a@0,i b@2}|:B -> {B@8,4|b a@0,i b@4}"
    ),
    (
      "struct H { int a, b; long : 8; }; int f(struct H), g(struct H *);",
      "g -> i(&{H@12,4|i a@0,i b@4})|:H -> {H@12,4|i a@0,i b@4}"
    ),
    ("typedef struct { int a; } T __attribute__((aligned)); int f(T *), g(T);", "f -> i(p)"),
    (
      "typedef float v4 __attribute__((vector_size(16))); v4 f(int), *g(v4 *); int h(v4), k(int);",
      "g -> p(p)|k -> i(i)"
    ),
    (
      "_Static_assert(sizeof(int) == 4, \"int\"); struct C { int a; _Static_assert(1, \"\"); };",
      ":C -> {C@4,4|i a@0}"
    ),
    (
      "unsigned __int128 f(void); struct D { char a; _Float16 b; }; int g(struct D); int h(struct D *);"
        + "_Float128 k();",
      "h -> i(&{D@4,2|b a@0,{_Float16@2,2|} b@2})|:D -> {D@4,2|b a@0,{_Float16@2,2|} b@2}"
    ),
  ])
  func `types and constants are read`(_ text: String, _ expected: String) throws {
    #expect(try Self.lines(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("int f(int", 9, "expected ) after the parameters of f, not the end"),
    ("int f(int) int", 11, "expected ; after the declaration, not int"),
    ("int f(int) { return 1;", 11, "a bracket that is not closed"),
    ("int f(strct x);", 6, "the type strct is not declared"),
    ("int f(uint32 x);", 6, "did you mean uint32_t?"),
    ("struct P { int x; }; int f(P p);", 27, "needs struct"),
    ("int f(struct P p);", 4, "P has no members here"),
    ("int f(int, );", 11, "expected a parameter after the comma"),
    ("struct P { int x };", 17, "expected ; after the member"),
    ("struct P { int x;", 17, "expected } after the members"),
    ("struct P { struct P p; };", 20, "a type that has a size"),
    ("struct P { int a : 33; };", 15, "a bit-field"),
    ("struct P { int x; }; struct P { int y; };", 21, "P is defined twice"),
    ("enum E { A = 1 / 0 };", 15, "division"),
    ("enum E { A = B };", 13, "the constant B is not declared"), ("int f(void x);", 6, "has no size"),
    ("long float f(void);", 0, "no type together"), ("int f(int)[2];", 10, "gives no function and no array"),
    ("typeof(int) f(void);", 0, "cannot be passed"), ("#include <stdio.h>", 0, "#include is not read"),
    ("#define F(x) x", 0, "parameters"), ("#define S \"text\"", 10, "expected a constant"),
    ("int f(int); @", 12, "@ has no"),
    ("int f(int); /* x", 12, "a comment"), ("int x[-1];", 6, "cannot have -1 elements"),
    ("int f(int), 3;", 12, "a name"),
    ("int f(int); int f(double);", 16, "declared twice"), ("int f(int a[)", 12, "a constant"),
    ("int f(int) __attribute__((ms_abi));", 0, "ms_abi is not supported"),
    ("__attribute__((ms_abi)) int f(int);", 0, "ms_abi is not supported"),
  ])
  func `errors have a place and one plain line`(_ text: String, _ offset: Int, _ note: String) {
    let fault = #expect(throws: Fault.self) { _ = try Self.lines(text) }
    #expect(fault?.offset == offset, "\(fault?.note ?? "")")
    #expect(fault?.note.contains(note) == true, "\(fault?.note ?? "")")
  }

  @Test func `prototypes are planned, with or without a name`() throws {
    for text in ["double pow(double, double)", "double(double, double)", "double (*)(double, double);"] {
      let plan = try Plan(Array(text.utf8))
      #expect(String(cString: plan.facts.pointee.code.ptr) == "d(d,d)")
    }
    let plan = try Plan(Array("typedef struct { float x, y; } V; V f(V a, const char *)".utf8))
    #expect(String(cString: plan.facts.pointee.code.ptr) == "{V@8,4|f x@0,f y@4}({V} a,z)")
  }

  @Test func `each limit holds at the bound and one past it`() {
    func refused(_ text: String) -> Bool {
      do throws(Fault) {
        _ = try Self.lines(text)
        return false
      } catch {
        return error.code == .limitExceeded
      }
    }
    func repeated(_ text: String, _ count: Int, _ separator: String = ",") -> String {
      Array(repeating: text, count: count).joined(separator: separator)
    }
    #expect(!refused("int f(\(repeated("int", 127)));"))
    #expect(refused("int f(\(repeated("int", 128)));"))
    #expect(!refused("struct S { \(repeated("char:1;", 4096, "")) };"))
    #expect(refused("struct S { \(repeated("char:1;", 4097, "")) };"))
    #expect(!refused((0..<1024).map { "struct S\($0){char c;};" }.joined()))
    #expect(refused((0..<1025).map { "struct S\($0){char c;};" }.joined()))
    #expect(!refused("struct S { char a[1073741824]; };"))
    #expect(refused("struct S { char a[1073741825]; };"))
    #expect(refused("int f(int \(repeated("*(", 40, ""))x\(repeated(")", 40, "")));"))
    #expect(refused("enum { A = \(repeated("(", 40, ""))1\(repeated(")", 40, "")) };"))
    #expect(!refused("int f();" + repeated(" ", (1 << 20) - 8, "")))
    #expect(refused("int f();" + repeated(" ", (1 << 20) - 7, "")))
    #expect(refused("struct S{int a;} __attribute__((aligned(8192)));"))
  }

  @Test func `types that lead far into each other are cut off at pointers`() throws {
    let chain = (0..<200).map { "struct S\($0) { struct S\($0 + 1) *next; };" }.joined()
    let lines = try Self.lines(chain + "int f(struct S0 *);")
    #expect(lines[0].hasPrefix("f -> i(&{S0@8,8|"))
  }
}
