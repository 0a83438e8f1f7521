public import CShims

/// Objects that are alive because somebody outside says so: the open scope, and the host.
extension Heap {
  // MARK: scopes

  /// Objects made from now on stay alive until the scope is closed with what this returns.
  @inlinable
  public func openScope() -> Int { unsafe state.pointee.scope_count }

  @inlinable
  public func closeScope(_ scope: Int) {
    guard unsafe scope >= 0 && scope < state.pointee.scope_count else { return }
    unsafe state.pointee.scope_count = scope
    unsafe context.pointee.scoped = UInt32(truncatingIfNeeded: scope)
  }

  /// Makes sure that one more object can be kept, before it is made.
  @inline(__always)
  func makeRoom() throws(Trap) {
    if unsafe state.pointee.scope_count == state.pointee.scope_capacity { try growScope() }
  }

  /// Keeps an object in the open scope; `makeRoom` was called.
  @inline(__always)
  func keep(_ object: UnsafeMutableRawPointer) {
    unsafe state.pointee.scope[state.pointee.scope_count] = object.assumingMemoryBound(to: abut_object.self)
    unsafe state.pointee.scope_count &+= 1
    // Whoever calls natives sees whether they made anything.
    unsafe context.pointee.scoped = UInt32(truncatingIfNeeded: state.pointee.scope_count)
  }

  /// An object that is there already is kept like a new one.
  func keepAgain(_ object: UnsafeMutableRawPointer) throws(Trap) {
    try makeRoom()
    unsafe keep(object)
  }

  @inline(never)
  private func growScope() throws(Trap) {
    let capacity = unsafe max(64, state.pointee.scope_capacity * 2)
    guard resizeScope(capacity) else { throw Self.systemOutOfMemory }
  }

  private func resizeScope(_ capacity: Int) -> Bool {
    let stride = unsafe MemoryLayout<ObjectRef?>.stride
    guard let memory = unsafe abut_table_resize(state.pointee.scope, capacity * stride) else { return false }
    unsafe state.pointee.scope = memory.assumingMemoryBound(to: ObjectRef?.self)
    unsafe state.pointee.scope_capacity = capacity
    return true
  }

  /// What a native needed once that made very many objects is not kept for ever.
  func shrinkScope() {
    let count = unsafe state.pointee.scope_count
    guard unsafe state.pointee.scope_capacity > 4096 && count < state.pointee.scope_capacity / 4 else {
      return
    }
    _ = resizeScope(max(64, count * 2))
  }

  // MARK: the host's

  /// Keeps an object for the host until it is released as often. False when there is no memory to note it.
  @discardableResult
  public func retain(_ object: ObjectRef) -> Bool {
    let hash = unsafe Self.addressHash(object)
    if let entry = unsafe findRetained(object, hash) {
      unsafe entry.pointee.value += 1
      return true
    }
    guard unsafe makeRoom(in: &state.pointee.retained, rehash: Self.addressHash(of:)) else { return false }
    unsafe Self.insert(abut_entry(object: object, value: 1), hash, in: &state.pointee.retained)
    return true
  }

  /// What is not retained is not looked at.
  public func release(_ object: ObjectRef) {
    guard let entry = unsafe findRetained(object, Self.addressHash(object)) else { return }
    unsafe entry.pointee.value -= 1
    if unsafe entry.pointee.value == 0 { unsafe Self.remove(entry, from: &state.pointee.retained) }
  }

  private func findRetained(_ object: ObjectRef, _ hash: UInt32) -> UnsafeMutablePointer<abut_entry>? {
    unsafe Self.find(hash, in: state.pointee.retained) { entry in unsafe entry.pointee.object == object }
  }

  func forEachRetained(_ body: (ObjectRef) -> Void) {
    unsafe Self.forEach(in: state.pointee.retained) { entry in
      if let object = unsafe entry.pointee.object { unsafe body(object) }
    }
  }
}
