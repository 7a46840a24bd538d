//! Whose refusal it is, whose figures, and for how long.

use super::*;

const REGISTRY: &str = "/v2/registry/{registry_name}/garbage-collection";

fn agent(url: &str) -> Target {
    let target = Target::from_parts(&hosts::AGENT, Method::POST, "/api/v1/chat/completions");
    target.redirected(&url.parse().unwrap())
}

fn inference() -> Target {
    Target::from_parts(&hosts::INFERENCE, Method::POST, "/v1/chat/completions")
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_one_area_holds_up_that_area_only() {
    let pace = pace(RatePolicy::default());
    let told = said("retry-after", "600");
    assert_eq!(refuse(&pace, get(REGISTRY), &told).await, 600 * SECOND);
    assert_eq!(waits(&pace, get("/v2/account")).await, Duration::ZERO);
    assert_eq!(waits(&pace, get("/v2/registries")).await, Duration::ZERO);
    assert_eq!(waits(&pace, get("/v2/registry")).await, 600 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_a_second_area_is_one_of_the_host() {
    let pace = pace(RatePolicy::default());
    refuse(&pace, get(REGISTRY), &said("retry-after", "600")).await;
    sleep(60 * SECOND).await;
    let pause = refuse(&pace, ordinary(), &said("retry-after", "30")).await;
    assert_eq!(pause, 30 * SECOND);
    assert_eq!(waits(&pace, get("/v2/account")).await, 30 * SECOND);
    assert_eq!(waits(&pace, get(REGISTRY)).await, 510 * SECOND);
    // The first refusal is over, so that this one is alone.
    refuse(&pace, ordinary(), &said("retry-after", "30")).await;
    assert_eq!(waits(&pace, get("/v2/account")).await, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_a_special_limit_is_no_sign_against_the_host() {
    let pace = pace(RatePolicy::default());
    let told = said("retry-after", "600");
    refuse(&pace, get("/v2/cdn/endpoints/{cdn_id}"), &told).await;
    refuse(&pace, get("/v2/account/keys"), &told).await;
    refuse(&pace, get(REGISTRY), &told).await;
    assert_eq!(waits(&pace, get("/v2/account")).await, Duration::ZERO);
    assert_eq!(
        waits(&pace, get("/v2/cdn/endpointsx")).await,
        Duration::ZERO
    );
    assert_eq!(waits(&pace, get("/v2/cdn/endpoints")).await, 600 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_says_that_nothing_is_left_is_one_of_the_host() {
    for target in [ordinary(), get(REGISTRY), get("/v2/cdn/endpoints")] {
        let pace = pace(RatePolicy::default());
        let pause = refuse(&pace, target, &figures(0, 600)).await;
        assert_eq!(pause, 600 * SECOND);
        assert_eq!(waits(&pace, get("/v2/account")).await, 600 * SECOND);
    }
}

#[tokio::test(start_paused = true)]
async fn the_reset_counts_if_retry_after_is_over() {
    let pace = pace(RatePolicy::default());
    let mut headers = figures(0, 600);
    headers.insert("retry-after", 0.into());
    assert_eq!(refuse(&pace, ordinary(), &headers).await, 600 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn short_windows_are_no_reason_to_come_back_early() {
    let pace = pace(RatePolicy::default().short(5, SECOND).long(9, MINUTE));
    let told = said("retry-after", "600");
    assert_eq!(refuse(&pace, ordinary(), &told).await, 600 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn hosts_dont_wait_for_each_other() {
    let pace = pace(RatePolicy::default());
    let told = said("retry-after", "600");
    refuse(&pace, inference(), &told).await;
    refuse(&pace, inference(), &figures(0, 600)).await;
    assert_eq!(pace.last(), None, "these aren't the account's");
    assert_eq!(waits(&pace, ordinary()).await, Duration::ZERO);
    assert_eq!(waits(&pace, inference()).await, 600 * SECOND);
    refuse(&pace, ordinary(), &figures(0, 600)).await;
    assert_eq!(waits(&pace, inference()).await, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn the_accounts_windows_are_those_of_the_api() {
    let pace = pace(RatePolicy::default());
    let start = Instant::now();
    for _ in 0..1_000 {
        sent(&pace, inference()).await;
    }
    assert_eq!(turns(&pace, 250).await.len(), 250);
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn agents_dont_wait_for_each_other() {
    let pace = pace(RatePolicy::default());
    let [a, b, c] = [
        "https://a.example/api/v1/x",
        "https://b.example",
        "https://c.example",
    ];
    refuse(&pace, agent(a), &figures(0, 600)).await;
    refuse(&pace, agent(b), &said("retry-after", "600")).await;
    assert_eq!(waits(&pace, agent(c)).await, Duration::ZERO);
    assert_eq!(waits(&pace, agent(a)).await, 600 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn lanes_that_no_longer_matter_are_forgotten() {
    let pace = pace(RatePolicy::default());
    for number in 0..1_000 {
        let agent = agent(&format!("https://agent-{number}.example"));
        refuse(&pace, agent, &said("retry-after", "600")).await;
        sleep(MINUTE).await;
    }
    let areas = pace.lanes(&hosts::AGENT).areas();
    assert!(areas <= 100, "{areas}");
}

#[tokio::test(start_paused = true)]
async fn figures_of_a_special_limit_are_not_the_accounts() {
    let pace = pace(RatePolicy::default());
    let cdn = || get("/v2/cdn/endpoints");
    let turn = sent(&pace, ordinary()).await;
    turn.answered(StatusCode::OK, &figures(4_000, 3600));
    let turn = sent(&pace, cdn()).await;
    turn.answered(StatusCode::OK, &figures_of(5, 0, 20));
    assert_eq!(pace.last().unwrap().remaining, 4_000);
    assert_eq!(waits(&pace, ordinary()).await, Duration::ZERO);
    assert_eq!(waits(&pace, cdn()).await, 20 * SECOND);
    // Its limit may become another.
    let turn = sent(&pace, cdn()).await;
    turn.answered(StatusCode::OK, &figures_of(12, 0, 30));
    assert_eq!(waits(&pace, ordinary()).await, Duration::ZERO);
    assert_eq!(waits(&pace, cdn()).await, 30 * SECOND);
    // The account's figures may come there, too.
    let turn = sent(&pace, cdn()).await;
    turn.answered(StatusCode::OK, &figures(3_000, 3600));
    assert_eq!(pace.last().unwrap().remaining, 3_000);
}

#[tokio::test(start_paused = true)]
async fn figures_of_an_area_are_not_the_accounts() {
    let pace = pace(RatePolicy::default());
    let turn = sent(&pace, ordinary()).await;
    turn.answered(StatusCode::OK, &figures(4_000, 3600));
    let turn = sent(&pace, get(REGISTRY)).await;
    turn.answered(StatusCode::OK, &figures_of(30, 0, 600));
    assert_eq!(pace.last().unwrap().limit, 5_000);
    assert_eq!(waits(&pace, ordinary()).await, Duration::ZERO);
    assert_eq!(waits(&pace, get(REGISTRY)).await, 600 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn an_area_that_no_longer_tells_what_is_left_is_not_asked_one_by_one() {
    let pace = pace(RatePolicy::default());
    learn(&pace, &figures(4_000, 600));
    let turn = sent(&pace, get(REGISTRY)).await;
    turn.answered(StatusCode::OK, &figures_of(30, 0, 10));
    let start = Instant::now();
    let turn = sent(&pace, get(REGISTRY)).await;
    assert_eq!(start.elapsed(), 10 * SECOND);
    // This one only says what is left of the account's.
    turn.answered(StatusCode::OK, &figures(3_999, 600));
    let _other = sent(&pace, get(REGISTRY)).await;
    assert_eq!(waits(&pace, get(REGISTRY)).await, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_says_nothing_of_what_is_left_is_no_news_before_the_reset() {
    let pace = pace(RatePolicy::default());
    let (one, other) = (sent(&pace, ordinary()).await, sent(&pace, ordinary()).await);
    one.answered(StatusCode::OK, &figures(0, 1_800));
    other.answered(StatusCode::NOT_FOUND, &HeaderMap::new());
    assert_eq!(waits(&pace, ordinary()).await, 1_800 * SECOND);
    assert_eq!(waits(&pace, ordinary()).await, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn where_nothing_is_left_one_request_finds_out_after_the_reset() {
    let pace = pace(RatePolicy::default());
    let turn = sent(&pace, ordinary()).await;
    turn.answered(StatusCode::OK, &figures(0, 60));
    let probe = sent(&pace, ordinary()).await;
    assert!(timeout(MINUTE, pace.turn(ordinary())).await.is_err());
    probe.answered(StatusCode::OK, &figures(2, 60));
    let held = turns(&pace, 2).await;
    assert!(timeout(MINUTE, pace.turn(ordinary())).await.is_err());
    drop(held);
    // Answers that say nothing leave one to find out at a time.
    let probe = sent(&pace, ordinary()).await;
    assert!(timeout(MINUTE, pace.turn(ordinary())).await.is_err());
    probe.answered(StatusCode::BAD_GATEWAY, &HeaderMap::new());
    let probe = sent(&pace, ordinary()).await;
    assert!(timeout(MINUTE, pace.turn(ordinary())).await.is_err());
    probe.answered(StatusCode::OK, &HeaderMap::new());
    turns(&pace, 10).await;
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_says_no_time_is_followed_by_growing_pauses() {
    let past = said("retry-after", "Wed, 21 Oct 2026 07:00:00 GMT");
    let mut spent = figures(0, 0);
    spent.insert("ratelimit-reset", 7.into());
    for headers in [
        HeaderMap::new(),
        said("retry-after", "soon"),
        said("retry-after", "-1"),
        past,
        spent,
    ] {
        let pace = pace(RatePolicy::default());
        let mut least = SECOND;
        for number in 0..12 {
            let pause = refuse(&pace, ordinary(), &headers).await;
            let most = if number == 0 { SECOND } else { least * 2 };
            assert!(
                pause >= least && pause <= most.min(MINUTE),
                "{number}: {pause:?} of {headers:?}"
            );
            if number > 0 {
                least = (least * 2).min(MINUTE / 2);
            }
        }
        // A success ends it.
        waits(&pace, ordinary()).await;
        assert_eq!(refuse(&pace, ordinary(), &headers).await, SECOND);
        // So does time.
        for _ in 0..5 {
            refuse(&pace, ordinary(), &headers).await;
        }
        sleep(10 * MINUTE).await;
        assert_eq!(refuse(&pace, ordinary(), &headers).await, SECOND);
    }
}

#[tokio::test(start_paused = true)]
async fn a_burst_that_is_refused_counts_as_one_refusal() {
    let pace = pace(RatePolicy::default());
    let untold = HeaderMap::new();
    let burst = turns(&pace, 100).await;
    for turn in burst {
        let pause = turn.answered(StatusCode::TOO_MANY_REQUESTS, &untold);
        assert_eq!(pause, Some(SECOND));
    }
    let burst = turns(&pace, 4).await;
    let pauses = burst.into_iter().map(|turn| {
        turn.answered(StatusCode::TOO_MANY_REQUESTS, &untold)
            .unwrap()
    });
    let pauses: Vec<_> = pauses.collect();
    assert!(pauses[0] >= SECOND && pauses[0] <= 2 * SECOND);
    assert!(pauses.iter().all(|pause| *pause == pauses[0]), "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn a_success_that_was_sent_before_the_refusal_ends_nothing() {
    let pace = pace(RatePolicy::default());
    let untold = HeaderMap::new();
    refuse(&pace, ordinary(), &untold).await;
    let [early, refused] = <[Turn; 2]>::try_from(turns(&pace, 2).await).ok().unwrap();
    let second = refused
        .answered(StatusCode::TOO_MANY_REQUESTS, &untold)
        .unwrap();
    early.answered(StatusCode::OK, &untold);
    let third = refuse(&pace, ordinary(), &untold).await;
    assert!(
        second <= 2 * SECOND && third >= 2 * SECOND,
        "{second:?}, {third:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_same_seed_gives_the_same_pauses() {
    let mut all = Vec::new();
    for seed in [7, 7, 8] {
        let pace = Pace::new(&RatePolicy::default(), Some(seed));
        let mut pauses = Vec::new();
        for _ in 0..6 {
            pauses.push(refuse(&pace, ordinary(), &HeaderMap::new()).await);
        }
        all.push(pauses);
    }
    assert_eq!(all[0], all[1]);
    assert_ne!(all[0], all[2]);
}

#[tokio::test(start_paused = true)]
async fn those_who_wait_for_a_refused_area_keep_their_order() {
    let pace = pace(RatePolicy::default().short(3, MINUTE));
    drop(turns(&pace, 3).await);
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = Vec::new();
    for number in 0..20 {
        let (pace, order) = (pace.clone(), order.clone());
        tasks.push(tokio::spawn(async move {
            let _turn = sent(&pace, ordinary()).await;
            order.lock().unwrap().push(number);
        }));
        settle().await;
    }
    refused(&pace, &ordinary(), 10 * MINUTE);
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), (0..20).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_redirect_takes_a_turn_of_its_own() {
    let pace = pace(RatePolicy::default().short(2, MINUTE));
    let start = Instant::now();
    let mut turn = sent(&pace, get("/v2/old")).await;
    let url = "https://api.digitalocean.com/v2/new".parse().unwrap();
    turn.redirected(StatusCode::FOUND, &HeaderMap::new(), &url)
        .await;
    turn.sent();
    drop(turn);
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(waits(&pace, ordinary()).await, MINUTE);
}

#[tokio::test(start_paused = true)]
async fn without_pacing_each_area_waits_for_its_own_refusals() {
    let pace = pace(RatePolicy::none());
    refuse(&pace, get(REGISTRY), &said("retry-after", "600")).await;
    let turn = sent(&pace, get(REGISTRY)).await;
    turn.answered(StatusCode::OK, &figures_of(30, 0, 600));
    assert_eq!(waits(&pace, ordinary()).await, Duration::ZERO);
    assert_eq!(waits(&pace, get(REGISTRY)).await, Duration::ZERO);
    refuse(&pace, ordinary(), &figures(0, 600)).await;
    assert_eq!(waits(&pace, get("/v2/account")).await, 600 * SECOND);
}
