//! What an error of the HTTP client says of the fate of a request.

use std::error::Error as StdError;
use std::time::Duration;

use digitalocean_core::http_client::causes;
use digitalocean_raw::BoxError;

/// How an attempt ended without an answer.
#[derive(Debug)]
pub(super) enum Broken {
    /// There was no connection: the service has seen nothing.
    NotSent(BoxError),
    /// There was no connection, for the server's certificate was not accepted. Trying again changes nothing.
    Untrusted(BoxError),
    /// The service says that it did not begin to process the request.
    Unprocessed(BoxError),
    /// The request may have arrived, and may have been processed.
    Unclear(BoxError),
    /// The time for one attempt was over.
    TimedOut {
        /// How long it was.
        limit: Duration,
        /// Whether the request may have been sent by then.
        sent: bool,
    },
    /// The request was refused on this side; trying again changes nothing.
    Refused(BoxError),
    /// The call was stopped while the request waited for its connection.
    Stopped,
}

impl Broken {
    /// Whether nothing was sent.
    pub(super) fn is_not_sent(&self) -> bool {
        matches!(
            self,
            Self::NotSent(_) | Self::Untrusted(_) | Self::Refused(_) | Self::Stopped
        )
    }

    /// Whether the service may have processed the request.
    pub(super) fn may_have_been_processed(&self) -> bool {
        match self {
            Self::Unclear(_) => true,
            Self::TimedOut { sent, .. } => *sent,
            Self::NotSent(_)
            | Self::Untrusted(_)
            | Self::Unprocessed(_)
            | Self::Refused(_)
            | Self::Stopped => false,
        }
    }
}

/// What became of a request to which no head of an answer came. Once one has come, a broken body always leaves the fate
/// open, whatever broke it.
pub(super) fn classify(error: reqwest::Error) -> Broken {
    // Addresses may be secrets.
    let error = error.without_url();
    if error.is_builder() {
        Broken::Refused(error.into())
    } else if error.is_connect() {
        match is_bad_certificate(&error) {
            true => Broken::Untrusted(error.into()),
            false => Broken::NotSent(error.into()),
        }
    } else if is_unprocessed(&error) {
        Broken::Unprocessed(error.into())
    } else {
        Broken::Unclear(error.into())
    }
}

/// Whether an HTTP/2 server said that it did not process the stream: by refusing it, or by a GOAWAY whose last stream came
/// before it. (Streams up to that one don't end by a GOAWAY: h2 lets them go on, and they get an I/O error if the
/// connection closes.)
fn is_unprocessed(error: &(dyn StdError + 'static)) -> bool {
    causes(error)
        .filter_map(|cause| cause.downcast_ref::<h2::Error>())
        .any(|error| {
            let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            error.is_remote() && (refused || error.is_go_away())
        })
}

/// Whether a connection failed for the server's certificate.
fn is_bad_certificate(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|cause| {
        #[cfg(feature = "rustls-no-provider")]
        if let Some(error) = cause.downcast_ref::<rustls::Error>() {
            return matches!(error, rustls::Error::InvalidCertificate(_));
        }
        // The other backends tell it only in words.
        let text = cause.to_string().to_ascii_lowercase();
        text.contains("certificate verify failed") || text.contains("invalid peer certificate")
    })
}
