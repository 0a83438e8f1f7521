import Bytes
import CShims

/// A program made ready for the interpreter, as far as it was run: instructions become ops when something
/// leads to them for the first time. Machines and threads share one: ops never move, and what others may see
/// of them changes in single words.
///
/// At most 20 bytes for each byte of code are used, 8 for each entry of the jump table, and 24 KiB; compiled
/// programs need about half of that when all of them has run. Where it does not suffice (a program of
/// instructions without operands, all of them run), the places that are left are the stepper's.
@safe public final class Lowered: @unchecked Sendable {
  let program: Program
  let meter: Meter
  let isThreaded: Bool

  let ops: UnsafeMutablePointer<Op>
  let opsMax: Int
  /// Guarded by `lock`.
  var opCount = 0
  var run = Run()

  /// For each place in the code and the one behind it, the number of its op, counted from 1.
  let places: UnsafeMutablePointer<UInt32>
  /// For each entry of the jump table, where its op is.
  private let jumps: UnsafeMutablePointer<UInt64>
  private let lock: OpaquePointer

  enum Style: Sendable {
    /// Handlers that jump to each other.
    case threaded
    /// One loop, for platforms without such jumps.
    case loop
  }

  convenience init(_ program: Program, _ meter: Meter) throws(Fault) {
    try self.init(program, meter, Dispatch.isThreaded ? .threaded : .loop)
  }

  /// `style` is for tests: both have to do the same.
  init(_ program: Program, _ meter: Meter, _ style: Style) throws(Fault) {
    let count = Int(program.count)
    let opsMax = min(count / 2, Limits.loweredOpsMax) + Run.room * 2
    guard let lock = unsafe abut_lock_new() else { throw Self.noMemory }
    guard let opPages = unsafe abut_pages_new(opsMax * MemoryLayout<Op>.stride) else {
      unsafe abut_lock_free(lock)
      throw Self.noMemory
    }
    let placeBytes = (count + 1) * 4
    guard let tables = unsafe abut_pages_new(Self.jumpsAt(placeBytes) + program.jumpTable.count * 8) else {
      unsafe abut_lock_free(lock)
      unsafe abut_pages_free(opPages, opsMax * MemoryLayout<Op>.stride)
      throw Self.noMemory
    }
    self.program = program
    self.meter = meter
    self.opsMax = opsMax
    isThreaded = style == .threaded && Dispatch.isThreaded
    unsafe self.lock = lock
    unsafe ops = opPages.assumingMemoryBound(to: Op.self)
    unsafe places = tables.assumingMemoryBound(to: UInt32.self)
    unsafe jumps = (tables + Self.jumpsAt(placeBytes)).assumingMemoryBound(to: UInt64.self)
  }

  private static let noMemory = Fault(.limitExceeded, at: 0, "no memory for the interpreter")

  private static func jumpsAt(_ placeBytes: Int) -> Int { (placeBytes + 7) & ~7 }

  deinit {
    unsafe abut_lock_free(lock)
    unsafe abut_pages_free(ops, opsMax * MemoryLayout<Op>.stride)
    unsafe abut_pages_free(places, Self.jumpsAt((Int(program.count) + 1) * 4) + program.jumpTable.count * 8)
  }

  /// Ops made so far.
  var size: Int {
    unsafe abut_lock_hold(lock)
    defer { unsafe abut_lock_release(lock) }
    return opCount
  }

  /// Ops made so far whose handlers do more than one.
  var joined: Int {
    unsafe abut_lock_hold(lock)
    defer { unsafe abut_lock_release(lock) }
    var count = 0
    for index in 0..<opCount where unsafe Dispatch.joins(ops[index].handler, threaded: isThreaded) {
      count += 1
    }
    return count
  }

  /// Enters at context.pc, whose gas the runner has paid up to the end of its segment. Gives ABUT_PVM_BAIL,
  /// GAS, CALL, or UNABLE when there is no room for what stands there: then nothing happened.
  func run(_ context: UnsafeMutablePointer<abut_pvm_context>) -> UInt32 {
    let pc = unsafe context.pointee.pc
    // Behind the code everything is a trap.
    guard pc <= UInt64(program.count) else { return UInt32(ABUT_PVM_BAIL) }
    guard let op = unsafe op(at: UInt32(pc)) else { return UInt32(ABUT_PVM_UNABLE) }
    unsafe context.pointee.engine.0 = UInt64(UInt(bitPattern: jumps))
    unsafe context.pointee.engine.1 = UInt64(program.jumpTable.count)
    unsafe context.pointee.engine.2 = UInt64(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()))
    return unsafe Dispatch.run(context, op, threaded: isThreaded)
  }

  /// Whoever runs holds it.
  static func owner(of context: Context) -> Lowered {
    let address = unsafe UInt(truncatingIfNeeded: context.pointee.engine.2)
    guard let pointer = unsafe UnsafeRawPointer(bitPattern: address) else {
      preconditionFailure("nobody runs")
    }
    return unsafe Unmanaged<Lowered>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// The op at `pc`, made when it is not there.
  private func op(at pc: UInt32) -> UnsafePointer<Op>? {
    var number = unsafe Dispatch.number(at: places + Int(pc))
    if number == 0 {
      unsafe abut_lock_hold(lock)
      number = lower(pc)
      unsafe abut_lock_release(lock)
    }
    return number == 0 ? nil : unsafe UnsafePointer(ops + Int(number - 1))
  }

  /// The op at `pc` as whoever jumps there needs it: with its toll.
  private func arrival(at pc: UInt32) -> UnsafePointer<Op>? {
    guard let op = unsafe op(at: pc) else { return nil }
    guard unsafe op > UnsafePointer(ops) else { return unsafe op }
    let before = unsafe op - 1
    let isToll = unsafe before.pointee.handler == handler(Dispatch.toll) && before.pointee.pc == pc
    return unsafe isToll ? before : op
  }

  /// Makes the op that `op`, a `goto` or a `resolve`, leads to, and remembers it.
  func resolve(_ op: UnsafePointer<Op>) -> UnsafePointer<Op>? {
    if unsafe op.pointee.handler == handler(Dispatch.goto) {
      guard let target = unsafe self.op(at: op.pointee.pc) else { return nil }
      unsafe Dispatch.setTarget(UnsafeMutablePointer(mutating: op), target)
      return unsafe target
    }
    guard let target = unsafe arrival(at: op.pointee.pc) else { return nil }
    guard let source = unsafe UnsafeMutablePointer<Op>(bitPattern: UInt(op.pointee.wide)) else { return nil }
    unsafe Dispatch.setTarget(source, target)
    return unsafe target
  }

  /// Makes the op of an entry of the jump table. False when the entry leads nowhere.
  func resolveEntry(_ entry: UInt32) -> Bool {
    let pc = program.jumpTable[Int(entry)]
    guard program.isBlock(UInt64(pc)), let target = unsafe arrival(at: pc) else { return false }
    unsafe Dispatch.setJump(jumps + Int(entry), target)
    return true
  }

  func handler(_ number: UInt32) -> UInt { Dispatch.address(number, threaded: isThreaded) }
}
