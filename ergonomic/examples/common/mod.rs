//! What all examples share: a client, and who it talks to.

use digitalocean_sandbox::Sandbox;
use digitalocean_sdk::Client;

pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// What the service may leave out, to be read.
#[allow(dead_code)] // Not every example has such a thing to say.
pub fn text(value: &Option<impl std::fmt::Display>) -> String {
    value.as_ref().map_or("?".to_owned(), ToString::to_string)
}

/// A client of a sandbox in this process, which costs nothing; with `--real`, of the real API, with a token from the
/// environment. There, what is created costs money until it is deleted.
pub async fn client() -> Outcome<(Client, Option<Sandbox>)> {
    if std::env::args().any(|argument| argument == "--real") {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = Sandbox::start().await?;
    // Time runs a hundred times as fast there.
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .options(|options| options.wait_interval(std::time::Duration::from_millis(50)))
        .build()?;
    Ok((client, Some(sandbox)))
}
