// Prints numbers as the C library does, only quicker.
#ifndef TERMREPORT_CQUICKNUMBERS_H
#define TERMREPORT_CQUICKNUMBERS_H

#include <stddef.h>

// Prints a number as "%.<digits>f" does in the C locale, with a NUL at the end; digits from 0 to 18.
// The length without the NUL; -1 when it is not printed: infinite, no number, too great, or too long for the buffer.
int termreport_print_fixed(char *buffer, size_t size, int digits, double value);

// Prints a whole number as "%ld" does, with a NUL at the end; the length without it, -1 when the buffer is too short.
int termreport_print_whole(char *buffer, size_t size, long value);

// How often the calling thread's numbers were printed here when the C library was asked to.
unsigned long termreport_quick_numbers(void);

#endif
