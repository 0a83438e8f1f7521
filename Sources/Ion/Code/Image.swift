import CShims
public import Machine

/// A program that was looked at, and the register code of its functions, made as they are called. Worlds and
/// threads share it.
@safe public final class Image: CodeImage, @unchecked Sendable {
  /// A name in the code that the program does not know; who loads it gets undefined.
  public struct Unresolved: Equatable, Sendable {
    /// As it stands there: `__function_ref:Main:f`.
    public let name: String
    /// `Class:function`.
    public let function: String
    public let instruction: Int

    /// All of it in a line.
    public var text: String { "\(function), instruction \(instruction): there is no \(name)" }
  }

  /// A function as it is called: the program's, or that with boxes as its leading parameters.
  struct Origin {
    let function: Int
    let captures: Int
  }

  public let program: Program
  public let unresolved: [Unresolved]
  /// Natives that the code asks for, by name.
  public var natives: [String] { pools.natives }

  let pools: Pools
  let facts: [FunctionFacts]
  /// By number, for all that there is room for; who gets a number of a variant finds its entries filled.
  let functionFlags: UnsafeMutablePointer<UInt8>
  let functionArity: UnsafeMutablePointer<UInt32>
  private let references: References
  private let lock = ImageLock()
  // Under the lock.
  private var variants: [Origin] = []
  private var variantPlaces: [Int: Int] = [:]
  /// Under the lock of `code`.
  private var caches = 0
  private let numbers: [[UInt8]: Int]

  public init(_ program: Program) throws(Refusal) {
    var collector = Collector(program)
    var facts: [FunctionFacts] = []
    var numbers: [[UInt8]: Int] = [:]
    for (number, named) in program.functions.enumerated() {
      try Verifier(name: named.name, function: named.function).check()
      try collector.collect(number)
      facts.append(FunctionFacts(named.function))
      let name = Array(named.name.utf8)
      if numbers[name] == nil { numbers[name] = number }
    }
    let count = program.functions.count
    let room = count + min(count * collector.captureCounts.count, Limits.variantsMax)
    (self.program, self.facts, self.numbers) = (program, facts, numbers)
    (pools, references, unresolved) = (collector.pools, collector.references, collector.unresolved)
    unsafe functionFlags = .allocate(capacity: max(room, 1))
    unsafe functionFlags.initialize(repeating: 0, count: max(room, 1))
    unsafe functionArity = .allocate(capacity: max(room, 1))
    unsafe functionArity.initialize(repeating: 0, count: max(room, 1))
    super.init(constantCount: pools.constants.count, functionCount: room)
    for number in 0..<count { fill(number, Origin(function: number, captures: 0)) }
  }

  deinit {
    unsafe functionFlags.deallocate()
    unsafe functionArity.deallocate()
  }

  /// Functions of the program, and room for what closures make of them.
  public var functionRoom: Int { functionCount }

  /// Of the program's natives: what the code asks for.
  private func fill(_ number: Int, _ origin: Origin) {
    if case .native(let name) = references.meaning(ofFunction: origin.function) {
      unsafe functionFlags[number] = UInt8(ION_FUNCTION_NATIVE)
      unsafe functionArity[number] = UInt32(pools.native(name) ?? 0)
      return
    }
    let looksAtThis = facts[origin.function].looksAtThis
    unsafe functionFlags[number] = looksAtThis ? UInt8(ION_FUNCTION_THIS) : 0
    unsafe functionArity[number] = UInt32(arity(of: origin))
  }

  // MARK: variants

  /// The number of a function whose leading parameters are boxes; nil when there are too many, or it has no
  /// code. Any thread.
  func variant(of function: Int, captures: Int) -> Int? {
    guard facts.indices.contains(function), facts[function].isCode else { return nil }
    guard (0...Limits.capturesMax).contains(captures) else { return nil }
    if captures == 0 { return function }
    return lock.held {
      let key = function * (Limits.capturesMax + 1) + captures
      if let known = variantPlaces[key] { return known }
      let number = facts.count + variants.count
      guard number < functionRoom else { return nil }
      let origin = Origin(function: function, captures: captures)
      variants.append(origin)
      variantPlaces[key] = number
      fill(number, origin)
      return number
    }
  }

  /// What a number of a function means.
  func origin(of number: Int) -> Origin? {
    if facts.indices.contains(number) { return Origin(function: number, captures: 0) }
    return lock.held {
      let place = number - facts.count
      return variants.indices.contains(place) ? variants[place] : nil
    }
  }

  /// How many arguments the frame takes, boxes with them: they stand in front of the arguments, as far as
  /// there are registers.
  func arity(of origin: Origin) -> Int {
    let own = facts[origin.function].arity
    guard origin.captures > 0 else { return own }
    let function = program.functions[origin.function].function
    return max(own, min(Int(function.arity) + origin.captures, Verifier.registerBound(of: function)))
  }

  // MARK: names

  /// `Class:function`.
  public func name(of number: Int) -> String {
    guard let origin = origin(of: number) else { return "function \(number)" }
    return program.functions[origin.function].name
  }

  /// As a host names it: of the main pack's functions first.
  public func number(of name: String) -> Int? {
    program.function(named: name) ?? numbers[Array(name.utf8)]
  }

  /// The value that is a function of the program: one without code is the native of that name.
  func slot(ofFunction number: Int) -> Slot {
    switch references.meaning(ofFunction: number) {
    case .native(let name): Self.slot(ofNative: pools.native(name) ?? 0)
    default:
      Slot(kind: UInt32(ABUT_KIND_FUNCTION), aux: facts[number].looksAtThis ? 1 : 0, bits: UInt64(number))
    }
  }

  static func slot(ofNative number: Int) -> Slot {
    Slot(kind: UInt32(ABUT_KIND_NATIVE), aux: 0, bits: UInt64(number))
  }

  /// What an atom in the code of a function means; it was collected.
  func atom(_ text: String, from function: Int) -> Literal {
    switch references.meaning(of: text, from: function) {
    case .atom: .atom(Array(text.utf8))
    case .function(let number): .function(number)
    case .native(let name): .native(pools.native(name) ?? 0)
    case .unknown: .undefined
    }
  }

  // MARK: code

  /// The frame of a function: where its registers stand.
  func frame(of origin: Origin) -> Frame {
    let facts = facts[origin.function]
    let arity = arity(of: origin)
    return Frame(
      arity: arity, registers: max(facts.registers, arity), looksAtThis: facts.looksAtThis,
      hasBoxes: origin.captures > 0 || !facts.boxed.isEmpty, window: facts.window)
  }

  /// By register: its slot in the frame; nil of those that the code does not name, which nobody ever writes.
  func registerSlots(of number: Int) -> [Int?] {
    guard let origin = origin(of: number), facts[origin.function].isCode else { return [] }
    let frame = frame(of: origin)
    let count = max(frame.registers, program.functions[origin.function].function.registerCount)
    return (0..<count).map { $0 < frame.registers ? frame.slot(Register($0)) : nil }
  }

  /// The number of a place that remembers where properties are. Behind the last one all share one.
  func nextCache() -> Int {
    let cache = caches
    if caches < Int(ION_CACHES) - 1 { caches += 1 }
    return cache
  }

  public override func translated(_ function: Int, _ level: Level) -> OpBuilder? {
    guard let origin = origin(of: function), facts[origin.function].isCode else { return nil }
    var translator = Translator(self, origin, isTraced: level == .plain)
    return translator.translate()
  }
}
