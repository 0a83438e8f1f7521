import Bindgen
import CShims
import Foundation
import Schema

@testable import Native

/// Foundation has a Host, too.
typealias Host = Native.Host

/// C extensions from Extensions/, compiled once into a temporary folder.
enum Extensions {
  struct Refused: Error { let text: String }

  static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Extensions")
  static let headers = sources.appending(path: "../../../Sources/CShims/include").standardized

  static let folder: URL = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "abut-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: Extensions.folder) }
    return folder
  }()

  static let kit = build("kit") { try write(blueprint("kit"), embed: true) }
  static let plainKit = build("plain_kit", from: "kit") { try write(blueprint("kit"), embed: false) }
  static let attached = build("attached")
  static let cheat = build("cheat")
  static let forks = build("forks")

  static func blueprint(_ name: String, _ change: (String) -> String = { $0 }) throws -> Blueprint {
    let text = try String(contentsOf: sources.appending(path: name + ".abi"), encoding: .utf8)
    var compilation = Compilation()
    compilation.add(SourceText(path: name + ".abi", bytes: Array(change(text).utf8)))
    guard let blueprint = compilation.blueprint() else {
      throw Refused(text: compilation.diagnostics.map { $0.message }.joined(separator: "\n"))
    }
    return blueprint
  }

  private static func write(_ blueprint: Blueprint, embed: Bool) throws -> URL {
    var options = EmitOptions()
    options.embed = embed
    let made = folder.appending(path: embed ? "embedded" : "plain")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    for file in emit(blueprint, as: .c, options: options).files {
      try Data(file.bytes).write(to: made.appending(path: file.path))
    }
    return made
  }

  private static func build(
    _ name: String, from source: String? = nil, _ headers: () throws -> URL = { Extensions.headers }
  ) -> Result<String, Refused> {
    Result { try compile(name, sources.appending(path: (source ?? name) + ".c"), headers()) }
      .mapError { Refused(text: "\($0)") }
  }

  /// Text of C, for one test only.
  static func compiled(_ name: String, _ text: String) throws -> String {
    let source = folder.appending(path: name + ".c")
    try text.write(to: source, atomically: true, encoding: .utf8)
    return try compile(name, source, headers)
  }

  private static func compile(_ name: String, _ source: URL, _ headers: URL) throws -> String {
    let made = folder.appending(path: "lib\(name).so").path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      ProcessInfo.processInfo.environment["CC"] ?? "gcc", "-shared", "-fPIC", "-O1", "-pthread", "-Wall",
      "-Wextra",
      "-I", headers.path, source.path, "-o", made,
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refused(text: "\(name).c does not compile") }
    return made
  }
}

extension Extension {
  /// Calls with a request of numbers; the response.
  func call(_ name: String, _ request: [UInt8], room: Int = 8) throws -> [UInt8] {
    var response = [UInt8](repeating: 0, count: room)
    let index = try find(name)
    let written = try request.withUnsafeBytes { request in
      try response.withUnsafeMutableBytes { try self.call(index, request, into: $0) }
    }
    return Array(response.prefix(written))
  }

  func call(_ name: String, _ number: UInt64, room: Int = 8) throws -> UInt64 {
    Numbers.number(try call(name, Numbers.of(number), room: room))
  }
}

enum Numbers {
  static func of(_ numbers: UInt64...) -> [UInt8] {
    numbers.flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
  }

  static func number(_ bytes: [UInt8]) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension OpTable {
  func poll(_ op: UInt64, room: Int = 64) throws(FlatFault) -> [UInt8]? {
    try take(room) { room throws(FlatFault) in try poll(op, into: room) }
  }

  func wait(_ op: UInt64, milliseconds: Int64, room: Int = 64) throws(FlatFault) -> [UInt8]? {
    try take(room) { room throws(FlatFault) in try wait(op, milliseconds: milliseconds, into: room) }
  }

  private func take(
    _ room: Int, _ body: (UnsafeMutableRawBufferPointer) throws(FlatFault) -> Int?
  ) throws(FlatFault) -> [UInt8]? {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 8)
    defer { memory.deallocate() }
    return try body(memory).map { Array(memory[..<$0]) }
  }

  @discardableResult
  func complete(_ op: UInt64, _ response: [UInt8]) -> FlatStatus {
    response.withUnsafeBytes { complete(op, $0) }
  }

  @discardableResult
  func fail(_ op: UInt64, _ code: UInt, _ message: String) -> FlatStatus {
    fail(op, code, message, by: nil)
  }

  func drain(_ cap: Int = 64) -> [UInt64] {
    let room = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: cap)
    defer { room.deallocate() }
    return Array(room[..<drain(into: room)])
  }
}

/// The status that a body is refused with; nil when it is not.
func refusal(_ body: () throws -> Void) -> FlatStatus? {
  do { try body() } catch { return (error as? FlatFault)?.status }
  return nil
}

func note(_ body: () throws -> Void) -> String {
  do { try body() } catch { return (error as? FlatFault)?.note ?? "\(error)" }
  return ""
}
