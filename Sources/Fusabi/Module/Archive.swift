import Bytes
import Machine

extension ModuleParts {
  /// Reads a file of the original's layout, an archive: the root is at its end, and what it refers to
  /// stands before it. Code is taken as it is; the verifier looks at it as at any other.
  ///
  /// Imports of archives are names. Those of the standard library get its signatures; the original handed
  /// others everything on the stack, so they take as many arguments as there are values on the calling
  /// function's stack, which must be the same number wherever they are called.
  public static func archive(_ bytes: [UInt8]) throws(Failure) -> ModuleParts {
    var archive = Archive(bytes)
    let root = try archive.root()
    var parts = ModuleParts()
    parts.constants = try archive.constants(root)
    let names = try archive.imports(root)
    parts.functions = try archive.functions(root)
    parts.entryPoint = archive.word(root + Archive.Root.entryPoint)
    guard parts.functions.indices.contains(parts.entryPoint) else {
      throw archive.refusal(
        .badEntry, root + Archive.Root.entryPoint,
        "the entry point is function \(parts.entryPoint) of \(parts.functions.count)")
    }
    parts.imports = try ArchiveImports.signatures(of: names, in: parts)
    return parts
  }
}

/// The layout that rkyv 0.7 gave the original's structs. Distances count from where they stand, or from
/// where the string begins that they belong to.
private struct Archive {
  enum Root {
    static let size = 36
    static let constants = 0
    static let functions = 8
    static let imports = 16
    static let magic = 24
    static let version = 28
    static let entryPoint = 32
  }

  enum Function {
    static let size = 32
    static let params = 8
    static let locals = 16
    static let code = 20
    static let result = 28
  }

  static let valueSize = 16
  static let stringSize = 8
  /// Longer strings stand elsewhere.
  static let inlineMax = 7

  let bytes: [UInt8]
  /// Bytes that nothing refers to yet. Nothing is referred to twice, so what is made of an archive is not
  /// much larger than that.
  private var left: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    left = bytes.count
  }

  func refusal(_ code: TrapCode, _ offset: Int, _ words: String) -> Failure {
    Failure(.invalidModule, Trap(code, words), offset: offset)
  }

  func damaged(_ offset: Int, _ words: String) -> Failure { refusal(.badFormat, offset, words) }

  /// Whoever asks knows that it is there.
  func word(_ at: Int) -> Int {
    Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
  }

  func distance(_ at: Int) -> Int { Int(Int32(truncatingIfNeeded: word(at))) }

  /// Where the root is.
  func root() throws(Failure) -> Int {
    let root = bytes.count - Root.size
    let magic = FileLayout.magic
    guard root >= 0, magic.indices.allSatisfy({ bytes[root + Root.magic + $0] == magic[$0] }) else {
      throw refusal(
        .badMagic, max(0, root + Root.magic), "an archive has FZB and a zero byte where its root is")
    }
    let version = word(root + Root.version)
    guard version == 1 else {
      throw refusal(.badVersion, root + Root.version, "version \(version) of an archive; this is read: 1")
    }
    return root
  }

  /// Where `count` things of a size are, `distance` from `start` on; `place` says so.
  private mutating func range(
    _ start: Int, _ distance: Int, _ count: Int, _ size: Int, at place: Int
  ) throws(Failure) -> Range<Int> {
    guard count > 0 else { return 0..<0 }
    // Counts and distances have 32 bits.
    let (first, length) = (start + distance, count * size)
    guard first >= 0, length <= bytes.count - Root.size - first else {
      throw damaged(place, "what is referred to is not before the root of the archive")
    }
    left -= length
    guard left >= 0 else { throw damaged(place, "the archive refers to the same bytes again and again") }
    return first..<first + length
  }

  private mutating func vector(
    _ at: Int, _ size: Int, _ max: Int, _ what: StaticString
  ) throws(Failure) -> Range<Int> {
    let count = word(at + 4)
    guard count <= max else {
      throw refusal(.tooLarge, at + 4, "\(count) \(what); at most \(max) are allowed")
    }
    return try range(at, distance(at), count, size, at: at)
  }

  /// Short ones stand where they are, their size in the last byte; others have their size and a distance
  /// below zero there.
  private mutating func string(_ at: Int) throws(Failure) -> [UInt8] {
    let last = bytes[at + Self.inlineMax]
    let place: Range<Int>
    if last < 0x80 {
      guard last <= Self.inlineMax else { throw damaged(at, "a string of a size that there is not") }
      place = at..<at + Int(last)
    } else {
      place = try range(at, distance(at + 4), word(at), 1, at: at)
    }
    let string = Array(bytes[place])
    if let wrong = unsafe string.withUnsafeBytes({ unsafe UTF8Check.firstWrong($0) }) {
      throw damaged(place.lowerBound + wrong, "a string that is not UTF-8")
    }
    return string
  }

  private mutating func name(_ at: Int) throws(Failure) -> String {
    let name = try string(at)
    guard name.count <= Limits.nameSizeMax else {
      throw refusal(
        .tooLarge, at, "a name has \(name.count) bytes; at most \(Limits.nameSizeMax) are allowed")
    }
    return String(decoding: name, as: UTF8.self)
  }

  private func type(_ at: Int) throws(Failure) -> ValueType {
    // The original had those up to String.
    guard bytes[at] <= ValueType.string.rawValue, let type = ValueType(rawValue: bytes[at]) else {
      throw damaged(at, "there is no type \(bytes[at]) in archives")
    }
    return type
  }

  // MARK: parts

  mutating func constants(_ root: Int) throws(Failure) -> [ModuleParts.Constant] {
    let all = try vector(root + Root.constants, Self.valueSize, Limits.constantsMax, "constants")
    var made: [ModuleParts.Constant] = []
    for at in stride(from: all.lowerBound, to: all.upperBound, by: Self.valueSize) {
      made.append(try constant(at))
    }
    return made
  }

  private mutating func constant(_ at: Int) throws(Failure) -> ModuleParts.Constant {
    switch try type(at) {
    case .bool:
      guard bytes[at + 1] <= 1 else { throw damaged(at + 1, "a Bool that is \(bytes[at + 1])") }
      return .bool(bytes[at + 1] == 1)
    case .i32: return .i32(Int32(truncatingIfNeeded: word(at + 4)))
    case .i64: return .i64(Int64(bitPattern: long(at + 8)))
    case .f32: return .f32(Float(bitPattern: UInt32(truncatingIfNeeded: word(at + 4))))
    case .f64: return .f64(Double(bitPattern: long(at + 8)))
    case .char:
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: word(at + 4))) else {
        throw damaged(at + 4, "a Char that is no scalar")
      }
      return .char(scalar)
    case .string: return .string(try string(at + 4))
    case .unit, .array, .any: return .unit
    }
  }

  private func long(_ at: Int) -> UInt64 { UInt64(word(at)) | UInt64(word(at + 4)) << 32 }

  mutating func imports(_ root: Int) throws(Failure) -> [String] {
    let all = try vector(root + Root.imports, Self.stringSize, Limits.importsMax, "imports")
    var names: [String] = []
    for at in stride(from: all.lowerBound, to: all.upperBound, by: Self.stringSize) {
      names.append(try name(at))
    }
    return names
  }

  mutating func functions(_ root: Int) throws(Failure) -> [ModuleParts.Function] {
    let all = try vector(root + Root.functions, Function.size, Limits.functionsMax, "functions")
    var made: [ModuleParts.Function] = []
    for at in stride(from: all.lowerBound, to: all.upperBound, by: Function.size) {
      made.append(try function(at))
    }
    return made
  }

  private mutating func function(_ at: Int) throws(Failure) -> ModuleParts.Function {
    var function = ModuleParts.Function(name: try name(at))
    for place in try vector(at + Function.params, 1, Limits.paramsMax, "parameters") {
      function.params.append(try type(place))
    }
    function.result = try type(at + Function.result)
    // The original did not say whether parameters count.
    function.locals = max(word(at + Function.locals), function.params.count)
    guard function.locals <= Limits.frameMax else {
      throw refusal(
        .tooLarge, at + Function.locals,
        "\(function.locals) locals; at most \(Limits.frameMax) are allowed")
    }
    function.code = Array(bytes[try vector(at + Function.code, 1, Limits.codeSizeMax, "bytes of code")])
    return function
  }
}
