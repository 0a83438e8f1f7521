import Schema

extension SwiftEmitter {
  /// The caller's side: a client over the extension's table, capabilities as classes.
  mutating func writeFlat() {
    runtime.insert(.flat)
    for declaration in model.types { writeCapability(declaration) }
    out.blank()
    if let register = model.package.flat?.register {
      out.line("/// The functions of a loaded extension. Give it what `\(register)` of the library returns.")
    }
    open("public final class \(clientName): @unchecked Sendable {")
    out.line("private let table_: UnsafePointer<\(module).abut_flat_extension>")
    out.line("private let functions_: [\(module).abut_flat_function?]")
    out.blank()
    writeClientInit()
    out.blank()
    writeTransport()
    close()
    for (index, function) in model.functions.enumerated() { writeFlat(function, at: index) }
    if model.functions.contains(where: { hasSegment($0) }) { writeResponse() }
    writeFlatImplementation()
  }

  private mutating func writeCapability(_ declaration: TypeDeclaration) {
    guard case .handle(let handle) = declaration.kind, handle.role == .capability else { return }
    let name = names[declaration.id.index]
    out.blank()
    document(
      declaration.remarks, extra: handle.rights.isEmpty ? [] : ["Rights: \(RustText.joined(handle.rights))."])
    open("public final class \(name): @unchecked Sendable {")
    out.line("public let id: UInt64")
    out.line("private let client: \(clientName)")
    out.line("private var isOpen = true")
    out.blank()
    out.line("public init(_ id: UInt64, of client: \(clientName)) { (self.id, self.client) = (id, client) }")
    if let drop = handle.drop {
      out.blank()
      out.line("/// Gives the resource back; more than once does nothing.")
      open("public func close() throws {")
      out.line("guard isOpen else { return }")
      out.line("isOpen = false")
      out.line("try client.release\(name)(id)")
      close()
      out.blank()
      out.line("deinit { try? close() }")
      close()
      writeRelease(drop, name)
      return
    }
    close()
  }

  private mutating func writeRelease(_ drop: Int, _ name: String) {
    out.blank()
    open("extension \(clientName) {")
    open("fileprivate func release\(name)(_ id: UInt64) throws {")
    let layout = blueprint.functions[drop]
    out.line("var request = [UInt8](repeating: 0, count: \(layout.request.size))")
    out.line("Abut.put(id, at: \(layout.requestOffsets.first ?? 0), in: &request)")
    out.line("_ = try call_(\(drop), request, room: \(layout.response.size))")
    close()
    close()
  }

  private mutating func writeClientInit() {
    out.line(
      "/// Looks every function up; one that is missing or has another signature fails when it is called.")
    open("public init(_ table: UnsafePointer<\(module).abut_flat_extension>) {")
    out.line("table_ = table")
    out.line("var found: [String: \(module).abut_flat_function] = [:]")
    out.line("for index in 0..<Int(table_.pointee.count) {")
    out.line("  let row = table_.pointee.functions[index]")
    out.line("  found[String(cString: row.name)] = row")
    out.line("}")
    open("functions_ = \(clientName).signatures.map { name, signature in")
    out.line("guard let row = found[name], row.sig == signature else { return nil }")
    out.line("return row")
    close()
    close()
    out.blank()
    open("private static let signatures: [(String, UInt64)] = [")
    for (index, function) in model.functions.enumerated() {
      let signature = String(blueprint.functions[index].signature, radix: 16)
      out.line("(\(SwiftText.quoted(function.symbol)), 0x\(signature)),")
    }
    close("]")
  }

  private mutating func writeTransport() {
    let text = """
      fileprivate func failure_(_ index: Int, _ code: Int) -> \(title)CallFailure {
        \(title)CallFailure(function: Self.signatures[index].0, code: code)
      }

      fileprivate func call_(_ index: Int, _ request: [UInt8], room: Int) throws -> [UInt8] {
        guard let function = functions_[index]?.func else {
          throw failure_(index, -2)
        }
        var response = [UInt8](repeating: 0, count: room)
        let size = function(request, request.count, &response, room)
        guard size <= room, size >= 0 else { throw failure_(index, -1) }
        response.removeLast(room - size)
        return response
      }
      """
    out.lines(RustText.lines(text))
    if model.functions.contains(where: { $0.isAsync }) { writeOperations() }
  }

  /// Starting, polling and waiting for operations.
  private mutating func writeOperations() {
    let text = """

      fileprivate func start_(_ index: Int, _ request: [UInt8]) throws -> UInt64 {
        let response = try call_(index, request, room: 8)
        guard response.count == 8 else { throw failure_(index, -1) }
        return Abut.read(response, as: UInt64.self)
      }

      /// nil: not ready yet.
      fileprivate func poll_(_ index: Int, _ operation: UInt64, room: Int) throws -> [UInt8]? {
        var response = [UInt8](repeating: 0, count: room)
        let size = table_.pointee.poll(operation, &response, room)
        guard size <= room, size >= 0 else { throw failure_(index, -1) }
        response.removeLast(room - size)
        return size == 0 ? nil : response
      }

      /// Waits in this thread.
      fileprivate func wait_(_ index: Int, _ operation: UInt64, room: Int) throws -> [UInt8] {
        var round: UInt32 = 0
        while true {
          if let response = try poll_(index, operation, room: room) { return response }
          usleep(Abut.pause(&round))
        }
      }

      /// Suspends the task; a cancelled task disposes of the operation.
      fileprivate func ready_(_ index: Int, _ operation: UInt64, room: Int) async throws -> [UInt8] {
        var round: UInt32 = 0
        while true {
          if let response = try poll_(index, operation, room: room) { return response }
          do {
            try await Task.sleep(nanoseconds: UInt64(Abut.pause(&round)) * 1000)
          } catch {
            table_.pointee.dispose(operation)
            throw error
          }
        }
      }
      """
    out.lines(RustText.lines(text))
  }

  // MARK: functions

  func arena(of function: Function) -> Parameter? {
    function.parameters.first {
      if case .primitive(.arena) = model.resolved($0.type).form { return true }
      return false
    }
  }

  /// The result is a record whose offsets point behind it: it is given with its bytes.
  private func hasSegment(_ function: Function) -> Bool {
    guard let result = function.result else { return false }
    return holdsRelativeRecord(result)
  }

  private func holdsRelativeRecord(_ use: TypeUse) -> Bool {
    guard let declaration = model.declaration(of: use) else { return false }
    switch declaration.kind {
    case .record: return facts.isRelative(use)
    case .variant:
      switch declaration.generic {
      case .option(let wrapped): return holdsRelativeRecord(wrapped)
      case .result(let ok, _): return ok.map { holdsRelativeRecord($0) } ?? false
      case nil: return facts.isRelative(use)
      }
    default: return false
    }
  }

  private mutating func writeFlat(_ function: Function, at index: Int) {
    if model.types.contains(where: { isDrop(index, of: $0) }) || function.remarks.isHidden { return }
    out.blank()
    let types = function.parameters.map { $0.type } + (function.result.map { [$0] } ?? [])
    guard types.allSatisfy({ facts.isImported($0) }) else {
      out.line(
        "// \(function.symbol): Swift does not import a type that it uses "
          + "(128-bit integers, alignment above 16)."
      )
      return
    }
    open("extension \(clientName) {")
    if function.isAsync {
      writeCall(function, index, mark: " async", suffix: "", how: "try await ready_")
      out.blank()
      writeCall(function, index, mark: "", suffix: "Sync", how: "try wait_")
    } else {
      writeCall(function, index, mark: "", suffix: "", how: "")
    }
    close()
  }

  private func isDrop(_ index: Int, of declaration: TypeDeclaration) -> Bool {
    guard case .handle(let handle) = declaration.kind else { return false }
    return handle.drop == index
  }

  func flatName(_ function: Function) -> String {
    if let name = function.remarks.names.swift { return name }
    guard let receiver = function.receiver else { return SwiftNames.camel(function.name) }
    return SwiftNames.camel(model[receiver].name + "_" + function.name)
  }

  private mutating func writeCall(
    _ function: Function, _ index: Int, mark: String, suffix: String, how: String
  ) {
    let layout = blueprint.functions[index]
    var plan = SwiftPlan()
    var puts: [String] = []
    for (parameter, offset) in zip(function.parameters, layout.requestOffsets) {
      puts.append("Abut.put(\(flatArgument(parameter, &plan)), at: \(offset), in: &request)")
    }
    let result = function.result.flatMap { isVoidResult($0) ? nil : $0 }
    let value = result.map { flatResult($0, function) }
    let isRelative = result.map { facts.isRelative($0) } ?? false
    let room = "\(layout.response.size)" + (isRelative && arena(of: function) == nil ? " + room" : "")
    var signature = plan.signature
    if isRelative, arena(of: function) == nil { signature.append("room: Int = 65536") }
    let isBare = signature.count == 1 && !isRelative
    document(function.remarks)
    let name = SwiftNames.quoted(flatName(function) + suffix)
    let labels = isBare ? "_ " + signature[0] : RustText.joined(signature)
    open("public func \(name)(\(labels))\(mark) throws\(value.map { " -> " + $0.type } ?? "") {")
    let type = function.isAsync ? "UInt64" : "[UInt8]"
    let target = function.isAsync ? "operation" : result == nil ? "_" : "response"
    let start =
      function.isAsync ? "start_(\(index), request)" : "call_(\(index), request, room: \(room))"
    for (place, scope) in plan.scopes.enumerated() {
      let head = place == 0 ? (target == "_" ? "_ =" : "let \(target) =") : "return"
      open("\(head) try \(scope.call) { (\(scope.local)) -> \(type) in")
    }
    out.lines(plan.setup)
    let word = function.parameters.isEmpty ? "let" : "var"
    out.line("\(word) request = [UInt8](repeating: 0, count: \(layout.request.size))")
    out.lines(puts)
    out.line(
      plan.scopes.isEmpty
        ? (target == "_" ? "_ = try \(start)" : "let \(target) = try \(start)") : "return try \(start)")
    for _ in plan.scopes { close() }
    if function.isAsync {
      out.line("\(result == nil ? "_" : "let response") = \(how)(\(index), operation, room: \(room))")
    }
    if let result, let value { writeDecoding(result, value, function, layout) }
    close()
  }

  private mutating func writeDecoding(
    _ result: TypeUse, _ value: RustLift, _ function: Function, _ layout: FunctionLayout
  ) {
    let failure = "\(title)CallFailure(function: \(SwiftText.quoted(function.symbol)), code: -3)"
    out.line("guard response.count >= \(layout.response.size) else { throw \(failure) }")
    if usesSegment(result) {
      out.line("let segment = \(arena(of: function).map { argumentName($0) } ?? "response")")
    }
    if case .array(let element, let count) = model.resolved(result).form {
      let inner = facts.flattened(element)
      out.line(
        "return Abut.relElements(response, 0, \(count * inner.count), of: \(imported(inner.element)).self)")
      return
    }
    out.line("let raw = Abut.read(response, as: \(imported(result)).self)")
    out.line("return \(value.expression)")
  }

  /// Lifting reads through offsets, or an error carries the bytes.
  private func usesSegment(_ use: TypeUse) -> Bool {
    if case .result(_, let error)? = model.declaration(of: use)?.generic, error != nil { return true }
    return isResult(use) || facts.isRelative(use)
  }

  private mutating func flatResult(_ use: TypeUse, _ function: Function) -> RustLift {
    var lifted = lift(use, "raw", ownsHandles: true)
    if isResult(use) {
      lifted = RustLift(type: successType(use), expression: "try \(lifted.expression).get()")
    }
    guard hasSegment(function) else { return lifted }
    let response = "\(title)Response<\(lifted.type)>"
    let expression = lifted.expression
    let isTry = expression.utf8.starts(with: "try ".utf8)
    let bare = isTry ? String(expression.utf8.dropFirst(4)) ?? expression : expression
    return RustLift(
      type: response, expression: "\(isTry ? "try " : "")\(response)(value: \(bare), segment: segment)")
  }

  private mutating func flatArgument(_ parameter: Parameter, _ plan: inout SwiftPlan) -> String {
    let use = model.resolved(parameter.type)
    let name = argumentName(parameter)
    let fallback = parameter.defaultValue.flatMap { literal($0, use) }.map { " = \($0)" } ?? ""
    switch use.form {
    case .named(let id):
      switch model[id].kind {
      case .handle:
        plan.signature.append("\(name): \(names[id.index])")
        return "\(name).id"
      case .variant where model[id].generic != nil && !isOptionParameter(id):
        plan.signature.append("\(name): \(structName(id))")
        return name
      default: break
      }
      plan.signature.append("\(name): \(lift(use, "").type)\(fallback)")
    case .primitive(.arena): plan.signature.append("\(name): inout [UInt8]")
    case .slice(let element): plan.signature.append("\(name): [\(elementType(element))]\(fallback)")
    case .primitive(.cstr):
      plan.signature.append("\(name): String\(fallback)")
      plan.scopes.append(SwiftScope(call: "\(name).withCString", local: "\(local(parameter))_"))
      return "Optional(\(local(parameter))_)"
    case .relativeSlice, .relativeView, .array, .pointer, .counted:
      plan.signature.append("\(name): \(imported(use))")
      return name
    default: plan.signature.append("\(name): \(lift(use, "").type)\(fallback)")
    }
    return lowered(use, name, named: "\(local(parameter))_", &plan)
  }

  private mutating func writeResponse() {
    out.blank()
    out.line("/// A record whose `rel` fields point into the bytes of its response.")
    open("public struct \(title)Response<Value> {")
    out.line("public let value: Value")
    out.line("public let segment: [UInt8]")
    out.blank()
    out.line("/// Nothing where the offsets do not lie inside the response.")
    out.line(
      "public func text(_ rel: \(module).abut_rel) -> String { Abut.relText(segment, rel.offset, rel.len) }")
    open("public func elements<T: BitwiseCopyable>(_ rel: \(module).abut_rel, of type: T.Type) -> [T] {")
    out.line("Abut.relElements(segment, rel.offset, rel.len, of: type)")
    close()
    close()
  }

  // MARK: schema

  /// The schema table in its section. Swift gives data no C name: loaders that look for the symbol need
  /// the C header's table instead.
  mutating func writeSchema() {
    let bytes = schemaTable(blueprint)
    let prefix = model.package.prefix
    let symbol = (prefix.isEmpty ? stem + "_" : prefix) + "abi"
    var words: [String] = []
    var start = 0
    while start < bytes.count {
      var word: UInt64 = 0
      for (place, byte) in bytes[start..<min(start + 8, bytes.count)].enumerated() {
        word |= UInt64(byte) << UInt64(8 * place)
      }
      words.append("0x" + String(word, radix: 16))
      start += 8
    }
    out.blank()
    out.line("/// What this library implements, for `abut info` and other tools that read the section.")
    out.line(
      "/// Swift gives data no C name. A loader that asks for the symbol `\(symbol)` needs the table of the C"
    )
    out.line(
      "/// header instead: in a C file with \(CNames.pathMacro(model.package))_SCHEMA defined (-t c --embed)."
    )
    out.lines([
      "#if objectFormat(ELF)", "@section(\".abi_schema\")", "#elseif objectFormat(MachO)",
      "@section(\"__TEXT,__abi_schema\")", "#endif", "@used",
    ])
    open("public let \(SwiftNames.camel(stem + "_abi_schema")): InlineArray<\(words.count), UInt64> = [")
    start = 0
    while start < words.count {
      out.line(RustText.joined(Array(words[start..<min(start + 5, words.count)])) + ",")
      start += 5
    }
    close("]")
  }
}
