import Bindgen
import CShims
import Foundation
import Machine
import Schema
import Testing

@testable import Native

/// Functions of extensions as natives: values in, values out, now or later.
@Suite(.serialized) struct GatewayExtensionTests {
  static let path: Result<String, Extensions.Refused> = Result {
    var options = EmitOptions()
    options.embed = true
    let blueprint = try Extensions.blueprint("gate")
    for file in emit(blueprint, as: .c, options: options).files {
      try Data(file.bytes).write(to: Extensions.folder.appending(path: file.path))
    }
    let source = try String(contentsOf: Extensions.sources.appending(path: "gate.c"), encoding: .utf8)
    return try Extensions.compiled("gate", source)
  }.mapError { Extensions.Refused(text: "\($0)") }

  let native: NativeHost
  let host = Host()
  let loaded: Extension
  let outcome: GatewayExtension.Outcome

  init() throws {
    native = try NativeHost()
    loaded = try Extension(host, Self.path.get(), expected: [])
    outcome = try GatewayExtension.register(in: native.gateway, prefix: "g.", loaded)
  }

  private func disposed() throws -> Int32 {
    let library = try Library(Self.path.get())
    let ask = try #require(try library.symbol("gate_disposed"))
    return unsafeBitCast(ask, to: (@convention(c) () -> Int32).self)()
  }

  // MARK: Registering

  @Test func `all functions with values are natives, the others are named`() throws {
    #expect(outcome.numbers.count == 13)
    #expect(
      outcome.note == "point: p is the record Point; cell: the result is the variant Cell; wide: x is i128")
    #expect(native.gateway.number(of: "g.shout") != nil && native.gateway.number(of: "g.point") == nil)
    let kit = try Extension(host, Extensions.kit.get(), expected: [])
    let other = try GatewayExtension.register(in: native.gateway, prefix: "", kit)
    #expect(other.note == "labels: who is the record Named; fill: into is memory to write into")
    #expect(try native.call("add", .number(2), .number(40))?.number == 42)
    #expect(try native.call("length", try native.string("four"))?.number == 4)
    let facts = native.gateway.facts(of: try #require(native.gateway.number(of: "length")))
    #expect(facts.description == "Letters of a text." && facts.arityMax == 1)
  }

  @Test func `without a schema nobody knows what functions take`() throws {
    let library = try Library(Extensions.plainKit.get())
    let register = unsafeBitCast(try library.symbol("kit_register"), to: abut_flat_register.self)
    let table = try #require(register())
    let plain = try Extension(host, "mine", table: table, expected: [])
    #expect(
      trapMessage { _ = try GatewayExtension.register(in: native.gateway, prefix: "p.", plain) }
        == "mine does not say what its functions take: it has no schema")
    let described = try Extension(
      host, Extensions.plainKit.get(), expected: Extensions.blueprint("kit").interchange)
    let outcome = try GatewayExtension.register(in: native.gateway, prefix: "p.", described)
    #expect(outcome.numbers.count == 4)
    #expect(try native.call("p.add", .number(1), .number(2))?.number == 3)
  }

  @Test func `the natives keep the extension, and the policy counts`() throws {
    let host = Host()
    do {
      let loaded = try Extension(host, Self.path.get(), expected: [])
      _ = try GatewayExtension.register(in: native.gateway, prefix: "n.", loaded, capability: 2)
    }
    #expect(
      trapMessage { _ = try native.call("n.nothing") } == "n.nothing needs network, which is not permitted")
    native.gateway.policy = 2
    #expect(try native.call("n.flip", .bool(false))?.bool == true)
    host.close()
    #expect(trapMessage { _ = try native.call("n.flip", .bool(false)) }.hasPrefix("n.flip: "))
  }

  // MARK: Values

  @Test func `numbers of all kinds go in and out`() throws {
    let got = try native.call(
      "g.numbers", .number(-128), .number(65_535), .number(0.5), .number(1e15), .number(2))
    #expect(got?.number == -128 + 65_535 + 0.5 + 1e15 + 2_000)
    for (index, wrong, wanted) in [
      (0, Slot.number(128), "1 (a) of g.numbers must be an integer from -128 to 127"),
      (1, .number(0.5), "2 (b) of g.numbers must be an integer from 0 to 65535"),
      (2, .nil, "3 (c) of g.numbers must be a number"),
      (3, .number(-1), "4 (d) of g.numbers must be an integer from 0 to 2^53"),
      (4, .bool(true), "5 (colour) of g.numbers must be an integer from 0 to 255"),
    ] {
      var arguments = Array(repeating: Slot.number(1), count: 5)
      arguments[index] = wrong
      let number = try #require(native.gateway.number(of: "g.numbers"))
      #expect(throws: Trap(.typeMismatch, "argument \(wanted)")) { try native.call(number, arguments) }
    }
    #expect(
      trapMessage { _ = try native.call("g.largest") }
        == "g.largest gave an integer beyond 2^53, which no number stands for")
    #expect(try native.call("g.nothing")?.isNil == true)
    #expect(try native.call("g.flip", .bool(true))?.bool == false)
    #expect(
      trapMessage { _ = try native.call("g.flip", .number(1)) }
        == "argument 1 (value) of g.flip must be a bool")
    #expect(trapMessage { _ = try native.call("g.flip") } == "g.flip takes 1 argument, not 0")
  }

  @Test func `text and bytes are strings`() throws {
    #expect(text(try native.call("g.shout", try native.string("hé"))) == String(repeating: "hé", count: 40))
    let long = String(repeating: "x", count: 10_000)
    #expect(text(try native.call("g.shout", try native.string(long))).utf8.count == 400_000)
    #expect(try native.call("g.shout", try native.string(""))?.string?.pointee.length == 0)
    let broken = try [0xff as UInt8].withUnsafeBytes { try native.machine.heap.string($0) }
    #expect(
      trapMessage { _ = try native.call("g.shout", .object(broken)) }
        == "argument 1 (text) of g.shout must be a string of UTF-8")
    #expect(try native.call("g.first", .object(broken))?.number == 255)
    #expect(trapMessage { _ = try native.call("g.first", try native.string("")) } == "gate.first: failed")
    #expect(
      trapMessage { _ = try native.call("g.first", .nil) } == "argument 1 (bytes) of g.first must be a string"
    )
  }

  @Test func `arrays of numbers go in and out`() throws {
    #expect(try native.call("g.total", try native.array([1, 2.5, -3]))?.number == 0.5)
    #expect(try native.call("g.total", try native.array([Double]()))?.number == 0)
    #expect(
      trapMessage { _ = try native.call("g.total", try native.array([.number(1), .bool(true)])) }
        == "argument 1 (items) of g.total must be an array, each element a number")
    let squares = try #require(try native.call("g.squares", .number(1_000)))
    #expect(native.numbers(squares) == (0..<1_000).map { Double($0 * $0) })
    #expect(native.numbers(try #require(try native.call("g.squares", .number(0)))) == [])
    #expect(try native.call("g.sum4", try native.array([1, 2, 3, -4]))?.number == 2)
    #expect(
      trapMessage { _ = try native.call("g.sum4", try native.array([1, 2, 3])) }
        == "argument 1 (items) of g.sum4 must be an array of 4 elements, each an integer from -32768 to 32767"
    )
    #expect(native.numbers(try #require(try native.call("g.ramp", .number(0.5)))) == [0.5, 1.5, 2.5])
  }

  @Test func `what an extension says is not believed`() throws {
    for kind in [0.0, 1] {
      #expect(
        trapMessage { _ = try native.call("g.hostile", .number(kind)) }
          == "g.hostile gave something that is not inside of its response")
    }
    #expect(try native.call("g.hostile", .number(2))?.string?.pointee.length == 0)
    #expect(throws: Trap(.nativeFailed, "gate.refuses: failed")) { try native.call("g.refuses", .number(1)) }
    #expect(try native.call("g.refuses", .number(0))?.number == 0)
  }

  // MARK: Later

  @Test func `an operation that is ready is the result`() throws {
    #expect(
      text(try native.call("g.words", try native.string("ab"), .number(0)))
        == String(repeating: "ab", count: 200))
    #expect(native.gateway.pending == nil && host.ops.counts.pending == 0)
    #expect(
      trapMessage { _ = try native.call("g.words", try native.string(""), .number(0)) }
        == "g.words: the operation failed: denied")
  }

  @Test func `an operation that is not ready is asked again`() throws {
    #expect(try native.call("g.words", try native.string("abc"), .number(2)) == nil)
    #expect(try native.gateway.answer() == nil)
    let answer = try native.gateway.answer()
    #expect(text(answer) == String(repeating: "abc", count: 200))
    #expect(try native.call("g.words", try native.string("x"), .number(5)) == nil)
    let waited = try native.gateway.finish { false }
    #expect(text(waited) == String(repeating: "x", count: 200))
    #expect(try native.call("g.words", try native.string(""), .number(3)) == nil)
    #expect(throws: Trap(.nativeFailed, "g.words: the operation failed: denied")) {
      try native.gateway.finish { false }
    }
    #expect(host.ops.counts.pending == 0)
  }

  @Test func `an operation that nobody wants is disposed of`() throws {
    let before = try disposed()
    #expect(try native.call("g.words", try native.string("x"), .number(.init(UInt32.max))) == nil)
    native.gateway.cancelPending()
    #expect(try disposed() == before + 1)
    #expect(try native.call("g.words", try native.string("x"), .number(.init(UInt32.max))) == nil)
    var asked = 0
    #expect(throws: Trap(.interrupted, "interrupted")) {
      try native.gateway.finish {
        asked += 1
        return asked > 2
      }
    }
    #expect(try disposed() == before + 2 && host.ops.counts.pending == 0)
    do {
      let other = try NativeHost()
      _ = try GatewayExtension.register(in: other.gateway, prefix: "g.", loaded)
      #expect(try other.call("g.words", try other.string("x"), .number(9)) == nil)
    }
    #expect(try disposed() == before + 3)
  }

  @Test func `operations of other extensions are waited for, too`() throws {
    let kit = try Extension(host, Extensions.kit.get(), expected: [])
    _ = try GatewayExtension.register(in: native.gateway, prefix: "k.", kit)
    #expect(try native.call("k.later", .number(77), .number(20)) == nil)
    #expect(try native.gateway.finish { false }.number == 77)
    #expect(try native.call("k.later", .number(1), .number(0)) == nil)
    native.gateway.cancelPending()
    #expect(
      trapMessage { _ = try native.call("k.later", .number(2), .number(0)) }
        == "k.later: the operation failed: denied")
  }
}
