/// The memory of a machine, as natives see it: segments by number, which stay the machine's.
@safe public final class SegmentTable {
  public static let countMax = 65_536

  @safe private struct Segment {
    var memory = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)
    var isWritable = false
    var written = 0
  }

  private var segments: [Segment]

  public init(count: Int) throws(FlatFault) {
    guard count <= Self.countMax else {
      throw FlatFault(.limitExceeded, "there are at most \(Self.countMax) segments")
    }
    segments = Array(repeating: Segment(), count: count)
  }

  public var count: Int { segments.count }

  public func set(_ index: Int, _ memory: UnsafeMutableRawBufferPointer, writable: Bool) throws(FlatFault) {
    try check(UInt64(bitPattern: Int64(index)))
    segments[index] = unsafe Segment(memory: memory, isWritable: writable)
  }

  /// Bytes that the last call wrote into a segment.
  public func written(_ index: Int) -> Int { segments.indices.contains(index) ? segments[index].written : 0 }

  /// Bytes from `offset` on, all of them inside.
  public func slice(_ index: UInt64, _ offset: UInt64, _ count: UInt64) throws(FlatFault)
    -> UnsafeMutableRawBufferPointer
  {
    try check(index)
    let memory = unsafe segments[Int(index)].memory
    guard offset <= UInt64(memory.count), count <= UInt64(memory.count) - offset else {
      throw FlatFault(
        .invalidArgument, "\(count) bytes at \(offset) are not in segment \(index) of \(memory.count) bytes")
    }
    return unsafe UnsafeMutableRawBufferPointer(rebasing: memory[Int(offset)..<Int(offset + count)])
  }

  func whole(_ index: UInt64, writable: Bool) throws(FlatFault) -> UnsafeMutableRawBufferPointer {
    try check(index)
    let segment = segments[Int(index)]
    if writable, !segment.isWritable { throw FlatFault(.denied, "segment \(index) may not be written") }
    return unsafe segment.memory
  }

  func note(_ index: UInt64, written: Int) { segments[Int(index)].written = written }

  private func check(_ index: UInt64) throws(FlatFault) {
    guard index < UInt64(segments.count) else {
      throw FlatFault(.invalidArgument, "there is no segment \(index), only \(segments.count)")
    }
  }
}

/// r0 a scalar, then the numbers of the input, output and arena segment.
public struct FlatRegisters: Equatable, Sendable {
  public var r0: UInt64
  public var r1: UInt64
  public var r2: UInt64
  public var r3: UInt64

  /// No segment.
  public static let none = UInt64.max

  public init(r0: UInt64 = 0, r1: UInt64 = none, r2: UInt64 = none, r3: UInt64 = none) {
    (self.r0, self.r1, self.r2, self.r3) = (r0, r1, r2, r3)
  }
}

extension Extension {
  /// Calls a function by the register convention of machines: the request is the first r0 bytes of segment
  /// r1 (all of them when r0 is 0), the response goes to segment r2, arenas of the request are segment r3.
  /// Afterwards r0 is the operation of an asynchronous function, or 0.
  ///
  /// Views in the request hold offsets in segment r1, because a machine knows no addresses.
  public func call(
    _ index: Int, _ segments: SegmentTable, _ registers: inout FlatRegisters
  ) throws(FlatFault) {
    guard functions.indices.contains(index) else {
      throw FlatFault(.notFound, "\(name) has \(functions.count) functions, not number \(index)")
    }
    let function = functions[index]
    var request = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    if registers.r1 != FlatRegisters.none {
      let whole = unsafe try segments.whole(registers.r1, writable: false)
      let count = registers.r0 == 0 ? UInt64(whole.count) : registers.r0
      unsafe request = unsafe UnsafeRawBufferPointer(try segments.slice(registers.r1, 0, count))
    }
    let patched = unsafe try addressed(function, request, segments, registers)
    let room =
      unsafe try registers.r2 == FlatRegisters.none
      ? UnsafeMutableRawBufferPointer(start: nil, count: 0) : segments.whole(registers.r2, writable: true)
    if function.isAsync {
      let op = UnsafeMutableRawBufferPointer.allocate(byteCount: 8, alignment: 8)
      defer { unsafe op.deallocate() }
      _ = unsafe try patched.call(self, index, request, into: op)
      registers.r0 = unsafe op.load(as: UInt64.self)
      return
    }
    let written = unsafe try patched.call(self, index, request, into: room)
    registers.r0 = 0
    if registers.r2 != FlatRegisters.none { segments.note(registers.r2, written: written) }
  }

  /// The request with addresses where it has offsets; nil when it needs none.
  private func addressed(
    _ function: ExtensionFunction, _ request: UnsafeRawBufferPointer, _ segments: SegmentTable,
    _ registers: FlatRegisters
  ) throws(FlatFault) -> [UInt8]? {
    guard let shape = function.shape, !shape.places.isEmpty || shape.hidesPointers else { return nil }
    guard !shape.hidesPointers else {
      throw FlatFault(.unsupported, "\(function.name) takes addresses that a machine cannot give")
    }
    if let size = function.requestSize, request.count < size {
      throw FlatFault(.malformed, "\(function.name) takes \(size) bytes, the request has \(request.count)")
    }
    var bytes = unsafe Array(request)
    for place in shape.places {
      let target: UnsafeMutableRawBufferPointer
      let count: UInt64
      switch place.pointer {
      case .arena:
        unsafe target = unsafe try segments.whole(registers.r3, writable: true)
        count = UInt64(target.count)
      case .view(let elementSize):
        let offset = unsafe request.loadUnaligned(fromByteOffset: place.offset, as: UInt64.self)
        let elements = unsafe request.loadUnaligned(fromByteOffset: place.offset + 8, as: UInt64.self)
        let (size, overflows) = elements.multipliedReportingOverflow(by: UInt64(elementSize))
        unsafe target = unsafe try segments.slice(registers.r1, offset, overflows ? .max : size)
        count = elements
      }
      let address = UInt(bitPattern: target.baseAddress)
      unsafe bytes.withUnsafeMutableBytes { copy in
        unsafe copy.storeBytes(of: address, toByteOffset: place.offset, as: UInt.self)
        unsafe copy.storeBytes(of: count, toByteOffset: place.offset + 8, as: UInt64.self)
      }
    }
    return bytes
  }
}

extension [UInt8]? {
  /// Calls with these bytes, or with the request as it is.
  fileprivate func call(
    _ made: Extension, _ index: Int, _ request: UnsafeRawBufferPointer,
    into room: UnsafeMutableRawBufferPointer
  ) throws(FlatFault) -> Int {
    guard let bytes = self else { return unsafe try made.call(index, request, into: room) }
    let outcome: Result<Int, FlatFault> = unsafe bytes.withUnsafeBytes { patched in
      do throws(FlatFault) { return .success(unsafe try made.call(index, patched, into: room)) } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
