/* Sets of characters: asking Python which characters are in which, once a block. Decides how long that is kept. */

#include "characters.h"

static const char *const SETS = "textclean.kernel.sets";

static void
drop_sets(PyObject *capsule)
{
    Sets *sets = PyCapsule_GetPointer(capsule, SETS);
    if (sets != NULL) {
        Py_XDECREF(sets->kept);
        PyMem_Free(sets);
    }
}

/* Ask for a block; 0 with an exception where there is none. */
int
fetch_block(Sets *sets, uint32_t block)
{
    PyObject *made = PyObject_CallMethod(sets->object, "classify", "I", block);
    if (made == NULL)
        return 0;
    int failed = !PyBytes_Check(made) || PyBytes_Size(made) != 256 * 4;
    if (failed)
        PyErr_SetString(PyExc_ValueError, "expected 4 bytes for each of 256 characters");
    else if ((failed = PyList_Append(sets->kept, made) < 0) == 0)
        STORE(sets->blocks[block], (const unsigned char *)PyBytes_AsString(made));
    Py_DECREF(made);
    return !failed;
}

/* Return what is known of an object's sets, and in `held` what keeps it alive; NULL with an exception. */
Sets *
read_sets(PyObject *module, PyObject *object, PyObject **held)
{
    State *state = PyModule_GetState(module);
    *held = PyObject_GetAttr(object, state->read);
    Sets *sets = *held && PyCapsule_IsValid(*held, SETS) ? PyCapsule_GetPointer(*held, SETS) : NULL;
    if (*held != NULL && (sets == NULL || sets->object != object)) { /* the first call, or a copy of the object */
        Py_CLEAR(*held);
        sets = PyMem_Calloc(1, sizeof *sets);
        if (sets == NULL)
            return (Sets *)PyErr_NoMemory();
        sets->object = object;
        if ((*held = PyCapsule_New(sets, SETS, drop_sets)) == NULL)
            PyMem_Free(sets);
        else if ((sets->kept = PyList_New(0)) == NULL || !fetch_block(sets, 0)
                 || PyObject_SetAttr(object, state->read, *held) < 0)
            Py_CLEAR(*held);
        else
            memcpy(sets->ascii, sets->blocks[0], sizeof sets->ascii / 2);
    }
    return *held ? sets : NULL;
}
