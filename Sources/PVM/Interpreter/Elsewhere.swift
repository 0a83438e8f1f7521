import CShims

/// Accesses to memory of the host's, which the window does not have.
extension Lowered {
  /// Makes the access of the instruction at `pc` when it goes to one of the context's regions; false when
  /// not, and then nothing happened.
  func access(_ pc: UInt32, _ context: Context) -> Bool {
    let decoded = program.decoder.decode(pc)
    let registers = unsafe UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt64.self)
    guard let kind = Access(decoded.instruction) else { return false }
    var address = UInt32(truncatingIfNeeded: decoded.x)
    if let base = kind.base(decoded) { unsafe address &+= UInt32(truncatingIfNeeded: registers[base]) }
    guard let place = unsafe Self.place(address, kind, context) else { return false }
    if kind.isStore {
      unsafe Self.store(kind.isImmediate ? decoded.y : registers[Int(decoded.a)], kind.size, place)
    } else {
      unsafe registers[Int(decoded.a)] = unsafe Self.load(kind, place)
    }
    return true
  }

  private static func place(_ address: UInt32, _ kind: Access, _ context: Context) -> UnsafeMutableRawPointer?
  {
    let count = Int(ABUT_PVM_REGIONS)
    return unsafe withUnsafePointer(to: &context.pointee.regions) { regions in
      let regions = unsafe UnsafeRawPointer(regions).assumingMemoryBound(to: abut_pvm_region.self)
      for index in 0..<count {
        let offset = unsafe address &- regions[index].start
        let counts = unsafe kind.isStore ? regions[index].writes : regions[index].reads
        let limit =
          kind.size == 0 ? counts.0 : kind.size == 1 ? counts.1 : kind.size == 2 ? counts.2 : counts.3
        guard offset < limit else { continue }
        let delta = unsafe Int(truncatingIfNeeded: regions[index].delta)
        let start = unsafe Int(bitPattern: context.pointee.window) &+ delta
        return unsafe UnsafeMutableRawPointer(bitPattern: start &+ Int(offset))
      }
      return nil
    }
  }

  private static func load(_ kind: Access, _ place: UnsafeMutableRawPointer) -> UInt64 {
    switch (kind.size, kind.isSigned) {
    case (0, false): unsafe UInt64(place.load(as: UInt8.self))
    case (0, true): unsafe UInt64(bitPattern: Int64(place.load(as: Int8.self)))
    case (1, false): unsafe UInt64(place.loadUnaligned(as: UInt16.self))
    case (1, true): unsafe UInt64(bitPattern: Int64(place.loadUnaligned(as: Int16.self)))
    case (2, false): unsafe UInt64(place.loadUnaligned(as: UInt32.self))
    case (2, true): unsafe UInt64(bitPattern: Int64(place.loadUnaligned(as: Int32.self)))
    default: unsafe place.loadUnaligned(as: UInt64.self)
    }
  }

  private static func store(_ value: UInt64, _ size: Int, _ place: UnsafeMutableRawPointer) {
    switch size {
    case 0: unsafe place.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    case 1: unsafe place.storeBytes(of: UInt16(truncatingIfNeeded: value), as: UInt16.self)
    case 2: unsafe place.storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
    default: unsafe place.storeBytes(of: value, as: UInt64.self)
    }
  }
}

/// What a load or store does; its numbers follow from where instructions stand in their table.
private struct Access {
  /// A power of two.
  var size: Int
  var isSigned = false
  var isStore = false
  var isImmediate = false

  init?(_ instruction: Instruction) {
    func within(_ first: Instruction, _ last: Instruction) -> Int? {
      guard instruction.rawValue >= first.rawValue, instruction.rawValue <= last.rawValue else { return nil }
      return Int(instruction.rawValue - first.rawValue)
    }
    if let index = within(.loadU8, .loadU64) ?? within(.loadIndU8, .loadIndU64) {
      (size, isSigned) = (index / 2, index & 1 == 1)
    } else if let index = within(.storeU8, .storeU64) ?? within(.storeIndU8, .storeIndU64) {
      (size, isStore) = (index, true)
    } else if let index = within(.storeImmU8, .storeImmU64) ?? within(.storeImmIndU8, .storeImmIndU64) {
      (size, isStore, isImmediate) = (index, true, true)
    } else {
      return nil
    }
  }

  /// The register that counts for the address.
  func base(_ decoded: Decoded) -> Int? {
    switch decoded.form {
    case .rri: Int(decoded.b)
    case .rii: Int(decoded.a)
    default: nil
    }
  }
}
