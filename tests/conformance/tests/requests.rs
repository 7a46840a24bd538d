//! What is sent: bodies, parameters, tokens.

// The lint lets tests unwrap, but not the functions they share.
#![allow(clippy::expect_used)]

use conformance::recorder::Recorder;
use digitalocean_raw::params::{
    AgentInferenceCreateChatCompletionParams, AppsListDeploymentsParams,
};
use digitalocean_raw::{Client, ErrorKind, hosts, types};
use digitalocean_sandbox::{RequestRecord, Sandbox};
use serde_json::{Value, json};

const SECRET: &str = "dop_v1_s3cret";

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder()
        .any_token()
        .without_store()
        .start()
        .await
        .expect("a sandbox");
    let client = Client::builder()
        .base_url(sandbox.url())
        .host_url(&hosts::INFERENCE, sandbox.url())
        .token(SECRET)
        .credential(&hosts::INFERENCE, "inference-key")
        .credential(&hosts::AGENT, "agent-key")
        .build()
        .expect("a client");
    (sandbox, client)
}

/// The only request that the sandbox got since the last time.
fn only(sandbox: &Sandbox) -> RequestRecord {
    let mut records = sandbox.requests();
    sandbox.clear_requests();
    assert_eq!(records.len(), 1, "{records:?}");
    records.remove(0)
}

#[tokio::test]
async fn null_is_sent_where_it_was_set_and_nothing_where_nothing_was() {
    let (sandbox, client) = sandbox().await;
    let mut chat = types::ChatCompletionRequest::new(vec![types::ChatMessage::new("user")], "m");
    chat.max_tokens = Some(None);
    chat.n = Some(Some(2));
    client
        .inference_create_chat_completion(&chat)
        .await
        .expect("a completion");
    let body = only(&sandbox).body.expect("a body");
    assert_eq!(
        body,
        json!({"messages": [{"role": "user"}], "model": "m", "max_tokens": null, "n": 2})
    );

    let mut message = types::ChatMessage::new("assistant");
    message.content = Some(None);
    let chat = types::ChatCompletionRequest::new(vec![message], "m");
    client
        .inference_create_chat_completion(&chat)
        .await
        .expect("a completion");
    let body = only(&sandbox).body.expect("a body");
    assert_eq!(
        body,
        json!({"messages": [{"role": "assistant", "content": null}], "model": "m"})
    );

    let mut record = types::DomainRecordRequest::new("SRV");
    for (port, sent) in [
        (None, json!({"type": "SRV"})),
        (Some(None), json!({"type": "SRV", "port": null})),
        (Some(Some(5060)), json!({"type": "SRV", "port": 5060})),
    ] {
        record.port = port;
        // Whether the service takes it is not the question.
        drop(client.domains_patch_record("example.com", 1, &record).await);
        assert_eq!(only(&sandbox).body, Some(sent));
    }
}

#[tokio::test]
async fn values_that_no_enum_knows_can_be_sent() {
    let (sandbox, client) = sandbox().await;
    let chat = types::ChatCompletionRequest::new(vec![types::ChatMessage::new("narrator")], "m");
    let refused = client
        .inference_create_chat_completion(&chat)
        .await
        .expect_err("the sandbox knows its document");
    assert_eq!(refused.kind(), ErrorKind::Status);
    assert_eq!(
        only(&sandbox).body.expect("a body")["messages"][0]["role"],
        "narrator"
    );

    let params = AppsListDeploymentsParams::new().deployment_types(["OF_TOMORROW"]);
    drop(client.apps_list_deployments("a1", &params).await);
    assert_eq!(
        only(&sandbox).query,
        [("deployment_types".to_owned(), "OF_TOMORROW".to_owned())]
    );
}

#[tokio::test]
async fn values_of_a_list_are_parameters_of_the_same_name() {
    let (sandbox, client) = sandbox().await;
    let params = AppsListDeploymentsParams::new()
        .per_page(7)
        .deployment_types(["MANUAL", "DEPLOY_ON_PUSH"]);
    client
        .apps_list_deployments("a1", &params)
        .await
        .expect("deployments");
    let record = only(&sandbox);
    let values = |name: &str| {
        let found = record.query.iter().filter(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(values("deployment_types"), ["MANUAL", "DEPLOY_ON_PUSH"]);
    assert_eq!(values("per_page"), ["7"]);
    assert_eq!(record.query.len(), 3);
    assert_eq!(record.undeclared_query, Vec::<String>::new());

    client
        .apps_list_deployments("a1", &AppsListDeploymentsParams::default())
        .await
        .expect("deployments");
    assert_eq!(only(&sandbox).query, []);
}

#[tokio::test]
async fn a_path_parameter_can_not_reach_another_path() {
    let (sandbox, client) = sandbox().await;
    for value in ["", ".", ".."] {
        let error = client.tags_get(value).await.expect_err(value);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{value:?}");
        assert!(error.to_string().contains("`tag_id`"), "{error}");
        let error = client.domains_get_record(value, 1).await.expect_err(value);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{value:?}");
    }
    assert_eq!(sandbox.requests(), []);

    for (value, path) in [
        ("a/b?c", "/v2/tags/a%2Fb%3Fc"),
        ("a#b%2F", "/v2/tags/a%23b%252F"),
        ("../droplets", "/v2/tags/..%2Fdroplets"),
        ("a b\u{e9}\\", "/v2/tags/a%20b%C3%A9%5C"),
        ("a:b_c-1", "/v2/tags/a:b_c-1"),
    ] {
        drop(client.tags_get(value).await);
        let record = only(&sandbox);
        assert_eq!(record.path, path);
        assert_eq!(record.operation_id.as_deref(), Some("tags_get"), "{value}");
        assert_eq!(record.query, [], "{value}");
    }
}

#[tokio::test]
async fn tokens_show_nowhere() {
    let (sandbox, client) = sandbox().await;
    let missing = client.droplets_get(1).await.expect_err("no droplet");
    let mistaken = client.tags_get("").await.expect_err("no tag");
    let nobody = Client::builder()
        .base_url("http://127.0.0.1:1")
        .token(SECRET)
        .build()
        .expect("a client");
    let unreachable = nobody.account_get().await.expect_err("nobody listens");
    assert_eq!(unreachable.kind(), ErrorKind::Connect);
    for error in [&missing, &mistaken, &unreachable] {
        let shown = format!(
            "{error} {error:?} {error:#?} {:?}",
            std::error::Error::source(error)
        );
        assert!(!shown.contains(SECRET), "{shown}");
    }
    for shown in [
        format!("{client:?}"),
        format!("{:?}", client.account_get()),
        format!(
            "{:?}",
            Client::builder()
                .token(SECRET)
                .credential(&hosts::INFERENCE, SECRET)
                .credential(&hosts::AGENT, SECRET)
        ),
        format!("{:?}", sandbox.requests()),
    ] {
        assert!(!shown.contains(SECRET), "{shown}");
    }
}

#[tokio::test]
async fn a_token_that_no_header_can_hold_is_refused_without_showing_it() {
    let (sandbox, _) = sandbox().await;
    for token in ["s3cret\nx: y", "s3cret\u{7f}", "s3cret s3cret", ""] {
        let builder = Client::builder().base_url(sandbox.url()).token(token);
        let error = builder.build().expect_err("no header can hold it");
        let shown = format!("{error} {error:?} {:?}", error.source());
        assert!(!shown.contains("s3cret"), "{shown}");
        assert!(shown.contains("the token"), "{shown}");
    }
    assert_eq!(sandbox.requests(), []);
}

#[tokio::test]
async fn an_upload_goes_to_its_address_without_a_token() {
    let (sandbox, client) = sandbox().await;
    let uploads = Recorder::start(sandbox.url()).await.expect("a recorder");
    let url = format!("{}/upload/file?X-Signature=a%2Bb&expires=1", uploads.url());
    client
        .inference_upload_batch_file(&url, "{}\n")
        .await
        .expect("an upload");
    let exchange = uploads.take().pop().expect("a request");
    assert_eq!(exchange.target, "/upload/file?X-Signature=a%2Bb&expires=1");
    assert_eq!(exchange.authorization(), None);
    assert_eq!(exchange.headers["content-type"], "application/octet-stream");
    assert_eq!(exchange.headers["content-length"], "3");
    for wrong in ["", "/upload/file", "upload/file", "file:///etc/passwd"] {
        let error = client
            .inference_upload_batch_file(wrong, "x")
            .await
            .expect_err(wrong);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{wrong}");
    }
}

#[tokio::test]
async fn every_host_gets_its_own_token_and_no_other() {
    let (sandbox, _) = sandbox().await;
    let [api, inference, agent] = [(); 3].map(|()| Recorder::start(sandbox.url()));
    let (api, inference, agent) = tokio::try_join!(api, inference, agent).expect("recorders");
    let seen = |recorder: &Recorder| {
        let exchanges = recorder.take();
        exchanges
            .iter()
            .map(|exchange| exchange.authorization().map(str::to_owned))
            .collect::<Vec<_>>()
    };
    let builder = || {
        Client::builder()
            .base_url(api.url())
            .host_url(&hosts::INFERENCE, inference.url())
    };
    let chat = types::ChatCompletionRequest::new(vec![types::ChatMessage::new("user")], "m");
    let client = builder()
        .token("api")
        .credential(&hosts::INFERENCE, "inference")
        .credential(&hosts::AGENT, "agent")
        .build()
        .expect("a client");
    client.account_get().await.expect("the account");
    client
        .inference_create_chat_completion(&chat)
        .await
        .expect("a completion");
    let params = AgentInferenceCreateChatCompletionParams::new(true);
    client
        .agent_inference_create_chat_completion(agent.url(), &chat, &params)
        .await
        .expect("a completion");
    let bearer = |token: &str| vec![Some(format!("Bearer {token}"))];
    assert_eq!(seen(&api), bearer("api"));
    assert_eq!(seen(&inference), bearer("inference"));
    assert_eq!(seen(&agent), bearer("agent"));

    let client = builder().token("api").build().expect("a client");
    drop(client.inference_create_chat_completion(&chat).await);
    drop(
        client
            .agent_inference_create_chat_completion(agent.url(), &chat, &params)
            .await,
    );
    assert_eq!(
        (seen(&api), seen(&inference), seen(&agent)),
        (vec![], vec![None], vec![None])
    );
}

#[tokio::test]
async fn of_alternatives_that_the_document_tells_one_must_hold() {
    let (sandbox, client) = sandbox().await;
    let droplet = types::DropletsCreateBody::new("s-1vcpu-1gb", 1);
    let both = droplet.clone().name("a").names(["b"]);
    let balancer = types::LoadBalancerCreate::new()
        .type_("REGIONAL")
        .region("nyc3");
    for (error, told) in [
        (
            client.droplets_create(&droplet).await.map(drop),
            "needs either `name` or `names`",
        ),
        (
            client.droplets_create(&both).await.map(drop),
            "must have only one of `name` or `names`",
        ),
        (
            client.load_balancers_create(&balancer).await.map(drop),
            "or `type: GLOBAL`",
        ),
    ] {
        let error = error.expect_err("it breaks the rules");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(told), "{error}");
    }
    assert_eq!(sandbox.requests(), []);
}

#[tokio::test]
async fn a_body_that_breaks_the_rules_is_not_sent_unless_asked_to() {
    let (sandbox, client) = sandbox().await;
    let body = types::DropletsCreateBody::new("s-1vcpu-1gb", 1).name("under_score");
    let error = client
        .droplets_create(&body)
        .await
        .expect_err("the name is no name");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let violations = error.violations().expect("the violations");
    assert_eq!(violations.list()[0].path, "name");
    assert!(error.to_string().contains("name must match"), "{error}");
    assert_eq!(sandbox.requests(), []);

    let client = Client::builder()
        .base_url(sandbox.url())
        .token("t")
        .without_validation()
        .build()
        .expect("a client");
    let error = client
        .droplets_create(&body)
        .await
        .expect_err("the sandbox checks as well");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(only(&sandbox).body.expect("a body")["name"], "under_score");
}

#[tokio::test]
async fn a_deletion_that_must_name_a_content_type_does() {
    let (sandbox, client) = sandbox().await;
    let body = types::ProjectsCreateBody::new("p".to_owned(), "Service or API".to_owned());
    let created = client.projects_create(&body).await.expect("a project");
    let id = created.project.as_ref().map(|project| project.id.clone());
    only(&sandbox);
    client
        .projects_delete(&id.expect("an id"))
        .await
        .expect("a deletion");
    let record = only(&sandbox);
    assert_eq!(record.header("content-type"), Some("application/json"));
    assert_eq!(record.body, None::<Value>);
}
