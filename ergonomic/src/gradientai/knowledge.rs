//! Knowledge bases: their databases and data sources.

use digitalocean_raw::types::{
    CrawlingOption, DbaasClusterStatus, SpacesDataSource, WebCrawlerDataSource,
};

use super::KnowledgeBaseHandle;
use crate::resource::{minutes, part};
use crate::wait::{BoxFuture, Wait, WaitState};

impl KnowledgeBaseHandle {
    /// The state of its database; `None` if it has none yet. Operation: `genai_get_knowledge_base`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or the call fails.
    #[inline]
    pub fn database_status(&self) -> BoxFuture<Option<DbaasClusterStatus>> {
        part(
            self.client.raw().genai_get_knowledge_base(&self.key.0),
            |answer| Some(answer.database_status),
        )
    }

    /// Waits until its database is online, which takes some minutes if the database was created with it. Operation:
    /// `genai_get_knowledge_base`.
    #[inline]
    pub fn wait_for_database(&self) -> Wait<Option<DbaasClusterStatus>> {
        let base = self.clone();
        let name = format!("database of knowledge base {}", self.key);
        let wait = self.client.wait_until(
            name,
            move || base.database_status(),
            |status: &Option<DbaasClusterStatus>| match status {
                Some(status) => WaitState::of(status.as_str(), &["ONLINE"], &["DECOMMISSIONED"]),
                None => WaitState::Pending,
            },
        );
        wait.deadline(minutes(30))
    }
}

/// A website as a data source, for `web_crawler_data_source` of a data source to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a website is given to a data source"]
pub struct Website(WebCrawlerDataSource);

impl Website {
    /// A website, with all pages on the same path to which its address links.
    pub fn at(url: impl Into<String>) -> Self {
        let source = WebCrawlerDataSource::new().base_url(url);
        Self(source.crawling_option(CrawlingOption::Scoped))
    }

    /// How far links are followed, instead of only on the same path.
    pub fn crawling_option(self, option: impl Into<CrawlingOption>) -> Self {
        Self(self.0.crawling_option(option))
    }

    /// Reads images and other media as well.
    #[inline]
    pub fn embed_media(self, embed: bool) -> Self {
        Self(self.0.embed_media(embed))
    }

    /// Leaves out elements of pages, by the names of their tags.
    pub fn exclude_tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.exclude_tags(tags))
    }
}

impl From<Website> for WebCrawlerDataSource {
    #[inline]
    fn from(website: Website) -> Self {
        website.0
    }
}

/// A bucket of Spaces as a data source, for `spaces_data_source` of a data source to be created.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a bucket is given to a data source"]
pub struct Bucket(SpacesDataSource);

impl Bucket {
    /// A bucket by its name, in a region.
    pub fn named(name: impl Into<String>, region: impl Into<String>) -> Self {
        Self(SpacesDataSource::new().bucket_name(name).region(region))
    }

    /// Only objects below a path.
    pub fn item_path(self, path: impl Into<String>) -> Self {
        Self(self.0.item_path(path))
    }
}

impl From<Bucket> for SpacesDataSource {
    #[inline]
    fn from(bucket: Bucket) -> Self {
        bucket.0
    }
}
