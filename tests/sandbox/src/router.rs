//! From a method and a path to an operation.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use crate::document::Document;
use crate::operation::Operation;
use crate::path_pattern::without_slash;

/// All paths of the document, by their number of segments.
pub(crate) struct Router {
    by_length: HashMap<usize, Vec<Shape>>,
}

/// One path template, whatever its parameters are called.
struct Shape {
    /// `None` stands for a parameter.
    segments: Vec<Option<String>>,
    operations: Vec<&'static Operation>,
}

/// What the router found.
pub(crate) enum Found {
    Operation(Route),
    /// The path exists, the method doesn't; these do.
    OtherMethods(Vec<&'static str>),
    Nothing,
}

/// An operation and the values of its path parameters, in the order of the path.
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    pub(crate) values: Vec<(String, String)>,
}

impl Router {
    pub(crate) fn new(document: &'static Document) -> Self {
        let mut by_length: HashMap<usize, Vec<Shape>> = HashMap::new();
        for operation in document.operations() {
            let segments = operation
                .path()
                .split('/')
                .skip(1)
                .map(|segment| (!segment.starts_with('{')).then(|| segment.to_owned()))
                .collect::<Vec<_>>();
            let shapes = by_length.entry(segments.len()).or_default();
            match shapes.iter_mut().find(|shape| shape.segments == segments) {
                Some(shape) => shape.operations.push(operation),
                None => shapes.push(Shape {
                    segments,
                    operations: vec![operation],
                }),
            }
        }
        Self { by_length }
    }

    /// `path` is as it was sent, percent-encoded. One slash at its end changes nothing.
    pub(crate) fn find(&self, method: &str, path: &str) -> Found {
        let Some(segments) = decoded(without_slash(path)) else {
            return Found::Nothing;
        };
        let shape = self
            .by_length
            .get(&segments.len())
            .into_iter()
            .flatten()
            .filter(|shape| shape.fits(&segments))
            .max_by(|a, b| a.precedence().cmp(b.precedence()));
        let Some(shape) = shape else {
            return Found::Nothing;
        };
        let operation = shape
            .operations
            .iter()
            .find(|operation| operation.method == method);
        match operation {
            Some(operation) => Found::Operation(Route {
                operation,
                values: values(operation, &segments),
            }),
            None => {
                let methods = shape.operations.iter().map(|operation| operation.method);
                Found::OtherMethods(methods.collect())
            }
        }
    }
}

impl Shape {
    fn fits(&self, segments: &[String]) -> bool {
        self.segments
            .iter()
            .zip(segments)
            .all(|(own, given)| own.as_ref().is_none_or(|own| own == given))
    }

    /// Literal segments win over parameters, the leftmost first.
    fn precedence(&self) -> impl Iterator<Item = bool> {
        self.segments.iter().map(Option::is_some)
    }
}

/// The segments as the client meant them; `None` for what can't be a resource.
fn decoded(path: &str) -> Option<Vec<String>> {
    path.strip_prefix('/')?
        .split('/')
        .map(|segment| {
            let segment = percent_decode_str(segment).decode_utf8().ok()?;
            let odd = matches!(segment.as_ref(), "" | "." | "..");
            (!odd).then(|| segment.into_owned())
        })
        .collect()
}

fn values(operation: &Operation, segments: &[String]) -> Vec<(String, String)> {
    operation
        .path()
        .split('/')
        .skip(1)
        .zip(segments)
        .filter_map(|(template, given)| {
            let name = template.strip_prefix('{')?.strip_suffix('}')?;
            Some((name.to_owned(), given.clone()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &str, path: &str) -> String {
        let router = Router::new(Document::embedded().unwrap());
        match router.find(method, path) {
            Found::Operation(route) => route.operation.id().to_owned(),
            Found::OtherMethods(methods) => methods.join(","),
            Found::Nothing => String::new(),
        }
    }

    #[test]
    fn literal_segments_win_over_parameters() {
        assert_eq!(found("GET", "/v2/droplets/7"), "droplets_get");
        assert_eq!(
            found("GET", "/v2/droplets/autoscale"),
            "autoscalepools_list"
        );
        assert_eq!(
            found("GET", "/v2/droplets/backups/policies"),
            "droplets_list_backup_policies"
        );
    }

    #[test]
    fn a_parameter_is_one_segment_even_when_it_holds_a_slash() {
        let router = Router::new(Document::embedded().unwrap());
        let Found::Operation(route) = router.find("GET", "/v2/images/a%2Fb") else {
            panic!("not found");
        };
        assert_eq!(route.values, [("image_id".to_owned(), "a/b".to_owned())]);
        assert_eq!(found("GET", "/v2/images/a/b"), "");
    }

    /// Older clients send one with every path.
    #[test]
    fn a_slash_at_the_end_is_overlooked() {
        assert_eq!(found("GET", "/v2/droplets/"), "droplets_list");
        assert_eq!(found("GET", "/v2/droplets/7/"), "droplets_get");
        assert_eq!(found("DELETE", "/v2/droplets/"), "droplets_destroy_byTag");
        assert_eq!(found("PATCH", "/v2/droplets/7/"), "GET,DELETE");
    }

    #[test]
    fn other_methods_and_odd_paths_are_told_apart() {
        assert_eq!(found("PATCH", "/v2/droplets/7"), "GET,DELETE");
        for path in [
            "/",
            "",
            "/v2",
            "/v2/droplets//",
            "/v2/droplets/7//",
            "/v2/droplets//7",
            "/v2/../x",
            "/v2/images/%FF",
            "//",
        ] {
            assert_eq!(found("GET", path), "", "{path}");
        }
    }
}
