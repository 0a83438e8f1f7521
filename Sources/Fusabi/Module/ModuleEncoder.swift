import Bytes
import CShims
import Machine

extension ModuleParts {
  /// The file, always the same of the same parts. What `Module.load` would refuse is refused here.
  public func encoded() throws(Failure) -> [UInt8] {
    var encoder = ModuleEncoder()
    let bytes = try encoder.encode(self)
    _ = try Module.load(bytes)
    return bytes
  }
}

/// Writes a file.
private struct ModuleEncoder {
  private var strings: [UInt8] = []
  /// Each string once.
  private var known: [[UInt8]: Int] = [:]
  private var types: [UInt8] = []
  private var code: [UInt8] = []

  mutating func encode(_ parts: ModuleParts) throws(Failure) -> [UInt8] {
    try Self.check(parts)
    let constants = constants(parts.constants)
    let imports = imports(parts.imports)
    let (functions, lines) = functions(parts.functions)
    let source = place(Array(parts.source.utf8))
    let bodies: [[UInt8]] = [constants, strings, types, imports, functions, lines, code]
    let size = bodies.reduce(FileLayout.Header.size) { Self.aligned($0) + $1.count }
    guard strings.count <= Int(UInt32.max), code.count <= Int(UInt32.max) else {
      throw Self.tooLarge("the strings or the code have more than 4 GiB")
    }
    var out = ByteWriter()
    out.write(FileLayout.magic)
    out.write(UInt32(FileLayout.version))
    out.write(UInt32(0))
    out.write(UInt32(parts.entryPoint))
    out.write(UInt64(size))
    out.write(UInt64(0))
    out.write(UInt32(source))
    out.write(UInt32(parts.source.utf8.count))
    var end = FileLayout.Header.size
    for (section, body) in zip(FileSection.allCases, bodies) {
      out.write(UInt64(Self.aligned(end)))
      out.write(UInt32(body.count / section.itemSize))
      out.write(UInt32(0))
      end = Self.aligned(end) + body.count
    }
    for body in bodies {
      out.pad(to: FileLayout.alignment)
      out.write(body)
    }
    return Self.hashed(out.bytes, tables: size - code.count)
  }

  private static func aligned(_ offset: Int) -> Int {
    (offset + FileLayout.alignment - 1) & ~(FileLayout.alignment - 1)
  }

  private static func hashed(_ bytes: [UInt8], tables: Int) -> [UInt8] {
    let hash = unsafe bytes.withUnsafeBytes {
      unsafe FileHash.tables(UnsafeRawBufferPointer(rebasing: $0[..<tables]))
    }
    var bytes = bytes
    for index in 0..<8 {
      bytes[FileLayout.Header.hash + index] = UInt8(truncatingIfNeeded: hash >> UInt64(index * 8))
    }
    return bytes
  }

  // MARK: what does not fit the fields

  private static func tooLarge(_ words: String) -> Failure {
    Failure(.invalidModule, Trap(.tooLarge, words))
  }

  private static func check(_ parts: ModuleParts) throws(Failure) {
    let counts = [
      (FileSection.constants, parts.constants.count), (.imports, parts.imports.count),
      (.functions, parts.functions.count),
    ]
    for (section, count) in counts where count > section.countMax {
      throw tooLarge("\(count) \(section.name); at most \(section.countMax) are allowed")
    }
    guard parts.functions.indices.contains(parts.entryPoint) else {
      let words = "the entry point is function \(parts.entryPoint) of \(parts.functions.count)"
      throw Failure(.invalidModule, Trap(.badEntry, words))
    }
    for (index, wish) in parts.imports.enumerated() {
      try fits(wish.name, wish.params?.count ?? 0, "import \(index)")
    }
    for (index, function) in parts.functions.enumerated() { try check(function, index) }
  }

  private static func check(_ function: ModuleParts.Function, _ index: Int) throws(Failure) {
    try fits(function.name, function.params.count, "function \(index)")
    guard (0...Limits.frameMax).contains(function.locals) else {
      throw tooLarge(
        "function \(index) has \(function.locals) locals; at most \(Limits.frameMax) are allowed")
    }
    guard function.code.count <= Limits.codeSizeMax else {
      throw tooLarge(
        "the code of function \(index) has \(function.code.count) bytes; "
          + "at most \(Limits.codeSizeMax) are allowed")
    }
    for line in function.lines
    where UInt32(exactly: line.offset) == nil || UInt32(exactly: line.line) == nil {
      let words = "the lines of function \(index) are not in order, or behind its code"
      throw Failure(.invalidModule, Trap(.badFormat, words))
    }
  }

  private static func fits(_ name: String, _ params: Int, _ what: String) throws(Failure) {
    guard name.utf8.count <= Limits.nameSizeMax else {
      throw tooLarge(
        "the name of \(what) has \(name.utf8.count) bytes; at most \(Limits.nameSizeMax) are allowed")
    }
    guard params <= Limits.paramsMax else {
      throw tooLarge("\(what) has \(params) parameters; at most \(Limits.paramsMax) are allowed")
    }
  }

  // MARK: sections

  private mutating func place(_ string: [UInt8]) -> Int {
    guard !string.isEmpty else { return 0 }
    if let place = known[string] { return place }
    let place = strings.count
    known[string] = place
    strings += string
    return place
  }

  private mutating func constants(_ constants: [ModuleParts.Constant]) -> [UInt8] {
    var out = ByteWriter()
    for constant in constants {
      var size = 0
      let slot: Slot
      switch constant {
      case .unit: slot = .nil
      case .bool(let value): slot = .bool(value)
      case .i32(let value): slot = .i32(value)
      case .i64(let value): slot = .i64(value)
      case .f32(let value): slot = .f32(value)
      case .f64(let value): slot = .number(value)
      case .char(let value): slot = .char(value)
      case .string(let bytes):
        size = bytes.count
        slot = Slot(kind: Slot.Kind.object, aux: 0, bits: UInt64(place(bytes)))
      }
      out.write(slot.kind)
      out.write(UInt32(truncatingIfNeeded: size))
      out.write(slot.bits)
    }
    return out.bytes
  }

  private mutating func placed(_ params: [ValueType]) -> Int {
    guard !params.isEmpty else { return 0 }
    let start = types.count
    for type in params { types.append(type.rawValue) }
    return start
  }

  private mutating func imports(_ imports: [ModuleParts.Import]) -> [UInt8] {
    var out = ByteWriter()
    for wish in imports {
      let name = Array(wish.name.utf8)
      out.write(UInt32(place(name)))
      out.write(UInt32(name.count))
      out.write(UInt32(placed(wish.params ?? [])))
      out.write(UInt16(wish.params?.count ?? FileLayout.anyCount))
      out.write(wish.result.rawValue)
      out.write(UInt8(0))
      out.write(FileHash.signature(wish.params, wish.result))
    }
    return out.bytes
  }

  private mutating func functions(
    _ functions: [ModuleParts.Function]
  ) -> (functions: [UInt8], lines: [UInt8]) {
    var (out, lines) = (ByteWriter(), ByteWriter())
    for function in functions {
      let name = Array(function.name.utf8)
      out.write(UInt32(place(name)))
      out.write(UInt32(name.count))
      out.write(UInt32(placed(function.params)))
      out.write(UInt16(function.params.count))
      out.write(function.result.rawValue)
      out.write(UInt8(0))
      out.write(UInt32(function.locals))
      out.write(UInt32(truncatingIfNeeded: code.count))
      out.write(UInt32(function.code.count))
      out.write(UInt32(truncatingIfNeeded: lines.bytes.count / FileLayout.Line.size))
      out.write(UInt32(truncatingIfNeeded: function.lines.count))
      out.write(UInt32(0))
      out.write(unsafe function.code.withUnsafeBytes { unsafe FileHash.of($0) })
      code += function.code
      for line in function.lines {
        lines.write(UInt32(line.offset))
        lines.write(UInt32(line.line))
      }
    }
    return (out.bytes, lines.bytes)
  }
}
