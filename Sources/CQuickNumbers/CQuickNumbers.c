// Cairo prints every number of a PDF with snprintf, which goes through arithmetic of any length: a sixth of painting.
// The function at the end stands before the C library's of the same name: a program's own symbols go before those of
// the libraries it loads. It prints the few forms Cairo asks for, to the same letters, and hands everything else on.
// Where it does not come first, the C library prints as ever, and the PDF that comes of it has the same bytes.
#include "CQuickNumbers.h"

#include <langinfo.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

typedef unsigned __int128 wide;

static __thread unsigned long printed;

unsigned long termreport_quick_numbers(void) { return printed; }

static const uint64_t tens[19] = {
    1ull, 10ull, 100ull, 1000ull, 10000ull, 100000ull, 1000000ull, 10000000ull, 100000000ull, 1000000000ull,
    10000000000ull, 100000000000ull, 1000000000000ull, 10000000000000ull, 100000000000000ull, 1000000000000000ull,
    10000000000000000ull, 100000000000000000ull, 1000000000000000000ull,
};

// Writes the digits of a number before an end; at least so many, with zeros before. Where they begin.
static char *put_digits(char *end, uint64_t value, int least) {
    char *place = end;
    while (value != 0 || least > 0) {
        *--place = (char)('0' + value % 10);
        value /= 10;
        least--;
    }
    return place;
}

// Copies what was written before the end of a buffer to its place.
static int hand_over(char *buffer, size_t size, const char *start, const char *end) {
    size_t length = (size_t)(end - start);
    if (length >= size) return -1;
    memcpy(buffer, start, length);
    buffer[length] = 0;
    return (int)length;
}

int termreport_print_fixed(char *buffer, size_t size, int digits, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    int exponent = (int)(bits >> 52 & 0x7ff);
    if (digits < 0 || digits > 18 || exponent == 0x7ff) return -1;
    uint64_t mantissa = bits & 0xfffffffffffffull;
    if (exponent == 0) exponent = 1; else mantissa |= 1ull << 52;
    // The value is mantissa * 2^-shift; 53 and 60 bits make 113 of their product.
    int shift = 1075 - exponent;
    wide scaled = (wide)mantissa * tens[digits];
    if (shift > 0 && shift < 128) {
        wide rest = scaled & (((wide)1 << shift) - 1), half = (wide)1 << (shift - 1);
        scaled >>= shift;
        // Halves go to the even neighbour, as they do in the C library.
        if (rest > half || (rest == half && (scaled & 1))) scaled++;
    } else if (shift >= 128) {
        scaled = 0;
    } else if (shift < -10) {
        return -1;
    } else {
        scaled <<= -shift;
    }
    if (scaled > UINT64_MAX) return -1;
    char text[48];
    char *end = text + sizeof text, *place = end;
    uint64_t whole = (uint64_t)scaled / tens[digits];
    if (digits > 0) {
        place = put_digits(place, (uint64_t)scaled % tens[digits], digits);
        *--place = '.';
    }
    place = put_digits(place, whole, 1);
    if (bits >> 63) *--place = '-';
    return hand_over(buffer, size, place, end);
}

int termreport_print_whole(char *buffer, size_t size, long value) {
    char text[24];
    char *end = text + sizeof text;
    uint64_t size_of_value = value < 0 ? -(uint64_t)value : (uint64_t)value;
    char *place = put_digits(end, size_of_value, 1);
    if (value < 0) *--place = '-';
    return hand_over(buffer, size, place, end);
}

// Whether numbers have a decimal point, as they do unless a program asks for another locale.
static int has_point(void) {
    const char *radix = nl_langinfo(RADIXCHAR);
    return radix[0] == '.' && radix[1] == 0;
}

extern int __vsnprintf_chk(char *buffer, size_t size, int flag, size_t room, const char *format, va_list arguments);

int __snprintf_chk(char *buffer, size_t size, int flag, size_t room, const char *format, ...) {
    va_list arguments;
    int length = -1;
    if (room >= size && format[0] == '%') {
        va_start(arguments, format);
        if (!strcmp(format + 1, "f")) {
            if (has_point()) length = termreport_print_fixed(buffer, size, 6, va_arg(arguments, double));
        } else if (!strcmp(format + 1, ".*f")) {
            int digits = va_arg(arguments, int);
            if (has_point()) length = termreport_print_fixed(buffer, size, digits, va_arg(arguments, double));
        } else if (!strcmp(format + 1, ".18f")) {
            if (has_point()) length = termreport_print_fixed(buffer, size, 18, va_arg(arguments, double));
        } else if (!strcmp(format + 1, "d")) {
            length = termreport_print_whole(buffer, size, va_arg(arguments, int));
        } else if (!strcmp(format + 1, "ld")) {
            length = termreport_print_whole(buffer, size, va_arg(arguments, long));
        }
        va_end(arguments);
    }
    if (length >= 0) {
        printed++;
        return length;
    }
    va_start(arguments, format);
    length = __vsnprintf_chk(buffer, size, flag, room, format, arguments);
    va_end(arguments);
    return length;
}
