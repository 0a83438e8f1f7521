/// Every finding the compiler can report. `docs/reference/diagnostics.md` shows an example of each.
/// A00 characters, A01 syntax, A02 layout, A03 names, A04 meaning, A05 advice (warnings), A06 targets.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  case strayByte = "A0001"
  case unterminatedText = "A0002"
  case badEscape = "A0003"
  case badNumber = "A0004"
  case invalidUTF8 = "A0005"
  case sourceTooLarge = "A0006"

  case unexpectedToken = "A0101"
  case nestedTooDeep = "A0102"
  case missingPackage = "A0103"
  case unknownAttribute = "A0104"
  case attributeArguments = "A0105"
  case tooManyFindings = "A0106"
  case misplacedAttribute = "A0107"

  case sizeOverflow = "A0201"
  case recursiveLayout = "A0202"
  case badArrayCount = "A0203"
  case badAlignment = "A0204"
  case badBitField = "A0205"
  case sizeClaim = "A0206"
  case misplacedField = "A0207"
  case emptyType = "A0208"

  case unknownName = "A0301"
  case duplicateName = "A0302"
  case unknownPackage = "A0303"
  case cyclicUse = "A0304"
  case notInPackage = "A0305"
  case symbolClash = "A0306"
  case signatureClash = "A0307"
  case wrongKind = "A0308"

  case valueOutOfRange = "A0401"
  case valueType = "A0402"
  case badNullable = "A0403"
  case badOwnership = "A0404"
  case lengthSibling = "A0405"
  case typeNotAllowedHere = "A0406"
  case asyncNeedsFlat = "A0407"
  case viewInResponse = "A0408"
  case badSelf = "A0409"
  case badVariadic = "A0410"
  case badProperty = "A0411"
  case badDrop = "A0412"
  case badStatus = "A0413"
  case badTag = "A0414"
  case badIdentifier = "A0415"
  case genericArguments = "A0416"

  case ownWithoutDrop = "A0501"
  case callbackNotRetained = "A0502"
  case asyncBorrowsHandle = "A0503"

  case targetCannotExpress = "A0601"
  case targetNameClash = "A0602"

  public var severity: Severity {
    rawValue.utf8.dropFirst(2).first == UInt8(ascii: "5") ? .warning : .error
  }
}
