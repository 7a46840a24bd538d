//! Kubeconfigs, fetched and merged.

use std::fs;
use std::path::Path;
use std::time::Duration;

use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::kubernetes::KubernetesClusterHandle;

use super::world::in_folder;
use super::{World, cluster, handle, refused, world};

/// Somebody's kubeconfig.
const OTHERS: &str = "\
# Mine.
apiVersion: v1
kind: Config
clusters:
- cluster:
    server: https://10.0.0.1:6443
    proxy-url: socks5://localhost:1080 # the office
  name: work
contexts:
- context: {cluster: work, user: sammy, namespace: shop}
  name: work
current-context: work
x-unknown: {b: 1, a: 2}
users:
# Asks for a password.
- name: sammy
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1
      command: aws
      args: [eks, get-token]
      interactiveMode: IfAvailable
";

fn mints(world: &World) -> usize {
    world.requests_of("kubernetes_get_kubeconfig")
}

#[tokio::test(start_paused = true)]
async fn b16_a_kubeconfig_has_a_token_that_ends_when_it_is_to() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let text = shop.kubeconfig().await.unwrap();
    assert!(
        String::from_utf8(text.to_vec())
            .unwrap()
            .contains("token: dop_v1_")
    );
    shop.kubeconfig()
        .expires_in(Duration::from_millis(3_600_500))
        .await
        .unwrap();
    let text = shop.kubeconfig().sso().await.unwrap();
    assert!(
        String::from_utf8(text.to_vec())
            .unwrap()
            .contains("command: doctl")
    );
    let asked = world.queries("kubernetes_get_kubeconfig");
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert_eq!(asked[0], [pair("type", "token")]);
    assert_eq!(
        asked[1],
        [pair("expiry_seconds", "3601"), pair("type", "token")]
    );
    assert_eq!(asked[2], [pair("type", "sso")]);

    let credentials = shop
        .credentials()
        .expires_in(Duration::from_secs(60))
        .await
        .unwrap();
    assert!(credentials.token.is_some());
    assert_eq!(
        world.queries("kubernetes_get_credentials"),
        [[pair("expiry_seconds", "60")]]
    );
}

#[tokio::test(start_paused = true)]
async fn b16_a_merge_keeps_all_that_others_wrote_and_a_removal_gives_it_back() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    fs::write(&path, OTHERS).unwrap();
    let shop = handle(&world, &client).await;
    let merged = shop.merge_into_kubeconfig().path(&path).await.unwrap();
    assert_eq!(
        (merged.context.as_str(), &merged.path),
        ("do-nyc3-shop", &path)
    );

    let text = fs::read_to_string(&path).unwrap();
    let mut lines = text.lines();
    for line in OTHERS
        .replace("current-context: work", "current-context: do-nyc3-shop")
        .lines()
    {
        assert!(lines.any(|own| own == line), "{line:?} in {text}");
    }
    for entry in [
        "- cluster:\n    certificate-authority-data: ",
        "- context:\n    cluster: do-nyc3-shop\n    user: do-nyc3-shop-admin\n  name: do-nyc3-shop\n",
        "- user:\n    token: dop_v1_",
    ] {
        assert!(text.contains(entry), "{entry:?} in {text}");
    }
    assert_eq!(in_folder(folder.path()), ["config"]);

    // Once more: another token, and nothing else.
    shop.merge_into_kubeconfig()
        .path(&path)
        .keep_current_context()
        .await
        .unwrap();
    let again = fs::read_to_string(&path).unwrap();
    let changed = again
        .lines()
        .zip(text.lines())
        .filter(|(new, old)| new != old);
    let changed: Vec<_> = changed
        .map(|(new, _)| new.trim().split_once(' ').unwrap().0)
        .collect();
    assert_eq!(
        (changed, again.lines().count()),
        (vec!["token:"], text.lines().count())
    );

    let asked = (mints(&world), world.requests());
    assert!(shop.remove_from_kubeconfig().path(&path).await.unwrap());
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        OTHERS.replace("current-context: work", "current-context: ''")
    );
    // By the address alone.
    assert_eq!((mints(&world), world.requests()), asked);
    assert!(!shop.remove_from_kubeconfig().path(&path).await.unwrap());
    assert!(
        !shop
            .remove_from_kubeconfig()
            .path(folder.path().join("none/config"))
            .await
            .unwrap()
    );
    assert_eq!(in_folder(folder.path()), ["config"]);
    assert_eq!(mints(&world), asked.0);
}

#[tokio::test(start_paused = true)]
async fn b16_the_current_context_is_set_unless_told_not_to() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    fs::write(&path, OTHERS).unwrap();
    let shop = handle(&world, &client).await;
    shop.merge_into_kubeconfig()
        .path(&path)
        .keep_current_context()
        .await
        .unwrap();
    assert!(
        fs::read_to_string(&path)
            .unwrap()
            .contains("\ncurrent-context: work\n")
    );
    shop.merge_into_kubeconfig().path(&path).await.unwrap();
    assert!(
        fs::read_to_string(&path)
            .unwrap()
            .contains("\ncurrent-context: do-nyc3-shop\n")
    );
}

#[tokio::test(start_paused = true)]
async fn b16_a_cluster_of_the_same_name_is_refused_unless_it_gets_another_one() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let first = handle(&world, &client).await;
    first.merge_into_kubeconfig().path(&path).await.unwrap();
    // Of another team.
    let other = super::world().await;
    let second = other
        .1
        .kubernetes_cluster(cluster(&other.0, &other.1, "pad").await);
    second.delete().await.unwrap();
    let second = other
        .1
        .kubernetes_cluster(cluster(&other.0, &other.1, "shop").await);
    assert_ne!(first.key(), second.key());
    let before = fs::read_to_string(&path).unwrap();
    let error = second
        .merge_into_kubeconfig()
        .path(&path)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    let text = error.to_string();
    assert!(
        text.contains("a cluster \"do-nyc3-shop\" for another server, https://"),
        "{text}"
    );
    assert!(text.contains("by `context_name`"), "{text}");
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    assert_eq!(in_folder(folder.path()), ["config"]);

    let merged = second
        .merge_into_kubeconfig()
        .path(&path)
        .context_name("shop of the others")
        .await
        .unwrap();
    assert_eq!(merged.context, "shop of the others");
    let both = fs::read_to_string(&path).unwrap();
    assert!(
        both.contains("name: do-nyc3-shop\n") && both.contains("name: shop of the others\n"),
        "{both}"
    );
    // Each goes by itself, under whatever name.
    assert!(first.remove_from_kubeconfig().path(&path).await.unwrap());
    let left = fs::read_to_string(&path).unwrap();
    assert!(
        !left.contains("name: do-nyc3-shop\n")
            && left.contains("current-context: shop of the others\n"),
        "{left}"
    );
    let asked = world.requests();
    refused(
        &world,
        asked,
        first
            .merge_into_kubeconfig()
            .path(&path)
            .context_name(" ")
            .await,
    );
}

/// That a merge fails without a token being made, and leaves the file alone.
async fn is_left_alone(world: &World, shop: &KubernetesClusterHandle, path: &Path, why: &str) {
    let (before, folder) = (fs::read(path).unwrap(), in_folder(path.parent().unwrap()));
    let made = mints(world);
    let error = shop.merge_into_kubeconfig().path(path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File, "{error}");
    let text = format!("{error} {error:?}");
    assert!(text.contains(why) && !text.contains("secret"), "{text}");
    assert_eq!(mints(world), made, "{why}");
    shop.remove_from_kubeconfig().path(path).await.unwrap_err();
    assert_eq!(fs::read(path).unwrap(), before);
    assert_eq!(in_folder(path.parent().unwrap()), folder);
}

#[tokio::test(start_paused = true)]
async fn c17_a_broken_or_read_only_kubeconfig_stays_untouched_and_no_token_is_made() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let shop = handle(&world, &client).await;
    for (text, why) in [
        (
            &b"users:\n- token: [secret"[..],
            "it isn't valid YAML in line",
        ),
        (b"clusters: secret\n", "its `clusters` is no list"),
        (b"secret: \xff\n", "it isn't UTF-8"),
        (b"a: secret\n---\nb: secret\n", "it isn't valid YAML"),
    ] {
        fs::write(&path, text).unwrap();
        is_left_alone(&world, &shop, &path, why).await;
    }
    fs::write(&path, OTHERS).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    is_left_alone(&world, &shop, &path, "config can't be written").await;
}

#[tokio::test(start_paused = true)]
async fn c17_a_locked_kubeconfig_is_told_and_the_lock_stays() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let shop = handle(&world, &client).await;
    fs::write(&path, OTHERS).unwrap();
    fs::write(folder.path().join("config.lock"), "").unwrap();
    let made = mints(&world);
    let error = shop.merge_into_kubeconfig().path(&path).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("config.lock has been there for "),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), OTHERS);
    assert_eq!(in_folder(folder.path()), ["config", "config.lock"]);
    assert_eq!(mints(&world), made, "a token has a place to go");
    assert!(!error.may_have_been_processed());
}

#[tokio::test(start_paused = true)]
async fn c17_no_token_is_made_for_a_folder_that_cannot_be_written() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let shop = handle(&world, &client).await;
    // A file can't be a folder; it isn't even one that only administrators may write.
    fs::write(folder.path().join("file"), "").unwrap();
    let made = mints(&world);
    let path = folder.path().join("file").join("config");
    let error = shop.merge_into_kubeconfig().path(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File, "{error}");
    assert_eq!(mints(&world), made, "{error}");
    assert!(!error.may_have_been_processed());
}

#[tokio::test(start_paused = true)]
async fn c17_a_kubeconfig_that_cannot_be_written_in_the_end_is_not_lost() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let shop = handle(&world, &client).await;
    // Another cluster has its name, which only the kubeconfig tells.
    shop.merge_into_kubeconfig().path(&path).await.unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let others = text.replace(&shop.key().0, "11111111-2222-3333-4444-555555555555");
    fs::write(&path, &others).unwrap();
    let mut error = shop.merge_into_kubeconfig().path(&path).await.unwrap_err();
    assert_eq!(fs::read_to_string(&path).unwrap(), others);
    assert!(error.may_have_been_processed(), "{error}");
    assert!(
        error.to_string().contains("the kubeconfig was made before"),
        "{error}"
    );
    let served = error.take_items::<digitalocean_sdk::raw::Bytes>();
    let [served] = &served[..] else {
        panic!("{error}");
    };
    let served = std::str::from_utf8(served).unwrap();
    let token = served.lines().find(|line| line.contains("token:")).unwrap();
    let token = token.trim().trim_start_matches("token:").trim();
    assert!(!token.is_empty());
    assert!(
        !format!("{error} {error:?}").contains(token),
        "it is a secret"
    );
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn c17_a_kubeconfig_is_for_the_user_alone_and_a_link_to_it_stays() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let (link, real) = (
        folder.path().join("link"),
        folder.path().join("kept/config"),
    );
    symlink("kept/config", &link).unwrap();
    let shop = handle(&world, &client).await;
    for _ in 0..2 {
        shop.merge_into_kubeconfig().path(&link).await.unwrap();
        assert_eq!(fs::read_link(&link).unwrap(), Path::new("kept/config"));
        assert_eq!(
            fs::metadata(&real).unwrap().permissions().mode() & 0o777,
            0o600
        );
        assert!(
            fs::read_to_string(&real)
                .unwrap()
                .contains("name: do-nyc3-shop\n")
        );
        // Others may have read it before.
        fs::set_permissions(&real, fs::Permissions::from_mode(0o664)).unwrap();
    }
    assert_eq!(in_folder(folder.path()), ["kept", "link"]);
    assert_eq!(in_folder(real.parent().unwrap()), ["config"]);
}

#[tokio::test(start_paused = true)]
async fn c17_merges_at_once_lose_nothing() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    fs::write(&path, OTHERS).unwrap();
    let mut merges = Vec::new();
    for number in 0..8 {
        let shop =
            client.kubernetes_cluster(cluster(&world, &client, &format!("shop{number}")).await);
        merges.push(shop.merge_into_kubeconfig().path(&path));
    }
    let merges = merges
        .into_iter()
        .map(|merge| tokio::spawn(merge.into_future()));
    for merge in merges.collect::<Vec<_>>() {
        merge.await.unwrap().unwrap();
    }
    let text = fs::read_to_string(&path).unwrap();
    for number in 0..8 {
        assert!(
            text.contains(&format!("\n  name: do-nyc3-shop{number}\n")),
            "{number}: {text}"
        );
    }
    assert!(
        text.contains("# Asks for a password.\n- name: sammy\n"),
        "{text}"
    );
    assert_eq!(in_folder(folder.path()), ["config"]);
}

#[tokio::test(start_paused = true)]
async fn b16_a_cluster_that_is_not_there_yet_has_no_kubeconfig() {
    let (_world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let pool = digitalocean_sdk::kubernetes::NodePool::new("web", "s-2vcpu-4gb", 1);
    let shop = client
        .kubernetes_clusters()
        .create("shop", "nyc3", "latest", [pool])
        .await
        .unwrap();
    let error = client
        .kubernetes_cluster(&shop)
        .merge_into_kubeconfig()
        .path(&path)
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert!(error.to_string().contains("once it is running"), "{error}");
    assert!(in_folder(folder.path()).is_empty());
    // One that is gone can be taken out all the same.
    let id = "bd5f5959-5e1e-4205-a714-a914373942af";
    fs::write(
        &path,
        OTHERS.replace("10.0.0.1:6443", &format!("{id}.k8s.ondigitalocean.com")),
    )
    .unwrap();
    assert!(
        client
            .kubernetes_cluster(id)
            .remove_from_kubeconfig()
            .path(&path)
            .await
            .unwrap()
    );
    assert!(
        fs::read_to_string(&path)
            .unwrap()
            .contains("clusters: []\n")
    );
}

use std::future::IntoFuture as _;

#[tokio::test(start_paused = true)]
async fn c17_a_cluster_that_allows_single_sign_on_alone_is_explained() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let sso = |required: bool| {
        digitalocean_sdk::raw::types::Sso::new()
            .enabled(true)
            .required(required)
    };
    let named = |name: &str| shop.update().name(name);
    world
        .run(named("shop").sso(sso(true)).wait())
        .await
        .0
        .unwrap();
    for error in [
        shop.kubeconfig().await.unwrap_err(),
        shop.merge_into_kubeconfig().path(&path).await.unwrap_err(),
    ] {
        let text = error.to_string();
        assert!(
            text.contains("allows single sign-on alone") && text.contains("`sso()`"),
            "{text}"
        );
        assert!(!error.may_have_been_processed(), "{text}");
    }
    assert!(!path.exists());
    // Without a token there is one, which logs in by the official command line.
    let served = shop.kubeconfig().sso().await.unwrap();
    let text = std::str::from_utf8(&served).unwrap();
    assert!(
        text.contains("command: doctl") && !text.contains("token:"),
        "{text}"
    );

    // Where it is only possible, programs get their token; `token` is asked for, since the service would choose single sign-on.
    world
        .run(named("shop").sso(sso(false)).wait())
        .await
        .0
        .unwrap();
    let served = shop.kubeconfig().await.unwrap();
    assert!(std::str::from_utf8(&served).unwrap().contains("token:"));
    // Another refusal has another reason.
    let fault = digitalocean_sandbox::Fault::on("kubernetes_get_kubeconfig");
    world
        .sandbox
        .fault(fault.effect(digitalocean_sandbox::Effect::status(403)))
        .unwrap();
    let error = shop.kubeconfig().await.unwrap_err();
    assert!(
        error.is_forbidden() && !error.to_string().contains("single sign-on"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn b16_what_is_merged_ends_when_it_is_to_and_signs_on_as_it_is_to() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let merge = shop.merge_into_kubeconfig().path(&path);
    let merge = merge.expires_in(Duration::from_millis(59_001));
    merge.await.unwrap();
    let asked = world.queries("kubernetes_get_kubeconfig").pop().unwrap();
    let expiry = ("expiry_seconds".to_owned(), "60".to_owned());
    assert!(asked.contains(&expiry), "{asked:?}");
    let _ = shop.merge_into_kubeconfig().path(&path).sso().await;
    let asked = world.queries("kubernetes_get_kubeconfig").pop().unwrap();
    assert!(
        asked
            .iter()
            .any(|(key, value)| key == "type" && value == "sso"),
        "{asked:?}"
    );
    // No time would be for ever.
    shop.kubeconfig().expires_in(Duration::ZERO).await.unwrap();
    let asked = world.queries("kubernetes_get_kubeconfig").pop().unwrap();
    assert!(
        asked.contains(&("expiry_seconds".to_owned(), "1".to_owned())),
        "{asked:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn b16_a_cluster_goes_by_the_address_that_the_service_tells() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    fs::write(&path, OTHERS).unwrap();
    let told = ["https://10.0.0.2:6443", "https://10.0.0.1:6443"];
    let place = "/kubernetes_cluster/endpoint";
    world
        .sandbox
        .script("kubernetes_get_cluster", place, told)
        .unwrap();
    for goes in [false, true] {
        let gone = shop.remove_from_kubeconfig().path(&path).await.unwrap();
        assert_eq!(gone, goes);
    }
    let left = fs::read_to_string(&path).unwrap();
    assert!(!left.contains("10.0.0.1"), "{left}");
}

#[tokio::test(start_paused = true)]
async fn a_cluster_without_an_address_takes_nothing_out() {
    let (world, client) = world().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let others = OTHERS.replace("server: https://10.0.0.1:6443", "server: \"\"");
    fs::write(&path, &others).unwrap();
    let shop = handle(&world, &client).await;
    let place = "/kubernetes_cluster/endpoint";
    world
        .sandbox
        .script("kubernetes_get_cluster", place, [""])
        .unwrap();
    assert!(!shop.remove_from_kubeconfig().path(&path).await.unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), others);
}
