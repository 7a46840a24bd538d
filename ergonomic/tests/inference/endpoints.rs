//! Agents at their own addresses.

use digitalocean_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

use super::{answering, client, sent, streaming, world};

const KEY: &str = "the-key-of-the-agent";

#[tokio::test(start_paused = true)]
async fn c15_an_agent_answers_at_its_own_address_with_a_key_of_its_own() {
    let (world, client) = world().await;
    let agent = client.agent_endpoint(world.sandbox.url(), world.sandbox.token());
    let answer = world.run(agent.chat().user("Hello?")).await.0.unwrap();
    assert!(!answer.text().is_empty());
    let stream = world.run(agent.chat().user("Hello?").stream()).await.0;
    assert_eq!(
        stream.unwrap().finish().await.unwrap().text(),
        "Hello from the sandbox"
    );
    let other = client.agent_endpoint(world.sandbox.url(), "another key than the one of it");
    let error = world.run(other.chat().user("?")).await.0.unwrap_err();
    assert!(!error.to_string().contains("another key"), "{error}");
}

#[tokio::test]
async fn c15_an_agent_gets_its_key_alone_whatever_address_it_is_given_by() {
    let server =
        answering(json!({ "choices": [{ "index": 0, "message": { "content": "hi" } }] })).await;
    let client = client(&server);
    for end in ["", "/", "/api/v1", "/api/v1/", "/api/v1/chat/completions"] {
        let agent = client.agent_endpoint(format!("{}{end}", server.url), KEY);
        let answer = agent.chat().user("?").await.unwrap();
        // Agents don't say why they ended.
        assert_eq!((answer.text(), answer.finish_reason()), ("hi", None));
        assert!(!format!("{agent:?} {:?}", agent.chat()).contains(KEY));
    }
    for request in server.requests() {
        assert!(
            request
                .line
                .starts_with("POST /api/v1/chat/completions?agent=true "),
            "{}",
            request.line
        );
        assert_eq!(
            request.header("authorization"),
            Some("Bearer the-key-of-the-agent")
        );
        assert_eq!(sent(&request)["model"], "n/a");
    }
}

#[tokio::test]
async fn c15_an_agent_tells_what_its_answer_is_based_on() {
    let told = json!({
        "retrieval": { "retrieved_data": [{ "id": "d", "index": "i", "score": -1e30, "page": 3 }] },
        "functions": { "called_functions": ["order"] },
        "guardrails": { "triggered_guardrails": [{ "rule_name": "jailbreak", "message": "stopped" }] },
    });
    let check = |retrieval: Value| {
        assert_eq!(retrieval["retrieval"]["retrieved_data"][0]["score"], -1e30);
        assert_eq!(retrieval["retrieval"]["retrieved_data"][0]["page"], 3);
        assert_eq!(retrieval["functions"]["called_functions"][0], "order");
        assert_eq!(
            retrieval["guardrails"]["triggered_guardrails"][0]["rule_name"],
            "jailbreak"
        );
    };
    let mut whole = told.clone();
    whole["choices"] = json!([{ "index": 0, "message": { "content": "I can't help with that." } }]);
    let server = answering(whole).await;
    let agent = client(&server).agent_endpoint(&server.url, KEY);
    let ask = agent
        .chat()
        .user("?")
        .include_retrieval_info(true)
        .include_functions_info(true);
    let ask = ask
        .include_guardrails_info(true)
        .provide_citations(true)
        .k(3)
        .retrieval_method("rewrite");
    let answer = ask.instruction_override("Be brief.").await.unwrap();
    check(serde_json::to_value(&answer).unwrap());
    let body = sent(&server.requests()[0]);
    assert_eq!(body["retrieval_method"], "rewrite");
    assert_eq!(
        (&body["k"], &body["include_retrieval_info"]),
        (&json!(3), &json!(true))
    );
    assert_eq!(body["instruction_override"], "Be brief.");

    // In a stream it may come in a chunk without choices.
    let mut alone = told;
    alone["choices"] = json!([]);
    let text = json!({ "choices": [{ "index": 0, "delta": { "content": "hi" }, "finish_reason": "stop" }] });
    let server = streaming(&[text, alone]).await;
    let agent = client(&server).agent_endpoint(&server.url, KEY);
    let answer = agent
        .chat()
        .user("?")
        .stream()
        .await
        .unwrap()
        .finish()
        .await
        .unwrap();
    check(serde_json::to_value(&answer).unwrap());
    assert_eq!(answer.text(), "hi");
}

#[tokio::test]
async fn c15_a_key_goes_over_https_or_to_this_machine() {
    let client = Client::builder().token("t").build().unwrap();
    for url in [
        "http://agent.example.com",
        "ftp://agent.example.com",
        "http://10.0.0.1/",
    ] {
        let error = client
            .agent_endpoint(url, KEY)
            .chat()
            .user("?")
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(error.to_string().contains("https"), "{error}");
        assert!(!error.to_string().contains(KEY), "{error}");
    }
    let key = "a key with spaces";
    let error = client
        .agent_endpoint("https://agent.example.com", key)
        .chat()
        .user("?")
        .await;
    let error = error.unwrap_err();
    assert!(
        !error.may_have_been_processed() && !error.to_string().contains(key),
        "{error}"
    );
}

#[tokio::test]
async fn c15_no_error_page_shows_a_key() {
    let page = format!("<p>Bearer {KEY} and the-token-of-the-account</p>");
    let server =
        super::by_hand::Server::always("403 Forbidden", "content-type: text/html\r\n", &page).await;
    let agent = client(&server).agent_endpoint(&server.url, KEY);
    let error = agent.chat().user("?").await.unwrap_err();
    let shown = format!("{error} {error:?} {:?}", error.body());
    assert!(
        error.is_forbidden() && !shown.contains(KEY) && !shown.contains("the-token-of-the-account"),
        "{shown}"
    );
}
