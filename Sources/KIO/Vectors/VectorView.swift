public import CShims
import Machine

/// Where the numbers of a vector lie: element i is `data[i * stride]`, a `kio_vec_view`. The memory is the
/// caller's.
public typealias VectorView = abut_vector

private let elementSize = MemoryLayout<Double>.size

extension abut_vector {
  /// The bytes from the first element to behind the last.
  func extent() throws(Trap) -> UInt {
    guard unsafe data != nil else { throw Trap(.badValue, "a vector is NULL") }
    guard unsafe length != 0 else { throw Trap(.lengthMismatch, "a vector has no elements") }
    guard unsafe stride != 0 else { throw Trap(.badValue, "the stride of a vector is 0") }
    // Sizes of C's above Int.max are negative here.
    let (last, isTooFar) = unsafe (length &- 1).multipliedReportingOverflow(by: stride)
    guard unsafe length > 0, unsafe stride > 0, !isTooFar, last < Int.max / elementSize else {
      throw Trap(.badValue, "a vector is longer than memory")
    }
    let start = unsafe UInt(bitPattern: data)
    let bytes = UInt((last + 1) * elementSize)
    guard !start.addingReportingOverflow(bytes).overflow else {
      throw Trap(.badValue, "a vector is longer than memory")
    }
    return bytes
  }

  /// Whether nothing more need be asked, as nearly always: all are dense, equally long and somewhere, and
  /// this one is an operand or apart from both. It costs a third of asking for each.
  @inline(__always)
  func isPlainResult(of a: abut_vector, _ b: abut_vector) -> Bool {
    let strides = unsafe (a.stride ^ 1) | (b.stride ^ 1) | (stride ^ 1)
    let lengths = unsafe (a.length ^ length) | (b.length ^ length)
    guard strides | lengths == 0, unsafe UInt(bitPattern: length &- 1) < 1 << 59 else { return false }
    let (bytes, start) = unsafe (UInt(bitPattern: length) &* 8, UInt(bitPattern: data))
    let (first, second) = unsafe (UInt(bitPattern: a.data), UInt(bitPattern: b.data))
    // NULL wraps, and so is too high.
    guard max(first &- 1, second &- 1, start &- 1) < UInt.max &- bytes else { return false }
    let (before, after) = (start &- first, start &- second)
    return (before == 0 || min(before, 0 &- before) >= bytes)
      && (after == 0 || min(after, 0 &- after) >= bytes)
  }

  /// Whether both are the same elements in the same order. Lengths are equal.
  @inline(__always)
  func coincides(with other: abut_vector) -> Bool {
    unsafe data == other.data && (stride == other.stride || length == 1)
  }

  /// Whether any byte belongs to an element of both. Exact for equal strides; where strides differ, ranges
  /// that meet are said to share something unless the elements' places in them never fall together.
  func shares(_ extent: UInt, with other: abut_vector, _ otherExtent: UInt) -> Bool {
    let (start, otherStart) = unsafe (UInt(bitPattern: data), UInt(bitPattern: other.data))
    guard start < otherStart &+ otherExtent, otherStart < start &+ extent else { return false }
    // Whatever elements are compared, their distance is that of the first ones plus a multiple of this.
    let step = unsafe UInt(commonDivisor(stride, other.stride)) &* UInt(elementSize)
    let apart = (start > otherStart ? start - otherStart : otherStart - start) % step
    return apart < UInt(elementSize) || step - apart < UInt(elementSize)
  }
}

private func commonDivisor(_ first: Int, _ second: Int) -> Int {
  var (larger, smaller) = (first, second)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}
