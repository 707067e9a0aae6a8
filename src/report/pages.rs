//! A document as pages to be looked at: the same pages that its PDF has.
//!
//! In: a [`Document`]. Out: how many pages there are, their size, and each as a picture.

use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::{RenderOptions, render};

use super::document::Document;
use super::error::ReportError;
use super::pdf;

/// The set pages of a document.
#[derive(Debug)]
pub(crate) struct Pages(PagedDocument);

/// A page as a picture.
pub(crate) struct PageImage {
    /// Width and height in pixels.
    pub(crate) size: [usize; 2],
    /// Red, green, blue and opacity of each pixel, row by row, colours already multiplied by the opacity.
    pub(crate) rgba: Vec<u8>,
}

impl Pages {
    /// Sets a document.
    ///
    /// # Errors
    /// [`ReportError::Layout`] if Typst refuses it.
    pub(crate) fn set(document: &Document) -> Result<Self, ReportError> {
        let pages = pdf::paged(document).map(Self);
        comemo::evict(0);
        pages
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.0.pages().len()
    }

    /// Width and height of a page in points, counted from 0.
    pub(crate) fn size(&self, page: usize) -> Option<(f64, f64)> {
        let size = self.0.pages().get(page)?.frame.size();
        Some((size.x.to_pt(), size.y.to_pt()))
    }

    /// A page, counted from 0, with so many pixels to a point.
    pub(crate) fn image(&self, page: usize, pixels: f64) -> Option<PageImage> {
        let options = RenderOptions { pixel_per_pt: Scalar::new(pixels), ..RenderOptions::default() };
        let image = render(self.0.pages().get(page)?, &options);
        let side = |pixels: u32| usize::try_from(pixels).unwrap_or_default();
        Some(PageImage { size: [side(image.width()), side(image.height())], rgba: image.take() })
    }
}
