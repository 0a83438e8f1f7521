/// `abut.rt.library` as `--standalone` modules carry it: generated from the Python file, do not edit.
/// `GOLDEN_UPDATE=1 pytest python/tests/test_runtime_text.py` writes it; the test fails when it is stale.
let pythonRuntimeLibrary = ##"""
  # -- the library ------------------------------------------------------------------------------------------
  _Call = _t.Callable[..., _t.Any]


  class _Library:
      """The shared library of one module: found and opened on first use, checked function by function."""

      def __init__(
          self,
          package: str,
          version: str,
          source: str,
          library: str,
          variable: str,
          table: str,
          space: dict[str, _t.Any],
          schema: _t.Callable[[], str],
      ) -> None:
          self.package, self.version, self.source, self.library = package, version, source, library
          self.variable, self.table, self.space, self.schema = variable, table, space, schema
          self.raised: list[BaseException] = []
          self.kept: dict[_t.Any, _t.Any] = {}
          self._dll: _t.Any = None
          self._saving: _t.Any = None
          self._sigs: dict[int, int] | None = None
          self._theirs = ""

      @property
      def dll(self) -> _t.Any:
          if self._dll is None:
              self._dll = self._open()
              self._read_table(self._dll)
          return self._dll

      def _open(self) -> _t.Any:
          chosen = _os.environ.get(self.variable)
          if chosen:
              return self._load(chosen, f"${self.variable} names {chosen}")
          end = {"win32": "{}.dll", "darwin": "lib{}.dylib"}.get(_sys.platform, "lib{}.so")
          name = end.format(self.library)
          beside = _os.path.join(_os.path.dirname(_os.path.abspath(self.space.get("__file__") or "")), name)
          if _os.path.exists(beside):
              return self._load(beside, f"{beside} stands next to the module")
          try:
              return _c.CDLL(name)
          except OSError:
              from ctypes.util import find_library

              found = find_library(self.library)
              if found:
                  return self._load(found, f"the system has {found}")
          raise ImportError(
              f"{self.package}: cannot find {name}: ${self.variable} is not set, {beside} does not exist, "
              f"and the loader does not know it"
          )

      def _load(self, path: str, why: str) -> _t.Any:
          try:
              return _c.CDLL(path)
          except OSError as error:
              raise ImportError(f"{self.package}: {why}, but it cannot be loaded: {error}") from None

      def _read_table(self, dll: _t.Any) -> None:
          try:
              start = _c.addressof(_c.c_char.in_dll(dll, self.table))
          except ValueError:
              return
          if _c.string_at(start, 12) != b"ABUT-ABI\x01\0\0\0":
              raise ContractError(f"{self.package}: {dll._name} has a schema table of an unknown format")
          count, _, entries, text, length, _ = _unpack("<IQIIII", _c.string_at(start + 12, 28))
          words = _unpack("<" + "IIQ" * count, _c.string_at(start + entries, 16 * count))
          self._sigs = dict(zip(words[::3], words[2::3]))
          self._theirs = _c.string_at(start + text, length).decode()

      def check(self, symbol: str, sig: int) -> None:
          """Equal signatures are enough; otherwise both descriptors say what differs."""
          if self._sigs is None or self._sigs.get(_name_hash(symbol)) == sig:
              return
          from json import loads

          theirs, ours = loads(self._theirs), loads(self.schema())
          found = _Contract(theirs, ours).function(symbol)
          if found:
              name = _os.path.basename(self.dll._name)
              raise ContractError(
                  f"{name} implements {theirs['package']} {theirs['version']}, "
                  f"this module needs {self.version}: "
                  f"{'; '.join(f'{one} (breaking)' for one in found)}. "
                  f"Rebuild the library, or: abut gen --from {name}"
              )

      def bind(self, symbol: str, sig: int, restype: _t.Any, argtypes: _t.Any, errno: bool = False) -> _t.Any:
          dll = self.dll
          if errno:
              self._saving = dll = self._saving or _c.CDLL(self.dll._name, use_errno=True)
          try:
              function = dll[symbol]
          except AttributeError:
              raise ImportError(
                  f"{self.package}: {dll._name} has no function {symbol} "
                  f"({self.source} {self.version} needs it)"
              ) from None
          self.check(symbol, sig)
          function.restype, function.argtypes = restype, argtypes
          return function

      def function(
          self, name: str, symbol: str, sig: int, restype: _t.Any, *argtypes: _t.Any, errno: bool = False
      ) -> _Call:
          """Binds on the first call and then takes its own place among the module's globals."""

          def first(*arguments: _t.Any) -> _t.Any:
              bound = self.space[name] = self.bind(symbol, sig, restype, argtypes, errno)
              return bound(*arguments)

          return first


  def _unpack(form: str, raw: bytes) -> tuple[_t.Any, ...]:
      from struct import unpack

      return unpack(form, raw)


  def _name_hash(symbol: str) -> int:
      number = 0x811C9DC5
      for byte in symbol.encode():
          number = (number ^ byte) * 0x01000193 & 0xFFFFFFFF
      return number


  # -- the contract -----------------------------------------------------------------------------------------
  class _Contract:
      """Compares two descriptors as far as one function reaches, and accepts what cannot hurt."""

      def __init__(self, theirs: dict[str, _t.Any], ours: dict[str, _t.Any]) -> None:
          self.theirs, self.ours = theirs, ours
          self.there = {kind.get("ref", kind["name"]): kind for kind in theirs["types"]}
          self.here = {kind.get("ref", kind["name"]): kind for kind in ours["types"]}
          self.seen: set[str] = set()
          self.found: list[str] = []

      def function(self, symbol: str) -> list[str]:
          here = next(item for item in self.ours["functions"] if item["symbol"] == symbol)
          there = next((item for item in self.theirs["functions"] if item["symbol"] == symbol), None)
          if there is None:
              return [f"{here['name']} is missing there"]
          name = here["name"]
          for key, word in (
              ("conv", "convention"),
              ("async", "async"),
              ("variadic", "variadic"),
              ("on", "receiver"),
          ):
              if here.get(key) != there.get(key):
                  self.found.append(
                      f"{name}: {word} is {there.get(key, False)} there, {here.get(key, False)} here"
                  )
          self.parameters(name, there, here)
          return self.found

      def parameters(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any]) -> None:
          if len(there["params"]) != len(here["params"]):
              self.found.append(
                  f"{name}: has {len(there['params'])} parameters there, {len(here['params'])} here"
              )
              return
          for left, right in zip(there["params"], here["params"]):
              label = f"{name}: parameter {right['name']}"
              if left["name"] != right["name"] and any(
                  other["name"] == right["name"] for other in there["params"]
              ):
                  self.found.append(f"{label} stands where {left['name']} is there")
              if left.get("dir") != right.get("dir"):
                  self.found.append(f"{label} is {left.get('dir', 'in')} there, {right.get('dir', 'in')} here")
              into = right.get("dir") != "out"
              self.use(label, left["type"], right["type"], widens_there=into)
          self.use(
              f"{name}: the result",
              there.get("returns", "void"),
              here.get("returns", "void"),
              widens_there=False,
          )

      def use(self, label: str, there: _t.Any, here: _t.Any, widens_there: bool) -> None:
          left, right = _bare(there), _bare(here)
          if _word(left) != _word(right):
              self.found.append(f"{label} is {_word(there)} there, {_word(here)} here")
              return
          nullable = (_nullable(there), _nullable(here))
          if nullable == ((False, True) if widens_there else (True, False)):
              self.found.append(f"{label} {'must not' if widens_there else 'may'} be null there")
          if _owner(there) != _owner(here):
              self.found.append(
                  f"{label} is {_owner(there) or 'borrowed'} there, {_owner(here) or 'borrowed'} here"
              )
          for name in _names_in(right):
              self.type(name)

      def type(self, name: str) -> None:
          if name in self.seen or name not in self.here:
              return
          self.seen.add(name)
          there, here = self.there.get(name), self.here[name]
          if there is None or there["kind"] != here["kind"]:
              self.found.append(f"{name} is {'missing' if there is None else there['kind']} there")
              return
          compare: _t.Any = {
              "record": self.record,
              "union": self.record,
              "variant": self.variant,
              "enum": self.members,
              "flags": self.members,
              "status": self.members,
              "callback": self.parameters,
          }.get(here["kind"])
          if compare is not None:
              compare(name, there, here)
          elif here["kind"] == "alias":
              self.use(name, there["target"], here["target"], widens_there=True)

      def members(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any]) -> None:
          self.same(name, there, here, "size")
          values = {member["name"]: member["value"] for member in there["values"]}
          for member in here["values"]:
              known = values.get(member["name"])
              if known is None and here["kind"] == "enum" and not here.get("open"):
                  self.found.append(f"{name}: {member['name']} is missing there")
              elif known is not None and known != member["value"]:
                  self.found.append(f"{name}: {member['name']} is {known} there, {member['value']} here")

      def record(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any]) -> None:
          if not (here.get("extensible") and there.get("extensible") and there["size"] >= here["size"]):
              self.same(name, there, here, "size")
              self.same(name, there, here, "align")
          places = {field["name"]: field for field in there["fields"]}
          for field in here["fields"]:
              other = places.get(field["name"])
              if other is not None:
                  label = f"{name}: field {field['name']}"
                  if other["offset"] != field["offset"]:
                      self.found.append(f"{label} is at {other['offset']} there, {field['offset']} here")
                  self.use(label, other["type"], field["type"], widens_there=True)
              elif not field.get("reserved"):
                  self.found.append(f"{name}: field {field['name']} is missing there")

      def variant(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any]) -> None:
          for key in ("size", "align"):
              self.same(name, there, here, key)
          cases = {case["name"]: case for case in there["cases"]}
          for case in here["cases"]:
              other = cases.pop(case["name"], None)
              if other is None:
                  self.found.append(f"{name}: case {case['name']} is missing there")
                  continue
              if other["tag"] != case["tag"]:
                  self.found.append(f"{name}: case {case['name']} is {other['tag']} there, {case['tag']} here")
              self.use(
                  f"{name}: case {case['name']}",
                  other.get("type", "void"),
                  case.get("type", "void"),
                  widens_there=False,
              )
          if cases and not here.get("open"):
              self.found.append(f"{name}: case {next(iter(cases))} is missing here")

      def same(self, name: str, there: dict[str, _t.Any], here: dict[str, _t.Any], key: str) -> None:
          if there[key] != here[key]:
              self.found.append(f"{name}: {key} is {there[key]} there, {here[key]} here")


  def _bare(use: _t.Any) -> _t.Any:
      if not isinstance(use, dict):
          return use
      rest = {key: value for key, value in use.items() if key not in ("nullable", "own")}
      return rest["type"] if set(rest) == {"type"} else rest


  def _nullable(use: _t.Any) -> bool:
      return isinstance(use, dict) and bool(use.get("nullable"))


  def _owner(use: _t.Any) -> str:
      owner = use.get("own", "") if isinstance(use, dict) else ""
      return "" if owner == "borrow" else str(owner)


  def _word(use: _t.Any) -> str:
      """A type as the descriptor writes it."""
      if not isinstance(use, dict):
          return str(use)
      end = "?" if use.get("nullable") else ""
      if "pointer" in use:
          return f"*{'const ' if use.get('const') else ''}{_word(use['pointer'])}{end}"
      if "array" in use:
          return f"[{_word(use['array'])}; {use['count']}]{end}"
      for key, form in (
          ("counted", "[{}; len]"),
          ("slice", "[{}]"),
          ("rel_slice", "rel [{}]"),
          ("rel", "rel {}"),
          ("type", "{}"),
      ):
          if key in use:
              return form.format(_word(use[key])) + end
      return "?"


  def _names_in(use: _t.Any) -> list[str]:
      if isinstance(use, str):
          return [use]
      inner = [use[key] for key in ("type", "pointer", "array", "counted", "slice", "rel_slice") if key in use]
      return [name for one in inner for name in _names_in(one)]
  """##
