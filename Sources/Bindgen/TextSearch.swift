extension String {
  /// Whether `part` occurs in the text. (`contains` of a text is not there in Embedded Swift.)
  func holds(_ part: String) -> Bool {
    let (whole, wanted) = (Array(utf8), Array(part.utf8))
    guard wanted.count <= whole.count else { return false }
    return (0...whole.count - wanted.count).contains { whole[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
