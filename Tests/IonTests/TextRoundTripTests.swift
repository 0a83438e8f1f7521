import Bytes
import Ion
import TestSupport
import Testing

/// What is written reads back as what it was.
@Suite struct TextRoundTripTests {
  private let listings = [
    Listing(.original, hasNotes: false), Listing(.original), Listing(.full, hasNotes: false), Listing(.full),
  ]

  private static func string(_ text: [UInt8]) -> String { String(decoding: text, as: UTF8.self) }

  @Test func `every opcode with every operand reads back, one by one`() throws {
    for instruction in FilesSamples.instructions {
      let function = Function("f", [.nop, instruction, .nop])
      for encoding in [DescriptorEncoding.threeBytes, .access] {
        for listing in listings {
          let text = listing.text(of: function, descriptors: encoding)
          let read = try ClassFile(text: text)
          #expect(read.functions == [function], "\(Self.string(text))")
        }
      }
    }
  }

  @Test func `every pattern alone in a tuple and in a tag reads back`() throws {
    for pattern in FilesSamples.patterns {
      for one in [
        pattern, .tuple([pattern]), .array([pattern]), .tagged("T", pattern), .tagged("Object", pattern),
      ] {
        let function = Function("f", [.match(src: 0, arms: [Arm(one, 1)]), .nop])
        for listing in listings {
          let text = listing.text(of: function)
          #expect(try ClassFile(text: text).functions == [function], "\(Self.string(text))")
        }
      }
    }
  }

  @Test func `literals read back`() throws {
    for value in FilesSamples.values {
      #expect(try Value(text: value.text) == value, "\(Self.string(value.text))")
      let alone = Value.tuple([value])
      #expect(try Value(text: alone.text) == alone, "\(Self.string(alone.text))")
    }
  }

  @Test func `classes read back with their layout, their encoding and their name`() throws {
    let files = [
      ClassFile(FilesSamples.functions), ClassFile(FilesSamples.functions, layout: .functions),
      ClassFile(FilesSamples.functions, layout: .functions, descriptors: .access),
      ClassFile(FilesSamples.functions, descriptors: .access),
      ClassFile(FilesSamples.functions, descriptors: .threeBytes),
      ClassFile([FilesSamples.functions[0]], layout: .function), ClassFile([]),
      ClassFile([Function(nil, extraRegisters: 3, [.move(dst: 0, src: 2)])], layout: .instructions),
    ]
    for (at, file) in files.enumerated() {
      let name = FilesSamples.texts[at % FilesSamples.texts.count]
      for hasNotes in [true, false] {
        let text = Listing(.full, hasNotes: hasNotes).text(of: file, named: name)
        let read = try Pack.Class.all(text: text)
        #expect(read == [Pack.Class(name, file)])
      }
      #expect(try ClassFile(text: file.text()) == file)
    }
  }

  @Test func `names of every kind read back`() throws {
    let names =
      FilesSamples.texts + [
        "anonymous", "FFI", "two words", "<lambda>", "a:b", "(", "}", "//", ";", "_", "1",
      ]
    for name in names {
      let functions = [
        Function(name, [.makeClosure(dst: 0, function: 1, scope: name, captures: [Capture(name, 2)])]),
        Function("native", .ffi(name)),
        Function("values", [.loadConst(dst: 0, value: .object([Property(name, .functionName(name))]))]),
        Function("entries", [.objectInit(dst: 0, entries: [Entry(name, .value(.atom(name)))])]),
        Function("tags", [.match(src: 0, arms: [Arm(.tagged(name, .value(.atom(name))), 0)])]),
      ]
      for listing in listings {
        let text = listing.text(of: ClassFile(functions))
        #expect(try ClassFile(text: text).functions == functions, "\(Self.string(text))")
      }
    }
  }

  @Test func `instructions alone read back`() throws {
    let code = FilesSamples.instructions
    let read = try ClassFile(text: code.bytecodeText())
    #expect(read.functions == [Function(nil, extraRegisters: .max, code)])
  }

  @Test func `random classes read back from every form`() throws {
    let seed = FuzzRandom.seed()
    var random = FilesRandom(random: FuzzRandom(seed))
    for turn in 0..<500 {
      let file = ClassFile(random.functions(), descriptors: turn % 2 == 0 ? .flags : .access)
      for listing in listings {
        let text = listing.text(of: file)
        do throws(Fault) {
          let read = try ClassFile(text: text)
          #expect(read.functions == file.functions, "FUZZ_SEED=\(seed)\n\(Self.string(text))")
          if listing.form == .full { #expect(read == file, "FUZZ_SEED=\(seed)") }
        } catch { Issue.record("\(error.note) FUZZ_SEED=\(seed)\n\(Self.string(text))") }
      }
    }
  }

  @Test func `random numbers read back`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for turn in 0..<6_000 {
      let bits = random.next()
      let small = Double(Int64(bitPattern: bits) >> 40) / Double([1, 3, 8, 10, 1_000][turn % 5])
      for value in [
        Value.number(Double(bitPattern: bits)), .number(small), .complex(small, Double(bitPattern: bits)),
      ] {
        #expect(try Value(text: value.text) == value, "FUZZ_SEED=\(seed)")
        guard turn % 8 == 0 else { continue }
        let function = Function("f", [.loadConst(dst: 0, value: value)])
        #expect(try ClassFile(text: function.text()).functions == [function], "FUZZ_SEED=\(seed)")
      }
    }
  }

  @Test func `changed texts read, or say where they are wrong`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var programs = FilesRandom(random: FuzzRandom(seed + 1))
    let whole = Listing(.full).text(of: ClassFile([Function("f", FilesSamples.short)]))
    var read = 0
    for turn in 0..<3_000 {
      let sample = turn % 2 == 0 ? whole : listings[turn / 2 % 4].text(of: ClassFile(programs.functions()))
      var text = random.mutated(sample)
      if turn % 3 == 0 { text = Self.withSigns(text, &random) }
      do throws(Fault) {
        let classes = try Pack.Class.all(text: text)
        read += 1
        for item in classes {
          #expect(try Pack.Class.all(text: item.file.text(named: item.name)) == [item], "FUZZ_SEED=\(seed)")
        }
      } catch {
        let isRight = error.note.hasPrefix("line ") && (0...text.count).contains(error.offset)
        #expect(isRight, "\(error) FUZZ_SEED=\(seed)")
      }
    }
    #expect(read > 150, "FUZZ_SEED=\(seed)")
  }

  /// Signs that mean something, in places where they do not.
  private static func withSigns(_ text: [UInt8], _ random: inout FuzzRandom) -> [UInt8] {
    var text = text
    let signs = Array("()[]{},:;'\"\\+-.=_rei0/\n".utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let at = Int.random(in: 0...text.count, using: &random)
      let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
      if at < text.count, Bool.random(using: &random) { text[at] = sign } else { text.insert(sign, at: at) }
    }
    return text
  }
}
