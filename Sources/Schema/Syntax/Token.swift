/// A token without its text: the text is `source.bytes[start..<end]`.
struct Token {
  enum Kind: UInt8 {
    case name, integer, float, string
    /// One punctuation byte, `->` or `...`.
    case punctuation
    case end
  }

  let kind: Kind
  /// First on its line: an attribute that starts a line belongs to what follows.
  let startsLine: Bool
  let start: Int
  let end: Int
  /// `///` lines before the token, as indices into `LexedSource.docs`.
  var docs: Range<Int>
  /// The `///` after the token on its line; -1 for none.
  var trailingDoc = -1
}

struct LexedSource {
  var tokens: [Token] = []
  /// Texts of `///` comments, without the mark.
  var docs: [String] = []
  /// Lines of `//!` comments at the head of the file.
  var packageDocs: [String] = []
}
