public import Schema

/// What an emitter can be asked for. The raw value is the name on the command line (`-t c,ctypes`).
public enum Language: String, CaseIterable, Sendable {
  case c, cpp, ctypes, pyi, cffi, zig, rust, swift, json, schema, md, html
}

public struct EmitOptions: Sendable {
  /// Python: inline the small runtime instead of importing `abut.rt`.
  public var standalone = false
  /// C, Zig, Rust, Swift: carry the schema table in the section `.abi_schema`.
  public var embed = false

  public init() {}
}

public struct GeneratedFile: Equatable, Sendable {
  /// Relative, with `/`; never leaves the output folder.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Files, and what the target could not express (never dropped in silence).
public struct Emission: Sendable {
  public var files: [GeneratedFile] = []
  public var diagnostics: [Diagnostic] = []

  public init() {}
}
