//! Which file is Docker's, by `$DOCKER_CONFIG` and by the home directory; and the programs that keep its credentials.

use std::fs::{self, OpenOptions};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use digitalocean_sandbox::Sandbox;
use digitalocean_sdk::Client;

use super::child;
use super::world::in_folder;

async fn in_child(part: &str) {
    let registry = Client::from_env().unwrap().registry("shop");
    child::tell(&match part {
        "merge" => {
            let merged = registry
                .docker_credentials()
                .merge_into_docker_config()
                .await;
            merged.map_or_else(
                |error| error.to_string(),
                |it| format!("{} {:?}", it.path.display(), it.helper),
            )
        }
        _ => registry
            .logout()
            .await
            .map_or_else(|error| error.to_string(), |was| was.to_string()),
    });
}

async fn sandbox() -> Sandbox {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .build()
        .unwrap();
    client.registries().create("shop").await.unwrap();
    sandbox
}

#[tokio::test]
async fn c17_the_docker_config_is_that_of_the_environment_or_of_the_home_directory() {
    if let Some(part) = child::part() {
        return in_child(&part).await;
    }
    let sandbox = sandbox().await;
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().display().to_string();
    let other = folder.path().join("other").display().to_string();
    for (docker, at) in [
        ("", folder.path().join(".docker")),
        (other.as_str(), folder.path().join("other")),
    ] {
        let variables = [
            ("DIGITALOCEAN_API_URL", sandbox.url()),
            ("DIGITALOCEAN_TOKEN", sandbox.token()),
            ("HOME", &home),
            ("USERPROFILE", &home),
            ("DOCKER_CONFIG", docker),
        ];
        let test = "environment::c17_the_docker_config_is_that_of_the_environment_or_of_the_home_directory";
        let path = at.join("config.json");
        assert_eq!(
            child::run(test, "merge", &variables).await,
            format!("{} None", path.display())
        );
        assert!(
            fs::read_to_string(&path)
                .unwrap()
                .contains("\"registry.digitalocean.com\"")
        );
        assert_eq!(child::run(test, "logout", &variables).await, "true");
        assert!(
            !fs::read_to_string(&path)
                .unwrap()
                .contains("registry.digitalocean.com")
        );
    }
}

#[cfg(unix)]
#[tokio::test]
async fn c17_a_credential_helper_keeps_the_credentials_if_one_is_configured() {
    use std::os::unix::fs::PermissionsExt as _;

    if let Some(part) = child::part() {
        return in_child(&part).await;
    }
    let sandbox = sandbox().await;
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().display().to_string();
    let helper = folder.path().join("docker-credential-test");
    let script = "#!/bin/sh\nPATH=/usr/bin:/bin\ncase $1 in\nget) cat >/dev/null; cat \"$HOME/store\" 2>/dev/null || exit 1 ;;\n*) cat >\"$HOME/$1\" ;;\nesac\ntest ! -e \"$HOME/fails\"\n";
    fs::write(&helper, script).unwrap();
    fs::set_permissions(&helper, fs::Permissions::from_mode(0o755)).unwrap();
    let variables = [
        ("DIGITALOCEAN_API_URL", sandbox.url()),
        ("DIGITALOCEAN_TOKEN", sandbox.token()),
        ("HOME", &home),
        ("DOCKER_CONFIG", &home),
        ("PATH", &home),
    ];
    let run = async |part: &str| {
        let test =
            "environment::c17_a_credential_helper_keeps_the_credentials_if_one_is_configured";
        child::run(test, part, &variables).await
    };
    let path = folder.path().join("config.json");
    let kept = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    let revoked = || {
        let requests = sandbox.requests();
        let of = requests
            .iter()
            .filter(|it| it.operation_id.as_deref() == Some("registries_revoke_token"));
        of.count()
    };
    for (count, own) in [
        "{\"credsStore\":\"other\",\"credHelpers\":{\"registry.digitalocean.com\":\"test\"}",
        "{\"credsStore\":\"test\",\"credHelpers\":{\"gcr.io\":\"other\"}",
    ]
    .into_iter()
    .enumerate()
    {
        fs::write(&path, format!("{own}}}")).unwrap();
        assert_eq!(
            run("merge").await,
            format!("{} Some(\"test\")", path.display())
        );
        let compact: String = kept("config.json").split_whitespace().collect();
        assert_eq!(
            compact,
            format!("{own},\"auths\":{{\"registry.digitalocean.com\":{{}}}}}}")
        );
        let login: serde_json::Value = serde_json::from_str(&kept("store")).unwrap();
        assert_eq!(login["ServerURL"], "registry.digitalocean.com");
        assert!(login["Secret"].as_str().unwrap().starts_with("dop_v1_"));
        assert_eq!(login["Username"], login["Secret"]);

        assert_eq!(run("logout").await, "true");
        assert_eq!(kept("erase"), "registry.digitalocean.com");
        let compact: String = kept("config.json").split_whitespace().collect();
        assert_eq!(compact, format!("{own},\"auths\":{{}}}}"));
        assert_eq!(revoked(), count + 1);
    }

    // The login is the helper's, and not one that was left in the file.
    let auths = "{\"registry.digitalocean.com\":{\"auth\":\"c2FtbXk6c2VjcmV0\"}}";
    let old = format!("{{\"credsStore\":\"test\",\"auths\":{auths}}}");
    fs::write(&path, old).unwrap();
    assert_eq!(run("logout").await, "true");
    assert_eq!(revoked(), 3);

    // One that fails is told, and the file says nothing that isn't so.
    fs::write(folder.path().join("fails"), "").unwrap();
    let before = "{\"credsStore\":\"test\"}";
    fs::write(&path, before).unwrap();
    let error = run("merge").await;
    assert!(
        error.contains("`docker-credential-test store` failed"),
        "{error}"
    );
    assert!(!error.contains("dop_v1_"), "{error}");
    // The token was made, and is not forgotten.
    assert!(error.contains("of this error has them"), "{error}");
    assert!(error.contains("may have carried it out"), "{error}");
    assert_eq!(kept("config.json"), before);
    // Where it is clear beforehand that there is no place for it, none is made.
    let made = || {
        let requests = sandbox.requests();
        let of =
            |it: &&digitalocean_sandbox::RequestRecord| it.path.ends_with("/docker-credentials");
        requests.iter().filter(of).count()
    };
    let before = made();
    fs::write(&path, "{\"credsStore\":\"missing\"}").unwrap();
    let error = run("merge").await;
    assert!(
        error.contains("`docker-credential-missing version` can't be run"),
        "{error}"
    );
    assert_eq!(made(), before);
    // What isn't on the path isn't run, wherever it is.
    for name in ["below/test", r"..\\test"] {
        fs::write(&path, format!("{{\"credsStore\":\"{name}\"}}")).unwrap();
        let error = run("merge").await;
        assert!(
            error.contains("a credential helper has no slashes"),
            "{error}"
        );
    }
}

/// Logins of other registries, added by a program that keeps to the lock, as long as the others run; how many there are.
async fn adding(path: std::path::PathBuf, runs: Arc<AtomicBool>) -> usize {
    let add = move || {
        let lock = path.with_extension("json.lock");
        let mut added = 0;
        while runs.load(Ordering::SeqCst) {
            if OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(&lock)
                .is_err()
            {
                std::thread::yield_now();
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let mut config: serde_json::Value = serde_json::from_str(&text).unwrap();
            config["auths"][format!("{added}.example.com")] = serde_json::json!({});
            let text = config.to_string();
            fs::write(&path, &text).unwrap();
            fs::remove_file(&lock).unwrap();
            added += 1;
            // The others are next.
            while runs.load(Ordering::SeqCst)
                && fs::read_to_string(&path).is_ok_and(|now| now == text)
            {
                std::thread::yield_now();
            }
        }
        added
    };
    tokio::task::spawn_blocking(add).await.unwrap()
}

#[tokio::test]
async fn c17_changes_by_several_processes_at_once_lose_nothing() {
    const TEST: &str = "environment::c17_changes_by_several_processes_at_once_lose_nothing";
    const PARTS: [&str; 2] = ["one", "two"];
    if let Some(part) = child::part() {
        let registry = Client::from_env().unwrap().registry("shop");
        child::meet(std::env::var("HOME").unwrap().as_ref(), &part, &PARTS);
        for _ in 0..10 {
            let credentials = registry.docker_credentials();
            credentials.merge_into_docker_config().await.unwrap();
        }
        return child::tell("done");
    }
    let sandbox = sandbox().await;
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().display().to_string();
    let docker = folder.path().join("docker");
    let path = docker.join("config.json");
    fs::create_dir(&docker).unwrap();
    fs::write(&path, "{\"auths\":{}}").unwrap();
    let docker = docker.display().to_string();
    let variables = [
        ("DIGITALOCEAN_API_URL", sandbox.url()),
        ("DIGITALOCEAN_TOKEN", sandbox.token()),
        ("HOME", &home),
        ("USERPROFILE", &home),
        ("DOCKER_CONFIG", &docker),
    ];
    let runs = Arc::new(AtomicBool::new(true));
    let both = async {
        let run = |part| child::run(TEST, part, &variables);
        let done = tokio::join!(run(PARTS[0]), run(PARTS[1]));
        runs.store(false, Ordering::SeqCst);
        done
    };
    let (done, added) = tokio::join!(both, adding(path.clone(), Arc::clone(&runs)));
    assert_eq!(done, ("done".to_owned(), "done".to_owned()));
    let text = fs::read_to_string(&path).unwrap();
    let config: serde_json::Value = serde_json::from_str(&text).unwrap();
    let logins = config["auths"].as_object().unwrap();
    assert!(logins.contains_key("registry.digitalocean.com"), "{text}");
    assert_eq!(logins.len(), added + 1, "{text}");
    assert!(added > 1);
    assert_eq!(in_folder(path.parent().unwrap()), ["config.json"]);
}
