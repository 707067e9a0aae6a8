//! Wissel: choose privacy-first collaboration tools for a client and plan the move.

#[cfg(feature = "gui")]
pub mod app;
pub mod catalog;
pub mod dossier;
pub mod report;
pub mod score;
pub mod text;
