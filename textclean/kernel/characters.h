/* Sets of characters as bits. */

#pragma once
#include "kernel.h"

#define BLOCKS (0x110000 / 256)
#define UNSPACED (1u << 27) /* CharacterSets.UNSPACED */
#define LETTER (1u << 29)   /* CharacterSets.LETTER */

/* What sets each character is in, a bit a set, in blocks of 256; a block is asked for when its first character comes.
   It is held by the object that knows the sets, and by each call that reads it. Threads share it: of two that ask for
   one block at a time the later one's stays, which is the same. */
typedef struct {
    PyObject *object, *kept; /* the object is not owned: it lives as long as any call with it */
    uint32_t ascii[256];     /* there from the beginning; nothing for the bytes of other characters */
    const unsigned char *blocks[BLOCKS];
} Sets;

#if defined(__GNUC__)
#define LOAD(place) __atomic_load_n(&(place), __ATOMIC_ACQUIRE)
#define STORE(place, value) __atomic_store_n(&(place), value, __ATOMIC_RELEASE)
#else
#define LOAD(place) (*(const unsigned char *volatile *)&(place))
#define STORE(place, value) (*(const unsigned char *volatile *)&(place) = (value))
#endif

int fetch_block(Sets *sets, uint32_t block);
Sets *read_sets(PyObject *module, PyObject *object, PyObject **held);

/* Put the bits of a character's sets where they are wanted; 0 with an exception. */
static inline int
bits_of(Sets *sets, uint32_t c, uint32_t *bits)
{
    if (c < 128) {
        *bits = sets->ascii[c];
        return 1;
    }
    const unsigned char *block = LOAD(sets->blocks[c >> 8]);
    if (block == NULL) {
        if (!fetch_block(sets, c >> 8))
            return 0;
        block = LOAD(sets->blocks[c >> 8]);
    }
    memcpy(bits, block + 4 * (c & 0xFF), 4);
    return 1;
}
