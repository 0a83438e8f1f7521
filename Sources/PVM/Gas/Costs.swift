import CShims

/// What one instruction costs.
public struct Cost: Equatable, Sendable {
  /// In the model `instruction`.
  public var price: UInt32 = 1
  /// In the model `pipeline`: latency. Of branches 0 means 1 beside a trap or unlikely, else 20.
  public var cycles: UInt8 = 1
  /// Slots to decode it, and the same when it writes a register that it reads.
  public var slots: UInt8 = 1
  public var slotsSame: UInt8 = 1
  /// 0 never, 1 any register that it reads, 2 the first.
  public var sameRule: UInt8 = 0
  public var alu: UInt8 = 0
  public var load: UInt8 = 0
  public var store: UInt8 = 0
  public var multiply: UInt8 = 0
  public var divide: UInt8 = 0

  public init() {}

  /// The same within what the model's processor has: what would never fit would never start, and what takes
  /// no time would never give back its units.
  func fitting(_ instruction: Instruction) -> Cost {
    var cost = self
    if cycles == 0, !instruction.isBranch { cost.cycles = 1 }
    cost.slots = min(slots, Pipeline.decodeSlots)
    cost.slotsSame = min(slotsSame, Pipeline.decodeSlots)
    cost.alu = min(alu, Pipeline.alus)
    cost.load = min(load, Pipeline.loads)
    cost.store = min(store, Pipeline.stores)
    cost.multiply = min(multiply, Pipeline.multipliers)
    cost.divide = min(divide, Pipeline.dividers)
    return cost
  }
}

/// What everything costs.
public struct Costs: Equatable, Sendable {
  public enum Model: UInt32, Sendable {
    /// Each instruction has its price.
    case instruction = 0
    /// Each basic block costs the cycles that it takes on a model of a processor.
    case pipeline = 1
  }

  public var model: Model
  /// By `Instruction.rawValue`.
  public var byInstruction: [Cost]

  public init(model: Model, byInstruction: [Cost]) {
    precondition(byInstruction.count == Instruction.allCases.count)
    self.model = model
    self.byInstruction = byInstruction
  }

  /// What a profile says: 1 for each instruction in gp07, the pipeline in gp08.
  public static func of(_ profile: Profile) -> Costs {
    let costs = Instruction.allCases.map { instruction in
      let row = unsafe abut_pvm_costs()[Int(instruction.rawValue)]
      var cost = Cost()
      (cost.cycles, cost.slots, cost.slotsSame) = (row.cycles, row.slots, row.slots_same)
      (cost.sameRule, cost.alu, cost.load, cost.store) = (row.same_rule, row.alu, row.load, row.store)
      (cost.multiply, cost.divide) = (row.multiply, row.divide)
      return cost
    }
    return Costs(model: profile == .gp07 ? .instruction : .pipeline, byInstruction: costs)
  }
}

/// Whether gas is asked for.
public enum Metering: UInt32, CaseIterable, Sendable {
  /// As the costs say.
  case profile = 0
  /// Gas is neither asked for nor taken.
  case none = 1
}
