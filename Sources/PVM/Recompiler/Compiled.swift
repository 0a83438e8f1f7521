import Assembler
import Bytes
import CShims

/// A program as machine code. Machines on all threads share it.
@safe public final class Compiled: @unchecked Sendable {
  private let places: Places
  private let calls: [Compilation.Call]
  private let meter: Meter
  private let table: UnsafeMutablePointer<UInt64>?
  private let tableCount: Int
  private let start: UnsafeMutableRawPointer
  /// What the C side looks at; it does not move.
  private let range: UnsafeMutablePointer<abut_pvm_code>
  private let serial = abut_pvm_serial()
  /// Bytes of machine code.
  public let codeSize: Int

  private init(
    _ compilation: Compilation, _ start: UnsafeMutableRawPointer, _ table: UnsafeMutablePointer<UInt64>?
  ) {
    places = compilation.places.trimmed()
    calls = compilation.calls
    meter = compilation.meter
    codeSize = compilation.code.count
    unsafe self.table = unsafe table
    tableCount = compilation.table.count
    unsafe self.start = unsafe start
    let base = UInt64(UInt(bitPattern: start))
    unsafe range = UnsafeMutablePointer<abut_pvm_code>.allocate(capacity: 1)
    unsafe range.initialize(
      to: abut_pvm_code(
        low: base, high: base + UInt64(codeSize), leave: base + UInt64(compilation.exits.fault),
        entry: base + UInt64(compilation.exits.entry),
        places: meter.kind == .none ? places.records : nil, place_count: places.count))
  }

  deinit {
    unsafe CodeMemory.release(start)
    unsafe abut_pvm_table_free(table, tableCount)
    unsafe range.deallocate()
    places.deallocate()
  }

  /// Why no program can be compiled here; nil when it can.
  public static var refusal: String? {
    #if arch(x86_64) && os(Linux)
      if let value = unsafe abut_environment("ABUT_JIT") {
        if unsafe value[0] == CChar(bitPattern: UInt8(ascii: "0")) && value[1] == 0 {
          return "ABUT_JIT=0 switches the recompiler off"
        }
      }
      return CodeMemory.isAvailable ? nil : "the system refuses memory for code"
    #else
      return "the recompiler writes code for x86-64 and Linux only"
    #endif
  }

  /// Compiles all of the program, for a processor with these features.
  static func make(
    _ program: Program, _ meter: Meter, _ features: Features = Features(), sharesMemory: Bool = false
  ) throws(Fault) -> Compiled {
    if let refusal = Self.refusal { throw Fault(.unsupported, at: 0, refusal) }
    let count = program.jumpTable.count
    let memory = count > 0 ? unsafe abut_pvm_table_new(count) : nil
    if count > 0, unsafe memory == nil { throw Fault(.unsupported, at: 0, "no memory for the jump table") }
    var isSimple = UInt64(UInt(bitPattern: memory)) + UInt64(count) * 8 < 1 << 31
    for pc in program.jumpTable where !program.isBlock(UInt64(pc)) { isSimple = false }
    let table = JumpTable(
      count: count, address: UInt64(UInt(bitPattern: memory)), isSimple: isSimple)
    var compilation = Compilation(program, meter, table, features, sharesMemory: sharesMemory)
    defer { compilation.deallocate() }
    do {
      try compilation.run()
    } catch {
      unsafe abut_pvm_table_free(memory, count)
      throw error
    }
    guard let start = unsafe CodeMemory.place(compilation.code.bytes) else {
      unsafe abut_pvm_table_free(memory, count)
      throw Fault(.unsupported, at: 0, "the system refuses memory for code")
    }
    if let memory = unsafe memory {
      for (index, pc) in program.jumpTable.enumerated() where program.isBlock(UInt64(pc)) {
        unsafe memory[index] = UInt64(UInt(bitPattern: start)) + UInt64(compilation.arrival(pc))
      }
    }
    return unsafe Compiled(compilation, start, memory)
  }

  // MARK: Running

  /// Enters at context.pc, whose gas is paid to the end of its segment, and gives why it came back:
  /// ABUT_PVM_BAIL, GAS, CALL or UNABLE. Then registers, budget and pc in the context are exact.
  func run(_ context: UnsafeMutablePointer<abut_pvm_context>) -> UInt32 {
    let pc = unsafe context.pointee.pc
    // Back behind the ecalli that it left with: the way in is known, and the handler was looked at.
    if unsafe context.pointee.engine.1 == serial {
      let call = unsafe calls[Int(context.pointee.engine.2)]
      if UInt64(call.next) == pc { return unsafe enter(context, call.place, unblock: 0) }
    }
    return unsafe runAnew(context, pc)
  }

  private func runAnew(_ context: UnsafeMutablePointer<abut_pvm_context>, _ pc: UInt64) -> UInt32 {
    unsafe context.pointee.engine.1 = 0
    guard let short = UInt32(exactly: pc), let place = places.find(pc: short),
      unsafe holds(place, context)
    else { return UInt32(ABUT_PVM_UNABLE) }
    let watched = abut_pvm_faults_watch()
    guard watched != 0 else { return UInt32(ABUT_PVM_UNABLE) }
    let left = unsafe enter(context, place.native, unblock: watched == 2 ? 1 : 0)
    // Where the signal is blocked, no way in is short.
    if watched == 2 { unsafe context.pointee.engine.1 = 0 }
    return left
  }

  /// The code may take registers for sign-extended that its block has extended; who jumps into the middle
  /// may have others.
  private func holds(_ place: Places.Place, _ context: UnsafeMutablePointer<abut_pvm_context>) -> Bool {
    var left = place.narrow
    guard left != 0 else { return true }
    let registers = unsafe Self.registers(context)
    while left != 0 {
      let value = unsafe registers[left.trailingZeroBitCount]
      guard value == Self.extended(value) else { return false }
      left &= left &- 1
    }
    return true
  }

  @inline(__always) private func enter(
    _ context: UnsafeMutablePointer<abut_pvm_context>, _ place: UInt32, unblock: Int32
  ) -> UInt32 {
    let target = unsafe range.pointee.low + UInt64(place)
    let left = unsafe abut_pvm_enter(range, context, target, unblock)
    // The caller looks for interrupts before anything else.
    if left == UInt32(ABUT_PVM_ENTER_ASKED) {
      unsafe context.pointee.engine.1 = 0
      return UInt32(ABUT_PVM_BAIL)
    }
    guard left == Exits.Left.call else { return unsafe leave(context, left) }
    let index = unsafe context.pointee.engine.0
    let call = calls[Int(index)]
    unsafe context.pointee.engine.1 = serial
    unsafe context.pointee.engine.2 = index
    unsafe context.pointee.pc = UInt64(call.pc)
    unsafe context.pointee.call = call.number
    return UInt32(ABUT_PVM_CALL)
  }

  /// Finds out where the code was left, and gives registers that wait for their upper half what they are due.
  @inline(never) private func leave(
    _ context: UnsafeMutablePointer<abut_pvm_context>, _ left: UInt32
  ) -> UInt32 {
    unsafe context.pointee.engine.1 = 0
    guard left == Exits.Left.fault || left == Exits.Left.bail else { return UInt32(ABUT_PVM_UNABLE) }
    let address = unsafe context.pointee.engine.0 - range.pointee.low
    // The address behind a call may belong to the next instruction.
    let native = UInt32(truncatingIfNeeded: left == Exits.Left.bail ? address - 1 : address)
    guard let place = places.find(native: native) else { preconditionFailure("the code left from nowhere") }
    unsafe context.pointee.pc = UInt64(place.pc)
    if place.isCharge {
      unsafe context.pointee.budget &+= meter.charge(place.pc)
      return UInt32(ABUT_PVM_GAS)
    }
    var pending = place.pending
    let registers = unsafe Self.registers(context)
    while pending != 0 {
      let index = pending.trailingZeroBitCount
      unsafe registers[index] = unsafe Self.extended(registers[index])
      pending &= pending &- 1
    }
    return UInt32(ABUT_PVM_BAIL)
  }

  @inline(__always) private static func extended(_ value: UInt64) -> UInt64 {
    UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: value)))
  }

  /// They come first in the context.
  @inline(__always) private static func registers(
    _ context: UnsafeMutablePointer<abut_pvm_context>
  ) -> UnsafeMutablePointer<UInt64> {
    unsafe UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt64.self)
  }
}
