public import CAbut
import CShims
import KIO
import Machine

/// Runs one call of the vector engine, which has no machine to keep a message in.
@inline(__always)
private func attempt(_ body: () throws(Trap) -> Void) -> kio_status {
  do throws(Trap) {
    try body()
    return kio_status(KIO_STATUS_OK)
  } catch {
    let isOfValues = error.code == .divideByZero || error.code == .notFinite
    return kio_status(isOfValues ? KIO_STATUS_RUNTIME_ERROR : KIO_STATUS_INVALID_ARGUMENT)
  }
}

/// What a caller's record says, taken once. NULL is a view of nothing, which is refused as such.
@inline(__always)
private func taken(_ view: UnsafePointer<kio_vec_view>?) -> VectorView {
  guard let view = unsafe view?.pointee else { return unsafe VectorView() }
  return unsafe VectorView(data: view.data, length: view.length, stride: view.stride)
}

@c @implementation
public func kio_vec_add(
  _ a: UnsafePointer<kio_vec_view>?, _ b: UnsafePointer<kio_vec_view>?,
  _ dest: UnsafeMutablePointer<kio_vec_view>?
) -> kio_status {
  attempt { () throws(Trap) in try unsafe Vectors.compute(.add, taken(a), taken(b), taken(dest)) }
}

@c @implementation
public func kio_vec_sub(
  _ a: UnsafePointer<kio_vec_view>?, _ b: UnsafePointer<kio_vec_view>?,
  _ dest: UnsafeMutablePointer<kio_vec_view>?
) -> kio_status {
  attempt { () throws(Trap) in try unsafe Vectors.compute(.subtract, taken(a), taken(b), taken(dest)) }
}

@c @implementation
public func kio_vec_mul(
  _ a: UnsafePointer<kio_vec_view>?, _ b: UnsafePointer<kio_vec_view>?,
  _ dest: UnsafeMutablePointer<kio_vec_view>?
) -> kio_status {
  attempt { () throws(Trap) in try unsafe Vectors.compute(.multiply, taken(a), taken(b), taken(dest)) }
}

@c @implementation
public func kio_vec_div(
  _ a: UnsafePointer<kio_vec_view>?, _ b: UnsafePointer<kio_vec_view>?,
  _ dest: UnsafeMutablePointer<kio_vec_view>?
) -> kio_status {
  attempt { () throws(Trap) in try unsafe Vectors.compute(.divide, taken(a), taken(b), taken(dest)) }
}

@c @implementation
public func kio_vec_dot(
  _ a: UnsafePointer<kio_vec_view>?, _ b: UnsafePointer<kio_vec_view>?, _ dot: UnsafeMutablePointer<Double>?
) -> kio_status {
  guard let dot = unsafe dot else { return kio_status(KIO_STATUS_INVALID_ARGUMENT) }
  return attempt { () throws(Trap) in try unsafe dot.pointee = Vectors.dot(taken(a), taken(b)) }
}

@c @implementation
public func kio_vec_normalize(
  _ a: UnsafePointer<kio_vec_view>?, _ dest: UnsafeMutablePointer<kio_vec_view>?
) -> kio_status {
  attempt { () throws(Trap) in try unsafe Vectors.normalize(taken(a), taken(dest)) }
}

@c @implementation
public func kio_vec_path() -> UnsafePointer<CChar>? { unsafe abut_vector_path().pointee.name }

@c @implementation
public func kio_vec_set_path(_ name: UnsafePointer<CChar>?) -> kio_status {
  guard let name = unsafe name else { return kio_status(KIO_STATUS_INVALID_ARGUMENT) }
  let given = unsafe String(cString: name)
  let path = Vectors.Path.allCases.first { $0.name == given }
  guard given == "auto" || path != nil, Vectors.setPath(path) else {
    return kio_status(KIO_STATUS_INVALID_ARGUMENT)
  }
  return kio_status(KIO_STATUS_OK)
}
