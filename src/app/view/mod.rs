//! View models: plain values that pages draw from, built without egui.

pub(crate) mod client;
pub(crate) mod rail;
pub(crate) mod today;
