import Schema

struct CppErrorClass {
  let name: String
  let base: String
  let status: TypeID
  let place: Span
}

/// Statuses become exceptions.
extension CppLayer {
  /// The base class of every status, then one class per `raises`.
  func errorClasses() -> [CppErrorClass] {
    var classes: [CppErrorClass] = []
    for type in model.types {
      guard case .enumeration(let status) = type.kind, status.role == .status else { continue }
      let base = names.errorName(type.id)
      classes.append(
        CppErrorClass(name: base, base: "std::runtime_error", status: type.id, place: type.place))
      var seen: Set<String> = []
      for member in status.members {
        guard let raises = member.raises else { continue }
        let name = exceptionName(raises, type)
        if name == base || !seen.insert(name).inserted { continue }
        classes.append(CppErrorClass(name: name, base: base, status: type.id, place: member.place))
      }
    }
    return classes
  }

  private func exceptionName(_ raises: String, _ type: TypeDeclaration) -> String {
    names.exceptionName(raises, stem: model.packages[type.package].stem)
  }

  mutating func writeErrors() {
    for error in errorClasses() {
      out.blank()
      out.line("class \(error.name) : public \(error.base) {")
      out.line("  public:")
      out.indent()
      let status = names.name(error.status)
      if error.base == "std::runtime_error" {
        out.line(
          "\(error.name)(\(status) s, const std::string &what) : std::runtime_error(what), status(s) {}")
        out.line("\(status) status;")
      } else {
        out.line("using \(error.base)::\(error.base);")
      }
      out.close("};")
    }
    for type in model.types {
      guard case .enumeration(let status) = type.kind, status.role == .status else { continue }
      writeCheck(status, type)
    }
    writeDescriptions()
  }

  /// Gives results back and throws everything else.
  private mutating func writeCheck(_ status: Enumeration, _ type: TypeDeclaration) {
    let name = names.name(type.id)
    let stem = package.stem
    out.blank()
    out.open("inline \(name) check(\(name) status, const std::string &detail = {}) {")
    out.line("switch (status) {")
    // Two members may share a value; a switch wants it once.
    var seen: Set<Int128> = []
    for member in status.members where member.raises == nil && seen.insert(member.value).inserted {
      out.line("case \(name)::\(names.safe(member.name)): return status;")
    }
    for member in status.members where seen.insert(member.value).inserted {
      guard let raises = member.raises else { continue }
      let docs = CDocs.inline(member.remarks.docs)
      let what = CNames.quoted("\(stem): " + (docs.isEmpty ? member.name : docs))
      let text = "detail.empty() ? \(what) : detail"
      out.line(
        "case \(name)::\(names.safe(member.name)): throw \(exceptionName(raises, type))(status, \(text));")
    }
    out.line("}")
    let number = "std::to_string(static_cast<long long>(status))"
    let unknown = "\"\(stem): unknown status \" + \(number)"
    out.line("throw \(names.errorName(type.id))(status, detail.empty() ? \(unknown) : detail);")
    out.close("}")
  }

  // MARK: Details

  /// Records that a failing call fills become the text of the exception.
  private mutating func writeDescriptions() {
    var seen: Set<TypeID> = []
    for function in model.functions {
      for parameter in function.parameters where parameter.isRaised {
        guard case .named(let id) = model.resolved(parameter.type).form, seen.insert(id).inserted,
          case .record(let record) = model[id].kind
        else { continue }
        writeDescription(id, record)
      }
    }
  }

  private mutating func writeDescription(_ id: TypeID, _ record: Record) {
    let fields = names.c.fieldNames(record.fields)
    out.blank()
    out.open("inline std::string describe(const \(names.c.name(id)) &detail) {")
    out.line("std::string text;")
    for (index, field) in record.fields.enumerated() {
      switch model.resolved(field.type).form {
      case .primitive(.cstr): out.line("if (detail.\(fields[index])) text += detail.\(fields[index]);")
      case .primitive(.str):
        out.line("if (detail.\(fields[index]).ptr) text += abut::text(detail.\(fields[index]));")
      default: break
      }
    }
    for (index, field) in record.fields.enumerated() {
      guard case .primitive(let primitive) = model.resolved(field.type).form, primitive.isInteger,
        primitive != .u128, primitive != .i128
      else { continue }
      let value = "detail.\(fields[index])"
      out.line("if (!text.empty()) text += \" (\(field.name) \" + std::to_string(\(value)) + \")\";")
    }
    out.line("(void)detail;")
    out.line("return text;")
    out.close("}")
  }
}
