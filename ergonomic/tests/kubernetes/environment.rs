//! Which files are the user's: by `$KUBECONFIG`, and by the home directory.

use std::fs;
use std::path::Path;

use digitalocean_sandbox::Sandbox;
use digitalocean_sdk::Client;
use digitalocean_sdk::kubernetes::NodePool;

use super::child;
use super::world::in_folder;

const TEST: &str = "environment::c17_kubeconfig_lists_are_used_as_kubectl_does";

/// A sandbox for processes of their own, in which nothing takes time.
async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder()
        .action_duration(std::time::Duration::ZERO)
        .start()
        .await
        .unwrap();
    let builder = Client::builder().token(sandbox.token());
    let client = builder.base_url(sandbox.url()).build().unwrap();
    (sandbox, client)
}

#[tokio::test]
async fn c17_kubeconfig_lists_are_used_as_kubectl_does() {
    if let Some(part) = child::part() {
        let cluster = Client::from_env()
            .unwrap()
            .kubernetes_cluster(std::env::var("CLUSTER").unwrap());
        child::tell(&match part.as_str() {
            "merge" => cluster
                .merge_into_kubeconfig()
                .await
                .unwrap()
                .path
                .display()
                .to_string(),
            _ => cluster.remove_from_kubeconfig().await.unwrap().to_string(),
        });
        return;
    }
    let (sandbox, client) = sandbox().await;
    let pool = NodePool::new("web", "s-2vcpu-4gb", 1);
    let created = client
        .kubernetes_clusters()
        .create("shop", "nyc3", "latest", [pool])
        .await
        .unwrap();
    let cluster = created.id;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let home = folder.path().display().to_string();
    let run = async |part: &str, list: &str| {
        let variables = [
            ("DIGITALOCEAN_API_URL", sandbox.url()),
            ("DIGITALOCEAN_TOKEN", sandbox.token()),
            ("CLUSTER", &cluster),
            ("HOME", &home),
            ("USERPROFILE", &home),
            ("KUBECONFIG", list),
        ];
        child::run(TEST, part, &variables).await
    };
    let list = |names: &[&str]| {
        let paths = names.iter().map(|name| {
            if name.is_empty() {
                String::new()
            } else {
                at(name)
            }
        });
        std::env::join_paths(paths).unwrap().into_string().unwrap()
    };
    let has =
        |name: &str| fs::read_to_string(at(name)).is_ok_and(|text| text.contains("do-nyc3-shop"));

    // Without a list, or with one of no files.
    for nothing in ["", &list(&["", ""])] {
        // Windows writes it with other separators.
        let merged = run("merge", nothing).await;
        assert_eq!(Path::new(&merged), Path::new(&at(".kube/config")));
        assert!(has(".kube/config"));
        assert_eq!(run("remove", nothing).await, "true");
        assert!(!has(".kube/config"));
    }
    // The first that exists, or the last.
    assert_eq!(run("merge", &list(&["none/a", "", "b"])).await, at("b"));
    assert!(has("b") && !has("a") && !has(".kube/config"));
    assert!(!folder.path().join("none").exists());
    // One that is named twice counts where it is named first.
    assert_eq!(run("merge", &list(&["c", "d", "c"])).await, at("d"));
    fs::write(at("a"), "kind: Config\n").unwrap();
    assert_eq!(run("merge", &list(&["a", "b"])).await, at("a"));
    // Its entries are in the other one and stay there.
    assert_eq!(
        fs::read_to_string(at("a")).unwrap(),
        "kind: Config\ncurrent-context: do-nyc3-shop\n"
    );
    assert_eq!(
        fs::read_to_string(at("b"))
            .unwrap()
            .matches("token:")
            .count(),
        1
    );
    assert_eq!(run("remove", &list(&["a", "b"])).await, "true");
    assert_eq!(
        fs::read_to_string(at("a")).unwrap(),
        "kind: Config\ncurrent-context: ''\n"
    );
    assert!(!has("b"));
    assert_eq!(run("remove", &list(&["a", "b"])).await, "false");
}

/// How often each of several processes changes the file.
const ROUNDS: usize = 10;

#[tokio::test]
async fn c17_merges_by_two_processes_at_once_lose_nothing() {
    const TEST: &str = "environment::c17_merges_by_two_processes_at_once_lose_nothing";
    const PARTS: [&str; 2] = ["one", "two"];
    if let Some(part) = child::part() {
        let variable = |name: &str| std::env::var(name).unwrap();
        let cluster = Client::from_env().unwrap();
        let cluster = cluster.kubernetes_cluster(variable("CLUSTER"));
        child::meet(variable("HOME").as_ref(), &part, &PARTS);
        let mut kept = 0;
        for _ in 0..ROUNDS {
            cluster.merge_into_kubeconfig().await.unwrap();
            // Nobody but this process takes out what it added.
            kept += usize::from(cluster.remove_from_kubeconfig().await.unwrap());
        }
        cluster.merge_into_kubeconfig().await.unwrap();
        return child::tell(&kept.to_string());
    }
    let (sandbox, client) = sandbox().await;
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().display().to_string();
    let path = folder.path().join("kube/config");
    fs::create_dir(folder.path().join("kube")).unwrap();
    fs::write(&path, "kind: Config\nusers:\n- name: sammy\n").unwrap();
    let run = async |part: &str| {
        let pool = NodePool::new("web", "s-2vcpu-4gb", 1);
        let create = client.kubernetes_clusters();
        let create = create.create(part, "nyc3", "latest", [pool]);
        let cluster = create.await.unwrap().id;
        let variables = [
            ("DIGITALOCEAN_API_URL", sandbox.url()),
            ("DIGITALOCEAN_TOKEN", sandbox.token()),
            ("CLUSTER", &cluster),
            ("HOME", &home),
            ("USERPROFILE", &home),
            ("KUBECONFIG", path.to_str().unwrap()),
        ];
        child::run(TEST, part, &variables).await
    };
    let kept = tokio::join!(run(PARTS[0]), run(PARTS[1]));
    assert_eq!(kept, (ROUNDS.to_string(), ROUNDS.to_string()));
    let text = fs::read_to_string(&path).unwrap();
    for part in PARTS {
        assert!(text.contains(&format!("do-nyc3-{part}-admin")), "{text}");
    }
    assert!(text.contains("- name: sammy\n"), "{text}");
    assert_eq!(in_folder(path.parent().unwrap()), ["config"]);
}
