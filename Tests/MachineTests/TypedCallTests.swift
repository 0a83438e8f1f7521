import CShims
import Machine
import Testing

/// Calls of functions and natives with everything that shares a handler with them.
@Suite struct TypedCallTests {
  /// What makes the last register of a window, register 4, from registers 1 and 2 and constants 0 and 1.
  private struct Maker {
    let number: Int
    let first, second: UInt16
    let value: (Int64, Int64) -> Int64

    static func all(_ kind: UInt32) -> [Maker] {
      let isWide = kind == 17
      let sums = isWide ? ABUT_OP_ADD_I64_RR : ABUT_OP_ADD_I32_RR
      let differences = isWide ? ABUT_OP_SUB_I64_RR : ABUT_OP_SUB_I32_RR
      let products = isWide ? ABUT_OP_MUL_I64_RR : ABUT_OP_MUL_I32_RR
      return [
        Maker(number: ABUT_OP_MOVE, first: r(1), second: 0) { x, _ in x },
        Maker(number: ABUT_OP_LOAD, first: r(1), second: 0) { _, _ in 9 },
        Maker(number: sums, first: r(1), second: r(2)) { $0 + $1 },
        Maker(number: sums + 1, first: r(1), second: r(0)) { x, _ in x + 5 },
        Maker(number: differences, first: r(1), second: r(2)) { $0 - $1 },
        Maker(number: differences + 1, first: r(2), second: r(0)) { $1 - 5 },
        Maker(number: products, first: r(1), second: r(2)) { $0 * $1 },
      ]
    }
  }

  private func slot(_ value: Int64, _ kind: UInt32) -> Slot {
    Slot(kind: kind, aux: 0, bits: UInt64(bitPattern: value))
  }

  /// Register 3 is register 2 or constant 1, register 4 comes from the maker, and what is made of both is the
  /// result.
  private func program(
    _ maker: Maker, _ isFixed: Bool, _ call: (inout OpWriter) -> Void
  ) -> OpWriter {
    function(8) { writer in
      writer.op(isFixed ? ABUT_OP_LOAD : ABUT_OP_MOVE, r(3), isFixed ? r(1) : r(2))
      writer.op(maker.number, r(4), maker.first, maker.second)
      call(&writer)
      writer.bind(writer.label())
      writer.op(ABUT_OP_MOVE, r(0), r(3))
      writer.op(ABUT_OP_HALT_R, r(0))
    }
  }

  @Test(arguments: forms, [16, 17] as [UInt32])
  func `a function gets its window, whatever wrote it, and returns what it computes`(
    form: Form, kind: UInt32
  ) throws {
    let sums = kind == 17 ? ABUT_OP_ADD_I64_RR : ABUT_OP_ADD_I32_RR
    let ends: [(Int, (Int64, Int64) -> Int64)] = [
      (sums, { $0 + $1 }), (sums + 3, { $0 - $1 }), (sums + 6, { $0 * $1 }), (sums + 1, { x, _ in x + 5 }),
    ]
    for (end, result) in ends {
      let callee = function(6) { writer in
        writer.op(end, r(3), r(0), end == sums + 1 ? r(0) : r(1))
        writer.op(ABUT_OP_RETURN_R, r(3), r(2))
      }
      for maker in Maker.all(kind) {
        for isFixed in [false, true] {
          let caller = program(maker, isFixed) { $0.op(ABUT_OP_CALL_FUNCTION, r(3), 2, 1) }
          let image = TypedImage([slot(5, kind), slot(9, kind)], [caller, callee])
          let bench = try TypedBench(image, form)
          for _ in 0..<2 {
            let exit = bench.run([.nil, slot(-3, kind), slot(4, kind), .nil, .nil])
            let right = result(isFixed ? 9 : 4, maker.value(-3, 4))
            #expect(same(exit.value, slot(right, kind)), "\(maker.number), \(end)")
            #expect(Bench.budget - bench.machine.context.pointee.budget == 7)
          }
        }
      }
    }
  }

  @Test(arguments: forms) func `a native gets its window, whatever wrote it, and its result is looked at`(
    form: Form
  ) throws {
    for maker in Maker.all(16) {
      for isFixed in [false, true] {
        let caller = program(maker, isFixed) { writer in
          writer.op(ABUT_OP_CALL_K, r(3), 2, r(2))
          writer.op(ABUT_OP_EXPECT, r(3), UInt16(ABUT_TYPE_I32))
        }
        let image = NamingImage([slot(5, 16), slot(9, 16)], "f", [caller])
        let bench = try TypedBench(image, form)
        let start = [.nil, slot(-3, 16), slot(4, 16), .nil, .nil]
        #expect(bench.run(start).trap?.code == .notCallable)
        var isRight = true
        _ = try bench.machine.gateway.register(NativeFacts(name: "f", arity: 2)) { call in
          let sum = call.arguments.reduce(0) { $0 + Int64(bitPattern: $1.bits) }
          return isRight ? Slot(kind: 16, aux: 7, bits: UInt64(bitPattern: sum) & 0xffff_ffff) : .number(1)
        }
        let right = (isFixed ? 9 : 4) + maker.value(-3, 4)
        #expect(same(bench.run(start).value, slot(right, 16)), "\(maker.number)")
        isRight = false
        #expect(bench.run(start).trap == Trap(.typeMismatch, "type 2, not kind 0"))
      }
    }
  }
}

/// An image whose last constant is a name.
private final class NamingImage: CodeImage, @unchecked Sendable {
  private let slots: [Slot]
  private let name: String
  private let functions: [OpWriter]

  init(_ slots: [Slot], _ name: String, _ functions: [OpWriter]) {
    self.slots = slots
    self.name = name
    self.functions = functions
    super.init(constantCount: slots.count + 1, functionCount: functions.count)
  }

  override func linked(_ index: Int) -> Linked {
    index < slots.count ? .slot(slots[index]) : .text(Array(name.utf8))
  }

  override func translated(_ function: Int, _ level: Level) -> OpBuilder? { functions[function].builder }
}
