//! Pictures of a document for word processors.
//!
//! In: a [`Picture`]. Out: it as SVG, and as PNG for programs that cannot show SVG.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use crate::report::picture::Picture;
use crate::report::svg::svg;
use crate::report::world::FONT_FILES;

/// Pixels of the PNG for each point; a page printed with 200 dots an inch shows no steps.
const SCALE: f32 = 2.5;

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    FONT_FILES.iter().for_each(|file| fonts.load_font_data(file.to_vec()));
    Arc::new(fonts)
});

/// A picture in both forms.
pub(super) struct Media {
    /// As SVG that stands alone.
    pub(super) svg: Vec<u8>,
    /// As PNG; `None` if it has no size.
    pub(super) png: Option<Vec<u8>>,
}

impl Media {
    /// Draws a picture.
    pub(super) fn of(picture: &Picture) -> Self {
        let svg = svg(picture, " xmlns=\"http://www.w3.org/2000/svg\"", "");
        let png = pixels(&svg);
        Self { svg: svg.into_bytes(), png }
    }
}

fn pixels(svg: &str) -> Option<Vec<u8>> {
    let options = Options { fontdb: Arc::clone(&FONTS), font_family: "Inter".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).ok()?;
    let size = tree.size().to_int_size().scale_by(SCALE)?;
    let mut pixmap = Pixmap::new(size.width(), size.height())?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixmap.as_mut());
    pixmap.encode_png().ok()
}
