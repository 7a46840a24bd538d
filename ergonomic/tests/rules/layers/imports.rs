//! Which module names items of which, read from the sources of a crate.
//!
//! A path that begins with `crate`, `self`, `super` or a module beside it counts, in a `use` or anywhere else, and leads to the
//! module that declares the item, through whatever re-exports it. What only tests or links of the docs need doesn't count, nor
//! do paths of macros (`$crate`), which stand where the macro is called.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::sources::{each_file, text_of};

/// The names from the root of a crate to a module; that of the root is empty.
pub type Module = Vec<String>;

/// A place where one module names an item of another.
#[derive(Clone, Debug)]
pub struct Import {
    pub from: Module,
    pub to: Module,
    /// `wait/run.rs:12`.
    pub place: String,
}

/// All of a crate, given the folder of its sources.
pub fn of_crate(folder: &Path) -> Vec<Import> {
    let mut files = Vec::new();
    let top = text_of(folder);
    each_file(folder, &mut |path, text| {
        let name = path[top.len()..].trim_start_matches('/').to_owned();
        files.push((name, text.to_owned()));
    });
    of_files(&files)
}

/// All of the files of a crate, by their paths in it.
pub fn of_files(files: &[(String, String)]) -> Vec<Import> {
    let mut sources = Vec::new();
    for (name, text) in files {
        let module = module_of(name);
        if module.iter().any(|part| part == "tests") {
            continue;
        }
        sources.push((name, module.clone(), Source::read(text, module)));
    }
    let mut named = Names::default();
    for (_, module, source) in &sources {
        named.modules.insert(module.clone());
        for name in &source.macros {
            named.macros.insert(name.clone(), module.clone());
        }
    }
    for (_, module, source) in &sources {
        for used in source.paths.iter() {
            let Some(name) = &used.name else { continue };
            let target = named.absolute(&used.within, &used.path);
            named.names.insert((module.clone(), name.clone()), target);
        }
    }
    let mut all = Vec::new();
    for (file, module, source) in &sources {
        for used in &source.paths {
            let target = named.absolute(&used.within, &used.path);
            let Some(to) = target.and_then(|path| named.declares(&path, 0)) else {
                continue;
            };
            if to != *module {
                all.push(Import {
                    from: module.clone(),
                    to,
                    place: format!("{file}:{}", used.line),
                });
            }
        }
    }
    all
}

fn module_of(file: &str) -> Module {
    let path = file.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    let parts = path.split('/').filter(|part| *part != "lib");
    parts.map(str::to_owned).collect()
}

/// The paths that the names in a file stand for.
#[derive(Default)]
struct Names {
    modules: BTreeSet<Module>,
    /// The macros of the crate, with the modules that declare them.
    macros: BTreeMap<String, Module>,
    /// What a module imports: the path from the root; `None` if it is of another crate.
    names: BTreeMap<(Module, String), Option<Vec<String>>>,
}

impl Names {
    /// A path as it is written, from the root; `None` if it leads to another crate.
    fn absolute(&self, within: &[String], path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let mut base = match first.as_str() {
            "crate" => Vec::new(),
            "self" | "super" => within.to_vec(),
            _ => {
                let beside = [within, std::slice::from_ref(first)].concat();
                return self
                    .modules
                    .contains(&beside)
                    .then(|| [within, path].concat());
            }
        };
        if first == "super" {
            base.pop();
        }
        let supers = rest.iter().take_while(|part| *part == "super").count();
        base.truncate(base.len().saturating_sub(supers));
        Some([&base, &rest[supers..]].concat())
    }

    /// The module that declares what a path from the root leads to.
    fn declares(&self, path: &[String], depth: usize) -> Option<Module> {
        assert!(depth < 20, "{path:?} leads to itself");
        let is_module = |length: &usize| self.modules.contains(&path[..*length]);
        let length = (0..=path.len()).rev().find(is_module).unwrap_or_default();
        let (module, rest) = path.split_at(length);
        let Some(name) = rest.first() else {
            return Some(module.to_vec());
        };
        if let Some(target) = self.names.get(&(module.to_vec(), name.clone())) {
            let target = target.as_ref()?;
            if target.as_slice() != path {
                return self.declares(&[target, &rest[1..]].concat(), depth + 1);
            }
        }
        match self.macros.get(name) {
            Some(declared) if module.is_empty() => Some(declared.clone()),
            _ => Some(module.to_vec()),
        }
    }
}

/// A path that is written somewhere.
struct Used {
    path: Vec<String>,
    /// The module in which it is, modules within files included.
    within: Module,
    /// The name that it gets, if it is imported.
    name: Option<String>,
    line: usize,
}

/// The parts of a source file that the rules look at.
#[derive(Default)]
struct Source {
    paths: Vec<Used>,
    macros: Vec<String>,
}

impl Source {
    fn read(text: &str, module: Module) -> Self {
        let tokens = compiled(&tokens(text));
        let mut source = Self::default();
        let (mut within, mut depth, mut opened) = (module, 0_usize, Vec::new());
        let mut at = 0;
        while let Some((token, line)) = tokens.get(at) {
            let next = |ahead: usize| tokens.get(at + ahead).map_or("", |(text, _)| text.as_str());
            let before = |behind: usize| match at.checked_sub(behind) {
                Some(at) => tokens[at].0.as_str(),
                None => "",
            };
            match token.as_str() {
                "{" => depth += 1,
                "}" => {
                    depth = depth.saturating_sub(1);
                    if opened.last() == Some(&depth) {
                        opened.pop();
                        within.pop();
                    }
                }
                "mod" if next(2) == "{" => {
                    within.push(next(1).to_owned());
                    opened.push(depth);
                }
                "macro_rules" if next(1) == "!" => source.macros.push(next(2).to_owned()),
                "use" => {
                    at += 1;
                    source.tree(&tokens, &mut at, &mut Vec::new(), &within);
                    continue;
                }
                "crate" | "self" | "super"
                    if next(1) == "::" && !matches!(before(1), "$" | "in" | "::") =>
                {
                    let mut path = vec![token.clone()];
                    while next(2 * path.len() - 1) == "::" && is_name(next(2 * path.len())) {
                        path.push(next(2 * path.len()).to_owned());
                    }
                    at += 2 * path.len() - 1;
                    source.paths.push(Used {
                        path,
                        within: within.clone(),
                        name: None,
                        line: *line,
                    });
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        source
    }

    /// Reads the tree of a `use`, up to what ends it.
    fn tree(
        &mut self,
        tokens: &[(String, usize)],
        at: &mut usize,
        prefix: &mut Vec<String>,
        within: &Module,
    ) {
        let start = prefix.len();
        let text = |at: usize| tokens.get(at).map_or("", |(text, _)| text.as_str());
        loop {
            match text(*at) {
                "::" => *at += 1,
                "{" => {
                    *at += 1;
                    while !matches!(text(*at), "}" | "") {
                        self.tree(tokens, at, prefix, within);
                        if text(*at) == "," {
                            *at += 1;
                        }
                    }
                    *at += 1;
                    break;
                }
                part => {
                    let line = tokens.get(*at).map_or(0, |(_, line)| *line);
                    if part != "self" || prefix.is_empty() {
                        prefix.push(part.to_owned());
                    }
                    *at += 1;
                    if text(*at) == "::" {
                        continue;
                    }
                    let mut name = prefix.last().cloned();
                    if text(*at) == "as" {
                        name = Some(text(*at + 1).to_owned());
                        *at += 2;
                    }
                    if prefix.last().is_some_and(|last| last == "*") {
                        prefix.pop();
                        name = None;
                    }
                    self.paths.push(Used {
                        path: prefix.clone(),
                        within: within.clone(),
                        name,
                        line,
                    });
                    break;
                }
            }
        }
        prefix.truncate(start);
    }
}

fn is_name(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// The words and signs of a text with their lines, without comments and what literals say.
fn tokens(text: &str) -> Vec<(String, usize)> {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let (mut all, mut line, mut index) = (Vec::new(), 1, 0);
    while index < chars.len() {
        let start = index;
        let mut token = None;
        match at(index) {
            '/' if at(index + 1) == '/' => {
                while index < chars.len() && at(index) != '\n' {
                    index += 1;
                }
            }
            '/' if at(index + 1) == '*' => {
                while index < chars.len() && (at(index), at(index + 1)) != ('*', '/') {
                    index += 1;
                }
                index += 2;
            }
            'r' if at(index + 1) == '"'
                || (at(index + 1) == '#' && matches!(at(index + 2), '"' | '#')) =>
            {
                let hashes = (1..).take_while(|ahead| at(index + ahead) == '#').count();
                let end = |at: usize| (1..=hashes).all(|ahead| chars.get(at + ahead) == Some(&'#'));
                index += hashes + 2;
                while index < chars.len() && !(at(index) == '"' && end(index)) {
                    index += 1;
                }
                index += hashes + 1;
                token = Some("\"\"".to_owned());
            }
            '"' => {
                index += 1;
                while index < chars.len() && at(index) != '"' {
                    index += if at(index) == '\\' { 2 } else { 1 };
                }
                index += 1;
                token = Some("\"\"".to_owned());
            }
            '\'' if at(index + 1) == '\\' => {
                index += 3;
                while index < chars.len() && at(index) != '\'' {
                    index += 1;
                }
                index += 1;
            }
            '\'' if at(index + 2) == '\'' => index += 3,
            // Of a lifetime.
            '\'' => index += 1,
            ':' if at(index + 1) == ':' => {
                index += 2;
                token = Some("::".to_owned());
            }
            first if first.is_alphanumeric() || first == '_' => {
                while at(index).is_alphanumeric() || at(index) == '_' {
                    index += 1;
                }
                token = Some(chars[start..index].iter().collect());
            }
            sign => {
                index += 1;
                token = (!sign.is_whitespace()).then(|| sign.to_string());
            }
        }
        index = index.min(chars.len());
        if let Some(token) = token {
            all.push((token, line));
        }
        line += chars[start..index].iter().filter(|c| **c == '\n').count();
    }
    all
}

/// What is compiled without tests and docs, without attributes.
fn compiled(tokens: &[(String, usize)]) -> Vec<(String, usize)> {
    let text = |at: usize| tokens.get(at).map_or("", |(text, _)| text.as_str());
    let mut all = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let opens = at + if text(at + 1) == "!" { 2 } else { 1 };
        if text(at) != "#" || text(opens) != "[" {
            all.push(tokens[at].clone());
            at += 1;
            continue;
        }
        let end = balanced(tokens, opens);
        let is_left_out = text(opens + 1) == "cfg" && needs_test_or_doc(tokens, &mut (opens + 3));
        at = end;
        if is_left_out {
            while text(at) == "#" {
                at = balanced(tokens, at + 1);
            }
            at = item_end(tokens, at);
        }
    }
    all
}

/// Whether a condition holds only in tests or docs.
fn needs_test_or_doc(tokens: &[(String, usize)], at: &mut usize) -> bool {
    let text = |at: usize| tokens.get(at).map_or("", |(text, _)| text.as_str());
    let name = text(*at).to_owned();
    *at += 1;
    if text(*at) == "=" {
        *at += 2;
    }
    if text(*at) != "(" {
        return matches!(name.as_str(), "test" | "doc");
    }
    *at += 1;
    let mut each = Vec::new();
    while !matches!(text(*at), ")" | "") {
        each.push(needs_test_or_doc(tokens, at));
        if text(*at) == "," {
            *at += 1;
        }
    }
    *at += 1;
    match name.as_str() {
        "all" => each.contains(&true),
        "any" => !each.contains(&false),
        _ => false,
    }
}

/// The index after the bracket that closes the one at `start`.
fn balanced(tokens: &[(String, usize)], start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, (text, _)) in tokens.iter().enumerate().skip(start) {
        match text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

/// Where an item is over: with its body, or at a semicolon or the comma after a field.
fn item_end(tokens: &[(String, usize)], start: usize) -> usize {
    let head = tokens[start..].iter().map(|(text, _)| text.as_str());
    let is_use = head.take_while(|it| *it != "{").any(|it| it == "use");
    let mut at = start;
    while let Some((text, _)) = tokens.get(at) {
        match text.as_str() {
            ";" | "," => return at + 1,
            "{" if !is_use => return balanced(tokens, at),
            "(" | "[" | "{" => at = balanced(tokens, at),
            ")" | "]" | "}" => return at,
            _ => at += 1,
        }
    }
    at
}
