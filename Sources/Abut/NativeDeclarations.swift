import Bytes
public import CAbut
import Native

@c @implementation
public func native_declare(
  _ text: abut_str, _ room: UnsafeMutablePointer<UInt8>?, _ cap: Int, _ needed: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in
    let needed = try unsafe wanted(needed)
    guard unsafe room != nil || cap == 0 else { throw misuse("a buffer is NULL") }
    let lines = try DeclarationReader.declare(try unsafe utf8(text))
    unsafe needed.pointee = lines.count
    guard lines.count <= cap else {
      throw Fault(
        .limitExceeded, at: 0, "the declarations give \(lines.count) bytes, and there is room for \(cap)")
    }
    for index in 0..<lines.count { unsafe room?[index] = lines[index] }
  }
}
