//! The facts of a few samples, drawn and read side by side.
//!
//! In: random numbers, and which of them each uncertain fact takes. Out: the utility of any cell in each of the
//! samples. Kept until all samples are drawn, so that they need not be drawn twice.

/// So many samples are drawn side by side.
pub(super) const LANES: usize = 8;

/// A number in each of the samples that are drawn side by side.
pub(super) type Lanes = [f64; LANES];

/// A uniform number as it is drawn.
pub(super) type Number = [u8; 8];

/// Numbers that a uniform one can be: 2 to the power of 53.
const STEPS: f64 = 9_007_199_254_740_992.0;

/// What the utility of an option in a column comes from.
#[derive(Clone, Copy)]
pub(super) enum Cell {
    Certain(f64),
    /// Number of a graded fact; the utilities one level down, as found, one level up, and one that makes them four.
    Graded(usize, [f64; 4]),
    /// Number of an open fact: any utility is as likely as any other.
    Open(usize),
}

impl Cell {
    /// The most that its utility times this factor can be.
    pub(super) fn most(&self, factor: f64) -> f64 {
        match self {
            Self::Certain(utility) => factor * utility,
            Self::Graded(_, utilities) => utilities.iter().map(|u| factor * u).fold(f64::NEG_INFINITY, f64::max),
            Self::Open(_) => factor.max(0.0),
        }
    }
}

/// A fact that is drawn as found, one level down or one level up.
pub(super) struct Graded {
    /// Position among the draws of a sample.
    at: usize,
    /// The first bits as found, and the first one level up.
    bounds: [u64; 2],
}

impl Graded {
    /// A fact that is one level off in this share of samples, to each side.
    pub(super) fn new(at: usize, share: f64) -> Self {
        Self { at, bounds: [share, 1.0 - share].map(first_bits) }
    }

    /// One level down (0), as found (1), or one level up (2). Compared as whole numbers, which is exact, and added
    /// up instead of branched on: which way it goes cannot be guessed.
    fn step(&self, bits: u64) -> u8 {
        let [found, above] = self.bounds;
        u8::from(bits >= found) + u8::from(bits >= above)
    }
}

/// The uncertain facts of a few samples.
pub(super) struct Facts {
    /// By graded fact: its step.
    steps: Vec<[u8; LANES]>,
    /// By open fact: its utility.
    open: Vec<Lanes>,
}

impl Facts {
    /// The facts of samples with these numbers; `open` are positions among them.
    pub(super) fn of(graded: &[Graded], open: &[usize], samples: [&[Number]; LANES]) -> Self {
        let bits = |at: usize| samples.map(|s| s.get(at).map_or(0, |number| u64::from_le_bytes(*number)));
        Self {
            steps: graded.iter().map(|fact| bits(fact.at).map(|bits| fact.step(bits))).collect(),
            open: open.iter().map(|at| bits(*at).map(unit_of)).collect(),
        }
    }

    /// The utilities of a cell.
    #[inline]
    pub(super) fn utilities(&self, cell: &Cell) -> Lanes {
        match cell {
            Cell::Certain(utility) => [*utility; LANES],
            Cell::Graded(fact, utilities) => {
                let steps = self.steps.get(*fact).copied().unwrap_or_default();
                steps.map(|step| at_step(utilities, step))
            }
            Cell::Open(fact) => self.open.get(*fact).copied().unwrap_or_default(),
        }
    }

    /// The utility of a cell in one of the samples.
    #[inline]
    pub(super) fn utility(&self, cell: &Cell, lane: usize) -> f64 {
        let utility = match cell {
            Cell::Certain(utility) => Some(*utility),
            Cell::Graded(fact, utilities) => {
                let step = self.steps.get(*fact).and_then(|steps| steps.get(lane));
                step.map(|step| at_step(utilities, *step))
            }
            Cell::Open(fact) => self.open.get(*fact).and_then(|values| values.get(lane)).copied(),
        };
        utility.unwrap_or_default()
    }
}

/// The mask spares a look at the length.
#[inline]
fn at_step(utilities: &[f64; 4], step: u8) -> f64 {
    utilities.get(usize::from(step & 3)).copied().unwrap_or_default()
}

/// A number in 0..1 with 53 random bits.
pub(super) fn unit(number: Number) -> f64 {
    unit_of(u64::from_le_bytes(number))
}

#[allow(clippy::cast_precision_loss, reason = "53 bits fit exactly")]
fn unit_of(bits: u64) -> f64 {
    (bits >> 11) as f64 * (1.0 / STEPS)
}

/// The smallest bits whose [`unit_of`] is not below `share`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 2 to the power of 53")]
fn first_bits(share: f64) -> u64 {
    ((share * STEPS).ceil() as u64) << 11
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_compared_as_the_numbers_they_stand_for() {
        for share in [0.1, 0.25, 0.9, 0.75] {
            let first = first_bits(share);
            assert!(unit_of(first) >= share && unit_of(first - 1) < share, "{share}");
        }
    }

    #[test]
    fn a_sample_is_read_alone_as_beside_the_others() {
        let numbers: Vec<Vec<Number>> = (1..=8_u64)
            .map(|lane| (1..=2).map(|i| (lane * i).wrapping_mul(u64::MAX / 17).to_le_bytes()).collect())
            .collect();
        let samples: [&[Number]; LANES] = std::array::from_fn(|lane| numbers[lane].as_slice());
        let facts = Facts::of(&[Graded::new(0, 0.25)], &[1], samples);
        for cell in [Cell::Certain(0.4), Cell::Graded(0, [0.0, 0.3, 0.7, 0.7]), Cell::Open(0)] {
            let singly: Lanes = std::array::from_fn(|lane| facts.utility(&cell, lane));
            assert_eq!(facts.utilities(&cell), singly);
            assert!(singly.iter().all(|utility| *utility <= cell.most(1.0)));
        }
    }
}
