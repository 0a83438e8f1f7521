public import CShims

public typealias Context = UnsafeMutablePointer<abut_machine_context>
typealias BlockRef = UnsafeMutablePointer<abut_block>

/// What is alive besides what living objects hold.
open class Roots {
  public init() {}
  /// Calls `heap.mark` with everything.
  open func mark(in heap: Heap) {}
}

/// The objects of one machine: bump allocation into lines of blocks, precise collection, nothing moves. What
/// its functions make is in the open scope, and alive until that closes. Every function that can throw may
/// collect first; its arguments stay alive as long as it runs.
///
/// Blocks of 32 KiB are free or not in lines of 128 bytes. A collection marks what is alive, and with it the
/// lines it touches; runs of other lines are the holes that new objects go into, one behind the other,
/// without clearing anything. So dead objects cost nothing, and what is in a hole is never looked at. Objects
/// over 8 KiB have memory of their own, which goes back at once. Tables (scopes, interned strings, retained
/// objects) are in no limit; none is much larger than the objects in it.
@safe public final class Heap {
  public let context: Context
  public unowned(unsafe) var roots: Roots?
  @usableFromInline let state: UnsafeMutablePointer<abut_heap>

  public init(context: Context, limit: Int) {
    unsafe self.context = context
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: abut_heap())
    unsafe state.pointee.epoch = 1
    unsafe state.pointee.limit = max(limit, 0)
    unsafe state.pointee.largest = Int.max
    unsafe state.pointee.threshold = Self.threshold(live: 0)
    closeHole()
  }

  deinit {
    giveAllMemory()
    releaseTables()
    unsafe state.deallocate()
  }

  /// Bytes that may be taken from the system. Less than what is taken already keeps what there is.
  public var limit: Int {
    get { unsafe state.pointee.limit }
    set { unsafe state.pointee.limit = max(newValue, 0) }
  }

  /// The least `largest`: what handlers make themselves is smaller.
  public static let largestMin = 1_024

  /// Bytes that one object may have, with its head and rounded to 16. An array has its elements in an object
  /// of their own, a string that grows its bytes.
  public var largest: Int {
    get { unsafe state.pointee.largest }
    set { unsafe state.pointee.largest = max(newValue, Self.largestMin) }
  }

  /// For tests: everything that allocates collects first, free memory is overwritten, and the handlers' own
  /// allocation never succeeds. A root that is missing shows at once.
  public var isStressed: Bool {
    get { unsafe state.pointee.stressed != 0 }
    set {
      unsafe state.pointee.stressed = newValue ? 1 : 0
      closeHole()
    }
  }

  /// The heap that an object is in.
  public static func of(_ object: ObjectRef) -> Heap? {
    let block = unsafe block(of: object)
    guard unsafe block.pointee.magic == ABUT_BLOCK_MAGIC, let heap = unsafe block.pointee.heap else {
      return nil
    }
    return unsafe Unmanaged<Heap>.fromOpaque(heap).takeUnretainedValue()
  }

  public struct Statistics: Sendable {
    /// Bytes of objects that the last collection saw alive.
    public var live = 0
    /// Bytes taken from the system now, and at most.
    public var held = 0
    public var peak = 0
    /// Bytes of all objects that were ever made.
    public var allocated = 0
    public var collections = 0
    public init() {}
  }

  public var statistics: Statistics {
    var all = Statistics()
    unsafe all.live = state.pointee.live
    unsafe all.held = state.pointee.held
    unsafe all.peak = state.pointee.peak
    unsafe all.allocated = state.pointee.allocated + (context.pointee.heap_next - state.pointee.hole)
    unsafe all.collections = state.pointee.collections
    return all
  }
}
