//! View models: plain values that pages draw from, built without egui.

pub(crate) mod before;
pub(crate) mod catalog;
pub(crate) mod client;
pub(crate) mod compare;
pub(crate) mod decide;
pub(crate) mod duties;
pub(crate) mod edition;
pub(crate) mod evidence;
pub(crate) mod find;
pub(crate) mod first;
pub(crate) mod hand_over;
pub(crate) mod needs;
pub(crate) mod openness;
pub(crate) mod palette;
pub(crate) mod plan;
pub(crate) mod question;
pub(crate) mod rail;
pub(crate) mod today;
pub(crate) mod usual;
pub(crate) mod weights;
pub(crate) mod words;
