//! The workflows of the repository: nothing else notices a mistake in them before they run.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// Each workflow by the name of its file.
fn workflows() -> Vec<(String, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = fs::read_dir(root.join(".github/workflows")).unwrap();
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let text = fs::read(entry.path()).unwrap();
        let value = yaml_serde::from_slice(&text);
        let value = value.unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, value)
    };
    folder.map(read).collect()
}

/// The steps of all jobs of a workflow.
fn steps(workflow: &Value) -> Vec<&Value> {
    let jobs = workflow["jobs"].as_object().unwrap();
    assert!(!jobs.is_empty());
    let steps = |job: &'_ Value| job["steps"].as_array().unwrap().len();
    assert!(jobs.values().all(|job| steps(job) > 0));
    jobs.values()
        .flat_map(|job| job["steps"].as_array().unwrap())
        .collect()
}

#[test]
fn every_workflow_is_well_formed_and_its_actions_are_pinned() {
    let workflows = workflows();
    assert!(workflows.len() >= 2);
    for (name, workflow) in workflows {
        // YAML 1.1 reads `on` as true, YAML 1.2 as a string.
        assert!(
            workflow
                .get("on")
                .or_else(|| workflow.get("true"))
                .is_some(),
            "{name}"
        );
        for step in steps(&workflow) {
            match (step["uses"].as_str(), step["run"].as_str()) {
                (Some(action), None) => {
                    let version = action.split_once("@v").map(|(_, version)| version);
                    let number = |version: &str| version.starts_with(|c: char| c.is_ascii_digit());
                    assert!(version.is_some_and(number), "{name}: {action}");
                }
                (None, Some(script)) => is_shell(&name, script),
                _ => panic!("{name}: {step} neither uses nor runs something"),
            }
            let condition = step["if"].as_str().unwrap_or_default();
            for id in condition.split("steps.").skip(1) {
                let id = id.split('.').next().unwrap();
                assert!(
                    steps(&workflow).iter().any(|step| step["id"] == id),
                    "{name}: no step {id}"
                );
            }
        }
    }
}

/// Whether the shell can read a script. Not on Windows, where `bash` starts a Linux that need not be installed.
fn is_shell(name: &str, script: &str) {
    if cfg!(windows) {
        return;
    }
    let mut shell = Command::new("bash")
        .arg("-n")
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    shell
        .stdin
        .take()
        .unwrap()
        .write_all(script.as_bytes())
        .unwrap();
    let output = shell.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {said}\n{script}");
}

#[test]
fn the_refresh_runs_what_must_hold_before_it_opens_a_pull_request() {
    let workflows = workflows();
    let (_, refresh) = workflows
        .iter()
        .find(|(name, _)| name == "refresh.yml")
        .unwrap();
    let scripts: Vec<&str> = steps(refresh)
        .iter()
        .filter_map(|step| step["run"].as_str())
        .collect();
    let at = |part: &str| {
        let found = scripts.iter().position(|script| script.contains(part));
        found.unwrap_or_else(|| panic!("no step has {part}"))
    };
    assert!(at("cargo xtask refresh") < at(".ci/run"));
    assert!(at(".ci/run") < at("gh pr create"));
    assert!(at("gh pr create") < at("gh issue create"));
    let document = refresh["env"]["DOCUMENT"].as_str().unwrap();
    assert!(
        document.starts_with("https://") && document.ends_with(".yaml"),
        "{document}"
    );
    let pull_request = steps(refresh)[at_step(refresh, "gh pr create")];
    assert_eq!(pull_request["if"], "steps.ci.outcome == 'success'");
}

fn at_step(workflow: &Value, part: &str) -> usize {
    let has = |step: &&Value| {
        step["run"]
            .as_str()
            .is_some_and(|script| script.contains(part))
    };
    steps(workflow).iter().position(has).unwrap()
}
