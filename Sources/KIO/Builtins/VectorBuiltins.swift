import CShims
import Machine

/// `vec_add` and its kind, over arrays of numbers: their elements are read and written where they are, as
/// vectors with a stride of two doubles. A last argument beyond the operands is the array for the result,
/// which is otherwise a new one; either is returned.
enum VectorBuiltins {
  private static let operations: [(name: String, operation: Vectors.Operation, says: String)] = [
    ("vec_add", .add, "a[i] + b[i], in a new array or in out"),
    ("vec_sub", .subtract, "a[i] - b[i], in a new array or in out"),
    ("vec_mul", .multiply, "a[i] * b[i], in a new array or in out"),
    ("vec_div", .divide, "a[i] / b[i], in a new array or in out; an error when any b[i] is 0"),
  ]

  static func register(in gateway: Gateway) throws(Trap) {
    for (name, operation, says) in operations {
      try register(name, 2...3, says, gateway) { (call) throws(Trap) in
        let (a, b) = unsafe (try call.operand(0, name), try call.operand(1, name))
        return try unsafe call.result(at: 2, like: a, name) { (out) throws(Trap) in
          try unsafe Vectors.compute(operation, a.vector, b.vector, out.vector)
        }
      }
    }
    try register("vec_dot", 2...2, "the sum of a[i] * b[i]", gateway) { (call) throws(Trap) in
      let (a, b) = unsafe (try call.operand(0, "vec_dot"), try call.operand(1, "vec_dot"))
      return .number(try unsafe Vectors.dot(a.vector, b.vector))
    }
    let normalizes = "a[i] / |a|, in a new array or in out; an error when |a| is 0, infinite or NaN"
    try register("vec_normalize", 1...2, normalizes, gateway) { (call) throws(Trap) in
      let a = try unsafe call.operand(0, "vec_normalize")
      return try unsafe call.result(at: 1, like: a, "vec_normalize") { (out) throws(Trap) in
        try unsafe Vectors.normalize(a.vector, out.vector)
      }
    }
    try register("vec_cross", 2...3, "the cross product of arrays of three", gateway) { (call) throws(Trap) in
      try cross(call)
    }
  }

  private static func register(
    _ name: String, _ arity: ClosedRange<Int>, _ description: String, _ gateway: Gateway,
    _ body: @escaping (NativeCall) throws(Trap) -> Slot
  ) throws(Trap) {
    var facts = NativeFacts(name: name)
    (facts.arityMin, facts.arityMax) = (arity.lowerBound, arity.upperBound)
    facts.description = description
    _ = try gateway.register(facts, body)
  }

  private static func cross(_ call: NativeCall) throws(Trap) -> Slot {
    let (a, b) = unsafe (try call.operand(0, "vec_cross"), try call.operand(1, "vec_cross"))
    guard unsafe a.pointee.count == 3, unsafe b.pointee.count == 3 else {
      throw Trap(.lengthMismatch, "vec_cross takes arrays of three numbers")
    }
    let (x, y) = unsafe (a.three, b.three)
    return try unsafe call.result(at: 2, like: a, "vec_cross") { (out) throws(Trap) in
      guard unsafe out.pointee.count == 3 else {
        throw Trap(.lengthMismatch, "vec_cross takes arrays of three numbers")
      }
      unsafe out.pointee.slots[0] = .number(x.1 * y.2 - x.2 * y.1)
      unsafe out.pointee.slots[1] = .number(x.2 * y.0 - x.0 * y.2)
      unsafe out.pointee.slots[2] = .number(x.0 * y.1 - x.1 * y.0)
    }
  }
}

extension NativeCall {
  /// An argument that is an array of numbers.
  fileprivate func operand(_ index: Int, _ name: String) throws(Trap) -> ArrayRef {
    let array = try unsafe array(index, name)
    guard unsafe array.hasNumbersOnly else {
      throw Trap(.typeMismatch, "\(name) takes arrays of numbers, argument \(index + 1) has something else")
    }
    return unsafe array
  }

  private func array(_ index: Int, _ name: String) throws(Trap) -> ArrayRef {
    guard let array = unsafe arguments[index].array else {
      let type = unsafe arguments[index].typeName
      throw Trap(.typeMismatch, "\(name) takes arrays of numbers, argument \(index + 1) is a \(type)")
    }
    return unsafe array
  }

  /// The array of the argument at `index`, if there is one, or a new one; `body` fills it with numbers.
  fileprivate func result(
    at index: Int, like operand: ArrayRef, _ name: String, _ body: (ArrayRef) throws(Trap) -> Void
  ) throws(Trap) -> Slot {
    let out: ArrayRef
    if unsafe index < arguments.count {
      unsafe out = try array(index, name)
    } else {
      unsafe out = try gateway.heap.array(count: Int(operand.pointee.count))
    }
    try unsafe body(out)
    unsafe out.makeNumbers()
    return unsafe .object(UnsafeMutableRawPointer(out))
  }
}

/// Safe as long as the array is alive and does not grow, which it does not while a native of these runs.
extension ArrayRef {
  /// The payloads of the elements, of which every other double is one.
  fileprivate var vector: VectorView {
    guard let slots = unsafe pointee.slots, unsafe pointee.count > 0 else {
      // Any address will do for a vector without elements.
      return unsafe VectorView(data: UnsafeMutablePointer<Double>(bitPattern: 8), length: 0, stride: 2)
    }
    let payload = unsafe UnsafeMutableRawPointer(slots) + MemoryLayout<Slot>.size / 2
    return unsafe VectorView(
      data: payload.assumingMemoryBound(to: Double.self), length: Int(pointee.count), stride: 2)
  }

  fileprivate var hasNumbersOnly: Bool {
    var kinds: UInt32 = 0
    let count = unsafe Int(pointee.count)
    for index in 0..<count { unsafe kinds |= pointee.slots[index].kind }
    return kinds == Slot.Kind.number
  }

  /// Says of every element that it is a number.
  fileprivate func makeNumbers() {
    let count = unsafe Int(pointee.count)
    for index in 0..<count {
      unsafe pointee.slots[index].kind = Slot.Kind.number
      unsafe pointee.slots[index].aux = 0
    }
  }

  fileprivate var three: (Double, Double, Double) {
    unsafe (pointee.slots[0].number, pointee.slots[1].number, pointee.slots[2].number)
  }
}
