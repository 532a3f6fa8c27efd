/* Texts in small letters. */

#pragma once
#include "utf8.h"

int read_folded(PyObject *text, const unsigned char *head, Py_ssize_t from, Py_ssize_t most, const char *method,
                Buffer *buffer, Utf8 *utf8);
