import Bytes
import CAbut
import Foundation
import TestSupport
import Testing

@testable import Native

/// Whatever a code or a declaration says: a plan or a fault with a place, in bounded time.
@Suite struct HostileTests {
  private static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 4_000

  private static let codes = [
    "d(d x,d y)", "i(z,...,d,q)", "v(*i(P,P) f,&!{P@16,8|d x@0,d y@8} p,{P} q)", "D(F,D,G,g,?,b,B,h,H)",
    "{S@24,8|[2]{T@8,4|i a@0:3+0,f b@4} t@0,<U@8,8|d d@0,[8]B b@0> u@16}({T},<U>,&{S})",
    "v({list@16,8|&{list} next@0,i value@8})", "{|b a,I b:8,I c:20,g d}(&&[3][4]d)",
  ]
  private static let declarations = [
    "typedef struct { double x, y; } Point; Point mid(Point a, const Point *b);",
    "struct F { unsigned a : 3, b : 30; int : 0; char c[2][3]; } __attribute__((packed, aligned(4)));",
    "enum E { A = 1 << 4, B = (A | 3) * sizeof(long), C = -B ? ~0u : 'c' }; enum E f(enum E, ...);",
    "void (*signal(int sig, void (*func)(int)))(int); #define N 4",
    "union U { struct { char a; union { long b; float c; }; }; _Complex double d; long double e; };",
  ]

  @Test func `mutated codes are planned or refused`() {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    for round in 0..<Self.rounds {
      survives(random.mutated(Array(Self.codes[round % Self.codes.count].utf8)))
    }
  }

  @Test func `random code soup is planned or refused`() {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    let words = [
      "v", "?", "b", "i", "Q", "f", "d", "g", "F", "D", "G", "z", "Z", "p", "P", "&", "!", "*", "(", ")", ",",
      "...", "{",
      "}", "<", ">", "|", "[", "]", "@", "8,8", "16,16", ":3", "+1", " x", "2", "0", "{A", "{A}", "<B", "d(",
      "i()",
    ]
    for _ in 0..<Self.rounds {
      let count = Int.random(in: 1...30, using: &random)
      survives(Array((0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined().utf8))
    }
  }

  /// What was planned once is its own canonical code, and is planned the same again.
  private func survives(_ code: [UInt8]) {
    do throws(Fault) {
      let signature = try CodeReader.signature(code)
      let plan = try Plan(signature, path: .libffi)
      var printer = CodePrinter(signature.table, source: code)
      printer.write(signature.function)
      #expect(throws: Never.self) { _ = try CodeReader.signature(printer.out) }
      #expect(plan.facts.pointee.arguments_size <= UInt32(SignatureLimits.argumentBytesMax) + 4_096)
    } catch {
      #expect(error.offset >= 0 && error.offset <= code.count && !error.note.isEmpty)
    }
  }

  @Test func `mutated declarations give codes or a fault with a place`() {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    for round in 0..<Self.rounds {
      declares(random.mutated(Array(Self.declarations[round % Self.declarations.count].utf8)))
    }
  }

  @Test func `random C soup gives codes or a fault with a place`() {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    let words = [
      "int", "unsigned", "long", "double", "char", "void", "const", "struct", "union", "enum", "typedef", "S",
      "x", "f",
      "(", ")", "[", "]", "{", "}", "*", ",", ";", "=", ":", "...", "1", "3u", "0x7f", "+", "<<", "?",
      "sizeof", "-",
      "__attribute__((packed))", "_Alignas(8)", "size_t", "_Complex", "#define N 3\n", "va_list", "'c'",
      "// c\n",
    ]
    for _ in 0..<Self.rounds {
      let count = Int.random(in: 1...40, using: &random)
      declares(
        Array((0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ").utf8))
    }
  }

  private func declares(_ text: [UInt8]) {
    do throws(Fault) {
      let lines = try DeclarationReader.declare(text).split(separator: 10)
      for line in lines where line.first != UInt8(ascii: "=") {
        let code = Array(line[(line.firstIndex(of: 9) ?? line.startIndex)...].dropFirst())
        #expect(throws: Never.self) {
          if line.first == UInt8(ascii: ":") {
            _ = try CodeReader.type(code)
          } else {
            _ = try CodeReader.signature(code)
          }
        }
      }
    } catch {
      #expect(error.offset >= 0 && error.offset <= text.count && !error.note.isEmpty)
    }
  }

  @Test func `records that name each other many times are classified in time`() throws {
    var code = "v(<L0|b,d>"
    for level in 1...30 {
      code += ",<L\(level)|" + Array(repeating: "<L\(level - 1)>", count: 180).joined(separator: ",") + ">"
    }
    let clock = ContinuousClock()
    let took = try clock.measure { _ = try Plan(Array((code + ")").utf8), path: .libffi) }
    #expect(took < .seconds(5))
  }

  @Test func `declarations that double are refused, not written out`() {
    var text = "struct { char c; } a"
    for _ in 0..<25 { text = "struct { \(text); } a, b" }
    #expect(throws: Fault.self) { _ = try DeclarationReader.declare(Array("typedef \(text);".utf8)) }
    let chain = "typedef int *P0;" + (1...5_000).map { "typedef P\($0 - 1) *P\($0);" }.joined()
    #expect(throws: Fault.self) { _ = try DeclarationReader.declare(Array(chain.utf8)) }
    let casts = "enum { A = " + String(repeating: "(int)", count: 100_000) + "1 };"
    #expect(throws: Fault.self) { _ = try DeclarationReader.declare(Array(casts.utf8)) }
  }
}
