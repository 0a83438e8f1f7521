import Schema

extension Reference {
  mutating func function(_ index: Int) {
    let function = model.functions[index]
    heading(
      3, [.text(function.isAsync ? "async " : ""), .code(function.qualifiedName(in: model))], anchor(function)
    )
    page.blocks.append(.code(language: "c", prototype(function)))
    page.blocks += DocReader.blocks(function.remarks.docs)
    let past = history(function.remarks)
    if !past.isEmpty { page.blocks.append(.paragraph(Array(past.dropFirst()))) }
    parameters(function.parameters)
    returns(function)
    errors(function)
    list(facts(function, index))
    if model.package.flat != nil { segments(function, index) }
  }

  /// Flat functions have the helper's prototype: what a C caller writes.
  private func prototype(_ function: Function) -> String {
    let name = header.cFunctionName(function)
    let list = header.names.parameterList(function.parameters, isVariadic: function.isVariadic)
    return CNames.joined(header.names.spelled(result: function.result), name) + list + ";"
  }

  mutating func parameters(_ parameters: [Parameter]) {
    let shown = header.names.parameterNames(parameters)
    table(
      ["Parameter", "Type", "Direction", "Meaning"],
      parameters.map { parameter in
        [
          [.code(parameter.name)], type(parameter.type), [.text(direction(parameter))],
          meaning(parameter, parameters, shown),
        ]
      })
  }

  private func direction(_ parameter: Parameter) -> String {
    switch parameter.direction {
    case .input: "in"
    case .output: "out"
    case .both: "in, out"
    }
  }

  private func meaning(_ parameter: Parameter, _ all: [Parameter], _ shown: [String]) -> [Inline] {
    var words = header.duties(of: parameter, in: all, shown)
    if let value = parameter.defaultValue { words.append("default `\(text(value))`") }
    return DocReader.spans(words.joined(separator: "; "))
  }

  private mutating func returns(_ function: Function) {
    guard let result = function.result else { return }
    var words: [Inline] = [.strong("Returns"), .text(" ")] + type(result)
    if model.status(of: result) == nil {
      let duties = header.duties(ofResultOf: function, header.names.parameterNames(function.parameters))
      if !duties.isEmpty { words += [.text(": ")] + DocReader.spans(duties) }
    }
    page.blocks.append(.paragraph(words + [.text(".")]))
  }

  /// What can go wrong: the failing members of a status, or the error side of a `result`.
  private mutating func errors(_ function: Function) {
    guard let result = function.result else { return }
    if let status = model.status(of: result) {
      table(
        ["Status", "Raises", "Meaning"],
        status.members.filter { $0.raises != nil }.map { member in
          [
            [.code(member.cName), .text(" (\(member.value))")], [.code(member.raises ?? "")],
            DocReader.inline(member.remarks.docs),
          ]
        })
    } else if case .result(_, let error?)? = model.declaration(of: result)?.generic {
      page.blocks.append(.paragraph([.strong("Fails"), .text(" with ")] + type(error) + [.text(".")]))
    }
  }

  private func facts(_ function: Function, _ index: Int) -> [[Inline]] {
    let layout = blueprint.functions[index]
    var facts: [[Inline]] = []
    if function.isBlocking { facts.append([.text("May wait: call it without locks.")]) }
    if function.setsErrno { facts.append([.text("Sets "), .code("errno"), .text(" when it fails.")]) }
    if function.isAsync {
      facts.append([
        .text("Asynchronous: the call gives a u64 operation; the response below comes when it is ready.")
      ])
    }
    if let receiver = function.receiver, case .handle(let handle) = model[receiver].kind {
      let threads = header.threadRule(handle)
      if !threads.isEmpty { facts.append([.text(threads)]) }
    }
    facts.append([.text("Symbol "), .code(function.symbol)])
    facts.append([
      .text("Signature "), .code(hexadecimal(layout.signatureID)), .text(", in full "),
      .code(hexadecimal(layout.signature)),
    ])
    if let id = function.id { facts.append([.text("Number "), .code("0x" + String(id, radix: 16))]) }
    return facts
  }

  // MARK: Flat packages

  private mutating func segments(_ function: Function, _ index: Int) {
    let layout = blueprint.functions[index]
    if function.parameters.isEmpty {
      paragraph("The request is empty.")
    } else {
      page.blocks.append(
        .paragraph([
          .strong("Request"),
          .text(": \(counted(layout.request.size, "byte")), alignment \(layout.request.alignment)"),
        ]))
      table(
        ["Offset", "Size", "Field", "Type"],
        zip(function.parameters, layout.requestOffsets).map { parameter, offset in
          [
            [.text(String(offset))], [.text(String(blueprint.layout(of: parameter.type).size))],
            [.code(parameter.name)], type(parameter.type),
          ]
        })
    }
    if let picture = pictures.request(of: index) {
      page.blocks.append(.picture(picture, id: function.name + ".request"))
    }
    response(function, index)
  }

  private mutating func response(_ function: Function, _ index: Int) {
    let layout = blueprint.functions[index].response
    guard let result = function.result else { return paragraph("The response is empty.") }
    let size = blueprint.layout(of: result)
    var words: [Inline] = [.strong("Response"), .text(": ")] + type(result)
    words.append(.text(", \(counted(size.size, "byte")), alignment \(size.alignment)"))
    if function.isAsync {
      words.append(.text("; at once \(counted(layout.size, "byte")) with the operation"))
    }
    page.blocks.append(.paragraph(words))
    if let picture = pictures.response(of: index) {
      page.blocks.append(.picture(picture, id: function.name + ".response"))
    }
  }
}
