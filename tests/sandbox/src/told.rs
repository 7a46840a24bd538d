//! A line for each answered request, on the standard error output.

use serde_json::json;

use crate::clock::{Moment, timestamp};

/// How answered requests are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Log {
    /// Nothing is logged.
    Off,
    /// For people: `2027-01-01T00:00:00Z GET /v2/account 200 account_get`.
    Text,
    /// For programs: an object in each line.
    Json,
}

/// A word on a request that was answered; without an answer, the status is 0.
pub(crate) struct Told<'a> {
    pub(crate) at: Moment,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) operation: Option<&'a str>,
    pub(crate) status: u16,
}

impl Log {
    pub(crate) fn tell(self, told: &Told<'_>) {
        match self {
            Self::Off => {}
            Self::Text => eprintln!("{}", told.text()),
            Self::Json => eprintln!("{}", told.json()),
        }
    }
}

impl Told<'_> {
    fn text(&self) -> String {
        let operation = self.operation.unwrap_or("-");
        let (at, status) = (timestamp(self.at), self.status);
        format!("{at} {} {} {status} {operation}", self.method, self.path)
    }

    fn json(&self) -> String {
        let line = json!({
            "at": timestamp(self.at),
            "method": self.method,
            "path": self.path,
            "operation": self.operation,
            "status": self.status,
        });
        line.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_told_in_a_line() {
        let told = Told {
            at: Moment::UNIX_EPOCH,
            method: "GET",
            path: "/v2/x",
            operation: None,
            status: 404,
        };
        assert_eq!(told.text(), "1970-01-01T00:00:00Z GET /v2/x 404 -");
        assert_eq!(
            told.json(),
            r#"{"at":"1970-01-01T00:00:00Z","method":"GET","path":"/v2/x","operation":null,"status":404}"#
        );
    }
}
