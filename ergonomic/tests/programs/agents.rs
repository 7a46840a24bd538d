//! An agent that answers from a handbook: made as a whole or not at all, asked with a stream.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::inference::AgentEndpoint;
use digitalocean_sdk::raw::types::{Agent, KnowledgeBase};
use digitalocean_sdk::{Client, Error};

use super::{at_once, world};

/// Any error, those of the SDK included.
type Failed = Box<dyn std::error::Error + Send + Sync>;

/// What is made for one agent.
#[derive(Default)]
struct Made {
    base: Option<KnowledgeBase>,
    agent: Option<Agent>,
}

/// An agent, with the secret of its key.
struct Support {
    agent: Agent,
    secret: String,
}

/// Makes all of it, and takes back what was made if something goes wrong.
async fn set_up(client: &Client, handbook: &'static str) -> Result<Support, Failed> {
    let mut made = Made::default();
    match make(client, handbook, &mut made).await {
        Ok(support) => Ok(support),
        Err(error) => {
            if let Err(left) = take_back(client, &made).await {
                eprintln!("something is left and costs money: {left}");
            }
            Err(error)
        }
    }
}

/// Notes what it makes before it waits for it.
async fn make(client: &Client, handbook: &'static str, made: &mut Made) -> Result<Support, Failed> {
    let models = client.gradientai_models();
    let of = |usecase: &str| models.list().usecases([usecase]).first();
    let embedding = of("MODEL_USECASE_KNOWLEDGEBASE").await?;
    let embedding = embedding.ok_or("no model for embeddings")?;
    let model = of("MODEL_USECASE_AGENT").await?;
    let model = model.ok_or("no model for agents")?;

    let base = client
        .knowledge_bases()
        .create("handbook", &embedding)
        .region("tor1")
        .await?;
    made.base = Some(base.clone());
    let knowledge = client.knowledge_base(&base);
    knowledge.wait().await?;
    knowledge.upload("handbook.txt", handbook).await?;
    client.indexing_jobs().create(&base).wait().await?;

    let create = client
        .agents()
        .create("support")
        .model_uuid(&model)
        .instruction("Be brief.")
        .region("tor1");
    let agent = create.await?;
    made.agent = Some(agent.clone());
    let support = client.agent(&agent);
    let agent = support.wait().await?;
    support.attach_knowledge_base(&base).await?;
    support.update().temperature(0.2).k(5).await?;
    let key = support.agent_api_keys().create("web").await?;
    Ok(Support {
        agent,
        secret: key.secret_key.unwrap_or_default(),
    })
}

/// Deletes what is there: the agent, what it knows, and the database of that.
async fn take_back(client: &Client, made: &Made) -> Result<(), Error> {
    if let Some(agent) = &made.agent {
        client.agent(agent).delete().if_exists().await?;
    }
    if let Some(base) = &made.base {
        let base = client.knowledge_base(base);
        // It is told only after a while.
        let database = base
            .find()
            .await?
            .and_then(|it| it.database_id)
            .filter(|id| !id.is_empty());
        base.delete().if_exists().await?;
        if let Some(id) = database {
            client.database_cluster(id).delete().if_exists().await?;
        }
    }
    Ok(())
}

/// The passages of a knowledge base that fit a question, for a program that needs no agent.
async fn look_up(
    client: &Client,
    base: &KnowledgeBase,
    question: &str,
) -> Result<Vec<String>, Error> {
    let found = client.knowledge_base(base).retrieve(question, 3).await?;
    let passages = found.results.into_iter();
    Ok(passages.map(|it| it.text_content).collect())
}

/// Asks, and shows the answer as it is made; returns it with the knowledge bases that it is from.
async fn ask(agent: &AgentEndpoint, question: &str) -> Result<(String, Vec<String>), Error> {
    let chat = agent.chat().user(question).include_retrieval_info(true);
    let mut stream = chat.stream().await?;
    while let Some(text) = stream.next_text().await {
        print!("{}", text?);
    }
    let answer = stream.answer();
    let found = answer
        .retrieval
        .iter()
        .flat_map(|it| it.retrieved_data.iter().flatten());
    Ok((
        answer.text().to_owned(),
        found.filter_map(|it| it.index.clone()).collect(),
    ))
}

#[tokio::test(start_paused = true)]
async fn c15_an_agent_is_made_and_asked() {
    let (world, client) = world().await;
    let support = world
        .run(set_up(&client, "Orders are delivered on Tuesdays."))
        .await
        .0
        .unwrap();
    assert!(support.agent.endpoint().is_some() && !support.secret.is_empty());
    let agent = world
        .run(client.agent(&support.agent).get())
        .await
        .0
        .unwrap();
    let base = agent.knowledge_bases.unwrap().remove(0);
    assert_eq!(base.name, "handbook");
    let found = world.run(look_up(&client, &base, "When?")).await.0.unwrap();
    assert!(
        found.len() == 1 && found[0].contains("handbook.txt"),
        "{found:?}"
    );
    assert_eq!((agent.temperature, agent.k), (Some(0.2), Some(5)));

    // The address of the agent is nobody's: the sandbox answers at its own.
    let endpoint = client.agent_endpoint(world.sandbox.url(), world.sandbox.token());
    let (answer, bases) = world
        .run(ask(&endpoint, "When is my order delivered?"))
        .await
        .0
        .unwrap();
    assert_eq!(answer, "Hello from the sandbox");
    assert!(bases.is_empty(), "{bases:?}");
}

#[tokio::test]
async fn c15_nothing_is_left_of_an_agent_that_could_not_be_made() {
    let (sandbox, client) = at_once().await;
    sandbox
        .fault(Fault::on("genai_create_agent_api_key").effect(Effect::status(422)))
        .unwrap();
    let error = set_up(&client, "Orders are delivered on Tuesdays.")
        .await
        .err()
        .unwrap();
    let status = error.downcast_ref::<Error>().and_then(Error::status);
    assert_eq!(status.map(|it| it.as_u16()), Some(422), "{error}");
    assert!(client.agents().list().all().await.unwrap().is_empty());
    assert!(
        client
            .knowledge_bases()
            .list()
            .all()
            .await
            .unwrap()
            .is_empty()
    );
    let requests = sandbox.requests();
    let of_database = requests
        .iter()
        .filter(|it| it.operation_id.as_deref() == Some("databases_destroy_cluster"));
    assert_eq!(of_database.count(), 1);
}
