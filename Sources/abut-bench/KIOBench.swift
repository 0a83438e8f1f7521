import Glibc
import KIO
import Machine

/// Programs on KIO, Lua 5.4, LuaJIT's interpreter and CPython. Each round takes one sample of every program
/// in every way, in a new order; what counts is the processor's time.
enum KIOBench {
  private struct Options {
    var rounds = 9
    var json = false
    var only: Set<String> = []

    init?(_ arguments: [String]) {
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

  private static let names = ["fib", "iloop", "floop", "mandelbrot", "sieve", "native", "concat", "globals"]

  private static let folder: String = {
    if let named = getenv("ABUT_PROGRAMS") { return String(cString: named) }
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(here)/python/benchmarks/kio"
  }()

  /// Way -> the command that runs a program once for a line of input.
  private static let peers = [
    ("Lua 5.4", "lua5.4 \(folder)/peer.lua", "lua"),
    ("LuaJIT -joff", "luajit -joff \(folder)/peer.lua", "lua"),
    ("CPython", "python3 \(folder)/peer.py", "py"),
  ]

  static func run(_ arguments: [String]) -> Int32 {
    guard let options = Options(arguments) else {
      print("usage: abut-bench kio [--rounds N] [--only PROGRAM]... [--json]")
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

  private static func ways(_ program: String) -> [(String, () -> (Double, Double)?)] {
    var found: [(String, () -> (Double, Double)?)] = [("KIO", { ours(program) })]
    for (way, command, suffix) in peers {
      let file = "\(folder)/programs/\(program).\(suffix)"
      found.append((way, { answer(of: "echo | \(command) \(file) 2>/dev/null") }))
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

  private static func ours(_ program: String) -> (Double, Double)? {
    guard let text = bytes(of: "\(folder)/programs/\(program).kiotext") else { return nil }
    do throws(Failure) {
      let chunk = try Chunk.assembled(text)
      let vm = try VM()
      let before = processorTime()
      let result = try vm.execute(chunk)
      return (result.number, (processorTime() - before) * 1e3)
    } catch {
      print("\(program): \(error.error.trap.message) \(error.error.trace)")
      return nil
    }
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var text = [UInt8](repeating: 0, count: 1 << 16)
    return Array(text[..<fread(&text, 1, text.count, file)])
  }

  // MARK: - Showing

  private static func writeJSON(_ medians: [String: [String: Double]]) {
    let rows = medians.map { program, ways in
      "\"\(program)\": {" + ways.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
    }
    print("{\(rows.joined(separator: ",\n "))}")
  }

  private static func show(_ medians: [String: [String: Double]], _ programs: [String]) {
    let others = peers.map { $0.0 }
    print("KIO's milliseconds, and how many times as fast it is:\n")
    print(padded("program"), padded("ms"), others.map { padded($0) }.joined(separator: " "))
    var logarithms: [String: [Double]] = [:]
    for program in programs {
      guard let row = medians[program], let own = row["KIO"] else { continue }
      let ratios = others.map { way in
        guard let other = row[way] else { return padded("-") }
        logarithms[way, default: []].append(log(other / own))
        return padded(other / own)
      }
      print(padded(program), padded(own), ratios.joined(separator: " "))
    }
    let means = others.map { way -> String in
      guard let found = logarithms[way] else { return padded("-") }
      return padded(exp(found.reduce(0, +) / Double(found.count)))
    }
    print(padded("geometric mean"), padded(""), means.joined(separator: " "))
  }

  private static func padded(_ value: Double) -> String { padded("\((value * 100).rounded() / 100)") }

  private static func padded(_ text: String) -> String { text.indented(to: 15) }
}
