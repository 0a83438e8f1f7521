import Foundation

/// What gcc makes of a C text: the judge of every layout and call here.
enum Compiler {
  struct Failure: Error, CustomStringConvertible { let description: String }

  static let folder = FileManager.default.temporaryDirectory.appending(
    path: "abut-native-\(ProcessInfo.processInfo.processIdentifier)")

  /// Builds a shared library; its path.
  static func library(_ text: String, name: String) throws -> String {
    let path = folder.appending(path: "lib\(name).so").path
    try compile(text, name, ["-shared", "-fPIC", "-o", path])
    return path
  }

  /// Builds a program and gives what it prints.
  static func output(_ text: String, name: String) throws -> String {
    let path = folder.appending(path: name).path
    try compile(text, name, ["-o", path])
    return try run(path, [])
  }

  private static func compile(_ text: String, _ name: String, _ arguments: [String]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = folder.appending(path: "\(name).c").path
    try Data(text.utf8).write(to: URL(filePath: source))
    _ = try run("/usr/bin/env", ["gcc", "-std=gnu11", "-O1", "-w"] + arguments + [source, "-lm"])
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failure(description: text) }
    return text
  }
}
