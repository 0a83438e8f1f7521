import Bindgen
import Schema

/// Compiles made-up packages of growing size and renders them into every language.
enum SchemaBench {
  private static let counts = [10, 100, 1_000, 10_000]

  static func run() {
    let languages = Language.allCases
    print("schema compiler: n records and n functions; milliseconds, median of the rounds")
    print((["n", "compile"] + languages.map(\.rawValue) + ["all", "us/decl"]).map { padded($0) }.joined())
    for count in counts {
      let source = text(count)
      let rounds = count >= 10_000 ? 3 : 7
      let compiled = median(rounds) { _ = compile(source) }
      guard let blueprint = compile(source) else { return print("the made-up package does not compile") }
      let rendered = languages.map { language in
        median(rounds) { _ = emit(blueprint, as: language, options: EmitOptions()) }
      }
      let all = rendered.reduce(compiled, +)
      let cells = [compiled] + rendered + [all]
      print(
        ([padded("\(count)")] + cells.map { padded(thousandths($0 * 1e3)) }
          + [padded(thousandths(all * 1e6 / Double(2 * count)))]).joined())
    }
  }

  private static func compile(_ source: SourceText) -> Blueprint? {
    var compilation = Compilation()
    compilation.add(source)
    return compilation.blueprint()
  }

  private static func text(_ count: Int) -> SourceText {
    var text = "package bench.schema @version(1, 0, 0) @prefix(\"bs_\")\n"
    for index in 0..<count {
      let nested = index % 10 == 0 ? "u16" : "Record\(index - 1)"
      text += """
        /// Record number \(index).
        record Record\(index) { id: u32, weight: f64, name: str, tag: [u8; 4], nested: \(nested) }
        /// Function number \(index).
        fn function\(index)(id: u32, record: *const Record\(index), out sum: u64, xs: [f64; len n], n: usize)

        """
    }
    return SourceText(path: "bench.abi", text: text)
  }

  private static func median(_ rounds: Int, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<rounds).map { _ -> Double in
      let parts = clock.measure(body).components
      return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    }
    return times.sorted()[rounds / 2]
  }

  private static func thousandths(_ value: Double) -> String {
    let scaled = Int((value * 100).rounded())
    let cents = scaled % 100
    return "\(scaled / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  private static func padded(_ text: String) -> String { text.indented(to: 9) }
}
