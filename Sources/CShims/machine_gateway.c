#include "machine_gateway.h"

int abut_machine_call_native(
    abut_machine_context *context, uint32_t number, int count, const abut_slot *arguments, abut_slot *result) {
    return abut_machine_call_native_here(context, number, count, arguments, result);
}
