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
    /// There was no connection, for the server's certificate was not accepted.
    Untrusted,
    /// The connection broke.
    Transport,
    /// A request timeout or a call's deadline was over.
    Timeout,
    /// The service answered with a status that is no success.
    Status,
    /// The service answered with a success that can't be read, or that lacks what it should hold.
    Decode,
    /// What was waited for ended in failure; [`Error::state`](crate::Error::state) has it.
    Failed,
    /// A wait reached its deadline; [`Error::state`](crate::Error::state) has the last state.
    Deadline,
    /// A wait was interrupted before anything was sent.
    Interrupted,
    /// What was waited for is gone, although it was there before; [`Error::state`](crate::Error::state) has the last state.
    Vanished,
    /// What was requested isn't in a list that the service answered with.
    Missing,
    /// The pages of a list contradict each other or the total that the service says. What was read before came before the
    /// error; that of reading all has it as [`Error::items`](crate::Error::items).
    InconsistentList,
    /// A list changed while it was read, so that items may be missing or doubled. It was read as far as its pages lead; the
    /// error of reading all has the items as [`Error::items`](crate::Error::items).
    ListChanged,
    /// A list has more pages than may be read.
    TooManyPages,
    /// The service sent an error in a stream of events, or in place of one, after a status that is a success.
    /// [`Error::message`](crate::Error::message) is what it says.
    Stream,
    /// A stream of events ended before the answer was finished.
    Truncated,
}
