// The C libraries that draw: Cairo's PDF and image surfaces, Pango's layouts on Fontconfig fonts; and libdeflate, which
// compresses.
#ifndef TERMREPORT_CPANGOCAIRO_SHIM_H
#define TERMREPORT_CPANGOCAIRO_SHIM_H

#include <cairo.h>
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <libdeflate.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>

// What Fontconfig knows of a font; NULL when the font is not one of Fontconfig's.
static inline FcPattern *termreport_font_pattern(PangoFont *font) {
    return PANGO_IS_FC_FONT(font) ? pango_fc_font_get_pattern(PANGO_FC_FONT(font)) : NULL;
}

// The form in which Cairo sets a font; owned by the font.
static inline cairo_scaled_font_t *termreport_scaled_font(PangoFont *font) {
    return PANGO_IS_CAIRO_FONT(font) ? pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)) : NULL;
}

// The glyph of a code point in one of Fontconfig's fonts; 0 when there is none.
static inline guint termreport_glyph(PangoFont *font, gunichar point) {
    return PANGO_IS_FC_FONT(font) ? pango_fc_font_get_glyph(PANGO_FC_FONT(font), point) : 0;
}

#endif
