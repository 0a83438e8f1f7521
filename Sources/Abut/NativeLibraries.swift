import Bytes
public import CAbut
import Native

/// What a `native_library` points to: the library, and its path as a text that lives as long.
@safe final class LibraryBox {
  let library: Library
  private let pathBytes: UnsafeMutableBufferPointer<CChar>

  init(_ name: String) throws(Fault) {
    library = try Library(name)
    let utf8 = Array(library.path.utf8)
    unsafe pathBytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: utf8.count + 1)
    for index in 0..<utf8.count { unsafe pathBytes[index] = CChar(bitPattern: utf8[index]) }
    unsafe pathBytes[utf8.count] = 0
  }

  deinit { unsafe pathBytes.deallocate() }

  var path: abut_str { unsafe abut_str(ptr: pathBytes.baseAddress, len: pathBytes.count - 1) }
}

@c @implementation
public func native_library_open(
  _ name: abut_str, _ library: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in
    let library = try unsafe wanted(library)
    unsafe library.pointee = owned(try LibraryBox(text(name)))
  }
}

@c @implementation
public func native_library_close(_ library: OpaquePointer?) { unsafe drop(library, as: LibraryBox.self) }

@c @implementation
public func native_library_path(_ library: OpaquePointer?) -> abut_str {
  guard let box = unsafe try? borrowed(library, as: LibraryBox.self) else { return unsafe abut_str() }
  return unsafe box.path
}

@c @implementation
public func native_library_symbol(
  _ library: OpaquePointer?, _ name: abut_str, _ address: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
  _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in
    let address = try unsafe wanted(address)
    let box = try unsafe borrowed(library, as: LibraryBox.self)
    unsafe address.pointee = try box.library.symbol(text(name))
  }
}

@c @implementation
public func native_library_table(_ library: OpaquePointer?) -> abut_bytes {
  guard let box = unsafe try? borrowed(library, as: LibraryBox.self) else { return unsafe abut_bytes() }
  let table = unsafe box.library.table()
  return unsafe abut_bytes(ptr: table.bindMemory(to: UInt8.self).baseAddress, len: table.count)
}
