import Bytes

extension Blueprint {
  /// The canonical JSON form: the whole model with sizes, offsets and hashes, always the same bytes for the
  /// same blueprint. One item stands on each line, so a lock file can be reviewed. `Blueprint(interchange:)`
  /// reads it.
  public var interchange: [UInt8] {
    var writer = InterchangeWriter(self)
    writer.document()
    return writer.json.bytes
  }
}

/// One pass over a blueprint. The parts stand in extensions, by subject.
struct InterchangeWriter {
  let blueprint: Blueprint
  let names: References
  /// Only what a caller's source depends on: the lines that `api(M)` is the hash of.
  let isFace: Bool
  var json = JSONWriter()

  var model: Model { blueprint.model }

  init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
    names = References(blueprint.model)
    isFace = false
  }

  init(face blueprint: Blueprint, names: References) {
    self.blueprint = blueprint
    self.names = names
    isFace = true
  }

  mutating func document() {
    json.beginObject()
    json.member("abi", Words.form)
    packageMembers(model.package)
    target(blueprint.target)
    json.member("api", Words.hash(blueprint.api))
    list("uses", model.packages.dropFirst()) { writer, package in
      writer.json.beginObject()
      writer.packageMembers(package)
      writer.json.endObject()
    }
    list("types", model.types) { $0.type($1) }
    list("constants", model.constants) { $0.constant($1) }
    list("functions", Array(model.functions.indices)) { $0.function($1) }
    list("properties", model.properties) { $0.property($1) }
    strings("order", model.order.map(Words.spelling(of:)))
    strings("layout_order", model.layoutOrder.map { names.types[$0.index] })
    json.endObject()
    json.newline()
  }

  /// Top-level lists: an item per line.
  private mutating func list<Items: Collection>(
    _ key: String, _ items: Items, _ write: (inout InterchangeWriter, Items.Element) -> Void
  ) {
    json.newline()
    json.key(key)
    json.beginArray()
    for item in items {
      json.newline()
      write(&self, item)
    }
    json.endArray()
  }

  mutating func strings(_ key: String, _ values: [String]) {
    json.key(key)
    json.beginArray()
    for value in values { json.string(value) }
    json.endArray()
  }

  private mutating func packageMembers(_ package: Package) {
    json.member("package", package.name)
    json.member("version", package.version.text)
    if !package.docs.isEmpty { json.member("doc", package.docs) }
    if !package.prefix.isEmpty { json.member("prefix", package.prefix) }
    json.member(ifAny: "library", package.library)
    json.member(ifAny: "header", package.header)
    guard let flat = package.flat else { return }
    json.key("flat")
    json.beginObject()
    json.member("register", flat.register)
    json.member("segments", flat.segments)
    json.endObject()
  }

  private mutating func target(_ target: Target) {
    json.key("model")
    json.beginObject()
    json.member("ptr", target.pointerSize)
    json.member("endian", "little")
    json.member("target", target.triple)
    json.endObject()
  }

  /// A rename for one target is no concern of the others.
  mutating func cName(_ name: String) {
    if !isFace { json.member("c", name) }
  }

  mutating func remarks(_ remarks: Remarks) {
    json.member(ifTrue: "hidden", remarks.isHidden)
    if isFace { return }
    if !remarks.docs.isEmpty { json.member("doc", remarks.docs) }
    json.member(ifAny: "since", remarks.since?.text)
    json.member(ifAny: "deprecated", remarks.deprecated)
    json.member(ifTrue: "unstable", remarks.isUnstable)
    guard remarks.names != TargetNames() else { return }
    json.key("names")
    json.beginObject()
    json.member(ifAny: "c", remarks.names.c)
    json.member(ifAny: "cpp", remarks.names.cpp)
    json.member(ifAny: "py", remarks.names.python)
    json.member(ifAny: "zig", remarks.names.zig)
    json.member(ifAny: "rust", remarks.names.rust)
    json.member(ifAny: "swift", remarks.names.swift)
    json.endObject()
  }

  mutating func constant(_ constant: Constant) {
    json.beginObject()
    json.member("name", constant.name)
    if constant.package != 0 { json.member("package", constant.package) }
    cName(constant.cName)
    json.key("type")
    use(constant.type)
    json.key("value")
    value(constant.value)
    json.member(ifTrue: "open", constant.isOpen)
    remarks(constant.remarks)
    json.endObject()
  }

  mutating func property(_ property: Property) {
    json.beginObject()
    json.member("name", property.name)
    json.member("on", names.types[property.receiver.index])
    json.key("type")
    use(property.type)
    json.member("get", functionName(property.getter))
    json.member(ifAny: "set", property.setter.map { functionName($0) })
    remarks(property.remarks)
    json.endObject()
  }

  /// The receiver by its reference, so that two types of one name do not share their methods' names.
  func functionName(_ index: Int) -> String {
    let function = model.functions[index]
    guard let receiver = function.receiver else { return function.name }
    return names.types[receiver.index] + "." + function.name
  }

  /// A plain word for a scalar or a declared type, an object for everything else.
  mutating func use(_ use: TypeUse) {
    let word: String? =
      switch use.form {
      case .primitive(let primitive): primitive.rawValue
      case .named(let id): names.types[id.index]
      default: nil
      }
    if let word, !use.isNullable, use.ownership == .unspecified { return json.string(word) }
    json.beginObject()
    if let word { json.member("type", word) } else { form(use.form) }
    json.member(ifTrue: "nullable", use.isNullable)
    switch use.ownership {
    case .unspecified: break
    case .own: json.member("own", "own")
    case .borrow: json.member("own", "borrow")
    }
    json.endObject()
  }

  private mutating func form(_ form: TypeForm) {
    switch form {
    case .primitive, .named: break
    case .pointer(let target, let isConst):
      json.key("pointer")
      use(target)
      json.member(ifTrue: "const", isConst)
    case .array(let element, let count):
      json.key("array")
      use(element)
      json.member("count", count)
    case .counted(let element):
      json.key("counted")
      use(element)
    case .slice(let element):
      json.key("slice")
      use(element)
    case .relativeSlice(let element):
      json.key("rel_slice")
      use(element)
    case .relativeView(let isText): json.member("rel", isText ? "str" : "bytes")
    }
  }

  mutating func value(_ value: Value) {
    switch value {
    case .integer(let number): json.integer(number)
    case .float(let number) where number.isFinite: json.float(number)
    case .bool(let flag): json.bool(flag)
    case .string(let text): json.string(text)
    case .null: json.null()
    case .float, .members, .constant, .size:
      json.beginObject()
      taggedValue(value)
      json.endObject()
    }
  }

  /// What JSON has no literal for.
  private mutating func taggedValue(_ value: Value) {
    switch value {
    case .float(let number): json.member("float", number.isNaN ? "nan" : number < 0 ? "-inf" : "inf")
    case .members(let id, let indices):
      json.member("of", names.types[id.index])
      guard case .enumeration(let enumeration) = model[id].kind else { return }
      strings("members", indices.map { enumeration.members[$0].name })
    case .constant(let index): json.member("constant", names.constants[index])
    case .size(let use):
      json.key("sizeof")
      self.use(use)
    default: break
    }
  }
}
