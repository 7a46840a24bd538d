//! 1-click applications, for droplets and for clusters.

use serde_json::json;

use super::{Handler, World};
use crate::answer::Answer;
use crate::call::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[("oneClicks_list", list)];

/// Some of those that the service has for clusters.
const FOR_CLUSTERS: [&str; 4] = ["argocd", "cert-manager", "cockroachdb", "flipt"];

/// Those for droplets are the public images with an application. The list has no pages.
fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let asked = call.query_value("type");
    let applications = world
        .images
        .values()
        .filter(|image| image.is_application && !image.retired)
        .filter_map(|image| Some(("droplet", image.slug.as_deref()?)));
    let all = applications.chain(FOR_CLUSTERS.map(|slug| ("kubernetes", slug)));
    let listed = all
        .filter(|(kind, _)| asked.is_none_or(|asked| asked == *kind))
        .map(|(kind, slug)| json!({"slug": slug, "type": kind}))
        .collect::<Vec<_>>();
    Ok(Answer::ok(json!({"1_clicks": listed})))
}
