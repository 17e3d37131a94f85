// The C libraries that draw: Cairo's PDF and image surfaces, Pango's layouts on Fontconfig fonts; and libdeflate, which
// compresses.
#ifndef TERMREPORT_CPANGOCAIRO_SHIM_H
#define TERMREPORT_CPANGOCAIRO_SHIM_H

#include <cairo.h>
#include <cairo-ft.h>
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

// Opens the face of a font and keeps it open, for Cairo closes faces it thinks unused once ten are open, and does so
// while another thread begins to use one (_has_unlocked_face of 1.16 reads a count no lock guards). 1 when it is open.
static inline int termreport_hold_face(PangoFont *font) {
    cairo_scaled_font_t *scaled = termreport_scaled_font(font);
    if (scaled == NULL || cairo_scaled_font_get_type(scaled) != CAIRO_FONT_TYPE_FT) return 0;
    return cairo_ft_scaled_font_lock_face(scaled) != NULL;
}

// Lets Cairo close a face that was held.
static inline void termreport_let_face_go(PangoFont *font) {
    cairo_ft_scaled_font_unlock_face(termreport_scaled_font(font));
}

// The glyph of a code point in one of Fontconfig's fonts; 0 when there is none.
static inline guint termreport_glyph(PangoFont *font, gunichar point) {
    return PANGO_IS_FC_FONT(font) ? pango_fc_font_get_glyph(PANGO_FC_FONT(font), point) : 0;
}

#endif
