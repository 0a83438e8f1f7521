import Schema

/// `Abut.withStr(src) { src_ in`
struct SwiftScope {
  let call: String
  let local: String
}

/// One Swift wrapper while it is put together.
struct SwiftPlan {
  /// `xs: [Double]`, without the label rule.
  var signature: [String] = []
  /// Calls whose closure holds everything after them.
  var scopes: [SwiftScope] = []
  var setup: [String] = []
  var arguments: [String] = []
  var after: [String] = []
  var outputs: [RustLift] = []
  var raised: (local: String, type: TypeUse)?
  /// A closure's error is thrown after the call.
  var closureThrows = false
  var keeps = false
  var notes: [String] = []
  /// `destLen`: the buffer grows until the library is content.
  var capacity: (parameter: String, status: String, inputs: [String])?
  /// Buffers that an integer result cuts.
  var buffers: [String] = []
}

/// Who says how long a buffer is.
enum SwiftLength {
  /// A buffer that the caller gives.
  case computed(from: Int)
  /// The caller: only results are measured by it.
  case given
  /// In: the room, out: what was used.
  case capacity
}

extension SwiftEmitter {
  mutating func plan(_ function: Function) -> SwiftPlan {
    var plan = SwiftPlan()
    let closures = RustEmitter.closures(of: function, in: model)
    for (index, parameter) in function.parameters.enumerated() {
      if parameter.isSelf {
        planSelf(parameter, &plan)
      } else if let callback = closures.callbacks[index] {
        planClosure(parameter, callback, function, &plan)
      } else if let callback = closures.userdata[index] {
        plan.arguments.append("\(local(function.parameters[callback]))_context")
      } else if let role = lengthRole(parameter, function) {
        planLength(parameter, role, function, &plan)
      } else if isSliceLike(parameter) {
        planSlice(parameter, function, &plan)
      } else {
        planOrdinary(parameter, function, &plan)
      }
    }
    return plan
  }

  func local(_ parameter: Parameter) -> String { SwiftNames.camel(parameter.name) }
  func argumentName(_ parameter: Parameter) -> String { SwiftNames.value(parameter.name) }

  private mutating func planSelf(_ parameter: Parameter, _ plan: inout SwiftPlan) {
    let isMutable = parameter.direction != .input
    switch model.declaration(of: parameter.type)?.kind {
    case .handle(let handle) where handle.role == .handle:
      plan.arguments.append(parameter.type.ownership == .own ? "takePointer()" : "pointer")
    case .record:
      if isMutable {
        plan.arguments.append("&self")
      } else {
        plan.scopes.append(SwiftScope(call: "withUnsafePointer(to: self)", local: "self_"))
        plan.arguments.append("self_")
      }
    case .variant:
      plan.scopes.append(SwiftScope(call: "self.withRaw", local: "self_"))
      plan.setup.append("var raw_ = self_")
      plan.arguments.append("&raw_")
      if isMutable { plan.after.append("self = .init(raw_)") }
    case .enumeration:
      plan.arguments.append("rawValue")
    default: plan.arguments.append("self")
    }
  }

  // MARK: lengths

  func isSliceLike(_ parameter: Parameter) -> Bool {
    guard parameter.length != nil else { return false }
    switch model.resolved(parameter.type).form {
    case .counted: return true
    case .pointer(let pointee, _): return parameter.direction == .input && !facts.isVoid(pointee)
    default: return false
    }
  }

  func lengthRole(_ parameter: Parameter, _ function: Function) -> SwiftLength? {
    let buffers = parameter.measures.filter { isSliceLike(function.parameters[$0]) }
    guard !buffers.isEmpty else { return nil }
    if let first = buffers.first(where: { !isFresh(function.parameters[$0]) }) {
      return .computed(from: first)
    }
    return parameter.direction == .input ? .given : .capacity
  }

  /// A buffer that the wrapper makes.
  private func isFresh(_ parameter: Parameter) -> Bool { parameter.direction == .output }

  private mutating func planLength(
    _ parameter: Parameter, _ role: SwiftLength, _ function: Function, _ plan: inout SwiftPlan
  ) {
    let name = argumentName(parameter)
    let type = imported(parameter.type)
    switch role {
    case .given:
      plan.signature.append("\(name): \(type)")
      plan.arguments.append(name)
    case .computed(let index):
      let buffer = function.parameters[index]
      let count = countText(buffer)
      for other in parameter.measures.dropFirst() where isSliceLike(function.parameters[other]) {
        let second = function.parameters[other]
        guard other != index, !isFresh(second) else { continue }
        plan.setup.append(
          "precondition(\(countText(second)) == \(count), \"\(second.name): not as long as \(buffer.name)\")")
      }
      let length = type == "Int" ? count : "\(type)(\(count))"
      if parameter.direction == .input {
        plan.setup.append("let \(local(parameter))_ = \(length)")
        plan.arguments.append("\(local(parameter))_")
      } else {
        plan.setup.append("var \(local(parameter))_: \(type) = \(length)")
        plan.arguments.append("&\(local(parameter))_")
        plan.outputs.append(RustLift(type: type, expression: "\(local(parameter))_"))
      }
    case .capacity:
      plan.signature.append("\(name): Int? = nil")
      plan.setup.append("var \(local(parameter))_ = \(type)(capacity_)")
      plan.arguments.append("&\(local(parameter))_")
      planCapacity(parameter, function, &plan)
    }
  }

  private func countText(_ buffer: Parameter) -> String {
    let name = argumentName(buffer)
    return model.resolved(buffer.type).isNullable ? "(\(name)?.count ?? 0)" : "\(name).count"
  }

  /// What the first guess is made of, and which status asks for more room.
  private mutating func planCapacity(_ parameter: Parameter, _ function: Function, _ plan: inout SwiftPlan) {
    runtime.insert(.capacity)
    var inputs: [String] = []
    for other in function.parameters where isSliceLike(other) && !isFresh(other) {
      inputs.append(countText(other))
    }
    var status = ""
    if let enumeration = model.status(of: function.result) {
      for member in enumeration.members where member.raises == "BufferTooSmall" { status = "\(member.value)" }
    }
    plan.capacity = (argumentName(parameter), status, inputs)
    plan.notes.append("`\(parameter.name)`: room for the result; without it the room grows as needed.")
  }

  // MARK: buffers

  private mutating func planSlice(_ parameter: Parameter, _ function: Function, _ plan: inout SwiftPlan) {
    let use = model.resolved(parameter.type)
    var isMutable = parameter.direction == .both
    var element = use
    if case .counted(let inner) = use.form { element = inner }
    if case .pointer(let inner, let isConst) = use.form {
      element = inner
      isMutable = !isConst
    }
    let name = argumentName(parameter)
    let type = elementType(element)
    if isFresh(parameter) { return planFresh(parameter, element, function, &plan) }
    if parameter.isRetained {
      // An array's memory moves; memory that the library keeps must be the caller's own.
      let buffer = isMutable ? "UnsafeMutableBufferPointer" : "UnsafeBufferPointer"
      plan.signature.append("\(name): \(buffer)<\(imported(element))>\(use.isNullable ? "?" : "")")
      plan.arguments.append("\(name)\(use.isNullable ? "?" : "").baseAddress")
      plan.notes.append("The library keeps `\(parameter.name)`: its memory must outlive that.")
      return
    }
    if isMutable {
      plan.signature.append("\(name): inout [\(imported(element))]")
      plan.arguments.append("&\(name)")
      return
    }
    plan.signature.append("\(name): [\(type)]\(use.isNullable ? "?" : "")")
    if case .primitive(.str) = model.resolved(element).form {
      plan.scopes.append(
        SwiftScope(
          call: "\(withElements(element, use.isNullable ? "\(name) ?? []" : name))",
          local: "\(local(parameter))_"))
      plan.arguments.append("\(local(parameter))_.baseAddress")
    } else {
      plan.arguments.append(
        rawElements(element, use.isNullable && type != imported(element) ? name + "?" : name))
    }
  }

  /// Room that the wrapper makes and gives back filled.
  private mutating func planFresh(
    _ parameter: Parameter, _ element: TypeUse, _ function: Function, _ plan: inout SwiftPlan
  ) {
    let name = local(parameter) + "_"
    guard let link = parameter.length else { return }
    let length = function.parameters[link.sibling]
    var count = argumentName(length)
    var cut = ""
    switch lengthRole(length, function) {
    case .capacity:
      count = "capacity_"
      cut = ".prefix(max(0, Int(\(local(length))_)))"
    case .computed: count = "\(local(length))_"
    default: break
    }
    let type = imported(element)
    let isInt = count == "capacity_" || imported(length.type) == "Int"
    let make =
      "var \(name) = [\(type)](repeating: \(zero(element)), count: \(isInt ? count : "Int(\(count))"))"
    plan.setup.append(make)
    plan.arguments.append("&\(name)")
    plan.buffers.append(name)
    let lifted = lift(element, "$0")
    let whole = cut.isEmpty ? name : "Array(\(name)\(cut))"
    plan.outputs.append(
      lifted.type == type
        ? RustLift(type: "[\(type)]", expression: whole)
        : RustLift(type: "[\(lifted.type)]", expression: "\(name)\(cut).map { \(lifted.expression) }"))
  }

  // MARK: ordinary parameters

  private mutating func planOrdinary(_ parameter: Parameter, _ function: Function, _ plan: inout SwiftPlan) {
    let use = model.resolved(parameter.type)
    let name = argumentName(parameter)
    if case .array = use.form { return planArray(parameter, use, &plan) }
    switch parameter.direction {
    case .output: return planOutput(parameter, function, &plan)
    case .both: return planInOut(parameter, use, &plan)
    case .input: break
    }
    if let range = parameter.range {
      plan.setup.append(
        "precondition((\(range.lowerBound)...\(range.upperBound)).contains(\(name)), "
          + "\"\(parameter.name): \\(\(name)) is not in \(range.lowerBound)...\(range.upperBound)\")")
    }
    planInput(parameter, use, &plan)
  }

  private mutating func planArray(_ parameter: Parameter, _ use: TypeUse, _ plan: inout SwiftPlan) {
    let name = argumentName(parameter)
    let (element, count) = facts.flattened(use)
    let type = imported(element)
    if parameter.direction == .output {
      plan.setup.append("var \(local(parameter))_ = [\(type)](repeating: \(zero(element)), count: \(count))")
      plan.arguments.append("&\(local(parameter))_")
      plan.outputs.append(RustLift(type: "[\(type)]", expression: "\(local(parameter))_"))
      return
    }
    plan.setup.append(
      "precondition(\(name).count == \(count), \"\(parameter.name): \(count) elements are needed\")")
    plan.signature.append("\(name): \(parameter.direction == .both ? "inout " : "")[\(type)]")
    plan.arguments.append(parameter.direction == .both ? "&\(name)" : name)
  }

  private mutating func planOutput(_ parameter: Parameter, _ function: Function, _ plan: inout SwiftPlan) {
    let name = local(parameter) + "_"
    plan.setup.append("var \(name): \(imported(parameter.type)) = \(zero(parameter.type))")
    plan.arguments.append("&\(name)")
    if parameter.isRaised, model.status(of: function.result) != nil {
      plan.raised = (name, parameter.type)
    } else {
      plan.outputs.append(lift(parameter.type, name, ownsHandles: true))
    }
  }

  private mutating func planInOut(_ parameter: Parameter, _ use: TypeUse, _ plan: inout SwiftPlan) {
    let name = argumentName(parameter)
    let lifted = lift(use, "\(local(parameter))_")
    if case .named(let id) = use.form, case .enumeration = model[id].kind {
      plan.signature.append("\(name): inout \(lifted.type)")
      plan.setup.append("var \(local(parameter))_ = \(name).rawValue")
      plan.arguments.append("&\(local(parameter))_")
      plan.after.append("\(name) = \(lifted.expression)")
      return
    }
    plan.signature.append("\(name): inout \(elementType(use))")
    plan.arguments.append("&\(name)")
  }

  private mutating func planInput(_ parameter: Parameter, _ use: TypeUse, _ plan: inout SwiftPlan) {
    let name = argumentName(parameter)
    let fallback = parameter.defaultValue.flatMap { literal($0, use) }.map { " = \($0)" } ?? ""
    switch use.form {
    case .primitive(.cstr):
      plan.signature.append("\(name): String\(use.isNullable ? "?" : "")\(fallback)")
      plan.arguments.append(name)
    case .primitive(.arena):
      plan.signature.append("\(name): inout [UInt8]")
      plan.arguments.append(lowered(use, name, named: "\(local(parameter))_", &plan))
    case .slice(let element):
      plan.signature.append("\(name): [\(elementType(element))]\(fallback)")
      plan.arguments.append(lowered(use, name, named: "\(local(parameter))_", &plan))
    case .pointer(let pointee, let isConst): planPointer(parameter, pointee, isConst, use, &plan)
    case .named(let id): planNamed(id, parameter, use, fallback, &plan)
    default:
      plan.signature.append("\(name): \(lift(use, "").type)\(fallback)")
      plan.arguments.append(lowered(use, name, named: "\(local(parameter))_", &plan))
    }
  }

  private mutating func planNamed(
    _ id: TypeID, _ parameter: Parameter, _ use: TypeUse, _ fallback: String, _ plan: inout SwiftPlan
  ) {
    let name = argumentName(parameter)
    switch model[id].kind {
    case .handle(let handle) where handle.role == .handle:
      plan.signature.append("\(name): \(names[id.index])\(use.isNullable ? "?" : "")")
      let access = use.ownership == .own ? "takePointer()" : "pointer"
      plan.arguments.append(use.isNullable ? "\(name)?.\(access)" : "\(name).\(access)")
      if parameter.isRetained {
        plan.notes.append("The library keeps `\(parameter.name)`: it must stay alive.")
      }
    case .callback:
      let type = "\(module).\(SwiftEmitter.lastWord(cNames.name(id)))"
      plan.signature.append("\(name): \(use.isNullable ? type + "?" : "@escaping " + type)")
      plan.arguments.append(name)
    case .variant where model[id].generic != nil && !isOptionParameter(id):
      plan.signature.append("\(name): \(structName(id))")
      plan.arguments.append(name)
    default:
      plan.signature.append("\(name): \(lift(use, "").type)\(fallback)")
      plan.arguments.append(lowered(use, name, named: "\(local(parameter))_", &plan))
    }
  }

  private mutating func planPointer(
    _ parameter: Parameter, _ pointee: TypeUse, _ isConst: Bool, _ use: TypeUse, _ plan: inout SwiftPlan
  ) {
    let name = argumentName(parameter)
    let (element, count) = facts.flattened(pointee)
    if count > 1, !use.isNullable {
      plan.setup.append(
        "precondition(\(name).count == \(count), \"\(parameter.name): \(count) elements are needed\")")
      plan.signature.append("\(name): \(isConst ? "" : "inout ")[\(imported(element))]")
      plan.arguments.append(isConst ? name : "&\(name)")
      return
    }
    var isRecord = false
    if case .record? = model.declaration(of: pointee)?.kind { isRecord = true }
    guard isRecord, !use.isNullable, !parameter.isRetained else {
      let type = pointer(to: pointee, isConst: isConst)
      let bare = use.isNullable ? type : String(type.utf8.dropLast()) ?? type
      plan.signature.append("\(name): \(bare)")
      plan.arguments.append(name)
      return
    }
    if isConst {
      plan.signature.append("\(name): \(elementType(pointee))")
      plan.scopes.append(SwiftScope(call: "withUnsafePointer(to: \(name))", local: "\(local(parameter))_"))
      plan.arguments.append("\(local(parameter))_")
    } else {
      plan.signature.append("\(name): inout \(elementType(pointee))")
      plan.arguments.append("&\(name)")
    }
  }
}
