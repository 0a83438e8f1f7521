/// `abut.rt.values` as `--standalone` modules carry it: generated from the Python file, do not edit.
/// `GOLDEN_UPDATE=1 pytest python/tests/test_runtime_text.py` writes it; the test fails when it is stale.
let pythonRuntimeValues = ##"""
  # -- runtime ----------------------------------------------------------------------------------------------
  _Lower = _t.Callable[[_t.Any, list[_t.Any]], _t.Any]
  _LONG_MAX = (1 << (8 * _c.sizeof(_c.c_long) - 1)) - 1
  _LONG_MIN = -_LONG_MAX - 1
  _ULONG_MAX = 2 * _LONG_MAX + 1
  # c_void_p is the fastest way to pass 64 bits; values are checked before.
  _BIG: _t.Any = _c.c_void_p if _c.sizeof(_c.c_void_p) == 8 else _c.c_uint64


  class ContractError(ImportError):
      """The library was built from a descriptor that this module cannot work with."""


  class _Int:
      """Passes a checked integer of up to 32 bits; twice as fast as c_int32."""

      from_param = _index


  class _View(_c.Structure):
      """{ptr, len}: text, bytes, slices and arenas."""

      _fields_ = [("ptr", _c.c_void_p), ("len", _c.c_size_t)]


  class _TextIn(_c.Structure):
      """Like _View for arguments; ctypes keeps the bytes alive."""

      _fields_ = [("ptr", _c.c_char_p), ("len", _c.c_size_t)]


  class _Rel(_c.Structure):
      """{offset, len} from the start of a segment."""

      _fields_ = [("offset", _c.c_uint32), ("len", _c.c_uint32)]


  class _Wide(_c.Structure):
      """128 bits."""

      _fields_ = [("low", _c.c_uint64), ("high", _c.c_uint64)]


  # -- scalars and text -------------------------------------------------------------------------------------
  def _outside(name: str, value: int, low: int, high: int) -> _t.NoReturn:
      raise OverflowError(f"{name}: {value} is outside {low}..{high}")


  def _as_int(value: _t.Any, low: int, high: int, name: str = "value") -> int:
      number: int = _index(value)
      if not low <= number <= high:
          _outside(name, number, low, high)
      return number


  def _beyond(name: str, value: float, low: int, high: int) -> _t.NoReturn:
      raise ValueError(f"{name}: {value} is not between {low} and {high}")


  def _member(kind: _t.Any, value: int) -> _t.Any:
      """A member of an open enum, or the plain number."""
      return kind._value2member_map_.get(value, value)


  def _present(value: _t.Any, name: str) -> _t.Any:
      if value is None:
          raise TypeError(f"{name}: None is not allowed")
      return value


  def _hold(kept: dict[_t.Any, _t.Any], key: str, what: _t.Any, replaces: bool) -> None:
      """Keeps what the library keeps; a `set_…` function lets go of what it was given before."""
      if replaces:
          kept[key] = what
      else:
          kept.setdefault(key, []).append(what)


  def _as_member(kind: _t.Any, value: _t.Any) -> int:
      """A member of a closed enum; ValueError for a number that is none."""
      return int(value if value.__class__ is kind else kind(_index(value)))


  def _wide(value: _t.Any, signed: bool) -> int:
      return int.from_bytes(bytes(value), "little", signed=signed)


  def _wide_in(value: _t.Any, signed: bool, name: str = "value") -> _Wide:
      try:
          return _Wide.from_buffer_copy(_index(value).to_bytes(16, "little", signed=signed))
      except OverflowError:
          raise OverflowError(f"{name}: {value} does not fit 128 bits") from None


  def _cstring(value: str | bytes, name: str) -> bytes:
      raw = value.encode() if isinstance(value, str) else value
      if not isinstance(raw, bytes):
          raise TypeError(f"{name}: expected str or bytes, got {type(value).__name__}")
      if 0 in raw:
          raise ValueError(f"{name}: a NUL byte would end the text early")
      return raw


  def _decoded(value: bytes | None) -> str:
      return "" if value is None else value.decode()


  def _decoded_or_none(value: bytes | None) -> str | None:
      return None if value is None else value.decode()


  def _text_in(value: str | None, name: str) -> _TextIn:
      if value is None:
          return _TextIn(None, 0)
      if not isinstance(value, str):
          raise TypeError(f"{name}: expected str, got {type(value).__name__}")
      raw = value.encode()
      return _TextIn(raw, len(raw))


  def _text_view(value: str | None, keep: list[_t.Any], name: str = "value") -> _View:
      held = _text_in(value, name)
      keep.append(held)
      return _View.from_buffer_copy(held)


  def _text(view: _t.Any) -> str:
      return _c.string_at(view.ptr, view.len).decode() if view.len else ""


  def _blob(view: _t.Any) -> bytes:
      return _c.string_at(view.ptr, view.len) if view.len else b""


  def _chars(code: int) -> str:
      return chr(code)


  def _null(function: str) -> _t.NoReturn:
      raise RuntimeError(f"{function} returned NULL")


  def _errno(function: str) -> _t.NoReturn:
      code = _c.get_errno()
      raise OSError(code, f"{function}: {_os.strerror(code)}")


  def _variadic(value: _t.Any) -> _t.Any:
      """What C's default promotions make of a Python value."""
      if isinstance(value, bool) or not isinstance(value, (int, float, str)):
          return _c.c_int(value) if isinstance(value, bool) else value
      if isinstance(value, float):
          return _c.c_double(value)
      if isinstance(value, str):
          return _c.c_char_p(_cstring(value, "..."))
      if -(1 << 31) <= value < 1 << 31:
          return _c.c_int(value)
      if not -(1 << 63) <= value < 1 << 64:
          _outside("...", value, -(1 << 63), (1 << 64) - 1)
      return _c.c_longlong(value)


  # -- buffers ----------------------------------------------------------------------------------------------
  _KINDS = {
      **dict.fromkeys("bhilqn", "i"),
      **dict.fromkeys("BHILQN", "u"),
      **dict.fromkeys("efd", "f"),
      "?": "?",
      "c": "c",
  }
  _WORDS = {
      "B": "u8",
      "b": "i8",
      "H": "u16",
      "h": "i16",
      "I": "u32",
      "i": "i32",
      "Q": "u64",
      "q": "i64",
      "f": "float32",
      "d": "float64",
      "?": "bool",
  }
  _SIZES = {"B": 1, "b": 1, "H": 2, "h": 2, "I": 4, "i": 4, "Q": 8, "q": 8, "f": 4, "d": 8, "?": 1}
  _NOTHING = _c.c_uint64()


  class _PyBuffer(_c.Structure):
      _fields_ = [
          ("buf", _c.c_void_p),
          ("obj", _c.c_void_p),
          ("len", _c.c_ssize_t),
          ("itemsize", _c.c_ssize_t),
          ("readonly", _c.c_int),
          ("ndim", _c.c_int),
          ("format", _c.c_void_p),
          ("shape", _c.c_void_p),
          ("strides", _c.c_void_p),
          ("suboffsets", _c.c_void_p),
          ("internal", _c.c_void_p),
      ]


  class _Pinned:
      """A buffer export: the address stays good as long as this lives."""

      __slots__ = ("raw",)

      def __init__(self, view: memoryview, flags: int) -> None:
          raw = _PyBuffer()
          _c.pythonapi.PyObject_GetBuffer(_c.py_object(view), _c.byref(raw), flags)
          self.raw = raw

      def __del__(self) -> None:
          if hasattr(self, "raw"):
              _c.pythonapi.PyBuffer_Release(_c.byref(self.raw))


  def _pin(view: memoryview) -> tuple[int, _t.Any]:
      """The address of a contiguous view, and what keeps it there. No copy, read-only memory included."""
      if not view.nbytes:
          return _c.addressof(_NOTHING), None
      if not view.readonly:
          held = _c.c_char.from_buffer(view)
          return _c.addressof(held), held
      pinned = _Pinned(view, 0)
      return pinned.raw.buf or 0, pinned


  def _fits(view: memoryview, code: str) -> bool:
      form = view.format
      if form[:1] == ">":
          return False
      kind = _KINDS.get(form.lstrip("@=<"), "")
      return view.itemsize == _SIZES[code] and (kind == _KINDS[code] or (kind == "c" and code in "Bb"))


  def _checked(view: memoryview, code: str, name: str) -> memoryview:
      if not view.c_contiguous or not _fits(view, code):
          form = f"got format {view.format!r}" if view.c_contiguous else "got one with gaps"
          raise TypeError(f"{name}: expected a contiguous buffer of {_WORDS[code]}, {form}")
      return view


  def _copied(value: _t.Any, code: str, name: str) -> _t.Any:
      """A sequence of numbers as an array; numbers that do not fit raise OverflowError."""
      from array import array

      if isinstance(value, str):
          raise TypeError(f"{name}: expected a buffer or a sequence of {_WORDS[code]}, got str")
      try:
          if code == "?":
              return array("B", map(bool, value))
          return array(code, value)
      except TypeError as error:
          raise TypeError(f"{name}: expected a buffer or a sequence of {_WORDS[code]}: {error}") from None


  def _source(value: _t.Any, code: str, name: str) -> tuple[_t.Any, int, _t.Any]:
      """Pointer, count and keep-alive for a buffer (no copy) or a sequence (one copy)."""
      if value.__class__ is bytes and code == "B":
          return value, len(value), value
      try:
          view = memoryview(value)
      except TypeError:
          view = memoryview(_copied(value, code, name))
          code = view.format
      size = view.nbytes
      if view.format != code or not view.c_contiguous:
          _checked(view, code, name)
      if size and not view.readonly:
          exported = _c.c_char.from_buffer(view)
          return _c.addressof(exported), size // view.itemsize, exported
      address, held = _pin(view)
      return address, size // view.itemsize, (held, view)


  def _writable(value: _t.Any, code: str, name: str) -> tuple[_t.Any, int, _t.Any]:
      """Like _source for memory that C writes to."""
      try:
          view = memoryview(value)
      except TypeError:
          raise TypeError(
              f"{name}: expected a writable buffer of {_WORDS[code]}, got {type(value).__name__}"
          ) from None
      if view.readonly:
          raise TypeError(f"{name}: expected a writable buffer, got read-only {type(value).__name__}")
      address, held = _pin(_checked(view, code, name))
      return address, view.nbytes // view.itemsize, (held, view)


  def _elements(value: _t.Any, kind: _t.Any, lower: _Lower, name: str) -> tuple[_t.Any, int, _t.Any]:
      """Like _source for elements that are not numbers."""
      if isinstance(value, _c.Array) and value._type_ is kind:
          return _c.addressof(value), len(value), value
      if getattr(value, "dtype", None) is not None and value.dtype.itemsize == _c.sizeof(kind):
          address, held = _pin(memoryview(value).cast("B"))
          return address, len(value), (held, value)
      if isinstance(value, (str, bytes)):
          raise TypeError(f"{name}: expected a sequence, got {type(value).__name__}")
      keep: list[_t.Any] = []
      cells = (kind * len(value))(*[lower(item, keep) for item in value])
      return _c.addressof(cells), len(cells), (cells, keep)


  def _writable_cells(value: _t.Any, kind: _t.Any, name: str) -> tuple[_t.Any, int, _t.Any]:
      """An array of records that C writes to."""
      if not isinstance(value, _c.Array) or value._type_ is not kind:
          raise TypeError(f"{name}: expected an array of {kind.__name__}, got {type(value).__name__}")
      return _c.addressof(value), len(value), value


  def _given_cells(address: int | None, count: int, kind: _t.Any, code: str, is_const: bool) -> memoryview:
      """Numbers that C gives to a callback, in place; good until the callback returns."""
      if not address or not count:
          return memoryview(b"")
      view = _cells((kind * count).from_address(address), code, (count,))
      return view.toreadonly() if is_const else view


  def _given_items(address: int | None, count: int, kind: _t.Any) -> _t.Any:
      return (kind * count).from_address(address) if address and count else ()


  def _same_count(first: int, second: int, names: str) -> int:
      if first != second:
          raise ValueError(f"{names} must have the same length, got {first} and {second}")
      return first


  def _exact(count: int, wanted: int, name: str) -> None:
      if count != wanted:
          raise ValueError(f"{name}: expected {wanted} elements, got {count}")


  def _guess(given: int) -> int:
      return max(256, 2 * given + 1024)


  def _room(size: int) -> tuple[bytearray, int, _t.Any]:
      memory = bytearray(max(1, size))
      held = _c.c_char.from_buffer(memory)
      return memory, _c.addressof(held), held


  def _written(memory: bytearray, code: str, count: int) -> list[_t.Any]:
      if count <= 0:
          return []
      view = memoryview(memory)[: count * _SIZES[code]].cast(code)  # type: ignore[call-overload]
      return list(view)


  def _bytes_in(value: _t.Any, keep: list[_t.Any], name: str = "value", writes: bool = False) -> _View:
      address, count, held = (_writable if writes else _source)(value, "B", name)
      keep.append(held)
      return _View(_address_of(address), count)


  def _slice_in(value: _t.Any, code: str, keep: list[_t.Any], name: str = "value") -> _View:
      address, count, held = _source(value, code, name)
      keep.append(held)
      return _View(_address_of(address), count)


  def _slice_items(
      value: _t.Any, kind: _t.Any, lower: _Lower, keep: list[_t.Any], name: str = "value"
  ) -> _View:
      address, count, held = _elements(value, kind, lower, name)
      keep.append(held)
      return _View(address, count)


  def _address_of(value: _t.Any) -> int | None:
      """The number behind whatever ctypes takes for a pointer."""
      if value is None or isinstance(value, int):
          return value
      return _c.cast(value, _c.c_void_p).value


  def _pointer(value: _t.Any, keep: list[_t.Any], name: str = "value") -> int | None:
      """An address, a ctypes object or a buffer, as a pointer."""
      if value is None or isinstance(value, int):
          return value
      keep.append(value)
      if isinstance(value, (_c._Pointer, _c.c_void_p, type(_c.pythonapi.Py_IsInitialized))):
          return _c.cast(value, _c.c_void_p).value
      address, held = _pin(memoryview(value).cast("B"))
      keep.append(held)
      return address


  def _span(view: _t.Any, kind: _t.Any) -> _t.Any:
      return (kind * view.len).from_address(view.ptr) if view.len else ()


  def _numbers(view: _t.Any, kind: _t.Any) -> list[_t.Any]:
      return list(_span(view, kind))


  def _cells(array: _t.Any, code: str, shape: tuple[int, ...]) -> memoryview:
      """The numbers of a fixed array, in place: writes go to it and are range-checked."""
      view = memoryview(array).cast("B")
      if len(shape) == 1 and (code == "B" or not view.nbytes):
          return view
      cast: memoryview = view.cast(code, shape)  # type: ignore[call-overload]
      return cast


  def _array(value: _t.Any, kind: _t.Any, code: str, name: str = "value") -> _t.Any:
      """A fixed array filled from a buffer or a sequence of exactly its length."""
      array = kind()
      while isinstance(value, (list, tuple)) and value and not isinstance(value[0], (int, float)):
          value = [number for row in value for number in row]
      address, count, held = _source(value, code, name)
      size = _c.sizeof(kind)
      _exact(count, size // _SIZES[code], name)
      _c.memmove(array, address, size)
      del held
      return array


  def _at(kind: _t.Any, address: int | None, owner: _t.Any = None) -> _t.Any:
      """What lies at an address, in place; keeps `owner` alive."""
      if address is None:
          return None
      found = kind.from_address(address)
      if owner is not None:
          found._owner = owner
      return found


  def _placed(value: _t.Any, keep: list[_t.Any]) -> int:
      keep.append(value)
      return _c.addressof(value)


  def _held(value: bytes | None, keep: list[_t.Any]) -> int | None:
      keep.append(value)
      return _address_of(value)


  def _store(address: int | None, kind: _t.Any, value: _t.Any) -> None:
      """Writes an output of a callback; C may not want it."""
      if address:
          made = value if isinstance(value, kind) else kind(value)
          _c.memmove(address, _c.byref(made), _c.sizeof(kind))


  def _filled(value: _t.Any, kind: _t.Any, lower: _Lower, keep: list[_t.Any], name: str = "value") -> _t.Any:
      _exact(len(value), kind._length_, name)
      return kind(*[lower(item, keep) for item in value])
  """##
