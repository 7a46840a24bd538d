//! Places in a list.

use super::evidence::Seen;

/// A place in a list, to continue there later. Pages are counted from 1.
///
/// Two positions are equal if they name the same page.
#[derive(Clone, Debug)]
pub struct Position {
    pub(super) at: At,
    /// What was known of the list there, if the position comes from a list that was read.
    pub(super) known: Option<Known>,
}

/// How a page is requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum At {
    Number(u64),
    /// The token that the page before gave, and the number of the page.
    Token(String, u64),
    /// The id of the last item of the page before, and the number of the page.
    After(String, u64),
}

impl At {
    /// Whether both ask the service for the same page, whatever its number is thought to be.
    pub(super) fn is_same_place(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Token(one, _), Self::Token(other, _))
            | (Self::After(one, _), Self::After(other, _)) => one == other,
            _ => self == other,
        }
    }

    pub(super) fn number(&self) -> u64 {
        match self {
            Self::Number(number) | Self::Token(_, number) | Self::After(_, number) => *number,
        }
    }
}

/// What was known of a list before a page of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub(super) seen: Seen,
    pub(super) total: Option<u64>,
    /// The size of the pages by which it was read.
    pub(super) per_page: u32,
}

impl Position {
    /// The page with this number, from 1.
    #[must_use]
    pub fn page(number: u64) -> Self {
        At::Number(number.max(1)).into()
    }

    /// The number of the page, from 1.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.at.number()
    }
}

impl From<At> for Position {
    fn from(at: At) -> Self {
        Self { at, known: None }
    }
}

impl PartialEq for Position {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for Position {}
