//! Who is told how much of a body was sent.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::{Stream, stream};

use crate::failure::BoxError;

/// How much is handed to a connection at once.
const PIECE: usize = 64 * 1024;

/// A function that is told how many bytes of a body were handed to the connection, whenever more were.
#[derive(Clone)]
pub struct Watch(Arc<dyn Fn(u64) + Send + Sync>);

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}

impl Watch {
    pub(crate) fn new(told: impl Fn(u64) + Send + Sync + 'static) -> Self {
        Self(Arc::new(told))
    }

    /// A body that tells how much of it is gone.
    pub(crate) fn body(&self, body: Bytes) -> reqwest::Body {
        reqwest::Body::wrap_stream(self.pieces(body))
    }

    fn pieces(&self, body: Bytes) -> impl Stream<Item = Result<Bytes, BoxError>> + Send + use<> {
        let told = Arc::clone(&self.0);
        stream::unfold((body, 0_u64), move |(mut rest, sent)| {
            let piece = rest.split_to(rest.len().min(PIECE));
            let sent = sent + piece.len() as u64;
            let next = (!piece.is_empty()).then(|| {
                told(sent);
                (Ok(piece), (rest, sent))
            });
            std::future::ready(next)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn a_body_is_handed_on_in_pieces_and_each_is_told() {
        use futures_util::{FutureExt as _, TryStreamExt as _};
        let told: Arc<Mutex<Vec<u64>>> = Arc::default();
        let log = Arc::clone(&told);
        let watch = Watch::new(move |sent| log.lock().unwrap().push(sent));
        let all = Bytes::from(vec![7; 2 * PIECE + 1]);
        let pieces = watch.pieces(all.clone()).try_collect::<Vec<_>>();
        let read = pieces.now_or_never().unwrap().unwrap();
        assert_eq!(read.concat(), all);
        let piece = PIECE as u64;
        assert_eq!(*told.lock().unwrap(), [piece, 2 * piece, 2 * piece + 1]);
    }
}
