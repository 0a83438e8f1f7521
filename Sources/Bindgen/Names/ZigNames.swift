import Schema

/// Every name that a generated Zig file declares at its top, settled before the first line is written.
struct ZigNames {
  let model: Model
  /// As declared names; one per `model.types`.
  let types: [String]
  /// One per `model.constants`; only the root's and the used ones are rendered.
  let constants: [String]
  /// The wrapper of each function: in its container, or at the top for free ones. One per `model.functions`.
  let functions: [String]
  /// The request struct of each flat function. One per `model.functions`.
  let requests: [String]
  /// The struct of `extern` declarations.
  let raw: String
  let runtime: ZigRuntimeNames
  /// All names at the top of the file: no parameter, local or inner reference may repeat one.
  let top: Set<String>
  /// Those of them that the insides of a container refer to: no declaration in there may repeat one.
  let referenced: Set<String>
  /// Symbols of `raw`.
  let symbols: Set<String>
  /// Names nested in status enumerations; nil for other types.
  let statuses: [ZigStatusNames?]
  /// Names that clash although the descriptor's own differ.
  let clashes: [Diagnostic]

  init(_ model: Model) {
    self.model = model
    var builder = ZigNamesBuilder(model)
    builder.claimTypes()
    builder.claimConstants()
    let nouns = builder.top.names
    builder.claimFunctions()
    let written = builder.top.names
    runtime = builder.claimRuntime()
    raw = runtime.raw
    referenced = nouns.union(builder.top.names.subtracting(written))
    types = builder.types
    constants = builder.constants
    functions = builder.functions
    requests = builder.requests
    clashes = builder.clashes
    // A parameter may be called `self` wherever nothing is declared so.
    top = builder.top.names.subtracting(["self"])
    symbols = Set(model.functions.map { $0.symbol })
    let outer = [referenced]
    statuses = model.types.map { ZigStatusNames($0, inside: outer) }
  }

  func name(_ id: TypeID) -> String { ZigWords.declared(types[id.index]) }

  /// A member of an enumeration, a field or a case, before quoting.
  static func member(_ name: String, _ remarks: Remarks) -> String { remarks.names.zig ?? name }

  static func word(_ member: Member) -> String { ZigWords.member(Self.member(member.name, member.remarks)) }
  static func word(_ item: Case) -> String { ZigWords.member(Self.member(item.name, item.remarks)) }
}

/// What the runtime helpers at the end of a file are called there; a descriptor's own names come first.
struct ZigRuntimeNames {
  let raw: String
  let text: String
  let bytes: String
  let arena: String
  let slice: String
  let relativeSlice: String
  let relativeText: String
  let relativeBytes: String
  let boolean: String
  let expectLayout: String
  let implement: String
  let table: String
  let flat: [String]

  static let flatNames = [
    "FlatFn", "FlatFunction", "FlatExtension", "flat_error", "Segment", "wrap", "reply", "extensionTable",
    "exportExtension", "Client", "services",
  ]

  var flatFn: String { flat[0] }
  var flatFunction: String { flat[1] }
  var flatExtension: String { flat[2] }
  var flatError: String { flat[3] }
  var segment: String { flat[4] }
  var wrap: String { flat[5] }
  var reply: String { flat[6] }
  var extensionTable: String { flat[7] }
  var exportExtension: String { flat[8] }
  var client: String { flat[9] }
  var services: String { flat[10] }
}

struct ZigStatusNames {
  let error: String
  let check: String

  init?(_ type: TypeDeclaration, inside outer: [Set<String>]) {
    guard case .enumeration(let enumeration) = type.kind, enumeration.role == .status else { return nil }
    var scope = ZigScope(inside: outer)
    for member in enumeration.members { scope.reserve(ZigNames.member(member.name, member.remarks)) }
    error = scope.claim("Error", "Failure")
    check = scope.claim("check", "orError")
  }
}

private struct ZigNamesBuilder {
  let model: Model
  var top = ZigScope()
  var types: [String]
  var constants: [String]
  var functions: [String]
  var requests: [String]
  var clashes: [Diagnostic] = []

  init(_ model: Model) {
    self.model = model
    types = model.types.map { $0.name }
    constants = model.constants.map { $0.name }
    functions = model.functions.map { $0.name }
    requests = model.functions.map { $0.name }
    for name in ZigNamesBuilder.ours { _ = top.claim(name) }
  }

  /// Names that every file uses: items so called get an underscore.
  private static let ours = ["std", "self"]

  /// Written names first, then those of other packages, then the ones we make.
  mutating func claimTypes() {
    for (index, type) in model.types.enumerated() where type.package == 0 && type.generic == nil {
      let stated = type.remarks.names.zig ?? type.name
      types[index] = claim(stated, or: stated, at: type.place)
    }
    for (index, type) in model.types.enumerated() where type.package != 0 && type.generic == nil {
      let stem = ZigWords.pascal(model.packages[type.package].stem)
      types[index] = top.claim(type.remarks.names.zig ?? type.name, stem + type.name)
    }
    for (index, type) in model.types.enumerated() {
      guard let generic = type.generic else { continue }
      types[index] = top.claim(made(generic))
    }
  }

  mutating func claimRuntime() -> ZigRuntimeNames {
    let raw = top.claim("raw", "native")
    func helper(_ name: String, _ top: inout ZigScope) -> String { top.claim(name, "Abut" + name) }
    return ZigRuntimeNames(
      raw: raw, text: helper("Str", &top), bytes: helper("Bytes", &top), arena: helper("Arena", &top),
      slice: helper("Slice", &top), relativeSlice: helper("RelSlice", &top),
      relativeText: helper("RelStr", &top),
      relativeBytes: helper("RelBytes", &top), boolean: helper("Bool32", &top),
      expectLayout: top.claim("expectLayout"), implement: top.claim("exportAll", "exportImplementation"),
      table: top.claim("abi_table"),
      flat: model.package.flat == nil
        ? []
        : ZigRuntimeNames.flatNames.map {
          top.claim($0, ZigWords.pascal($0) == $0 ? "Abut" + $0 : "abut_" + $0)
        })
  }

  mutating func claimConstants() {
    for (index, constant) in model.constants.enumerated() {
      let wanted = constant.remarks.names.zig ?? ZigWords.constant(constant.name)
      guard constant.package == 0 else {
        constants[index] = top.claim(wanted, model.packages[constant.package].stem + "_" + wanted)
        continue
      }
      let spare = constant.remarks.names.zig ?? constant.name
      constants[index] = claim(wanted, or: spare, at: constant.place)
    }
  }

  mutating func claimFunctions() {
    if model.package.flat != nil { return claimFlatFunctions() }
    // Names that stay as they are come first: those that change can give way to them.
    for changes in [false, true] {
      for (index, function) in model.functions.enumerated() {
        let wanted = ZigWords.camel(function.name)
        guard (function.remarks.names.zig == nil && wanted != function.name) == changes else { continue }
        let stated = function.remarks.names.zig ?? wanted
        functions[index] =
          function.receiver == nil
          ? claim(stated, or: changes ? function.name : stated, at: function.place) : stated
      }
    }
  }

  /// Members of an implementation, beside its `poll` and `dispose`; the requests stand at the top.
  private mutating func claimFlatFunctions() {
    var members = ZigScope(inside: [["poll", "dispose"]])
    for (index, function) in model.functions.enumerated() {
      var wanted = function.remarks.names.zig ?? ZigWords.camel(function.name)
      if let receiver = function.receiver, function.remarks.names.zig == nil {
        wanted = ZigWords.lowerFirst(ZigWords.camel(model[receiver].name)) + ZigWords.pascal(function.name)
      }
      functions[index] = members.claim(wanted, function.name)
      requests[index] = top.claim(ZigWords.pascal(wanted) + "Request")
    }
  }

  private mutating func claim(_ wanted: String, or spare: String, at place: Span) -> String {
    if top.isTaken(wanted), top.isTaken(spare), !ZigNamesBuilder.ours.contains(wanted) {
      clashes.append(
        Diagnostic(
          .targetNameClash, "`\(wanted)` stands for two things in Zig", at: place,
          help: "give one of them another name there: @zig(\"…\")"))
    }
    return top.claim(wanted, spare)
  }

  // MARK: Made names

  private func made(_ generic: Generic) -> String {
    switch generic {
    case .option(let use): "Option" + words(use)
    case .result(let ok, let error): "Result" + (ok.map(words) ?? "Void") + (error.map(words) ?? "Void")
    }
  }

  private func words(_ use: TypeUse) -> String {
    let plain: String =
      switch use.form {
      case .primitive(let primitive): ZigWords.pascal(primitive.rawValue)
      case .named(let id): model[id].generic.map(made) ?? ZigWords.pascal(types[id.index])
      case .pointer(let target, let isConst): (isConst ? "ConstPtr" : "Ptr") + words(target)
      case .array(let element, let count): "Array\(count)" + words(element)
      case .counted(let element): "Many" + words(element)
      case .slice(let element): "Slice" + words(element)
      case .relativeSlice(let element): "RelSlice" + words(element)
      case .relativeView(let isText): isText ? "RelStr" : "RelBytes"
      }
    return (use.isNullable ? "Maybe" : "") + plain
  }
}
