import Glibc

/// The same programs elsewhere: each sample is a run of a process of its own.
final class IonPeers {
  private let erlang: String?
  private let folder = IonProgram.folder

  /// Compiles the programs of Erlang, if it is there.
  init() {
    let place = "/tmp/abut-bench-\(getpid())"
    let compile = "mkdir -p \(place) && erlc -o \(place) \(folder)/ion_peer.erl \(folder)/programs/*.erl"
    erlang = system("\(compile) >/dev/null 2>&1") == 0 ? place : nil
  }

  deinit { if let erlang { system("rm -r \(erlang)") } }

  /// Result and milliseconds of the processor.
  static let languages = [
    (name: "Lua 5.4", command: "lua5.4", peer: "peer.lua", suffix: "lua"),
    (name: "LuaJIT -joff", command: "luajit -joff", peer: "peer.lua", suffix: "lua"),
    (name: "CPython", command: "python3", peer: "peer.py", suffix: "py"),
  ]

  func language(_ number: Int, _ program: String, _ count: Int) -> [Double]? {
    let way = Self.languages[number]
    let file = "\(folder)/programs/\(program).\(way.suffix)"
    return answer(of: "\(way.command) \(folder)/\(way.peer) \(file) \(count)", 2)
  }

  /// Result, and milliseconds of the processor and of the clock.
  func erlang(_ program: String, _ count: Int, schedulers: Int) -> [Double]? {
    guard let erlang else { return nil }
    let command = "erl +S \(schedulers):\(schedulers) +P 4000000 -noshell -env ERL_CRASH_DUMP /dev/null"
    return answer(of: "\(command) -pa \(erlang) -run ion_peer main \(program) \(count)", 3)
  }

  /// Nanoseconds for each process that stays, bytes of each, nanoseconds for one that ends beside them.
  func live(_ alive: Int) -> [Double]? {
    guard let erlang else { return nil }
    let command = "erl +S 1:1 +P 4000000 -noshell -env ERL_CRASH_DUMP /dev/null"
    return answer(of: "\(command) -pa \(erlang) -run ion_peer main live \(alive) \(IonCase.spawnedBeside)", 3)
  }

  /// The same, of ours.
  func ours(live alive: Int, slice: Int64) -> [Double]? {
    answer(of: "/proc/\(getpid())/exe ion --live \(alive) \(slice)", 3)
  }

  /// The numbers that a command prints; nil when it is not there.
  private func answer(of command: String, _ count: Int) -> [Double]? {
    guard let pipe = popen("\(command) 2>/dev/null", "r") else { return nil }
    defer { pclose(pipe) }
    var numbers: [Double] = []
    for _ in 0..<count {
      var number = 0.0
      let found = withUnsafeMutablePointer(to: &number) { at in
        withVaList([at]) { vfscanf(pipe, "%lf", $0) }
      }
      guard found == 1 else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
