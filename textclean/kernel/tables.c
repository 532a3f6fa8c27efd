/* Tables of texts: filling them from sections or from lines. Decides which number counts where a text comes twice. */

#include "tables.h"
#include "columns.h"

void
free_slots(Table *table)
{
    PyMem_Free(table->tags);
    PyMem_Free(table->slots);
    PyMem_Free(table->texts.data);
}

#define KEY_MARK '\x1f'

/* Return where a character of ASCII stands first; the end where it does not. */
static const char *
find_before(const char *begin, const char *end, char wanted)
{
    const char *found = memchr(begin, wanted, (size_t)(end - begin));
    return found ? found : end;
}

static void
drop_table(PyObject *capsule)
{
    Table *table = PyCapsule_GetPointer(capsule, TABLE);
    if (table != NULL) {
        free_slots(table);
        PyMem_Free(table);
    }
}

/* Make room for so many slots in a table, at least; 0 with an exception. */
int
make_slots(Table *table, size_t least)
{
    for (table->size = 16; table->size < least;)
        table->size *= 2;
    table->slots = PyMem_Malloc(table->size * sizeof *table->slots); /* each is set before it is read */
    table->tags = PyMem_Calloc(table->size, 1);
    if (table->slots == NULL || table->tags == NULL)
        PyErr_NoMemory();
    return table->slots && table->tags;
}

/* Return the slot of a text in a table that has room for it, with a value where it is new; NULL where the text is too
   long, or with an exception. */
static Slot *
take_slot(Table *table, const char *text, size_t length, int64_t value)
{
    if (length > UINT32_MAX || !reserve(&table->texts, length + 1))
        return NULL;
    uint32_t hash = hash_bytes(text, length);
    size_t at = find_place(table, text, length, hash);
    if (table->tags[at])
        return &table->slots[at];
    table->tags[at] = (unsigned char)(1 | hash >> 24);
    table->slots[at] = (Slot){.hash = hash, .length = (uint32_t)length, .text = table->texts.used, .value = value};
    memcpy(table->texts.data + table->texts.used, text, length);
    table->texts.used += length;
    return &table->slots[at];
}

/* Put a text and its value into a table that has room for it; 0 with an exception. */
int
add_entry(Table *table, const char *text, size_t length, int64_t value)
{
    Slot *slot = take_slot(table, text, length, value);
    if (slot != NULL)
        slot->value = value;
    return slot != NULL || PyErr_Occurred() == NULL;
}

/* Return where the key of a line begins, and say where it ends: at the line's first tab; or where a mark stands before
   that, behind it and up to the next mark, the tab or the second space. */
static const char *
find_key(const char *line, const char *stop, const char **end)
{
    const char *tab = find_before(line, stop, '\t'), *mark = find_before(line, tab, KEY_MARK);
    if (tab - mark > 1) {
        const char *key = mark + 1, *space = find_before(key, tab, ' ');
        *end = find_before(key, tab, KEY_MARK);
        if (space < *end)
            *end = find_before(space + 1, *end, ' ');
        if (*end > key)
            return key;
    }
    *end = mark;
    return line;
}

/* Put the keys of a section's lines into a table; 0 with an exception. Without a table, count. */
static int
add_lines(Table *table, PyObject *section, size_t *count)
{
    PyObject *lines, *given;
    if (!PyArg_ParseTuple(section, "SO;expected pairs of bytes and a number or None", &lines, &given))
        return 0;
    long long value = given == Py_None ? 0 : PyLong_AsLongLong(given);
    const char *line = PyBytes_AsString(lines), *end = line + PyBytes_Size(lines);
    for (long long place = 0; line <= end && !PyErr_Occurred(); place++) {
        const char *stop = find_before(line, end, '\n'), *key_end, *key = find_key(line, stop, &key_end);
        if (table && key_end > key)
            add_entry(table, key, (size_t)(key_end - key), given == Py_None ? place : value);
        (*count)++;
        line = stop + 1;
    }
    return PyErr_Occurred() == NULL;
}

PyDoc_STRVAR(make_table_doc, "make_table(sections, /)\n--\n\n"
             "Make a table for look-ups of the keys of lines, with the number that stands with their section.");

static PyObject *
make_table(PyObject *module, PyObject *given)
{
    (void)module;
    PyObject *sections = PySequence_Tuple(given);
    Table *table = sections ? PyMem_Calloc(1, sizeof *table) : NULL;
    PyObject *capsule = table ? PyCapsule_New(table, TABLE, drop_table) : sections ? PyErr_NoMemory() : NULL;
    size_t count = 0;
    if (capsule == NULL)
        PyMem_Free(table);
    for (Py_ssize_t i = 0; capsule && i < PyTuple_Size(sections); i++)
        if (!add_lines(NULL, PyTuple_GetItem(sections, i), &count))
            Py_CLEAR(capsule);
    if (capsule && !make_slots(table, 2 * count))
        Py_CLEAR(capsule);
    for (Py_ssize_t i = 0; capsule && i < PyTuple_Size(sections); i++)
        if (!add_lines(table, PyTuple_GetItem(sections, i), &count))
            Py_CLEAR(capsule);
    Py_XDECREF(sections);
    return capsule;
}

PyDoc_STRVAR(find_again_doc, "find_again(texts, /)\n--\n\n"
             "Return the places of lines that stood before, each with the first place of the same.");

static PyObject *
find_again(PyObject *module, PyObject *given)
{
    (void)module;
    PyObject *texts = PySequence_Tuple(given), *found = texts ? PyList_New(0) : NULL;
    Py_ssize_t n = found ? PyTuple_Size(texts) : 0;
    Table table = {0};
    if (found == NULL || !make_slots(&table, 2 * (size_t)n))
        goto done;
    for (Py_ssize_t i = 0; i < n && !PyErr_Occurred(); i++) {
        Utf8 utf8;
        if (!read_text(PyTuple_GetItem(texts, i), &utf8))
            break;
        const Slot *slot = take_slot(&table, (const char *)utf8.begin, (size_t)(utf8.end - utf8.begin), i);
        Py_XDECREF(utf8.owner);
        if (slot == NULL || slot->value == i)
            continue;
        PyObject *pair = Py_BuildValue("(nL)", i, (long long)slot->value);
        if (pair != NULL)
            PyList_Append(found, pair);
        Py_XDECREF(pair);
    }
done:
    free_slots(&table);
    Py_XDECREF(texts);
    if (PyErr_Occurred())
        Py_CLEAR(found);
    return found;
}

PyMethodDef table_functions[] = {
    {"make_table", make_table, METH_O, make_table_doc},
    {"find_again", find_again, METH_O, find_again_doc},
    {NULL, NULL, 0, NULL},
};
