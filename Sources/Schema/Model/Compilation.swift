/// Source texts on their way to a model. Does no I/O: whoever holds it feeds in the packages it is missing.
public struct Compilation: Sendable {
  public private(set) var sources: [SourceText] = []
  var documents: [Document] = []
  private var findings = Findings()
  private var result: Blueprint?
  private var isResolved = false

  public init() {}

  /// Parses one more source; the first is the one being compiled.
  public mutating func add(_ source: SourceText) {
    let index = sources.count
    sources.append(source)
    documents.append(Parser.parse(source, index: index, findings: &findings))
  }

  /// Packages that `use` names and nobody has added, as `a.b.c`, each with the place of the first `use`.
  public var missingPackages: [(name: String, place: Span)] {
    let known = Set(documents.compactMap { $0.package?.path.map { $0.text }.joined(separator: ".") })
    var missing: [(name: String, place: Span)] = []
    var seen: Set<String> = []
    for use in documents.flatMap({ $0.uses })
    where !known.contains(use.package) && StandardPackages.text(of: use.package) == nil {
      if seen.insert(use.package).inserted { missing.append((use.package, use.span)) }
    }
    return missing
  }

  /// Looks everything up and lays it out for the primary target, once; nil when there are errors.
  public mutating func blueprint() -> Blueprint? {
    if !isResolved {
      isResolved = true
      addStandardPackages()
      guard !documents.isEmpty else { return nil }
      var resolver = Resolver(documents: documents, findings: findings)
      let model = resolver.run()
      findings = resolver.findings
      guard !findings.hasErrors else { return nil }
      let blueprint = Blueprint(model, for: .primary)
      for diagnostic in blueprint.diagnostics { findings.add(diagnostic) }
      for clash in signatureClashes(blueprint) {
        let (first, second) = (model.functions[clash.first], model.functions[clash.second])
        findings.add(
          .signatureClash,
          "`\(second.name)` and `\(first.name)` differ, but have the same short signature id",
          at: second.place, help: "change one of them a little, for example the order of its parameters")
      }
      if !findings.hasErrors { result = blueprint }
    }
    return result
  }

  private mutating func addStandardPackages() {
    let known = Set(documents.compactMap { $0.package?.path.map { $0.text }.joined(separator: ".") })
    for name in Set(documents.flatMap({ $0.uses }).map({ $0.package })).subtracting(known).sorted() {
      if let text = StandardPackages.text(of: name) { add(SourceText(path: "<\(name)>", text: text)) }
    }
  }

  /// All findings so far, in the order of the sources and their places.
  public var diagnostics: [Diagnostic] {
    var numbered = Array(findings.all.enumerated())
    numbered.sort { left, right in
      let (a, b) = (left.element.span, right.element.span)
      return (a.source, a.start, left.offset) < (b.source, b.start, right.offset)
    }
    return numbered.map { $0.element }
  }

  public var hasErrors: Bool { findings.hasErrors }
}

/// Packages that every compilation knows without being given them.
enum StandardPackages {
  static func text(of name: String) -> String? { name == "core.io" ? coreIO : nil }

  private static let coreIO = """
    //! What input and output can fail with, on every system.
    package core.io @version(1, 0, 0) @prefix("core_io_")

    /// Why an input or output operation failed.
    enum Error : u8 @open {
        other = 0             /// none of the others
        not_found = 1         /// nothing has that name
        denied = 2            /// not allowed
        exists = 3            /// something has that name already
        interrupted = 4       /// try again
        would_block = 5       /// not ready yet
        invalid_input = 6     /// the request makes no sense
        invalid_data = 7      /// the data makes no sense
        timed_out = 8         /// it took too long
        unexpected_end = 9    /// the data ended early
        no_space = 10         /// the device is full
        disconnected = 11     /// the other side has gone
        unsupported = 12      /// not possible here
    }

    """
}
