// What @stem@.abi promises. The generated file packs, unpacks and registers; here are functions over Swift values.
import C@Camel@
import Synchronization

enum @Camel@Extension: @Camel@Implementation {
  static func scale(value: Double, factor: Double) -> Double {
    value * factor
  }

  static func mean(values: [Double]) throws -> Double {
    if values.isEmpty { throw @Camel@Failure(Problem.empty) }
    return values.reduce(0, +) / Double(values.count)
  }

  // Async: what the closure returns or throws in its own thread completes the operation.
  static func primes(limit: UInt64) throws -> UInt64 {
    try @Camel@PrimesOperation.spawn { operation in
      let most: UInt64 = 1_000_000_000
      if limit > most { throw @Camel@Failure(Problem.tooLarge(most)) }
      var count: UInt64 = 0
      var n: UInt64 = 2
      while n < limit {
        var divisor: UInt64 = 2
        while divisor * divisor <= n, n % divisor != 0 { divisor += 1 }
        if divisor * divisor > n { count += 1 }
        if n % 256 == 0, operation.isCancelled { break }
        n += 1
      }
      return count
    }
  }

  // A capability: a number for the caller, an object here.
  final class Numbers: Sendable {
    let summary = Mutex(Summary())
  }

  static func tallyOpen() throws -> UInt64 {
    try Tally.make(Numbers(), rights: [.read, .write])
  }

  static func tallyAdd(tally: UInt64, value: Double) throws -> Summary {
    try Tally.get(tally, as: Numbers.self, rights: .write).summary.withLock {
      $0.count += 1
      $0.sum += value
      return $0
    }
  }

  static func tallyClose(tally: UInt64) throws {
    try Tally.close(tally)
  }
}
