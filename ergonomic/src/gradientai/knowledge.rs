//! Knowledge bases: their data sources.

use digitalocean_raw::types::{CrawlingOption, SpacesDataSource, WebCrawlerDataSource};

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
