/* Sheets: making them, and filling their columns from each other, step by step. Decides what a sheet is. */

#include "sheets.h"

/* Take a sheet, to be written to, and the number of its columns; 0 with an exception where it is none of n lines. */
int
read_sheet(PyObject *object, Py_ssize_t n, Py_buffer *view, Py_ssize_t *columns)
{
    if (PyObject_GetBuffer(object, view, PyBUF_CONTIG | PyBUF_FORMAT) < 0)
        return 0;
    Py_ssize_t values = view->len / 8;
    int is_sheet = view->ndim == 1 && view->itemsize == 8 && strcmp(view->format, "q") == 0;
    if (!is_sheet || n < 1 || n > (Py_ssize_t)1 << 30 || values % n) {
        PyBuffer_Release(view);
        PyErr_SetString(PyExc_ValueError, "expected whole columns of n lines");
        return 0;
    }
    *columns = values / n;
    return 1;
}

PyDoc_STRVAR(make_sheet_doc, "make_sheet(size, /)\n--\n\nMake a sheet of so many values, each of them 0.");

static PyObject *
make_sheet(PyObject *module, PyObject *size)
{
    State *state = PyModule_GetState(module);
    Py_ssize_t n = PyNumber_AsSsize_t(size, PyExc_OverflowError);
    return n == -1 && PyErr_Occurred() ? NULL : PySequence_Repeat(state->zero, n);
}

PyDoc_STRVAR(run_steps_doc, "run_steps(sheet, n, steps, tables, /)\n--\n\n"
             "Fill columns of a sheet of n lines from others, step by step.");

static PyObject *
run_steps(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *object, *given, *tables;
    Py_ssize_t columns = 0, read = 0;
    Py_buffer view;
    Column steps = {0}, *table = NULL;
    Frame frame = {0};
    if (!PyArg_ParseTuple(arguments, "OnOO!:run_steps", &object, &frame.n, &given, &PyTuple_Type, &tables)
        || !read_sheet(object, frame.n, &view, &columns))
        return NULL;
    Py_ssize_t count = PyTuple_Size(tables);
    frame.room = PyMem_Malloc((BUCKETS + 8 * (size_t)frame.n) * sizeof(int64_t));
    frame.passed = PyMem_Malloc(((size_t)frame.n + 1) * sizeof(int64_t));
    table = PyMem_Calloc((size_t)count + 1, sizeof *table);
    if (!frame.room || !frame.passed || !table) {
        PyErr_NoMemory();
        goto done;
    }
    if (!read_column(given, &steps))
        goto done;
    if (steps.n % 8)
        PyErr_SetString(PyExc_ValueError, "expected eight numbers a step");
    for (; !PyErr_Occurred() && read < count; read++)
        if (!read_column(PyTuple_GetItem(tables, read), &table[read]))
            break;
    const Step *step = (const Step *)steps.values;
    for (Py_ssize_t k = 0; !PyErr_Occurred() && k < steps.n / 8; k++)
        if (!is_step(step + k, columns, table, count))
            PyErr_SetString(PyExc_ValueError, "expected steps from columns of the sheet to another of its columns");
    for (Py_ssize_t k = 0; !PyErr_Occurred() && k < steps.n / 8; k++)
        if (!take_step(&frame, step + k, view.buf, table))
            break;
done:
    for (Py_ssize_t k = 0; k < read; k++)
        drop_column(&table[k]);
    drop_column(&steps);
    PyMem_Free(table);
    PyMem_Free(frame.room);
    PyMem_Free(frame.passed);
    PyBuffer_Release(&view);
    return PyErr_Occurred() ? NULL : Py_BuildValue("");
}

PyMethodDef sheet_functions[] = {
    {"make_sheet", make_sheet, METH_O, make_sheet_doc},
    {"run_steps", run_steps, METH_VARARGS, run_steps_doc},
    {NULL, NULL, 0, NULL},
};
