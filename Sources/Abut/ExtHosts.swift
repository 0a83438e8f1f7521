public import CAbut
import Native

@c @implementation
public func ext_is_error(_ written: Int) -> Bool { FlatCode.isError(UInt(bitPattern: written)) }

@c @implementation
public func ext_code_name(_ written: Int) -> abut_str {
  let name = FlatCode.name(UInt(bitPattern: written))
  return unsafe abut_str(
    ptr: UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self), len: name.utf8CodeUnitCount)
}

@c @implementation
public func ext_host_new(_ options: UnsafePointer<ext_options>?) -> OpaquePointer? {
  guard let options = unsafe options else { return unsafe owned(Host()) }
  // Later versions of the record are longer, earlier ones are not: what is missing means the default.
  let size = unsafe Int(options.pointee.size)
  guard size >= MemoryLayout<UInt32>.size else { return nil }
  var given = ext_options()
  unsafe withUnsafeMutableBytes(of: &given) { copy in
    unsafe copy.copyMemory(from: UnsafeRawBufferPointer(start: options, count: min(size, copy.count)))
  }
  var made = Host.Options()
  made.debug = given.debug
  if given.pending_max > 0 { made.pendingMax = Int(clamping: given.pending_max) }
  if given.bytes_max > 0 { made.bytesMax = Int(clamping: given.bytes_max) }
  if given.handles_max > 0 { made.handlesMax = Int(clamping: given.handles_max) }
  if given.arenas_max > 0 { made.arenasMax = Int(clamping: given.arenas_max) }
  return unsafe owned(Host(made))
}

@c @implementation
public func ext_host_close(_ host: OpaquePointer?) {
  guard let closed = unsafe try? behind(host, as: Host.self) else { return }
  closed.close()
  unsafe drop(host, as: Host.self)
}

@c @implementation
public func ext_host_load(
  _ host: OpaquePointer?, _ name: abut_str, _ table: UnsafeRawPointer?, _ expected: abut_bytes,
  _ made: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    let made = try unsafe present(made)
    let host = try unsafe behind(host, as: Host.self)
    let expected = try unsafe Array(buffer(expected.ptr, expected.len))
    unsafe made.pointee = owned(try ExtensionBox(host, words(name), table: table, expected: expected))
  }
}

@c @implementation
public func ext_host_poll(
  _ host: OpaquePointer?, _ op: UInt64, _ room: UnsafeMutablePointer<UInt8>?, _ cap: Int,
  _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error, written) { () throws(FlatFault) in
    try unsafe behind(host, as: Host.self).poll(op, into: buffer(room, cap))
  }
}

@c @implementation
public func ext_host_wait(
  _ host: OpaquePointer?, _ op: UInt64, _ milliseconds: Int64, _ room: UnsafeMutablePointer<UInt8>?,
  _ cap: Int, _ written: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error, written) { () throws(FlatFault) in
    try unsafe behind(host, as: Host.self).wait(op, milliseconds: milliseconds, into: buffer(room, cap))
  }
}

@c @implementation
public func ext_host_dispose_op(
  _ host: OpaquePointer?, _ op: UInt64, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in try unsafe behind(host, as: Host.self).ops.dispose(op) }
}

@c @implementation
public func ext_host_op_state(_ host: OpaquePointer?, _ op: UInt64) -> ext_op_state {
  guard let host = unsafe try? behind(host, as: Host.self) else { return OpState.freed.rawValue }
  return host.ops.state(of: op).rawValue
}

@c @implementation
public func ext_host_completions(_ host: OpaquePointer?) -> Int32 {
  guard let host = unsafe try? behind(host, as: Host.self) else { return -1 }
  return host.ops.completions()
}

@c @implementation
public func ext_host_drain(_ host: OpaquePointer?, _ ops: UnsafeMutablePointer<UInt64>?, _ cap: Int) -> Int {
  guard let host = unsafe try? behind(host, as: Host.self), unsafe ops != nil, cap > 0 else { return 0 }
  return unsafe host.ops.drain(into: UnsafeMutableBufferPointer(start: ops, count: cap))
}

@c @implementation
public func ext_host_stats(_ host: OpaquePointer?, _ stats: UnsafeMutablePointer<ext_stats>?) {
  guard let host = unsafe try? behind(host, as: Host.self), let stats = unsafe stats else { return }
  let counts = host.ops.counts
  unsafe stats.pointee = ext_stats(
    pending: UInt64(counts.pending), waiting: UInt64(counts.waiting), bytes: UInt64(counts.bytes),
    handles: UInt64(host.handles.count), arenas: UInt64(host.arenas.bytes), begun: counts.begun,
    finished: counts.finished, disposed: counts.disposed)
}

// MARK: Handles and arenas

@c @implementation
public func ext_host_handle_new(
  _ host: OpaquePointer?, _ kind: UInt32, _ rights: UInt32, _ resource: UnsafeMutableRawPointer?,
  _ release: ext_release?, _ handle: UnsafeMutablePointer<UInt64>?, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    let handle = try unsafe present(handle)
    unsafe handle.pointee = try behind(host, as: Host.self).handles.make(
      kind: kind, rights: rights, resource: resource, release: release)
  }
}

@c @implementation
public func ext_host_handle_get(
  _ host: OpaquePointer?, _ handle: UInt64, _ kind: UInt32, _ rights: UInt32,
  _ resource: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    let resource = try unsafe present(resource)
    unsafe resource.pointee = try behind(host, as: Host.self).handles.resource(
      of: handle, kind: kind, rights: rights)
  }
}

@c @implementation
public func ext_host_handle_close(
  _ host: OpaquePointer?, _ handle: UInt64, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in try unsafe behind(host, as: Host.self).handles.close(handle)
  }
}

@c @implementation
public func ext_host_arena_new(
  _ host: OpaquePointer?, _ size: Int, _ arena: UnsafeMutablePointer<UInt64>?,
  _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    let arena = try unsafe present(arena)
    unsafe arena.pointee = try behind(host, as: Host.self).arenas.make(size: size)
  }
}

@c @implementation
public func ext_host_arena_data(
  _ host: OpaquePointer?, _ arena: UInt64, _ data: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?,
  _ size: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    let (data, size) = try unsafe (present(data), present(size))
    let memory = try unsafe behind(host, as: Host.self).arenas.memory(of: arena)
    unsafe data.pointee = memory.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe size.pointee = memory.count
  }
}

@c @implementation
public func ext_host_arena_retain(
  _ host: OpaquePointer?, _ inside: UnsafePointer<UInt8>?, _ arena: UnsafeMutablePointer<UInt64>?,
  _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    let arena = try unsafe present(arena)
    unsafe arena.pointee = try behind(host, as: Host.self).arenas.retain(inside: UInt(bitPattern: inside))
  }
}

@c @implementation
public func ext_host_arena_free(
  _ host: OpaquePointer?, _ arena: UInt64, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in try unsafe behind(host, as: Host.self).arenas.free(arena) }
}
