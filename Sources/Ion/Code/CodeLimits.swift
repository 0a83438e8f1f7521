extension Limits {
  /// Registers of a function, arguments and others.
  public static let registersMax = 3_900
  /// Every frame has at least so many, as it always had; those that nobody names cost nothing.
  public static let registersMin = 16
  /// Arguments of a call.
  public static let argumentsMax = 255
  /// What a closure takes along.
  public static let capturesMax = 255
  /// Different patterns of MATCH in a program, and different lists of keys of OBJECT_INIT.
  public static let patternsMax = 65_536
  public static let templatesMax = 65_536
  /// Functions as closures have them: pairs of a function and how many values it takes along.
  public static let variantsMax = 65_536
  /// Blocks of a function times its registers: what is larger is translated without a look at what lives
  /// where.
  static let flowMax = 1 << 20
}
