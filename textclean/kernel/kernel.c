/* The loops of textclean that run once a character or once a line, compiled: the module, and what holds in all rooms.

   Every function that Python calls has a twin of the same name in twins.py, which is its specification: the same
   arguments give the same result, to the last bit. Nothing here knows what a character, a line or a column means; what
   is looked for comes in as an argument. Nothing is kept between two calls, so that threads need no lock.

   Written against Python's limited API, so that one wheel serves every Python from 3.11 on. Texts are walked as UTF-8. */

#include "kernel.h"

static PyMethodDef *const rooms[] = {
    text_functions, line_functions, word_functions, fold_functions, table_functions, sheet_functions, forest_functions,
};

static int
start_module(PyObject *module)
{
    State *state = PyModule_GetState(module);
    PyObject *array = PyImport_ImportModule("array");
    state->zero = array ? PyObject_CallMethod(array, "array", "s(i)", "q", 0) : NULL;
    state->read = PyUnicode_InternFromString("read");
    Py_XDECREF(array);
    for (size_t k = 0; k < sizeof rooms / sizeof *rooms; k++)
        if (PyModule_AddFunctions(module, rooms[k]) < 0)
            return -1;
    return state->zero && state->read ? 0 : -1;
}

static int
visit_module(PyObject *module, visitproc visit, void *arg)
{
    State *state = PyModule_GetState(module);
    Py_VISIT(state->zero);
    Py_VISIT(state->read);
    return 0;
}

static int
clear_module(PyObject *module)
{
    State *state = PyModule_GetState(module);
    Py_CLEAR(state->zero);
    Py_CLEAR(state->read);
    return 0;
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, start_module},
#ifdef Py_mod_multiple_interpreters
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
#endif
#ifdef Py_mod_gil
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL},
};

static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_kernel",
    .m_doc = "The loops of textclean.kernel.twins, compiled.",
    .m_size = sizeof(State),
    .m_slots = slots,
    .m_traverse = visit_module,
    .m_clear = clear_module,
};

PyMODINIT_FUNC
PyInit__kernel(void)
{
    return PyModuleDef_Init(&definition);
}
