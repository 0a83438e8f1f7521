import Schema

/// What implementers in Swift use of their host.
enum SwiftServices {
  static func text(_ title: String, _ module: String, hasSegments: Bool) -> [String] {
    let segments = hasSegments ? segment(title, module) : ""
    let services = host(title, module) + threads + handles(title) + arenas(title)
    return RustText.lines(codes(title) + segments + services)
  }

  private static func codes(_ title: String) -> String {
    let members = flatCodes.enumerated().map { index, code in
      "  public static let \(SwiftNames.value(code)) = \(title)Code(number: -\(index + 1))"
    }
    return """

      /// Why a call fails: thrown by implementations.
      public struct \(title)Code: Swift.Error, Hashable, Sendable {
        public let number: Int

      """ + members.map { $0 + "\n" }.joined() + """

          static func known<T>(_ value: T?) throws -> T {
            guard let value else { throw \(title)Code.badRequest }
            return value
          }

          static func caught(_ call: () throws -> Int) -> Int {
            do {
              return try call()
            } catch let code as \(title)Code {
              return code.number
            } catch {
              return \(title)Code.failed.number
            }
          }
        }

        """
  }

  private static func segment(_ title: String, _ module: String) -> String {
    """

    /// Memory behind a response, or an arena, that `rel` values point into. The call fails when it is full.
    public struct \(title)Segment {
      private let start: UnsafeMutablePointer<UInt8>?
      private let size: Int
      public private(set) var used: Int
      public private(set) var isFull = false

      init(_ start: UnsafeMutablePointer<UInt8>?, _ size: Int, used: Int = 0) {
        (self.start, self.size, self.used) = (start, start == nil ? 0 : size, used)
      }

      public mutating func text(_ text: String) -> \(module).abut_rel {
        var text = text
        return text.withUTF8 { append(UnsafeRawBufferPointer($0), count: $0.count, alignment: 1) }
      }

      public mutating func elements<T: BitwiseCopyable>(_ elements: [T]) -> \(module).abut_rel {
        elements.withUnsafeBytes {
          append($0, count: elements.count, alignment: MemoryLayout<T>.alignment)
        }
      }

      private mutating func append(
        _ bytes: UnsafeRawBufferPointer, count: Int, alignment: Int
      ) -> \(module).abut_rel {
        let place = (used + alignment - 1) / alignment * alignment
        guard let start, place <= size, bytes.count <= size - place, place + bytes.count <= UInt32.max else {
          isFull = isFull || !bytes.isEmpty
          return \(module).abut_rel()
        }
        UnsafeMutableRawBufferPointer(start: start + place, count: bytes.count).copyMemory(from: bytes)
        used = place + bytes.count
        return \(module).abut_rel(offset: UInt32(place), len: UInt32(count))
      }
    }

    """
  }

  private static func host(_ title: String, _ module: String) -> String {
    """

    /// What the host does for the extension.
    public enum \(title)Services {
      /// Set before anything else is called.
      private nonisolated(unsafe) static var host: \(module).abut_flat_host?

      static func attach(_ given: UnsafePointer<\(module).abut_flat_host>?) -> Int32 {
        if let given, given.pointee.version < 1
          || given.pointee.size < MemoryLayout<\(module).abut_flat_host>.size
        {
          return 1
        }
        host = given?.pointee
        return 0
      }

      static func text(_ text: StaticString) -> UnsafePointer<CChar> {
        UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
      }

      static func begin() throws -> UInt64 {
        guard let host else { throw \(title)Code.unsupported }
        let made = host.op_begin(host.context)
        guard made != 0 else { throw \(title)Code.limit }
        return made
      }

      static func isCancelled(_ operation: UInt64) -> Bool {
        guard let host else { return true }
        return host.op_cancelled(host.context, operation) != 0
      }

      static func complete(_ operation: UInt64, _ response: UnsafeRawBufferPointer) {
        guard let host else { return }
        let bytes = response.bindMemory(to: UInt8.self)
        _ = host.op_complete(host.context, operation, bytes.baseAddress, bytes.count)
      }

      static func fail(_ operation: UInt64, _ code: \(title)Code, _ message: String) {
        guard let host else { return }
        message.withCString {
          _ = host.op_fail(host.context, operation, Int(code.number), $0, message.utf8.count)
        }
      }

      static func settle(_ operation: UInt64, _ call: () throws -> Void) {
        do {
          try call()
        } catch let code as \(title)Code {
          fail(operation, code, "")
        } catch {
          fail(operation, .failed, "\\(error)")
        }
      }

    """
  }

  private static let threads = """
      private final class Work: @unchecked Sendable {
        let call: @Sendable () -> Void
        init(_ call: @escaping @Sendable () -> Void) { self.call = call }
      }

      /// In a thread of its own; without one, now.
      static func start(_ operation: UInt64, _ call: @escaping @Sendable () -> Void) {
        if !startThread(Work(call)) { call() }
      }

      #if canImport(Darwin)
        private static let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = {
          Unmanaged<Work>.fromOpaque($0).takeRetainedValue().call()
          return nil
        }
      #else
        private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
          if let work = $0 { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().call() }
          return nil
        }
      #endif

      private static func startThread(_ work: Work) -> Bool {
        let kept = Unmanaged.passRetained(work)
        #if canImport(Darwin)
          var thread: pthread_t?
        #else
          var thread = pthread_t()
        #endif
        guard pthread_create(&thread, nil, run, kept.toOpaque()) == 0 else {
          kept.release()
          return false
        }
        #if canImport(Darwin)
          if let thread { pthread_detach(thread) }
        #else
          pthread_detach(thread)
        #endif
        return true
      }

    """

  private static func handles(_ title: String) -> String {
    """
      static func make(_ resource: AnyObject, _ kind: UInt32, _ rights: UInt32) throws -> UInt64 {
        guard let host else { throw \(title)Code.unsupported }
        let kept = Unmanaged.passRetained(resource)
        let made = host.handle_new(host.context, kind, rights, kept.toOpaque()) { given in
          if let given { Unmanaged<AnyObject>.fromOpaque(given).release() }
        }
        guard made != 0 else {
          kept.release()
          throw \(title)Code.limit
        }
        return made
      }

      static func get(_ handle: UInt64, _ kind: UInt32, _ rights: UInt32) -> AnyObject? {
        guard let host, let found = host.handle_get(host.context, handle, kind, rights) else { return nil }
        return Unmanaged<AnyObject>.fromOpaque(found).takeUnretainedValue()
      }

      static func close(_ handle: UInt64) throws {
        guard let host, host.handle_close(host.context, handle) == 0 else { throw \(title)Code.stale }
      }

    """
  }

  private static func arenas(_ title: String) -> String {
    """
      /// Memory that stays where it is until it is freed as often as it was made and kept.
      public static func makeArena(_ size: Int) throws -> UInt64 {
        guard let host else { throw \(title)Code.unsupported }
        let made = host.arena_new(host.context, size)
        guard made != 0 else { throw \(title)Code.limit }
        return made
      }

      public static func memory(ofArena arena: UInt64) throws -> UnsafeMutableRawBufferPointer {
        var size = 0
        guard let host, let start = host.arena_data(host.context, arena, &size) else {
          throw \(title)Code.stale
        }
        return UnsafeMutableRawBufferPointer(start: start, count: size)
      }

      public static func keepArena(around inside: UnsafePointer<UInt8>) throws -> UInt64 {
        guard let host else { throw \(title)Code.unsupported }
        let found = host.arena_retain(host.context, inside)
        guard found != 0 else { throw \(title)Code.stale }
        return found
      }

      public static func freeArena(_ arena: UInt64) throws {
        guard let host, host.arena_free(host.context, arena) == 0 else { throw \(title)Code.stale }
      }
    }

    """
  }
}
