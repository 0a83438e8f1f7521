import Machine

/// What a machine was told, in the words of `kio_vm_set_option`.
struct Options: Sendable {
  enum Engine: String, Sendable { case auto, threaded, loop, stack }
  enum JIT: String, Sendable { case auto, on, off }

  var stackSize = 8192
  var maxDepth = 128
  /// 0: any number.
  var maxInstructions: UInt64 = 0
  /// Bytes; 0: any.
  var maxMemory: UInt64 = 0
  var optLevel = 2
  var engine = Engine.auto
  var jit = JIT.auto
  /// In the bits of `kio_capability`.
  var permissions: UInt32 = 0

  static let stackSizeMax = 1 << 20
  static let maxDepthMax = 1000
  static let keys: [StaticString] = [
    "stack-size", "max-depth", "max-instructions", "max-memory", "opt-level", "engine", "jit", "permissions",
  ]

  /// What the heap knows as its limit.
  var heapLimit: Int { maxMemory == 0 ? Int.max : Int(clamping: maxMemory) }

  /// Takes a value; one that is none changes nothing.
  mutating func set(_ key: String, _ value: String) throws(Trap) {
    switch key {
    case "stack-size": stackSize = Int(try Self.number(key, value, 1...UInt64(Self.stackSizeMax)))
    case "max-depth": maxDepth = Int(try Self.number(key, value, 1...UInt64(Self.maxDepthMax)))
    case "max-instructions": maxInstructions = try Self.number(key, value, 0...UInt64.max)
    case "max-memory": maxMemory = try Self.number(key, value, 0...UInt64.max)
    case "opt-level": optLevel = Int(try Self.number(key, value, 0...3))
    case "engine":
      guard let named = Engine(rawValue: value) else {
        throw Self.refusal(key, value, "auto, threaded, loop or stack")
      }
      engine = named
    case "jit":
      guard let named = JIT(rawValue: value) else { throw Self.refusal(key, value, "auto, on or off") }
      jit = named
    case "permissions": permissions = try Self.capabilities(value)
    default: throw Trap(.badOption, "there is no option '\(key.prefix(60))'")
    }
  }

  func text(_ key: String) -> String? {
    switch key {
    case "stack-size": "\(stackSize)"
    case "max-depth": "\(maxDepth)"
    case "max-instructions": "\(maxInstructions)"
    case "max-memory": "\(maxMemory)"
    case "opt-level": "\(optLevel)"
    case "engine": engine.rawValue
    case "jit": jit.rawValue
    case "permissions": Self.names(permissions)
    default: nil
    }
  }

  private static func refusal(_ key: String, _ value: String, _ wanted: String) -> Trap {
    Trap(.badOption, "\(key) is \(wanted), not '\(value.prefix(60))'")
  }

  /// Digits and nothing else.
  private static func number(_ key: String, _ text: String, _ range: ClosedRange<UInt64>) throws(Trap)
    -> UInt64
  {
    let wanted = "a number from \(range.lowerBound) to \(range.upperBound)"
    guard !text.isEmpty else { throw refusal(key, text, wanted) }
    var number: UInt64 = 0
    for byte in text.utf8 {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { throw refusal(key, text, wanted) }
      let (tens, isTooFar) = number.multipliedReportingOverflow(by: 10)
      let (sum, isTooMuch) = tens.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
      guard !isTooFar, !isTooMuch else { throw refusal(key, text, wanted) }
      number = sum
    }
    guard range.contains(number) else { throw refusal(key, text, wanted) }
    return number
  }

  private static func capabilities(_ text: String) throws(Trap) -> UInt32 {
    if text == "none" { return 0 }
    if text == "all" { return Capabilities.all }
    var bits: UInt32 = 0
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let bit = Capabilities.bit(named: String(name)) else {
        throw refusal(
          "permissions", text, "none, all, or file_io, network, process_spawn and env_access with commas")
      }
      bits |= bit
    }
    return bits
  }

  private static func names(_ bits: UInt32) -> String {
    if bits == 0 { return "none" }
    if bits == Capabilities.all { return "all" }
    var names: [String] = []
    for index in Capabilities.names.indices where bits & 1 << UInt32(index) != 0 {
      names.append("\(Capabilities.names[index])")
    }
    return names.joined(separator: ",")
  }
}
