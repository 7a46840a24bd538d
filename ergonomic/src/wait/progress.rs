//! Progress bars for waits.

use crate::Error;

/// Receives the states of a wait.
pub(crate) trait Observer: Send {
    /// A state was seen, or the wait begins without one.
    fn state(&mut self, name: &str, status: Option<&str>);
    /// The wait is over.
    fn finished(&mut self);
    /// The wait ended in an error.
    fn failed(&mut self, error: &Error);
}

#[cfg(feature = "progress")]
pub(crate) use display::Count;
#[cfg(feature = "progress")]
pub use display::Progress;

#[cfg(feature = "progress")]
mod display {
    use std::io::{IsTerminal, Write};
    use std::sync::{Arc, Mutex, PoisonError};
    use std::time::Duration;

    use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

    use super::Observer;
    use crate::wait::Wait;
    use crate::{Error, Outcome};

    /// How often a bar moves.
    const TICK: Duration = Duration::from_millis(120);

    /// Lines of a display of many waits: one for each so many percent.
    const STEP: usize = 10;

    /// Where the progress of waits is shown, by [`Wait::with_progress`] and
    /// [`Waits::with_progress`](crate::wait::Waits::with_progress).
    #[derive(Clone)]
    pub struct Progress(Place);

    #[derive(Clone)]
    enum Place {
        Bars(MultiProgress),
        Lines(Arc<Mutex<dyn Write + Send>>),
    }

    impl std::fmt::Debug for Progress {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("Progress")
        }
    }

    impl Progress {
        /// On standard error: progress bars if it is a terminal, otherwise a line for each change.
        #[must_use]
        pub fn stderr() -> Self {
            let stderr = std::io::stderr();
            if stderr.is_terminal() {
                Self::bars(MultiProgress::new())
            } else {
                Self::lines(stderr)
            }
        }

        /// As progress bars of this [`MultiProgress`].
        #[must_use]
        pub fn bars(bars: MultiProgress) -> Self {
            Self(Place::Bars(bars))
        }

        /// A line for each change: plain text for logs. Lines that can't be written are left out.
        #[must_use]
        pub fn lines(to: impl Write + Send + 'static) -> Self {
            Self(Place::Lines(Arc::new(Mutex::new(to))))
        }
    }

    impl<T: Clone + Send + Sync + 'static, O: Send + 'static> Wait<T, O> {
        /// Shows the states as they are seen.
        pub fn with_progress(mut self, progress: Progress) -> Self {
            self.0.observer = Some(Box::new(One {
                bar: progress.bar(None),
                progress,
                shown: String::new(),
            }));
            self
        }
    }

    impl Progress {
        /// A bar, if bars are shown: with a length, or a spinner.
        fn bar(&self, length: Option<u64>) -> Option<ProgressBar> {
            let Place::Bars(bars) = &self.0 else {
                return None;
            };
            let (bar, template) = match length {
                Some(length) => (
                    ProgressBar::new(length),
                    "{bar:30} {pos}/{len} {msg} ({elapsed})",
                ),
                None => (ProgressBar::new_spinner(), "{spinner} {msg} ({elapsed})"),
            };
            let bar = bars.add(bar);
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar.enable_steady_tick(TICK);
            Some(bar)
        }

        fn line(&self, text: &str) {
            if let Place::Lines(lines) = &self.0 {
                let mut lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
                // The wait goes on if its display fails.
                let _ = writeln!(lines, "{text}");
            }
        }
    }

    /// The display of one wait.
    struct One {
        progress: Progress,
        bar: Option<ProgressBar>,
        shown: String,
    }

    impl Observer for One {
        fn state(&mut self, name: &str, status: Option<&str>) {
            let text = match status {
                Some(status) => format!("{name}: {status}"),
                None => name.to_owned(),
            };
            if text == self.shown {
                return;
            }
            match &self.bar {
                Some(bar) => bar.set_message(text.clone()),
                None => self.progress.line(&text),
            }
            self.shown = text;
        }

        fn finished(&mut self) {
            if let Some(bar) = &self.bar {
                bar.finish();
            }
        }

        fn failed(&mut self, error: &Error) {
            match &self.bar {
                Some(bar) => bar.abandon_with_message(error.to_string()),
                None => self.progress.line(&error.to_string()),
            }
        }
    }

    /// The display of many waits.
    pub(crate) struct Count {
        progress: Option<Progress>,
        bar: Option<ProgressBar>,
        all: usize,
        done: usize,
        failed: usize,
    }

    impl Count {
        pub(crate) fn new(progress: Option<Progress>, all: usize) -> Self {
            let bar = progress
                .as_ref()
                .and_then(|progress| progress.bar(Some(all as u64)));
            Self {
                progress,
                bar,
                all,
                done: 0,
                failed: 0,
            }
        }

        /// Counts one that is done or failed; what was interrupted is neither.
        pub(crate) fn one<O>(&mut self, outcome: &Outcome<O>) {
            match outcome {
                Outcome::Finished(_) => {}
                Outcome::Failed(_) => self.failed += 1,
                _ => return,
            }
            self.done += 1;
            if let Some(bar) = &self.bar {
                bar.set_position(self.done as u64);
                bar.set_message(self.failures());
            } else if let Some(progress) = &self.progress {
                let steps = |done: usize| done * 100 / self.all.max(1) / STEP;
                if steps(self.done) > steps(self.done - 1) {
                    let failures = self.failures();
                    let text = format!("{} of {} done {failures}", self.done, self.all);
                    progress.line(text.trim_end());
                }
            }
        }

        pub(crate) fn finish(&mut self) {
            if let Some(bar) = &self.bar {
                bar.finish();
            }
        }

        fn failures(&self) -> String {
            match self.failed {
                0 => String::new(),
                failed => format!("({failed} failed)"),
            }
        }
    }
}
