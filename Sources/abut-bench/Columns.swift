extension String {
  /// With room behind it, up to a column.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }

  /// With room before it.
  func indented(to width: Int) -> String { String(repeating: " ", count: max(1, width - count)) + self }
}
