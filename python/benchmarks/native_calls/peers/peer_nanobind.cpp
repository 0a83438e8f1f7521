#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>

#include "subject.h"

namespace nb = nanobind;
using Numbers = nb::ndarray<const double, nb::ndim<1>, nb::c_contig, nb::device::cpu>;

NB_MODULE(peer_nanobind, module) {
    module.def("nop", &subject_nop);
    module.def("add", &subject_add);
    module.def("fma3", &subject_fma3);
    module.def("length", [](nb::bytes text) { return subject_length(text.c_str()); });
    module.def("mix8", &subject_mix8);
    module.def("halve", [](double x) {
        double half;
        if (subject_halve(x, &half)) throw nb::value_error("negative");
        return half;
    });
    module.def("total", [](Numbers numbers) { return subject_total(numbers.data(), numbers.size()); });
    module.def("middle", &subject_middle);
    nb::class_<Point>(module, "Point")
        .def("__init__", [](Point *self, double x, double y) { new (self) Point{x, y}; })
        .def_rw("x", &Point::x)
        .def_rw("y", &Point::y);
    module.def("apply", [](nb::callable step, int64_t count) {
        auto call = [](int64_t index, void *context) {
            return nb::cast<int64_t>((*static_cast<nb::callable *>(context))(index, 0));
        };
        return subject_apply(call, &step, count);
    });
}
