import Foundation
import Machine
import Testing

@testable import Ion

@Suite final class NativesFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "ion-files-\(UUID().uuidString)")
  private let harness = NativeHarness(policy: [Policy.fileIO])

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> Term { .string(folder.appending(path: name).path) }
  private func make(_ name: String, _ bytes: [UInt8]) throws -> Term {
    try Data(bytes).write(to: folder.appending(path: name))
    return path(name)
  }

  @Test func `what is written is read`() throws {
    let file = try harness.call("File.create", path("a"))
    #expect(try harness.call("ToString", file) == .string(":File(1)"))
    #expect(try harness.call("File.write", file, .string("grün ")) == .unit)
    #expect(try harness.call("File.write_line", file, .string("ja")) == .unit)
    #expect(try harness.call("File.write", file, .string("")) == .unit)
    #expect(try harness.call("File.write_line", file, .string("")) == .unit)
    #expect(try harness.call("File.close", file) == .unit)
    let again = try harness.call("File.open", path("a"))
    #expect(try harness.call("File.read", again) == .string("grün ja\n\n"))
    #expect(try harness.call("File.read", again) == .string(""))
    #expect(try harness.call("File.close", again) == .unit)
    #expect(harness.surroundings.files.count == 0)
  }

  @Test func `lines are read one by one`() throws {
    let file = try harness.call("File.open", try make("lines", Array("one\n\ntwo\r\nlast".utf8)))
    for line in ["one", "", "two\r", "last"] {
      #expect(try harness.call("File.read_line", file) == .string(line))
    }
    #expect(try harness.call("File.read_line", file) == .undefined)
    #expect(try harness.call("File.read", file) == .string(""))
    let other = try harness.call("File.open", path("lines"))
    _ = try harness.call("File.read_line", other)
    #expect(try harness.call("File.read", other) == .string("\ntwo\r\nlast"))
    #expect(try harness.call("File.read_line", other) == .undefined)
  }

  @Test func `long files have many lines`() throws {
    let lines = (0..<50_000).map { "line \($0)" }
    let file = try harness.call("File.open", try make("long", Array(lines.joined(separator: "\n").utf8)))
    for line in lines where try harness.call("File.read_line", file) != .string(line) {
      Issue.record("not \(line)")
      return
    }
    #expect(try harness.call("File.read_line", file) == .undefined)
  }

  @Test func `files are only there when the world permits them`() throws {
    let harness = NativeHarness()
    let term = try make("secret", [65])
    for name in harness.natives.names where name.hasPrefix("File.") {
      let arity = try #require(harness.natives.native(name)).arity
      let failure = harness.failure(name, Array(repeating: term, count: arity))
      #expect(failure?.message == "Runtime error: \(name) is not permitted: it needs file_io")
    }
    #expect(harness.failure("File.create", [path("new")]) != nil)
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "new").path))
  }

  @Test func `what cannot be opened says why`() throws {
    let missing = folder.appending(path: "missing").path
    let failures: [(Term, String)] = [
      (.string(missing), "cannot open \(missing): No such file or directory"),
      (.string(folder.path), "cannot open \(folder.path): not a regular file"),
      (.string("/dev/zero"), "cannot open /dev/zero: not a regular file"),
      (.string("a\0b"), "no path of a file"),
      (.string(String(repeating: "a", count: 4_097)), "no path of a file"),
      (
        .string(String(repeating: "a", count: 4_096)),
        "cannot open \(String(repeating: "a", count: 4_096)): File name too long"
      ),
    ]
    for (path, message) in failures { #expect(harness.failure("File.open", [path]) == .runtime(message)) }
    let nowhere = "\(missing)/x"
    #expect(
      harness.failure("File.create", [.string(nowhere)])
        == .runtime("cannot open \(nowhere): No such file or directory"))
    #expect(harness.surroundings.files.count == 0)
  }

  @Test func `a pipe does not let the open wait`() throws {
    let pipe = folder.appending(path: "pipe").path
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(
      harness.failure("File.open", [.string(pipe)]) == .runtime("cannot open \(pipe): not a regular file"))
    #expect(harness.failure("File.create", [.string(pipe)]) != nil)
  }

  @Test func `files are read or written, not both`() throws {
    let reader = try harness.call("File.open", try make("r", [65]))
    #expect(
      harness.failure("File.write", [reader, .string("x")]) == .runtime("IO error: Bad file descriptor"))
    let writer = try harness.call("File.create", path("w"))
    #expect(harness.failure("File.read", [writer]) == .runtime("IO error: Bad file descriptor"))
    #expect(harness.failure("File.read_line", [writer]) == .runtime("IO error: Bad file descriptor"))
    #expect(
      harness.failure("File.write", [writer, .atom("x")]) == .argumentType(expected: "String", got: "Atom"))
  }

  @Test func `what is no text is refused`() throws {
    let file = try harness.call("File.open", try make("bytes", [0x41, 0xff, 0x0a, 0x42]))
    #expect(harness.failure("File.read_line", [file]) == .runtime("the file is no UTF-8"))
    #expect(harness.failure("File.read", [file]) == .runtime("the file is no UTF-8"))
  }

  @Test func `reading has a bound`() throws {
    let name = folder.appending(path: "ten").path
    _ = try make("ten", Array("0123456789\n".utf8))
    func open() throws(NativeFailure) -> OpenFile {
      let bytes = Array(name.utf8)
      return try bytes.withUnsafeBytes { path in
        Result { () throws(NativeFailure) in try OpenFile(path, creates: false, 0) }
      }.get()
    }
    #expect(try open().read(max: 11).count == 11)
    #expect(throws: NativeFailure.runtime("more than 10 bytes")) { try open().read(max: 10) }
    #expect(try open().readLine(max: 10)?.count == 10)
    #expect(throws: NativeFailure.runtime("a line of more than 9 bytes")) { try open().readLine(max: 9) }
  }

  @Test func `a world has so many files open and no more`() throws {
    let path = try make("one", [65])
    var files: [Term] = []
    for _ in 0..<RunLimits.openFilesMax { files.append(try harness.call("File.open", path)) }
    #expect(harness.failure("File.open", [path]) == .runtime("more than 256 files are open"))
    _ = try harness.call("File.close", files[7])
    _ = try harness.call("File.open", path)
    #expect(harness.surroundings.files.count == RunLimits.openFilesMax)
  }

  @Test func `a handle is worth nothing once it is closed, or made up`() throws {
    let file = try harness.call("File.open", try make("x", [65]))
    _ = try harness.call("File.close", file)
    let closed = NativeFailure.runtime("the file is not open in this process")
    #expect(harness.failure("File.close", [file]) == closed)
    #expect(harness.failure("File.read", [file]) == closed)
    for number in [-1, 0, 0.5, 99, .nan, .infinity, 1e300] {
      let forged = Term.object([.init("__tag", .atom("File")), .init("__slots", .array([.number(number)]))])
      #expect(harness.failure("File.read", [forged]) == closed)
    }
    for slots in [
      Term.unit, .array([]), .array([.string("1")]), .tuple([.number(1)]), .array([.number(1), .unit]),
    ] {
      let forged = Term.object([.init("__tag", .atom("File")), .init("__slots", slots)])
      #expect(harness.failure("File.read", [forged]) == .argumentType(expected: "File", got: "Object"))
    }
  }

  @Test func `a file is its process's, and closed when that is gone`() throws {
    let path = try make("mine", Array("text".utf8))
    let text = try harness.together([path]) { call throws(NativeFailure) in
      var (one, other) = (call, call)
      (one.process, other.process) = (3, 4)
      let file = try one("File.open", call[0])
      do throws(NativeFailure) {
        _ = try other("File.read", file)
        throw .notFound("a failure")
      } catch { guard error == .runtime("the file is not open in this process") else { throw error } }
      return try one("File.read", file)
    }
    #expect(text == .string("text"))
    #expect(harness.surroundings.files.count == 1)
    // Nobody has the identity 3: the next one that opens a file closes it.
    _ = try harness.call("File.open", path)
    #expect(harness.surroundings.files.count == 1)
  }
}

@Suite struct NativesTimerTests {
  @Test func `a timer tells milliseconds, and begins again`() throws {
    let harness = NativeHarness()
    let seen = try harness.together { call throws(NativeFailure) in
      let timer = try call("Timer.new")
      usleep(20_000)
      let first = try call("Timer.elapsed", timer)
      let second = try call("Timer.elapsed", timer)
      _ = try call("Timer.reset", timer)
      let third = try call("Timer.elapsed", timer)
      return .bool(
        first.number >= 20 && second.number >= first.number && third.number < first.number
          && third.number >= 0)
    }
    #expect(seen == .boolean(true))
  }

  @Test func `a timer that is none is refused`() throws {
    let harness = NativeHarness()
    for slots in [Term.unit, .array([]), .array([.string("1")]), .number(1)] {
      let forged = Term.object([.init("__tag", .atom("Timer")), .init("__slots", slots)])
      for name in ["Timer.elapsed", "Timer.reset"] {
        #expect(harness.failure(name, [forged]) == .argumentType(expected: "Timer", got: "Object"))
      }
    }
    let other = Term.object([.init("__tag", .atom("File")), .init("__slots", .array([.number(1)]))])
    #expect(harness.failure("Timer.reset", [other]) == .argumentType(expected: "Timer", got: "Object"))
  }
}
