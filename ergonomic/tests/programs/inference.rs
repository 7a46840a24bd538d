//! Inference: a chat with tools, a stream, a search by vectors, a batch, and an image.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::inference::Tool;
use digitalocean_sdk::{Client, Error, ErrorKind};
use serde::Deserialize;
use serde_json::json;

use super::{at_once, bodies, world};

const MODEL: &str = "llama3.3-70b-instruct";

#[derive(Deserialize)]
struct City {
    city: String,
}

/// Answers a question, with a tool that the model may ask for up to three times.
async fn ask(client: &Client, question: &str) -> Result<String, Error> {
    let weather = Tool::new("weather")
        .description("The temperature in a city")
        .parameters(json!({
            "type": "object",
            "properties": { "city": { "type": "string" } },
            "required": ["city"],
        }));
    let mut chat = client.inference().chat(MODEL).tool(weather).user(question);
    for _ in 0..3 {
        let answer = chat.clone().await?;
        if answer.tool_calls().is_empty() {
            return Ok(answer.text().to_owned());
        }
        chat = chat.answered(&answer);
        for call in answer.tool_calls() {
            let result = match call.arguments::<City>() {
                Ok(City { city }) => format!("-5 °C in {city}"),
                Err(error) => error.to_string(),
            };
            chat = chat.tool_result(&call.id, result);
        }
    }
    Ok(chat.await?.text().to_owned())
}

#[derive(Deserialize, Debug, PartialEq)]
struct Summary {
    title: String,
    score: i64,
}

/// What became of a question that nobody wants to wait for.
#[derive(Debug, PartialEq)]
enum Asked {
    Answered(Summary),
    /// Too many requests, and when there may be more if the service says so.
    Later(Option<Duration>),
    NotPaid(String),
}

/// Has a text summarized as JSON.
async fn summarize(client: &Client, text: &str) -> Result<Asked, Box<dyn std::error::Error>> {
    let schema = json!({
        "type": "object",
        "properties": { "title": { "type": "string" }, "score": { "type": "integer" } },
        "required": ["title", "score"],
    });
    let format =
        json!({ "type": "json_schema", "json_schema": { "name": "summary", "schema": schema } });
    let quick = client.with(|options| options.deadline(Duration::from_secs(2)));
    let chat = quick.inference().chat(MODEL).user(text);
    match chat.field("response_format", format).await {
        Ok(answer) => Ok(Asked::Answered(serde_json::from_str(answer.text())?)),
        Err(error) if error.is_rate_limited() => {
            let after = error.headers().and_then(|all| all.get("retry-after"));
            let seconds = after.and_then(|it| it.to_str().ok()?.parse().ok());
            Ok(Asked::Later(seconds.map(Duration::from_secs)))
        }
        // It was told before that it is too early.
        Err(error) if error.kind() == ErrorKind::Timeout && error.attempts() == 0 => {
            Ok(Asked::Later(None))
        }
        Err(error) if error.status().is_some_and(|status| status == 402) => {
            let why = error.message().unwrap_or_default();
            Ok(Asked::NotPaid(why.to_owned()))
        }
        Err(error) => Err(error.into()),
    }
}

/// The text of an answer as far as it came, and whether it is whole.
async fn tell(client: &Client, question: &str) -> Result<(String, bool), Error> {
    let chat = client.inference().chat(MODEL).user(question);
    let mut stream = chat.stream().await?.idle_timeout(Duration::from_secs(30));
    let mut text = String::new();
    loop {
        match stream.next_text().await {
            Some(Ok(piece)) => text.push_str(&piece),
            Some(Err(error))
                if matches!(error.kind(), ErrorKind::Truncated | ErrorKind::Transport) =>
            {
                return Ok((text, false));
            }
            Some(Err(error)) => return Err(error),
            None => return Ok((text, true)),
        }
    }
}

/// The text that is nearest to a question.
async fn nearest<'a>(
    client: &Client,
    question: &'a str,
    texts: &[&'a str],
) -> Result<Option<&'a str>, Error> {
    let all = texts.iter().copied().chain([question]);
    let vectors = client
        .inference()
        .embed("gte-large-en-v1.5", all)
        .compact()
        .await?
        .vectors;
    let Some((asked, known)) = vectors.split_last() else {
        return Ok(None);
    };
    let near = |one: &[f64]| one.iter().zip(asked).map(|(a, b)| a * b).sum::<f64>();
    let best = known
        .iter()
        .zip(texts)
        .max_by(|(a, _), (b, _)| near(a).total_cmp(&near(b)));
    Ok(best.map(|(_, text)| *text))
}

/// The answers to many questions, at half the price and within a day, by the number of the question.
async fn answer_all(client: &Client, questions: &[&str]) -> Result<Vec<(String, String)>, Error> {
    let line = |(number, question): (usize, &&str)| {
        let messages = json!([{ "role": "user", "content": question }]);
        let body = json!({ "model": MODEL, "messages": messages });
        json!({ "custom_id": format!("q-{number}"), "method": "POST", "url": "/v1/chat/completions", "body": body }).to_string()
    };
    let lines: Vec<String> = questions.iter().enumerate().map(line).collect();
    let batches = client.inference_batches();
    let file = batches
        .upload("questions.jsonl", lines.join("\n") + "\n")
        .await?;
    let batch = batches
        .create(file, "openai")
        .request_id("questions-of-today")
        .wait()
        .deadline(Duration::from_secs(24 * 60 * 60))
        .await?;
    let mut answers = Vec::new();
    if let Some(results) = client.inference_batch(&batch).results().await? {
        for failed in results.failures() {
            eprintln!("{}", failed?);
        }
        for line in results.lines() {
            let line = line?;
            let text = &line["response"]["body"]["choices"][0]["message"]["content"];
            answers.push((
                line["custom_id"].as_str().unwrap_or_default().to_owned(),
                text.as_str().unwrap_or_default().to_owned(),
            ));
        }
    }
    Ok(answers)
}

/// Draws, and stores what was drawn.
async fn draw(
    client: &Client,
    prompt: &str,
    folder: &std::path::Path,
) -> Result<Vec<std::path::PathBuf>, Box<dyn std::error::Error>> {
    let drawn = client
        .inference()
        .image("openai-gpt-image-1", prompt)
        .n(2)
        .output_format("png")
        .await?;
    let mut files = Vec::new();
    for (number, image) in drawn.images.iter().enumerate() {
        let file = folder.join(format!("{number}.png"));
        std::fs::write(&file, &image.bytes)?;
        files.push(file);
    }
    Ok(files)
}

#[tokio::test]
async fn c15_a_model_asks_for_a_tool_and_answers() {
    let (sandbox, client) = at_once().await;
    let call = json!([{ "id": "call_1", "type": "function", "function": { "name": "weather", "arguments": "{\"city\": \"Oslo\"}" } }]);
    sandbox
        .script(
            "inference_create_chat_completion",
            "/choices/0/message/tool_calls",
            [call, json!(null)],
        )
        .unwrap();
    assert_eq!(
        ask(&client, "Is it cold in Oslo?").await.unwrap(),
        "Hello from the sandbox"
    );
    let sent = bodies(&sandbox, "inference_create_chat_completion");
    let told = sent[1]["messages"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()
        .clone();
    assert_eq!(
        told,
        json!({ "role": "tool", "tool_call_id": "call_1", "content": "-5 °C in Oslo" })
    );
}

#[tokio::test]
async fn c15_a_text_is_told_as_far_as_it_comes() {
    let (sandbox, client) = at_once().await;
    assert_eq!(
        tell(&client, "Hello?").await.unwrap(),
        ("Hello from the sandbox".to_owned(), true)
    );
    sandbox
        .fault(Fault::on("inference_create_chat_completion").effect(Effect::close_mid_body()))
        .unwrap();
    let (text, whole) = tell(&client, "Hello?").await.unwrap();
    assert!(
        "Hello from the sandbox".starts_with(&text) && !whole,
        "{text}"
    );
}

#[tokio::test]
async fn c15_texts_are_found_drawn_and_answered() {
    let (sandbox, client) = at_once().await;
    let texts = ["a droplet is a machine", "a Space is a bucket"];
    assert!(
        nearest(&client, "what is a bucket?", &texts)
            .await
            .unwrap()
            .is_some()
    );
    assert_eq!(
        bodies(&sandbox, "inference_create_embedding")[0]["input"]
            .as_array()
            .unwrap()
            .len(),
        3
    );

    let folder = tempfile::tempdir().unwrap();
    let files = draw(&client, "a whale", folder.path()).await.unwrap();
    assert_eq!(files.len(), 2);
    assert!(std::fs::metadata(&files[0]).unwrap().len() > 0);
}

#[tokio::test(start_paused = true)]
async fn c15_a_batch_answers_every_question() {
    let (world, _) = world().await;
    let client = world
        .builder()
        .inference_key(world.sandbox.token())
        .build()
        .unwrap();
    let (answers, _) = world
        .run(answer_all(
            &client,
            &["What is a droplet?", "What is a Space?"],
        ))
        .await;
    let answers = answers.unwrap();
    let ids: Vec<_> = answers.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["q-0", "q-1"]);
    assert!(
        answers.iter().all(|(_, text)| !text.is_empty()),
        "{answers:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn c15_an_answer_is_json_and_refusals_are_told_apart() {
    let (world, _) = world().await;
    let client = world.builder().inference_key(world.sandbox.token());
    let client = client.build().unwrap();
    let mut asked = Vec::new();
    let on = || Fault::on("inference_create_chat_completion").next(1);
    for effect in [
        None,
        Some(Effect::refusal(402, "add a payment method")),
        Some(Effect::retry_after(429, 7)),
        None,
    ] {
        if let Some(effect) = effect {
            world.sandbox.fault(on().effect(effect)).unwrap();
        }
        let told = world.run(summarize(&client, "It rains.")).await.0;
        asked.push(told.unwrap());
    }
    let summary = Summary {
        title: "title".to_owned(),
        score: 1,
    };
    let expected = [
        Asked::Answered(summary),
        Asked::NotPaid("add a payment method".to_owned()),
        Asked::Later(Some(Duration::from_secs(7))),
        Asked::Later(None),
    ];
    assert_eq!(asked, expected);
}
