import CShims

/// What engines may know of the host's memory.
extension GuestMemory {
  /// Whether the guest has memory of the host's.
  var isSharing: Bool { unsafe !regions.isEmpty || context.pointee.regions.0.reads.0 != 0 }

  /// Lists the last regions in the context, as far as all of their pages are alike.
  func tellEngines() {
    guard isSharing else { return }
    var table = (abut_pvm_region(), abut_pvm_region(), abut_pvm_region(), abut_pvm_region())
    unsafe withUnsafeMutableBytes(of: &table) { bytes in
      let table = unsafe bytes.bindMemory(to: abut_pvm_region.self)
      var count = 0
      for index in regions.indices.reversed() where count < table.count {
        guard let region = described(index) else { continue }
        unsafe table[count] = region
        count += 1
      }
    }
    unsafe context.pointee.regions = table
  }

  /// nil where pages were taken away, are another region's, or differ in their rights.
  private func described(_ index: Int) -> abut_pvm_region? {
    let region = regions[index]
    let pages = Int(region.first >> 12)..<Int(region.limit >> 12)
    let bits = unsafe access[pages.lowerBound] & (Self.rights | Self.shared)
    guard bits & Self.shared != 0, bits & Self.read != 0, isLast(index) else { return nil }
    for page in pages where unsafe access[page] & (Self.rights | Self.shared) != bits { return nil }
    var described = abut_pvm_region()
    described.start = UInt32(truncatingIfNeeded: region.address)
    // Written pages of tracked memory are the stepper's to note.
    let isWritable = bits & Self.write != 0 && !tracksDirty
    let counts = (count(region, 1), count(region, 2), count(region, 4), count(region, 8))
    described.reads = counts
    if isWritable { described.writes = counts }
    let start = unsafe UInt64(UInt(bitPattern: region.start))
    described.delta = unsafe start &- UInt64(UInt(bitPattern: window))
    return described
  }

  /// At how many places of the region an access of `size` bytes may begin.
  private func count(_ region: Region, _ size: UInt64) -> UInt32 {
    region.length < size ? 0 : UInt32(clamping: region.length - size + 1)
  }

  /// Whether no later region has pages of this one.
  private func isLast(_ index: Int) -> Bool {
    let region = regions[index]
    for other in regions[(index + 1)...] where other.first < region.limit && region.first < other.limit {
      return false
    }
    return true
  }
}
