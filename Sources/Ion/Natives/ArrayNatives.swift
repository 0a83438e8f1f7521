import CShims
import Machine

enum ArrayNatives {
  static var all: [Native] {
    [
      Native("ArrayLength", arity: 1, description: "How many elements an array has") {
        call throws(NativeFailure) in
        guard let array = unsafe call.arguments[0].array else { throw call.refusal("Array") }
        return .value(unsafe .number(Double(array.pointee.count)))
      },
      Native("ArrayPush", arity: 2, description: "Appends a value to an array, and gives the array") {
        call throws(NativeFailure) in
        guard unsafe call.arguments[0].array != nil else {
          throw .argumentType(expected: "Array", got: unsafe call.typeName(call.arguments[0]))
        }
        guard unsafe ion_append(call.scheduler, &call.arguments[0], &call.arguments[1]) else {
          throw .noMemory
        }
        return .value(unsafe call.arguments[0])
      },
    ]
  }
}
