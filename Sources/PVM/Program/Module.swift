public import Bytes
import CShims

/// What the bytes of a module are.
public enum ModuleKind: UInt32, CaseIterable, Sendable {
  /// Whichever of the others fits: metadata, standard, generic in this order.
  case any = 0
  /// Jump table, code, bitmask.
  case generic = 1
  /// A standard program with its memory.
  case standard = 2
  /// A standard program behind metadata.
  case metadata = 3
}

public struct LoadOptions: Sendable {
  public var kind = ModuleKind.any
  public var profile = Profile.gp07
  /// Refuses encodings that are not the only one, and code that can fall off its end.
  public var isStrict = false
  /// Looks for the same module, and keeps it for others.
  public var isCached = true
  /// The profile's when nil.
  public var costs: Costs?

  public init() {}
}

/// A program that was loaded, with everything that machines share.
@safe public final class Module: @unchecked Sendable {
  public let program: Program
  public let kind: ModuleKind
  public let layout: GuestLayout?
  public let metadata: [UInt8]
  /// Of the bytes; 0 for a module that was not loaded from any.
  public let hash: UInt64
  public let costs: Costs
  /// Whether there is a program at all; a machine without one panics before it begins.
  public let isValid: Bool
  /// What it was loaded from, for the cache to compare.
  let bytes: [UInt8]
  let options: LoadOptions
  /// No other module has the same.
  let serial = abut_pvm_serial()
  let lock = ModuleLock()
  /// What is made when somebody asks; the lock is for these.
  var sharedImage: MemoryImage?
  var meters: [Meter?] = [nil, nil]
  /// Engines take long to make; who only wants a meter need not wait for them.
  let engineLock = ModuleLock()
  var loweredEngines = Made<Lowered>()
  var compiledEngines = Made<Compiled>()

  /// For hosts that decode themselves.
  public convenience init(program: Program) {
    self.init(program, isValid: true)
  }

  /// What a machine gets whose program cannot be read and must panic (gp07).
  public static func invalid(_ profile: Profile) -> Module {
    // No code, hence nothing to refuse: the arrays are empty.
    let blob = ProgramBlob(bytes: [], codeRange: 0..<0, maskRange: 0..<0, jumpTable: [], shape: .init())
    return Module(Program(blob, profile: profile, strict: false), isValid: false)
  }

  private init(_ program: Program, isValid: Bool) {
    self.program = program
    self.isValid = isValid
    kind = .generic
    layout = nil
    metadata = []
    hash = 0
    costs = StandardCosts.of(program.profile)
    bytes = []
    options = LoadOptions()
  }

  private init(_ parts: ModuleParts, _ bytes: [UInt8], _ hash: UInt64, _ options: LoadOptions) throws(Fault) {
    program = Program(parts.blob, profile: options.profile, strict: options.isStrict)
    do {
      try program.check()
    } catch {
      throw Fault(error.code, at: parts.blob.codeRange.lowerBound + error.offset, error.note)
    }
    kind = parts.kind
    metadata = parts.metadata
    layout = parts.standard.map { standard in
      GuestLayout(
        readOnly: standard.readOnly, readWrite: standard.readWrite, heapPages: standard.heapPages,
        stackSize: standard.stackSize)
    }
    self.hash = hash
    self.bytes = bytes
    self.options = options
    costs = options.costs ?? StandardCosts.of(options.profile)
    isValid = true
  }

  /// Loads a module; the same bytes with the same options give the same module as long as somebody uses it or
  /// the cache keeps it.
  public static func load(_ bytes: [UInt8], _ options: LoadOptions) throws(Fault) -> Module {
    guard bytes.count <= Limits.programBytesMax else {
      throw Fault(.limitExceeded, at: 0, "a program has at most \(Limits.programBytesMax) bytes")
    }
    let hash = ModuleHash.of(bytes)
    if options.isCached, let found = ModuleCache.shared.find(hash, bytes, options) { return found }
    let parts = try ModuleParts(bytes, options.kind, strict: options.isStrict)
    let module = try Module(parts, bytes, hash, options)
    return options.isCached ? ModuleCache.shared.keep(module) : module
  }

  deinit {
    forgetShapes()
    freeImage()
  }

  /// Whether loading these bytes with these options gives this module.
  func isSame(_ other: [UInt8], _ otherOptions: LoadOptions) -> Bool {
    options.kind == otherOptions.kind && options.profile == otherOptions.profile
      && options.isStrict == otherOptions.isStrict && options.costs == otherOptions.costs
      && ModuleHash.isSame(bytes, other)
  }

  /// Bytes that the module occupies, roughly; what is made of it later is not counted.
  var size: Int { 1024 + 3 * bytes.count + 4 * program.jumpTable.count }
}

/// What the profiles' own costs are, made once.
enum StandardCosts {
  private static let gp07 = Costs.of(.gp07)
  private static let gp08 = Costs.of(.gp08)

  static func of(_ profile: Profile) -> Costs { profile == .gp07 ? gp07 : gp08 }
}

/// The parts of a module, cut but not looked into.
struct ModuleParts {
  let kind: ModuleKind
  let metadata: [UInt8]
  let standard: StandardProgram?
  let blob: ProgramBlob

  init(_ bytes: [UInt8], _ kind: ModuleKind, strict: Bool) throws(Fault) {
    switch kind {
    case .metadata: try self.init(metadata: bytes, strict: strict)
    case .standard: try self.init(standard: bytes, at: 0, strict: strict)
    case .generic: try self.init(generic: bytes, strict: strict)
    case .any:
      // The frames are checked before anything is copied, and each fits only when it ends with the bytes.
      if let parts = try? ModuleParts(metadata: bytes, strict: strict) {
        self = parts
      } else if let parts = try? ModuleParts(standard: bytes, at: 0, strict: strict) {
        self = parts
      } else {
        do {
          try self.init(generic: bytes, strict: strict)
        } catch {
          throw Fault(error.code, at: error.offset, "no program of any kind; as a generic one: \(error.note)")
        }
      }
    }
  }

  private init(generic bytes: [UInt8], strict: Bool) throws(Fault) {
    (kind, metadata, standard) = (.generic, [], nil)
    blob = try ProgramBlob.decode(bytes, strict: strict)
  }

  private init(standard bytes: [UInt8], at start: Int, metadata: [UInt8]? = nil, strict: Bool) throws(Fault) {
    let frame = try StandardProgram.Frame(bytes, at: start)
    blob = try ProgramBlob.decode(bytes, at: frame.programStart, strict: strict)
    standard = StandardProgram(bytes, frame)
    kind = metadata == nil ? .standard : .metadata
    self.metadata = metadata ?? []
  }

  private init(metadata bytes: [UInt8], strict: Bool) throws(Fault) {
    var reader = ByteReader(bytes)
    let size = try reader.readNatural(strict: strict)
    guard size <= UInt64(reader.remaining) else {
      throw Fault(.truncated, at: 0, "the metadata should have \(size) bytes, \(reader.remaining) follow")
    }
    let metadata = Array(try reader.readSlice(Int(size)))
    try self.init(standard: bytes, at: reader.offset, metadata: metadata, strict: strict)
  }
}
