import CShims

extension Vectors {
  /// How vectors are computed: the results are the same bits.
  public enum Path: Int32, Sendable, CaseIterable {
    case portable = 0
    case avx2
    case avx512

    public var name: String {
      switch self {
      case .portable: "portable"
      case .avx2: "avx2"
      case .avx512: "avx512"
      }
    }
  }

  /// The one in force: first the best that runs here.
  public static var path: Path { unsafe Path(rawValue: abut_vector_path().pointee.path) ?? .portable }

  /// Takes another path, nil the best, in all threads; false where it cannot run.
  public static func setPath(_ path: Path?) -> Bool { abut_vector_set_path(path?.rawValue ?? -1) }
}
