import Bytes

/// Per type, one hash of everything that can be reached from it through pointers or by value: `reach(T)`.
/// Types that reach each other share one; so the work is linear, whatever points to what.
struct ReachHashes {
  private(set) var hashes: [UInt64]
  private let mentions: [[Int]]
  /// The line of a type in the text of its group; nil for types that say nothing by themselves.
  private let lines: [String?]
  // Tarjan's strongly connected components, without recursion: chains of types can be long.
  private var order: [Int]
  private var low: [Int]
  private var isOpen: [Bool]
  private var open: [Int] = []
  private var count = 0

  init(mentions: [[Int]], lines: [String?]) {
    self.mentions = mentions
    self.lines = lines
    hashes = Array(repeating: 0, count: mentions.count)
    order = Array(repeating: -1, count: mentions.count)
    low = order
    isOpen = Array(repeating: false, count: mentions.count)
    for start in mentions.indices where order[start] < 0 { walk(from: start) }
  }

  private mutating func enter(_ type: Int) {
    order[type] = count
    low[type] = count
    count += 1
    open.append(type)
    isOpen[type] = true
  }

  private mutating func walk(from start: Int) {
    enter(start)
    var path: [(type: Int, next: Int)] = [(start, 0)]
    while let (type, next) = path.last {
      guard next < mentions[type].count else {
        path.removeLast()
        if let above = path.last?.type { low[above] = min(low[above], low[type]) }
        if low[type] == order[type] { close(type) }
        continue
      }
      path[path.count - 1].next += 1
      let mentioned = mentions[type][next]
      if order[mentioned] < 0 {
        enter(mentioned)
        path.append((mentioned, 0))
      } else if isOpen[mentioned] {
        low[type] = min(low[type], order[mentioned])
      }
    }
  }

  /// Takes a finished group off the stack and hashes it: its own lines, then the groups that it mentions.
  private mutating func close(_ root: Int) {
    var group: [Int] = []
    while let type = open.popLast() {
      isOpen[type] = false
      group.append(type)
      if type == root { break }
    }
    var own: [String] = []
    var beyond: Set<UInt64> = []
    for type in group {
      if let line = lines[type] { own.append(line) }
      // The group itself has no hash yet; what lies beyond it has, or says nothing.
      for mentioned in mentions[type] where hashes[mentioned] != 0 { beyond.insert(hashes[mentioned]) }
    }
    guard !own.isEmpty || !beyond.isEmpty else { return }
    own.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var text = "abi-reach/1\n"
    for line in own { text += line }
    for hash in beyond.sorted() { text += "#" + Words.hexadecimal(hash) + "\n" }
    let hash = own.isEmpty && beyond.count == 1 ? beyond.first ?? 0 : SHA256.prefix64(text)
    for type in group { hashes[type] = hash }
  }
}
