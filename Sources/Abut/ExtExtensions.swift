public import CAbut
import CShims
import Native

/// What an `ext_extension` points to: the extension, and its texts, which live as long.
@safe final class ExtensionBox {
  let loaded: Extension
  let name: abut_str
  let path: abut_str
  let schema: abut_str
  let functionNames: [abut_str]
  private var lending = Lending()

  init(_ host: Host, _ name: String, table: UnsafeRawPointer?, expected: [UInt8]) throws(FlatFault) {
    if let table = unsafe table {
      let linked = unsafe table.assumingMemoryBound(to: abut_flat_extension.self)
      loaded = unsafe try Extension(host, name, table: linked, expected: expected)
    } else {
      loaded = try Extension(host, name, expected: expected)
    }
    unsafe self.name = lending.text(loaded.name)
    unsafe path = lending.text(loaded.path)
    unsafe schema = lending.text(loaded.schema)
    var names: [abut_str] = unsafe []
    for function in loaded.functions { unsafe names.append(lending.text(function.name)) }
    unsafe functionNames = unsafe names
  }
}

@c @implementation
public func ext_extension_close(_ handle: OpaquePointer?) { unsafe drop(handle, as: ExtensionBox.self) }

@c @implementation
public func ext_extension_name(_ handle: OpaquePointer?) -> abut_str {
  unsafe (try? behind(handle, as: ExtensionBox.self))?.name ?? abut_str()
}

@c @implementation
public func ext_extension_path(_ handle: OpaquePointer?) -> abut_str {
  unsafe (try? behind(handle, as: ExtensionBox.self))?.path ?? abut_str()
}

@c @implementation
public func ext_extension_polls(_ handle: OpaquePointer?) -> Bool {
  unsafe (try? behind(handle, as: ExtensionBox.self))?.loaded.polls ?? false
}

@c @implementation
public func ext_extension_schema(_ handle: OpaquePointer?) -> abut_str {
  unsafe (try? behind(handle, as: ExtensionBox.self))?.schema ?? abut_str()
}

@c @implementation
public func ext_extension_count(_ handle: OpaquePointer?) -> UInt32 {
  UInt32(unsafe (try? behind(handle, as: ExtensionBox.self))?.loaded.functions.count ?? 0)
}

@c @implementation
public func ext_extension_function(
  _ handle: OpaquePointer?, _ index: UInt32, _ function: UnsafeMutablePointer<ext_function>?
) -> ext_status {
  attempt(nil) { () throws(FlatFault) in
    let function = try unsafe present(function)
    let box = try unsafe behind(handle, as: ExtensionBox.self)
    guard index < box.loaded.functions.count else { throw FlatFault(.notFound, "there is no such function") }
    let found = box.loaded.functions[Int(index)]
    var told = unsafe ext_function()
    unsafe told.name = unsafe box.functionNames[Int(index)]
    unsafe told.signature_id = found.signatureID
    unsafe told.is_async = found.isAsync
    unsafe told.sig = found.signature
    unsafe told.address = unsafe unsafeBitCast(found.call, to: UnsafeMutableRawPointer?.self)
    unsafe told.request_size = found.requestSize.map { UInt32(clamping: $0) } ?? .max
    unsafe told.response_size = found.responseSize.map { UInt32(clamping: $0) } ?? .max
    unsafe told.grows = found.grows
    unsafe function.pointee = unsafe told
  }
}

@c @implementation
public func ext_extension_find(
  _ handle: OpaquePointer?, _ name: abut_str, _ index: UnsafeMutablePointer<UInt32>?,
  _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    let index = try unsafe present(index)
    unsafe index.pointee = UInt32(try behind(handle, as: ExtensionBox.self).loaded.find(words(name)))
  }
}

@c @implementation
public func ext_extension_call(
  _ handle: OpaquePointer?, _ index: UInt32, _ request: UnsafePointer<UInt8>?, _ requestLength: Int,
  _ room: UnsafeMutablePointer<UInt8>?, _ cap: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error, written) { () throws(FlatFault) in
    try unsafe behind(handle, as: ExtensionBox.self).loaded.call(
      Int(index), buffer(request, requestLength), into: buffer(room, cap))
  }
}

@c @implementation
public func ext_extension_call_segments(
  _ handle: OpaquePointer?, _ index: UInt32, _ segments: OpaquePointer?,
  _ registers: UnsafeMutablePointer<ext_registers>?, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    let registers = try unsafe present(registers)
    let table = try unsafe behind(segments, as: SegmentTable.self)
    let given = unsafe registers.pointee
    var flat = FlatRegisters(r0: given.r0, r1: given.r1, r2: given.r2, r3: given.r3)
    try unsafe behind(handle, as: ExtensionBox.self).loaded.call(Int(index), table, &flat)
    unsafe registers.pointee.r0 = flat.r0
  }
}

// MARK: Segments

@c @implementation
public func ext_segments_new(_ count: UInt32) -> OpaquePointer? {
  guard let made = try? SegmentTable(count: Int(count)) else { return nil }
  return unsafe owned(made)
}

@c @implementation
public func ext_segments_free(_ segments: OpaquePointer?) { unsafe drop(segments, as: SegmentTable.self) }

@c @implementation
public func ext_segments_set(
  _ segments: OpaquePointer?, _ index: UInt32, _ memory: UnsafeMutablePointer<UInt8>?, _ count: Int,
  _ writable: Bool, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    try unsafe behind(segments, as: SegmentTable.self).set(
      Int(index), buffer(memory, count), writable: writable)
  }
}

@c @implementation
public func ext_segments_written(_ segments: OpaquePointer?, _ index: UInt32) -> Int {
  unsafe (try? behind(segments, as: SegmentTable.self))?.written(Int(index)) ?? 0
}

@c @implementation
public func ext_segments_slice(
  _ segments: OpaquePointer?, _ index: UInt32, _ offset: UInt64, _ count: UInt64,
  _ data: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?, _ error: UnsafeMutablePointer<ext_error>?
) -> ext_status {
  unsafe attempt(error) { () throws(FlatFault) in
    let data = try unsafe present(data)
    let slice = try unsafe behind(segments, as: SegmentTable.self).slice(UInt64(index), offset, count)
    unsafe data.pointee = slice.baseAddress?.assumingMemoryBound(to: UInt8.self)
  }
}
