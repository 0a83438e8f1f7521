import Bytes

extension Comparison {
  /// For people: the worst first, then what the whole means.
  public func report(name: String, usesColour: Bool = false) -> String {
    func styled(_ text: String, _ code: String) -> String {
      usesColour ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
    }
    var out = styled("\(name) \(oldVersion.text) -> \(newVersion.text)", "1") + "\n"
    for difference in worstFirst {
      let word = difference.verdict.word
      let padding = String(repeating: " ", count: max(1, 12 - word.utf8.count))
      out += "  \(styled(word, Self.colour(of: difference.verdict)))\(padding)\(difference.sentence)\n"
    }
    return out + conclusion + "\n"
  }

  /// For programs.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("old", oldVersion.text)
    json.member("new", newVersion.text)
    json.member("verdict", verdict.word)
    json.member("semver", step.word)
    json.member("recommended", recommendedVersion.text)
    json.key("changes")
    json.beginArray()
    for difference in worstFirst {
      json.beginObject()
      json.member("verdict", difference.verdict.word)
      json.member("item", difference.item)
      json.member("what", difference.what)
      json.member(ifAny: "old", difference.old)
      json.member(ifAny: "new", difference.new)
      json.member("message", difference.sentence)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  private var worstFirst: [Difference] {
    let verdicts: [Difference.Verdict] = [.abi, .api, .compatible, .docs]
    return verdicts.flatMap { verdict in differences.filter { $0.verdict == verdict } }
  }

  private var conclusion: String {
    if differences.isEmpty { return "no difference" }
    let meaning =
      switch verdict {
      case .abi: "binaries must be rebuilt"
      case .api: "sources must change, binaries keep working"
      case .compatible: "compatible"
      case .docs: "only words changed"
      }
    return isVersionEnough
      ? meaning : meaning + "; the new version should be at least \(recommendedVersion.text)"
  }

  private static func colour(of verdict: Difference.Verdict) -> String {
    switch verdict {
    case .abi: "1;31"
    case .api: "1;33"
    case .compatible: "32"
    case .docs: "2"
    }
  }
}
