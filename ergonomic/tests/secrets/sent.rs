//! Where requests go: proxies, hosts, redirects, links.

use super::*;

/// The process that [`send_from`] starts; it sends a token through whatever proxy it finds. By itself it does nothing.
#[tokio::test]
async fn in_a_child_process() {
    let Some(url) = child::part() else {
        return;
    };
    let builder = builder().base_url(url.as_str()).allow_http();
    let said = match builder.build() {
        Ok(client) => {
            let sdk = client.request(Method::GET, "/v2/x").await.is_ok();
            let raw = raw::Client::builder().token(TOKEN).base_url(url);
            let raw = raw.build().unwrap().request(Method::GET, "/v2/x");
            format!("{sdk} {}", raw.await.is_ok())
        }
        Err(error) => error.to_string(),
    };
    child::tell(&said);
}

/// Whether a token arrived from a process with this environment, by the client and by the raw one alone.
async fn send_from(url: &str, variables: &[(&str, &str)]) -> String {
    child::run("sent::in_a_child_process", url, variables).await
}

#[tokio::test]
async fn proxies_of_the_environment_get_no_token() {
    let proxy = Server::always("200 OK", "", "{}").await;
    let all: Vec<(&str, &str)> = [
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
    ]
    .iter()
    .map(|name| (*name, proxy.url.as_str()))
    .collect();
    let server = Server::always("200 OK", "", "{}").await;
    let by_name = server.url.replace("127.0.0.1", "localhost");
    for url in [&server.url, &by_name] {
        assert_eq!(
            send_from(url, &all).await,
            "true true",
            "loopback is direct"
        );
    }
    assert!(proxy.requests().is_empty());
    assert_eq!(server.requests().len(), 4);

    // Nobody is there: without the proxy the request gets nowhere.
    assert_eq!(
        send_from("http://unknown.invalid", &all).await,
        "false false"
    );
    assert!(proxy.requests().is_empty(), "in clear is direct");

    // Over https the proxy sees no more than the name of the host.
    assert_eq!(
        send_from("https://unknown.invalid", &all).await,
        "false false"
    );
    let seen = proxy.requests();
    assert_eq!(seen.len(), 2);
    for request in seen {
        assert_eq!(request.line, "CONNECT unknown.invalid:443 HTTP/1.1");
        check(&request.echo());
    }
    let mut listed = all.clone();
    listed.push(("NO_PROXY", "a.example, unknown.invalid"));
    send_from("https://unknown.invalid", &listed).await;
    assert_eq!(proxy.requests().len(), 2);
}

#[tokio::test]
async fn a_proxy_that_is_no_url_is_told_by_its_variable() {
    let broken = [("https_proxy", "http://me:planted@[nowhere")];
    let said = send_from("https://unknown.invalid", &broken).await;
    assert_eq!(said, "`https_proxy` is not a valid URL");
}

#[cfg(feature = "inference")]
#[tokio::test]
async fn a_presigned_address_gets_no_token_and_is_shown_nowhere() {
    let server = Server::always("403 Forbidden", "", "<Error>SignatureDoesNotMatch</Error>").await;
    let address = format!("{}/bucket/file?X-Amz-Signature={SIGNATURE}", server.url);
    let upload = |address: &str| {
        let client = client(&server.url);
        client.raw().inference_upload_batch_file(address, "{}")
    };
    let error = failure(upload(&address)).await;
    assert_eq!(error.status().unwrap().as_u16(), 403);
    let sent = &server.requests()[0];
    assert!(sent.line.contains(SIGNATURE), "{sent:?}");
    assert_eq!(sent.header("authorization"), None);

    let nobody = format!("http://127.0.0.1:1/file?X-Amz-Signature={SIGNATURE}");
    assert_eq!(failure(upload(&nobody)).await.kind(), ErrorKind::Connect);
    let broken = format!("nowhere {SIGNATURE}");
    assert_eq!(
        failure(upload(&broken)).await.kind(),
        ErrorKind::InvalidRequest
    );
    let server = Server::start(move |_| {
        let location = format!("location: https://elsewhere.example/{SIGNATURE}\r\n");
        answer("307 Temporary Redirect", &location, "")
    })
    .await;
    let address = format!("{}/file?X-Amz-Signature={SIGNATURE}", server.url);
    let error = upload(&address).await.unwrap_err();
    check_debug(&error);
    check(&error.to_string());
    check_trace();
}

#[cfg(feature = "inference")]
#[tokio::test]
async fn each_host_gets_its_own_token_and_no_other() {
    let [api, inference, agent] = [
        Server::always("200 OK", "", "{}").await,
        Server::always("200 OK", "", "{}").await,
        Server::always("200 OK", "", "{}").await,
    ];
    let client = builder()
        .base_url(&api.url)
        .inference_url(&inference.url)
        .build()
        .unwrap();
    client.request(Method::GET, "/v2/x").await.unwrap();
    client.raw().inference_list_models().await.unwrap();
    let body = chat();
    // What the agent answers isn't the point.
    let _ = client
        .raw()
        .agent_inference_create_chat_completion(&agent.url, &body, &AgentParams::new(true))
        .await;
    for (server, token) in [(api, TOKEN), (inference, INFERENCE), (agent, AGENT)] {
        let requests = server.requests();
        let tokens: Vec<_> = requests.iter().map(|r| r.header("authorization")).collect();
        assert_eq!(tokens, [Some(format!("Bearer {token}").as_str())]);
    }
}

#[cfg(feature = "inference")]
#[tokio::test]
async fn without_its_own_key_a_host_is_sent_nothing() {
    let server = Server::always("200 OK", "", "{}").await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(&server.url)
        .inference_url(&server.url)
        .build()
        .unwrap();
    let error = failure(client.raw().inference_list_models()).await;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error.to_string().contains("GRADIENT_MODEL_ACCESS_KEY"),
        "{error}"
    );
    let body = chat();
    let call = client.raw();
    let call =
        call.agent_inference_create_chat_completion(&server.url, &body, &AgentParams::new(true));
    let error = failure(call).await;
    assert!(
        error.to_string().contains("GRADIENT_AGENT_ACCESS_KEY"),
        "{error}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_redirect_to_another_origin_is_not_followed() {
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        for method in [Method::GET, Method::POST, Method::DELETE] {
            let other = Server::always("200 OK", "", "{}").await;
            let location = format!("location: {}/v2/account\r\n", other.url);
            let server = Server::always(status, &location, "").await;
            let error = failure(client(&server.url).request(method, "/v2/x")).await;
            assert!(error.status().unwrap().is_redirection(), "{error}");
            assert_eq!(server.requests().len(), 1);
            assert!(other.requests().is_empty(), "{status}");
        }
    }
}

#[tokio::test]
async fn a_redirect_on_the_same_origin_is_followed_with_the_token() {
    let server = Server::start(|request| {
        if request.line.starts_with("GET /v2/old ") {
            answer("302 Found", "location: /v2/new\r\n", "")
        } else {
            answer("200 OK", "", "{\"is\":\"new\"}")
        }
    })
    .await;
    let found = client(&server.url)
        .request(Method::GET, "/v2/old")
        .await
        .unwrap();
    assert_eq!(found["is"], "new");
    let token = format!("Bearer {TOKEN}");
    for request in server.requests() {
        assert_eq!(request.header("authorization"), Some(token.as_str()));
    }
    assert_eq!(server.requests().len(), 2);
    check_trace();
    let bytes = trace().0.lock().unwrap().clone();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    assert!(
        text.contains("reqwest::connect"),
        "others' logs are there, too"
    );
}

#[tokio::test]
async fn redirects_that_go_in_circles_or_leave_later_end() {
    let server = Server::always("302 Found", "location: /v2/x\r\n", "").await;
    let error = failure(client(&server.url).request(Method::GET, "/v2/x")).await;
    assert!(error.status().unwrap().is_redirection(), "{error}");
    assert!(server.requests().len() <= 7);

    let other = Server::always("200 OK", "", "{}").await;
    let away = format!("location: {}/v2/x\r\n", other.url);
    let server = Server::start(move |request| {
        let location = if request.line.contains("/v2/first") {
            "location: /v2/second\r\n"
        } else {
            &away
        };
        answer("302 Found", location, "")
    })
    .await;
    failure(client(&server.url).request(Method::GET, "/v2/first")).await;
    assert_eq!(server.requests().len(), 2);
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn links_between_pages_are_followed_on_the_same_origin_only() {
    let server = Server::always("200 OK", "", "{}").await;
    let client = client(&server.url);
    let own = format!("{}/v2/droplets?page=2", server.url);
    client.request(Method::GET, own).await.unwrap();
    assert_eq!(
        server.requests()[0].line,
        "GET /v2/droplets?page=2 HTTP/1.1"
    );
    let other = Server::always("200 OK", "", "{}").await;
    let port = server.url.rsplit(':').next().unwrap();
    for link in [
        format!("{}/v2/droplets?page=2", other.url),
        format!("https://127.0.0.1:{port}/v2/droplets"),
        format!("http://localhost:{port}/v2/droplets"),
        format!("{}@elsewhere.example/v2", server.url),
        format!("{}0/v2", server.url),
    ] {
        let error = failure(client.request(Method::GET, link)).await;
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!((server.requests().len(), other.requests().len()), (1, 0));
}
