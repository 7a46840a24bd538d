//! What all examples share: a client, and who it talks to.

use digitalocean_sandbox::Sandbox;
use digitalocean_sdk::{Client, ClientBuilder};

pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// What the service may leave out, to be read.
#[allow(dead_code)] // Not every example has such a thing to say.
pub fn text(value: &Option<impl std::fmt::Display>) -> String {
    value.as_ref().map_or("?".to_owned(), ToString::to_string)
}

/// A client of a sandbox in this process, which costs nothing; with `--real`, of the real API, with a token from the
/// environment. There, what is created costs money until it is deleted.
#[allow(dead_code)] // Those of inference take the other one.
pub async fn client() -> Outcome<(Client, Option<Sandbox>)> {
    made(|builder, _| builder).await
}

/// The same, with a key of inference: the sandbox's token does, and for the real API it comes from the environment.
#[allow(dead_code)] // Few examples need it.
pub async fn inference_client() -> Outcome<(Client, Option<Sandbox>)> {
    made(|builder, sandbox| builder.inference_key(sandbox.token())).await
}

async fn made(
    set_up: impl FnOnce(ClientBuilder, &Sandbox) -> ClientBuilder,
) -> Outcome<(Client, Option<Sandbox>)> {
    if std::env::args().any(|argument| argument == "--real") {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = Sandbox::start().await?;
    // Time runs a hundred times as fast there.
    let builder = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .options(|options| options.wait_interval(std::time::Duration::from_millis(50)));
    let client = set_up(builder, &sandbox).build()?;
    Ok((client, Some(sandbox)))
}
