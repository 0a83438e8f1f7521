public import CAbut
import CShims
import Fusabi
import Machine

@c @implementation
public func fusabi_options_init(_ options: UnsafeMutablePointer<fusabi_options>?) {
  guard let options = unsafe options else { return }
  unsafe options.pointee = record(Options())
}

private func record(_ options: Options) -> fusabi_options {
  fusabi_options(
    size: UInt32(MemoryLayout<fusabi_options>.size), stack_max: UInt32(clamping: options.stackMax),
    frames_max: UInt32(clamping: options.framesMax), depth_max: UInt32(clamping: options.depthMax),
    memory_max: options.memoryMax, allocation_max: options.allocationMax, fuel: options.fuel,
    capabilities: options.capabilities, engine: options.engine.rawValue)
}

private func options(_ record: fusabi_options) throws(Failure) -> Options {
  guard Int(record.size) >= MemoryLayout<fusabi_options>.size else {
    throw misused("the size of the options is not that of this library", .badOption)
  }
  guard let engine = Options.Engine(rawValue: record.engine) else {
    throw misused("there is no engine \(record.engine)", .badOption)
  }
  var options = Options()
  options.stackMax = Int(record.stack_max)
  options.framesMax = Int(record.frames_max)
  options.depthMax = Int(record.depth_max)
  options.memoryMax = record.memory_max
  options.allocationMax = record.allocation_max
  options.fuel = record.fuel
  options.capabilities = record.capabilities
  options.engine = engine
  return options
}

@c @implementation
public func fusabi_machine_new(
  _ given: UnsafePointer<fusabi_options>?, _ registry: OpaquePointer?,
  _ machine: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe handing(machine, error) { () throws(Failure) in
    let wanted = unsafe try given.map { (given) throws(Failure) in unsafe try options(given.pointee) }
    let functions = unsafe try? behind(registry, "the registry", as: FusabiRegistryBox.self).registry
    let vm = try VM(wanted ?? Options(), registry: functions)
    let handle = unsafe owned(FusabiMachineBox(vm))
    unsafe vm.handle = unsafe handle
    return unsafe handle
  }
}

@c @implementation
public func fusabi_machine_free(_ machine: OpaquePointer?) {
  guard let machine = unsafe machine else { return }
  let reference = unsafe Unmanaged<FusabiMachineBox>.fromOpaque(UnsafeRawPointer(machine))
  // Inside its natives the call that runs it has a reference too; a second time is one too often.
  let isFirst = unsafe reference._withUnsafeGuaranteedRef { box in
    defer { box.isFreed = true }
    return !box.isFreed
  }
  if isFirst { unsafe reference.release() }
}

@c @implementation
public func fusabi_machine_options(
  _ machine: OpaquePointer?, _ options: UnsafeMutablePointer<fusabi_options>?
) {
  guard let box = unsafe fusabiMachine(machine), let options = unsafe options else { return }
  unsafe options.pointee = record(box.vm.options)
}

@c @implementation
public func fusabi_machine_set_capabilities(_ machine: OpaquePointer?, _ capabilities: fusabi_capability) {
  unsafe fusabiMachine(machine)?.vm.setCapabilities(capabilities)
}

@c @implementation
public func fusabi_machine_set_fuel(_ machine: OpaquePointer?, _ fuel: UInt64) {
  unsafe fusabiMachine(machine)?.vm.setFuel(fuel)
}

@c @implementation
public func fusabi_machine_tier(_ machine: OpaquePointer?) -> UnsafePointer<CChar>? {
  guard let box = unsafe fusabiMachine(machine) else { return nil }
  switch box.vm.tier {
  case "threaded": return unsafe literal("threaded")
  case "loop": return unsafe literal("loop")
  default: return unsafe literal("stepper")
  }
}

@c @implementation
public func fusabi_machine_load(
  _ machine: OpaquePointer?, _ module: OpaquePointer?, _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe guarded(machine, error) { box throws(Failure) in
    let module = unsafe try behind(module, "the module", as: FusabiModuleBox.self)
    try box.vm.load(module.module)
    box.module = module
  }
}

@c @implementation
public func fusabi_machine_loaded(_ machine: OpaquePointer?) -> OpaquePointer? {
  guard let module = unsafe fusabiMachine(machine)?.module else { return nil }
  return unsafe OpaquePointer(Unmanaged.passUnretained(module).toOpaque())
}

// MARK: Running

/// Arguments that a caller lends. More than parameters there can be are refused before they are looked at.
private func slots(_ arguments: UnsafePointer<fusabi_value>?, _ count: UInt32) throws(Failure) -> [Slot] {
  guard count > 0 else { return [] }
  guard let arguments = unsafe arguments else { throw misused("the arguments are NULL") }
  guard count <= Limits.paramsMax else {
    throw misused("no function takes \(count) arguments", .arity)
  }
  return (0..<Int(count)).map { unsafe slot(arguments[$0]) }
}

/// Runs a call that has a value to give; Unit when it fails.
private func answering(
  _ machine: OpaquePointer?, _ result: UnsafeMutablePointer<fusabi_value>?,
  _ error: UnsafeMutablePointer<fusabi_error>?, _ body: (FusabiMachineBox) throws(Failure) -> Slot
) -> fusabi_status {
  var found = Slot.nil
  let status = unsafe guarded(machine, error) { box throws(Failure) in found = try body(box) }
  if let result = unsafe result { unsafe result.pointee = typed(found) }
  return status
}

@c @implementation
public func fusabi_machine_execute(
  _ machine: OpaquePointer?, _ arguments: UnsafePointer<fusabi_value>?, _ count: UInt32,
  _ result: UnsafeMutablePointer<fusabi_value>?, _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe answering(machine, result, error) { box throws(Failure) in
    try box.vm.execute(unsafe try slots(arguments, count))
  }
}

@c @implementation
public func fusabi_machine_call(
  _ machine: OpaquePointer?, _ function: UInt32, _ arguments: UnsafePointer<fusabi_value>?, _ count: UInt32,
  _ result: UnsafeMutablePointer<fusabi_value>?, _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe answering(machine, result, error) { box throws(Failure) in
    try box.vm.call(Int(function), unsafe try slots(arguments, count))
  }
}

@c @implementation
public func fusabi_machine_start(
  _ machine: OpaquePointer?, _ function: UInt32, _ arguments: UnsafePointer<fusabi_value>?, _ count: UInt32,
  _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  unsafe guarded(machine, error) { box throws(Failure) in
    try box.vm.start(Int(function), unsafe try slots(arguments, count))
  }
}

@c @implementation
public func fusabi_machine_resume(
  _ machine: OpaquePointer?, _ budget: UInt64, _ state: UnsafeMutablePointer<fusabi_run_state>?,
  _ result: UnsafeMutablePointer<fusabi_value>?, _ error: UnsafeMutablePointer<fusabi_error>?
) -> fusabi_status {
  var reached = FUSABI_RUN_FAILED
  let status = unsafe answering(machine, result, error) { box throws(Failure) in
    _ = unsafe try place(state)
    switch try box.vm.resume(budget: budget) {
    case .finished(let slot):
      reached = FUSABI_RUN_FINISHED
      return slot
    case .outOfBudget: reached = FUSABI_RUN_OUT_OF_BUDGET
    case .waiting: reached = FUSABI_RUN_WAITING
    }
    return .nil
  }
  if let state = unsafe state { unsafe state.pointee = fusabi_run_state(reached) }
  return status
}

@c @implementation
public func fusabi_machine_stop(_ machine: OpaquePointer?) { unsafe fusabiMachine(machine)?.vm.stop() }

@c @implementation
public func fusabi_machine_interrupt(_ machine: OpaquePointer?) {
  guard let machine = unsafe machine else { return }
  unsafe Unmanaged<FusabiMachineBox>.fromOpaque(UnsafeRawPointer(machine))._withUnsafeGuaranteedRef {
    $0.vm.interrupt()
  }
}
