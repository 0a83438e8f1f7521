import KIO
import Machine

/// Programs that several tests run.
enum Programs {
  /// The sum of the numbers below `count`, in 15 instructions each and 8 besides.
  static func sum(_ count: Int) throws -> Code {
    try Code { code in
      try code.number(0)  // 0
      try code.number(0)  // 2
      try code.op(.getLocal, 1)  // 4
      try code.number(Double(count))  // 6
      try code.op(.less)  // 8
      try code.jump(.jumpIfFalse, 19)  // 9 to 31
      try code.op(.getLocal, 0)  // 12
      try code.op(.getLocal, 1)  // 14
      try code.op(.add)  // 16
      try code.op(.setLocal, 0)  // 17
      try code.op(.pop)  // 19
      try code.op(.getLocal, 1)  // 20
      try code.number(1)  // 22
      try code.op(.add)  // 24
      try code.op(.setLocal, 1)  // 25
      try code.op(.pop)  // 27
      try code.jump(.loop, 27)  // 28 to 4
      try code.op(.getLocal, 0)  // 31
      try code.op(.halt)  // 33
    }
  }
}
