//! Splits bytes into server-sent events.

use std::collections::VecDeque;

/// How long a name or an id of an event may be, in bytes; a longer one is left out.
const LONGEST_NAME: usize = 1024;

/// An event as it came over the wire.
#[derive(Debug, Default, PartialEq)]
pub(super) struct RawEvent {
    /// What its `event` field says; empty if there is none.
    pub(super) name: String,
    /// The last `id` field of the stream so far.
    pub(super) id: Option<String>,
    /// Its `data` fields, a line each.
    pub(super) data: String,
    /// Whether the bytes ended before the empty line that ends an event.
    pub(super) unfinished: bool,
}

/// Splits bytes into events, as the HTML standard describes it: lines end with CR, LF or both, an empty line ends an event,
/// lines that begin with a colon are comments.
#[derive(Default)]
pub(super) struct Parser {
    line: Vec<u8>,
    event: RawEvent,
    has_data: bool,
    after_cr: bool,
    /// Whether there was a line that a stream of events may have, and one that it may not.
    lines: (bool, bool),
}

impl Parser {
    /// The length of what came of the next event.
    pub(super) fn pending(&self) -> usize {
        self.line.len() + self.event.data.len()
    }

    /// Whether there was text, and not a line of it belonged to an event.
    pub(super) fn is_foreign(&self) -> bool {
        self.lines == (false, true)
    }

    pub(super) fn feed(&mut self, chunk: &[u8], ready: &mut VecDeque<RawEvent>) {
        for byte in chunk {
            let after_cr = std::mem::replace(&mut self.after_cr, *byte == b'\r');
            match byte {
                b'\n' if after_cr => {}
                b'\n' | b'\r' => self.end_line(ready),
                byte => self.line.push(*byte),
            }
        }
    }

    fn end_line(&mut self, ready: &mut VecDeque<RawEvent>) {
        let line = std::mem::take(&mut self.line);
        if line.is_empty() {
            self.end_event(ready);
            return;
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.strip_prefix('\u{feff}').unwrap_or(&line);
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "" | "data" | "event" | "id" | "retry" => self.lines.0 = true,
            _ => self.lines.1 = true,
        }
        match field {
            "data" => {
                if self.has_data {
                    self.event.data.push('\n');
                }
                self.has_data = true;
                self.event.data.push_str(value);
            }
            // Every event has its own copy of these.
            "event" | "id" if value.len() > LONGEST_NAME => {}
            "event" => value.clone_into(&mut self.event.name),
            "id" if !value.contains('\0') => self.event.id = Some(value.to_owned()),
            _ => {}
        }
    }

    fn end_event(&mut self, ready: &mut VecDeque<RawEvent>) {
        // An event without data is none, by the standard; but an error counts even if it says no more than that.
        if std::mem::take(&mut self.has_data) || self.event.name == "error" {
            let id = self.event.id.clone();
            ready.push_back(std::mem::take(&mut self.event));
            self.event.id = id;
        } else {
            self.event.name.clear();
            self.event.data.clear();
        }
    }

    /// Ends the last event: some servers close the stream right behind it and leave out its empty line.
    pub(super) fn finish(&mut self, ready: &mut VecDeque<RawEvent>) {
        if !self.line.is_empty() {
            self.end_line(ready);
        }
        self.event.unfinished = true;
        self.end_event(ready);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(chunks: &[&str]) -> Vec<RawEvent> {
        let mut parser = Parser::default();
        let mut ready = VecDeque::new();
        for chunk in chunks {
            parser.feed(chunk.as_bytes(), &mut ready);
        }
        parser.finish(&mut ready);
        ready.into()
    }

    #[test]
    fn an_id_that_is_copied_to_every_event_is_short() {
        let long = format!(
            "id: {}\ndata: 1\n\ndata: 2\n\n",
            "x".repeat(LONGEST_NAME + 1)
        );
        assert!(events(&[&long]).iter().all(|event| event.id.is_none()));
        let ids = events(&["id: 7\ndata: 1\n\nevent: x\n\ndata: 2\n\n"]);
        let ids: Vec<_> = ids
            .iter()
            .map(|it| (it.id.as_deref(), it.name.as_str()))
            .collect();
        assert_eq!(ids, [(Some("7"), ""), (Some("7"), "")]);
    }

    #[test]
    fn events_are_split_wherever_the_bytes_are() {
        let text = "event: x\r\nid: 7\r\ndata: {\"a\":1}\r\n\r\n: note\ndata:one\ndata: two\n\nevent:error\n\ndata: last";
        let whole = events(&[text]);
        let said: Vec<_> = whole
            .iter()
            .map(|it| (it.name.as_str(), it.data.as_str(), it.unfinished))
            .collect();
        assert_eq!(
            said,
            [
                ("x", "{\"a\":1}", false),
                ("", "one\ntwo", false),
                ("error", "", false),
                ("", "last", true)
            ]
        );
        assert!(whole.iter().all(|event| event.id.as_deref() == Some("7")));
        for split in 0..text.len() {
            assert_eq!(
                events(&[&text[..split], &text[split..]]),
                whole,
                "split at {split}"
            );
        }
    }

    #[test]
    fn a_byte_order_mark_and_an_id_that_cannot_be_sent_back_are_left_out() {
        let read = events(&["\u{feff}id: 7\ndata: 1\n\nid: a\0b\ndata: 2\n\n"]);
        let read: Vec<_> = read
            .iter()
            .map(|it| (it.id.as_deref(), it.data.as_str()))
            .collect();
        assert_eq!(read, [(Some("7"), "1"), (Some("7"), "2")]);
    }
}
