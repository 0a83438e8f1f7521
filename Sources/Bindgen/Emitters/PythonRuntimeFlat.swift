/// `abut.rt.flat` as `--standalone` modules carry it: generated from the Python file, do not edit.
/// `GOLDEN_UPDATE=1 pytest python/tests/test_runtime_text.py` writes it; the test fails when it is stale.
let pythonRuntimeFlat = ##"""
  # -- flat extensions --------------------------------------------------------------------------------------
  _FAILED = _c.c_size_t(-1).value
  _CODES = "failed,too small,bad request,denied,stale,limit,unsupported,cancelled,crashed".split(",")


  def _failure(what: str, code: int, text: str = "") -> RuntimeError:
      """The exception for a code from the top of the range."""
      place = _FAILED - code
      words = text or ("" if place == 0 else _CODES[place] if place < len(_CODES) else f"code {code:#x}")
      return RuntimeError(f"{what} failed: {words}" if words else f"{what} failed")


  class _FlatFunction(_c.Structure):
      _fields_ = [
          ("name", _c.c_char_p),
          ("func", _c.c_void_p),
          ("signature_id", _c.c_uint32),
          ("flags", _c.c_uint32),
          ("sig", _c.c_uint64),
      ]


  class _FlatExtension(_c.Structure):
      _fields_ = [
          ("abi_version", _c.c_uint32),
          ("count", _c.c_uint32),
          ("functions", _c.POINTER(_FlatFunction)),
          ("poll", _c.c_void_p),
          ("dispose", _c.c_void_p),
      ]


  def _service(result: _t.Any, *arguments: _t.Any) -> _t.Any:
      return _c.CFUNCTYPE(result, _c.c_void_p, *arguments)


  class _FlatHost(_c.Structure):
      _fields_ = [
          ("size", _c.c_uint32),
          ("version", _c.c_uint32),
          ("context", _c.c_void_p),
          ("op_begin", _service(_c.c_uint64)),
          ("op_complete", _service(_c.c_int32, _c.c_uint64, _c.c_void_p, _c.c_size_t)),
          ("op_fail", _service(_c.c_int32, _c.c_uint64, _c.c_size_t, _c.c_void_p, _c.c_size_t)),
          ("op_cancelled", _service(_c.c_int32, _c.c_uint64)),
          ("handle_new", _service(_c.c_uint64, _c.c_uint32, _c.c_uint32, _c.c_void_p, _c.c_void_p)),
          ("handle_get", _service(_c.c_void_p, _c.c_uint64, _c.c_uint32, _c.c_uint32)),
          ("handle_close", _service(_c.c_int32, _c.c_uint64)),
          ("arena_new", _service(_c.c_uint64, _c.c_size_t)),
          ("arena_data", _service(_c.c_void_p, _c.c_uint64, _c.POINTER(_c.c_size_t))),
          ("arena_retain", _service(_c.c_uint64, _c.c_void_p)),
          ("arena_free", _service(_c.c_int32, _c.c_uint64)),
      ]


  class _Services:
      """What the extensions of this process get from it: operations, handles and arenas."""

      PENDING_MAX: _t.ClassVar[int] = 1 << 20
      STALE: _t.ClassVar[int] = 1
      shared: _t.ClassVar[_Services | None] = None

      @classmethod
      def get(cls) -> _Services:
          """The one of this process: threads of extensions may call it until the very end."""
          if cls.shared is None:
              cls.shared = cls()
          return cls.shared

      def __init__(self) -> None:
          from itertools import count
          from threading import Lock

          self.lock = Lock()
          self.numbers = count(1)
          self.operations: dict[int, bytes | tuple[int, str] | None] = {}
          self.handles: dict[int, tuple[int, int, int, int]] = {}
          self.arenas: dict[int, list[_t.Any]] = {}
          services: _t.Any = _FlatHost._fields_[3:]
          methods = [kind(getattr(self, name)) for name, kind in services]
          self.table = _FlatHost(_c.sizeof(_FlatHost), 1, None, *methods)

      def attach(self, dll: _t.Any) -> None:
          """Gives an extension these services; at the end of the process it is left without."""
          from atexit import register

          try:
              attach = dll.vm_extension_attach
          except AttributeError:
              return
          attach.argtypes = [_c.POINTER(_FlatHost)]
          if attach(_c.byref(self.table)) != 0:
              raise ImportError(f"{dll._name} refuses the services of version {self.table.version}")
          register(attach, None)

      def number(self) -> int:
          return next(self.numbers) << 32

      # Operations

      def op_begin(self, context: int | None) -> int:
          if len(self.operations) >= self.PENDING_MAX:
              return 0
          operation = self.number()
          self.operations[operation] = None
          return operation

      def finish(self, operation: int, outcome: bytes | tuple[int, str]) -> int:
          with self.lock:
              if self.operations.get(operation, b"") is not None:
                  return self.STALE
              self.operations[operation] = outcome
          return 0

      def op_complete(self, context: int | None, operation: int, response: int | None, size: int) -> int:
          return self.finish(operation, _c.string_at(response, size) if response else b"")

      def op_fail(
          self, context: int | None, operation: int, code: int, message: int | None, size: int
      ) -> int:
          text = _c.string_at(message, size).decode(errors="replace") if message else ""
          return self.finish(operation, (code, text))

      def op_cancelled(self, context: int | None, operation: int) -> int:
          return int(operation not in self.operations)

      def take(self, operation: int, memory: bytearray) -> int | None:
          """How much of the memory the response fills; nothing while it is pending."""
          if operation not in self.operations:
              raise _failure(f"operation {operation}", _FAILED - _CODES.index("stale"))
          outcome = self.operations[operation]
          if outcome is None:
              return None
          del self.operations[operation]
          if isinstance(outcome, tuple):
              raise _failure("the operation", *outcome)
          if len(outcome) > len(memory):
              raise _failure("the operation", _FAILED - _CODES.index("too small"))
          memory[: len(outcome)] = outcome
          return len(outcome)

      def dispose(self, operation: int) -> None:
          with self.lock:
              self.operations.pop(operation, None)

      # Handles

      def handle_new(
          self, context: int | None, kind: int, rights: int, resource: int | None, release: int | None
      ) -> int:
          handle = self.number()
          self.handles[handle] = kind, rights, resource or 0, release or 0
          return handle

      def handle_get(self, context: int | None, handle: int, kind: int, rights: int) -> int | None:
          found = self.handles.get(handle)
          if found is None or found[0] != kind or found[1] & rights != rights:
              return None
          return found[2]

      def handle_close(self, context: int | None, handle: int) -> int:
          found = self.handles.pop(handle, None)
          if found is None:
              return self.STALE
          if found[3]:
              _c.CFUNCTYPE(None, _c.c_void_p)(found[3])(found[2])
          return 0

      # Arenas

      def arena_new(self, context: int | None, size: int) -> int:
          arena = self.number()
          self.arenas[arena] = [(_c.c_uint8 * size)(), 1]
          return arena

      def arena_data(self, context: int | None, arena: int, size: _t.Any) -> int | None:
          found = self.arenas.get(arena)
          if found is None:
              return None
          if size:
              size[0] = len(found[0])
          return _c.addressof(found[0])

      def arena_retain(self, context: int | None, inside: int | None) -> int:
          for arena, found in list(self.arenas.items()):
              start = _c.addressof(found[0])
              if start <= (inside or 0) < start + len(found[0]):
                  found[1] += 1
                  return arena
          return 0

      def arena_free(self, context: int | None, arena: int) -> int:
          found = self.arenas.get(arena)
          if found is None:
              return self.STALE
          found[1] -= 1
          if found[1] == 0:
              del self.arenas[arena]
          return 0


  class _Extension(_Library):
      """A library of flat functions: request bytes in, response bytes out."""

      register = ""
      _functions: dict[str, tuple[int, int]] | None = None
      poll: _t.Any = None
      dispose: _t.Any = None

      def entries(self) -> dict[str, tuple[int, int]]:
          if self._functions is None:
              try:
                  function = self.dll[self.register]
              except AttributeError:
                  raise ImportError(
                      f"{self.package}: {self.dll._name} has no function {self.register}"
                  ) from None
              _Services.get().attach(self.dll)
              function.restype = _c.POINTER(_FlatExtension)
              found = function()
              if not found or found.contents.abi_version != 1:
                  raise ContractError(
                      f"{self.package}: {self.dll._name} gives no extension table of version 1"
                  )
              table = found.contents
              if table.poll:
                  self.poll = _c.CFUNCTYPE(_c.c_size_t, _c.c_uint64, _c.c_void_p, _c.c_size_t)(table.poll)
              self.dispose = _Services.get().dispose
              if table.dispose:
                  self.dispose = _c.CFUNCTYPE(None, _c.c_uint64)(table.dispose)
              rows = [table.functions[index] for index in range(table.count)]
              self._functions = {row.name.decode(): (row.func or 0, row.sig) for row in rows}
          return self._functions

      def flat(self, name: str, symbol: str, sig: int, least: int, extra: int) -> _Call:
          """A function from request bytes to the memory of the response, bound on the first call."""

          def first(request: bytes | bytearray) -> bytearray:
              made = self.space[name] = self._bound(symbol, sig, least, least + extra)
              return made(request)

          return first

      def _bound(
          self, symbol: str, sig: int, least: int, capacity: int
      ) -> _t.Callable[[bytes | bytearray], bytearray]:
          address, theirs = self.entries().get(symbol, (0, 0))
          if not address:
              raise ImportError(
                  f"{self.package}: {self.dll._name} has no function {symbol} "
                  f"({self.source} {self.version} needs it)"
              )
          if theirs != sig and self._sigs is None:
              raise ContractError(
                  f"{_os.path.basename(self.dll._name)}: {symbol} has signature {theirs:016x} there, "
                  f"{sig:016x} here"
              )
          self.check(symbol, sig)
          function = _c.CFUNCTYPE(_c.c_size_t, _c.c_void_p, _c.c_size_t, _c.c_void_p, _c.c_size_t)(address)

          def call(request: bytes | bytearray) -> bytearray:
              memory = bytearray(max(1, capacity))
              into = _c.c_char.from_buffer(memory)
              given: _t.Any = request if isinstance(request, bytes) else bytes(request)
              written = function(given, len(given), _c.byref(into), capacity)
              if written >= _FAILED - 255:
                  raise _failure(symbol, written)
              if not least <= written <= capacity:
                  raise RuntimeError(f"{symbol} gave {written} bytes, not {least}")
              return memory

          return call

      def wait(self, operation: int, least: int, extra: int) -> bytearray:
          """Polls until the operation is ready."""
          from time import sleep

          memory, delay = bytearray(max(1, least + extra)), 0.0
          try:
              while not self.ready(operation, memory, least, least + extra):
                  sleep(delay)
                  delay = _slower(delay)
          except KeyboardInterrupt:
              self.dispose(operation)
              raise
          return memory

      def ready(self, operation: int, memory: bytearray, least: int, capacity: int) -> bool:
          self.entries()
          done: int | None
          if self.poll is None:
              done = _Services.get().take(operation, memory)
          else:
              written: int = self.poll(operation, _c.byref(_c.c_char.from_buffer(memory)), capacity)
              if written >= _FAILED - 255:
                  raise _failure(f"{self.package}: operation {operation}", written)
              done = written or None
          if done is not None and done < least:
              raise RuntimeError(f"{self.package}: operation {operation} gave {done} bytes, not {least}")
          return done is not None

      async def waited(self, operation: int, least: int, extra: int) -> bytearray:
          """Like wait, without blocking the event loop; cancelling disposes of the operation."""
          memory: bytearray = await _Operations.of(self).add(operation, least, extra)
          return memory


  def _slower(delay: float) -> float:
      return min(max(delay * 2, 0.00005), 0.001)


  class _Operations:
      """The one poller of an event loop, however many operations wait."""

      loops: _t.ClassVar[_t.Any] = None

      @classmethod
      def of(cls, extension: _Extension) -> _Operations:
          from asyncio import get_running_loop
          from weakref import WeakKeyDictionary

          if cls.loops is None:
              cls.loops = WeakKeyDictionary()
          loop = get_running_loop()
          pollers = cls.loops.setdefault(loop, {})
          if extension not in pollers:
              pollers[extension] = cls(extension, loop)
          found: _Operations = pollers[extension]
          return found

      def __init__(self, extension: _Extension, loop: _t.Any) -> None:
          from weakref import ref

          self.extension = extension
          self.loop: _t.Callable[[], _t.Any] = ref(loop)
          self.waiting: dict[int, tuple[_t.Any, bytearray, int, int]] = {}
          self.delay, self.idle = 0.0, 0

      def add(self, operation: int, least: int, extra: int) -> _t.Any:
          future = self.loop().create_future()
          if not self.waiting:
              self.delay, self.idle = 0.0, 0
              self.loop().call_soon(self.tick)
          self.waiting[operation] = (future, bytearray(max(1, least + extra)), least, least + extra)
          future.add_done_callback(lambda done: self.gone(operation, done))
          return future

      def gone(self, operation: int, future: _t.Any) -> None:
          if (
              future.cancelled()
              and self.waiting.pop(operation, None) is not None
              and self.extension.dispose is not None
          ):
              self.extension.dispose(operation)

      def tick(self) -> None:
          before = len(self.waiting)
          for operation, (future, memory, least, capacity) in list(self.waiting.items()):
              if future.done():
                  continue
              try:
                  if not self.extension.ready(operation, memory, least, capacity):
                      continue
                  del self.waiting[operation]
                  future.set_result(memory)
              except Exception as error:
                  self.waiting.pop(operation, None)
                  future.set_exception(error)
          self.idle = self.idle + 1 if len(self.waiting) == before else 0
          if self.waiting:
              self.delay = _slower(self.delay) if self.idle > 8 else 0.0
              self.loop().call_later(self.delay, self.tick)


  def _response(kind: _t.Any, memory: bytearray, segment: _t.Any) -> _t.Any:
      """The response in its memory, knowing the segment that its relative views mean."""
      found = kind.from_buffer(memory)
      found._segment = segment
      return found


  def _appended(tail: bytearray, base: int, raw: _t.Any, count: int) -> bytes:
      """Puts data behind a request and gives the relative view of it."""
      tail += b"\0" * (-len(tail) % 8)
      offset = base + len(tail)
      tail += raw
      return bytes(_Rel(offset, count))


  def _appended_cells(tail: bytearray, base: int, value: _t.Any, code: str) -> bytes:
      address, count, held = _source(value, code, "value")
      raw = _c.string_at(address, count * _SIZES[code])
      del held
      return _appended(tail, base, raw, count)


  def _appended_items(tail: bytearray, base: int, value: _t.Any, kind: _t.Any, lower: _Lower) -> bytes:
      keep: list[_t.Any] = []
      return _appended(
          tail, base, b"".join(bytes(kind.from_buffer_copy(lower(item, keep))) for item in value), len(value)
      )
  """##
