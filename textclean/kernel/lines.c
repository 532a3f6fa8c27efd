/* Lines of a text: taking them apart, finding those that hold strings, measuring what they hold of sets of characters.
   Decides how many strings and sets may be asked for at once. */

#include "characters.h"
#include "columns.h"
#include "utf8.h"

PyDoc_STRVAR(split_lines_doc, "split_lines(text, /)\n--\n\n"
             "Return the lines of a text that hold something, and a column of where each starts.");

static PyObject *
split_lines(PyObject *module, PyObject *text)
{
    Py_ssize_t length = PyUnicode_GetLength(text), at = 0, end;
    PyObject *lines = length < 0 ? NULL : PyList_New(0), *starts = NULL;
    Buffer places = {NULL, 0, 0};
    Column out = {0};
    for (; lines != NULL && at < length; at = end + 1) {
        end = PyUnicode_FindChar(text, '\n', at, length, 1);
        end = end < 0 ? length : end;
        if (end == at)
            continue;
        PyObject *line = PyUnicode_Substring(text, at, end);
        int failed = line == NULL || PyList_Append(lines, line) < 0 || !reserve(&places, sizeof(int64_t));
        Py_XDECREF(line);
        if (failed)
            goto done;
        int64_t place = at;
        memcpy(places.data + places.used, &place, sizeof place);
        places.used += sizeof place;
    }
    if (lines != NULL && (starts = make_column(module, PyList_Size(lines), &out)) != NULL && places.used)
        memcpy(out.values, places.data, places.used);
    drop_column(&out);
done:
    PyMem_Free(places.data);
    if (starts != NULL)
        return Py_BuildValue("(NN)", lines, starts);
    Py_XDECREF(lines);
    return NULL;
}

#define MOST_NEEDLES 16

/* Some characters, of which those in ASCII are found at once. */
typedef struct {
    const unsigned char *begin, *end;
    unsigned char ascii[128];
} Characters;

static int
read_characters(PyObject *text, Characters *characters)
{
    if (!read_whole(text, &characters->begin, &characters->end))
        return 0;
    for (const unsigned char *p = characters->begin; p < characters->end; p++)
        if (*p < 0x80)
            characters->ascii[*p] = 1;
    return 1;
}

/* Tell whether a string stands in another one. */
static int
holds(const unsigned char *p, const unsigned char *end, const unsigned char *needle, size_t size)
{
    for (; size && (size_t)(end - p) >= size; p++)
        if ((p = memchr(p, *needle, (size_t)(end - p) - size + 1)) == NULL)
            return 0;
        else if (memcmp(p, needle, size) == 0)
            return 1;
    return size == 0;
}

/* Tell whether one of some characters stands at one place of a line that ends at another, and begins or ends there. */
static inline int
is_among(const Characters *characters, const unsigned char *at, const unsigned char *end)
{
    if (*at < 0x80)
        return characters->ascii[*at];
    const unsigned char *next = at;
    next_character(&next);
    return next <= end && holds(characters->begin, characters->end, at, (size_t)(next - at));
}

typedef struct {
    Characters firsts, lasts;
    uint32_t marks[256]; /* of each byte the needles whose rarest one it is, as bits: few bytes of a line have any */
    const unsigned char *needles[MOST_NEEDLES];
    size_t sizes[MOST_NEEDLES], before[MOST_NEEDLES]; /* bytes in all, and before that one */
    Py_ssize_t count;
} Looked;

#define FEW_NEEDLES 3

/* Tell whether a line holds one of several needles: a few are looked for one after the other. */
static int
holds_any(const Looked *looked, const unsigned char *begin, const unsigned char *end)
{
    if (looked->count <= FEW_NEEDLES) {
        for (Py_ssize_t k = 0; k < looked->count; k++)
            if (holds(begin, end, looked->needles[k], looked->sizes[k]))
                return 1;
        return 0;
    }
    for (const unsigned char *p = begin; p < end; p++)
        for (uint32_t left = looked->marks[*p]; left; left &= left - 1) {
            int k = first_bit(left);
            size_t before = looked->before[k], size = looked->sizes[k];
            if ((size_t)(p - begin) >= before && (size_t)(end - p) >= size - before
                && memcmp(p - before, looked->needles[k], size) == 0)
                return 1;
        }
    return 0;
}

/* Tell whether a line begins or ends with a character that is looked for, or holds a needle. */
static inline int
shows_any(const Looked *looked, const unsigned char *begin, const unsigned char *end)
{
    if (begin == end)
        return 0;
    const unsigned char *last = end - 1;
    while ((*last & 0xC0) == 0x80)
        last--;
    if (is_among(&looked->firsts, begin, end) || is_among(&looked->lasts, last, end))
        return 1;
    return holds_any(looked, begin, end);
}

/* Return how rare a byte of a needle is: bytes that begin characters are common in lines, letters and spaces more so. */
static int
rank_byte(unsigned char byte)
{
    int is_letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
    return is_letter || byte == ' ' ? byte : (byte & 0xC0) == 0x80 ? byte + 512 : byte + 256;
}

static int
read_looked(PyObject *needles, PyObject *firsts, PyObject *lasts, Looked *looked)
{
    looked->count = PyTuple_Size(needles);
    if (looked->count > MOST_NEEDLES)
        return (PyErr_SetString(PyExc_ValueError, "expected at most 16 needles"), 0);
    for (Py_ssize_t k = 0; k < looked->count; k++) {
        const unsigned char *end;
        if (!read_whole(PyTuple_GetItem(needles, k), &looked->needles[k], &end))
            return 0;
        looked->sizes[k] = (size_t)(end - looked->needles[k]);
        if (looked->sizes[k] == 0)
            return (PyErr_SetString(PyExc_ValueError, "expected needles that are not empty"), 0);
        for (size_t i = 1; i < looked->sizes[k]; i++)
            if (rank_byte(looked->needles[k][i]) > rank_byte(looked->needles[k][looked->before[k]]))
                looked->before[k] = i;
        looked->marks[looked->needles[k][looked->before[k]]] |= 1u << k;
    }
    return read_characters(firsts, &looked->firsts) && read_characters(lasts, &looked->lasts);
}

PyDoc_STRVAR(find_lines_doc, "find_lines(texts, needles, firsts, lasts, /)\n--\n\n"
             "Return the places of lines that hold a needle, or begin or end with one of some characters.");

static PyObject *
find_lines(PyObject *module, PyObject *arguments)
{
    PyObject *given, *needles, *firsts, *lasts;
    Looked looked = {0};
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OO!UU:find_lines", &given, &PyTuple_Type, &needles, &firsts, &lasts)
        || !read_looked(needles, firsts, lasts, &looked))
        return NULL;
    PyObject *texts = PySequence_Tuple(given), *places = texts ? PyList_New(0) : NULL;
    for (Py_ssize_t i = 0, n = places ? PyTuple_Size(texts) : 0; i < n; i++) {
        Utf8 utf8;
        int failed = !read_text(PyTuple_GetItem(texts, i), &utf8);
        if (!failed && shows_any(&looked, utf8.begin, utf8.end))
            failed = !append_number(places, i);
        Py_XDECREF(utf8.owner);
        if (failed) {
            Py_CLEAR(places);
            break;
        }
    }
    Py_XDECREF(texts);
    return places;
}

enum { SIZE, FIRST, LAST, RUN, PAIRS, HEADS, HEAD_WORDS, COUNTS };
#define MOST_COUNTS 24

typedef struct {
    uint32_t stripped, paired, heads, firsts, lasts, counted[MOST_COUNTS];
    int counts, reach, most;
} Wanted;

/* Measure one line into one value of each column; 0 with an exception. */
static int
measure_line(const Utf8 *utf8, Sets *sets, const Wanted *wanted, int64_t *values)
{
    uint32_t before = 0, last = 0, any = 0, bits, before_bits = 0, last_bits = 0;
    int64_t size = 0, spaces = 0, blanks = 0, run = 0;
    memset(values, 0, (COUNTS + MOST_COUNTS) * sizeof *values);
    for (int k = 0; k < wanted->counts; k++)
        any |= wanted->counted[k];
    for (const unsigned char *p = utf8->begin; p < utf8->end; size++) {
        uint32_t c = next_character(&p);
        if (!bits_of(sets, c, &bits))
            return 0;
        if (size == 0)
            values[FIRST] = first_bit(bits & wanted->firsts);
        if ((before == ' ' || size == 0) && c != ' ' && size < wanted->reach && spaces < wanted->most)
            values[HEADS] += (bits & wanted->heads) != 0;
        if (c == ' ') {
            spaces += size < wanted->reach;
            blanks++;
            values[PAIRS] += (before_bits & wanted->paired) != 0;
        } else if (bits & any)
            for (int k = 0; k < wanted->counts; k++)
                values[COUNTS + k] += (bits & wanted->counted[k]) != 0;
        if (!(bits & wanted->stripped)) {
            run = c == last && c == before && run ? run + 1 : 1;
            last_bits = bits;
            last = c;
        }
        before = c;
        before_bits = bits;
        const unsigned char *from = p; /* the rest of a word, as a rule, of which nothing is counted */
        while (c != ' ' && p < utf8->end && *p != ' ' && *p < 0x80 && !(sets->ascii[*p] & (any | wanted->stripped)))
            p++;
        if (p == from)
            continue;
        size += p - from;
        last = before = p[-1];
        last_bits = before_bits = sets->ascii[last];
        for (run = 1, from = p - 1; from > utf8->begin && from[-1] == last; from--)
            run++;
    }
    for (int k = 0; k < wanted->counts; k++) /* by far the commonest, so that they are counted together */
        values[COUNTS + k] += sets->ascii[' '] & wanted->counted[k] ? blanks : 0;
    values[SIZE] = size;
    values[FIRST] = size ? values[FIRST] : -2;
    values[RUN] = run;
    values[LAST] = run ? first_bit(last_bits & wanted->lasts) : -2;
    values[HEAD_WORDS] = spaces + 1 < wanted->most ? spaces + 1 : wanted->most;
    return 1;
}

PyDoc_STRVAR(measure_lines_doc, "measure_lines(texts, sets, firsts, lasts, stripped, paired, heads, reach, most, counted, /)\n--\n\n"
             "Return columns of what lines hold of sets of characters, one behind the other.");

static PyObject *
measure_lines(PyObject *module, PyObject *arguments)
{
    PyObject *given, *object, *counted, *held = NULL, *made = NULL;
    Wanted wanted = {0};
    Column masks, out = {0};
    if (!PyArg_ParseTuple(arguments, "OOIIIIIiiO:measure_lines", &given, &object, &wanted.firsts, &wanted.lasts,
                          &wanted.stripped, &wanted.paired, &wanted.heads, &wanted.reach, &wanted.most, &counted)
        || !read_column(counted, &masks))
        return NULL;
    PyObject *texts = PySequence_Tuple(given);
    Sets *sets = texts ? read_sets(module, object, &held) : NULL;
    if (masks.n > MOST_COUNTS)
        PyErr_SetString(PyExc_ValueError, "expected at most 24 sets to be counted");
    wanted.counts = masks.n > MOST_COUNTS ? MOST_COUNTS : (int)masks.n;
    for (int k = 0; k < wanted.counts; k++)
        wanted.counted[k] = (uint32_t)masks.values[k];
    Py_ssize_t columns = COUNTS + wanted.counts, n = texts ? PyTuple_Size(texts) : 0;
    if (sets == NULL || PyErr_Occurred() || (made = make_column(module, columns * n, &out)) == NULL)
        goto done;
    for (Py_ssize_t i = 0; i < n; i++) {
        Utf8 utf8;
        int64_t values[COUNTS + MOST_COUNTS];
        if (!read_text(PyTuple_GetItem(texts, i), &utf8))
            goto done;
        int measured = measure_line(&utf8, sets, &wanted, values);
        Py_XDECREF(utf8.owner);
        if (!measured)
            goto done;
        for (Py_ssize_t k = 0; k < columns; k++)
            out.values[k * n + i] = values[k];
    }
done:
    Py_XDECREF(held);
    drop_column(&out);
    drop_column(&masks);
    Py_XDECREF(texts);
    if (PyErr_Occurred())
        Py_CLEAR(made);
    return made;
}

PyMethodDef line_functions[] = {
    {"split_lines", split_lines, METH_O, split_lines_doc},
    {"find_lines", find_lines, METH_VARARGS, find_lines_doc},
    {"measure_lines", measure_lines, METH_VARARGS, measure_lines_doc},
    {NULL, NULL, 0, NULL},
};
