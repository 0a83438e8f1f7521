import CShims
import Glibc
import KIO
import Machine
import TestSupport
import Testing

/// All tests of vectors: the path is the whole process's, so they come one after the other.
@Suite(.serialized) enum VectorTests {
  static var paths: [Vectors.Path] {
    let here = Vectors.path
    defer { _ = Vectors.setPath(here) }
    return Vectors.Path.allCases.filter { Vectors.setPath($0) }
  }

  /// What `body` gives on every path.
  static func onEveryPath<Result>(_ body: () throws -> Result) rethrows -> [Result] {
    defer { _ = Vectors.setPath(nil) }
    return try paths.map { path in
      _ = Vectors.setPath(path)
      return try body()
    }
  }
}

/// Memory between two pages that nobody may touch. What nobody wrote holds a pattern.
final class VectorRoom {
  static let pattern = Double(bitPattern: 0x7ff4_dead_beef_0bad)
  private let start: UnsafeMutableRawPointer
  private let size: Int
  private let page = 4096

  init(doubles: Int) {
    size = (doubles * 8 + 64 + page - 1) / page * page
    start = mmap(nil, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    mprotect(start + page, size, PROT_READ | PROT_WRITE)
    clear()
  }

  deinit { munmap(start, size + 2 * page) }

  func clear() {
    for at in stride(from: 0, to: size, by: 8) {
      (start + page + at).storeBytes(of: Self.pattern, as: Double.self)
    }
  }

  var isUntouched: Bool { bits.allSatisfy { $0 == Self.pattern.bitPattern } }

  var bits: [UInt64] { (0..<size / 8).map { (start + page + $0 * 8).load(as: UInt64.self) } }

  /// Elements from the first byte on, `shift` bytes later.
  func first(_ count: Int, stride: Int = 1, shift: Int = 0) -> VectorView {
    let data = (start + page + shift).assumingMemoryBound(to: Double.self)
    return VectorView(data: data, length: count, stride: stride)
  }

  /// Elements up to the last byte, `shift` bytes earlier.
  func last(_ count: Int, stride: Int = 1, shift: Int = 0) -> VectorView {
    let extent = ((count - 1) * stride + 1) * 8
    return first(count, stride: stride, shift: size - extent - shift)
  }
}

extension abut_vector {
  private func address(_ index: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(data) + index * stride * 8
  }

  subscript(index: Int) -> Double {
    get { address(index).loadUnaligned(as: Double.self) }
    nonmutating set { address(index).storeBytes(of: newValue, as: Double.self) }
  }

  var values: [Double] { (0..<length).map { self[$0] } }
  /// NaNs are all the same: which one an operation gives is not promised.
  var bits: [UInt64] { values.map(bitsOf) }

  func fill(_ values: some Sequence<Double>) {
    for (index, value) in values.enumerated() where index < length { self[index] = value }
  }
}

func bitsOf(_ value: Double) -> UInt64 { value.isNaN ? Double.nan.bitPattern : value.bitPattern }

extension FuzzRandom {
  /// Mostly ordinary numbers, and of everything that is not.
  mutating func double(strange: Bool) -> Double {
    switch strange ? UInt8.random(in: 0..<24, using: &self) : 23 {
    case 0: return 0
    case 1: return -0.0
    case 2: return .infinity
    case 3: return -.infinity
    case 4: return .nan
    case 5: return .leastNonzeroMagnitude
    case 6: return .greatestFiniteMagnitude
    case 7: return Double(bitPattern: next() & 0x800f_ffff_ffff_ffff)
    case 8, 9: return Double(bitPattern: next() & 0xbfff_ffff_ffff_ffff)
    case 10: return Double(Int.random(in: -3...3, using: &self))
    default:
      let magnitude = Double.random(in: 0.001...1, using: &self)
      return Bool.random(using: &self) ? magnitude * 1e3 : -magnitude
    }
  }
}
