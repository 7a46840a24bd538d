//! Where a client finds its token and its address. Each client is made in a process of its own, whose environment is the
//! test's: changing that of this one would be seen by the tests beside it.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod by_hand;
#[path = "common/child.rs"]
mod child;

use by_hand::{Server, answer};
use digitalocean_sdk::{Client, Method};
use serde_json::json;

/// The process that [`ask`] starts; it says what came of its client. By itself it does nothing.
#[tokio::test]
async fn in_a_child_process() {
    let Some(part) = child::part() else {
        return;
    };
    let client = match part.split_once(':').unwrap_or((&part, "")) {
        ("env", _) => Client::from_env(),
        ("explicit", token) => Client::new(token),
        ("url", url) => Client::builder().base_url(url).build(),
        #[cfg(feature = "doctl")]
        ("doctl", _) => Client::builder().doctl().build(),
        #[cfg(feature = "doctl")]
        ("context", name) => Client::builder().doctl_context(name).build(),
        #[cfg(feature = "doctl")]
        ("doctl-explicit", token) => Client::builder().token(token).doctl().build(),
        other => panic!("{other:?}"),
    };
    let said = match client {
        Ok(client) => match client.request(Method::GET, "/v2/x").await {
            Ok(answer) => answer["token"].as_str().unwrap().to_owned(),
            Err(error) => format!("failed: {error}"),
        },
        Err(error) => format!("{:?}: {error}", error.kind()),
    };
    child::tell(&said);
}

/// What a client says that is made in a process with this environment and no other.
async fn ask(part: &str, variables: &[(&str, &str)]) -> String {
    child::run("in_a_child_process", part, variables).await
}

/// A server that answers with the token that it got.
async fn mirror() -> Server {
    Server::start(|request| {
        let token = request.header("authorization").unwrap_or_default();
        let token = token.trim_start_matches("Bearer ");
        answer("200 OK", "", &json!({ "token": token }).to_string())
    })
    .await
}

#[tokio::test]
async fn the_environment_gives_token_and_address() {
    let server = mirror().await;
    let url = ("DIGITALOCEAN_API_URL", server.url.as_str());
    let names = [
        "DIGITALOCEAN_TOKEN",
        "DIGITALOCEAN_ACCESS_TOKEN",
        "DO_TOKEN",
        "DO_API_TOKEN",
    ];
    for (first, name) in names.iter().enumerate() {
        assert_eq!(ask("env", &[url, (name, "one")]).await, "one");
        let all: Vec<_> = names[first..].iter().map(|name| (*name, *name)).collect();
        let all = [&[url], &all[..]].concat();
        assert_eq!(ask("env", &all).await, *name, "the first one counts");
    }
    let both = [url, ("DO_TOKEN", "other")];
    assert_eq!(ask("explicit:mine", &both).await, "mine");
    let elsewhere = [
        ("DIGITALOCEAN_API_URL", "https://127.0.0.1:1"),
        ("DO_TOKEN", "t"),
    ];
    assert_eq!(ask(&format!("url:{}", server.url), &elsewhere).await, "t");
    let wrong = [
        ("DIGITALOCEAN_API_URL", "http://api.example.com"),
        ("DO_TOKEN", "t"),
    ];
    let error = ask("env", &wrong).await;
    assert!(
        error.starts_with("Setup: ") && error.contains("allow_http"),
        "{error}"
    );
}

#[tokio::test]
async fn without_a_token_anywhere_the_error_lists_where_it_looked() {
    let error = ask("env", &[("DO_TOKEN", " ")]).await;
    assert!(error.starts_with("Setup: no token"), "{error}");
    for place in [
        "DIGITALOCEAN_TOKEN",
        "DIGITALOCEAN_ACCESS_TOKEN",
        "DO_TOKEN",
        "DO_API_TOKEN",
        "ClientBuilder::token",
    ] {
        assert!(error.contains(place), "{place}: {error}");
    }
    assert!(
        !error.contains("doctl"),
        "nobody asked to look there: {error}"
    );
}

#[tokio::test]
async fn a_client_with_a_key_of_inference_alone_has_no_token_to_send() {
    let server = mirror().await;
    let variables = [
        ("GRADIENT_MODEL_ACCESS_KEY", "inference-key"),
        ("DIGITALOCEAN_API_URL", server.url.as_str()),
    ];
    let error = ask("env", &variables).await;
    assert!(error.starts_with("failed: "), "{error}");
    assert!(server.requests().is_empty());
}

/// A home folder with a configuration of doctl, wherever this system keeps those.
#[cfg(all(unix, feature = "doctl"))]
fn home(config: Option<&str>) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    for folder in ["config", "Library/Application Support"] {
        let folder = home.path().join(folder).join("doctl");
        std::fs::create_dir_all(&folder).unwrap();
        if let Some(config) = config {
            std::fs::write(folder.join("config.yaml"), config).unwrap();
        }
    }
    home
}

#[cfg(all(unix, feature = "doctl"))]
async fn with_doctl(part: &str, home: &std::path::Path, variables: &[(&str, &str)]) -> String {
    let config = home.join("config");
    let folders = [
        ("HOME", home.to_str().unwrap()),
        ("XDG_CONFIG_HOME", config.to_str().unwrap()),
    ];
    ask(part, &[&folders, variables].concat()).await
}

#[cfg(all(unix, feature = "doctl"))]
#[tokio::test]
async fn the_official_command_line_lends_its_token() {
    let server = mirror().await;
    let url = ("DIGITALOCEAN_API_URL", server.url.as_str());
    let home = home(Some(
        "access-token: top\nauth-contexts:\n  work: w0rk\n  home: h0me\ncontext: work\n",
    ));
    let home = home.path();
    assert_eq!(with_doctl("doctl", home, &[url]).await, "w0rk");
    assert_eq!(with_doctl("context:home", home, &[url]).await, "h0me");
    assert_eq!(with_doctl("context:default", home, &[url]).await, "top");
    let error = with_doctl("context:none", home, &[url]).await;
    assert!(
        error.contains("`none`") && error.contains("home"),
        "{error}"
    );
    assert!(!error.contains("h0me"), "{error}");

    let variables = [url, ("DO_TOKEN", "environment")];
    assert_eq!(with_doctl("doctl", home, &variables).await, "environment");
    let explicit = with_doctl("doctl-explicit:mine", home, &variables).await;
    assert_eq!(explicit, "mine");
    let error = with_doctl("env", home, &[url]).await;
    assert!(
        error.contains("no token"),
        "only where it is asked for: {error}"
    );
}

#[cfg(all(unix, feature = "doctl"))]
#[tokio::test]
async fn without_a_token_in_doctl_either_the_error_names_its_file() {
    let nothing = home(None);
    let error = with_doctl("doctl", nothing.path(), &[]).await;
    assert!(error.contains("DO_TOKEN"), "{error}");
    assert!(error.contains("config.yaml"), "{error}");
    let broken = home(Some("access-token: [s3cret"));
    let error = with_doctl("doctl", broken.path(), &[]).await;
    assert!(
        error.contains("config.yaml") && !error.contains("s3cret"),
        "{error}"
    );
}
