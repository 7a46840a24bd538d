//! The grammar of an OpenAPI 3.0 document, as tables.
//!
//! Each [`Shape`] lists the keywords of one kind of object in the order in which they are written, and
//! says what stands behind each. A filter that looked at key names alone would take a schema property
//! called `description` for prose; the tables tell the two apart.

/// What stands behind a keyword.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// A fact or a payload: kept as it is.
    Verbatim,
    /// A reference to another place of the same document.
    Ref,
    /// Sentences: left out unless prose is kept.
    Prose,
    /// Sentences OpenAPI insists on: an empty string unless prose is kept.
    MandatoryProse,
    /// Samples, example payloads and links to pages: always left out.
    Dropped,
    /// One object.
    One(&'static Shape),
    /// A boolean, or one object.
    BoolOr(&'static Shape),
    /// An array of objects.
    List(&'static Shape),
    /// Names to objects, sorted by name.
    Sorted(&'static Shape),
    /// Names to objects, in the order of the document: there it carries meaning.
    Ordered(&'static Shape),
    /// Discriminator values to references.
    Mapping,
    /// OAuth scope names to sentences.
    Scopes,
}

/// One kind of object.
pub(crate) struct Shape {
    /// What messages call it.
    pub(crate) name: &'static str,
    /// Its keywords, in output order.
    pub(crate) fields: &'static [(&'static str, Kind)],
    /// The objects behind all other keys, where keys are data (paths, status codes).
    pub(crate) rest: Option<&'static Shape>,
}

/// Extensions that carry sentences, samples or the layout of the documentation site.
pub(crate) const PROSE_EXTENSIONS: &[&str] = &[
    "x-codeSamples",
    "x-code-samples",
    "x-displayName",
    "x-example",
    "x-examples",
    "x-logo",
    "x-tagGroups",
    "x-traitTag",
];

/// Methods in the order in which they are written.
pub(crate) const METHODS: &[&str] = &[
    "get", "head", "post", "put", "patch", "delete", "options", "trace",
];

use Kind::{
    BoolOr, Dropped, List, MandatoryProse, Mapping, One, Ordered, Prose, Ref, Scopes, Sorted,
    Verbatim,
};

pub(crate) static DOCUMENT: Shape = Shape {
    name: "document",
    fields: &[
        ("openapi", Verbatim),
        ("info", One(&INFO)),
        ("servers", List(&SERVER)),
        ("security", Verbatim),
        ("tags", List(&TAG)),
        ("paths", One(&PATHS)),
        ("components", One(&COMPONENTS)),
        ("externalDocs", Dropped),
    ],
    rest: None,
};

static INFO: Shape = Shape {
    name: "info object",
    fields: &[
        ("title", Verbatim),
        ("description", Prose),
        ("version", Verbatim),
        ("license", Verbatim),
        ("contact", Dropped),
        ("termsOfService", Dropped),
    ],
    rest: None,
};

static SERVER: Shape = Shape {
    name: "server",
    fields: &[
        ("url", Verbatim),
        ("description", Prose),
        ("variables", Ordered(&SERVER_VARIABLE)),
    ],
    rest: None,
};

static SERVER_VARIABLE: Shape = Shape {
    name: "server variable",
    fields: &[
        ("description", Prose),
        ("enum", Verbatim),
        ("default", Verbatim),
    ],
    rest: None,
};

static TAG: Shape = Shape {
    name: "tag",
    fields: &[
        ("name", Verbatim),
        ("description", Prose),
        ("externalDocs", Dropped),
    ],
    rest: None,
};

static PATHS: Shape = Shape {
    name: "map of paths",
    fields: &[],
    rest: Some(&PATH_ITEM),
};

static PATH_ITEM: Shape = Shape {
    name: "path item",
    fields: &[
        ("$ref", Ref),
        ("summary", Prose),
        ("description", Prose),
        ("servers", List(&SERVER)),
        ("parameters", List(&PARAMETER)),
        ("get", One(&OPERATION)),
        ("head", One(&OPERATION)),
        ("post", One(&OPERATION)),
        ("put", One(&OPERATION)),
        ("patch", One(&OPERATION)),
        ("delete", One(&OPERATION)),
        ("options", One(&OPERATION)),
        ("trace", One(&OPERATION)),
    ],
    rest: None,
};

static OPERATION: Shape = Shape {
    name: "operation",
    fields: &[
        ("operationId", Verbatim),
        ("summary", Prose),
        ("description", Prose),
        ("externalDocs", Dropped),
        ("tags", Verbatim),
        ("deprecated", Verbatim),
        ("servers", List(&SERVER)),
        ("security", Verbatim),
        ("parameters", List(&PARAMETER)),
        ("requestBody", One(&REQUEST_BODY)),
        ("responses", One(&RESPONSES)),
        ("callbacks", Sorted(&CALLBACK)),
    ],
    rest: None,
};

pub(crate) static PARAMETER: Shape = Shape {
    name: "parameter",
    fields: &[
        ("$ref", Ref),
        ("name", Verbatim),
        ("in", Verbatim),
        ("description", Prose),
        ("required", Verbatim),
        ("deprecated", Verbatim),
        ("allowEmptyValue", Verbatim),
        ("style", Verbatim),
        ("explode", Verbatim),
        ("allowReserved", Verbatim),
        ("schema", One(&SCHEMA)),
        ("content", Sorted(&MEDIA_TYPE)),
        ("example", Dropped),
        ("examples", Dropped),
    ],
    rest: None,
};

static REQUEST_BODY: Shape = Shape {
    name: "request body",
    fields: &[
        ("$ref", Ref),
        ("description", Prose),
        ("required", Verbatim),
        ("content", Sorted(&MEDIA_TYPE)),
    ],
    rest: None,
};

static MEDIA_TYPE: Shape = Shape {
    name: "media type",
    fields: &[
        ("schema", One(&SCHEMA)),
        ("encoding", Ordered(&ENCODING)),
        ("example", Dropped),
        ("examples", Dropped),
    ],
    rest: None,
};

static ENCODING: Shape = Shape {
    name: "encoding",
    fields: &[
        ("contentType", Verbatim),
        ("headers", Sorted(&HEADER)),
        ("style", Verbatim),
        ("explode", Verbatim),
        ("allowReserved", Verbatim),
    ],
    rest: None,
};

static RESPONSES: Shape = Shape {
    name: "map of responses",
    fields: &[],
    rest: Some(&RESPONSE),
};

static RESPONSE: Shape = Shape {
    name: "response",
    fields: &[
        ("$ref", Ref),
        ("description", MandatoryProse),
        ("headers", Sorted(&HEADER)),
        ("content", Sorted(&MEDIA_TYPE)),
        ("links", Sorted(&LINK)),
    ],
    rest: None,
};

static HEADER: Shape = Shape {
    name: "header",
    fields: &[
        ("$ref", Ref),
        ("description", Prose),
        ("required", Verbatim),
        ("deprecated", Verbatim),
        ("allowEmptyValue", Verbatim),
        ("style", Verbatim),
        ("explode", Verbatim),
        ("allowReserved", Verbatim),
        ("schema", One(&SCHEMA)),
        ("content", Sorted(&MEDIA_TYPE)),
        ("example", Dropped),
        ("examples", Dropped),
    ],
    rest: None,
};

static LINK: Shape = Shape {
    name: "link",
    fields: &[
        ("$ref", Ref),
        ("description", Prose),
        ("operationRef", Verbatim),
        ("operationId", Verbatim),
        ("parameters", Verbatim),
        ("requestBody", Verbatim),
        ("server", One(&SERVER)),
    ],
    rest: None,
};

static CALLBACK: Shape = Shape {
    name: "callback",
    fields: &[("$ref", Ref)],
    rest: Some(&PATH_ITEM),
};

static COMPONENTS: Shape = Shape {
    name: "components object",
    fields: &[
        ("securitySchemes", Sorted(&SECURITY_SCHEME)),
        ("parameters", Sorted(&PARAMETER)),
        ("headers", Sorted(&HEADER)),
        ("requestBodies", Sorted(&REQUEST_BODY)),
        ("responses", Sorted(&RESPONSE)),
        ("schemas", Sorted(&SCHEMA)),
        ("links", Sorted(&LINK)),
        ("callbacks", Sorted(&CALLBACK)),
        ("examples", Dropped),
    ],
    rest: None,
};

static SECURITY_SCHEME: Shape = Shape {
    name: "security scheme",
    fields: &[
        ("$ref", Ref),
        ("type", Verbatim),
        ("description", Prose),
        ("name", Verbatim),
        ("in", Verbatim),
        ("scheme", Verbatim),
        ("bearerFormat", Verbatim),
        ("flows", One(&OAUTH_FLOWS)),
        ("openIdConnectUrl", Verbatim),
    ],
    rest: None,
};

static OAUTH_FLOWS: Shape = Shape {
    name: "OAuth flows object",
    fields: &[
        ("implicit", One(&OAUTH_FLOW)),
        ("password", One(&OAUTH_FLOW)),
        ("clientCredentials", One(&OAUTH_FLOW)),
        ("authorizationCode", One(&OAUTH_FLOW)),
    ],
    rest: None,
};

static OAUTH_FLOW: Shape = Shape {
    name: "OAuth flow",
    fields: &[
        ("authorizationUrl", Verbatim),
        ("tokenUrl", Verbatim),
        ("refreshUrl", Verbatim),
        ("scopes", Scopes),
    ],
    rest: None,
};

/// Refinements of a value stand before its parts, so that a diff of an object reads from its name down.
pub(crate) static SCHEMA: Shape = Shape {
    name: "schema",
    fields: &[
        ("$ref", Ref),
        ("title", Prose),
        ("description", Prose),
        ("type", Verbatim),
        ("format", Verbatim),
        ("nullable", Verbatim),
        ("deprecated", Verbatim),
        ("readOnly", Verbatim),
        ("writeOnly", Verbatim),
        ("enum", Verbatim),
        ("default", Verbatim),
        ("multipleOf", Verbatim),
        ("minimum", Verbatim),
        ("exclusiveMinimum", Verbatim),
        ("maximum", Verbatim),
        ("exclusiveMaximum", Verbatim),
        ("minLength", Verbatim),
        ("maxLength", Verbatim),
        ("pattern", Verbatim),
        ("minItems", Verbatim),
        ("maxItems", Verbatim),
        ("uniqueItems", Verbatim),
        ("minProperties", Verbatim),
        ("maxProperties", Verbatim),
        ("discriminator", One(&DISCRIMINATOR)),
        ("required", Verbatim),
        ("properties", Ordered(&SCHEMA)),
        ("additionalProperties", BoolOr(&SCHEMA)),
        ("items", One(&SCHEMA)),
        ("allOf", List(&SCHEMA)),
        ("oneOf", List(&SCHEMA)),
        ("anyOf", List(&SCHEMA)),
        ("not", One(&SCHEMA)),
        ("xml", Verbatim),
        ("example", Dropped),
        ("examples", Dropped),
        ("externalDocs", Dropped),
        ("$comment", Dropped),
    ],
    rest: None,
};

static DISCRIMINATOR: Shape = Shape {
    name: "discriminator",
    fields: &[("propertyName", Verbatim), ("mapping", Mapping)],
    rest: None,
};
