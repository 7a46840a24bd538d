//! What holds of the types of every row, which the compiler says: a test that compiles has passed.

use std::future::IntoFuture;

use digitalocean_sdk::pages::{Items, Pages};
use digitalocean_sdk::raw::Decode;
use digitalocean_sdk::resource::{
    Collection, Creatable, Deletable, Handle, Listed, Patchable, Replaceable, Request, Resource,
    Stateful,
};
use digitalocean_sdk::wait::{IntoWait, States, Wait, Waits};
use digitalocean_sdk::{Client, Error};
use futures_util::Stream;

/// That a future owns all it needs, and may go to another thread.
fn owned<T>(future: impl Future<Output = Result<T, Error>> + Send + 'static) {
    drop(future);
}

/// The same of what becomes one.
fn awaited<F>(request: F)
where
    F: IntoFuture<IntoFuture: Send + 'static> + Send + 'static,
{
    drop(request);
}

/// Methods that don't exist are those of this trait, which gives way to those that do.
trait Otherwise: Sized {
    fn consistent(self) -> Nothing {
        Nothing
    }
}

impl<T> Otherwise for T {}

struct Nothing;

trait IsThere {
    const IS_THERE: bool;
}

impl IsThere for Nothing {
    const IS_THERE: bool = false;
}

impl<T> IsThere for Items<T> {
    const IS_THERE: bool = true;
}

fn is_there<T: IsThere>(_: impl FnOnce(&Client) -> T) -> bool {
    T::IS_THERE
}

/// Compiles if a type isn't what a trait of this is implemented for a second time.
trait Either<A> {
    fn is_one() {}
}

impl<T: ?Sized> Either<()> for T {}

/// A second time for streams.
struct ForStreams;
impl<T: Stream + ?Sized> Either<ForStreams> for T {}

#[test]
fn rule_2_a_request_has_its_typed_body() {
    fn body<K: Creatable<Body: Decode>>(request: &mut Request<K, K::Body>) -> &mut K::Body {
        request.body_mut()
    }
    let mut rows = 0;
    macro_rules! visit {
        (create $row:literal $key:ty, $operation:literal) => {
            let _ = body::<$key>;
            rows += 1;
        };
        ($fact:ident $row:literal $key:ty, $operation:literal) => {};
    }
    digitalocean_raw::each_resource!(visit);
    assert!(rows > 50, "{rows}");
}

#[test]
fn rule_3_whoever_replaces_reads_first() {
    // A body can be made of every value, or it doesn't compile; and nothing is both.
    fn replaced<K: Replaceable>() {
        let _: fn(&K::Value) -> Result<K::Body, Error> = K::body;
    }
    fn patched<K: Patchable>() {}
    let (mut replaces, mut patches) = (Vec::new(), Vec::new());
    macro_rules! visit {
        (replace $row:literal $key:ty, $operation:literal) => {
            replaced::<$key>();
            replaces.push($row);
        };
        (patch $row:literal $key:ty, $operation:literal) => {
            patched::<$key>();
            patches.push($row);
        };
        ($fact:ident $row:literal $key:ty, $operation:literal) => {};
    }
    digitalocean_raw::each_resource!(visit);
    assert!(replaces.len() > 10 && patches.len() > 20);
    assert!(replaces.iter().all(|row| !patches.contains(row)));
}

#[test]
fn rule_4_every_request_is_awaited_or_waited_for_or_collected() {
    fn created<K: Creatable>() {
        let _ = awaited::<Request<K, K::Body>>;
    }
    fn replaced<K: Replaceable>() {
        let _ = awaited::<Request<K>>;
    }
    fn patched<K: Patchable>() {
        let _ = awaited::<Request<K, K::Patch>>;
    }
    fn deleted<K: Deletable>() {
        let _ = |handle: &Handle<K>| {
            awaited(handle.delete());
            let mut all: Waits<()> = Waits::default();
            all.push(handle.delete());
            all.push(handle.delete().wait());
        };
    }
    /// Whatever has a state.
    fn waited<K: Stateful>(handle: &Handle<K>, request: Request<K>, again: Request<K>) {
        let mut all: Waits<K::Value> = Waits::default();
        all.push(handle);
        all.push(request);
        all.push(again.wait());
    }
    let _ = waited::<digitalocean_sdk::droplets::DropletId>;
    let mut rows = 0;
    macro_rules! visit {
        (create $row:literal $key:ty, $operation:literal) => {
            created::<$key>();
            rows += 1;
        };
        (replace $row:literal $key:ty, $operation:literal) => {
            replaced::<$key>();
            rows += 1;
        };
        (patch $row:literal $key:ty, $operation:literal) => {
            patched::<$key>();
            rows += 1;
        };
        (delete $row:literal $key:ty, $operation:literal) => {
            deleted::<$key>();
            rows += 1;
        };
        ($fact:ident $row:literal $key:ty, $operation:literal) => {};
    }
    digitalocean_raw::each_resource!(visit);
    assert!(rows > 150, "{rows}");
}

/// Lists whose items can't be told apart, and why not.
const NO_KEYS: &[(&str, &str)] = &[(
    "monitoring.sink",
    "no answer shows the key: it is in paths alone",
)];

#[test]
fn rule_6_every_list_ends_in_all_ways() {
    let (mut with, mut without) = (0, Vec::new());
    macro_rules! visit {
        (list $row:literal $key:ty, $operation:literal) => {
            let _ = |all: &dyn Fn() -> <$key as Listed>::List| {
                let items = all().stream();
                let _: Pages<_> = all().pages();
                owned(all().first());
                owned(all().all());
                owned(items.all());
            };
            match is_there(|client: &Client| {
                <$key as Listed>::list(client.raw().as_ref(), &within::<$key>()).consistent()
            }) {
                true => with += 1,
                false => without.push($row.to_owned()),
            }
        };
        ($fact:ident $row:literal $key:ty, $operation:literal) => {};
    }
    fn within<K: Listed>() -> K::Within {
        unreachable!("nothing is listed here")
    }
    digitalocean_raw::each_resource!(visit);
    println!(
        "{with} lists are read consistently, {} are not",
        without.len()
    );
    assert!(with > 120, "{with}");
    crate::sources::only(
        "a list whose items have keys can be read consistently",
        without,
        NO_KEYS,
    );
}

#[test]
fn rule_10_a_wait_is_a_future_and_its_states_are_the_stream() {
    fn is_future<T: Clone + Send + Sync + 'static, O: Send + 'static>() {
        let _ = awaited::<Wait<T, O>>;
        let _ = |wait: Wait<T, O>| -> States<T> { wait.states() };
    }
    is_future::<u8, String>();
    // This is ambiguous, and doesn't compile, if a wait is a stream.
    let _ = <Wait<u8, u8> as Either<_>>::is_one;
    fn is_stream<S: Stream>() {}
    is_stream::<States<u8>>();
    // Outcomes of different kinds are brought to one.
    fn mixed<K: Deletable>(wait: Wait<u8>, delete: &Handle<K>) -> Waits<String> {
        let mut all: Waits<String> = Waits::default();
        all.push(wait.map(|it| it.to_string()));
        all.push(delete.delete().wait().map(|()| "gone".to_owned()));
        all
    }
    let _ = mixed::<digitalocean_sdk::droplets::DropletId>;
    fn outcome<W: IntoWait<Outcome = ()>>() {}
    macro_rules! visit {
        (delete $row:literal $key:ty, $operation:literal) => {
            outcome::<digitalocean_sdk::resource::Delete<$key>>();
        };
        ($fact:ident $row:literal $key:ty, $operation:literal) => {};
    }
    digitalocean_raw::each_resource!(visit);
}

#[test]
fn rule_11_futures_own_what_they_need() {
    fn of_one<K: Resource>(client: &Client, key: K) {
        // The handle is a temporary here, which the future outlives.
        let handle = |key: K| -> Handle<K> { client.resource(AsItIs(key)) };
        owned(handle(key.clone()).get());
        owned(handle(key.clone()).find());
        awaited(handle(key.clone()).wait_until(|_| true));
        awaited(handle(key).wait_until_gone());
    }
    struct AsItIs<K>(K);
    impl<K> digitalocean_sdk::resource::IntoKey<K> for AsItIs<K> {
        fn into_key(self) -> K {
            self.0
        }
    }
    fn of_all<K: Listed<Within = ()>>(client: &Client) -> Collection<K> {
        client.collection::<K>()
    }
    let _ = of_all::<digitalocean_sdk::droplets::DropletId>;
    let mut rows = 0;
    macro_rules! visit {
        (get $row:literal $key:ty, $operation:literal) => {
            let _ = of_one::<$key>;
            rows += 1;
        };
        ($fact:ident $row:literal $key:ty, $operation:literal) => {};
    }
    digitalocean_raw::each_resource!(visit);
    assert!(rows > 100, "{rows}");
}

#[tokio::test]
async fn rule_2_what_is_added_one_by_one_is_added_at_once() {
    use digitalocean_sdk::raw::types::DropletCreateSshKeysItem;
    use digitalocean_sdk::slugs::{Distribution, Image, Region, Size};

    let client = Client::builder().token("t").build().unwrap();
    let tags = |all: &[&str]| Some(all.iter().map(|tag| (*tag).to_owned()).collect());
    let droplets = client.droplets();
    let mut droplet = droplets
        .create("web", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
        .tag("a")
        .tags(["b", "c"])
        .ssh_key(1)
        .ssh_keys([2, 3])
        .volume("x")
        .volumes(["y"])
        .gpu_partition_mode("half");
    let body = droplet.body_mut();
    assert_eq!(body.tags, tags(&["a", "b", "c"]));
    let keys = [1, 2, 3].map(DropletCreateSshKeysItem::Integer);
    assert_eq!(body.ssh_keys.as_deref().unwrap(), keys);
    assert_eq!(body.volumes.as_deref().unwrap(), ["x", "y"]);
    assert_eq!(body.gpu_partition_mode.as_deref(), Some("half"));

    let mut volume = client
        .volumes()
        .create("data", Region::Nyc3, 1)
        .tag("a")
        .tags(["b"]);
    assert_eq!(volume.body_mut().tags, tags(&["a", "b"]));
    let mut snapshot = client.volume("v").snapshot("before").tag("a").tags(["b"]);
    assert_eq!(snapshot.body_mut().tags, tags(&["a", "b"]));
    let mut image = client
        .images()
        .create("own", Region::Nyc3, "https://example.com/own.img")
        .distribution(Distribution::Ubuntu)
        .tag("a")
        .tags(["b"]);
    assert_eq!(image.body_mut().tags, tags(&["a", "b"]));
}
