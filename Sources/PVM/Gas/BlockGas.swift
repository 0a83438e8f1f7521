extension Meter {
  /// What the block with `pc` costs from its start to its end. Where each instruction has its price, that
  /// is several segments when the block calls the host.
  public func blockGas(_ pc: UInt32) -> UInt64 {
    guard kind == .instruction else { return charge(pc) }
    var at = program.blockStart(of: pc)
    var total = charge(at)
    while true {
      let decoded = program.decoder.decode(at)
      if decoded.instruction.endsBlock { return total }
      at = decoded.next
      if decoded.instruction == .ecalli { total += charge(at) }
    }
  }
}
