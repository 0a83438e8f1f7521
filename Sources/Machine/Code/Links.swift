public import CShims

/// An image in one machine: its constants as values of that machine's heap, its globals as cells.
@safe public final class Link {
  public let image: CodeImage
  public let constants: UnsafeMutablePointer<Slot>
  public let constantCount: Int
  public let cells: UnsafeMutablePointer<UnsafeMutablePointer<Slot>?>
  /// How many runs are inside of it: whoever runs it adds 1 and takes it back.
  public var uses = 0
  fileprivate(set) var used: UInt64 = 0

  init(_ image: CodeImage) {
    self.image = image
    constantCount = image.constantCount
    unsafe constants = .allocate(capacity: max(constantCount, 1))
    unsafe constants.initialize(repeating: .nil, count: max(constantCount, 1))
    unsafe cells = .allocate(capacity: max(image.names.count, 1))
    unsafe cells.initialize(repeating: nil, count: max(image.names.count, 1))
  }

  deinit {
    unsafe constants.deallocate()
    unsafe cells.deallocate()
  }

  /// The memory that the link itself keeps, in slots.
  var weight: Int { constantCount + image.names.count }
}

/// The links of one machine. What nobody ran for longest goes first; what runs stays.
@safe public final class Links {
  /// Links to keep.
  public static let countMax = 64
  /// Constants and cells of all of them together.
  public static let weightMax = 1 << 16

  private var byImage: [UInt64: Link] = [:]
  private var linking: [Link] = []
  private var weight = 0
  private var clock: UInt64 = 0

  public init() {}

  public var count: Int { byImage.count }

  /// The link of an image. `cell` finds or makes the cell of a global.
  public func link(
    _ image: CodeImage, in heap: Heap, cell: ([UInt8]) throws(Trap) -> UnsafeMutablePointer<Slot>
  ) throws(Trap) -> Link {
    clock += 1
    if let known = byImage[image.id] {
      known.used = clock
      return known
    }
    let link = Link(image)
    link.used = clock
    // Constants are alive from the moment they are made: allocation of the next may collect.
    linking.append(link)
    defer { linking.removeLast() }
    try unsafe fill(link, in: heap, cell)
    makeRoom(for: link.weight)
    byImage[image.id] = link
    weight += link.weight
    return link
  }

  private func fill(
    _ link: Link, in heap: Heap, _ cell: ([UInt8]) throws(Trap) -> UnsafeMutablePointer<Slot>
  ) throws(Trap) {
    let scope = heap.openScope()
    defer { heap.closeScope(scope) }
    for index in 0..<link.constantCount {
      switch link.image.linked(index) {
      case .slot(let slot): unsafe link.constants[index] = slot
      case .text(let bytes): unsafe link.constants[index] = try Self.interned(bytes, in: heap)
      }
    }
    for (index, name) in link.image.names.enumerated() { unsafe link.cells[index] = try cell(name) }
  }

  private static func interned(_ bytes: [UInt8], in heap: Heap) throws(Trap) -> Slot {
    let made = unsafe bytes.withUnsafeBytes { raw in
      Result<Slot, Trap> { () throws(Trap) in try unsafe .object(heap.interned(raw)) }
    }
    return try made.get()
  }

  /// Drops what is not running, oldest first, until there is room.
  private func makeRoom(for more: Int) {
    while byImage.count >= Self.countMax || weight + more > Self.weightMax {
      var oldest: Link?
      for link in byImage.values where link.uses == 0 {
        if let found = oldest, found.used <= link.used { continue }
        oldest = link
      }
      guard let oldest else { return }
      byImage.removeValue(forKey: oldest.image.id)
      weight -= oldest.weight
    }
  }

  /// Forgets all that do not run, but one.
  func remove(allBut image: CodeImage) {
    for link in byImage.values where link.uses == 0 && link.image !== image {
      byImage.removeValue(forKey: link.image.id)
      weight -= link.weight
    }
  }

  /// For the machine's roots: constants of all links are alive.
  public func mark(in heap: Heap) {
    for link in byImage.values { unsafe heap.mark(UnsafePointer(link.constants), count: link.constantCount) }
    for link in linking { unsafe heap.mark(UnsafePointer(link.constants), count: link.constantCount) }
  }
}

extension Machine {
  /// An image with its constants and globals in this machine: made when first asked for, and kept for a
  /// while.
  public func link(_ image: CodeImage) throws(Trap) -> Link {
    try unsafe links.link(image, in: heap) { name throws(Trap) in try unsafe cell(named: name) }
  }

  /// Keeps nothing of other images, but of those that run.
  public func forget(allBut image: CodeImage) {
    links.remove(allBut: image)
    // Runs hold the tables that they use.
    tables.removeAll { $0.image !== image }
  }
}
