//! Base64 of what models make.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use digitalocean_raw::Bytes;

use crate::Error;

/// Models are made by many, and not all of them pad.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Bytes that came as text; `what` is what they are.
#[inline]
pub(super) fn decode(what: &str, text: &str) -> Result<Bytes, Error> {
    let bytes = LENIENT.decode(text.trim());
    let bytes = bytes.map_err(|cause| Error::incomplete(format!("{what} is no base64: {cause}")));
    bytes.map(Bytes::from)
}
