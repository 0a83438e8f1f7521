import Bytes
import Glibc
import PVM

/// Memory of the host's that machines have in common with it: for each machine its own, with bytes around
/// that nobody may touch.
final class HostBuffers {
  private static let margin = 64
  private static let untouched: UInt8 = 0xa5
  private let shares: [FuzzCase.Share]
  /// Machine, then share.
  private var buffers: [[UnsafeMutablePointer<UInt8>]] = []

  init(_ shares: [FuzzCase.Share]) { self.shares = shares }

  deinit {
    for buffer in buffers.joined() { buffer.deallocate() }
  }

  /// Lays new memory into a machine.
  func lay(into machine: Machine) throws(Fault) {
    var own: [UnsafeMutablePointer<UInt8>] = []
    for share in shares {
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: share.length + 2 * Self.margin)
      memset(buffer, Int32(Self.untouched), share.length + 2 * Self.margin)
      for index in 0..<share.length {
        buffer[Self.margin + index] = UInt8(truncatingIfNeeded: share.filling >> UInt64(index & 31))
      }
      own.append(buffer)
    }
    buffers.append(own)
    for (share, buffer) in zip(shares, own) {
      try machine.memory.share(
        UInt64(share.address), buffer + Self.margin, UInt64(share.length), write: share.isWritable)
    }
  }

  func difference(_ machine: Int) -> State.Field? {
    for (index, share) in shares.enumerated() {
      let (mine, other) = (buffers[machine][index], buffers[0][index])
      for at in 0..<share.length + 2 * Self.margin where mine[at] != other[at] {
        return ("host memory \(index) at \(at - Self.margin)", "\(other[at])", "\(mine[at])")
      }
      for at in 0..<Self.margin
      where other[at] != Self.untouched || other[Self.margin + share.length + at] != Self.untouched {
        return ("around host memory \(index)", "untouched", "written")
      }
    }
    return nil
  }
}
