import Schema

/// What has been declared so far.
struct CFFIProgress {
  var isDeclared: [Bool]
  var isOpen: [Bool]
  var helpers: Set<String> = []

  init(count: Int) {
    isDeclared = Array(repeating: false, count: count)
    isOpen = isDeclared
  }
}

extension CFFIEmitter {
  /// Names of structs first, so that everything may point to everything; bodies last.
  mutating func declareTypes() {
    for type in model.types {
      if let line = forward(type) { declare([line]) }
    }
    for type in model.types { define(type.id) }
    for function in model.functions {
      for parameter in function.parameters { require(parameter.type) }
      if let result = function.result { require(result) }
    }
    for type in model.types {
      switch type.kind {
      case .record(let record): declareBody(of: type.id, record)
      case .variant(let variant): declareBody(of: type.id, variant)
      default: break
      }
    }
  }

  private func isTagged(_ name: String) -> Bool { name.utf8.contains(UInt8(ascii: " ")) }

  private func forward(_ type: TypeDeclaration) -> String? {
    let name = names.name(type.id)
    switch type.kind {
    case .record, .variant:
      return isTagged(name) ? "\(name);" : "typedef \(keyword(type)) \(name) \(name);"
    case .handle(let handle):
      if handle.role == .capability { return "typedef uint64_t \(name);" }
      if isTagged(name) { return "\(name);" }
      return handle.isPointerTypedef ? "typedef struct \(name)_ *\(name);" : "typedef struct \(name) \(name);"
    case .enumeration(let enumeration):
      // 128 bits are more than cffi knows; the members are in CONSTANTS then.
      let repr =
        isHuge(enumeration.repr) ? "struct { uint64_t halves[2]; }" : CNames.spelled(enumeration.repr)
      return "typedef \(CNames.joined(repr, name));"
    case .alias, .callback: return nil
    }
  }

  private func keyword(_ type: TypeDeclaration) -> String {
    if case .record(let record) = type.kind, record.isUnion { return "union" }
    return "struct"
  }

  // MARK: What needs an order

  mutating func require(_ use: TypeUse) {
    switch use.form {
    case .primitive(let primitive): require(primitive)
    case .named(let id): define(id)
    case .pointer(let inner, _), .counted(let inner), .array(let inner, _): require(inner)
    case .slice(let element):
      require(element)
      let name = CNames.sliceName(of: element, in: names)
      let pointer = names.pointer(to: element, isConst: true)
      requireHelper(name, "\(pointer)ptr; size_t len;")
    case .relativeSlice(let element):
      require(element)
      requireHelper("abut_rel", "uint32_t offset; uint32_t len;")
    case .relativeView: requireHelper("abut_rel", "uint32_t offset; uint32_t len;")
    }
  }

  private mutating func require(_ primitive: Primitive) {
    switch primitive {
    case .str: requireHelper("abut_str", "const char *ptr; size_t len;")
    case .bytes: requireHelper("abut_bytes", "const uint8_t *ptr; size_t len;")
    case .arena: requireHelper("abut_arena", "uint8_t *ptr; size_t cap;")
    case .u128, .i128: requireHuge()
    default: break
    }
  }

  /// Behind pointers and in records only: two halves, the low one first on the machines of ours.
  private mutating func requireHuge() {
    guard progress.helpers.insert("abut_u128").inserted else { return }
    declare(["typedef ... abut_u128;", "typedef ... abut_i128;"], .apiOnly)
    declare(
      [
        "typedef struct { uint64_t lo, hi; } abut_u128;",
        "typedef struct { uint64_t lo; int64_t hi; } abut_i128;",
      ],
      .abiOnly)
  }

  private mutating func requireHelper(_ name: String, _ members: String) {
    guard progress.helpers.insert(name).inserted else { return }
    declare(["typedef struct \(name) { \(members) } \(name);"])
  }

  private mutating func define(_ id: TypeID) {
    guard !progress.isDeclared[id.index] else { return }
    let type = model[id]
    switch type.kind {
    case .alias(let target):
      guard enter(type) else { return }
      require(target)
      declare(["typedef \(names.declared(target, names.name(id)));"])
    case .callback(let callback):
      guard enter(type) else { return }
      for parameter in callback.parameters { require(parameter.type) }
      if let result = callback.result { require(result) }
      declare([typedef(callback, id)])
    case .record(let record):
      // Set before the parts: records may point to each other in circles.
      progress.isDeclared[id.index] = true
      for field in record.fields { require(field.type) }
    case .variant(let variant):
      progress.isDeclared[id.index] = true
      for item in variant.cases { if let payload = item.type { require(payload) } }
    case .enumeration, .handle: break
    }
    progress.isDeclared[id.index] = true
  }

  /// False in a circle of typedefs, which C cannot say either.
  private mutating func enter(_ type: TypeDeclaration) -> Bool {
    guard !progress.isOpen[type.id.index] else {
      diagnostics.append(
        Diagnostic(
          .targetCannotExpress, "`\(type.name)` takes itself, which a C typedef cannot say", at: type.place,
          help: "pass it as `*void`, or put it into a record"))
      return false
    }
    progress.isOpen[type.id.index] = true
    return true
  }

  private mutating func typedef(_ callback: Callback, _ id: TypeID) -> String {
    let uses = callback.parameters.filter { model.passing(of: $0) == .value }.map({ $0.type })
    if (uses + [callback.result].compactMap { $0 }).contains(where: { holdsHuge($0) }) {
      refuse(model[id].name, at: model[id].place)
      return "typedef void *\(names.name(id));"
    }
    let result = names.spelled(result: callback.result)
    let declarator = CNames.joined(result, "(*\(names.name(id)))")
    return "typedef \(declarator)\(names.parameterList(callback.parameters));"
  }

  mutating func refuse(_ name: String, at place: Span) {
    diagnostics.append(
      Diagnostic(
        .targetCannotExpress, "cffi has no 128-bit integers: `\(name)` cannot pass them by value", at: place,
        help: "pass a pointer, or leave cffi out of the targets"))
  }

  // MARK: Functions

  mutating func declareFunctions() {
    var everywhere: [String] = []
    var compiled: [String] = []
    for function in model.functions {
      let byValue = function.parameters.filter { model.passing(of: $0) == .value }.map({ $0.type })
      let uses = byValue + [function.result].compactMap { $0 }
      if uses.contains(where: { holdsHuge($0) }) {
        refuse(function.symbol, at: function.place)
        continue
      }
      let result = names.spelled(result: function.result)
      let list = names.parameterList(function.parameters, isVariadic: function.isVariadic)
      let line = CNames.joined(result, function.symbol) + list + ";"
      if uses.allSatisfy({ passesWithoutCompiler($0) }) {
        everywhere.append(line)
      } else {
        compiled.append(line)
      }
    }
    declare(everywhere)
    declare(compiled, .apiOnly)
  }

  /// The types of the segments, the table and the function that gives it.
  mutating func declareFlat() {
    guard let flat = package.flat else { return }
    for (index, function) in model.functions.enumerated() {
      declareSegments(function, blueprint.functions[index])
    }
    declare([
      "typedef size_t (*abut_flat_fn)(const uint8_t *in, size_t in_len, uint8_t *out, size_t out_cap);",
      "typedef struct abut_flat_function {",
      "    const char *name; abut_flat_fn func; uint32_t signature_id; uint32_t flags; uint64_t sig;",
      "} abut_flat_function;",
      "typedef struct abut_flat_extension {",
      "    uint32_t abi_version; uint32_t count; const abut_flat_function *functions;",
      "    size_t (*poll)(uint64_t op_id, uint8_t *out, size_t out_cap); void (*dispose)(uint64_t op_id);",
      "} abut_flat_extension;",
      "const abut_flat_extension *\(flat.register)(void);",
    ])
  }

  private mutating func declareSegments(_ function: Function, _ layout: FunctionLayout) {
    let name = header.flatName(function)
    if !function.parameters.isEmpty {
      let shown = names.parameterNames(function.parameters)
      let members = zip(function.parameters.indices, shown).map { index, shown in
        CFFIMember(
          line: names.declared(function.parameters[index].type, shown) + ";",
          offset: layout.requestOffsets[index], use: function.parameters[index].type)
      }
      declareStruct("struct", "\(name)_in", members, layout.request, packing: nil, isTypedef: true)
    }
    guard let result = function.result else { return }
    if case .array = result.form {
      declare(["typedef struct \(name)_out { \(names.declared(result, "value")); } \(name)_out;"])
    } else {
      declare(["typedef \(names.declared(result, name + "_out"));"])
    }
  }
}
