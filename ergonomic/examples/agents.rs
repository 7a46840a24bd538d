//! Creates an agent that answers from a handbook: uploads and indexes the handbook, deploys the agent, asks it, and deletes everything.

mod common;

use digitalocean_sdk::gradientai::Website;

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, sandbox) = common::inference_client().await?;
    // What turns texts into vectors is another kind of model than what answers.
    let models = client.gradientai_models();
    let of = |usecase: &str| models.list().usecases([usecase]).first();
    let embedding = of("MODEL_USECASE_KNOWLEDGEBASE").await?;
    let embedding = embedding.ok_or("no model for embeddings")?;
    let model = of("MODEL_USECASE_AGENT").await?.ok_or("no model")?;

    let bases = client.knowledge_bases();
    let create = bases.create("handbook", &embedding).region("tor1");
    let base = client.knowledge_base(create.await?);
    base.wait().await?;
    let upload = base.upload("handbook.txt", "Orders are delivered on Tuesdays.");
    let source = upload
        .on_progress(|sent, all| println!("{sent} of {all} bytes"))
        .await?;
    println!("data source {}", source.uuid);
    let site = Website::at("https://example.com/help");
    base.data_sources()
        .create()
        .web_crawler_data_source(site)
        .await?;
    let job = client.indexing_jobs().create(&base).wait().await?;
    println!("indexed: {}", job.status);
    base.scheduled_indexing().set([1, 4], "03:00").await?;

    let create = client
        .agents()
        .create("support")
        .model_uuid(&model)
        .region("tor1");
    let agent = create.instruction("Be brief.").wait().await?;
    let support = client.agent(&agent);
    support.attach_knowledge_base(&base).await?;
    support.update().temperature(0.2).k(5).await?;
    let key = support.agent_api_keys().create("web").await?;

    // In the sandbox, an agent has an address that nobody has: it is asked where the sandbox is.
    let own = agent.endpoint().unwrap_or_default();
    let (url, key) = match &sandbox {
        Some(sandbox) => (sandbox.url(), sandbox.token().to_owned()),
        None => (own, key.secret_key.unwrap_or_default()),
    };
    let endpoint = client.agent_endpoint(url, key);
    let ask = endpoint.chat().user("When is my order delivered?");
    let answer = ask.include_retrieval_info(true).send().await?;
    println!("{own}: {}", answer.text());

    support.delete().wait().await?;
    // The database that it is kept in isn't deleted with it, and costs money.
    let database = base.get().await?.database_id;
    base.delete().await?;
    if let Some(id) = database.filter(|id| !id.is_empty()) {
        client.database_cluster(id).delete().if_exists().await?;
    }
    Ok(())
}
