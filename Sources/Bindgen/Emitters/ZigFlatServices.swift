import Schema

/// What implementers in Zig use of their host, and how typed functions are called. One namespace, `services`.
extension ZigEmitter {
  mutating func writeServices() {
    out.blank()
    comment("What an implementation gets from its host; and the codes of failures.")
    out.line("pub const \(names.runtime.services) = struct {")
    out.indent()
    writeText(name: "pub const code = struct {", ZigServices.codes, closing: "};")
    out.blank()
    writeBody(ZigServices.host)
    out.blank()
    writeBody(ZigServices.operations)
    for index in model.functions.indices where model.functions[index].isAsync {
      out.blank()
      writeOperation(index)
    }
    for (type, handle) in model.capabilities {
      out.blank()
      writeCapability(type, handle)
    }
    out.blank()
    writeBody(ZigServices.arenas)
    out.blank()
    writeBody(ZigServices.typed)
    out.dedent()
    out.line("};")
  }

  /// `%` stands for the namespace: a package's own names must not be taken for names in it.
  private mutating func writeBody(_ text: String) {
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let parts = line.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
      let words = parts.map { String(decoding: $0, as: UTF8.self) }
      out.line(words.joined(separator: names.runtime.services))
    }
  }

  private mutating func writeOperation(_ index: Int) {
    let function = model.functions[index]
    let name = ZigWords.pascal(names.functions[index]) + "Operation"
    comment("An operation of `\(function.symbol)`: finish it once, from any thread.")
    writeBody("pub const \(name) = %.Operation(\(responseType(function)));")
  }

  /// `makeImage`, `getImage`, `closeImage`, with `ImageRights`.
  private mutating func writeCapability(_ type: TypeDeclaration, _ handle: Handle) {
    let full = names.types[type.id.index]
    let name = ZigWords.pascal(type.name)
    let fields = handle.rights.map { "\(ZigWords.member($0)): bool = false," }
    out.block("pub const \(name)Rights = packed struct(u32) {", "};") { out in
      out.lines(fields)
      if handle.rights.count < 32 { out.line("_: u\(32 - handle.rights.count) = 0,") }
    }
    let kind = ZigWords.hex(UInt64(capabilityKind(type, in: model)))
    out.blank()
    comment("A handle with these rights; `release` gets the resource when it is closed.")
    writeBody(
      """
      pub fn make\(name)(
          comptime $T: type,
          $resource: *$T,
          $rights: \(name)Rights,
          comptime $release: fn (*$T) void,
      ) error{ Limit, Unsupported }!\(full) {
          return @fromBackingInt(try %.handleNew($T, \(kind), @bitCast($rights), $resource, $release));
      }
      """)
    out.blank()
    comment("The resource of a handle that has these rights.")
    writeBody(
      """
      pub fn get\(name)(comptime $T: type, $handle: \(full), $rights: \(name)Rights) error{Denied}!*$T {
          return %.handleGet($T, @backingInt($handle), \(kind), @bitCast($rights));
      }

      pub fn close\(name)($handle: \(full)) error{Stale}!void {
          return %.handleClose(@backingInt($handle));
      }
      """)
  }
}

private enum ZigServices {
  static let codes = """
    pub const failed: usize = std.math.maxInt(usize);
    pub const too_small: usize = std.math.maxInt(usize) - 1;
    pub const bad_request: usize = std.math.maxInt(usize) - 2;
    pub const denied: usize = std.math.maxInt(usize) - 3;
    pub const stale: usize = std.math.maxInt(usize) - 4;
    pub const limit: usize = std.math.maxInt(usize) - 5;
    pub const unsupported: usize = std.math.maxInt(usize) - 6;
    pub const cancelled: usize = std.math.maxInt(usize) - 7;
    pub const crashed: usize = std.math.maxInt(usize) - 8;
    """

  static let host = """
    pub const Host = extern struct {
        size: u32,
        version: u32,
        context: ?*anyopaque,
        op_begin: *const fn (?*anyopaque) callconv(.c) u64,
        op_complete: *const fn (?*anyopaque, u64, [*]const u8, usize) callconv(.c) i32,
        op_fail: *const fn (?*anyopaque, u64, usize, [*]const u8, usize) callconv(.c) i32,
        op_cancelled: *const fn (?*anyopaque, u64) callconv(.c) i32,
        handle_new: *const fn (?*anyopaque, u32, u32, ?*anyopaque, ?*const %.Release) callconv(.c) u64,
        handle_get: *const fn (?*anyopaque, u64, u32, u32) callconv(.c) ?*anyopaque,
        handle_close: *const fn (?*anyopaque, u64) callconv(.c) i32,
        arena_new: *const fn (?*anyopaque, usize) callconv(.c) u64,
        arena_data: *const fn (?*anyopaque, u64, ?*usize) callconv(.c) ?[*]u8,
        arena_retain: *const fn (?*anyopaque, [*]const u8) callconv(.c) u64,
        arena_free: *const fn (?*anyopaque, u64) callconv(.c) i32,
    };
    pub const Release = fn (?*anyopaque) callconv(.c) void;

    /// Null: nobody attached a host.
    var attached: ?%.Host = null;

    /// What hosts call as `vm_extension_attach`.
    pub fn attach($host: ?*const %.Host) callconv(.c) i32 {
        if ($host) |$given| if ($given.version < 1 or $given.size < @sizeOf(%.Host)) return 1;
        %.attached = if ($host) |$given| $given.* else null;
        return 0;
    }

    /// The code for an error of the implementation: the one of that name, or `failed`.
    pub fn codeOf($err: anyerror) usize {
        return switch ($err) {
            error.TooSmall => %.code.too_small,
            error.BadRequest => %.code.bad_request,
            error.Denied => %.code.denied,
            error.Stale => %.code.stale,
            error.Limit, error.OutOfMemory => %.code.limit,
            error.Unsupported => %.code.unsupported,
            error.Cancelled => %.code.cancelled,
            error.Crashed => %.code.crashed,
            else => %.code.failed,
        };
    }
    """

  static let operations = """
    /// An operation of the host whose response is an `Out`.
    pub fn Operation(comptime $Out: type) type {
        return struct {
            id: u64,

            pub fn begin() error{ Limit, Unsupported }!@This() {
                const $host = %.attached orelse return error.Unsupported;
                const $made = $host.op_begin($host.context);
                return if ($made == 0) error.Limit else .{ .id = $made };
            }

            /// Whether nobody waits for it any more.
            pub fn isCancelled(self: @This()) bool {
                const $host = %.attached orelse return true;
                return $host.op_cancelled($host.context, self.id) != 0;
            }

            /// False when nobody waits for it any more.
            pub fn complete(self: @This(), $out: $Out) bool {
                const $bytes = if (@sizeOf($Out) == 0) "" else std.mem.asBytes(&$out);
                return self.completeBytes($bytes);
            }

            /// With a response that has more behind its fixed part.
            pub fn completeBytes(self: @This(), $bytes: []const u8) bool {
                const $host = %.attached orelse return false;
                return $host.op_complete($host.context, self.id, $bytes.ptr, $bytes.len) == 0;
            }

            pub fn fail(self: @This(), $why: usize, $message: []const u8) void {
                const $host = %.attached orelse return;
                _ = $host.op_fail($host.context, self.id, $why, $message.ptr, $message.len);
            }

            /// Begins one; a thread of its own completes it with what `work(operation, args...)` gives.
            pub fn spawn(comptime $work: anytype, $args: anytype) error{ Limit, Unsupported }!u64 {
                if (!@import("builtin").link_libc) @compileError("threads that call the host need libc: -lc");
                const $operation = try begin();
                const $Run = struct {
                    fn run($self: %.Operation($Out), $given: @TypeOf($args)) void {
                        const $result = @call(.auto, $work, .{$self} ++ $given);
                        if (%.response($Out, $result)) |$out| {
                            _ = $self.complete($out);
                        } else |$err| {
                            $self.fail(%.codeOf($err), @errorName($err));
                        }
                    }
                };
                if (std.Thread.spawn(.{}, $Run.run, .{ $operation, $args })) |$thread| {
                    $thread.detach();
                } else |$err| {
                    $operation.fail(%.code.limit, @errorName($err));
                }
                return $operation.id;
            }
        };
    }

    fn handleNew(
        comptime $T: type,
        $kind: u32,
        $rights: u32,
        $resource: *$T,
        comptime $release: fn (*$T) void,
    ) error{ Limit, Unsupported }!u64 {
        const $host = %.attached orelse return error.Unsupported;
        const $Released = struct {
            fn call($given: ?*anyopaque) callconv(.c) void {
                $release(@ptrCast(@alignCast($given.?)));
            }
        };
        const $made = $host.handle_new($host.context, $kind, $rights, $resource, &$Released.call);
        return if ($made == 0) error.Limit else $made;
    }

    fn handleGet(comptime $T: type, $handle: u64, $kind: u32, $rights: u32) error{Denied}!*$T {
        const $host = %.attached orelse return error.Denied;
        const $found = $host.handle_get($host.context, $handle, $kind, $rights) orelse return error.Denied;
        return @ptrCast(@alignCast($found));
    }

    fn handleClose($handle: u64) error{Stale}!void {
        const $host = %.attached orelse return error.Stale;
        if ($host.handle_close($host.context, $handle) != 0) return error.Stale;
    }
    """

  static let arenas = """
    /// Memory that stays where it is until it is freed.
    pub fn arenaNew($size: usize) error{Limit}!u64 {
        const $host = %.attached orelse return error.Limit;
        const $made = $host.arena_new($host.context, $size);
        return if ($made == 0) error.Limit else $made;
    }

    pub fn arenaData($arena: u64) error{Stale}![]u8 {
        const $host = %.attached orelse return error.Stale;
        var $size: usize = 0;
        const $start = $host.arena_data($host.context, $arena, &$size) orelse return error.Stale;
        return $start[0..$size];
    }

    /// Keeps the arena that the address lies in; free it as often as it is kept.
    pub fn arenaRetain($inside: [*]const u8) error{Stale}!u64 {
        const $host = %.attached orelse return error.Stale;
        const $found = $host.arena_retain($host.context, $inside);
        return if ($found == 0) error.Stale else $found;
    }

    pub fn arenaFree($arena: u64) error{Stale}!void {
        const $host = %.attached orelse return error.Stale;
        if ($host.arena_free($host.context, $arena) != 0) return error.Stale;
    }
    """

  static let typed = """
    /// The arguments of a function: the request or its fields, then the segment if it is wanted.
    fn arguments(
        comptime $F: type,
        comptime $In: type,
        $request: *align(1) const $In,
        $segment: anytype,
    ) std.meta.ArgsTuple($F) {
        var $args: std.meta.ArgsTuple($F) = undefined;
        const $wanted = @typeInfo($F).@"fn".param_types;
        const $fields = comptime std.meta.fieldNames($In);
        const $whole = $wanted.len > 0 and $wanted[0].? == *align(1) const $In;
        const $taken = if ($whole) 1 else $fields.len;
        if ($whole) {
            $args[0] = $request;
        } else inline for ($fields, 0..) |$field, $index| {
            $args[$index] = %.native($wanted[$index].?, @field($request, $field));
        }
        if ($wanted.len > $taken) $args[$taken] = $segment;
        return $args;
    }

    /// Views as slices, options as optionals, everything else as it is.
    fn native(comptime $Wanted: type, $raw: anytype) $Wanted {
        if ($Wanted == @TypeOf($raw)) return $raw;
        return switch (@typeInfo($Wanted)) {
            .optional => $raw.get(),
            .pointer => $raw.slice(),
            else => $raw,
        };
    }

    /// The response of what an implementation gives: itself, an optional, the value of a result, or an error.
    fn response(comptime $Out: type, $result: anytype) anyerror!$Out {
        const $Result = @TypeOf($result);
        if ($Result == $Out) return $result;
        switch (@typeInfo($Result)) {
            .error_union => return %.response($Out, try $result),
            .optional => return $Out.from($result),
            else => {},
        }
        if (@typeInfo($Out) == .@"struct" and @hasDecl($Out, "ok")) return $Out.ok($result);
        return $result;
    }
    """
}
