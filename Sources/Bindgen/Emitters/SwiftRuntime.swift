/// Pieces of the private enum `Abut` inside a generated file; only what is used is written.
enum SwiftRuntime: Int, CaseIterable {
  case str, strs, bytes, cstr, elements, scalar, tuples, calls, failure, callFailure, capacity, flat

  static func imports(of used: Set<SwiftRuntime>) -> String {
    guard used.contains(.flat) else { return "" }
    let systems = ["Glibc", "Musl", "Darwin"]
    var text = ""
    for (index, system) in systems.enumerated() {
      text += "\(index == 0 ? "#if" : "#elseif") canImport(\(system))\n  import \(system)\n"
    }
    return text + "#endif\n"
  }

  static func text(of used: Set<SwiftRuntime>, module: String, title: String) -> String {
    var text = ""
    if used.contains(.failure) { text += failureText(title) }
    if used.contains(.callFailure) || used.contains(.flat) { text += callFailureText(title) }
    let inner = allCases.filter { used.contains($0) && $0.helper(module, title) != "" }
    guard !inner.isEmpty else { return text }
    text += "\nprivate enum Abut {\n"
    for piece in inner { text += piece.helper(module, title) }
    return text + "}\n"
  }

  private static func failureText(_ title: String) -> String {
    """

    /// The error side of a result.
    public struct \(title)Failure<Value>: Swift.Error, @unchecked Sendable {
      public let value: Value
      /// What `rel` values in it point into.
      public let segment: [UInt8]
      init(_ value: Value, segment: [UInt8] = []) { (self.value, self.segment) = (value, segment) }
    }

    """
  }

  private static func callFailureText(_ title: String) -> String {
    """

    /// A call that says only that it failed.
    public struct \(title)CallFailure: Swift.Error, CustomStringConvertible {
      public let function: String
      public let code: Int
      public var description: String { "\\(function) failed (\\(code))" }
    }

    """
  }

  private func helper(_ module: String, _ title: String) -> String {
    switch self {
    case .str: Self.strText(module)
    case .strs: Self.strsText(module)
    case .bytes: Self.bytesText(module)
    case .cstr: Self.cstrText
    case .elements: Self.elementsText
    case .scalar: Self.scalarText
    case .tuples: Self.tuplesText
    case .calls: Self.callsText
    case .capacity: Self.capacityText
    case .flat: Self.flatText
    case .failure, .callFailure: ""
    }
  }

  private static func strText(_ module: String) -> String {
    """
      /// UTF-8 of a text, alive during the call.
      static func withStr<R>(_ text: String, _ body: (\(module).abut_str) throws -> R) rethrows -> R {
        var text = text
        return try text.withUTF8 { utf8 in
          try utf8.withMemoryRebound(to: CChar.self) { chars in
            try body(\(module).abut_str(ptr: chars.baseAddress, len: chars.count))
          }
        }
      }
      static func text(_ str: \(module).abut_str) -> String {
        let count = str.ptr == nil ? 0 : str.len
        return String(decoding: UnsafeRawBufferPointer(start: str.ptr, count: count), as: UTF8.self)
      }

    """
  }

  private static func strsText(_ module: String) -> String {
    """
      static func withStrs<R>(
        _ texts: [String], _ body: (UnsafeBufferPointer<\(module).abut_str>) throws -> R
      ) rethrows -> R {
        var bytes: [CChar] = []
        var ends: [Int] = []
        for text in texts {
          bytes.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
          ends.append(bytes.count)
        }
        return try bytes.withUnsafeBufferPointer { all in
          var start = 0
          let strs = ends.map { end in
            defer { start = end }
            return \(module).abut_str(ptr: all.baseAddress.map { $0 + start }, len: end - start)
          }
          return try strs.withUnsafeBufferPointer(body)
        }
      }

    """
  }

  private static func bytesText(_ module: String) -> String {
    """
      static func withBytes<R>(_ bytes: [UInt8], _ body: (\(module).abut_bytes) throws -> R) rethrows -> R {
        try bytes.withUnsafeBufferPointer {
          try body(\(module).abut_bytes(ptr: $0.baseAddress, len: $0.count))
        }
      }

    """
  }

  private static let cstrText = """
      static func text(_ cstr: UnsafePointer<CChar>?) -> String { cstr.map { String(cString: $0) } ?? "" }
      static func optionalText(_ cstr: UnsafePointer<CChar>?) -> String? { cstr.map { String(cString: $0) } }

    """

  private static let elementsText = """
      static func elements<T>(_ pointer: UnsafePointer<T>?, _ count: Int) -> [T] {
        Array(UnsafeBufferPointer(start: pointer, count: pointer == nil ? 0 : count))
      }

    """

  private static let scalarText = """
      static func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\\u{FFFD}" }

    """

  private static let tuplesText = """
      /// C arrays inside structs are tuples in Swift.
      static func array<Tuple, T>(_ tuple: Tuple, of element: T.Type) -> [T] {
        withUnsafeBytes(of: tuple) { Array($0.bindMemory(to: element)) }
      }
      static func fill<Tuple, T>(_ tuple: inout Tuple, with elements: [T]) {
        withUnsafeMutableBytes(of: &tuple) { tuple in
          elements.withUnsafeBytes {
            tuple.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0.prefix(tuple.count)))
          }
        }
      }

    """

  private static let callsText = """
      /// A closure on its way through C; an error must not cross C frames, so it waits here.
      final class Call<F> {
        let call: F
        var error: (any Swift.Error)?
        init(_ call: F) { self.call = call }
        var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
        static func at(_ context: UnsafeMutableRawPointer?) -> Call<F> {
          Unmanaged<Call<F>>.fromOpaque(context!).takeUnretainedValue()
        }
      }

    """

  private static let capacityText = """
      /// Room for a result of unknown size.
      static func capacity(_ inputs: Int...) -> Int { max(256, 2 * inputs.reduce(0, +) + 1024) }
      static let capacityMax = 1 << 30

    """

  private static let flatText = """
      static func put<T>(_ value: T, at offset: Int, in request: inout [UInt8]) {
        request.withUnsafeMutableBytes { $0.storeBytes(of: value, toByteOffset: offset, as: T.self) }
      }
      static func read<T>(_ segment: [UInt8], as type: T.Type) -> T {
        segment.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 0, as: type) }
      }
      static func slice(_ segment: [UInt8], _ offset: UInt32, _ size: Int) -> ArraySlice<UInt8> {
        let start = Int(offset)
        guard start <= segment.count, size <= segment.count - start else { return [] }
        return segment[start..<start + size]
      }
      static func relText(_ segment: [UInt8], _ offset: UInt32, _ count: UInt32) -> String {
        String(decoding: slice(segment, offset, Int(count)), as: UTF8.self)
      }
      static func relElements<T>(
        _ segment: [UInt8], _ offset: UInt32, _ count: UInt32, of type: T.Type
      ) -> [T] {
        let stride = MemoryLayout<T>.stride
        let bytes = Array(slice(segment, offset, Int(count) * stride))
        return bytes.withUnsafeBytes { bytes in
          (0..<bytes.count / stride).map { bytes.loadUnaligned(fromByteOffset: $0 * stride, as: type) }
        }
      }
      /// Waits a little longer each time: 50 microseconds to 10 milliseconds.
      static func pause(_ round: inout UInt32) -> UInt32 {
        round = min(round + 1, 8)
        return min(25 << round, 10_000)
      }

    """
}
