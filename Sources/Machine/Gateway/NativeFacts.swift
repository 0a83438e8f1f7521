/// What a native says of itself.
public struct NativeFacts: Sendable {
  public var name: String
  public var arityMin = 0
  public var arityMax = Int(UInt32.max)
  /// What the policy must have, in the bits of `kio_capability`.
  public var capability: UInt32 = 0
  public var description = ""

  public init(name: String) { self.name = name }

  public init(name: String, arity: Int) {
    self.name = name
    (arityMin, arityMax) = (arity, arity)
  }
}

/// Bounds on what can be registered.
public enum GatewayLimits {
  /// Natives of one machine.
  public static let nativesMax = 65_536
  /// Bytes of a native's name.
  public static let nameBytesMax = 1_024
}

extension NativeFacts {
  func check() throws(Trap) {
    let name = name.utf8
    guard !name.isEmpty else { throw Trap(.badFunction, "a native needs a name") }
    guard name.count <= GatewayLimits.nameBytesMax else {
      throw Trap(
        .badFunction, "a native's name has at most \(GatewayLimits.nameBytesMax) bytes, not \(name.count)")
    }
    guard !name.contains(0) else { throw Trap(.badFunction, "a native's name has no NUL inside") }
    guard arityMin >= 0, arityMin <= arityMax, arityMin <= Int(UInt32.max) else {
      throw Trap(.badFunction, "\(self.name) cannot take \(arityMin) to \(arityMax) arguments")
    }
  }

  /// Why so many arguments are wrong.
  func refusal(of count: Int) -> Trap {
    let wanted =
      switch (arityMin, arityMax) {
      case (0, 0): "no arguments"
      case (let least, let most) where least == most: Self.arguments(least)
      case (let least, let most) where most >= Int(UInt32.max): "at least \(Self.arguments(least))"
      case (0, let most): "at most \(Self.arguments(most))"
      case (let least, let most): "\(least) to \(Self.arguments(most))"
      }
    return Trap(.arity, "\(name) takes \(wanted), not \(count)")
  }

  private static func arguments(_ count: Int) -> String { count == 1 ? "1 argument" : "\(count) arguments" }
}

/// What programs may be allowed to do, by the bits of `kio_capability`.
public enum Capabilities {
  public static let all = UInt32.max
  /// The name of each bit, from the lowest.
  public static let names: [StaticString] = ["file_io", "network", "process_spawn", "env_access"]

  /// The bits as words; one without a name stands with its number.
  public static func text(_ bits: UInt32) -> String {
    var text = ""
    for bit in 0..<UInt32.bitWidth where bits & 1 << UInt32(bit) != 0 {
      if !text.isEmpty { text += ", " }
      text += bit < names.count ? "\(names[bit])" : "capability \(bit)"
    }
    return text
  }

  /// The bit of a name.
  public static func bit(named name: String) -> UInt32? {
    for bit in names.indices where "\(names[bit])" == name { return 1 << UInt32(bit) }
    return nil
  }
}
