public import CShims

/// The natives of one machine, whatever they are behind their one shape, and what a program may use of them.
@safe public final class Gateway {
  public let context: Context
  /// Whoever holds a gateway may let go of its machine first.
  private let memory: AnyObject
  public unowned(unsafe) let heap: Heap
  /// The capabilities that programs have.
  public var policy: UInt32 = 0 {
    didSet { for number in records.indices { judge(number) } }
  }
  /// What natives may give besides numbers, booleans, nil and objects: a bit for each kind from 16 to 19.
  public var kinds: UInt64 {
    get { unsafe table.pointee.kinds }
    set { unsafe table.pointee.kinds = newValue }
  }
  /// Is told the number of each native that is new.
  public var onRegister: ((Int) throws(Trap) -> Void)?
  /// What the program waits for.
  public var pending: PendingCall?

  /// What is known of a native besides its entry.
  @safe struct Record {
    var facts: NativeFacts
    var keeper: AnyObject?
    var canWait: Bool
    let name: StringRef
    /// The same with a NUL behind.
    let text: UnsafePointer<UInt8>
  }

  private(set) var records: [Record] = []
  private var numbers: [[UInt8]: Int] = [:]
  /// What C sees of this object.
  let table: UnsafeMutablePointer<abut_gateway>
  private var capacity = 0
  /// Why the last call trapped.
  var failure: Trap?
  /// Which native that was, until somebody who tells it forgets it.
  public var failedNative: Int?
  /// What was replaced while calls were running, which may be in it.
  private var retiredKeepers: [AnyObject] = []
  private var retiredArrays: [UnsafeMutableRawPointer] = unsafe []

  /// In front of the natives: the table's address, and what aligns them.
  private static let headBytes = 16
  private static let capacityMin = 32

  /// `memory` is what the context is in.
  init(context: Context, in memory: AnyObject, heap: Heap) {
    unsafe self.context = context
    self.memory = memory
    unsafe self.heap = heap
    unsafe table = .allocate(capacity: 1)
    unsafe table.initialize(to: abut_gateway())
    unsafe table.pointee.refuse = refuseCall
    unsafe table.pointee.settle = settleCall
    unsafe table.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    makeRoom(for: 1)
  }

  deinit {
    pending?.cancel()
    unsafe retiredArrays.forEach { unsafe $0.deallocate() }
    unsafe (UnsafeMutableRawPointer(context.pointee.natives) - Self.headBytes).deallocate()
    unsafe context.pointee.natives = nil
    unsafe context.pointee.native_count = 0
    unsafe table.deallocate()
  }

  // MARK: Registering

  /// A C function of the one shape; a name that is known gets another function. The number of the native.
  /// `keeping` lives as long as the native can be called. Only natives that `canWait` may answer later.
  public func register(
    _ facts: NativeFacts, _ function: abut_native, userData: UnsafeMutableRawPointer?,
    keeping: AnyObject? = nil, canWait: Bool = false
  ) throws(Trap) -> Int {
    try facts.check()
    let bytes = Array(facts.name.utf8)
    let known = numbers[bytes]
    let number: Int
    if let known {
      number = known
      retire(number)
    } else {
      number = try newNumber(bytes, facts)
    }
    records[number].facts = facts
    records[number].keeper = keeping
    records[number].canWait = canWait
    unsafe context.pointee.natives[number] = unsafe abut_native_entry(
      function: function, user_data: userData, arity_min: UInt32(clamping: facts.arityMin),
      arity_max: UInt32(clamping: facts.arityMax), capability: facts.capability, denied: 0)
    judge(number)
    if known == nil, let onRegister { try onRegister(number) }
    return number
  }

  private func newNumber(_ name: [UInt8], _ facts: NativeFacts) throws(Trap) -> Int {
    let number = records.count
    guard number < GatewayLimits.nativesMax else {
      throw Trap(.memoryLimit, "a machine has at most \(GatewayLimits.nativesMax) natives")
    }
    let string = unsafe try Self.interned(name, in: heap)
    let text = unsafe try heap.terminated(string)
    makeRoom(for: number + 1)
    unsafe records.append(Record(facts: facts, keeper: nil, canWait: false, name: string, text: text))
    numbers[name] = number
    unsafe string.pointee.native = UInt32(number + 1)
    unsafe context.pointee.native_count = UInt32(number + 1)
    return number
  }

  private static func interned(_ name: [UInt8], in heap: Heap) throws(Trap) -> StringRef {
    try unsafe name.withUnsafeBufferPointer { (bytes) throws(Trap) in
      try unsafe heap.interned(UnsafeRawBufferPointer(bytes))
    }
  }

  private func judge(_ number: Int) {
    unsafe context.pointee.natives[number].denied = records[number].facts.capability & ~policy
  }

  // MARK: Memory

  /// Calls that run may look at their entry: an array that was too small stays until they have returned.
  private func makeRoom(for count: Int) {
    guard count > capacity else { return }
    let grown = max(Self.capacityMin, capacity * 2)
    let bytes = unsafe Self.headBytes + grown * MemoryLayout<abut_native_entry>.stride
    let block = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: Self.headBytes)
    let entries = unsafe block + Self.headBytes
    unsafe (entries - MemoryLayout<UInt>.size).storeBytes(of: UInt(bitPattern: table), as: UInt.self)
    let natives = unsafe entries.bindMemory(to: abut_native_entry.self, capacity: grown)
    if let old = unsafe context.pointee.natives {
      unsafe natives.update(from: old, count: capacity)
      let outgrown = unsafe UnsafeMutableRawPointer(old) - Self.headBytes
      if isCalling { unsafe retire(outgrown) } else { unsafe outgrown.deallocate() }
    }
    unsafe context.pointee.natives = natives
    capacity = grown
  }

  private func retire(_ array: UnsafeMutableRawPointer) {
    unsafe retiredArrays.append(array)
    askToSweep()
  }

  private func retire(_ number: Int) {
    guard isCalling, let keeper = records[number].keeper else { return }
    retiredKeepers.append(keeper)
    askToSweep()
  }

  /// Nothing runs that could be in what was replaced.
  func sweep() {
    unsafe retiredArrays.forEach { unsafe $0.deallocate() }
    unsafe retiredArrays = []
    retiredKeepers = []
  }

  // MARK: Asking

  public var count: Int { records.count }
  public func facts(of number: Int) -> NativeFacts { records[number].facts }
  /// The interned string that names a native.
  public func name(of number: Int) -> StringRef { unsafe records[number].name }

  public func number(of name: UnsafeRawBufferPointer) -> Int? { unsafe numbers[Array(name)] }
  public func number(of name: String) -> Int? { numbers[Array(name.utf8)] }

  /// For Machine: names and whatever else is alive.
  public func mark(in heap: Heap) {
    for record in records {
      unsafe heap.mark(UnsafeMutableRawPointer(record.name).assumingMemoryBound(to: abut_object.self))
    }
  }
}
