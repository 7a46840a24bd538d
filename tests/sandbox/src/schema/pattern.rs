//! A text that a regular expression matches.

use regex_syntax::hir::{Class, Hir, HirKind};

/// A short text for `pattern`, of at least `least` characters if the pattern can be that long.
///
/// `None` when the pattern is not one that can be read. Assertions (anchors, word boundaries) are taken as met, which
/// holds for the patterns that API documents use; the caller checks what it gets.
pub(super) fn matching(pattern: &str, least: usize) -> Option<String> {
    let hir = regex_syntax::Parser::new().parse(pattern).ok()?;
    let mut best = None;
    // Each round lets repetitions run further.
    for extra in 0..=least.max(1) {
        let mut text = String::new();
        write(&hir, extra, &mut text);
        let long_enough = text.chars().count() >= least;
        best = Some(text);
        if long_enough {
            break;
        }
    }
    best
}

fn write(hir: &Hir, extra: usize, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.push(member(class)),
        HirKind::Repetition(repetition) => {
            let least = usize::try_from(repetition.min).unwrap_or(usize::MAX);
            let most = repetition
                .max
                .map_or(usize::MAX, |max| usize::try_from(max).unwrap_or(usize::MAX));
            for _ in 0..least.saturating_add(extra).min(most).min(4096) {
                write(&repetition.sub, extra, text);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, extra, text),
        HirKind::Concat(parts) => {
            for part in parts {
                write(part, extra, text);
            }
        }
        HirKind::Alternation(parts) => {
            let texts = parts.iter().map(|part| {
                let mut text = String::new();
                write(part, extra, &mut text);
                text
            });
            let mut texts = texts.collect::<Vec<_>>();
            let chosen = texts.iter().position(|text| !text.is_empty()).unwrap_or(0);
            if chosen < texts.len() {
                text.push_str(&texts.swap_remove(chosen));
            }
        }
    }
}

/// A character of the class, a plain one if it has any.
fn member(class: &Class) -> char {
    let ranges = match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .map(|range| (range.start(), range.end()))
            .collect::<Vec<_>>(),
        Class::Bytes(class) => class
            .ranges()
            .iter()
            .map(|range| (char::from(range.start()), char::from(range.end())))
            .collect(),
    };
    let plain = ['a', 'A', '0', '1'];
    plain
        .into_iter()
        .find(|c| ranges.iter().any(|(start, end)| start <= c && c <= end))
        .or_else(|| ranges.first().map(|(start, _)| *start))
        .unwrap_or('a')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_texts_match_their_pattern() {
        for (pattern, expected) in [
            ("^[a-z][a-z0-9-]{0,30}[a-z0-9]$", "aa"),
            ("^.+/.+$", "a/a"),
            ("^https://", "https://"),
            (r"^$|[0-9a-f]{4}\b-[0-9a-f]{2}", "aaaa-aa"),
            (r".+\.[Jj][Ss][Oo][Nn][Ll]$", "a.JSONL"),
        ] {
            assert_eq!(matching(pattern, 0).as_deref(), Some(expected), "{pattern}");
        }
    }

    #[test]
    fn texts_grow_to_the_length_asked_for() {
        assert_eq!(matching("^[a-z]+$", 5).as_deref(), Some("aaaaa"));
        assert_eq!(matching("^ab$", 50).as_deref(), Some("ab"));
    }
}
