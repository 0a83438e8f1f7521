extension Differ {
  func name(_ function: Function, _ model: Model) -> String {
    guard let receiver = function.receiver else { return function.name }
    return model.key(receiver) + "." + function.name
  }

  mutating func functions() {
    var byName: [String: Int] = [:]
    var bySymbol: [String: Int] = [:]
    for (index, function) in after.functions.enumerated() {
      byName[name(function, after)] = index
      bySymbol[function.symbol] = index
    }
    var isKnown = [Bool](repeating: false, count: after.functions.count)
    let oldNames = Set(before.functions.map { name($0, before) })
    for function in before.functions {
      let name = name(function, before)
      if let index = byName[name] {
        isKnown[index] = true
        compare(name, function, after.functions[index])
      } else if let index = bySymbol[function.symbol],
        !oldNames.contains(self.name(after.functions[index], after))
      {
        isKnown[index] = true
        note(name, "name", name, self.name(after.functions[index], after), .api)
        compare(name, function, after.functions[index])
      } else {
        note(name, "", "a function", nil, .abi)
      }
    }
    for (index, function) in after.functions.enumerated() where !isKnown[index] {
      note(name(function, after), "", nil, "a function", .compatible)
    }
    reusedNumbers()
  }

  private mutating func compare(_ item: String, _ old: Function, _ new: Function) {
    compare(item, "symbol", old.symbol, new.symbol, .abi)
    compare(item, "async", old.isAsync, new.isAsync, .abi)
    compare(item, "variadic", old.isVariadic, new.isVariadic, .abi)
    parameters(item, old.parameters, new.parameters, .into)
    results(item, old.result, new.result, .out)
    if old.id != new.id {
      let words = [old.id, new.id].map { $0.map { "\($0)" } ?? "none" }
      note(item, "id", words[0], words[1], old.id == nil ? .compatible : .abi)
    }
    let lives = [
      old.lifetime.map { old.parameters[$0].name }, new.lifetime.map { new.parameters[$0].name },
    ]
    compare(item, "life of the result", lives[0], lives[1], .abi)
    compare(item, "errno", old.setsErrno, new.setsErrno, .api)
    compare(item, "with_status", old.keepsStatus, new.keepsStatus, .api)
    compare(item, "blocking", old.isBlocking, new.isBlocking, .compatible)
    remarks(item, "", old.remarks, new.remarks)
  }

  mutating func results(_ item: String, _ old: TypeUse?, _ new: TypeUse?, _ flow: Flow) {
    switch (old, new) {
    case (let old?, let new?): uses(item, "result", old, new, flow)
    case (nil, nil): break
    default: note(item, "result", before.spelled(old), after.spelled(new), .abi)
    }
  }

  /// A number that once meant another function: old callers would reach the wrong one.
  private mutating func reusedNumbers() {
    var owners: [UInt32: String] = [:]
    for function in before.functions { if let id = function.id { owners[id] = name(function, before) } }
    for function in after.functions {
      guard let id = function.id, let owner = owners[id], owner != name(function, after) else { continue }
      note(name(function, after), "id \(id)", "that of \(owner)", "its own", .abi)
    }
  }
}
