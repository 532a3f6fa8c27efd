/* Columns: reading those that Python gives, and making others. Decides how large and how many integers may be. */

#include "columns.h"

#define MOST_LINES ((Py_ssize_t)1 << 22)

void
drop_column(Column *column)
{
    if (column->is_view)
        PyBuffer_Release(&column->view);
    else
        PyMem_Free(column->values);
    column->values = NULL;
    column->is_view = 0;
}

/* Tell whether one of some values is too large, or too small: none of most columns is near it. */
int
is_beyond(const int64_t *values, Py_ssize_t n)
{
    uint64_t near = 0;
    for (Py_ssize_t i = 0; i < n; i++)
        near |= (uint64_t)values[i] + (uint64_t)LARGEST;
    if (near < 2 * (uint64_t)LARGEST)
        return 0;
    int beyond = 0;
    for (Py_ssize_t i = 0; i < n; i++)
        beyond |= values[i] > LARGEST || values[i] < -LARGEST;
    return beyond;
}

/* Read a column: an array of "q" as it is, any other sequence of integers by copying. 0 with an exception where it is
   none, or has integers too large to be summed up. */
int
read_column(PyObject *object, Column *column)
{
    memset(column, 0, sizeof *column);
    if (PyObject_CheckBuffer(object)) {
        if (PyObject_GetBuffer(object, &column->view, PyBUF_CONTIG_RO | PyBUF_FORMAT) < 0)
            return 0;
        if (column->view.ndim == 1 && column->view.itemsize == 8 && strcmp(column->view.format, "q") == 0) {
            column->is_view = 1;
            column->values = column->view.buf;
            column->n = column->view.len / 8;
        } else {
            PyBuffer_Release(&column->view);
        }
    }
    if (!column->is_view) {
        PyObject *items = PySequence_Tuple(object);
        if (items == NULL)
            return 0;
        column->n = PyTuple_Size(items);
        column->values = PyMem_Malloc((size_t)column->n * sizeof(int64_t) + 1);
        if (column->values == NULL)
            PyErr_NoMemory();
        else
            for (Py_ssize_t i = 0; i < column->n && !PyErr_Occurred(); i++)
                column->values[i] = PyLong_AsLongLong(PyTuple_GetItem(items, i));
        Py_DECREF(items);
        if (PyErr_Occurred()) {
            drop_column(column);
            return 0;
        }
    }
    if (column->n > MOST_LINES || is_beyond(column->values, column->n)) {
        drop_column(column);
        PyErr_SetString(PyExc_OverflowError, "expected at most 2 ** 22 integers of at most 40 bits");
        return 0;
    }
    return 1;
}

/* Make a column of zeros to be written to: an array of "q". */
PyObject *
make_column(PyObject *module, Py_ssize_t n, Column *column)
{
    State *state = PyModule_GetState(module);
    PyObject *array = PySequence_Repeat(state->zero, n);
    memset(column, 0, sizeof *column);
    if (array == NULL || PyObject_GetBuffer(array, &column->view, PyBUF_CONTIG) < 0) {
        Py_XDECREF(array);
        return NULL;
    }
    column->is_view = 1;
    column->values = column->view.buf;
    column->n = n;
    return array;
}
