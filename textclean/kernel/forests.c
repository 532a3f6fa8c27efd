/* Forests of decision trees, walked for many lines of a sheet at once. Decides what a whole forest is. */

#include "sheets.h"

#define MOST_CUTS 255

/* Trees as what is done for each, in turn: the number of its nodes and of its binary digits; of each node its mask and
   the set of lines that it divides into the next two sets; of each digit how many leaves' scores have it, and their sets.
   Each threshold of each column has a mask. */
typedef struct {
    Py_ssize_t columns, length, sets, total;
    Py_ssize_t *offsets; /* where each column's thresholds begin; one more than columns */
    int64_t *thresholds;
    int32_t *walk;
} Forest;

static const char *const FOREST = "textclean.kernel.forest";

static void
drop_forest(PyObject *capsule)
{
    Forest *forest = PyCapsule_GetPointer(capsule, FOREST);
    if (forest != NULL) {
        PyMem_Free(forest->offsets);
        PyMem_Free(forest->thresholds);
        PyMem_Free(forest->walk);
        PyMem_Free(forest);
    }
}

/* Put the thresholds of all columns, each in order, into a forest; 0 with an exception. */
static int
read_thresholds(Forest *forest, PyObject *thresholds)
{
    forest->columns = PyTuple_Size(thresholds);
    forest->offsets = PyMem_Calloc((size_t)forest->columns + 1, sizeof *forest->offsets);
    forest->thresholds = PyMem_Calloc((size_t)forest->columns * MOST_CUTS + 1, sizeof *forest->thresholds);
    if (forest->offsets == NULL || forest->thresholds == NULL)
        PyErr_NoMemory();
    for (Py_ssize_t k = 0; !PyErr_Occurred() && k < forest->columns; k++) {
        Column cuts;
        if (!read_column(PyTuple_GetItem(thresholds, k), &cuts))
            return 0;
        int in_order = cuts.n <= MOST_CUTS;
        for (Py_ssize_t i = 0; in_order && i < cuts.n; i++) {
            in_order = i == 0 || cuts.values[i - 1] < cuts.values[i];
            forest->thresholds[forest->total++] = cuts.values[i];
        }
        forest->offsets[k + 1] = forest->total;
        if (!in_order)
            PyErr_SetString(PyExc_ValueError, "expected at most 255 thresholds, in order");
        drop_column(&cuts);
    }
    return !PyErr_Occurred();
}

/* Check the trees and return how long a walk through them is at most; 0 with an exception where they are not whole. */
static Py_ssize_t
check_trees(Forest *forest, const Column *nodes)
{
    Py_ssize_t open = 0, length = 0, first = 0;
    for (Py_ssize_t k = 0; k < nodes->n && !PyErr_Occurred(); k++) {
        int64_t node = nodes->values[k], column = node >> 8, place = node & 0xFF;
        if (open == 0) {
            open = 1;
            first = k;
            length += 2 + 32;
        }
        if (node < INT32_MIN)
            PyErr_SetString(PyExc_OverflowError, "expected scores of at most 31 bits");
        else if (node >= 0 && (column >= forest->columns || place >= forest->offsets[column + 1] - forest->offsets[column]))
            PyErr_SetString(PyExc_ValueError, "expected nodes of the columns and thresholds given");
        open += node < 0 ? -1 : 1;
        length += node < 0 ? 0 : 2;
        for (uint32_t left = node < 0 ? (uint32_t)~node : 0; left; left &= left - 1)
            length++;
        forest->sets = k - first + 1 > forest->sets ? k - first + 1 : forest->sets;
    }
    if (open && !PyErr_Occurred())
        PyErr_SetString(PyExc_ValueError, "expected whole trees");
    return PyErr_Occurred() ? 0 : length + 1;
}

/* A leaf: its score, and the set of lines that fall into it. */
typedef struct {
    uint32_t score;
    int32_t set;
} Leaf;

/* Write what is done for the leaves of a tree; return where the walk goes on. */
static int32_t *
write_leaves(const Leaf *leaves, Py_ssize_t count, int digits, int32_t *walk)
{
    for (int digit = 0; digit < digits; digit++) {
        int32_t *const many = walk++;
        for (Py_ssize_t k = 0; k < count; k++)
            if (leaves[k].score >> digit & 1)
                *walk++ = leaves[k].set;
        *many = (int32_t)(walk - many - 1);
    }
    return walk;
}

/* Turn whole trees into a walk; *open* and *leaves* have room for the nodes of the largest. */
static void
write_walk(Forest *forest, const Column *nodes, int32_t *open, Leaf *leaves)
{
    int32_t *walk = forest->walk;
    for (Py_ssize_t k = 0; k < nodes->n;) {
        int32_t *const head = walk, inner = 0;
        Py_ssize_t waiting = 1, count = 0;
        uint32_t scores = 0;
        open[0] = 0;
        for (walk += 2; waiting; k++) {
            int64_t node = nodes->values[k];
            int32_t set = open[--waiting];
            if (node < 0) {
                leaves[count++] = (Leaf){(uint32_t)~node, set};
                scores |= (uint32_t)~node;
                continue;
            }
            *walk++ = (int32_t)(forest->offsets[node >> 8] + (node & 0xFF));
            *walk++ = set;
            open[waiting++] = 2 * inner + 2;
            open[waiting++] = 2 * inner++ + 1;
        }
        int digits = 0;
        while (digits < 32 && scores >> digits)
            digits++;
        head[0] = inner;
        head[1] = digits;
        walk = write_leaves(leaves, count, digits, walk);
    }
    forest->length = walk - forest->walk;
}

/* Check the trees and turn their nodes into a walk; 0 with an exception where the trees are not whole. */
static int
read_trees(Forest *forest, const Column *nodes)
{
    Py_ssize_t length = check_trees(forest, nodes);
    if (length == 0)
        return 0;
    forest->walk = PyMem_Calloc((size_t)length, sizeof *forest->walk);
    int32_t *open = PyMem_Calloc((size_t)forest->sets + 1, sizeof *open);
    Leaf *leaves = PyMem_Calloc((size_t)forest->sets + 1, sizeof *leaves);
    if (forest->walk && open && leaves)
        write_walk(forest, nodes, open, leaves);
    else
        PyErr_NoMemory();
    PyMem_Free(open);
    PyMem_Free(leaves);
    return !PyErr_Occurred();
}

PyDoc_STRVAR(make_forest_doc, "make_forest(thresholds, nodes, /)\n--\n\n"
             "Make a forest of the thresholds of each column and of the nodes of all trees.");

static PyObject *
make_forest(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *thresholds, *trees;
    Column nodes;
    if (!PyArg_ParseTuple(arguments, "O!O:make_forest", &PyTuple_Type, &thresholds, &trees)
        || !read_column(trees, &nodes))
        return NULL;
    Forest *forest = PyMem_Calloc(1, sizeof *forest);
    PyObject *capsule = forest ? PyCapsule_New(forest, FOREST, drop_forest) : PyErr_NoMemory();
    if (capsule == NULL)
        PyMem_Free(forest);
    else if (!read_thresholds(forest, thresholds) || !read_trees(forest, &nodes))
        Py_CLEAR(capsule);
    drop_column(&nodes);
    return capsule;
}

/* Return how many of some thresholds lie below a value. */
static unsigned char
bin_value(int64_t value, const int64_t *cuts, Py_ssize_t count)
{
    Py_ssize_t first = 0, end = count;
    while (first < end) {
        Py_ssize_t middle = (first + end) / 2;
        if (cuts[middle] < value)
            first = middle + 1;
        else
            end = middle;
    }
    return (unsigned char)first;
}

/* Lines are bits: WORDS * 64 of them are walked through all trees at once; half of the words where that is enough. */
#define WORDS 4
typedef struct {
    uint64_t words[WORDS];
} Lines;

/* Set in the masks of a column the lines that exceed no more thresholds than each has. Lines that exceed all of them are
   put behind the last one, where nobody looks. */
static void
mask_lines(const int64_t *values, size_t n, const int64_t *cuts, Py_ssize_t count, Lines *masks)
{
    unsigned char table[BUCKETS + 1]; /* of each value from the first threshold to the last how many lie below it */
    memset(masks, 0, (size_t)count * sizeof *masks);
    if (count == 0 || memcmp(values, values + 1, (n - 1) * sizeof *values) == 0) { /* all or none, where all are the same */
        Py_ssize_t bin = count ? bin_value(values[0], cuts, count) : 0;
        memset(masks + bin, 0xFF, (size_t)(count - bin) * sizeof *masks);
        return;
    }
    int64_t low = cuts[0], range = cuts[count - 1] - low, at = 0;
    int is_near = range < BUCKETS;
    for (Py_ssize_t k = 0; is_near && k < count; at = cuts[k++] - low + 1)
        memset(table + at, (int)k, (size_t)(cuts[k] - low + 1 - at));
    if (is_near)
        table[range + 1] = (unsigned char)count;
    for (size_t i = 0, w = 0; i < n; w++)
        for (uint64_t line = 1; line && i < n; line <<= 1, i++) { /* without a branch: values are as good as random */
            int64_t place = plus(values[i], -low);
            place = place < 0 ? 0 : place > range ? range + 1 : place;
            masks[is_near ? table[place] : bin_value(values[i], cuts, count)].words[w] |= line;
        }
    for (Py_ssize_t k = 1; k < count; k++)
        for (int w = 0; w < WORDS; w++)
            masks[k].words[w] |= masks[k - 1].words[w];
}

/* Add binary digits of lines to others; digits of a plane are lines. */
static inline void
add_planes(Lines *planes, const Lines *more, int digits, const int words)
{
    Lines carry = {{0}};
    uint64_t any = 1;
    for (int digit = 0; digit < 64 && (digit < digits || any); digit++) {
        any = 0;
        for (int w = 0; w < words; w++) {
            uint64_t mine = planes[digit].words[w], other = digit < digits ? more[digit].words[w] : 0;
            uint64_t half = mine ^ other;
            planes[digit].words[w] = half ^ carry.words[w];
            carry.words[w] = (mine & other) | (half & carry.words[w]);
            any |= carry.words[w];
        }
    }
}

/* Add the leaves' scores of the lines, tree by tree, to the planes of binary digits. */
static inline void
add_trees(const Forest *forest, const Lines *masks, Lines *sets, Lines *planes, const int words)
{
    const int32_t *walk = forest->walk, *const end = walk + forest->length;
    while (walk < end) {
        int32_t inner = *walk++;
        int digits = *walk++;
        Lines leaves[32];
        memset(&sets[0], 0xFF, sizeof *sets);
        for (int32_t k = 0; k < inner; k++, walk += 2) {
            const Lines mask = masks[walk[0]], divided = sets[walk[1]];
            Lines *below = &sets[2 * k + 1], *above = below + 1;
            for (int w = 0; w < words; w++)
                below->words[w] = divided.words[w] & mask.words[w];
            for (int w = 0; w < words; w++)
                above->words[w] = divided.words[w] & ~mask.words[w];
        }
        for (int digit = 0; digit < digits; digit++) {
            Lines all = {{0}};
            for (int32_t count = *walk++; count; count--, walk++)
                for (int w = 0; w < words; w++)
                    all.words[w] |= sets[*walk].words[w];
            leaves[digit] = all;
        }
        add_planes(planes, leaves, digits, words);
    }
}

/* Weigh all lines; there is an exception where there is no memory. */
static void
weigh_sheet(int64_t *sheet, Py_ssize_t n, const Forest *forest, const Column *columns, int64_t base, int64_t *out)
{
    Lines *masks = PyMem_Malloc(((size_t)forest->total + 1) * sizeof *masks); /* each is set before it is read */
    Lines *sets = PyMem_Malloc(((size_t)forest->sets + 1) * sizeof *sets);
    int is_done = masks && sets;
    const Py_ssize_t *offsets = forest->offsets;
    for (Py_ssize_t from = 0; is_done && from < n; from += WORDS * 64) {
        Py_ssize_t to = from + WORDS * 64 < n ? from + WORDS * 64 : n;
        Lines planes[64];
        memset(planes, 0, sizeof planes);
        for (Py_ssize_t k = 0; k < forest->columns; k++)
            mask_lines(sheet + columns->values[k] * n + from, (size_t)(to - from), forest->thresholds + offsets[k],
                       offsets[k + 1] - offsets[k], masks + offsets[k]);
        if (to - from > WORDS * 32)
            add_trees(forest, masks, sets, planes, WORDS);
        else
            add_trees(forest, masks, sets, planes, WORDS / 2);
        for (Py_ssize_t i = from; i < to; i++)
            out[i] = base;
        for (int digit = 0; digit < 62; digit++) {
            uint64_t any = 0;
            for (int w = 0; w < WORDS; w++)
                any |= planes[digit].words[w];
            for (Py_ssize_t i = from; any && i < to; i++)
                out[i] += (int64_t)(planes[digit].words[(i - from) >> 6] >> ((i - from) & 63) & 1) << digit;
        }
    }
    PyMem_Free(masks);
    PyMem_Free(sets);
    if (!is_done)
        PyErr_NoMemory();
}

PyDoc_STRVAR(weigh_trees_doc, "weigh_trees(sheet, n, forest, columns, base, out, /)\n--\n\n"
             "Fill a column of a sheet with the sum of the base and of the leaf of each tree that a line falls into.");

static PyObject *
weigh_trees(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *object, *capsule, *given;
    Py_ssize_t n, out, columns = 0;
    long long base;
    Column wanted = {0};
    Py_buffer view;
    if (!PyArg_ParseTuple(arguments, "OnOOLn:weigh_trees", &object, &n, &capsule, &given, &base, &out))
        return NULL;
    const Forest *forest = PyCapsule_GetPointer(capsule, FOREST);
    if (forest == NULL || !read_column(given, &wanted))
        return NULL;
    if (read_sheet(object, n, &view, &columns)) {
        int is_whole = wanted.n == forest->columns && out >= 0 && out < columns && base >= -LARGEST && base <= LARGEST;
        for (Py_ssize_t k = 0; k < wanted.n; k++)
            is_whole &= wanted.values[k] >= 0 && wanted.values[k] < columns && wanted.values[k] != out;
        if (is_whole)
            weigh_sheet(view.buf, n, forest, &wanted, base, (int64_t *)view.buf + out * n);
        else
            PyErr_SetString(PyExc_ValueError, "expected columns of the sheet, one for each of the forest's");
        PyBuffer_Release(&view);
    }
    drop_column(&wanted);
    return PyErr_Occurred() ? NULL : Py_BuildValue("");
}

PyMethodDef forest_functions[] = {
    {"make_forest", make_forest, METH_VARARGS, make_forest_doc},
    {"weigh_trees", weigh_trees, METH_VARARGS, weigh_trees_doc},
    {NULL, NULL, 0, NULL},
};
