import Schema

/// The implementer's side in Swift, between `#if STEM_IMPLEMENT` and `#endif`: a protocol over Swift values,
/// the functions that C calls, and the table.
extension SwiftEmitter {
  /// What the compiler is told to build an extension with: `DEMO_IMPLEMENT`.
  private var condition: String { CNames.pathMacro(model.package) }

  mutating func writeFlatImplementation() {
    guard let register = model.package.flat?.register else { return }
    let indices = model.functions.indices.filter { isImplementable(model.functions[$0]) }
    runtime.formUnion([.flat, .failure])
    out.lines(["", "#if \(condition)_IMPLEMENT"])
    writeProtocol(indices)
    let hasSegments = indices.contains {
      arena(of: model.functions[$0]) != nil || writesBehind(model.functions[$0])
    }
    out.lines(SwiftServices.text(title, module, hasSegments: hasSegments))
    for index in indices where model.functions[index].isAsync { writeOperation(index) }
    for (type, handle) in model.capabilities { writeCapabilityServices(type, handle) }
    out.blank()
    open("private enum \(title)Calls {")
    out.line("static var implementation: any \(title)Implementation.Type { \(title)Extension.self }")
    for index in indices {
      writeAnswer(index)
      writeCall(index)
    }
    close()
    writeTable(indices, register)
    out.line("#endif")
  }

  private func isImplementable(_ function: Function) -> Bool {
    let types = function.parameters.map { $0.type } + (function.result.map { [$0] } ?? [])
    return types.allSatisfy { facts.isImported($0) }
  }

  private func methodName(_ index: Int) -> String { flatName(model.functions[index]) }

  private func operationName(_ index: Int) -> String {
    title + RustNames.camel(methodName(index)) + "Operation"
  }

  private func writesBehind(_ function: Function) -> Bool {
    guard let result = function.result, arena(of: function) == nil else { return false }
    return facts.isRelative(result)
  }

  private var segmentType: String { "inout \(title)Segment" }

  // MARK: protocol

  private mutating func writeProtocol(_ indices: [Int]) {
    out.line(
      "/// What an extension implements, in a type `\(title)Extension` that it declares. Functions throw")
    out.line(
      "/// the error of their result (`\(title)Failure`), a code (`\(title)Code`), or anything: failed.")
    open("public protocol \(title)Implementation {")
    for index in indices {
      let function = model.functions[index]
      let extra = function.isAsync ? ["Gives the number of an operation: see `\(operationName(index))`."] : []
      document(function.remarks, extra: extra)
      var list = function.parameters.map { "\(argumentName($0)): \(native($0).type)" }
      if writesBehind(function), !function.isAsync { list.append("response: \(segmentType)") }
      let result = function.isAsync ? "UInt64" : nativeResult(function)
      let gives = result == "Void" ? "" : " -> \(result)"
      out.line(
        "static func \(SwiftNames.quoted(methodName(index)))(\(RustText.joined(list))) throws\(gives)")
    }
    if model.functions.contains(where: { $0.isAsync }) {
      out.line("#if \(condition)_POLLS")
      out.line("/// 0: pending, a code: failed, else the bytes of the response.")
      out.line("static func poll(_ operation: UInt64, _ response: UnsafeMutableRawBufferPointer) -> Int")
      out.line("static func dispose(_ operation: UInt64)")
      out.line("#endif")
    }
    close()
  }

  // MARK: values

  /// A parameter as the implementation takes it, and how it is read from `request`.
  private mutating func native(_ parameter: Parameter) -> RustLift {
    let index = cNames.parameterNames([parameter])[0]
    let field = "request.\(SwiftNames.member(index))"
    let use = model.resolved(parameter.type)
    switch use.form {
    case .primitive(.arena): return RustLift(type: segmentType, expression: "&\(local(parameter))_")
    case .relativeSlice, .relativeView, .pointer, .counted:
      return RustLift(type: imported(use), expression: field)
    case .named(let id):
      switch model[id].kind {
      case .handle: return RustLift(type: imported(use), expression: field)
      case .enumeration where isClosed(id):
        return RustLift(
          type: names[id.index], expression: "\(title)Code.known(\(names[id.index])(rawValue: \(field)))")
      case .variant where model[id].generic != nil && !isOptionParameter(id):
        return RustLift(type: structName(id), expression: field)
      case .variant(let variant) where model[id].generic == nil && !variant.isOpen:
        let tags = RustText.joined(variant.cases.map { "\($0.tag)" })
        let tag = "\(field).\(SwiftNames.member(CNames.safe(variant.tagField)))"
        let known = "\(title)Code.known([\(tags)].contains(\(tag)) ? \(field) : nil)"
        return RustLift(type: names[id.index], expression: "\(names[id.index])(\(known))")
      default: return lift(use, field)
      }
    default: return lift(use, field)
    }
  }

  private mutating func nativeResult(_ function: Function) -> String {
    guard let result = function.result, !isVoidResult(result) else { return "Void" }
    guard case .result(let ok, _)? = model.declaration(of: result)?.generic else { return stored(result) }
    return ok.map { stored($0) } ?? "Void"
  }

  /// The Swift type of what a response holds.
  private mutating func stored(_ use: TypeUse) -> String {
    switch model.resolved(use).form {
    case .relativeSlice, .relativeView: return imported(use)
    case .named(let id):
      if case .variant = model[id].kind, case .option(let wrapped)? = model[id].generic {
        return stored(wrapped) + "?"
      }
      if case .result? = model[id].generic { return structName(id) }
      return lift(use, "").type
    default: return lift(use, "").type
    }
  }

  private mutating func store(_ use: TypeUse, in target: String, _ value: String) -> [String] {
    let resolved = model.resolved(use)
    switch resolved.form {
    case .array:
      runtime.insert(.tuples)
      return ["Abut.fill(&\(target), with: \(value))"]
    case .named(let id):
      guard case .variant(let variant) = model[id].kind else { break }
      switch model[id].generic {
      case nil: return ["\(target) = \(value).withRaw { $0 }"]
      case .option(let wrapped):
        let inner = store(wrapped, in: payload(variant, 1, target), "some").map { "  " + $0 }
        return ["if let some = \(value) {", "  \(tag(variant, target)) = 1"] + inner + ["}"]
      case .result: return ["\(target) = \(value)"]
      }
    default: break
    }
    var plan = SwiftPlan()
    return ["\(target) = \(lowered(resolved, value, named: "value_", &plan))"]
  }

  // MARK: responses

  private func responseType(_ index: Int) -> String {
    "\(module).\(CHeader.flatSymbol(model.functions[index], model, cNames))_out"
  }

  /// The response for what a closure returns or throws.
  private mutating func writeAnswer(_ index: Int) {
    let function = model.functions[index]
    guard let result = function.result, !isVoidResult(result) else { return }
    let type = responseType(index)
    open("static func answer\(index)(_ call: () throws -> \(nativeResult(function))) throws -> \(type) {")
    out.line("var response = \(type)()")
    if let declaration = model.declaration(of: result), case .variant(let variant) = declaration.kind,
      case .result(let ok, let error)? = declaration.generic
    {
      open("do {")
      out.line("\(ok == nil ? "" : "let value = ")try call()")
      if let ok { out.lines(store(ok, in: payload(variant, 0, "response"), "value")) }
      out.line("\(tag(variant, "response")) = \(variant.cases[0].tag)")
      let thrown = error.map { stored($0) } ?? "Void"
      out.dedent()
      out.line("} catch \(error == nil ? "is" : "let failure as") \(title)Failure<\(thrown)> {")
      out.indent()
      if let error { out.lines(store(error, in: payload(variant, 1, "response"), "failure.value")) }
      out.line("\(tag(variant, "response")) = \(variant.cases[1].tag)")
      close()
    } else {
      out.line("let value = try call()")
      let isArray: Bool
      if case .array = model.resolved(result).form { isArray = true } else { isArray = false }
      out.lines(store(result, in: isArray ? "response.value" : "response", "value"))
    }
    out.line("return response")
    close()
  }

  /// The function that C calls.
  private mutating func writeCall(_ index: Int) {
    let function = model.functions[index]
    let result = function.result.flatMap { isVoidResult($0) ? nil : $0 }
    let response = function.isAsync ? "UInt64" : result == nil ? nil : responseType(index)
    open("static func call\(index)(_ given: UnsafePointer<UInt8>?, _ size: Int,")
    out.line("_ out: UnsafeMutablePointer<UInt8>?, _ room: Int) -> Int {")
    let type = "\(module).\(CHeader.flatSymbol(function, model, cNames))_in"
    if !function.parameters.isEmpty {
      out.line("guard let given, size >= MemoryLayout<\(type)>.size else {")
      out.line("  return \(title)Code.badRequest.number")
      out.line("}")
    }
    if let response {
      out.line("let least = MemoryLayout<\(response)>.size")
      out.line("guard let out, room >= least else { return \(title)Code.tooSmall.number }")
    }
    open("return \(title)Code.caught {")
    if !function.parameters.isEmpty {
      out.line("let request = UnsafeRawPointer(given).loadUnaligned(as: \(type).self)")
    }
    var segments: [String] = []
    var arguments: [String] = []
    for parameter in function.parameters {
      let field = cNames.parameterNames([parameter])[0]
      if case .primitive(.arena) = model.resolved(parameter.type).form {
        let name = "\(local(parameter))_"
        let place = "request.\(SwiftNames.member(field))"
        out.line("var \(name) = \(title)Segment(\(place).ptr, \(place).cap)")
        segments.append(name)
      }
      let value = native(parameter).expression
      arguments.append("\(argumentName(parameter)): \(value)")
    }
    let isBehind = writesBehind(function) && !function.isAsync
    if isBehind {
      out.line("var response_ = \(title)Segment(out, room, used: least)")
      segments.append("response_")
      arguments.append("response: &response_")
    }
    let call = "try implementation.\(SwiftNames.quoted(methodName(index)))(\(RustText.joined(arguments)))"
    if function.isAsync {
      out.line("let response = \(call)")
    } else if result != nil {
      out.line("let response = try answer\(index) { \(call) }")
    } else {
      out.line(call)
    }
    for segment in segments { out.line("if \(segment).isFull { throw \(title)Code.tooSmall }") }
    if response != nil {
      out.line("UnsafeMutableRawPointer(out).storeBytes(of: response, as: \(response ?? "").self)")
    }
    out.line("return \(response == nil ? "0" : isBehind ? "response_.used" : "least")")
    close()
    close()
  }

  // MARK: services

  private mutating func writeOperation(_ index: Int) {
    let function = model.functions[index]
    let isVoid = function.result.map { isVoidResult($0) } ?? true
    let value = nativeResult(function)
    let isBehind = writesBehind(function)
    let segment = isBehind ? segmentType : ""
    let room = isBehind ? "room: Int = 4096, " : ""
    out.blank()
    out.line("/// An operation of `\(function.symbol)`: finish it once, from any thread.")
    open("public struct \(operationName(index)): Sendable {")
    out.line("public let id: UInt64")
    out.line("/// Begins one; the call fails when the host gives none.")
    out.line("public init() throws { id = try \(title)Services.begin() }")
    out.line("/// Whether nobody waits for it any more.")
    out.line("public var isCancelled: Bool { \(title)Services.isCancelled(id) }")
    open("public func fail(_ code: \(title)Code, _ message: String = \"\") {")
    out.line("\(title)Services.fail(id, code, message)")
    close()
    out.line("/// With what the closure returns or throws.")
    open("public func complete(\(room)with call: (\(segment)) throws -> \(value)) {")
    open("\(title)Services.settle(id) {")
    if isVoid {
      out.line("try call()")
      out.line("\(title)Services.complete(id, UnsafeRawBufferPointer(start: nil, count: 0))")
    } else if isBehind {
      let type = responseType(index)
      out.line("var memory = [UInt8](repeating: 0, count: MemoryLayout<\(type)>.size + room)")
      open("try memory.withUnsafeMutableBytes { memory in")
      out.line("let start = memory.bindMemory(to: UInt8.self).baseAddress")
      out.line("var segment = \(title)Segment(start, memory.count, used: MemoryLayout<\(type)>.size)")
      out.line("let response = try \(title)Calls.answer\(index) { try call(&segment) }")
      out.line("if segment.isFull { throw \(title)Code.tooSmall }")
      out.line("memory.storeBytes(of: response, as: \(type).self)")
      out.line("\(title)Services.complete(id, UnsafeRawBufferPointer(rebasing: memory[..<segment.used]))")
      close()
    } else {
      out.line("let response = try \(title)Calls.answer\(index)(call)")
      out.line("withUnsafeBytes(of: response) { \(title)Services.complete(id, $0) }")
    }
    close()
    close()
    out.line(
      "/// Begins one and completes it in a thread of its own with what the closure returns or throws.")
    let arguments = isBehind ? "Self, \(segmentType)" : "Self"
    let work = "_ work: @escaping @Sendable (\(arguments)) throws -> \(value)"
    open("public static func spawn(\(room)\(work)) throws -> UInt64 {")
    out.line("let operation = try Self()")
    let forwarded = isBehind ? "(room: room) { try work(operation, &$0) }" : " { try work(operation) }"
    out.line("\(title)Services.start(operation.id) { operation.complete\(forwarded) }")
    out.line("return operation.id")
    close()
    close()
  }

  private mutating func writeCapabilityServices(_ type: TypeDeclaration, _ handle: Handle) {
    let name = names[type.id.index]
    let kind = "0x" + String(capabilityKind(type, in: model), radix: 16)
    out.blank()
    open("extension \(name) {")
    open("public struct Rights: OptionSet, Sendable {")
    out.line("public let rawValue: UInt32")
    out.line("public init(rawValue: UInt32) { self.rawValue = rawValue }")
    for (bit, right) in handle.rights.enumerated() {
      out.line("public static let \(SwiftNames.value(right)) = Rights(rawValue: 1 << \(bit))")
    }
    close()
    out.line("/// A handle with these rights; the object lives until it is closed.")
    open("public static func make(_ resource: AnyObject, rights: Rights) throws -> UInt64 {")
    out.line("try \(title)Services.make(resource, \(kind), rights.rawValue)")
    close()
    out.line("/// The object of a handle that has these rights; the call fails for any other.")
    let parameters = "_ handle: UInt64, as type: T.Type, rights: Rights"
    open("public static func get<T: AnyObject>(\(parameters)) throws -> T {")
    out.line("guard let found = \(title)Services.get(handle, \(kind), rights.rawValue) as? T else {")
    out.line("  throw \(title)Code.denied")
    out.line("}")
    out.line("return found")
    close()
    out.line("public static func close(_ handle: UInt64) throws { try \(title)Services.close(handle) }")
    close()
  }

  // MARK: table

  private mutating func writeTable(_ indices: [Int], _ register: String) {
    let function = "\(module).abut_flat_function"
    let table = "\(module).abut_flat_extension"
    out.blank()
    open("private nonisolated(unsafe) let \(SwiftNames.camel(stem))Table: UnsafePointer<\(table)> = {")
    out.line("let functions = UnsafeMutablePointer<\(function)>.allocate(capacity: \(max(1, indices.count)))")
    for (place, index) in indices.enumerated() {
      let layout = blueprint.functions[index]
      open("(functions + \(place)).initialize(to: \(function)(")
      out.line("name: \(title)Services.text(\(SwiftText.quoted(model.functions[index].symbol))),")
      out.line("func: { \(title)Calls.call\(index)($0, $1, $2, $3) },")
      out.line("signature_id: 0x\(String(layout.signatureID, radix: 16)),")
      out.line("flags: \(model.functions[index].isAsync ? 1 : 0),")
      out.line("sig: 0x\(String(layout.signature, radix: 16))))")
      out.dedent()
    }
    out.line("let table = UnsafeMutablePointer<\(table)>.allocate(capacity: 1)")
    out.line("table.initialize(to: \(table)(abi_version: 1, count: \(indices.count), functions: functions,")
    out.line("  poll: nil, dispose: nil))")
    if model.functions.contains(where: { $0.isAsync }) {
      out.line("#if \(condition)_POLLS")
      open("table.pointee.poll = { operation, out, room in")
      out.line("let memory = UnsafeMutableRawBufferPointer(start: out, count: room)")
      out.line("return \(title)Extension.poll(operation, memory)")
      close()
      out.line("table.pointee.dispose = { \(title)Extension.dispose($0) }")
      out.line("#endif")
    }
    out.line("return UnsafePointer(table)")
    close("}()")
    out.blank()
    open("@c(\(register)) public func \(SwiftNames.camel(stem))Register() -> UnsafePointer<\(table)> {")
    out.line("\(SwiftNames.camel(stem))Table")
    close()
    out.blank()
    out.line("@c(vm_extension_attach)")
    let host = "_ host: UnsafePointer<\(module).abut_flat_host>?"
    open("public func \(SwiftNames.camel(stem))Attach(\(host)) -> Int32 {")
    out.line("\(title)Services.attach(host)")
    close()
  }
}
