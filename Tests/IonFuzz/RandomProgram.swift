public import Ion
import TestSupport

/// A program that verifies, and does anything: its functions call, spawn and send to each other.
public struct RandomProgram {
  public let functions: [Function]
  private static let names = [
    "a", "b", "n", "__add__", "__eq__", "__lt__", "__call__", "__getattr__", "0", "1",
  ]

  public init(seed: UInt64) {
    var random = FuzzRandom(seed)
    let count = Int.random(in: 2...5, using: &random)
    functions = (0..<count).map { number in
      let arity = number == 0 ? 0 : UInt32.random(in: 0...3, using: &random)
      var body = Body(random: random, functions: count)
      let code = body.code(Int.random(in: 4...40, using: &random))
      random = body.random
      return Function(number == 0 ? "main" : "f\(number)", arity: arity, extraRegisters: 8, code)
    }
  }

  /// One function while it is made.
  private struct Body {
    var random: FuzzRandom
    let functions: Int

    mutating func pick<Element>(_ all: [Element]) -> Element {
      all[Int.random(in: 0..<all.count, using: &random)]
    }
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    mutating func register() -> Register { Register(below(8)) }
    mutating func registers(_ most: Int) -> [Register] { (0..<below(most + 1)).map { _ in register() } }

    mutating func code(_ length: Int) -> [Instruction] {
      var code: [Instruction] = []
      for at in 0..<length { code.append(instruction(at, length)) }
      code.append(.return(value: register()))
      return code
    }

    private mutating func offset(_ at: Int, _ length: Int) -> Int32 {
      // Mostly on: what jumps back costs its fuel.
      let target = below(4) == 0 ? below(length + 1) : at + 1 + below(length - at)
      return Int32(target - at)
    }

    private mutating func key() -> String { pick(RandomProgram.names) }

    mutating func value(_ depth: Int = 0) -> Value {
      switch below(depth > 2 ? 9 : 13) {
      case 0, 1: return .number(pick([0, 1, 2, -1, 0.5, .nan, .infinity, 7, 100]))
      case 2: return .boolean(below(2) == 0)
      case 3: return .string(pick(["", "x", "abc", String(repeating: "long", count: 80)]))
      case 4: return .atom(key())
      case 5: return .unit
      case 6: return .undefined
      case 7: return .complex(Double(below(3)), Double(below(3)))
      case 8:
        return .atom("__function_ref:Main:" + (below(functions) == 0 ? "main" : "f\(1 + below(functions))"))
      case 9: return .atom(pick(["self", "__vm:this", "__vm:processes", "__vm:what", "__vm:pid"]))
      case 10: return .array((0..<below(4)).map { _ in value(depth + 1) })
      case 11: return .tuple((0..<below(4)).map { _ in value(depth + 1) })
      default:
        return .object(
          (0..<below(4)).map { _ in
            Property(key(), value(depth + 1), Descriptor(rawValue: UInt8(below(8))))
          })
      }
    }

    private mutating func pattern(_ depth: Int = 0) -> Pattern {
      switch below(depth > 2 ? 3 : 6) {
      case 0: return .wildcard
      case 1, 2: return .value(value(2))
      case 3: return .tuple((0..<below(3)).map { _ in pattern(depth + 1) })
      case 4: return .array((0..<below(3)).map { _ in pattern(depth + 1) })
      default: return .tagged(key(), pattern(depth + 1))
      }
    }

    private mutating func arms(_ at: Int, _ length: Int) -> [Arm] {
      (0..<below(4)).map { _ in Arm(pattern(), offset(at, length)) }
    }

    private mutating func entries() -> [Entry] {
      (0..<below(5)).map { _ in
        let source: Source = below(2) == 0 ? .register(register()) : .value(value(1))
        return Entry(key(), source, below(2) == 0 ? nil : Descriptor(rawValue: UInt8(below(8))))
      }
    }

    mutating func instruction(_ at: Int, _ length: Int) -> Instruction {
      let (a, b, c) = (register(), register(), register())
      switch below(52) {
      case 0..<9: return .loadConst(dst: a, value: value())
      case 9: return .move(dst: a, src: b)
      case 10: return .add(dst: a, a: b, b: c)
      case 11: return .sub(dst: a, a: b, b: c)
      case 12: return .mul(dst: a, a: b, b: c)
      case 13: return .div(dst: a, a: b, b: c)
      case 14: return .mod(dst: a, a: b, b: c)
      case 15: return .equal(dst: a, a: b, b: c)
      case 16: return .notEqual(dst: a, a: b, b: c)
      case 17: return .lessThan(dst: a, a: b, b: c)
      case 18: return .lessEqual(dst: a, a: b, b: c)
      case 19: return .greaterThan(dst: a, a: b, b: c)
      case 20: return .greaterEqual(dst: a, a: b, b: c)
      case 21: return .and(dst: a, a: b, b: c)
      case 22: return .or(dst: a, a: b, b: c)
      case 23: return .not(dst: a, src: b)
      case 24: return .getProp(dst: a, object: b, key: c)
      case 25: return .setProp(object: a, key: b, value: c)
      case 26, 27: return .call(dst: a, function: b, arguments: registers(4))
      case 28: return .jump(offset: offset(at, length))
      case 29: return .jumpIfTrue(condition: a, offset: offset(at, length))
      case 30: return .jumpIfFalse(condition: a, offset: offset(at, length))
      case 31: return .spawn(dst: a, function: b, arguments: registers(3))
      case 32: return .send(process: a, message: b)
      case 33: return .receiveMatch(dst: a, timeout: b, arms: arms(at, length))
      case 34: return .match(src: a, arms: arms(at, length))
      case 35: return .objectInit(dst: a, entries: entries())
      case 36: return .arrayInit(dst: a, elements: registers(4))
      case 37: return .tupleInit(dst: a, elements: registers(4))
      case 38:
        return .makeClosure(
          dst: a, function: b, scope: pick(["s", "t"]),
          captures: (0..<below(3)).map { _ in Capture(key(), register()) })
      default: return rare(at, a, b, c)
      }
    }

    private mutating func rare(_ at: Int, _ a: Register, _ b: Register, _ c: Register) -> Instruction {
      switch below(20) {
      case 0: return .setProto(object: a, proto: b)
      case 1: return .getProto(dst: a, object: b)
      case 2: return .deleteProp(dst: a, object: b, key: c)
      case 3: return .keys(dst: a, object: b)
      case 4: return .ownKeys(dst: a, object: b)
      case 5: return .length(dst: a, src: b)
      case 6: return .push(array: a, value: b)
      case 7:
        return .defineProp(object: a, key: b, value: c, descriptor: Descriptor(rawValue: UInt8(below(8))))
      case 8: return .exit(reason: a)
      case 9: return .kill(process: a, reason: b)
      case 10: return .tie(process: a)
      case 11: return .untie(process: a)
      case 12: return .trapExits(value: a)
      case 13: return .monitor(dst: a, process: b)
      case 14: return .demonitor(reference: a)
      case 15: return .join(dst: a, process: b)
      case 16: return .select(dst: a, processes: registers(3))
      case 17: return .selectWithKill(dst: a, processes: registers(3))
      case 18: return .yield
      default: return below(4) == 0 ? .link(pid: UInt32(below(5)), dst: a) : .receive(dst: a)
      }
    }
  }
}
