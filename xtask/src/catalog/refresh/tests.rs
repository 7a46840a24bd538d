//! Against the sandbox, and for what the sandbox has no state of, against answers written here.

use std::path::PathBuf;

use digitalocean_sandbox::{Effect, ErrorBody, Fault, Sandbox};
use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::catalog::tests::ours;

/// Three sizes and what people wrote about them. The sandbox has the first, and nothing of the other two.
const SIZES: &str = r#"# Written by hand.

[[size]]
slug = "s-1vcpu-1gb" # the smallest
class = "basic"
vcpus = 1
memory_mb = 1024
# It has been cheaper.
price_monthly = 5.0 # a month
price_year = 2020
status = "current"
aliases = ["tiny"]
note = "Ours."

[[size]]
slug = "s-9vcpu-gone"
vcpus = 9
status = "current" # until today
aliases = ["gone"]

[[size]]
slug = "gpu-x1-contract"
status = "restricted"
"#;

/// A repository with this catalogue.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn with(texts: &Texts) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join(FOLDER)).unwrap();
        for (name, text) in texts {
            std::fs::write(Self::path(&folder, name), text).unwrap();
        }
        Self { folder }
    }

    fn of_sizes() -> Self {
        let mut texts = ours();
        texts.insert("sizes", SIZES.to_owned());
        Self::with(&texts)
    }

    fn path(folder: &TempDir, name: &str) -> PathBuf {
        folder.path().join(FOLDER).join(format!("{name}.toml"))
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(Self::path(&self.folder, name)).unwrap()
    }

    /// All files of the folder, those that shouldn't be there too.
    fn all(&self) -> Vec<(PathBuf, String)> {
        let entries = std::fs::read_dir(self.folder.path().join(FOLDER)).unwrap();
        let mut files: Vec<_> = entries
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.clone(), std::fs::read_to_string(path).unwrap()))
            .collect();
        files.sort();
        files
    }

    async fn refresh(&self, sandbox: &Sandbox, only: &[Family], check: bool) -> Result<String> {
        let root = self.folder.path().to_owned();
        let token = sandbox.token().to_owned();
        let args = Args {
            url: sandbox.url().to_owned(),
            check,
            many: true,
            only: only.to_vec(),
        };
        // It waits for the API with a runtime of its own.
        tokio::task::spawn_blocking(move || refresh(&root, &args, &token))
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn prices_change_sizes_come_and_end_and_what_people_wrote_stays() {
    let sandbox = Sandbox::start().await.unwrap();
    let repository = Repository::of_sizes();
    let report = repository
        .refresh(&sandbox, &[Family::Sizes], false)
        .await
        .unwrap();
    for line in [
        "price_monthly 5.0 → 6.0",
        "price_year taken out",
        "sizes: s-9vcpu-gone: status \"current\" → \"legacy\"\n",
        "sizes: s-2vcpu-4gb: new\n",
    ] {
        assert!(report.contains(line), "{report}");
    }
    assert!(!report.contains("gpu-x1-contract"), "{report}");

    let text = repository.text("sizes");
    let begin = r#"# Written by hand.

[[size]]
slug = "s-1vcpu-1gb" # the smallest
class = "basic"
vcpus = 1
memory_mb = 1024
disk_gb = 25
transfer_tb = 1.0
# It has been cheaper.
price_monthly = 6.0 # a month
price_hourly = 0.00893
status = "current"
aliases = ["tiny"]
note = "Ours."

[[size]]
slug = "s-9vcpu-gone"
vcpus = 9
status = "legacy" # until today
aliases = ["gone"]

[[size]]
slug = "gpu-x1-contract"
status = "restricted"

[[size]]
slug = "#;
    assert!(text.starts_with(begin), "{text}");
    let new = r#"
[[size]]
slug = "s-2vcpu-4gb"
vcpus = 2
memory_mb = 4096
disk_gb = 80
transfer_tb = 4.0
price_monthly = 24.0
price_hourly = 0.03571
status = "current"
"#;
    assert!(text.contains(new), "{text}");

    // Once more, there is nothing to do.
    let report = repository
        .refresh(&sandbox, &[Family::Sizes], false)
        .await
        .unwrap();
    assert_eq!(report, "the catalogue is what the API offers\n");
    assert_eq!(repository.text("sizes"), text);
}

#[tokio::test]
async fn regions_and_images_follow_what_is_offered() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut texts = ours();
    let images = texts.get_mut("images").unwrap();
    for (from, to) in [
        // Unknown to the catalogue, wrong in it, and legacy by mistake.
        ("slug = \"ubuntu-26-04-x64\"", "slug = \"ubuntu-99-x64\""),
        (
            "slug = \"debian-13-x64\"\nkind = \"distribution\"\ndistribution = \"Debian\"",
            "slug = \"debian-13-x64\"\nkind = \"distribution\"\ndistribution = \"Fedora\"",
        ),
        (
            "version = \"24.04 LTS\"\nstatus = \"current\"",
            "version = \"24.04 LTS\"\nstatus = \"legacy\"",
        ),
    ] {
        assert!(images.contains(from), "{from}");
        *images = images.replacen(from, to, 1);
    }
    let regions = texts.get_mut("regions").unwrap();
    *regions = regions.replace("name = \"New York 3\"", "name = \"Newer York\"");
    let gone = "[[region]]\nslug = \"xyz9\"\navailable = true\nstatus = \"current\"\n\n";
    let groups = regions.find("[[region_group]]").unwrap();
    regions.insert_str(groups, gone);
    let repository = Repository::with(&texts);
    let report = repository
        .refresh(&sandbox, &[Family::Regions, Family::Images], false)
        .await
        .unwrap();
    for line in [
        "regions: nyc3: name \"Newer York\" → \"New York 3\"\n",
        "regions: xyz9: status \"current\" → \"legacy\", available true → false\n",
        "images: ubuntu-26-04-x64: new\n",
        "images: ubuntu-99-x64: status \"current\" → \"legacy\"\n",
        "images: debian-13-x64: distribution \"Fedora\" → \"Debian\"\n",
        "images: ubuntu-24-04-x64: status \"legacy\" → \"current\"\n",
    ] {
        assert!(report.contains(line), "{line}{report}");
    }
    // The lists don't have these, and don't say that they ended.
    assert!(!report.contains("gpu-h100x1-base"), "{report}");
    assert!(!report.contains("distributions:"), "{report}");
    let new = "[[image]]\nslug = \"ubuntu-26-04-x64\"\nkind = \"distribution\"\ndistribution = \"Ubuntu\"\nstatus = \"current\"\n";
    assert!(repository.text("images").contains(new));
    // Groups of regions come after the regions still, and are as they were.
    let regions = repository.text("regions");
    let groups = |text: &str| text.split_once("[[region_group]]").unwrap().1.to_owned();
    assert_eq!(groups(&regions), groups(&texts["regions"]));
}

#[tokio::test]
async fn a_check_writes_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let repository = Repository::of_sizes();
    let before = repository.all();
    let report = repository
        .refresh(&sandbox, &[Family::Sizes], true)
        .await
        .unwrap();
    assert!(report.contains("s-9vcpu-gone"), "{report}");
    assert!(report.contains("entries would change"), "{report}");
    assert_eq!(repository.all(), before);
    assert!(
        sandbox
            .requests()
            .iter()
            .all(|request| request.method == "GET")
    );
}

#[tokio::test]
async fn bad_answers_leave_every_file_as_it_was() {
    let sandbox = Sandbox::start().await.unwrap();
    let repository = Repository::of_sizes();
    let before = repository.all();
    // The sizes would change, and are read before.
    let families = [Family::Sizes, Family::Images];
    for effect in [
        Effect::status(503),
        Effect::status_before_processing(200, ErrorBody::Html),
        Effect::status_after_processing(200, ErrorBody::Empty),
        Effect::bad_json(),
        Effect::close_mid_body(),
        Effect::reset_before_processing(),
    ] {
        let shown = format!("{effect:?}");
        sandbox.clear_faults();
        sandbox
            .fault(Fault::on("images_list").every().effect(effect))
            .unwrap();
        let error = repository.refresh(&sandbox, &families, false).await;
        let error = format!("{:#}", error.expect_err(&shown));
        assert!(error.contains("can't refresh Images"), "{shown}: {error}");
        assert!(!error.contains(sandbox.token()), "{error}");
        assert_eq!(repository.all(), before, "{shown}");
    }
}

#[tokio::test]
async fn lists_are_read_page_by_page() {
    let sandbox = Sandbox::start().await.unwrap();
    let (url, token) = (sandbox.url().to_owned(), sandbox.token().to_owned());
    let read = move || {
        let api = Api::new(&url, &token)?.with_per_page(5);
        api.list("/v2/sizes", "sizes")
    };
    let read_again = read.clone();
    let sizes = tokio::task::spawn_blocking(read).await.unwrap().unwrap();
    let slugs: std::collections::BTreeSet<_> =
        sizes.iter().map(|size| size["slug"].to_string()).collect();
    assert!(sizes.len() > 10);
    assert_eq!(slugs.len(), sizes.len());
    assert_eq!(sandbox.requests().len(), sizes.len().div_ceil(5));

    // A page that fails fails the list.
    let second = Fault::on("sizes_list").nth(2);
    sandbox.fault(second.effect(Effect::status(500))).unwrap();
    let read = tokio::task::spawn_blocking(read_again).await.unwrap();
    assert!(read.is_err());
}

#[test]
fn an_answer_that_ends_most_of_a_table_is_doubted() {
    let answer = json!({ "1_clicks": [{ "slug": "argocd" }, { "slug": "keda" }] });
    let options = json!({ "options": { "versions": [{ "slug": "1.99.0-do.0" }] } });
    let offers = offer::kubernetes_offers(&options, &answer).unwrap();
    let error = merged(&ours(), &offers, false).unwrap_err().to_string();
    assert!(error.contains("kubernetes_one_clicks: 71 of 73"), "{error}");
    assert!(merged(&ours(), &offers, true).is_ok());
}

#[test]
fn kubernetes_versions_come_and_end() {
    let options = json!({ "options": { "versions": [
        { "slug": "1.37.0-do.1", "kubernetes_version": "1.37.0" },
        { "slug": "1.36.3-do.5", "kubernetes_version": "1.36.3" },
    ] } });
    let answer = json!({ "1_clicks": [{ "slug": "argocd", "type": "kubernetes" }] });
    let offers = offer::kubernetes_offers(&options, &answer).unwrap();
    let (after, changes) = merged(&ours(), &offers, true).unwrap();
    let has = |line: &str| assert!(changes.iter().any(|change| change == line), "{changes:#?}");
    has("kubernetes_versions: 1.37.0-do.1: new");
    has("kubernetes_versions: 1.35.7-do.5: status \"current\" → \"legacy\"");
    // Nobody lists it, and it is pinned.
    assert!(!changes.iter().any(|change| change.contains("latest")));
    let versions = &after["kubernetes_versions"];
    assert!(versions.contains("slug = \"latest\"\nstatus = \"current\""));
    assert!(versions.ends_with("[[version]]\nslug = \"1.37.0-do.1\"\nstatus = \"current\"\n"));
}

#[test]
fn databases_tell_engines_versions_and_sizes() {
    let answer = json!({
        "options": {
            "pg": {
                "regions": ["nyc3"],
                "versions": ["17", "19"],
                "layouts": [
                    { "num_nodes": 1, "sizes": ["db-s-1vcpu-1gb", "db-s-3vcpu-6gb"] },
                    { "num_nodes": 2, "sizes": ["db-s-3vcpu-6gb"] },
                ],
            },
            "redis": { "versions": ["7"], "layouts": [] },
            "quickdb": { "versions": ["1"], "layouts": [] },
        },
        "version_availability": {
            "pg": [
                { "version": "17", "end_of_life": "2030-01-02T00:00:00Z", "end_of_availability": null },
            ],
        },
    });
    let offers = offer::database_offers(&answer).unwrap();
    let (after, changes) = merged(&ours(), &offers, true).unwrap();
    let has = |line: &str| assert!(changes.iter().any(|change| change == line), "{changes:#?}");
    has("database_engines: quickdb: new");
    has("database_engines: quickdb 1: new");
    has("database_engines: pg 19: new");
    has("database_engines: pg 17: end_of_life \"2029-11-08\" → \"2030-01-02\"");
    has("database_engines: redis 7: status \"legacy\" → \"current\"");
    has("database_engines: mysql: status \"current\" → \"legacy\"");
    has("database_sizes: db-s-3vcpu-6gb: new");
    // Its status is pinned: it is listed, and no cluster of it can be created.
    assert!(
        !changes
            .iter()
            .any(|change| change.starts_with("database_engines: redis:"))
    );
    let sizes = &after["database_sizes"];
    assert!(
        sizes
            .contains("slug = \"db-s-3vcpu-6gb\"\nnodes = { pg = [1, 2] }\nstatus = \"current\"\n")
    );
    let tiny = sizes.split_once("slug = \"db-s-1vcpu-1gb\"").unwrap().1;
    let tiny = tiny.split_once("[[").unwrap().0;
    assert!(tiny.contains("nodes = { pg = [1] }"), "{tiny}");
    assert!(
        tiny.contains("disk_gb = 10") && tiny.contains("\"tiny\""),
        "{tiny}"
    );
}

#[test]
fn app_sizes_are_read_from_texts() {
    let answer = json!({ "instance_sizes": [
        {
            "slug": "apps-s-1vcpu-1gb", "tier_slug": "professional", "cpu_type": "SHARED", "cpus": "1",
            "memory_bytes": "1073741824", "usd_per_month": "13.50", "bandwidth_allowance_gib": "150",
            "single_instance_only": false, "scalable": false,
        },
        {
            "slug": "apps-q-64vcpu", "cpu_type": "UNSPECIFIED", "cpus": "64",
            "memory_bytes": "2147483648", "usd_per_month": "999",
        },
    ] });
    let offers = offer::app_offers(&answer).unwrap();
    let (after, changes) = merged(&ours(), &offers, true).unwrap();
    let has = |line: &str| assert!(changes.iter().any(|change| change == line), "{changes:#?}");
    has("app_instance_sizes: apps-s-1vcpu-1gb: price_monthly 12.0 → 13.5");
    let new = "slug = \"apps-q-64vcpu\"\nvcpus = 64\nmemory_mb = 2048\nprice_monthly = 999.0\nstatus = \"current\"\n";
    assert!(after["app_instance_sizes"].ends_with(new));
}

#[test]
fn nonsense_is_refused() {
    let one = |slug: &str| json!({ "options": { "versions": [{ "slug": slug }] } });
    let clicks = json!({ "1_clicks": [{ "slug": "argocd" }] });
    let refused = |options: &serde_json::Value, clicks: &serde_json::Value| {
        let offers = offer::kubernetes_offers(options, clicks);
        offers
            .and_then(|offers| merged(&ours(), &offers, true))
            .is_err()
    };
    assert!(!refused(&one("1.37.0-do.1"), &clicks));
    assert!(refused(&one(""), &clicks));
    assert!(refused(&one("1.37\n"), &clicks));
    assert!(refused(&one("ü"), &clicks));
    assert!(refused(&json!({ "options": { "versions": [] } }), &clicks));
    assert!(refused(
        &json!({ "options": { "versions": ["1.37"] } }),
        &clicks
    ));
    assert!(refused(&json!([]), &clicks));
    let twice = json!({ "1_clicks": [{ "slug": "argocd" }, { "slug": "argocd" }] });
    assert!(refused(&one("1.37.0-do.1"), &twice));
    let life = |moment: &str| {
        json!({
            "options": { "pg": { "versions": ["17"], "layouts": [{ "num_nodes": 1, "sizes": ["gd-2vcpu-8gb"] }] } },
            "version_availability": { "pg": [{ "version": "17", "end_of_life": moment }] },
        })
    };
    assert!(offer::database_offers(&life("2029-01-01T00:00:00Z")).is_ok());
    assert!(offer::database_offers(&life("one fine day")).is_err());
}
