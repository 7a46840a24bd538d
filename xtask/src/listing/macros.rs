//! The macros that declare types: what they are given is what they declare.

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, ExprClosure, Ident, LitStr, Token, Type, braced, parenthesized};

use super::text::text;

/// A type that a macro declares.
pub struct Declared {
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// Its variants: name, and what stands for it in JSON or what it holds.
    pub variants: Vec<(String, String)>,
}

/// `open_enum!`, `slugs!`, `tagged_union!`, `union!`
pub struct Enumeration(pub Declared);

impl Parse for Enumeration {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let name = input.parse::<Ident>()?.to_string();
        let mut what = String::new();
        if input.peek(Ident) {
            input.parse::<Ident>()?;
            let tag: LitStr = input.parse()?;
            what = format!("by {:?}", tag.value());
        }
        let variants = variants(input)?;
        Ok(Self(Declared {
            name,
            what,
            variants,
        }))
    }
}

/// `purposes!`, which has its own name for what it declares.
pub struct Purposes(pub Declared);

impl Parse for Purposes {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        Ok(Self(Declared {
            name: "Purpose".to_owned(),
            what: String::new(),
            variants: variants(input)?,
        }))
    }
}

fn variants(input: ParseStream<'_>) -> syn::Result<Vec<(String, String)>> {
    let content;
    braced!(content in input);
    let mut variants = Vec::new();
    while !content.is_empty() {
        content.call(Attribute::parse_outer)?;
        let name = content.parse::<Ident>()?.to_string();
        let mut parts = Vec::new();
        if content.peek(Token![=]) {
            content.parse::<Token![=]>()?;
            parts.push(format!("{:?}", content.parse::<LitStr>()?.value()));
        }
        if content.peek(syn::token::Paren) {
            let payload;
            parenthesized!(payload in content);
            parts.push(format!("({})", text(&payload.parse::<Type>()?)));
        }
        // The variant of the same value that holds nothing.
        let mut plain = None;
        if content.peek(Token![else]) {
            content.parse::<Token![else]>()?;
            let value = parts.first().cloned().unwrap_or_default();
            plain = Some((content.parse::<Ident>()?.to_string(), value));
        }
        variants.push((name, parts.join(" ")));
        variants.extend(plain);
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(variants)
}

/// `key!`, `nested_key!`: a key, and what it holds.
pub struct Key(pub Declared);

impl Parse for Key {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let name = input.parse::<Ident>()?.to_string();
        let holds = without_docs(input.parse()?);
        Ok(Self(Declared {
            name,
            what: text(&holds),
            variants: Vec::new(),
        }))
    }
}

/// `list!`: a builder of a list, and its filters. One whose items have a key has one method more.
pub struct List(pub Declared);

/// The method of lists whose items have a key.
pub const CONSISTENT: &str = "consistent";

impl Parse for List {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let name = input.parse::<Ident>()?.to_string();
        let _of: Ident = input.parse()?;
        let what = text(&input.parse::<Type>()?);
        let mut variants = Vec::new();
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            input.parse::<ExprClosure>()?;
            input.parse::<Token![,]>()?;
            variants.push((CONSISTENT.to_owned(), String::new()));
        }
        let content;
        braced!(content in input);
        while !content.is_empty() {
            content.call(Attribute::parse_outer)?;
            let kind = content.parse::<Ident>()?;
            let filter = content.parse::<Ident>()?.to_string();
            let key = content.parse::<LitStr>()?.value();
            content.parse::<Token![:]>()?;
            let taken = text(&content.parse::<Type>()?);
            variants.push((filter, format!("{kind} {key:?} {taken}")));
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        Ok(Self(Declared {
            name,
            what,
            variants,
        }))
    }
}

/// Tokens without the attributes among them, at any depth.
fn without_docs(tokens: TokenStream) -> TokenStream {
    let mut kept = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                tokens.next();
            }
            TokenTree::Group(group) => {
                let inner = without_docs(group.stream());
                kept.push(TokenTree::Group(Group::new(group.delimiter(), inner)));
            }
            other => kept.push(other),
        }
    }
    kept.into_iter().collect()
}

/// What `setters!` declares: a type, and for each method its name and what it takes.
pub struct Setters(pub Declared);

impl Parse for Setters {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse::<Ident>()?.to_string();
        let content;
        braced!(content in input);
        let mut methods = Vec::new();
        while !content.is_empty() {
            let kind: Ident = content.parse()?;
            let method = content.parse::<Ident>()?.to_string();
            content.parse::<Token![:]>()?;
            let takes = text(&content.parse::<Type>()?);
            methods.push((method, format!("{kind} {takes}")));
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        Ok(Self(Declared {
            name,
            what: String::new(),
            variants: methods,
        }))
    }
}

/// The name that `hide!` is given first.
pub fn first_word(tokens: TokenStream) -> Option<String> {
    match tokens.into_iter().next()? {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    }
}

/// The keys in JSON that `record!` gives to the fields of a struct: the name, and field and key of each.
pub fn record(tokens: TokenStream) -> syn::Result<(String, Vec<(String, String)>)> {
    syn::parse2(tokens).map(|Record(name, keys)| (name, keys))
}

struct Record(String, Vec<(String, String)>);

impl Parse for Record {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse::<Ident>()?.to_string();
        let content;
        braced!(content in input);
        let mut keys = Vec::new();
        while !content.is_empty() {
            let _presence: Ident = content.parse()?;
            let field = content.parse::<Ident>()?.to_string();
            if content.peek(LitStr) {
                keys.push((field, content.parse::<LitStr>()?.value()));
            }
            // What else is read as the field.
            while !content.is_empty() && !content.peek(Token![,]) {
                content.parse::<TokenTree>()?;
            }
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        Ok(Self(name, keys))
    }
}
