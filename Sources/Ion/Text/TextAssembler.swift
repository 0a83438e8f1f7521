import Bytes

/// Makes classes of text: docs/formats/ion-text.md.
struct TextAssembler {
  private var scanner: TextScanner
  private var classes: [Pack.Class] = []
  /// The class that the functions belong to.
  private var current: OpenClass?
  /// The function that the lines belong to.
  private var open: OpenFunction?
  private var names: Set<[UInt8]> = []

  private struct OpenClass {
    let name: String
    var file: ClassFile
    /// Where it begins.
    let offset: Int
  }

  /// No text is longer than that. What is made of it takes a few times as much memory.
  static let textBytesMax = 256 << 20
  /// The name of a class of which the text says none.
  static let nameless = "Main"
  private static let opcodes: [[UInt8]: Opcode] = {
    var opcodes: [[UInt8]: Opcode] = [:]
    for row in Opcode.table { opcodes[Array(row.mnemonic.utf8)] = row.opcode }
    return opcodes
  }()

  /// Whatever the case of its letters.
  private static func opcode(_ word: String) -> Opcode? {
    opcodes[word.utf8.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 0x20 : $0 }]
  }

  private init(_ text: [UInt8]) { scanner = TextScanner(text) }

  /// Faults name line and column.
  static func classes(
    _ text: [UInt8], _ room: ClassRoom = ClassRoom(), bytesMax: Int = textBytesMax
  ) throws(Fault) -> [Pack.Class] {
    try checked(text, bytesMax) { assembler throws(Fault) in
      assembler.scanner.room = room
      while !assembler.scanner.isAtEnd { try assembler.readLine() }
      try assembler.end()
      return assembler.classes
    }
  }

  /// One value.
  static func value(_ text: [UInt8]) throws(Fault) -> Value {
    try checked(text, textBytesMax) { assembler throws(Fault) in
      let value = try assembler.scanner.value()
      try assembler.scanner.endLine()
      guard assembler.scanner.isAtEnd else { throw assembler.scanner.fault("a value has one line") }
      return value
    }
  }

  private static func checked<T>(
    _ text: [UInt8], _ bytesMax: Int, _ read: (inout TextAssembler) throws(Fault) -> T
  ) throws(Fault) -> T {
    guard text.count <= bytesMax else {
      throw Fault(.limitExceeded, at: 0, "line 1, column 1: the text has more than \(bytesMax) bytes")
    }
    do throws(Fault) {
      if let wrong = unsafe text.withUnsafeBytes({ unsafe UTF8Check.firstWrong($0) }) {
        throw Fault(.malformed, at: wrong, "the text is not UTF-8")
      }
      var assembler = TextAssembler(text)
      return try read(&assembler)
    } catch { throw error.located(in: text) }
  }

  // MARK: lines

  private mutating func readLine() throws(Fault) {
    if open == nil { try readOuterLine() } else { try readInnerLine() }
    try scanner.endLine()
  }

  /// Outside of functions.
  private mutating func readOuterLine() throws(Fault) {
    guard !scanner.isAtLineEnd() else { return }
    let start = scanner.offset
    guard let word = scanner.word() else {
      throw scanner.fault("here is \(scanner.shown) where a function should be")
    }
    switch word {
    case "function": try readFunction(start)
    case ".bytecode":
      try takeFunction(start)
      open = OpenFunction(Function(nil, []), isBytecode: true, start)
    case ".class": try readClass(start)
    case "Disassembling": try readHeadLine(start)
    default:
      let isKnown = Self.opcode(word) != nil || scanner.next == UInt8(ascii: ":")
      throw scanner.fault(
        isKnown ? "instructions and labels stand in a function" : "\(word) is nothing known", at: start)
    }
  }

  private mutating func takeFunction(_ start: Int) throws(Fault) {
    scanner.room.functions -= 1
    guard scanner.room.functions >= 0 else {
      throw Fault(.limitExceeded, at: start, "more than \(Limits.functionsMax) functions")
    }
  }

  /// `function NAME (arity: 1, extra_regs: 2) {`
  private mutating func readFunction(_ start: Int) throws(Fault) {
    try takeFunction(start)
    let found = try scanner.headName(of: "a function")
    let isNamed = found.map { $0.isQuoted || $0.name != TextWriter.anonymous } ?? false
    var arity: UInt32 = 0
    var extra: UInt32?
    try readFields { assembler, key, place throws(Fault) in
      switch key {
      case "arity": arity = try assembler.scanner.whole("the arity")
      case "extra_regs": extra = try assembler.scanner.whole("the number of other registers")
      default: throw assembler.scanner.fault("functions have arity and extra_regs, no \(key)", at: place)
      }
    }
    try scanner.expect(UInt8(ascii: "{"), "'{'")
    let function = Function(isNamed ? found?.name : nil, arity: arity, extraRegisters: extra ?? 0, [])
    open = OpenFunction(function, countsRegisters: extra == nil, start)
  }

  /// `.class NAME (layout: version2, descriptors: flags)`
  private mutating func readClass(_ start: Int) throws(Fault) {
    let name = try scanner.headName(of: "a class")?.name
    var layout = ClassLayout.version2
    var descriptors: DescriptorEncoding?
    try readFields { assembler, key, place throws(Fault) in
      let start = assembler.scanner.place()
      let word = assembler.scanner.word() ?? ""
      switch key {
      case "layout":
        guard let found = ClassLayout(word: word) else {
          throw assembler.scanner.fault("layouts are instructions, function, functions, version2", at: start)
        }
        layout = found
      case "descriptors":
        guard let found = DescriptorEncoding(word: word) else {
          throw assembler.scanner.fault("descriptors are three_bytes, access or flags", at: start)
        }
        descriptors = found
      default: throw assembler.scanner.fault("classes have layout and descriptors, no \(key)", at: place)
      }
    }
    guard layout == .version2 || descriptors != .flags else {
      throw scanner.fault("only version 2 has flags of properties", at: start)
    }
    try openClass(name, ClassFile([], layout: layout, descriptors: descriptors), start)
  }

  /// `Disassembling class 'Main' from IonPack: main.ionpack`, as the original begins.
  private mutating func readHeadLine(_ start: Int) throws(Fault) {
    if scanner.word() == "class", let name = try scanner.headName(of: "a class")?.name {
      try openClass(name, ClassFile([]), start)
    }
    scanner.skipLine()
  }

  /// `(key: something, …)`, if a parenthesis is here.
  private mutating func readFields(
    _ field: (inout TextAssembler, String, Int) throws(Fault) -> Void
  ) throws(Fault) {
    guard scanner.skip(UInt8(ascii: "(")) else { return }
    while !scanner.skip(UInt8(ascii: ")")) {
      let start = scanner.place()
      guard let key = scanner.word() else {
        throw scanner.fault("')' is missing, here is \(scanner.shown)")
      }
      try scanner.expect(UInt8(ascii: ":"), "':'")
      try field(&self, key, start)
      if scanner.skip(UInt8(ascii: ",")) { continue }
      guard scanner.skip(UInt8(ascii: ")")) else {
        throw scanner.fault("',' or ')' is missing, here is \(scanner.shown)")
      }
      return
    }
  }

  // MARK: classes

  private mutating func openClass(_ name: String?, _ file: ClassFile, _ start: Int) throws(Fault) {
    try closeClass()
    let name = name ?? Self.nameless
    guard names.insert(Array(name.utf8)).inserted else {
      throw scanner.fault("the class \(name) is there twice", at: start)
    }
    current = OpenClass(name: name, file: file, offset: start)
  }

  private mutating func closeClass() throws(Fault) {
    guard let current else { return }
    self.current = nil
    let functions = current.file.functions
    switch current.file.layout {
    case .function where functions.count != 1:
      throw scanner.fault(
        "the layout has room for one function, not for \(functions.count)", at: current.offset)
    case .instructions:
      if functions.count == 1, functions[0].name == nil, case .code = functions[0].body { break }
      throw scanner.fault("the layout has room for the code of one anonymous function", at: current.offset)
    default: break
    }
    classes.append(Pack.Class(current.name, current.file))
  }

  private mutating func end() throws(Fault) {
    if let open {
      let end: StaticString = open.isBytecode ? ".end" : "'}'"
      throw scanner.fault("\(end) is missing behind what begins here", at: open.start)
    }
    if current == nil, classes.isEmpty { try openClass(nil, ClassFile([]), 0) }
    try closeClass()
  }

  private mutating func closeFunction() throws(Fault) {
    guard let function = try open?.closed() else { return }
    if current == nil { try openClass(nil, ClassFile([]), open?.start ?? 0) }
    open = nil
    current?.file.functions.append(function)
  }

  // MARK: in functions

  private mutating func readInnerLine() throws(Fault) {
    while !scanner.isAtLineEnd() {
      if open?.isBytecode == false, scanner.skip(UInt8(ascii: "}")) { return try closeFunction() }
      let start = scanner.offset
      if TextScanner.isDigit(scanner.next) {
        _ = try scanner.whole("the number of the line")
        try scanner.expect(UInt8(ascii: ":"), "':'")
        continue
      }
      guard let word = scanner.word() else {
        throw scanner.fault("here is \(scanner.shown) where an instruction should be")
      }
      guard scanner.next == UInt8(ascii: ":") else { return try readCode(word, start) }
      scanner.offset += 1
      if word == "FFI" { return try readNative(start) }
      try open?.addLabel(word, at: start)
    }
  }

  private mutating func readCode(_ word: String, _ start: Int) throws(Fault) {
    if word == ".end", open?.isBytecode == true { return try closeFunction() }
    guard open?.native == nil else { throw scanner.fault("a native has no code", at: start) }
    guard let opcode = Self.opcode(word) else {
      let begins = word == "function" || word == ".class" || word == ".bytecode"
      let words = begins ? "the function before does not end" : "\(word) is no instruction"
      throw scanner.fault(words, at: start)
    }
    scanner.room.instructions -= 1
    guard scanner.room.instructions >= 0 else {
      throw Fault(.limitExceeded, at: start, "more than \(Limits.instructionsMax) instructions")
    }
    var labels: [OpenFunction.Reference] = []
    let instruction = try scanner.instruction(opcode, &labels)
    open?.add(instruction, labels)
  }

  /// `FFI: NAME`
  private mutating func readNative(_ start: Int) throws(Fault) {
    guard open?.isBytecode == false, open?.isEmpty == true else {
      throw scanner.fault("FFI: stands alone in a function", at: start)
    }
    guard let name = try scanner.headName(of: "a native")?.name else {
      throw scanner.fault("the name of the native is missing")
    }
    open?.native = name
  }
}
