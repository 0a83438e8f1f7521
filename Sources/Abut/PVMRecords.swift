import Bytes
import CAbut
import CShims
import Native
import PVM

func loadOptions(_ given: UnsafePointer<pvm_load_options>?) throws(Fault) -> LoadOptions {
  let given = try unsafe grown(given, pvm_load_options(), least: MemoryLayout<pvm_load_options>.size)
  var options = LoadOptions()
  options.kind = try unsafe named(given.kind, "kind of module")
  options.profile = try unsafe named(given.profile, "profile")
  options.isStrict = unsafe given.strict
  options.isCached = unsafe !given.no_cache
  if let costs = unsafe given.costs { options.costs = try unsafe read(costs, options.profile) }
  return options
}

func machineOptions(_ given: UnsafePointer<pvm_vm_options>?) throws(Fault) -> MachineOptions {
  let given = try unsafe grown(given, pvm_vm_options(), least: MemoryLayout<pvm_vm_options>.size)
  var options = MachineOptions()
  options.backend = try unsafe named(given.backend, "backend")
  options.metering = try unsafe named(given.metering, "metering")
  options.gas = unsafe given.gas
  options.pc = unsafe given.pc
  options.argument = try unsafe bytes(given.argument)
  options.isEager = unsafe given.eager
  return options
}

// Costs are ordered by opcode on one side and by instruction on the other: opcodes differ between profiles.

private func read(_ costs: UnsafePointer<pvm_costs>, _ profile: Profile) throws(Fault) -> Costs {
  var read = Costs.of(profile)
  read.model = try unsafe named(costs.pointee.model, "cost model")
  unsafe withUnsafeBytes(of: costs.pointee.by_opcode) { bytes in
    let rows = unsafe bytes.bindMemory(to: pvm_cost.self)
    for instruction in Instruction.allCases {
      guard let opcode = instruction.opcode(in: profile) else { continue }
      read.byInstruction[Int(instruction.rawValue)] = unsafe Cost(rows[Int(opcode)])
    }
  }
  return read
}

func write(_ costs: Costs, _ profile: Profile, to room: UnsafeMutablePointer<pvm_costs>) {
  unsafe room.pointee = pvm_costs()
  unsafe room.pointee.model = costs.model.rawValue
  unsafe withUnsafeMutableBytes(of: &room.pointee.by_opcode) { bytes in
    let rows = unsafe bytes.bindMemory(to: pvm_cost.self)
    for instruction in Instruction.allCases {
      guard let opcode = instruction.opcode(in: profile) else { continue }
      unsafe rows[Int(opcode)] = pvm_cost(costs.byInstruction[Int(instruction.rawValue)])
    }
  }
}

extension Cost {
  fileprivate init(_ row: pvm_cost) {
    self.init()
    (price, cycles, slots) = (row.price, row.cycles, row.slots)
    (slotsSame, sameRule) = (row.slots_same, row.same_rule)
    (alu, load, store) = (row.alu, row.load, row.store)
    (multiply, divide) = (row.multiply, row.divide)
  }
}

extension pvm_cost {
  fileprivate init(_ cost: Cost) {
    self.init()
    (price, cycles, slots) = (cost.price, cost.cycles, cost.slots)
    (slots_same, same_rule) = (cost.slotsSame, cost.sameRule)
    (alu, load, store) = (cost.alu, cost.load, cost.store)
    (multiply, divide) = (cost.multiply, cost.divide)
  }
}

func instructionInfo(_ program: Program, at pc: UInt32) -> pvm_instruction_info {
  let decoded = program.decoder.decode(pc)
  let known = program.decoder.isMarked(pc) && program.decoder.instruction(at: pc) != nil
  let has = registers(of: decoded.form)
  var info = unsafe pvm_instruction_info()
  unsafe (info.pc, info.next) = (UInt64(pc), UInt64(decoded.next))
  unsafe (info.opcode, info.known) = (program.decoder.byte(at: pc), known)
  unsafe info.ends = decoded.instruction.endsBlock
  unsafe info.starts = program.isBlock(UInt64(pc))
  unsafe info.name = permanentName(decoded.instruction)
  unsafe info.a = has.a ? decoded.a : 255
  unsafe info.b = has.b ? decoded.b : 255
  unsafe info.d = has.d ? decoded.d : 255
  unsafe (info.x, info.y) = (decoded.x, decoded.y)
  return unsafe info
}

/// Names live as long as the library.
private func permanentName(_ instruction: Instruction) -> abut_str {
  let name = unsafe abut_pvm_name(UInt32(instruction.rawValue))
  return unsafe abut_str(ptr: name, len: instruction.name.utf8.count)
}

private func registers(of form: Form) -> (a: Bool, b: Bool, d: Bool) {
  switch form {
  case .none, .i, .ii, .o: (false, false, false)
  case .r64, .ri, .rii, .rio: (true, false, false)
  case .rr: (true, false, true)
  case .rri, .rro, .rrii: (true, true, false)
  case .rrr: (true, true, true)
  }
}
