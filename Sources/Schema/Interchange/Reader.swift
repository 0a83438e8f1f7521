public import Bytes

extension Blueprint {
  /// Reads what `interchange` writes. The text may come from anybody: every rule of the language is applied
  /// again, the layout is computed again, and whatever the text states must be what was computed. Sizes,
  /// offsets and hashes may be left out, so other programs can write this form.
  public init(interchange bytes: [UInt8]) throws(Fault) {
    do throws(Fault) {
      let document = try JSONValue(parsing: bytes, limits: Self.jsonLimits)
      var reader = try InterchangeReader(document)
      try reader.model()
      let target = try Self.target(of: document)
      let blueprint = Blueprint(try judged(reader.result), for: target)
      if let first = blueprint.diagnostics.first(where: { $0.severity == .error }) {
        throw Fault(.malformed, at: first.span.start, first.message)
      }
      let computed = try JSONValue(parsing: blueprint.interchange, limits: Self.jsonLimits)
      try document.check(against: computed, "the text")
      self = blueprint
    } catch {
      throw error.located(in: bytes)
    }
  }

  /// Types nest no deeper than in source text; around them stand a few lists and objects.
  private static var jsonLimits: JSONLimits {
    var limits = JSONLimits()
    limits.bytesMax = Limits.sourceBytesMax
    limits.depthMax = Limits.nestingMax + 16
    return limits
  }

  private static func target(of document: JSONValue) throws(Fault) -> Target {
    guard let triple = try document["model"]?.optionalText("target") else { return .primary }
    guard let target = Target.all.first(where: { $0.triple == triple }) else {
      throw Fault(.unsupported, at: document.offset, "the target `\(triple)` is not known here")
    }
    return target
  }
}

extension JSONValue {
  /// Everything that is stated here must have been computed as well, and be the same.
  fileprivate func check(against computed: JSONValue, _ place: String) throws(Fault) {
    switch (content, computed.content) {
    case (.object(let stated), .object):
      for member in stated {
        guard let other = computed[member.name] else {
          throw member.value.wrong("\(place): `\(member.name)` has no place here")
        }
        try member.value.check(against: other, member.name)
      }
    case (.array(let stated), .array(let known)):
      guard stated.count == known.count else {
        throw wrong("`\(place)` has \(stated.count) entries, by the rules there are \(known.count)")
      }
      for (item, other) in zip(stated, known) { try item.check(against: other, place) }
    default:
      guard bytes == computed.bytes else {
        throw wrong("`\(place)` is \(short(bytes)) here, by the rules it is \(short(computed.bytes))")
      }
    }
  }

  private func short(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix(60), as: UTF8.self) + (bytes.count > 60 ? "…" : "")
  }
}

/// JSON -> `Model`: shapes, names and references. `judged` applies the rules of the language afterwards.
struct InterchangeReader {
  let document: JSONValue
  let typeValues: [JSONValue]
  let constantValues: [JSONValue]
  let functionValues: [JSONValue]
  let references: References
  /// By `Type.method` or by plain name.
  var functionIndex: [String: Int] = [:]
  /// Per enumeration: its members by name.
  var memberIndex: [Int: [String: Int]] = [:]
  var result = Model()

  init(_ document: JSONValue) throws(Fault) {
    self.document = document
    guard try document.integer("abi") == Int128(Words.form) else {
      throw Fault(.unsupported, at: document.offset, "this is another version of the JSON form")
    }
    typeValues = try document.optionalItems("types")
    constantValues = try document.optionalItems("constants")
    functionValues = try document.optionalItems("functions")
    result.packages = [try Self.package(document)]
    for value in try document.optionalItems("uses") { result.packages.append(try Self.package(value)) }
    guard result.packages.count <= Limits.packagesMax,
      Set(result.packages.map { $0.name }).count == result.packages.count
    else { throw document.wrong("packages come once, and at most \(Limits.packagesMax)") }
    references = References(
      types: try Self.names(typeValues, result.packages),
      constants: try Self.names(constantValues, result.packages))
  }

  private static func names(
    _ values: [JSONValue], _ packages: [Package]
  ) throws(Fault) -> [(name: String, package: String)] {
    var names: [(name: String, package: String)] = []
    for value in values {
      names.append((try value.name("name"), packages[try package(of: value, packages.count)].name))
    }
    return names
  }

  static func package(of value: JSONValue, _ count: Int) throws(Fault) -> Int {
    try value.optionalInteger("package", in: 0...count - 1) ?? 0
  }

  func span(_ value: JSONValue) -> Span { Span(source: 0, start: value.offset, end: value.offset) }

  mutating func model() throws(Fault) {
    for (index, value) in functionValues.enumerated() {
      guard functionIndex.updateValue(index, forKey: try value.text("name")) == nil else {
        throw value.wrong("two functions have this name")
      }
    }
    for (index, value) in typeValues.enumerated() { try enumeration(index, value) }
    for (index, value) in typeValues.enumerated() { try type(index, value) }
    for value in constantValues { result.constants.append(try constant(value)) }
    for value in functionValues { result.functions.append(try function(value)) }
    for value in try document.optionalItems("properties") { result.properties.append(try property(value)) }
    try order()
    result.indexMembers()
  }

  // MARK: packages and remarks

  private static func package(_ value: JSONValue) throws(Fault) -> Package {
    let named = try value.need("package")
    let path = try named.text().split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !path.isEmpty, path.allSatisfy(isIdentifier) else {
      throw named.wrong("a package name is needed here")
    }
    var flat: Flat?
    if let given = value["flat"] {
      flat = Flat(
        register: try given.name("register"), segments: try given.need("segments").integer(in: 1...64))
    }
    return Package(
      path: path, version: try value.need("version").version(), docs: try value.optionalText("doc") ?? "",
      prefix: try value.optionalName("prefix") ?? "", library: try fileName(value["library"]),
      header: try fileName(value["header"]), flat: flat,
      place: Span(source: 0, start: value.offset, end: value.offset))
  }

  /// Ends up between quotes in generated code.
  private static func fileName(_ value: JSONValue?) throws(Fault) -> String? {
    guard let value else { return nil }
    let text = try value.text()
    guard isFileName(text) else { throw value.wrong("the name of a file is needed here") }
    return text
  }

  func remarks(_ value: JSONValue, ofType: Bool = false) throws(Fault) -> Remarks {
    var remarks = Remarks()
    remarks.docs = try value.optionalText("doc") ?? ""
    remarks.since = try value["since"]?.version()
    remarks.deprecated = try value.optionalText("deprecated")
    remarks.isUnstable = try value.flag("unstable")
    remarks.isHidden = try value.flag("hidden")
    guard let names = value["names"] else { return remarks }
    remarks.names.c = try names["c"].map { (value) throws(Fault) in
      ofType ? try cName(value) : try value.name()
    }
    remarks.names.cpp = try names.optionalName("cpp")
    remarks.names.python = try names.optionalName("py")
    remarks.names.zig = try names.optionalName("zig")
    remarks.names.rust = try names.optionalName("rust")
    remarks.names.swift = try names.optionalName("swift")
    return remarks
  }

  /// A C name, or `struct name`, `union name`, `enum name`.
  func cName(_ value: JSONValue) throws(Fault) -> String {
    let text = try value.text()
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    if words.count == 2, ["struct", "union", "enum"].contains(words[0]), isIdentifier(String(words[1])) {
      return text
    }
    guard isIdentifier(text) else { throw value.wrong("a C name is needed here") }
    return text
  }

  // MARK: the order of the source

  /// Every item of the root package comes exactly once.
  private mutating func order() throws(Fault) {
    var wanted: [String: ItemID] = [:]
    for type in result.types where type.package == 0 && type.generic == nil {
      wanted[Words.spelling(of: .type(type.id))] = .type(type.id)
    }
    for (index, constant) in result.constants.enumerated() where constant.package == 0 {
      wanted[Words.spelling(of: .constant(index))] = .constant(index)
    }
    for index in result.functions.indices { wanted[Words.spelling(of: .function(index))] = .function(index) }
    for index in result.properties.indices { wanted[Words.spelling(of: .property(index))] = .property(index) }
    for value in try document.items("order") {
      guard let item = wanted.removeValue(forKey: try value.text()) else {
        throw value.wrong("this is not an item of the package, or comes twice")
      }
      result.order.append(item)
    }
    guard wanted.isEmpty else { throw document.wrong("`order` leaves items out") }
  }
}
