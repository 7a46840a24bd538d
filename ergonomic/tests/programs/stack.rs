//! How much of the stack waits and requests take in code that isn't optimized. A program's first thread may have 1 MiB (Windows), and a
//! program's own functions need some of it: what is largest fits in half of that. One that overflows ends the whole program.

use digitalocean_sdk::apps::AppHandle;
use digitalocean_sdk::blocking::{iter, run};
use digitalocean_sdk::databases::{CreateDatabaseCluster, DatabaseEngine};
use digitalocean_sdk::kubernetes::{KubernetesClusterId, NodePool};
use digitalocean_sdk::load_balancers::CreateLoadBalancer;
use digitalocean_sdk::raw::types::KubernetesClusterCreate;
use digitalocean_sdk::resource::Request;
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, Error};

use super::at_once;

/// The stack of the threads, in KiB.
const STACK: usize = 512;

const SPEC: &str =
    "{name: shop, services: [{name: web, image: {registry_type: DOCKER_HUB, repository: nginx}}]}";

/// Runs on a thread with a small stack.
fn on_a_small_stack(program: impl FnOnce(Client) -> Result<(), Error> + Send + 'static) {
    let (_sandbox, client) = run(async { Ok::<_, Error>(at_once().await) }).unwrap();
    let thread = std::thread::Builder::new().stack_size(STACK * 1024);
    let running = thread.spawn(move || program(client)).unwrap();
    running.join().unwrap().unwrap();
}

/// The same as an async program whose runtime has one thread, as `#[tokio::main(flavor = "current_thread")]` makes it.
fn in_a_runtime<F: Future<Output = Result<(), Error>>>(
    program: impl FnOnce(Client) -> F + Send + 'static,
) {
    on_a_small_stack(move |client| {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_all().build().unwrap();
        runtime.block_on(program(client))
    });
}

/// The steps of a program. Each is a function of its own, as what a program has of its own on the stack is its own matter.
type Step = fn(&Client) -> Result<(), Error>;

fn each_on_a_small_stack<const COUNT: usize>(steps: [Step; COUNT]) {
    for step in steps {
        on_a_small_stack(move |client| step(&client));
    }
}

fn shop(client: &Client) -> Result<AppHandle, Error> {
    let app = run(client.apps().create(SPEC))?;
    Ok(client.app(&app))
}

#[test]
fn c3_what_is_done_with_apps_fits_on_a_small_stack() {
    each_on_a_small_stack([
        |client| run(client.apps().create(SPEC)).map(drop),
        |client| run(client.apps().create(SPEC).wait()).map(drop),
        |client| run(client.apps().create(SPEC).unless_exists().wait()).map(drop),
        |client| run(client.apps().upsert(SPEC)).map(drop),
        |client| run(client.apps().upsert(SPEC).wait()).map(drop),
        |client| {
            shop(client)?;
            run(client.apps().upsert(SPEC).wait()).map(drop)
        },
        |client| {
            let mut states = iter(client.apps().upsert(SPEC).wait().states());
            states.try_for_each(|state| state.map(drop))
        },
        |client| run(shop(client)?.wait()).map(drop),
        |client| run(shop(client)?.update(|app| app.spec.region = None)).map(drop),
        |client| run(shop(client)?.update(|app| app.spec.region = None).wait()).map(drop),
        |client| run(shop(client)?.set_env("LEVEL", "info").wait()).map(drop),
        |client| run(shop(client)?.restart().wait()).map(drop),
        |client| run(shop(client)?.deploy().wait()).map(drop),
        |client| run(shop(client)?.find()).map(drop),
        |client| {
            shop(client)?;
            run(client.apps().find_by_name("shop")).map(drop)
        },
        |client| {
            shop(client)?;
            run(client.apps().list().all()).map(drop)
        },
        |client| {
            let app = shop(client)?;
            let waits = (0..6).map(|_| app.wait());
            run(waits.collect::<Waits<_>>()).map(drop)
        },
        |client| run(shop(client)?.delete().wait()),
    ]);
    in_a_runtime(|client| async move {
        let app = client.apps().upsert(SPEC).wait().await?;
        let update = client.app(&app).update(|app| app.spec.region = None);
        let interrupt = std::future::pending::<()>();
        let ended = update.wait().or_interrupt(interrupt).await?;
        assert!(ended.finished().is_some());
        Ok(())
    });
}

fn cluster(client: &Client, name: &str) -> Request<KubernetesClusterId, KubernetesClusterCreate> {
    let pool = NodePool::new("web", "s-1vcpu-2gb", 1);
    let clusters = client.kubernetes_clusters();
    clusters.create(name, "nyc1", "latest", [pool])
}

fn database(client: &Client) -> CreateDatabaseCluster {
    let databases = client.database_clusters();
    databases.create("shop", DatabaseEngine::Pg, "nyc3", "db-s-1vcpu-1gb")
}

fn balancer(client: &Client) -> CreateLoadBalancer {
    client.load_balancers().create("web", "nyc3").tag("web")
}

#[test]
fn c3_what_is_done_with_clusters_and_load_balancers_fits_on_a_small_stack() {
    each_on_a_small_stack([
        |client| run(database(client).wait()).map(drop),
        |client| run(database(client).unless_exists().wait()).map(drop),
        |client| {
            let made = client.database_cluster(run(database(client).wait())?);
            run(made.resize("db-s-2vcpu-4gb", 2).wait()).map(drop)
        },
        |client| {
            let made = client.database_cluster(run(database(client))?);
            run(made.delete().wait())
        },
        |client| run(cluster(client, "shop").wait()).map(drop),
        |client| run(cluster(client, "shop").recoverable().wait()).map(drop),
        |client| {
            let made = client.kubernetes_cluster(run(cluster(client, "shop").wait())?);
            run(made.update().name("other").wait()).map(drop)
        },
        |client| {
            let made = client.kubernetes_cluster(run(cluster(client, "shop").wait())?);
            let pool = NodePool::new("more", "s-1vcpu-2gb", 1);
            run(made.node_pools().add(pool).wait()).map(drop)
        },
        |client| run(balancer(client).wait()).map(drop),
        |client| run(balancer(client).unless_exists().wait()).map(drop),
        |client| {
            let made = client.load_balancer(run(balancer(client).wait())?);
            run(made.update(|it| it.size_unit = Some(2)).wait()).map(drop)
        },
    ]);
    in_a_runtime(|client| async move {
        let web = balancer(&client).wait().await?;
        let change = client
            .load_balancer(&web)
            .update(|it| it.size_unit = Some(3));
        change.wait().await.map(drop)
    });
}
