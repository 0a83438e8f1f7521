import CShims
import Glibc
import KIO
import Machine

/// What an element of a vector costs, by the path and the length, beside reading memory and nothing else.
enum KIOVectorBench {
  private static let lengths = [1, 100, 1_000, 32_000, 4_000_000]
  private static let rounds = 31
  private static let work = 1_000_000

  static func run() {
    print("kio-vectors: nanoseconds per element, medians of \(rounds) rounds; strides of 1 and of 2")
    let best = Vectors.path
    for length in lengths { measure(length) }
    _ = Vectors.setPath(best)
  }

  private static func measure(_ length: Int) {
    // One allocation for all, so that they lie alike in pages and caches.
    let gap = (length * 2 + 7) & ~7
    let start = UnsafeMutableRawPointer.allocate(byteCount: gap * 3 * 8, alignment: 4_096)
    defer { start.deallocate() }
    let data = start.bindMemory(to: Double.self, capacity: gap * 3)
    for index in 0..<gap * 3 { data[index] = Double(index % 1_000) + 0.5 }
    let paths = Vectors.Path.allCases.filter { Vectors.setPath($0) }
    var cases: [(name: String, path: Vectors.Path, body: () throws(Trap) -> Void)] = []
    for path in paths {
      for stride in [1, 2] {
        let views = (0..<3).map { VectorView(data: data + $0 * gap, length: length, stride: stride) }
        let (a, b, out) = (views[0], views[1], views[2])
        cases.append(("add", path, { () throws(Trap) in try Vectors.add(a, b, out) }))
        cases.append(("div", path, { () throws(Trap) in try Vectors.div(a, b, out) }))
        cases.append(("dot", path, { () throws(Trap) in sink = try Vectors.dot(a, b) }))
        cases.append(("normalize", path, { () throws(Trap) in try Vectors.normalize(a, out) }))
      }
    }
    let repeats = max(1, work / (length + 50))
    var times = [[Double]](repeating: [], count: cases.count + 1)
    for _ in 0..<rounds {
      for (index, (_, path, body)) in cases.enumerated() {
        _ = Vectors.setPath(path)
        times[index].append(time(repeats, body))
      }
      // Looking for zeros is reading and nothing else. There is none.
      _ = Vectors.setPath(nil)
      var both = VectorView(data: data, length: length * 2, stride: 1)
      times[cases.count].append(time(repeats) { () throws(Trap) in found = abut_vector_has_zero(&both) })
    }
    let medians = times.map { $0.sorted()[rounds / 2] / Double(length) }
    print("\(length) elements; reading as much as dot does: \(shown(medians[cases.count]))")
    for (number, path) in paths.enumerated() {
      let line = (0..<4).map { kind -> String in
        let at = number * 8 + kind
        return "\(cases[at].name) \(shown(medians[at])) / \(shown(medians[at + 4]))"
      }
      print("  \(path.name)".padded(to: 12), line.map { $0.padded(to: 26) }.joined())
    }
  }

  nonisolated(unsafe) private static var sink = 0.0
  nonisolated(unsafe) private static var found = false

  /// Of the processor's time for the thread: others use the machine too.
  private static func time(_ count: Int, _ body: () throws(Trap) -> Void) -> Double {
    let start = now()
    for _ in 0..<count {
      do throws(Trap) { try body() } catch { print(error.message) }
    }
    return (now() - start) / Double(count)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  private static func shown(_ value: Double) -> String { "\((value * 1_000).rounded() / 1_000)" }
}
