//! Dossiers: files and their faults, edits and undo, the seam to the disk.

mod edits;
mod faults;
mod files;
