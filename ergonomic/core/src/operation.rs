//! Facts about operations.

use reqwest::Method;

use crate::Host;

/// An operation of the API: one row of the generated operation table. Later versions may add fields.
#[derive(Debug)]
pub struct Operation {
    /// The id in the document, such as `droplets_get`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in braces, such as `/v2/droplets/{droplet_id}`.
    pub path: &'static str,
    /// The product area, which is also the cargo feature.
    pub area: &'static str,
    /// The host that answers.
    pub host: &'static Host,
    /// Whether doing it twice has the same effect as doing it once: true for GET, HEAD, PUT and DELETE, except those that create
    /// or start something. Other requests must not be sent again once they may have reached the service.
    pub idempotent: bool,
    /// The refusals that are temporary, so that the same request may succeed later.
    pub refusals: &'static [Refusal],
    /// The messages which mean that something doesn't exist, whatever the status; `*` stands for any text.
    pub missing: &'static [&'static str],
    /// How a list is split into pages; `None` if it isn't.
    pub paging: Option<Paging>,
    /// Whether the service leaves the list out of the answer when it is empty.
    pub list_may_be_missing: bool,
    /// The type of the request body, JSON or a form; `None` if there is none, or it is bytes.
    pub request: Option<&'static str>,
    /// The content of a successful answer.
    pub answer: Answer,
    /// The type of one event, if the answer can also be a stream of events.
    pub events: Option<&'static str>,
    /// The types of error answers by status; 0 stands for every other status.
    pub errors: &'static [(u16, &'static str)],
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The parameters of the path that take keys of what has a name, too, with the methods of the SDK that find one by its name.
    /// Errors name the method if a name may have been given.
    pub by_name: &'static [(&'static str, &'static str)],
}

/// What the service says to a token without the right to do something (403). Whatever else 403 means for an operation, this
/// never passes by itself. Seen in ansible-collections/community.digitalocean#375, digitalocean/action-doctl#83, and with
/// tokens of custom scopes.
const WITHOUT_RIGHT: [&str; 3] = [
    "not authorized",
    "do not have access",
    "missing the required permission",
];

/// A refusal that is temporary: nothing was carried out, and the same request succeeds later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Refusal {
    /// The status.
    pub status: u16,
    /// The error id, such as `forbidden`; `None` if it doesn't matter.
    pub id: Option<&'static str>,
    /// A part of the service's message, compared without case; `None` if it doesn't matter.
    pub message: Option<&'static str>,
}

impl Refusal {
    /// Whether an error with this status, error id and message is this refusal. What is `None` was not in the answer, and
    /// equals nothing. If the message doesn't matter, an error that reports a missing permission (403) is not this refusal.
    #[must_use]
    pub fn is(&self, status: u16, id: Option<&str>, message: Option<&str>) -> bool {
        let message = message.unwrap_or_default();
        self.status == status
            && self.id.is_none_or(|own| id == Some(own))
            && match self.message {
                Some(part) => contains(message, part),
                None => status != 403 || !WITHOUT_RIGHT.iter().any(|it| contains(message, it)),
            }
    }
}

/// Whether a text holds a part, without regard to the case of ASCII letters.
fn contains(text: &str, part: &str) -> bool {
    part.is_empty()
        || text
            .as_bytes()
            .windows(part.len())
            .any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

/// Whether a text has the parts of a pattern, between which `*` stands, in their order.
fn says(text: &str, pattern: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let mut rest = text.as_str();
    pattern.split('*').all(|part| {
        let part = part.to_ascii_lowercase();
        let found = rest.split_once(part.as_str());
        rest = found.map_or("", |(_, after)| after);
        found.is_some()
    })
}

/// The content of a successful answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// JSON of this type.
    Json(&'static str),
    /// Bytes of this media type.
    Bytes(&'static str),
    /// Nothing.
    Empty,
}

impl Answer {
    /// The media type to ask for.
    pub(crate) fn media(&self) -> &'static str {
        match self {
            Self::Bytes(media) => media,
            Self::Json(_) | Self::Empty => "application/json",
        }
    }
}

/// How a list is split into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// By number: the query parameters `page`, from 1, and `per_page`.
    Numbered {
        /// The key of the list in the answer.
        items: &'static str,
        /// Whether `per_page` can be set.
        per_page: bool,
    },
    /// Not at all: one answer has everything.
    Whole {
        /// The key of the list in the answer.
        items: &'static str,
    },
    /// By a token that the answer before it gave, beside a page number for the first.
    Token {
        /// The query parameter that takes the token.
        parameter: &'static str,
        /// The key of the list in the answer.
        items: &'static str,
    },
    /// By the id of the last item of the page before.
    After {
        /// The query parameter that takes the id.
        parameter: &'static str,
        /// The key of the list in the answer.
        items: &'static str,
    },
}

impl Paging {
    /// The key of the list in the answer.
    #[must_use]
    pub fn items(&self) -> &'static str {
        match self {
            Self::Numbered { items, .. }
            | Self::Whole { items }
            | Self::Token { items, .. }
            | Self::After { items, .. } => items,
        }
    }
}

/// The host of operations that name none: every row of a table names one.
static NOWHERE: Host = Host {
    name: "",
    url: None,
    url_variable: None,
    credential: None,
    credential_of: None,
};

impl Operation {
    /// What rows of the table start from.
    #[doc(hidden)]
    pub const BASE: Self = Self {
        id: "",
        method: Method::GET,
        path: "",
        area: "",
        host: &NOWHERE,
        idempotent: false,
        refusals: &[],
        missing: &[],
        paging: None,
        list_may_be_missing: false,
        request: None,
        answer: Answer::Empty,
        events: None,
        errors: &[],
        deprecated: false,
        by_name: &[],
    };

    /// The type of an error answer with this status; `None` if the document names none.
    #[must_use]
    pub fn error_type(&self, status: u16) -> Option<&'static str> {
        let find = |wanted: u16| self.errors.iter().find(|(known, _)| *known == wanted);
        find(status).or_else(|| find(0)).map(|(_, name)| *name)
    }

    /// Whether the service, by this message, says that what was asked for doesn't exist.
    #[must_use]
    pub fn says_missing(&self, message: Option<&str>) -> bool {
        let message = message.unwrap_or_default();
        self.missing.iter().any(|pattern| says(message, pattern))
    }

    /// Whether the service, by this status, error id and message, refuses for a while what it will do later: nothing was
    /// carried out, and the same request can be sent again whatever its method.
    #[must_use]
    pub fn refuses_for_now(&self, status: u16, id: Option<&str>, message: Option<&str>) -> bool {
        self.refusals
            .iter()
            .any(|refusal| refusal.is(status, id, message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static ATTACH: Operation = Operation {
        id: "attach",
        method: Method::POST,
        refusals: &[
            Refusal {
                status: 422,
                id: None,
                message: Some("pending event"),
            },
            Refusal {
                status: 403,
                id: Some("forbidden"),
                message: Some("previous actions"),
            },
            Refusal {
                status: 412,
                id: None,
                message: None,
            },
            Refusal {
                status: 409,
                id: Some("conflict"),
                message: None,
            },
        ],
        ..Operation::BASE
    };

    #[test]
    fn a_refusal_is_known_by_a_part_of_its_message_in_any_case() {
        let id = Some("unprocessable_entity");
        for message in [
            "Droplet already has a pending event.",
            "volume 1 already has a PENDING EVENT; try again",
            "pending event",
        ] {
            assert!(ATTACH.refuses_for_now(422, id, Some(message)), "{message}");
        }
        for message in [
            Some("Size is invalid."),
            Some("pending  event"),
            Some(""),
            None,
        ] {
            assert!(!ATTACH.refuses_for_now(422, id, message), "{message:?}");
        }
    }

    #[test]
    fn the_status_counts_whatever_the_message_says() {
        let message = Some("Droplet already has a pending event.");
        for status in [200, 400, 404, 409, 429, 500] {
            assert!(!ATTACH.refuses_for_now(status, None, message), "{status}");
        }
    }

    #[test]
    fn an_id_and_a_message_must_both_fit() {
        let busy = Some("It processes previous actions.");
        assert!(ATTACH.refuses_for_now(403, Some("forbidden"), busy));
        assert!(!ATTACH.refuses_for_now(403, Some("Forbidden"), busy));
        assert!(!ATTACH.refuses_for_now(403, Some("locked"), busy));
        assert!(!ATTACH.refuses_for_now(403, None, busy));
        assert!(!ATTACH.refuses_for_now(403, Some("forbidden"), Some("You may not.")));
        assert!(!ATTACH.refuses_for_now(403, Some("forbidden"), None));
        assert!(ATTACH.refuses_for_now(409, Some("conflict"), None));
        assert!(!ATTACH.refuses_for_now(409, Some("exists"), None));
    }

    #[test]
    fn a_status_can_be_enough() {
        assert!(ATTACH.refuses_for_now(412, None, None));
        assert!(ATTACH.refuses_for_now(412, Some("anything"), Some("at all")));
    }

    #[test]
    fn a_missing_right_is_no_refusal_that_passes() {
        let by_status_alone = Refusal {
            status: 403,
            id: None,
            message: None,
        };
        for message in [None, Some(""), Some("It is being set up.")] {
            assert!(by_status_alone.is(403, None, message), "{message:?}");
        }
        for message in [
            "You are not authorized to perform this operation",
            "you do not have access for the attempted action",
            "You are missing the required permission thing:update",
        ] {
            assert!(!by_status_alone.is(403, None, Some(message)), "{message}");
        }
    }

    #[test]
    fn without_refusals_nothing_passes_by_itself() {
        let message = Some("Droplet already has a pending event.");
        assert!(!Operation::BASE.refuses_for_now(422, None, message));
    }

    #[test]
    fn what_is_missing_may_be_told_by_the_message_alone() {
        static GET: Operation = Operation {
            id: "get",
            missing: &["gateway with id * not found"],
            ..Operation::BASE
        };
        assert!(GET.says_missing(Some("NAT Gateway with id 4de7ac8b not found")));
        assert!(!GET.says_missing(Some("gateway with id 4de7ac8b is busy")));
        assert!(!GET.says_missing(Some("not found: gateway with id 4de7ac8b")));
        assert!(!GET.says_missing(None));
        assert!(!Operation::BASE.says_missing(Some("gateway with id 1 not found")));
    }

    #[test]
    fn messages_of_any_script_are_searched() {
        assert!(contains("größer als möglich", "Möglich"));
        assert!(contains("a", ""));
        assert!(!contains("", "a"));
        assert!(!contains("ab", "abc"));
    }
}
