import Machine

/// Which registers have a constant that is known, between two places that jumps lead to.
struct Known {
  /// By register: the constant's place in the pool; -1: it is not known.
  private var constants: [Int]
  private var touched: [Register] = []
  /// Of code that is looked at while it runs nothing is taken for known.
  private let isOff: Bool

  init(registers: Int, isOff: Bool = false) {
    constants = Array(repeating: -1, count: registers)
    self.isOff = isOff
  }

  subscript(_ register: Register) -> Int? {
    let constant = constants[Int(register)]
    return constant < 0 ? nil : constant
  }

  mutating func set(_ register: Register, _ constant: Int) {
    guard !isOff else { return }
    constants[Int(register)] = constant
    touched.append(register)
  }

  mutating func forget(_ register: Register) { constants[Int(register)] = -1 }

  mutating func reset() {
    for register in touched { constants[Int(register)] = -1 }
    touched = []
  }
}

/// From where an instruction takes a value that it reads.
enum Use: Equatable {
  case register(Register)
  /// By its place in the pool.
  case constant(Int)

  /// One that an op can name.
  var near: Int? {
    if case .constant(let place) = self, place < OpBuilder.constantCountMax { place } else { nil }
  }
}

/// What the instructions of a function take from where. Whoever asks which values live and whoever
/// translates ask here, and so agree.
struct Selection {
  let pools: Pools
  /// What an atom in the code means.
  let atom: (String) -> Literal
  var known: Known
  /// By register.
  private let isBoxed: [Bool]

  init(_ pools: Pools, registers: Int, boxed: [Bool], isOff: Bool, atom: @escaping (String) -> Literal) {
    self.pools = pools
    self.atom = atom
    known = Known(registers: registers, isOff: isOff)
    isBoxed = boxed
  }

  /// In the order of `Instruction.reads`.
  func uses(of instruction: Instruction) -> [Use] {
    let registers = instruction.reads
    var uses = registers.map { Use.register($0) }
    func take(_ index: Int, near: Bool) {
      guard let place = known[registers[index]] else { return }
      if near, place >= OpBuilder.constantCountMax { return }
      uses[index] = .constant(place)
    }
    switch instruction {
    case .add, .sub, .mul, .div, .mod, .lessThan, .lessEqual, .greaterThan, .greaterEqual:
      take(1, near: true)
      if case .register = uses[1] { take(0, near: true) }
    case .equal, .notEqual, .getProp: take(1, near: true)
    case .setProp:
      take(1, near: true)
      take(2, near: true)
    case .push: take(1, near: true)
    case .return: take(0, near: true)
    case .and, .or, .not, .send, .match, .jumpIfTrue, .jumpIfFalse: break
    default: for index in registers.indices { take(index, near: false) }
    }
    return uses
  }

  /// What is known behind the instruction.
  mutating func pass(_ instruction: Instruction) {
    switch instruction {
    case .loadConst(let dst, let value):
      known.forget(dst)
      guard !isBoxed[Int(dst)], let place = shared(value) else { return }
      known.set(dst, place)
    case .move(let dst, let src):
      let place = known[src]
      known.forget(dst)
      if let place, !isBoxed[Int(dst)] { known.set(dst, place) }
    default: for register in instruction.writes { known.forget(register) }
    }
  }

  /// The place of a value that all loads of it share.
  private func shared(_ value: Value) -> Int? {
    guard Special(value) == nil else { return nil }
    let constant = Literal(Special.plain(value), atom)
    return constant.isFresh ? nil : pools.place(of: constant)
  }
}
