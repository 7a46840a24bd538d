//! What following a log returns: lines, and places where some may be missing.

use std::fmt;

use digitalocean_raw::Timestamp;

use super::LogLine;

/// What following a log returns.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Followed {
    /// A line.
    Line(LogLine),
    /// Lines may be missing here.
    Gap(LogGap),
}

impl Followed {
    /// The line; `None` if it is a gap.
    #[must_use]
    #[inline]
    pub fn into_line(self) -> Option<LogLine> {
        match self {
            Self::Line(line) => Some(line),
            Self::Gap(_) => None,
        }
    }
}

impl fmt::Display for Followed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => line.fmt(f),
            Self::Gap(gap) => gap.fmt(f),
        }
    }
}

/// A place of a log where lines may be missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LogGap {
    /// Why they may be missing.
    pub reason: GapReason,
    /// The time of the line before; `None` if there is no such line, or it has no time.
    pub after: Option<Timestamp>,
}

/// Why lines may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GapReason {
    /// The connection broke, or the stream began [behind others' lines](super::LogStream::after), and none of the lines since then
    /// was known from before.
    Reconnected,
    /// Another deployment has taken over, whose lines follow.
    NewDeployment,
    /// There was a message of more than 1 MiB.
    TooLong,
    /// There was a message that isn't text.
    NotText,
}

impl fmt::Display for LogGap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("lines may be missing")?;
        if let Some(after) = &self.after {
            write!(f, " after {after}")?;
        }
        f.write_str(match self.reason {
            GapReason::Reconnected => ": the connection broke",
            GapReason::NewDeployment => ": another deployment has taken over",
            GapReason::TooLong => ": a message was too long",
            GapReason::NotText => ": a message was not text",
        })
    }
}
