import Bytes
import Schema

/// Whether a library and its caller mean the same functions.
enum Contract {
  static let wordsMax = 3

  /// A descriptor as JSON or as table; laid out for machines like this one.
  static func descriptor(_ bytes: [UInt8], of whom: String) throws(FlatFault) -> Blueprint {
    do throws(Fault) {
      let isTable = bytes.starts(with: SchemaTable.magic)
      let read = try isTable ? SchemaTable(parsing: bytes).blueprint() : Blueprint(interchange: bytes)
      let blueprint = read.target.pointerSize == 8 ? read : Blueprint(read.model, for: .primary)
      guard blueprint.model.package.flat != nil else {
        throw Fault(.malformed, at: 0, "`\(blueprint.model.package.name)` is not a flat package")
      }
      return blueprint
    } catch {
      throw FlatFault(.malformed, "\(whom): \(error.note)")
    }
  }

  /// Every function that the caller knows must be there, and be the same.
  static func check(library: Blueprint, caller: Blueprint, name: String) throws(FlatFault) {
    var theirs: [String: UInt64] = [:]
    for (function, layout) in zip(library.model.functions, library.functions) {
      theirs[function.symbol] = layout.signature
    }
    var wrong: [String] = []
    for (function, layout) in zip(caller.model.functions, caller.functions)
    where theirs[function.symbol] != layout.signature {
      wrong.append(function.qualifiedName(in: caller.model))
    }
    guard !wrong.isEmpty else { return }
    let differences = diff(old: library, new: caller)
    var words = differences.filter { wrong.contains($0.item) }.map { $0.text }
    words += differences.filter { $0.verdict == .abi && !wrong.contains($0.item) }.map { $0.text }
    if words.isEmpty { words = wrong.map { "\($0) is another function there" } }
    throw mismatch(name, words)
  }

  /// The table must have what a descriptor says of it; `owner` says whose descriptor that is.
  static func check(
    _ functions: [TableFunction], against blueprint: Blueprint, owner: String, name: String
  ) throws(FlatFault) {
    var known: [String: TableFunction] = [:]
    for function in functions { known[function.name] = function }
    var words: [String] = []
    for (function, layout) in zip(blueprint.model.functions, blueprint.functions) {
      guard let found = known[function.symbol] else {
        words.append("\(function.symbol) is missing there")
        continue
      }
      if found.signature != layout.signature {
        words.append(
          "\(function.symbol) has the signature \(hex(found.signature)) there, "
            + "\(hex(layout.signature)) in \(owner)")
      } else if found.isAsync != function.isAsync {
        let kinds = found.isAsync ? ["asynchronous", "synchronous"] : ["synchronous", "asynchronous"]
        words.append("\(function.symbol) is \(kinds[0]) there, \(kinds[1]) in \(owner)")
      }
    }
    if !words.isEmpty { throw mismatch(name, words) }
  }

  private static func mismatch(_ name: String, _ words: [String]) -> FlatFault {
    let shown = words.prefix(wordsMax).joined(separator: "; ")
    let rest = words.count > wordsMax ? "; and \(words.count - wordsMax) more" : ""
    return FlatFault(.contract, "\(name): \(shown)\(rest)")
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
