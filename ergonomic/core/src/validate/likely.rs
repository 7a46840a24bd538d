//! Keys that are likely meant for others.

/// The key that is most likely meant by one that isn't known.
///
/// That is one with the same letters and digits in another case or with other separators (`sshKeys`), or one of at least four
/// letters that is one change away: a letter too many, too few, another, or two in the wrong order. In long ones, it may be two
/// changes. One of three letters is it with a letter too many or too few, or two in the wrong order (`env` for `envs`):
/// another letter makes another word.
pub fn meant<'k>(given: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let mut best: Option<(usize, &str)> = None;
    for key in known {
        let changes = match letters(given) == letters(key) {
            true => 0,
            false => changes(given, key),
        };
        let allowed = match given.len().min(key.len()) {
            0..=2 => 0,
            3 => usize::from(given.len() != key.len() || same_letters(given, key)),
            4..=8 => 1,
            _ => 2,
        };
        if changes <= allowed && best.is_none_or(|(least, _)| changes < least) {
            best = Some((changes, key));
        }
    }
    best.map(|(_, key)| key)
}

fn letters(key: &str) -> String {
    let kept = key.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

/// Whether two keys have the same letters in any order.
fn same_letters(one: &str, other: &str) -> bool {
    let sorted = |key: &str| {
        let mut letters: Vec<char> = key.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(one) == sorted(other)
}

/// How many letters are inserted, left out, replaced or swapped with their neighbour.
fn changes(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let (mut before, mut row): (Vec<usize>, Vec<usize>) = (Vec::new(), (0..=to.len()).collect());
    for (i, a) in from.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, b) in to.iter().enumerate() {
            let at =
                |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX - 1);
            let mut least = (at(&row, j) + usize::from(a != b))
                .min(at(&row, j + 1) + 1)
                .min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && from.get(i - 1) == Some(b) && to.get(j - 1) == Some(a);
            if swapped {
                least = least.min(at(&before, j - 1) + 1);
            }
            next.push(least);
        }
        before = row;
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_one_letter_off_is_meant_and_what_is_another_word_is_not() {
        let known = [
            "name", "size", "ssh_keys", "backups", "vpc_uuid", "id", "ip", "envs", "tag", "url",
        ];
        for (given, expected) in [
            ("nmae", Some("name")),
            ("Name", Some("name")),
            ("sizes", Some("size")),
            ("sshKeys", Some("ssh_keys")),
            ("ssh-keys", Some("ssh_keys")),
            ("backup", Some("backups")),
            ("vpc_uid", Some("vpc_uuid")),
            ("env", Some("envs")),
            ("tags", Some("tag")),
            ("ulr", Some("url")),
            ("uri", None),
            ("ids", None),
            ("io", None),
            ("labels", None),
            ("nodes", None),
            ("", None),
        ] {
            assert_eq!(meant(given, known.into_iter()), expected, "{given}");
        }
    }

    #[test]
    fn changes_are_counted() {
        for (from, to, count) in [
            ("", "abc", 3),
            ("abc", "abc", 0),
            ("abc", "acb", 1),
            ("kitten", "sitting", 3),
            ("ca", "abc", 3),
        ] {
            assert_eq!(changes(from, to), count, "{from} {to}");
        }
    }
}
