//! Wissel: choose privacy-first collaboration tools for a client and plan the move.

pub mod catalog;
pub mod dossier;
pub mod text;
