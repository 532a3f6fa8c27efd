/* What every room of the kernel has: Python, what the module keeps, and what the rooms give it. */

#pragma once
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    PyObject *zero; /* an array of one "q", of which columns are made; never changed */
    PyObject *read; /* the name of the attribute that keeps what is known of sets */
} State;

/* The functions of each room, which is a file of the same name. */
extern PyMethodDef text_functions[], line_functions[], word_functions[], fold_functions[], table_functions[],
    sheet_functions[], forest_functions[];

/* Append a number to a list; 0 with an exception. */
static inline int
append_number(PyObject *list, long long number)
{
    PyObject *object = PyLong_FromLongLong(number);
    int is_appended = object != NULL && PyList_Append(list, object) == 0;
    Py_XDECREF(object);
    return is_appended;
}

/* Return the place of the first bit that is set; -1 where none is. */
static inline int
first_bit(uint32_t bits)
{
#if defined(__GNUC__)
    return __builtin_ffs((int)bits) - 1;
#else
    int place = bits ? 0 : -1;
    for (; bits && !(bits & 1); bits >>= 1)
        place++;
    return place;
#endif
}
