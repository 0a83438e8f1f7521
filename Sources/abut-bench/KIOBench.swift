import Glibc
import KIO
import Machine

/// `abut-bench kio`: programs on KIO and its peers.
enum KIOBench {
  private static let names = ["fib", "iloop", "floop", "mandelbrot", "sieve", "native", "concat", "globals"]

  static func run(_ arguments: [String]) -> Int32 {
    ProgramBench(title: "KIO", command: "kio", names: names, place: "kio", ours: ours).run(arguments)
  }

  private static func ours(_ program: String) -> (Double, Double)? {
    guard let text = bytes(of: "\(ProgramBench.folder)/kio/programs/\(program).kiotext") else { return nil }
    do throws(Failure) {
      let chunk = try Chunk.assembled(text)
      let vm = try VM()
      let before = ProgramBench.processorTime()
      let result = try vm.execute(chunk)
      return (result.number, (ProgramBench.processorTime() - before) * 1e3)
    } catch {
      print("\(program): \(error.error.trap.message) \(error.error.trace)")
      return nil
    }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var text = [UInt8](repeating: 0, count: 1 << 16)
    return Array(text[..<fread(&text, 1, text.count, file)])
  }
}
