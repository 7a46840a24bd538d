//! Models of your own.

use digitalocean_raw::types::{
    CustomModelSourceRef, CustomModelSourceType, ImportCustomModelRequest,
    ImportCustomModelResponse,
};

use super::CustomModelId;
use crate::resource::{Collection, Request, Resource as _};
use crate::{Error, ErrorKind};

/// A model to be imported.
pub type ImportCustomModel = Request<CustomModelId, ImportCustomModelRequest>;

impl Collection<CustomModelId> {
    /// Imports a model: await it for the service's answer, or wait until it is ready. The service determines its license and
    /// modalities, unless it comes from a bucket. No answer contains the token, bucket or prefix from which it was imported. Its
    /// name can't be changed afterwards. Operation: `genai_import_custom_model`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails, or the service finds that the model can't be imported: the message says why.
    pub fn create(
        &self,
        name: impl Into<String>,
        source_type: impl Into<CustomModelSourceType>,
        source_ref: impl Into<CustomModelSourceRef>,
    ) -> ImportCustomModel {
        let body = ImportCustomModelRequest::new().name(name);
        let body = body.source_type(source_type).source_ref(source_ref);
        let request = Request::asking(&self.client, body, |client, body| {
            let call = client.raw().genai_import_custom_model(body);
            Box::pin(async move {
                let mut answer = call.await?.into_inner();
                let model = answer.model.take();
                let model = model.ok_or_else(|| not_imported(&answer))?;
                let key = CustomModelId::of(&(), &model);
                let key = key.ok_or_else(|| not_imported(&answer))?;
                Ok((key, Some(Box::new(model))))
            })
        });
        request.creates()
    }
}

/// Why there is no model.
#[inline]
fn not_imported(answer: &ImportCustomModelResponse) -> Error {
    let mut why: Vec<String> = answer.error.iter().cloned().collect();
    for step in answer.validation_steps.iter().flatten() {
        if step.passed == Some(false) {
            let name = step.name.as_deref().unwrap_or("a check");
            let said = step.error.as_deref().unwrap_or("failed");
            why.push(format!("{name}: {said}"));
        }
    }
    why.retain(|it| !it.is_empty());
    let why = match why.is_empty() {
        true => "the answer doesn't say why".to_owned(),
        false => why.join("; "),
    };
    Error::new(
        ErrorKind::Failed,
        format!("the model was not imported: {why}"),
    )
    .carried_out()
}
