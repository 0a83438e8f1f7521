/// Everything that two versions of a package say differently, in the order of the old one's items; what is
/// new comes last in each group. Layouts are compared for the old one's target.
public func diff(old: Blueprint, new: Blueprint) -> [Difference] {
  let same = new.target == old.target ? new : Blueprint(new.model, for: old.target)
  var differ = Differ(old, same)
  differ.run()
  return differ.found
}

/// The walk over two blueprints side by side. The parts stand in extensions, by subject.
struct Differ {
  let old: Blueprint
  let new: Blueprint
  let flows: Flows
  let oldShapes: ShapeTexts
  let newShapes: ShapeTexts
  /// Types of the old version -> the types of the new one that have their names.
  var twins: [Int: Int] = [:]
  var found: [Difference] = []

  var before: Model { old.model }
  var after: Model { new.model }

  init(_ old: Blueprint, _ new: Blueprint) {
    self.old = old
    self.new = new
    flows = Flows(old.model)
    oldShapes = ShapeTexts(old, followsPointers: false)
    newShapes = ShapeTexts(new, followsPointers: false)
    var byKey: [String: Int] = [:]
    for declaration in new.model.types { byKey[new.model.key(declaration.id)] = declaration.id.index }
    for declaration in old.model.types { twins[declaration.id.index] = byKey[old.model.key(declaration.id)] }
  }

  mutating func note(
    _ item: String, _ what: String, _ old: String?, _ new: String?, _ verdict: Difference.Verdict
  ) {
    found.append(Difference(item, what, old: old, new: new, verdict))
  }

  /// Notes a difference when the words differ.
  mutating func compare(
    _ item: String, _ what: String, _ old: String?, _ new: String?, _ verdict: Difference.Verdict
  ) {
    if old != new { note(item, what, old ?? "nothing", new ?? "nothing", verdict) }
  }

  mutating func compare(
    _ item: String, _ what: String, _ old: Bool, _ new: Bool, _ verdict: Difference.Verdict
  ) {
    if old != new { note(item, what, old ? "on" : "off", new ? "on" : "off", verdict) }
  }

  mutating func run() {
    package()
    types()
    constants()
    functions()
    properties()
  }

  // MARK: the package

  private mutating func package() {
    let (a, b) = (before.package, after.package)
    compare(a.name, "package", a.name, b.name, .api)
    compare(
      a.name, "convention", a.flat == nil ? "plain C" : "flat", b.flat == nil ? "plain C" : "flat", .abi)
    if let old = a.flat, let new = b.flat {
      compare(a.name, "register function", old.register, new.register, .abi)
      compare(a.name, "segments", "\(old.segments)", "\(new.segments)", .abi)
    }
    compare(a.name, "library", a.library, b.library, .api)
    if a.docs != b.docs { note(a.name, "docs", "one text", "another", .docs) }
  }

  /// What every item carries. A name for one target is that target's api.
  mutating func remarks(_ item: String, _ place: String, _ old: Remarks, _ new: Remarks) {
    let prefix = place.isEmpty ? "" : place + ": "
    if old.docs != new.docs { note(item, prefix + "docs", "one text", "another", .docs) }
    if old.deprecated != new.deprecated {
      let words = [old.deprecated, new.deprecated].map { $0 == nil ? "in use" : "deprecated" }
      let isReworded = words[0] == words[1]
      note(
        item, prefix + "state", isReworded ? "deprecated" : words[0],
        isReworded ? "deprecated otherwise" : words[1], .docs)
    }
    compare(item, prefix + "since", old.since?.text, new.since?.text, .docs)
    compare(item, prefix + "unstable", old.isUnstable, new.isUnstable, .docs)
    compare(item, prefix + "hidden", old.isHidden, new.isHidden, .api)
    compare(item, prefix + "C++ name", old.names.cpp, new.names.cpp, .api)
    compare(item, prefix + "Python name", old.names.python, new.names.python, .api)
    compare(item, prefix + "Zig name", old.names.zig, new.names.zig, .api)
    compare(item, prefix + "Rust name", old.names.rust, new.names.rust, .api)
    compare(item, prefix + "Swift name", old.names.swift, new.names.swift, .api)
  }

  // MARK: constants and properties

  private mutating func constants() {
    var byName: [String: Constant] = [:]
    for constant in after.constants where constant.package == 0 { byName[constant.name] = constant }
    for constant in before.constants where constant.package == 0 {
      guard let twin = byName.removeValue(forKey: constant.name) else {
        note(constant.name, "", "a constant", nil, .abi)
        continue
      }
      let name = constant.name
      let (oldType, newType) = (before.spelled(constant.type), after.spelled(twin.type))
      compare(name, "type", oldType, newType, .api)
      compare(
        name, "value", value(constant.value, before), value(twin.value, after),
        constant.isOpen ? .compatible : .api)
      compare(name, "C name", constant.cName, twin.cName, .api)
      remarks(name, "", constant.remarks, twin.remarks)
    }
    for constant in after.constants where byName[constant.name] != nil && constant.package == 0 {
      note(constant.name, "", nil, "a constant", .compatible)
    }
  }

  /// Constants that stand for constants are the same when their numbers are.
  func value(_ value: Value, _ model: Model) -> String {
    var value = value
    for _ in model.constants {
      guard case .constant(let index) = value else { break }
      value = model.constants[index].value
    }
    return model.spelled(value)
  }

  private mutating func properties() {
    func key(_ property: Property, _ model: Model) -> String {
      model.key(property.receiver) + "." + property.name
    }
    var byName: [String: Property] = [:]
    for property in after.properties { byName[key(property, after)] = property }
    for property in before.properties {
      let name = key(property, before)
      guard let twin = byName.removeValue(forKey: name) else {
        note(name, "", "a property", nil, .api)
        continue
      }
      uses(name, "type", property.type, twin.type, .out)
      compare(
        name, "getter", before.functions[property.getter].name, after.functions[twin.getter].name, .compatible
      )
      let setters = [property.setter != nil, twin.setter != nil]
      if setters[0] != setters[1] {
        note(
          name, "access", setters[0] ? "read and write" : "read", setters[1] ? "read and write" : "read",
          setters[0] ? .api : .compatible)
      }
      remarks(name, "", property.remarks, twin.remarks)
    }
    for property in after.properties where byName[key(property, after)] != nil {
      note(key(property, after), "", nil, "a property", .compatible)
    }
  }
}
