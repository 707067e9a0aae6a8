//! The house's widgets. Each takes its accessible name as a required argument.
//!
//! In: a `Ui`, names, and the value to show. Out: whether the value was changed.

pub(crate) mod band;
pub(crate) mod boxes;
pub(crate) mod button;
pub(crate) mod card;
pub(crate) mod chip;
pub(crate) mod choice;
pub(crate) mod combo;
pub(crate) mod disclosure;
pub(crate) mod drawer;
pub(crate) mod fall;
pub(crate) mod field;
pub(crate) mod form;
pub(crate) mod gantt;
pub(crate) mod glide;
pub(crate) mod group;
pub(crate) mod level;
pub(crate) mod mark;
pub(crate) mod matrix;
pub(crate) mod months;
pub(crate) mod paging;
pub(crate) mod scatter;
pub(crate) mod secret;
pub(crate) mod sheet;
pub(crate) mod table;
pub(crate) mod text;
pub(crate) mod weight;
