//! Docker credentials, fetched, merged, and taken out.

use std::fs;
use std::future::IntoFuture as _;
#[cfg(unix)]
use std::path::Path;
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use serde_json::{Value, json};

use super::world::in_folder;
use super::{shop, world};

const GET: &str = "registries_get_dockerCredentials";
const REVOKE: &str = "registries_revoke_token";

/// Somebody's configuration of Docker.
const OTHERS: &str = r#"{
	"psFormat": "table {{.ID}}\t{{.Names}}",
	"auths": {
		"z.example.com": {
			"auth": "c2FtbXk6c2VjcmV0",
			"email": "sammy@example.com"
		},
		"https://index.docker.io/v1/": {}
	},
	"credHelpers": {
		"gcr.io": "gcloud"
	},
	"aliases": {
		"builder": "buildx"
	},
	"experimental": 1.0
}
"#;

fn pair(key: &str, value: &str) -> (String, String) {
    (key.to_owned(), value.to_owned())
}

#[tokio::test(start_paused = true)]
async fn b9_docker_credentials_end_after_thirty_days_and_can_pull_only_unless_asked() {
    let (world, client) = world().await;
    let shop = shop(&client).await;
    shop.docker_credentials().await.unwrap();
    let hour = Duration::from_secs(3600);
    shop.docker_credentials()
        .read_write()
        .expires_in(hour)
        .await
        .unwrap();
    // No time at all would mean for ever.
    shop.docker_credentials()
        .expires_in(Duration::ZERO)
        .await
        .unwrap();
    let asked = world.queries(GET);
    assert_eq!(asked[0], [pair("expiry_seconds", "2592000")]);
    assert_eq!(
        asked[1],
        [pair("expiry_seconds", "3600"), pair("read_write", "true")]
    );
    assert_eq!(asked[2], [pair("expiry_seconds", "1")]);
}

#[tokio::test(start_paused = true)]
async fn b9_a_merge_keeps_all_that_others_wrote_and_a_logout_gives_it_back() {
    let (_world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    fs::write(&path, OTHERS).unwrap();
    let shop = shop(&client).await;
    let merged = shop
        .docker_credentials()
        .merge_into_docker_config()
        .path(&path)
        .await
        .unwrap();
    assert_eq!((&merged.path, merged.helper), (&path, None));

    let text = fs::read_to_string(&path).unwrap();
    let read: Value = serde_json::from_str(&text).unwrap();
    let auth = read["auths"]["registry.digitalocean.com"]["auth"]
        .as_str()
        .unwrap();
    let entry =
        format!(",\n\t\t\"registry.digitalocean.com\": {{\n\t\t\t\"auth\": \"{auth}\"\n\t\t}}");
    assert_eq!(text.replace(&entry, ""), OTHERS);

    // Another login replaces it where it is.
    shop.docker_credentials()
        .merge_into_docker_config()
        .path(&path)
        .await
        .unwrap();
    let again = fs::read_to_string(&path).unwrap();
    assert!(
        again != text && again.lines().count() == text.lines().count(),
        "{again}"
    );

    assert!(shop.logout().path(&path).await.unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), OTHERS);
    assert!(!shop.logout().path(&path).await.unwrap());
    assert!(
        !shop
            .logout()
            .path(folder.path().join("none/config.json"))
            .await
            .unwrap()
    );
    assert_eq!(in_folder(folder.path()), ["config.json"]);
}

#[tokio::test(start_paused = true)]
async fn b9_a_logout_revokes_the_token_unless_told_not_to() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    let shop = shop(&client).await;
    for keeps in [true, false] {
        shop.docker_credentials()
            .merge_into_docker_config()
            .path(&path)
            .await
            .unwrap();
        let logout = shop.logout().path(&path);
        assert!(
            if keeps {
                logout.keep_token().await
            } else {
                logout.await
            }
            .unwrap()
        );
        assert_eq!(world.requests_of(REVOKE), usize::from(!keeps));
    }
    // There was none any more.
    shop.logout().path(&path).await.unwrap();
    assert_eq!(world.requests_of(REVOKE), 1);
    // Somebody's password is no token of ours, and goes nowhere.
    let other = json!({"auths": {"registry.digitalocean.com": {"auth": "c2FtbXk6c2VjcmV0"}}});
    fs::write(&path, other.to_string()).unwrap();
    assert!(shop.logout().path(&path).await.unwrap());
    assert_eq!(world.requests_of(REVOKE), 1);

    // The login goes even if its token can't be revoked, and that is told.
    shop.docker_credentials()
        .merge_into_docker_config()
        .path(&path)
        .await
        .unwrap();
    world
        .sandbox
        .fault(Fault::on(REVOKE).effect(Effect::status(401)))
        .unwrap();
    let error = shop.logout().path(&path).await.unwrap_err();
    assert!(
        error.to_string().contains("Docker is logged out"),
        "{error}"
    );
    assert!(
        !fs::read_to_string(&path)
            .unwrap()
            .contains("registry.digitalocean.com")
    );
}

#[tokio::test(start_paused = true)]
async fn c17_a_broken_or_read_only_docker_config_stays_untouched_and_no_token_is_made() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    let shop = shop(&client).await;
    let mut cases = vec![
        (
            "{\"auths\": {\"x\": secret}}",
            "it isn't valid JSON in line 1",
            false,
        ),
        ("[\"secret\"]", "it isn't a configuration of Docker", false),
        ("{\"auths\": \"secret\"}", "its `auths` is no object", false),
        (OTHERS, "config.json can't be written", true),
    ];
    for (text, why, readonly) in cases.drain(..) {
        fs::write(&path, text).unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(readonly);
        fs::set_permissions(&path, permissions).unwrap();
        let merge = shop
            .docker_credentials()
            .merge_into_docker_config()
            .path(&path)
            .await;
        for error in [
            merge.unwrap_err(),
            shop.logout().path(&path).await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::File, "{error}");
            let shown = format!("{error} {error:?}");
            assert!(shown.contains(why) && !shown.contains("secret"), "{shown}");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(in_folder(folder.path()), ["config.json"]);
    }
    assert_eq!(world.requests_of(GET), 0);
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn c17_a_docker_config_is_for_the_user_alone_and_a_link_to_it_stays() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let (_world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let (link, real) = (
        folder.path().join("config.json"),
        folder.path().join("kept/docker.json"),
    );
    symlink("kept/docker.json", &link).unwrap();
    let shop = shop(&client).await;
    for _ in 0..2 {
        shop.docker_credentials()
            .merge_into_docker_config()
            .path(&link)
            .await
            .unwrap();
        assert_eq!(fs::read_link(&link).unwrap(), Path::new("kept/docker.json"));
        assert_eq!(
            fs::metadata(&real).unwrap().permissions().mode() & 0o777,
            0o600
        );
        fs::set_permissions(&real, fs::Permissions::from_mode(0o644)).unwrap();
    }
    assert_eq!(in_folder(folder.path()), ["config.json", "kept"]);
    assert_eq!(in_folder(real.parent().unwrap()), ["docker.json"]);
}

#[tokio::test(start_paused = true)]
async fn c17_merges_and_logouts_at_once_leave_a_whole_file() {
    let (_world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    fs::write(&path, OTHERS).unwrap();
    let shop = shop(&client).await;
    let work = (0..12).map(|number| {
        let merge = shop
            .docker_credentials()
            .merge_into_docker_config()
            .path(&path);
        let logout = shop.logout().path(&path).keep_token();
        tokio::spawn(async move {
            match number % 2 {
                0 => merge.into_future().await.map(|_| ()),
                _ => logout.into_future().await.map(|_| ()),
            }
        })
    });
    for work in work.collect::<Vec<_>>() {
        work.await.unwrap().unwrap();
    }
    shop.logout().path(&path).keep_token().await.unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), OTHERS);
    assert_eq!(in_folder(folder.path()), ["config.json"]);
}

#[tokio::test(start_paused = true)]
async fn b9_a_pull_secret_is_one_that_kubernetes_takes() {
    let (world, client) = world().await;
    let shop = shop(&client).await;
    let secret = shop
        .docker_credentials()
        .pull_secret_yaml("registry.shop", "web")
        .await
        .unwrap();
    let data = secret.rsplit_once(".dockerconfigjson: ").unwrap().1.trim();
    assert_eq!(
        secret,
        format!(
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: \"registry.shop\"\n  namespace: \"web\"\n\
             type: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: {data}\n"
        )
    );
    // {"auths":{"registry.digitalocean.com":{"auth":"
    assert!(
        data.starts_with("eyJhdXRocyI6eyJyZWdpc3RyeS5kaWdpdGFsb2NlYW4uY29tIjp7ImF1dGgiOi"),
        "{data}"
    );

    let asked = world.requests();
    for (name, namespace) in [
        ("", "web"),
        ("Registry", "web"),
        ("registry", "kube.system"),
        ("a..b", "web"),
        ("-a", "web"),
        ("registry", ""),
        (&"a".repeat(64), "web"),
        ("registry", &"a".repeat(64)),
    ] {
        let error = shop
            .docker_credentials()
            .pull_secret_yaml(name, namespace)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
    assert_eq!(world.requests(), asked);
    let longest = "a".repeat(63);
    let secret = shop
        .docker_credentials()
        .pull_secret_yaml(&longest, &longest);
    assert!(secret.await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn credentials_that_can_not_be_written_are_not_forgotten() {
    let (world, client) = world().await;
    let shop = shop(&client).await;
    let folder = tempfile::tempdir().unwrap();
    world.sandbox.script(GET, "/auths", [json!({})]).unwrap();
    let merge = shop.docker_credentials().merge_into_docker_config();
    let error = merge.path(folder.path().join("a.json")).await.unwrap_err();
    assert!(error.to_string().contains("no login"), "{error}");
    assert!(error.may_have_been_processed(), "{error}");
    let made = error.items::<digitalocean_sdk::raw::types::DockerCredentials>();
    assert_eq!(made.len(), 1);
}

/// Sees whether what a token is revoked by is shown by what prints headers.
#[derive(Clone, Default)]
struct Bearers(std::sync::Arc<std::sync::Mutex<Vec<bool>>>);

impl digitalocean_sdk::middleware::Middleware for Bearers {
    fn request(
        &self,
        request: &mut digitalocean_sdk::raw::transport::Request,
    ) -> Result<(), digitalocean_sdk::raw::BoxError> {
        let bearers = request.headers.get_all("authorization");
        let mut seen = self.0.lock().unwrap();
        seen.extend(bearers.iter().map(|it| it.is_sensitive()));
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn the_token_that_is_revoked_is_not_printed_and_the_file_ends_as_it_did() {
    let (world, client) = world().await;
    shop(&client).await;
    let bearers = Bearers::default();
    let client = world.builder().middleware(bearers.clone()).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    fs::write(&path, OTHERS.trim_end()).unwrap();
    let shop = client.registry("shop");
    let merge = shop.docker_credentials().merge_into_docker_config();
    merge.path(&path).await.unwrap();
    assert!(shop.logout().path(&path).await.unwrap());
    assert_eq!(world.requests_of(REVOKE), 1);
    assert_eq!(*bearers.0.lock().unwrap(), [true]);
    assert_eq!(fs::read_to_string(&path).unwrap(), OTHERS.trim_end());
}

#[tokio::test]
async fn b9_only_the_token_that_is_revoked_goes_to_the_host_that_revokes_it() {
    use std::io::{Read as _, Write as _};

    let sandbox = digitalocean_sandbox::Sandbox::start().await.unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let got = std::thread::spawn(move || {
        let mut connection = listener.accept().unwrap().0;
        let (mut got, mut part) = (Vec::new(), [0; 4096]);
        let mut text = String::new();
        while !text.contains("token=") {
            let count = connection.read(&mut part).unwrap();
            assert!(count > 0, "{text}");
            got.extend_from_slice(&part[..count]);
            text = String::from_utf8_lossy(&got).into_owned();
        }
        let answer = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        connection.write_all(answer.as_bytes()).unwrap();
        text
    });
    let client = digitalocean_sdk::Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .host_url(&digitalocean_sdk::raw::hosts::CLOUD, address)
        .build()
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    let login =
        json!({"auths": {"registry.digitalocean.com": {"auth": "ZG9wX3YxX2E6ZG9wX3YxX2E="}}});
    fs::write(&path, login.to_string()).unwrap();
    assert!(client.registry("shop").logout().path(&path).await.unwrap());
    let got = got.join().unwrap();
    assert!(
        got.starts_with("POST /v1/oauth/revoke HTTP/1.1\r\n"),
        "{got}"
    );
    assert!(
        got.contains("\r\nauthorization: Bearer dop_v1_a\r\n"),
        "{got}"
    );
    assert!(got.ends_with("\r\n\r\ntoken=dop_v1_a"), "{got}");
    assert!(!got.contains(sandbox.token()), "{got}");
}

#[tokio::test]
async fn a_gateway_that_echoes_the_token_that_is_revoked_does_not_show_it() {
    use std::io::{Read as _, Write as _};

    let token = "dop_v1_0123456789abcdef";
    for status in ["502 Bad Gateway", "200 OK"] {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                let (mut connection, mut part) = (connection.unwrap(), [0; 4096]);
                let mut text = String::new();
                while !text.contains("token=") {
                    let count = connection.read(&mut part).unwrap();
                    text.push_str(std::str::from_utf8(&part[..count]).unwrap());
                }
                let body = format!("<html>you sent {text}</html>");
                let answer = format!(
                    "HTTP/1.1 {status}\r\nx-echo: {token}\r\ncontent-type: text/html\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                    body.len()
                );
                connection.write_all(answer.as_bytes()).unwrap();
            }
        });
        let client = digitalocean_sdk::Client::builder()
            .token("another")
            .host_url(&digitalocean_sdk::raw::hosts::CLOUD, address)
            .build()
            .unwrap()
            .with(|options| options.retry(digitalocean_sdk::RetryPolicy::none()));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.json");
        // The token as user and as password.
        let auth = "ZG9wX3YxXzAxMjM0NTY3ODlhYmNkZWY6ZG9wX3YxXzAxMjM0NTY3ODlhYmNkZWY=";
        let login = json!({"auths": {"registry.digitalocean.com": {"auth": auth}}});
        fs::write(&path, login.to_string()).unwrap();
        let error = client.registry("shop").logout().path(&path).await;
        let error = error.unwrap_err();
        let body = String::from_utf8_lossy(error.body().unwrap()).into_owned();
        let headers = format!("{:?}", error.headers());
        let shown = format!("{error} {error:#} {error:?} {body} {headers}");
        assert!(body.contains("you sent"), "{status}: {shown}");
        assert!(!shown.contains(token), "{status}: {shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_logout_that_is_dropped_forgets_no_token() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    let shop = shop(&client).await;
    let merge = shop.docker_credentials().merge_into_docker_config();
    merge.path(&path).await.unwrap();
    let before = fs::read_to_string(&path).unwrap();
    let slow = Effect::delay_before_processing(Duration::from_secs(20));
    world.sandbox.fault(Fault::on(REVOKE).effect(slow)).unwrap();
    let logout = shop.logout().path(&path).into_future();
    let limit = Duration::from_secs(10);
    let dropped = world.run(tokio::time::timeout(limit, logout)).await;
    assert!(dropped.0.is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    assert!(shop.logout().path(&path).await.unwrap());
    assert_eq!(world.requests_of(REVOKE), 2);
}

#[tokio::test(start_paused = true)]
async fn b9_credentials_without_a_login_and_secrets_with_long_names_are_refused() {
    let (world, client) = world().await;
    let shop = shop(&client).await;
    let secret = |name: &str| shop.docker_credentials().pull_secret_yaml(name, "default");
    let longest = format!("{}a", "a.".repeat(126));
    assert_eq!(longest.len(), 253);
    secret(&longest).await.unwrap();
    let asked = world.requests();
    let error = secret(&format!("{longest}.b")).await.unwrap_err();
    assert_eq!(
        (error.kind(), world.requests()),
        (ErrorKind::InvalidRequest, asked)
    );
    world.sandbox.script(GET, "/auths", [json!({})]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    let merge = shop
        .docker_credentials()
        .merge_into_docker_config()
        .path(&path);
    assert!(merge.await.is_err());
    assert!(!path.exists());
}

#[tokio::test(start_paused = true)]
async fn b9_the_login_of_a_second_registry_replaces_that_of_the_first() {
    let (_world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.json");
    let first = shop(&client).await;
    let second = client.registries().create("other").await.unwrap();
    let second = client.registry(&second);
    let mut logins = Vec::new();
    for registry in [&first, &second] {
        let merge = registry.docker_credentials().merge_into_docker_config();
        merge.path(&path).await.unwrap();
        let read: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let auths = read["auths"].as_object().unwrap();
        assert_eq!(
            auths.keys().collect::<Vec<_>>(),
            ["registry.digitalocean.com"]
        );
        logins.push(auths["registry.digitalocean.com"]["auth"].clone());
    }
    assert_ne!(logins[0], logins[1]);
    // So there is one to take out, by whichever.
    assert!(first.logout().path(&path).await.unwrap());
    assert!(!second.logout().path(&path).await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn b9_credentials_are_good_for_fifty_years_at_most() {
    let (world, client) = world().await;
    let shop = shop(&client).await;
    let longest = Duration::from_secs(1_576_800_000);
    shop.docker_credentials().expires_in(longest).await.unwrap();
    assert_eq!(
        world.queries(GET)[0],
        [pair("expiry_seconds", "1576800000")]
    );
    let asked = world.requests();
    for longer in [longest + Duration::from_secs(1), Duration::MAX] {
        let error = shop.docker_credentials().expires_in(longer).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains("50 years"), "{error}");
    }
    assert_eq!(world.requests(), asked);
}
