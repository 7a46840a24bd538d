//! What can be printed: values, errors, traces.

use super::*;

#[tokio::test]
async fn clients_and_requests_do_not_show_what_they_hold() {
    let builder = builder();
    check_debug(&builder);
    let client = builder.build().unwrap();
    check_debug(&client);
    check_debug(&client.raw());
    check_debug(&client.options());
    let request = client
        .request(Method::POST, format!("/v2/x?key={SIGNATURE}"))
        .with_json(&json!({ "password": PASSWORD }))
        .with_header(reqwest::header::AUTHORIZATION, TOKEN.parse().unwrap());
    check_debug(&request);
    #[cfg(feature = "droplets")]
    {
        let create = client.droplets().create("d", "nyc3", "s", "i");
        let create = create.user_data(USER_DATA);
        check_debug(&create);
        check_debug(&create.wait());
        check_debug(&client.droplets());
        check_debug(&client.droplet(1).power_off());
    }
}

#[test]
fn a_client_that_cannot_be_set_up_does_not_tell_why_by_the_token() {
    for error in [
        Client::new(format!("{TOKEN}\n")).unwrap_err(),
        builder()
            .agent_key(format!("{AGENT}\0"))
            .build()
            .unwrap_err(),
        builder().inference_key("ü\r").build().unwrap_err(),
        builder()
            .base_url("http://api.example.com")
            .build()
            .unwrap_err(),
        builder().base_url("nowhere").build().unwrap_err(),
        builder()
            .base_url("https://me:planted@api.example.com")
            .build()
            .unwrap_err(),
        builder()
            .base_url("me:planted@api.example.com")
            .build()
            .unwrap_err(),
        builder()
            .base_url("ftp://me:planted@127.0.0.1")
            .build()
            .unwrap_err(),
        builder()
            .base_url("http://api.example.com/?key=planted#planted")
            .build()
            .unwrap_err(),
        builder()
            .inference_url("https://me:pla@planted:x")
            .build()
            .unwrap_err(),
        builder().token("").build().unwrap_err(),
        builder().inference_key("a b").build().unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Setup);
        check_error(&error);
    }
}

#[test]
fn setting_up_shows_no_part_of_a_url_that_may_be_a_secret() {
    for url in [
        "https://me:planted@api.example.com",
        "me:planted@api.example.com",
        "https://planted@api.example.com",
    ] {
        check_debug(&builder().base_url(url));
        check_debug(&builder().inference_url(url));
        let raw = raw::Client::builder().token(TOKEN).base_url(url);
        check_debug(&raw);
        let error = raw.build().unwrap_err();
        check(&format!("{error} {error:?}"));
    }
}

/// Every kind of answer that repeats what it was sent.
fn echoes(request: &Received) -> Vec<String> {
    let echo = request.echo();
    let json = json!({ "id": "bad", "message": echo, "request_id": echo }).to_string();
    let nested = json!({ "error": { "type": echo, "message": { "message": echo } } }).to_string();
    let causes = json!({ "error": echo, "root_causes": [echo, echo] }).to_string();
    let html = format!("<html><body><h1>no</h1><pre>{echo}</pre></body></html>");
    let cut = json[..json.len() - 3].to_owned();
    vec![json, nested, causes, html, cut, echo]
}

#[tokio::test]
async fn error_pages_that_repeat_the_request_do_not_repeat_the_token() {
    for status in [400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504] {
        for form in 0..6 {
            let server = Server::start(move |request| {
                let echo = format!(
                    "x-request-id: {0}\r\nx-echo: {0}\r\nretry-after: 9999\r\n",
                    request.header("authorization").unwrap()
                );
                answer(&format!("{status} No"), &echo, &echoes(request)[form])
            })
            .await;
            let client = client(&server.url);
            let error = failure(client.request(Method::GET, "/v2/account")).await;
            assert_eq!(error.kind(), ErrorKind::Status);
            assert_eq!(error.status().unwrap().as_u16(), status);
            let said = error.message().or(error.excerpt()).or(error.id());
            assert!(said.unwrap().contains("[redacted]"), "{error}");
            let raw = &error;
            check(&format!("{raw} {raw:?} {:?}", raw.body()));
            assert_eq!(
                server.requests()[0].header("authorization"),
                Some(format!("Bearer {TOKEN}").as_str()),
                "the token was there to be repeated"
            );
        }
    }
}

#[cfg(feature = "inference")]
#[tokio::test]
async fn keys_of_other_hosts_are_taken_out_as_well() {
    let server = Server::start(|request| answer("500 No", "", &request.echo())).await;
    let client = client(&server.url);
    let error = failure(client.raw().inference_list_models()).await;
    assert!(error.excerpt().unwrap().contains("[redacted]"), "{error}");
    let body = chat();
    let call = client.raw().agent_inference_create_chat_completion(
        &server.url,
        &body,
        &AgentParams::new(true),
    );
    let error = failure(call).await;
    assert!(error.excerpt().unwrap().contains("[redacted]"), "{error}");
}

#[tokio::test]
async fn failures_without_an_answer_show_no_address_and_no_header() {
    let path = format!("/v2/x?signature={SIGNATURE}");
    let error = failure(client("http://127.0.0.1:1").request(Method::GET, path.clone())).await;
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");

    let server = Server::start(|_| String::new()).await;
    let error = failure(client(&server.url).request(Method::GET, path.clone())).await;
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");

    let server =
        Server::start(|_| "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_owned()).await;
    let error = failure(client(&server.url).request(Method::GET, path.clone())).await;
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");

    let server = Server::start(|request| request.echo()).await;
    let error = failure(client(&server.url).request(Method::GET, path.clone())).await;
    assert_eq!(
        error.kind(),
        ErrorKind::Transport,
        "no HTTP at all: {error}"
    );

    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let hasty = client(&url).with(|options| options.request_timeout(Duration::from_millis(20)));
    let error = failure(hasty.request(Method::GET, path.clone())).await;
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let hasty = client(&url).with(|options| options.deadline(Duration::from_millis(20)));
    let error = failure(hasty.request(Method::GET, path)).await;
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

#[tokio::test]
async fn requests_that_are_refused_here_do_not_show_what_they_held() {
    let client = client("http://127.0.0.1:1");
    let elsewhere = format!("https://elsewhere.example/{SIGNATURE}");
    let error = failure(client.request(Method::GET, elsewhere)).await;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);

    struct Refuse;
    impl Middleware for Refuse {
        fn request(&self, _: &mut Request) -> Result<(), BoxError> {
            Err("not today".into())
        }
    }
    let client = builder().middleware(Refuse).build().unwrap();
    let body = json!({ "password": PASSWORD });
    let error = failure(client.request(Method::POST, "/v2/x").with_json(&body)).await;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[cfg(feature = "databases")]
#[tokio::test]
async fn an_answer_that_cannot_be_read_does_not_show_its_passwords() {
    for database in [
        json!({ "connection": PASSWORD }),
        json!({ "connection": { "port": PASSWORD } }),
        json!({ "connection": { "ssl": PASSWORD } }),
        json!({ "users": [{ "password": { "value": PASSWORD } }] }),
        json!({ "num_nodes": PASSWORD }),
        json!({ "users": PASSWORD }),
        json!(PASSWORD),
        json!([PASSWORD]),
    ] {
        let body = json!({ "database": database }).to_string();
        let server = Server::always("200 OK", "", &body).await;
        let error = failure(client(&server.url).raw().databases_get_cluster("u")).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("database"), "{error}");
        let raw = &error;
        check(&format!("{raw} {raw:?}"));
    }
    let cut = json!({ "database": { "connection": { "password": PASSWORD } } }).to_string();
    for length in (1..cut.len()).step_by(7) {
        let server = Server::always("200 OK", "", &cut[..length]).await;
        let error = failure(client(&server.url).raw().databases_get_cluster("u")).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}

#[cfg(all(
    feature = "databases",
    feature = "kubernetes",
    feature = "certificates"
))]
#[tokio::test]
async fn secrets_on_their_way_are_not_traced() {
    const PRIVATE_KEY: &str = "-----BEGIN PRIVATE KEY----- planted-private-key";
    const KUBECONFIG: &str = "planted-kubeconfig-client-key-data";
    let body = json!({ "database": { "connection": { "password": PASSWORD } } }).to_string();
    let server = Server::always("200 OK", "", &body).await;
    let database = client(&server.url)
        .raw()
        .databases_get_cluster("u")
        .await
        .unwrap();
    let connection = database.value.database.connection.unwrap();
    assert_eq!(connection.password.as_deref(), Some(PASSWORD), "it arrives");

    let server = Server::always("200 OK", "", KUBECONFIG).await;
    let bytes = client(&server.url)
        .raw()
        .kubernetes_get_kubeconfig("c", &Default::default())
        .await
        .unwrap();
    assert_eq!(bytes.value, KUBECONFIG);

    let body = raw::types::CertificateRequestCustom::new("c", PRIVATE_KEY, "leaf");
    let body = raw::types::CertificatesCreateBody::Custom(body);
    let server = Server::always("422 No", "", r#"{"id":"unprocessable_entity"}"#).await;
    let error = failure(client(&server.url).raw().certificates_create(&body)).await;
    assert!(error.is_unprocessable());
    assert!(
        server.requests()[0].body.contains(PRIVATE_KEY),
        "it was sent"
    );
    check_trace();
}

#[cfg(feature = "droplets")]
#[tokio::test]
async fn user_data_is_sent_but_not_shown() {
    let server = Server::always("500 No", "", "").await;
    let client = client(&server.url);
    let create = client.droplets().create("d", "nyc3", "s", "1");
    let error = create.user_data(USER_DATA).await.unwrap_err();
    check_error(&error);
    check_trace();
    assert!(server.requests()[0].body.contains(USER_DATA));
}
