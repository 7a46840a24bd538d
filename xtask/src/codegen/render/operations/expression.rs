//! Expressions of Rust, and how they are broken into lines.

/// A line of an example is no longer than this.
const WIDTH: usize = 90;

/// An expression.
#[derive(Clone, Debug)]
pub enum Expression {
    /// What stays in one line.
    Atom(String),
    /// What comes before the arguments with the sign that opens them, the arguments, and the sign that closes them.
    List(String, Vec<Expression>, char),
    /// A value, and the calls of its methods: each begins with a dot.
    Chain(Box<Expression>, Vec<Expression>),
}

impl Expression {
    /// A text, a number or a name.
    pub fn atom(text: impl Into<String>) -> Self {
        Self::Atom(text.into())
    }

    /// A call of a function.
    pub fn call(function: &str, arguments: Vec<Self>) -> Self {
        Self::List(format!("{function}("), arguments, ')')
    }

    /// The expression in one line.
    fn flat(&self) -> String {
        match self {
            Self::Atom(text) => text.clone(),
            Self::List(open, all, close) => {
                let all: Vec<String> = all.iter().map(Self::flat).collect();
                format!("{open}{}{close}", all.join(", "))
            }
            Self::Chain(base, calls) => {
                let calls: String = calls.iter().map(Self::flat).collect();
                base.flat() + &calls
            }
        }
    }

    /// The expression as it stands in a line after `indent` spaces, with so many signs before and after it.
    pub fn printed(&self, indent: usize, beside: usize) -> String {
        let flat = self.flat();
        if indent + beside + flat.len() <= WIDTH {
            return flat;
        }
        let inner = indent + 4;
        let (pad, end) = (" ".repeat(inner), " ".repeat(indent));
        match self {
            Self::Atom(text) => text.clone(),
            Self::List(open, all, close) => match all.as_slice() {
                [] => format!("{open}{close}"),
                // Signs that open together close together.
                [only @ Self::List(inner, ..)] if indent + open.len() + inner.len() <= WIDTH => {
                    let beside = beside + open.len() + 1;
                    format!("{open}{}{close}", only.printed(indent, beside))
                }
                all => {
                    let all: String = all
                        .iter()
                        .map(|it| format!("{pad}{},\n", it.printed(inner, 1)))
                        .collect();
                    format!("{open}\n{all}{end}{close}")
                }
            },
            Self::Chain(base, calls) => {
                let base = base.printed(indent, beside);
                // What is broken itself ends where its line began.
                let (indent, pad) = match base.contains('\n') {
                    true => (indent, end),
                    false => (inner, pad),
                };
                let calls: String = calls
                    .iter()
                    .map(|call| format!("\n{pad}{}", call.printed(indent, 1)))
                    .collect();
                base + &calls
            }
        }
    }
}

/// An import of several items of a module, in as few lines as they fit.
pub fn import(path: &str, items: &[&str]) -> String {
    if let [only] = items {
        return format!("use {path}{only};");
    }
    let line = format!("use {path}{{{}}};", items.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut lines = vec![String::new()];
    for item in items {
        match lines.last_mut() {
            Some(line) if line.is_empty() => *line = format!("    {item},"),
            Some(line) if line.len() + item.len() + 2 <= WIDTH => {
                line.push_str(&format!(" {item},"));
            }
            _ => lines.push(format!("    {item},")),
        }
    }
    format!("use {path}{{\n{}\n}};", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_for_a_line_is_broken_where_rustfmt_breaks_it() {
        let long = Expression::atom(format!("{:?}", "a".repeat(50)));
        let short = Expression::atom("1");
        let call = |name: &str, arguments: &[&Expression]| {
            Expression::call(name, arguments.iter().map(|it| (*it).clone()).collect())
        };
        assert_eq!(call("new", &[&short, &short]).printed(0, 1), "new(1, 1)");
        let a = "a".repeat(50);
        assert_eq!(
            call("new", &[&long, &long]).printed(0, 1),
            format!("new(\n    {a:?},\n    {a:?},\n)")
        );
        let chain = |base: Expression| {
            let calls = vec![call(".name", &[&long]), call(".size", &[&short])];
            Expression::Chain(Box::new(base), calls).printed(0, 1)
        };
        assert_eq!(
            chain(call("new", &[&long])),
            format!("new({a:?})\n    .name({a:?})\n    .size(1)")
        );
        assert_eq!(
            chain(call("new", &[&long, &long])),
            format!("new(\n    {a:?},\n    {a:?},\n)\n.name({a:?})\n.size(1)")
        );
        let list = Expression::List("[".to_owned(), vec![long.clone(), long], ']');
        assert_eq!(
            call("new", &[&list]).printed(0, 1),
            format!("new([\n    {a:?},\n    {a:?},\n])")
        );
    }

    #[test]
    fn imports_take_as_few_lines_as_they_fit() {
        assert_eq!(import("a::", &["B"]), "use a::B;");
        assert_eq!(import("a::", &["B", "C"]), "use a::{B, C};");
        let (b, c, d) = ("B".repeat(40), "C".repeat(40), "D".repeat(40));
        assert_eq!(
            import("a::", &[&b, &c, &d]),
            format!("use a::{{\n    {b}, {c},\n    {d},\n}};")
        );
    }
}
