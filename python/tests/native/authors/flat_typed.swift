// flat.abi over Swift values, on operations, handles and errors of the layer.
import CFlat

final class Opened: Sendable {
  let name: String
  let mode: Mode
  init(_ name: String, _ mode: Mode) { (self.name, self.mode) = (name, mode) }
}

struct Broken: Swift.Error {}

enum FlatExtension: FlatImplementation {
  static func open(path: String, mode: Mode, options: Options) throws -> UInt64 {
    try FlatOpenOperation.spawn { _ in
      switch path {
      case "missing": throw FlatFailure(Problem.io(.notFound))
      case "range": throw FlatFailure(Problem.range(Range(low: 3, high: 4)))
      case "crash": throw FlatCode.crashed
      default: return try File.make(Opened(path, mode), rights: mode == .write ? .write : .read)
      }
    }
  }
  static func stat(file: UInt64, response: inout FlatSegment) throws -> Stat {
    let opened = try File.get(file, as: Opened.self, rights: .read)
    if opened.name == "void" { throw FlatFailure(Problem.unknown) }
    let name = response.text(opened.name)
    return Stat(size: UInt64(opened.name.utf8.count), mode: opened.mode.rawValue, name: name)
  }
  static func add(a: Int64, b: Int64) throws -> Int64 {
    let (sum, isOver) = a.addingReportingOverflow(b)
    if isOver { throw FlatCode.limit }
    return sum
  }
  static func mean(xs: [Double]) -> Double? {
    xs.isEmpty ? nil : xs.reduce(0, +) / Double(xs.count)
  }
  static func echo(data: [UInt8], into: inout FlatSegment) -> abut_rel { into.elements(data) }
  static func table(seed: UInt8) -> [UInt32] { (0..<4).map { $0 * UInt32(seed) } }
  static func nothing() {}
  static func range(low: UInt32, high: UInt32) throws -> Range {
    if low > high { throw FlatCode.badRequest }
    return Range(low: low, high: high)
  }
  static func tick(after: UInt32) throws -> UInt64 {
    try FlatTickOperation.spawn { _ in 2 * UInt64(after) }
  }
  static func divide(a: Int32, b: Int32) throws -> Int32 {
    if b == 0 { throw FlatFailure(Int8(-7)) }
    return a / b
  }
  static func upper(text: String, into: inout FlatSegment) -> abut_rel { into.text(text.uppercased()) }
  static func close(file: UInt64) throws { try File.close(file) }
}
