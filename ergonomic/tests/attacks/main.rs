//! What was carried out is told, and nothing is sent or shown that shouldn't be: faults that strike in the middle of something.
#![cfg(all(feature = "droplets", feature = "actions", feature = "inference"))]
// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(all(
    feature = "databases",
    feature = "load-balancers",
    feature = "reserved-ips"
))]
mod blank;
#[path = "../by_hand/mod.rs"]
mod by_hand;
#[path = "../common/fake_actions.rs"]
mod fake_actions;
#[cfg(all(feature = "databases", feature = "domains"))]
mod held_up;
#[cfg(feature = "firewalls")]
mod mixed;
#[cfg(all(feature = "apps", feature = "gradientai", feature = "monitoring"))]
mod parts;
mod polls;
mod programs;
#[cfg(all(feature = "account", feature = "blocking", feature = "metadata"))]
mod runtimes;
#[cfg(all(feature = "apps", feature = "live"))]
mod sockets;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use by_hand::{Server, answer};
use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::Operation;
use digitalocean_sdk::raw::transport::{Body, RawResponse};
use digitalocean_sdk::raw::types::{Action, Droplet, DropletSnapshot};
use digitalocean_sdk::wait::{Ended, Wait};
use digitalocean_sdk::{Client, ErrorKind, RetryPolicy};
use serde_json::{Value, json};
use tokio::time::sleep;
use world::{World, create};

const SECOND: Duration = Duration::from_secs(1);
const JSON: &str = "content-type: application/json\r\n";

async fn droplet(world: &World, client: &Client) -> Droplet {
    world.run(create(client, "web").wait()).await.0.unwrap()
}

fn late() -> Effect {
    Effect::delay_after_processing(5 * SECOND)
}

fn a_droplet(id: i64, name: &str) -> Value {
    json!({
        "id": id, "name": name, "status": "new", "memory": 1024, "vcpus": 1,
        "disk": 25, "locked": false, "created_at": "2026-01-01T00:00:00Z", "features": [], "backup_ids": [],
        "snapshot_ids": [], "volume_ids": [], "tags": [], "size_slug": "s-1vcpu-1gb", "image": {}, "size": {},
        "region": {}, "networks": { "v4": [], "v6": [] }, "next_backup_window": null,
    })
}

// The signal comes while the create is under way: the state that it answers comes before the end of the states.
#[tokio::test(start_paused = true)]
async fn states_of_an_interrupted_create_tell_what_was_created() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    world
        .sandbox
        .fault(Fault::on("droplets_create").next(1).effect(late()))
        .unwrap();
    let mut states = create(&client, "a")
        .wait()
        .or_interrupt(sleep(SECOND))
        .states();
    let (told, _) = world
        .run(async {
            let mut told = Vec::new();
            while let Some(state) = states.next().await {
                told.push(state);
            }
            told
        })
        .await;
    let existing = client.droplets().list().all().await.unwrap();
    assert_eq!(existing.len(), 1);
    let knows = told.iter().any(|state| match state {
        Ok(droplet) => droplet.id == existing[0].id,
        Err(error) => error.may_have_been_processed(),
    });
    assert!(
        knows,
        "droplet {} was created, and the states were {told:?}",
        existing[0].id
    );
}

/// Actions are completed when the service answers.
struct AtOnce;

impl Middleware for AtOnce {
    fn response(&self, operation: &'static Operation, response: &mut RawResponse) {
        if operation.id == "dropletActions_post"
            && let Body::Full(body) = &mut response.body
        {
            let text = String::from_utf8_lossy(body).replace("in-progress", "completed");
            *body = text.into_bytes().into();
        }
    }
}

/// Takes a snapshot that is done at once, and whose start is answered after 5 s.
async fn late_snapshot() -> (World, Wait<Action, DropletSnapshot>) {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = droplet(&world, &client).await.id;
    let fault = Fault::on("dropletActions_post").next(1).effect(late());
    world.sandbox.fault(fault).unwrap();
    let client = world.builder().middleware(AtOnce).build().unwrap();
    (world, client.droplet(id).take_snapshot("s"))
}

// The signal comes while the action is being started, and the answer says that it is completed already: the signal, which is
// over, is not polled again by what follows.
#[tokio::test(start_paused = true)]
async fn an_interrupted_snapshot_that_is_done_at_once_does_not_panic() {
    let (world, wait) = late_snapshot().await;
    let sent = world.sent();
    let ended = world.run(wait.or_interrupt(sleep(SECOND))).await.0;
    let Ended::Interrupted(Some(action)) = ended.unwrap() else {
        panic!("nobody looked for the snapshot");
    };
    assert!(action.id != 0 && action.is_completed());
    assert_eq!(world.sent() - sent, 2, "the droplet and its action");
}

// The deadline passes while the action is being started, and the answer says that it is completed already.
#[tokio::test(start_paused = true)]
async fn a_snapshot_that_is_done_at_once_after_the_deadline_sends_nothing_more() {
    let (world, wait) = late_snapshot().await;
    let sent = world.sent();
    let error = world.run(wait.deadline(SECOND)).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert!(error.state::<Action>().is_some_and(|it| it.id != 0));
    assert_eq!(world.sent() - sent, 2, "the droplet and its action");
}

// The droplet doesn't shut down in time, and its power can't be cut.
#[tokio::test(start_paused = true)]
async fn a_shutdown_that_was_carried_out_is_told_where_the_power_cannot_be_cut() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = droplet(&world, &client).await.id;
    // The first action is the shutdown, which takes 8 s; cutting the power is forbidden.
    let fault = Fault::on("dropletActions_post")
        .nth(2)
        .effect(Effect::status(403));
    world.sandbox.fault(fault).unwrap();
    let result = world.run(client.droplet(id).turn_off(2 * SECOND)).await.0;
    let error = result.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(world.requests_of("dropletActions_post"), 2);
    assert!(
        error.may_have_been_processed(),
        "a shutdown is under way: {error}"
    );
    let action = error.state::<Action>().unwrap();
    assert_eq!(action.type_.as_deref(), Some("shutdown"));
    assert!(error.to_string().contains("at the deadline"), "{error}");
}

// A droplet that was on is switched off, and neither resized nor switched on again.
#[tokio::test(start_paused = true)]
async fn a_droplet_that_was_left_off_is_told_by_a_change_of_size() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = droplet(&world, &client).await.id;
    for nth in [2, 2] {
        let refusal = Effect::refusal(403, "you are not authorized");
        let fault = Fault::on("dropletActions_post").nth(nth).effect(refusal);
        world.sandbox.fault(fault).unwrap();
    }
    let result = world
        .run(client.droplet(id).change_size("s-2vcpu-4gb"))
        .await
        .0;
    let error = result.unwrap_err();
    assert_eq!(world.requests_of("dropletActions_post"), 3);
    assert!(client.droplet(id).get().await.unwrap().is_off());
    assert!(
        error.may_have_been_processed(),
        "it was switched off: {error}"
    );
    let text = error.to_string();
    assert!(text.contains("not switched on again"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_resize_that_was_refused_of_a_droplet_that_was_off_did_nothing() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = droplet(&world, &client).await.id;
    world
        .run(client.droplet(id).power_off().wait())
        .await
        .0
        .unwrap();
    let refusal = Effect::refusal(422, "this size is not available");
    world
        .sandbox
        .fault(Fault::on("dropletActions_post").next(1).effect(refusal))
        .unwrap();
    let result = world
        .run(client.droplet(id).change_size("s-2vcpu-4gb"))
        .await
        .0;
    let error = result.unwrap_err();
    assert!(
        !error.may_have_been_processed(),
        "nothing was done: {error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_that_was_refused_did_nothing() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = droplet(&world, &client).await.id;
    let refusal = Effect::refusal(422, "this droplet is archived");
    world
        .sandbox
        .fault(Fault::on("dropletActions_post").every().effect(refusal))
        .unwrap();
    let error = world
        .run(client.droplet(id).turn_off(20 * SECOND))
        .await
        .0
        .unwrap_err();
    assert!(error.is_unprocessable());
    assert!(
        !error.may_have_been_processed(),
        "nothing was done: {error}"
    );
}

// The droplet is shut down, and the poll whether it is off fails once.
#[tokio::test(start_paused = true)]
async fn a_droplet_whose_poll_failed_once_runs_again_after_a_change_of_size() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = droplet(&world, &client).await.id;
    // change_size looks, turn_off looks, and then looks whether it is off.
    world
        .sandbox
        .fault(Fault::on("droplets_get").nth(3).effect(Effect::status(403)))
        .unwrap();
    let result = world
        .run(client.droplet(id).change_size("s-2vcpu-4gb"))
        .await
        .0;
    let error = result.unwrap_err();
    world.run(sleep(60 * SECOND)).await;
    let now = client.droplet(id).get().await.unwrap();
    assert!(!now.is_off(), "it was left off: {error}");
}

// An error page repeats the token, and what is read of it ends within the token: because the connection breaks there, or because
// the first 64 KiB do.
#[tokio::test]
async fn no_part_of_a_token_is_shown_by_an_answer_that_repeats_it() {
    let cut = |request: &by_hand::Received| {
        let token = request.header("authorization").unwrap().to_owned();
        // A proxy that repeats the request, and whose connection breaks two characters early.
        let page = format!("denied: {}", &token[..token.len() - 2]);
        format!(
            "HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-length: 4000\r\n\r\n{page}"
        )
    };
    let long = |request: &by_hand::Received| {
        let token = request.header("authorization").unwrap().to_owned();
        let page = format!("{}{token}", "x".repeat(64 * 1024 - token.len() + 2));
        answer("401 Unauthorized", "content-type: text/html\r\n", &page)
    };
    type Respond = Box<dyn Fn(&by_hand::Received) -> String + Send + Sync>;
    let all: [(&str, Respond); 2] = [("cut", Box::new(cut)), ("long", Box::new(long))];
    let mut leaks = Vec::new();
    for (name, respond) in all {
        let server = Server::start(respond).await;
        let builder = Client::builder()
            .token("dop_v1_planted_token_6f1d")
            .base_url(&server.url);
        let client = builder.retry(RetryPolicy::none()).build().unwrap();
        let error = client.account().get().await.unwrap_err();
        let shown = format!(
            "{error} {error:?} {:?} {:?}",
            error.excerpt(),
            error.headers()
        );
        if shown.contains("planted") {
            leaks.push(format!("{name}: shown in {error}"));
        }
        let body = String::from_utf8_lossy(error.body().unwrap()).into_owned();
        if body.contains("planted") {
            leaks.push(format!("{name}: in the body of {error}"));
        }
    }
    assert!(leaks.is_empty(), "{leaks:#?}");
}

// The service gives one of the droplets another name, such as a host name that it normalised.
#[tokio::test(start_paused = true)]
async fn a_droplet_that_got_another_name_is_not_forgotten() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let answers = [json!([
        a_droplet(4711, "web-1.example.com"),
        a_droplet(4712, "web-2")
    ])];
    world
        .sandbox
        .script("droplets_create", "/droplets", answers)
        .unwrap();
    let many =
        client
            .droplets()
            .create_many(["web-1", "web-2"], "nyc3", "s-1vcpu-1gb", "debian-13-x64");
    let results = many.await;
    let told: Vec<i64> = results
        .iter()
        .filter_map(|(_, result)| match result {
            Ok(droplet) => Some(droplet.id),
            Err(error) => error.state::<Droplet>().map(|it| it.id),
        })
        .collect();
    assert_eq!(told, [4711, 4712], "{results:?}");
}

// The action that creates the droplets fails, while they stay new for ever.
#[tokio::test(start_paused = true)]
async fn of_many_one_whose_creation_fails_is_told_soon() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let fails = Fault::on("droplets_create")
        .next(1)
        .effect(Effect::action_fails());
    world.sandbox.fault(fails).unwrap();
    let many = client
        .droplets()
        .create_many(["a", "b"], "nyc3", "s-1vcpu-1gb", "debian-13-x64");
    let (results, took) = world.run(many.wait()).await;
    assert!(took < 120 * SECOND, "after {took:?}: {results:?}");
}

#[tokio::test(start_paused = true)]
async fn a_droplet_without_an_id_is_no_droplet() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    for id in [json!(0), json!(null)] {
        world
            .sandbox
            .fault(
                Fault::on("droplets_create")
                    .next(1)
                    .effect(Effect::set("/droplet/id", id.clone())),
            )
            .unwrap();
        let result = create(&client, "a").await;
        let error = result.map(|it| it.id).expect_err("no id");
        assert!(error.may_have_been_processed());
    }
    let many = client
        .droplets()
        .create_many(["a", "b"], "nyc3", "s-1vcpu-1gb", "debian-13-x64");
    world
        .sandbox
        .fault(
            Fault::on("droplets_create")
                .next(1)
                .effect(Effect::set("/droplets/0/id", 0)),
        )
        .unwrap();
    let results = many.await;
    assert!(results[0].1.is_err(), "{results:?}");
}

// Right after the destruction began, its status isn't known yet.
#[tokio::test(start_paused = true)]
async fn a_destruction_that_is_not_known_yet_is_waited_for() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let id = droplet(&world, &client).await.id;
    let status = "droplets_get_DestroyAssociatedResourcesStatus";
    world
        .sandbox
        .fault(Fault::on(status).next(1).effect(Effect::status(404)))
        .unwrap();
    let result = world
        .run(client.droplet(id).delete_with_everything().wait())
        .await
        .0;
    assert!(result.is_ok(), "{result:?}");
}

#[tokio::test]
async fn an_event_that_cannot_be_read_was_carried_out_all_the_same() {
    use digitalocean_sdk::raw::types::{ChatCompletionRequest, ChatMessage};
    let body = "data: {\"id\":\"a\",\"choices\":[]}\n\ndata: [1\n\n";
    let server = Server::always("200 OK", "content-type: text/event-stream\r\n", body).await;
    let builder = Client::builder()
        .token("t")
        .inference_key("k")
        .base_url(&server.url);
    let client = builder.inference_url(&server.url).build().unwrap();
    let request = ChatCompletionRequest::new(vec![ChatMessage::new("user")], "m");
    let call = client
        .raw()
        .inference_create_chat_completion_stream(&request);
    let mut stream = call.await.unwrap().into_inner();
    stream.next().await.unwrap().unwrap();
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.may_have_been_processed(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_interruption_while_the_rate_limit_refuses_is_an_interruption() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    world
        .sandbox
        .fault(
            Fault::on("droplets_create")
                .every()
                .effect(Effect::retry_after(429, 600)),
        )
        .unwrap();
    let wait = create(&client, "a").wait().or_interrupt(sleep(5 * SECOND));
    let (result, took) = world.run(wait).await;
    assert!(took <= 6 * SECOND, "{took:?}");
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_deadline_while_the_rate_limit_refuses_is_a_deadline() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    world
        .sandbox
        .fault(
            Fault::on("droplets_create")
                .every()
                .effect(Effect::retry_after(429, 600)),
        )
        .unwrap();
    let wait = create(&client, "a").wait().deadline(5 * SECOND);
    let (result, took) = world.run(wait).await;
    assert!(took <= 6 * SECOND, "{took:?}");
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
}

// A success repeats the token: in an error within a stream of events, in one in place of it, or in a header beside a body that
// can't be read.
#[tokio::test]
async fn no_success_that_repeats_a_token_shows_it() {
    use digitalocean_sdk::raw::types::{ChatCompletionRequest, ChatMessage};
    const KEY: &str = "planted-inference-key-77aa";
    let mut leaks = Vec::new();
    for form in 0..4 {
        let server = Server::start(move |request| {
            let token = request.header("authorization").unwrap_or_default();
            let error = json!({ "error": { "message": format!("no: {token}"), "type": "x" } });
            match form {
                0 => answer(
                    "200 OK",
                    "content-type: text/event-stream\r\n",
                    &format!("data: {error}\n\n"),
                ),
                1 => answer("200 OK", JSON, &error.to_string()),
                2 => answer("200 OK", &format!("x-request-id: {token}\r\n{JSON}"), "{"),
                _ => answer("200 OK", &format!("content-type: {token}\r\n"), "{"),
            }
        })
        .await;
        let builder = Client::builder()
            .token("t")
            .inference_key(KEY)
            .base_url(&server.url);
        let client = builder.inference_url(&server.url).build().unwrap();
        let request = ChatCompletionRequest::new(vec![ChatMessage::new("user")], "m");
        let error = match form {
            0 | 1 => match client
                .raw()
                .inference_create_chat_completion_stream(&request)
                .await
            {
                Ok(stream) => stream.into_inner().next().await.unwrap().unwrap_err(),
                Err(error) => error,
            },
            _ => client
                .raw()
                .inference_create_chat_completion(&request)
                .await
                .unwrap_err(),
        };
        let shown = format!(
            "{error} {error:?} {:?} {:?}",
            error.excerpt(),
            error.message()
        );
        if shown.contains("planted") {
            leaks.push(format!("{form}: {error}"));
        }
    }
    assert!(leaks.is_empty(), "{leaks:#?}");
}

// Some waits poll once and never again, beside others that share their polls with them.
#[tokio::test(start_paused = true)]
async fn the_longest_interval_of_some_waits_stops_no_others() {
    let world = World::new(|sandbox| sandbox).await;
    let ids = world.sandbox.seed_actions(24, |_| 20 * SECOND);
    let (client, deadline) = (world.client(), 60 * SECOND);
    let (often, once) = ids.split_at(12);
    let waits = |ids: &[i64], interval| {
        let waits = client.actions().wait_all(ids.to_vec());
        waits.interval(interval).deadline(deadline).settle()
    };
    let often = waits(often, SECOND);
    let once = async {
        sleep(3 * SECOND).await;
        waits(once, Duration::MAX).await
    };
    let ((often, once), took) = world.run(async { tokio::join!(often, once) }).await;
    assert!(often.iter().all(|it| it.is_finished()), "{often:?}");
    assert_eq!(once.len(), 12);
    assert!(took <= 64 * SECOND, "{took:?}");
}

// The list of actions ignores the page (a cache does) and says no total: every page is full, and the same.
#[tokio::test(start_paused = true)]
async fn a_list_without_a_total_whose_pages_are_all_the_same_stalls_no_wait() {
    let world = World::new(|sandbox| sandbox).await;
    let ids = world.sandbox.seed_actions(40, |_| 7 * SECOND);
    let other = json!({ "id": 1, "status": "completed", "type": "reboot" });
    let body = json!({ "actions": vec![other; 200], "links": {}, "meta": {} });
    let fault = Fault::on("actions_list")
        .every()
        .effect(Effect::set("", body));
    world.sandbox.fault(fault).unwrap();
    let waits = world.client().actions().wait_all(ids).deadline(60 * SECOND);
    let (done, took) = world.run(waits).await;
    let asked = (
        world.requests_of("actions_list"),
        world.requests_of("actions_get"),
    );
    assert!(
        done.is_ok(),
        "after {took:?}, {asked:?} pages and actions: {}",
        done.unwrap_err()
    );
}
