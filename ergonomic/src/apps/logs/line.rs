//! One line of a log.

use std::fmt;

use digitalocean_raw::Timestamp;
use serde::{Deserialize, Serialize};

/// One line that a component of an app wrote, or that was written while it was built or deployed.
///
/// A program can store it as text (`to_string`), read again with `LogLine::from`, or with serde.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LogLine {
    /// The component that wrote it. A line without one continues the line before it, and has the same component; empty if there
    /// is none.
    pub component: String,
    /// When it was written. A line without a time has that of the line before it; `None` if there is none.
    pub time: Option<Timestamp>,
    /// The text, without the end of the line.
    pub text: String,
}

impl LogLine {
    /// Reads `component time text`. What doesn't begin so is text as a whole.
    fn read(line: &str) -> Self {
        let mut parts = line.splitn(3, ' ');
        let component = parts.next().filter(|component| !component.is_empty());
        let time = parts.next().and_then(|time| time.parse().ok());
        match (component, time) {
            (Some(component), Some(time)) => Self {
                component: component.to_owned(),
                time: Some(time),
                text: parts.next().unwrap_or_default().to_owned(),
            },
            _ => Self {
                component: String::new(),
                time: None,
                text: line.to_owned(),
            },
        }
    }

    /// When it was written, in nanoseconds since 1970; `None` if it doesn't say it.
    pub(super) fn nanos(&self) -> Option<i64> {
        self.time.as_ref()?.to_utc()?.timestamp_nanos_opt()
    }

    /// How much memory it takes, about.
    #[cfg(feature = "live")]
    pub(super) fn size(&self) -> usize {
        let time = self.time.as_ref().map_or(0, |time| time.as_str().len());
        size_of::<Self>() + self.component.len() + time + self.text.len()
    }
}

/// Reads one line after the other. One that doesn't say what it is of goes on with the one before it: in files as over a connection,
/// so that the same line is equal wherever it is read.
#[derive(Default)]
pub(super) struct LineReader {
    /// The component of the previous line.
    component: String,
    time: Option<Timestamp>,
}

impl LineReader {
    pub(super) fn read(&mut self, line: &str) -> LogLine {
        let read = LogLine::read(line.strip_suffix('\r').unwrap_or(line));
        if read.time.is_none() {
            return self.go_on(read.text);
        }
        self.component.clone_from(&read.component);
        self.time.clone_from(&read.time);
        read
    }

    /// What goes on with the line before, whatever it looks like.
    pub(super) fn go_on(&self, text: String) -> LogLine {
        LogLine {
            component: self.component.clone(),
            time: self.time.clone(),
            text,
        }
    }

    /// Reads what may be several lines.
    #[cfg(feature = "live")]
    pub(super) fn read_all(&mut self, text: &str) -> Vec<LogLine> {
        let text = text.strip_suffix('\n').unwrap_or(text);
        text.split('\n').map(|line| self.read(line)).collect()
    }
}

/// Reads `component time text`. What doesn't begin so is text as a whole.
impl From<&str> for LogLine {
    fn from(line: &str) -> Self {
        Self::read(line)
    }
}

/// As the service writes it: `component time text`.
impl fmt::Display for LogLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(time) = &self.time {
            write!(f, "{} {time} ", self.component)?;
        }
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_component_time_and_text_and_anything_else_is_text() {
        let mut reader = LineReader::default();
        let line = reader.read("web 2026-01-01T00:00:00.5Z GET / 200  \r");
        assert_eq!(line.component, "web");
        assert_eq!(
            line.time.as_ref().unwrap().as_str(),
            "2026-01-01T00:00:00.5Z"
        );
        assert_eq!(line.text, "GET / 200  ");
        assert_eq!(line.to_string(), "web 2026-01-01T00:00:00.5Z GET / 200  ");
        assert_eq!(LogLine::read("web 2026-01-01T00:00:00Z").text, "");
        assert_eq!(LogLine::read("web 2026-01-01T00:00:00Z ").text, "");
        for odd in ["", " ", "web", "web soon GET", "  2026-01-01T00:00:00Z x"] {
            let line = LogLine::read(odd);
            assert_eq!((line.component.as_str(), line.time.as_ref()), ("", None));
            assert_eq!(line.text, odd);
            assert_eq!(line.to_string(), odd);
        }
    }

    #[test]
    fn a_line_that_was_stored_is_read_again_as_it_was() {
        let mut reader = LineReader::default();
        let lines = [
            "  before all",
            "web 2026-01-01T00:00:00.123456789Z GET / 200  ",
            "\tat x\r\r",
            "web 2026-01-01T00:00:01Z",
        ]
        .map(|line| reader.read(line));
        for line in lines {
            assert_eq!(LogLine::from(line.to_string().as_str()), line);
            let json = serde_json::to_string(&line).unwrap();
            assert_eq!(serde_json::from_str::<LogLine>(&json).unwrap(), line);
        }
    }

    #[cfg(feature = "live")]
    #[test]
    fn lines_that_go_on_are_of_the_same_component() {
        let mut reader = LineReader::default();
        let lines =
            reader.read_all("web 2026-01-01T00:00:00Z Error\n  at x\nweb 2026-01-01T00:00:01Z y\n");
        let texts: Vec<_> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Error", "  at x", "y"]);
        assert!(lines.iter().all(|line| line.component == "web"));
        assert_eq!(lines[0].time, lines[1].time);
        assert_eq!(reader.read_all("\n").len(), 1);
        // Of the next message, too.
        assert_eq!(reader.read("  at z").time, lines[2].time);
    }
}
