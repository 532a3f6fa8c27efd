/* What each operation of a step does with columns; they are numbered as in steps.py. Decides what a step may be. */

#include "sheets.h"
#include <stdlib.h>

#define MOST_UNIT 10000
#define MOST_FACTOR ((int64_t)1 << 20)
#define MOST_NUMBER ((int64_t)1 << 30)
#define MOST_SUM ((int64_t)1 << 62)

static inline int64_t
times(int64_t a, int64_t b)
{
    return (int64_t)((uint64_t)a * (uint64_t)b);
}

static inline Py_ssize_t
clamp(Py_ssize_t place, Py_ssize_t most)
{
    return place < 0 ? 0 : place > most ? most : place;
}

/* Divide, rounded down; 0 by 0. Below 2 ** 52 the quotient of two doubles is never rounded past a whole number. */
static inline int64_t
floor_divide(int64_t a, int64_t b)
{
    if (((uint64_t)a | ((uint64_t)b - 1)) < (uint64_t)1 << 52) /* neither is below 0, and b is not 0 */
        return (int64_t)((double)a / (double)b);
    if (b == 0)
        return 0;
    int64_t quotient = a / b;
    return quotient - (a % b != 0 && (a < 0) != (b < 0));
}

static void
accumulate(Frame *f, const int64_t *values, int64_t *passed)
{
    passed[0] = 0;
    for (Py_ssize_t i = 0; i < f->n; i++)
        passed[i + 1] = plus(passed[i], values[i]);
}

static void
fill(Frame *f, int64_t value)
{
    for (Py_ssize_t i = 0; i < f->n; i++)
        f->out[i] = value;
}

static int
run_places(Frame *f)
{
    for (Py_ssize_t i = 0; i < f->n; i++)
        f->out[i] = i;
    return 1;
}

static int
run_count(Frame *f)
{
    fill(f, f->n);
    return 1;
}

static int
run_add(Frame *f)
{
    for (Py_ssize_t i = 0; i < f->n; i++)
        f->out[i] = plus(plus(times(f->x, f->a[i]), times(f->y, f->b[i])), f->z);
    return 1;
}

static int
run_multiply(Frame *f)
{
    int fits = 1;
    uint64_t near = 0, root = (uint64_t)1 << 20;
    for (Py_ssize_t i = 0; i < f->n; i++)
        near |= ((uint64_t)f->a[i] + root) | ((uint64_t)f->b[i] + root);
    for (Py_ssize_t i = 0; near < 2 * root && i < f->n; i++) /* as nearly always */
        f->out[i] = times(f->a[i], f->b[i]);
    for (Py_ssize_t i = 0; near >= 2 * root && i < f->n; i++) {
        double product = (double)f->a[i] * (double)f->b[i];
        fits &= product <= (double)LARGEST && product >= -(double)LARGEST;
        f->out[i] = times(f->a[i], f->b[i]);
    }
    return fits;
}

static int
run_divide(Frame *f)
{
    for (Py_ssize_t i = 0; i < f->n; i++)
        f->out[i] = floor_divide(times(f->x, f->a[i]), f->b[i]);
    return 1;
}

static int
run_scale(Frame *f)
{
    for (Py_ssize_t i = 0; i < f->n; i++)
        f->out[i] = floor_divide(times(f->x, f->a[i]), f->y);
    return 1;
}

static int
run_look_up(Frame *f)
{
    Py_ssize_t last = f->entries - 1;
    for (Py_ssize_t i = 0; i < f->n; i++) {
        int64_t place = plus(f->a[i], -f->x);
        f->out[i] = f->table[place < 0 ? 0 : place > last ? last : place];
    }
    return 1;
}

/* Have `passed` hold what stands before each line of a column; columns that are summed up again come one by one. */
static void
pass(Frame *f)
{
    if (f->summed != f->a)
        accumulate(f, f->a, f->passed);
    f->summed = f->a;
}

static int
run_sum(Frame *f)
{
    pass(f);
    for (Py_ssize_t i = 0; i < f->n; i++) {
        Py_ssize_t low = clamp(i + f->x, f->n), high = clamp(i + f->y, f->n);
        f->out[i] = high > low ? f->passed[high] - f->passed[low] : 0;
    }
    return 1;
}

static int
run_mean(Frame *f)
{
    int64_t most = MOST_SUM / f->z, fits = 1;
    int64_t *weighed = f->room;
    pass(f);
    if (f->b)
        accumulate(f, f->b, weighed);
    for (Py_ssize_t i = 0; i < f->n; i++) {
        Py_ssize_t low = clamp(i + f->x, f->n), high = clamp(i + f->y, f->n);
        high = high < low ? low : high;
        int64_t sum = f->passed[high] - f->passed[low];
        fits &= sum <= most && sum >= -most;
        f->out[i] = floor_divide(times(f->z, sum), f->b ? weighed[high] - weighed[low] : high - low);
    }
    return (int)fits;
}

static int
run_shift(Frame *f)
{
    for (Py_ssize_t i = 0; i < f->n; i++)
        f->out[i] = i + f->x >= 0 && i + f->x < f->n ? f->a[i + f->x] : f->y;
    return 1;
}

static int
run_ago(Frame *f)
{
    int64_t ago = f->x;
    for (Py_ssize_t i = 0; i < f->n; i++) {
        f->out[i] = ago;
        ago = f->a[i] ? 1 : ago < f->x ? ago + 1 : f->x;
    }
    return 1;
}

static int
run_ahead(Frame *f)
{
    int64_t ahead = f->x;
    for (Py_ssize_t i = f->n - 1; i >= 0; i--) {
        f->out[i] = ahead;
        ahead = f->a[i] ? 1 : ahead < f->x ? ahead + 1 : f->x;
    }
    return 1;
}

/* Number the distinct keys of a column from 0 on, in order; `slots` is room for 4 * n values at least. */
static void
number_keys(const Frame *f, int64_t *numbers, int64_t *slots)
{
    size_t size = 2;
    while (size < 2 * (size_t)f->n)
        size *= 2;
    memset(slots, 0xFF, size * sizeof *slots);
    int64_t count = 0;
    for (Py_ssize_t i = 0; i < f->n; i++) {
        size_t slot = (size_t)((uint64_t)f->a[i] * 0x9E3779B97F4A7C15u >> 20) & (size - 1);
        while (slots[slot] >= 0 && f->a[slots[slot]] != f->a[i])
            slot = (slot + 1) & (size - 1);
        if (slots[slot] < 0)
            slots[slot] = i;
        numbers[i] = slots[slot] == i ? count++ : numbers[slots[slot]];
    }
}

static int
run_sum_by(Frame *f)
{
    int64_t *numbers = f->room, *sums = numbers + f->n;
    number_keys(f, numbers, sums + f->n);
    memset(sums, 0, (size_t)f->n * sizeof *sums);
    for (Py_ssize_t i = 0; i < f->n; i++)
        sums[numbers[i]] = plus(sums[numbers[i]], f->b[i]);
    for (Py_ssize_t i = 0; i < f->n; i++)
        f->out[i] = sums[numbers[i]];
    return 1;
}

typedef struct {
    int64_t key, place;
} Ranked;

static int
compare_ranked(const void *one, const void *other)
{
    int64_t a = ((const Ranked *)one)->key, b = ((const Ranked *)other)->key;
    return (a < b) - (a > b);
}

static int
run_sum_above(Frame *f)
{
    int64_t low = f->a[0], high = f->a[0], sum = 0;
    for (Py_ssize_t i = 1; i < f->n; i++) {
        low = f->a[i] < low ? f->a[i] : low;
        high = f->a[i] > high ? f->a[i] : high;
    }
    if ((uint64_t)high - (uint64_t)low < BUCKETS) {
        memset(f->room, 0, (size_t)(high - low + 1) * sizeof *f->room);
        for (Py_ssize_t i = 0; i < f->n; i++)
            f->room[f->a[i] - low] = plus(f->room[f->a[i] - low], f->b[i]);
        for (int64_t key = high - low; key >= 0; key--)
            f->room[key] = sum = plus(sum, f->room[key]);
        for (Py_ssize_t i = 0; i < f->n; i++)
            f->out[i] = f->room[f->a[i] - low];
        return 1;
    }
    Ranked *ranked = (Ranked *)f->room;
    for (Py_ssize_t i = 0; i < f->n; i++)
        ranked[i] = (Ranked){f->a[i], i};
    qsort(ranked, (size_t)f->n, sizeof *ranked, compare_ranked);
    for (Py_ssize_t begin = 0, end = 0; begin < f->n; begin = end) {
        for (; end < f->n && ranked[end].key == ranked[begin].key; end++)
            sum = plus(sum, f->b[ranked[end].place]);
        for (Py_ssize_t i = begin; i < end; i++)
            f->out[ranked[i].place] = sum;
    }
    return 1;
}

static int
run_total(Frame *f)
{
    int64_t sum = 0;
    for (Py_ssize_t i = 0; i < f->n; i++)
        sum = plus(sum, f->a[i]);
    fill(f, sum);
    return 1;
}

/* Return the place of the first of the largest values. */
static Py_ssize_t
find_largest(const Frame *f, const int64_t *values)
{
    Py_ssize_t place = 0;
    for (Py_ssize_t i = 1; i < f->n; i++)
        place = values[i] > values[place] ? i : place;
    return place;
}

static int
run_largest(Frame *f)
{
    fill(f, f->a[find_largest(f, f->a)]);
    return 1;
}

static int
run_at_largest(Frame *f)
{
    fill(f, f->a[find_largest(f, f->b)]);
    return 1;
}

static int
run_longest_run(Frame *f)
{
    int64_t best = 0, run = 0;
    Py_ssize_t last = -1;
    for (Py_ssize_t i = 0; i < f->n; i++) {
        if (f->a[i] == 0)
            continue;
        run = i - last <= f->x + 1 ? plus(run, f->a[i]) : f->a[i];
        last = i;
        best = run > best ? run : best;
    }
    fill(f, best);
    return 1;
}

/* Find the first line and the line after the last of the run with the largest sum; 0, 0 if none is above 0. */
static void
find_heaviest_run(const Frame *f, Py_ssize_t *begin, Py_ssize_t *end)
{
    int64_t best = 0, current = 0;
    Py_ssize_t start = 0;
    *begin = *end = 0;
    for (Py_ssize_t i = 0; i < f->n; i++) {
        if (current <= 0) {
            current = 0;
            start = i;
        }
        current = plus(current, f->a[i]);
        if (current > best) {
            best = current;
            *begin = start;
            *end = i + 1;
        }
    }
}

static int
run_lines_to_run(Frame *f)
{
    Py_ssize_t begin, end;
    find_heaviest_run(f, &begin, &end);
    for (Py_ssize_t i = 0; i < f->n; i++)
        f->out[i] = i < begin ? i - begin : i < end ? 0 : i - end + 1;
    return 1;
}

static int
run_sum_to_run(Frame *f)
{
    Py_ssize_t begin, end;
    find_heaviest_run(f, &begin, &end);
    accumulate(f, f->b, f->room);
    for (Py_ssize_t i = 0; i < f->n; i++)
        f->out[i] = i < begin ? f->room[begin] - f->room[i + 1] : i < end ? 0 : f->room[i] - f->room[end];
    return 1;
}

enum { UNIT_X = 1, UNIT_Y = 2, UNIT_Z = 4, FACTOR_X = 8, FACTOR_Y = 16, SMALL = 32 };

/* What each operation does, and what it needs: columns, a table, and numbers that are units, or factors. SMALL is what
   it makes of columns, tables and numbers that are: places, and what stood there before. */
static const struct {
    int (*run)(Frame *);
    int columns, is_with_table, bounds;
} operations[] = {
    {run_places, 0, 0, SMALL},  {run_count, 0, 0, SMALL},    {run_add, 2, 0, FACTOR_X | FACTOR_Y},        {run_multiply, 2, 0, 0},
    {run_divide, 2, 0, UNIT_X},      {run_scale, 1, 0, UNIT_X | UNIT_Y},        {run_look_up, 1, 1, SMALL}, {run_sum, 1, 0, 0},
    {run_mean, 1, 0, UNIT_Z},        {run_shift, 1, 0, SMALL},    {run_ago, 1, 0, SMALL},     {run_ahead, 1, 0, SMALL},
    {run_sum_by, 2, 0, 0},      {run_sum_above, 2, 0, 0},    {run_total, 1, 0, 0},       {run_largest, 1, 0, SMALL},
    {run_at_largest, 2, 0, SMALL}, {run_longest_run, 1, 0, 0}, {run_lines_to_run, 1, 0, SMALL}, {run_sum_to_run, 2, 0, 0},
};
#define OPERATIONS ((int64_t)(sizeof operations / sizeof operations[0]))

static inline int
is_within(int64_t number, int bounds, int unit, int factor)
{
    int64_t most = bounds & unit ? MOST_UNIT : bounds & factor ? MOST_FACTOR : MOST_NUMBER;
    return number <= most && number >= (bounds & unit ? 1 : -most);
}

/* Tell whether a step is an operation on columns of the sheet. */
int
is_step(const Step *step, Py_ssize_t columns, const Column *tables, Py_ssize_t count)
{
    if (step->operation < 0 || step->operation >= OPERATIONS || step->out < 0 || step->out >= columns)
        return 0;
    int needed = operations[step->operation].columns, bounds = operations[step->operation].bounds;
    return step->a < columns && step->b < columns && step->a >= (needed > 0 ? 0 : -1)
        && step->b >= (needed > 1 ? 0 : -1) && step->a != step->out && step->b != step->out
        && is_within(step->x, bounds, UNIT_X, FACTOR_X) && is_within(step->y, bounds, UNIT_Y, FACTOR_Y)
        && is_within(step->z, bounds, UNIT_Z, 0)
        && (!operations[step->operation].is_with_table
            || (step->table >= 0 && step->table < count && tables[step->table].n > 0));
}

/* Take one step on a sheet; 0 with an exception. */
int
take_step(Frame *f, const Step *step, int64_t *sheet, const Column *tables)
{
    f->out = sheet + step->out * f->n;
    f->a = step->a >= 0 ? sheet + step->a * f->n : NULL;
    f->b = step->b >= 0 ? sheet + step->b * f->n : NULL;
    f->x = step->x;
    f->y = step->y;
    f->z = step->z;
    if (operations[step->operation].is_with_table) {
        f->table = tables[step->table].values;
        f->entries = tables[step->table].n;
    }
    f->summed = f->summed == f->out ? NULL : f->summed;
    int is_small = operations[step->operation].bounds & SMALL;
    int beyond = !operations[step->operation].run(f) || (!is_small && is_beyond(f->out, f->n));
    if (beyond)
        PyErr_SetString(PyExc_OverflowError, "expected integers of at most 40 bits");
    return !beyond;
}
