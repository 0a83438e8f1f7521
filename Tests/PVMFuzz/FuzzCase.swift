public import PVM

/// A program and the machine that it is to run in, all from one seed.
public struct FuzzCase {
  public struct Page: Equatable {
    public var address: UInt32
    public var isWritable: Bool
    /// What its first and last bytes are made of.
    public var filling: UInt64

    var bytes: [UInt8] { (0..<16).map { UInt8(truncatingIfNeeded: filling >> UInt64(4 * $0)) } }
  }

  /// Memory of the host's, which may end anywhere in a page.
  public struct Share: Equatable {
    public var address: UInt32
    public var length: Int
    public var isWritable: Bool
    public var filling: UInt64
  }

  public enum Memory {
    /// Pages that the host maps.
    case pages
    /// A standard program around the code.
    case standard(readOnly: [UInt8], readWrite: [UInt8], heapPages: Int, stackSize: Int, argument: [UInt8])
  }

  public let seed: UInt64
  /// Without gas, programs are drawn that end by themselves.
  public let isMetered: Bool
  public var program: RandomProgram
  public var memory = Memory.pages
  public var pages: [Page] = []
  public var shares: [Share] = []
  public var registers: [UInt64] = []
  public var gas: UInt64 = 0
  public var pc: UInt64 = 0
  public var breakpoints: [UInt64] = []
  /// How often the host lets the machine go on at most.
  public var runsMax = 1
  public var tracksDirty = false
  /// At each stop the machines are replaced by copies of themselves.
  public var movesOn = false
  /// Where sbrk begins; nil leaves it.
  public var heap: UInt64?
  /// What the host does at stops is drawn from this.
  var hostSeed: UInt64 = 0

  public var profile: Profile { program.profile }
  /// Has memory that other cases cannot take over.
  var needsFresh: Bool {
    if case .standard = memory { return true }
    return tracksDirty || !shares.isEmpty
  }

  private static let generators = (gp07: Generator(.gp07), gp08: Generator(.gp08))

  public init(seed: UInt64) {
    var dice = Dice(seed)
    let profile: Profile = dice.chance(50) ? .gp07 : .gp08
    self.seed = seed
    isMetered = dice.chance(80)
    // Neighbours have the same pages, so that machines can be used again without mapping anew.
    var neighbours = Dice(~(seed >> 5))
    pages = Self.pages(&neighbours)
    let standard = dice.chance(4)
    if !standard, dice.chance(4) { shares = Self.shares(&dice, pages) }
    let shared = shares.flatMap { [$0.address, $0.address &+ UInt32($0.length), $0.address &+ 4096] }
    let addresses = standard ? Self.standardPages : pages.map { $0.address } + shared
    let generator = profile == .gp07 ? Self.generators.gp07 : Self.generators.gp08
    program = generator.program(&dice, pages: addresses, isBounded: !isMetered)
    if standard { makeStandard(&dice) }
    setRegisters(&dice, addresses)
    setRun(&dice)
    hostSeed = dice.word()
  }

  /// The module's bytes.
  public var bytes: [UInt8] {
    switch memory {
    case .pages: return program.blob
    case .standard(let readOnly, let readWrite, let heapPages, let stackSize, _):
      let blob = program.blob
      return Self.little(readOnly.count, 3) + Self.little(readWrite.count, 3) + Self.little(heapPages, 2)
        + Self.little(stackSize, 3) + readOnly + readWrite + Self.little(blob.count, 4) + blob
    }
  }

  var loadOptions: LoadOptions {
    var options = LoadOptions()
    options.profile = profile
    options.isCached = false
    options.kind = .generic
    if case .standard = memory { options.kind = .standard }
    return options
  }

  /// Pages of a standard program with little memory, and one that is not there.
  static let standardPages: [UInt32] = [
    0x1_0000, 0x3_0000, 0x3_1000, 0xfefd_f000, 0xfeff_0000, 0x2_0000, 0xfefe_0000, 0x3_2000,
  ]

  private static func little(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static let bases: [UInt32] = [
    0x1_0000, 0x2_0000, 0x7fff_f000, 0x8000_0000, 0xfefd_f000, 0xffff_f000, 0xffff_0000, 0x1_1000,
  ]

  /// One to four pages, often side by side, now and then with a hole between them.
  private static func pages(_ dice: inout Dice) -> [Page] {
    guard !dice.chance(8) else { return [] }
    var pages: [Page] = []
    let anywhere = UInt32(truncatingIfNeeded: 16 + dice.below(0xffff0)) << 12
    var address = dice.chance(70) ? dice.pick(bases) : anywhere
    for _ in 0...dice.below(dice.chance(60) ? 2 : 4) {
      pages.append(Page(address: address, isWritable: dice.chance(70), filling: dice.word()))
      address = dice.chance(60) ? address &+ 4096 : dice.chance(50) ? address &+ 8192 : dice.pick(bases)
      if address < 0x1_0000 || pages.contains(where: { $0.address == address }) { break }
    }
    return pages
  }

  /// Beside, on or away from the pages, and one over the other.
  private static func shares(_ dice: inout Dice, _ pages: [Page]) -> [Share] {
    (0...dice.below(dice.chance(70) ? 2 : 7)).map { _ in
      let near = (pages.last?.address ?? 0x1_0000) &+ UInt32(dice.below(4)) << 12
      let address = near >= 0x1_0000 && near < 0xffff_0000 && dice.chance(70) ? near : 0x4_0000
      let length = dice.pick([1, 2, 7, 8, 100, 4095, 4096, 4097, 4100, 8192, 9000])
      return Share(address: address, length: length, isWritable: dice.chance(70), filling: dice.word())
    }
  }

  private mutating func makeStandard(_ dice: inout Dice) {
    pages = []
    let bytes = (0..<64).map { _ in UInt8(truncatingIfNeeded: dice.word()) }
    memory = .standard(
      readOnly: Array(bytes.prefix(dice.below(65))), readWrite: Array(bytes.suffix(dice.below(65))),
      heapPages: dice.below(3), stackSize: dice.below(3) * 2048, argument: Array(bytes.prefix(dice.below(9))))
  }

  private mutating func setRegisters(_ dice: inout Dice, _ addresses: [UInt32]) {
    registers = (0..<13).map { _ in dice.value() }
    registers[0] = dice.chance(90) ? 0xffff_0000 : registers[0]
    registers[Int(Draw.index)] = UInt64(2 * dice.below(6))
    for pointer in Draw.pointers {
      registers[Int(pointer)] = Draw.address(&dice, addresses) | (dice.chance(5) ? dice.word() << 32 : 0)
    }
    if !isMetered { registers[12] = UInt64(dice.below(30)) }
  }

  private mutating func setRun(_ dice: inout Dice) {
    if isMetered {
      gas = UInt64(dice.pick([0, 1, 2, dice.below(30), dice.below(300), 2000, 2000, 1 << 30]))
      // Loops that only much gas ends would take most of the time.
      if gas > 2000, program.noise != nil || mayLoop { gas = UInt64(dice.below(4000)) }
    } else {
      gas = UInt64(dice.below(3))
    }
    pc = dice.chance(85) ? 0 : place(&dice)
    runsMax = dice.chance(60) ? dice.within(1...4) : dice.within(1...12)
    if dice.chance(6) { breakpoints = (0...dice.below(3)).map { _ in place(&dice) } }
    tracksDirty = dice.chance(2)
    // Breakpoints and tracking are the host's, and not copied.
    movesOn = !tracksDirty && shares.isEmpty && breakpoints.isEmpty && dice.chance(2)
    if profile == .gp07, dice.chance(50), let last = pages.last {
      heap = UInt64(last.address) + UInt64(dice.pick([0, 4096, 4095, 4000, 1, 100]))
    }
  }

  private var mayLoop: Bool {
    guard program.table.isEmpty, program.flips.isEmpty else { return true }
    return program.items.indices.contains { index in
      let item = program.items[index]
      return item.cut > 0 || item.isJump && (item.target ?? 0) <= index
    }
  }

  /// A place to begin at or to stop at: most often an instruction.
  func place(_ dice: inout Dice) -> UInt64 {
    if dice.chance(85), !program.places.isEmpty { return UInt64(dice.pick(program.places)) }
    return dice.chance(90) ? UInt64(dice.below(program.code.count + 3)) : dice.value() & 0xffff_ffff
  }
}
