import Schema

/// How the names and types of a model are spelled in C, so that C99 to C23 and C++ all accept them.
struct CNames {
  let model: Model
  /// One per `model.types`: the type's name as C text, e.g. `calc_Vec2` or `struct internal_state`.
  private let typeNames: [String]
  /// `::` where names of the C header must not be taken for names of the C++ layer.
  private let scope: String
  /// Type names and macros: a field or parameter of the same name would hide or be replaced by them.
  private let taken: Set<String>

  init(_ model: Model, scope: String = "") {
    self.model = model
    self.scope = scope
    typeNames = model.types.map { CNames.typeName($0) }
    var taken = Set(typeNames)
    for constant in model.constants { taken.insert(constant.cName) }
    for type in model.types {
      guard case .enumeration(let enumeration) = type.kind, CNames.usesMacros(enumeration) else { continue }
      for member in enumeration.members { taken.insert(member.cName) }
    }
    self.taken = taken
  }

  func name(_ id: TypeID) -> String {
    let name = typeNames[id.index]
    guard !scope.isEmpty else { return name }
    let words = name.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    return words.count == 2 ? words[0] + " " + scope + words[1] : scope + name
  }

  /// `enum foo` cannot name a typedef of fixed width, so only the last word of it is used.
  private static func typeName(_ type: TypeDeclaration) -> String {
    let words = type.cName.utf8.split(separator: UInt8(ascii: " ")).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard words.count == 2, let tag = words.first, let last = words.last else { return safe(type.cName) }
    switch type.kind {
    case .record(let record) where tag == (record.isUnion ? "union" : "struct"): return type.cName
    case .variant where tag == "struct": return type.cName
    case .handle(let handle) where tag == "struct" && handle.role != .capability: return type.cName
    default: return safe(last)
    }
  }

  // MARK: Types

  /// The C text of a type that is not an array, ready to stand before a name: `double`, `const uint8_t *`.
  func spelled(_ use: TypeUse) -> String {
    switch use.form {
    case .primitive(let primitive): CNames.spelled(primitive)
    case .named(let id): named(id)
    case .pointer(let target, let isConst): pointer(to: target, isConst: isConst)
    case .counted(let element): pointer(to: element, isConst: true)
    case .array(let element, _): spelled(element)
    case .slice(let element): CNames.sliceName(of: element, in: self)
    case .relativeSlice, .relativeView: "abut_rel"
    }
  }

  private func named(_ id: TypeID) -> String {
    guard case .handle(let handle) = model[id].kind, handle.role == .handle, !handle.isPointerTypedef else {
      return name(id)
    }
    return name(id) + " *"
  }

  /// A pointer to an array is a pointer to its first element, in C as in a parameter list.
  func pointer(to target: TypeUse, isConst: Bool) -> String {
    let inner = spelled(element(of: target))
    if CNames.isPointer(inner) { return inner + (isConst ? "const *" : "*") }
    return (isConst ? "const " : "") + inner + " *"
  }

  func element(of use: TypeUse) -> TypeUse {
    var use = use
    while case .array(let inner, _) = model.resolved(use).form { use = inner }
    return use
  }

  /// A declaration without its semicolon: `double x`, `const char *name`, `uint8_t grid[3][4]`.
  func declared(_ use: TypeUse, _ name: String) -> String {
    var suffix = ""
    var element = use
    while case .array(let inner, let count) = element.form {
      suffix += "[\(count)]"
      element = inner
    }
    return CNames.joined(spelled(element), name) + suffix
  }

  /// A field: a bare pointer with a sibling length is read through, unless the sibling is a capacity.
  func declared(_ field: Field, _ name: String) -> String {
    guard case .counted(let element) = model.resolved(field.type).form else {
      return declared(field.type, name)
    }
    return CNames.joined(pointer(to: element, isConst: field.length?.kind != .capacity), name)
  }

  /// The type that a parameter has in a C prototype.
  func spelled(_ parameter: Parameter) -> String {
    guard case .pointer(let isConst) = model.passing(of: parameter) else {
      return (parameter.isReadOnly ? "const " : "") + spelled(parameter.type)
    }
    if case .counted(let element) = model.resolved(parameter.type).form {
      return pointer(to: element, isConst: isConst)
    }
    return pointer(to: parameter.type, isConst: isConst)
  }

  /// A result: bare pointers are const unless the caller comes to own what they point to.
  func spelled(result: TypeUse?) -> String {
    guard let result else { return "void" }
    guard case .counted(let element) = model.resolved(result).form else { return spelled(result) }
    return pointer(to: element, isConst: result.ownership != .own)
  }

  /// `(calc_Calc *self, double k)`; `(void)` when there are none.
  func parameterList(_ parameters: [Parameter], isVariadic: Bool = false) -> String {
    let names = parameterNames(parameters)
    var parts: [String] = []
    for (parameter, name) in zip(parameters, names) { parts.append(CNames.joined(spelled(parameter), name)) }
    if isVariadic { parts.append("...") }
    return parts.isEmpty ? "(void)" : "(" + parts.joined(separator: ", ") + ")"
  }

  static func joined(_ type: String, _ name: String) -> String {
    isReference(type) ? type + name : type + " " + name
  }

  /// A C++ reference takes its name as a pointer does.
  static func isReference(_ type: String) -> Bool {
    isPointer(type) || type.utf8.last == UInt8(ascii: "&")
  }

  static func isPointer(_ type: String) -> Bool { type.utf8.last == UInt8(ascii: "*") }

  static func spelled(_ primitive: Primitive) -> String {
    switch primitive {
    case .bool: "bool"
    case .b32: "int32_t"
    case .u8: "uint8_t"
    case .u16: "uint16_t"
    case .u32: "uint32_t"
    case .u64: "uint64_t"
    case .u128: "abut_u128"
    case .i8: "int8_t"
    case .i16: "int16_t"
    case .i32: "int32_t"
    case .i64: "int64_t"
    case .i128: "abut_i128"
    case .usize: "size_t"
    case .isize: "ptrdiff_t"
    case .f32: "float"
    case .f64: "double"
    case .char32: "uint32_t"
    case .cChar: "char"
    case .cShort: "short"
    case .cInt: "int"
    case .cUInt: "unsigned int"
    case .cLong: "long"
    case .cULong: "unsigned long"
    case .cLongLong: "long long"
    case .str: "abut_str"
    case .cstr: "const char *"
    case .bytes: "abut_bytes"
    case .arena: "abut_arena"
    case .void: "void"
    }
  }

  // MARK: Slices

  /// `abut_slice_f64`, `abut_slice_calc_Vec2`: made of C names, so that no two packages share one.
  static func sliceName(of element: TypeUse, in names: CNames) -> String {
    "abut_slice_" + names.mangled(element)
  }

  private func mangled(_ use: TypeUse) -> String {
    switch use.form {
    case .primitive(let primitive): primitive.rawValue
    case .named(let id): CNames.identifier(typeNames[id.index])
    case .pointer(let target, let isConst): (isConst ? "cptr_" : "ptr_") + mangled(target)
    case .array(let element, let count): "arr\(count)_" + mangled(element)
    case .counted(let element): "cptr_" + mangled(element)
    case .slice(let element): "slice_" + mangled(element)
    case .relativeSlice, .relativeView: "rel"
    }
  }

  /// `struct internal_state` -> `struct_internal_state`.
  static func identifier(_ name: String) -> String {
    String(
      decoding: name.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }

  // MARK: Names

  /// The members of a record in C, made distinct and safe.
  func fieldNames(_ fields: [Field]) -> [String] { distinct(fields.map { $0.cName }) }

  func parameterNames(_ parameters: [Parameter]) -> [String] { distinct(parameters.map { $0.name }) }

  func caseNames(_ cases: [Case]) -> [String] { distinct(cases.map { $0.cField }) }

  private func distinct(_ names: [String]) -> [String] {
    var used: Set<String> = []
    return names.map { name in
      var name = CNames.safe(name)
      while taken.contains(name) || used.contains(name) { name += "_" }
      used.insert(name)
      return name
    }
  }

  /// A name that no C or C++ compiler of ours reserves; `class` -> `class_`.
  static func safe(_ name: String) -> String { reserved.contains(name) ? name + "_" : name }

  static func isReserved(_ name: String) -> Bool { reserved.contains(name) }

  /// Constants that an `int` cannot hold, and flags, are macros: an enumerator would be an `int`.
  static func usesMacros(_ enumeration: Enumeration) -> Bool {
    enumeration.role == .flags
      || enumeration.members.contains { $0.value < Int128(Int32.min) || $0.value > Int128(Int32.max) }
  }

  /// `CALC`: what the package's own macros start with. The whole path, unless the prefix says the stem.
  static func macroStem(_ package: Package) -> String {
    if package.prefix == package.stem + "_" || package.path.count == 1 { return upper(package.stem) }
    return pathMacro(package)
  }

  /// `DEMO_CALC`.
  static func pathMacro(_ package: Package) -> String { upper(package.path.joined(separator: "_")) }

  static func upper(_ text: String) -> String {
    String(decoding: text.utf8.map { (0x61...0x7a).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
  }

  /// Keywords of C23 and C++20, and macros that common headers define.
  private static let reserved: Set<String> = [
    "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch",
    "char", "char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl",
    "concept",
    "const", "const_cast", "consteval", "constexpr", "constinit", "continue", "decltype", "default", "delete",
    "do", "double", "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for",
    "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new", "noexcept", "not",
    "not_eq",
    "nullptr", "operator", "or", "or_eq", "private", "protected", "public", "register", "reinterpret_cast",
    "requires", "restrict", "return", "short", "signed", "sizeof", "static", "static_assert", "static_cast",
    "struct", "switch", "template", "this", "thread_local", "throw", "true", "try", "typedef", "typeid",
    "typename", "typeof", "typeof_unqual", "union", "unsigned", "using", "virtual", "void", "volatile",
    "wchar_t", "while", "xor", "xor_eq", "_Alignas", "_Alignof", "_Atomic", "_Bool", "_Complex", "_Generic",
    "_Imaginary", "_Noreturn", "_Static_assert", "_Thread_local", "NULL", "EOF", "errno", "stdin", "stdout",
    "stderr", "assert", "offsetof", "complex", "imaginary", "linux", "unix", "I", "size_t", "ptrdiff_t",
    "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "abut_str",
    "abut_bytes", "abut_arena", "abut_rel", "abut_u128", "abut_i128", "BUFSIZ", "CHAR_BIT", "DOMAIN",
    "EXIT_FAILURE", "EXIT_SUCCESS", "HUGE", "HUGE_VAL", "INFINITY", "INT_MAX", "INT_MIN", "LONG_MAX",
    "LONG_MIN",
    "M_E", "M_PI", "NAN", "OVERFLOW", "PLOSS", "RAND_MAX", "SEEK_CUR", "SEEK_END", "SEEK_SET", "SING",
    "SIZE_MAX",
    "TLOSS", "UINT_MAX", "UNDERFLOW",
  ]
}
