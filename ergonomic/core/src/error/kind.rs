//! What kind of thing failed.

/// What kind of thing failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client can't be set up: no token, an invalid URL.
    Setup,
    /// The request was refused before it was sent.
    InvalidRequest,
    /// There was no connection.
    Connect,
    /// There was no connection, because the server's certificate was not accepted.
    Untrusted,
    /// The connection broke.
    Transport,
    /// A request timeout, or the deadline of a call or a stream, was reached.
    Timeout,
    /// The service answered with a status that is not a success.
    Status,
    /// The service answered with a success that can't be decoded, or lacks something that it must have.
    Decode,
    /// What was waited for failed; [`Error::state`](crate::Error::state) has the state.
    Failed,
    /// A wait reached its deadline; [`Error::state`](crate::Error::state) has the last state.
    Deadline,
    /// A wait was interrupted before anything was started: its request was not sent, or the service refused it. A wait that only polls
    /// has nothing to start, so its interruption is no error.
    Interrupted,
    /// What was waited for no longer exists; [`Error::state`](crate::Error::state) has the last state.
    Vanished,
    /// What was requested isn't in a list that the service returned.
    Missing,
    /// The pages of a list contradict each other or the list's total. A stream returns the items that were read before the error;
    /// the error of `all()` has them as [`Error::items`](crate::Error::items).
    InconsistentList,
    /// A list changed while it was read, so items may be missing or returned twice. It was read to the last page; the error of
    /// `all()` has the items as [`Error::items`](crate::Error::items).
    ListChanged,
    /// Somebody else changed the same resource at the same time: it isn't as it was sent. Read it before you change it again.
    Overwritten,
    /// What was to be created unless it exists does exist, and differs in what can't be changed.
    /// [`Error::state`](crate::Error::state) has what exists.
    Different,
    /// A list has more pages than may be read.
    TooManyPages,
    /// The service sent an error in a stream of events, or in place of one, after a status that is a success.
    /// [`Error::message`](crate::Error::message) is what it says.
    Stream,
    /// A stream of events ended before the answer was finished.
    Truncated,
    /// A file of this computer, such as a kubeconfig, can't be read or changed: it is invalid, locked, or has a conflicting
    /// entry.
    File,
}
