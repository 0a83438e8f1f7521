import CShims

/// What a program's parts cost, found out when somebody asks and kept. One meter serves machines on all
/// threads.
@safe public final class Meter: @unchecked Sendable {
  public enum Kind: Sendable { case none, instruction, pipeline }

  public let kind: Kind
  let program: Program
  let costs: Costs
  /// One number for each byte of code, plus one; 0 where nothing is known. Without memory for it everything
  /// is found out anew, which is slow and right.
  private let memo: UnsafeMutablePointer<UInt32>?
  /// The costs as the pipeline wants them.
  private let rows: UnsafeMutablePointer<Pipeline.Row>

  public init(_ program: Program, _ costs: Costs, _ metering: Metering) {
    self.program = program
    self.costs = costs
    switch (metering, costs.model) {
    case (.none, _): kind = .none
    case (.profile, .instruction): kind = .instruction
    case (.profile, .pipeline): kind = .pipeline
    }
    unsafe memo = unsafe abut_pvm_memo_new(Int(program.count))
    let all = Instruction.allCases
    unsafe rows = UnsafeMutablePointer<Pipeline.Row>.allocate(capacity: all.count)
    for instruction in all {
      let number = Int(instruction.rawValue)
      unsafe (rows + number).initialize(to: Pipeline.Row(instruction, costs.byInstruction[number]))
    }
    if kind == .none { markLoops() }
  }

  deinit {
    unsafe abut_pvm_memo_free(memo)
    unsafe rows.deallocate()
  }

  /// What an engine takes when it arrives at `pc`, where a segment begins.
  @inline(__always) public func charge(_ pc: UInt32) -> UInt64 {
    let known = recall(pc)
    if known != 0 { return UInt64(known &- 1) }
    switch kind {
    case .none: return 0
    case .instruction: return sum(pc)
    case .pipeline: return block(pc)
    }
  }

  /// What the instructions from `pc` to the end of its segment cost; 0 but in `instruction`.
  public func rest(_ pc: UInt32) -> UInt64 {
    guard kind == .instruction else { return 0 }
    let known = recall(pc)
    return known != 0 ? UInt64(known &- 1) : sum(pc)
  }

  @inline(__always) private func recall(_ pc: UInt32) -> UInt32 {
    guard pc < program.count, let memo = unsafe memo else { return 0 }
    return unsafe abut_pvm_memo_get(memo, Int(pc))
  }

  /// Numbers that do not fit are found out each time; whoever pays so much can wait for it.
  private func keep(_ value: UInt64, at pc: UInt32) {
    guard pc < program.count, value < UInt64(UInt32.max), let memo = unsafe memo else { return }
    unsafe abut_pvm_memo_set(memo, Int(pc), UInt32(value) &+ 1)
  }
}

/// The model `instruction`.
extension Meter {
  /// What is left from `pc` to the end of its segment; kept for each instruction on the way, so that a
  /// segment is walked once, wherever it is entered.
  private func sum(_ pc: UInt32) -> UInt64 {
    var total: UInt64 = 0
    var at = pc
    while true {
      let known = recall(at)
      if known != 0 {
        total += UInt64(known &- 1)
        break
      }
      let decoded = program.decoder.decode(at)
      total += price(decoded.instruction)
      if decoded.instruction.endsBlock || decoded.instruction == .ecalli { break }
      at = decoded.next
    }
    var left = total
    let end = at
    at = pc
    while true {
      keep(left, at: at)
      if at == end { return total }
      let decoded = program.decoder.decode(at)
      left -= price(decoded.instruction)
      at = decoded.next
    }
  }

  private func price(_ instruction: Instruction) -> UInt64 {
    UInt64(costs.byInstruction[Int(instruction.rawValue)].price)
  }
}

/// The model `pipeline`.
extension Meter {
  /// Whoever starts in the middle of a block pays for all of it.
  private func block(_ pc: UInt32) -> UInt64 {
    let start = program.blockStart(of: pc)
    let known = recall(start)
    if known != 0 { return UInt64(known &- 1) }
    let cost = unsafe Pipeline.cost(program.decoder, rows, at: start)
    keep(cost, at: start)
    return cost
  }
}

/// Without gas.
extension Meter {
  /// A run that never ends passes again and again a jump backwards or the target of one by register. There an
  /// engine takes 1, so that its slices end and it notices an interrupt.
  private func markLoops() {
    for target in program.jumpTable where program.isBlock(UInt64(target)) { keep(1, at: target) }
    program.eachJumpBack { decoded in
      if program.isBlock(decoded.y) { keep(1, at: UInt32(decoded.y)) }
    }
  }
}
