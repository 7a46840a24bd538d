//! The one error type.

use std::fmt;

use digitalocean_raw as raw;

/// Why something failed. One pointer wide.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    raw: Option<raw::Error>,
    #[cfg(feature = "actions")]
    action: Option<raw::types::Action>,
}

/// What kind of thing failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client can't be set up: no token, an address that is none.
    Setup,
    /// The request was refused before it was sent.
    InvalidRequest,
    /// There was no answer: no connection, a broken one, a timeout.
    Transport,
    /// The service answered with a status that is no success.
    Status,
    /// The service answered with a success that can't be read, or that lacks what it should hold.
    Decode,
    /// An action ended in failure; [`Error::action`] has it.
    ActionFailed,
    /// A wait reached its deadline; [`Error::action`] has the last state.
    Deadline,
}

impl Error {
    fn new(kind: ErrorKind, message: String) -> Self {
        Self(Box::new(Inner {
            kind,
            message,
            raw: None,
            #[cfg(feature = "actions")]
            action: None,
        }))
    }

    pub(crate) fn no_token(looked_at: &[&str]) -> Self {
        Self::new(
            ErrorKind::Setup,
            format!(
                "no token: set one of {} in the environment, or hand one to `Client::new`",
                looked_at.join(", ")
            ),
        )
    }

    pub(crate) fn setup(cause: &raw::BoxError) -> Self {
        Self::new(
            ErrorKind::Setup,
            format!("the client can't be set up: {cause}"),
        )
    }

    #[cfg(feature = "actions")]
    pub(crate) fn incomplete(message: &str) -> Self {
        Self::new(ErrorKind::Decode, message.to_owned())
    }

    #[cfg(feature = "actions")]
    pub(crate) fn of_action(kind: ErrorKind, message: String, action: raw::types::Action) -> Self {
        let mut error = Self::new(kind, message);
        error.0.action = Some(action);
        error
    }

    /// What kind of thing failed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, where the service answered.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0
            .raw
            .as_ref()?
            .status_code()
            .map(|status| status.as_u16())
    }

    /// Whether the service answered that what was asked for isn't there (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// The error of the raw client, with status, headers and body, where it was one.
    #[must_use]
    pub fn raw(&self) -> Option<&raw::Error> {
        self.0.raw.as_ref()
    }

    /// The action that failed, or its last state before a deadline.
    #[cfg(feature = "actions")]
    #[must_use]
    pub fn action(&self) -> Option<&raw::types::Action> {
        self.0.action.as_ref()
    }
}

impl From<raw::Error> for Error {
    fn from(error: raw::Error) -> Self {
        let kind = match error.kind() {
            raw::ErrorKind::InvalidRequest => ErrorKind::InvalidRequest,
            raw::ErrorKind::Status => ErrorKind::Status,
            raw::ErrorKind::Decode => ErrorKind::Decode,
            _ => ErrorKind::Transport,
        };
        let mut wrapped = Self::new(kind, error.to_string());
        wrapped.0.raw = Some(error);
        wrapped
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("raw", &self.0.raw)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    /// What caused it, below what the message already says.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.raw.as_ref().and_then(std::error::Error::source)
    }
}
