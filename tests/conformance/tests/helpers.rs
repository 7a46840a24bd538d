//! Methods that types of the raw client have by hand.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used)]

use digitalocean_raw::types::Action;

fn action(status: Option<&str>) -> Action {
    let mut action = Action::default();
    action.id = 7;
    action.type_ = Some("reboot".to_owned());
    action.status = status.unwrap_or_default().into();
    action
}

#[test]
fn an_action_is_in_one_state_or_in_none_that_is_known() {
    for (status, completed, under_way, errored) in [
        (Some("completed"), true, false, false),
        (Some("in-progress"), false, true, false),
        (Some("errored"), false, false, true),
        (Some("paused"), false, false, false),
        (None, false, false, false),
    ] {
        let action = action(status);
        assert_eq!(
            (
                action.is_completed(),
                action.is_in_progress(),
                action.is_errored(),
                action.is_done()
            ),
            (completed, under_way, errored, completed || errored),
            "{status:?}"
        );
        assert_eq!(action.clone().into_result().is_err(), errored);
    }
}

#[test]
fn a_failure_says_what_failed() {
    let mut failed = action(Some("errored"));
    let told = |action: &Action| action.clone().into_result().unwrap_err().to_string();
    assert_eq!(told(&failed), "action 7 (reboot) ended in failure");
    (failed.id, failed.type_) = (0, None);
    assert_eq!(
        told(&failed),
        "an action (of unknown type) ended in failure"
    );
}
