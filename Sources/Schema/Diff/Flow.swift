/// Which way the values of a type go, seen from the library, and who makes room for them. It decides whether
/// a change can hurt: nobody who only hands an enum in is surprised by a new member.
struct Flow: OptionSet {
  let rawValue: UInt8

  static let into = Flow(rawValue: 1)
  static let out = Flow(rawValue: 2)
  /// Held by value somewhere, embedded or in an array: its size is in the callers' code.
  static let held = Flow(rawValue: 4)
  /// The caller makes room for it and gives a pointer: only a record that carries its own size may grow.
  static let made = Flow(rawValue: 8)

  static let all: Flow = [.into, .out, .made]

  /// Seen through a callback everything goes the other way.
  var reversed: Flow {
    var flow = intersection([.held, .made])
    if contains(.into) { flow.insert(.out) }
    if contains(.out) { flow.insert(.into) }
    return flow
  }
}

/// Follows every type from the functions of a package.
struct Flows {
  private let model: Model
  private var flows: [Flow]
  /// Types whose flow has grown and whose parts have not been told yet.
  private var open: [TypeID] = []

  init(_ model: Model) {
    self.model = model
    flows = Array(repeating: [], count: model.types.count)
    for function in model.functions {
      for parameter in function.parameters { add(parameter, .into) }
      if let result = function.result { add(result, [.out, .held]) }
    }
    while let id = open.popLast() { follow(id) }
  }

  /// A type that no function mentions may be used in any way by whoever includes it.
  subscript(_ id: TypeID) -> Flow { flows[id.index].isEmpty ? .all : flows[id.index] }

  private mutating func add(_ parameter: Parameter, _ direction: Flow) {
    switch parameter.direction {
    case .input: add(parameter.type, direction.union(parameter.isSelf ? .made : .held))
    case .output: add(parameter.type, direction.reversed.union(.made))
    case .both: add(parameter.type, .all)
    }
  }

  private mutating func add(_ use: TypeUse, _ flow: Flow) {
    switch use.form {
    case .primitive, .relativeView: break
    case .named(let id):
      guard !flows[id.index].isSuperset(of: flow) else { return }
      flows[id.index].formUnion(flow)
      open.append(id)
    case .array(let element, _): add(element, flow)
    case .slice(let element), .relativeSlice(let element), .counted(let element):
      // The elements stand side by side: their size is in everybody's code.
      add(element, flow.union(.held))
    case .pointer(let target, let isConst): add(target, behindPointer(flow, isConst))
    }
  }

  /// Whoever gives the pointer has made what it points at; whoever gets it may write, unless it is const.
  private func behindPointer(_ flow: Flow, _ isConst: Bool) -> Flow {
    var target = flow.subtracting([.held, .made])
    if flow.contains(.into) { target.insert(.made) }
    if !isConst { target.formUnion([.into, .out]) }
    return target
  }

  private mutating func follow(_ id: TypeID) {
    let flow = flows[id.index]
    switch model[id].kind {
    case .alias(let target): add(target, flow)
    case .record(let record): for field in record.fields { add(field.type, flow.union(.held)) }
    case .variant(let variant):
      for entry in variant.cases { if let type = entry.type { add(type, flow.union(.held)) } }
      if let tag = variant.tagEnum { add(TypeUse(.named(tag)), flow) }
    case .callback(let callback):
      let inside = flow.reversed.subtracting([.held, .made])
      for parameter in callback.parameters { add(parameter, inside) }
      if let result = callback.result { add(result, inside.reversed.union(.held)) }
    case .enumeration, .handle: break
    }
  }
}
