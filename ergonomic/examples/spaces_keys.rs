//! Creates a Spaces key for one bucket, and prints what an S3 client needs to use it.

mod common;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let create = client.spaces_keys().create("ci").read_write("artifacts");
    let credentials = create.credentials("fra1").await?;
    // The secret is in these alone, and shown only where it is asked for.
    println!("{credentials:?} works at {}", credentials.endpoint());
    for (name, value) in credentials.environment() {
        println!("export {name}={}...", &value[..4]);
    }

    let key = client.spaces_key(credentials.access_key());
    key.update().read("assets").await?;
    key.delete().await?;
    Ok(())
}
