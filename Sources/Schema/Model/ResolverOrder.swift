extension Resolver {
  /// Finds aliases that stand for themselves; false when there are any.
  mutating func orderAliases() -> Bool {
    var state = [UInt8](repeating: 0, count: model.types.count)
    var isSound = true
    for start in model.types.indices where state[start] == 0 {
      var chain: [Int] = []
      var next: Int? = start
      while let current = next, state[current] == 0 {
        state[current] = 1
        chain.append(current)
        next = aliasTarget(current)
      }
      if let current = next, state[current] == 1 {
        isSound = false
        findings.add(
          .recursiveLayout, "`\(model.types[current].name)` stands for itself", at: model.types[current].place
        )
      }
      for index in chain { state[index] = 2 }
    }
    return isSound
  }

  private func aliasTarget(_ index: Int) -> Int? {
    guard case .alias(let target) = model.types[index].kind, case .named(let id) = target.form else {
      return nil
    }
    return id.index
  }

  /// Depth-first without recursion: a type comes after all that it holds by value.
  mutating func orderByLayout() {
    var state = [UInt8](repeating: 0, count: model.types.count)
    var order: [TypeID] = []
    order.reserveCapacity(model.types.count)
    for start in model.types.indices where state[start] == 0 {
      var stack: [(index: Int, parts: [Int], next: Int)] = [(start, parts(of: start), 0)]
      state[start] = 1
      while let (index, parts, next) = stack.last {
        guard next < parts.count else {
          state[index] = 2
          order.append(TypeID(index: index))
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let part = parts[next]
        if state[part] == 1 {
          reportRecursion(stack.map { $0.index }, back: part)
        } else if state[part] == 0 {
          state[part] = 1
          stack.append((part, self.parts(of: part), 0))
        }
      }
    }
    model.layoutOrder = order
  }

  private mutating func reportRecursion(_ path: [Int], back: Int) {
    let names = path.suffix(from: path.firstIndex(of: back) ?? 0).prefix(8).map { model.types[$0].name }
    let cycle = (names + [model.types[back].name]).joined(separator: " -> ")
    findings.add(
      .recursiveLayout,
      "`\(model.types[back].name)` holds itself: \(cycle)",
      at: model.types[back].place, help: "put a `*` on the way: a pointer has a size of its own")
  }

  /// Types held by value.
  private func parts(of index: Int) -> [Int] {
    switch model.types[index].kind {
    case .alias(let target): embedded([target])
    case .record(let record): embedded(record.fields.map { $0.type })
    case .variant(let variant):
      embedded(variant.cases.compactMap { $0.type }) + (variant.tagEnum.map { [$0.index] } ?? [])
    case .enumeration, .handle, .callback: []
    }
  }

  private func embedded(_ uses: [TypeUse]) -> [Int] {
    uses.compactMap { use in
      var form = use.form
      while case .array(let element, _) = form { form = element.form }
      guard case .named(let id) = form else { return nil }
      return id.index
    }
  }
}
