import Bytes
import CShims
import Machine
import Schema

/// A function of an extension, as programs call it: values in, a value out, now or later.
@safe final class FlatFunction {
  /// What the native is called.
  let name: String
  let loaded: Extension
  private let index: Int
  let isAsync: Bool
  /// Whether its results have types, as machines with types want them.
  let isTyped: Bool
  private let parameters: [(name: String, form: FlatForm, offset: Int)]
  let result: FlatForm
  private let requestSize: Int
  private let responseSize: Int
  private let grows: Bool

  /// Room for a response with text or an array, to begin with; and at most.
  private static let roomMin = 512
  static let roomMax = 1 << 30

  init(
    _ loaded: Extension, _ index: Int, _ function: Function, _ layout: FunctionLayout, _ blueprint: Blueprint,
    name: String, isTyped: Bool = false
  ) throws(FlatForm.Refusal) {
    self.isTyped = isTyped
    var parameters: [(name: String, form: FlatForm, offset: Int)] = []
    for (parameter, offset) in zip(function.parameters, layout.requestOffsets) {
      do throws(FlatForm.Refusal) {
        let form = try FlatForm(parameter.type, isResult: false, in: blueprint)
        parameters.append((parameter.name, form, offset))
      } catch {
        throw FlatForm.Refusal(reason: "\(parameter.name) is \(error.reason)")
      }
    }
    do throws(FlatForm.Refusal) {
      result = try FlatForm(function.result, isResult: true, in: blueprint)
    } catch {
      throw FlatForm.Refusal(reason: "the result is \(error.reason)")
    }
    (self.name, self.loaded, self.index, self.parameters) = (name, loaded, index, parameters)
    isAsync = loaded.functions[index].isAsync
    (requestSize, responseSize) = (layout.request.size, layout.response.size)
    grows = loaded.functions[index].grows
  }

  var arity: Int { parameters.count }
  var shape: TypedShape { TypedShape(params: parameters.map { $0.form.typed }, result: result.typed) }
  /// Room to begin with.
  var room: Int { grows ? max(Self.roomMin, responseSize * 2) : max(responseSize, 8) }

  /// The answer of a function that has it at once.
  func call(_ call: NativeCall) throws(Trap) -> Slot {
    let request = unsafe try request(call.arguments)
    defer { request.free() }
    var room = room
    while true {
      let response = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 16)
      defer { unsafe response.deallocate() }
      switch unsafe ask(request.bytes, response) {
      case .success(let count):
        let written = unsafe UnsafeRawBufferPointer(rebasing: response[..<count])
        return unsafe try decode(written, call.gateway.heap)
      case .failure(let fault):
        // Nothing happened: it is called again with more.
        guard fault.status == .tooSmall, grows, room < Self.roomMax else { throw failure(fault) }
        room *= 4
      }
    }
  }

  private func ask(
    _ request: UnsafeRawBufferPointer, _ room: UnsafeMutableRawBufferPointer
  ) -> Result<Int, FlatFault> {
    do throws(FlatFault) { return .success(unsafe try loaded.call(index, request, into: room)) } catch {
      return .failure(error)
    }
  }

  /// What the answer of an asynchronous function comes from.
  func begin(_ call: NativeCall) throws(Trap) -> PendingCall {
    let request = unsafe try request(call.arguments)
    defer { request.free() }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 8, alignment: 8)
    defer { unsafe room.deallocate() }
    switch unsafe ask(request.bytes, room) {
    case .success: return unsafe FlatOperation(self, room.load(as: UInt64.self), call.gateway)
    case .failure(let fault): throw failure(fault)
    }
  }

  func failure(_ fault: FlatFault) -> Trap {
    // What the extension says of itself has its own name in front.
    let words = fault.note.hasPrefix(loaded.functions[index].name) ? fault.note : "\(name): \(fault.note)"
    return Trap(fault.status == .noMemory ? .memoryLimit : .nativeFailed, words)
  }

  // MARK: Requests

  /// A request in memory; behind it what its views point to.
  @safe struct Request {
    let memory: UnsafeMutableRawPointer
    let count: Int
    var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: memory, count: count) }
    func free() { unsafe memory.deallocate() }
  }

  private static func aligned(_ size: Int) -> Int { (size + 15) & ~15 }

  /// Bytes that a value takes behind the fixed part; offsets come first, so that views can stand outside.
  private func tail(_ form: FlatForm, _ value: Slot, isRelative: Bool) -> Int {
    switch form {
    case .slice(let kind) where !isRelative:
      unsafe value.array.map { unsafe Int($0.pointee.count) * kind.size } ?? 0
    case .relativeSlice(let kind) where isRelative:
      unsafe value.array.map { unsafe Int($0.pointee.count) * kind.size } ?? 0
    case .relativeView where isRelative: unsafe value.string.map { unsafe Int($0.pointee.length) } ?? 0
    default: 0
    }
  }

  private func request(_ arguments: UnsafeBufferPointer<Slot>) throws(Trap) -> Request {
    var count = requestSize
    for (index, parameter) in parameters.enumerated() {
      let size = unsafe tail(parameter.form, arguments[index], isRelative: true)
      if size > 0 { count = Self.aligned(count) + size }
    }
    guard count <= Int(UInt32.max) else { throw Trap(.memoryLimit, "\(name): a request of \(count) bytes") }
    var whole = count
    for (index, parameter) in parameters.enumerated() {
      whole = unsafe Self.aligned(whole) + tail(parameter.form, arguments[index], isRelative: false)
    }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(whole, 16), alignment: 16)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: requestSize)
    let request = unsafe Request(memory: memory, count: count)
    do throws(Trap) {
      var (inside, outside) = (requestSize, count)
      for (index, parameter) in parameters.enumerated() {
        let value = unsafe arguments[index]
        guard unsafe encode(value, parameter.form, memory, parameter.offset, &inside, &outside) else {
          throw Trap(
            .typeMismatch,
            "argument \(index + 1) (\(parameter.name)) of \(name) must be \(parameter.form.wanted)")
        }
      }
      return request
    } catch {
      request.free()
      throw error
    }
  }

  /// Writes a value at its offset, and what belongs to it behind; false when it does not fit the type.
  private func encode(
    _ value: Slot, _ form: FlatForm, _ memory: UnsafeMutableRawPointer, _ offset: Int, _ inside: inout Int,
    _ outside: inout Int
  ) -> Bool {
    let place = unsafe memory + offset
    switch form {
    case .none: return true
    case .bool(let size):
      guard value.isBool else { return false }
      if size == 1 {
        unsafe place.storeBytes(of: value.bool ? 1 : 0, as: UInt8.self)
      } else {
        unsafe place.storeBytes(of: value.bool ? 1 : 0, as: UInt32.self)
      }
      return true
    case .number(let kind): return unsafe SlotNumber.store(value, as: kind, to: place)
    case .char:
      guard value.kind == Slot.Kind.char else { return unsafe SlotNumber.store(value, as: .u32, to: place) }
      unsafe place.storeBytes(of: UInt32(truncatingIfNeeded: value.bits), as: UInt32.self)
      return true
    case .view(let isText), .relativeView(let isText):
      guard let bytes = unsafe Self.bytes(value, isText: isText) else { return false }
      if case .view = form {
        unsafe place.storeBytes(of: UInt(bitPattern: bytes.baseAddress), as: UInt.self)
        unsafe (place + 8).storeBytes(of: bytes.count, as: Int.self)
      } else {
        let start = unsafe bytes.isEmpty ? 0 : Self.aligned(inside)
        if let from = bytes.baseAddress, unsafe !bytes.isEmpty {
          unsafe (memory + start).copyMemory(from: from, byteCount: bytes.count)
          inside = start + bytes.count
        }
        unsafe place.storeBytes(of: UInt32(start), as: UInt32.self)
        unsafe (place + 4).storeBytes(of: UInt32(bytes.count), as: UInt32.self)
      }
      return true
    case .slice(let kind):
      guard let array = unsafe value.array else { return false }
      outside = Self.aligned(outside)
      let start = unsafe memory + outside
      let count = unsafe Int(array.pointee.count)
      outside += count * kind.size
      unsafe place.storeBytes(of: UInt(bitPattern: start), as: UInt.self)
      unsafe (place + 8).storeBytes(of: count, as: Int.self)
      return unsafe Self.store(array, kind, to: start)
    case .relativeSlice(let kind):
      guard let array = unsafe value.array else { return false }
      let count = unsafe Int(array.pointee.count)
      let start = count == 0 ? 0 : Self.aligned(inside)
      if count > 0 { inside = start + count * kind.size }
      unsafe place.storeBytes(of: UInt32(start), as: UInt32.self)
      unsafe (place + 4).storeBytes(of: UInt32(count), as: UInt32.self)
      return unsafe Self.store(array, kind, to: memory + start)
    case .array(let kind, let count):
      guard let array = unsafe value.array, unsafe Int(array.pointee.count) == count else { return false }
      return unsafe Self.store(array, kind, to: place)
    }
  }

  private static func bytes(_ value: Slot, isText: Bool) -> UnsafeRawBufferPointer? {
    guard let string = unsafe value.string else { return nil }
    let bytes = unsafe UnsafeRawBufferPointer(
      start: string.pointee.bytes, count: Int(string.pointee.length))
    // Languages rely on it that their text is UTF-8.
    guard unsafe !isText || UTF8Check.isValid(bytes) else { return nil }
    return unsafe bytes
  }

  private static func store(_ array: ArrayRef, _ kind: Kind, to start: UnsafeMutableRawPointer) -> Bool {
    for element in 0..<(unsafe Int(array.pointee.count)) {
      let slot = unsafe array.pointee.slots[element]
      guard unsafe SlotNumber.store(slot, as: kind, to: start + element * kind.size) else { return false }
    }
    return true
  }
}
