import CShims
import Machine
import Testing

@testable import Native

/// C functions as natives of machines with types: each parameter with each result, held against the call that
/// C makes itself.
@Suite struct TypedFunctionTests {
  /// A number of C's: its code, its name, and the type that stands for it.
  private struct Number: Sendable {
    let code: Character
    let name: String
    let type: TypedValue
    var isInteger: Bool { type == .i32 || type == .i64 }
    /// Of integers.
    var bits: Int { name.contains("8") ? 8 : name.contains("16") ? 16 : name.contains("32") ? 32 : 64 }
    var isSigned: Bool { code.isLowercase }

    /// As a machine with types has it; of numbers that every type has.
    func slot(_ value: Double) -> Slot {
      switch type {
      case .bool: .bool(value != 0)
      case .i32: .i32(Int32(value))
      case .i64: .i64(Int64(value))
      case .f32: .f32(Float(value))
      default: .number(value)
      }
    }
  }

  private static let numbers: [Number] = [
    Number(code: "?", name: "bool", type: .bool),
    Number(code: "b", name: "int8_t", type: .i32), Number(code: "B", name: "uint8_t", type: .i32),
    Number(code: "h", name: "int16_t", type: .i32), Number(code: "H", name: "uint16_t", type: .i32),
    Number(code: "i", name: "int32_t", type: .i32), Number(code: "I", name: "uint32_t", type: .i64),
    Number(code: "q", name: "int64_t", type: .i64), Number(code: "Q", name: "uint64_t", type: .i64),
    Number(code: "f", name: "float", type: .f32), Number(code: "d", name: "double", type: .f64),
  ]
  private static var integers: [Number] { numbers.filter { $0.isInteger } }

  /// A parameter: how it is declared, measured as a number of C's, and made by C for the direct call.
  private struct Parameter: Sendable {
    let code: String
    let declared: String
    let measured: String
    let type: TypedValue
    /// Of the example with that number, in C and as a slot.
    let example: String
    let slot: @Sendable (NativeHost, Int) throws -> Slot
  }

  private static let values: [Double] = [0, 1, 7, 100]
  private static let texts = ["", "a", "four", "né!"]

  private static let parameters: [Parameter] =
    numbers.map { number in
      Parameter(
        code: String(number.code), declared: number.name, measured: "(double)x", type: number.type,
        example: "(\(number.name))values[n]", slot: { _, index in number.slot(values[index]) })
    } + [
      Parameter(
        code: "z", declared: "const char *", measured: "(double)strlen(x)", type: .string,
        example: "texts[n]", slot: { host, index in try host.string(texts[index]) }),
      Parameter(
        code: "P", declared: "const void *", measured: "*(const unsigned char *)x", type: .string,
        example: "texts[n]", slot: { host, index in try host.string(texts[index]) }),
      Parameter(
        code: "p", declared: "void *", measured: "(x == NULL) + 4", type: .unit, example: "NULL",
        slot: { _, _ in .nil }),
    ]
    + numbers.dropFirst().flatMap { number in
      ["", "const "].map { constant in
        Parameter(
          code: constant.isEmpty ? "&\(number.code)" : "&!\(number.code)",
          declared: "\(constant)\(number.name) *", measured: "(double)x[0] + (double)x[1] * 2", type: .array,
          example: "(\(number.name)[2]){(\(number.name))values[n], (\(number.name))(values[n] + 1)}",
          slot: { host, index in
            try host.array([number.slot(values[index]), number.slot(values[index] + 1)])
          })
      }
    }

  /// What results are named in functions' names.
  private static func word(_ code: some StringProtocol) -> String {
    code.map { character in
      switch character {
      case "?": "t"
      case "&": "to"
      case "!": "const"
      default: String(character)
      }
    }.joined()
  }

  private static let source: String = {
    var text = """
      #include <math.h>
      #include <stdbool.h>
      #include <stdint.h>
      #include <stdio.h>
      #include <string.h>
      #define APART __attribute__((noinline, noipa))
      static const double values[] = {0, 1, 7, 100};
      static const char *const texts[] = {"", "a", "four", "n\\xc3\\xa9!"};
      static double last;
      double seen(void) { return last; }
      static double folded(double x) { return fmod(fabs(x), 120); }
      static const char *text_of(double x)
      { static char room[40]; snprintf(room, sizeof room, "%g \\xc3\\xa9", x); return room; }
      const char *no_text(void) { return NULL; }
      const char *bad_text(void) { return "\\xff"; }
      uint64_t too_far(void) { return UINT64_MAX; }
      uint64_t far(void) { return INT64_MAX; }
      void raise(uint64_t *x) { *x = UINT64_MAX; }
      void twice(int16_t *x, uint32_t n) { while (n--) x[n] *= 2; }
      int64_t total(int count, ...) {
        __builtin_va_list list; __builtin_va_start(list, count); double s = 0;
        while (count--) s += __builtin_va_arg(list, double);
        return (int64_t)s; }

      """
    for one in parameters {
      let name = "f_\(word(one.code))"
      text += "APART void \(name)_v(\(one.declared) x) { last = folded(\(one.measured)); }\n"
      text += "double direct_\(name)_v(int n) { \(name)_v(\(one.example)); return last; }\n"
      text += "APART const char *\(name)_z(\(one.declared) x) { return text_of(folded(\(one.measured))); }\n"
      text += "const char *direct_\(name)_z(int n) { return \(name)_z(\(one.example)); }\n"
      for result in numbers {
        let full = "\(name)_\(word(String(result.code)))"
        text += "APART \(result.name) \(full)(\(one.declared) x) "
        text += "{ return (\(result.name))folded(\(one.measured)); }\n"
        text += "double direct_\(full)(int n) { return (double)\(full)(\(one.example)); }\n"
      }
    }
    for (x, y) in pairs {
      for result in numbers {
        let full = "g_\(word("\(x.code)\(y.code)\(result.code)"))"
        text += "APART \(result.name) \(full)(\(x.name) x, \(y.name) y) "
        text += "{ return (\(result.name))folded((double)x + (double)y * 3); }\n"
        text += "double direct_\(full)(double x, double y) "
        text += "{ return (double)\(full)((\(x.name))x, (\(y.name))y); }\n"
      }
    }
    for number in numbers {
      text += "\(number.name) echo_\(word(String(number.code)))(\(number.name) x) { return x; }\n"
    }
    return text
  }()

  private static var pairs: [(Number, Number)] { numbers.flatMap { x in numbers.map { y in (x, y) } } }

  static let library = Result { try Library(Compiler.library(source, name: "typed")) }

  private let host: NativeHost
  private let library: Library

  init() throws {
    host = try NativeHost()
    host.gateway.kinds = 0xf << 16
    library = try Self.library.get()
  }

  @discardableResult
  private func register(_ symbol: String, _ code: String) throws -> GatewayFunction {
    let function = try GatewayFunction.typed(
      symbol, address: try #require(try library.symbol(symbol)), signature: Array(code.utf8))
    var facts = NativeFacts(name: symbol)
    (facts.arityMin, facts.arityMax) = (function.shape.params.count, function.shape.params.count)
    _ = try function.register(in: host.gateway, facts)
    return function
  }

  private func direct<Function>(_ symbol: String, as type: Function.Type) throws -> Function {
    unsafeBitCast(try #require(try library.symbol("direct_" + symbol)), to: type)
  }

  // MARK: What goes through

  @Test func `every parameter goes with every result`() throws {
    for one in Self.parameters {
      for result in Self.numbers {
        let name = "f_\(Self.word(one.code))_\(Self.word(String(result.code)))"
        let function = try register(name, "\(result.code)(\(one.code))")
        #expect(function.shape == TypedShape(params: [one.type], result: result.type), "\(name)")
        let direct = try direct(name, as: (@convention(c) (Int32) -> Double).self)
        for index in Self.values.indices {
          let answer = try host.call(name, try one.slot(host, index))
          #expect(isSame(answer, result.slot(direct(Int32(index)))), "\(name) of \(index)")
        }
      }
    }
  }

  @Test func `every parameter goes with nothing and with text as the result`() throws {
    let seen = unsafeBitCast(
      try #require(try library.symbol("seen")), to: (@convention(c) () -> Double).self)
    for one in Self.parameters {
      let name = "f_\(Self.word(one.code))"
      let giving = try register(name + "_v", "v(\(one.code))")
      let saying = try register(name + "_z", "z(\(one.code))")
      #expect(giving.shape == TypedShape(params: [one.type], result: .unit), "\(name)")
      #expect(saying.shape == TypedShape(params: [one.type], result: .string), "\(name)")
      let nothing = try direct(name + "_v", as: (@convention(c) (Int32) -> Double).self)
      let words = try direct(name + "_z", as: (@convention(c) (Int32) -> UnsafePointer<CChar>?).self)
      for index in Self.values.indices {
        let expected = nothing(Int32(index))
        #expect(try host.call(name + "_v", try one.slot(host, index))?.isNil == true)
        #expect(seen() == expected, "\(name) of \(index)")
        let said = String(cString: try #require(words(Int32(index))))
        #expect(text(try host.call(name + "_z", try one.slot(host, index))) == said, "\(name) of \(index)")
      }
    }
  }

  @Test func `two numbers of every type give every number`() throws {
    for (x, y) in Self.pairs {
      for result in Self.numbers {
        let name = "g_\(Self.word("\(x.code)\(y.code)\(result.code)"))"
        try register(name, "\(result.code)(\(x.code),\(y.code))")
        let direct = try direct(name, as: (@convention(c) (Double, Double) -> Double).self)
        for (a, b) in [(0.0, 1.0), (1, 0), (7, 100), (33, 127)] {
          let answer = try host.call(name, x.slot(a), y.slot(b))
          #expect(isSame(answer, result.slot(direct(a, b))), "\(name)(\(a), \(b))")
        }
      }
    }
  }

  private func isSame(_ answer: Slot?, _ expected: Slot) -> Bool {
    answer?.kind == expected.kind && answer?.bits == expected.bits && answer?.aux == 0
  }

  @Test func `integers go through to the last bit`() throws {
    for number in Self.integers {
      let name = "echo_\(number.code)"
      try register(name, "\(number.code)(\(number.code) n)")
      let least = number.isSigned ? Int64(-1) << Int64(number.bits - 1) : 0
      let most = number.bits == 64 ? Int64.max : (1 << Int64(number.bits - (number.isSigned ? 1 : 0))) - 1
      for value in [least, least + 1, 0, 1, most - 1, most] {
        let slot = number.type == .i32 ? Slot.i32(Int32(value)) : .i64(value)
        #expect(isSame(try host.call(name, slot), slot), "\(name) of \(value)")
      }
      let wanted =
        switch number.code {
        case "q": "an integer"
        case "Q": "an integer from 0 on"
        default: "an integer from \(least) to \(most)"
        }
      let refused = "argument 1 (n) of \(name) must be \(wanted)"
      for value in [least &- 1, most &+ 1] where value < least || value > most {
        #expect(throws: Trap(.typeMismatch, refused)) { try host.call(name, .i64(value)) }
      }
    }
    try register("far", "Q()")
    #expect(isSame(try host.call("far"), .i64(.max)))
  }

  @Test func `floats go through to the last bit`() throws {
    try register("echo_f", "f(f)")
    try register("echo_d", "d(d)")
    for bits: UInt32 in [0, 1, 0x8000_0000, 0x7f80_0000, 0xff80_0000, 0x7fc0_0001, 0x3eaa_aaab] {
      let slot = Slot.f32(Float(bitPattern: bits))
      #expect(isSame(try host.call("echo_f", slot), slot))
    }
    for value in [0, -0.0, 0.1, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude] {
      #expect(isSame(try host.call("echo_d", .number(value)), .number(value)))
    }
  }

  @Test func `arrays come back with what C wrote, in the type that C's numbers have`() throws {
    try register("twice", "v(&h,I)")
    let array = try host.array([.i32(3), .i32(-16_384), .i32(0)])
    #expect(try host.call("twice", array, .i64(3))?.isNil == true)
    let slots = try #require(array.array?.pointee.slots)
    #expect(isSame(slots[0], .i32(6)) && isSame(slots[1], .i32(-32_768)) && isSame(slots[2], .i32(0)))
    #expect(try host.call("twice", try host.array([Slot]()), .i64(0))?.isNil == true)
    #expect(
      trapMessage { _ = try host.call("twice", try host.array([.i32(1), .i32(40_000)]), .i64(2)) }
        == "argument 1 of twice must be an Array, each an integer from -32768 to 32767: element 1 is not")
    try register("raise", "v(&Q list)")
    #expect(
      trapMessage { _ = try host.call("raise", try host.array([.i64(-1)])) }
        == "argument 1 (list) of raise must be an Array, each an integer from 0 on: element 0 is not")
    #expect(
      trapMessage { _ = try host.call("raise", try host.array([.i64(1)])) }
        == "raise wrote an integer beyond 2^63 to element 0 of argument 1 (list)")
  }

  @Test func `variable arguments and prototypes have types, too`() throws {
    let total = try register("total", "q(i,...,d,d)")
    #expect(total.shape == TypedShape(params: [.i32, .f64, .f64], result: .i64))
    #expect(isSame(try host.call("total", .i32(2), .number(1.5), .number(2.5)), .i64(4)))
    let shape = try register("f_z_q", "long f_z_q(const char *text)").shape
    #expect(shape == TypedShape(params: [.string], result: .i64))
    #expect(isSame(try host.call("f_z_q", try host.string("four")), .i64(4)))
  }

  // MARK: What does not

  @Test func `an argument of a wrong type is refused before the call`() throws {
    let wrong: [(TypedValue, Slot)] = [
      (.unit, .nil), (.bool, .bool(true)), (.char, .char(65)), (.string, try host.string("text")),
      (.array, try host.array([Slot]())),
    ]
    for one in Self.parameters where one.code != "p" {
      let name = "f_\(Self.word(one.code))_v"
      try register(name, "v(\(one.code) x)")
      for (type, slot) in wrong where type != one.type {
        // Pointers may be NULL; that programs cannot say so is in the type.
        if type == .unit, one.type == .string || one.type == .array { continue }
        let message = trapMessage { _ = try host.call(name, slot) }
        #expect(message.hasPrefix("argument 1 (x) of \(name) must be "), "\(type): \(message)")
      }
      #expect(trapMessage { _ = try host.call(name) } == "\(name) takes 1 argument, not 0")
    }
    try register("f_p_v", "v(p)")
    #expect(trapMessage { _ = try host.call("f_p_v", .i32(1)) }.hasPrefix("argument 1 of f_p_v must be nil"))
    try register("f_z_v", "v(z)")
    #expect(
      trapMessage { _ = try host.call("f_z_v", try host.string("a\0b")) }
        == "argument 1 of f_z_v must be a string without NUL inside")
  }

  @Test func `results that no value stands for are said with the function's name`() throws {
    try register("no_text", "z()")
    try register("bad_text", "z()")
    try register("too_far", "Q()")
    #expect(throws: Trap(.badValue, "no_text gave NULL, for which no String stands")) {
      try host.call("no_text")
    }
    #expect(throws: Trap(.badValue, "bad_text gave text that is not UTF-8")) { try host.call("bad_text") }
    #expect(throws: Trap(.badValue, "too_far gave an integer beyond 2^63, which no number stands for")) {
      try host.call("too_far")
    }
  }

  @Test(arguments: [
    "d({P|d x,d y} p)", "{P|d x,d y}()", "v(d,g)", "g()", "v(D z)", "F()", "v(Z)", "v(&?)", "v(&!?)",
    "v(&{P|d x})", "p()", "P()", "&d()", "d(", "d)", "?!", "", "v(v)", "x(d)",
  ])
  func `signatures without values are refused`(code: String) throws {
    let address = try #require(try library.symbol("seen"))
    do {
      let function = try GatewayFunction.typed("f", address: address, signature: Array(code.utf8))
      // A pointer to a record is one that only NULL can be.
      #expect(code == "v(&{P|d x})" && function.shape.params == [.unit])
    } catch {
      #expect(error.code == .badFunction && error.message.hasPrefix("f: "), "\(error.message)")
    }
    #expect(host.gateway.count == 0)
  }
}

extension Slot {
  fileprivate static func i32(_ value: Int32) -> Slot {
    Slot(kind: Kind.i32, aux: 0, bits: UInt64(bitPattern: Int64(value)))
  }
  fileprivate static func i64(_ value: Int64) -> Slot {
    Slot(kind: Kind.i64, aux: 0, bits: UInt64(bitPattern: value))
  }
  fileprivate static func f32(_ value: Float) -> Slot {
    Slot(kind: Kind.f32, aux: 0, bits: UInt64(value.bitPattern))
  }
  fileprivate static func char(_ value: UInt32) -> Slot { Slot(kind: Kind.char, aux: 0, bits: UInt64(value)) }
}
