//! The name that somebody may have meant.

/// "; did you mean .." with the known name that is nearest, or "; " and what to do if none is near.
pub fn suggest<'a>(
    wrong: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    let near = known
        .into_iter()
        .map(|name| (distance(wrong, name), name))
        .min();
    match near {
        Some((distance, name)) if distance <= 2.max(wrong.len() / 4) => {
            format!("did you mean `{name}`?")
        }
        _ => otherwise.to_owned(),
    }
}

/// How many letters differ.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.to_lowercase().chars().enumerate() {
        let mut next = vec![at + 1];
        for (pair, known) in row.windows(2).zip(&other) {
            let [diagonal, above] = pair else { continue };
            let left = next.last().copied().unwrap_or_default();
            let changed = diagonal + usize::from(letter != *known);
            next.push(changed.min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested_if_it_is_near() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "ab"), 2);
        let known = ["things_get", "things_list"];
        assert_eq!(
            suggest("thing_get", known, "remove it"),
            "did you mean `things_get`?"
        );
        assert_eq!(suggest("volumes", known, "remove it"), "remove it");
    }
}
