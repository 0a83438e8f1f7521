// Calls the extension of flat_main.rs through the generated Flat.swift.
import CFlat

func expect(_ condition: Bool, _ line: UInt = #line) {
  if !condition { fatalError("line \(line) is wrong") }
}

func thrown(_ body: () throws -> Void) -> (any Error)? {
  do { try body() } catch { return error }
  return nil
}

func calls(_ flat: Flat) throws {
  expect(try flat.add(a: 40, b: 2) == 42)
  expect(thrown { _ = try flat.add(a: .max, b: 1) } is FlatCallFailure)
  expect(try flat.mean([1, 4]) == 2.5)
  expect(try flat.mean([]) == nil)
  expect(try flat.table(7) == [7, 7, 7, 7])
  try flat.nothing()
  let range = try flat.range(low: 3, high: 9)
  expect(range.low == 3 && range.high == 9)
  expect(try flat.divide(a: 9, b: 2) == 4)
  expect((thrown { _ = try flat.divide(a: 9, b: 0) } as? FlatFailure<Int8>)?.value == -7)
  var arena = [UInt8](repeating: 0, count: 64)
  expect(try flat.upper(text: "grün", into: &arena) == "GRÜN")
  expect(try flat.echo(data: [1, 2, 3], into: &arena) == [1, 2, 3])
  var small = [UInt8](repeating: 0, count: 2)
  expect(thrown { _ = try flat.echo(data: [1, 2, 3], into: &small) } is FlatCallFailure)
  let file = try flat.openSync(path: "here")
  let stat = try flat.stat(file: file)
  expect(stat.value.size == file.id && Mode(rawValue: stat.value.mode) == .write)
  expect(stat.text(stat.value.name) == "the name")
  try file.close()
  let missing = thrown { _ = try flat.stat(file: File(0, of: flat)) } as? FlatFailure<Problem>
  if case .range(let range)? = missing?.value { expect(range.low == 3) } else { expect(false) }
}

func operations(_ flat: Flat) async throws {
  expect(try await flat.tick(5) == 5)
  expect(try await flat.open(path: "there").id > 70)
  let slow = Task { try await flat.open(path: "slow") }
  try await Task.sleep(nanoseconds: 20_000_000)
  slow.cancel()
  do {
    _ = try await slow.value
    expect(false)
  } catch {
    expect(error is CancellationError)
  }
}

let flat = Flat(fl_register())
try calls(flat)
try await operations(flat)
print("flat is right")
