//! How long, how often, and until somebody has had enough.

use std::time::Duration;

use digitalocean_sandbox::Effect;
use digitalocean_sandbox::Fault;
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::actions::Action;
use digitalocean_sdk::wait::{Ended, Wait};

use super::world::World;
use super::{ACTION, droplet, world};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn a3_interval_and_timeout_are_set_per_wait_and_per_client() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let looks = async |wait: Wait<Action>| {
        world.sandbox.clear_requests();
        let (done, took) = world.run(wait).await;
        (done.map(|action| action.is_completed()), took)
    };
    let reboot = |client: &digitalocean_sdk::Client| client.droplet(&one).reboot().wait();

    let (done, took) = looks(reboot(&client).interval(2 * SECOND)).await;
    assert!(
        done.unwrap() && took >= ACTION && took < ACTION + 3 * SECOND,
        "{took:?}"
    );
    let often = world.requests();
    let (done, _) = looks(reboot(&client).interval(10 * SECOND)).await;
    assert!(done.unwrap());
    assert!(
        often > 12 && world.requests() < 6,
        "{often}, {}",
        world.requests()
    );

    let hasty = client.with(|options| {
        options
            .wait_interval(10 * SECOND)
            .wait_deadline(15 * SECOND)
    });
    let (late, took) = looks(reboot(&hasty)).await;
    assert_eq!(late.unwrap_err().kind(), ErrorKind::Deadline);
    assert!(took >= 15 * SECOND && took < 17 * SECOND, "{took:?}");
    // Another wait for the same action, with a deadline of its own.
    let rest = client
        .droplet(&one)
        .wait_for_last_action()
        .deadline(60 * SECOND);
    assert!(world.run(rest).await.0.unwrap().is_some());
    let (late, took) = looks(reboot(&client).deadline(5 * SECOND)).await;
    assert_eq!(late.unwrap_err().kind(), ErrorKind::Deadline);
    assert!(took < 7 * SECOND, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a3_a_wait_without_end_outlasts_every_default() {
    let ages = Duration::from_secs(5 * 60 * 60);
    let world = World::new(|sandbox| sandbox.action_duration(ages)).await;
    let client = world.client();
    let id = world.sandbox.seed_droplets(1)[0];
    let minute = 60 * SECOND;

    let wait = client.droplet(id).reboot().wait().interval(minute);
    let (done, took) = world.run_by(minute, wait.without_deadline()).await;
    assert!(done.unwrap().is_completed());
    assert!(took >= ages, "{took:?}");
    let wait = client.droplet(id).reboot().wait().interval(minute);
    let (late, took) = world.run_by(minute, wait).await;
    assert_eq!(late.unwrap_err().kind(), ErrorKind::Deadline);
    assert!(took < ages, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a4_a_timeout_and_an_interruption_carry_the_last_state() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let handle = client.droplet(&one);

    let late = world
        .run(handle.reboot().wait().deadline(10 * SECOND))
        .await
        .0
        .unwrap_err();
    assert!(
        late.state::<digitalocean_sdk::raw::types::Action>()
            .unwrap()
            .is_in_progress()
    );
    assert!(late.to_string().contains("in-progress"), "{late}");
    let gone_off = handle.wait_for_status("off").deadline(10 * SECOND);
    let late = world.run(gone_off).await.0.unwrap_err();
    assert_eq!(
        late.state::<digitalocean_sdk::droplets::Droplet>()
            .unwrap()
            .id,
        one.id
    );
    world.run(handle.wait_for_locked(false)).await.0.unwrap();

    let signal = tokio::time::sleep(10 * SECOND);
    let stopped = handle.reboot().wait().or_interrupt(signal);
    match world.run(stopped).await.0.unwrap() {
        Ended::Interrupted(Some(last)) => assert!(last.is_in_progress()),
        other => panic!("{other:?}"),
    }
    // It went on.
    let rest = world.run(handle.wait_for_last_action()).await.0;
    assert_eq!(rest.unwrap().unwrap().id, one.id);
}

#[tokio::test(start_paused = true)]
async fn a20_the_figures_of_the_rate_limit_are_those_of_the_last_answer() {
    let (world, client) = world().await;
    assert_eq!(client.rate_limit(), None);
    client.account().get().await.unwrap();
    let first = client.rate_limit().unwrap();
    assert_eq!((first.limit, first.remaining), (5000, 4999));
    assert!(first.reset > 0);
    client.clone().account().get().await.unwrap();
    assert_eq!(client.rate_limit().unwrap().remaining, 4998);
    // An error has them too.
    assert!(client.droplet(1).find().await.unwrap().is_none());
    assert_eq!(client.rate_limit().unwrap().remaining, 4997);
    drop(world);
}

#[tokio::test(start_paused = true)]
async fn a21_anything_is_asked_for_by_hand_and_every_list_is_read_page_by_page() {
    use digitalocean_sdk::Method;

    let (world, client) = world().await;
    world.sandbox.seed_droplets(7);
    let few = client.with(|options| options.per_page(3));
    let by_hand = || few.request(Method::GET, "/v2/droplets");

    let mut list = by_hand().items();
    assert_eq!(world.requests(), 0);
    assert_eq!(list.try_next().await.unwrap().unwrap()["name"], "seeded-1");
    assert_eq!((world.requests(), list.total()), (1, Some(7)));
    let rest = list.all().await.unwrap();
    assert_eq!((world.requests(), rest.len()), (3, 6));
    assert_eq!(rest[5]["name"], "seeded-7");

    let typed = few.droplets().list().all().await.unwrap();
    let ids = typed.iter().map(|droplet| droplet.id);
    let same = by_hand().items().all().await.unwrap();
    assert!(ids.eq(same.iter().map(|it| it["id"].as_i64().unwrap())));
    let asked = world.sandbox.requests();
    assert!(
        asked
            .iter()
            .all(|it| it.query_value("per_page") == Some("3"))
    );
    let two = by_hand().with_query("per_page", "2");
    assert_eq!(two.items().all().await.unwrap().len(), 7);
    let asked = world.sandbox.requests();
    assert_eq!(asked.last().unwrap().query_value("per_page"), Some("2"));
    // What is no list is told, and not taken for an empty one.
    let account = few.request(Method::GET, "/v2/account");
    let error = account.items().all().await.unwrap_err().to_string();
    assert!(
        error.contains("GET /v2/account: page 1 has no list"),
        "{error}"
    );

    // An answer without a body says nothing, and that isn't an error.
    let id = typed[0].id;
    let gone = client.request(Method::DELETE, format!("/v2/droplets/{id}"));
    let gone = gone.await.unwrap();
    assert_eq!(
        (gone.status.as_u16(), gone.value),
        (204, serde_json::Value::Null)
    );
}

#[tokio::test(start_paused = true)]
async fn a21_a_request_that_takes_longer_than_it_may_is_an_error() {
    let (world, client) = world().await;
    let hang = Fault::on("account_get").every().effect(Effect::hang());
    world.sandbox.fault(hang).unwrap();
    let hasty = client.with(|options| {
        let once = digitalocean_sdk::RetryPolicy::none();
        options.request_timeout(3 * SECOND).retry(once)
    });
    let (late, took) = world.run(hasty.account().get()).await;
    assert!(late.unwrap_err().is_timeout());
    assert!(took >= 3 * SECOND && took < 4 * SECOND, "{took:?}");
}
