import CShims
import Foundation
import Fusabi
import Machine
import Testing

@Suite struct ThreadTests {
  private final class Sum: @unchecked Sendable {
    private let lock = NSLock()
    private var value = 0
    func add(_ more: Int) { lock.withLock { value += more } }
    var total: Int { lock.withLock { value } }
  }

  /// Runs a body on so many threads at once.
  private func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let group = DispatchGroup()
    for number in 0..<count {
      group.enter()
      let thread = Thread {
        body(number)
        group.leave()
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
    group.wait()
  }

  /// Functions that call each other in a ring.
  private func ring(_ count: Int) throws -> Module {
    var program = Program()
    for number in 0..<count {
      program.function("f\(number)", [.i32], .i32) { code in
        code.op(.load, 0)
        code.i32(0)
        code.op(.eq)
        let more = code.jump(.jumpIfNot)
        code.i32(0)
        code.op(.ret)
        code.land(more)
        code.op(.load, 0)
        code.i32(1)
        code.op(.sub)
        code.op(.call, (number + 1) % count)
        code.op(.load, 0)
        code.op(.add)
        code.op(.ret)
      }
    }
    return try program.module()
  }

  @Test func `eight threads execute one module that nobody has verified`() throws {
    for _ in 0..<10 {
      let module = try ring(40)
      let sum = Sum()
      onThreads(8) { number in
        for engine in Harness.engines {
          guard let vm = try? Harness.vm(engine), (try? vm.load(module)) != nil else { continue }
          for round in 0..<10 {
            guard let value = try? vm.call((number * 5 + round) % 40, [.i32(100)]) else { continue }
            sum.add(Int(value.i32))
          }
        }
      }
      #expect(sum.total == 8 * Harness.engines.count * 10 * 5_050)
    }
  }

  @Test func `a machine wanders between threads`() throws {
    final class Sent: @unchecked Sendable {
      let vm: VM
      init(_ vm: VM) { self.vm = vm }
    }
    for engine in Harness.engines {
      let sent = Sent(try Harness.vm(engine))
      try sent.vm.load(try ring(3))
      try sent.vm.start(0, [.i32(300)])
      let sum = Sum()
      var isOver = false
      while !isOver {
        let before = sum.total
        onThreads(1) { _ in
          switch try? sent.vm.resume(budget: 500) {
          case .finished(let value): sum.add(Int(value.i32))
          case .outOfBudget: sum.add(0)
          default: sum.add(-1)
          }
        }
        isOver = sum.total != before
      }
      #expect(sum.total == 45_150)
    }
  }

  @Test func `many machines of one process`() throws {
    let module = try ring(2)
    var machines: [VM] = []
    for _ in 0..<500 {
      let vm = try VM()
      try vm.load(module)
      machines.append(vm)
    }
    for vm in machines { #expect(try vm.execute([.i32(10)]).i32 == 55) }
  }
}
