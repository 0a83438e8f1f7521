public import Bytes
import CShims

/// A machine's state as bytes: everything but the program, callbacks, breakpoints and the host's memory.
///
/// `abut-pvm`, u32 version, u64 fingerprint of the program, u64 pc, gas, heap pointer, fault, u8 flags
/// (charged 1, in a call 2, fresh 4), i32 and u64 of the last stop, u64 number of the last call, 13 u64, u32
/// count of ranges and each (u32 page, u32 pages, u8 access), u32 count of pages that are not zero and each
/// (u32 page, 4096 bytes).
struct Snapshot {
  static let magic: [UInt8] = Array("abut-pvm".utf8)
  static let version: UInt32 = 1
  static let pageSize = Int(GuestMemory.pageSize)

  struct Run {
    var first: Int
    var count: Int
    var canWrite: Bool
    var end: Int { first + count }
  }

  var (pc, gas, heapPointer, fault): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  var flags: UInt8 = 0
  var stop = Stop(.ready)
  var call: UInt64 = 0
  var registers: [UInt64] = []
  var runs: [Run] = []
  /// Pages, and where their bytes begin in the snapshot.
  var pages: [(page: Int, offset: Int)] = []

  init() {}

  /// Reads a snapshot; nothing in it is trusted.
  init(_ bytes: [UInt8], fingerprint: UInt64) throws(Fault) {
    var reader = ByteReader(bytes)
    guard Array(try reader.readSlice(8)) == Self.magic else { throw Fault(.malformed, at: 0, "no snapshot") }
    guard try reader.read(UInt32.self) == Self.version else {
      throw Fault(.unsupported, at: 8, "a snapshot of another version")
    }
    guard try reader.read(UInt64.self) == fingerprint else {
      throw Fault(.differs, at: 12, "a snapshot of another program")
    }
    pc = try reader.read(UInt64.self)
    gas = try reader.read(UInt64.self)
    heapPointer = try reader.read(UInt64.self)
    fault = try reader.read(UInt64.self)
    guard fault & 4095 == 0 else { throw Fault(.malformed, at: reader.offset - 8, "a fault within a page") }
    flags = try reader.read(UInt8.self)
    guard flags < 8 else { throw Fault(.malformed, at: reader.offset - 1, "unknown flags") }
    let code = Int32(bitPattern: try reader.read(UInt32.self))
    let detail = try reader.read(UInt64.self)
    guard let known = Stop.Code(rawValue: code) else {
      throw Fault(.malformed, at: reader.offset - 12, "an unknown stop")
    }
    stop = Stop(known, detail)
    call = try reader.read(UInt64.self)
    for _ in 0..<13 { registers.append(try reader.read(UInt64.self)) }
    try readRuns(&reader)
    try readPages(&reader)
    guard reader.remaining == 0 else {
      throw Fault(.malformed, at: reader.offset, "bytes behind the snapshot")
    }
  }

  private mutating func readRuns(_ reader: inout ByteReader) throws(Fault) {
    let count = try reader.readCount(limit: reader.remaining / 9)
    var end = Int(GuestMemory.lowest) / Self.pageSize
    for _ in 0..<count {
      let place = reader.offset
      let run = Run(
        first: Int(try reader.read(UInt32.self)), count: Int(try reader.read(UInt32.self)),
        canWrite: try reader.read(UInt8.self) == 1)
      guard run.first >= end, run.count > 0, run.end <= 1 << 20, reader.bytes[place + 8] < 2 else {
        throw Fault(.malformed, at: place, "a range of pages that cannot be")
      }
      end = run.end
      runs.append(run)
    }
  }

  private mutating func readPages(_ reader: inout ByteReader) throws(Fault) {
    let count = try reader.readCount(limit: reader.remaining / (4 + Self.pageSize))
    var (run, next) = (0, 0)
    for _ in 0..<count {
      let place = reader.offset
      let page = Int(try reader.read(UInt32.self))
      while run < runs.count, runs[run].end <= page { run += 1 }
      guard page >= next, run < runs.count, runs[run].first <= page else {
        throw Fault(.malformed, at: place, "a page that is not mapped, or not in order")
      }
      pages.append((page, reader.offset))
      _ = try reader.readSlice(Self.pageSize)
      next = page + 1
    }
  }
}

extension Program {
  /// Programs that a snapshot may be moved between have the same.
  var fingerprint: UInt64 {
    var bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: profile.rawValue), count: 1)
    bytes.reserveCapacity(2 * Int(count) + 4 * jumpTable.count)
    for pc in 0..<Int(count) { bytes.append(unsafe decoder.code[pc]) }
    for at in 0..<(Int(count) + 7) / 8 { bytes.append(unsafe decoder.mask[at]) }
    for entry in jumpTable {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: entry >> shift))
      }
    }
    return ModuleHash.of(bytes)
  }
}

extension Machine {
  public func snapshot() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Snapshot.magic)
    writer.write(Snapshot.version)
    writer.write(program.fingerprint)
    for value in [pc, gas, heapPointer, faultAddress] { writer.write(value) }
    writer.write((isCharged ? 1 : 0) | (isInCall ? 2 : 0) | (isFresh ? 4 : 0) as UInt8)
    writer.write(lastStop.code.rawValue)
    writer.write(lastStop.detail)
    writer.write(unsafe context.pointee.call)
    for index in 0..<13 { writer.write(register(index)) }
    let ranges = memory.outline().filter { !$0.isShared }
    writer.write(UInt32(ranges.count))
    for range in ranges {
      writer.write(UInt32(range.address >> 12))
      writer.write(UInt32(range.length >> 12))
      writer.write((range.canWrite ? 1 : 0) as UInt8)
    }
    let pages = ranges.flatMap { range in
      (Int(range.address >> 12)..<Int((range.address + range.length) >> 12)).filter { !memory.isZero($0) }
    }
    writer.write(UInt32(pages.count))
    for page in pages {
      writer.write(UInt32(page))
      unsafe writer.write(UnsafeBufferPointer(start: memory.window + page << 12, count: Snapshot.pageSize))
    }
    return writer.bytes
  }

  /// Takes over a snapshot of the same program. A fault leaves everything as it was, unless memory is short.
  public func restore(_ bytes: [UInt8]) throws(Fault) {
    guard !isRunning else { throw Fault(.busy, at: 0, "the machine is running") }
    let snapshot = try Snapshot(bytes, fingerprint: program.fingerprint)
    let outline = memory.outline()
    for range in outline where range.isShared {
      let (first, end) = (Int(range.address >> 12), Int((range.address + range.length + 4095) >> 12))
      for run in snapshot.runs where run.first < end && first < run.end {
        throw Fault(.invalidArgument, at: 0, "memory of the host's is where the snapshot has pages")
      }
    }
    for range in outline where !range.isShared { try memory.unmap(range.address, range.length) }
    for run in snapshot.runs {
      try memory.map(UInt64(run.first) << 12, UInt64(run.count) << 12, write: run.canWrite)
    }
    for page in snapshot.pages {
      try memory.write(UInt64(page.page) << 12, Array(bytes[page.offset..<page.offset + Snapshot.pageSize]))
    }
    take(snapshot)
  }

  private func take(_ snapshot: Snapshot) {
    unsafe context.pointee.pc = snapshot.pc
    unsafe context.pointee.call = snapshot.call
    for index in 0..<13 { unsafe registers[index] = snapshot.registers[index] }
    gas = snapshot.gas
    (heapPointer, faultAddress) = (snapshot.heapPointer, snapshot.fault)
    isCharged = snapshot.flags & 1 != 0
    isInCall = snapshot.flags & 2 != 0
    isFresh = snapshot.flags & 4 != 0
    lastStop = snapshot.stop
    passedBreakpoint = lastStop.code == .breakpoint ? pc : nil
  }
}

extension GuestMemory {
  func isZero(_ page: Int) -> Bool {
    // A page is like itself one byte further exactly when all its bytes are the same.
    let start = unsafe window + page << 12
    return unsafe start.pointee == 0 && abut_pvm_same(start, start + 1, Snapshot.pageSize - 1) != 0
  }
}
