import Bytes
import CShims
import Machine
import Testing

@testable import Ion

/// What an image gives numbers to.
@Suite struct CodeImageTests {
  private func closures(_ functions: Int, _ counts: ClosedRange<Int>) throws -> Image {
    let code = counts.map { count in
      Instruction.makeClosure(
        dst: 0, function: 0, scope: "", captures: (0..<count).map { Capture("\($0)", 0) })
    }
    var all = [Function("main", extraRegisters: 1, code)]
    all += (1..<functions).map { Function("f\($0)", arity: 2, extraRegisters: 3, [.return(value: 1)]) }
    return try image(all)
  }

  @Test func `a function and how much it takes along have one number`() throws {
    let image = try closures(3, 1...2)
    #expect(image.functionRoom == 3 + 3 * 2)
    let first = try #require(image.variant(of: 1, captures: 1))
    #expect(first == 3)
    #expect(image.variant(of: 1, captures: 2) == 4 && image.variant(of: 1, captures: 1) == first)
    #expect(image.variant(of: 2, captures: 0) == 2)
    #expect(image.name(of: first) == "Main:f1" && image.name(of: 100) == "function 100")
    #expect(image.functionArity[first] == 3 && image.functionArity[4] == 4 && image.functionArity[1] == 2)
    #expect(image.code(first, .loop) != nil && image.code(8, .loop) == nil)
    // The boxes, the arguments, the record; no register behind them is named.
    #expect(image.registerSlots(of: first) == [0, 1, 2, nil, nil])
    #expect(image.registerSlots(of: 1) == [0, 1, nil, nil, nil])
    for (function, captures) in [(-1, 1), (3, 1), (1, -1), (1, 256)] {
      #expect(image.variant(of: function, captures: captures) == nil)
    }
  }

  @Test func `numbers are used up, and then there are no more`() throws {
    let image = try closures(260, 1...255)
    #expect(image.functionRoom == 260 + Limits.variantsMax)
    var numbers = Set<Int>()
    for function in 0..<260 {
      for captures in 1...255 {
        if let number = image.variant(of: function, captures: captures) { numbers.insert(number) }
      }
    }
    #expect(numbers.count == Limits.variantsMax && numbers.max() == image.functionRoom - 1)
    #expect(image.variant(of: 0, captures: 1) == 260 && image.variant(of: 259, captures: 255) == nil)
  }

  @Test func `natives have no variants, and are natives as values`() throws {
    let image = try image([
      Function("main", [.makeClosure(dst: 0, function: 1, scope: "", captures: [Capture("a", 2)])]),
      Function("sqrt", arity: 1, .ffi("Sqrt")),
    ])
    #expect(image.variant(of: 1, captures: 1) == nil)
    #expect(image.functionFlags[1] == UInt8(ION_FUNCTION_NATIVE) && image.functionArity[1] == 0)
    #expect(image.slot(ofFunction: 1).kind == UInt32(ABUT_KIND_NATIVE))
    #expect(image.slot(ofFunction: 0).kind == UInt32(ABUT_KIND_FUNCTION))
    #expect(image.registerSlots(of: 1).isEmpty)
  }

  @Test func `who looks at this says so`() throws {
    let image = try image([
      Function("main", extraRegisters: 1, [load(0, atom("__vm:this")), .return(value: 0)])
    ])
    #expect(image.functionFlags[0] == UInt8(ION_FUNCTION_THIS))
    #expect(image.slot(ofFunction: 0).aux == 1)
    #expect(image.registerSlots(of: 0) == [2])
  }

  @Test func `constants are there once, by their bytes and bits`() throws {
    let same: [Value] = [
      .string("\u{e9}"), .number(300), .tuple([.atom("t"), .number(0.5)]), .array([.unit]),
    ]
    let other: [Value] = [.string("e\u{301}"), .atom("\u{e9}"), .number(-0.0), .tuple([.atom("t")])]
    let count = try image([Function("main", [])]).constantCount
    let code = (same + same + other).map { Instruction.loadConst(dst: 0, value: $0) }
    #expect(try image([Function("main", extraRegisters: 1, code)]).constantCount == count + 8)
  }

  @Test func `places of properties share the last cache`() throws {
    let image = try image([Function("main", [])])
    for number in 0..<Int(ION_CACHES) - 1 where image.nextCache() != number { Issue.record("\(number)") }
    for _ in 0..<3 { #expect(image.nextCache() == Int(ION_CACHES) - 1) }
  }

  @Test func `host names are those of the main pack first`() throws {
    let image = try image([Function("main", []), Function("f", [])])
    #expect(
      image.number(of: "Main:f") == 1 && image.number(of: "f") == nil && image.number(of: "Main:g") == nil)
    #expect(image.name(of: 1) == "Main:f")
  }

  @Test func `a function that is too large to look at is translated as it stands`() throws {
    // More blocks times registers than are looked at.
    let count = 3_000
    var code: [Instruction] = []
    for _ in 0..<count { code += [.nop, .jumpIfTrue(condition: 0, offset: 1)] }
    code += [.loadConst(dst: 899, value: .number(1)), .lessThan(dst: 1, a: 899, b: 899)]
    code += [.jumpIfTrue(condition: 1, offset: 1), .return(value: 899)]
    let image = try image([Function("main", extraRegisters: 900, code)])
    #expect(count * 900 > Limits.flowMax)
    #expect(image.functionArity[0] == 900)
    let text = try #require(image.translation(of: 0))
    #expect(text.contains("load r899, 1  ;") && text.contains("less r1, r899, 1  ;"))
    #expect(text.contains("jump_true r1,"))
  }

  @Test func `worlds that cannot have all atoms are not made`() throws {
    var options = Options()
    options.atomsMax = 1_000
    let loads = (0..<1_000).map { Instruction.loadConst(dst: 0, value: .atom("a\($0)")) }
    let image = try image([Function("main", extraRegisters: 1, loads)])
    #expect(throws: HostError.tooLarge) { try World(image, natives: Natives(), options) }
    _ = try World(image, natives: Natives())
  }
}
