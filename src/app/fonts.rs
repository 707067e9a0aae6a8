//! The fonts that are shipped: Inter in four weights, and Lucide for symbols.
//!
//! In: the files of `assets/fonts`. Out: egui's font families, each with the symbols behind it.

use std::sync::Arc;

use eframe::egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};

const FILES: [(&str, &[u8]); 5] = [
    ("regular", include_bytes!("../../assets/fonts/Inter-Regular.otf")),
    ("medium", include_bytes!("../../assets/fonts/Inter-Medium.otf")),
    ("semibold", include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
    ("bold", include_bytes!("../../assets/fonts/Inter-Bold.otf")),
    (SYMBOLS, include_bytes!("../../assets/fonts/lucide.ttf")),
];

const SYMBOLS: &str = "symbols";

/// A weight of Inter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Labels.
    Medium,
    /// Headings.
    SemiBold,
    /// The one number that counts.
    Bold,
}

impl Weight {
    /// The family of this weight.
    pub(crate) fn family(self) -> FontFamily {
        let name = match self {
            Self::Medium => "medium",
            Self::SemiBold => "semibold",
            Self::Bold => "bold",
        };
        FontFamily::Name(name.into())
    }
}

/// The family of symbols.
pub(crate) fn symbols() -> FontFamily {
    FontFamily::Name(SYMBOLS.into())
}

/// Gives `ctx` these fonts and no others.
pub(crate) fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FILES {
        let tweak = FontTweak { y_offset_factor: if name == SYMBOLS { 0.09 } else { 0.0 }, ..FontTweak::default() };
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes).tweak(tweak)));
    }
    let chain = |first: &str| vec![first.to_owned(), "regular".to_owned(), SYMBOLS.to_owned()];
    fonts.families.insert(FontFamily::Proportional, chain("regular"));
    fonts.families.insert(FontFamily::Monospace, chain("regular"));
    for weight in [Weight::Medium, Weight::SemiBold, Weight::Bold] {
        if let FontFamily::Name(name) = weight.family() {
            fonts.families.insert(FontFamily::Name(name.clone()), chain(&name));
        }
    }
    fonts.families.insert(symbols(), vec![SYMBOLS.to_owned()]);
    ctx.set_fonts(fonts);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use eframe::egui::{FontId, RawInput};

    use super::*;
    use crate::text::message::FILES;

    #[test]
    fn every_character_of_every_message_is_in_the_fonts() {
        let ctx = Context::default();
        install(&ctx);
        ctx.run_ui(RawInput::default(), |_| {}).drop_without_applying_deltas();
        let characters: BTreeSet<char> = FILES.iter().flat_map(|(_, text)| text.chars()).collect();
        for weight in [Weight::Medium, Weight::SemiBold, Weight::Bold] {
            for family in [FontFamily::Proportional, weight.family()] {
                let font = FontId::new(14.0, family);
                for c in characters.iter().filter(|c| !c.is_control()) {
                    assert!(ctx.fonts_mut(|f| f.has_glyph(&font, *c)), "{c:?}");
                }
            }
        }
    }
}
