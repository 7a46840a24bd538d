//! What was tried, by client and area.

use std::fmt::Write as _;

use super::Step;

/// What became of a client.
pub struct Row {
    pub client: &'static str,
    pub outcome: Outcome,
}

pub enum Outcome {
    Tried(Vec<Step>),
    /// Why not.
    NotTried(String),
}

impl Row {
    /// Whether something failed.
    pub fn is_bad(&self) -> bool {
        match &self.outcome {
            Outcome::Tried(steps) => steps.iter().any(|step| step.error.is_some()),
            Outcome::NotTried(_) => true,
        }
    }
}

/// The table, and then what failed.
pub fn write(rows: &[Row]) -> String {
    let mut text = format!(
        "{:<22}{:<18}{:>6}{:>8}\n",
        "client", "area", "tried", "failed"
    );
    let (mut all_tried, mut all_failed) = (0, 0);
    for row in rows {
        let Outcome::Tried(steps) = &row.outcome else {
            line(&mut text, row.client, "not tried", 0, 0);
            continue;
        };
        for area in areas(steps) {
            let of_area = || steps.iter().filter(|step| step.area == area);
            let failed = of_area().filter(|step| step.error.is_some()).count();
            line(&mut text, row.client, area, of_area().count(), failed);
            all_tried += of_area().count();
            all_failed += failed;
        }
    }
    line(&mut text, "all", "", all_tried, all_failed);
    for row in rows {
        match &row.outcome {
            Outcome::NotTried(reason) => {
                put(&mut text, &format!("\n{}: {reason}", row.client));
            }
            Outcome::Tried(steps) => {
                for step in steps {
                    if let Some(error) = &step.error {
                        let place = format!("\n{}, {}, {}", row.client, step.area, step.step);
                        put(&mut text, &format!("{place}: {error}"));
                    }
                }
            }
        }
    }
    text.push('\n');
    text
}

/// In the order in which they were tried.
fn areas(steps: &[Step]) -> Vec<&str> {
    let mut areas: Vec<&str> = Vec::new();
    for step in steps {
        if !areas.contains(&step.area.as_str()) {
            areas.push(&step.area);
        }
    }
    areas
}

fn line(text: &mut String, client: &str, area: &str, tried: usize, failed: usize) {
    put(
        text,
        &format!("{client:<22}{area:<18}{tried:>6}{failed:>8}\n"),
    );
}

fn put(text: &mut String, more: &str) {
    // Writing to a string can't fail.
    let _ = text.write_str(more);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted_by_area_and_failures_told() {
        let step = |area: &str, step: &str, error: Option<&str>| Step {
            area: area.to_owned(),
            step: step.to_owned(),
            error: error.map(str::to_owned),
        };
        let rows = [
            Row {
                client: "a",
                outcome: Outcome::Tried(vec![
                    step("x", "create", None),
                    step("x", "delete", Some("no")),
                    step("y", "create", None),
                ]),
            },
            Row {
                client: "b",
                outcome: Outcome::NotTried("no Go".to_owned()),
            },
        ];
        let text = write(&rows);
        let lines: Vec<Vec<&str>> = text
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(lines[1], ["a", "x", "2", "1"]);
        assert_eq!(lines[2], ["a", "y", "1", "0"]);
        assert_eq!(lines[3], ["b", "not", "tried", "0", "0"]);
        assert_eq!(lines[4], ["all", "3", "1"]);
        assert!(text.contains("a, x, delete: no"), "{text}");
        assert!(text.contains("b: no Go"), "{text}");
        assert!(rows.iter().all(Row::is_bad));
    }
}
