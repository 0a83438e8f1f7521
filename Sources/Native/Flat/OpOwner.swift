import CShims

/// Whose operations: an extension that may have a poll function of its own for them.
@safe public final class OpOwner: @unchecked Sendable {
  let name: String
  private let fence: Fence?
  /// Its extension was closed: nothing is begun for it any more. The operations' lock guards it.
  var isClosed = false
  /// Set once the extension has registered; nobody asks earlier.
  private var table = unsafe abut_flat_extension()

  init(name: String, fence: Fence?) {
    self.name = name
    self.fence = fence
  }

  func adopt(_ table: abut_flat_extension) { unsafe self.table = unsafe table }

  var polls: Bool { unsafe table.poll != nil }

  /// 0: not ready; a code; or the bytes written, which may be more than there is room for.
  func poll(_ op: UInt64, into room: UnsafeMutableRawBufferPointer) throws(FlatFault) -> UInt {
    guard let poll = unsafe table.poll else { return FlatCode.unsupported }
    let start = unsafe room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    guard let fence else { return unsafe UInt(bitPattern: poll(op, start, room.count)) }
    return unsafe try fence.call(
      "\(name)'s poll", UnsafeRawBufferPointer(start: nil, count: 0), extra: 0, into: room, patch: { _ in },
      { _, answer in unsafe UInt(bitPattern: poll(op, answer, room.count)) })
  }

  func dispose(_ op: UInt64) { unsafe table.dispose?(op) }
}
