/// A machine and its C rules, as far as layout goes.
public struct Target: Hashable, Sendable {
  /// The clang triple.
  public let triple: String
  public let pointerSize: Int
  /// Size of C `long`.
  public let longSize: Int
  /// Alignment of 64-bit integers and doubles inside records (4 on i386 System V).
  public let wideAlignment: Int
  /// Alignment of 128-bit integers; nil where C has none.
  public let hugeAlignment: Int?
  /// Microsoft's rule for bit-fields: a new unit whenever the type's size changes.
  public let usesMicrosoftBitfields: Bool

  /// The target of generated code that does not say otherwise.
  public static let primary = all[0]

  public static let all: [Target] = [
    lp64("x86_64-unknown-linux-gnu"), lp64("aarch64-unknown-linux-gnu"),
    lp64("x86_64-apple-macosx"), lp64("arm64-apple-macosx"),
    llp64("x86_64-pc-windows-msvc"), llp64("aarch64-pc-windows-msvc"),
    lp64("riscv64-unknown-linux-gnu"),
    Target(
      triple: "i686-unknown-linux-gnu", pointerSize: 4, longSize: 4, wideAlignment: 4, hugeAlignment: nil,
      usesMicrosoftBitfields: false),
    ilp32("armv7-unknown-linux-gnueabihf"), ilp32("wasm32-unknown-unknown"),
  ]

  private static func lp64(_ triple: String) -> Target {
    Target(
      triple: triple, pointerSize: 8, longSize: 8, wideAlignment: 8, hugeAlignment: 16,
      usesMicrosoftBitfields: false)
  }

  private static func llp64(_ triple: String) -> Target {
    Target(
      triple: triple, pointerSize: 8, longSize: 4, wideAlignment: 8, hugeAlignment: 16,
      usesMicrosoftBitfields: true)
  }

  private static func ilp32(_ triple: String) -> Target {
    Target(
      triple: triple, pointerSize: 4, longSize: 4, wideAlignment: 8,
      hugeAlignment: triple == "wasm32-unknown-unknown" ? 16 : nil, usesMicrosoftBitfields: false)
  }
}
