import Schema

/// How a wrapper calls its function: what it asks for, what it computes, what it gives back.
struct ZigCall {
  typealias Output = (name: String, type: String, value: String)

  /// `name: type`, as asked from the caller.
  private(set) var parameters: [String] = []
  /// Statements before the call.
  private(set) var prologue: [String] = []
  private(set) var outputs: [Output] = []
  private(set) var resultName = "result"
  private var arguments: [String] = []
  private var rest: String?
  private let callee: String
  private let function: Function
  private let names: ZigNames
  private var scope: ZigScope
  private var locals: [String] = []
  /// What an optional slice is called where it is not null.
  private var some = ""

  init(_ function: Function, _ names: ZigNames, _ scope: ZigScope) {
    self.function = function
    self.names = names
    self.scope = scope
    callee = "\(names.raw).\(ZigWords.member(function.symbol))"
    for parameter in function.parameters {
      locals.append(parameter.isSelf ? "self" : ZigWords.declared(self.scope.claim(parameter.name)))
    }
    resultName = self.scope.claim("result")
    some = self.scope.claim("some")
    for (index, parameter) in function.parameters.enumerated() { add(parameter, index) }
    if function.isVariadic {
      let name = self.scope.claim("args", "variadic")
      parameters.append("\(name): anytype")
      rest = name
    }
  }

  var expression: String {
    guard let rest else { return "\(callee)(\(arguments.joined(separator: ", ")))" }
    let tuple =
      switch arguments.count {
      case 0: ".{}"
      case 1: ".{\(arguments[0])}"
      default: ".{ \(arguments.joined(separator: ", ")) }"
      }
    return "@call(.auto, \(callee), \(tuple) ++ \(rest))"
  }

  // MARK: Parameters

  private mutating func add(_ parameter: Parameter, _ index: Int) {
    let local = locals[index]
    if parameter.isSelf {
      parameters.append("\(local): \(names.spelled(parameter))")
      arguments.append(local)
      return
    }
    if let range = parameter.range { assertRange(local, range, parameter) }
    if !parameter.measures.isEmpty, let measured = slices(measuredBy: parameter).first {
      addLength(parameter, local, measured)
    } else if let element = sliceElement(parameter) {
      addSlice(parameter, local, element)
    } else if parameter.isRaised, parameter.direction == .output {
      addDetail(parameter, local)
    } else if parameter.direction == .output {
      addOutput(parameter, local)
    } else if case .pointer = names.model.passing(of: parameter) {
      parameters.append("\(local): \(names.spelled(parameter))")
      arguments.append(local)
    } else if parameter.isUserdata {
      parameters.append("\(local): \(names.spelled(parameter))")
      arguments.append(local)
    } else {
      parameters.append("\(local): \(names.shown(parameter.type))")
      arguments.append(names.lowered(local, parameter.type))
    }
  }

  private mutating func assertRange(_ local: String, _ range: ClosedRange<Int128>, _ parameter: Parameter) {
    guard parameter.direction == .input,
      case .primitive(let primitive) = names.model.resolved(parameter.type).form,
      primitive.isInteger || primitive.isFloat
    else { return }
    let isUnsigned = primitive.isInteger && !primitive.isSigned && range.lowerBound <= 0
    let low = isUnsigned ? "" : "\(local) >= \(range.lowerBound) and "
    prologue.append("std.debug.assert(\(low)\(local) <= \(range.upperBound));")
  }

  /// The element of a pointer whose length another parameter holds: callers give a slice.
  private func sliceElement(_ parameter: Parameter) -> TypeUse? {
    guard case .counted(let element) = names.model.resolved(parameter.type).form, !names.hasNoSize(element),
      let link = parameter.length, function.parameters[link.sibling].direction != .output
    else { return nil }
    return element
  }

  private func slices(measuredBy length: Parameter) -> [Int] {
    length.measures.filter { sliceElement(function.parameters[$0]) != nil }
  }

  private func isNullable(_ parameter: Parameter) -> Bool { names.model.resolved(parameter.type).isNullable }

  private mutating func addSlice(_ parameter: Parameter, _ local: String, _ element: TypeUse) {
    let mark = isNullable(parameter) ? "?" : ""
    let const = parameter.direction == .input ? "const " : ""
    parameters.append("\(local): \(mark)[]\(const)\(names.spelled(element))")
    guard isNullable(parameter) else {
      arguments.append("\(local).ptr")
      return
    }
    arguments.append("if (\(local)) |\(some)| \(some).ptr else null")
  }

  private mutating func addLength(_ parameter: Parameter, _ local: String, _ first: Int) {
    let all = slices(measuredBy: parameter)
    let count = length(of: first)
    for other in all.dropFirst()
    where !isNullable(function.parameters[other]) && !isNullable(function.parameters[first]) {
      prologue.append("std.debug.assert(\(length(of: other)) == \(count));")
    }
    let isSize = names.model.resolved(parameter.type).form == .primitive(.usize)
    let converted = isSize ? count : "@intCast(\(count))"
    guard parameter.direction == .both else {
      arguments.append(converted)
      return
    }
    prologue.append("var \(local): \(names.spelled(parameter.type)) = \(converted);")
    arguments.append("&\(local)")
    let written = all.filter {
      function.parameters[$0].direction != .input && !isNullable(function.parameters[$0])
    }
    for index in written {
      guard let element = sliceElement(function.parameters[index]) else { continue }
      let end = isSize ? local : "@intCast(\(local))"
      outputs.append((locals[index], "[]\(names.spelled(element))", "\(locals[index])[0..\(end)]"))
    }
    if written.isEmpty { outputs.append((local, names.spelled(parameter.type), local)) }
  }

  private func length(of index: Int) -> String {
    isNullable(function.parameters[index])
      ? "if (\(locals[index])) |\(some)| \(some).len else 0" : "\(locals[index]).len"
  }

  private mutating func addOutput(_ parameter: Parameter, _ local: String) {
    let type = outputType(parameter)
    prologue.append("var \(local): \(type) = undefined;")
    arguments.append("&\(local)")
    outputs.append((local, names.shown(parameter.type), names.raised(local, parameter.type)))
  }

  private func outputType(_ parameter: Parameter) -> String {
    names.spelled(parameter.type)
  }

  /// The detail of an error goes where the caller wants it, or nowhere.
  private mutating func addDetail(_ parameter: Parameter, _ local: String) {
    let type = names.spelled(TypeUse(parameter.type.form))
    parameters.append("\(local): ?*\(type)")
    if isNullable(parameter) {
      arguments.append(local)
      return
    }
    let spare = scope.claim("spare")
    prologue.append("var \(spare): \(type) = undefined;")
    arguments.append("\(local) orelse &\(spare)")
  }

  // MARK: Results

  static func type(of results: [Output]) -> String {
    switch results.count {
    case 0: return "void"
    case 1: return results[0].type
    default:
      let fields = results.map { "\(member($0.name)): \($0.type)" }
      return "struct { \(fields.joined(separator: ", ")) }"
    }
  }

  /// A local's name, quotes for primitives taken off again, as a field.
  private static func member(_ name: String) -> String {
    guard name.utf8.first == UInt8(ascii: "@") else { return name }
    return ZigWords.member(String(name.dropFirst(2).dropLast()))
  }

  private static func value(of results: [Output]) -> String {
    if results.count == 1 { return results[0].value }
    return ".{ " + results.map { ".\(member($0.name)) = \($0.value)" }.joined(separator: ", ") + " }"
  }

  static func writeStatus(
    _ out: inout TextWriter, _ checked: String, _ results: [Output], statusName: String, givesValue: Bool,
    keepsStatus: Bool
  ) {
    let hasOutputs = results.contains { $0.name != statusName }
    guard hasOutputs else {
      out.line("return \(checked);")
      return
    }
    if keepsStatus {
      out.line("const \(statusName) = try \(checked);")
    } else {
      out.line((givesValue ? "_ = " : "") + "try \(checked);")
    }
    out.line("return \(value(of: results));")
  }

  static func writePlain(
    _ out: inout TextWriter, _ raised: String?, _ bare: String, _ results: [Output], _ resultName: String
  ) {
    guard let raised else {
      out.line("\(bare);")
      if !results.isEmpty { out.line("return \(value(of: results));") }
      return
    }
    if results.count == 1 {
      out.line("return \(raised);")
    } else {
      out.line("const \(resultName) = \(raised);")
      out.line("return \(value(of: results));")
    }
  }
}
