// Cairo compresses every stream of a PDF with zlib and cannot be told not to. What it writes is read, completed and
// compressed once more, so its own compression would be work for nothing. This function stands before zlib's of the
// same name: a program's own symbols go before those of the libraries it loads. Where it does not, Cairo compresses
// as ever, and the PDF that comes of it has the same bytes.
#define _GNU_SOURCE
#include "CStoredStreams.h"

#include <dlfcn.h>
#include <stddef.h>
#include <zlib.h>

static __thread int stored;

void termreport_store_streams(int stores) { stored = stores; }

int deflateInit_(z_streamp stream, int level, const char *version, int size) {
    typedef int (*init)(z_streamp, int, const char *, int);
    init real = (init)dlsym(RTLD_NEXT, "deflateInit_");
    if (real == NULL) return Z_VERSION_ERROR;
    return real(stream, stored && level == Z_DEFAULT_COMPRESSION ? Z_NO_COMPRESSION : level, version, size);
}
