import CShims
import Machine

/// Modules, and the host's functions that they want.
extension VM {
  /// Links a module in place of the one before. What fails leaves that.
  public func load(_ module: Module) throws(Failure) {
    try recording { () throws(Failure) in
      guard !isRunning, started == nil else { throw Failure(Trap(.busy, "the machine is running")) }
      let (imports, wanted) = try resolve(module)
      if let loaded, loaded.module === module, imports.isEmpty { return }
      do throws(Trap) {
        let link = try machine.link(module)
        try reinstall(wanted)
        loaded = Loaded(module, link, form, imports, wanted)
        machine.forget(allBut: module)
      } catch {
        throw Failure(error)
      }
    }
  }

  /// The module that is loaded.
  public var module: Module? { loaded?.module }

  private func resolve(
    _ module: Module
  ) throws(Failure) -> ([ModuleParts.Import], [[UInt8]: Loaded.Wanted]) {
    var imports: [ModuleParts.Import] = []
    var wanted: [[UInt8]: Loaded.Wanted] = [:]
    for index in 0..<module.importCount {
      let wish = module.imported(index)
      guard let entry = registry.entry(wish.name) else {
        throw Failure(Trap(.nativeNotFound, "there is no function '\(wish.name)' for import \(index)"))
      }
      let denied = entry.facts.capability & ~machine.gateway.policy
      guard denied == 0 else {
        let what = Capabilities.text(denied)
        throw Failure(Trap(.permission, "\(wish.name) needs \(what), which is not permitted"))
      }
      do throws(Trap) {
        let isOpen = try Linking.check(wish, entry.facts)
        let name = Array(wish.name.utf8)
        let isChecked = isOpen || wanted[name]?.isChecked ?? false
        wanted[name] = Loaded.Wanted(entry: entry, isChecked: isChecked)
      } catch {
        throw Failure(error)
      }
      imports.append(wish)
    }
    return (imports, wanted)
  }

  /// What is installed under a name that now means something else.
  private func reinstall(_ wanted: [[UInt8]: Loaded.Wanted]) throws(Trap) {
    for (name, wish) in wanted {
      guard let known = installed[name] else { continue }
      if known.id != wish.entry.id || (wish.isChecked && known.check == nil) { _ = try install(name, wish) }
    }
  }

  /// The number of the native that an import of the module names, which gets into the gateway now.
  func install(_ name: String) throws(Trap) -> Int {
    let bytes = Array(name.utf8)
    guard let wish = loaded?.wanted[bytes] else {
      throw Trap(.nativeNotFound, "there is no function '\(name)'")
    }
    if let known = installed[bytes] { return known.number }
    return try install(bytes, wish)
  }

  private func install(_ name: [UInt8], _ wish: Loaded.Wanted) throws(Trap) -> Int {
    let number = try wish.entry.install(machine.gateway)
    var check: ArgumentCheck?
    if wish.isChecked, let params = wish.entry.facts.params {
      check = ArgumentCheck(wish.entry.facts.name, params, before: number, in: machine.gateway)
    }
    installed[name] = Installed(id: wish.entry.id, number: number, check: check)
    return number
  }

  /// A native that a registry's entry is in this machine.
  struct Installed {
    let id: UInt64
    let number: Int
    let check: ArgumentCheck?
  }
}

/// Whether an import and a function of the host fit.
enum Linking {
  /// Whether the import leaves a type open that the function does not.
  static func check(_ wish: ModuleParts.Import, _ facts: HostFacts) throws(Trap) -> Bool {
    guard fits(wish.result, facts.result) else {
      throw Trap(
        .typeMismatch, "\(wish.name) gives \(facts.result.name), the import says \(wish.result.name)")
    }
    guard let params = facts.params else { return false }
    guard let wishes = wish.params else { return params.contains { $0 != .any } }
    guard wishes.count == params.count else {
      throw Trap(
        .arity, "\(wish.name) takes \(arguments(params.count)), the import says \(wishes.count)")
    }
    var isOpen = false
    for index in params.indices {
      guard fits(wishes[index], params[index]) else {
        let (has, says) = (params[index].name, wishes[index].name)
        throw Trap(
          .typeMismatch, "argument \(index + 1) of \(wish.name): expected \(has), the import says \(says)")
      }
      if wishes[index] == .any, params[index] != .any { isOpen = true }
    }
    return isOpen
  }

  private static func fits(_ one: ValueType, _ other: ValueType) -> Bool {
    one == other || one == .any || other == .any
  }

  static func arguments(_ count: Int) -> String { count == 1 ? "1 argument" : "\(count) arguments" }
}
