//! The known name that was probably meant.

/// The candidate nearest to `word`, if it is near enough to be worth naming.
///
/// Distance: optimal string alignment (insert, delete, replace, swap of neighbours), at most a
/// third of the word's length; ties go to the first candidate.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).max(2);
    let mut best: Option<(usize, &str)> = None;
    let length = word.chars().count();
    // What differs more in length than may be is not near: no endless name is compared letter by letter.
    for candidate in candidates.into_iter().filter(|c| c.chars().count().abs_diff(length) <= limit) {
        let distance = distance(word, candidate);
        if distance <= limit && best.is_none_or(|(d, _)| distance < d) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, name)| name)
}

fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.to_lowercase().chars().collect();
    let b: Vec<char> = b.to_lowercase().chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &ca) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &cb) in b.iter().enumerate() {
            let at = |r: &[usize], k: usize| r.get(k).copied().unwrap_or(usize::MAX / 2);
            let mut d = (at(&last, j + 1) + 1).min(at(&row, j) + 1).min(at(&last, j) + usize::from(ca != cb));
            if i > 0 && j > 0 && a.get(i - 1) == Some(&cb) && b.get(j - 1) == Some(&ca) {
                d = d.min(at(&before, j - 1) + 1);
            }
            row.push(d);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        let names = ["data-location", "data-rights", "e2ee"];
        assert_eq!(nearest("data-loaction", names), Some("data-location"));
        assert_eq!(nearest("e2e", names), Some("e2ee"));
        assert_eq!(nearest("weather", names), None);
        assert_eq!(nearest(&"x".repeat(1_000_000), names), None);
    }
}
