import CShims

extension Extension {
  /// Calls a function: the response's length. Of an asynchronous one the response is the operation, 8 bytes.
  public func call(
    _ index: Int, _ request: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) throws(FlatFault) -> Int {
    guard host.isOpen else { throw CapabilityTable.closed }
    guard functions.indices.contains(index) else {
      throw FlatFault(.notFound, "\(name) has \(functions.count) functions, not number \(index)")
    }
    let function = functions[index]
    if let size = function.requestSize, request.count < size {
      throw FlatFault(.malformed, "\(function.name) takes \(size) bytes, the request has \(request.count)")
    }
    let least = function.isAsync ? MemoryLayout<UInt64>.size : function.responseSize ?? 0
    guard room.count >= least else {
      throw FlatFault(.tooSmall, "\(function.name) gives at least \(least) bytes", code: UInt64(least))
    }
    guard function.isAsync else { return unsafe try respond(function, request, least, into: room) }
    unsafe room.storeBytes(of: try begin(function, request), as: UInt64.self)
    return least
  }

  private func respond(
    _ function: ExtensionFunction, _ request: UnsafeRawBufferPointer, _ least: Int,
    into room: UnsafeMutableRawBufferPointer
  ) throws(FlatFault) -> Int {
    let written = unsafe try run(function, request, into: room)
    if FlatCode.isError(written) {
      let status: FlatStatus = written == FlatCode.tooSmall ? .tooSmall : .failed
      throw FlatFault(status, "\(function.name): \(FlatCode.name(written))", code: UInt64(written))
    }
    guard written <= room.count else {
      throw FlatFault(
        .cheated, "\(function.name) says it wrote \(written) bytes into room for \(room.count)",
        code: UInt64(written))
    }
    guard written >= least else {
      throw FlatFault(
        .malformed, "\(function.name) gave \(written) bytes, its response has at least \(least)",
        code: UInt64(written))
    }
    return Int(written)
  }

  /// The host's number of the operation that an asynchronous function began.
  private func begin(
    _ function: ExtensionFunction, _ request: UnsafeRawBufferPointer
  ) throws(FlatFault) -> UInt64 {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 8, alignment: 8)
    defer { unsafe room.deallocate() }
    _ = unsafe try respond(function, request, room.count, into: room)
    let op = unsafe room.load(as: UInt64.self)
    guard owner.polls else {
      if host.ops.isOwned(op, by: owner) { return op }
      throw FlatFault(
        .stale, "\(function.name) gave an operation that it did not begin in this host (any more)", code: op)
    }
    let wrapped = host.ops.wrap(op, least: function.responseSize ?? 0, by: owner)
    if wrapped != 0 { return wrapped }
    owner.dispose(op)
    throw FlatFault(.limitExceeded, "there are \(host.ops.countMax) operations already")
  }

  private func run(
    _ function: ExtensionFunction, _ request: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) throws(FlatFault) -> UInt {
    let answer = unsafe room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    let start = unsafe request.baseAddress?.assumingMemoryBound(to: UInt8.self)
    guard let fence = host.fence else {
      return unsafe UInt(bitPattern: function.call(start, request.count, answer, room.count))
    }
    let views = unsafe Views(function.shape, request)
    return unsafe try fence.call(
      function.name, request, extra: views.bytes, into: room, patch: { unsafe views.copy(into: $0) },
      { copy, answer in unsafe UInt(bitPattern: function.call(copy, request.count, answer, room.count)) })
  }
}

/// What the views of a request point to, so that a copy of the request can have copies of that too.
@safe private struct Views {
  /// Copies start at multiples of it: no element is aligned more strictly.
  private static let alignment = 16
  static let bytesMax = 1 << 30

  @safe private struct Part {
    /// Of the view in the request.
    let offset: Int
    let source: UnsafeRawBufferPointer
    /// Where the copy starts.
    let place: Int
  }

  private var parts: [Part] = []
  private let requestSize: Int
  private(set) var bytes = 0

  init(_ shape: RequestShape?, _ request: UnsafeRawBufferPointer) {
    requestSize = request.count
    var end = requestSize
    for place in shape?.places ?? [] {
      guard case .view(let elementSize) = place.pointer, place.offset + 16 <= request.count else { continue }
      let address = unsafe request.loadUnaligned(fromByteOffset: place.offset, as: UInt.self)
      let count = unsafe request.loadUnaligned(fromByteOffset: place.offset + 8, as: UInt.self)
      let (size, overflows) = count.multipliedReportingOverflow(by: UInt(elementSize))
      // A view that is larger than any copy stays what it is.
      guard address != 0, !overflows, size > 0, Int(clamping: size) <= Self.bytesMax - bytes
      else { continue }
      let start = (end + Self.alignment - 1) / Self.alignment * Self.alignment
      let source = unsafe UnsafeRawBufferPointer(
        start: UnsafeRawPointer(bitPattern: address), count: Int(size))
      parts.append(unsafe Part(offset: place.offset, source: source, place: start))
      end = start + Int(size)
      bytes = end - requestSize
    }
  }

  /// `request` is the copy of the request, with room behind it.
  func copy(into request: UnsafeMutableRawBufferPointer) {
    for part in parts {
      let target = unsafe UnsafeMutableRawBufferPointer(
        rebasing: request[part.place..<part.place + part.source.count])
      unsafe target.copyMemory(from: part.source)
      unsafe request.storeBytes(
        of: UInt(bitPattern: target.baseAddress), toByteOffset: part.offset, as: UInt.self)
    }
  }
}
