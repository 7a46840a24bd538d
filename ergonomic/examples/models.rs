//! Runs a model on GPUs of one's own, beside a vector database, and finds droplets with GPUs.

mod common;

use common::text;
use digitalocean_sdk::dedicated_inference::DeployedModel;
use digitalocean_sdk::slugs::Region;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    for size in client.dedicated_inference_sizes().list().all().await? {
        println!(
            "{} at {} an hour",
            size.gpu_slug,
            text(&size.price_per_hour)
        );
    }
    let vpc = client.vpcs().create("models", Region::Nyc2).await?;
    let model = DeployedModel::hugging_face("mistral/mistral-7b-instruct-v3");
    let model = model.on("gpu-mi300x1-192gb", 1);
    let create = client
        .dedicated_inferences()
        .create("chat", Region::Nyc2, &vpc, [model]);
    let chat = create.wait().await?; // until it is active
    let token = chat.token.as_ref().and_then(|token| token.value.as_ref());
    assert!(token.is_some(), "only this answer has it");
    println!("{:?}", chat.endpoints);

    let chat = client.dedicated_inference(&chat);
    let change = chat.update(|spec| {
        let models = spec.model_deployments.iter_mut();
        for accelerator in models.flat_map(|it| it.accelerators.iter_mut().flatten()) {
            accelerator.scale = 2;
        }
    });
    let now = change.wait().await?; // until it is deployed
    assert!(now.pending_deployment_spec.is_none());
    for accelerator in chat.accelerators().list().all().await? {
        println!("{} is {}", accelerator.name, text(&accelerator.status));
    }
    chat.delete().wait().await?;

    let project = client.default_project().get().await?;
    let create = client
        .vector_databases()
        .create("vectors", "tor1", "small", &project);
    let vectors = create.wait().await?; // until it is active
    println!("{} is {}", vectors.name, vectors.status);
    let vectors = client.vector_database(&vectors);
    let credentials = vectors.credentials().get().await?; // as often as they are needed
    println!("{credentials:?}"); // without the token
    let larger = vectors.resize("medium").wait().await?;
    assert_eq!(larger.size.as_deref(), Some("medium"));
    vectors.delete().wait().await?;

    for droplet in client.droplets().gpus().all().await? {
        println!("{} has the size {}", droplet.name, droplet.size_slug);
    }
    Ok(())
}
