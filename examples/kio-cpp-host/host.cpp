// A host of KIO in C++17: owners that free what they own, errors as exceptions, natives as closures.
#include <abut/kio.h>

#include <functional>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kio {

/// What a call failed with.
struct Error : std::runtime_error {
    kio_status status;
    kio_error_code code;
    Error(kio_status status, const kio_error &error)
        : std::runtime_error(error.message ? error.message : kio_status_name(status)), status(status), code(error.code) {}
};

inline void check(kio_status status, const kio_error &error = {}) {
    if (status != KIO_STATUS_OK) throw Error(status, error);
}

struct Free {
    void operator()(kio_chunk *chunk) const { kio_chunk_free(chunk); }
    void operator()(kio_vm *vm) const { kio_vm_free(vm); }
    void operator()(kio_blob *blob) const { kio_blob_free(blob); }
    void operator()(kio_obj *obj) const { kio_obj_release(obj); }
};

/// An object that stays as long as this.
using Kept = std::unique_ptr<kio_obj, Free>;
inline Kept keep(kio_obj *obj) { return Kept(kio_obj_retain(obj)); }

class Chunk {
    std::unique_ptr<kio_chunk, Free> handle;

public:
    explicit Chunk(std::string_view text) {
        kio_chunk *made = nullptr;
        kio_error error{};
        check(kio_chunk_assemble({text.data(), text.size()}, &made, &error), error);
        handle.reset(made);
    }
    explicit Chunk(const std::vector<uint8_t> &file) {
        kio_chunk *made = nullptr;
        kio_error error{};
        check(kio_chunk_load({file.data(), file.size()}, &made, &error), error);
        handle.reset(made);
    }
    std::vector<uint8_t> saved() const {
        kio_blob *made = nullptr;
        kio_error error{};
        check(kio_chunk_save(handle.get(), &made, &error), error);
        std::unique_ptr<kio_blob, Free> blob(made);
        abut_bytes bytes = kio_blob_bytes(blob.get());
        return {bytes.ptr, bytes.ptr + bytes.len};
    }
    const kio_chunk *get() const { return handle.get(); }
};

class Machine {
public:
    /// A function of the host's: what it throws, the program fails with.
    using Native = std::function<kio_value(Machine &, const std::vector<kio_value> &)>;

    Machine() : handle(kio_vm_new()) {
        if (!handle) throw std::bad_alloc();
    }
    // Natives know where it is.
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;

    void option(const char *key, const char *value) { check(kio_vm_set_option(handle.get(), key, value)); }

    kio_value execute(const Chunk &chunk) {
        kio_value result;
        kio_error error{};
        check(kio_vm_execute(handle.get(), chunk.get(), &result, &error), error);
        return result;
    }

    kio_value call(const char *name, const std::vector<kio_value> &args) {
        kio_value result;
        kio_error error{};
        check(kio_vm_call(handle.get(), name, args.data(), args.size(), &result, &error), error);
        return result;
    }

    void native(const std::string &name, Native function) {
        auto box = std::make_unique<Box>(Box{*this, std::move(function)});
        check(kio_vm_register_native(handle.get(), name.c_str(), trampoline, box.get()));
        boxes.push_back(std::move(box));
    }

    void set(const char *name, kio_value value) { check(kio_vm_set_global(handle.get(), name, value)); }

    kio_value string(std::string_view text) {
        kio_obj *made = kio_string_new(handle.get(), text.data(), text.size());
        if (!made) throw std::bad_alloc();
        return kio_make_obj(made);
    }

    /// As programs print it.
    std::string text(kio_value value) {
        kio_obj *made = kio_vm_text(handle.get(), value);
        if (!made) throw std::bad_alloc();
        return {kio_string_data(made), kio_string_len(made)};
    }

private:
    struct Box {
        Machine &machine;
        Native function;
    };

    // No exception may travel through the machine's frames: it goes on as the program's error.
    static kio_native_status trampoline(int count, const kio_value *args, kio_value *result, kio_native_ctx *ctx) {
        auto &box = *static_cast<Box *>(kio_native_user_data(ctx));
        try {
            *result = box.function(box.machine, {args, args + count});
            return KIO_NATIVE_OK;
        } catch (const Error &error) {
            kio_native_set_error(ctx, error.code, error.what());
        } catch (const std::exception &error) {
            kio_native_set_error(ctx, KIO_ERROR_NATIVE_FAILED, error.what());
        }
        return KIO_NATIVE_ERROR;
    }

    std::vector<std::unique_ptr<Box>> boxes;
    // Last, so that it goes first.
    std::unique_ptr<kio_vm, Free> handle;
};

} // namespace kio

static const char program[] = R"(
.line 1
        constant 0
.line 2
again:  get_local 0
        constant 10
        less
        jump_if_false @end
.line 3
        get_local 0
        get_global collect
        call 1
        pop
.line 4
        get_local 0
        constant 1
        add
        set_local 0
        pop
        loop @again
.line 5
end:    constant "collected "
        get_global collected
        add
        halt
)";

int main() {
    kio::Machine machine;
    kio::Chunk chunk{std::string_view(program)};
    kio::Chunk again(chunk.saved());

    double sum = 0;
    machine.native("collect", [&sum](kio::Machine &host, const std::vector<kio_value> &args) {
        sum += kio_as_number(args.at(0));
        host.set("collected", kio_make_number(sum));
        return kio_make_nil();
    });
    std::cout << machine.text(machine.execute(chunk)) << "\n" << machine.text(machine.execute(again)) << "\n";

    machine.native("shout", [](kio::Machine &host, const std::vector<kio_value> &args) {
        return host.string(host.text(host.call("upper", args)) + "!");
    });
    kio::Kept hello = kio::keep(kio_as_obj(machine.string("hello")));
    std::cout << machine.text(machine.call("shout", {kio_make_obj(hello.get())})) << "\n";

    machine.native("fail", [](kio::Machine &, const std::vector<kio_value> &args) {
        return args.at(7);
    });
    for (const char *text : {"get_global fail\ncall 0\nhalt", "get_global shout\ncall 0\nhalt", "nil\nnil\nadd\nhalt",
             "add\nhalt", "jump @nowhere"}) {
        try {
            machine.execute(kio::Chunk(std::string_view(text)));
        } catch (const kio::Error &error) {
            std::cout << kio_status_name(error.status) << ", " << kio_error_name(error.code) << "\n";
        }
    }
    try {
        machine.option("stack-size", "none");
    } catch (const kio::Error &error) {
        std::cout << error.what() << "\n";
    }
    return 0;
}
