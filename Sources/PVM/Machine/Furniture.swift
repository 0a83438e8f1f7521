public import Bytes

/// What memory and registers a machine starts with.
extension Machine {
  /// As a standard program wants it.
  func furnish(_ shape: UInt64) throws(Fault) {
    guard let layout = module.layout else {
      if options.argument.isEmpty { return }
      throw Fault(.invalidArgument, at: 0, "only standard programs take an argument")
    }
    let size = options.argument.count
    guard size <= Int(GuestLayout.argumentBytesMax) else {
      throw Fault(.limitExceeded, at: 0, "an argument has at most \(GuestLayout.argumentBytesMax) bytes")
    }
    if memory.isFurnished {
      if shape & 1 == 0 { try refill(layout) }
    } else {
      try placeData(layout, shape)
      if !layout.stack.isEmpty {
        try memory.map(layout.stack.lowerBound, UInt64(layout.stack.count), write: true)
      }
    }
    let argument = GuestLayout.argumentRange(size)
    try copy(options.argument, argument, write: false)
    memory.settle(
      GuestMemory.Shape(
        owner: module, number: shape, written: [layout.readWrite, layout.stack], own: argument))
    unsafe registers[0] = GuestLayout.haltAddress
    unsafe registers[1] = GuestLayout.stackEnd
    unsafe registers[7] = GuestLayout.argument
    unsafe registers[8] = UInt64(size)
    stepper.heapPointer = layout.heapStart
    stepper.heapLimit = layout.heapEndMax
  }

  private func placeData(_ layout: GuestLayout, _ shape: UInt64) throws(Fault) {
    guard shape & 1 != 0, let image = module.image() else {
      try copy(layout.readOnlyBytes, layout.readOnly, write: false)
      try copy(layout.readWriteBytes, layout.readWrite, write: true)
      return
    }
    let (descriptor, offset) = (image.descriptor, image.readWriteOffset)
    try memory.place(layout.readOnly.lowerBound, image.readOnlySize, image: descriptor, 0, write: false)
    try memory.place(layout.readWrite.lowerBound, image.readWriteSize, image: descriptor, offset, write: true)
    let rest = layout.readWrite.lowerBound + image.readWriteSize
    if rest < layout.readWrite.upperBound {
      try memory.map(rest, layout.readWrite.upperBound - rest, write: true)
    }
  }

  /// Everything is mapped; what was written is zero.
  private func refill(_ layout: GuestLayout) throws(Fault) {
    if !layout.readWriteBytes.isEmpty { try memory.write(layout.readWrite.lowerBound, layout.readWriteBytes) }
  }

  private func copy(_ bytes: [UInt8], _ pages: Range<UInt64>, write: Bool) throws(Fault) {
    guard !pages.isEmpty else { return }
    try memory.map(pages.lowerBound, UInt64(pages.count), write: true)
    if !bytes.isEmpty { try memory.write(pages.lowerBound, bytes) }
    if !write { try memory.protect(pages.lowerBound, UInt64(pages.count), write: false) }
  }
}

/// Memory of the host's.
@safe public struct HostRegion {
  let start: UnsafeMutablePointer<UInt8>?
  let size: UInt64

  public init(_ start: UnsafeMutablePointer<UInt8>?, _ size: UInt32) {
    unsafe self.start = unsafe start
    self.size = unsafe start == nil ? 0 : UInt64(size)
  }
}

extension Machine {
  /// Lays the host's memory into the guest, and takes away what was laid before: `readOnly` at 0x10000,
  /// `readWrite` at 0x20000 and the size of `readOnly` rounded up to 65,536, `stack` up to 0xfefe0000,
  /// `output` writable at 0xfeff0000. The heap begins on the first page behind `readWrite`, and ends where
  /// the stack begins.
  public func setRegions(
    readWrite: HostRegion, readOnly: HostRegion, output: HostRegion, stack: HostRegion
  ) throws(Fault) {
    guard !isRunning else { throw Fault(.busy, at: 0, "the machine is running") }
    let page = GuestMemory.pageSize
    let start = 2 * GuestMemory.lowest + GuestLayout.roundUp(readOnly.size, to: GuestMemory.lowest)
    let heap = GuestLayout.roundUp(start + readWrite.size, to: page)
    // Whole pages or not, the stack ends where a standard program's does.
    guard heap + stack.size <= GuestLayout.stackEnd - page, output.size <= GuestLayout.argumentBytesMax else {
      throw Fault(.limitExceeded, at: 0, "the regions do not fit beside each other")
    }
    let stackStart = GuestLayout.stackEnd - stack.size
    for laid in laidRanges { try memory.unmap(laid.lowerBound, UInt64(laid.count)) }
    laidRanges = []
    try lay(readOnly, GuestMemory.lowest, write: false)
    try lay(readWrite, start, write: true)
    try lay(stack, stackStart, write: true)
    try lay(output, GuestLayout.argument, write: true)
    stepper.heapPointer = heap
    stepper.heapLimit = stackStart & ~(page - 1)
  }

  private func lay(_ region: HostRegion, _ address: UInt64, write: Bool) throws(Fault) {
    guard let start = unsafe region.start, region.size > 0 else { return }
    try unsafe memory.lay(address, start, region.size, write: write)
    let page = GuestMemory.pageSize
    laidRanges.append(address & ~(page - 1)..<GuestLayout.roundUp(address + region.size, to: page))
  }
}
