import Bytes

/// Declarators read from the inside out: behind a bracketed part stands what the part is a pointer to.
extension DeclarationReader {
  mutating func declarator(_ base: Declared) throws(Fault) -> (name: Name, declared: Declared) {
    try deeper()
    defer { depth -= 1 }
    var declared = base
    while take("*") {
      declared = Declared(try pointer(to: declared))
      while try qualifier(&declared) {}
    }
    _ = try trailing()
    guard isAt("("), isNested else {
      let token = peek
      // A name may hide a type of the same name: `typedef unsigned long size_t;`
      let isName = token.kind == .name && !isKeyword(token)
      if isName { at += 1 }
      let name = isName ? Name(token.start..<token.end) : Name()
      return (name, try suffix(declared, of: name))
    }
    let inside = at + 1
    try skipBalanced()
    declared = try suffix(declared, of: Name())
    let behind = at
    at = inside
    let result = try declarator(declared)
    guard take(")") else { throw unexpected(") after the declarator") }
    at = behind
    return result
  }

  /// Whether the bracket at hand holds a declarator, not parameters.
  private var isNested: Bool {
    if isAt("*", ahead: 1) || isAt("(", ahead: 1) { return true }
    if isAt("__attribute__", ahead: 1) { return true }
    return ahead(1).kind == .name && !beginsType(1)
  }

  private mutating func qualifier(_ declared: inout Declared) throws(Fault) -> Bool {
    if take("const") || take("__const") || take("__const__") {
      declared.type.isConst = true
      return true
    }
    for word: StaticString in [
      "volatile", "restrict", "__restrict", "__restrict__", "__volatile__", "_Nonnull", "_Nullable",
    ] where take(word) {
      return true
    }
    return false
  }

  private mutating func pointer(to declared: Declared) throws(Fault) -> CType {
    if let function = declared.function {
      var pointer = CType(.pointer)
      pointer.role = .function
      pointer.index = UInt16(function)
      return pointer
    }
    let type = declared.type
    let isConst = type.isConst || type.kind == .array && elementIsConst(type)
    guard let pointer = table.pointer(to: type, constant: isConst) else {
      throw Fault(.limitExceeded, at: peek.start, "too many pointers")
    }
    return pointer
  }

  /// `const int (*row)[3]`: it is the innermost elements that are const.
  private func elementIsConst(_ type: CType) -> Bool {
    var type = type
    while type.kind == .array { type = table.arrays[Int(type.index)].element }
    return type.isConst
  }

  /// Arrays and parameters behind a name; of several arrays the last is the innermost.
  private mutating func suffix(_ base: Declared, of name: Name) throws(Fault) -> Declared {
    if isAt("[") {
      try deeper()
      defer { depth -= 1 }
      let start = peek.start
      let count = try arrayCount()
      let element = try suffix(base, of: name)
      return Declared(try array(of: element, count: count, at: start))
    }
    guard isAt("(") else { return base }
    let start = peek.start
    at += 1
    guard base.function == nil, base.type.kind != .array else {
      throw Fault(.malformed, at: start, "a function cannot give a function or an array")
    }
    var function = FunctionType(result: base.type)
    function.result.isConst = false
    try parameters(of: &function, named: name)
    guard !isAt("("), !isAt("[") else { throw unexpected("; a function gives no function and no array") }
    guard table.functions.count < Int(CType.none) else {
      throw Fault(.limitExceeded, at: start, "too many functions")
    }
    table.functions.append(function)
    return Declared(function: table.functions.count - 1)
  }

  private mutating func arrayCount() throws(Fault) -> Int {
    let start = at
    at += 1
    while isAt("static") || isAt("const") || isAt("restrict") || isAt("volatile") || isAt("__restrict") {
      at += 1
    }
    if take("]") { return 0 }
    // A count that only the running program knows is a parameter's, and those are pointers.
    let isUnknown = isAt("*") || peek.kind == .name && constants[string(peek)] == nil && !isAt("sizeof")
    if isUnknown, parametersDepth > 0 {
      at = start
      try skipBalanced()
      return 0
    }
    let place = peek.start
    let value = try expression()
    guard take("]") else { throw unexpected("] after the count of an array") }
    guard !value.isNegative else {
      throw Fault(.malformed, at: place, "an array cannot have \(value.text) elements")
    }
    guard value.bits <= UInt64(SignatureLimits.typeBytesMax) else {
      throw Fault(
        .limitExceeded, at: place, "a type has at most \(SignatureLimits.typeBytesMax) bytes")
    }
    return Int(value.bits)
  }

  mutating func array(of element: Declared, count: Int, at start: Int) throws(Fault) -> CType {
    guard element.function == nil, table.isComplete(element.type) else {
      throw Fault(.malformed, at: start, "an array needs elements that have a size")
    }
    let size = table.size(of: element.type) * count
    guard size <= SignatureLimits.typeBytesMax, table.arrays.count < Int(CType.none) else {
      throw Fault(
        .limitExceeded, at: start, "a type has at most \(SignatureLimits.typeBytesMax) bytes")
    }
    let align = table.align(of: element.type)
    table.arrays.append(ArrayType(element: element.type, count: count, size: size, align: align))
    var array = CType(.array)
    array.index = UInt16(table.arrays.count - 1)
    return array
  }

  private mutating func parameters(of function: inout FunctionType, named name: Name) throws(Fault) {
    parametersDepth += 1
    defer { parametersDepth -= 1 }
    if isAt("void"), isAt(")", ahead: 1) { at += 1 }
    while !isAt(")") {
      if take("...") {
        function.isVariadic = true
        function.fixed = function.parameters.count
        break
      }
      function.parameters.append(try parameter())
      guard function.parameters.count <= SignatureLimits.parametersMax else {
        throw Fault(
          .limitExceeded, at: peek.start, "a function has at most \(SignatureLimits.parametersMax) parameters"
        )
      }
      if !take(",") { break }
      guard !isAt(")") else { throw unexpected("a parameter after the comma") }
    }
    guard take(")") else {
      throw unexpected(") after the parameters" + (name.isEmpty ? "" : " of \(string(name))"))
    }
    if !function.isVariadic { function.fixed = function.parameters.count }
  }

  private mutating func parameter() throws(Fault) -> Parameter {
    let start = peek.start
    let specifiers = try specifiers()
    let (name, declared) = try declarator(Declared(specifiers.type, function: specifiers.function))
    try checkCallable(specifiers.attributes.joined(try trailing()), at: start)
    var type = declared.type
    if declared.function != nil {
      type = try pointer(to: declared)
    } else if type.kind == .array {
      type = try pointer(to: Declared(table.arrays[Int(type.index)].element))
    } else if type.kind == .void {
      throw Fault(.malformed, at: start, "a parameter of this type has no size, it can only be pointed to")
    }
    type.isConst = false
    type.isCharacter = false
    return Parameter(type: type, name: name)
  }

  /// A type in brackets, of a cast or sizeof; its function types are pointers.
  mutating func typeName() throws(Fault) -> CType {
    let start = peek.start
    let specifiers = try specifiers()
    let (name, declared) = try declarator(Declared(specifiers.type, function: specifiers.function))
    guard name.isEmpty, declared.function == nil else {
      throw Fault(.malformed, at: start, "expected a type without a name")
    }
    return declared.type
  }
}
