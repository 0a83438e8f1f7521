import Bytes
public import CAbut
import CShims
import Native
import PVM

nonisolated(unsafe) private let unavailable = unsafe words(BlobBox(Array((Compiled.refusal ?? "").utf8)))

@c @implementation
public func pvm_recompiler_unavailable() -> abut_str { unsafe unavailable }

@c @implementation
public func pvm_costs_of(_ profile: pvm_profile, _ costs: UnsafeMutablePointer<pvm_costs>?) -> pvm_status {
  attempt { () throws(Fault) in
    let costs = try unsafe wanted(costs)
    let profile: Profile = try named(profile, "profile")
    unsafe write(Costs.of(profile), profile, to: costs)
  }
}

@c @implementation
public func pvm_cache_limit(_ bytes: UInt64) { ModuleCache.setLimit(bytes) }

@c @implementation
public func pvm_cache_clear() { ModuleCache.clear() }

@c @implementation
public func pvm_assemble(
  _ text: abut_str, _ profile: pvm_profile, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe give(blob, error) { () throws(Fault) in
    let profile: Profile = try named(profile, "profile")
    return try TextAssembler.assemble(unsafe utf8(text), profile)
  }
}

@c @implementation
public func pvm_pack_generic(
  _ code: UnsafePointer<UInt8>?, _ codeCount: Int, _ mask: UnsafePointer<UInt8>?, _ maskCount: Int,
  _ jumpTable: UnsafePointer<UInt32>?, _ jumps: Int, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe give(blob, error) { () throws(Fault) in
    try unsafe ProgramBlob.encode(
      code: list(code, codeCount), mask: list(mask, maskCount), jumpTable: list(jumpTable, jumps))
  }
}

@c @implementation
public func pvm_pack_standard(
  _ program: abut_bytes, _ readOnly: abut_bytes, _ readWrite: abut_bytes, _ heapPages: UInt32,
  _ stackSize: UInt32, _ metadata: abut_bytes, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe give(blob, error) { () throws(Fault) in
    let metadata = try unsafe bytes(metadata)
    return try unsafe StandardProgram.encode(
      program: bytes(program), readOnly: bytes(readOnly), readWrite: bytes(readWrite),
      heapPages: Int(heapPages), stackSize: Int(stackSize), metadata: metadata.isEmpty ? nil : metadata)
  }
}

@c @implementation
public func pvm_replay(
  _ module: OpaquePointer?, _ log: abut_str, _ backend: pvm_backend,
  _ result: UnsafeMutablePointer<pvm_replay_result>?, _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in
    let result = try unsafe wanted(result)
    let module = try unsafe borrowed(module, as: ModuleBox.self).module
    let outcome = try Replayer.replay(module, unsafe utf8(log), named(backend, "backend"))
    unsafe result.pointee = pvm_replay_result()
    unsafe result.pointee.host_calls = UInt64(outcome.hostCalls)
    unsafe result.pointee.gas_used = outcome.gasUsed
    unsafe result.pointee.result = outcome.stop.code.rawValue
  }
}

/// What the threads of `pvm_run_all` work on.
@unsafe private struct Runs {
  let machines: UnsafeMutableBufferPointer<MachineBox>
  let results: UnsafeMutablePointer<pvm_result_t>
}

@c @implementation
public func pvm_run_all(
  _ vms: UnsafePointer<OpaquePointer?>?, _ count: Int, _ threads: UInt32,
  _ results: UnsafeMutablePointer<pvm_result_t>?, _ room: Int, _ error: UnsafeMutablePointer<pvm_error>?
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in
    let handles = try unsafe list(vms, count)
    guard count > 0 else { return }
    let results = try unsafe wanted(results)
    guard room >= count else { throw misuse("there is room for \(room) results of \(count)") }
    var machines = try unsafe separate(handles)
    unsafe machines.withUnsafeMutableBufferPointer { machines in
      var runs = unsafe Runs(machines: machines, results: results)
      unsafe abut_spread(
        count, threads,
        { context, index in
          guard let runs = unsafe context?.assumingMemoryBound(to: Runs.self).pointee else { return }
          unsafe runs.results[index] = runs.machines[index].run()
        }, &runs)
    }
  }
}

/// The machines behind handles: each once, and none that runs.
private func separate(_ handles: [OpaquePointer?]) throws(Fault) -> [MachineBox] {
  var seen: Set<OpaquePointer> = unsafe []
  var machines: [MachineBox] = []
  for index in unsafe handles.indices {
    let handle = unsafe handles[index]
    let box = try unsafe borrowed(handle, as: MachineBox.self)
    guard !box.machine.isRunning else { throw Fault(.busy, at: index, "machine \(index) is running") }
    guard let handle = unsafe handle, unsafe seen.insert(handle).inserted else {
      throw Fault(.invalidArgument, at: index, "machine \(index) is listed twice")
    }
    machines.append(box)
  }
  return machines
}

/// Runs a call whose result is bytes that the caller will own.
func give(
  _ blob: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<pvm_error>?,
  _ make: () throws(Fault) -> [UInt8]
) -> pvm_status {
  unsafe attempt(error) { () throws(Fault) in
    let blob = try unsafe wanted(blob)
    unsafe blob.pointee = nil
    unsafe blob.pointee = owned(BlobBox(try make()))
  }
}
