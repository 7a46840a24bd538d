//! Texts as vectors.

use std::future::IntoFuture;

use digitalocean_raw::types::{
    EmbeddingDataItemEmbedding, EmbeddingsRequest, EmbeddingsRequestEncodingFormat,
    EmbeddingsRequestInput, EmbeddingsResponse, EmbeddingsUsage,
};

use super::base64::decode;
use crate::resource::part;
use crate::wait::BoxFuture;
use crate::{Client, Error};

/// Turns texts into vectors: awaiting it returns one vector for each text.
#[derive(Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Embed {
    client: Client,
    body: EmbeddingsRequest,
}

impl std::fmt::Debug for Embed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Embed({})", self.body.model)
    }
}

/// Vectors, one for each text, in their order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Embeddings {
    /// The vectors, in the order of the texts.
    pub vectors: Vec<Vec<f64>>,
    /// The model that made them.
    pub model: String,
    /// How many tokens the texts had.
    pub usage: EmbeddingsUsage,
}

impl Embed {
    pub(super) fn new(
        client: &Client,
        model: impl Into<String>,
        texts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let texts = texts.into_iter().map(Into::into).collect();
        Self {
            client: client.clone(),
            body: EmbeddingsRequest::new(model, EmbeddingsRequestInput::List(texts)),
        }
    }

    /// Identifies the user of the program for whom it is.
    pub fn end_user(mut self, user: impl Into<String>) -> Self {
        self.body.user = Some(user.into());
        self
    }

    /// Requests the vectors as base64 of 32-bit numbers, which takes a quarter of the bytes.
    #[inline]
    pub fn compact(mut self) -> Self {
        self.body.encoding_format = Some(EmbeddingsRequestEncodingFormat::Base64);
        self
    }

    /// The body as it will be sent, for fields without a method. The service refuses unknown fields.
    #[inline]
    pub fn body_mut(&mut self) -> &mut EmbeddingsRequest {
        &mut self.body
    }

    /// Sends it.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, or the answer doesn't have one vector for each text. An empty list of texts is
    /// refused.
    #[inline]
    pub fn send(self) -> BoxFuture<Embeddings> {
        let texts = match &self.body.input {
            EmbeddingsRequestInput::List(texts) => Some(texts.len()),
            _ => None,
        };
        let is_empty = texts == Some(0);
        let call = self.client.raw().inference_create_embedding(&self.body);
        let call = call.require(match is_empty {
            true => Err("there is no text to turn into a vector".to_owned()),
            false => Ok(()),
        });
        let answer = part(call, Some);
        Box::pin(async move {
            let answer = answer.await?;
            let found = answer.data.len();
            if texts.is_some_and(|texts| texts != found) {
                let message = format!("the answer has {found} vectors, not one for each text");
                return Err(Error::incomplete(message).carried_out());
            }
            vectors(answer).map_err(Error::carried_out)
        })
    }
}

#[inline]
fn vectors(mut answer: EmbeddingsResponse) -> Result<Embeddings, Error> {
    answer.data.sort_by_key(|it| it.index);
    let vectors = answer.data.into_iter().map(|it| match it.embedding {
        EmbeddingDataItemEmbedding::List(vector) => Ok(vector),
        EmbeddingDataItemEmbedding::String(text) => unpacked(&text),
        _ => Err(Error::incomplete("an embedding is no vector")),
    });
    Ok(Embeddings {
        vectors: vectors.collect::<Result<_, _>>()?,
        model: answer.model,
        usage: answer.usage,
    })
}

/// A vector that was sent as the bytes of 32-bit numbers.
#[inline]
fn unpacked(text: &str) -> Result<Vec<f64>, Error> {
    let bytes = decode("an embedding", text)?;
    let (numbers, rest) = bytes.as_chunks::<4>();
    if !rest.is_empty() {
        return Err(Error::incomplete("an embedding ends within a number"));
    }
    let numbers = numbers
        .iter()
        .map(|bytes| f32::from_le_bytes(*bytes).into());
    Ok(numbers.collect())
}

impl IntoFuture for Embed {
    type Output = Result<Embeddings, Error>;
    type IntoFuture = BoxFuture<Embeddings>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
