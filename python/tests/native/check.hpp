// What the C++ programs of the tests share.
#pragma once
#include <cstdio>
#include <cstdlib>

#define CHECK(...)                                                                        \
    do {                                                                                  \
        if (!(__VA_ARGS__)) {                                                             \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #__VA_ARGS__);        \
            std::exit(1);                                                                 \
        }                                                                                 \
    } while (0)

/** Whether `run` throws an E for which `test` holds. */
template <class E, class R, class T> bool throws(R run, T test) {
    try {
        run();
    } catch (const E &error) {
        return test(error);
    }
    return false;
}

template <class E, class R> bool throws(R run) {
    return throws<E>(run, [](const E &) { return true; });
}
