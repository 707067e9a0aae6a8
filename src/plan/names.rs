//! Ids of the playbook's tasks that dates, money and the way back hang on.

/// Real use for the agreed time.
pub(super) const PILOT: &str = "pilot";
/// The new service is ordered: its cost begins.
pub(super) const ORDER: &str = "order-service";
/// Must-haves and prices of the option that takes over.
pub(super) const RUNNER_UP_CHECK: &str = "runner-up-checked";
/// Go, no go, or runner-up.
pub(super) const PILOT_DECISION: &str = "pilot-decision";
/// Everybody works with the new tool.
pub(super) const GO_LIVE: &str = "go-live";
/// The old contract is ended.
pub(super) const NOTICE: &str = "notice";
/// The point of no return.
pub(super) const DELETION: &str = "deletion-request";
/// Contents leave the old tool.
pub(super) const EXPORT: &str = "export";
/// What was kept for a time ends.
pub(super) const EXCEPTION_END: &str = "exception-end";
/// Tasks that arrival facts of the chosen option say more about.
pub(super) const ARRIVAL: [&str; 3] = ["server-sizing", "install", "import"];
/// Tasks that a second move at one provider only extends.
pub(super) const CONTRACT: [&str; 3] = ["processing-contract", "exit-clause", "subprocessors-read"];
