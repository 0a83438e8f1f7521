/* What the accelerator's tests call. */
#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void nothing(void) {}
int64_t add(int64_t a, int64_t b) { return a + b; }
double fma3(double x, double y, double z) { return x * y + z; }
double mix8(int64_t a, double b, int32_t c, float d, uint8_t e, int16_t f, double g, uint64_t h)
{
    return (double)a + b + c + (double)d + e + f + g + (double)h;
}
double many(double a, int64_t b, double c, int64_t d, double e, int64_t f, double g, int64_t h, double i,
    int64_t j, double k, int64_t l, double m, int64_t n, double o, int64_t p, double q, int64_t r, double s,
    int64_t t)
{
    return a + 2 * (double)b + 3 * c + 4 * (double)d + 5 * e + 6 * (double)f + 7 * g + 8 * (double)h
        + 9 * i + 10 * (double)j + 11 * k + 12 * (double)l + 13 * m + 14 * (double)n + 15 * o
        + 16 * (double)p + 17 * q + 18 * (double)r + 19 * s + 20 * (double)t;
}
int8_t same_i8(int8_t v) { return v; }
uint8_t same_u8(uint8_t v) { return v; }
int16_t same_i16(int16_t v) { return v; }
uint16_t same_u16(uint16_t v) { return v; }
int32_t same_i32(int32_t v) { return v; }
uint32_t same_u32(uint32_t v) { return v; }
int64_t same_i64(int64_t v) { return v; }
uint64_t same_u64(uint64_t v) { return v; }
bool same_bool(bool v) { return v; }
float same_f32(float v) { return v; }
double same_f64(double v) { return v; }
long double same_long_double(long double v) { return v; }
double _Complex same_complex(double _Complex v) { return v; }
void *same_pointer(void *v) { return v; }
const char *same_text(const char *v) { return v; }
size_t length(const char *v) { return strlen(v); }

typedef struct { double x, y; } point;
typedef struct { double v[6]; } wide;
point middle(point a, point b) { return (point){(a.x + b.x) / 2, (a.y + b.y) / 2}; }
wide widen(wide a, double by)
{
    for (int i = 0; i < 6; i++) a.v[i] += by;
    return a;
}
void move_by(point *p, double dx) { p->x += dx; }

double total(const double *v, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += v[i];
    return sum;
}
double dot(const double *a, const double *b, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += a[i] * b[i];
    return sum;
}
void twice(double *v, size_t n)
{
    for (size_t i = 0; i < n; i++) v[i] *= 2;
}
uint64_t checksum(const uint8_t *v, size_t n)
{
    uint64_t sum = n;
    for (size_t i = 0; i < n; i++) sum = sum * 31 + v[i];
    return sum;
}
size_t fill(uint8_t *room, size_t cap)
{
    memset(room, 'z', cap);
    return cap / 2;
}
int32_t fill_status(uint8_t *room, size_t cap, size_t *written)
{
    *written = fill(room, cap);
    return 0;
}

int32_t root(double x, double *out)
{
    if (x < 0) return 7;
    *out = x * x;
    return 0;
}
int32_t parts(int32_t v, int32_t *low, int32_t *high)
{
    *low = v & 0xff;
    *high = v >> 8;
    return 0;
}
int32_t corner(double x, point *out)
{
    *out = (point){x, -x};
    return x < 0 ? 3 : 0;
}
void grow(int32_t *v) { *v += 1; }
int32_t explain(int32_t v, point *error)
{
    error->x = v;
    return v;
}
int32_t set_errno_to(int32_t v)
{
    errno = v;
    return -1;
}

void *make_thing(void) { return malloc(8); }
int32_t use_thing(void *thing) { return thing ? 1 : -1; }
void free_thing(void *thing) { free(thing); }
void *no_thing(void) { return NULL; }

typedef int32_t (*visitor)(int32_t, void *);
int32_t apply(visitor f, int32_t n, void *data)
{
    int32_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += f(i, data);
    return sum;
}
typedef struct { visitor f; int32_t sum; } job;
static void *work(void *data)
{
    job *j = data;
    for (int32_t i = 0; i < 100; i++) j->sum += j->f(i, NULL);
    return NULL;
}
int32_t apply_elsewhere(visitor f)
{
    job j = {f, 0};
    pthread_t thread;
    pthread_create(&thread, NULL, work, &j);
    pthread_join(thread, NULL);
    return j.sum;
}
static visitor kept;
void keep_visitor(visitor f) { kept = f; }
int32_t call_kept(int32_t v) { return kept(v, NULL); }
visitor give_visitor(void) { return kept; }
static int32_t add_ten(int32_t v, void *data)
{
    (void)data;
    return v + 10;
}
visitor native_visitor(void) { return add_ten; }
point apply_point(point (*f)(point), point p) { return f(p); }
double apply_array(double (*f)(const double *, size_t))
{
    static const double v[3] = {1, 2, 4};
    return f(v, 3);
}
void nap(uint32_t milliseconds) { usleep(milliseconds * 1000); }

typedef struct node {
    struct node *next;
    const char *name;
    int32_t v[3];
    uint32_t a : 3, b : 5;
    int32_t c : 6;
} node;
int32_t node_sum(const node *n)
{
    int32_t sum = 0;
    for (; n; n = n->next) sum += n->v[0] + n->v[1] + n->v[2] + (int32_t)n->a + (int32_t)n->b + n->c;
    return sum;
}

size_t flat_add(const uint8_t *in, size_t n, uint8_t *out, size_t cap)
{
    int64_t a, b;
    if (n != 16) return SIZE_MAX - 2;
    memcpy(&a, in, 8);
    memcpy(&b, in + 8, 8);
    if (a < 0) return SIZE_MAX;
    if (cap < 8) return SIZE_MAX - 1;
    a += b;
    memcpy(out, &a, 8);
    return 8;
}
size_t flat_repeat(const uint8_t *in, size_t n, uint8_t *out, size_t cap)
{
    size_t times = n ? in[0] : 0;
    if (cap < times * (n - 1)) return SIZE_MAX - 1;
    for (size_t i = 0; i < times; i++) memcpy(out + i * (n - 1), in + 1, n - 1);
    return times * (n - 1);
}
size_t flat_liar(const uint8_t *in, size_t n, uint8_t *out, size_t cap)
{
    (void)in, (void)n, (void)out;
    return cap + 1;
}
