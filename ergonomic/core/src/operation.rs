//! What is known of an operation before it is called.

use reqwest::Method;

use crate::Host;

/// An operation of the API: one row of the operation table, which is generated. The next version may have more fields.
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
    /// Which host answers.
    pub host: &'static Host,
    /// Whether doing it twice does no more than doing it once: true of GET, HEAD, PUT and DELETE. Others must not be
    /// sent again once they may have reached the service.
    pub idempotent: bool,
    /// How a list is split into pages; none where it isn't.
    pub paging: Option<Paging>,
    /// Whether the service leaves the list out of its answer, or sends null for it, when the list is empty. For every other
    /// operation an answer without the list is an error, unless it says that the list has no items.
    pub list_may_be_missing: bool,
    /// The type of the request body; none where there is no JSON body.
    pub request: Option<&'static str>,
    /// What a success answers.
    pub answer: Answer,
    /// The type of one event where the answer can also be a stream of events.
    pub events: Option<&'static str>,
    /// The types of error answers by status; 0 stands for every other status.
    pub errors: &'static [(u16, &'static str)],
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

/// What a success answers.
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
        paging: None,
        list_may_be_missing: false,
        request: None,
        answer: Answer::Empty,
        events: None,
        errors: &[],
        deprecated: false,
    };

    /// The type of an error answer with this status; none where the document names none.
    #[must_use]
    pub fn error_type(&self, status: u16) -> Option<&'static str> {
        let find = |wanted: u16| self.errors.iter().find(|(known, _)| *known == wanted);
        find(status).or_else(|| find(0)).map(|(_, name)| *name)
    }
}
