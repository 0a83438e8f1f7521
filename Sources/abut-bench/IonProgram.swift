import Glibc
import Ion
import Machine

/// A program of `python/benchmarks/ion/programs`, and what it takes on Ion.
struct IonProgram {
  struct Sample {
    let result: Double
    /// Milliseconds of the processor, which are those of this thread, and of the clock.
    let processor: Double
    let clock: Double
  }

  static let folder = "\(ProgramBench.folder)/ion"

  private let image: Image

  init?(_ name: String) {
    guard let text = Self.text(of: "\(Self.folder)/programs/\(name).iona") else {
      print("\(name): there is no such program")
      return nil
    }
    do {
      image = try Image(Program(ClassFile(text: text)))
    } catch {
      print("\(name): \(error)")
      return nil
    }
  }

  /// Runs `main` until it ends, or everybody has.
  func sample(_ count: Int, slice: Int64, schedulers: Int = 1, isUntilDone: Bool = false) -> Sample? {
    do throws(HostError) {
      let world = try world(slice, schedulers)
      let main = try world.spawn("Main:main", [.number(Double(count))])
      let (processor, clock) = (ProgramBench.processorTime(), Self.clock())
      let end = try world.run(until: main)
      if isUntilDone { _ = try world.run() }
      let took = ((ProgramBench.processorTime() - processor) * 1e3, (Self.clock() - clock) * 1e3)
      guard case .ended(let ending) = end, case .number(let result) = ending.value else {
        print("it came to: \(end)")
        return nil
      }
      return Sample(result: result, processor: took.0, clock: took.1)
    } catch {
      print("\(error)")
      return nil
    }
  }

  /// The register code of all its functions.
  var code: String {
    (0..<image.program.functions.count).compactMap { number in
      image.translation(of: number).map { "\(image.name(of: number))\n\($0)" }
    }.joined(separator: "\n")
  }

  /// While so many processes wait: nanoseconds that each of them took, bytes of each, nanoseconds that one
  /// more takes that ends at once.
  func live(_ alive: Int, slice: Int64) -> (made: Double, bytes: Double, ended: Double)? {
    do throws(HostError) {
      let world = try world(slice, 1)
      try run("Main:leaf", [], in: world)
      let empty = Self.resident()
      let made = try run("Main:crowd", [.number(Double(alive))], in: world)
      let bytes = Self.resident() - empty
      guard world.statistics.alive == alive else { return nil }
      let ended = try run("Main:main", [.number(Double(IonCase.spawnedBeside))], in: world)
      guard world.statistics.alive == alive else { return nil }
      return (
        made * 1e9 / Double(alive), bytes / Double(alive), ended * 1e9 / Double(IonCase.spawnedBeside)
      )
    } catch {
      print("\(error)")
      return nil
    }
  }

  /// Seconds until the process has ended, and all who were in the queue then have run.
  @discardableResult
  private func run(_ function: String, _ arguments: [Term], in world: World) throws(HostError) -> Double {
    let before = ProgramBench.processorTime()
    _ = try world.run(until: world.spawn(function, arguments))
    _ = try world.run(until: world.spawn("Main:leaf"))
    return ProgramBench.processorTime() - before
  }

  private func world(_ slice: Int64, _ schedulers: Int) throws(HostError) -> World {
    var options = Options()
    options.slice = slice
    options.schedulers = schedulers
    return try World(image, natives: .standard(), options)
  }

  private static func text(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var text = [UInt8](repeating: 0, count: 1 << 16)
    return Array(text[..<fread(&text, 1, text.count, file)])
  }

  /// Seconds.
  private static func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Bytes of this process.
  private static func resident() -> Double {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var (size, resident) = (0, 0)
    _ = withUnsafeMutablePointer(to: &size) { first in
      withUnsafeMutablePointer(to: &resident) { second in
        withVaList([first, second]) { vfscanf(file, "%ld %ld", $0) }
      }
    }
    return Double(resident * sysconf(Int32(_SC_PAGESIZE)))
  }
}
