import Bytes

/// Builds `sig(F)`: how a call crosses, what crosses, and the shape of everything that can be reached from
/// there. The function's own name is not in it: equal signatures share one id, so a machine can cache call
/// plans by it.
struct SignatureTexts {
  private let shapes: ShapeTexts
  private var model: Model { shapes.model }
  private let reach: ReachHashes

  init(_ shapes: ShapeTexts) {
    self.shapes = shapes
    let model = shapes.model
    reach = ReachHashes(
      mentions: model.types.map { Self.mentions(of: $0.kind).map { $0.index } },
      lines: model.types.map { Self.line($0, shapes) })
  }

  func hash(of index: Int) -> UInt64 { SHA256.prefix64(text(of: index)) }

  func text(of index: Int) -> String {
    let function = model.functions[index]
    let isFlat = model.package.flat != nil
    var text = ShapeTexts.header("sig", shapes.blueprint.target) + (isFlat ? "flat" : "c")
    if function.isAsync { text += " async" }
    if function.isVariadic { text += " ..." }
    text += "\n"
    for (place, parameter) in function.parameters.enumerated() {
      let offsets = shapes.blueprint.functions[index].requestOffsets
      if isFlat, place < offsets.count { text += "\(offsets[place]):" }
      text += (isFlat ? shapes.text(parameter.type) : shapes.parameter(parameter)) + "\n"
    }
    text += "->" + (function.result.map { shapes.text($0) } ?? "void") + "\n"
    return text + reachable(from: roots(of: function))
  }

  private func roots(of function: Function) -> [TypeID] {
    var roots: [TypeID] = []
    for parameter in function.parameters { Self.collect(parameter.type, into: &roots) }
    if let result = function.result { Self.collect(result, into: &roots) }
    return roots
  }

  /// What can be reached from the types of the call, as the hashes of its groups.
  private func reachable(from roots: [TypeID]) -> String {
    let hashes = Set(roots.map { reach.hashes[$0.index] }).subtracting([0])
    var text = ""
    for hash in hashes.sorted() { text += "#" + Words.hexadecimal(hash) + "\n" }
    return text
  }

  private static func line(_ declaration: TypeDeclaration, _ shapes: ShapeTexts) -> String? {
    switch declaration.kind {
    case .record, .variant, .callback:
      shapes.name(declaration.id) + " #" + Words.hexadecimal(shapes.hashes[declaration.id.index]) + "\n"
    default: nil
    }
  }

  private static func mentions(of kind: TypeKind) -> [TypeID] {
    var found: [TypeID] = []
    switch kind {
    case .alias(let target): collect(target, into: &found)
    case .record(let record): for field in record.fields { collect(field.type, into: &found) }
    case .variant(let variant):
      for entry in variant.cases { if let type = entry.type { collect(type, into: &found) } }
    case .callback(let callback):
      for parameter in callback.parameters { collect(parameter.type, into: &found) }
      if let result = callback.result { collect(result, into: &found) }
    case .enumeration, .handle: break
    }
    return found
  }

  private static func collect(_ use: TypeUse, into found: inout [TypeID]) {
    switch use.form {
    case .primitive, .relativeView: break
    case .named(let id): found.append(id)
    case .pointer(let inner, _), .array(let inner, _), .counted(let inner), .slice(let inner),
      .relativeSlice(let inner):
      collect(inner, into: &found)
    }
  }
}

/// The text of `api(M)`: one line of JSON per item, without docs, places, layouts and renames, sorted by
/// bytes, so that moving a declaration changes nothing.
func faceText(_ blueprint: Blueprint) -> String {
  let model = blueprint.model
  var lines: [[UInt8]] = []
  func add(_ write: (inout InterchangeWriter) -> Void) {
    var writer = InterchangeWriter(face: blueprint, names: names)
    write(&writer)
    lines.append(writer.json.bytes)
  }
  let names = References(model)
  for declaration in model.types { add { $0.type(declaration) } }
  for constant in model.constants { add { $0.constant(constant) } }
  for index in model.functions.indices { add { $0.function(index) } }
  for property in model.properties { add { $0.property(property) } }
  lines.sort { $0.lexicographicallyPrecedes($1) }
  var text = "abi-api/1 \(model.package.name)\n"
  for line in lines { text += String(decoding: line, as: UTF8.self) + "\n" }
  return text
}
