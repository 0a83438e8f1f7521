import CShims
import Machine

/// Maps: objects of their process, which are copied with messages like others. Keys are numbers, booleans,
/// complex numbers, strings, atoms, `()`, processes, and tuples of such; they are the same when patterns
/// take them for the same, and NaN is itself. Entries stay in the order in which they came.
enum MapNatives {
  static var all: [Native] {
    [
      Native("Map.new", arity: 0, description: "A map without entries") { call throws(NativeFailure) in
        var made = Slot.nil
        guard unsafe ion_map_new(call.scheduler, &made) == Int32(ION_MAP_FINE) else { throw .noMemory }
        return .value(made)
      },
      unsafe native("Map.get", 2, "The value of a key; undefined when the map has no such key") {
        call, map, key in
        var value = Slot.nil
        return unsafe (ion_map_get(call.scheduler, map, key, &value), value)
      },
      Native("Map.insert", arity: 3, description: "Gives a key a value") { call throws(NativeFailure) in
        let base = unsafe call.arguments.baseAddress
        let status = unsafe base.map { unsafe ion_map_set(call.scheduler, $0, $0 + 1, $0 + 2) }
        _ = try found(status ?? Int32(ION_MAP_IS_NONE), call)
        return .value(call.unit)
      },
      unsafe native("Map.remove", 2, "Removes a key; whether the map had it") { call, map, key in
        let status = unsafe ion_map_remove(call.scheduler, map, key)
        return (status, .bool(status == Int32(ION_MAP_FINE)))
      },
      unsafe native("Map.contains", 2, "Whether a map has a key") { call, map, key in
        var value = Slot.nil
        let status = unsafe ion_map_get(call.scheduler, map, key, &value)
        return (status, .bool(status == Int32(ION_MAP_FINE)))
      },
      unsafe native("Map.size", 1, "How many entries a map has") { call, map, _ in
        var size: UInt32 = 0
        return unsafe (ion_map_size(call.scheduler, map, &size), .number(Double(size)))
      },
      unsafe native("Map.clear", 1, "Removes all entries") { call, map, _ in
        unsafe (ion_map_clear(call.scheduler, map), call.unit)
      },
      Native("Map.keys", arity: 1, description: "An array of the keys, in the order in which they came") {
        call throws(NativeFailure) in
        var keys: [Slot] = []
        var (at, key, value) = (UInt32(0), Slot.nil, Slot.nil)
        while try found(
          unsafe ion_map_at(call.scheduler, &call.arguments[0], &at, &key, &value), call)
        {
          keys.append(key)
        }
        return .value(try call.array(keys))
      },
    ]
  }

  private typealias Ref = UnsafeMutablePointer<Slot>

  /// One that looks at a map, or at a key of it. `body` says how it went, and what comes of that.
  private static func native(
    _ name: String, _ arity: Int, _ description: String,
    _ body: @escaping (_ call: NativeCall, _ map: Ref, _ key: Ref) -> (status: Int32, result: Slot)
  ) -> Native {
    Native(name, arity: arity, description: description) { call throws(NativeFailure) in
      guard let map = unsafe call.arguments.baseAddress else { throw call.refusal("Map") }
      let (status, result) = unsafe body(call, map, map + (arity > 1 ? 1 : 0))
      _ = try found(status, call)
      return .value(result)
    }
  }

  /// Whether the key was there; throws what is the caller's mistake.
  private static func found(_ status: Int32, _ call: NativeCall) throws(NativeFailure) -> Bool {
    switch Int(status) {
    case ION_MAP_FINE: return true
    case ION_MAP_ABSENT: return false
    case ION_MAP_IS_NONE:
      throw .argumentType(expected: "Map", got: unsafe call.typeName(call.arguments[0]))
    case ION_MAP_BAD_KEY:
      throw .argumentType(expected: "key", got: unsafe call.typeName(call.arguments[1]))
    default: throw .noMemory
    }
  }
}
