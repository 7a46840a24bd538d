//! The verb `call`.

use std::time::Duration;

use digitalocean_raw::dynamic::DynamicOperation;
use digitalocean_raw::{Client, hosts};
use serde_json::Value;

use super::answer::Answer;
use super::question::Question;

const TIMEOUT_MS: u64 = 30_000;

pub(super) async fn call(
    operation: DynamicOperation,
    question: &Question<'_>,
) -> Result<Answer, String> {
    let base = question
        .base_url
        .as_deref()
        .ok_or("the address is missing: give it as `base_url`")?;
    let client = client(base, question).map_err(|cause| cause.to_string())?;
    let mut arguments = question.args.clone().unwrap_or_default();
    let base = base.trim_end_matches('/');
    let own_address = match operation.operation().host.name {
        "agent" => Some(("agent_url", base.to_owned())),
        "presigned" => Some(("upload_url", format!("{base}/%3Cupload_url%3E"))),
        _ => None,
    };
    if let Some((name, address)) = own_address
        && arguments.get(name).is_none_or(Value::is_null)
    {
        arguments.insert(name.to_owned(), address.into());
    }
    let body: Option<Value> = match question.body_text() {
        None | Some("null") => None,
        Some(text) => Some(
            serde_json::from_str(text)
                .map_err(|cause| format!("the body can't be read: {cause}"))?,
        ),
    };
    let call = operation
        .call(&client, &arguments, body.as_ref())
        .map_err(|cause| cause.to_string())?;
    Ok(match call.await {
        Ok(reply) => Answer::success(Some(reply.status.as_u16()), reply.value),
        Err(error) => Answer::failed(operation, &error),
    })
}

/// One for each call: a connection that was kept may belong to a server that is gone.
fn client(base: &str, question: &Question<'_>) -> Result<Client, digitalocean_raw::BoxError> {
    let http = reqwest::Client::builder()
        .timeout(Duration::from_millis(
            question.timeout_ms.unwrap_or(TIMEOUT_MS),
        ))
        // What is tested is the server at the address, not what the machine has in between.
        .no_proxy()
        .pool_max_idle_per_host(0)
        .build()?;
    let mut builder = Client::builder()
        .base_url(base)
        .host_url(&hosts::INFERENCE, base)
        .host_url(&hosts::CLOUD, base)
        .http_client(http);
    if let Some(token) = &question.token {
        builder = builder
            .token(token)
            .credential(&hosts::INFERENCE, token)
            .credential(&hosts::AGENT, token);
    }
    if !question.validate.unwrap_or(false) {
        builder = builder.without_validation();
    }
    builder.build()
}
