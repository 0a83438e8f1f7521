/// One thing that two versions of a package say differently.
public struct Difference: Equatable, Sendable {
  /// What it means for those who were built against the old version.
  public enum Verdict: Int, Comparable, Sendable {
    /// Words only.
    case docs
    /// Old callers work, and their sources still compile.
    case compatible
    /// Old callers work as far as bytes go; their sources break or the meaning differs.
    case api
    /// Old callers go wrong.
    case abi

    public static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }

    public var word: String {
      switch self {
      case .docs: "docs"
      case .compatible: "compatible"
      case .api: "api"
      case .abi: "abi"
      }
    }
  }

  /// `Calc.div`, `Cell`, or the package's name.
  public let item: String
  /// `parameter b`, `case text`, `size`; empty when the item as a whole is meant.
  public let what: String
  /// In words; nil where it is missing.
  public let old: String?
  public let new: String?
  public let verdict: Verdict

  public init(_ item: String, _ what: String, old: String?, new: String?, _ verdict: Verdict) {
    self.item = item
    self.what = what
    self.old = old
    self.new = new
    self.verdict = verdict
  }

  private var subject: String { what.isEmpty ? item : item + ": " + what }

  /// For a library that is older than its caller: `Calc.div: parameter b is i32 there, i64 here (breaking)`.
  public var text: String {
    let mark = verdict >= .api ? "breaking" : verdict.word
    switch (old, new) {
    case (let old?, let new?): return "\(subject) is \(old) there, \(new) here (\(mark))"
    case (_?, nil): return "\(subject) is missing here (\(mark))"
    case (nil, _): return "\(subject) is missing there (\(mark))"
    }
  }

  /// For two versions of one package: `Calc.div: parameter b was i32, is i64 now (abi)`.
  public var history: String { "\(sentence) (\(verdict.word))" }

  /// `history` without the verdict.
  public var sentence: String {
    switch (old, new) {
    case (let old?, let new?): "\(subject) was \(old), is \(new) now"
    case (_?, nil): "\(subject) is gone"
    case (nil, _): "\(subject) is new"
    }
  }
}

/// What two versions are to each other as a whole.
public struct Comparison: Sendable {
  /// The smallest step of the version number that says the truth.
  public enum Step: Int, Comparable, Sendable {
    case none, patch, minor, major

    public static func < (left: Step, right: Step) -> Bool { left.rawValue < right.rawValue }

    public var word: String {
      switch self {
      case .none: "none"
      case .patch: "patch"
      case .minor: "minor"
      case .major: "major"
      }
    }
  }

  public let oldVersion: Version
  public let newVersion: Version
  public let differences: [Difference]

  public init(old: Blueprint, new: Blueprint) {
    oldVersion = old.model.package.version
    newVersion = new.model.package.version
    differences = diff(old: old, new: new)
  }

  /// The worst of all; compatible when there are none.
  public var verdict: Difference.Verdict { differences.map({ $0.verdict }).max() ?? .compatible }

  /// 0 compatible, 1 the api breaks, 2 the abi breaks. (3 is for what could not be compared at all.)
  public var exitCode: Int32 {
    switch verdict {
    case .docs, .compatible: 0
    case .api: 1
    case .abi: 2
    }
  }

  public var step: Step {
    guard let worst = differences.map({ $0.verdict }).max() else { return .none }
    switch worst {
    case .docs: return .patch
    case .compatible: return .minor
    case .api, .abi: return .major
    }
  }

  /// The version that should follow the old one. Before 1.0.0 the second number carries breaks.
  public var recommendedVersion: Version {
    let old = oldVersion
    switch step {
    case .none: return old
    case .major where old.major > 0: return Version(old.major + 1, 0, 0)
    case .major: return Version(0, old.minor + 1, 0)
    case .minor where old.major > 0: return Version(old.major, old.minor + 1, 0)
    case .minor, .patch: return Version(old.major, old.minor, old.patch + 1)
    }
  }

  /// Whether the new version's number says at least as much as it has to.
  public var isVersionEnough: Bool { newVersion >= recommendedVersion }
}
