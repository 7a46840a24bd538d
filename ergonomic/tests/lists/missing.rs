//! Answers without a list.

use digitalocean_sdk::pages::PagedAnswer;
use digitalocean_sdk::raw::types::{DropletsListResponse, VolumesListResponse};
use digitalocean_sdk::raw::{Call, Page};
use digitalocean_sdk::{Error, Method};
use serde_json::{Value, json};

use crate::serve;

/// How many items each way to read a list finds: typed, by hand, and by hand read as a type.
async fn all_ways(body: Value) -> Vec<Result<usize, Error>> {
    async fn count<T: PagedAnswer>(call: Call<T>) -> Result<usize, Error> {
        Ok(call.items().all().await?.len())
    }
    let (_server, client) = serve(move |_| body.clone()).await;
    let by_hand = || client.request(Method::GET, "/v2/droplets");
    let typed = client.raw().droplets_list(&Default::default());
    vec![
        count(typed).await,
        count(by_hand().read_as::<DropletsListResponse>()).await,
        count(by_hand()).await,
    ]
}

/// The same of a list that the document calls required.
async fn required(body: Value) -> Result<usize, Error> {
    let body = serde_json::from_str(&body.to_string().replace("droplets", "volumes")).unwrap();
    let body: Value = body;
    let (_server, client) = serve(move |_| body.clone()).await;
    let volumes = client.raw().volumes_list(&Default::default());
    Ok(volumes.items().all().await?.len())
}

#[tokio::test]
async fn an_answer_without_the_list_is_no_empty_list() {
    for body in [
        json!({}),
        json!(null),
        json!([]),
        json!([1]),
        json!("none"),
        json!({ "links": {} }),
        json!({ "meta": {} }),
        json!({ "meta": { "total": null } }),
        json!({ "meta": { "total": "" } }),
        json!({ "meta": { "total": 3 } }),
        json!({ "items": { "1": 1 }, "meta": { "total": 1 } }),
        json!({ "droplets": null }),
        json!({ "droplets": null, "meta": { "total": 5 } }),
        json!({ "droplets": {} }),
        json!({ "droplets": "none", "meta": { "total": 0 } }),
    ] {
        let results = all_ways(body.clone()).await;
        let lenient = body["droplets"] == "none";
        for (at, result) in results.into_iter().enumerate() {
            // Of JSON, nobody knows where the list should be, and the total says that it is empty.
            if lenient && at == 2 {
                continue;
            }
            let error = result.expect_err(&body.to_string());
            assert!(error.is_decode(), "{body}: {error}");
        }
        let error = required(body.clone()).await.expect_err(&body.to_string());
        assert!(error.is_decode(), "{body}: {error}");
    }
}

/// The service leaves out empty lists of some operations, which `spec/operations.toml` names.
#[tokio::test]
async fn a_list_that_may_be_missing_is_empty_then() {
    let (_server, client) = serve(|_| json!({ "links": {} })).await;
    let apps = client.raw().apps_list(&Default::default());
    assert_eq!(apps.items().all().await.unwrap(), []);
    let (_server, client) = serve(|_| json!({ "links": {}, "meta": { "total": 1 } })).await;
    let apps = client.raw().apps_list(&Default::default());
    let error = apps.items().all().await.unwrap_err();
    assert!(error.to_string().contains("1 items"), "{error}");
}

#[tokio::test]
async fn the_list_is_named_that_is_missing() {
    let results = all_ways(json!({ "items": { "1": 1 }, "meta": { "total": 1 } })).await;
    let errors: Vec<String> = results
        .into_iter()
        .map(|result| result.unwrap_err().to_string())
        .collect();
    let but = ", but the service says that the list has 1 items";
    assert_eq!(
        errors,
        [
            format!("droplets_list: page 1 has no list `droplets`{but}"),
            format!("GET /v2/droplets: page 1 has no list `droplets`{but}"),
            format!("GET /v2/droplets: page 1 has no list{but}"),
        ]
    );
    // Here the document knows other keys, and that one of them is required.
    let error = required(json!({ "droplets": null, "meta": { "total": 2 } })).await;
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("`volumes`") && error.contains("2 items"),
        "{error}"
    );
}

#[tokio::test]
async fn a_list_that_is_said_to_be_empty_is_empty() {
    for body in [
        json!({ "droplets": [] }),
        json!({ "droplets": [], "links": {} }),
        json!({ "droplets": [], "meta": { "total": 0 } }),
        json!({ "droplets": null, "meta": { "total": 0 } }),
        json!({ "links": {}, "meta": { "total": 0 } }),
        json!({ "meta": { "total": "0" } }),
    ] {
        for result in all_ways(body.clone()).await {
            assert_eq!(result.ok(), Some(0), "{body}");
        }
        assert_eq!(required(body.clone()).await.ok(), Some(0), "{body}");
    }
}

#[tokio::test]
async fn an_empty_list_with_a_total_is_an_error() {
    for result in all_ways(json!({ "droplets": [], "meta": { "total": 5 } })).await {
        let error = result.unwrap_err().to_string();
        let both = "the list ended after 0 of 5 items: page 1 is empty";
        assert!(error.contains(both), "{error}");
    }
}

#[test]
fn every_generated_page_knows_its_list() {
    assert_eq!(DropletsListResponse::LIST, "droplets");
    assert_eq!(VolumesListResponse::LIST, "volumes");
    let scan = digitalocean_sdk::raw::types::ScanResponse::LIST;
    assert_eq!(scan, "scan.findings");
}
