//! Ids of the playbook's tasks that dates, money and the way back hang on.

/// Real use for the agreed time.
pub(super) const PILOT: &str = "pilot";
/// The new service is ordered: its cost begins.
pub(super) const ORDER: &str = "order-service";
/// Must-haves and prices of the option that takes over.
pub(super) const RUNNER_UP_CHECK: &str = "runner-up-checked";
/// The decision after all were heard.
pub(super) const FINAL_DECISION: &str = "final-decision";
/// Bodies that were heard before it.
pub(super) const HEARINGS: [&str; 2] = ["consult-representation", "dpo-opinion"];
/// What appears once and comes before all decisions.
pub(super) const DECIDED_ONCE: [&str; 2] = ["needs-workshop", "representation-find"];
/// Go, no go, or runner-up.
pub(super) const PILOT_DECISION: &str = "pilot-decision";
/// Shares and fees of a cooperative begin.
pub(super) const JOIN: &str = "join-cooperative";
/// The decision is looked at again.
pub(super) const REVIEW: &str = "yearly-review";
/// Everybody works with the new tool.
pub(super) const GO_LIVE: &str = "go-live";
/// The old contract is ended.
pub(super) const NOTICE: &str = "notice";
/// Both tools run until a fixed end.
pub(super) const PARALLEL_RUN: &str = "parallel-run";
/// What has arrived is counted.
pub(super) const COMPLETENESS: &str = "completeness";
/// Nobody writes in the old tool any more.
pub(super) const READ_ONLY: &str = "read-only";
/// The point of no return.
pub(super) const DELETION: &str = "deletion-request";
/// The way back is walked once.
pub(super) const WAY_BACK: &str = "way-back-test";
/// Contents leave the old tool.
pub(super) const EXPORT: &str = "export";
/// Tools that nobody allowed are closed.
pub(super) const UNOFFICIAL_CLOSED: &str = "unofficial-closed";
/// What was kept for a time ends.
pub(super) const EXCEPTION_END: &str = "exception-end";
/// How large the server must be.
pub(super) const SIZING: &str = "server-sizing";
/// The certificate for treatment by video.
pub(super) const VIDEO_PROOF: &str = "video-consultation-proof";
/// Accounts that several use get an owner.
pub(super) const HANDOVER: &str = "account-handover";
/// The resolution to join the cooperative that runs the chosen service.
pub(super) const RESOLUTION: &str = "board-resolution-join";
/// The owner of a service that one joins.
pub(super) const COOPERATIVE: &str = "member-cooperative";
/// The way of the data outside the phases Move and Switch off: decided, ordered, tried, with access, and out of the old
/// tool and its contract. A smaller plan keeps it.
pub(super) const WAY: [&str; 16] = [
    "contract-terms",
    "intended-decision",
    FINAL_DECISION,
    RESOLUTION,
    ORDER,
    "server-order",
    "install",
    "apply-settings",
    "backup",
    "pilot-criteria",
    PILOT,
    PILOT_DECISION,
    JOIN,
    "export-tested",
    "accounts",
    EXCEPTION_END,
];
/// What of the phases Move and Switch off a handful of people settle by talking to each other.
pub(super) const FOR_MANY: [&str; 3] = ["progress-report", "after-care", "leavers-swept"];
/// The decisive questions go to the vendor. A smaller plan keeps it while a must-have hangs on an answer.
pub(super) const ASKING: &str = "vendor-answers";
/// Weights and vetoes of the people concerned are collected.
pub(super) const VOICES: &str = "voices-heard";
/// Everybody who is to be heard or asked before the final decision.
pub(super) const HEARD: [&str; 7] = [
    "procurement-route",
    "representation-find",
    "consult-representation",
    "works-agreement",
    "disability-representative",
    "dpo-opinion",
    "school-authority-question",
];
/// Tasks that arrival facts of the chosen option say more about, if they name no task.
pub(super) const ARRIVAL: [&str; 3] = ["server-sizing", "install", "import"];
/// Tasks that a second move at one provider only extends.
pub(super) const CONTRACT: [&str; 3] = ["processing-contract", "exit-clause", "subprocessors-read"];
