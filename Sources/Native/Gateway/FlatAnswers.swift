import CShims
import Machine

extension FlatFunction {
  /// A response as a value. It is the extension's word: nothing in it is believed.
  func decode(_ response: UnsafeRawBufferPointer, _ heap: Heap) throws(Trap) -> Slot {
    switch result {
    case .none, .view, .slice: return .nil
    case .bool(let size):
      return .bool(unsafe try part(response, 0, size).contains { $0 != 0 })
    case .number(let kind): return unsafe try number(kind, part(response, 0, kind.size))
    case .char: return unsafe try character(part(response, 0, 4))
    case .relativeView:
      let bytes = unsafe try related(response, elementSize: 1)
      guard unsafe !isTyped || SlotNumber.isText(bytes) else {
        throw Trap(.badValue, "\(name) gave text that is not UTF-8")
      }
      return unsafe .object(UnsafeMutableRawPointer(try heap.string(bytes)))
    case .relativeSlice(let kind):
      return unsafe try array(kind, related(response, elementSize: kind.size), heap)
    case .array(let kind, let count):
      return unsafe try array(kind, part(response, 0, count * kind.size), heap)
    }
  }

  private func part(
    _ response: UnsafeRawBufferPointer, _ offset: Int, _ count: Int
  ) throws(Trap) -> UnsafeRawBufferPointer {
    guard offset <= response.count, count <= response.count - offset else {
      throw Trap(.badValue, "\(name) gave something that is not inside of its response")
    }
    return unsafe UnsafeRawBufferPointer(rebasing: response[offset..<offset + count])
  }

  /// What {offset, length} at the start of the response mean.
  private func related(
    _ response: UnsafeRawBufferPointer, elementSize: Int
  ) throws(Trap) -> UnsafeRawBufferPointer {
    let head = unsafe try part(response, 0, 8)
    let offset = unsafe Int(head.loadUnaligned(as: UInt32.self))
    let count = unsafe Int(head.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    return unsafe try part(response, count == 0 ? 0 : offset, count * elementSize)
  }

  private func number(_ kind: Kind, _ bytes: UnsafeRawBufferPointer) throws(Trap) -> Slot {
    if let start = bytes.baseAddress {
      if isTyped, let number = unsafe SlotNumber.load(kind, from: start) { return number }
      if !isTyped, let number = unsafe CNumber.load(kind, from: start) { return .number(number) }
    }
    let most = isTyped ? "2^63" : "2^53"
    throw Trap(.badValue, "\(name) gave an integer beyond \(most), which no number stands for")
  }

  private func character(_ bytes: UnsafeRawBufferPointer) throws(Trap) -> Slot {
    guard isTyped else { return unsafe try number(.u32, bytes) }
    let scalar = unsafe bytes.loadUnaligned(as: UInt32.self)
    guard Unicode.Scalar(scalar) != nil else {
      throw Trap(.badValue, "\(name) gave \(scalar), which is no character")
    }
    return Slot(kind: Slot.Kind.char, aux: 0, bits: UInt64(scalar))
  }

  private func array(_ kind: Kind, _ bytes: UnsafeRawBufferPointer, _ heap: Heap) throws(Trap) -> Slot {
    let count = bytes.count / kind.size
    let array = unsafe try heap.array(count: count)
    for element in 0..<count {
      let one = unsafe try part(bytes, element * kind.size, kind.size)
      unsafe array.pointee.slots[element] = try number(kind, one)
    }
    return unsafe .object(UnsafeMutableRawPointer(array))
  }
}

/// An operation of an extension that a program waits for.
@safe final class FlatOperation: PendingCall {
  private let function: FlatFunction
  private let op: UInt64
  private unowned(unsafe) let gateway: Gateway
  private var room: UnsafeMutableRawBufferPointer
  /// What waiting brought, until somebody asks.
  private var arrived: Result<Int, FlatFault>?
  private var isOver = false

  /// How long `wait` sleeps at most; programs may be interrupted meanwhile.
  private static let napMilliseconds: Int64 = 10

  init(_ function: FlatFunction, _ op: UInt64, _ gateway: Gateway) {
    (self.function, self.op) = (function, op)
    unsafe self.gateway = gateway
    unsafe room = .allocate(byteCount: function.room, alignment: 16)
    super.init()
  }

  deinit {
    cancel()
    unsafe room.deallocate()
  }

  override func poll() throws(Trap) -> Slot? {
    if arrived == nil { ask(milliseconds: 0) }
    guard let arrived else { return nil }
    isOver = true
    switch arrived {
    case .success(let count):
      return unsafe try function.decode(UnsafeRawBufferPointer(rebasing: room[..<count]), gateway.heap)
    case .failure(let fault): throw function.failure(fault)
    }
  }

  override func wait() { wait(milliseconds: Self.napMilliseconds) }
  override func wait(milliseconds: Int64) { if arrived == nil { ask(milliseconds: milliseconds) } }

  override func cancel() {
    guard !isOver, arrived == nil else { return }
    isOver = true
    try? function.loaded.host.ops.dispose(op)
  }

  /// A response that is too large for the room stays until there is more.
  private func ask(milliseconds: Int64) {
    guard !isOver else { return }
    let host = function.loaded.host
    while true {
      do throws(FlatFault) {
        let count =
          milliseconds == 0
          ? unsafe try host.poll(op, into: room)
          : unsafe try host.wait(op, milliseconds: milliseconds, into: room)
        if let count { arrived = .success(count) }
        return
      } catch {
        guard error.status == .tooSmall, unsafe error.code > room.count, error.code <= FlatFunction.roomMax
        else {
          arrived = .failure(error)
          return
        }
        unsafe room.deallocate()
        unsafe room = .allocate(byteCount: Int(error.code), alignment: 16)
      }
    }
  }
}
