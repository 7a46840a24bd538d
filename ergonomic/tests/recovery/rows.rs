//! Each kind whose names are unique: created where there is none, found where there is one, and refused where that is another.

use digitalocean_sandbox::Effect;
use digitalocean_sdk::firewalls::{Anywhere, Rule};
use digitalocean_sdk::resource::{Ensured, Resource, UniquelyNamed, UnlessExists};
use digitalocean_sdk::slugs::{DatabaseEngine, Region};
use digitalocean_sdk::wait::BoxFuture;
use digitalocean_sdk::{Client, ErrorKind};

use crate::repository;

use super::{World, fault, hide, world};

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx me@laptop";
const SAME_KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx";

/// The outcome of a request, with the key of the resource.
type Made = BoxFuture<Ensured<String>>;

fn ensured<K, B>(request: UnlessExists<K, B>) -> Made
where
    K: Resource<Parent = ()>,
    B: Send + Sync + 'static,
{
    let made = request.into_future();
    Box::pin(async move { Ok(made.await?.map(|it| K::of(&(), &it).unwrap().to_string())) })
}

/// One kind.
struct Row {
    words: &'static str,
    /// The operation that looks the name up, and what of its answer is emptied so that it finds nothing.
    lookup: (&'static str, &'static str),
    /// Creates one.
    make: fn(&Client) -> Made,
    /// The same name, and something in it that makes no difference.
    same: fn(&Client) -> Made,
    /// The same name, and what can't be changed is another.
    other: Option<Other>,
}

/// What differs from one that exists.
struct Other {
    make: fn(&Client) -> Made,
    /// The text of the error about it.
    told: &'static str,
}

fn database(client: &Client, engine: DatabaseEngine, version: &str) -> Made {
    let clusters = client.database_clusters();
    let create = clusters.create("shop", engine, Region::Nyc3, "db-s-1vcpu-1gb");
    ensured(create.version(version).unless_exists())
}

const ROWS: &[Row] = &[
    Row {
        words: "SSH key",
        lookup: ("sshKeys_list", "/ssh_keys"),
        make: |it| ensured(it.ssh_keys().create("laptop", KEY).unless_exists()),
        same: |it| ensured(it.ssh_keys().create("old", SAME_KEY).unless_exists()),
        other: None,
    },
    Row {
        words: "firewall",
        lookup: ("firewalls_list", "/firewalls"),
        make: |it| {
            let rule = Rule::tcp(443).from(Anywhere);
            ensured(it.firewalls().create("web").inbound(rule).unless_exists())
        },
        same: |it| {
            let rule = Rule::tcp(80).from(Anywhere);
            ensured(it.firewalls().create("web").inbound(rule).unless_exists())
        },
        other: None,
    },
    Row {
        words: "load balancer",
        lookup: ("loadBalancers_list", "/load_balancers"),
        make: |it| {
            ensured(
                it.load_balancers()
                    .create("web", "nyc3")
                    .tag("a")
                    .unless_exists(),
            )
        },
        same: |it| {
            ensured(
                it.load_balancers()
                    .create("web", Region::Nyc3)
                    .tag("a")
                    .unless_exists(),
            )
        },
        other: Some(Other {
            make: |it| {
                ensured(
                    it.load_balancers()
                        .create("web", "fra1")
                        .tag("a")
                        .unless_exists(),
                )
            },
            told: "its region is nyc3, not fra1",
        }),
    },
    Row {
        words: "load balancer of another kind",
        lookup: ("loadBalancers_list", "/load_balancers"),
        make: |it| {
            ensured(
                it.load_balancers()
                    .create("web", "nyc3")
                    .tag("a")
                    .unless_exists(),
            )
        },
        same: |it| {
            ensured(
                it.load_balancers()
                    .create("web", "nyc3")
                    .tag("a")
                    .unless_exists(),
            )
        },
        other: Some(Other {
            make: |it| ensured(it.load_balancers().create_global("web").unless_exists()),
            told: "its type is REGIONAL, not GLOBAL",
        }),
    },
    Row {
        words: "database cluster",
        lookup: ("databases_list_clusters", "/databases"),
        make: |it| database(it, DatabaseEngine::Pg, "18"),
        same: |it| database(it, DatabaseEngine::Pg, "17"),
        other: Some(Other {
            make: |it| database(it, DatabaseEngine::Mysql, "8"),
            told: "its engine is pg, not mysql",
        }),
    },
    Row {
        words: "certificate",
        lookup: ("certificates_list", "/certificates"),
        make: |it| {
            let names = ["example.com", "www.example.com"];
            ensured(it.certificates().create("web", names).unless_exists())
        },
        same: |it| {
            let names = ["www.example.com", "example.com"];
            ensured(it.certificates().create("web", names).unless_exists())
        },
        other: Some(Other {
            make: |it| {
                ensured(
                    it.certificates()
                        .create("web", ["example.com"])
                        .unless_exists(),
                )
            },
            told: "its dns_names is",
        }),
    },
    Row {
        words: "VPC",
        lookup: ("vpcs_list", "/vpcs"),
        make: |it| {
            let create = it.vpcs().create("shop", "nyc3").ip_range("10.20.0.0/20");
            ensured(create.unless_exists())
        },
        same: |it| ensured(it.vpcs().create("shop", "nyc3").unless_exists()),
        other: Some(Other {
            make: |it| {
                let create = it.vpcs().create("shop", "fra1").ip_range("10.30.0.0/20");
                ensured(create.unless_exists())
            },
            told: "its ip_range is 10.20.0.0/20, not 10.30.0.0/20, its region is nyc3, not fra1",
        }),
    },
    Row {
        words: "project",
        lookup: ("projects_list", "/projects"),
        make: |it| {
            ensured(
                it.projects()
                    .create("shop", "Web Application")
                    .unless_exists(),
            )
        },
        same: |it| {
            ensured(
                it.projects()
                    .create("shop", "Weighing stars")
                    .unless_exists(),
            )
        },
        other: None,
    },
    Row {
        words: "volume",
        lookup: ("volumes_list", "/volumes"),
        make: |it| {
            let create = it.volumes().create("data", Region::Nyc3, 10);
            ensured(create.filesystem("ext4").unless_exists())
        },
        same: |it| {
            ensured(
                it.volumes()
                    .create("data", Region::Nyc3, 20)
                    .unless_exists(),
            )
        },
        other: Some(Other {
            make: |it| {
                let create = it.volumes().create("data", Region::Nyc3, 10);
                ensured(create.filesystem("xfs").unless_exists())
            },
            told: "its filesystem_type is ext4, not xfs",
        }),
    },
    Row {
        words: "domain",
        lookup: ("domains_list", "/domains"),
        make: |it| ensured(it.domains().create("shop.example").unless_exists()),
        same: |it| ensured(it.domains().create("Shop.Example").unless_exists()),
        other: None,
    },
    Row {
        words: "registry",
        lookup: ("registries_get", ""),
        make: |it| {
            ensured(
                it.registries()
                    .create("shop")
                    .region("nyc3")
                    .unless_exists(),
            )
        },
        same: |it| ensured(it.registries().create("shop").unless_exists()),
        other: Some(Other {
            make: |it| {
                ensured(
                    it.registries()
                        .create("shop")
                        .region("fra1")
                        .unless_exists(),
                )
            },
            told: "its region is nyc3, not fra1",
        }),
    },
];

/// Has the next so many lookups find nothing.
fn blind(world: &World, row: &Row, times: u64) {
    match row.lookup {
        (operation, "") => fault(world, operation, times, Effect::status(404)),
        (operation, items) => hide(world, operation, times, items),
    }
}

#[tokio::test(start_paused = true)]
async fn c16_what_exists_is_found_and_created_where_it_does_not() {
    for row in ROWS {
        let (world, client) = world().await;
        client.domains().create("example.com").await.unwrap();
        let made = (row.make)(&client).await.unwrap();
        let Ensured::Created(id) = &made else {
            panic!("{}: {made:?}", row.words);
        };
        for again in [row.make, row.same] {
            let requests = world.requests();
            let found = again(&client).await.unwrap();
            assert_eq!(found, Ensured::Existing(id.clone()), "{}", row.words);
            assert_eq!(world.requests(), requests + 1, "{}: one lookup", row.words);
        }
        let Some(Other { make: other, told }) = &row.other else {
            continue;
        };
        let requests = world.requests();
        let error = other(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Different, "{error}");
        assert!(!error.may_have_been_processed(), "{error}");
        let text = error.to_string();
        assert!(text.contains(told) && text.contains(id), "{text}");
        assert_eq!(world.requests(), requests + 1, "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn c16_whoever_is_slower_gets_what_the_faster_one_created() {
    for row in ROWS {
        let (world, client) = world().await;
        client.domains().create("example.com").await.unwrap();
        let id = (row.make)(&client).await.unwrap().into_inner();
        blind(&world, row, 1);
        let (found, _) = world.run((row.make)(&client)).await;
        assert_eq!(
            found.unwrap(),
            Ensured::Existing(id.clone()),
            "{}",
            row.words
        );
        if let Some(Other { make: other, told }) = &row.other {
            blind(&world, row, 1);
            let error = world.run(other(&client)).await.0.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Different, "{error}");
            assert!(error.to_string().contains(told), "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn c16_a_name_that_is_taken_and_not_to_be_seen_is_refused_as_the_service_does() {
    for row in ROWS {
        let (world, client) = world().await;
        client.domains().create("example.com").await.unwrap();
        (row.make)(&client).await.unwrap();
        blind(&world, row, 100);
        let error = world.run((row.make)(&client)).await.0.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status, "{}: {error}", row.words);
        let is_refusal = error.is_conflict() || error.is_unprocessable();
        assert!(is_refusal && !error.may_have_been_processed(), "{error}");
        let told = error.to_string().contains("another customer's");
        let is_everywhere = matches!(row.words, "domain" | "registry");
        assert_eq!(told, is_everywhere, "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn c16_a_tag_is_created_once() {
    let (_world, client) = world().await;
    let tag = || ensured(client.tags().create("web").unless_exists());
    assert_eq!(tag().await.unwrap(), Ensured::Created("web".to_owned()));
    assert_eq!(tag().await.unwrap(), Ensured::Existing("web".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn c16_the_same_volume_name_in_another_region_is_another_volume() {
    let (world, client) = world().await;
    let make = |region| ensured(client.volumes().create("data", region, 10).unless_exists());
    let here = make(Region::Nyc3).await.unwrap();
    let there = make(Region::Fra1).await.unwrap();
    assert!(here.was_created() && there.was_created());
    assert_ne!(here.get(), there.get());
    let looked = world.sandbox.requests();
    let looked = looked.iter().find(|it| it.method == "GET").unwrap();
    assert_eq!(looked.query_value("name"), Some("data"));
    assert_eq!(looked.query_value("region"), Some("nyc3"));
}

#[cfg(feature = "nfs")]
#[tokio::test(start_paused = true)]
async fn c16_an_access_point_is_looked_up_in_its_share() {
    let (world, client) = world().await;
    let vpc = client.vpcs().create("shop", "nyc3").await.unwrap();
    let shares = client.nfs_shares();
    let mut ids = Vec::new();
    for name in ["one", "two"] {
        let share = shares.create(name, 50, "nyc3").vpc_ids([&vpc]).wait();
        let share = world.run(share).await.0.unwrap();
        let points = client.nfs_share(&share).nfs_access_points();
        let make = || ensured(points.create("web", "/web", &vpc).unless_exists());
        let made = make().await.unwrap();
        assert!(made.was_created(), "{made:?}");
        assert_eq!(make().await.unwrap(), Ensured::Existing(made.get().clone()));
        ids.push(made.into_inner());
    }
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn the_table_of_the_docs_has_every_kind() {
    let Some(rows) = repository::path("spec/resources.toml") else {
        return;
    };
    let rows = std::fs::read_to_string(rows).unwrap();
    let unique = rows.lines().filter(|line| line.starts_with("unique = {"));
    let table = include_str!("../../src/resource/unique.md");
    assert_eq!(table.lines().count() - 2, unique.count());
    fn facts<K: UniquelyNamed>() -> &'static str {
        K::NAME
    }
    for name in [
        facts::<digitalocean_sdk::load_balancers::LoadBalancerId>(),
        facts::<digitalocean_sdk::databases::DatabaseClusterId>(),
    ] {
        assert!(table.contains(&format!("| {name} |")), "{name}");
    }
}
