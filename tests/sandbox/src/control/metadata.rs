//! Whose metadata is served.

use serde::Deserialize;

use super::input;
use crate::answer::Answer;
use crate::pipeline::Pipeline;
use crate::received::Received;

pub(super) fn choose(
    pipeline: &Pipeline,
    received: &Received,
    _: &[&str],
) -> Result<Answer, Answer> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Asked {
        droplet: u64,
    }
    let Asked { droplet } = input::body(received)?;
    if pipeline.world().choose_metadata(droplet) {
        Ok(Answer::no_content())
    } else {
        let reason = format!("there is no droplet {droplet} to have metadata");
        Err(Answer::not_found(reason))
    }
}
