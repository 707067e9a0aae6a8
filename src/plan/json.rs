//! The plan for other programs. Shape: `formats.md`, "JSON"; codes, no sentences.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::ledger::MonthCost;
use super::task::Task;
use super::{Plan, PlannedMove, Refusal, decided};
use crate::dossier::Dossier;

/// `plan --json`. Of a refused plan all lists but that of the open moves are empty, and `refused` is a code.
#[must_use]
pub fn plan_json(dossier: &Dossier, plan: &Result<Plan, Refusal>) -> Value {
    match plan {
        Ok(plan) => json!({
            "format": 1,
            "start": plan.start.to_string(),
            "finish": plan.finish.to_string(),
            "moves": plan.moves.iter().flat_map(moves).collect::<Vec<_>>(),
            "open": plan.open,
            "tasks": plan.tasks.iter().map(task).collect::<Vec<_>>(),
            "costs": plan.costs.months.iter().map(month).collect::<Vec<_>>(),
            "break_even": plan.costs.break_even.month().map(|d| d.strftime("%Y-%m").to_string()),
            "risks": plan.risks.iter().map(|r| r.id.clone()).collect::<Vec<_>>(),
            "refused": null,
        }),
        Err(refusal) => json!({
            "format": 1, "start": null, "finish": null, "moves": [], "open": decided::open(dossier), "tasks": [],
            "costs": [], "break_even": null, "risks": [], "refused": refusal.code(),
        }),
    }
}

/// One entry per option in force; a tool that stays has none.
fn moves(of: &PlannedMove) -> Vec<Value> {
    let entry = |option: Option<&str>| json!({"move": of.number, "option": option, "status": of.status.code()});
    if of.options.is_empty() {
        return vec![entry(None)];
    }
    of.options.iter().map(|id| entry(Some(id.as_str()))).collect()
}

fn task(task: &Task) -> Value {
    let dates = task.dates.as_ref();
    json!({
        "id": task.id,
        "phase": task.phase.code(),
        "role": task.role.code(),
        "status": task.state.code(),
        "effort": task.effort.values(),
        "start": dates.map(|d| d.start.to_string()),
        "finish": dates.map(|d| d.finish.to_string()),
        "latest_start": dates.map(|d| d.latest_start.to_string()),
        "slack": dates.map(|d| d.slack),
        "critical": dates.is_some_and(|d| d.critical),
        "hard": dates.and_then(|d| d.hard).map(|d| d.to_string()),
        "after": task.after,
        "why": task.reason,
    })
}

fn month(row: &MonthCost) -> Value {
    let money = |amount: Decimal| amount.to_string();
    json!({
        "month": row.month.strftime("%Y-%m").to_string(),
        "currency": row.currency.as_str(),
        "old": money(row.old),
        "new": money(row.new),
        "one_off": money(row.one_off),
        "own_hours": money(row.own_hours),
        "tied_up": money(row.tied_up),
        "unknown": row.unknown,
    })
}
