// The C libraries that draw: Cairo's PDF and image surfaces, Pango's layouts on Fontconfig fonts.
#ifndef TERMREPORT_CPANGOCAIRO_SHIM_H
#define TERMREPORT_CPANGOCAIRO_SHIM_H

#include <cairo.h>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <fontconfig/fontconfig.h>

#endif
