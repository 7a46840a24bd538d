//! What comes back: bytes, streams, nothing, errors, and what no server should send.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use digitalocean_raw::params::{
    AgentInferenceCreateChatCompletionParams, ImagesListParams, KubernetesGetKubeconfigParams,
};
use digitalocean_raw::{Client, Decode, Error, ErrorKind, EventStream, Response, hosts, types};
use digitalocean_sandbox::Sandbox;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const ID: &str = "0a1b2c3d-0000-4000-8000-00000000000f";

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder()
        .without_store()
        .start()
        .await
        .expect("a sandbox");
    let client = client(&sandbox, sandbox.token());
    (sandbox, client)
}

fn client(sandbox: &Sandbox, token: &str) -> Client {
    Client::builder()
        .base_url(sandbox.url())
        .host_url(&hosts::INFERENCE, sandbox.url())
        .host_url(&hosts::CLOUD, sandbox.url())
        .token(token)
        .credential(&hosts::INFERENCE, token)
        .credential(&hosts::AGENT, token)
        .build()
        .expect("a client")
}

/// A client of a server that gives one answer, byte by byte as it is here, and hangs up.
async fn answering(answer: &'static str) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.expect("a request"));
        }
        stream
            .write_all(answer.as_bytes())
            .await
            .expect("an answer");
        stream.shutdown().await.expect("an end");
    });
    Client::builder()
        .base_url(url)
        .token("t")
        .build()
        .expect("a client")
}

#[tokio::test]
async fn files_come_as_bytes() {
    let (_sandbox, client) = sandbox().await;
    let csv = client.invoices_get_csv_by_uuid(ID).await.expect("a CSV");
    assert_eq!(csv.headers["content-type"], "text/csv");
    assert_eq!(
        csv.split(|byte| *byte == b'\n')
            .next()
            .expect("a line")
            .split(|byte| *byte == b',')
            .count(),
        9
    );
    let pdf = client.invoices_get_pdf_by_uuid(ID).await.expect("a PDF");
    assert_eq!(pdf.headers["content-type"], "application/pdf");
    assert!(pdf.starts_with(b"%PDF-"), "{pdf:?}");
    let params = KubernetesGetKubeconfigParams::default();
    let yaml = client
        .kubernetes_get_kubeconfig(ID, &params)
        .await
        .expect("a YAML");
    assert_eq!(yaml.headers["content-type"], "application/yaml");
    assert!(
        String::from_utf8_lossy(&yaml).contains("kind: Config"),
        "{yaml:?}"
    );
}

/// All events of a stream.
async fn all<T: Decode>(stream: Result<Response<EventStream<T>>, Error>) -> Vec<T> {
    let mut stream = stream.expect("a stream").into_inner();
    let mut events = Vec::new();
    while let Some(event) = stream.next().await {
        events.push(event.expect("an event"));
    }
    assert!(!events.is_empty());
    events
}

/// The smallest body that an operation takes, as its type.
fn smallest<T: Decode>(operation: &str) -> T {
    let operations = Sandbox::operations().expect("operations");
    let operation = operations
        .iter()
        .find(|known| known.id() == operation)
        .expect("the operation");
    let body = operation
        .smallest_request()
        .expect("a request")
        .body
        .expect("a body");
    digitalocean_raw::from_slice(body.to_string().as_bytes()).expect("a body of its type")
}

#[tokio::test]
async fn chats_stream_their_chunks() {
    let (sandbox, client) = sandbox().await;
    let chat = types::ChatCompletionRequest::new(vec![types::ChatMessage::new("user")], "m-1");
    let of_model = all(client.inference_create_chat_completion_stream(&chat).await).await;
    let of_agent = all(client
        .agent_inference_create_chat_completion_stream(
            sandbox.url(),
            &chat,
            &AgentInferenceCreateChatCompletionParams::new(true),
        )
        .await)
    .await;
    for chunks in [of_model, of_agent] {
        assert!(chunks.len() > 1);
        let said: String = chunks
            .iter()
            .filter_map(|chunk| chunk.choices[0].delta.content.clone())
            .collect();
        assert_eq!(said, "Hello from the sandbox");
        assert_eq!(chunks[0].model, "m-1");
    }
    for record in sandbox.requests() {
        assert_eq!(record.body.as_ref().expect("a body")["stream"], true);
        assert_eq!(record.header("accept"), Some("text/event-stream"));
    }
    // Without a stream the same body gets one answer.
    assert_eq!(
        client
            .inference_create_chat_completion(&chat)
            .await
            .expect("a completion")
            .model,
        "m-1"
    );
}

#[tokio::test]
async fn messages_images_and_responses_stream_their_events() {
    let (_sandbox, client) = sandbox().await;
    let body = smallest("inference_create_messages");
    let events = all(client.inference_create_messages_stream(&body).await).await;
    assert_eq!(events[0].type_, "message_start");
    assert!(events.iter().any(|event| event.type_ == "message_stop"));
    let body = smallest("inference_create_image");
    all(client.inference_create_image_stream(&body).await).await;
    let body = smallest("inference_create_response");
    all(client.inference_create_response_stream(&body).await).await;
}

#[tokio::test]
async fn an_event_that_breaks_off_is_an_error_and_the_end() {
    let client = answering(
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 1000\r\n\r\ndata: {\"id\": \"a\"}\n\ndata: {",
    )
    .await;
    let url = format!("{client:?}")
        .split('"')
        .nth(1)
        .expect("the address")
        .to_owned();
    let chat = types::ChatCompletionRequest::new(vec![types::ChatMessage::new("user")], "m");
    let call = client.agent_inference_create_chat_completion_stream(
        &url,
        &chat,
        &AgentInferenceCreateChatCompletionParams::new(true),
    );
    let mut stream = call.await.expect("a stream").into_inner();
    assert_eq!(
        stream.next().await.expect("an event").expect("a chunk").id,
        "a"
    );
    let error = stream
        .next()
        .await
        .expect("an end that is told")
        .expect_err("it broke off");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn an_answer_without_a_body_is_nothing() {
    let (_sandbox, client) = sandbox().await;
    let domain = types::DomainCreate::new().name("example.com");
    client.domains_create(&domain).await.expect("a domain");
    let deleted = client
        .domains_delete("example.com")
        .await
        .expect("a deletion");
    assert_eq!(deleted.status, 204);
    assert!(deleted.headers.contains_key("x-request-id"));
    let () = deleted.into_inner();
}

#[tokio::test]
async fn statuses_that_are_no_success_are_errors_with_all_that_came() {
    let (sandbox, client) = sandbox().await;
    let stranger = self::client(&sandbox, "wrong");
    let page_0 = ImagesListParams::new().page(0);
    for (status, id, error) in [
        (
            401,
            "unauthorized",
            stranger.account_get().await.expect_err("a stranger"),
        ),
        (
            404,
            "not_found",
            client.droplets_get(1).await.expect_err("no droplet"),
        ),
        (
            422,
            "unprocessable_entity",
            client.images_list(&page_0).await.expect_err("no page 0"),
        ),
    ] {
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(error.status().expect("a status"), status);
        let headers = error.headers().expect("headers");
        assert_eq!(headers["ratelimit-limit"], "5000");
        let body: types::Error = error.decode_body().expect("an error body");
        assert_eq!(body.id, id);
        assert!(error.to_string().contains(&body.message), "{error}");
        assert_eq!(
            error.called_operation().unwrap().error_type(status),
            Some("Error")
        );
    }
}

#[tokio::test]
async fn an_error_page_of_a_proxy_is_a_status() {
    let page = "HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-length: 17\r\n\r\n<html>502</html>\n";
    let error = answering(page).await.account_get().await.expect_err("502");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().expect("a status"), 502);
    assert_eq!(
        error.headers().expect("headers")["content-type"],
        "text/html"
    );
    assert_eq!(
        error.body().expect("a body").as_ref(),
        b"<html>502</html>\n"
    );
    assert!(!error.to_string().contains("html"), "{error}");
    assert!(error.decode_body::<types::Error>().is_err());
}

#[tokio::test]
async fn bodies_that_are_cut_empty_or_no_json_are_told_apart() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"account\": {";
    let error = answering(cut)
        .await
        .account_get()
        .await
        .expect_err("a cut body");
    assert_eq!(error.kind(), ErrorKind::Transport);

    let empty = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
    let error = answering(empty)
        .await
        .account_get()
        .await
        .expect_err("an empty body");
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("$")));
    assert_eq!(error.status().expect("a status"), 200);

    let html = "HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n<html/>";
    let error = answering(html).await.account_get().await.expect_err("HTML");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body().expect("a body").as_ref(), b"<html/>");

    let other = "HTTP/1.1 200 OK\r\ncontent-length: 41\r\n\r\n{\"account\": {\"email\": {\"no\": \"string\"}}}\n";
    let error = answering(other)
        .await
        .account_get()
        .await
        .expect_err("another shape");
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Decode, Some("account.email"))
    );

    let nothing = "";
    let error = answering(nothing)
        .await
        .account_get()
        .await
        .expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn numbers_come_back_as_they_were_written() {
    let read = |number: &str| {
        let body = format!(
            r#"{{"droplet": {{"size": {{"slug": "s", "price_monthly": {number}, "memory": 9007199254740993}}}}}}"#
        );
        let operation = digitalocean_raw::dynamic::find("droplets_get").expect("droplets_get");
        match operation.decode(body.as_bytes()) {
            Ok(digitalocean_raw::dynamic::Output::Json(value)) => value["droplet"]["size"].clone(),
            other => panic!("{other:?}"),
        }
    };
    for number in [
        "0.00744",
        "1e21",
        "0.1",
        "123456789.12345679",
        "5",
        "7.2057594037927933e16",
        "2.2250738585072014e-308",
    ] {
        let size = read(number);
        assert_eq!(
            size["price_monthly"].as_f64(),
            number.parse().ok(),
            "{number}"
        );
        assert_eq!(size["memory"], json!(9_007_199_254_740_993_i64));
    }
}
