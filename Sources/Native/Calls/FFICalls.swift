import CAbut
import CFFI

/// `invoke` of plans that go through libffi; `plan` is their prepared signature.
///
/// Unsafe by nature: the caller promises that target, arguments and room fit the plan.
let ffiInvoke: native_invoke = { facts, target, arguments, result in
  guard let facts = unsafe facts, let target = unsafe target, let plan = unsafe facts.pointee.plan else {
    return
  }
  let cif = unsafe plan.assumingMemoryBound(to: ffi_cif.self)
  let function = unsafe unsafeBitCast(target, to: (@convention(c) () -> Void).self)
  let count = unsafe Int(facts.pointee.count)
  unsafe withUnsafeTemporaryAllocation(of: UnsafeMutableRawPointer?.self, capacity: 2 * count + 1) { values in
    var total = 0
    for index in 0..<count {
      let slot = unsafe facts.pointee.slots[index]
      let parts = FFIParts(slot)
      for part in 0..<parts.count {
        let start = Int(slot.offset) + parts[part].start
        unsafe values[total] = UnsafeMutableRawPointer(mutating: arguments?.advanced(by: start))
        total += 1
      }
    }
    let (size, kind) = unsafe (Int(facts.pointee.result.size), facts.pointee.result.kind)
    // libffi widens small integers to a word; the caller's room is as small as the result.
    if size < 8, kind <= Kind.u64.rawValue {
      var word: ffi_arg = 0
      unsafe ffi_call(cif, function, &word, values.baseAddress)
      unsafe result?.copyMemory(from: &word, byteCount: size)
    } else {
      // The ten bytes of a long double leave six that nobody writes.
      if unsafe facts.pointee.result.place == Place.x87.rawValue {
        unsafe result?.initializeMemory(as: UInt8.self, repeating: 0, count: size)
      }
      unsafe ffi_call(cif, function, result, values.baseAddress)
    }
  }
}

/// What a libffi closure is given: whom to call, and how its arguments are packed.
@unsafe struct FFIClosureContext {
  let facts: UnsafePointer<native_facts>
  let handler: native_handler
  let context: UnsafeMutableRawPointer?
}

/// The function behind every libffi closure: packs the arguments and hands them on.
let ffiReceive:
  @convention(c) (
    UnsafeMutablePointer<ffi_cif>?, UnsafeMutableRawPointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    UnsafeMutableRawPointer?
  ) -> Void = { _, result, values, user in
    guard let user = unsafe user else { return }
    let context = unsafe user.assumingMemoryBound(to: FFIClosureContext.self)
    let facts = unsafe context.pointee.facts
    let size = unsafe max(Int(facts.pointee.arguments_size), 1)
    unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { packed in
      var total = 0
      for index in 0..<(unsafe Int(facts.pointee.count)) {
        let slot = unsafe facts.pointee.slots[index]
        let parts = FFIParts(slot)
        for part in 0..<parts.count {
          guard let value = unsafe values?[total] else { continue }
          unsafe packed.baseAddress?.advanced(by: Int(slot.offset) + parts[part].start)
            .copyMemory(from: value, byteCount: parts[part].size)
          total += 1
        }
      }
      unsafe context.pointee.handler(context.pointee.context, packed.baseAddress, result)
    }
  }
