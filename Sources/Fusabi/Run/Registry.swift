public import CShims
public import Machine

/// What a function of the host says of itself.
public struct HostFacts: Sendable {
  public var name: String
  /// Nil: any number, of any types.
  public var params: [ValueType]?
  public var result: ValueType
  /// What the machine must be permitted, in the bits of `fusabi_capability`.
  public var capability: UInt32 = 0
  public var description = ""

  public init(name: String, params: [ValueType]?, result: ValueType) {
    (self.name, self.params, self.result) = (name, params, result)
  }

  /// As a gateway wants them.
  public var native: NativeFacts {
    var facts = NativeFacts(name: name)
    if let params { (facts.arityMin, facts.arityMax) = (params.count, params.count) }
    facts.capability = capability
    facts.description = description
    return facts
  }
}

/// The host's functions, by name. Threads and machines share it; a machine looks functions up when it loads a
/// module.
@safe public final class Registry: @unchecked Sendable {
  /// A function, and how a machine's gateway gets it.
  public struct Entry {
    public let facts: HostFacts
    /// Registers it in a gateway; the number of the native there.
    public let install: (Gateway) throws(Trap) -> Int
    /// No other entry of the process has it: how machines know what they have installed.
    public let id: UInt64
  }

  /// Functions of one registry.
  public static let countMax = GatewayLimits.nativesMax

  private let lock = ImageLock()
  /// By the bytes of their names: Swift takes two Strings for one when people would.
  private var entries: [[UInt8]: Entry]

  /// With the standard library, or empty.
  public init(standard: Bool) { unsafe entries = standard ? Stdlib.entries : [:] }

  /// A closure. A name that is known gets another function.
  public func register(
    _ facts: HostFacts, _ body: @escaping (NativeCall) throws(Trap) -> Slot
  ) throws(Failure) {
    try register(facts, installing: { gateway throws(Trap) in try gateway.register(facts.native, body) })
  }

  /// A C function of the machine's one shape; `keeping` lives as long as it can be called.
  public func register(
    _ facts: HostFacts, _ function: abut_native, userData: UnsafeMutableRawPointer?, keeping: AnyObject? = nil
  ) throws(Failure) {
    try register(
      facts,
      installing: { gateway throws(Trap) in
        unsafe try gateway.register(facts.native, function, userData: userData, keeping: keeping)
      })
  }

  /// Whatever a gateway can be given: adapters of other rooms. It is registered under the name of the facts.
  public func register(
    _ facts: HostFacts, installing install: @escaping (Gateway) throws(Trap) -> Int
  ) throws(Failure) {
    try Self.check(facts)
    let entry = Entry(facts: facts, install: install, id: FreshNumber.next())
    let name = Array(facts.name.utf8)
    try lock.held { () throws(Failure) in
      guard entries.count < Self.countMax || entries[name] != nil else {
        throw Failure(
          .invalidArgument, Trap(.tooLarge, "a registry has at most \(Self.countMax) functions"))
      }
      entries[name] = entry
    }
  }

  private static func check(_ facts: HostFacts) throws(Failure) {
    let size = facts.name.utf8.count
    guard size > 0, size <= Limits.nameSizeMax, !facts.name.utf8.contains(0) else {
      throw Failure(
        .invalidArgument,
        Trap(.badFunction, "a function's name has 1 to \(Limits.nameSizeMax) bytes, none of them NUL"))
    }
    guard (facts.params?.count ?? 0) <= Limits.paramsMax else {
      throw Failure(
        .invalidArgument, Trap(.tooLarge, "a function has at most \(Limits.paramsMax) parameters"))
    }
  }

  /// False when there was none. Machines that have it installed keep it as long as they live.
  public func remove(_ name: String) -> Bool {
    lock.held { entries.removeValue(forKey: Array(name.utf8)) != nil }
  }

  public func entry(_ name: String) -> Entry? { lock.held { entries[Array(name.utf8)] } }

  /// In alphabetical order.
  public var names: [String] {
    let names = lock.held { entries.values.map { $0.facts.name } }
    return names.sorted()
  }
}
