//! Wissel: choose privacy-first collaboration tools for a client and plan the move.

pub mod catalog;
pub mod cli;
pub mod dossier;
pub mod report;
pub mod score;
pub mod text;
