//! Settings of the scans: which resources a plan covers, and which findings are hidden.

use digitalocean_raw::params::SecurityListSettingsParams;
use digitalocean_raw::types::{
    SecurityCreateSuppressionBody, SecurityUpdateSettingsPlanBody,
    SecurityUpdateSettingsPlanResponse, SuppressedResource,
};

use super::{SecuritySettingsHandle, SecuritySettingsKey};
use crate::Error;
use crate::resource::{Command, Operation, not_empty};
use crate::wait::BoxFuture;

/// A request to change what the plans cover.
pub type UpdateSecurityPlan = Command<
    SecuritySettingsKey,
    SecurityUpdateSettingsPlanBody,
    SecurityUpdateSettingsPlanResponse,
>;

impl UpdateSecurityPlan {
    /// Adds resources, by their URNs, to those that a plan, such as `basic`, is to cover. It isn't documented what the service
    /// does with the plans, resources and tags that a request doesn't name: name all that are to be covered.
    pub fn covers(
        self,
        plan: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(|body| {
            let plans = body.tier_coverage.get_or_insert_default();
            let covered = &mut plans.entry(plan.into()).or_default().resources;
            let resources = resources.into_iter().map(Into::into);
            covered.get_or_insert_default().extend(resources);
        })
    }

    /// Adds tags, all of whose resources a plan is to cover, later ones included; see [`covers`](Self::covers).
    pub fn covers_tags(
        self,
        plan: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(|body| {
            let plans = body.tier_coverage.get_or_insert_default();
            let covered = &mut plans.entry(plan.into()).or_default().tags;
            let tags = tags.into_iter().map(Into::into);
            covered.get_or_insert_default().extend(tags);
        })
    }
}

impl SecuritySettingsHandle {
    /// Hides a rule's findings about these resources, by their URNs: scans no longer report them. Each becomes a separate
    /// suppression.
    /// Operation: `security_create_suppression`.
    ///
    /// # Errors
    ///
    /// A rule without a name, and an empty list of resources, are refused before anything is sent.
    pub fn suppress(
        &self,
        rule_uuid: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Operation<SecurityCreateSuppressionBody, Vec<SuppressedResource>> {
        let body = SecurityCreateSuppressionBody::new()
            .rule_uuid(rule_uuid)
            .resources(resources);
        self.reading(
            body,
            |raw, _, body| {
                let rule = body.rule_uuid.as_deref().unwrap_or_default();
                let some = match body.resources.as_deref() {
                    None | Some([]) => Err("no resource is named".to_owned()),
                    Some(_) => Ok(()),
                };
                raw.security_create_suppression(body)
                    .require(not_empty("the rule to suppress", rule))
                    .require(some)
            },
            |answer| Some(answer.resources.unwrap_or_default()),
        )
    }

    /// Removes a suppression, by its id: scans report the finding again. Operation: `security_delete_suppression`.
    pub fn unsuppress(&self, suppression: impl Into<String>) -> Operation<(), ()> {
        let id = suppression.into();
        self.acting((), move |raw, _, ()| raw.security_delete_suppression(&id))
    }

    /// All suppressions: the settings have only the first page of them. Operation: `security_list_settings`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    #[inline]
    pub fn suppressions(&self) -> BoxFuture<Vec<SuppressedResource>> {
        let client = self.client.clone();
        Box::pin(async move {
            let mut all = Vec::new();
            for page in 1.. {
                let params = SecurityListSettingsParams::new().page(page);
                let answer = client.raw().security_list_settings(&params).await?;
                let settings = answer.into_inner().settings;
                let Some(shown) = settings.and_then(|it| it.suppressions) else {
                    break;
                };
                let resources = shown.resources.unwrap_or_default();
                let pages = shown.meta.and_then(|meta| meta.pages).unwrap_or(1);
                let is_last = resources.is_empty() || page >= pages;
                if !is_last && all.ends_with(&resources) {
                    let message =
                        format!("the service repeats itself: page {page} is the one before");
                    return Err(Error::incomplete(message));
                }
                all.extend(resources);
                if is_last {
                    break;
                }
            }
            Ok(all)
        })
    }
}
