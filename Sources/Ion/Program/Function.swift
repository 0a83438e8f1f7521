public struct Function: Equatable, Sendable {
  public enum Body: Equatable, Sendable {
    case code([Instruction])
    /// A native of that name.
    case ffi(String)

    public static func == (one: Body, other: Body) -> Bool {
      switch (one, other) {
      case (.code(let a), .code(let b)): a == b
      case (.ffi(let a), .ffi(let b)): a.isSame(b)
      default: false
      }
    }
  }

  /// Nil has a place of its own in files: such a function is called by the name of its class.
  public var name: String?
  public var arity: UInt32
  public var extraRegisters: UInt32
  public var body: Body

  public init(_ name: String?, arity: UInt32 = 0, extraRegisters: UInt32 = 0, _ body: Body) {
    (self.name, self.arity, self.extraRegisters, self.body) = (name, arity, extraRegisters, body)
  }

  public init(
    _ name: String?, arity: UInt32 = 0, extraRegisters: UInt32 = 0, _ code: [Instruction]
  ) {
    self.init(name, arity: arity, extraRegisters: extraRegisters, .code(code))
  }

  /// Of arguments and others together.
  public var registerCount: Int { Int(arity) + Int(extraRegisters) }

  /// Empty of natives.
  public var code: [Instruction] {
    if case .code(let code) = body { code } else { [] }
  }

  public static func == (one: Function, other: Function) -> Bool {
    let named =
      switch (one.name, other.name) {
      case (nil, nil): true
      case (let a?, let b?): a.isSame(b)
      default: false
      }
    return named && one.arity == other.arity && one.extraRegisters == other.extraRegisters
      && one.body == other.body
  }
}
