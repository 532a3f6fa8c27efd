/* Whole texts: their white space and odd characters. Decides what a space is and what a line break, as Python does. */

#include "utf8.h"

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

PyDoc_STRVAR(find_odd_characters_doc, "find_odd_characters(text, /)\n--\n\n"
             "Return, once each and in order, the characters that are neither printable ASCII nor line feeds.");

static PyObject *
find_odd_characters(PyObject *module, PyObject *text)
{
    (void)module;
    const unsigned char *p, *end;
    PyObject *found = NULL;
    Buffer bits = {NULL, 0, 0}, out = {NULL, 0, 0}; /* a bit for each character up to the highest so far, or more */
    if (!read_whole(text, &p, &end))
        return NULL;
    uint32_t *seen = NULL, blocks = 0, count = 0;
    while (p < end) {
        p = pass_plain(p, end);
        if (p == end || *p == '\n') {
            p += p < end;
            continue;
        }
        uint32_t c = next_character(&p), bit = 1u << (c & 31);
        if (c >> 5 >= blocks) {
            size_t size = 2 * sizeof *seen * ((c >> 5) + 1);
            if (!reserve(&bits, size - bits.used))
                goto done;
            memset(bits.data + bits.used, 0, size - bits.used);
            bits.used = size;
            seen = (uint32_t *)bits.data;
            blocks = (uint32_t)(size / sizeof *seen);
        }
        count += !(seen[c >> 5] & bit);
        seen[c >> 5] |= bit;
    }
    if (!reserve(&out, (size_t)count * 4 + 1))
        goto done;
    unsigned char *to = (unsigned char *)out.data;
    for (uint32_t block = 0; block < blocks; block++) {
        if (seen[block] == 0)
            continue;
        for (uint32_t c = block << 5; c < (block + 1) << 5; c++)
            if (seen[block] & 1u << (c & 31))
                put_character(&to, c);
    }
    found = PyUnicode_DecodeUTF8(out.data, (char *)to - out.data, NULL);
done:
    PyMem_Free(bits.data);
    PyMem_Free(out.data);
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
    if (!read_whole(text, &begin, &end))
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
            for (uint64_t eight, spaces; end - p > 8 && are_plain(eight = read_eight(p)); p += 8, to += 8) {
                spaces = ((eight ^ SPACES) - ONES) & ~(eight ^ SPACES) & HIGHS; /* may also have a "!" behind a space */
                if (spaces & spaces << 8 || (p[7] == ' ' && (p[8] <= ' ' || p[8] >= 0x80)))
                    break;
                memcpy(to, &eight, sizeof eight);
            }
            while (p < end && *p < 0x80 && (*p > ' ' || (*p == ' ' && p + 1 < end && p[1] > ' ' && p[1] < 0x80)))
                *to++ = (char)*p++; /* words with one space between them, as most are */
        }
    }
    if (to - out.data == end - begin && memcmp(out.data, begin, (size_t)(end - begin)) == 0)
        folded = Py_NewRef(text); /* as most articles are */
    else
        folded = PyUnicode_DecodeUTF8(out.data, to - out.data, NULL);
done:
    PyMem_Free(out.data);
    return folded;
}

PyDoc_STRVAR(measure_indents_doc, "measure_indents(raw, /)\n--\n\n"
             "Return the indents of the non-blank lines of a raw text, in characters.");

/* Lone surrogates, which a raw text may hold, are neither spaces nor breaks: they may be encoded as Python would not. */
static PyObject *
measure_indents(PyObject *module, PyObject *raw)
{
    (void)module;
    Utf8 utf8;
    PyObject *indents = read_text(raw, &utf8) ? PyList_New(0) : NULL;
    if (indents == NULL)
        return NULL;
    const unsigned char *p = utf8.begin, *end = utf8.end;
    long indent = 0;
    while (p < end) {
        int kind = kind_of_space(next_character(&p));
        if (kind == SPACE) {
            indent++;
        } else if (kind == BREAK) {
            indent = 0;
        } else {
            if (!append_number(indents, indent)) {
                Py_CLEAR(indents);
                break;
            }
            indent = 0;
            while ((p = pass_plain(p, end)) < end && kind_of_space(next_character(&p)) != BREAK)
                ;
        }
    }
    Py_XDECREF(utf8.owner);
    return indents;
}

PyMethodDef text_functions[] = {
    {"find_odd_characters", find_odd_characters, METH_O, find_odd_characters_doc},
    {"fold_spaces", fold_spaces, METH_VARARGS, fold_spaces_doc},
    {"measure_indents", measure_indents, METH_O, measure_indents_doc},
    {NULL, NULL, 0, NULL},
};
