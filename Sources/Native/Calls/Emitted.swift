import Assembler
import CAbut
import CShims

/// The registers of System V that arguments travel in, and those that results come back in.
enum Convention {
  static let arguments: [Register] = [.rdi, .rsi, .rdx, .rcx, .r8, .r9]
  static let results: [Register] = [.rax, .rdx]
  static func vector(_ number: UInt8) -> Vector { Vector(rawValue: number) ?? .xmm0 }
}

/// Whether emitted code is used. The environment's ABUT_JIT=0 switches it off from the start.
public enum EmittedCode {
  private nonisolated(unsafe) static var isWanted = !environmentRefuses()

  private static func environmentRefuses() -> Bool {
    guard let value = unsafe abut_environment("ABUT_JIT") else { return false }
    return unsafe value[0] == CChar(bitPattern: UInt8(ascii: "0")) && value[1] == 0
  }

  /// Bytes of a frame that no guard page can hide behind: emitted code does not probe the stack.
  static let frameMax = 4096

  public static var isEnabled: Bool { unsafe isWanted && CodeMemory.isAvailable }

  public static func enable(_ wanted: Bool) -> Bool {
    unsafe isWanted = wanted
    return isEnabled
  }
}

/// A piece of code that is given back with its last reference.
@safe final class Code {
  let start: UnsafeMutableRawPointer

  init?(_ assembler: Assembler) {
    guard let start = unsafe CodeMemory.place(assembler) else { return nil }
    unsafe self.start = start
  }

  deinit { unsafe CodeMemory.release(start) }
}

extension Assembler {
  /// A number from memory, widened as callees expect it: to the whole register, by its sign.
  mutating func load(_ to: Register, _ from: Memory, kind: Kind) {
    load(to, from, kind.width, isSigned: kind.isSigned)
  }
  mutating func extend(_ to: Register, _ from: Register, kind: Kind) {
    extend(to, from, kind.width, isSigned: kind.isSigned)
  }

  /// So many bytes cut into the largest pieces that registers have: places and widths.
  private static func pieces(_ count: Int) -> [(offset: Int, width: Width)] {
    var found: [(offset: Int, width: Width)] = []
    var done = 0
    for width in [Width.quad, .long, .word, .byte] {
      while count - done >= Int(width.rawValue) {
        found.append((done, width))
        done += Int(width.rawValue)
      }
    }
    return found
  }

  /// At most eight bytes of a record, never one behind them; other than powers of two cost `scratch`.
  mutating func loadPiece(_ to: Register, _ base: Register, _ offset: Int, count: Int, scratch: Register) {
    for (done, width) in Self.pieces(count) {
      load(done == 0 ? to : scratch, Memory(base, offset + done), width, isSigned: false)
      guard done > 0 else { continue }
      shift(.left, scratch, by: UInt8(done * 8))
      apply(.or, to, scratch)
    }
  }

  /// The reverse; the register is lost when the count is no power of two.
  mutating func storePiece(_ base: Register, _ offset: Int, _ from: Register, count: Int) {
    for (done, width) in Self.pieces(count) {
      store(Memory(base, offset + done), from, width)
      let next = done + Int(width.rawValue)
      if next < count { shift(.right, from, by: width.rawValue * 8) }
    }
  }

  /// Copies through `scratch`, in the largest steps.
  mutating func copy(
    _ to: Register, _ toOffset: Int, _ from: Register, _ fromOffset: Int, count: Int, scratch: Register
  ) {
    for (done, width) in Self.pieces(count) {
      load(scratch, Memory(from, fromOffset + done), width, isSigned: false)
      store(Memory(to, toOffset + done), scratch, width)
    }
  }
}

extension Kind {
  /// How much of a register a number takes.
  var width: Width { Width(rawValue: UInt8(size)) ?? .quad }
  var precision: Assembler.Precision { self == .f32 ? .single : .double }
}

extension native_slot {
  var number: Kind { Kind(rawValue: kind) ?? .void }
  var travels: Place { Place(rawValue: place) ?? .none }

  /// The registers of a record's pieces, with the bytes that each one holds.
  var pieces: [(register: UInt8, isVector: Bool, offset: Int, count: Int)] {
    var found: [(register: UInt8, isVector: Bool, offset: Int, count: Int)] = []
    if first != Place.noRegister { found.append((first, classes & 1 != 0, 0, min(8, Int(size)))) }
    if size > 8, second != Place.noRegister { found.append((second, classes & 2 != 0, 8, Int(size) - 8)) }
    return found
  }
}
