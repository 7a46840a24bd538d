//! What is wrong with a value, in words.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

/// The most violations that a message lists.
const MOST: usize = 8;
const LONGEST: usize = 240;

pub(super) fn describe(validator: &Validator, place: &str, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for error in validator.iter_errors(value) {
        explain(&error, place, &mut found);
        if found.len() >= MOST {
            break;
        }
    }
    found.truncate(MOST);
    found
}

/// A composed schema fails as a whole; the member that came closest says more than "none of them".
fn explain(error: &ValidationError<'_>, place: &str, found: &mut Vec<String>) {
    let nearest = match error.kind() {
        ValidationErrorKind::AnyOf { context }
        | ValidationErrorKind::OneOfNotValid { context, .. } => context
            .iter()
            .filter(|errors| !errors.is_empty())
            .min_by_key(|errors| {
                let deepest = errors
                    .iter()
                    .map(|error| error.instance_path().as_str().matches('/').count())
                    .max();
                (std::cmp::Reverse(deepest), errors.len())
            }),
        _ => None,
    };
    match nearest {
        Some(errors) => {
            for error in errors {
                explain(error, place, found);
            }
        }
        None => found.push(format!(
            "{}: {}",
            at(place, error.instance_path().as_str()),
            shorten(&error.to_string())
        )),
    }
}

/// `body` and `/names/0` make `body.names[0]`.
fn at(place: &str, pointer: &str) -> String {
    let mut path = place.to_owned();
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        if step.chars().all(|c| c.is_ascii_digit()) && !step.is_empty() {
            path.push_str(&format!("[{step}]"));
        } else {
            path.push('.');
            path.push_str(&step);
        }
    }
    path
}

fn shorten(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    // The end names the rule; the beginning repeats the value, which can be large.
    let length = text.chars().count();
    let head = text.chars().take(LONGEST / 3).collect::<String>();
    let tail = text
        .chars()
        .skip(length - LONGEST * 2 / 3)
        .collect::<String>();
    format!("{head}…{tail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_read_like_code() {
        assert_eq!(at("body", "/names/0/a~1b"), "body.names[0].a/b");
        assert_eq!(at("query.page", ""), "query.page");
    }

    #[test]
    fn long_values_are_cut_in_the_middle() {
        let text = format!("{} is not of type \"integer\"", "x".repeat(5000));
        let short = shorten(&text);
        assert!(short.chars().count() <= LONGEST + 1);
        assert!(short.ends_with("is not of type \"integer\""));
    }
}
