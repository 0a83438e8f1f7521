import Assembler
import Testing

@Suite struct EncodingTests {
  private let registers = Register.allCases
  private let vectors = Vector.allCases

  @Test func `moves between all registers`() throws {
    var expected = Expected()
    for width in Width.allCases {
      for to in registers {
        for from in registers {
          expected.add("mov \(to.name(width)),\(from.name(width))") { $0.move(to, from, width) }
        }
      }
    }
    try expected.verify()
  }

  @Test func `all shapes of memory, loaded and stored`() throws {
    var expected = Expected()
    for (number, memory) in Memory.samples.enumerated() {
      let register = registers[number % 16]
      let width = Width.allCases[number / 16 % 4]
      expected.add("mov \(register.name(width)),\(width.pointer)\(memory.text)") {
        $0.load(register, memory, width)
      }
      expected.add("mov \(width.pointer)\(memory.text),\(register.name(width))") {
        $0.store(memory, register, width)
      }
      expected.add("lea \(register.name(.quad)),\(memory.text)") { $0.address(register, memory) }
      let vector = vectors[number % 16]
      expected.add("movsd \(vector.name),QWORD PTR \(memory.text)") { $0.load(vector, memory) }
      expected.add("movss DWORD PTR \(memory.text),\(vector.name)") { $0.store(memory, vector, .single) }
    }
    try expected.verify()
  }

  @Test func `arithmetic on registers, memory and numbers`() throws {
    var expected = Expected()
    for operation in Operation.allCases {
      for width in Width.allCases {
        for (number, to) in registers.enumerated() {
          let from = registers[(number * 7 + 3) % 16]
          let memory = Memory(from, number * 30 - 100)
          expected.add("\(operation) \(to.name(width)),\(from.name(width))") {
            $0.apply(operation, to, from, width)
          }
          expected.add("\(operation) \(to.name(width)),\(width.pointer)\(memory.text)") {
            $0.apply(operation, to, memory, width)
          }
          expected.add("\(operation) \(width.pointer)\(memory.text),\(to.name(width))") {
            $0.apply(operation, memory, to, width)
          }
          expected.add("\(operation) \(to.name(width)),0x11") { $0.apply(operation, to, 0x11, width) }
          expected.add("\(operation) \(width.pointer)\(memory.text),0x7") {
            $0.apply(operation, memory, 7, width)
          }
        }
      }
      for register in registers where register != .rax {
        expected.add("\(operation) \(register.name(.quad)),0x12345") {
          $0.apply(operation, register, 0x12345)
        }
        expected.add("\(operation) \(register.name(.quad)),0xffffffffffff0000") {
          $0.apply(operation, register, -0x10000)
        }
      }
    }
    try expected.verify()
  }

  @Test func `numbers of every size are moved the shortest way`() throws {
    var expected = Expected()
    for register in registers {
      expected.add("mov \(register.name(.long)),0x12345678") { $0.move(register, 0x1234_5678) }
      expected.add("mov \(register.name(.long)),0xffffffff") { $0.move(register, 0xffff_ffff) }
      expected.add("mov \(register.name(.quad)),0xffffffffffffffff") { $0.move(register, UInt64.max) }
      expected.add("movabs \(register.name(.quad)),0x123456789abcdef") {
        $0.move(register, 0x0123_4567_89ab_cdef)
      }
      expected.add("xor \(register.name(.long)),\(register.name(.long))") { $0.clear(register) }
      expected.add("mov QWORD PTR [\(register.name(.quad))+0x40],0xffffffffffffffff") {
        $0.store(Memory(register, 0x40), -1)
      }
      expected.add("mov WORD PTR [\(register.name(.quad))+0x40],0x1234") {
        $0.store(Memory(register, 0x40), 0x1234, .word)
      }
    }
    try expected.verify()
  }

  @Test func `narrow numbers are widened`() throws {
    var expected = Expected()
    for to in registers {
      for from in registers {
        for width in [Width.byte, .word] {
          expected.add("movsx \(to.name(.quad)),\(from.name(width))") {
            $0.extend(to, from, width, isSigned: true)
          }
          expected.add("movzx \(to.name(.long)),\(from.name(width))") {
            $0.extend(to, from, width, isSigned: false)
          }
        }
        expected.add("movsxd \(to.name(.quad)),\(from.name(.long))") {
          $0.extend(to, from, .long, isSigned: true)
        }
      }
      let memory = Memory(to, 64)
      expected.add("movsx \(to.name(.quad)),BYTE PTR \(memory.text)") {
        $0.load(to, memory, .byte, isSigned: true)
      }
      expected.add("movzx \(to.name(.long)),WORD PTR \(memory.text)") {
        $0.load(to, memory, .word, isSigned: false)
      }
      expected.add("movsxd \(to.name(.quad)),DWORD PTR \(memory.text)") {
        $0.load(to, memory, .long, isSigned: true)
      }
    }
    try expected.verify()
  }

  @Test func `one operand, shifts, tests, conditions`() throws {
    var expected = Expected()
    let unary: [(Unary, String)] = [
      (.not, "not"), (.negate, "neg"), (.multiply, "mul"), (.multiplySigned, "imul"), (.divide, "div"),
      (.divideSigned, "idiv"),
    ]
    let shifts: [(Shift, String)] = [
      (.rotateLeft, "rol"), (.rotateRight, "ror"), (.left, "shl"), (.right, "shr"), (.arithmeticRight, "sar"),
    ]
    for width in Width.allCases {
      for (number, register) in registers.enumerated() {
        let name = register.name(width)
        for (operation, word) in unary {
          expected.add("\(word) \(name)") { $0.apply(operation, register, width) }
        }
        for (shift, word) in shifts {
          expected.add("\(word) \(name),0x5") { $0.shift(shift, register, by: 5, width) }
          expected.add("\(word) \(name),cl") { $0.shift(shift, register, width) }
        }
        let other = registers[15 - number]
        expected.add("test \(name),\(other.name(width))") { $0.test(register, other, width) }
        expected.add("test \(width.pointer)[\(other.name(.quad))+0x8],0x10") {
          $0.test(Memory(other, 8), 0x10, width)
        }
      }
    }
    let words = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"]
    for (condition, word) in zip(Condition.allCases, words) {
      for register in registers {
        expected.add("set\(word) \(register.name(.byte))") { $0.set(condition, register) }
        expected.add("cmov\(word) \(register.name(.quad)),r9") { $0.move(condition, register, .r9) }
      }
    }
    try expected.verify()
  }

  @Test func `multiplying, counting, the stack`() throws {
    var expected = Expected()
    for (number, register) in registers.enumerated() {
      let other = registers[(number + 5) % 16]
      let (name, long) = (register.name(.quad), register.name(.long))
      expected.add("imul \(name),\(other.name(.quad))") { $0.multiply(register, other) }
      expected.add("imul \(long),\(other.name(.long)),0x1234") { $0.multiply(register, other, 0x1234, .long) }
      expected.add("popcnt \(name),\(other.name(.quad))") { $0.count(.ones, register, other) }
      expected.add("tzcnt \(long),\(other.name(.long))") { $0.count(.trailingZeroes, register, other, .long) }
      expected.add("lzcnt \(name),\(other.name(.quad))") { $0.count(.leadingZeroes, register, other) }
      expected.add("bsf \(name),\(other.name(.quad))") { $0.scan(forward: true, register, other) }
      expected.add("bsr \(name),\(other.name(.quad))") { $0.scan(forward: false, register, other) }
      expected.add("bswap \(name)") { $0.swapBytes(register) }
      expected.add("push \(name)") { $0.push(register) }
      expected.add("pop \(name)") { $0.pop(register) }
      expected.add("inc \(name)") { $0.increment(register) }
      expected.add("dec \(long)") { $0.decrement(register, .long) }
      expected.add("inc QWORD PTR [\(name)+0x10]") { $0.increment(Memory(register, 16)) }
      expected.add("call \(name)") { $0.call(register) }
      expected.add("jmp \(name)") { $0.jump(register) }
      expected.add("call QWORD PTR [\(name)+0x10]") { $0.call(Memory(register, 16)) }
    }
    expected.add("cqo") { $0.extendSign() }
    expected.add("cdq") { $0.extendSign(.long) }
    expected.add("ret") { $0.ret() }
    expected.add("endbr64") { $0.endbr64() }
    expected.add("ud2") { $0.trap() }
    expected.add("int3") { $0.breakpoint() }
    try expected.verify()
  }

  @Test func `floating point`() throws {
    var expected = Expected()
    let words: [Assembler.FloatOperation: String] = [
      .squareRoot: "sqrt", .add: "add", .multiply: "mul", .subtract: "sub", .minimum: "min", .divide: "div",
      .maximum: "max",
    ]
    for one in vectors {
      for other in vectors {
        expected.add("movaps \(one.name),\(other.name)") { $0.move(one, other) }
        expected.add("cvtss2sd \(one.name),\(other.name)") { $0.convert(one, other, from: .single) }
        expected.add("cvtsd2ss \(one.name),\(other.name)") { $0.convert(one, other, from: .double) }
        expected.add("ucomisd \(one.name),\(other.name)") { $0.compare(one, other, .double) }
        expected.add("ucomiss \(one.name),\(other.name)") { $0.compare(one, other, .single) }
      }
      let register = registers[15 - Int(one.rawValue)]
      for (operation, word) in words.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        expected.add("\(word)sd \(one.name),xmm9") { $0.apply(operation, one, .xmm9, .double) }
        expected.add("\(word)ss \(one.name),xmm3") { $0.apply(operation, one, .xmm3, .single) }
      }
      expected.add("movq \(one.name),\(register.name(.quad))") { $0.move(one, register) }
      expected.add("movd \(register.name(.long)),\(one.name)") { $0.move(register, one, .long) }
      expected.add("cvtsi2sd \(one.name),\(register.name(.quad))") {
        $0.convert(one, register, .quad, to: .double)
      }
      expected.add("cvtsi2ss \(one.name),\(register.name(.long))") {
        $0.convert(one, register, .long, to: .single)
      }
      expected.add("cvttsd2si \(register.name(.quad)),\(one.name)") {
        $0.convert(register, one, .quad, from: .double)
      }
      expected.add("xorps \(one.name),\(one.name)") { $0.clear(one) }
      expected.add("movups \(one.name),XMMWORD PTR [rax+0x20]") { $0.loadWhole(one, Memory(.rax, 32)) }
      expected.add("movups XMMWORD PTR [r13+0x0],\(one.name)") { $0.storeWhole(Memory(.r13), one) }
    }
    expected.add("fld TBYTE PTR [rsp+0x10]") { $0.loadExtended(Memory(.rsp, 16)) }
    expected.add("fstp TBYTE PTR [rbx]") { $0.storeExtended(Memory(.rbx)) }
    try expected.verify()
  }
}
