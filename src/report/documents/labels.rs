//! Labels of drawings, which break no lines by themselves.
//!
//! In: a label and the characters there is room for. Out: its lines.

/// A label in lines of at most `width` characters, broken at spaces; a longer word has a line of its own.
pub(super) fn broken(label: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in label.split(' ') {
        let length = lines.last().map_or(0, |line| line.chars().count());
        match lines.last_mut() {
            Some(line) if length > 0 && length + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) if length == 0 => line.push_str(word),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::broken;

    #[test]
    fn labels_break_at_spaces() {
        assert_eq!(broken("Dienst bei Betreiber", 11), ["Dienst bei", "Betreiber"]);
        assert_eq!(broken("Datenschutzfolgenabschätzung", 5), ["Datenschutzfolgenabschätzung"]);
        assert_eq!(broken("", 5), [""]);
    }
}
