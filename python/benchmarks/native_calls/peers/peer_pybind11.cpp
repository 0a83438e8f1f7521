#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

#include "subject.h"

namespace py = pybind11;

PYBIND11_MODULE(peer_pybind11, module) {
    module.def("nop", &subject_nop);
    module.def("add", &subject_add);
    module.def("fma3", &subject_fma3);
    module.def("length", [](const py::bytes &text) { return subject_length(PyBytes_AS_STRING(text.ptr())); });
    module.def("mix8", &subject_mix8);
    module.def("halve", [](double x) {
        double half;
        if (subject_halve(x, &half)) throw py::value_error("negative");
        return half;
    });
    module.def("total", [](const py::array_t<double, py::array::c_style> &numbers) {
        return subject_total(numbers.data(), (size_t)numbers.size());
    });
    module.def("middle", &subject_middle);
    py::class_<Point>(module, "Point")
        .def(py::init([](double x, double y) { return Point{x, y}; }))
        .def_readwrite("x", &Point::x)
        .def_readwrite("y", &Point::y);
    module.def("apply", [](const py::function &step, int64_t count) {
        auto call = [](int64_t index, void *context) {
            return (*static_cast<const py::function *>(context))(index, 0).cast<int64_t>();
        };
        return subject_apply(call, (void *)&step, count);
    });
}
