public import CShims

/// Code that is verified and never changes; machines and threads share it. A dialect makes its own kind.
open class CodeImage: @unchecked Sendable {
  public enum Constant: Equatable, Sendable {
    case `nil`
    case bool(Bool)
    case number(Double)
    case text([UInt8])
  }

  /// No other image of the process has it, ever.
  public let id: UInt64
  /// What ops name as constants.
  public let constantCount: Int
  /// Empty where a dialect has them elsewhere.
  public let constants: [Constant]
  /// The globals that the code names; a cell's number is the place of its name here.
  public let names: [[UInt8]]
  public let functionCount: Int

  private let lock = ImageLock()
  /// What was translated so far, by function, level and form.
  private var made: [Made]
  /// The same, in the order of their addresses.
  private var byAddress: [(code: FunctionCode, function: Int)] = []

  private enum Made {
    case notYet
    case impossible
    case code(FunctionCode)
  }

  public init(constants: [Constant], names: [[UInt8]], functionCount: Int = 1) {
    precondition(names.count <= OpBuilder.constantCountMax)
    id = FreshNumber.next()
    self.constants = constants
    constantCount = constants.count
    self.names = names
    self.functionCount = functionCount
    made = Array(repeating: .notYet, count: functionCount * 4)
  }

  /// For dialects whose constants stand somewhere else: they override `linked`.
  public init(constantCount: Int, functionCount: Int) {
    id = FreshNumber.next()
    constants = []
    self.constantCount = constantCount
    names = []
    self.functionCount = functionCount
    made = Array(repeating: .notYet, count: functionCount * 4)
  }

  /// What a machine makes of a constant when it links the image.
  public enum Linked {
    case slot(Slot)
    /// An interned string.
    case text([UInt8])
  }

  open func linked(_ index: Int) -> Linked {
    switch constants[index] {
    case .nil: .slot(.nil)
    case .bool(let value): .slot(.bool(value))
    case .number(let value): .slot(.number(value))
    case .text(let bytes): .text(bytes)
    }
  }

  /// The register code of a function, translated when first asked for; nil when it has none, and is only run
  /// as it stands. Any thread.
  public final func code(_ function: Int, _ form: Form, level: Level = .all) -> FunctionCode? {
    let index = function * 4 + level.rawValue * 2 + form.rawValue
    return lock.held {
      switch made[index] {
      case .code(let code): return code
      case .impossible: return nil
      case .notYet: break
      }
      guard let builder = translated(function, level) else {
        made[index] = .impossible
        return nil
      }
      let code = builder.finish(form, level: level) { HandlerAddresses.address(of: $0) }
      made[index] = .code(code)
      let place = byAddress.firstIndexSorted { unsafe $0.code.ops > code.ops }
      byAddress.insert((code, function), at: place)
      return code
    }
  }

  /// The function that an op is of, and its code. Any thread.
  public final func function(of op: UnsafePointer<abut_op>) -> (number: Int, code: FunctionCode)? {
    lock.held {
      let behind = byAddress.firstIndexSorted { unsafe $0.code.ops > op }
      guard behind > 0, unsafe byAddress[behind - 1].code.contains(op) else { return nil }
      return (byAddress[behind - 1].function, byAddress[behind - 1].code)
    }
  }

  /// For dialects whose functions are looked at when they are first wanted: why one has no code. The call
  /// of it traps with this.
  open func refusal(of function: Int) -> Trap? { nil }

  /// For dialects: translates a function; nil when it has no register form. Called under the image's lock.
  open func translated(_ function: Int, _ level: Level) -> OpBuilder? { nil }
}

/// How ops name their handlers.
public enum Form: Int, Sendable {
  /// By address: each handler jumps to the next.
  case threaded = 0
  /// By number: a loop looks at it.
  case loop = 1
}

/// How much a translation does.
public enum Level: Int, Sendable {
  /// An op for each instruction, operands in their slots: the option `opt-level` 1.
  case plain = 0
  /// Operands are read where they are, sequences become one op.
  case all = 1
}

/// Numbers that are given once in a process: what has one is known by it for ever.
public enum FreshNumber {
  private static let lock = ImageLock()
  private nonisolated(unsafe) static var last: UInt64 = 0

  public static func next() -> UInt64 {
    lock.held {
      unsafe last += 1
      return unsafe last
    }
  }
}

/// Where handlers are.
enum HandlerAddresses {
  static func address(of number: Int) -> UInt { Machine.handlerAddress(number) }
}
