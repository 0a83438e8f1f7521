import Bytes
import Schema

extension SchemaWriter {
  mutating func function(_ function: Function) {
    let name = function.qualifiedName(in: model)
    json.newline()
    json.key(name + ".in")
    input(of: function)
    json.newline()
    json.key(name + ".out")
    output(of: function)
  }

  private mutating func input(of function: Function) {
    let given = function.parameters.filter { isGiven($0, in: function) }
    json.beginObject()
    remarks(function.remarks)
    json.member("type", "object")
    json.key("properties")
    json.beginObject()
    for parameter in given {
      json.key(parameter.name)
      self.parameter(parameter)
    }
    if function.isVariadic { variadic() }
    json.endObject()
    strings("required", given.filter { isRequired($0, in: function) }.map({ $0.name }))
    json.member("additionalProperties", false)
    json.endObject()
  }

  private mutating func variadic() {
    json.key("...")
    json.beginObject()
    json.member("description", "The variable arguments.")
    json.member("type", "array")
    json.endObject()
  }

  /// What a caller writes: no results, no context pointers, no lengths that follow from a buffer, and no
  /// receiver that is a handle (it is the object the call is made on).
  private func isGiven(_ parameter: Parameter, in function: Function) -> Bool {
    if parameter.isUserdata || parameter.isRaised || parameter.direction == .output { return false }
    if parameter.isSelf, case .handle? = model.declaration(of: parameter.type)?.kind { return false }
    return !parameter.measures.contains { function.parameters[$0].direction != .output }
  }

  /// A capacity that comes back as the length has a sensible start of its own.
  private func isRequired(_ parameter: Parameter, in function: Function) -> Bool {
    if parameter.defaultValue != nil { return false }
    return parameter.measures.isEmpty || parameter.direction != .both
  }

  private mutating func parameter(_ parameter: Parameter) {
    json.beginObject()
    let isArena = model.resolved(parameter.type).form == .primitive(.arena)
    remarks(parameter.remarks, note: isArena ? "How many bytes of memory to offer." : "")
    members(of: parameter.type)
    if let range = parameter.range {
      // Beside the type's own bounds, which a repeated keyword would replace.
      json.key("allOf")
      json.beginArray()
      json.beginObject()
      json.key("minimum")
      json.integer(range.lowerBound)
      json.key("maximum")
      json.integer(range.upperBound)
      json.endObject()
      json.endArray()
    }
    defaultMember(parameter.defaultValue, of: parameter.type)
    json.endObject()
  }

  private mutating func output(of function: Function) {
    let results = function.parameters.filter { isResult($0, in: function) }
    let reports = model.status(of: function.result) != nil
    var required: [String] = []
    json.beginObject()
    json.member("type", "object")
    json.key("properties")
    json.beginObject()
    if let result = function.result {
      let key = resultKey(among: results)
      required.append(key)
      json.key(key)
      use(result)
    }
    for parameter in results {
      json.key(parameter.name)
      self.parameter(parameter)
    }
    json.endObject()
    // A call that failed says so and promises nothing else.
    if !reports { required += results.map({ $0.name }) }
    strings("required", required)
    json.member("additionalProperties", false)
    json.endObject()
  }

  private func resultKey(among results: [Parameter]) -> String {
    var key = "return"
    while results.contains(where: { $0.name == key }) { key += "_" }
    return key
  }

  private func isResult(_ parameter: Parameter, in function: Function) -> Bool {
    guard parameter.direction != .input, !parameter.isUserdata else { return false }
    if parameter.isSelf, case .handle? = model.declaration(of: parameter.type)?.kind { return false }
    return parameter.measures.isEmpty
  }
}
