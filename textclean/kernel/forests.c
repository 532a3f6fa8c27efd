/* Forests of decision trees, walked for many lines of a sheet at once. Decides what a whole forest is. */

#include "sheets.h"

#define MOST_CUTS 255

/* Trees whose nodes are places of masks, or a leaf's ~score; each threshold of each column has a mask. */
typedef struct {
    Py_ssize_t columns, nodes, deepest, total;
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

/* Check the trees and turn their nodes into what a walk needs; 0 with an exception where the trees are not whole. */
static int
read_trees(Forest *forest, const Column *nodes)
{
    Py_ssize_t open = 0;
    forest->walk = PyMem_Calloc((size_t)nodes->n + 1, sizeof *forest->walk);
    forest->nodes = nodes->n;
    forest->deepest = 2;
    if (forest->walk == NULL)
        PyErr_NoMemory();
    for (Py_ssize_t k = 0; forest->walk && k < nodes->n; k++) {
        int64_t node = nodes->values[k];
        open += open == 0;
        if (node < 0) {
            if (node < INT32_MIN)
                PyErr_SetString(PyExc_OverflowError, "expected scores of at most 31 bits");
            forest->walk[k] = (int32_t)node;
            open--;
            continue;
        }
        int64_t column = node >> 8, place = node & 0xFF;
        if (column >= forest->columns || place >= forest->offsets[column + 1] - forest->offsets[column]) {
            PyErr_SetString(PyExc_ValueError, "expected nodes of the columns and thresholds given");
            return 0;
        }
        forest->walk[k] = (int32_t)(forest->offsets[column] + place);
        open++;
        forest->deepest = open + 1 > forest->deepest ? open + 1 : forest->deepest;
    }
    if (open && !PyErr_Occurred())
        PyErr_SetString(PyExc_ValueError, "expected whole trees");
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

/* Lines are bits: WORDS * 64 of them are walked through all trees at once. */
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
        for (uint32_t left = score; left; left &= left - 1) {
            Lines *leaf = &leaves[first_bit(left)];
            for (int w = 0; w < WORDS; w++)
                leaf->words[w] |= top->words[w];
        }
        if (--open)
            continue;
        Lines carry = {{0}};
        int any = 1;
        for (int digit = 0; digit < 64 && (digit < digits || any); digit++) {
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

/* Weigh all lines; there is an exception where there is no memory. */
static void
weigh_sheet(int64_t *sheet, Py_ssize_t n, const Forest *forest, const Column *columns, int64_t base, int64_t *out)
{
    Lines *masks = PyMem_Malloc(((size_t)forest->total + 1) * sizeof *masks); /* each is set before it is read */
    Lines *stack = PyMem_Malloc(((size_t)forest->deepest + 1) * sizeof *stack);
    int is_done = masks && stack;
    const Py_ssize_t *offsets = forest->offsets;
    for (Py_ssize_t from = 0; is_done && from < n; from += WORDS * 64) {
        Py_ssize_t to = from + WORDS * 64 < n ? from + WORDS * 64 : n;
        Lines planes[64];
        memset(planes, 0, sizeof planes);
        for (Py_ssize_t k = 0; k < forest->columns; k++)
            mask_lines(sheet + columns->values[k] * n + from, (size_t)(to - from), forest->thresholds + offsets[k],
                       offsets[k + 1] - offsets[k], masks + offsets[k]);
        add_trees(forest->walk, forest->nodes, masks, stack, planes);
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
    PyMem_Free(stack);
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
