import Glibc

/// Medians, shown.
struct IonTable {
  /// Group, row, way.
  let medians: [IonCase.Group: [String: [String: Double]]]
  let cases: [IonCase]

  func writeJSON() {
    let groups = medians.map { group, rows in
      let lines = rows.map { row, ways in
        "\"\(row)\": {" + ways.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
      }
      return "\"\(group.rawValue)\": {\(lines.joined(separator: ",\n "))}"
    }
    print("{\(groups.joined(separator: ",\n"))}")
  }

  func show() {
    let languages = IonPeers.languages.map(\.name)
    let faster = "how many times as fast as the others it is"
    show(.programs, "Programs: milliseconds, and \(faster)", ["Ion, slice 3"] + languages)
    show(.processes, "One scheduler: nanoseconds each, and \(faster)", ["Ion, slice 3", "Erlang"])
    show(.schedulers, "All schedulers: nanoseconds of the clock, and \(faster)", ["Erlang"])
    show(.live, "So many processes wait: nanoseconds for one more, bytes of each", ["Erlang"])
  }

  private func show(_ group: IonCase.Group, _ title: String, _ others: [String]) {
    guard let rows = medians[group] else { return }
    print("\n\(title)\n")
    print("".padded(to: 16) + "Ion".indented(to: 12) + others.map { $0.indented(to: 16) }.joined())
    var logarithms: [String: [Double]] = [:]
    let names = cases.filter { $0.group == group }.map(\.name) + ["made", "bytes"]
    for name in names {
      guard let row = rows[name], let own = row["Ion"] else { continue }
      let cells = others.map { way -> String in
        guard let other = row[way] else { return "-".indented(to: 16) }
        logarithms[way, default: []].append(log(other / own))
        return Self.number(other / own).indented(to: 16)
      }
      print(name.padded(to: 16) + Self.number(own).indented(to: 12) + cells.joined())
    }
    guard group != .live else { return }
    let means = others.map { way -> String in
      guard let found = logarithms[way] else { return "-".indented(to: 16) }
      return Self.number(exp(found.reduce(0, +) / Double(found.count))).indented(to: 16)
    }
    print("geometric mean".padded(to: 16) + "".indented(to: 12) + means.joined())
  }

  private static func number(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
