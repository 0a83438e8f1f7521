/// Names that Python or the generated module itself already uses.
enum PythonWords {
  static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]

  /// A module that redefined one of these would break its own code. (Soft keywords such as `match` are fine.)
  static let builtins: Set<String> = exceptions.union([
    "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes",
    "callable",
    "chr", "classmethod", "compile", "complex", "delattr", "dict", "dir", "divmod", "enumerate", "eval",
    "exec",
    "exit", "filter", "float", "format", "frozenset", "getattr", "globals", "hasattr", "hash", "help", "hex",
    "id",
    "input", "int", "isinstance", "issubclass", "iter", "len", "list", "locals", "map", "max", "memoryview",
    "min",
    "next", "object", "oct", "open", "ord", "pow", "print", "property", "quit", "range", "repr", "reversed",
    "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type",
    "vars",
    "zip", "ContractError", "Ellipsis", "NotImplemented",
  ])

  /// `raises X` with one of these gives a class with two bases.
  static let exceptions: Set<String> = [
    "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BlockingIOError",
    "BrokenPipeError",
    "BufferError", "ChildProcessError", "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError",
    "ConnectionResetError", "EOFError", "EnvironmentError", "Exception", "FileExistsError",
    "FileNotFoundError",
    "FloatingPointError", "GeneratorExit", "IOError", "ImportError", "IndentationError", "IndexError",
    "InterruptedError", "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError",
    "ModuleNotFoundError", "NameError", "NotADirectoryError", "NotImplementedError", "OSError",
    "OverflowError",
    "PermissionError", "ProcessLookupError", "RecursionError", "ReferenceError", "RuntimeError",
    "StopAsyncIteration", "StopIteration", "SyntaxError", "SystemError", "SystemExit", "TabError",
    "TimeoutError",
    "TypeError", "UnboundLocalError", "UnicodeError", "ValueError", "ZeroDivisionError", "BytesWarning",
    "DeprecationWarning", "FutureWarning", "ImportWarning", "PendingDeprecationWarning", "ResourceWarning",
    "RuntimeWarning", "SyntaxWarning", "UnicodeWarning", "UserWarning", "Warning",
  ]

  /// What annotations and decorators inside a class body mention.
  static let inClasses: Set<String> = [
    "bool", "bytearray", "bytes", "classmethod", "float", "int", "list", "memoryview", "object", "property",
    "self",
    "staticmethod", "str", "super", "tuple", "type",
  ]

  /// What function bodies mention besides names that start with `_`.
  static let inBodies: Set<String> = [
    "BaseException", "args", "bool", "bytes", "chr", "cls", "int", "list", "map", "memoryview", "min", "ord",
    "self",
    "str", "tuple",
  ]

  /// What the base classes of records and handles use themselves.
  static let inObjects: Set<String> = [
    "_adopt", "_align", "_anonymous_", "_b_base_", "_b_needsfree_", "_fields_", "_give", "_h", "_keep",
    "_layout_",
    "_names", "_objects", "_owned", "_owner", "_pack_", "_raised", "_readonly", "_release", "_segment",
    "_start",
    "_use", "from_address", "from_buffer", "from_buffer_copy", "from_param", "in_dll",
  ]

  static let inTuples: Set<String> = ["count", "index"]
}
