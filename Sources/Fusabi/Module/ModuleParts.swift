/// What a module is made of: what builders and assemblers write, and what disassemblers read.
public struct ModuleParts: Equatable, Sendable {
  public enum Constant: Equatable, Sendable {
    case unit
    case bool(Bool)
    case i32(Int32)
    case i64(Int64)
    case f32(Float)
    case f64(Double)
    case char(Unicode.Scalar)
    /// UTF-8.
    case string([UInt8])
  }

  public struct Line: Equatable, Sendable {
    public var offset: Int
    public var line: Int
    public init(offset: Int, line: Int) { (self.offset, self.line) = (offset, line) }
  }

  public struct Function: Equatable, Sendable {
    public var name: String
    public var params: [ValueType] = []
    public var result: ValueType = .unit
    /// With the parameters.
    public var locals = 0
    public var code: [UInt8] = []
    /// Ascending.
    public var lines: [Line] = []
    public init(name: String) { self.name = name }
  }

  public struct Import: Equatable, Sendable {
    public var name: String
    /// Nil: any number, of any types.
    public var params: [ValueType]?
    public var result: ValueType = .any
    public init(name: String, params: [ValueType]?, result: ValueType) {
      (self.name, self.params, self.result) = (name, params, result)
    }
  }

  public var constants: [Constant] = []
  public var imports: [Import] = []
  public var functions: [Function] = []
  public var entryPoint = 0
  /// The source's name.
  public var source = ""

  public init() {}
}
