/// Modules that were loaded, to be found by their bytes. What nobody used for longest goes first; what is in
/// use stays.
@safe public final class ModuleCache: @unchecked Sendable {
  static let shared = ModuleCache()

  private struct Entry {
    var module: Module
    var used: UInt64
  }

  private let lock = ModuleLock()
  /// By hash and options. Of two modules with the same key the later one is kept: nobody can fill a chain.
  private var entries: [UInt64: Entry] = [:]
  private var clock: UInt64 = 0
  private var size = 0
  private var limit = 64 << 20
  /// The size at which to look what can go. Above the limit while much of it is in use, so that not every
  /// module that comes makes us look again.
  private var sweepSize = 64 << 20

  /// The most bytes of programs to keep. Default 64 MiB.
  public static func setLimit(_ bytes: UInt64) { shared.setLimit(Int(min(bytes, 1 << 62))) }

  /// Forgets all modules that nobody uses.
  public static func clear() { shared.dropUnused(downTo: 0) }

  /// Modules in it, for tests.
  var count: Int { lock.held { entries.count } }

  func find(_ hash: UInt64, _ bytes: [UInt8], _ options: LoadOptions) -> Module? {
    let key = Self.key(hash, options)
    // Bytes are compared outside: it takes time, and others need not wait.
    let found: Module? = lock.held {
      guard let entry = entries[key] else { return nil }
      clock += 1
      entries[key] = Entry(module: entry.module, used: clock)
      return entry.module
    }
    guard let found, found.isSame(bytes, options) else { return nil }
    return found
  }

  /// Keeps a module; gives the one that another thread has kept meanwhile, if it did.
  func keep(_ module: Module) -> Module {
    let key = Self.key(module.hash, module.options)
    var dropped: [Module] = []
    let kept: Module = lock.held {
      guard limit > 0 else { return module }
      clock += 1
      if let other = entries[key] {
        if other.module.isSame(module.bytes, module.options) { return other.module }
        size -= other.module.size
        dropped.append(other.module)
      }
      entries[key] = Entry(module: module, used: clock)
      size += module.size
      return module
    }
    let isFull = lock.held { size > sweepSize }
    if isFull { dropUnused(downTo: nil) }
    return kept
  }

  private func setLimit(_ bytes: Int) {
    lock.held {
      limit = bytes
      sweepSize = bytes
    }
    dropUnused(downTo: bytes)
  }

  /// Drops what nobody uses, oldest first, until `target` bytes are left; three quarters of the limit when
  /// nil.
  private func dropUnused(downTo target: Int?) {
    var dropped: [Module] = []
    lock.held {
      let target = target ?? limit / 4 * 3
      let oldest = entries.map { (key: $0.key, used: $0.value.used) }.sorted { $0.used < $1.used }
      for (key, _) in oldest {
        if size <= target { break }
        guard var entry = entries.removeValue(forKey: key) else { continue }
        // Only the cache gives out modules, and it is locked: a module with one reference has no other user.
        if isKnownUniquelyReferenced(&entry.module) {
          size -= entry.module.size
          dropped.append(entry.module)
        } else {
          entries[key] = entry
        }
      }
      sweepSize = max(limit, size + size / 4)
    }
    // What they hold is freed when nobody waits for the lock.
    dropped.removeAll()
  }

  private static func key(_ hash: UInt64, _ options: LoadOptions) -> UInt64 {
    var bits = UInt64(options.kind.rawValue) | UInt64(options.profile.rawValue) << 2
    if options.isStrict { bits |= 1 << 3 }
    var key = ModuleHash.mix(hash ^ bits, 0x2545_f491_4f6c_dd1d)
    guard let costs = options.costs else { return key }
    key = ModuleHash.mix(key ^ (1 << 8 | UInt64(costs.model.rawValue)), 0x2545_f491_4f6c_dd1d)
    for cost in costs.byInstruction {
      let bytes = [
        cost.cycles, cost.slots, cost.slotsSame, cost.sameRule, cost.alu, cost.load, cost.store,
        cost.multiply,
      ]
      var word = UInt64(cost.divide) << 32 | UInt64(cost.price)
      key = ModuleHash.mix(key ^ word, 0x2545_f491_4f6c_dd1d)
      word = 0
      for byte in bytes { word = word << 8 | UInt64(byte) }
      key = ModuleHash.mix(key ^ word, 0x2545_f491_4f6c_dd1d)
    }
    return key
  }
}
