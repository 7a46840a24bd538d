//! What the sandbox says no to, and how.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod client;

use std::time::Duration;

use client::Client;
use digitalocean_sandbox::{DEFAULT_TOKEN, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::test]
async fn a_wrong_or_missing_token_is_refused_everywhere() {
    let client = Client::start().await;
    for operation in Sandbox::operations().unwrap() {
        let path = operation.path().replace(['{', '}'], "");
        let method = Method::from_bytes(operation.method().as_bytes()).unwrap();
        let response = client
            .request(method, &path)
            .bearer_auth("wrong")
            .send()
            .await
            .unwrap();
        // Presigned addresses need no token, and who revokes a token shows that one.
        let other =
            operation.path().starts_with("/upload/") || operation.id() == "registries_revoke_token";
        assert_eq!(response.status() == 401, !other, "{}", operation.id());
    }
    let bare = client
        .request(Method::GET, "/v2/account")
        .send()
        .await
        .unwrap();
    assert_eq!(bare.status(), 401);
    let body: Value = serde_json::from_str(&bare.text().await.unwrap()).unwrap();
    assert_eq!(body["id"], "unauthorized");
    assert!(body["request_id"].is_string());
    let basic = client
        .request(Method::GET, "/v2/account")
        .basic_auth(DEFAULT_TOKEN, Some(""));
    assert_eq!(basic.send().await.unwrap().status(), 401);
}

#[tokio::test]
async fn the_token_can_be_set_or_be_any() {
    for (sandbox, token, status) in [
        (Sandbox::builder().token("mine"), "mine", 200),
        (Sandbox::builder().token("mine"), DEFAULT_TOKEN, 401),
        (Sandbox::builder().any_token(), "whatever", 200),
        (Sandbox::builder().any_token(), "", 401),
    ] {
        let client = Client::of(sandbox.start().await.unwrap());
        let request = client
            .request(Method::GET, "/v2/account")
            .bearer_auth(token);
        assert_eq!(request.send().await.unwrap().status(), status, "{token:?}");
    }
}

#[tokio::test]
async fn unknown_paths_and_methods_are_told_apart() {
    let client = Client::start().await;
    for path in [
        "/",
        "/v2",
        "/v2/nothing",
        "/v2/droplets/1/2/3/4",
        "/v2/droplets//",
        "/v2//droplets",
    ] {
        let reply = client.call(Method::GET, path, None).await;
        assert_eq!(
            (reply.status, &reply.body["id"]),
            (404, &json!("not_found")),
            "{path}"
        );
    }
    let reply = client.call(Method::PATCH, "/v2/droplets/7", None).await;
    assert_eq!(reply.status, 405);
    assert_eq!(reply.headers["allow"], "GET, DELETE");
}

#[tokio::test]
async fn parameters_out_of_bounds_are_named() {
    let client = Client::start().await;
    for (path, said) in [
        ("/v2/droplets/seven", "path.droplet_id"),
        ("/v2/droplets?per_page=201", "query.per_page"),
        ("/v2/domains?page=none", "query.page"),
        ("/v2/droplets?type=ducks", "query.type"),
        (
            "/v2/monitoring/metrics/droplet/cpu?host_id=1",
            "query.start: is required",
        ),
        (
            "/v2/apps/a/deployments?deployment_types=MANUAL&deployment_types=NONE",
            "query.deployment_types[1]",
        ),
    ] {
        let message = client.refused(422, Method::GET, path, None).await;
        assert!(message.contains(said), "{path}: {message}");
    }
    let app = client
        .post("/v2/apps", json!({"spec": {"name": "shop"}}))
        .await;
    let app = app["app"]["id"].as_str().unwrap();
    let types = "deployment_types=MANUAL&deployment_types=AUTOSCALED";
    client
        .get(&format!("/v2/apps/{app}/deployments?{types}"))
        .await;
}

#[tokio::test]
async fn undeclared_query_parameters_are_taken_and_recorded() {
    let client = Client::start().await;
    client.get("/v2/droplets?per_page=5&colour=red").await;
    let record = client.sandbox.requests().pop().unwrap();
    assert_eq!(record.undeclared_query, ["colour"]);
    assert_eq!(record.query_value("colour"), Some("red"));
}

#[tokio::test]
async fn bodies_are_checked_for_presence_type_syntax_and_content() {
    let client = Client::start().await;
    let path = "/v2/vpcs";
    let send = async |body: &str, media: Option<&str>| {
        let mut request = client
            .request(Method::POST, path)
            .bearer_auth(DEFAULT_TOKEN)
            .body(body.to_owned());
        if let Some(media) = media {
            request = request.header("content-type", media);
        }
        request.send().await.unwrap().status().as_u16()
    };
    let json_type = Some("application/json");
    let good = r#"{"name": "own", "region": "nyc3"}"#;
    assert_eq!(
        send(good, Some("application/json; charset=utf-8")).await,
        201
    );
    assert_eq!(send(good, Some("text/plain")).await, 415);
    assert_eq!(send(good, None).await, 415);
    assert_eq!(send("{\"name\": ", json_type).await, 400);
    assert_eq!(send("", json_type).await, 422);
    assert_eq!(send(r#"{"name": 5}"#, json_type).await, 422);
    assert_eq!(send("[]", json_type).await, 422);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(send(&deep, json_type).await, 400);
    let nested = format!("{{\"name\": {}1{}}}", "[".repeat(100), "]".repeat(100));
    assert_eq!(send(&nested, json_type).await, 422);
}

#[tokio::test]
async fn a_request_has_to_fit_the_member_that_its_tag_names() {
    let client = Client::start().await;
    let message = client
        .refused(
            422,
            Method::POST,
            "/v2/volumes/actions",
            Some(json!({"type": "attach", "volume_name": "v"})),
        )
        .await;
    assert!(message.contains("droplet_id"), "{message}");
}

/// A validator that accepted everything would pass all other tests.
#[tokio::test]
async fn every_operation_refuses_a_body_without_what_it_requires() {
    let client = Client::start().await;
    let mut refused = 0;
    let mut taken = Vec::new();
    for operation in Sandbox::operations().unwrap() {
        let example = operation.smallest_request().unwrap();
        let Some(Value::Object(body)) = &example.body else {
            continue;
        };
        let method = Method::from_bytes(example.method.as_bytes()).unwrap();
        let mut url = format!("{}{}", client.sandbox.url(), example.path);
        for (index, (name, value)) in example.query.iter().enumerate() {
            url.push_str(if index == 0 { "?" } else { "&" });
            url.push_str(&format!("{name}={value}"));
        }
        let wrong = client.call(method.clone(), &url, Some(json!("text"))).await;
        assert!(
            matches!(wrong.status, 422 | 410),
            "{}: {}",
            operation.id(),
            wrong.status
        );
        for name in body.keys() {
            let mut less = body.clone();
            less.remove(name);
            let reply = client
                .call(method.clone(), &url, Some(Value::Object(less)))
                .await;
            if reply.status == 422 {
                refused += 1;
            } else {
                taken.push(format!("{}: {name}", operation.id()));
            }
        }
    }
    let known = [
        // Each of its properties may be sent alone, and one member of its `anyOf` requires nothing.
        "partnerAttachments_patch: name",
        // The service doesn't need it where the document does.
        "domains_patch_record: type",
        "domains_update_record: type",
        "loadBalancers_create: droplet_ids",
        "loadBalancers_update: droplet_ids",
        "loadBalancers_update: region",
    ];
    taken.retain(|taken| !known.contains(&taken.as_str()));
    assert!(taken.is_empty(), "taken although incomplete: {taken:#?}");
    assert!(
        refused > 200,
        "only {refused} missing properties were tried"
    );
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_however_it_is_sent() {
    let client = Client::start().await;
    let large = vec![b' '; 10 * 1024 * 1024];
    let request = client
        .request(Method::POST, "/v2/domains")
        .bearer_auth(DEFAULT_TOKEN)
        .header("content-type", "application/json");
    let response = request
        .try_clone()
        .unwrap()
        .body(large.clone())
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 413);
    let pieces = large
        .chunks(65_536)
        .map(|piece| Ok::<_, std::io::Error>(piece.to_vec()));
    let stream = futures_util::stream::iter(pieces.collect::<Vec<_>>());
    let response = request
        .body(reqwest::Body::wrap_stream(stream))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 413);
    client.get("/v2/account").await;
}

/// Sends bytes as they are and gives the status line, or nothing when the server hung up.
async fn raw(sandbox: &Sandbox, bytes: &[u8]) -> String {
    let address = sandbox.url().trim_start_matches("http://").to_owned();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut answer = Vec::new();
    let read = stream.read_to_end(&mut answer);
    tokio::time::timeout(Duration::from_secs(10), read)
        .await
        .expect("the server answers or hangs up")
        .unwrap();
    let text = String::from_utf8_lossy(&answer);
    text.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn odd_requests_get_an_answer_and_leave_the_sandbox_well() {
    let client = Client::start().await;
    let token =
        format!("authorization: Bearer {DEFAULT_TOKEN}\r\nconnection: close\r\nhost: x\r\n\r\n");
    for (line, status) in [
        ("GET /v2/droplets/../account HTTP/1.1", "404"),
        ("GET /v2/droplets/%2e%2e HTTP/1.1", "404"),
        ("GET /v2/images/%FF%FE HTTP/1.1", "404"),
        ("GET /v2/images/%zz HTTP/1.1", "404"),
        ("GET /v2/droplets?per_page=%FF HTTP/1.1", "422"),
        ("GET /v2/droplets?=&&==&per_page HTTP/1.1", "422"),
        (
            "GET /v2/droplets/99999999999999999999999999 HTTP/1.1",
            "422",
        ),
        ("GET /v2/droplets/-1 HTTP/1.1", "422"),
        (
            "GET /v2/droplets?page=9223372036854775807&per_page=200 HTTP/1.1",
            "200",
        ),
        ("BREW /v2/droplets HTTP/1.1", "405"),
        ("OPTIONS * HTTP/1.1", "404"),
    ] {
        let answer = raw(&client.sandbox, format!("{line}\r\n{token}").as_bytes()).await;
        assert!(answer.contains(status), "{line}: {answer}");
    }
    raw(&client.sandbox, b"\x00\xff\x16\x03 not http\r\n\r\n").await;
    client.get("/v2/account").await;
}
