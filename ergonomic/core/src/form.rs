//! Bodies of the media type `application/x-www-form-urlencoded`.

use form_urlencoded::Serializer;
use serde::Serialize;
use serde_json::Value;

/// Their media type.
pub(crate) const MEDIA: &str = "application/x-www-form-urlencoded";

/// Writes the fields of a struct: one pair for each value, so that a list is the same key several times. Fields that aren't
/// written as JSON, such as options that are `None`, aren't written here.
///
/// # Errors
///
/// Returns an error that names the field if a value is null, an object or a list of lists: a form can't hold those.
pub(crate) fn encode<B: Serialize + ?Sized>(body: &B) -> Result<String, String> {
    let body = serde_json::to_value(body)
        .map_err(|cause| format!("the body can't be written as a form: {cause}"))?;
    let Value::Object(fields) = body else {
        return Err("the body can't be written as a form: it has no fields".to_owned());
    };
    let mut form = Serializer::new(String::new());
    for (name, value) in &fields {
        let values = match value {
            Value::Array(values) => values.as_slice(),
            one => std::slice::from_ref(one),
        };
        for value in values {
            match value {
                Value::String(text) => form.append_pair(name, text),
                Value::Number(_) | Value::Bool(_) => form.append_pair(name, &value.to_string()),
                Value::Null | Value::Array(_) | Value::Object(_) => {
                    return Err(format!(
                        "the body can't be written as a form: `{name}` is null, or more than a value or a list of values"
                    ));
                }
            };
        }
    }
    Ok(form.finish())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_encoded_and_lists_repeat_their_key() {
        let body = json!({
            "query": "rate(http{code=~\"5..\"}[1h]) + 1 & é",
            "match[]": ["up", "a=b"],
            "limit": 5,
            "step": 0.5,
            "exact": true,
            "none": [],
            "empty": "",
        });
        assert_eq!(
            encode(&body).unwrap(),
            "query=rate%28http%7Bcode%3D%7E%225..%22%7D%5B1h%5D%29+%2B+1+%26+%C3%A9&match%5B%5D=up&match%5B%5D=a%3Db\
             &limit=5&step=0.5&exact=true&empty="
        );
    }

    #[test]
    fn options_that_are_none_are_left_out() {
        #[derive(Debug, Default)]
        struct Query {
            query: String,
            time: Option<i64>,
            r#match: Option<Vec<String>>,
            undeclared: crate::undeclared::Undeclared,
        }
        crate::record!(Query {
            required query "query",
            optional time "time",
            optional r#match "match",
        });
        let mut query = Query {
            query: "up".to_owned(),
            ..Query::default()
        };
        assert_eq!(encode(&query).unwrap(), "query=up");
        query.time = Some(7);
        query.r#match = Some(vec!["a".to_owned(), "b".to_owned()]);
        assert_eq!(encode(&query).unwrap(), "query=up&time=7&match=a&match=b");
    }

    #[test]
    fn what_a_form_can_not_hold_is_refused_by_its_name() {
        for value in [
            json!(null),
            json!({}),
            json!([["a"]]),
            json!([{}]),
            json!([null]),
        ] {
            let error = encode(&json!({ "a": "b", "it": value })).unwrap_err();
            assert!(error.contains("`it`"), "{error}");
        }
        assert!(encode(&json!("text")).is_err());
    }
}
