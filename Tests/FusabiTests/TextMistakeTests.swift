import Bytes
import Machine
import Testing

@testable import Fusabi

@Suite struct TextMistakeTests {
  static func note(_ text: String) -> String { note(Array(text.utf8)) }

  static func note(_ text: [UInt8]) -> String {
    do throws(Failure) {
      _ = try ModuleParts.assembled(text)
      return "none"
    } catch {
      #expect(error.status == .invalidModule && error.trap.code == .badFormat && error.trace.isEmpty)
      return error.trap.message
    }
  }

  /// Of a line in a function.
  static func code(_ line: String) -> String {
    let note = note("fn f(a: I32)\n" + line)
    return note.hasPrefix("line 2, ") ? String(note.dropFirst(8)) : note
  }

  @Test func `mistakes in code have a place`() {
    #expect(Self.code("  nope 1") == "column 3: nope is no instruction")
    #expect(Self.code("halt halt") == "column 6: 'h' is too much here")
    #expect(Self.code("5") == "column 1: here is '5' where an instruction should be")
    #expect(Self.code("load") == "column 5: a local, its name or its number, is missing")
    #expect(Self.code("load b") == "column 6: there is no local b")
    #expect(Self.code("load 4294967296").hasPrefix("column 6: a local, its name or its number, is 0 to "))
    #expect(Self.code("call ;") == "column 6: the name of the function is missing")
    #expect(Self.code("call g") == "column 6: there is no function g")
    #expect(Self.code("call_ffi f") == "column 10: there is no import f")
    #expect(Self.code("call #x") == "column 7: the number of the function is missing")
    #expect(Self.code("call_ffi_n #0") == "column 14: the number of arguments is missing")
    #expect(Self.code("call \"\\xff\"") == "column 6: the name of the function is no UTF-8")
    #expect(Self.code("jump @there") == "column 6: there is no label there")
    #expect(Self.code("jump @") == "column 7: a label is missing")
    #expect(Self.code("jump there") == "column 6: a distance, or a label with @, is missing")
    #expect(
      Self.code("jump 2147483648").hasPrefix("column 6: a distance, or a label with @, is -2147483648 to"))
    #expect(Self.code("a: nop\na: nop") == "line 3, column 1: the label a is there twice")
    #expect(Self.code("convert") == "column 8: a type is missing")
    #expect(Self.code("convert i32") == "column 9: i32 is no type")
    #expect(Self.code("convert #256") == "column 10: the number of a type is 0 to 255")
    #expect(Self.code("array_new x") == "column 11: a number is missing")
    #expect(Self.code(".nope") == "column 1: .nope is no directive")
    #expect(Self.code(".line never") == "column 7: never is no line")
    #expect(Self.code(".line 1 to 5") == "column 9: to is too much here")
    #expect(Self.code(".line -1").hasPrefix("column 7: a line is 0 to "))
    #expect(Self.code(".byte") == "column 6: a byte is missing")
    #expect(Self.code(".byte 256") == "column 7: a byte is 0 to 255")
    #expect(Self.code("jump 99999999999999999999") == "column 6: a distance, or a label with @, is no number")
  }

  @Test func `mistakes in constants have a place`() {
    func push(_ literal: String) -> String { Self.code("push " + literal) }
    #expect(push("") == "column 6: a constant is missing")
    #expect(push("word") == "column 6: word is no constant; strings have quotes")
    #expect(push("%") == "column 6: '%' is no constant")
    #expect(push("1.2.3") == "column 6: numbers end with i32, i64, f32, f64 or nothing")
    #expect(push("1.") == "column 6: this is no number")
    #expect(push("1e") == "column 6: this is no number")
    #expect(push("-") == "column 6: this is no number")
    #expect(push("-f64.nan") == "column 6: this is no number")
    #expect(push("1e999") == "column 6: the number is too large for an F64")
    #expect(push("1e39f32") == "column 6: the number is too large for an F32")
    #expect(push("2147483648") == "column 6: the number does not fit an I32")
    #expect(push("-2147483649i32") == "column 6: the number does not fit an I32")
    #expect(push("9223372036854775808i64") == "column 6: the number does not fit an I64")
    #expect(push("0x100000000") == "column 6: the number does not fit an I32")
    #expect(push("-0x80000001") == "column 6: the number does not fit an I32")
    #expect(push("0x11111111111111111i64") == "column 6: this is no number")
    #expect(push("0x") == "column 6: this is no number")
    #expect(push("0x1g") == "column 6: a number with 0x ends with i32, i64 or nothing")
    #expect(push("1.5i32") == "column 6: an integer has no fraction and no exponent")
    #expect(push("1u8") == "column 6: numbers end with i32, i64, f32, f64 or nothing")
    #expect(push("f64.bits 0x12") == "column 15: bits are 0x and 16 digits")
    #expect(push("f32.bits 0x123456789") == "column 15: bits are 0x and 8 digits")
    #expect(push("f32.bits 0x+1234567") == "column 15: bits are 0x and 8 digits")
    #expect(push("\"abc") == "column 6: the string does not end")
    #expect(push("\"abc\\\"") == "column 6: the string does not end")
    #expect(push("\"a\\q\"").hasPrefix("column 8: there is no such escape"))
    #expect(push("\"a\\x+1\"") == "column 8: \\x needs two digits")
    #expect(push("\"\\xff\"") == "column 6: the string is no UTF-8")
    #expect(push("\"\\u{d800}\"") == "column 7: \\u needs a Unicode scalar, as in \\u{1f980}")
    #expect(push("'\\u{110000}'") == "column 7: \\u needs a Unicode scalar, as in \\u{1f980}")
    #expect(push("''") == "column 6: a character is missing between the quotes")
    #expect(push("'") == "column 6: a character is missing between the quotes")
    #expect(push("'ab'") == "column 6: the character does not end")
    #expect(push("'\\x80'") == "column 7: \\x is below 80 in a character; \\u{ff}")
    #expect(push("()x") == "column 8: 'x' is too much here")
    #expect(push("(") == "column 7: ')' is missing, here is the end of the line")
    #expect(push(String(repeating: "1", count: 1_025) + "f64") == "column 6: the number is too long")
    #expect(push("0." + String(repeating: "1", count: 1_022)) == "none")
  }

  @Test func `mistakes around functions have a place`() {
    #expect(Self.note("nop") == "line 1, column 1: nop stands in a function, behind a line with fn")
    #expect(Self.note(".line 1").hasPrefix("line 1, column 1: .line stands in a function"))
    #expect(Self.note("a: nop") == "line 1, column 1: a label stands in a function")
    #expect(Self.note("hello") == "line 1, column 1: hello is nothing known")
    #expect(Self.note("fn") == "line 1, column 3: the name of the function is missing")
    #expect(Self.note("fn f") == "line 1, column 5: '(' is missing, here is the end of the line")
    #expect(Self.note("fn f(") == "line 1, column 6: a type is missing")
    #expect(Self.note("fn f(a:)") == "line 1, column 8: a type is missing")
    #expect(Self.note("fn f(a)") == "line 1, column 6: a is no type")
    #expect(Self.note("fn f(I32") == "line 1, column 9: ')' is missing, here is the end of the line")
    #expect(Self.note("fn f(...)") == "line 1, column 5: only imports take any number of arguments")
    #expect(Self.note("fn f(a: I32, a: I32)") == "line 1, column 14: the name a is there twice")
    #expect(Self.note("fn f(a: I32) locals a") == "line 1, column 21: the name a is there twice")
    #expect(Self.note("fn f() - Unit") == "line 1, column 9: '>' is missing")
    #expect(Self.note("fn f() -> Nothing") == "line 1, column 11: Nothing is no type")
    #expect(Self.note("fn f() local a") == "line 1, column 8: 'l' is too much here")
    #expect(Self.note("fn f() locals") == "line 1, column 14: a name, or how many locals, is missing")
    #expect(Self.note("fn f() locals a: I32") == "line 1, column 16: ':' is too much here")
    #expect(Self.note("source \"a\"\nsource \"b\"") == "line 2, column 1: the source is there twice")
    #expect(Self.note("entry a\nentry a") == "line 2, column 1: the entry is there twice")
    #expect(Self.note("\nentry a") == "line 2, column 7: there is no function a")
    #expect(
      Self.note(Array("source \"".utf8) + [0xff, 0x22]).hasSuffix("the name of the source is no UTF-8"))
    #expect(Self.note([0xff]) == "line 1, column 1: here is byte 255 where an instruction should be")
  }

  @Test func `a text is no longer than its limit`() throws {
    let text = Array("fn f()\nret".utf8)
    #expect(try ModuleAssembler.assemble(text, bytesMax: text.count).functions.count == 1)
    #expect(throws: Fault.self) { try ModuleAssembler.assemble(text, bytesMax: text.count - 1) }
  }

  @Test func `a function has no more labels than places`() {
    let labels = (0..<ModuleAssembler.labelsMax).map { "l\($0):" }.joined()
    #expect(Self.note("fn f()\n" + labels) == "none")
    #expect(
      Self.note("fn f()\n" + labels + "\nm:").hasSuffix("there are at most 1048577 labels in a function"))
  }

  @Test func `nothing is larger than a module can have`() {
    func times(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }
    let name = String(repeating: "n", count: Limits.nameSizeMax)
    #expect(Self.note("fn \(name)()") == "none")
    #expect(Self.note("fn \(name)n()") == "line 1, column 4: a name has at most 256 bytes")
    #expect(Self.note("import \(name)n()") == "line 1, column 8: a name has at most 256 bytes")
    let functions = times(Limits.functionsMax) { "fn f\($0)()\n" }
    #expect(Self.note(functions) == "none")
    #expect(Self.note(functions + "fn f()") == "line 4097, column 1: there are at most 4096 functions")
    let imports = times(Limits.importsMax) { "import f\($0)()\n" }
    #expect(Self.note(imports) == "none")
    #expect(Self.note(imports + "import f()") == "line 4097, column 1: there are at most 4096 imports")
    let constants = times(Limits.constantsMax) { ".constant \($0)\n" }
    #expect(Self.note(constants) == "none")
    #expect(Self.note(constants + ".constant 1") == "line 65537, column 1: there are at most 65536 constants")
    #expect(
      Self.note(constants + "fn f()\npush 1\npush 1i64").hasPrefix("line 65539, column 6: there are at"))
    let params = [String](repeating: "I32", count: Limits.paramsMax).joined(separator: ", ")
    #expect(Self.note("fn f(\(params))") == "none")
    #expect(Self.note("fn f(\(params), I32)").hasSuffix("there are at most 255 parameters"))
    #expect(Self.note("fn f() locals 4294967295") == "none")
    #expect(Self.note("fn f() locals 4294967295, a").hasSuffix("there are at most 4294967295 locals"))
    let named = (1...Limits.frameMax).map { "a\($0)" }.joined(separator: ", ")
    #expect(Self.note("fn f() locals \(named)") == "none")
    #expect(Self.note("fn f() locals \(named), a").hasSuffix("there are at most 3900 locals with a name"))
    let row = ".byte" + String(repeating: " 0", count: 1_024) + "\n"
    let code = "fn f()\n" + String(repeating: row, count: 1_024)
    #expect(Self.note(code) == "none")
    #expect(
      Self.note(code + "nop") == "line 1026, column 1: there are at most 1048576 bytes of code in a function")
    #expect(Self.note(code + row).hasSuffix("there are at most 1048576 bytes of code in a function"))
  }
}
