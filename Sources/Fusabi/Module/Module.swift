public import Machine

/// A module that is loaded: everything but code is checked. It never changes; machines and threads share
/// it. A function is verified when it is first wanted.
///
/// Its constants as an image's: those of the file, behind them the names of the imports as texts, and
/// behind those Unit, false and true, which register code needs.
@safe public final class Module: CodeImage, @unchecked Sendable {
  public let fileConstantCount: Int
  public let importCount: Int
  public let entryPoint: Int
  /// What is verified so far.
  let verdicts = Verdicts()
  private let tables: FileTables
  private let nameIndex = NameIndex()

  init(_ file: ModuleBytes) throws(Failure) {
    var check = FileCheck(file)
    try check.check()
    tables = FileTables(file, check.sections)
    fileConstantCount = tables.count(.constants)
    importCount = tables.count(.imports)
    entryPoint = tables.entryPoint
    super.init(
      constantCount: fileConstantCount + importCount + Self.ownConstantCount,
      functionCount: tables.count(.functions))
  }

  public override func translated(_ function: Int, _ level: Level) -> OpBuilder? {
    registerCode(function, level)
  }
  public override func refusal(of function: Int) -> Trap? { refused(function) }

  public override func linked(_ index: Int) -> Linked {
    if index < fileConstantCount {
      return tables.isString(index) ? .text(bytes(tables.text(index))) : .slot(tables.slot(index))
    }
    if index < unitConstant { return .text(bytes(tables.importName(index - fileConstantCount))) }
    return .slot(index == unitConstant ? .nil : .bool(index == boolConstant(true)))
  }

  private func bytes(_ range: Range<Int>) -> [UInt8] { unsafe Array(tables.file.slice(range)) }

  // MARK: loading

  /// Loads a file's bytes.
  public static func load(_ bytes: [UInt8]) throws(Failure) -> Module { try Module(ModuleBytes(bytes)) }

  /// Loads bytes that stay where they are, as they are, as long as the module; `owner` is kept as long.
  public static func load(
    borrowing bytes: UnsafeRawBufferPointer, owner: AnyObject?
  ) throws(Failure) -> Module {
    try unsafe Module(ModuleBytes(borrowing: bytes, owner: owner))
  }

  /// Maps a file. Pages of code that is never called are never read; the file must not become shorter.
  public static func open(_ path: String) throws(Failure) -> Module { try Module(ModuleBytes(path: path)) }

  // MARK: what is in it

  /// All of the file.
  public var bytes: UnsafeRawBufferPointer { unsafe tables.file.raw }
  public var source: String { tables.source }
  public func fileConstant(_ index: Int) -> ModuleParts.Constant { tables.constant(index) }
  public func facts(of function: Int) -> FunctionFacts { tables.facts(function) }
  public func imported(_ index: Int) -> ModuleParts.Import { tables.imported(index) }
  /// What linkers compare: of types everything, of names nothing.
  public func signatureHash(ofImport index: Int) -> UInt64 { tables.signatureHash(index) }
  /// 0 when it is unknown.
  public func line(of function: Int, at offset: Int) -> Int { tables.line(of: function, at: offset) }

  /// The first function of that name.
  public func find(_ name: String) -> Int? {
    let wanted = Array(name.utf8)
    return unsafe wanted.withUnsafeBytes { unsafe nameIndex.find($0, in: tables) }
  }

  /// A copy of a function's code, whose hash is the file's.
  func checkedCode(of function: Int) throws(Failure) -> [UInt8] {
    let code = bytes(tables.code(function))
    let hash = unsafe code.withUnsafeBytes { unsafe FileHash.of($0) }
    guard hash == tables.codeHash(function) else {
      let frame = Frame(name: facts(of: function).name, function: function, offset: 0, line: 0)
      throw Failure(
        .invalidModule, Trap(.badFormat, "the code is damaged: its hash differs"), trace: [frame],
        offset: tables.code(function).lowerBound)
    }
    return code
  }

  /// Everything, as parts. Hashes of code are compared; code is not verified.
  public func parts() throws(Failure) -> ModuleParts {
    var parts = ModuleParts()
    parts.constants = (0..<fileConstantCount).map { tables.constant($0) }
    parts.imports = (0..<importCount).map { tables.imported($0) }
    for number in 0..<functionCount {
      let facts = tables.facts(number)
      var function = ModuleParts.Function(name: facts.name)
      function.params = facts.params
      function.result = facts.result
      function.locals = facts.locals
      function.code = try checkedCode(of: number)
      function.lines = tables.lines(number).map { tables.line($0) }
      parts.functions.append(function)
    }
    parts.entryPoint = entryPoint
    parts.source = source
    return parts
  }
}

/// A function as the file says it is.
public struct FunctionFacts: Equatable, Sendable {
  public var name: String
  public var params: [ValueType]
  public var result: ValueType
  /// With the parameters.
  public var locals: Int
  /// In the file.
  public var codeOffset: Int
  public var codeSize: Int
}
