import Bytes

extension InterchangeReader {
  // MARK: uses of types

  func use(_ value: JSONValue, depth: Int = 0) throws(Fault) -> TypeUse {
    guard depth <= Limits.nestingMax else { throw value.wrong("types nest too deeply", .limitExceeded) }
    if case .string(let word) = value.content { return TypeUse(try form(word, value)) }
    let isNullable = try value.flag("nullable")
    return TypeUse(
      try form(value, depth + 1), isNullable: isNullable, ownership: try ownership(value["own"]))
  }

  private func ownership(_ value: JSONValue?) throws(Fault) -> Ownership {
    guard let value else { return .unspecified }
    switch try value.text() {
    case "own": return .own
    case "borrow": return .borrow
    default: throw value.wrong("own or borrow is needed here")
    }
  }

  private func form(_ word: String, _ value: JSONValue) throws(Fault) -> TypeForm {
    if let primitive = Primitive(rawValue: word) { return .primitive(primitive) }
    guard let id = references.type(word) else { throw value.wrong("there is no type `\(word)`") }
    return .named(id)
  }

  private func form(_ value: JSONValue, _ depth: Int) throws(Fault) -> TypeForm {
    if let word = value["type"] { return try form(try word.text(), word) }
    if let target = value["pointer"] {
      return .pointer(to: try use(target, depth: depth), isConst: try value.flag("const"))
    }
    if let element = value["array"] {
      let count = try value.need("count").integer(in: 1...Limits.typeBytesMax)
      return .array(of: try use(element, depth: depth), count: count)
    }
    if let element = value["counted"] { return .counted(of: try use(element, depth: depth)) }
    if let element = value["slice"] { return .slice(of: try use(element, depth: depth)) }
    if let element = value["rel_slice"] { return .relativeSlice(of: try use(element, depth: depth)) }
    guard let word = value["rel"] else { throw value.wrong("a type is needed here") }
    switch try word.text() {
    case "str": return .relativeView(isText: true)
    case "bytes": return .relativeView(isText: false)
    default: throw word.wrong("str or bytes is needed here")
    }
  }

  func optionalUse(_ value: JSONValue?) throws(Fault) -> TypeUse? {
    guard let value else { return nil }
    if case .null = value.content { return nil }
    return try use(value)
  }

  func reference(_ value: JSONValue) throws(Fault) -> TypeID {
    guard let id = references.type(try value.text()) else { throw value.wrong("there is no such type") }
    return id
  }

  // MARK: declarations

  /// Enumerations come first: values name their members.
  mutating func enumeration(_ index: Int, _ value: JSONValue) throws(Fault) {
    guard let role = Self.roles[try value.text("kind")] else { return }
    var names: [String: Int] = [:]
    for member in try value.items("values") {
      guard names.updateValue(names.count, forKey: try member.name("name")) == nil else {
        throw member.wrong("two members have this name")
      }
    }
    _ = role
    memberIndex[index] = names
  }

  private static let roles: [String: Enumeration.Role] = ["enum": .plain, "flags": .flags, "status": .status]

  mutating func type(_ index: Int, _ value: JSONValue) throws(Fault) {
    result.types.append(
      TypeDeclaration(
        id: TypeID(index: index), package: try Self.package(of: value, result.packages.count),
        name: try value.name("name"), cName: try cName(try value.need("c")),
        remarks: try remarks(value, ofType: true),
        place: span(value), kind: try kind(value), generic: try generic(value["generic"])))
  }

  private func kind(_ value: JSONValue) throws(Fault) -> TypeKind {
    let word = try value.text("kind")
    if let role = Self.roles[word] { return .enumeration(try enumeration(role, value)) }
    switch word {
    case "alias": return .alias(try use(try value.need("target")))
    case "record", "union": return .record(try record(value, isUnion: word == "union"))
    case "variant": return .variant(try variant(value))
    case "handle": return .handle(try handle(value, .handle))
    case "capability": return .handle(try handle(value, .capability))
    case "opaque": return .handle(try handle(value, .opaque))
    case "callback":
      return .callback(
        Callback(
          parameters: try parameters(value), result: try optionalUse(value["returns"]),
          onError: try optionalValue(value["onerror"])))
    default: throw value.wrong("`\(word)` is not a kind of type")
    }
  }

  private func generic(_ value: JSONValue?) throws(Fault) -> Generic? {
    guard let value else { return nil }
    if let some = value["option"] { return .option(try use(some)) }
    return .result(ok: try optionalUse(try value.need("ok")), error: try optionalUse(try value.need("err")))
  }

  private func primitive(_ value: JSONValue) throws(Fault) -> Primitive {
    guard let primitive = Primitive(rawValue: try value.text()) else {
      throw value.wrong("a scalar type is needed here")
    }
    return primitive
  }

  private func enumeration(_ role: Enumeration.Role, _ value: JSONValue) throws(Fault) -> Enumeration {
    var members: [Member] = []
    for member in try value.items("values") {
      members.append(
        Member(
          name: try member.name("name"), value: try member.integer("value"),
          bit: try member.optionalInteger("bit", in: 0...63), raises: try raises(member["raises"]),
          cName: try member.name("c"), remarks: try remarks(member), place: span(member)))
    }
    return Enumeration(
      role: role, repr: try primitive(try value.need("repr")), isOpen: try value.flag("open"),
      members: members,
      constantPrefix: try constantPrefix(try value.need("cprefix")))
  }

  private func constantPrefix(_ value: JSONValue) throws(Fault) -> String {
    let text = try value.text()
    return text.isEmpty ? "" : try value.name()
  }

  private func raises(_ value: JSONValue?) throws(Fault) -> String? {
    guard let value else { return nil }
    let text = try value.text()
    guard
      text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ isIdentifier(String($0)) })
    else { throw value.wrong("the name of an exception is needed here") }
    return text
  }

  private func record(_ value: JSONValue, isUnion: Bool) throws(Fault) -> Record {
    let fieldValues = try value.items("fields")
    let names = try self.names(fieldValues)
    var fields: [Field] = []
    for field in fieldValues { fields.append(try self.field(field, names)) }
    return Record(
      isUnion: isUnion, packing: try power(value["packing"]), alignment: try power(value["alignment"]),
      claimedSize: try value.optionalInteger("claimed_size", in: 0...Limits.typeBytesMax),
      isExtensible: try value.flag("extensible"),
      bufferElement: try value["buffer"].map { (value) throws(Fault) in try primitive(value) }, fields: fields
    )
  }

  private func power(_ value: JSONValue?) throws(Fault) -> Int? {
    guard let value else { return nil }
    let power = try value.integer(in: 1...Limits.alignmentMax)
    guard power.nonzeroBitCount == 1 else { throw value.wrong("a power of two is needed here") }
    return power
  }

  /// Names of siblings, each once.
  func names(_ values: [JSONValue]) throws(Fault) -> [String: Int] {
    var names: [String: Int] = [:]
    for value in values {
      guard names.updateValue(names.count, forKey: try value.name("name")) == nil else {
        throw value.wrong("this name stands here twice")
      }
    }
    return names
  }

  func length(_ value: JSONValue, _ names: [String: Int]) throws(Fault) -> LengthLink? {
    guard let sibling = value["len"] ?? value["cap"] else { return nil }
    guard let index = names[try sibling.text()] else {
      throw sibling.wrong("there is no such name beside this")
    }
    return LengthLink(kind: value["len"] == nil ? .capacity : .length, sibling: index)
  }

  private func field(_ value: JSONValue, _ names: [String: Int]) throws(Fault) -> Field {
    Field(
      name: try value.name("name"), type: try use(try value.need("type")),
      defaultValue: try optionalValue(value["default"]),
      claimedOffset: try value.optionalInteger("claimed_offset", in: 0...Limits.typeBytesMax),
      alignment: try power(value["alignment"]), bits: try value.optionalInteger("bits", in: 1...64),
      isReserved: try value.flag("reserved"), length: try length(value, names), cName: try value.name("c"),
      remarks: try remarks(value), place: span(value))
  }

  private func variant(_ value: JSONValue) throws(Fault) -> Variant {
    let tag = try value.need("tag")
    let caseValues = try value.items("cases")
    _ = try names(caseValues)
    var cases: [Case] = []
    for value in caseValues {
      cases.append(
        Case(
          name: try value.name("name"), type: try optionalUse(value["type"]), tag: try value.integer("tag"),
          cName: try value.name("c"), cField: try value.name("c_field"), remarks: try remarks(value),
          place: span(value)))
    }
    return Variant(
      tag: try primitive(try tag.need("repr")),
      tagEnum: try tag["enum"].map { (value) throws(Fault) in try reference(value) },
      isOpen: try value.flag("open"), tagField: try tag.name("name"),
      bodyField: try value.need("payload").name("name"), cases: cases)
  }

  private func handle(_ value: JSONValue, _ role: Handle.Role) throws(Fault) -> Handle {
    let threads = try value.optionalText("threads") ?? ""
    guard ["", "confined", "shared", "free"].contains(threads) else {
      throw value.wrong("`threads` is confined, shared or free")
    }
    var drop: Int?
    if let name = value["drop"] { drop = try functionReference(name) }
    return Handle(
      role: role, drop: drop, threads: threads, rights: try nameList(value, "rights"),
      isPointerTypedef: try value.flag("pointer_typedef"))
  }

  func functionReference(_ value: JSONValue) throws(Fault) -> Int {
    guard let index = functionIndex[try value.text()] else { throw value.wrong("there is no such function") }
    return index
  }

  func nameList(_ value: JSONValue, _ key: String) throws(Fault) -> [String] {
    var names: [String] = []
    for item in try value.optionalItems(key) { names.append(try item.name()) }
    return names
  }
}
