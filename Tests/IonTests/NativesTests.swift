import Machine
import Testing

@testable import Ion

/// The registry: what is in it, what is known of it, and what calls refuse.
@Suite struct NativesTests {
  private static let standard:
    [(module: Natives.Module, names: [(name: String, arity: Int, variadic: Bool)])] = [
      (
        .math,
        [
          ("Sqrt", 1, false), ("Abs", 1, false), ("Sin", 1, false), ("Cos", 1, false), ("Floor", 1, false),
          ("Ceil", 1, false), ("Round", 1, false), ("Max", 2, false), ("Min", 2, false), ("Pow", 2, false),
          ("Log", 1, false),
        ]
      ),
      (
        .io,
        [
          ("Print", 1, true), ("PrintLn", 1, true), ("PrintF", 2, true), ("Debug", 1, false),
          ("Eprint", 1, false),
        ]
      ),
      (
        .string,
        [
          ("StrLength", 1, false), ("StrUpper", 1, false), ("StrLower", 1, false), ("StrConcat", 2, false),
          ("StrSplit", 2, false), ("StrTrim", 1, false),
        ]
      ),
      (.array, [("ArrayLength", 1, false), ("ArrayPush", 2, false)]),
      (
        .type,
        [
          ("IsNumber", 1, false), ("IsString", 1, false), ("IsBool", 1, false), ("IsArray", 1, false),
          ("TypeOf", 1, false), ("ToString", 1, false), ("ToNumber", 1, false),
        ]
      ),
      (
        .map,
        [
          ("Map.new", 0, false), ("Map.get", 2, false), ("Map.insert", 3, false), ("Map.remove", 2, false),
          ("Map.contains", 2, false), ("Map.size", 1, false), ("Map.clear", 1, false), ("Map.keys", 1, false),
        ]
      ),
      (.timer, [("Timer.new", 0, false), ("Timer.elapsed", 1, false), ("Timer.reset", 1, false)]),
      (
        .file,
        [
          ("File.open", 1, false), ("File.create", 1, false), ("File.read", 1, false),
          ("File.read_line", 1, false),
          ("File.write", 2, false), ("File.write_line", 2, false), ("File.close", 1, false),
        ]
      ),
    ]

  @Test func `every module has its functions, and the standard registry has all`() throws {
    var all: [String] = []
    for (module, facts) in Self.standard {
      let natives = Natives.standard([module])
      #expect(natives.names == facts.map { $0.name }.sorted())
      #expect(try Natives.standard(modules: [module.rawValue]).names == natives.names)
      all += natives.names
    }
    #expect(Natives.standard().names == all.sorted())
    #expect(Natives.standard([.math, .io, .string]).names.count == 22)
    #expect(Natives.standard([]).names == [])
    #expect(Self.standard.map { $0.module } == Natives.Module.allCases)
  }

  @Test func `a module that there is not is refused with those that there are`() {
    #expect(
      throws: HostError.badOption("there is no module maths: math, io, string, array, type, map, timer, file")
    ) { try Natives.standard(modules: ["io", "maths"]) }
  }

  @Test func `name, arity, variadic and description are known`() throws {
    let natives = Natives.standard()
    for fact in Self.standard.flatMap({ $0.names }) {
      let native = try #require(natives.native(fact.name))
      #expect(native.name == fact.name)
      #expect(native.arity == fact.arity, "\(fact.name)")
      #expect(native.isVariadic == fact.variadic, "\(fact.name)")
      #expect(native.description?.isEmpty == false, "\(fact.name)")
    }
    #expect(natives.native("sqrt") == nil)
    #expect(natives.native("Sqrt ") == nil)
  }

  @Test func `a wrong number of arguments is told with the right one`() {
    let harness = NativeHarness(policy: [Policy.fileIO])
    for (name, arity, isVariadic) in Self.standard.flatMap({ $0.names }) {
      for count in 0...arity + 2 where count < arity || (count > arity && !isVariadic) {
        let failure = harness.failure(name, Array(repeating: .number(1), count: count))
        #expect(failure == .argumentCount(expected: arity, got: count), "\(name)")
        #expect(failure?.message == "Expected \(arity) arguments, got \(count)")
      }
    }
    #expect(harness.output() == "")
  }

  @Test func `what nobody registered is not found`() {
    let failure = NativeHarness(Natives()).failure("nonexistent", [])
    #expect(failure == .notFound("nonexistent"))
    #expect(failure?.message == "Function not found: nonexistent")
  }

  @Test func `a function can be replaced and removed`() throws {
    let natives = Natives()
    #expect(natives.register(Native("One", arity: 0, terms: { _ in .number(1) })))
    #expect(try natives.call("One", []) == .number(1))
    #expect(natives.register(Native("One", arity: 0, terms: { _ in .number(2) })))
    #expect(try natives.call("One", []) == .number(2))
    #expect(natives.names == ["One"])
    #expect(natives.remove("One"))
    #expect(!natives.remove("One"))
    #expect(natives.names == [])
  }

  @Test func `names that look alike are different`() throws {
    let natives = Natives()
    natives.register(Native("\u{e9}", arity: 0, terms: { _ in .number(1) }))
    natives.register(Native("e\u{301}", arity: 0, terms: { _ in .number(2) }))
    #expect(natives.names.count == 2)
    #expect(try natives.call("e\u{301}", []) == .number(2))
  }

  @Test func `a registry has room for so many and no more`() {
    let natives = Natives()
    for number in 0..<Natives.countMax {
      guard natives.register(Native("\(number)", arity: 0, terms: { _ in .unit })) else {
        Issue.record("no room for \(number)")
        return
      }
    }
    #expect(!natives.register(Native("more", arity: 0, terms: { _ in .unit })))
    #expect(natives.register(Native("0", arity: 1, terms: { _ in .unit })))
  }

  @Test func `terms go in and come back as they were`() throws {
    let harness = NativeHarness(Natives())
    harness.natives.register(Native("Same", arity: 1, terms: { $0[0] }))
    for (term, _) in TermSamples.all { #expect(try harness.call("Same", term) == term) }
    let nested = Term.array(TermSamples.all.map { .tuple([$0.term, $0.term]) })
    #expect(try harness.call("Same", nested) == nested)
  }

  @Test func `terms that are too deep are refused`() throws {
    let harness = NativeHarness(Natives())
    harness.natives.register(Native("Same", arity: 1, terms: { $0[0] }))
    var term = Term.unit
    for _ in 0..<RunLimits.termDepthMax { term = .array([term]) }
    #expect(try harness.call("Same", term) == term)
    #expect(harness.failure("Same", [.array([term])]) == .runtime("a value is in itself, or too deep"))
  }

  @Test func `a native may call others`() throws {
    let natives = Natives.standard()
    natives.register(
      Native("Twice", arity: 1) { call throws(NativeFailure) in
        let half = try natives.call("Sqrt", [try call.term(0)])
        return .value(try call.slot(try natives.call("ToString", [half])))
      })
    #expect(try natives.call("Twice", [.number(16)]) == .string("4"))
  }

  @Test func `only processes wait for what answers later`() {
    let harness = NativeHarness(Natives())
    harness.natives.register(Native("Later", arity: 0) { _ in .later })
    #expect(harness.failure("Later", []) == .runtime("Later answers later, and only processes wait"))
  }

  @Test func `many atoms do not stay`() throws {
    let harness = NativeHarness()
    for number in 0...2 * Bench.atomsMax { _ = try harness.call("TypeOf", .atom("a\(number)")) }
    #expect(try harness.call("TypeOf", .atom("last")) == .string("Atom"))
  }

  @Test func `what a policy does not name is not permitted`() {
    let natives = Natives()
    natives.register(Native("Launch", arity: 0, capability: "rockets", terms: { _ in .unit }))
    let refused = NativeFailure.runtime("Launch is not permitted: it needs rockets")
    #expect(NativeHarness(natives).failure("Launch", []) == refused)
    #expect(NativeHarness(natives, policy: ["file_io"]).failure("Launch", []) == refused)
    #expect(NativeHarness(natives, policy: ["file_io", "rockets"]).failure("Launch", []) == nil)
    #expect(throws: refused) { try natives.call("Launch", []) }
    #expect(Policy.none == [])
    for name in Natives.standard().names {
      let needs = Natives.standard().native(name)?.capability
      #expect(needs == (name.hasPrefix("File.") ? "file_io" : nil), "\(name)")
    }
  }

  @Test func `the truth of terms is that of machines`() throws {
    let harness = NativeHarness(Natives())
    harness.natives.register(
      Native("Truth", arity: 1) { call throws(NativeFailure) in .value(.bool(call.isTrue(call.arguments[0])))
      })
    let table: [(Term, Bool)] = [
      (.number(0), false), (.number(-0.0), false), (.number(.nan), true), (.number(0.1), true),
      (.boolean(false), false), (.boolean(true), true), (.string(""), false), (.string("0"), true),
      (.atom(""), false), (.atom("false"), true), (.unit, false), (.undefined, false), (.tuple([]), true),
      (.tuple([.boolean(false)]), true), (.array([]), true), (.object([]), true), (.complex(0, 0), true),
      (.complex(1, 0), true), (.process(1), true), (.function("f"), true),
    ]
    for (term, expected) in table {
      #expect(term.isTrue == expected, "\(term)")
      #expect(try harness.call("Truth", term) == .boolean(expected), "\(term)")
    }
  }

  @Test func `natives without arguments of their own type say what they got`() {
    let harness = NativeHarness(policy: [Policy.fileIO])
    let wanted: [(names: [String], expected: String)] = [
      (["Sqrt", "Abs", "Sin", "Cos", "Floor", "Ceil", "Round", "Log"], "Number"),
      (["StrLength", "StrUpper", "StrLower", "StrTrim", "File.open", "File.create"], "String"),
      (["ArrayLength"], "Array"), (["Map.size", "Map.clear", "Map.keys"], "Map"),
      (["Timer.elapsed", "Timer.reset"], "Timer"), (["File.read", "File.read_line", "File.close"], "File"),
    ]
    for (names, expected) in wanted {
      for name in names {
        for (term, type) in TermSamples.all where type != expected {
          let failure = harness.failure(name, [term])
          #expect(failure == .argumentType(expected: expected, got: type), "\(name)")
          #expect(failure?.message == "Expected \(expected) argument, got \(type)")
        }
      }
    }
  }

  @Test func `natives with two arguments say what they got of both`() {
    let harness = NativeHarness()
    for (names, type) in [(["Max", "Min", "Pow"], "Number"), (["StrConcat", "StrSplit"], "String")] {
      for name in names {
        for one in TermSamples.all {
          for other in TermSamples.all where one.type != type || other.type != type {
            let got = "\(one.type), \(other.type)"
            #expect(
              harness.failure(name, [one.term, other.term])
                == .argumentType(expected: "\(type), \(type)", got: got))
          }
        }
      }
    }
    #expect(
      harness.failure("ArrayPush", [.tuple([]), .unit]) == .argumentType(expected: "Array", got: "Tuple"))
    #expect(
      harness.failure("PrintF", [.atom("{}"), .number(1), .unit])
        == .argumentType(expected: "String, ...Any", got: "Atom, Number"))
  }
}
