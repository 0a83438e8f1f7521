import Glibc

/// Programs on a machine of ours, Lua 5.4, LuaJIT's interpreter and CPython. Each round takes one sample of
/// every program in every way, in a new order; what counts is the processor's time.
struct ProgramBench {
  /// The machine's name, and that of its command.
  let title: String
  let command: String
  let names: [String]
  /// The programs' folder, in `python/benchmarks`.
  let place: String
  /// A program's result, and its milliseconds on our machine.
  let ours: (String) -> (Double, Double)?

  private struct Options {
    var rounds = 9
    var json = false
    var only: Set<String> = []

    init?(_ arguments: [String], _ names: [String]) {
      var rest = arguments[...]
      while let name = rest.popFirst() {
        switch name {
        case "--json": json = true
        case "--rounds":
          guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else { return nil }
          rounds = count
        case "--only":
          guard let program = rest.popFirst(), names.contains(program) else { return nil }
          only.insert(program)
        default: return nil
        }
      }
    }
  }

  /// Where `python/benchmarks` is.
  static let folder: String = {
    if let named = getenv("ABUT_PROGRAMS") { return String(cString: named) }
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(here)/python/benchmarks"
  }()

  /// Way -> the command that runs a program once for a line of input.
  private static let peers = [
    ("Lua 5.4", "lua5.4 \(folder)/kio/peer.lua", "lua"),
    ("LuaJIT -joff", "luajit -joff \(folder)/kio/peer.lua", "lua"),
    ("CPython", "python3 \(folder)/kio/peer.py", "py"),
  ]

  func run(_ arguments: [String]) -> Int32 {
    guard let options = Options(arguments, names) else {
      print("usage: abut-bench \(command) [--rounds N] [--only PROGRAM]... [--json]")
      return 2
    }
    let programs = names.filter { options.only.isEmpty || options.only.contains($0) }
    var samples: [String: [String: [Double]]] = [:]
    for _ in 0..<options.rounds {
      for program in programs.shuffled() {
        var results: [(way: String, result: Double)] = []
        for (way, take) in ways(program).shuffled() {
          guard let (result, milliseconds) = take() else { continue }
          results.append((way, result))
          samples[program, default: [:]][way, default: []].append(milliseconds)
        }
        for each in results where each.result != results[0].result {
          print("\(program) differs: \(results)")
          return 1
        }
      }
    }
    let medians = samples.mapValues { ways in ways.mapValues { $0.sorted()[$0.count / 2] } }
    options.json ? writeJSON(medians) : show(medians, programs)
    return 0
  }

  private func ways(_ program: String) -> [(String, () -> (Double, Double)?)] {
    var found: [(String, () -> (Double, Double)?)] = [(title, { ours(program) })]
    for (way, command, suffix) in Self.peers {
      let file = "\(Self.folder)/\(place)/programs/\(program).\(suffix)"
      found.append((way, { Self.answer(of: "echo | \(command) \(file) 2>/dev/null") }))
    }
    return found
  }

  /// A command that prints its result and its milliseconds; nil when it is not there.
  private static func answer(of command: String) -> (Double, Double)? {
    guard let pipe = popen(command, "r") else { return nil }
    defer { pclose(pipe) }
    var (result, milliseconds) = (0.0, 0.0)
    let found = withUnsafeMutablePointer(to: &result) { first in
      withUnsafeMutablePointer(to: &milliseconds) { second in
        withVaList([first, second]) { vfscanf(pipe, "%lf %lf", $0) }
      }
    }
    return found == 2 ? (result, milliseconds) : nil
  }

  /// Seconds of this thread.
  static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  // MARK: - Showing

  private func writeJSON(_ medians: [String: [String: Double]]) {
    let rows = medians.map { program, ways in
      "\"\(program)\": {" + ways.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
    }
    print("{\(rows.joined(separator: ",\n "))}")
  }

  private func show(_ medians: [String: [String: Double]], _ programs: [String]) {
    let others = Self.peers.map { $0.0 }
    print("\(title)'s milliseconds, and how many times as fast it is:\n")
    print(Self.padded("program"), Self.padded("ms"), others.map { Self.padded($0) }.joined(separator: " "))
    var logarithms: [String: [Double]] = [:]
    for program in programs {
      guard let row = medians[program], let own = row[title] else { continue }
      let ratios = others.map { way in
        guard let other = row[way] else { return Self.padded("-") }
        logarithms[way, default: []].append(log(other / own))
        return Self.padded(other / own)
      }
      print(Self.padded(program), Self.padded(own), ratios.joined(separator: " "))
    }
    let means = others.map { way -> String in
      guard let found = logarithms[way] else { return Self.padded("-") }
      return Self.padded(exp(found.reduce(0, +) / Double(found.count)))
    }
    print(Self.padded("geometric mean"), Self.padded(""), means.joined(separator: " "))
  }

  private static func padded(_ value: Double) -> String { padded("\((value * 100).rounded() / 100)") }

  private static func padded(_ text: String) -> String { text.indented(to: 15) }
}
