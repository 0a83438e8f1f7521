import Bytes

extension InterchangeReader {
  func function(_ value: JSONValue) throws(Fault) -> Function {
    var receiver: TypeID?
    if let on = value["on"] { receiver = try reference(on) }
    let parameterValues = try value.optionalItems("params")
    let names = try self.names(parameterValues)
    var lifetime: Int?
    if let name = value["life"] {
      guard let index = names[try name.text()] else { throw name.wrong("there is no such parameter") }
      lifetime = index
    }
    var id: UInt32?
    if let number = value["id"] { id = UInt32(try number.integer(in: 0...0xffff_ffff)) }
    return Function(
      name: try functionName(value, receiver), receiver: receiver, symbol: try symbol(value),
      isAsync: try value.flag("async"), isVariadic: try value.flag("variadic"),
      parameters: try parameters(value), result: try optionalUse(value["returns"]), id: id,
      isBlocking: try value.flag("blocking"), setsErrno: try value.flag("errno"),
      keepsStatus: try value.flag("with_status"), lifetime: lifetime, remarks: try remarks(value),
      place: span(value))
  }

  /// `Calc.div` on `Calc` is `div`.
  private func functionName(_ value: JSONValue, _ receiver: TypeID?) throws(Fault) -> String {
    let whole = try value.need("name")
    var text = try whole.text()
    if let receiver {
      let prefix = references.types[receiver.index] + "."
      guard text.hasPrefix(prefix) else { throw whole.wrong("a method's name starts with `\(prefix)`") }
      text = String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    }
    guard isIdentifier(text), text.utf8.count <= Limits.nameBytesMax else {
      throw whole.wrong("this is not the name of a function")
    }
    return text
  }

  /// A C name; in a flat package the name in the extension's table, with the stem in front.
  private func symbol(_ value: JSONValue) throws(Fault) -> String {
    let given = try value.need("symbol")
    let text = try given.text()
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let partsMax = result.package.flat == nil ? 1 : 2
    guard parts.count <= partsMax, parts.allSatisfy({ isIdentifier(String($0)) }) else {
      throw given.wrong("the name of a symbol is needed here")
    }
    return text
  }

  func parameters(_ value: JSONValue) throws(Fault) -> [Parameter] {
    let values = try value.optionalItems("params")
    guard values.count <= Limits.parametersMax else {
      throw value.wrong("there are at most \(Limits.parametersMax) parameters", .limitExceeded)
    }
    let names = try self.names(values)
    var links: [LengthLink?] = []
    for value in values { links.append(try length(value, names)) }
    var parameters: [Parameter] = []
    for (index, value) in values.enumerated() {
      let measures = links.indices.filter { links[$0]?.sibling == index }
      parameters.append(try parameter(value, links[index], measures))
    }
    return parameters
  }

  private func parameter(_ value: JSONValue, _ link: LengthLink?, _ measures: [Int]) throws(Fault)
    -> Parameter
  {
    Parameter(
      name: try value.name("name"), type: try use(try value.need("type")),
      direction: try direction(value["dir"]), defaultValue: try optionalValue(value["default"]),
      isSelf: try value.flag("self"), isUserdata: try value.flag("userdata"),
      isRetained: try value.flag("retain"), isReadOnly: try value.flag("readonly"),
      isRaised: try value.flag("raised"),
      range: try range(value["range"]),
      rights: try nameList(value, "rights"), length: link, measures: measures, remarks: try remarks(value),
      place: span(value))
  }

  private func direction(_ value: JSONValue?) throws(Fault) -> Direction {
    guard let value else { return .input }
    switch try value.text() {
    case "in": return .input
    case "out": return .output
    case "inout": return .both
    default: throw value.wrong("in, out or inout is needed here")
    }
  }

  private func range(_ value: JSONValue?) throws(Fault) -> ClosedRange<Int128>? {
    guard let value else { return nil }
    let bounds = try value.items()
    guard bounds.count == 2 else { throw value.wrong("two numbers are needed here") }
    let (low, high) = (try bounds[0].integer(), try bounds[1].integer())
    guard low <= high else { throw value.wrong("a range starts with the smaller number") }
    return low...high
  }

  func constant(_ value: JSONValue) throws(Fault) -> Constant {
    Constant(
      name: try value.name("name"), package: try Self.package(of: value, result.packages.count),
      type: try use(try value.need("type")), value: try self.value(try value.need("value")),
      isOpen: try value.flag("open"), cName: try value.name("c"), remarks: try remarks(value),
      place: span(value))
  }

  func property(_ value: JSONValue) throws(Fault) -> Property {
    var setter: Int?
    if let name = value["set"] { setter = try functionReference(name) }
    return Property(
      name: try value.name("name"), receiver: try reference(try value.need("on")),
      type: try use(try value.need("type")), getter: try functionReference(try value.need("get")),
      setter: setter, remarks: try remarks(value), place: span(value))
  }

  // MARK: values

  func optionalValue(_ value: JSONValue?) throws(Fault) -> Value? {
    guard let value else { return nil }
    return try self.value(value)
  }

  func value(_ value: JSONValue) throws(Fault) -> Value {
    switch value.content {
    case .null: return .null
    case .bool(let flag): return .bool(flag)
    case .integer(let number): return .integer(number)
    case .float(let number): return .float(number)
    case .string(let text): return .string(text)
    case .object: return try taggedValue(value)
    case .array: throw value.wrong("a value is needed here")
    }
  }

  private func taggedValue(_ value: JSONValue) throws(Fault) -> Value {
    if let word = value["float"] {
      switch try word.text() {
      case "nan": return .float(.nan)
      case "inf": return .float(.infinity)
      case "-inf": return .float(-.infinity)
      default: throw word.wrong("nan, inf or -inf is needed here")
      }
    }
    if let name = value["constant"] {
      guard let index = references.constantIndex[try name.text()] else {
        throw name.wrong("there is no such constant")
      }
      return .constant(index)
    }
    if let type = value["sizeof"] { return .size(of: try use(type)) }
    let id = try reference(try value.need("of"))
    guard let names = memberIndex[id.index] else {
      throw value.wrong("only an enum, flags or status has members")
    }
    var indices: [Int] = []
    for name in try value.items("members") {
      guard let index = names[try name.text()] else { throw name.wrong("there is no such member") }
      indices.append(index)
    }
    return .members(id, indices)
  }
}
