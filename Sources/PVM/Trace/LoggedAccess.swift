public import Bytes

/// What a host does to memory through the interface, so that a log knows of it.
extension Machine {
  public func read(_ address: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(Fault) {
    try unsafe memory.read(address, into: buffer)
    if let log { unsafe log.read(address, UnsafeRawBufferPointer(buffer)) }
  }

  public func write(_ address: UInt64, _ bytes: UnsafeRawBufferPointer) throws(Fault) {
    try unsafe memory.write(address, bytes)
    if let log { unsafe log.write(address, bytes) }
  }

  /// Keeps a log from now on.
  public func startLog() throws(Fault) { log = try LogWriter(self) }

  /// Ends the log and gives it.
  public func endLog() throws(Fault) -> [UInt8] {
    guard let log else { throw Fault(.notFound, at: 0, "no log was started") }
    self.log = nil
    return try log.finish()
  }
}
