/* Small letters: what a table has for lines in them, or for how they begin. Decides what need not be left to Python. */

#include "folds.h"
#include "characters.h"
#include "columns.h"
#include "tables.h"

/* Ranges of characters that fold the same way whatever stands beside them: their small letters stand so much further,
   those of every character or of every second one. All others are left to Python. */
static const struct {
    uint32_t first, last, by, every;
} FOLDS[] = {
    {0x80, 0xB4, 0, 1},       {0xB6, 0xBF, 0, 1},     {0xC0, 0xD6, 32, 1},      {0xD7, 0xD7, 0, 1},
    {0xD8, 0xDE, 32, 1},      {0xE0, 0xFF, 0, 1},     {0x100, 0x12F, 1, 2},     {0x132, 0x137, 1, 2},
    {0x139, 0x148, 1, 2},     {0x14A, 0x177, 1, 2},   {0x179, 0x17E, 1, 2},     {0x400, 0x40F, 80, 1},
    {0x410, 0x42F, 32, 1},    {0x430, 0x45F, 0, 1},   {0x490, 0x4BF, 1, 2},     {0x5D0, 0x5EA, 0, 1},
    {0x600, 0x6FF, 0, 1},     {0x900, 0xE7F, 0, 1},   {0x2000, 0x20FF, 0, 1},   {0x2190, 0x23FF, 0, 1},
    {0x2500, 0x2BFF, 0, 1},   {0x3000, 0x9FFF, 0, 1}, {0xAC00, 0xD7A3, 0, 1},   {0xFF00, 0xFF20, 0, 1},
};

#define APOSTROPHE 0x2019 /* stands for a straight one */

/* Return the small letter of a character beyond ASCII; UINT32_MAX where Python is to say. */
static inline uint32_t
fold(uint32_t c)
{
    if (c == APOSTROPHE)
        return '\'';
    size_t low = 0, high = sizeof FOLDS / sizeof *FOLDS;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (FOLDS[middle].first <= c)
            low = middle;
        else
            high = middle;
    }
    return c > FOLDS[low].last ? UINT32_MAX : c + ((c - FOLDS[low].first) & (FOLDS[low].every - 1) ? 0 : FOLDS[low].by);
}

/* Write ASCII in small letters, up to `most` bytes of it; return how many. */
static inline size_t
fold_plain(const unsigned char *from, size_t most, unsigned char *to)
{
    size_t n = 0;
    for (uint64_t eight; n + 8 <= most && ((eight = read_eight(from + n)) & HIGHS) == 0; n += 8) {
        eight += ((eight + (0x80 - 'A') * ONES) & ~(eight + (0x7F - 'Z') * ONES) & HIGHS) >> 2;
        memcpy(to + n, &eight, sizeof eight);
    }
    for (; n < most && from[n] < 0x80; n++)
        to[n] = (unsigned char)(from[n] + ((unsigned char)(from[n] - 'A') < 26 ? 32 : 0));
    return n;
}

/* Read some characters of a text, from one that stands at `head` on, in small letters: as Python does it, or the same
   into a buffer. What the text was read into is let go. */
int
read_folded(PyObject *text, const unsigned char *head, Py_ssize_t from, Py_ssize_t most, const char *method,
            Buffer *buffer, Utf8 *utf8)
{
    size_t size = (size_t)(utf8->end - head);
    buffer->used = 0;
    if (!reserve(buffer, (size < 4 * (size_t)most ? size : 4 * (size_t)most) + 4)) {
        Py_CLEAR(utf8->owner);
        return 0;
    }
    unsigned char *to = (unsigned char *)buffer->data;
    uint32_t folded = 0;
    Py_ssize_t read = 0;
    for (size_t plain; read < most && head < utf8->end && folded != UINT32_MAX; read += (Py_ssize_t)plain) {
        size_t left = (size_t)(utf8->end - head), wanted = (size_t)(most - read);
        plain = fold_plain(head, left < wanted ? left : wanted, to);
        head += plain;
        to += plain;
        if (plain == 0 && (folded = fold(next_character(&head))) != UINT32_MAX)
            put_character(&to, folded);
        plain += plain == 0;
    }
    Py_CLEAR(utf8->owner);
    utf8->begin = (const unsigned char *)buffer->data;
    utf8->end = to;
    if (folded != UINT32_MAX)
        return 1;
    PyObject *some = PyUnicode_Substring(text, from, from + most);
    PyObject *straight = some ? PyObject_CallMethod(some, "replace", "CC", APOSTROPHE, '\'') : NULL;
    PyObject *changed = straight ? PyObject_CallMethod(straight, method, NULL) : NULL;
    int is_read = changed != NULL && encode_text(changed, utf8);
    Py_XDECREF(changed);
    Py_XDECREF(straight);
    Py_XDECREF(some);
    return is_read;
}

/* What lines are looked up in, and how much of them. */
typedef struct {
    const Table *table;
    Sets *sets;
    unsigned int stripped;
    int most;
    Buffer buffer;
} Search;

/* Look one line up; 0 with an exception. */
typedef int (*LookUp)(PyObject *text, Search *search, int64_t *found);

/* Fill a column with what each line is looked up as. */
static PyObject *
look_up_lines(PyObject *module, PyObject *arguments, const char *format, LookUp look_up)
{
    PyObject *given, *capsule, *object, *held = NULL, *made = NULL;
    Column out = {0};
    Search search = {0};
    if (!PyArg_ParseTuple(arguments, format, &given, &capsule, &object, &search.stripped, &search.most))
        return NULL;
    search.table = PyCapsule_GetPointer(capsule, TABLE);
    PyObject *texts = search.table ? PySequence_Tuple(given) : NULL;
    search.sets = texts ? read_sets(module, object, &held) : NULL;
    if (search.sets != NULL && (made = make_column(module, PyTuple_Size(texts), &out)) != NULL)
        for (Py_ssize_t i = 0; i < out.n && look_up(PyTuple_GetItem(texts, i), &search, &out.values[i]); i++)
            ;
    Py_XDECREF(held);
    PyMem_Free(search.buffer.data);
    drop_column(&out);
    Py_XDECREF(texts);
    if (PyErr_Occurred())
        Py_CLEAR(made);
    return made;
}

/* Step over the stripped characters at the head of a text and return how many there are; there may be an exception. */
static Py_ssize_t
strip_head(const Search *search, const unsigned char **begin, const unsigned char *end)
{
    uint32_t bits;
    Py_ssize_t stripped = 0;
    for (const unsigned char *at = *begin; *begin < end; *begin = at, stripped++)
        if (!bits_of(search->sets, next_character(&at), &bits) || !(bits & search->stripped))
            break;
    return stripped;
}

/* Step over those at both ends of a text; 0 with an exception. */
static int
strip_ends(const Search *search, const unsigned char **begin, const unsigned char **end)
{
    uint32_t bits;
    strip_head(search, begin, *end);
    for (const unsigned char *at = *end; *begin < *end && !PyErr_Occurred(); *end = at) {
        do
            at--;
        while ((*at & 0xC0) == 0x80);
        const unsigned char *next = at;
        if (!bits_of(search->sets, next_character(&next), &bits) || !(bits & search->stripped))
            break;
    }
    return PyErr_Occurred() == NULL;
}

static int
look_up_whole(PyObject *text, Search *search, int64_t *found)
{
    Utf8 utf8;
    if (PyUnicode_Check(text) && PyUnicode_GetLength(text) > search->most)
        return 1;
    if (!read_text(text, &utf8) || !read_folded(text, utf8.begin, 0, search->most, "casefold", &search->buffer, &utf8))
        return 0;
    const unsigned char *begin = utf8.begin, *end = utf8.end;
    int is_read = strip_ends(search, &begin, &end);
    if (is_read && begin < end) {
        const Slot *slot = find_slot(search->table, (const char *)begin, (size_t)(end - begin));
        *found = slot ? slot->value : 0;
    }
    Py_XDECREF(utf8.owner);
    return is_read;
}

static int
look_up_beginning(PyObject *text, Search *search, int64_t *found)
{
    Utf8 utf8;
    if (!read_text(text, &utf8))
        return 0;
    const unsigned char *head = utf8.begin;
    Py_ssize_t from = strip_head(search, &head, utf8.end);
    int is_read = !PyErr_Occurred()
                  && read_folded(text, head, from, search->most, "casefold", &search->buffer, &utf8);
    const unsigned char *p = utf8.begin;
    for (int size = 0; is_read && size < search->most && p < utf8.end; size++) {
        next_character(&p);
        const Slot *slot = find_slot(search->table, (const char *)utf8.begin, (size_t)(p - utf8.begin));
        *found = slot ? slot->value : *found;
    }
    Py_XDECREF(utf8.owner);
    return is_read;
}

PyDoc_STRVAR(find_folded_doc, "find_folded(texts, table, sets, stripped, longest, /)\n--\n\n"
             "Return what a table has for each line, folded and stripped at its ends; 0 for what it has not.");

static PyObject *
find_folded(PyObject *module, PyObject *arguments)
{
    return look_up_lines(module, arguments, "OOOIi:find_folded", look_up_whole);
}

PyDoc_STRVAR(find_beginnings_doc, "find_beginnings(texts, table, sets, stripped, reach, /)\n--\n\n"
             "Return what a table has for the longest beginning of each line, folded; 0 for what it has not.");

static PyObject *
find_beginnings(PyObject *module, PyObject *arguments)
{
    return look_up_lines(module, arguments, "OOOIi:find_beginnings", look_up_beginning);
}

PyMethodDef fold_functions[] = {
    {"find_folded", find_folded, METH_VARARGS, find_folded_doc},
    {"find_beginnings", find_beginnings, METH_VARARGS, find_beginnings_doc},
    {NULL, NULL, 0, NULL},
};
