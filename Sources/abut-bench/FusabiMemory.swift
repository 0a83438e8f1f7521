import Fusabi
import FusabiFuzz
import Glibc
import Machine

/// What of files and machines is in memory.
enum FusabiMemory {
  /// Microseconds until a file with so much code is mapped and checked, and the KiB of it that the process
  /// has then. For those the file is nowhere in memory before: what is there is mapped unasked.
  static func loading(_ size: Int) throws(Failure) -> (microseconds: Double, resident: Double?) {
    let path = "/tmp/abut-bench-\(getpid()).fzb"
    write(try file(size), to: path)
    defer { unlink(path) }
    let module = try Module.open(path)
    let resident = pages(of: path)
    withExtendedLifetime(module) {}
    let time = try FusabiCosts.median { () throws(Failure) in
      let before = ProgramBench.processorTime()
      for _ in 0..<20 { _ = try Module.open(path) }
      return (ProgramBench.processorTime() - before) / 20 * 1e6
    }
    return (time, resident)
  }

  /// Functions of at most a MiB of code each.
  private static func file(_ size: Int) throws(Failure) -> [UInt8] {
    var writer = FusabiWriter()
    let most = (1 << 20) - 16
    var left = size
    while left > 0 {
      let count = min(left, most)
      writer.function("f\(writer.parts.functions.count)", [], .unit) {
        for _ in 1..<count { $0.op(.nop) }
        $0.op(.ret)
      }
      left -= count
    }
    return try writer.parts.encoded()
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fflush(file)
    fsync(fileno(file))
    posix_fadvise(fileno(file), 0, 0, POSIX_FADV_DONTNEED)
    fclose(file)
  }

  /// KiB of a file's mapping that are this process's; nil when it is not mapped: small files are read.
  private static func pages(of path: String) -> Double? {
    guard let file = fopen("/proc/self/smaps", "r") else { return nil }
    defer { fclose(file) }
    var (isThere, line) = (false, [CChar](repeating: 0, count: 4096))
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.contains("-"), text.contains("/") { isThere = text.contains(path) }
      if isThere, text.hasPrefix("Rss:") { return Double(text.filter { $0.isNumber }) }
    }
    return nil
  }

  /// KiB that each of so many machines adds to the process.
  static func machines(_ count: Int) throws(Failure) -> Double {
    let bytes = try FusabiCosts.smallest()
    let registry = Registry(standard: true)
    var machines: [VM] = []
    machines.reserveCapacity(count)
    let before = resident()
    for _ in 0..<count {
      let vm = try VM(registry: registry)
      try vm.load(Module.load(bytes))
      _ = try vm.execute([.i32(40), .i32(2)])
      machines.append(vm)
    }
    let each = (resident() - before) / Double(count)
    withExtendedLifetime(machines) {}
    return each
  }

  /// KiB of the process.
  private static func resident() -> Double {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var (size, resident) = (0, 0)
    _ = withUnsafeMutablePointer(to: &size) { first in
      withUnsafeMutablePointer(to: &resident) { second in
        withVaList([first, second]) { vfscanf(file, "%ld %ld", $0) }
      }
    }
    return Double(resident * sysconf(Int32(_SC_PAGESIZE))) / 1024
  }
}
