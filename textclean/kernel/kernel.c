/* The loops of textclean that run once a character or once a line, compiled.

   Every function here has a twin of the same name in twins.py, which is its specification: the same arguments give the
   same result, to the last bit. Nothing here knows what a character, a line or a column means; what is looked for comes
   in as an argument. Nothing is kept between two calls, so that threads need no lock.

   Written against Python's limited API, so that one wheel serves every Python from 3.11 on. Texts are walked as UTF-8. */

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <string.h>

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

/* --- the module ------------------------------------------------------------------------------------------------- */

static PyMethodDef functions[] = {
    {"find_odd_characters", find_odd_characters, METH_O, find_odd_characters_doc},
    {"fold_spaces", fold_spaces, METH_VARARGS, fold_spaces_doc},
    {"measure_indents", measure_indents, METH_O, measure_indents_doc},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
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
    .m_methods = functions,
    .m_slots = slots,
};

PyMODINIT_FUNC
PyInit__kernel(void)
{
    return PyModuleDef_Init(&definition);
}
