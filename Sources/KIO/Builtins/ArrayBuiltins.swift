import CShims
import Machine

extension Builtins.Kit {
  func addArrays() throws(Trap) {
    try add("array", 1, 2, "array(n[, value]): n elements, nil or the value") { (call) throws(Trap) in
      let wanted = try call.number(0)
      guard wanted >= 0 else {
        throw Trap(.indexRange, "array: there are no \(KIODialect.shown(wanted)) elements")
      }
      let array = try unsafe call.array(count: wanted.rounded(.towardZero))
      if call.count > 1 {
        unsafe array.pointee.slots.update(repeating: call[1], count: Int(array.pointee.count))
      }
      return unsafe .object(array)
    }
    try add("push", 2, 2, "push(array, value): appends it; how many elements there are now") {
      (call) throws(Trap) in
      let array = try unsafe call.array(0)
      try unsafe call.heap.append(call[1], to: array)
      return .number(Double(unsafe array.pointee.count))
    }
    try add("range", 1, 3, "range([from,] to[, step]): the numbers from `from` (0) on before `to`") {
      (call) throws(Trap) in
      try Self.range(call)
    }
    try add("sum", 1, 1, "the sum of an array's numbers, from the first on; 0 of none") {
      (call) throws(Trap) in
      .number(try Self.sum(call))
    }
    try add("avg", 1, 1, "the sum of an array's numbers by how many there are; NaN of none") {
      (call) throws(Trap) in
      .number(try Self.sum(call) / Double(try unsafe call.elements(0).count))
    }
    try add("sort", 1, 1, "a new array with the numbers, or the strings, of one in order; NaN last") {
      (call) throws(Trap) in
      try Self.sorted(call)
    }
    try add("reverse", 1, 1, "a new array or string with the elements or bytes of one from the last on") {
      (call) throws(Trap) in
      try Self.reversed(call)
    }
  }

  private static func range(_ call: Arguments) throws(Trap) -> Slot {
    let from = call.count > 1 ? try call.number(0) : 0
    let to = try call.number(call.count > 1 ? 1 : 0)
    let step = call.count > 2 ? try call.number(2) : 1
    guard from.isFinite, to.isFinite, step.isFinite, step != 0 else {
      throw Trap(.indexRange, "range: a step that is not 0 leads from one finite number to another")
    }
    let count = max(((to - from) / step).rounded(.up), 0)
    let array = try unsafe call.array(count: count)
    for index in 0..<(unsafe Int(array.pointee.count)) {
      unsafe array.pointee.slots[index] = .number(from + Double(index) * step)
    }
    return unsafe .object(array)
  }

  private static func sum(_ call: Arguments) throws(Trap) -> Double {
    var sum = 0.0
    let elements = try unsafe call.elements(0)
    for index in elements.indices {
      let element = unsafe elements[index]
      guard element.isNumber else { throw elementTrap(call, "numbers", element) }
      sum += element.number
    }
    return sum
  }

  private static func elementTrap(_ call: Arguments, _ wanted: String, _ element: Slot) -> Trap {
    Trap(.typeMismatch, "\(call.name) takes an array of \(wanted), not with \(element.typeName)")
  }

  private static func sorted(_ call: Arguments) throws(Trap) -> Slot {
    let elements = try unsafe call.elements(0)
    let wantsStrings = unsafe elements.first.map { unsafe $0.string != nil } ?? false
    for index in elements.indices {
      let element = unsafe elements[index]
      let fits = unsafe wantsStrings ? element.string != nil : element.isNumber
      guard fits else { throw elementTrap(call, wantsStrings ? "strings" : "numbers or of strings", element) }
    }
    let array = try unsafe call.array(count: Double(elements.count))
    guard let source = elements.baseAddress, elements.count > 0 else { return unsafe .object(array) }
    unsafe array.pointee.slots.update(from: source, count: elements.count)
    var made = unsafe UnsafeMutableBufferPointer(start: array.pointee.slots, count: elements.count)
    if wantsStrings {
      unsafe made.sort(by: isBefore)
    } else {
      unsafe made.sort { isBefore($0.number, $1.number) }
    }
    return unsafe .object(array)
  }

  private static func isBefore(_ left: Double, _ right: Double) -> Bool {
    left < right || right.isNaN && !left.isNaN
  }

  private static func isBefore(_ left: Slot, _ right: Slot) -> Bool {
    guard let left = unsafe left.string, let right = unsafe right.string else { return false }
    return unsafe abut_kio_order(
      left.pointee.bytes, Int(left.pointee.length), right.pointee.bytes, Int(right.pointee.length)) < 0
  }

  private static func reversed(_ call: Arguments) throws(Trap) -> Slot {
    if unsafe call[0].string != nil {
      let bytes = try unsafe call.string(0)
      let room = call.room
      let made = try unsafe room.extend(by: bytes.count)
      for index in bytes.indices { unsafe made[index] = unsafe bytes[bytes.count - 1 - index] }
      return try call.made(room)
    }
    guard unsafe call[0].array != nil else { throw call.mismatch(0, "an array or a string") }
    let elements = try unsafe call.elements(0)
    let array = try unsafe call.array(count: Double(elements.count))
    for index in elements.indices {
      unsafe array.pointee.slots[index] = unsafe elements[elements.count - 1 - index]
    }
    return unsafe .object(array)
  }
}
