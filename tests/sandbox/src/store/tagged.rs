//! What is kept and can carry tags.

use serde_json::{Value, json};

use super::catalog::{Catalog, Kind};
use super::items::Number;
use super::place;
use crate::document::Document;
use crate::state::World;

const TAGS: &str = "tags";

/// The kind that requests to tag something call so.
fn kind_called(word: &str) -> Option<&'static Kind> {
    let mut kinds = Catalog::embedded().ok()?.kinds();
    kinds.find(|kind| {
        let tagged = kind.more.tagged.as_ref();
        tagged.is_some_and(|tagged| tagged.word.as_deref() == Some(word))
    })
}

impl World {
    /// The one that a request to tag something names.
    pub(crate) fn taggable(&self, word: &str, key: &str) -> Option<Number> {
        self.store.find(&kind_called(word)?.name, 0, key)
    }

    fn kind_of(&self, number: Number) -> Option<&'static Kind> {
        Catalog::embedded()
            .ok()?
            .kind(&self.store.get(number)?.kind)
    }

    /// The tags of one that can carry any; `None` when it is gone.
    pub(crate) fn stored_tags(&self, number: Number) -> Option<impl Iterator<Item = &str>> {
        let value = self.store.value(number)?;
        let tags = value.get(TAGS).and_then(Value::as_array);
        Some(tags.into_iter().flatten().filter_map(Value::as_str))
    }

    pub(crate) fn put_stored_tags(&mut self, number: Number, tags: &[String]) {
        if let Some(value) = self.store.value_mut(number) {
            place::put(value, TAGS, json!(tags));
        }
    }

    /// Under which name a tag counts it.
    pub(crate) fn counted_as(&self, number: Number) -> Option<&'static str> {
        let tagged = self.kind_of(number)?.more.tagged.as_ref()?;
        tagged.counted.as_deref()
    }

    /// The path that gets it.
    pub(crate) fn path_of_stored(&self, number: Number) -> Option<String> {
        let get = self.kind_of(number)?.row.get.as_deref()?;
        let path = Document::embedded().ok()?.operation(get)?.path();
        let (collection, _) = path.rsplit_once('/')?;
        Some(format!("{collection}/{}", self.store.get(number)?.key))
    }
}
