//! What a failed attempt says of the call: deletions that find nothing, volumes that are busy, servers that aren't up yet.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sandbox::{Clock, Effect, ErrorBody, Sandbox};
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::Request;
use digitalocean_sdk::raw::{self, BoxError, params::VolumeActionsPostByIdParams};
use digitalocean_sdk::{Client, Method, RetryPolicy};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket};

use crate::stopped_clock::{Watch, client, drive};
use crate::{create, sandbox, strike};

const A_SECOND: Duration = Duration::from_secs(1);

fn at_once() -> RetryPolicy {
    RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO)
}

/// A droplet that can be destroyed.
async fn droplet(sandbox: &Sandbox, client: &Client) -> i64 {
    drive(create(client, "d"), A_SECOND, || false)
        .await
        .unwrap();
    sandbox.advance(60 * A_SECOND);
    let page = drive(
        client.request(digitalocean_sdk::Method::GET, "/v2/droplets"),
        A_SECOND,
        || false,
    );
    page.await.unwrap()["droplets"][0]["id"].as_i64().unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_deletion_that_finds_nothing_is_done_only_if_it_may_have_done_so_itself() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    let client = client(&sandbox, &watch, |builder| builder.retry(at_once()));
    let destroy = async |id| {
        sandbox.clear_requests();
        watch.reset();
        let call = client.raw().droplets_destroy(id);
        let outcome = drive(call, A_SECOND, || watch.pauses()).await;
        let statuses: Vec<u16> = sandbox
            .requests()
            .iter()
            .map(|request| request.status)
            .collect();
        (outcome.map(|answer| answer.status.as_u16()), statuses)
    };
    let id = droplet(&sandbox, &client).await;
    strike(&sandbox, 1, Effect::reset_after_processing());
    let (outcome, statuses) = destroy(id).await;
    assert_eq!((outcome.unwrap(), statuses), (204, vec![0, 404]));

    let id = droplet(&sandbox, &client).await;
    strike(
        &sandbox,
        1,
        Effect::status_after_processing(503, ErrorBody::Api),
    );
    let (outcome, statuses) = destroy(id).await;
    assert_eq!((outcome.unwrap(), statuses), (204, vec![503, 404]));

    let (outcome, statuses) = destroy(id).await;
    assert!(
        outcome.unwrap_err().is_not_found(),
        "the first attempt finds nothing"
    );
    assert_eq!(statuses, [404]);

    strike(&sandbox, 1, Effect::status(429));
    let (outcome, statuses) = destroy(id).await;
    let error = outcome.unwrap_err();
    assert!(error.is_not_found(), "a refusal has deleted nothing");
    assert!(!error.may_have_been_processed());
    assert_eq!(statuses, [429, 404]);
}

#[tokio::test(start_paused = true)]
async fn a_read_that_finds_nothing_after_a_failure_is_still_not_found() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    let client = client(&sandbox, &watch, |builder| builder.retry(at_once()));
    strike(&sandbox, 1, Effect::reset_before_processing());
    let call = drive(client.raw().droplets_get(7), A_SECOND, || false);
    assert!(call.await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn a_call_alone_does_not_wait_for_the_event_before_it() {
    let (sandbox, watch) = (sandbox().await, Watch::default());
    let client = client(&sandbox, &watch, |builder| builder.retry(at_once()));
    let id = droplet(&sandbox, &client).await;
    let wanted = json!({ "name": "v", "region": "nyc3", "size_gigabytes": 10 });
    let create_volume = client
        .request(Method::POST, "/v2/volumes")
        .with_json(&wanted);
    let created = drive(create_volume, A_SECOND, || false).await.unwrap();
    strike(&sandbox, 1, Effect::pending_event());
    sandbox.clear_requests();
    let action = json!({ "type": "attach", "droplet_id": id, "region": "nyc3" });
    let volume = created["volume"]["id"].as_str().unwrap();
    let body = raw::from_slice(action.to_string().as_bytes()).unwrap();
    let params = VolumeActionsPostByIdParams::default();
    let raw = client.raw();
    let call = raw.volume_actions_post_by_id(volume, &body, &params);
    let error = drive(call, A_SECOND, || false).await.unwrap_err();
    assert!(error.is_refused_for_now(), "{error}");
    assert_eq!(sandbox.requests().len(), 1);

    strike(&sandbox, 1, Effect::pending_event());
    sandbox.clear_requests();
    let error = drive(create(&client, "e"), A_SECOND, || false)
        .await
        .unwrap_err();
    assert!(
        error.is_unprocessable() && !error.may_have_been_processed(),
        "{error}"
    );
    assert_eq!(sandbox.requests().len(), 1);
}

/// Starts to listen when the second attempt is made.
#[derive(Clone)]
struct LateServer(Arc<Mutex<Late>>);

struct Late {
    attempts: usize,
    socket: Option<TcpSocket>,
    listener: Option<TcpListener>,
}

impl Middleware for LateServer {
    fn request(&self, _: &mut Request) -> Result<(), BoxError> {
        let mut late = self.0.lock().unwrap();
        late.attempts += 1;
        if late.attempts == 3 {
            late.listener = Some(late.socket.take().unwrap().listen(1)?);
        }
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn a_create_gets_through_to_a_server_that_comes_up_late() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    let late = LateServer(Arc::new(Mutex::new(Late {
        attempts: 0,
        socket: Some(socket),
        listener: None,
    })));
    let client = Client::builder()
        .token("t")
        .base_url(format!("http://{address}"))
        .retry(at_once())
        .middleware(late.clone())
        .build()
        .unwrap();
    let call = async {
        let call = client.request(digitalocean_sdk::Method::POST, "/v2/things");
        call.with_json(&json!({ "name": "x" })).await
    };
    let server = async {
        let listener = loop {
            if let Some(listener) = late.0.lock().unwrap().listener.take() {
                break listener;
            }
            tokio::task::yield_now().await;
        };
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut text = Vec::new();
        while !text.ends_with(b"}") {
            stream.read_buf(&mut text).await.unwrap();
        }
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
        stream.write_all(answer).await.unwrap();
        String::from_utf8(text).unwrap()
    };
    let both = async { tokio::join!(call, server) };
    let (answer, request) = drive(Box::pin(both), A_SECOND, || false).await;
    assert_eq!(answer.unwrap().status.as_u16(), 200);
    assert!(request.starts_with("POST /v2/things"), "{request}");
    assert_eq!(late.0.lock().unwrap().attempts, 3);
}

#[tokio::test(start_paused = true)]
async fn a_sandbox_is_reached_after_its_port_refused() {
    let (sandbox, watch) = (
        Sandbox::builder()
            .clock(Clock::manual())
            .start()
            .await
            .unwrap(),
        Watch::default(),
    );
    let client = client(&sandbox, &watch, |builder| builder.retry(at_once()));
    let nowhere = TcpSocket::new_v4().unwrap();
    nowhere.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    watch.misdirect(2, nowhere.local_addr().unwrap().port());
    drive(create(&client, "d"), A_SECOND, || false)
        .await
        .unwrap();
    assert_eq!((watch.sent(), sandbox.requests().len()), (3, 1));
}

/// A server that carries out every POST and says where to read of it, but is busy when it is asked there.
async fn evasive(posts: Arc<Mutex<usize>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut text = Vec::new();
            while !text.ends_with(b"\r\n\r\n") {
                stream.read_buf(&mut text).await.unwrap();
            }
            let answer = if text.starts_with(b"POST") {
                *posts.lock().unwrap() += 1;
                "303 See Other\r\nlocation: /v2/elsewhere"
            } else {
                "429 Too Many Requests\r\nretry-after: 1"
            };
            let answer =
                format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    url
}

#[tokio::test(start_paused = true)]
async fn a_create_that_leads_elsewhere_is_not_repeated_for_what_happens_there() {
    let posts = Arc::new(Mutex::new(0));
    let watch = Watch::default();
    let client = Client::builder()
        .token("t")
        .base_url(evasive(posts.clone()).await)
        .deadline(5 * A_SECOND)
        .retry(at_once())
        .middleware(watch.clone())
        .build()
        .unwrap();
    let call = client.request(digitalocean_sdk::Method::POST, "/v2/things");
    let outcome = drive(call, A_SECOND, || watch.pauses()).await;
    let error = outcome.unwrap_err();
    assert_eq!(*posts.lock().unwrap(), 1, "{error}");
    assert!(error.may_have_been_processed(), "{error}");
}
