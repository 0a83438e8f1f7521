import Bytes
public import CAbut
import Native
import PVM

@c @implementation
public func pvm_blob_bytes(_ blob: OpaquePointer?) -> abut_bytes {
  unsafe (try? borrowed(blob, as: BlobBox.self))?.view ?? abut_bytes()
}

@c @implementation
public func pvm_blob_free(_ blob: OpaquePointer?) { unsafe drop(blob, as: BlobBox.self) }

@c @implementation
public func pvm_module_load(
  _ data: abut_bytes, _ options: UnsafePointer<pvm_load_options>?,
  _ module: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in
    let module = try unsafe wanted(module)
    unsafe module.pointee = nil
    let options = try unsafe loadOptions(options)
    unsafe module.pointee = owned(ModuleBox(try Module.load(bytes(data), options)))
  }
}

@c @implementation
public func pvm_module_free(_ module: OpaquePointer?) { unsafe drop(module, as: ModuleBox.self) }

@c @implementation
public func pvm_module_facts(
  _ module: OpaquePointer?, _ facts: UnsafeMutablePointer<pvm_module_facts_t>?
) -> pvm_status {
  attempt { () throws(Fault) in
    let facts = try unsafe wanted(facts)
    let module = try unsafe borrowed(module, as: ModuleBox.self).module
    let layout = module.layout
    let counts = module.program.facts
    var told = pvm_module_facts_t()
    told.kind = module.kind.rawValue
    told.profile = module.program.profile.rawValue
    told.code_size = UInt64(module.program.count)
    told.instructions = UInt64(counts.instructions)
    told.blocks = UInt64(counts.blocks)
    told.jump_entries = UInt64(module.program.jumpTable.count)
    told.metadata_size = UInt64(module.metadata.count)
    told.read_only_size = UInt64(layout?.readOnlyBytes.count ?? 0)
    told.read_write_size = UInt64(layout?.readWriteBytes.count ?? 0)
    told.heap_pages = UInt64(layout?.heapPages ?? 0)
    told.stack_size = UInt64(layout?.stackSize ?? 0)
    told.hash = module.hash
    told.compiled_size = UInt64(module.compiledSize)
    told.valid = module.isValid
    unsafe facts.pointee = told
  }
}

private func view(_ module: OpaquePointer?, _ part: ModuleBox.Part) -> abut_bytes {
  unsafe (try? borrowed(module, as: ModuleBox.self))?.view(part) ?? abut_bytes()
}

@c @implementation
public func pvm_module_metadata(_ module: OpaquePointer?) -> abut_bytes { unsafe view(module, .metadata) }

@c @implementation
public func pvm_module_code(_ module: OpaquePointer?) -> abut_bytes { unsafe view(module, .code) }

@c @implementation
public func pvm_module_bitmask(_ module: OpaquePointer?) -> abut_bytes { unsafe view(module, .bitmask) }

@c @implementation
public func pvm_module_read_only(_ module: OpaquePointer?) -> abut_bytes { unsafe view(module, .readOnly) }

@c @implementation
public func pvm_module_read_write(_ module: OpaquePointer?) -> abut_bytes { unsafe view(module, .readWrite) }

@c @implementation
public func pvm_module_jump(
  _ module: OpaquePointer?, _ index: UInt64, _ target: UnsafeMutablePointer<UInt64>?
) -> pvm_status {
  attempt { () throws(Fault) in
    let target = try unsafe wanted(target)
    let table = try unsafe borrowed(module, as: ModuleBox.self).module.program.jumpTable
    guard index < UInt64(table.count) else {
      throw Fault(.outOfBounds, at: 0, "the jump table has \(table.count) entries")
    }
    unsafe target.pointee = UInt64(table[Int(index)])
  }
}

/// Instructions exist at every place of the code, and nowhere else.
private func place(_ pc: UInt64, in program: Program) throws(Fault) -> UInt32 {
  guard pc < UInt64(program.count) else {
    throw Fault(.outOfBounds, at: 0, "the code has \(program.count) bytes")
  }
  return UInt32(pc)
}

@c @implementation
public func pvm_module_instruction(
  _ module: OpaquePointer?, _ pc: UInt64, _ info: UnsafeMutablePointer<pvm_instruction_info>?
) -> pvm_status {
  attempt { () throws(Fault) in
    let info = try unsafe wanted(info)
    let program = try unsafe borrowed(module, as: ModuleBox.self).module.program
    unsafe info.pointee = instructionInfo(program, at: try place(pc, in: program))
  }
}

@c @implementation
public func pvm_module_next_block(_ module: OpaquePointer?, _ pc: UInt64) -> UInt64 {
  guard let box = unsafe try? borrowed(module, as: ModuleBox.self) else { return .max }
  return box.module.program.nextBlock(pc).map { UInt64($0) } ?? .max
}

@c @implementation
public func pvm_module_block_gas(
  _ module: OpaquePointer?, _ pc: UInt64, _ gas: UnsafeMutablePointer<UInt64>?
) -> pvm_status {
  attempt { () throws(Fault) in
    let gas = try unsafe wanted(gas)
    let module = try unsafe borrowed(module, as: ModuleBox.self).module
    unsafe gas.pointee = module.meter(.profile).blockGas(try place(pc, in: module.program))
  }
}

@c @implementation
public func pvm_module_disassemble(
  _ module: OpaquePointer?, _ from: UInt64, _ to: UInt64, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe give(blob, error) { () throws(Fault) in
    let program = try unsafe borrowed(module, as: ModuleBox.self).module.program
    let (first, last) = (UInt32(clamping: from), UInt32(clamping: to))
    return Array(try Disassembler.text(program, first, last).utf8)
  }
}

@c @implementation
public func pvm_module_program(
  _ module: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe give(blob, error) { () throws(Fault) in
    try unsafe borrowed(module, as: ModuleBox.self).module.program.blob()
  }
}

@c @implementation
public func pvm_module_compile(
  _ module: OpaquePointer?, _ metering: pvm_metering, _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in
    let module = try unsafe borrowed(module, as: ModuleBox.self).module
    let metering: Metering = try named(metering, "metering")
    _ = try module.compiled(metering)
  }
}
