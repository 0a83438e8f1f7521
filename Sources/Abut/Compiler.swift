import Bindgen
import Bytes
public import CAbut
import Schema

@c @implementation
public func abut_compiler_new() -> OpaquePointer? {
  unsafe OpaquePointer(Unmanaged.passRetained(CompilerBox()).toOpaque())
}

@c @implementation
public func abut_compiler_free(_ compiler: OpaquePointer?) {
  guard let compiler = unsafe compiler else { return }
  unsafe Unmanaged<CompilerBox>.fromOpaque(UnsafeRawPointer(compiler)).release()
}

@c @implementation
public func abut_compiler_add_source(
  _ compiler: OpaquePointer?, _ path: abut_str, _ text: abut_bytes, _ error: UnsafeMutablePointer<abut_error>?
) -> abut_status {
  unsafe attempt(compiler, error) { box throws(Refusal) in
    let source = SourceText(path: try unsafe copied(path), bytes: try unsafe copied(text))
    guard box.loaded == nil else {
      throw Refusal(Int(ABUT_INVALID_ARGUMENT), "a finished schema was loaded already")
    }
    box.compilation.add(source)
  }
}

@c @implementation
public func abut_compiler_load(
  _ compiler: OpaquePointer?, _ path: abut_str, _ data: abut_bytes,
  _ error: UnsafeMutablePointer<abut_error>?
) -> abut_status {
  unsafe attempt(compiler, error) { box throws(Refusal) in
    let (path, bytes) = try unsafe (copied(path), copied(data))
    guard box.loaded == nil, box.compilation.sources.isEmpty else {
      throw Refusal(Int(ABUT_INVALID_ARGUMENT), "something was added already")
    }
    do throws(Fault) {
      box.loaded = try blueprint(in: bytes)
    } catch {
      throw Refusal(error, about: path)
    }
  }
}

/// JSON starts with a brace, a table with its own name; what remains is a library that carries a table.
private func blueprint(in bytes: [UInt8]) throws(Fault) -> Blueprint {
  let start = bytes.first { $0 > UInt8(ascii: " ") }
  if start == UInt8(ascii: "{") { return try Blueprint(interchange: bytes) }
  let isTable = bytes.starts(with: SchemaTable.magic)
  let table = isTable ? try SchemaTable(parsing: bytes) : try SchemaTable(library: bytes)
  return try table.blueprint()
}

@c @implementation
public func abut_compiler_missing(_ compiler: OpaquePointer?) -> abut_str {
  guard let compiler = unsafe compiler else { return unsafe abut_str(ptr: nil, len: 0) }
  let box = unsafe CompilerBox.of(compiler)
  box.lending.forget()
  return unsafe box.lending.text(box.compilation.missingPackages.map { $0.name }.joined(separator: "\n"))
}

@c @implementation
public func abut_compiler_check(
  _ compiler: OpaquePointer?, _ errors: UnsafeMutablePointer<UInt32>?,
  _ warnings: UnsafeMutablePointer<UInt32>?,
  _ error: UnsafeMutablePointer<abut_error>?
) -> abut_status {
  unsafe attempt(compiler, error) { box throws(Refusal) in
    let (errors, warnings) = try unsafe (given(errors), given(warnings))
    if box.loaded == nil { _ = box.compilation.blueprint() }
    let findings = box.findings
    let errorCount = findings.count { $0.severity == .error }
    unsafe errors.pointee = UInt32(errorCount)
    unsafe warnings.pointee = UInt32(findings.count - errorCount)
  }
}

@c @implementation
public func abut_compiler_diagnostics(_ compiler: OpaquePointer?, _ format: abut_format) -> abut_str {
  guard let compiler = unsafe compiler else { return unsafe abut_str(ptr: nil, len: 0) }
  let box = unsafe CompilerBox.of(compiler)
  box.lending.forget()
  return unsafe box.lending.text(box.render(format))
}

@c @implementation
public func abut_compiler_pretty(
  _ compiler: OpaquePointer?, _ text: UnsafeMutablePointer<abut_bytes>?,
  _ error: UnsafeMutablePointer<abut_error>?
) -> abut_status {
  unsafe attempt(compiler, error) { box throws(Refusal) in
    let text = try unsafe given(text)
    guard let root = box.compilation.sources.first else {
      throw Refusal(Int(ABUT_INVALID_ARGUMENT), "no source was added")
    }
    guard let formatted = Formatter.format(root) else {
      throw Refusal(Int(ABUT_HAS_ERRORS), "the descriptor has errors")
    }
    unsafe text.pointee = box.lending.bytes(formatted)
  }
}

@c @implementation
public func abut_compiler_assertions(
  _ compiler: OpaquePointer?, _ target: abut_str, _ headers: abut_str,
  _ text: UnsafeMutablePointer<abut_bytes>?,
  _ error: UnsafeMutablePointer<abut_error>?
) -> abut_status {
  unsafe attempt(compiler, error) { box throws(Refusal) in
    let text = try unsafe given(text)
    let triple = try unsafe copied(target)
    guard let target = Target.all.first(where: { $0.triple == triple }) else {
      throw Refusal(Int(ABUT_NOT_FOUND), "the layouts of \(triple) are not known")
    }
    let names = try unsafe copied(headers).split(separator: "\n").map(String.init)
    let model = try box.blueprint().model
    let source =
      names.isEmpty
      ? layoutAssertions(model, target: target) : layoutAssertions(model, target: target, headers: names)
    unsafe text.pointee = box.lending.bytes(source)
  }
}

@c @implementation
public func abut_compiler_diff(
  _ compiler: OpaquePointer?, _ newer: OpaquePointer?, _ format: abut_format,
  _ verdict: UnsafeMutablePointer<abut_verdict>?, _ report: UnsafeMutablePointer<abut_str>?,
  _ error: UnsafeMutablePointer<abut_error>?
) -> abut_status {
  unsafe attempt(compiler, error) { box throws(Refusal) in
    let (verdict, report) = try unsafe (given(verdict), given(report))
    guard let newer = unsafe newer else {
      throw Refusal(Int(ABUT_INVALID_ARGUMENT), "the newer compiler is NULL")
    }
    let old = try box.blueprint()
    let comparison = Comparison(old: old, new: try unsafe CompilerBox.of(newer).blueprint())
    let isColoured = Int(format) == Int(ABUT_FORMAT_COLOUR)
    let text =
      Int(format) == Int(ABUT_FORMAT_JSON)
      ? comparison.json : Array(comparison.report(name: old.model.package.name, usesColour: isColoured).utf8)
    unsafe verdict.pointee = abut_verdict(comparison.exitCode)
    unsafe report.pointee = box.lending.text(text)
  }
}

@c @implementation
public func abut_compiler_emit(
  _ compiler: OpaquePointer?, _ language: abut_str, _ options: abut_emit_options,
  _ count: UnsafeMutablePointer<UInt32>?, _ error: UnsafeMutablePointer<abut_error>?
) -> abut_status {
  unsafe attempt(compiler, error) { box throws(Refusal) in
    let count = try unsafe given(count)
    let name = try unsafe copied(language)
    guard let language = Language(rawValue: name) else {
      throw Refusal(Int(ABUT_NOT_FOUND), "there is no target language \(name)")
    }
    var choice = EmitOptions()
    choice.standalone = options & ABUT_EMIT_OPTIONS_STANDALONE != 0
    choice.embed = options & ABUT_EMIT_OPTIONS_EMBED != 0
    let emission = emit(try box.blueprint(), as: language, options: choice)
    (box.files, box.emissionFindings) = (emission.files, emission.diagnostics)
    guard !emission.diagnostics.contains(where: { $0.severity == .error }) else {
      throw Refusal(Int(ABUT_HAS_ERRORS), "\(name) cannot express all of the descriptor")
    }
    unsafe count.pointee = UInt32(emission.files.count)
  }
}

@c @implementation
public func abut_compiler_file(
  _ compiler: OpaquePointer?, _ index: UInt32, _ path: UnsafeMutablePointer<abut_str>?,
  _ data: UnsafeMutablePointer<abut_bytes>?, _ error: UnsafeMutablePointer<abut_error>?
) -> abut_status {
  unsafe attempt(compiler, error) { box throws(Refusal) in
    let (path, data) = try unsafe (given(path), given(data))
    guard box.files.indices.contains(Int(index)) else {
      throw Refusal(Int(ABUT_NOT_FOUND), "the last emission has no file \(index)")
    }
    let file = box.files[Int(index)]
    unsafe path.pointee = box.lending.text(file.path)
    unsafe data.pointee = box.lending.bytes(file.bytes)
  }
}
