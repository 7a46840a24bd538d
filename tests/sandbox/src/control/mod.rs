//! Control over HTTP: what tests in any language do to a running sandbox, under `/_sandbox/`.
//!
//! Nothing here needs a token, counts on a limit, is struck by a fault or appears in the journal.

mod apps;
mod faults;
mod input;
mod journal;
mod limits;
mod metadata;
mod page;
mod process;
mod seed;
mod state;

use axum::body::Body;
use axum::http::header::ALLOW;
use axum::http::{Response, StatusCode};

use crate::answer::Answer;
use crate::pipeline::Pipeline;
use crate::received::Received;

pub(crate) use state::{dump, load};

const ROOT: &str = "/_sandbox";

/// What answers; `Err` is a refusal, and as good an answer.
type Handler = fn(&Pipeline, &Received, &[&str]) -> Result<Answer, Answer>;

/// Method, path below the root (`*` is any one segment, which the handler gets), and what answers.
const ROUTES: &[(&str, &str, Handler)] = &[
    ("GET", "", page::show),
    ("GET", "health", process::health),
    ("POST", "reset", process::reset),
    ("POST", "advance", process::advance),
    ("POST", "shutdown", process::shutdown),
    ("GET", "operations", process::operations),
    ("GET", "operations/*", process::operation),
    ("GET", "faults", faults::list),
    ("POST", "faults", faults::add),
    ("DELETE", "faults", faults::clear),
    ("DELETE", "faults/*", faults::remove),
    ("POST", "scripts", faults::script),
    ("GET", "requests", journal::list),
    ("PUT", "requests", journal::resize),
    ("DELETE", "requests", journal::clear),
    ("POST", "seed", seed::seed),
    ("POST", "actions/*/hide", seed::hide_action),
    ("GET", "state", state::get),
    ("PUT", "state", state::put),
    ("GET", "apps/*/logs", apps::list),
    ("POST", "apps/*/logs", apps::write),
    ("PUT", "metadata", metadata::choose),
    ("GET", "limits", limits::get),
    ("PUT", "limits", limits::put),
];

/// Whether a path is the control's and not the API's.
pub(crate) fn is_meant(path: &str) -> bool {
    path.strip_prefix(ROOT)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Answers a request to the control.
pub(crate) fn answer(pipeline: &Pipeline, received: &Received) -> Response<Body> {
    let answer = decide(pipeline, received).unwrap_or_else(|refusal| refusal);
    answer.into_response("5a4db0c0-ffff-4000-8000-000000000000")
}

fn decide(pipeline: &Pipeline, received: &Received) -> Result<Answer, Answer> {
    let path = received.path.strip_prefix(ROOT).unwrap_or_default();
    let path = path.trim_matches('/');
    let fitting = ROUTES
        .iter()
        .filter_map(|(method, route, handler)| Some((*method, values(route, path)?, handler)))
        .collect::<Vec<_>>();
    let asked = match received.method.as_str() {
        "HEAD" => "GET",
        other => other,
    };
    match fitting.iter().find(|(method, ..)| *method == asked) {
        Some((_, values, handler)) => handler(pipeline, received, values),
        None if fitting.is_empty() => Err(Answer::not_found(format!(
            "the sandbox has no control at {}; there are {}",
            received.path,
            all_routes()
        ))),
        None => {
            let methods = fitting.iter().map(|(method, ..)| *method);
            let allowed = methods.collect::<Vec<_>>().join(", ");
            let message = format!("{} takes {allowed}, not {}", received.path, received.method);
            let status = StatusCode::METHOD_NOT_ALLOWED;
            Err(Answer::error(status, "method_not_allowed", message).with_header(ALLOW, allowed))
        }
    }
}

/// What stands for the stars of a route, if the path is one of it.
fn values<'a>(route: &str, path: &'a str) -> Option<Vec<&'a str>> {
    if route.split('/').count() != path.split('/').count() {
        return None;
    }
    let mut values = Vec::new();
    for (own, given) in route.split('/').zip(path.split('/')) {
        match own {
            "*" if !given.is_empty() => values.push(given),
            own if own == given => {}
            _ => return None,
        }
    }
    Some(values)
}

fn all_routes() -> String {
    let routes = ROUTES
        .iter()
        .map(|(method, route, _)| format!("{method} {ROOT}/{route}"));
    routes.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_segments_lead_to_the_control() {
        for (path, meant) in [
            ("/_sandbox", true),
            ("/_sandbox/", true),
            ("/_sandbox/faults/3", true),
            ("/_sandboxes", false),
            ("/v2/_sandbox", false),
        ] {
            assert_eq!(is_meant(path), meant, "{path}");
        }
        assert_eq!(values("faults/*", "faults/3"), Some(vec!["3"]));
        assert_eq!(values("faults/*", "faults"), None);
        assert_eq!(values("actions/*/hide", "actions/7/show"), None);
        assert_eq!(values("", ""), Some(vec![]));
    }
}
