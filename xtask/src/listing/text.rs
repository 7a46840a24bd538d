//! Tokens as one line of text, spaced as people write them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The text of some syntax.
pub fn text(syntax: &impl ToTokens) -> String {
    let mut writer = Writer::default();
    writer.stream(syntax.to_token_stream());
    writer.out
}

#[derive(Default)]
struct Writer {
    out: String,
    /// Whether the last token was a sign that no space may follow.
    glued: bool,
}

impl Writer {
    fn stream(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let brace = group.delimiter() == Delimiter::Brace;
                    if brace || self.after_lifetime() {
                        self.space();
                    }
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Brace => ("{ ", " }"),
                        Delimiter::None => ("", ""),
                    };
                    self.out.push_str(open);
                    self.glued = true;
                    self.stream(group.stream());
                    while self.out.ends_with(", ") || self.out.ends_with(',') {
                        self.out.pop();
                    }
                    self.out.push_str(close);
                    self.glued = false;
                }
                TokenTree::Punct(punct) => {
                    let sign = punct.as_char();
                    let joint = punct.spacing() == Spacing::Joint;
                    match sign {
                        ',' | ';' => self.push(sign, " "),
                        '=' | '+' | '|' => {
                            self.space();
                            self.push(sign, if joint { "" } else { " " });
                        }
                        '-' if joint => {
                            self.space();
                            self.push(sign, "");
                        }
                        '>' if self.out.ends_with('-') => self.push(sign, " "),
                        ':' if !joint && !self.out.ends_with(':') => self.push(sign, " "),
                        '\'' => {
                            self.word_gap();
                            self.push(sign, "");
                        }
                        _ => self.push(sign, ""),
                    }
                    self.glued = !matches!(sign, '>');
                }
                TokenTree::Ident(_) | TokenTree::Literal(_) => {
                    self.word_gap();
                    self.out.push_str(&token.to_string());
                    self.glued = false;
                }
            }
        }
    }

    fn push(&mut self, sign: char, after: &str) {
        self.out.push(sign);
        self.out.push_str(after);
    }

    /// Whether the last word is a lifetime.
    fn after_lifetime(&self) -> bool {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        let rest = self.out.trim_end_matches(word);
        rest.len() < self.out.len() && rest.ends_with('\'')
    }

    fn space(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }

    /// Two words are parted by a space.
    fn word_gap(&mut self) {
        if !self.glued
            && self
                .out
                .ends_with(|c: char| c.is_alphanumeric() || "_>)]\"".contains(c))
        {
            self.out.push(' ');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_and_signatures_look_as_people_write_them() {
        for written in [
            "Option<Vec<types::Droplet>>",
            "BTreeMap<String, Value>",
            "fn new(name: impl Into<String>, ids: &[i64]) -> Self",
            "fn f<'a>(&self, body: impl Into<Option<&'a types::Body>>) -> Call<types::Answer>",
            "fn ids(&self) -> impl Iterator<Item = Region> + use<>",
            "fn base(&self, host: &Host) -> &str",
            "fn all() -> Result<(), Box<dyn Error + Send + Sync>>",
            "fn known(&mut self) -> &'static [(&'static str, u8)]",
        ] {
            let tokens: TokenStream = written.parse().unwrap();
            assert_eq!(text(&tokens), written);
        }
        let broken: TokenStream = "(a: u8,\n b: u8,)".parse().unwrap();
        assert_eq!(text(&broken), "(a: u8, b: u8)");
    }
}
