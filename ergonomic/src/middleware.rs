//! Inspecting or changing requests and responses.

use digitalocean_raw::transport::{RawResponse, Request};
use digitalocean_raw::{BoxError, Operation};

/// Called for every attempt of every call, between the operation and the network.
///
/// The token is added afterwards: a middleware never sees it, and a request that it sends to another origin has none.
///
/// ```
/// use digitalocean_sdk::middleware::Middleware;
/// use digitalocean_sdk::raw::{BoxError, transport::Request};
///
/// #[derive(Debug)]
/// struct Label;
///
/// impl Middleware for Label {
///     fn request(&self, request: &mut Request) -> Result<(), BoxError> {
///         request.headers.insert("x-label", "blue".parse()?);
///         Ok(())
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no middleware",
    label = "expected a type that implements `Middleware`",
    note = "a type of your own implements `request` or `response` of it; both do nothing by default"
)]
pub trait Middleware: Send + Sync + 'static {
    /// Called before an attempt is sent. An error ends the call; nothing is sent. Afterwards, the token is added, and `Accept`
    /// unless the headers have one ([`Request::headers_with`]).
    ///
    /// # Errors
    ///
    /// An error ends the call.
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        let _ = request;
        Ok(())
    }

    /// Called with every response, whatever its status, before the client handles it.
    fn response(&self, operation: &'static Operation, response: &mut RawResponse) {
        let _ = (operation, response);
    }
}
