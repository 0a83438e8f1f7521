import Bytes
import Machine

/// Makes the parts of a module of text. docs/formats/fusabi-text.md says what it looks like.
struct ModuleAssembler {
  var scanner: ModuleScanner
  var parts = ModuleParts()
  /// The function that the lines belong to; its code is put into `parts` when it ends.
  var open: OpenFunction?
  /// The first constant that is one and the same.
  private var known: [ConstantKey: Int] = [:]
  /// The first function, and the first import, of a name.
  private var functions: [[UInt8]: Int] = [:]
  private var imports: [[UInt8]: Int] = [:]
  private var calls: [Call] = []
  /// Where the text says what they are.
  private var (entry, source): (Int?, Int?) = (nil, nil)

  /// A call of what was not known yet.
  private struct Call {
    let function: Int32
    /// Of the operand in its code.
    let place: Int32
    /// Of the name in the text.
    let offset: Int
    let isImport: Bool
  }

  /// No text is longer than that. What is made of it takes at most a few times as much memory.
  static let textBytesMax = 1 << 30
  /// Labels of a function: more than there are places that they could tell apart.
  static let labelsMax = Limits.codeSizeMax + 1

  private init(_ text: [UInt8]) { scanner = ModuleScanner(text) }

  /// A test gives a smaller limit.
  static func assemble(_ text: [UInt8], bytesMax: Int = textBytesMax) throws(Fault) -> ModuleParts {
    guard text.count <= bytesMax else {
      throw Fault(.limitExceeded, at: 0, "line 1, column 1: the text has more than \(bytesMax) bytes")
    }
    var assembler = ModuleAssembler(text)
    do throws(Fault) {
      while !assembler.scanner.isAtEnd { try assembler.readLine() }
      try assembler.closeFunction()
      for call in assembler.calls { try assembler.put(call) }
      try assembler.findEntry()
    } catch { throw error.located(in: text) }
    return assembler.parts
  }

  private mutating func readLine() throws(Fault) {
    while !scanner.isAtLineEnd() {
      let start = scanner.offset
      guard let word = scanner.word() else {
        throw scanner.fault("here is \(scanner.shown) where an instruction should be")
      }
      if scanner.next == UInt8(ascii: ":") {
        _ = scanner.skip(UInt8(ascii: ":"))
        try label(word, start)
        continue
      }
      switch word {
      case "fn": try readFunction(start)
      case "import": try readImport(start)
      case "entry": try readEntry(start)
      case "source": try readSource(start)
      case ".constant": try append(try scanner.literal(), at: start)
      default: try readCode(word, start)
      }
      break
    }
    try scanner.endLine()
  }
}

/// What is said of the module.
extension ModuleAssembler {
  private mutating func readSource(_ start: Int) throws(Fault) {
    guard source == nil else { throw scanner.fault("the source is there twice", at: start) }
    source = start
    parts.source = String(decoding: try scanner.name("the name of the source"), as: UTF8.self)
  }

  private mutating func readEntry(_ start: Int) throws(Fault) {
    guard entry == nil else { throw scanner.fault("the entry is there twice", at: start) }
    entry = scanner.place()
    if scanner.skip(UInt8(ascii: "#")) {
      parts.entryPoint = try scanner.integer(in: 0...Int(UInt32.max), "the number of a function")
    } else {
      _ = try scanner.name("the name of a function")
    }
  }

  /// The function that `entry` names, else `main`, else the first.
  private mutating func findEntry() throws(Fault) {
    guard let entry else {
      parts.entryPoint = functions[Array("main".utf8)] ?? 0
      return
    }
    scanner.offset = entry
    guard !scanner.skip(UInt8(ascii: "#")) else { return }
    let name = try scanner.name("the name of a function")
    guard let index = functions[name] else { throw missing(name, "function", entry) }
    parts.entryPoint = index
  }

  private mutating func readImport(_ start: Int) throws(Fault) {
    let name = try newName("the name of the import")
    guard parts.imports.count < Limits.importsMax else {
      throw tooMany(Limits.importsMax, "imports", start)
    }
    var names: [String: Int] = [:]
    let params = try readParams(&names)
    let result = try readResult()
    if imports[name] == nil { imports[name] = parts.imports.count }
    parts.imports.append(
      ModuleParts.Import(name: String(decoding: name, as: UTF8.self), params: params, result: result))
  }

  private mutating func readFunction(_ start: Int) throws(Fault) {
    try closeFunction()
    let name = try newName("the name of the function")
    guard parts.functions.count < Limits.functionsMax else {
      throw tooMany(Limits.functionsMax, "functions", start)
    }
    var function = ModuleParts.Function(name: String(decoding: name, as: UTF8.self))
    var names: [String: Int] = [:]
    let place = scanner.place()
    guard let params = try readParams(&names) else {
      throw scanner.fault("only imports take any number of arguments", at: place)
    }
    (function.params, function.result) = (params, try readResult())
    function.locals = params.count
    if let word = wordAhead("locals") { try readLocals(&function.locals, &names, word) }
    if functions[name] == nil { functions[name] = parts.functions.count }
    open = OpenFunction(function, names)
  }

  private mutating func newName(_ what: String) throws(Fault) -> [UInt8] {
    let start = scanner.place()
    let name = try scanner.name(what)
    guard name.count <= Limits.nameSizeMax else {
      throw scanner.fault("a name has at most \(Limits.nameSizeMax) bytes", at: start)
    }
    return name
  }

  /// Where the word that must come here begins; nil when nothing does.
  private mutating func wordAhead(_ word: String) -> Int? {
    let start = scanner.place()
    if scanner.word() == word { return start }
    scanner.offset = start
    return nil
  }

  /// Types in brackets, perhaps with names; nil for `(...)`.
  private mutating func readParams(_ names: inout [String: Int]) throws(Fault) -> [ValueType]? {
    try scanner.expect(UInt8(ascii: "("), "'('")
    var params: [ValueType] = []
    if wordAhead("...") != nil {
      try scanner.expect(UInt8(ascii: ")"), "')'")
      return nil
    }
    if scanner.skip(UInt8(ascii: ")")) { return params }
    repeat {
      let start = scanner.place()
      guard let word = scanner.word() else { throw scanner.fault("a type is missing") }
      if scanner.skip(UInt8(ascii: ":")) {
        try name(word, params.count, &names, start)
        params.append(try scanner.type())
      } else {
        params.append(try scanner.type(named: word, at: start))
      }
      guard params.count <= Limits.paramsMax else { throw tooMany(Limits.paramsMax, "parameters", start) }
    } while scanner.skip(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: ")"), "')'")
    return params
  }

  private mutating func readResult() throws(Fault) -> ValueType {
    guard scanner.skip(UInt8(ascii: "-")) else { return .unit }
    guard scanner.next == UInt8(ascii: ">") else { throw scanner.fault("'>' is missing") }
    _ = scanner.take()
    return try scanner.type()
  }

  /// Names, and numbers of locals without one.
  private mutating func readLocals(
    _ count: inout Int, _ names: inout [String: Int], _ start: Int
  ) throws(Fault) {
    repeat {
      let place = scanner.place()
      if let word = scanner.word() {
        try name(word, count, &names, place)
        guard names.count <= Limits.frameMax else {
          throw tooMany(Limits.frameMax, "locals with a name", place)
        }
        count += 1
      } else {
        count += try scanner.integer(in: 0...Int(UInt32.max), "a name, or how many locals,")
      }
      guard count <= Int(UInt32.max) else { throw tooMany(Int(UInt32.max), "locals", start) }
    } while scanner.skip(UInt8(ascii: ","))
  }

  private func name(
    _ word: String, _ index: Int, _ names: inout [String: Int], _ start: Int
  ) throws(Fault) {
    guard names[word] == nil else { throw scanner.fault("the name \(word) is there twice", at: start) }
    names[word] = index
  }

  func tooMany(_ most: Int, _ what: String, _ start: Int) -> Fault {
    Fault(.limitExceeded, at: start, "there are at most \(most) \(what)")
  }

  private func missing(_ name: [UInt8], _ what: String, _ start: Int) -> Fault {
    let name = String(decoding: name, as: UTF8.self)
    return Fault(.malformed, at: start, "there is no \(what) \(name)")
  }
}

/// What instructions refer to.
extension ModuleAssembler {
  /// The constant that is the same, or a new one.
  mutating func constant(_ constant: ModuleParts.Constant, at start: Int) throws(Fault) -> Int {
    if let index = known[ConstantKey(constant)] { return index }
    try append(constant, at: start)
    return parts.constants.count - 1
  }

  private mutating func append(_ constant: ModuleParts.Constant, at start: Int) throws(Fault) {
    guard parts.constants.count < Limits.constantsMax else {
      throw tooMany(Limits.constantsMax, "constants", start)
    }
    if case .string(let bytes) = constant, !UTF8Check.isValid(bytes) {
      throw scanner.fault("the string is no UTF-8", at: start)
    }
    let key = ConstantKey(constant)
    if known[key] == nil { known[key] = parts.constants.count }
    parts.constants.append(constant)
  }

  /// The number of a function or an import, behind `#` or of its name; 0 when it has to be put in later, at
  /// `place` of the code.
  mutating func callee(isImport: Bool, place: Int) throws(Fault) -> Int {
    let start = scanner.place()
    let what = isImport ? "import" : "function"
    if scanner.skip(UInt8(ascii: "#")) {
      return try scanner.integer(in: 0...Int(UInt32.max), "the number of the \(what)")
    }
    let name = try scanner.name("the name of the \(what)")
    if let index = isImport ? imports[name] : functions[name] { return index }
    calls.append(
      Call(
        function: Int32(parts.functions.count), place: Int32(place), offset: start, isImport: isImport))
    return 0
  }

  private mutating func put(_ call: Call) throws(Fault) {
    scanner.offset = call.offset
    let name = try scanner.name("the name")
    guard let index = call.isImport ? imports[name] : functions[name] else {
      throw missing(name, call.isImport ? "import" : "function", call.offset)
    }
    OpenFunction.put(UInt32(index), at: Int(call.place), in: &parts.functions[Int(call.function)].code)
  }
}
