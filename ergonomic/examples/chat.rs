//! Asks a model: at once, as a stream, and with a tool. Also turns a text into a vector, and sends a file of requests to be answered later.

mod common;

use digitalocean_sdk::inference::Tool;
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::inference_client().await?;
    let inference = client.inference();
    let models = client.inference_models().list().all().await?;
    let model = models.first().ok_or("no model")?;

    let chat = inference.chat(&model.id).system("Answer in one sentence.");
    let answer = chat.clone().user("What is a droplet?").send().await?;
    println!("{}: {}", model.id, answer.text());

    let mut stream = chat.clone().user("And what is a Space?").stream().await?;
    while let Some(text) = stream.next_text().await {
        print!("{}", text?);
    }
    let usage = stream.answer().usage.as_ref();
    println!(" ({:?} tokens)", usage.map(|usage| usage.total_tokens));

    // What the model asks for is run here, and it is told what came of it. Three times are enough.
    let weather = Tool::new("weather").description("The temperature in a city");
    let weather = weather.parameters(json!({
        "type": "object",
        "properties": { "city": { "type": "string" } },
        "required": ["city"],
    }));
    let mut chat = inference
        .chat(&model.id)
        .tool(weather)
        .user("Is it cold in Oslo?");
    for _ in 0..3 {
        let answer = chat.clone().await?;
        if answer.tool_calls().is_empty() {
            println!("{}", answer.text());
            break;
        }
        chat = chat.answered(&answer);
        for call in answer.tool_calls() {
            let result = match call.arguments::<Value>() {
                Ok(arguments) => format!("-5 °C in {}", arguments["city"]),
                // Models err, and try again if they are told.
                Err(error) => error.to_string(),
            };
            chat = chat.tool_result(&call.id, result);
        }
    }

    let found = inference.embed("gte-large-en-v1.5", ["a droplet"]).await?;
    println!("{} vectors", found.vectors.len());

    let request = json!({
        "custom_id": "request-1",
        "method": "POST",
        "url": "/v1/chat/completions",
        "body": { "model": &model.id, "messages": [{ "role": "user", "content": "Hello?" }] },
    });
    let batches = client.inference_batches();
    let file = batches
        .upload("requests.jsonl", format!("{request}\n"))
        .await?;
    let batch = batches.create(file, "openai").wait().await?;
    if let Some(results) = client.inference_batch(&batch).results().await? {
        for line in results.lines() {
            println!("{}", line?["custom_id"]);
        }
    }
    Ok(())
}
