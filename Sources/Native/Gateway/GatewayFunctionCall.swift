import CAbut
import CShims
import Machine

/// Numbers of an array, lent to C for one call.
@safe private struct Loan {
  let array: ArrayRef
  let memory: UnsafeMutableRawPointer
  let count: Int
  let kind: Kind
  let isConst: Bool
  let parameter: Int
}

extension GatewayFunction {
  /// Converts, calls and converts back; why not, if not.
  func run(
    _ arguments: UnsafeBufferPointer<Slot>, _ result: UnsafeMutablePointer<Slot>,
    _ call: UnsafePointer<abut_gateway_call>
  ) -> Trap? {
    guard arguments.count == parameters.count else {
      return Trap(.arity, "\(name) takes \(parameters.count) arguments, not \(arguments.count)")
    }
    let packedBytes = unsafe max(Int(facts.pointee.arguments_size), 1)
    return unsafe withUnsafeTemporaryAllocation(byteCount: packedBytes, alignment: 16) { packed in
      guard let packed = packed.baseAddress else { return nil }
      var loans: [Loan] = []
      defer { for loan in loans { unsafe loan.memory.deallocate() } }
      do throws(Trap) {
        for index in parameters.indices {
          let place = unsafe packed + Int(facts.pointee.slots[index].offset)
          unsafe try pack(arguments[index], index, to: place, call, &loans)
        }
        unsafe result.pointee = try invoke(packed, call)
        for loan in loans where !loan.isConst { try giveBack(loan) }
        return nil
      } catch {
        return error
      }
    }
  }

  private func invoke(_ packed: UnsafeMutableRawPointer, _ call: UnsafePointer<abut_gateway_call>)
    throws(Trap) -> Slot
  {
    // Results are numbers and pointers: eight bytes.
    var bits: UInt64 = 0
    unsafe facts.pointee.invoke(facts, native.pointee.target, packed, &bits)
    switch result {
    case .bool: return .bool(bits & 0xff != 0)
    case .integer(let kind), .real(let kind):
      guard
        let number = unsafe withUnsafeBytes(
          of: bits, { bytes in unsafe bytes.baseAddress.flatMap { unsafe number(kind, from: $0) } })
      else { throw tooLarge }
      return number
    case .text:
      guard let start = unsafe UnsafePointer<UInt8>(bitPattern: UInt(bits)) else {
        guard !isTyped else { throw Trap(.badValue, "\(name) gave NULL, for which no String stands") }
        return .nil
      }
      var count = 0
      while unsafe start[count] != 0 { count += 1 }
      let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
      guard unsafe !isTyped || SlotNumber.isText(bytes) else {
        throw Trap(.badValue, "\(name) gave text that is not UTF-8")
      }
      let text = unsafe try heap(of: call).string(bytes)
      return unsafe .object(UnsafeMutableRawPointer(text))
    case .none, .bytes, .null, .cells: return .nil
    }
  }

  /// A number of C's as a value of the machine; nil when none stands for it.
  private func number(_ kind: Kind, from place: UnsafeRawPointer) -> Slot? {
    guard !isTyped else { return unsafe SlotNumber.load(kind, from: place) }
    return unsafe CNumber.load(kind, from: place).map { .number($0) }
  }

  private func heap(of call: UnsafePointer<abut_gateway_call>) throws(Trap) -> Heap {
    guard let gateway = unsafe Gateway.of(call) else { throw Trap(.nativeFailed, "\(name) has no machine") }
    return unsafe gateway.heap
  }

  // MARK: Arguments

  private func pack(
    _ value: Slot, _ index: Int, to place: UnsafeMutableRawPointer, _ call: UnsafePointer<abut_gateway_call>,
    _ loans: inout [Loan]
  ) throws(Trap) {
    switch parameters[index] {
    case .bool:
      guard value.isBool else { throw wrong(value, index) }
      unsafe place.storeBytes(of: value.bool ? 1 : 0, as: UInt8.self)
    case .integer(let kind), .real(let kind):
      guard unsafe SlotNumber.store(value, as: kind, to: place) else {
        throw wrong(value, index)
      }
    case .none: return
    case .text, .bytes, .null, .cells:
      let pointer = value.isNil ? nil : unsafe try self.pointer(value, index, call, &loans)
      unsafe place.storeBytes(of: UInt(bitPattern: pointer), as: UInt.self)
    }
  }

  private func pointer(
    _ value: Slot, _ index: Int, _ call: UnsafePointer<abut_gateway_call>, _ loans: inout [Loan]
  ) throws(Trap) -> UnsafeRawPointer? {
    switch parameters[index] {
    case .text:
      guard let string = unsafe value.string else { throw wrong(value, index) }
      let bytes = unsafe try heap(of: call).terminated(string)
      let count = unsafe Int(string.pointee.length)
      guard unsafe !UnsafeBufferPointer(start: bytes, count: count).contains(0) else {
        throw Trap(.typeMismatch, "argument \(title(index)) of \(name) must be a string without NUL inside")
      }
      return unsafe UnsafeRawPointer(bytes)
    case .bytes:
      guard let string = unsafe value.string else { throw wrong(value, index) }
      return unsafe UnsafeRawPointer(string.pointee.bytes)
    case .cells(let kind, let isConst):
      guard let array = unsafe value.array else { throw wrong(value, index) }
      let loan = unsafe try lend(array, kind, isConst: isConst, index)
      loans.append(loan)
      return unsafe UnsafeRawPointer(loan.memory)
    default: throw wrong(value, index)
    }
  }

  /// Copies an array's numbers side by side.
  private func lend(_ array: ArrayRef, _ kind: Kind, isConst: Bool, _ index: Int) throws(Trap) -> Loan {
    let count = unsafe Int(array.pointee.count)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(count, 1) * kind.size, alignment: 16)
    for element in 0..<count {
      let slot = unsafe array.pointee.slots[element]
      let place = unsafe memory + element * kind.size
      guard unsafe SlotNumber.store(slot, as: kind, to: place) else {
        unsafe memory.deallocate()
        throw Trap(
          .typeMismatch,
          "argument \(title(index)) of \(name) must be \(wanted(index)): element \(element) is not"
        )
      }
    }
    return unsafe Loan(
      array: array, memory: memory, count: count, kind: kind, isConst: isConst, parameter: index)
  }

  private func giveBack(_ loan: Loan) throws(Trap) {
    for element in 0..<loan.count {
      guard let number = unsafe number(loan.kind, from: loan.memory + element * loan.kind.size) else {
        let place = "element \(element) of argument \(title(loan.parameter))"
        throw Trap(.badValue, "\(name) wrote an integer beyond \(most) to \(place)")
      }
      unsafe loan.array.pointee.slots[element] = number
    }
  }

  // MARK: Words

  private func wrong(_ value: Slot, _ index: Int) -> Trap {
    // Its type is right, the number is not.
    let isNumber = value.isAnyNumber && parameters[index].isScalar && parameters[index] != .bool
    let words = isNumber ? "" : ", not \(value.typeName)"
    return Trap(.typeMismatch, "argument \(title(index)) of \(name) must be \(wanted(index))\(words)")
  }

  private func wanted(_ index: Int) -> String {
    isTyped ? parameters[index].wantedOfTypes : parameters[index].wanted
  }

  /// The largest integers that values stand for.
  private var most: String { isTyped ? "2^63" : "2^53" }

  var tooLarge: Trap {
    Trap(.badValue, "\(name) gave an integer beyond \(most), which no number stands for")
  }
}
