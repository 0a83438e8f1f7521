public import CShims
public import Machine

/// Arithmetic of vectors of doubles. Everything is looked at before anything is written; what every path
/// computes, bit by bit, stands in CShims/vector_kernels.h and docs/kio.md.
public enum Vectors {
  public enum Operation: UInt32, Sendable {
    case add = 0
    case subtract
    case multiply
    case divide
  }

  /// `out[i] = a[i] + b[i]`, and so on. `out` may be `a` or `b`, and otherwise shares nothing with them.
  @inline(__always)
  public static func compute(
    _ operation: Operation, _ a: VectorView, _ b: VectorView, _ out: VectorView
  ) throws(Trap) {
    if unsafe !out.isPlainResult(of: a, b) { try unsafe check(a, b, out) }
    var (first, second, result) = unsafe (a, b, out)
    if operation == .divide, unsafe abut_vector_has_zero(&second) {
      throw Trap(.divideByZero, "division by zero")
    }
    unsafe abut_vector_each(operation.rawValue, &first, &second, &result)
  }

  @inline(never)
  private static func check(_ a: VectorView, _ b: VectorView, _ out: VectorView) throws(Trap) {
    let extents = unsafe (try a.extent(), try b.extent(), try out.extent())
    guard unsafe a.length == b.length, unsafe a.length == out.length else { throw unlike }
    try unsafe separate(out, extents.2, from: a, extents.0)
    try unsafe separate(out, extents.2, from: b, extents.1)
  }

  public static func add(_ a: VectorView, _ b: VectorView, _ out: VectorView) throws(Trap) {
    try unsafe compute(.add, a, b, out)
  }

  public static func sub(_ a: VectorView, _ b: VectorView, _ out: VectorView) throws(Trap) {
    try unsafe compute(.subtract, a, b, out)
  }

  public static func mul(_ a: VectorView, _ b: VectorView, _ out: VectorView) throws(Trap) {
    try unsafe compute(.multiply, a, b, out)
  }

  /// A trap, and `out` as it was, when any element of `b` is 0.
  public static func div(_ a: VectorView, _ b: VectorView, _ out: VectorView) throws(Trap) {
    try unsafe compute(.divide, a, b, out)
  }

  /// The sum of products, by the order of CShims/vector_kernels.h.
  public static func dot(_ a: VectorView, _ b: VectorView) throws(Trap) -> Double {
    _ = try unsafe (a.extent(), b.extent())
    guard unsafe a.length == b.length else { throw unlike }
    var (first, second) = unsafe (a, b)
    return unsafe abut_vector_dot(&first, &second)
  }

  /// `out[i] = a[i] / |a|`. A trap, and `out` as it was, when the norm is 0, infinite or NaN.
  public static func normalize(_ a: VectorView, _ out: VectorView) throws(Trap) {
    if unsafe !out.isPlainResult(of: a, a) { try unsafe check(a, a, out) }
    var (first, result) = unsafe (a, out)
    guard unsafe abut_vector_normalize(&first, &result) else {
      throw Trap(.notFinite, "the norm is 0, infinite or NaN")
    }
  }

  private static var unlike: Trap { Trap(.lengthMismatch, "vectors have different lengths") }

  @inline(__always)
  private static func separate(
    _ out: VectorView, _ extent: UInt, from source: VectorView, _ sourceExtent: UInt
  ) throws(Trap) {
    if unsafe out.coincides(with: source) { return }
    guard unsafe out.shares(extent, with: source, sourceExtent) else { return }
    throw Trap(.overlap, "the result shares some of its elements with an operand")
  }
}
