/* Sheets: columns of the same number of lines, one behind the other; and steps, by which one follows from others. */

#pragma once
#include "columns.h"

typedef struct {
    int64_t operation, out, a, b, x, y, z, table;
} Step;

/* What a step works on. */
typedef struct {
    Py_ssize_t n, entries;
    const int64_t *a, *b, *table;
    int64_t x, y, z;
    int64_t *out;
    int64_t *passed;     /* n + 1 values: what stands before each line of `summed` */
    const int64_t *summed;
    int64_t *room;       /* BUCKETS + 8 * n values */
} Frame;

int read_sheet(PyObject *object, Py_ssize_t n, Py_buffer *view, Py_ssize_t *columns);
int is_step(const Step *step, Py_ssize_t columns, const Column *tables, Py_ssize_t count);
int take_step(Frame *f, const Step *step, int64_t *sheet, const Column *tables);
