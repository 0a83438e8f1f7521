import Bytes
import Ion
import TestSupport
import Testing

/// Class files: what stands where, and that everything comes back.
@Suite struct FilesClassTests {
  private let example = Function(
    "test_function", arity: 1, extraRegisters: 2,
    [.loadConst(dst: 1, value: .number(10)), .add(dst: 2, a: 0, b: 1), .return(value: 2)])
  private let exampleBytes = FilesSamples.hex(
    """
    01 0d000000 746573745f66756e6374696f6e 01000000 02000000 00 03000000
    01 01000000 01 0000000000002440 03 02000000 00000000 01000000 0a 02000000
    """)
  private let layouts: [(ClassLayout, DescriptorEncoding)] = [
    (.functions, .threeBytes), (.functions, .access), (.version2, .flags), (.version2, .access),
    (.version2, .threeBytes),
  ]

  @Test func `the worked example of version 1 reads and is written byte by byte`() throws {
    #expect(exampleBytes.count == 63)
    let file = try ClassFile(bytes: exampleBytes)
    #expect(file == ClassFile([example], layout: .function))
    #expect(try file.bytes() == exampleBytes)
    let many = FilesSamples.hex("494f4e4243010000 01000000 01000000") + exampleBytes
    #expect(try ClassFile(bytes: many) == ClassFile([example], layout: .functions))
    #expect(try ClassFile([example], layout: .functions).bytes() == many)
  }

  @Test func `the worked example of version 2 says how descriptors are encoded`() throws {
    let bytes = FilesSamples.hex("494f4e4243010000 02000000 02 000000 01000000") + exampleBytes
    #expect(try ClassFile(bytes: bytes) == ClassFile([example]))
    #expect(try ClassFile([example]).bytes() == bytes)
  }

  @Test func `instructions alone become a function with the registers that they name`() throws {
    let bytes = FilesSamples.hex("494f4e4243010000 01000000 02000000 14 0a 05000000")
    let file = try ClassFile(bytes: bytes)
    let function = Function(nil, extraRegisters: 6, [.nop, .return(value: 5)])
    #expect(file == ClassFile([function], layout: .instructions))
    #expect(try file.bytes() == bytes)
  }

  @Test func `bytes of each operand stand where they must`() throws {
    let code: [(Instruction, String)] = [
      (.jumpIfTrue(condition: 1, offset: -2), "0c 01000000 feffffff"),
      (.call(dst: 1, function: 2, arguments: [3, 4]), "09 01000000 02000000 02000000 03000000 04000000"),
      (.link(pid: 7, dst: 1), "11 07000000 01000000"),
      (
        .match(src: 1, arms: [Arm(.tagged("t", .tuple([.wildcard])), 3), Arm(.array([.value(.unit)]), -1)]),
        "12 01000000 02000000 05 01000000 74 03 01000000 02 03000000 04 01000000 01 04 ffffffff"
      ),
      (
        .objectInit(
          dst: 1,
          entries: [
            Entry("a", .register(2)), Entry("b", .value(.boolean(true))), Entry("c", .register(3), .writable),
            Entry("d", .value(.undefined), [.enumerable, .configurable]),
          ]),
        """
        1f 01000000 04000000 01000000 61 00 02000000 01000000 62 01 02 01 01000000 63 02 03000000 01
        01000000 64 03 05 06
        """
      ),
      (
        .makeClosure(dst: 1, function: 2, scope: "s", captures: [Capture("x", 3)]),
        "23 01000000 02000000 01000000 73 01000000 01000000 78 03000000"
      ),
      (
        .defineProp(object: 1, key: 2, value: 3, descriptor: [.writable, .configurable]),
        "2c 01000000 02000000 03000000 05"
      ),
      (
        .receiveMatch(dst: 1, timeout: nil, arms: [Arm(.wildcard, 1)]),
        "36 01000000 ffffffff 01000000 02 01000000"
      ),
      (.loadConst(dst: 1, value: .complex(1, -0.0)), "01 01000000 0a 000000000000f03f 0000000000000080"),
      (
        .loadConst(dst: 1, value: .object([Property("k", .array([.functionName("f")]), .enumerable)])),
        "01 01000000 07 01000000 01000000 6b 06 01000000 08 01000000 66 02"
      ),
      (
        .loadConst(dst: 1, value: .tuple([.atom("é"), .string("")])),
        "01 01000000 0b 02000000 03 02000000 c3a9 09 00000000"
      ),
    ]
    for (instruction, hex) in code {
      let bytes = try ClassFile([Function(nil, [instruction])]).bytes()
      let body = FilesSamples.hex(hex)
      #expect(Array(bytes.suffix(body.count)) == body, "\(instruction)")
      #expect(bytes.count == 20 + 14 + body.count, "\(instruction)")
    }
  }

  @Test func `every instruction and every value comes back from every layout`() throws {
    for (layout, encoding) in layouts {
      let file = ClassFile(FilesSamples.functions, layout: layout, descriptors: encoding)
      let bytes = try file.bytes()
      #expect(try ClassFile(bytes: bytes) == file, "\(layout) \(encoding)")
    }
    for function in FilesSamples.functions {
      for encoding in [DescriptorEncoding.threeBytes, .access] {
        let file = ClassFile([function], layout: .function, descriptors: encoding)
        #expect(try ClassFile(bytes: file.bytes()).functions == [function])
      }
    }
    for instruction in FilesSamples.instructions {
      let file = ClassFile([Function("f", [instruction])])
      #expect(try ClassFile(bytes: file.bytes()) == file)
    }
    #expect(try ClassFile(bytes: ClassFile([]).bytes()) == ClassFile([]))
  }

  @Test func `version 1 is read with the encoding that fits, the older one where none is seen`() throws {
    let plain = [Function("f", [.nop])]
    for encoding in [DescriptorEncoding.threeBytes, .access] {
      let bytes = try ClassFile(plain, layout: .functions, descriptors: encoding).bytes()
      #expect(try ClassFile(bytes: bytes).descriptors == .threeBytes)
      let object = Value.object([Property("a", .unit), Property("b", .unit, [])])
      let file = ClassFile(
        [Function("f", [.loadConst(dst: 0, value: object), .return(value: 0)])], layout: .functions,
        descriptors: encoding)
      #expect(try ClassFile(bytes: file.bytes()) == file)
      // Nothing stands behind it.
      let last = ClassFile(
        [Function("f", [.loadConst(dst: 0, value: .object([Property("", .unit)]))])], layout: .functions,
        descriptors: encoding)
      #expect(try ClassFile(bytes: last.bytes()) == last)
    }
  }

  @Test func `what version 1 cannot say is refused`() {
    func fault(_ layout: ClassLayout, _ encoding: DescriptorEncoding, _ functions: [Function]) -> Fault? {
      FilesSamples.fault { () throws(Fault) in
        _ = try ClassFile(functions, layout: layout, descriptors: encoding).bytes()
      }
    }
    let some = Function(
      "f", [.loadConst(dst: 0, value: .object([Property("a", .unit, [.writable, .enumerable])]))])
    #expect(fault(.functions, .access, [some])?.code == .unsupported)
    #expect(fault(.version2, .access, [some])?.code == .unsupported)
    #expect(fault(.functions, .threeBytes, [some]) == nil)
    #expect(fault(.functions, .flags, [example])?.code == .unsupported)
    #expect(fault(.function, .threeBytes, [example, example])?.code == .unsupported)
    #expect(fault(.function, .threeBytes, [])?.code == .unsupported)
    #expect(fault(.instructions, .threeBytes, [])?.code == .unsupported)
    // Read with three bytes for the descriptor it is a RETURN that comes next, and ends where the file does.
    let twin = Function(
      "f",
      [
        .loadConst(dst: 0, value: .object([Property("a", .unit, [.enumerable, .configurable])])),
        .loadConst(dst: 0x0a01, value: .boolean(true)),
      ])
    #expect(fault(.functions, .access, [twin])?.code == .differs)
    #expect(fault(.functions, .threeBytes, [twin]) == nil && fault(.version2, .access, [twin]) == nil)
  }

  @Test func `files of the original read and are written as they were`() throws {
    guard let bytes = FilesVectors.bytes("test.ionc") else { return }
    let file = try ClassFile(bytes: bytes)
    #expect(bytes == exampleBytes)
    #expect(try file.bytes() == bytes)
  }
}
