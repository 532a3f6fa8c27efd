/* Columns: one integer a line, so small that they can be summed up. */

#pragma once
#include "kernel.h"

#define LARGEST ((int64_t)1 << 40) /* so that the sum of as many lines as memory holds fits into 64 bits */
#define BUCKETS 4096 /* values so close to each other are looked up in a table */

typedef struct {
    int64_t *values;
    Py_ssize_t n;
    Py_buffer view;
    int is_view;
} Column;

static inline int64_t
plus(int64_t a, int64_t b)
{
    return (int64_t)((uint64_t)a + (uint64_t)b);
}

void drop_column(Column *column);
int is_beyond(const int64_t *values, Py_ssize_t n);
int read_column(PyObject *object, Column *column);
PyObject *make_column(PyObject *module, Py_ssize_t n, Column *column);
