/* Tables of texts, each with a number. */

#pragma once
#include "utf8.h"

#define TABLE "textclean.kernel.table"

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

void free_slots(Table *table);
int make_slots(Table *table, size_t least);
int add_entry(Table *table, const char *text, size_t length, int64_t value);

/* Hash eight bytes at a time, the last ones again where fewer are left, as most words have no more than eight. */
static inline uint32_t
hash_bytes(const char *text, size_t length)
{
    const unsigned char *p = (const unsigned char *)text, *end = p + length;
    uint64_t hash = length, last = 0;
    for (; end - p > 8; p += 8)
        hash = (hash ^ read_eight(p) ^ hash >> 32) * 0x9E3779B97F4A7C15u;
    if (length >= 8) {
        last = read_eight(end - 8);
    } else if (length >= 4) {
        uint32_t four[2];
        memcpy(four, text, 4);
        memcpy(four + 1, end - 4, 4);
        last = (uint64_t)four[0] << 32 | four[1];
    } else if (length) {
        last = (uint64_t)p[0] << 16 | (uint64_t)p[length / 2] << 8 | end[-1];
    }
    hash = (hash ^ last ^ hash >> 32) * 0x9E3779B97F4A7C15u;
    return (uint32_t)((hash ^ hash >> 29) * 0x9E3779B97F4A7C15u >> 32);
}

/* Return the place of a text in a table, which is free where the table does not have it. */
static inline size_t
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
