import Machine

/// Functions of the host by name. Worlds look them up when they are made; threads may share it.
@safe public final class Natives: @unchecked Sendable {
  public static let countMax = 65_536

  private let lock = ImageLock()
  /// By the bytes of their names: texts that look alike are different names.
  private var entries: [[UInt8]: Native] = [:]
  private var spareBench: Bench?
  let adapters = Adapters()
  /// For calls outside of any world: they print to the standard output, and may nothing else.
  private let surroundings = Surroundings()

  public init() {}

  /// A name that is known gets another function. False: there are too many.
  @discardableResult
  public func register(_ native: Native) -> Bool {
    let key = Array(native.name.utf8)
    return lock.held {
      guard entries.count < Self.countMax || entries[key] != nil else { return false }
      entries[key] = native
      return true
    }
  }

  @discardableResult
  public func remove(_ name: String) -> Bool {
    lock.held { entries.removeValue(forKey: Array(name.utf8)) != nil }
  }

  /// The function, with what is known of it: name, arity, description.
  public func native(_ name: String) -> Native? { lock.held { entries[Array(name.utf8)] } }

  /// In the order of their bytes.
  public var names: [String] {
    let keys = lock.held { Array(entries.keys) }
    return keys.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls a function outside of any process. Functions among the arguments are names only.
  public func call(
    _ name: String, _ arguments: [Term], in surroundings: Surroundings? = nil
  ) throws(NativeFailure) -> Term {
    guard let native = native(name) else { throw .notFound(name) }
    // A native may call another one: each call that runs has a bench of its own.
    let spare = lock.held { () -> Bench? in
      defer { spareBench = nil }
      return spareBench
    }
    guard let bench = spare ?? Bench() else { throw .noMemory }
    defer { if !bench.isWorn { lock.held { spareBench = bench } } }
    return try bench.call(native, arguments, surroundings ?? self.surroundings)
  }
}
