/// What processes wait for, in lines for people.
public enum Report {
  /// A line for each.
  public static func text(_ processes: [ProcessView]) -> String {
    processes.map { line($0) + "\n" }.joined()
  }

  static func line(_ view: ProcessView) -> String {
    var line = "process \(view.identity) (\(TextWriter.shown(view.function))) \(doing(view))"
    if let place = view.place { line += " at \(text(place))" }
    if view.messages > 0 {
      line += "; \(view.messages) \(view.messages == 1 ? "message waits" : "messages wait")"
    }
    return line
  }

  private static func doing(_ view: ProcessView) -> String {
    switch view.state {
    case .runnable: "can run"
    case .receiving: "waits for a message"
    case .joining:
      view.awaited.isEmpty
        ? "waits for the end of nobody"
        : "waits for the end of \(view.awaited.map { "process \($0)" }.joined(separator: ", "))"
    case .waiting: "waits for a native"
    case .held: "is held"
    }
  }

  public static func text(_ crash: Crash) -> String {
    let reason = TextWriter.shown(ValueText.text(crash.reason), most: .max)
    guard let place = crash.place else { return "process \(crash.process) ended: \(reason)" }
    return "process \(crash.process) ended at \(text(place)): \(reason)"
  }

  private static func text(_ place: CodePlace) -> String {
    "\(TextWriter.shown(place.function)), instruction \(place.instruction)"
  }
}
