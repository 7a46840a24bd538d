//! 1-click applications, for droplets and for clusters.

use serde_json::json;

use super::{Handler, World};
use crate::answer::Answer;
use crate::call::Call;
use crate::store::Facts;

pub(super) const HANDLERS: &[(&str, Handler)] = &[("oneClicks_list", list)];

/// Those for droplets are the public images with an application. The list has no pages.
fn list(call: &Call<'_>, world: &mut World) -> Result<Answer, Answer> {
    let asked = call.query_value("type");
    let applications = world
        .images
        .values()
        .filter(|image| image.is_application && !image.retired)
        .filter_map(|image| Some(("droplet", image.slug.as_deref()?)));
    let for_clusters = Facts::embedded().cluster_one_clicks.iter();
    let all = applications.chain(for_clusters.map(|slug| ("kubernetes", slug.as_str())));
    let listed = all
        .filter(|(kind, _)| asked.is_none_or(|asked| asked == *kind))
        .map(|(kind, slug)| json!({"slug": slug, "type": kind}))
        .collect::<Vec<_>>();
    Ok(Answer::ok(json!({"1_clicks": listed})))
}
