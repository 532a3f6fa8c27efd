/* Words of lines: what a table has for them, and which of them come again in a text. Decides what a word is. */

#include "characters.h"
#include "columns.h"
#include "folds.h"
#include "tables.h"

/* Find the next run of letters; 0 where there is none, -1 with an exception. */
static int
next_word(const unsigned char **p, const unsigned char *end, Sets *sets, const char **word, size_t *length)
{
    const unsigned char *begin = NULL, *at = *p, *next;
    for (uint32_t bits; at < end; at = next) {
        bits = LETTER;
        for (next = at; next < end && sets->ascii[*next] & LETTER; next++)
            ;
        if (next == at && !bits_of(sets, next_character(&next), &bits))
            return -1;
        if (bits & LETTER)
            begin = begin ? begin : at;
        else if (begin)
            break;
    }
    *p = at < end ? next : end;
    *word = (const char *)begin;
    *length = begin ? (size_t)(at - begin) : 0;
    return begin != NULL;
}

/* What is still to be read of a text: behind a run of letters, and what is left of that. */
typedef struct {
    const unsigned char *p, *end;
    const char *run;
    size_t left;
} Rest;

/* The same as next_word, but of a run in a script without spaces its pairs of letters, one after the other. */
static int
next_term(Rest *rest, Sets *sets, const char **term, size_t *length)
{
    uint32_t bits = 0;
    int found = rest->left ? 1 : next_word(&rest->p, rest->end, sets, &rest->run, &rest->left);
    if (found <= 0)
        return found;
    const unsigned char *first = (const unsigned char *)rest->run, *end = first + rest->left, *second = first;
    *term = rest->run;
    *length = rest->left;
    rest->left = 0;
    if (*first >= 0x80 && !bits_of(sets, next_character(&second), &bits))
        return -1;
    if (bits & UNSPACED && second < end) {
        const unsigned char *third = second;
        next_character(&third);
        if (third < end) {
            *length = (size_t)(third - first);
            rest->run = (const char *)second;
            rest->left = (size_t)(end - second);
        }
    }
    return 1;
}

PyDoc_STRVAR(weigh_words_doc, "weigh_words(texts, table, sets, reach, most, /)\n--\n\n"
             "Return columns of the sum of what a table has for the first words of each line, and how many it has.");

static PyObject *
weigh_words(PyObject *module, PyObject *arguments)
{
    PyObject *given, *capsule, *object, *held = NULL, *weights = NULL, *counts = NULL;
    int reach, most;
    Column weight = {0}, count = {0};
    Buffer buffer = {NULL, 0, 0};
    if (!PyArg_ParseTuple(arguments, "OOOii:weigh_words", &given, &capsule, &object, &reach, &most))
        return NULL;
    const Table *table = PyCapsule_GetPointer(capsule, TABLE);
    PyObject *texts = table ? PySequence_Tuple(given) : NULL;
    Sets *sets = texts ? read_sets(module, object, &held) : NULL;
    if (sets == NULL || (weights = make_column(module, PyTuple_Size(texts), &weight)) == NULL
        || (counts = make_column(module, PyTuple_Size(texts), &count)) == NULL)
        goto done;
    if (reach < 0 || most < 0 || most > 64) {
        PyErr_SetString(PyExc_ValueError, "expected at most 64 words");
        goto done;
    }
    for (Py_ssize_t i = 0; i < weight.n; i++) {
        const Slot *seen[64];
        int words = 0, known = 0;
        Utf8 utf8;
        PyObject *text = PyTuple_GetItem(texts, i);
        if (!read_text(text, &utf8) || !read_folded(text, utf8.begin, 0, reach, "lower", &buffer, &utf8))
            goto done;
        Rest rest = {utf8.begin, utf8.end, NULL, 0};
        const char *term;
        size_t length;
        int next = 0;
        for (; words < most && (next = next_term(&rest, sets, &term, &length)) > 0; words++) {
            const Slot *slot = find_slot(table, term, length);
            int place = 0;
            while (slot && place < known && seen[place] != slot)
                place++;
            if (slot && place == known) {
                seen[known++] = slot;
                weight.values[i] += slot->value;
            }
        }
        Py_XDECREF(utf8.owner);
        if (next < 0)
            goto done;
        count.values[i] = known;
    }
done:
    Py_XDECREF(held);
    PyMem_Free(buffer.data);
    drop_column(&weight);
    drop_column(&count);
    Py_XDECREF(texts);
    if (PyErr_Occurred()) {
        Py_XDECREF(weights);
        Py_XDECREF(counts);
        return NULL;
    }
    return Py_BuildValue("(NN)", weights, counts);
}

/* Add what a table has for some bytes to a list; 0 with an exception. */
static int
add_known(PyObject *found, const Table *table, const char *text, size_t length)
{
    const Slot *slot = find_slot(table, text, length);
    return slot == NULL || append_number(found, slot->value); /* most words are not there */
}

PyDoc_STRVAR(find_words_doc, "find_words(text, table, sets, /)\n--\n\n"
             "Return what a table has for the words of a folded text and for two with a space between them, in order.");

static PyObject *
find_words(PyObject *module, PyObject *arguments)
{
    PyObject *text, *capsule, *object, *held = NULL, *found = NULL, *distinct = NULL;
    Utf8 utf8 = {0};
    Buffer pair = {NULL, 0, 0}, folded = {NULL, 0, 0};
    if (!PyArg_ParseTuple(arguments, "UOO:find_words", &text, &capsule, &object))
        return NULL;
    const Table *table = PyCapsule_GetPointer(capsule, TABLE);
    Sets *sets = table ? read_sets(module, object, &held) : NULL;
    if (sets == NULL || (found = PyList_New(0)) == NULL || !read_text(text, &utf8)
        || !read_folded(text, utf8.begin, 0, PyUnicode_GetLength(text), "casefold", &folded, &utf8))
        goto done;
    const unsigned char *p = utf8.begin;
    const char *word, *before = NULL;
    size_t length, size = 0;
    for (; next_word(&p, utf8.end, sets, &word, &length) > 0; before = word, size = length) {
        if (!add_known(found, table, word, length))
            goto done;
        const char *both = before;
        if (before && (before + size + 1 != word || before[size] != ' ')) { /* something else stands between them */
            pair.used = 0;
            if (!reserve(&pair, size + length + 1))
                goto done;
            memcpy(pair.data, before, size);
            pair.data[size] = ' ';
            memcpy(pair.data + size + 1, word, length);
            both = pair.data;
        }
        if (both && !add_known(found, table, both, size + 1 + length))
            goto done;
    }
    if (!PyErr_Occurred() && PyList_Size(found) > 1 && (distinct = PySet_New(found)) != NULL) {
        Py_DECREF(found);
        if ((found = PySequence_List(distinct)) != NULL)
            PyList_Sort(found);
    }
done:
    Py_XDECREF(held);
    PyMem_Free(pair.data);
    PyMem_Free(folded.data);
    Py_XDECREF(utf8.owner);
    Py_XDECREF(distinct);
    if (PyErr_Occurred())
        Py_CLEAR(found);
    return found;
}

/* Step over some letters of a word; return where that is, and how many there are. */
static size_t
measure_stem(const char *word, size_t length, int most, int *letters)
{
    const unsigned char *p = (const unsigned char *)word, *end = p + length;
    for (*letters = 0; *letters < most && p < end; ++*letters)
        next_character(&p);
    return (size_t)((const char *)p - word);
}

/* Put the first letters of each word of a text into a table, but for words that no long one begins like; 0 with an
   exception. */
static int
add_stems(Table *table, const Utf8 *utf8, Sets *sets, int size, int least)
{
    const char *word;
    size_t length;
    int next, letters, fewest = size < least ? size : least;
    size_t bytes = (size_t)(utf8->end - utf8->begin), taken = 1 + (size_t)(fewest > 1 ? fewest : 1); /* and a space */
    if (!make_slots(table, 2 * bytes / taken + 1))
        return 0;
    for (const unsigned char *p = utf8->begin; (next = next_word(&p, utf8->end, sets, &word, &length)) > 0;) {
        size_t stem = measure_stem(word, length, size, &letters);
        if (letters >= fewest && !add_entry(table, word, stem, 1))
            return 0;
    }
    return next == 0;
}

/* Count one line's words: all, the long ones, each once, and those of these that come again; 0 with an exception. */
static int
count_line(const Table *table, const Utf8 *utf8, Sets *sets, int size, int least, int64_t counts[3])
{
    const char *word;
    size_t length, most = (size_t)(utf8->end - utf8->begin) / 2 + 1;
    int next = -1, letters;
    Table seen = {0};
    memset(counts, 0, 3 * sizeof *counts);
    if (!make_slots(&seen, 2 * most))
        goto done;
    for (const unsigned char *p = utf8->begin; (next = next_word(&p, utf8->end, sets, &word, &length)) > 0;) {
        counts[0]++;
        measure_stem(word, length, least, &letters);
        if (letters < least || find_slot(&seen, word, length))
            continue;
        if (!add_entry(&seen, word, length, 1))
            break;
        counts[1]++;
        counts[2] += find_slot(table, word, measure_stem(word, length, size, &letters)) != NULL;
    }
done:
    free_slots(&seen);
    return next == 0;
}

PyDoc_STRVAR(count_returns_doc, "count_returns(lines, text, sets, size, least, /)\n--\n\n"
             "Return columns of how many words lines have, how many of them are long, and how many of these a text has.");

static PyObject *
count_returns(PyObject *module, PyObject *arguments)
{
    PyObject *given, *text, *object, *held = NULL, *made[3] = {NULL, NULL, NULL};
    int size, least;
    Table table = {0};
    Utf8 utf8 = {0};
    Column columns[3] = {{0}};
    if (!PyArg_ParseTuple(arguments, "OUOii:count_returns", &given, &text, &object, &size, &least))
        return NULL;
    PyObject *lines = PySequence_Tuple(given);
    Sets *sets = lines ? read_sets(module, object, &held) : NULL;
    for (int k = 0; sets && k < 3; k++)
        if ((made[k] = make_column(module, PyTuple_Size(lines), &columns[k])) == NULL)
            goto done;
    if (sets == NULL || !read_text(text, &utf8) || !add_stems(&table, &utf8, sets, size, least))
        goto done;
    for (Py_ssize_t i = 0; i < columns[0].n; i++) {
        Utf8 line;
        int64_t counts[3];
        if (!read_text(PyTuple_GetItem(lines, i), &line))
            break;
        int counted = count_line(&table, &line, sets, size, least, counts);
        Py_XDECREF(line.owner);
        if (!counted)
            break;
        for (int k = 0; k < 3; k++)
            columns[k].values[i] = counts[k];
    }
done:
    Py_XDECREF(held);
    Py_XDECREF(lines);
    Py_XDECREF(utf8.owner);
    free_slots(&table);
    for (int k = 0; k < 3; k++)
        drop_column(&columns[k]);
    if (!PyErr_Occurred())
        return Py_BuildValue("(NNN)", made[0], made[1], made[2]);
    for (int k = 0; k < 3; k++)
        Py_XDECREF(made[k]);
    return NULL;
}

PyMethodDef word_functions[] = {
    {"weigh_words", weigh_words, METH_VARARGS, weigh_words_doc},
    {"find_words", find_words, METH_VARARGS, find_words_doc},
    {"count_returns", count_returns, METH_VARARGS, count_returns_doc},
    {NULL, NULL, 0, NULL},
};
