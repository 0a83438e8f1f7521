import CShims
import Foundation
import Machine
import Testing

@testable import Native

/// C functions as natives: what goes in, what comes out, and what is refused, by every way of calling.
@Suite struct GatewayFunctionTests {
  static let library = Result {
    try Library(
      Compiler.library(
        """
        #include <stdbool.h>
        #include <stdarg.h>
        #include <stdint.h>
        #include <stdlib.h>
        #include <string.h>
        double scale(double x, int8_t by) { return x * by; }
        bool both(bool a, bool b) { return a && b; }
        void nothing(void) {}
        float half(float x) { return x / 2; }
        int64_t keep(int64_t x) { return x; }
        uint64_t keep_unsigned(uint64_t x) { return x; }
        int64_t far(void) { return INT64_C(1) << 53; }
        int64_t too_far(void) { return (INT64_C(1) << 53) + 1; }
        int64_t too_low(void) { return -(INT64_C(1) << 53) - 1; }
        uint64_t unsigned_too_far(void) { return UINT64_MAX; }
        size_t letters(const char *text) { return text ? strlen(text) : 99; }
        const char *word(int n) { return n == 0 ? NULL : n == 1 ? "" : "Wörter"; }
        double sum(const double *x, uint64_t n) { double s = 0; while (n--) s += x[n]; return s; }
        void twice(int16_t *x, uint32_t n) { while (n--) x[n] *= 2; }
        void large(int64_t *x) { x[1] = INT64_MAX; }
        int first(const void *bytes) { return bytes ? *(const uint8_t *)bytes : -1; }
        bool is_null(void *p) { return p == NULL; }
        double many(double a, int b, float c, int64_t d, double e, uint8_t f, int g, int16_t h, bool i, int j,
            double k, double l, double m, double n, double o, float p, double q)
        { return a + b*2 + c*3 + d*4 + e*5 + f*6 + g*7 + h*8 + i*9 + j*10 + k*11 + l*12 + m*13 + n*14
            + o*15 + p*16 + q*17; }
        int64_t total(int count, ...) {
            va_list list; va_start(list, count); double s = 0;
            while (count--) s += va_arg(list, double);
            va_end(list); return (int64_t)s;
        }
        """, name: "gateway"))
  }

  let host: NativeHost
  private let library: Library

  init() throws {
    host = try NativeHost()
    library = try Self.library.get()
  }

  @discardableResult
  private func register(
    _ name: String, _ code: String, _ route: GatewayFunction.Route = .auto, symbol: String? = nil
  ) throws -> Int {
    try GatewayFunction.register(
      in: host.gateway, name: name, address: try #require(try library.symbol(symbol ?? name)),
      signature: Array(code.utf8),
      route: route)
  }

  // MARK: Values

  @Test(arguments: GatewayFunction.Route.all)
  func `numbers and booleans go in and come out`(route: GatewayFunction.Route) throws {
    try register("scale", "d(d x,b by)", route)
    #expect(try host.call("scale", .number(1.5), .number(-128))?.number == -192)
    try register("both", "?(?,?)", route)
    #expect(try host.call("both", .bool(true), .bool(true))?.bool == true)
    #expect(try host.call("both", .bool(true), .bool(false))?.bool == false)
    #expect(try host.call("both", Slot(kind: 1, aux: 7, bits: 0x1_0000_0000), .bool(true))?.bool == false)
    #expect(try host.call("both", Slot(kind: 1, aux: 7, bits: 0x100), .bool(true))?.bool == true)
    try register("nothing", "v()", route)
    #expect(try host.call("nothing")?.isNil == true)
    try register("half", "f(f)", route)
    #expect(try host.call("half", .number(0.1))?.number == Double(Float(0.1) / 2))
    #expect(try host.call("half", .number(1e300))?.number == .infinity)
    #expect(try host.call("half", .number(.nan))?.number.isNaN == true)
  }

  @Test(arguments: GatewayFunction.Route.all)
  func `integers stop at 2^53`(route: GatewayFunction.Route) throws {
    let most = 9_007_199_254_740_992.0
    try register("keep", "q(q n)", route)
    try register("keep_unsigned", "Q(Q n)", route)
    for value in [0, 1, -1, most, -most, most - 1, 1 - most] {
      #expect(try host.call("keep", .number(value))?.number == value)
      if value >= 0 { #expect(try host.call("keep_unsigned", .number(value))?.number == value) }
    }
    for value in [most + 2, -most - 2, 0.5, .nan, .infinity, 1e300] {
      let wrong = "argument 1 (n) of keep must be an integer from -2^53 to 2^53"
      #expect(throws: Trap(.typeMismatch, wrong)) { try host.call("keep", .number(value)) }
    }
    for value in [-1, most + 2, .nan] {
      let wrong = "argument 1 (n) of keep_unsigned must be an integer from 0 to 2^53"
      #expect(trapMessage { _ = try host.call("keep_unsigned", .number(value)) } == wrong)
    }
    try register("far", "q()", route)
    #expect(try host.call("far")?.number == most)
    for (name, code) in [("too_far", "q()"), ("too_low", "q()"), ("unsigned_too_far", "Q()")] {
      try register(name, code, route)
      #expect(throws: Trap(.badValue, "\(name) gave an integer beyond 2^53, which no number stands for")) {
        try host.call(name)
      }
    }
  }

  @Test(arguments: GatewayFunction.Route.all)
  func `what does not fit is said with its name`(route: GatewayFunction.Route) throws {
    try register("scale", "d(d x,b by)", route)
    #expect(
      throws: Trap(.typeMismatch, "argument 2 (by) of scale must be an integer from -128 to 127")
    ) { try host.call("scale", .number(1), .number(128)) }
    #expect(
      trapMessage { _ = try host.call("scale", .nil, .number(1)) }
        == "argument 1 (x) of scale must be a number, not nil")
    #expect(
      trapMessage { _ = try host.call("scale", .number(1), .bool(true)) }
        == "argument 2 (by) of scale must be an integer from -128 to 127, not bool")
    #expect(trapMessage { _ = try host.call("scale", .number(1)) } == "scale takes 2 arguments, not 1")
    try register("both", "?(?,?)", route)
    let words = try host.string("no")
    #expect(
      trapMessage { _ = try host.call("both", .bool(true), words) }
        == "argument 2 of both must be a bool, not string")
    #expect(
      trapMessage { _ = try host.call("both", .number(1), .bool(true)) }
        == "argument 1 of both must be a bool, not number")
  }

  @Test(arguments: GatewayFunction.Route.all)
  func `many arguments travel on the stack`(route: GatewayFunction.Route) throws {
    try register("many", "d(d,i,f,q,d,B,i,h,?,i,d,d,d,d,d,f,d)", route)
    let number = try #require(host.gateway.number(of: "many"))
    var arguments = (1...17).map { Slot.number(Double($0 * 3)) }
    arguments[8] = .bool(true)
    let expected = (1...17).reduce(0) { $0 + ($1 == 9 ? 9 : $1 * $1 * 3) }
    #expect(try host.call(number, arguments)?.number == Double(expected))
  }

  // MARK: Memory

  @Test(arguments: GatewayFunction.Route.all)
  func `text is lent, and copied when it comes back`(route: GatewayFunction.Route) throws {
    try register("letters", "Q(z text)", route)
    #expect(try host.call("letters", try host.string("Wörter"))?.number == 7)
    #expect(try host.call("letters", try host.string(""))?.number == 0)
    #expect(try host.call("letters", .nil)?.number == 99)
    let piece = try host.machine.heap.joined(
      try host.machine.heap.string("built of "), try host.machine.heap.string("two parts"))
    #expect(try host.call("letters", .object(piece))?.number == 18)
    #expect(
      trapMessage { _ = try host.call("letters", try host.string("a\0b")) }
        == "argument 1 (text) of letters must be a string without NUL inside")
    #expect(
      trapMessage { _ = try host.call("letters", .number(1)) }
        == "argument 1 (text) of letters must be a string without NUL, or nil, not number")
    try register("word", "z(i)", route)
    #expect(try host.call("word", .number(0))?.isNil == true)
    #expect(try host.call("word", .number(1))?.string != nil)
    #expect(text(try host.call("word", .number(2))) == "Wörter")
    #expect(host.machine.context.pointee.scoped == host.machine.context.pointee.scoped)
  }

  @Test(arguments: GatewayFunction.Route.all)
  func `arrays of numbers are lent and given back`(route: GatewayFunction.Route) throws {
    try register("sum", "d(&!d x,Q)", route)
    let numbers = try host.array([1, 2, 39.5])
    #expect(try host.call("sum", numbers, .number(3))?.number == 42.5)
    #expect(try host.call("sum", .nil, .number(0))?.number == 0)
    #expect(
      trapMessage { _ = try host.call("sum", try host.array([.number(1), .nil]), .number(2)) }
        == "argument 1 (x) of sum must be an array of numbers, or nil: element 1 is not")
    try register("twice", "v(&h x,I)", route)
    let shorts = try host.array([1, -2, 16_384])
    #expect(try host.call("twice", shorts, .number(2))?.isNil == true)
    #expect(host.numbers(shorts) == [2, -4, 16_384])
    #expect(
      trapMessage { _ = try host.call("twice", try host.array([32_768]), .number(1)) }
        == "argument 1 (x) of twice must be an array of integers from -32768 to 32767, or nil: "
        + "element 0 is not"
    )
    try register("large", "v(&q)", route)
    #expect(
      trapMessage { _ = try host.call("large", try host.array([1, 2])) }
        == "large wrote an integer beyond 2^53 to element 1 of argument 1")
  }

  @Test(arguments: GatewayFunction.Route.all)
  func `other pointers are nil, or the bytes of a string`(route: GatewayFunction.Route) throws {
    try register("first", "i(P)", route)
    #expect(try host.call("first", try host.string("\0A"))?.number == 0)
    #expect(try host.call("first", .nil)?.number == -1)
    try register("is_null", "?(p)", route)
    #expect(try host.call("is_null", .nil)?.bool == true)
    #expect(
      trapMessage { _ = try host.call("is_null", .number(1)) }
        == "argument 1 of is_null must be nil, the only pointer that a program has, not number")
  }

  // MARK: Signatures

  @Test(arguments: [
    (
      "d({P|d x,d y} p)",
      "f: parameter 1 (p) is a record by value: pass it by a function of your own with numbers"
    ),
    ("{P|d x,d y}()", "f: the result is a record by value: pass it by a function of your own with numbers"),
    ("v(d,g)", "f: parameter 2 is long double: pass it by a function of your own with numbers"),
    ("v(D z)", "f: parameter 1 (z) is a complex number: pass it by a function of your own with numbers"),
    ("v(Z)", "f: parameter 1 is text to write into: strings of programs never change"),
    ("v(&?)", "f: parameter 1 is a pointer to something that is no real number"),
    ("p()", "f: the result is a pointer, for which no value stands unless it leads to text"),
    ("d(", "f: the code ends where a type is expected"), ("", "f: the text declares no function"),
  ])
  func `signatures without values are refused in words`(code: String, words: String) throws {
    for route in GatewayFunction.Route.all {
      #expect(throws: Trap(.badFunction, words)) { try register("f", code, route, symbol: "nothing") }
    }
    #expect(host.gateway.count == 0)
  }

  @Test func `prototypes of C are signatures, too`() throws {
    try register("scale", "double scale(double x, signed char by)")
    #expect(try host.call("scale", .number(2), .number(3))?.number == 6)
    try register("letters", "unsigned long letters(const char *text)")
    #expect(try host.call("letters", try host.string("four"))?.number == 4)
  }

  @Test func `variable arguments need a thunk or libffi`() throws {
    for route in [GatewayFunction.Route.thunk, .libffi, .auto] {
      try register("total", "q(i,...,d,d)", route)
      #expect(try host.call("total", .number(2), .number(1.5), .number(2.5))?.number == 4)
    }
    #expect(trapMessage { try register("total", "q(i,...,d,d)", .universal) }.contains("no trampoline"))
  }

  @Test func `a policy counts for functions, too`() throws {
    let number = try GatewayFunction.register(
      in: host.gateway, name: "letters", address: try #require(try library.symbol("letters")),
      signature: Array("Q(z)".utf8),
      capability: 2)
    #expect(
      trapMessage { _ = try host.call(number, [.nil]) } == "letters needs network, which is not permitted")
    host.gateway.policy = 2
    #expect(try host.call(number, [.nil])?.number == 99)
  }

  @Test func `code goes with the native`() throws {
    let name = "keep"
    try register(name, "q(q)", .thunk)
    for _ in 0..<50 { try register(name, "q(q)", .thunk) }
    #expect(try host.call("keep", .number(3))?.number == 3)
    try register(name, "q(q)", .libffi)
    #expect(try host.call("keep", .number(4))?.number == 4)
  }
}
