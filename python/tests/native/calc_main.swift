// Uses the generated Calc.swift as a program would.
import CCalc

struct Stop: Error {}

func expect(_ condition: Bool, _ line: UInt = #line) {
  if !condition { fatalError("line \(line) is wrong") }
}

func thrown(_ body: () throws -> Void) -> (any Error)? {
  do { try body() } catch { return error }
  return nil
}

func use() throws {
  expect(Calc(precision: 65) == nil)
  guard let k = Calc(opts: [.saturate, .trace]) else { return expect(false) }
  expect(try k.div(a: 7, b: 2) == 3)
  expect(thrown { _ = try k.div(a: 1, b: 0) } as? CalcError == .divZero)
  expect("\(thrown { _ = try k.div(a: 1, b: 0) }!)" == "divisor was zero")
  expect(k.sum([1, 2, 3.5]) == 6.5)
  expect(k.sum([]) == 0)
  var v = Vec2(x: 1, y: -2)
  k.scale(v: &v, k: 3)
  expect(v.x == 3 && v.y == -6)
  expect(try k.eval("") == .none)
  expect(try k.eval("2.5") == .num(2.5))
  expect(try k.eval("héllo, this is a longer text") == .text("héllo, this is a longer text"))
  var seen: [UInt32] = []
  try k.run(total: 3) { done, total in
    seen.append(done * 10 + total)
    return true
  }
  expect(seen == [13, 23, 33])
  expect(thrown { try k.run(total: 3) { done, _ in done < 2 } } as? CalcError == .cancel)
  expect(thrown { try k.run(total: 3) { _, _ in throw Stop() } } is Stop)
  expect(try k.div(a: 9, b: 3) == 3)
  expect(maxPrecision == 64)
}

@_silgen_name("calc_alive") func alive() -> Int32

try use()
expect(alive() == 0)
print("calc is right")
