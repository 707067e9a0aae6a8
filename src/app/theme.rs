//! All colours, sizes and spacings of the window, light and dark, and how egui is dressed in them.
//!
//! In: the choice of theme. Out: [`Tokens`] for painting, and egui's two styles.
//! No other file of the window names a colour or a text size.

use std::collections::BTreeMap;

use eframe::egui::{
    self, Color32, Context, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Theme, Ui,
    Visuals,
    style::{ScrollFadeStyle, ScrollStyle, WidgetVisuals},
};

/// Sizes of text, in points.
pub(crate) mod size {
    /// Notes and labels.
    pub(crate) const SMALL: f32 = 12.0;
    /// Running text.
    pub(crate) const BODY: f32 = 14.0;
    /// Headings of cards.
    pub(crate) const LEAD: f32 = 16.0;
    /// Headings of pages.
    pub(crate) const HEADING: f32 = 20.0;
    /// The program's name on the first screen.
    pub(crate) const TITLE: f32 = 28.0;
}

/// Spacings, in points, on a grid of four.
pub(crate) mod space {
    /// Inside a group.
    pub(crate) const XS: f32 = 4.0;
    /// Between lines that belong together.
    pub(crate) const S: f32 = 8.0;
    /// Between fields.
    pub(crate) const M: f32 = 12.0;
    /// Between groups.
    pub(crate) const L: f32 = 20.0;
    /// Between sections and around pages.
    pub(crate) const XL: f32 = 32.0;
    /// Width of the rail on the left.
    pub(crate) const RAIL: f32 = 224.0;
    /// Width of the rail in a narrow window, with symbols alone.
    pub(crate) const RAIL_SLIM: f32 = 60.0;
    /// A window narrower than this is narrow.
    pub(crate) const SLIM: f32 = 720.0;
    /// A page in less room scrolls sideways where something in it does not fit.
    pub(crate) const ROOMY: f32 = 500.0;
    /// A page is never laid out narrower.
    pub(crate) const LEAST: f32 = 400.0;
    /// Height of the bar at the top.
    pub(crate) const BAR: f32 = 52.0;
    /// Widest a page of fields becomes.
    pub(crate) const PAGE: f32 = 992.0;
    /// Widest a line of running text becomes: about 75 characters.
    pub(crate) const PROSE: f32 = 520.0;
    /// The same of small print.
    pub(crate) const NOTE: f32 = 440.0;
    /// The same of a sentence as large as a heading.
    pub(crate) const SENTENCE: f32 = 592.0;
}

/// Seconds that something takes to move.
const MOTION: f32 = 0.15;

/// Opacity of what shows how far something is scrolled.
const THUMB: f32 = 0.55;

/// Radius of cards.
pub(crate) const CARD_RADIUS: u8 = 8;
/// Radius of buttons and fields.
pub(crate) const RADIUS: u8 = 6;

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tokens {
    /// Background of pages.
    pub(crate) paper: Color32,
    /// Background of cards and dialogs.
    pub(crate) card: Color32,
    /// Background of the rail.
    pub(crate) rail: Color32,
    /// Background of fields to write in.
    pub(crate) field: Color32,
    /// Background of what the pointer is over.
    pub(crate) hover: Color32,
    /// Text.
    pub(crate) ink: Color32,
    /// Text that steps back: labels, hints, notes.
    pub(crate) muted: Color32,
    /// Hairlines between things; carries no meaning.
    pub(crate) line: Color32,
    /// Edge of fields and buttons, and marks.
    pub(crate) edge: Color32,
    /// What can be acted on, and what is chosen; the good end of scales.
    pub(crate) accent: Color32,
    /// Background behind text in `accent`.
    pub(crate) accent_soft: Color32,
    /// Text on `accent`.
    pub(crate) on_accent: Color32,
    /// What deserves a look; the bad end of scales.
    pub(crate) warn: Color32,
    /// Background behind text in `warn`.
    pub(crate) warn_soft: Color32,
    /// What went wrong, and hard dates that cannot be met.
    pub(crate) error: Color32,
    /// Background behind text in `error`.
    pub(crate) error_soft: Color32,
    /// Filled bar of a band, from the 10th to the 90th of 100 samples.
    pub(crate) band: Color32,
    /// Filled bar of a band of which too little is known.
    pub(crate) band_thin: Color32,
    /// The likely mark inside a band.
    pub(crate) mark: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// Colours by daylight: ink on warm paper.
pub(crate) const LIGHT: Tokens = Tokens {
    paper: rgb(0x00F7_F4EE),
    card: rgb(0x00FF_FDF9),
    rail: rgb(0x00EE_E9DF),
    field: rgb(0x00FF_FFFF),
    hover: rgb(0x00EF_EADF),
    ink: rgb(0x0023_211E),
    muted: rgb(0x005F_594F),
    line: rgb(0x00DD_D6C8),
    edge: rgb(0x0089_8172),
    accent: rgb(0x001D_5A8C),
    accent_soft: rgb(0x00E1_EBF3),
    on_accent: rgb(0x00FF_FFFF),
    warn: rgb(0x0092_4A06),
    warn_soft: rgb(0x00FB_EBD6),
    error: rgb(0x009C_2B1B),
    error_soft: rgb(0x00FA_E4DF),
    band: rgb(0x0053_89B6),
    band_thin: rgb(0x007A_8692),
    mark: rgb(0x0012_3A5C),
};

/// Colours by lamplight.
pub(crate) const DARK: Tokens = Tokens {
    paper: rgb(0x001D_1C1A),
    card: rgb(0x0027_2523),
    rail: rgb(0x0017_1614),
    field: rgb(0x001A_1917),
    hover: rgb(0x0034_322E),
    ink: rgb(0x00EC_E7DD),
    muted: rgb(0x00B3_AB9E),
    line: rgb(0x003D_3A35),
    edge: rgb(0x0085_7E72),
    accent: rgb(0x0085_BAE6),
    accent_soft: rgb(0x0023_3646),
    on_accent: rgb(0x0012_2536),
    warn: rgb(0x00EB_AA66),
    warn_soft: rgb(0x0041_3120),
    error: rgb(0x00F0_9A8B),
    error_soft: rgb(0x0045_2822),
    band: rgb(0x0049_83B3),
    band_thin: rgb(0x0076_808B),
    mark: rgb(0x00E2_EEF8),
};

/// The colours in force here.
pub(crate) fn tokens(ui: &Ui) -> &'static Tokens {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

/// Ground and text of a main button, which may be out of reach.
pub(crate) const fn main_button(t: &Tokens, enabled: bool) -> (Color32, Color32) {
    if enabled { (t.accent, t.on_accent) } else { (t.hover, t.muted) }
}

/// What a drawer casts on the page that it cuts off.
pub(crate) fn drawer_shadow() -> Shadow {
    Shadow { offset: [-8, 0], blur: 32, spread: 0, color: Color32::from_black_alpha(72) }
}

/// Dresses both of egui's styles; with `reduced_motion` everything jumps.
pub(crate) fn install(ctx: &Context, reduced_motion: bool) {
    ctx.options_mut(|options| {
        // Closing goes past the question about unsaved changes otherwise.
        options.quit_shortcuts.clear();
        // The text has a size of its own between two limits, which is remembered.
        options.zoom_with_keyboard = false;
        options.fallback_theme = Theme::Light;
    });
    for (theme, tokens) in [(Theme::Light, &LIGHT), (Theme::Dark, &DARK)] {
        ctx.style_mut_of(theme, |style| dress(style, tokens, theme, reduced_motion));
    }
}

fn dress(style: &mut Style, tokens: &Tokens, theme: Theme, reduced_motion: bool) {
    style.text_styles = text_styles();
    style.animation_time = if reduced_motion { 0.0 } else { MOTION };
    style.scroll_animation = match reduced_motion {
        true => egui::style::ScrollAnimation::none(),
        false => egui::style::ScrollAnimation::duration(MOTION),
    };
    style.drag_value_text_style = TextStyle::Body;
    let spacing = &mut style.spacing;
    spacing.item_spacing = egui::vec2(space::S, space::S);
    spacing.button_padding = egui::vec2(space::M, space::XS);
    spacing.interact_size.y = 32.0;
    spacing.window_margin = Margin::same(20);
    spacing.menu_margin = Margin::same(8);
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.combo_width = 120.0;
    spacing.combo_height = 320.0;
    spacing.tooltip_width = 420.0;
    spacing.slider_rail_height = 4.0;
    spacing.scroll = scroll();
    style.visuals = visuals(tokens, theme);
    style.visuals.text_cursor.blink = !reduced_motion;
}

/// Bars that are seen before the pointer is there; where something goes on beyond its edge, it fades.
fn scroll() -> ScrollStyle {
    ScrollStyle {
        floating_width: 4.0,
        foreground_color: true,
        dormant_handle_opacity: THUMB,
        active_handle_opacity: THUMB,
        interact_handle_opacity: 0.8,
        fade: ScrollFadeStyle { strength: 1.0, size: 28.0 },
        ..ScrollStyle::thin()
    }
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    let plain = |size| FontId::new(size, FontFamily::Proportional);
    [
        (TextStyle::Small, plain(size::SMALL)),
        (TextStyle::Body, plain(size::BODY)),
        (TextStyle::Button, plain(size::BODY)),
        (TextStyle::Monospace, plain(size::BODY)),
        (TextStyle::Heading, plain(size::HEADING)),
    ]
    .into()
}

fn visuals(t: &Tokens, theme: Theme) -> Visuals {
    let mut visuals = theme.default_visuals();
    let shadow = Shadow { offset: [0, 6], blur: 24, spread: 0, color: Color32::from_black_alpha(40) };
    visuals.panel_fill = t.paper;
    visuals.window_fill = t.card;
    visuals.window_stroke = Stroke::new(1.0, t.line);
    visuals.window_corner_radius = CornerRadius::same(CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(CARD_RADIUS);
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.faint_bg_color = t.hover;
    visuals.extreme_bg_color = t.field;
    visuals.text_edit_bg_color = Some(t.field);
    visuals.code_bg_color = t.hover;
    visuals.hyperlink_color = t.accent;
    visuals.warn_fg_color = t.warn;
    visuals.error_fg_color = t.error;
    visuals.weak_text_color = Some(t.muted);
    visuals.selection.bg_fill = t.accent_soft;
    visuals.selection.stroke = Stroke::new(2.0, t.accent);
    visuals.text_cursor.stroke = Stroke::new(2.0, t.accent);
    visuals.slider_trailing_fill = true;
    visuals.widgets.noninteractive = widget(t.card, t.line, 1.0, t.ink);
    visuals.widgets.inactive = widget(t.field, t.edge, 1.0, t.ink);
    visuals.widgets.hovered = widget(t.hover, t.edge, 1.0, t.ink);
    visuals.widgets.active = widget(t.hover, t.accent, 2.0, t.ink);
    visuals.widgets.open = widget(t.hover, t.accent, 1.0, t.ink);
    visuals
}

fn widget(fill: Color32, edge: Color32, width: f32, ink: Color32) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, edge),
        corner_radius: CornerRadius::same(RADIUS),
        fg_stroke: Stroke::new(1.5, ink),
        expansion: 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance after WCAG 2.2.
    fn luminance(color: Color32) -> f64 {
        let channel = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { libm_pow((c + 0.055) / 1.055) }
        };
        0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
    }

    #[allow(clippy::disallowed_methods, reason = "a test of colours, not a number in a document")]
    fn libm_pow(x: f64) -> f64 {
        x.powf(2.4)
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn readable(text: Color32, back: Color32, least: f64) {
        let found = contrast(text, back);
        assert!(found >= least, "{text:?} on {back:?}: {found:.2}");
    }

    /// Grounds that text and marks stand on: of pages, rows under the pointer, chosen rows, messages.
    fn grounds(t: &Tokens) -> [Color32; 8] {
        [t.paper, t.card, t.rail, t.field, t.hover, t.accent_soft, t.warn_soft, t.error_soft]
    }

    #[test]
    fn text_is_readable_in_both_themes() {
        for t in [&LIGHT, &DARK] {
            for back in grounds(t) {
                for text in [t.ink, t.muted, t.accent, t.warn, t.error] {
                    readable(text, back, 4.5);
                }
            }
            for enabled in [true, false] {
                let (ground, text) = main_button(t, enabled);
                readable(text, ground, 4.5);
            }
            // Numbers of risks, in fields whose tint grows with their weight.
            for weight in [0.15, 0.3] {
                readable(t.ink, t.warn_soft.lerp_to_gamma(t.warn, weight), 4.5);
            }
        }
    }

    #[test]
    fn how_far_something_is_scrolled_is_visible() {
        for t in [&LIGHT, &DARK] {
            // The thumb lies on a strip of this ground.
            readable(t.field.blend(t.ink.gamma_multiply(THUMB)), t.field, 3.0);
        }
    }

    #[test]
    fn with_reduced_motion_nothing_blinks_or_slides() {
        for (reduced, time) in [(true, 0.0), (false, 0.15)] {
            let mut style = Style::default();
            dress(&mut style, &LIGHT, Theme::Light, reduced);
            assert_eq!((style.animation_time, style.scroll_animation.duration.max), (time, time));
            assert_eq!(style.visuals.text_cursor.blink, !reduced);
        }
    }

    #[test]
    fn marks_are_visible_in_both_themes() {
        for t in [&LIGHT, &DARK] {
            for back in grounds(t) {
                // Edges, symbols, and the ring around what has the keyboard.
                for mark in [t.edge, t.accent, t.warn, t.error, t.mark] {
                    readable(mark, back, 3.0);
                }
            }
            for back in [t.paper, t.card, t.hover, t.accent_soft] {
                for band in [t.band, t.band_thin] {
                    readable(band, back, 3.0);
                }
            }
            for band in [t.band, t.band_thin] {
                readable(t.mark, band, 3.0);
            }
        }
    }

    #[test]
    fn what_egui_draws_itself_is_readable() {
        for (theme, t) in [(Theme::Light, &LIGHT), (Theme::Dark, &DARK)] {
            let visuals = visuals(t, theme);
            let widgets = &visuals.widgets;
            for state in [&widgets.noninteractive, &widgets.inactive, &widgets.hovered, &widgets.active, &widgets.open]
            {
                readable(state.fg_stroke.color, state.bg_fill, 4.5);
                readable(state.fg_stroke.color, state.weak_bg_fill, 4.5);
            }
            for state in [&widgets.inactive, &widgets.hovered, &widgets.active, &widgets.open] {
                readable(state.bg_stroke.color, t.paper, 3.0);
                readable(state.bg_stroke.color, t.card, 3.0);
            }
            readable(t.ink, visuals.selection.bg_fill, 4.5);
            readable(visuals.selection.stroke.color, visuals.selection.bg_fill, 4.5);
            for link in [visuals.hyperlink_color, visuals.warn_fg_color, visuals.error_fg_color] {
                readable(link, visuals.window_fill, 4.5);
                readable(link, visuals.panel_fill, 4.5);
            }
        }
    }
}
