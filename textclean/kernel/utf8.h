/* Texts as UTF-8 that Python made, so that it is known to be well-formed: read and written a character at a time, or
   eight bytes where all of them are plain; and buffers that grow. */

#pragma once
#include "kernel.h"

typedef struct {
    char *data;
    size_t used, size;
} Buffer;

/* Make room for `more` bytes; 0, with MemoryError set, where there is none. */
static inline int
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

/* Eight bytes at a time: where all of them are plain, as nearly all are, no more need be asked of each. */
#define ONES 0x0101010101010101u
#define HIGHS (0x80 * ONES)
#define SPACES (' ' * ONES)

static inline uint64_t
read_eight(const unsigned char *p)
{
    uint64_t eight;
    memcpy(&eight, p, sizeof eight);
    return eight;
}

/* Tell whether all of eight bytes are printable ASCII. */
static inline int
are_plain(uint64_t eight)
{
    return ((eight | (eight - SPACES) | (eight + ONES)) & HIGHS) == 0;
}

/* Step over printable ASCII. */
static inline const unsigned char *
pass_plain(const unsigned char *p, const unsigned char *end)
{
    while (end - p >= 8 && are_plain(read_eight(p)))
        p += 8;
    while (p < end && *p >= ' ' && *p < 0x7F)
        p++;
    return p;
}

/* Read a str as the UTF-8 that Python keeps with it; 0 with an exception where it is none or has lone surrogates. */
static inline int
read_whole(PyObject *text, const unsigned char **begin, const unsigned char **end)
{
    Py_ssize_t size;
    *begin = (const unsigned char *)PyUnicode_AsUTF8AndSize(text, &size);
    *end = *begin ? *begin + size : NULL;
    return *begin != NULL;
}

/* One text as UTF-8, lone surrogates and all. */
typedef struct {
    const unsigned char *begin, *end;
    PyObject *owner;
} Utf8;

/* Encode a text, although it has lone surrogates or does not live as long; 0 with an exception. */
static inline int
encode_text(PyObject *text, Utf8 *utf8)
{
    utf8->owner = PyUnicode_AsEncodedString(text, "utf-8", "surrogatepass");
    if (utf8->owner == NULL)
        return 0;
    utf8->begin = (const unsigned char *)PyBytes_AsString(utf8->owner);
    utf8->end = utf8->begin + PyBytes_Size(utf8->owner);
    return 1;
}

static inline int
read_text(PyObject *text, Utf8 *utf8)
{
    utf8->owner = NULL;
    if (read_whole(text, &utf8->begin, &utf8->end))
        return 1;
    PyErr_Clear();
    return encode_text(text, utf8);
}
