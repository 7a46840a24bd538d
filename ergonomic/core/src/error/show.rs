//! How an error is shown: one line, and whatever caused it.

use std::fmt;

use super::{Called, Error, ErrorKind};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(batch) = &self.0.batch {
            write!(f, "{}: ", batch.summary)?;
        }
        if let Some(call) = &self.0.call {
            f.write_str(call.name())?;
            if let Some(about) = call.about() {
                write!(f, " ({about})")?;
            }
            f.write_str(": ")?;
        }
        if self.0.kind == ErrorKind::Status && self.0.message.is_empty() {
            self.write_status(f)?;
        } else {
            f.write_str(&self.0.message)?;
        }
        let context = &self.0.context;
        if context.attempts > 1 {
            write!(f, ", after {} attempts", context.attempts)?;
        }
        if let Some(note) = &self.0.note {
            write!(f, "; {note}")?;
        }
        if self.is_of_what_was_given()
            && let Some((name, method)) = self.0.call.as_ref().and_then(Called::by_name)
        {
            write!(f, "; if {name:?} is a name, use `{method}`")?;
        }
        // The message of a wait says what is known. That something may have been read is no news.
        if self.0.wait.is_none() && context.may_have_been_processed && !context.only_reads {
            f.write_str("; the service may have carried it out")?;
        }
        match &self.0.service.request_id {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

impl Error {
    /// Whether the service says that it doesn't know what was named, or doesn't take it.
    fn is_of_what_was_given(&self) -> bool {
        let status = self.status().map(|status| status.as_u16());
        self.is_not_found() || matches!(status, Some(400 | 422))
    }

    fn write_status(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self
            .status()
            .map(|status| status.to_string())
            .unwrap_or_default();
        f.write_str(&status)?;
        let service = &self.0.service;
        let text = service.message.as_ref();
        if let Some(text) = text.or(service.excerpt.as_ref()).or(service.id.as_ref()) {
            // Error pages begin with the status, which is said already.
            let text = text
                .strip_prefix(status.as_str())
                .unwrap_or(text)
                .trim_start();
            if !text.is_empty() {
                write!(f, ": {text}")?;
            }
        }
        if !service.root_causes.is_empty() {
            write!(f, " [{}]", service.root_causes.join("; "))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("status", &self.status().map(|status| status.as_u16()))
            .field("attempts", &self.0.context.attempts)
            .field("message", &format_args!("{self}"))
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    /// What caused it, below what the message already says.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source: &(dyn std::error::Error + 'static) = &**self.0.source.as_ref()?;
        if self.0.says_source {
            source.source()
        } else {
            Some(source)
        }
    }
}
