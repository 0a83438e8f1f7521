public import Bytes

/// What a pack says of itself: a line `Key: value` for each thing.
public struct Manifest: Equatable, Sendable {
  public struct Dependency: Equatable, Sendable {
    public var name: String
    /// Nil: any.
    public var version: String?

    public init(_ name: String, version: String? = nil) { (self.name, self.version) = (name, version) }

    public static func == (one: Dependency, other: Dependency) -> Bool { one.text.isSame(other.text) }

    /// `name` or `name:version`.
    public var text: String {
      guard let version else { return name }
      return "\(name):\(version)"
    }

    init(text: String) {
      let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1).map { Manifest.trimmed($0) }
      self.init(parts.first ?? "", version: parts.count > 1 ? parts[1] : nil)
    }
  }

  /// A line that means nothing here.
  public struct Other: Equatable, Sendable {
    public var key: String
    public var value: String
    public init(_ key: String, _ value: String) { (self.key, self.value) = (key, value) }
  }

  public var name: String
  public var version: String
  public var mainClass: String?
  public var entryPoint: String?
  public var description: String?
  public var author: String?
  public var dependencies: [Dependency] = []
  /// Names of files in `lib/`.
  public var libraries: [String] = []
  /// Names of classes or of functions, `Class:function`. When there are none, everything is meant.
  public var exports: [String] = []
  /// In their order.
  public var others: [Other] = []

  public init(name: String = "unnamed", version: String = "1.0") {
    (self.name, self.version) = (name, version)
  }

  static let path = "META-INF/MANIFEST.ion"
  /// Values stand as they are.
  static let plainVersion = "1.0"
  /// In values `\n`, `\r` and `\\` stand for a line feed, a carriage return and a backslash.
  static let escapedVersion = "1.1"

  static let blanks: Set<UInt8> = [0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d]

  static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    let start = bytes.firstIndex { !blanks.contains($0) } ?? bytes.endIndex
    let end = bytes.lastIndex { !blanks.contains($0) }.map { bytes.index(after: $0) } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

// MARK: reading

extension Manifest {
  /// Lines without anything but blanks, and those that begin with `#`, mean nothing. Of two with one key the
  /// later counts.
  public init(bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= Limits.manifestSizeMax else {
      let words = "a manifest of \(bytes.count) bytes; at most \(Limits.manifestSizeMax) are allowed"
      throw Fault(.limitExceeded, at: 0, words)
    }
    if let wrong = unsafe bytes.withUnsafeBytes({ unsafe UTF8Check.firstWrong($0) }) {
      throw Fault(.malformed, at: wrong, "a manifest that is not UTF-8")
    }
    self.init()
    let lines = try Self.lines(bytes)
    // Wherever the line with the version stands, it is about all lines.
    let format = lines.last { $0.key.isSame(Key.format.rawValue) }?.value ?? Self.plainVersion
    for (key, value) in lines {
      take(key, format.isSame(Self.plainVersion) ? value : Self.unescaped(value))
    }
  }

  private static func lines(_ bytes: [UInt8]) throws(Fault) -> [(key: String, value: String)] {
    var lines: [(key: String, value: String)] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = trimmed(line)
      if text.utf8.isEmpty || text.utf8.first == UInt8(ascii: "#") { continue }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        throw Fault(.malformed, at: line.startIndex, "Invalid manifest line: \(text)").located(in: bytes)
      }
      lines.append((trimmed(line[..<colon]), trimmed(line[(colon + 1)...])))
    }
    return lines
  }

  private mutating func take(_ key: String, _ value: String) {
    guard let known = Key.allCases.first(where: { $0.rawValue.isSame(key) }) else {
      others.append(Other(key, value))
      return
    }
    switch known {
    case .format: break
    case .name: name = value
    case .version: version = value
    case .mainClass: mainClass = value
    case .entryPoint: entryPoint = value
    case .description: description = value
    case .author: author = value
    case .dependencies: dependencies = Self.list(value).map { Dependency(text: $0) }
    case .libraries: libraries = Self.list(value)
    case .exports: exports = Self.list(value)
    }
  }

  private static func list(_ value: String) -> [String] {
    value.utf8.split(separator: UInt8(ascii: ",")).map { trimmed($0) }.filter { !$0.utf8.isEmpty }
  }

  /// A backslash before anything else is a backslash.
  private static func unescaped(_ value: String) -> String {
    var out: [UInt8] = []
    var bytes = Array(value.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = bytes.first, let meant = escapes[next] {
        out.append(meant)
        bytes.removeFirst()
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// What the byte behind a backslash stands for.
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): UInt8(ascii: "\n"), UInt8(ascii: "r"): UInt8(ascii: "\r"),
    UInt8(ascii: "\\"): UInt8(ascii: "\\"),
  ]

  fileprivate enum Key: String, CaseIterable {
    case format = "IonPack-Version"
    case name = "Name"
    case version = "Version"
    case mainClass = "Main-Class"
    case entryPoint = "Entry-Point"
    case description = "Description"
    case author = "Author"
    case dependencies = "Dependencies"
    case libraries = "FFI-Libraries"
    case exports = "Exports"
  }
}

// MARK: writing

extension Manifest {
  /// The same lines in the same order for the same manifest. Spaces and tabs at the ends of values go. What
  /// could not be read again is refused: nothing in a value makes a line of its own.
  public func bytes() throws(Fault) -> [UInt8] {
    let lines = try lines()
    let isPlain = lines.allSatisfy { !$0.value.utf8.contains { "\\\n\r".utf8.contains($0) } }
    var out = ByteWriter()
    func add(_ key: String, _ value: String) {
      out.write("\(key): ".utf8)
      out.write(value.utf8)
      out.write(UInt8(ascii: "\n"))
    }
    add(Key.format.rawValue, isPlain ? Self.plainVersion : Self.escapedVersion)
    for (key, value) in lines { add(key, Self.trimmed(Self.escaped(value).utf8)) }
    guard out.bytes.count <= Limits.manifestSizeMax else {
      let words = "a manifest of \(out.bytes.count) bytes; at most \(Limits.manifestSizeMax) are allowed"
      throw Fault(.limitExceeded, at: 0, words)
    }
    return out.bytes
  }

  private func lines() throws(Fault) -> [(key: String, value: String)] {
    var lines: [(key: String, value: String)] = []
    func add(_ key: Key, _ value: String?) {
      if let value { lines.append((key.rawValue, value)) }
    }
    add(.name, name)
    add(.version, version)
    add(.mainClass, mainClass)
    add(.entryPoint, entryPoint)
    add(.description, description)
    add(.author, author)
    add(.dependencies, try Self.joined(dependencies.map { $0.text }))
    add(.libraries, try Self.joined(libraries))
    add(.exports, try Self.joined(exports))
    for other in others {
      try Self.check(other.key)
      lines.append((other.key, other.value))
    }
    return lines
  }

  /// Nil when there are none.
  private static func joined(_ names: [String]) throws(Fault) -> String? {
    for name in names where name.utf8.contains(UInt8(ascii: ",")) || !trimmed(name.utf8).isSame(name) {
      throw Fault(.invalidArgument, at: 0, "the name \(name) has a comma, or a blank at an end")
    }
    guard names.allSatisfy({ !$0.utf8.isEmpty }) else {
      throw Fault(.invalidArgument, at: 0, "a name in a list of the manifest is empty")
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func check(_ key: String) throws(Fault) {
    let isKnown = Key.allCases.contains { $0.rawValue.isSame(key) }
    let isRead = trimmed(key.utf8).isSame(key) && !key.utf8.isEmpty && key.utf8.first != UInt8(ascii: "#")
    guard !isKnown, isRead, !key.utf8.contains(where: { ":\n\r".utf8.contains($0) }) else {
      throw Fault(.invalidArgument, at: 0, "\(key) is no key of a line of its own")
    }
  }

  private static func escaped(_ value: String) -> String {
    var out: [UInt8] = []
    for byte in value.utf8 {
      guard let escape = escapes.first(where: { $0.value == byte })?.key else {
        out.append(byte)
        continue
      }
      out += [UInt8(ascii: "\\"), escape]
    }
    return String(decoding: out, as: UTF8.self)
  }
}
