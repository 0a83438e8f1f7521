import CShims
import Machine

/// Files of the system, where the world permits `file_io`: objects with tag `File` and a number that means
/// something to the process that opened the file, and to nobody else. They are closed by `File.close`, and
/// when their process or the world has ended.
enum FileNatives {
  static var all: [Native] {
    [
      open("File.open", "A file to read from", creates: false),
      open("File.create", "A file to write to; what was in it is gone", creates: true),
      native("File.read", 1, "All that was not read yet, as a String") { file, call throws(NativeFailure) in
        try call.string(try file.read())
      },
      native("File.read_line", 1, "The next line without its end; undefined behind the last one") {
        file, call throws(NativeFailure) in
        guard let line = try file.readLine() else { return .nil }
        return try call.string(line)
      },
      native("File.write", 2, "Writes a String") { file, call throws(NativeFailure) in
        try file.write(try text(call))
        return call.unit
      },
      native("File.write_line", 2, "Writes a String and the end of a line") {
        file, call throws(NativeFailure) in
        try file.write(try text(call) + [UInt8(ascii: "\n")])
        return call.unit
      },
      Native("File.close", arity: 1, description: "Closes a file", capability: Policy.fileIO) {
        call throws(NativeFailure) in
        _ = try file(call)
        call.surroundings.files.close(try number(call))
        return .value(call.unit)
      },
    ]
  }

  private static func open(_ name: String, _ description: String, creates: Bool) -> Native {
    Native(name, arity: 1, description: description, capability: Policy.fileIO) {
      call throws(NativeFailure) in
      guard let path = unsafe call.stringBytes(call.arguments[0]) else { throw call.refusal("String") }
      let number = unsafe try call.surroundings.files.open(
        path, creates: creates, for: call.ticket, isAlive: call.isAlive)
      return .value(try call.tagged(ION_ATOM_FILE, Double(number)))
    }
  }

  private static func native(
    _ name: String, _ arity: Int, _ description: String,
    _ body: @escaping (OpenFile, NativeCall) throws(NativeFailure) -> Slot
  ) -> Native {
    Native(name, arity: arity, description: description, capability: Policy.fileIO) {
      call throws(NativeFailure) in .value(try body(try file(call), call))
    }
  }

  private static func number(_ call: NativeCall) throws(NativeFailure) -> UInt64 {
    guard let part = unsafe call.part(ION_ATOM_FILE, of: call.arguments[0]) else {
      throw .argumentType(expected: "File", got: unsafe call.typeName(call.arguments[0]))
    }
    return unsafe UInt64(exactly: part.pointee.number) ?? 0
  }

  private static func file(_ call: NativeCall) throws(NativeFailure) -> OpenFile {
    guard let file = call.surroundings.files.file(try number(call), of: call.ticket) else {
      throw .runtime("the file is not open in this process")
    }
    return file
  }

  private static func text(_ call: NativeCall) throws(NativeFailure) -> [UInt8] {
    guard let text = unsafe call.stringBytes(call.arguments[1]) else {
      throw .argumentType(expected: "String", got: unsafe call.typeName(call.arguments[1]))
    }
    return unsafe Array(text)
  }
}
