import CShims

/// The way from an extension back to its host: whose operations it begins, and where.
@safe final class Gate: @unchecked Sendable {
  /// nil: closed. The gates' lock guards it.
  fileprivate(set) var host: Host?
  /// Stays, so that operations need no lock but their own.
  let ops: OpTable
  let owner: OpOwner
  /// The extension's attach function; an extension that is loaded twice into a host has one gate.
  let attach: UInt
  var users = 1

  init(_ host: Host, _ owner: OpOwner, attach: UInt) {
    self.host = host
    ops = host.ops
    self.owner = owner
    self.attach = attach
  }
}

/// All gates of the process. They and the records that extensions get stay for good, a few hundred bytes a
/// load: threads of an extension may come back when the host has gone, and then find the gate closed.
@safe enum Gates {
  nonisolated(unsafe) private static var gates: [Gate] = []
  nonisolated(unsafe) private static var records: [UnsafeMutablePointer<abut_flat_host>] = unsafe []

  private static func held<Result>(_ body: () -> Result) -> Result {
    abut_gates_hold()
    defer { abut_gates_release() }
    return body()
  }

  /// The open gate of an extension that the host has loaded already, with one user more.
  static func joined(_ host: Host, attach: UInt) -> Gate? {
    held {
      let found = unsafe gates.first { $0.host === host && $0.attach == attach }
      found?.users += 1
      return found
    }
  }

  static func open(_ gate: Gate) -> UnsafePointer<abut_flat_host> {
    unsafe held {
      let record = UnsafeMutablePointer<abut_flat_host>.allocate(capacity: 1)
      unsafe gates.append(gate)
      unsafe records.append(record)
      unsafe record.initialize(to: services(Unmanaged.passUnretained(gate).toOpaque()))
      return unsafe UnsafePointer(record)
    }
  }

  /// Whether that was the last user.
  static func leave(_ gate: Gate) -> Bool {
    let gone: Host? = held {
      gate.users -= 1
      guard gate.users == 0 else { return nil }
      defer { gate.host = nil }
      return gate.host
    }
    return gone != nil
  }

  static func closeAll(of host: Host) {
    held { for gate in unsafe gates where gate.host === host { gate.host = nil } }
  }

  /// nil: closed.
  static func host(_ context: UnsafeMutableRawPointer?) -> Host? {
    guard let gate = unsafe at(context) else { return nil }
    return held { gate.host }
  }

  static func at(_ context: UnsafeMutableRawPointer?) -> Gate? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<Gate>.fromOpaque(context).takeUnretainedValue()
  }
}

/// What extensions call. Nothing here waits for anything but a short lock.
private func services(_ context: UnsafeMutableRawPointer?) -> abut_flat_host {
  unsafe abut_flat_host(
    size: UInt32(MemoryLayout<abut_flat_host>.size), version: 1, context: context,
    op_begin: { context in
      guard let gate = unsafe Gates.at(context) else { return 0 }
      return gate.ops.begin(by: gate.owner)
    },
    op_complete: { context, op, response, count in
      guard let gate = unsafe Gates.at(context) else { return FlatStatus.stale.rawValue }
      guard unsafe response != nil || count == 0, count >= 0 else {
        return FlatStatus.invalidArgument.rawValue
      }
      let bytes = unsafe UnsafeRawBufferPointer(start: response, count: count)
      return unsafe gate.ops.complete(op, bytes, by: gate.owner).rawValue
    },
    op_fail: { context, op, code, message, count in
      guard let gate = unsafe Gates.at(context) else { return FlatStatus.stale.rawValue }
      guard unsafe message != nil || count == 0, count >= 0 else {
        return FlatStatus.invalidArgument.rawValue
      }
      let text = unsafe UnsafeRawBufferPointer(start: message, count: count)
      return unsafe gate.ops.fail(op, UInt(bitPattern: code), text, by: gate.owner).rawValue
    },
    op_cancelled: { context, op in
      guard let gate = unsafe Gates.at(context) else { return 1 }
      return gate.ops.isCancelled(op, by: gate.owner) ? 1 : 0
    },
    handle_new: { context, kind, rights, resource, release in
      let host = unsafe Gates.host(context)
      return
        unsafe (try? host?.handles.make(kind: kind, rights: rights, resource: resource, release: release))
        ?? 0
    },
    handle_get: { context, handle, kind, rights in
      let host = unsafe Gates.host(context)
      return unsafe (try? host?.handles.resource(of: handle, kind: kind, rights: rights)) ?? nil
    },
    handle_close: { context, handle in
      unsafe status(context) { host throws(FlatFault) in try host.handles.close(handle) }
    },
    arena_new: { context, size in
      (try? unsafe Gates.host(context)?.arenas.make(size: size)) ?? 0
    },
    arena_data: { context, arena, size in
      let memory = unsafe (unsafe try? Gates.host(context)?.arenas.memory(of: arena)) ?? nil
      if let size = unsafe size { unsafe size.pointee = memory?.count ?? 0 }
      return unsafe memory?.baseAddress?.assumingMemoryBound(to: UInt8.self)
    },
    arena_retain: { context, inside in
      (try? unsafe Gates.host(context)?.arenas.retain(inside: UInt(bitPattern: inside))) ?? 0
    },
    arena_free: { context, arena in
      unsafe status(context) { host throws(FlatFault) in try host.arenas.free(arena) }
    })
}

private func status(
  _ context: UnsafeMutableRawPointer?, _ body: (Host) throws(FlatFault) -> Void
) -> Int32 {
  guard let host = unsafe Gates.host(context) else { return FlatStatus.stale.rawValue }
  do throws(FlatFault) {
    try body(host)
    return FlatStatus.ok.rawValue
  } catch {
    // A closed host is one whose handles are not there any more.
    return error.status == .closed ? FlatStatus.stale.rawValue : error.status.rawValue
  }
}
