//! How a line of a shell falls into commands, and those into words.

/// The commands of a line, which semicolons part, each as its words without their quotes. What quotes hold is no end of either.
pub(super) fn commands(line: &str) -> Vec<Vec<String>> {
    let mut commands = Vec::new();
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for typed in line.chars() {
        match (typed, quote) {
            (mark, Some(open)) if mark == open => quote = None,
            ('"' | '\'', None) => {
                quote = Some(typed);
                word.get_or_insert_default();
            }
            (';', None) => {
                words.extend(word.take());
                commands.push(std::mem::take(&mut words));
            }
            (blank, None) if blank.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(typed),
        }
    }
    words.extend(word);
    commands.push(words);
    commands
}
