/// The parts of the flat calling convention that are the same in every header.
extension CRuntime {
  /// The table of an extension, the codes of failed calls, what a host gives, and how to find a function.
  static let flat = guarded(
    "ABUT_FLAT",
    [
      "/** Takes a request segment, fills a response segment: the bytes written, or a code. */",
      "typedef size_t (*abut_flat_fn)(const uint8_t *in, size_t in_len, uint8_t *out, size_t out_cap);",
      "typedef struct abut_flat_function {",
      "    const char *name;",
      "    abut_flat_fn func;",
      "    uint32_t signature_id; /* the upper half of sig */",
      "    uint32_t flags; /* 1: asynchronous, the response is an operation */",
      "    uint64_t sig;",
      "} abut_flat_function;",
      "typedef struct abut_flat_extension {",
      "    uint32_t abi_version; /* 1 */",
      "    uint32_t count;",
      "    const abut_flat_function *functions;",
      "    /** 0: pending, a code: failed, else the bytes of the response. NULL: see abut_flat_host. */",
      "    size_t (*poll)(uint64_t op_id, uint8_t *out, size_t out_cap);",
      "    void (*dispose)(uint64_t op_id);",
      "} abut_flat_extension;",
      "typedef abut_flat_function VmFunction;",
      "typedef abut_flat_extension VmExtension;",
    ] + codes + host + lookup)

  private static let codes =
    ["/* Why a call failed: the top of the range of what it gives. */"]
    + flatCodes.enumerated().map { index, code in
      "#define ABUT_FLAT_\(CNames.upper(code)) \(index == 0 ? "SIZE_MAX" : "(SIZE_MAX - \(index))")"
    }
    + [
      "static inline bool abut_flat_is_error(size_t written) { return written >= SIZE_MAX - 255; }",
      "static inline const char *abut_flat_code_name(size_t code) {",
      "    static const char *const names[] = {",
      "        \(flatCodes[..<5].map { "\"\($0)\"" }.joined(separator: ", ")),",
      "        \(flatCodes[5...].map { "\"\($0)\"" }.joined(separator: ", ")),",
      "    };",
      "    return SIZE_MAX - code < sizeof names / sizeof *names ? names[SIZE_MAX - code] : \"unknown\";",
      "}",
    ]

  private static let host = [
    "/** What a host does for an extension. Numbers of operations, handles and arenas are never 0. */",
    "typedef struct abut_flat_host {",
    "    uint32_t size; /* of this record; later versions are longer */",
    "    uint32_t version; /* 1 */",
    "    void *context; /* the first argument of every function */",
    "    uint64_t (*op_begin)(void *context); /* 0: too many are pending */",
    "    /** Copies the response; from any thread. Not 0: the operation is over or was given up. */",
    "    int32_t (*op_complete)(void *context, uint64_t op, const uint8_t *response, size_t len);",
    "    int32_t (*op_fail)(void *context, uint64_t op, size_t code, const char *message, size_t len);",
    "    int32_t (*op_cancelled)(void *context, uint64_t op); /* 1: nobody waits any more */",
    "    uint64_t (*handle_new)(void *context, uint32_t kind, uint32_t rights, void *resource,",
    "                           void (*release)(void *)); /* 0: too many */",
    "    /** NULL: forged, expired, of another kind, or without the right. */",
    "    void *(*handle_get)(void *context, uint64_t handle, uint32_t kind, uint32_t rights);",
    "    int32_t (*handle_close)(void *context, uint64_t handle);",
    "    uint64_t (*arena_new)(void *context, size_t size);",
    "    uint8_t *(*arena_data)(void *context, uint64_t arena, size_t *size);",
    "    uint64_t (*arena_retain)(void *context, const uint8_t *inside);",
    "    int32_t (*arena_free)(void *context, uint64_t arena);",
    "} abut_flat_host;",
  ]

  private static let lookup = [
    "static inline abut_flat_fn abut_flat_find(",
    "    const abut_flat_extension *table, const char *name, uint64_t sig) {",
    "    for (uint32_t i = 0; i < table->count; i++) {",
    "        const char *a = table->functions[i].name, *b = name;",
    "        while (*a && *a == *b) { a++; b++; }",
    "        if (*a == *b) return table->functions[i].sig == sig ? table->functions[i].func : NULL;",
    "    }",
    "    return NULL;",
    "}",
  ]

  /// What implementers need of the host: it is attached once, for all packages that one file implements.
  static let flatServices = guarded(
    "ABUT_FLAT_SERVICES",
    [
      "#ifdef _MSC_VER",
      "#  define ABUT_THREAD __declspec(thread)",
      "#else",
      "#  define ABUT_THREAD __thread",
      "#endif",
      "static abut_flat_host abut_host; /* all zero: none was attached */",
      "static ABUT_THREAD size_t abut_code; /* why the call of this thread fails */",
      "/** Makes the current call fail with a code such as ABUT_FLAT_DENIED; gives false. */",
      "static inline bool abut_fail(size_t code) {",
      "    abut_code = code;",
      "    return false;",
      "}",
      "static inline size_t abut_why(void) { return abut_code ? abut_code : ABUT_FLAT_FAILED; }",
      "/** A new operation of the host; 0 when there is none, and the call fails. */",
      "static inline uint64_t abut_op_begin(void) {",
      "    uint64_t op = abut_host.op_begin ? abut_host.op_begin(abut_host.context) : 0;",
      "    if (!op) abut_fail(abut_host.op_begin ? ABUT_FLAT_LIMIT : ABUT_FLAT_UNSUPPORTED);",
      "    return op;",
      "}",
      "/** From any thread. The message is for people; NULL: none. */",
      "static inline void abut_op_fail(uint64_t op, size_t code, const char *message) {",
      "    size_t len = message ? strlen(message) : 0;",
      "    if (abut_host.op_fail) abut_host.op_fail(abut_host.context, op, code, message, len);",
      "}",
      "/** Whether nobody waits for it any more. */",
      "static inline bool abut_op_cancelled(uint64_t op) {",
      "    return !abut_host.op_cancelled || abut_host.op_cancelled(abut_host.context, op) != 0;",
      "}",
      "/** Completes it with the bytes of a response; false when nobody waits for it any more. */",
      "static inline bool abut_op_complete(uint64_t op, const void *response, size_t len) {",
      "    if (!abut_host.op_complete) return false;",
      "    return abut_host.op_complete(abut_host.context, op, (const uint8_t *)response, len) == 0;",
      "}",
      "/** Memory that stays where it is until it is freed; 0 when there is none. */",
      "static inline uint64_t abut_arena_new(size_t size) {",
      "    return abut_host.arena_new ? abut_host.arena_new(abut_host.context, size) : 0;",
      "}",
      "static inline uint8_t *abut_arena_data(uint64_t arena, size_t *size) {",
      "    return abut_host.arena_data ? abut_host.arena_data(abut_host.context, arena, size) : NULL;",
      "}",
      "/** Keeps the arena around an address, 0: there is none. Free it as often as it is kept. */",
      "static inline uint64_t abut_arena_retain(const uint8_t *inside) {",
      "    return abut_host.arena_retain ? abut_host.arena_retain(abut_host.context, inside) : 0;",
      "}",
      "static inline bool abut_arena_free(uint64_t arena) {",
      "    return abut_host.arena_free && abut_host.arena_free(abut_host.context, arena) == 0;",
      "}",
    ])

  /// A thread per operation, where there are threads.
  static let flatSpawn =
    ["#if !defined(_WIN32) && !defined(__wasm__)"]
    + guarded(
      "ABUT_FLAT_SPAWN",
      [
        "#include <pthread.h>",
        "#include <stdlib.h>",
        "typedef struct abut_work {",
        "    void (*run)(uint64_t op, void *state);",
        "    uint64_t op;",
        "    void *state;",
        "} abut_work;",
        "static inline void *abut_work_run(void *given) {",
        "    abut_work work = *(abut_work *)given;",
        "    free(given);",
        "    work.run(work.op, work.state);",
        "    return NULL;",
        "}",
        "/** Begins an operation and lets run(op, state) work on it in a thread of its own: it completes the",
        " *  operation or makes it fail. Without a thread it runs now. 0: there is no operation, and `state`",
        " *  was not taken. */",
        "static inline uint64_t abut_op_spawn(void (*run)(uint64_t op, void *state), void *state) {",
        "    abut_work *work = (abut_work *)malloc(sizeof *work);",
        "    uint64_t op = work ? abut_op_begin() : 0;",
        "    pthread_t thread;",
        "    if (!op) {",
        "        free(work);",
        "        return 0;",
        "    }",
        "    work->run = run;",
        "    work->op = op;",
        "    work->state = state;",
        "    if (pthread_create(&thread, NULL, abut_work_run, work) == 0) pthread_detach(thread);",
        "    else abut_work_run(work);",
        "    return op;",
        "}",
      ]) + ["#endif"]

  /// What implementers of flat functions use to put text and slices behind a response.
  static let flatTail = guarded(
    "ABUT_FLAT_TAIL",
    [
      "/** The room behind a response. */",
      "typedef struct abut_flat_tail { uint8_t *start; size_t used; size_t cap; } abut_flat_tail;",
      "/** Copies len bytes behind the response: their place. When they do not fit, the call fails. */",
      "static inline abut_rel abut_flat_append(",
      "    abut_flat_tail *tail, const void *data, size_t len, size_t align) {",
      "    abut_rel place = {0, 0};",
      "    size_t at = (tail->used + align - 1) / align * align;",
      "    if (at > tail->cap || len > tail->cap - at) { tail->cap = 0; return place; }",
      "    if (len) memcpy(tail->start + at, data, len);",
      "    tail->used = at + len;",
      "    place.offset = (uint32_t)at;",
      "    place.len = (uint32_t)len;",
      "    return place;",
      "}",
    ])
}
