import Fusabi
import Machine
import Testing

/// The instructions: how they decode, what they take and what they give.
@Suite struct CodeTests {
  private static let types: [ValueType] = [.unit, .bool, .i32, .i64, .f32, .f64, .char, .string, .array]
  private static let numbers: [ValueType] = [.i32, .i64, .f32, .f64]
  private static let integers: [ValueType] = [.i32, .i64]

  /// What the instructions leave on top for parameters of these types; nil when they are refused. What the
  /// verifier knows of the top it tells when another type is to be returned.
  private func top(_ params: [ValueType], _ items: [Item]) throws -> ValueType? {
    let loads = params.indices.map { Item.load($0) }
    let isRefused = try said(params, .any, loads + items) != nil
    guard !isRefused else { return nil }
    for type in Self.types {
      guard let said = try said(params, type, loads + items) else { continue }
      guard let name = said.split(separator: " ").last else { continue }
      return Self.types.first { $0.name == name }
    }
    return .any
  }

  private func said(_ params: [ValueType], _ result: ValueType, _ items: [Item]) throws -> String? {
    let module = try module(takes: params, gives: result, items + [.op(.ret)])
    do throws(Failure) {
      _ = try module.verified(0)
      return nil
    } catch {
      return error.trap.message
    }
  }

  @Test func `every instruction decodes as it stands`() {
    for opcode in Opcode.allCases {
      let row = Instructions.row(opcode)
      let code = [Opcode.nop.rawValue, opcode.rawValue] + [UInt8](repeating: 0xfe, count: row.size)
      let found = Instructions.decoded(at: 1, in: code)
      #expect(found?.opcode == opcode && found?.next == code.count)
      if row.size == 4 { #expect(found?.operand == (row.operand == .jump ? -0x1010102 : 0xfefefefe)) }
      if row.size == 1 { #expect(found?.operand == 0xfe && found?.type == nil) }
      if row.size == 8 { #expect(found?.second == 0xfefefefe) }
      #expect(found?.target == (row.operand == .jump ? code.count - 0x1010102 : nil))
      for cut in 0..<row.size { #expect(Instructions.decoded(at: 1, in: Array(code.prefix(2 + cut))) == nil) }
    }
    for byte in UInt8.min...UInt8.max where Opcode(rawValue: byte) == nil {
      #expect(Instructions.decoded(at: 0, in: [byte, 0, 0, 0, 0, 0, 0, 0, 0]) == nil)
    }
    #expect(Instructions.decoded(at: 1, in: [0]) == nil && Instructions.decoded(at: -1, in: [0]) == nil)
  }

  @Test func `services are instructions, by their numbers`() {
    for service in Service.allCases {
      #expect(Service(service.opcode) == service && Service(number: service.number()) == service)
      #expect(service.count == Instructions.row(service.opcode).pops)
    }
    #expect(Service.type(of: Service.convert.number(.f64)) == .f64)
    #expect(Service(number: Service.convert.number(.f64)) == .convert)
    #expect(Service(.load) == nil)
  }

  @Test func `arithmetic takes two numbers of one type and gives another`() throws {
    for opcode in [Opcode.add, .sub, .mul, .div, .mod, .andBits, .orBits, .xorBits, .shiftLeft, .shiftRight] {
      let takes = [.add, .sub, .mul, .div].contains(opcode) ? Self.numbers : Self.integers
      for x in Self.types + [.any] {
        for y in Self.types + [.any] {
          let known = x == .any ? y : x
          let isFine = known == .any || takes.contains(known) && (x == y || x == .any || y == .any)
          #expect(try top([x, y], [.op(opcode)]) == (isFine ? known : nil), "\(opcode) of \(x), \(y)")
        }
      }
    }
    for x in Self.types + [.any] {
      #expect(try top([x], [.op(.neg)]) == (x == .any || Self.numbers.contains(x) ? x : nil))
    }
  }

  @Test func `comparisons give Bools`() throws {
    for x in Self.types + [.any] {
      for y in Self.types + [.any] {
        let known = x == .any ? y : x
        let isNumber = known == .any || Self.numbers.contains(known) && (x == y || x == .any || y == .any)
        for opcode in [Opcode.lt, .le, .gt, .ge] {
          #expect(try top([x, y], [.op(opcode)]) == (isNumber ? .bool : nil))
        }
        let areBools = (x == .bool || x == .any) && (y == .bool || y == .any)
        for opcode in [Opcode.and, .or] {
          #expect(try top([x, y], [.op(opcode)]) == (areBools ? .bool : nil))
        }
        for opcode in [Opcode.eq, .ne] { #expect(try top([x, y], [.op(opcode)]) == .bool) }
      }
      #expect(try top([x], [.op(.not)]) == (x == .bool || x == .any ? .bool : nil))
    }
  }

  @Test func `types are converted, expected and asked for`() throws {
    for from in Self.types + [.any] {
      for to in Self.types {
        let areNumbers = Self.numbers.contains(from) && Self.numbers.contains(to)
        let isFine =
          from == to || from == .any || areNumbers || from == .bool && Self.numbers.contains(to)
          || from == .char && to == .i32 || from == .i32 && to == .char
        #expect(try top([from], [.typed(.convert, to)]) == (isFine ? to : nil), "\(from) to \(to)")
        let isExpected = from == to || from == .any
        #expect(try top([from], [.typed(.expect, to)]) == (isExpected ? to : nil))
        #expect(try top([from], [.typed(.isType, to)]) == .bool)
      }
    }
  }

  @Test func `strings and arrays take what they say`() throws {
    let rows: [(Opcode, [ValueType], ValueType?)] = [
      (.concat, [.string, .string], .string), (.strLen, [.string], .i32),
      (.strByte, [.string, .i32], .i32), (.strSlice, [.string, .i32, .i32], .string),
      (.strFind, [.string, .string, .i32], .i32), (.arrayMake, [.any, .i32], .array),
      (.arrayGet, [.array, .i32], .any), (.arraySet, [.array, .i32, .any], nil), (.arrayLen, [.array], .i32),
      (.arrayPush, [.array, .any], nil),
    ]
    for (opcode, takes, gives) in rows {
      let more: [Item] = gives == nil ? [.push(.char("x"))] : []
      #expect(try top(takes, [.op(opcode)] + more) == gives ?? .char, "\(opcode)")
      #expect(try top(takes.map { _ in .any }, [.op(opcode)] + more) == gives ?? .char)
      for index in takes.indices where takes[index] != .any {
        for type in Self.types where type != takes[index] {
          var wrong = takes
          wrong[index] = type
          let names = wrong.map { $0.name }
          let last = names[names.count - 1]
          let list = names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
          let words = try said(wrong, .any, wrong.indices.map { .load($0) } + [.op(opcode)] + more)
          #expect(words == "\(Instructions.name(of: opcode)) of \(list)")
        }
      }
    }
    for type in Self.types + [.any] { #expect(try top([type], [.op(.text)]) == .string) }
    #expect(try top([.i32, .any], [.with(.arrayNew, 2)]) == .array)
    #expect(try top([.i32, .any], [.with(.arrayNew, 0)]) == .array)
  }

  @Test func `values change places with their types`() throws {
    #expect(try top([.i32, .f64], [.op(.swap)]) == .i32)
    #expect(try top([.i32, .f64], [.op(.swap), .op(.pop)]) == .f64)
    #expect(try top([.i32, .f64], [.op(.over)]) == .i32)
    #expect(try top([.i32, .f64], [.op(.dup), .op(.pop)]) == .f64)
    #expect(try top([.i32, .f64], [.op(.pop)]) == .i32)
    #expect(try top([.i32, .f64], [.store(0), .load(0)]) == .f64)
    #expect(try top([.any, .f64], [.op(.nop)]) == .f64)
    for constant in [
      ModuleParts.Constant.unit, .bool(true), .i32(1), .i64(1), .f32(1), .f64(1), .char("x"), .string([]),
    ] {
      let type: ValueType? =
        switch constant {
        case .unit: .unit
        case .bool: .bool
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .char: .char
        case .string: .string
        }
      #expect(try top([], [.push(constant)]) == type)
    }
  }

  @Test func `jumps take Bools, or what may be one`() throws {
    for type in Self.types + [.any] {
      for opcode in [Opcode.jumpIf, .jumpIfNot] {
        let items: [Item] = [.load(0), .jump(opcode, "end"), .label("end")]
        let words = try said([type], .any, items)
        #expect(words == (type == .bool || type == .any ? nil : "expected Bool, got \(type.name)"))
      }
    }
  }

  @Test func `register code exists for every function that is verified`() throws {
    for opcode in Opcode.allCases where Instructions.row(opcode).operand == .none {
      let row = Instructions.row(opcode)
      let pushes = [Item](repeating: .load(0), count: row.pops)
      let module = try module(takes: [.any], pushes + [.op(opcode), .op(.halt)])
      #expect(try module.verified(0).heightMax == max(row.pops, row.pushes))
      for form in [Form.loop, .threaded] { #expect(module.code(0, form) != nil, "\(opcode)") }
    }
  }
}
