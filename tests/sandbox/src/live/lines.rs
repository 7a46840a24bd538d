//! The lines of apps: of each deployment and kind of log one row, whose oldest lines make room where all take up too much. A
//! row without lines stays with its app, so that no log begins a second time.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::LogEnd;

/// How much all lines of a sandbox may take up, in bytes.
const MOST: usize = 32 * 1024 * 1024;
/// What a line takes up besides its text: its place in the row, and in the order of all.
const BESIDES: usize = 64;
/// How many lines a file has.
const FILE: u64 = 10_000;

/// Where lines come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Source {
    pub(crate) app: String,
    /// The deployment, event or job invocation.
    pub(crate) run: String,
    /// The kind of log, as the document has it.
    pub(crate) kind: String,
}

/// All lines of a sandbox.
#[derive(Default)]
pub(crate) struct Lines {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    numbers: HashMap<Source, u64>,
    rows: HashMap<u64, Row>,
    last: u64,
    /// The row of each line that is kept, the oldest first.
    order: VecDeque<u64>,
    bytes: usize,
}

struct Row {
    source: Source,
    lines: VecDeque<Kept>,
    /// How many lines were written before the first that is kept.
    gone: u64,
    news: watch::Sender<()>,
    ends: Vec<End>,
}

#[derive(Clone)]
struct Kept {
    text: Arc<str>,
    is_unheard: bool,
}

/// The end of those who were there before it.
#[derive(Clone, Copy)]
struct End {
    how: LogEnd,
    /// How many lines they get.
    after: u64,
}

/// What there is of a source, for tests.
#[derive(Serialize)]
pub(crate) struct Written {
    #[serde(flatten)]
    pub(crate) source: Source,
    /// How many lines were written in all.
    pub(crate) written: u64,
    pub(crate) kept: usize,
    pub(crate) followers: usize,
}

/// Somebody who reads the lines of a source from some place on.
pub(crate) struct Reader {
    source: Source,
    component: Option<String>,
    next: u64,
    /// How many lines there were when it came.
    joined: u64,
    ends: usize,
    news: watch::Receiver<()>,
}

/// What a reader gets.
pub(crate) enum Read {
    Lines(Vec<Arc<str>>),
    /// Nothing yet.
    Nothing,
    End(LogEnd),
}

impl Source {
    pub(crate) const CONSOLE: &'static str = "CONSOLE";
}

impl Row {
    fn end(&self) -> u64 {
        self.gone + self.lines.len() as u64
    }

    /// The lines from a place on, of one component or all.
    fn from(&self, next: u64, component: Option<&str>) -> impl Iterator<Item = (u64, &Kept)> {
        let skipped = usize::try_from(next.saturating_sub(self.gone)).unwrap_or(usize::MAX);
        let lines = self.lines.range(skipped.min(self.lines.len())..);
        (next.max(self.gone)..)
            .zip(lines)
            .filter(move |(_, line)| component.is_none_or(|own| is_of(&line.text, own)))
    }
}

/// Whether a line is of a component, which it begins with.
fn is_of(line: &str, component: &str) -> bool {
    line.strip_prefix(component)
        .is_some_and(|rest| rest.starts_with(' '))
}

impl Lines {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a source begin with these lines, unless it has begun.
    pub(crate) fn begin(&self, source: &Source, first: impl FnOnce() -> Vec<String>) {
        let mut inner = self.inner();
        if !inner.numbers.contains_key(source) {
            let number = inner.row(source);
            inner.write(number, first(), false);
        }
    }

    /// Whether a source has begun. It stays so when all its lines had to make room.
    pub(crate) fn has_begun(&self, source: &Source) -> bool {
        self.inner().numbers.contains_key(source)
    }

    /// Adds lines, and says how many follow; unheard are lines that nobody gets who follows already.
    pub(crate) fn write(&self, source: &Source, lines: Vec<String>, is_unheard: bool) -> usize {
        let mut inner = self.inner();
        let number = inner.row(source);
        inner.write(number, lines, is_unheard);
        let row = inner.rows.get(&number);
        row.map(|row| row.news.receiver_count()).unwrap_or_default()
    }

    /// Ends those who follow, when they have got what was written so far, and says how many there are.
    pub(crate) fn end(&self, source: &Source, how: LogEnd) -> usize {
        let mut inner = self.inner();
        let row = inner
            .numbers
            .get(source)
            .copied()
            .and_then(|number| inner.rows.get_mut(&number));
        let Some(row) = row else { return 0 };
        if row.news.receiver_count() == 0 {
            row.ends.clear();
            return 0;
        }
        let after = row.end();
        row.ends.push(End { how, after });
        row.news.send_replace(());
        row.news.receiver_count()
    }

    /// How many lines were ever written.
    pub(crate) fn written(&self, source: &Source) -> u64 {
        let inner = self.inner();
        inner.get(source).map(Row::end).unwrap_or_default()
    }

    pub(crate) fn of(&self, app: &str) -> Vec<Written> {
        let inner = self.inner();
        let rows = inner.rows.values().filter(|row| row.source.app == app);
        let mut found = rows
            .map(|row| Written {
                source: row.source.clone(),
                written: row.end(),
                kept: row.lines.len(),
                followers: row.news.receiver_count(),
            })
            .collect::<Vec<_>>();
        found.sort_by(|one, other| one.source.cmp(&other.source));
        found
    }

    /// Forgets an app; whoever follows it has come to the end.
    pub(crate) fn forget(&self, app: Option<&str>) {
        let mut inner = self.inner();
        let numbers = inner
            .rows
            .iter()
            .filter(|(_, row)| app.is_none_or(|app| row.source.app == app))
            .map(|(number, _)| *number)
            .collect::<Vec<_>>();
        for number in numbers {
            inner.forget(number);
        }
    }

    /// How many files the lines of a source are in; one at least.
    pub(crate) fn files(&self, source: &Source) -> std::ops::Range<u64> {
        let inner = self.inner();
        let Some(row) = inner.get(source) else {
            return 0..1;
        };
        let first = row.gone / FILE;
        first..row.end().div_ceil(FILE).max(first + 1)
    }

    pub(crate) fn file(
        &self,
        source: &Source,
        component: Option<&str>,
        part: u64,
    ) -> Option<String> {
        let inner = self.inner();
        let row = inner.get(source)?;
        let range = part.checked_mul(FILE)?..(part + 1).checked_mul(FILE)?;
        let lines = row.from(range.start, component);
        let lines = lines.take_while(|(at, _)| *at < range.end);
        let texts = lines
            .flat_map(|(_, line)| [&*line.text, "\n"])
            .collect::<String>();
        Some(texts)
    }

    /// Somebody who gets the last lines (all without a number), and then those to come.
    pub(crate) fn reader(
        &self,
        source: &Source,
        component: Option<&str>,
        tail: Option<usize>,
    ) -> Reader {
        let mut inner = self.inner();
        let number = inner.row(source);
        let (next, joined, ends, news) = match inner.rows.get(&number) {
            Some(row) => {
                let own = row.from(0, component).map(|(at, _)| at).collect::<Vec<_>>();
                let skipped = tail.map_or(0, |tail| own.len().saturating_sub(tail));
                let next = own.get(skipped).copied().unwrap_or_else(|| row.end());
                (next, row.end(), row.ends.len(), row.news.subscribe())
            }
            None => (0, 0, 0, watch::channel(()).1),
        };
        Reader {
            source: source.clone(),
            component: component.map(str::to_owned),
            next,
            joined,
            ends,
            news,
        }
    }
}

impl Inner {
    fn get(&self, source: &Source) -> Option<&Row> {
        self.rows.get(self.numbers.get(source)?)
    }

    fn row(&mut self, source: &Source) -> u64 {
        if let Some(number) = self.numbers.get(source) {
            return *number;
        }
        self.last += 1;
        let row = Row {
            source: source.clone(),
            lines: VecDeque::new(),
            gone: 0,
            news: watch::channel(()).0,
            ends: Vec::new(),
        };
        self.rows.insert(self.last, row);
        self.numbers.insert(source.clone(), self.last);
        self.last
    }

    fn write(&mut self, number: u64, lines: Vec<String>, is_unheard: bool) {
        let Some(row) = self.rows.get_mut(&number) else {
            return;
        };
        for line in lines {
            self.bytes += line.len() + BESIDES;
            self.order.push_back(number);
            row.lines.push_back(Kept {
                text: line.into(),
                is_unheard,
            });
        }
        row.news.send_replace(());
        self.make_room();
    }

    fn make_room(&mut self) {
        while self.bytes > MOST {
            let Some(number) = self.order.pop_front() else {
                break;
            };
            let Some(row) = self.rows.get_mut(&number) else {
                continue;
            };
            if let Some(line) = row.lines.pop_front() {
                row.gone += 1;
                self.bytes -= line.text.len() + BESIDES;
            }
        }
    }

    fn forget(&mut self, number: u64) {
        // Whoever follows hears of it by the end of the news.
        if let Some(row) = self.rows.remove(&number) {
            self.numbers.remove(&row.source);
            let bytes = row.lines.iter().map(|line| line.text.len() + BESIDES);
            self.bytes -= bytes.sum::<usize>();
            if !row.lines.is_empty() {
                self.order.retain(|it| *it != number);
            }
        }
    }
}

impl Reader {
    /// The next lines, up to a number.
    pub(crate) fn read(&mut self, lines: &Lines, most: usize) -> Read {
        self.news.borrow_and_update();
        let inner = lines.inner();
        let Some(row) = inner.get(&self.source) else {
            return Read::End(LogEnd::Normal);
        };
        let end = row.ends.get(self.ends);
        let until = end.map_or(u64::MAX, |end| end.after);
        let found = row.from(self.next, self.component.as_deref());
        let found = found
            .take_while(|(at, _)| *at < until)
            .filter(|(at, line)| !line.is_unheard || *at < self.joined)
            .take(most)
            .map(|(at, line)| (at, Arc::clone(&line.text)))
            .collect::<Vec<_>>();
        match (found.last(), end) {
            (Some((last, _)), _) => {
                self.next = last + 1;
                Read::Lines(found.into_iter().map(|(_, text)| text).collect())
            }
            (None, Some(end)) => Read::End(end.how),
            (None, None) => {
                self.next = row.end();
                Read::Nothing
            }
        }
    }

    /// Returns when there may be something to read.
    pub(crate) async fn news(&mut self) {
        // An error says that the source is forgotten, which reading tells.
        let _ = self.news.changed().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(app: &str) -> Source {
        Source {
            app: app.to_owned(),
            run: "d".to_owned(),
            kind: "RUN".to_owned(),
        }
    }

    fn texts(read: Read) -> Vec<String> {
        match read {
            Read::Lines(lines) => lines.iter().map(ToString::to_string).collect(),
            Read::Nothing | Read::End(_) => Vec::new(),
        }
    }

    #[test]
    fn a_reader_gets_the_tail_of_its_component_and_what_comes_until_its_end() {
        let lines = Lines::default();
        let one = source("a");
        let all = ["web 1", "job 1", "web 2", "webs 3"].map(str::to_owned);
        lines.write(&one, all.to_vec(), false);
        let mut reader = lines.reader(&one, Some("web"), Some(1));
        assert_eq!(texts(reader.read(&lines, 9)), ["web 2"]);
        assert!(matches!(reader.read(&lines, 9), Read::Nothing));
        lines.write(&one, vec!["web 3".to_owned()], true);
        lines.write(&one, vec!["web 4".to_owned()], false);
        assert_eq!(lines.end(&one, LogEnd::Reset), 1);
        lines.write(&one, vec!["web 5".to_owned()], false);
        assert_eq!(texts(reader.read(&lines, 9)), ["web 4"]);
        assert!(matches!(reader.read(&lines, 9), Read::End(LogEnd::Reset)));
        let mut later = lines.reader(&one, None, Some(0));
        assert!(matches!(later.read(&lines, 9), Read::Nothing));
        lines.forget(Some("a"));
        assert!(matches!(later.read(&lines, 9), Read::End(LogEnd::Normal)));
    }

    #[test]
    fn the_oldest_lines_make_room_whosever_they_are() {
        let lines = Lines::default();
        let (one, other) = (source("a"), source("b"));
        lines.write(&other, vec!["web 0".to_owned()], false);
        let long = "x".repeat(1000);
        for _ in 0..100 {
            lines.write(&one, vec![format!("web {long}"); 1000], false);
        }
        let inner = lines.inner();
        assert!(inner.bytes <= MOST);
        assert_eq!(
            inner
                .rows
                .values()
                .map(|row| row.lines.len())
                .sum::<usize>(),
            inner.order.len()
        );
        // All of it had to make room, and it doesn't begin again.
        let made_room = inner.get(&other).unwrap();
        assert_eq!((made_room.gone, made_room.lines.len()), (1, 0));
        assert_eq!(inner.get(&one).map(Row::end), Some(100_000));
        drop(inner);
        lines.begin(&other, || vec!["web 0".to_owned()]);
        assert_eq!(lines.written(&other), 1);

        // What is forgotten takes up nothing.
        lines.forget(None);
        let inner = lines.inner();
        assert!(inner.order.is_empty() && inner.rows.is_empty() && inner.bytes == 0);
    }
}
