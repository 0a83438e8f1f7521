import CShims

/// Memory that code runs from. It is mapped twice, once to be written and once to be run, so that no page is
/// ever both; writing is then a copy and not two system calls. Any thread may use it.
public enum CodeMemory {
  /// What all slabs start with; code that is larger has a slab of its own.
  static let slabBytes = 1 << 18
  /// In front of each piece: its size and a mark.
  private static let headBytes = 16
  /// Where code begins, from a multiple of 64.
  public static let phase = headBytes
  private static let mark: UInt64 = 0x6162_7574_2063_6f64

  @safe private struct Slab {
    let write: UnsafeMutableRawPointer
    let run: UnsafeMutableRawPointer
    let size: Int
    let generation: UInt64
    /// What is free, by offset.
    var free: [(offset: Int, size: Int)]
  }

  /// Guarded by the lock of code_memory.c.
  private nonisolated(unsafe) static var slabs: [Slab] = []
  private nonisolated(unsafe) static var isRefused = false
  private nonisolated(unsafe) static var used = 0

  /// Bytes of code that were placed and not released.
  public static var bytesInUse: Int {
    abut_code_lock()
    defer { abut_code_unlock() }
    return unsafe used
  }

  /// Whether this system lets code be made.
  public static var isAvailable: Bool {
    #if arch(x86_64)
      abut_code_lock()
      defer { abut_code_unlock() }
      return unsafe !slabs.isEmpty || grow(slabBytes)
    #else
      return false
    #endif
  }

  /// Gives the code a place to run from; nil where the system refuses.
  public static func place(_ assembler: Assembler) -> UnsafeMutableRawPointer? {
    abut_code_lock()
    defer { abut_code_unlock() }
    guard let (write, run) = unsafe reserve(assembler.bytes.count) else { return nil }
    let code = assembler.placed(at: UInt64(UInt(bitPattern: run)))
    unsafe code.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      unsafe write.copyMemory(from: start, byteCount: bytes.count)
    }
    return unsafe run
  }

  /// The same for code that means the same wherever it lies.
  public static func place(_ code: UnsafeRawBufferPointer) -> UnsafeMutableRawPointer? {
    guard let start = code.baseAddress else { return nil }
    abut_code_lock()
    defer { abut_code_unlock() }
    guard let (write, run) = unsafe reserve(code.count) else { return nil }
    unsafe write.copyMemory(from: start, byteCount: code.count)
    return unsafe run
  }

  /// Room for so many bytes: where they are written, and where they run.
  private static func reserve(
    _ count: Int
  ) -> (write: UnsafeMutableRawPointer, run: UnsafeMutableRawPointer)? {
    let needed = (count + headBytes + 63) & ~63
    guard let (index, offset) = take(needed) else { return nil }
    let slab = unsafe slabs[index]
    let write = unsafe slab.write + offset
    unsafe write.storeBytes(of: UInt64(needed), as: UInt64.self)
    unsafe (write + 8).storeBytes(of: mark, as: UInt64.self)
    unsafe used += needed
    return unsafe (write + headBytes, slab.run + offset + headBytes)
  }

  /// Takes code back that nobody runs any more. What was made before a fork is the parent's.
  public static func release(_ code: UnsafeMutableRawPointer) {
    abut_code_lock()
    defer { abut_code_unlock() }
    let generation = abut_code_generation()
    for index in unsafe slabs.indices {
      let offset = unsafe code - slabs[index].run - headBytes
      guard offset >= 0, unsafe offset < slabs[index].size else { continue }
      guard unsafe slabs[index].generation == generation else { return }
      let head = unsafe slabs[index].write + offset
      guard unsafe (head + 8).load(as: UInt64.self) == mark else { return }
      let size = unsafe Int(head.load(as: UInt64.self))
      // Whoever runs it by mistake is stopped at once.
      unsafe head.initializeMemory(as: UInt8.self, repeating: 0xcc, count: size)
      unsafe merge(offset, size, into: &slabs[index].free)
      unsafe used -= size
      giveBack(index)
      return
    }
  }

  /// A slab for one large piece goes with it.
  private static func giveBack(_ index: Int) {
    let slab = unsafe slabs[index]
    guard slab.size > slabBytes, slab.free.count == 1, slab.free[0].size == slab.size else { return }
    unsafe slabs.remove(at: index)
    unsafe abut_code_unmap(slab.size, slab.write, slab.run)
  }

  private static func merge(_ offset: Int, _ size: Int, into pieces: inout [(offset: Int, size: Int)]) {
    var place = 0
    while place < pieces.count, pieces[place].offset < offset { place += 1 }
    pieces.insert((offset, size), at: place)
    if place + 1 < pieces.count, pieces[place].offset + pieces[place].size == pieces[place + 1].offset {
      pieces[place].size += pieces.remove(at: place + 1).size
    }
    if place > 0, pieces[place - 1].offset + pieces[place - 1].size == pieces[place].offset {
      pieces[place - 1].size += pieces.remove(at: place).size
    }
  }

  /// The first free piece that is large enough, in memory of this process alone.
  private static func take(_ needed: Int) -> (slab: Int, offset: Int)? {
    let generation = abut_code_generation()
    for index in unsafe slabs.indices where unsafe slabs[index].generation == generation {
      for place in unsafe slabs[index].free.indices {
        let piece = unsafe slabs[index].free[place]
        guard piece.size >= needed else { continue }
        if piece.size == needed {
          unsafe slabs[index].free.remove(at: place)
        } else {
          unsafe slabs[index].free[place] = (piece.offset + needed, piece.size - needed)
        }
        return (index, piece.offset)
      }
    }
    guard grow(max(slabBytes, (needed + 4095) & ~4095)) else { return nil }
    return take(needed)
  }

  private static func grow(_ size: Int) -> Bool {
    guard unsafe !isRefused else { return false }
    var write: UnsafeMutableRawPointer?
    var run: UnsafeMutableRawPointer?
    guard unsafe abut_code_map(size, &write, &run) == 1, let write = unsafe write, let run = unsafe run else {
      unsafe isRefused = true
      return false
    }
    unsafe write.initializeMemory(as: UInt8.self, repeating: 0xcc, count: size)
    unsafe slabs.append(
      Slab(write: write, run: run, size: size, generation: abut_code_generation(), free: [(0, size)]))
    return true
  }
}
