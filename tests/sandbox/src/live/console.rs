//! A console of a component: a terminal on which a very small shell runs.

use axum::extract::ws::{Message, WebSocket};
use serde::Deserialize;
use serde_json::json;

use super::lines::{Lines, Read};
use super::{LogEnd, StreamToken, follower, shell};
use crate::connection::Line;
use crate::pipeline::Pipeline;

/// The longest line that is kept while it is typed, in bytes, as terminals have it.
const LONGEST: usize = 4096;
const PROMPT: &str = "# ";

/// A message of a client.
#[derive(Deserialize)]
struct Sent {
    op: String,
    #[serde(default)]
    data: String,
    #[serde(default)]
    width: u32,
    #[serde(default)]
    height: u32,
}

/// The terminal and its shell.
struct Terminal {
    component: String,
    echoes: bool,
    size: (u32, u32),
    typed: String,
    /// How the last command ended.
    status: u8,
}

/// Runs the shell until its end, or the client has gone away.
pub(super) async fn run(
    mut socket: WebSocket,
    pipeline: &Pipeline,
    lines: &Lines,
    wanted: &StreamToken,
    line: &Line,
) {
    tokio::select! {
        () = pipeline.stopping() => {}
        how = lead(&mut socket, lines, wanted) => {
            if let Some(how) = how {
                follower::end(socket, line, how).await;
            }
        }
    }
}

async fn lead(socket: &mut WebSocket, lines: &Lines, wanted: &StreamToken) -> Option<LogEnd> {
    let mut reader = lines.reader(&wanted.source, None, Some(0));
    let mut terminal = Terminal {
        component: wanted.component().unwrap_or_default().to_owned(),
        echoes: true,
        size: (80, 24),
        typed: String::new(),
        status: 0,
    };
    send(socket, PROMPT).await?;
    loop {
        match reader.read(lines, 1) {
            Read::End(how) => return Some(how),
            Read::Lines(_) => continue,
            Read::Nothing => {}
        }
        let received = tokio::select! {
            () = reader.news() => continue,
            () = tokio::time::sleep(follower::IDLE) => return Some(LogEnd::Silent),
            received = socket.recv() => received,
        };
        let text = match received {
            Some(Ok(Message::Text(text))) => text,
            Some(Ok(Message::Close(_)) | Err(_)) | None => return None,
            Some(Ok(_)) => continue,
        };
        let Ok(sent) = serde_json::from_str::<Sent>(&text) else {
            continue;
        };
        match sent.op.as_str() {
            "resize" => terminal.size = (sent.width, sent.height),
            "stdin" => {
                let (shown, is_over) = terminal.type_in(&sent.data);
                if !shown.is_empty() {
                    send(socket, &shown).await?;
                }
                if is_over {
                    return Some(LogEnd::Normal);
                }
            }
            _ => {}
        }
    }
}

async fn send(socket: &mut WebSocket, data: &str) -> Option<()> {
    follower::send(socket, json!({"data": data}).to_string()).await
}

impl Terminal {
    /// What it shows for what is typed, and whether the shell is over.
    fn type_in(&mut self, data: &str) -> (String, bool) {
        let mut shown = String::new();
        for typed in data.chars() {
            match typed {
                '\r' | '\n' => {
                    if self.echoes {
                        shown.push_str("\r\n");
                    }
                    let line = std::mem::take(&mut self.typed);
                    let (output, is_over) = self.command(&line);
                    for line in output.lines() {
                        shown.push_str(line);
                        shown.push_str("\r\n");
                    }
                    if is_over {
                        return (shown, true);
                    }
                    shown.push_str(PROMPT);
                }
                // Ctrl-D on an empty line.
                '\u{4}' if self.typed.is_empty() => return (shown, true),
                // Ctrl-C.
                '\u{3}' => {
                    self.typed.clear();
                    shown.push_str("^C\r\n");
                    shown.push_str(PROMPT);
                }
                '\u{7f}' => {
                    if self.typed.pop().is_some() && self.echoes {
                        shown.push_str("\u{8} \u{8}");
                    }
                }
                _ if self.typed.len() + typed.len_utf8() <= LONGEST => {
                    self.typed.push(typed);
                    if self.echoes {
                        shown.push(typed);
                    }
                }
                _ => shown.push('\u{7}'),
            }
        }
        (shown, false)
    }

    /// What a line prints, and whether it ends the shell.
    fn command(&mut self, line: &str) -> (String, bool) {
        let mut printed = String::new();
        for words in shell::commands(line) {
            let mut words = words
                .iter()
                .map(|word| word.replace("$?", &self.status.to_string()));
            let Some(name) = words.next() else { continue };
            let rest = words.collect::<Vec<_>>().join(" ");
            self.status = 0;
            let output = match (name.as_str(), rest.as_str()) {
                ("exit" | "logout", _) => return (printed, true),
                ("true", _) => continue,
                ("false", _) => {
                    self.status = 1;
                    continue;
                }
                ("echo", text) => text.to_owned(),
                ("hostname", _) => self.component.clone(),
                ("pwd", _) => "/workspace".to_owned(),
                ("whoami", _) => "root".to_owned(),
                ("stty", "-echo") => {
                    self.echoes = false;
                    continue;
                }
                ("stty", "echo") => {
                    self.echoes = true;
                    continue;
                }
                ("stty", "size") => format!("{} {}", self.size.1, self.size.0),
                _ => {
                    self.status = 127;
                    format!("sh: {name}: not found")
                }
            };
            printed.push_str(&output);
            printed.push('\n');
        }
        (printed, false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_echoes_until_it_is_told_not_to() {
        let mut terminal = Terminal {
            component: "web".to_owned(),
            echoes: true,
            size: (80, 24),
            typed: String::new(),
            status: 0,
        };
        let (shown, _) = terminal.type_in("echo \u{e4}\u{7f}b\r");
        assert_eq!(shown, "echo \u{e4}\u{8} \u{8}b\r\nb\r\n# ");
        let (shown, _) = terminal.type_in("stty -echo\nhostname\n");
        assert_eq!(shown, "stty -echo\r\n# web\r\n# ");
        assert_eq!(terminal.type_in(&"x".repeat(5000)).0.len(), 5000 - LONGEST);
        assert!(terminal.type_in("\u{3}exit\r").1);
        let typed = "./migrate; echo \"status $?\" 'and; '$?\n";
        let shown = "sh: ./migrate: not found\r\nstatus 127 and; 127\r\n# ";
        assert_eq!(terminal.type_in(typed).0, shown);
        assert_eq!(
            terminal.type_in("false;true;echo $?;exit\n"),
            ("0\r\n".to_owned(), true)
        );
    }
}
