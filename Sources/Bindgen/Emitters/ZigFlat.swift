import Schema

/// Flat packages: request structs, the implementer's wrappers and table, and a typed client over a table.
extension ZigEmitter {
  func requestName(_ index: Int) -> String { names.requests[index] }

  func responseType(_ function: Function) -> String {
    function.result.map { names.spelled($0) } ?? "void"
  }

  func requestChecks() -> [String] {
    guard package.flat != nil else { return [] }
    return model.functions.indices.compactMap { index in
      let function = model.functions[index]
      guard !function.parameters.isEmpty else { return nil }
      let layout = blueprint.functions[index]
      let fields = fieldNames(function)
      return check(requestName(index), layout.request, Array(zip(fields, layout.requestOffsets)))
    }
  }

  private func fieldNames(_ function: Function) -> [String] {
    function.parameters.map { $0.isSelf ? "self" : $0.name }
  }

  mutating func writeFlat() {
    writeFlatTypes()
    for index in model.functions.indices { writeRequest(index) }
    writeServices()
    writeSegment()
    writeWrap()
    writeExtensionTable()
    writeClient()
  }

  private mutating func writeFlatTypes() {
    let names = names.runtime
    out.blank()
    comment("A flat function: bytes in, bytes out. Gives the bytes written, or a code.")
    out.line(
      "pub const \(names.flatFn) = *const fn (in: [*]const u8, in_len: usize, out: [*]u8, out_cap: usize) "
        + "callconv(.c) usize;")
    out.line("pub const \(names.flatError): usize = std.math.maxInt(usize);")
    out.block("pub const \(names.flatFunction) = extern struct {", "};") { out in
      out.lines([
        "name: [*:0]const u8,", "func: ?\(names.flatFn),", "signature_id: u32,", "/// 1: asynchronous.",
        "flags: u32,", "sig: u64,",
      ])
    }
    out.block("pub const \(names.flatExtension) = extern struct {", "};") { out in
      out.lines([
        "abi_version: u32 = 1,", "count: u32,", "functions: [*]const \(names.flatFunction),",
        "/// 0: not ready yet. Null: operations are the host's.",
        "poll: ?*const fn (op_id: u64, out: [*]u8, out_cap: usize) callconv(.c) usize,",
        "dispose: ?*const fn (op_id: u64) callconv(.c) void,",
      ])
    }
  }

  private mutating func writeRequest(_ index: Int) {
    let function = model.functions[index]
    out.blank()
    comment(function.remarks.docs.isEmpty ? "What `\(function.symbol)` is given." : function.remarks.docs)
    if let use = function.result, function.isAsync {
      comment("Asynchronous: the answer is an operation; its result is \(names.spelled(use)).")
    }
    guard !function.parameters.isEmpty else {
      out.line("pub const \(requestName(index)) = extern struct {};")
      return
    }
    let names = names
    let fields = zip(fieldNames(function), function.parameters).map { name, parameter in
      let initial = parameter.defaultValue.map { " = " + stored($0, as: parameter.type) } ?? ""
      return "\(ZigWords.member(name)): \(names.spelled(parameter.type))\(initial),"
    }
    out.block("pub const \(requestName(index)) = extern struct {", "};") { out in out.lines(fields) }
  }

  // MARK: Implementing

  /// `rel` results point behind the fixed part of a response: this hands out that memory.
  private mutating func writeSegment() {
    let name = names.runtime.segment
    out.blank()
    comment(
      "The response being written: its fixed part stands first, what `rel` fields point to comes after it.")
    let body = """
      bytes: []u8,
      used: usize,

      /// Copies `items` to the end of the response; null when they do not fit.
      pub fn put(self: *\(name), comptime $Rel: type, comptime $T: type, $items: []const $T) ?$Rel {
          const $source = std.mem.sliceAsBytes($items);
          const $start = std.mem.alignForward(usize, self.used, @alignOf($T));
          if ($start > self.bytes.len or $source.len > self.bytes.len - $start) return null;
          @memcpy(self.bytes[$start..][0..$source.len], $source);
          self.used = $start + $source.len;
          return .{ .offset = @intCast($start), .len = @intCast($items.len) };
      }
      """
    writeText(name: "pub const \(name) = struct {", body, closing: "};")
  }

  mutating func writeText(name opening: String, _ body: String, closing: String) {
    out.block(opening, closing) { out in
      for line in body.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        out.line(String(decoding: line, as: UTF8.self))
      }
    }
  }

  private mutating func writeWrap() {
    let names = names.runtime
    out.blank()
    comment(
      "Makes a flat function of `impl`. It takes the parameters, views as slices and options as optionals,")
    comment("or `*align(1) const In`; and then a `*\(names.segment)`, where the response has `rel` fields.")
    comment("It gives the response, an optional or the value of a result. Its errors become codes.")
    let body = """
      return &struct {
          fn call($in: [*]const u8, $in_len: usize, $out: [*]u8, $out_cap: usize) callconv(.c) usize {
              if ($in_len < @sizeOf($In)) return \(names.services).code.bad_request;
              if ($out_cap < @sizeOf($Out)) return \(names.services).code.too_small;
              const $request: *align(1) const $In = @ptrCast($in);
              var $segment: \(names.segment) = .{ .bytes = $out[0..$out_cap], .used = @sizeOf($Out) };
              const $args = \(names.services).arguments(@TypeOf($impl), $In, $request, &$segment);
              const $response = \(names.services).response($Out, @call(.auto, $impl, $args)) catch |$err|
                  return \(names.services).codeOf($err);
              if (@sizeOf($Out) != 0) @as(*align(1) $Out, @ptrCast($out)).* = $response;
              return $segment.used;
          }
      }.call;
      """
    writeText(
      name:
        "pub fn \(names.wrap)(comptime $In: type, comptime $Out: type, comptime $impl: anytype) "
        + "\(names.flatFn) {",
      body, closing: "}")
    out.blank()
    comment("For `poll`: writes a ready result, and gives the bytes written.")
    let reply = """
      const $value: $Out = $result;
      if ($out.len < @sizeOf($Out)) return \(names.flatError);
      if (@sizeOf($Out) != 0) @as(*align(1) $Out, @ptrCast($out.ptr)).* = $value;
      return @sizeOf($Out);
      """
    writeText(
      name: "pub fn \(names.reply)(comptime $Out: type, $out: []u8, $result: $Out) usize {", reply,
      closing: "}")
  }

  var hasAsync: Bool { model.functions.contains { $0.isAsync } }

  private mutating func writeExtensionTable() {
    let runtime = names.runtime
    out.blank()
    comment("The table of an implementation. It has one function for each of these, taking the request")
    comment("or what is in it:")
    for (index, function) in model.functions.enumerated() {
      let result = function.isAsync ? "u64" : responseType(function)
      comment("`fn \(names.functions[index])(in: *align(1) const \(requestName(index))) \(result)`")
    }
    if hasAsync {
      comment("Numbers of operations are the host's (see `\(runtime.services)`), unless there are also")
      comment("`fn poll(op_id: u64, out: []u8) usize` (0: not ready) and `fn dispose(op_id: u64) void`.")
    }
    let entries = model.functions.indices.map(entry)
    let async = hasAsync
    out.block("pub fn \(runtime.extensionTable)(comptime $impl: type) type {", "}") { out in
      out.block("return struct {", "};") { out in
        out.block("const $functions = [_]\(runtime.flatFunction){", "};") { out in out.lines(entries) }
        out.block("pub const table: \(runtime.flatExtension) = .{", "};") { out in
          out.line(".count = $functions.len,")
          out.line(".functions = &$functions,")
          let polls = "if (@hasDecl($impl, \"poll\"))"
          out.line(".poll = \(async ? "\(polls) &$poll else null" : "null"),")
          out.line(".dispose = \(async ? "\(polls) &$dispose else null" : "null"),")
        }
        out.blank()
        out.block("pub fn register() callconv(.c) *const \(runtime.flatExtension) {", "}") { out in
          out.line("return &@This().table;")
        }
        if !async { return }
        out.blank()
        out.block("fn $poll($op_id: u64, $out: [*]u8, $out_cap: usize) callconv(.c) usize {", "}") { out in
          out.line("return $impl.poll($op_id, $out[0..$out_cap]);")
        }
        out.blank()
        out.block("fn $dispose($op_id: u64) callconv(.c) void {", "}") { out in
          out.line("$impl.dispose($op_id);")
        }
      }
    }
    guard let flat = package.flat else { return }
    out.blank()
    comment("Exports `\(flat.register)`, through which a host finds the table of `impl`,")
    comment("and what gives it the host's services.")
    out.block("pub fn \(runtime.exportExtension)(comptime $impl: type) void {", "}") { out in
      out.line(
        "@export(&\(runtime.extensionTable)($impl).register, .{ .name = \(ZigWords.quoted(flat.register)) });"
      )
      out.line("@export(&\(runtime.services).attach, .{ .name = \"vm_extension_attach\" });")
    }
  }

  private func entry(_ index: Int) -> String {
    let function = model.functions[index]
    let layout = blueprint.functions[index]
    let response = function.isAsync ? "u64" : responseType(function)
    let implementation = "$impl.\(ZigWords.member(names.functions[index]))"
    return ".{ .name = \(ZigWords.quoted(function.symbol)), "
      + ".func = \(names.runtime.wrap)(\(requestName(index)), \(response), \(implementation)), "
      + ".signature_id = \(ZigWords.hex(UInt64(layout.signatureID))), .flags = \(function.isAsync ? 1 : 0), "
      + ".sig = \(ZigWords.hex(layout.signature)) },"
  }

  // MARK: Calling

  private mutating func writeClient() {
    let runtime = names.runtime
    out.blank()
    comment("Typed calls through the table of an extension.")
    out.line("pub const \(runtime.client) = struct {")
    out.indent()
    out.line("extension: *const \(runtime.flatExtension),")
    out.line("found: [\(model.functions.count)]\(runtime.flatFn),")
    out.blank()
    let signatures = model.functions.indices.map { index in
      let function = model.functions[index]
      return
        ".{ \(ZigWords.quoted(function.symbol)), \(ZigWords.hex(blueprint.functions[index].signature)) },"
    }
    out.block("const $wanted = [_]struct { []const u8, u64 }{", "};") { out in out.lines(signatures) }
    out.blank()
    let body = """
      var self: \(runtime.client) = .{ .extension = $extension, .found = undefined };
      for ($wanted, 0..) |$want, $index| {
          const $entry = for ($extension.functions[0..$extension.count]) |*$each| {
              if (std.mem.eql(u8, std.mem.span($each.name), $want[0])) break $each;
          } else return error.Missing;
          if ($entry.sig != $want[1]) return error.Mismatch;
          self.found[$index] = $entry.func orelse return error.Missing;
      }
      return self;
      """
    comment("Finds every function of this package; `Mismatch` when one has another signature.")
    writeText(
      name:
        "pub fn init($extension: *const \(runtime.flatExtension)) error{ Missing, Mismatch }"
        + "!\(runtime.client) {",
      body, closing: "}")
    writeInvoke()
    var scope = ZigScope(inside: [names.referenced])
    for name in ["extension", "found", "wanted", "init", "invoke", "poll", "dispose"] { scope.reserve(name) }
    for index in model.functions.indices { writeClientCall(index, &scope) }
    out.dedent()
    out.line("};")
    containers.append(runtime.client)
  }

  private mutating func writeInvoke() {
    let runtime = names.runtime
    out.blank()
    comment("Calls with a buffer for the whole response; gives what was written of it.")
    let invoke = """
      const $size = @sizeOf(@TypeOf($request.*));
      const $written = self.found[$index](@ptrCast($request), $size, $response.ptr, $response.len);
      return if ($written > $response.len) error.Failed else $response[0..$written];
      """
    writeText(
      name:
        "pub fn invoke(self: *const \(runtime.client), $index: usize, $request: anytype, $response: []u8) "
        + "error{Failed}![]u8 {",
      invoke, closing: "}")
    guard hasAsync else { return }
    out.blank()
    comment(
      "The result of an operation, null while it is not ready; after `Failed` it must not be polled again.")
    let poll = """
      const $function = self.extension.poll orelse return error.Failed;
      const $written = $function($op_id, $response.ptr, $response.len);
      if ($written > $response.len) return error.Failed;
      return if ($written == 0) null else $response[0..$written];
      """
    writeText(
      name:
        "pub fn poll(self: *const \(runtime.client), $op_id: u64, $response: []u8) error{Failed}!?[]u8 {",
      poll, closing: "}")
    out.blank()
    comment("Gives up on an operation.")
    out.block("pub fn dispose(self: *const \(runtime.client), $op_id: u64) void {", "}") { out in
      out.line("if (self.extension.dispose) |$function| $function($op_id);")
    }
  }

  private mutating func writeClientCall(_ index: Int, _ scope: inout ZigScope) {
    let function = model.functions[index]
    let name = ZigWords.declared(scope.claim(names.functions[index], names.functions[index] + "Call"))
    let type = function.isAsync ? "u64" : responseType(function)
    let needsBuffer = !function.isAsync && hasTail(function)
    let buffer = needsBuffer ? ", $buffer: []u8" : ""
    let signature = "self: *const \(names.runtime.client), $request: \(requestName(index))\(buffer)"
    var more = function.isAsync ? ["Gives the operation to `poll`."] : []
    if needsBuffer { more.append("What `rel` fields point to stands in `buffer`.") }
    out.blank()
    document(function.remarks, and: more)
    out.block("pub fn \(name)(\(signature)) error{Failed}!\(type) {", "}") { out in
      if type == "void" {
        out.line("_ = try self.invoke(\(index), &$request, &.{});")
        return
      }
      if needsBuffer {
        out.line("const $written = try self.invoke(\(index), &$request, $buffer);")
        out.line("if ($written.len < @sizeOf(\(type))) return error.Failed;")
        out.line("return @as(*align(1) const \(type), @ptrCast($written.ptr)).*;")
        return
      }
      out.line("var $response: \(type) = undefined;")
      out.line("const $written = try self.invoke(\(index), &$request, std.mem.asBytes(&$response));")
      out.line("return if ($written.len == @sizeOf(\(type))) $response else error.Failed;")
    }
  }

  /// `rel` fields point behind the fixed part of the response, unless an arena holds what they point to.
  func hasTail(_ function: Function) -> Bool {
    let hasArena = function.parameters.contains { model.resolved($0.type).form == .primitive(.arena) }
    guard !hasArena, let result = function.result else { return false }
    return holdsRelative(result)
  }

  private func holdsRelative(_ use: TypeUse) -> Bool { blueprint.holdsOffsets(use) }
}
