/* The loops of textclean that run once a character or once a line, compiled.

   Every function here has a twin of the same name in twins.py, which is its specification: the same arguments give the
   same result, to the last bit. Nothing here knows what a character, a line or a column means; what is looked for comes
   in as an argument. Nothing is kept between two calls, so that threads need no lock.

   Written against Python's limited API, so that one wheel serves every Python from 3.11 on. Texts are walked as UTF-8. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    PyObject *zero; /* an array of one "q", of which columns are made; never changed */
} State;

/* --- growing buffers ------------------------------------------------------------------------------------------- */

typedef struct {
    char *data;
    size_t used, size;
} Buffer;

/* Make room for `more` bytes; 0, with MemoryError set, where there is none. */
static int
reserve(Buffer *buffer, size_t more)
{
    if (buffer->size - buffer->used >= more)
        return 1;
    if (more > (size_t)PY_SSIZE_T_MAX - buffer->used) {
        PyErr_NoMemory();
        return 0;
    }
    size_t size = buffer->used + more;
    size = size > (size_t)PY_SSIZE_T_MAX / 2 ? size : size < 64 ? 64 : size + size / 2;
    char *data = PyMem_Realloc(buffer->data, size);
    if (data == NULL) {
        PyErr_NoMemory();
        return 0;
    }
    buffer->data = data;
    buffer->size = size;
    return 1;
}

/* --- UTF-8 that Python made, so that it is known to be well-formed ---------------------------------------------- */

/* Decode the character at `at` and step over it. */
static inline uint32_t
next_character(const unsigned char **at)
{
    const unsigned char *p = *at;
    uint32_t c = p[0];
    if (c < 0x80) {
        *at = p + 1;
        return c;
    }
    if (c < 0xE0) {
        *at = p + 2;
        return (c & 0x1F) << 6 | (p[1] & 0x3F);
    }
    if (c < 0xF0) {
        *at = p + 3;
        return (c & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    }
    *at = p + 4;
    return (c & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
}

/* Write a character as UTF-8 where there is room for four bytes, and step over it. */
static inline void
put_character(unsigned char **at, uint32_t c)
{
    unsigned char *p = *at;
    if (c < 0x80) {
        *p++ = (unsigned char)c;
    } else if (c < 0x800) {
        *p++ = (unsigned char)(0xC0 | c >> 6);
        *p++ = (unsigned char)(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *p++ = (unsigned char)(0xE0 | c >> 12);
        *p++ = (unsigned char)(0x80 | (c >> 6 & 0x3F));
        *p++ = (unsigned char)(0x80 | (c & 0x3F));
    } else {
        *p++ = (unsigned char)(0xF0 | c >> 18);
        *p++ = (unsigned char)(0x80 | (c >> 12 & 0x3F));
        *p++ = (unsigned char)(0x80 | (c >> 6 & 0x3F));
        *p++ = (unsigned char)(0x80 | (c & 0x3F));
    }
    *at = p;
}

enum { OTHER, SPACE, BREAK };

/* Say whether a character is a space, a line break or neither, as `str.isspace` and `str.splitlines` do. */
static inline int
kind_of_space(uint32_t c)
{
    if (c > ' ' && c < 0x85)
        return OTHER;
    if (c <= ' ') {
        if (c == ' ' || c == '\t' || c == 0x1F)
            return SPACE;
        return (c >= '\n' && c <= '\r') || (c >= 0x1C && c <= 0x1E) ? BREAK : OTHER;
    }
    if (c == 0x85 || c == 0x2028 || c == 0x2029)
        return BREAK;
    if (c < 0x1680)
        return c == 0xA0 ? SPACE : OTHER;
    return c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 ? SPACE : OTHER;
}

/* Take one str from the arguments, encoded; NULL with an exception where it is none or has lone surrogates. */
static PyObject *
encode(PyObject *text, const unsigned char **begin, const unsigned char **end)
{
    PyObject *encoded = PyUnicode_AsUTF8String(text);
    if (encoded == NULL)
        return NULL;
    *begin = (const unsigned char *)PyBytes_AsString(encoded);
    *end = *begin + PyBytes_Size(encoded);
    return encoded;
}

/* --- whole texts ------------------------------------------------------------------------------------------------ */

PyDoc_STRVAR(find_odd_characters_doc, "find_odd_characters(text, /)\n--\n\n"
             "Return, once each and in order, the characters that are neither printable ASCII nor line feeds.");

static PyObject *
find_odd_characters(PyObject *module, PyObject *text)
{
    (void)module;
    const unsigned char *p, *end;
    PyObject *encoded = encode(text, &p, &end), *found = NULL;
    if (encoded == NULL)
        return NULL;
    uint32_t *seen = PyMem_Calloc(0x110000 / 32, sizeof(uint32_t));
    Buffer out = {NULL, 0, 0};
    if (seen == NULL) {
        PyErr_NoMemory();
        goto done;
    }
    uint32_t highest = 0x80, count = 0;
    while (p < end) {
        if (*p < 0x7F && (*p >= ' ' || *p == '\n')) {
            p++;
            continue;
        }
        uint32_t c = next_character(&p), bit = 1u << (c & 31);
        if (!(seen[c >> 5] & bit)) {
            seen[c >> 5] |= bit;
            highest = c > highest ? c : highest;
            count++;
        }
    }
    if (!reserve(&out, (size_t)count * 4 + 1))
        goto done;
    unsigned char *to = (unsigned char *)out.data;
    for (uint32_t block = 0; block <= highest >> 5; block++) {
        if (seen[block] == 0)
            continue;
        for (uint32_t c = block << 5; c < (block + 1) << 5; c++)
            if (seen[block] & 1u << (c & 31))
                put_character(&to, c);
    }
    found = PyUnicode_DecodeUTF8(out.data, (char *)to - out.data, NULL);
done:
    PyMem_Free(seen);
    PyMem_Free(out.data);
    Py_DECREF(encoded);
    return found;
}

PyDoc_STRVAR(fold_spaces_doc, "fold_spaces(text, odd, /)\n--\n\n"
             "Unify line breaks, trim lines, fold runs of spaces, leave at most one blank line.");

static PyObject *
fold_spaces(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *text, *odd;
    const unsigned char *begin, *end;
    if (!PyArg_ParseTuple(arguments, "UU:fold_spaces", &text, &odd))
        return NULL;
    PyObject *encoded = encode(text, &begin, &end);
    if (encoded == NULL)
        return NULL;
    Buffer out = {NULL, 0, 0};
    PyObject *folded = NULL;
    if (!reserve(&out, (size_t)(end - begin) + 1)) /* never longer: a break or space written stands for one read */
        goto done;
    char *to = out.data;
    int breaks = 0, space = 0;
    for (const unsigned char *p = begin; p < end;) {
        const unsigned char *from = p;
        int kind = kind_of_space(next_character(&p));
        if (kind == SPACE) {
            space = 1;
        } else if (kind == BREAK) {
            if (*from == '\r' && p < end && *p == '\n')
                p++;
            breaks = breaks < 2 ? breaks + 1 : 2;
        } else {
            if (to == out.data)
                breaks = space = 0;
            if (breaks)
                for (; breaks; breaks--)
                    *to++ = '\n';
            else if (space)
                *to++ = ' ';
            space = 0;
            while (from < p)
                *to++ = (char)*from++;
        }
    }
    folded = PyUnicode_DecodeUTF8(out.data, to - out.data, NULL);
done:
    PyMem_Free(out.data);
    Py_DECREF(encoded);
    return folded;
}

PyDoc_STRVAR(measure_indents_doc, "measure_indents(raw, /)\n--\n\n"
             "Return the indents of the non-blank lines of a raw text, in characters.");

/* Lone surrogates, which a raw text may hold, are neither spaces nor breaks: they may be encoded as Python would not. */
static PyObject *
measure_indents(PyObject *module, PyObject *raw)
{
    (void)module;
    PyObject *encoded = PyUnicode_AsEncodedString(raw, "utf-8", "surrogatepass");
    PyObject *indents = encoded ? PyList_New(0) : NULL;
    if (indents == NULL) {
        Py_XDECREF(encoded);
        return NULL;
    }
    const unsigned char *p = (const unsigned char *)PyBytes_AsString(encoded), *end = p + PyBytes_Size(encoded);
    long indent = 0;
    while (p < end) {
        int kind = kind_of_space(next_character(&p));
        if (kind == SPACE) {
            indent++;
        } else if (kind == BREAK) {
            indent = 0;
        } else {
            PyObject *number = PyLong_FromLong(indent);
            int failed = number == NULL || PyList_Append(indents, number) < 0;
            Py_XDECREF(number);
            if (failed) {
                Py_CLEAR(indents);
                break;
            }
            indent = 0;
            while (p < end) {
                if (*p > ' ' && *p < 0x80)
                    p++;
                else if (kind_of_space(next_character(&p)) == BREAK)
                    break;
            }
        }
    }
    Py_DECREF(encoded);
    return indents;
}

/* --- columns: one integer a line --------------------------------------------------------------------------------- */

#define LARGEST ((int64_t)1 << 40) /* so that the sum of as many lines as memory holds fits into 64 bits */
#define MOST_UNIT 10000
#define MOST_LINES ((Py_ssize_t)1 << 22)

typedef struct {
    int64_t *values;
    Py_ssize_t n;
    Py_buffer view;
    int is_view;
} Column;

static void
drop_column(Column *column)
{
    if (column->is_view)
        PyBuffer_Release(&column->view);
    else
        PyMem_Free(column->values);
    column->values = NULL;
    column->is_view = 0;
}

/* Read a column: an array of "q" as it is, any other sequence of integers by copying. 0 with an exception where it is
   none, or has integers too large to be summed up. */
static int
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
    int64_t beyond = column->n > MOST_LINES;
    for (Py_ssize_t i = 0; i < column->n; i++)
        beyond |= (column->values[i] > LARGEST) | (column->values[i] < -LARGEST);
    if (beyond) {
        drop_column(column);
        PyErr_SetString(PyExc_OverflowError, "expected at most 2 ** 22 integers of at most 40 bits");
        return 0;
    }
    return 1;
}

/* Make a column of zeros to be written to: an array of "q". */
static PyObject *
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

static inline int64_t
floor_divide(int64_t a, int64_t b)
{
    int64_t quotient = a / b;
    return quotient - (a % b != 0 && (a < 0) != (b < 0));
}

static int64_t *
accumulate(const Column *column)
{
    int64_t *passed = PyMem_Malloc(((size_t)column->n + 1) * sizeof(int64_t));
    if (passed == NULL) {
        PyErr_NoMemory();
        return NULL;
    }
    passed[0] = 0;
    for (Py_ssize_t i = 0; i < column->n; i++)
        passed[i + 1] = passed[i] + column->values[i];
    return passed;
}

static inline Py_ssize_t
clamp(Py_ssize_t place, Py_ssize_t most)
{
    return place < 0 ? 0 : place > most ? most : place;
}

/* Fill a column with what stands in the lines from `first` to `end` after each: the sum, or `unit` times the sum by that
   of the weights, or by the number of lines where there are none. */
static void
fill_around(Column *out, const int64_t *above, const int64_t *below, Py_ssize_t first, Py_ssize_t end, int64_t unit)
{
    Py_ssize_t n = out->n;
    for (Py_ssize_t i = 0; i < n; i++) {
        Py_ssize_t low = clamp(i + first, n), high = clamp(i + end, n);
        int64_t sum = high > low ? above[high] - above[low] : 0;
        if (unit) {
            int64_t weight = high <= low ? 0 : below ? below[high] - below[low] : high - low;
            sum = weight ? floor_divide(unit * sum, weight) : 0;
        }
        out->values[i] = sum;
    }
}

/* Return a list of columns, one for each pair (first, end) of `spans`. */
static PyObject *
around(PyObject *module, PyObject *values, PyObject *weights, PyObject *spans, int64_t unit)
{
    Column column, weighing = {0};
    PyObject *list = NULL, *pairs = PySequence_Tuple(spans);
    if (pairs == NULL || !read_column(values, &column)) {
        Py_XDECREF(pairs);
        return NULL;
    }
    int64_t *above = accumulate(&column), *below = NULL, beyond = 0;
    for (Py_ssize_t i = 0; above && unit && i <= column.n; i++)
        beyond |= above[i] > INT64_MAX / 4 / unit || above[i] < -INT64_MAX / 4 / unit;
    if (beyond)
        PyErr_SetString(PyExc_OverflowError, "expected sums that the unit does not make larger than 61 bits");
    if (above == NULL || beyond || (weights != Py_None && !read_column(weights, &weighing)))
        goto done;
    if (weights != Py_None && weighing.n != column.n) {
        PyErr_SetString(PyExc_ValueError, "expected as many weights as values");
        goto done;
    }
    if (weights != Py_None && (below = accumulate(&weighing)) == NULL)
        goto done;
    if ((list = PyList_New(0)) == NULL)
        goto done;
    for (Py_ssize_t i = 0; i < PyTuple_Size(pairs); i++) {
        Py_ssize_t first, end;
        Column out;
        PyObject *pair = PyTuple_GetItem(pairs, i), *made;
        if (!PyTuple_Check(pair) || !PyArg_ParseTuple(pair, "nn", &first, &end)) {
            if (!PyErr_Occurred())
                PyErr_SetString(PyExc_TypeError, "expected pairs of integers");
            Py_CLEAR(list);
            goto done;
        }
        first = first > MOST_LINES ? MOST_LINES : first < -MOST_LINES ? -MOST_LINES : first;
        end = end > MOST_LINES ? MOST_LINES : end < -MOST_LINES ? -MOST_LINES : end;
        if ((made = make_column(module, column.n, &out)) == NULL) {
            Py_CLEAR(list);
            goto done;
        }
        fill_around(&out, above, below, first, end, unit);
        drop_column(&out);
        int failed = PyList_Append(list, made) < 0;
        Py_DECREF(made);
        if (failed) {
            Py_CLEAR(list);
            goto done;
        }
    }
done:
    PyMem_Free(above);
    PyMem_Free(below);
    drop_column(&column);
    drop_column(&weighing);
    Py_DECREF(pairs);
    return list;
}

PyDoc_STRVAR(sum_around_doc, "sum_around(values, spans, /)\n--\n\n"
             "Return for each span of lines, (first, end) after a line, the column of the values' sums over it.");

static PyObject *
sum_around(PyObject *module, PyObject *arguments)
{
    PyObject *values, *spans;
    if (!PyArg_ParseTuple(arguments, "OO:sum_around", &values, &spans))
        return NULL;
    return around(module, values, Py_None, spans, 0);
}

PyDoc_STRVAR(average_around_doc, "average_around(values, weights, spans, unit, /)\n--\n\n"
             "Return for each span the column of unit times the values' sums over it by the weights' sums, rounded down.");

static PyObject *
average_around(PyObject *module, PyObject *arguments)
{
    PyObject *values, *weights, *spans;
    int unit;
    if (!PyArg_ParseTuple(arguments, "OOOi:average_around", &values, &weights, &spans, &unit))
        return NULL;
    if (unit < 1 || unit > MOST_UNIT) {
        PyErr_SetString(PyExc_ValueError, "expected a unit from 1 to 10,000");
        return NULL;
    }
    return around(module, values, weights, spans, unit);
}

PyDoc_STRVAR(shift_doc, "shift(values, by, fill, /)\n--\n\n"
             "Return the values of the lines that stand so many lines after each; the fill beyond the ends.");

static PyObject *
shift(PyObject *module, PyObject *arguments)
{
    PyObject *values, *made;
    Py_ssize_t by;
    long long fill;
    Column column, out;
    if (!PyArg_ParseTuple(arguments, "OnL:shift", &values, &by, &fill) || !read_column(values, &column))
        return NULL;
    if ((made = make_column(module, column.n, &out)) != NULL) {
        by = by > column.n ? column.n : by < -column.n ? -column.n : by;
        for (Py_ssize_t i = 0; i < column.n; i++)
            out.values[i] = i + by >= 0 && i + by < column.n ? column.values[i + by] : fill;
        drop_column(&out);
    }
    drop_column(&column);
    return made;
}

PyDoc_STRVAR(measure_distances_doc, "measure_distances(flags, far, /)\n--\n\n"
             "Return for each line how many lines ago the last flag was, and in how many the next is; far at most.");

static PyObject *
measure_distances(PyObject *module, PyObject *arguments)
{
    PyObject *flags, *ago = NULL, *ahead = NULL;
    int far;
    Column column, out;
    if (!PyArg_ParseTuple(arguments, "Oi:measure_distances", &flags, &far) || !read_column(flags, &column))
        return NULL;
    int64_t distance = far;
    if ((ago = make_column(module, column.n, &out)) == NULL)
        goto done;
    for (Py_ssize_t i = 0; i < column.n; i++) {
        out.values[i] = distance;
        distance = column.values[i] ? 1 : distance < far ? distance + 1 : far;
    }
    drop_column(&out);
    if ((ahead = make_column(module, column.n, &out)) == NULL)
        goto done;
    distance = far;
    for (Py_ssize_t i = column.n - 1; i >= 0; i--) {
        out.values[i] = distance;
        distance = column.values[i] ? 1 : distance < far ? distance + 1 : far;
    }
    drop_column(&out);
done:
    drop_column(&column);
    if (ahead == NULL) {
        Py_XDECREF(ago);
        return NULL;
    }
    return Py_BuildValue("(NN)", ago, ahead);
}

PyDoc_STRVAR(count_alike_doc, "count_alike(keys, reach, /)\n--\n\n"
             "Return for each line how many of the lines within reach on either side have its key.");

static PyObject *
count_alike(PyObject *module, PyObject *arguments)
{
    PyObject *keys, *made;
    Py_ssize_t reach;
    Column column, out;
    if (!PyArg_ParseTuple(arguments, "On:count_alike", &keys, &reach) || !read_column(keys, &column))
        return NULL;
    if ((made = make_column(module, column.n, &out)) != NULL) {
        for (Py_ssize_t by = 1; by <= reach && by < column.n; by++)
            for (Py_ssize_t i = 0; i + by < column.n; i++) {
                int64_t same = column.values[i] == column.values[i + by];
                out.values[i] += same;
                out.values[i + by] += same;
            }
        drop_column(&out);
    }
    drop_column(&column);
    return made;
}

/* Number the distinct keys of a column from 0 on, in order; return their number, or -1 with an exception. */
static Py_ssize_t
number_keys(const Column *keys, Py_ssize_t *numbers)
{
    size_t size = 16;
    while (size < 2 * (size_t)keys->n)
        size *= 2;
    Py_ssize_t *slots = PyMem_Malloc(size * sizeof(Py_ssize_t)), count = 0;
    if (slots == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    memset(slots, 0xFF, size * sizeof(Py_ssize_t));
    for (Py_ssize_t i = 0; i < keys->n; i++) {
        size_t slot = (size_t)((uint64_t)keys->values[i] * 0x9E3779B97F4A7C15u >> 20) & (size - 1);
        while (slots[slot] >= 0 && keys->values[slots[slot]] != keys->values[i])
            slot = (slot + 1) & (size - 1);
        if (slots[slot] < 0) {
            slots[slot] = i;
            numbers[i] = count++;
        } else {
            numbers[i] = numbers[slots[slot]];
        }
    }
    PyMem_Free(slots);
    return count;
}

PyDoc_STRVAR(sum_by_doc, "sum_by(keys, values, /)\n--\n\n"
             "Return for each line the sum of the values of all lines with its key.");

static PyObject *
sum_by(PyObject *module, PyObject *arguments)
{
    PyObject *keys, *values, *made = NULL;
    Column key, value, out;
    if (!PyArg_ParseTuple(arguments, "OO:sum_by", &keys, &values) || !read_column(keys, &key))
        return NULL;
    if (!read_column(values, &value)) {
        drop_column(&key);
        return NULL;
    }
    Py_ssize_t *numbers = PyMem_Malloc((size_t)key.n * sizeof(Py_ssize_t) + 1);
    int64_t *sums = NULL;
    if (key.n != value.n)
        PyErr_SetString(PyExc_ValueError, "expected as many keys as values");
    else if (numbers == NULL)
        PyErr_NoMemory();
    else {
        Py_ssize_t count = number_keys(&key, numbers);
        if (count >= 0 && (sums = PyMem_Calloc((size_t)count + 1, sizeof(int64_t))) == NULL)
            PyErr_NoMemory();
    }
    if (sums != NULL && (made = make_column(module, key.n, &out)) != NULL) {
        for (Py_ssize_t i = 0; i < key.n; i++)
            sums[numbers[i]] += value.values[i];
        for (Py_ssize_t i = 0; i < key.n; i++)
            out.values[i] = sums[numbers[i]];
        drop_column(&out);
    }
    PyMem_Free(numbers);
    PyMem_Free(sums);
    drop_column(&key);
    drop_column(&value);
    return made;
}

typedef struct {
    int64_t key;
    Py_ssize_t place;
} Ranked;

static int
compare_ranked(const void *one, const void *other)
{
    int64_t a = ((const Ranked *)one)->key, b = ((const Ranked *)other)->key;
    return (a < b) - (a > b);
}

PyDoc_STRVAR(sum_above_doc, "sum_above(keys, values, /)\n--\n\n"
             "Return for each line the sum of the values of all lines with its key or a larger one.");

static PyObject *
sum_above(PyObject *module, PyObject *arguments)
{
    PyObject *keys, *values, *made = NULL;
    Column key, value, out;
    if (!PyArg_ParseTuple(arguments, "OO:sum_above", &keys, &values) || !read_column(keys, &key))
        return NULL;
    if (!read_column(values, &value)) {
        drop_column(&key);
        return NULL;
    }
    Ranked *ranked = PyMem_Malloc((size_t)key.n * sizeof *ranked + 1);
    if (key.n != value.n)
        PyErr_SetString(PyExc_ValueError, "expected as many keys as values");
    else if (ranked == NULL)
        PyErr_NoMemory();
    else if ((made = make_column(module, key.n, &out)) != NULL) {
        for (Py_ssize_t i = 0; i < key.n; i++)
            ranked[i] = (Ranked){key.values[i], i};
        qsort(ranked, (size_t)key.n, sizeof *ranked, compare_ranked);
        int64_t sum = 0;
        for (Py_ssize_t begin = 0, end = 0; begin < key.n; begin = end) {
            for (; end < key.n && ranked[end].key == ranked[begin].key; end++)
                sum += value.values[ranked[end].place];
            for (Py_ssize_t i = begin; i < end; i++)
                out.values[ranked[i].place] = sum;
        }
        drop_column(&out);
    }
    PyMem_Free(ranked);
    drop_column(&key);
    drop_column(&value);
    return made;
}

PyDoc_STRVAR(combine_doc, "combine(columns, factors, constant, /)\n--\n\n"
             "Return the constant and the columns, each times its factor, added up line by line.");

static PyObject *
combine(PyObject *module, PyObject *arguments)
{
    PyObject *columns, *factors, *made = NULL;
    long long constant;
    Column factor, column, out;
    if (!PyArg_ParseTuple(arguments, "O!OL:combine", &PyTuple_Type, &columns, &factors, &constant)
        || !read_column(factors, &factor))
        return NULL;
    Py_ssize_t count = PyTuple_Size(columns);
    if (count != factor.n || count < 1 || count > 16 || constant > LARGEST || constant < -LARGEST) {
        PyErr_SetString(PyExc_ValueError, "expected 1 to 16 columns and as many factors");
        goto failed;
    }
    for (Py_ssize_t k = 0; k < count; k++) {
        if (factor.values[k] > 1 << 16 || factor.values[k] < -(1 << 16)) {
            PyErr_SetString(PyExc_OverflowError, "expected factors of at most 16 bits");
            goto failed;
        }
        if (!read_column(PyTuple_GetItem(columns, k), &column))
            goto failed;
        if (made == NULL && (made = make_column(module, column.n, &out)) != NULL)
            for (Py_ssize_t i = 0; i < out.n; i++)
                out.values[i] = constant;
        if (made != NULL && column.n == out.n)
            for (Py_ssize_t i = 0; i < out.n; i++)
                out.values[i] += factor.values[k] * column.values[i];
        else if (made != NULL)
            PyErr_SetString(PyExc_ValueError, "expected columns of the same length");
        drop_column(&column);
        if (PyErr_Occurred())
            goto failed;
    }
    drop_column(&out);
    drop_column(&factor);
    return made;
failed:
    if (made != NULL)
        drop_column(&out);
    Py_XDECREF(made);
    drop_column(&factor);
    return NULL;
}

/* What two columns of the same length make of each pair of their values. */
typedef int64_t (*Operation)(int64_t one, int64_t other, int64_t unit);

static PyObject *
join_columns(PyObject *module, PyObject *ones, PyObject *others, int64_t unit, Operation operation)
{
    Column one, other, out;
    PyObject *made = NULL;
    if (!read_column(ones, &one))
        return NULL;
    PyObject *same = PyLong_Check(others) ? Py_BuildValue("(O)", others) : Py_NewRef(others);
    int read = same != NULL && read_column(same, &other);
    Py_XDECREF(same);
    if (!read) {
        drop_column(&one);
        return NULL;
    }
    Py_ssize_t step = !PyLong_Check(others); /* one number stands for a column of it */
    int64_t beyond = 0;
    for (Py_ssize_t i = 0; i < one.n && unit == 0; i++)
        beyond |= one.values[i] > INT32_MAX || one.values[i] < INT32_MIN;
    for (Py_ssize_t i = 0; i < other.n && unit == 0; i++)
        beyond |= other.values[i] > INT32_MAX || other.values[i] < INT32_MIN;
    if (step && one.n != other.n)
        PyErr_SetString(PyExc_ValueError, "expected columns of the same length");
    else if (beyond)
        PyErr_SetString(PyExc_OverflowError, "expected factors of at most 31 bits");
    else if ((made = make_column(module, one.n, &out)) != NULL) {
        for (Py_ssize_t i = 0; i < one.n; i++)
            out.values[i] = operation(one.values[i], other.values[i * step], unit);
        drop_column(&out);
    }
    drop_column(&one);
    drop_column(&other);
    return made;
}

static int64_t
product(int64_t one, int64_t other, int64_t unit)
{
    (void)unit;
    return one * other;
}

static int64_t
share(int64_t one, int64_t other, int64_t unit)
{
    return other ? floor_divide(unit * one, other) : 0;
}

PyDoc_STRVAR(multiply_doc, "multiply(values, by, /)\n--\n\nReturn the products of two columns, line by line.");

static PyObject *
multiply(PyObject *module, PyObject *arguments)
{
    PyObject *ones, *others;
    if (!PyArg_ParseTuple(arguments, "OO:multiply", &ones, &others))
        return NULL;
    return join_columns(module, ones, others, 0, product);
}

PyDoc_STRVAR(divide_doc, "divide(values, by, unit, /)\n--\n\n"
             "Return unit times the values by a number or another column's, rounded down; 0 where that is 0.");

static PyObject *
divide(PyObject *module, PyObject *arguments)
{
    PyObject *ones, *others;
    int unit;
    if (!PyArg_ParseTuple(arguments, "OOi:divide", &ones, &others, &unit))
        return NULL;
    if (unit < 1 || unit > MOST_UNIT) {
        PyErr_SetString(PyExc_ValueError, "expected a unit from 1 to 10,000");
        return NULL;
    }
    return join_columns(module, ones, others, unit, share);
}

PyDoc_STRVAR(look_up_doc, "look_up(values, table, low, /)\n--\n\n"
             "Return what a table has for each value, its first entry for low and less, its last for all beyond.");

static PyObject *
look_up(PyObject *module, PyObject *arguments)
{
    PyObject *values, *entries, *made = NULL;
    long long low;
    Column column, table, out;
    if (!PyArg_ParseTuple(arguments, "OOL:look_up", &values, &entries, &low) || !read_column(values, &column))
        return NULL;
    if (!read_column(entries, &table)) {
        drop_column(&column);
        return NULL;
    }
    if (table.n == 0 || low > LARGEST || low < -LARGEST)
        PyErr_SetString(PyExc_ValueError, "expected a table with entries");
    else if ((made = make_column(module, column.n, &out)) != NULL) {
        for (Py_ssize_t i = 0; i < column.n; i++) {
            int64_t place = column.values[i] - low;
            out.values[i] = table.values[place < 0 ? 0 : place >= table.n ? table.n - 1 : place];
        }
        drop_column(&out);
    }
    drop_column(&column);
    drop_column(&table);
    return made;
}

PyDoc_STRVAR(total_doc, "total(values, /)\n--\n\nReturn the sum of a column.");

static PyObject *
total(PyObject *module, PyObject *values)
{
    (void)module;
    Column column;
    if (!read_column(values, &column))
        return NULL;
    int64_t sum = 0;
    for (Py_ssize_t i = 0; i < column.n; i++)
        sum += column.values[i];
    drop_column(&column);
    return PyLong_FromLongLong(sum);
}

PyDoc_STRVAR(find_heaviest_run_doc, "find_heaviest_run(values, /)\n--\n\n"
             "Return the first line and the line after the last of the run with the largest sum; 0, 0 if none is above 0.");

static PyObject *
find_heaviest_run(PyObject *module, PyObject *values)
{
    (void)module;
    Column column;
    if (!read_column(values, &column))
        return NULL;
    int64_t best = 0, current = 0;
    Py_ssize_t start = 0, begin = 0, end = 0;
    for (Py_ssize_t i = 0; i < column.n; i++) {
        if (current <= 0) {
            current = 0;
            start = i;
        }
        current += column.values[i];
        if (current > best) {
            best = current;
            begin = start;
            end = i + 1;
        }
    }
    drop_column(&column);
    return Py_BuildValue("(nn)", begin, end);
}

/* --- forests ----------------------------------------------------------------------------------------------------- */

#define MOST_CUTS 255

/* Put for each value into a byte how many thresholds lie below it. */
static void
bin_values(const Column *column, const Column *cuts, unsigned char *bins)
{
    unsigned char table[4096];
    size_t n = (size_t)column->n;
    int64_t low = cuts->n ? cuts->values[0] : 0, range = cuts->n ? cuts->values[cuts->n - 1] - low : 0;
    int is_same = n < 2 || memcmp(column->values, column->values + 1, (n - 1) * sizeof *column->values) == 0;
    if (cuts->n == 0) {
        memset(bins, 0, n);
        return;
    }
    if (!is_same && range < (int64_t)sizeof table) {
        int64_t at = 0;
        for (Py_ssize_t k = 0; k < cuts->n; at = cuts->values[k++] - low + 1)
            memset(table + at, (int)k, (size_t)(cuts->values[k] - low + 1 - at));
        for (size_t i = 0; i < n; i++) {
            int64_t place = column->values[i] - low;
            bins[i] = place <= 0 ? 0 : place > range ? (unsigned char)cuts->n : table[place];
        }
        return;
    }
    for (size_t i = 0; i < n; i++) {
        Py_ssize_t first = 0, end = is_same && i ? 0 : cuts->n;
        while (first < end) {
            Py_ssize_t middle = (first + end) / 2;
            if (cuts->values[middle] < column->values[i])
                first = middle + 1;
            else
                end = middle;
        }
        bins[i] = is_same && i ? bins[0] : (unsigned char)first;
    }
}

PyDoc_STRVAR(bin_columns_doc, "bin_columns(columns, thresholds, /)\n--\n\n"
             "Return for each column its values, in a byte each, as how many of its thresholds lie below them.");

static PyObject *
bin_columns(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *columns, *thresholds, *bins = NULL;
    if (!PyArg_ParseTuple(arguments, "O!O!:bin_columns", &PyTuple_Type, &columns, &PyTuple_Type, &thresholds))
        return NULL;
    Py_ssize_t n = PyTuple_Size(columns);
    if (PyTuple_Size(thresholds) != n)
        PyErr_SetString(PyExc_ValueError, "expected thresholds for each column");
    else
        bins = PyTuple_New(n);
    for (Py_ssize_t k = 0; bins != NULL && k < n; k++) {
        Column column = {0}, cuts = {0};
        PyObject *made = NULL;
        if (read_column(PyTuple_GetItem(columns, k), &column) && read_column(PyTuple_GetItem(thresholds, k), &cuts)) {
            int in_order = cuts.n <= MOST_CUTS;
            for (Py_ssize_t i = 1; i < cuts.n; i++)
                in_order &= cuts.values[i - 1] < cuts.values[i];
            if (!in_order)
                PyErr_SetString(PyExc_ValueError, "expected at most 255 thresholds, in order");
            else if ((made = PyBytes_FromStringAndSize(NULL, column.n)) != NULL)
                bin_values(&column, &cuts, (unsigned char *)PyBytes_AsString(made));
        }
        drop_column(&column);
        drop_column(&cuts);
        if (made == NULL || PyTuple_SetItem(bins, k, made) < 0)
            Py_CLEAR(bins);
    }
    return bins;
}

/* Lines are bits: WORDS * 64 of them are walked through all trees at once. */
#define WORDS 4
typedef struct {
    uint64_t words[WORDS];
} Lines;

/* Check the trees and turn their nodes into what a walk needs: the place of a mask, or a leaf's ~score. Return how deep
   the stack of a walk becomes; 0 with an exception where the trees are not whole. */
static Py_ssize_t
read_trees(const Column *nodes, const Py_ssize_t *offsets, const Py_ssize_t *cuts, Py_ssize_t columns, int32_t *walk)
{
    Py_ssize_t open = 0, deepest = 1;
    for (Py_ssize_t k = 0; k < nodes->n; k++) {
        int64_t node = nodes->values[k];
        open += open == 0;
        if (node < 0) {
            if (node < INT32_MIN) {
                PyErr_SetString(PyExc_OverflowError, "expected scores of at most 31 bits");
                return 0;
            }
            walk[k] = (int32_t)node;
            open--;
            continue;
        }
        int64_t column = node >> 8, place = node & 0xFF;
        if (column >= columns || place >= cuts[column] || offsets[column] + place > INT32_MAX) {
            PyErr_SetString(PyExc_ValueError, "expected nodes of the columns and thresholds given");
            return 0;
        }
        walk[k] = (int32_t)(offsets[column] + place);
        open++;
        deepest = open > deepest ? open : deepest;
    }
    if (open) {
        PyErr_SetString(PyExc_ValueError, "expected whole trees");
        return 0;
    }
    return deepest + 1;
}

/* Set in the masks of a column the lines, of those from `from` on, that exceed no more thresholds than each has. */
static void
mask_lines(const unsigned char *bins, Py_ssize_t from, Py_ssize_t to, Py_ssize_t cuts, Lines *masks)
{
    memset(masks, 0, (size_t)cuts * sizeof *masks);
    for (Py_ssize_t i = from; i < to; i++)
        if (bins[i] < cuts)
            masks[bins[i]].words[(i - from) >> 6] |= (uint64_t)1 << ((i - from) & 63);
    for (Py_ssize_t k = 1; k < cuts; k++)
        for (int w = 0; w < WORDS; w++)
            masks[k].words[w] |= masks[k - 1].words[w];
}

/* Add the leaves' scores of the lines, tree by tree, to the planes of binary digits; digits of a plane are lines. */
static void
add_trees(const int32_t *walk, Py_ssize_t nodes, const Lines *masks, Lines *stack, Lines *planes)
{
    Lines leaves[32];
    int digits = 0;
    Py_ssize_t open = 0;
    for (Py_ssize_t k = 0; k < nodes; k++) {
        if (open == 0) {
            memset(&stack[open++], 0xFF, sizeof *stack);
            digits = 0;
        }
        Lines *top = &stack[open - 1];
        if (walk[k] >= 0) {
            const Lines *mask = &masks[walk[k]];
            for (int w = 0; w < WORDS; w++) {
                uint64_t below = top->words[w] & mask->words[w];
                top[1].words[w] = below;
                top->words[w] ^= below;
            }
            open++;
            continue;
        }
        uint32_t score = (uint32_t)~walk[k];
        for (; digits < 32 && score >> digits; digits++)
            memset(&leaves[digits], 0, sizeof *leaves);
        int digit = 0;
        for (; digit < digits; digit++) { /* without a branch for each digit: they are as good as random */
            uint64_t is_set = 0 - (uint64_t)(score >> digit & 1);
            for (int w = 0; w < WORDS; w++)
                leaves[digit].words[w] |= top->words[w] & is_set;
        }
        if (--open)
            continue;
        Lines carry = {{0}};
        int any = 1;
        for (digit = 0; digit < 64 && (digit < digits || any); digit++) {
            any = 0;
            for (int w = 0; w < WORDS; w++) {
                uint64_t mine = planes[digit].words[w], more = digit < digits ? leaves[digit].words[w] : 0;
                uint64_t half = mine ^ more;
                planes[digit].words[w] = half ^ carry.words[w];
                carry.words[w] = (mine & more) | (half & carry.words[w]);
                any |= carry.words[w] != 0;
            }
        }
    }
}

PyDoc_STRVAR(weigh_bins_doc, "weigh_bins(nodes, cuts, bins, base, /)\n--\n\n"
             "Return each line's sum of the base and of the leaf of each tree that it falls into.");

static PyObject *
weigh_bins(PyObject *module, PyObject *arguments)
{
    PyObject *trees, *counts, *bins, *made = NULL;
    long long base;
    Column nodes, cuts = {0}, out;
    if (!PyArg_ParseTuple(arguments, "OOO!L:weigh_bins", &trees, &counts, &PyTuple_Type, &bins, &base)
        || !read_column(trees, &nodes))
        return NULL;
    Py_ssize_t columns = PyTuple_Size(bins), n = 0, total = 0, deepest = 0;
    Py_ssize_t *offsets = NULL, *sizes = NULL;
    const unsigned char **rows = NULL;
    int32_t *walk = NULL;
    Lines *masks = NULL, *stack = NULL;
    if (!read_column(counts, &cuts))
        goto done;
    offsets = PyMem_Calloc((size_t)columns + 1, sizeof *offsets);
    sizes = PyMem_Calloc((size_t)columns + 1, sizeof *sizes);
    rows = PyMem_Calloc((size_t)columns + 1, sizeof *rows);
    walk = PyMem_Calloc((size_t)nodes.n + 1, sizeof *walk);
    if (!offsets || !sizes || !rows || !walk) {
        PyErr_NoMemory();
        goto done;
    }
    for (Py_ssize_t k = 0; k < columns; k++) {
        PyObject *row = PyTuple_GetItem(bins, k);
        if (!PyBytes_Check(row) || cuts.n != columns || cuts.values[k] < 0 || cuts.values[k] > MOST_CUTS
            || (k && PyBytes_Size(row) != n)) {
            PyErr_SetString(PyExc_ValueError, "expected bytes of the same length, and a number of thresholds for each");
            goto done;
        }
        rows[k] = (const unsigned char *)PyBytes_AsString(row);
        n = PyBytes_Size(row);
        offsets[k] = total;
        sizes[k] = (Py_ssize_t)cuts.values[k];
        total += sizes[k];
    }
    if ((deepest = read_trees(&nodes, offsets, sizes, columns, walk)) == 0)
        goto done;
    masks = PyMem_Calloc((size_t)total + 1, sizeof *masks);
    stack = PyMem_Calloc((size_t)deepest + 1, sizeof *stack);
    if (!masks || !stack) {
        PyErr_NoMemory();
        goto done;
    }
    if ((made = make_column(module, n, &out)) == NULL)
        goto done;
    for (Py_ssize_t from = 0; from < n; from += WORDS * 64) {
        Py_ssize_t to = from + WORDS * 64 < n ? from + WORDS * 64 : n;
        Lines planes[64];
        memset(planes, 0, sizeof planes);
        for (Py_ssize_t k = 0; k < columns; k++)
            mask_lines(rows[k], from, to, sizes[k], masks + offsets[k]);
        add_trees(walk, nodes.n, masks, stack, planes);
        for (Py_ssize_t i = from; i < to; i++)
            out.values[i] = base;
        for (int digit = 0; digit < 62; digit++) {
            uint64_t any = 0;
            for (int w = 0; w < WORDS; w++)
                any |= planes[digit].words[w];
            for (Py_ssize_t i = from; any && i < to; i++)
                out.values[i] += (int64_t)(planes[digit].words[(i - from) >> 6] >> ((i - from) & 63) & 1) << digit;
        }
    }
    drop_column(&out);
done:
    PyMem_Free(offsets);
    PyMem_Free(sizes);
    PyMem_Free(rows);
    PyMem_Free(walk);
    PyMem_Free(masks);
    PyMem_Free(stack);
    drop_column(&nodes);
    drop_column(&cuts);
    return made;
}

/* --- lines: sets of characters ----------------------------------------------------------------------------------- */

#define BLOCKS (0x110000 / 256)
#define LETTER (1u << 29) /* CharacterSets.LETTER */

/* What sets each character is in, a bit a set, in blocks of 256; a block is asked for when its first character comes.
   It is held by the object that knows the sets, and by each call that reads it. Threads share it: of two that ask for
   one block at a time the later one's stays, which is the same. */
typedef struct {
    PyObject *object, *kept; /* the object is not owned: it lives as long as any call with it */
    const unsigned char *blocks[BLOCKS];
} Sets;

#if defined(__GNUC__)
#define LOAD(place) __atomic_load_n(&(place), __ATOMIC_ACQUIRE)
#define STORE(place, value) __atomic_store_n(&(place), value, __ATOMIC_RELEASE)
#else
#define LOAD(place) (*(const unsigned char *volatile *)&(place))
#define STORE(place, value) (*(const unsigned char *volatile *)&(place) = (value))
#endif

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

/* Return what is known of an object's sets, and in `held` what keeps it alive; NULL with an exception. */
static Sets *
read_sets(PyObject *object, PyObject **held)
{
    *held = PyObject_GetAttrString(object, "read");
    Sets *sets = *held && PyCapsule_IsValid(*held, SETS) ? PyCapsule_GetPointer(*held, SETS) : NULL;
    if (*held != NULL && (sets == NULL || sets->object != object)) { /* the first call, or a copy of the object */
        Py_CLEAR(*held);
        sets = PyMem_Calloc(1, sizeof *sets);
        if (sets == NULL)
            return (Sets *)PyErr_NoMemory();
        sets->object = object;
        if ((*held = PyCapsule_New(sets, SETS, drop_sets)) == NULL)
            PyMem_Free(sets);
        else if ((sets->kept = PyList_New(0)) == NULL || PyObject_SetAttrString(object, "read", *held) < 0)
            Py_CLEAR(*held);
    }
    return *held ? sets : NULL;
}

/* Ask for a block; 0 with an exception where there is none. */
static int
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

/* Put the bits of a character's sets where they are wanted; 0 with an exception. */
static inline int
bits_of(Sets *sets, uint32_t c, uint32_t *bits)
{
    const unsigned char *block = LOAD(sets->blocks[c >> 8]);
    if (block == NULL) {
        if (!fetch_block(sets, c >> 8))
            return 0;
        block = LOAD(sets->blocks[c >> 8]);
    }
    memcpy(bits, block + 4 * (c & 0xFF), 4);
    return 1;
}

/* One text as UTF-8, lone surrogates and all. */
typedef struct {
    const unsigned char *begin, *end;
    PyObject *owner;
} Utf8;

static int
read_text(PyObject *text, Utf8 *utf8)
{
    Py_ssize_t size;
    const char *data = PyUnicode_Check(text) ? PyUnicode_AsUTF8AndSize(text, &size) : NULL;
    utf8->owner = NULL;
    if (data == NULL) {
        PyErr_Clear();
        utf8->owner = PyUnicode_AsEncodedString(text, "utf-8", "surrogatepass");
        if (utf8->owner == NULL)
            return 0;
        data = PyBytes_AsString(utf8->owner);
        size = PyBytes_Size(utf8->owner);
    }
    utf8->begin = (const unsigned char *)data;
    utf8->end = utf8->begin + size;
    return 1;
}

/* Let a method without arguments make another text of one, and read that. */
static int
read_changed(PyObject *text, const char *method, Utf8 *utf8)
{
    PyObject *changed = PyObject_CallMethod(text, method, NULL);
    if (changed == NULL)
        return 0;
    PyObject *owner = PyUnicode_AsEncodedString(changed, "utf-8", "surrogatepass");
    Py_DECREF(changed);
    if (owner == NULL)
        return 0;
    utf8->owner = owner;
    utf8->begin = (const unsigned char *)PyBytes_AsString(owner);
    utf8->end = utf8->begin + PyBytes_Size(owner);
    return 1;
}

enum { SIZE, FIRST, LAST, RUN, PAIRS, HEADS, HEAD_WORDS, COUNTS };
#define MOST_COUNTS 24

typedef struct {
    uint32_t stripped, paired, heads, firsts, lasts, counted[MOST_COUNTS];
    int counts, reach, most;
} Wanted;

/* Return the number of the first of some sets that a character is in; -1 for none of them. */
static inline int
first_set(uint32_t bits)
{
    int number = -1;
    if (bits)
        for (number = 0; !(bits & 1); number++)
            bits >>= 1;
    return number;
}

/* Measure one line into one value of each column; 0 with an exception. */
static int
measure_line(const Utf8 *utf8, Sets *sets, const Wanted *wanted, int64_t *values)
{
    uint32_t before = 0, last = 0, any = 0, bits, before_bits = 0, last_bits = 0;
    int64_t size = 0, spaces = 0;
    memset(values, 0, (COUNTS + MOST_COUNTS) * sizeof *values);
    for (int k = 0; k < wanted->counts; k++)
        any |= wanted->counted[k];
    for (const unsigned char *p = utf8->begin; p < utf8->end; size++) {
        uint32_t c = next_character(&p);
        if (!bits_of(sets, c, &bits))
            return 0;
        if (size == 0)
            values[FIRST] = first_set(bits & wanted->firsts);
        if (size < wanted->reach && spaces < wanted->most && c != ' ' && (size == 0 || before == ' '))
            values[HEADS] += (bits & wanted->heads) != 0;
        spaces += c == ' ' && size < wanted->reach;
        values[PAIRS] += c == ' ' && (before_bits & wanted->paired);
        if (bits & any)
            for (int k = 0; k < wanted->counts; k++)
                values[COUNTS + k] += (bits & wanted->counted[k]) != 0;
        if (!(bits & wanted->stripped)) {
            values[RUN] = c == last && c == before && values[RUN] ? values[RUN] + 1 : 1;
            last_bits = bits;
            last = c;
        }
        before = c;
        before_bits = bits;
    }
    values[SIZE] = size;
    values[FIRST] = size ? values[FIRST] : -2;
    values[LAST] = values[RUN] ? first_set(last_bits & wanted->lasts) : -2;
    values[HEAD_WORDS] = spaces + 1 < wanted->most ? spaces + 1 : wanted->most;
    return 1;
}

PyDoc_STRVAR(measure_lines_doc, "measure_lines(texts, sets, firsts, lasts, stripped, paired, heads, reach, most, counted, /)\n--\n\n"
             "Return columns of what lines hold of sets of characters.");

static PyObject *
measure_lines(PyObject *module, PyObject *arguments)
{
    PyObject *given, *object, *counted, *held = NULL, *list = NULL;
    Wanted wanted = {0};
    Column columns[COUNTS + MOST_COUNTS];
    Column masks;
    int made = 0;
    if (!PyArg_ParseTuple(arguments, "OOIIIIIiiO:measure_lines", &given, &object, &wanted.firsts, &wanted.lasts,
                          &wanted.stripped, &wanted.paired, &wanted.heads, &wanted.reach, &wanted.most, &counted)
        || !read_column(counted, &masks))
        return NULL;
    PyObject *texts = PySequence_Tuple(given);
    Sets *sets = texts ? read_sets(object, &held) : NULL;
    if (masks.n > MOST_COUNTS)
        PyErr_SetString(PyExc_ValueError, "expected at most 24 sets to be counted");
    wanted.counts = masks.n > MOST_COUNTS ? MOST_COUNTS : (int)masks.n;
    for (int k = 0; k < wanted.counts; k++)
        wanted.counted[k] = (uint32_t)masks.values[k];
    if (sets == NULL || PyErr_Occurred() || (list = PyList_New(0)) == NULL)
        goto done;
    for (; made < COUNTS + wanted.counts; made++) {
        PyObject *column = make_column(module, PyTuple_Size(texts), &columns[made]);
        if (column == NULL)
            goto done;
        int failed = PyList_Append(list, column) < 0;
        Py_DECREF(column);
        if (failed) {
            drop_column(&columns[made]);
            goto done;
        }
    }
    for (Py_ssize_t i = 0; i < PyTuple_Size(texts); i++) {
        Utf8 utf8;
        int64_t values[COUNTS + MOST_COUNTS];
        if (!read_text(PyTuple_GetItem(texts, i), &utf8))
            goto done;
        int measured = measure_line(&utf8, sets, &wanted, values);
        Py_XDECREF(utf8.owner);
        if (!measured)
            goto done;
        for (int k = 0; k < made; k++)
            columns[k].values[i] = values[k];
    }
done:
    Py_XDECREF(held);
    for (int k = 0; k < made; k++)
        drop_column(&columns[k]);
    drop_column(&masks);
    Py_XDECREF(texts);
    if (PyErr_Occurred())
        Py_CLEAR(list);
    return list;
}

/* --- lines: words that are known --------------------------------------------------------------------------------- */

typedef struct {
    uint32_t hash, length;
    size_t text;
    int64_t value;
} Slot;

/* Slots are asked for only where their tag, a byte of the hash, is right: what a table has not costs no more than that,
   and the tags of a large one are still close at hand. A tag of 0 is a free slot's. */
typedef struct {
    size_t size;
    unsigned char *tags;
    Slot *slots;
    Buffer texts;
} Table;

static const char *const TABLE = "textclean.kernel.table";

static void
drop_table(PyObject *capsule)
{
    Table *table = PyCapsule_GetPointer(capsule, TABLE);
    if (table != NULL) {
        PyMem_Free(table->tags);
        PyMem_Free(table->slots);
        PyMem_Free(table->texts.data);
        PyMem_Free(table);
    }
}

static uint32_t
hash_bytes(const char *text, size_t length)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    return hash ^ hash >> 15;
}

/* Return the place of a text in a table, which is free where the table does not have it. */
static size_t
find_place(const Table *table, const char *text, size_t length, uint32_t hash)
{
    size_t at = hash & (table->size - 1);
    for (unsigned char tag = (unsigned char)(1 | hash >> 24); table->tags[at]; at = (at + 1) & (table->size - 1)) {
        const Slot *slot = &table->slots[at];
        if (table->tags[at] == tag && slot->hash == hash && slot->length == length
            && memcmp(table->texts.data + slot->text, text, length) == 0)
            break;
    }
    return at;
}

/* Return the slot of a text; NULL where the table does not have it. */
static inline const Slot *
find_slot(const Table *table, const char *text, size_t length)
{
    size_t at = find_place(table, text, length, hash_bytes(text, length));
    return table->tags[at] ? &table->slots[at] : NULL;
}

/* Put a text and its value into a table that has room for it; 0 with an exception. */
static int
add_entry(Table *table, const char *text, size_t length, int64_t value)
{
    if (length > UINT32_MAX || !reserve(&table->texts, length + 1))
        return PyErr_Occurred() == NULL;
    uint32_t hash = hash_bytes(text, length);
    size_t at = find_place(table, text, length, hash);
    table->tags[at] = (unsigned char)(1 | hash >> 24);
    table->slots[at] = (Slot){.hash = hash, .length = (uint32_t)length, .text = table->texts.used, .value = value};
    memcpy(table->texts.data + table->texts.used, text, length);
    table->texts.used += length;
    return 1;
}

/* Put the lines of a section, each up to its first tab, into a table; 0 with an exception. Without a table, count. */
static int
add_lines(Table *table, PyObject *section, size_t *count)
{
    PyObject *lines, *given;
    if (!PyArg_ParseTuple(section, "SO;expected pairs of bytes and a number or None", &lines, &given))
        return 0;
    long long value = given == Py_None ? 0 : PyLong_AsLongLong(given);
    const char *line = PyBytes_AsString(lines), *end = line + PyBytes_Size(lines);
    for (long long place = 0; line <= end && !PyErr_Occurred(); place++) {
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        stop = stop ? stop : end;
        const char *tab = memchr(line, '\t', (size_t)(stop - line));
        if (table && (tab ? tab : stop) > line)
            add_entry(table, line, (size_t)((tab ? tab : stop) - line), given == Py_None ? place : value);
        (*count)++;
        line = stop + 1;
    }
    return PyErr_Occurred() == NULL;
}

PyDoc_STRVAR(make_table_doc, "make_table(sections, /)\n--\n\n"
             "Make a table for look-ups of pairs of lines and the number that the table has for each.");

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
    if (capsule) {
        for (table->size = 16; table->size < 2 * count;)
            table->size *= 2;
        table->slots = PyMem_Calloc(table->size, sizeof *table->slots);
        table->tags = PyMem_Calloc(table->size, 1);
        if (table->slots == NULL || table->tags == NULL) {
            PyErr_NoMemory();
            Py_CLEAR(capsule);
        }
    }
    for (Py_ssize_t i = 0; capsule && i < PyTuple_Size(sections); i++)
        if (!add_lines(table, PyTuple_GetItem(sections, i), &count))
            Py_CLEAR(capsule);
    Py_XDECREF(sections);
    return capsule;
}

/* Read some characters of a text, from one that stands at `head` on, in small letters: as Python does it, but for ASCII,
   which is copied into a buffer. What the text was read into is let go. */
static int
read_folded(PyObject *text, const unsigned char *head, Py_ssize_t from, Py_ssize_t most, const char *method,
            Buffer *buffer, Utf8 *utf8)
{
    size_t size = (size_t)(utf8->end - head), length = size < (size_t)most ? size : (size_t)most, at = 0;
    buffer->used = 0;
    int is_read = reserve(buffer, length + 1);
    for (; is_read && at < length && head[at] < 0x80; at++)
        buffer->data[at] = (char)(head[at] >= 'A' && head[at] <= 'Z' ? head[at] + 32 : head[at]);
    Py_CLEAR(utf8->owner);
    utf8->begin = (const unsigned char *)buffer->data;
    utf8->end = utf8->begin + length;
    if (!is_read || at == length) /* the next character cannot change how these fold */
        return is_read;
    PyObject *some = PyUnicode_Substring(text, from, from + most);
    is_read = some != NULL && read_changed(some, method, utf8);
    Py_XDECREF(some);
    return is_read;
}

/* Find the next run of letters; 0 where there is none, -1 with an exception. */
static int
next_word(const unsigned char **p, const unsigned char *end, Sets *sets, const char **word, size_t *length)
{
    const unsigned char *begin = NULL;
    const unsigned char *at = *p;
    for (uint32_t bits; *p < end; at = *p) {
        if (!bits_of(sets, next_character(p), &bits))
            return -1;
        if (bits & LETTER)
            begin = begin ? begin : at;
        else if (begin)
            break;
    }
    *word = (const char *)begin;
    *length = begin ? (size_t)(at - begin) : 0;
    return begin != NULL;
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
    Sets *sets = texts ? read_sets(object, &held) : NULL;
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
        const unsigned char *p = utf8.begin;
        const char *word;
        size_t length;
        int next = 0;
        for (; words < most && (next = next_word(&p, utf8.end, sets, &word, &length)) > 0; words++) {
            const Slot *slot = find_slot(table, word, length);
            int again = 0;
            for (int k = 0; k < known; k++)
                again |= seen[k] == slot;
            if (slot && !again) {
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

PyDoc_STRVAR(find_words_doc, "find_words(text, table, sets, /)\n--\n\n"
             "Return what a table has for the words of a text and for two words with a space between them, in order.");

/* Add what a table has for some bytes to a list; 0 with an exception. */
static int
add_known(PyObject *found, const Table *table, const char *text, size_t length)
{
    const Slot *slot = find_slot(table, text, length);
    PyObject *value = slot ? PyLong_FromLongLong(slot->value) : NULL;
    if (value)
        PyList_Append(found, value);
    Py_XDECREF(value);
    return !PyErr_Occurred();
}

static PyObject *
find_words(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *text, *capsule, *object, *held = NULL, *found = NULL, *distinct = NULL;
    Utf8 utf8 = {0};
    Buffer pair = {NULL, 0, 0};
    if (!PyArg_ParseTuple(arguments, "UOO:find_words", &text, &capsule, &object))
        return NULL;
    const Table *table = PyCapsule_GetPointer(capsule, TABLE);
    Sets *sets = table ? read_sets(object, &held) : NULL;
    if (sets == NULL || (found = PyList_New(0)) == NULL || !read_text(text, &utf8))
        goto done;
    const unsigned char *p = utf8.begin;
    const char *word, *before = NULL;
    size_t length, size = 0;
    for (; next_word(&p, utf8.end, sets, &word, &length) > 0; before = word, size = length) {
        pair.used = 0;
        if (!add_known(found, table, word, length) || !reserve(&pair, size + length + 1))
            goto done;
        if (before) {
            memcpy(pair.data, before, size);
            pair.data[size] = ' ';
            memcpy(pair.data + size + 1, word, length);
            if (!add_known(found, table, pair.data, size + 1 + length))
                goto done;
        }
    }
    if (!PyErr_Occurred() && PyList_Size(found) > 1 && (distinct = PySet_New(found)) != NULL) {
        Py_DECREF(found);
        if ((found = PySequence_List(distinct)) != NULL)
            PyList_Sort(found);
    }
done:
    Py_XDECREF(held);
    PyMem_Free(pair.data);
    Py_XDECREF(utf8.owner);
    Py_XDECREF(distinct);
    if (PyErr_Occurred())
        Py_CLEAR(found);
    return found;
}

PyDoc_STRVAR(split_stems_doc, "split_stems(text, sets, size, /)\n--\n\nReturn the first letters of each word of a text.");

static PyObject *
split_stems(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *text, *object, *held = NULL, *stems = NULL;
    Utf8 utf8 = {0};
    int most, next = 0;
    if (!PyArg_ParseTuple(arguments, "UOi:split_stems", &text, &object, &most))
        return NULL;
    Sets *sets = read_sets(object, &held);
    if (sets == NULL || (stems = PyList_New(0)) == NULL || !read_text(text, &utf8))
        goto done;
    const unsigned char *p = utf8.begin;
    const char *word;
    size_t length;
    while ((next = next_word(&p, utf8.end, sets, &word, &length)) > 0) {
        const unsigned char *end = (const unsigned char *)word;
        for (int size = 0; size < most && end < (const unsigned char *)word + length; size++)
            next_character(&end);
        PyObject *stem = PyUnicode_DecodeUTF8(word, (const char *)end - word, NULL); /* no letter is a surrogate */
        if (stem != NULL)
            PyList_Append(stems, stem);
        Py_XDECREF(stem);
        if (PyErr_Occurred())
            break;
    }
done:
    Py_XDECREF(held);
    Py_XDECREF(utf8.owner);
    if (PyErr_Occurred())
        Py_CLEAR(stems);
    return stems;
}

PyDoc_STRVAR(find_folded_doc, "find_folded(texts, table, sets, stripped, longest, /)\n--\n\n"
             "Return what a table has for each line, case-folded and stripped at its ends; 0 for what it has not.");

static PyObject *
find_folded(PyObject *module, PyObject *arguments)
{
    PyObject *given, *capsule, *object, *held = NULL, *made = NULL;
    unsigned int stripped;
    int longest;
    Column out = {0};
    Buffer buffer = {NULL, 0, 0};
    if (!PyArg_ParseTuple(arguments, "OOOIi:find_folded", &given, &capsule, &object, &stripped, &longest))
        return NULL;
    const Table *table = PyCapsule_GetPointer(capsule, TABLE);
    PyObject *texts = table ? PySequence_Tuple(given) : NULL;
    Sets *sets = texts ? read_sets(object, &held) : NULL;
    if (sets == NULL || (made = make_column(module, PyTuple_Size(texts), &out)) == NULL)
        goto done;
    for (Py_ssize_t i = 0; i < out.n; i++) {
        PyObject *text = PyTuple_GetItem(texts, i);
        Utf8 utf8;
        if (PyUnicode_Check(text) && PyUnicode_GetLength(text) > longest)
            continue;
        if (!read_text(text, &utf8) || !read_folded(text, utf8.begin, 0, longest, "casefold", &buffer, &utf8))
            goto done;
        const unsigned char *begin = NULL, *end = NULL;
        int failed = 0;
        for (const unsigned char *p = utf8.begin; p < utf8.end && !failed;) {
            const unsigned char *at = p;
            uint32_t bits = 0;
            failed = !bits_of(sets, next_character(&p), &bits);
            if (!(bits & stripped)) {
                begin = begin ? begin : at;
                end = p;
            }
        }
        if (!failed && begin) {
            const Slot *slot = find_slot(table, (const char *)begin, (size_t)(end - begin));
            out.values[i] = slot ? slot->value : 0;
        }
        Py_XDECREF(utf8.owner);
        if (failed)
            goto done;
    }
done:
    Py_XDECREF(held);
    PyMem_Free(buffer.data);
    drop_column(&out);
    Py_XDECREF(texts);
    if (PyErr_Occurred())
        Py_CLEAR(made);
    return made;
}

PyDoc_STRVAR(find_beginnings_doc, "find_beginnings(texts, table, sets, stripped, reach, /)\n--\n\n"
             "Return what a table has for the longest beginning of each line, case-folded; 0 for what it has not.");

static PyObject *
find_beginnings(PyObject *module, PyObject *arguments)
{
    PyObject *given, *capsule, *object, *held = NULL, *made = NULL;
    unsigned int stripped;
    int reach;
    Column out = {0};
    Buffer buffer = {NULL, 0, 0};
    if (!PyArg_ParseTuple(arguments, "OOOIi:find_beginnings", &given, &capsule, &object, &stripped, &reach))
        return NULL;
    const Table *table = PyCapsule_GetPointer(capsule, TABLE);
    PyObject *texts = table ? PySequence_Tuple(given) : NULL;
    Sets *sets = texts ? read_sets(object, &held) : NULL;
    if (sets == NULL || (made = make_column(module, PyTuple_Size(texts), &out)) == NULL)
        goto done;
    for (Py_ssize_t i = 0; i < out.n; i++) {
        Utf8 utf8;
        Py_ssize_t from = 0;
        uint32_t bits = 0;
        if (!read_text(PyTuple_GetItem(texts, i), &utf8))
            goto done;
        const unsigned char *head = utf8.begin;
        for (const unsigned char *p = head; p < utf8.end; head = p, from++)
            if (!bits_of(sets, next_character(&p), &bits) || !(bits & stripped))
                break;
        if (PyErr_Occurred() || !read_folded(PyTuple_GetItem(texts, i), head, from, reach, "casefold", &buffer, &utf8)) {
            Py_XDECREF(utf8.owner);
            goto done;
        }
        const unsigned char *p = utf8.begin;
        for (int size = 0; size < reach && p < utf8.end; size++) {
            next_character(&p);
            const Slot *slot = find_slot(table, (const char *)utf8.begin, (size_t)(p - utf8.begin));
            out.values[i] = slot ? slot->value : out.values[i];
        }
        Py_XDECREF(utf8.owner);
    }
done:
    Py_XDECREF(held);
    PyMem_Free(buffer.data);
    drop_column(&out);
    Py_XDECREF(texts);
    if (PyErr_Occurred())
        Py_CLEAR(made);
    return made;
}

/* --- the module ------------------------------------------------------------------------------------------------- */

static PyMethodDef functions[] = {
    {"find_odd_characters", find_odd_characters, METH_O, find_odd_characters_doc},
    {"fold_spaces", fold_spaces, METH_VARARGS, fold_spaces_doc},
    {"measure_indents", measure_indents, METH_O, measure_indents_doc},
    {"sum_around", sum_around, METH_VARARGS, sum_around_doc},
    {"average_around", average_around, METH_VARARGS, average_around_doc},
    {"shift", shift, METH_VARARGS, shift_doc},
    {"measure_distances", measure_distances, METH_VARARGS, measure_distances_doc},
    {"count_alike", count_alike, METH_VARARGS, count_alike_doc},
    {"sum_by", sum_by, METH_VARARGS, sum_by_doc},
    {"sum_above", sum_above, METH_VARARGS, sum_above_doc},
    {"combine", combine, METH_VARARGS, combine_doc},
    {"multiply", multiply, METH_VARARGS, multiply_doc},
    {"divide", divide, METH_VARARGS, divide_doc},
    {"look_up", look_up, METH_VARARGS, look_up_doc},
    {"find_heaviest_run", find_heaviest_run, METH_O, find_heaviest_run_doc},
    {"total", total, METH_O, total_doc},
    {"bin_columns", bin_columns, METH_VARARGS, bin_columns_doc},
    {"weigh_bins", weigh_bins, METH_VARARGS, weigh_bins_doc},
    {"measure_lines", measure_lines, METH_VARARGS, measure_lines_doc},
    {"make_table", make_table, METH_O, make_table_doc},
    {"weigh_words", weigh_words, METH_VARARGS, weigh_words_doc},
    {"split_stems", split_stems, METH_VARARGS, split_stems_doc},
    {"find_words", find_words, METH_VARARGS, find_words_doc},
    {"find_folded", find_folded, METH_VARARGS, find_folded_doc},
    {"find_beginnings", find_beginnings, METH_VARARGS, find_beginnings_doc},
    {NULL, NULL, 0, NULL},
};

static int
start_module(PyObject *module)
{
    State *state = PyModule_GetState(module);
    PyObject *array = PyImport_ImportModule("array");
    state->zero = array ? PyObject_CallMethod(array, "array", "s(i)", "q", 0) : NULL;
    Py_XDECREF(array);
    return state->zero ? 0 : -1;
}

static int
visit_module(PyObject *module, visitproc visit, void *arg)
{
    State *state = PyModule_GetState(module);
    Py_VISIT(state->zero);
    return 0;
}

static int
clear_module(PyObject *module)
{
    State *state = PyModule_GetState(module);
    Py_CLEAR(state->zero);
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
    .m_methods = functions,
    .m_slots = slots,
    .m_traverse = visit_module,
    .m_clear = clear_module,
};

PyMODINIT_FUNC
PyInit__kernel(void)
{
    return PyModuleDef_Init(&definition);
}
