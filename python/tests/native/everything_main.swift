// Uses the generated Everything.swift as a program would.
import CEverything

struct Stop: Error {}

func expect(_ condition: Bool, _ line: UInt = #line) {
  if !condition { fatalError("line \(line) is wrong") }
}

func thrown(_ body: () throws -> Void) -> (any Error)? {
  do { try body() } catch { return error }
  return nil
}

func values() throws {
  expect(scale(p: Point(x: 1, y: 2)).y == 1)
  expect(Point.defaults.y == 1.5)
  var p = Point(x: 1, y: 0)
  expect(try move(p: &p, dx: 4) == .ok && p.x == 5)
  expect(thrown { try move(p: &p, dx: -9) } as? EverythingError == .badInput)
  expect(try split(2.5) == (2, 0.5))
  expect(sum([1, 2, 3]) == 6)
  expect(try fill(n: 3, start: 7) == [7, 8, 9])
  expect(try pack(source: Array("abc".utf8)) == Array("aabbcc".utf8))
  let large = [UInt8](repeating: 1, count: 5000)
  expect(try pack(source: large).count == 10_000)
  expect(thrown { _ = try pack(destLen: 5, source: [1, 2, 3]) } as? EverythingError == .small)
  expect(length("four") == 4)
  expect(maybe(1.5) == 2.5 && maybe(nil) == nil)
  expect(try divide(a: 7, b: 2) == 3)
  expect((thrown { _ = try divide(a: 7, b: 0) } as? EverythingFailure<Mode>)?.value == .exact)
  expect(rightsOf(r: [.read, .run]).rawValue == 17)
  expect(rightsOf() == [.read, .write])
  expect(matrix([1, 2, 3, 4, 5, 6]) == 641)
  var corners = [1.0, 2, 3, 4]
  corner(&corners)
  expect(corners[3] == 1)
  expect(`class`(def: 1, class: 2, type: 3) == 321)
  expect(openFile("x") == -1)
  expect(Point(x: 3, y: 4).norm() == 5)
  var q = Point(x: 3, y: 4)
  q.turn(1)
  expect(q.x == -4 && q.y == 3)
}

func sums() throws {
  expect(describe(.empty) == "empty")
  expect(describe(.circle(2.5)) == "circle 2.5")
  expect(describe(.box(Point(x: 1, y: 2))) == "box 1 2")
  expect(describe(.label("héllo")) == "label héllo")
  expect(describe(.many([1, 2, 3])) == "many 1 2 3")
  expect(describe(.unknown(200)) == "unknown 200")
  if case .label("name") = try classify("name") {} else { expect(false) }
  if case .unknown(77) = try classify("x") {} else { expect(false) }
  expect(thrown { _ = try classify("") } as? EverythingError == .badInput)
  if case .truth(true) = identity(.truth(true)) {} else { expect(false) }
}

func calls() throws {
  var seen: [Double] = []
  expect(try visit(xs: [1, 2]) { index, x in seen.append(x); return index == 0 } == .more)
  expect(seen == [1, 2])
  expect(thrown { try visit(xs: [1]) { _, _ in throw Stop() } } is Stop)
  var xs: [UInt32] = [3, 9, 1]
  sort(xs: &xs) { left, right in
    let (a, b) = (left!.load(as: UInt32.self), right!.load(as: UInt32.self))
    return a < b ? 1 : a > b ? -1 : 0
  }
  expect(xs == [9, 3, 1])
  expect(try tell(0) == .ok)
  expect("\(thrown { try tell(4) }!)" == "the other side said no: the library said why")
}

final class Log {
  var texts: [String] = []
}

func handles() throws {
  let log = Log()
  do {
    expect(Box(capacity: 17) == nil)
    guard let b = Box() else { return expect(false) }
    b.onChange { mode, text in log.texts.append("\(mode) \(text)") }
    try b.put(1.5)
    try b.put(2.5)
    expect(log.texts == ["exact put", "exact put"])
    expect(b.size == 2)
    b.level = 9
    expect(b.level == 9)
    expect(b.values()!.pointee == 1.5)
    guard let other = b.clone() else { return expect(false) }
    try other.put(4)
    try b.merge(other)
    var sum = 0.0
    expect(try b.each { _, x in sum += x; return true } == 5)
    expect(sum == 12)
    expect(try b.take() == (.more, 4))
    b.onChange(nil)
  }
  expect(ev_alive_count() == 0)
}

@_silgen_name("ev_alive") func ev_alive_count() -> Int32

try values()
try sums()
try calls()
try handles()
print("everything is right")
