//! The network: forward and backward pass in fractional working days.
//!
//! In: [`Node`]s with durations and predecessors, and an order. Out: earliest and latest start
//! and finish. Critical path method with PERT estimates (Kelley and Walker, 1959; Malcolm and
//! others, 1959). Nobody is levelled.

/// A task as the passes see it; days count from the plan's first working day.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    /// Working days from start to finish.
    pub(super) days: f64,
    /// Not before this day.
    pub(super) not_before: f64,
    /// The day it was done; it takes no time and waits for nothing.
    pub(super) done: Option<f64>,
    /// It must be finished here or earlier.
    pub(super) limit: Option<f64>,
    /// The end does not wait for it, and it does not hurry what comes before.
    pub(super) apart: bool,
}

/// Start and finish of a task, earliest and latest.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Span {
    pub(super) start: f64,
    pub(super) finish: f64,
    pub(super) latest_start: f64,
    pub(super) latest_finish: f64,
}

impl Span {
    /// Days it can wait; below zero: it is late.
    pub(super) fn slack(&self) -> f64 {
        self.latest_start - self.start
    }
}

/// Both passes. `order` names every node once, each behind its predecessors in `before`.
pub(super) fn passes(nodes: &[Node], before: &[Vec<usize>], order: &[usize]) -> Vec<Span> {
    let mut spans = forward(nodes, before, order);
    let both = || nodes.iter().zip(&spans);
    let end = both().filter(|(node, _)| !node.apart).map(|(_, span)| span.finish).fold(0.0, f64::max);
    let mut latest: Vec<f64> = both().map(|(node, span)| if node.apart { span.finish } else { end }).collect();
    for i in order.iter().rev() {
        let (Some(node), Some(span)) = (nodes.get(*i), spans.get_mut(*i)) else { continue };
        let own = latest.get(*i).copied().unwrap_or(end);
        span.latest_finish = node.limit.map_or(own, |limit| own.min(limit));
        span.latest_start = span.latest_finish - node.days;
        if node.done.is_some() {
            (span.latest_start, span.latest_finish) = (span.start, span.finish);
            continue;
        }
        if node.apart {
            continue;
        }
        let start = span.latest_start;
        for p in before.get(*i).into_iter().flatten() {
            if let Some(bound) = latest.get_mut(*p) {
                *bound = bound.min(start);
            }
        }
    }
    spans
}

/// Earliest start and finish.
pub(super) fn forward(nodes: &[Node], before: &[Vec<usize>], order: &[usize]) -> Vec<Span> {
    let mut spans = vec![Span::default(); nodes.len()];
    for i in order {
        let Some(node) = nodes.get(*i) else { continue };
        let ready = before.get(*i).into_iter().flatten().filter_map(|p| spans.get(*p)).map(|s| s.finish);
        let start = node.done.unwrap_or_else(|| ready.fold(node.not_before, f64::max));
        let days = if node.done.is_some() { 0.0 } else { node.days };
        if let Some(span) = spans.get_mut(*i) {
            (span.start, span.finish) = (start, start + days);
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(days: f64) -> Node {
        Node { days, ..Node::default() }
    }

    /// A(3) before B(4) and C(2), both before D(5): drawn and worked out by hand.
    fn diamond() -> (Vec<Node>, Vec<Vec<usize>>) {
        (vec![node(3.0), node(4.0), node(2.0), node(5.0)], vec![vec![], vec![0], vec![0], vec![1, 2]])
    }

    #[test]
    fn a_diamond_worked_out_by_hand() {
        let (nodes, before) = diamond();
        let spans = passes(&nodes, &before, &[0, 1, 2, 3]);
        let rows: Vec<_> = spans.iter().map(|s| (s.start, s.finish, s.latest_start, s.latest_finish)).collect();
        assert_eq!(rows, [(0.0, 3.0, 0.0, 3.0), (3.0, 7.0, 3.0, 7.0), (3.0, 5.0, 5.0, 7.0), (7.0, 12.0, 7.0, 12.0)]);
        assert_eq!(spans.iter().map(Span::slack).collect::<Vec<_>>(), [0.0, 0.0, 2.0, 0.0]);
    }

    #[test]
    fn a_limit_reaches_back_to_all_that_comes_before() {
        let (mut nodes, before) = diamond();
        nodes[2].limit = Some(4.0);
        let spans = passes(&nodes, &before, &[0, 1, 2, 3]);
        assert_eq!(spans.iter().map(Span::slack).collect::<Vec<_>>(), [-1.0, 0.0, -1.0, 0.0]);
    }

    #[test]
    fn what_stands_apart_neither_ends_nor_hurries() {
        let (mut nodes, mut before) = diamond();
        nodes.push(Node { days: 1.0, not_before: 100.0, apart: true, ..Node::default() });
        before.push(vec![3]);
        let spans = passes(&nodes, &before, &[0, 1, 2, 3, 4]);
        assert_eq!((spans[4].start, spans[4].slack()), (100.0, 0.0));
        assert_eq!(spans.iter().map(Span::slack).collect::<Vec<_>>(), [0.0, 0.0, 2.0, 0.0, 0.0]);
        nodes[4].not_before = 0.0;
        assert_eq!(passes(&nodes, &before, &[0, 1, 2, 3, 4])[3].latest_finish, 12.0);
    }

    #[test]
    fn what_is_done_waits_for_nothing_and_holds_nothing_up() {
        let (mut nodes, before) = diamond();
        nodes[1].done = Some(9.0);
        nodes[3].not_before = 8.0;
        let spans = passes(&nodes, &before, &[0, 1, 2, 3]);
        assert_eq!((spans[3].start, spans[3].finish), (9.0, 14.0));
        assert_eq!((spans[1].slack(), spans[0].slack(), spans[2].slack()), (0.0, 4.0, 4.0));
    }
}
