import CShims

/// Owns operations, handles and arenas, and loads extensions that use them.
@safe public final class Host: @unchecked Sendable {
  public struct Options: Sendable {
    /// Extensions get copies of requests and rooms, which are poisoned after the call.
    public var debug = false
    public var pendingMax = 1 << 20
    public var bytesMax = 1 << 30
    public var handlesMax = 1 << 20
    public var arenasMax = 1 << 30

    public init() {}
  }

  public let ops: OpTable
  public let handles: CapabilityTable
  public let arenas: ArenaTable
  let fence: Fence?
  private let process = abut_process_start()
  private let closed: UnsafeMutablePointer<UInt32>

  public init(_ options: Options = Options()) {
    ops = OpTable(countMax: options.pendingMax, bytesMax: options.bytesMax)
    handles = CapabilityTable(countMax: options.handlesMax)
    arenas = ArenaTable(bytesMax: options.arenasMax)
    fence = options.debug ? Fence() : nil
    unsafe closed = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    unsafe closed.initialize(to: 0)
  }

  deinit { unsafe closed.deallocate() }

  /// False once it was closed, and in the child of a fork: there, operations, handles and arenas are the
  /// parent's.
  public var isOpen: Bool { unsafe process == abut_process() && abut_flag_load(closed) == 0 }

  /// Closing twice is closing once. Extensions that still work on operations find them stale.
  public func close() {
    guard isOpen else { return }
    unsafe abut_flag_set(closed)
    Gates.closeAll(of: self)
    ops.closeAll()
    handles.closeAll()
    arenas.closeAll()
  }

  /// The response's length; nil: not ready.
  public func poll(_ op: UInt64, into room: UnsafeMutableRawBufferPointer) throws(FlatFault) -> Int? {
    try fence?.check()
    return unsafe try ops.poll(op, into: room)
  }

  public func wait(
    _ op: UInt64, milliseconds: Int64, into room: UnsafeMutableRawBufferPointer
  ) throws(FlatFault) -> Int? {
    try fence?.check()
    return unsafe try ops.wait(op, milliseconds: milliseconds, into: room)
  }
}
