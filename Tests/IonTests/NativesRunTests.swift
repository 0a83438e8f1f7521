import Foundation
import Machine
import Testing

@testable import Ion

/// Natives that programs call.
@Suite struct NativesRunTests {
  private final class Written: @unchecked Sendable {
    private let lock = ImageLock()
    private var bytes: [UInt8] = []
    var text: String { lock.held { String(decoding: bytes, as: UTF8.self) } }
    func add(_ more: [UInt8]) { lock.held { bytes += more } }
  }

  private func native(_ register: Register, _ name: String) -> Instruction {
    load(register, .atom("__stdlib:\(name)"))
  }

  /// What a program writes, and its value; in every form the same.
  private func run(
    _ functions: [Function], _ change: (inout Options) -> Void = { _ in }
  ) throws -> (output: String, value: Term, world: World) {
    var all: [(output: String, value: Term, world: World)] = []
    for form in forms {
      let world = try world(functions, natives: .standard(), form: form, change)
      let written = Written()
      world.surroundings.output = Output { text, _ throws(NativeFailure) in written.add(text) }
      let main = try world.spawn("Main:main")
      let end = try world.run()
      all.append((written.text, world.ending(of: main)?.value ?? .atom("\(end)"), world))
    }
    for one in all {
      #expect(one.output == all[0].output)
      #expect(one.value == all[0].value)
    }
    return all[0]
  }

  @Test func `programs print to the output of their world`() throws {
    let main = function(
      "main",
      [
        native(0, "PrintLn"), load(1, .number(42)), load(2, .string("x")),
        .call(dst: 3, function: 0, arguments: [1, 2]),
        .objectInit(dst: 4, entries: [Entry("b", .register(1)), Entry("a", .value(.atom("y")))]),
        .call(dst: 5, function: 0, arguments: [4]), .call(dst: 5, function: 0, arguments: [0]),
        .return(value: 3),
      ])
    let seen = try run([main])
    #expect(seen.output == "42, x\n{b: 42, a: y}\n[Function: PrintLn]\n")
    #expect(seen.value == .unit)
  }

  @Test func `a failure is an atom`() throws {
    for (name, argument, message) in [
      ("Sqrt", Value.number(-1), "Runtime error: Cannot take square root of negative number"),
      ("Sqrt", .atom("a"), "Expected Number argument, got Atom"),
      ("Abs", .string("a"), "Expected Number argument, got String"),
      ("Max", .unit, "Expected 2 arguments, got 1"), ("Nonsense", .unit, "Function not found: Nonsense"),
    ] {
      let main = function(
        "main",
        [native(0, name), load(1, argument), .call(dst: 2, function: 0, arguments: [1]), .return(value: 2)])
      #expect(try run([main]).value == .atom("Error: FFI call error: \(message)"))
    }
  }

  @Test func `a world says what it misses, and what it does not permit`() throws {
    let main = function(
      "main", [native(0, "File.open"), native(1, "Nonsense"), native(2, "Sqrt"), .return(value: 0)])
    let refusing = try run([main]).world.missing.sorted()
    #expect(
      refusing == ["File.open needs file_io, which is not permitted", "there is no native Nonsense"])
    let permitting = try run([main]) { $0.policy = [Policy.fileIO] }.world.missing
    #expect(permitting == ["there is no native Nonsense"])
  }

  @Test func `what is not permitted fails when it is called`() throws {
    let main = function(
      "main",
      [
        native(0, "File.create"), load(1, .string("/nowhere/x")), .call(dst: 2, function: 0, arguments: [1]),
        .return(value: 2),
      ])
    #expect(
      try run([main]).value
        == .atom("Error: FFI call error: Runtime error: File.create is not permitted: it needs file_io"))
    let permitted = try run([main]) { $0.policy = ["file_io"] }.value
    #expect(
      permitted
        == .atom("Error: FFI call error: Runtime error: cannot open /nowhere/x: No such file or directory"))
  }

  @Test func `objects say themselves what prints`() throws {
    let main = function(
      "main",
      [
        load(0, reference("show")), load(1, .string("shown")),
        .objectInit(dst: 2, entries: [Entry("__str__", .register(0)), Entry("text", .register(1))]),
        native(3, "PrintF"), load(4, .string("<{}>")), .call(dst: 5, function: 3, arguments: [4, 2]),
        native(6, "ToString"), .call(dst: 7, function: 6, arguments: [2]), .return(value: 7),
      ])
    let show = function(
      "show", 1, [load(1, .atom("text")), .getProp(dst: 2, object: 0, key: 1), .return(value: 2)])
    let seen = try run([main, show])
    #expect(seen.output == "<shown>")
    #expect(seen.value == .string("shown"))
  }

  @Test func `objects of natives have magic methods, too`() throws {
    let natives = Natives()
    natives.register(
      Native("Watched", arity: 0, terms: { _ in .object([.init("__setattr__", .function("Main:watch"))]) }))
    let main = function(
      "main",
      [
        native(0, "Watched"), .call(dst: 1, function: 0, arguments: []), load(2, .atom("x")),
        load(3, .number(1)),
        .setProp(object: 1, key: 2, value: 3), .getProp(dst: 4, object: 1, key: 2),
        load(2, .atom("seen")), .getProp(dst: 5, object: 1, key: 2), .tupleInit(dst: 6, elements: [4, 5]),
        .return(value: 6), load(7, reference("watch")),
      ])
    let watch = function(
      "watch", 3, [load(3, .atom("seen")), .setProp(object: 0, key: 3, value: 2), .return(value: 0)])
    #expect(try ran([main, watch], natives: natives).value == .tuple([.undefined, .number(1)]))
  }

  /// r0 counts, r1 is the map, and strings that nobody keeps let the heap be collected again and again.
  @Test func `maps outlive collections, and messages copy them`() throws {
    let count = 3_000.0
    let main = function(
      "main",
      [
        native(1, "Map.new"), .call(dst: 1, function: 1, arguments: []), native(2, "Map.insert"),
        load(0, .number(0)), load(3, .number(1)), load(4, .number(count)), load(5, .string("key ")),
        native(6, "ToString"),
        .call(dst: 7, function: 6, arguments: [0]), .add(dst: 7, a: 5, b: 7),
        .call(dst: 8, function: 2, arguments: [1, 7, 0]), .add(dst: 0, a: 0, b: 3),
        .lessThan(dst: 9, a: 0, b: 4), .jumpIfTrue(condition: 9, offset: -5),
        load(10, reference("other")), .spawn(dst: 11, function: 10, arguments: [1]),
        native(12, "Map.clear"), .call(dst: 13, function: 12, arguments: [1]), .join(dst: 14, process: 11),
        native(12, "Map.size"), .call(dst: 13, function: 12, arguments: [1]),
        .tupleInit(dst: 15, elements: [13, 14]), .return(value: 15),
      ])
    let other = function(
      "other", 1,
      [
        native(1, "Map.get"), native(2, "Map.size"), load(3, .string("key 0")), load(4, .string("key 2999")),
        .call(dst: 5, function: 1, arguments: [0, 3]), .call(dst: 6, function: 1, arguments: [0, 4]),
        .call(dst: 7, function: 2, arguments: [0]), .tupleInit(dst: 8, elements: [5, 6, 7]),
        .return(value: 8),
      ])
    let seen = try run([main, other])
    #expect(seen.value == .tuple([.number(0), .tuple([.number(0), .number(2_999), .number(3_000)])]))
    #expect(seen.world.statistics.collections > 5)
  }

  @Test func `a constant that looks like a map stays as it is`() throws {
    let parts = Value.tuple([.array([]), .array([]), .array([.number(0), .number(0)])])
    let constant = Value.object([Property("__tag", .atom("Map")), Property("__slots", parts)])
    let main = function(
      "main",
      [
        load(0, reference("filled")), .call(dst: 1, function: 0, arguments: []),
        .call(dst: 2, function: 0, arguments: []), .tupleInit(dst: 3, elements: [1, 2]), .return(value: 3),
      ])
    let filled = function(
      "filled",
      [
        native(0, "Map.insert"), load(1, constant), load(2, .string("k")), load(3, parts),
        .call(dst: 4, function: 0, arguments: [1, 2, 3]), native(0, "Map.size"),
        .call(dst: 5, function: 0, arguments: [1]), .return(value: 5),
      ])
    #expect(try run([main, filled]).value == .tuple([.number(1), .number(1)]))
  }

  @Test func `files are closed when their process has ended`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "ion-run-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let main = function(
      "main",
      [
        load(0, reference("writer")), .spawn(dst: 1, function: 0, arguments: []), .join(dst: 2, process: 1),
        native(3, "File.read"), .call(dst: 4, function: 3, arguments: [2]), native(5, "File.open"),
        load(6, .string(path)), .call(dst: 7, function: 5, arguments: [6]),
        .call(dst: 8, function: 3, arguments: [7]), .tupleInit(dst: 9, elements: [4, 8]), .return(value: 9),
      ])
    let writer = function(
      "writer",
      [
        native(0, "File.create"), load(1, .string(path)), .call(dst: 2, function: 0, arguments: [1]),
        native(3, "File.write_line"), load(4, .string("line")),
        .call(dst: 5, function: 3, arguments: [2, 4]),
        .return(value: 2),
      ])
    let seen = try run([main, writer]) { $0.policy = [Policy.fileIO] }
    let closed = Term.atom("Error: FFI call error: Runtime error: the file is not open in this process")
    #expect(seen.value == .tuple([closed, .string("line\n")]))
    #expect(seen.world.surroundings.files.count == 1)
  }

  @Test func `several threads print and count at once`() throws {
    let main = function(
      "main",
      [
        load(0, .number(0)), load(1, .number(1)), load(2, .number(200)), load(3, reference("worker")),
        .arrayInit(dst: 5, elements: []),
        .spawn(dst: 4, function: 3, arguments: [0]), .push(array: 5, value: 4), .add(dst: 0, a: 0, b: 1),
        .lessThan(dst: 6, a: 0, b: 2), .jumpIfTrue(condition: 6, offset: -4), .return(value: 0),
      ])
    let worker = function(
      "worker", 1,
      [
        native(1, "Map.new"), .call(dst: 2, function: 1, arguments: []), native(3, "Map.insert"),
        .call(dst: 4, function: 3, arguments: [2, 0, 0]), native(5, "PrintLn"),
        .call(dst: 6, function: 5, arguments: [2]), .return(value: 6),
      ])
    let world = try world([main, worker], natives: .standard()) { $0.schedulers = 4 }
    let written = Written()
    world.surroundings.output = Output { text, _ throws(NativeFailure) in written.add(text) }
    _ = try world.spawn("Main:main")
    #expect(try world.run() == .done)
    let lines = written.text.split(separator: "\n").map(String.init).sorted()
    #expect(lines == (0..<200).map { ":Map{\($0): \($0)}" }.sorted())
  }
}
