/* A host of operations that does what it is told, for tests of what waits for it. Linked with libabut. */
#include <abut/ext.h>

#include <string.h>

enum { SLOTS = 4096 };
typedef struct { ext_op_state state; uint64_t op; uint8_t data[8192]; size_t size; } slot;
static slot slots[SLOTS];
static uint64_t ring[SLOTS * 4];
static size_t head, tail;
static int disposed;

int fake_disposed(void) { return disposed; }
uint64_t fake_begin(uint32_t number)
{
    slot *s = &slots[number];
    s->op = ((s->op >> 32) + 1) << 32 | number;
    s->state = EXT_OP_STATE_PENDING;
    return s->op;
}
void fake_finish(uint64_t op, const uint8_t *data, size_t size)
{
    slot *s = &slots[(uint32_t)op];
    if (s->op != op || s->state != EXT_OP_STATE_PENDING) return;
    memcpy(s->data, data, size);
    s->size = size;
    s->state = EXT_OP_STATE_READY;
    ring[tail++ % (SLOTS * 4)] = op;
}
void fake_fail(uint64_t op)
{
    slots[(uint32_t)op].state = EXT_OP_STATE_ERROR;
    ring[tail++ % (SLOTS * 4)] = op;
}

ext_status ext_host_poll(
    ext_host *self, uint64_t op, uint8_t *room, size_t cap, size_t *written, ext_error *error)
{
    slot *s = &slots[(uint32_t)op % SLOTS];
    (void)self;
    *error = (ext_error){.status = EXT_STALE, .len = 10, .code = 0, .text = "it is gone"};
    if (s->op != op || s->state == EXT_OP_STATE_FREED) return EXT_STALE;
    if (s->state == EXT_OP_STATE_PENDING) return EXT_PENDING;
    if (s->state == EXT_OP_STATE_ERROR) {
        *error = (ext_error){.status = EXT_FAILED, .len = 9, .code = 42, .text = "it failed"};
        s->state = EXT_OP_STATE_FREED;
        return EXT_FAILED;
    }
    *written = s->size;
    if (s->size > cap) return EXT_TOO_SMALL;
    memcpy(room, s->data, s->size);
    s->state = EXT_OP_STATE_FREED;
    return EXT_OK;
}
size_t ext_host_drain(ext_host *self, uint64_t *ops, size_t cap)
{
    size_t count = 0;
    (void)self;
    while (head != tail && count < cap) ops[count++] = ring[head++ % (SLOTS * 4)];
    return count;
}
ext_op_state ext_host_op_state(ext_host *self, uint64_t op)
{
    (void)self;
    return slots[(uint32_t)op % SLOTS].op == op ? slots[(uint32_t)op % SLOTS].state : EXT_OP_STATE_FREED;
}
ext_status ext_host_dispose_op(ext_host *self, uint64_t op, ext_error *error)
{
    (void)self, (void)error;
    if (slots[(uint32_t)op % SLOTS].op == op) slots[(uint32_t)op % SLOTS].state = EXT_OP_STATE_FREED;
    disposed++;
    return EXT_OK;
}
