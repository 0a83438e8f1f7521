import Bytes
import CAbut
import Testing

@testable import Native

/// Functions that gcc compiled, called by every path.
@Suite struct CallPlanTests {
  private static let source = """
    #include <complex.h>
    #include <stdarg.h>
    #include <stdint.h>
    typedef struct { double x, y; } Point;
    typedef struct { int64_t i; double d; } Mixed;
    typedef struct { char c[24]; } Large;
    typedef struct __attribute__((packed)) { char c; int i; } Packed;
    typedef union { double d; float f[2]; } Union;
    typedef struct { unsigned a : 3, b : 30; double d; } Bits;
    typedef struct { float a, b, c; } Three;
    typedef struct { long double l; } Around;
    typedef struct __attribute__((aligned(16))) { double d; } Wide;
    void nothing(void) {}
    int8_t narrow(int8_t a, uint8_t b, int16_t c, uint16_t d, _Bool e) { return a + b + c + d + e; }
    typedef uint64_t word;
    word many(word a, word b, word c, word d, word e, word f, uint8_t g, int16_t h) {
      return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h; }
    float halves(float a, double b, int c) { return a + b / 2 + c; }
    Point mid(Point a, Point b) { return (Point){(a.x + b.x) / 2, (a.y + b.y) / 2}; }
    Mixed mixed(Mixed a, int b) { return (Mixed){a.i + b, a.d * b}; }
    Large large(char first, Large a) { a.c[0] = first; return a; }
    int packed(Packed a, int b) { return a.c * 1000 + a.i + b; }
    Union both(Union a) { a.f[1] = -a.f[1]; return a; }
    Bits bits(Bits a) { a.b = a.b + a.a; a.d = -a.d; return a; }
    Three three(Three a, Three b) { return (Three){a.a + b.a, a.b + b.b, a.c + b.c}; }
    long double longer(long double a, int b) { return a * b; }
    Around around(Around a) { a.l += 1; return a; }
    float complex turn(float complex a) { return a * I; }
    double complex turns(double complex a, double complex b) { return a * b; }
    Wide wide(int a, Wide b, int c) { return (Wide){b.d + a * c}; }
    Mixed last(int a, int b, int c, int d, int e, double f, Mixed g) {
      g.i += a + b + c + d + e; g.d += f; return g; }
    int64_t stacked(long a, long b, long c, long d, long e, Mixed f, long double g, long h, Large i, long j) {
      return a + b + c + d + e + f.i + (long)f.d + (long)g + h + i.c[23] + j; }
    double sum(int count, ...) {
      va_list list; double total = 0; va_start(list, count);
      for (int i = 0; i < count; i++) total += i & 1 ? va_arg(list, double) : va_arg(list, int);
      va_end(list); return total; }
    double apply(double (*f)(Mixed, char, float), Mixed a) { return f(a, 7, 0.5f); }
    Point back(Point (*f)(Wide, Large, long double), Wide a, Large b) { return f(a, b, 3.5L); }

    """

  static let library: Result<Library, any Error> = Result {
    try Library(Compiler.library(source, name: "calls"))
  }
  private static let paths: [Path] = [.libffi, .trampoline, .auto, .stub]

  /// Packs the arguments, calls by every path that can, and gives the bytes of the results.
  private static func call(_ name: String, _ code: String, _ arguments: [[UInt8]]) throws -> [[UInt8]] {
    let target = try #require(try library.get().symbol(name))
    var results: [[UInt8]] = []
    for path in paths {
      let plan: Plan
      do throws(Fault) {
        plan = try Plan(Array(code.utf8), path: path)
      } catch {
        #expect(error.code == .unsupported && path != .auto && path != .libffi)
        continue
      }
      let facts = plan.facts.pointee
      var packed = [UInt8](repeating: 0xaa, count: Int(facts.arguments_size))
      for (index, bytes) in arguments.enumerated() {
        #expect(bytes.count == Int(facts.slots[index].size))
        packed.replaceSubrange(
          Int(facts.slots[index].offset)..<Int(facts.slots[index].offset) + bytes.count, with: bytes)
      }
      var result = [UInt8](repeating: 0x55, count: Int(facts.result.size) + 1)
      try packed.withUnsafeBytes { packed in
        try result.withUnsafeMutableBytes { result in try plan.call(target, packed, result) }
      }
      #expect(result.last == 0x55, "\(path) writes behind the result")
      results.append(Array(result.dropLast()))
    }
    return results
  }

  private static func bytes<each T>(_ values: repeat each T) -> [UInt8] {
    var bytes: [UInt8] = []
    func add<V>(_ value: V) {
      while bytes.count % MemoryLayout<V>.alignment != 0 { bytes.append(0) }
      withUnsafeBytes(of: value) { bytes += $0 }
    }
    repeat add(each values)
    return bytes
  }

  private static func expect(
    _ name: String, _ code: String, _ arguments: [[UInt8]], _ expected: [UInt8], paths least: Int = 3
  ) throws {
    let results = try call(name, code, arguments)
    #expect(results.count >= least, "\(name)")
    for result in results { #expect(result == expected, "\(name) \(code)") }
  }

  @Test func `numbers of all widths`() throws {
    try Self.expect("nothing", "v()", [], [])
    try Self.expect(
      "narrow", "b(b,B,h,H,?)",
      [Self.bytes(Int8(-5)), [250], Self.bytes(Int16(-300)), Self.bytes(UInt16(60_000)), [1]],
      Self.bytes(Int8(truncatingIfNeeded: -5 + 250 - 300 + 60_000 + 1)))
    let words = (1...6).map { Self.bytes(UInt64($0)) }
    let sum: UInt64 = 1 + 4 + 9 + 16 + 25 + 36 + 63 - 16
    let more: [[UInt8]] = words + [[9], Self.bytes(Int16(-2))]
    try Self.expect("many", "Q(Q,Q,Q,Q,Q,Q,B,h)", more, Self.bytes(sum))
    try Self.expect(
      "halves", "f(f,d,i)", [Self.bytes(Float(1.5)), Self.bytes(3.0), Self.bytes(Int32(4))],
      Self.bytes(Float(7)))
  }

  @Test func `records by value`() throws {
    try Self.expect(
      "mid", "{P|d x,d y}({P},{P})", [Self.bytes(1.0, 2.0), Self.bytes(3.0, 6.0)], Self.bytes(2.0, 4.0))
    try Self.expect(
      "mixed", "{M|q,d}({M},i)", [Self.bytes(Int64(5), 1.5), Self.bytes(Int32(2))], Self.bytes(Int64(7), 3.0))
    let large = (0..<24).map { UInt8($0) }
    try Self.expect("large", "{L|[24]b}(b,{L})", [[99], large], [99] + large.dropFirst())
    try Self.expect(
      "packed", "i({@5,1|b@0,i@1},i)", [[2] + Self.bytes(Int32(30)), Self.bytes(Int32(4))],
      Self.bytes(Int32(2034)))
    try Self.expect(
      "both", "<U|d,[2]f>(<U>)", [Self.bytes(Float(1), Float(2))], Self.bytes(Float(1), Float(-2)))
    try Self.expect(
      "bits", "{B|I a:3,I b:30,d}({B})", [Self.bytes(UInt32(5), UInt32(100), 1.0)],
      Self.bytes(UInt32(5), UInt32(105), -1.0))
    try Self.expect(
      "three", "{T|f,f,f}({T},{T})",
      [Self.bytes(Float(1), Float(2), Float(3)), Self.bytes(Float(4), Float(5), Float(6))],
      Self.bytes(Float(5), Float(7), Float(9)))
    let wide = try Self.call(
      "wide", "{W@16,16|d@0}(i,{W},i)", [Self.bytes(Int32(3)), Self.bytes(1.0, 0.0), Self.bytes(Int32(5))])
    for result in wide { #expect(Array(result.prefix(8)) == Self.bytes(16.0)) }
    let small = (1...5).map { Self.bytes(Int32($0)) }
    try Self.expect(
      "last", "{M|q,d}(i,i,i,i,i,d,{M})", small + [Self.bytes(0.25), Self.bytes(Int64(10), 1.0)],
      Self.bytes(Int64(25), 1.25))
  }

  @Test func `what travels on the stack and on the x87 stack`() throws {
    let long = Self.bytes(Float80(1.25))
    let result = try Self.call("longer", "g(g,i)", [long, Self.bytes(Int32(4))])
    for bytes in result { #expect(bytes.prefix(10) == Self.bytes(Float80(5)).prefix(10)) }
    let around = try Self.call("around", "{A|g}({A})", [long])
    for bytes in around { #expect(bytes.prefix(10) == Self.bytes(Float80(2.25)).prefix(10)) }
    #expect(!result.isEmpty && !around.isEmpty)
    let words = (1...5).map { Self.bytes(Int64($0)) }
    let large = [UInt8](repeating: 0, count: 23) + [100]
    let more: [[UInt8]] = [
      Self.bytes(Int64(10), 20.0), Self.bytes(Float80(30)), Self.bytes(Int64(40)), large,
      Self.bytes(Int64(50)),
    ]
    let sum: Int64 = 15 + 10 + 20 + 30 + 40 + 100 + 50
    try Self.expect("stacked", "q(q,q,q,q,q,{M|q,d},g,q,{L|[24]b},q)", words + more, Self.bytes(sum))
  }

  @Test func `complex numbers`() throws {
    try Self.expect("turn", "F(F)", [Self.bytes(Float(1), Float(2))], Self.bytes(Float(-2), Float(1)))
    try Self.expect("turns", "D(D,D)", [Self.bytes(1.0, 2.0), Self.bytes(3.0, 4.0)], Self.bytes(-5.0, 10.0))
  }

  @Test func `variable arguments`() throws {
    let arguments =
      [Int32(3)].map { Self.bytes($0) } + [Self.bytes(Int32(1)), Self.bytes(2.5), Self.bytes(Int32(4))]
    try Self.expect("sum", "d(i,...,i,d,i)", arguments, Self.bytes(7.5), paths: 2)
  }

  @Test func `too small buffers are refused before the call`() throws {
    let plan = try Plan(Array("d(d,d)".utf8))
    let target = try #require(try Self.library.get().symbol("nothing"))
    let (short, room) = ([UInt8](repeating: 0, count: 15), [UInt8](repeating: 0, count: 16))
    var result = [UInt8](repeating: 0, count: 8)
    let fault = #expect(throws: Fault.self) {
      try short.withUnsafeBytes { short in
        try result.withUnsafeMutableBytes { try plan.call(target, short, $0) }
      }
    }
    #expect(fault?.isMisuse == true)
    #expect(throws: Fault.self) {
      try room.withUnsafeBytes { room in
        try result.withUnsafeMutableBytes { result in
          try plan.call(target, room, UnsafeMutableRawBufferPointer(rebasing: result[0..<7]))
        }
      }
    }
  }

  @Test(arguments: [Path.libffi, .auto, .stub]) func `closures receive what C gives them`(_ path: Path) throws
  {
    let handler: native_handler = { context, arguments, result in
      guard let arguments, let result else { return }
      let scale = context?.load(as: Double.self) ?? 0
      let whole = Double(arguments.load(as: Int64.self)) + arguments.load(fromByteOffset: 8, as: Double.self)
      let rest = Double(arguments.load(fromByteOffset: 16, as: Int8.self))
      let half = Double(arguments.load(fromByteOffset: 20, as: Float.self))
      result.storeBytes(of: (whole + rest + half) * scale, as: Double.self)
    }
    var scale = 2.0
    try withUnsafeMutablePointer(to: &scale) { scale in
      let plan = try Plan(Array("d({M|q,d},b,f)".utf8))
      guard let closure = try Self.closure(plan, path, handler, scale) else { return }
      try Self.expect(
        "apply", "d(*d({M|q,d},b,f),{M})", [Self.bytes(closure.code), Self.bytes(Int64(1), 2.0)],
        Self.bytes(21.0))
    }
  }

  @Test(arguments: [Path.libffi, .auto, .stub]) func `closures receive padding and long doubles`(_ path: Path)
    throws
  {
    let handler: native_handler = { _, arguments, result in
      guard let arguments, let result else { return }
      let letter = Double(arguments.load(fromByteOffset: 16 + 23, as: UInt8.self))
      result.storeBytes(of: arguments.load(as: Double.self), as: Double.self)
      result.storeBytes(
        of: letter + Double(arguments.load(fromByteOffset: 48, as: Float80.self)), toByteOffset: 8,
        as: Double.self)
    }
    let plan = try Plan(Array("{P|d,d}({W@16,16|d@0},{L|[24]b},g)".utf8))
    guard let closure = try Self.closure(plan, path, handler, nil) else { return }
    try Self.expect(
      "back", "{P|d,d}(*v(),{W@16,16|d@0},{L|[24]b})",
      [Self.bytes(closure.code), Self.bytes(1.5, 0.0), [UInt8](repeating: 0, count: 23) + [9]],
      Self.bytes(1.5, 12.5))
  }

  private static func closure(
    _ plan: Plan, _ path: Path, _ handler: @escaping native_handler, _ context: UnsafeMutableRawPointer?
  ) throws -> Closure? {
    do throws(Fault) {
      return try Closure(plan, path: path, handler: handler, context: context)
    } catch {
      #expect(error.code == .unsupported && path == .stub)
      return nil
    }
  }

  @Test func `a map calls line by line and converts without loss`() throws {
    let target = try #require(try Self.library.get().symbol("halves"))
    let plan = try Plan(Array("f(f,d,i)".utf8))
    let (first, second): ([Int16], [Float]) = ([1, 2, 3], [2, 4, 6])
    var (third, results): ([Int32], [Double]) = ([10], [0, 0, 0])
    try first.withUnsafeBytes { first in
      try second.withUnsafeBytes { second in
        try third.withUnsafeMutableBytes { third in
          try results.withUnsafeMutableBytes { results in
            let columns = [
              Self.column(first.baseAddress, 2, .i16), Self.column(second.baseAddress, 4, .f32),
              Self.column(third.baseAddress, 0, .i32),
            ]
            var back = Self.column(results.baseAddress, 8, .f64)
            try columns.withUnsafeBufferPointer { columns in
              try plan.map(target, count: 3, columns: columns.baseAddress, result: &back)
            }
          }
        }
      }
    }
    #expect(results == [12, 14, 16])
  }

  @Test func `a map that would lose digits is refused`() throws {
    let target = try #require(try Self.library.get().symbol("halves"))
    var word = 0.0
    let fault = #expect(throws: Fault.self) {
      try withUnsafeMutablePointer(to: &word) { word in
        let columns = [Self.column(word, 8, .f64)]
        try columns.withUnsafeBufferPointer { columns in
          try Plan(Array("f(f)".utf8)).map(target, count: 1, columns: columns.baseAddress, result: nil)
        }
      }
    }
    #expect(fault?.isMisuse == true)
  }

  private static func column(_ base: UnsafeRawPointer?, _ stride: Int, _ kind: Kind) -> native_column {
    var column = native_column()
    (column.base, column.stride, column.kind) = (
      UnsafeMutableRawPointer(mutating: base), stride, kind.rawValue
    )
    return column
  }
}
