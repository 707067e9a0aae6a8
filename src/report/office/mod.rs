//! Files for word processors: DOCX (Office Open XML, ECMA-376) and ODT (OpenDocument 1.3, ISO/IEC 26300).
//!
//! In: a [`Document`](super::Document). Out: the bytes of a package, the same for the same document. Both carry what an
//! accessible document needs: real headings and lists, header rows that repeat, a title, the language of each text, and
//! a text in place of each picture.
//!
//! `package.rs` zips parts, `sheet.rs` shares out the page, `media.rs` draws the pictures; `docx/`
//! and `odt/` are the two formats.

pub(super) mod docx;
mod media;
pub(super) mod odt;
mod package;
mod sheet;
