//! Reading `spec/resources.toml`, with the checks that need nothing but the row itself.

use std::collections::BTreeMap;

use super::edit;
use super::row::{File, GONE, Gone, NOT_RESOURCES, NOT_UPDATES, Row};

/// Reads the file, and says everything that is wrong with its rows.
pub fn file(text: &str) -> Result<File, Vec<String>> {
    let mut table: toml::Table = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
    let mut file = File::default();
    let mut problems = Vec::new();
    if let Some(value) = table.remove(GONE) {
        match value.try_into::<Gone>() {
            Ok(gone) => file.gone = gone.operations,
            Err(error) => problems.push(format!("[{GONE}]: {}", one_line(&error))),
        }
    }
    if !file.gone.is_empty() {
        let told = |error: anyhow::Error| vec![format!("{error:#}")];
        let (text, pruned) = edit::without(text, &file.gone).map_err(told)?;
        let idle = file.gone.iter().filter(|id| !pruned.contains(id));
        file.idle = idle.cloned().collect();
        table = toml::from_str(&text).map_err(|error| vec![error.to_string()])?;
        table.remove(GONE);
    }
    for (section, value) in table {
        let toml::Value::Table(entries) = value else {
            problems.push(format!(
                "`{section}` is no table; the file has [<area>.<thing>], [{NOT_RESOURCES}], [{NOT_UPDATES}] and [{GONE}]"
            ));
            continue;
        };
        match section.as_str() {
            NOT_RESOURCES => file.not_resources = reasons(NOT_RESOURCES, entries, &mut problems),
            NOT_UPDATES => file.not_updates = reasons(NOT_UPDATES, entries, &mut problems),
            area => {
                for (thing, value) in entries {
                    let name = format!("{area}.{thing}");
                    match value.try_into::<Row>() {
                        Ok(row) => {
                            check(&name, &row, &mut problems);
                            file.rows.insert(name, row);
                        }
                        Err(error) => problems.push(format!(
                            "[{name}]: {}; the head of the file explains the keys",
                            one_line(&error)
                        )),
                    }
                }
            }
        }
    }
    check_order(text, &mut problems);
    match problems.is_empty() {
        true => Ok(file),
        false => Err(problems),
    }
}

fn one_line(error: &toml::de::Error) -> String {
    error.to_string().trim().replace('\n', " ")
}

fn reasons(
    section: &str,
    entries: toml::Table,
    problems: &mut Vec<String>,
) -> BTreeMap<String, String> {
    let mut reasons: BTreeMap<String, String> = BTreeMap::new();
    for (id, value) in entries {
        let Some(reason) = value.as_str().filter(|reason| !reason.trim().is_empty()) else {
            problems.push(format!(
                "[{section}] {id} has no reason; say why it is in no row"
            ));
            continue;
        };
        if let Some((other, _)) = reasons.iter().find(|(_, other)| *other == reason) {
            problems.push(format!(
                "[{section}] {id} has the reason of {other}; say what is so of this one"
            ));
        }
        reasons.insert(id, reason.to_owned());
    }
    reasons
}

/// What needs nothing but the row.
fn check(name: &str, row: &Row, problems: &mut Vec<String>) {
    let mut tell = |what: String| problems.push(format!("[{name}]: {what}"));
    let own = [
        row.key.field.is_some(),
        !row.key.fields.is_empty(),
        row.key.unshown.is_some(),
    ];
    if own.iter().filter(|there| **there).count() > 1 {
        tell("`key` has two of `field`, `fields` and `unshown`; leave one".to_owned());
    }
    if row.key.fields.len() == 1 {
        tell("`fields` of `key` has one field; call it `field`".to_owned());
    }
    if row.key.or.is_some() && row.key.field.is_none() {
        tell("`or` of `key` has no `field` beside it; add it or remove `or`".to_owned());
    }
    let needs = [
        ("listed", row.listed.is_some(), "list", row.list.is_some()),
        ("empty", row.empty.is_some(), "list", row.list.is_some()),
        (
            "created",
            row.created.is_some(),
            "create",
            row.create.is_some(),
        ),
        (
            "unique",
            row.unique.is_some(),
            "create",
            row.create.is_some(),
        ),
        (
            "recoverable",
            row.recoverable.is_some(),
            "create",
            row.create.is_some(),
        ),
        (
            "recoverable",
            row.recoverable.is_some(),
            "list",
            row.list.is_some(),
        ),
        (
            "recoverable",
            row.recoverable.is_some(),
            "state",
            row.state.is_some(),
        ),
        ("patch", row.patch.is_some(), "update", row.update.is_some()),
        (
            "unknown_for",
            row.unknown_for.is_some(),
            "create",
            row.create.is_some(),
        ),
        (
            "gone_within",
            row.gone_within.is_some(),
            "delete",
            row.delete.is_some(),
        ),
        (
            "list_shows_state",
            row.list_shows_state,
            "list",
            row.list.is_some(),
        ),
        (
            "list_shows_state",
            row.list_shows_state,
            "state",
            row.state.is_some(),
        ),
        (
            "own_polls",
            row.own_polls.is_some(),
            "list",
            row.list.is_some(),
        ),
        (
            "own_polls",
            row.own_polls.is_some(),
            "state",
            row.state.is_some(),
        ),
    ];
    for (what, there, other, has) in needs {
        if there && !has {
            tell(format!(
                "`{what}` without `{other}`; add that or remove this"
            ));
        }
    }
    if row.state.is_some() && row.list.is_some() {
        match (row.list_shows_state, &row.own_polls) {
            (false, None) => tell("has `state` and `list`; say `list_shows_state = true` if waits for many can poll the list, or in `own_polls` why they can't".to_owned()),
            (true, Some(_)) => tell("has `list_shows_state` and `own_polls`; remove the one that isn't so".to_owned()),
            (false, Some(why)) if why.trim().is_empty() => tell("`own_polls` gives no reason; say why waits for many can't poll the list".to_owned()),
            _ => {}
        }
    }
    if row.within.is_some() && row.list.is_none() && row.create.is_none() {
        tell("`within` without `list` or `create`; remove it".to_owned());
    }
    if let Some(created) = &row.created
        && created.nothing == (created.schema.is_some() || created.key.is_some())
    {
        tell("`created` needs one of `schema`, `key` and `nothing`".to_owned());
    }
    for (what, text) in [
        ("poll", &row.poll),
        ("deadline", &row.deadline),
        ("unknown_for", &row.unknown_for),
        ("gone_within", &row.gone_within),
    ] {
        if text.as_deref().is_some_and(|text| !is_duration(text)) {
            tell(format!(
                "`{what}` is no time; write a number and s, m or h, such as \"30m\""
            ));
        }
    }
    let blank = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
    let unsourced = [
        ("empty", row.empty.is_some()),
        ("urn", row.urn.is_some()),
        ("tag", row.tag.is_some()),
        ("unknown_for", row.unknown_for.is_some()),
    ];
    for (what, there) in unsourced {
        if there && blank(&row.source) {
            tell(format!("`{what}` needs a `source`; say how we know it"));
        }
    }
    if let Some(unique) = &row.unique {
        if blank(&unique.source) {
            tell("`unique` needs a `source`; say how we know it".to_owned());
        }
        if unique
            .status
            .is_some_and(|status| !(400..500).contains(&status) || status == 429)
        {
            tell(
                "`status` of `unique` is none by which a name is refused; name 409 or 422"
                    .to_owned(),
            );
        }
        if unique.message.is_some() && unique.status.is_none() {
            tell("`message` of `unique` has no `status` beside it; add it".to_owned());
        }
        if unique.words == Some(0) {
            tell(
                "`words` of `unique` is 0; say how many words of it count, or leave it out"
                    .to_owned(),
            );
        }
        for field in unique.assumed.keys() {
            if !unique.fixed.contains_key(field) {
                tell(format!(
                    "`assumed` of `unique` has {field}, which isn't in `fixed`; add it there or remove it"
                ));
            }
        }
    }
    let Some(state) = &row.state else { return };
    if state.field.is_empty() && state.readiness.is_none() {
        tell("`state` needs `field`, or `readiness` if it is in no single field".to_owned());
    }
    if state.ready.is_empty() && !state.field.is_empty() {
        tell("`ready` of `state` names no value; add one or remove `state`".to_owned());
    }
    if !state.seen.is_empty() && blank(&state.source) {
        tell("`seen` of `state` needs a `source`; say where they were seen".to_owned());
    }
    let mut values: Vec<&String> = state.values().collect();
    for seen in &state.seen {
        if !values.contains(&seen) {
            tell(format!(
                "`seen` of `state` has {seen:?}, which is neither ready nor failed nor gone; name it there or remove it"
            ));
        }
    }
    values.sort();
    for pair in values.windows(2) {
        if let [one, other] = pair
            && one == other
        {
            tell(format!("`state` names {one:?} twice; remove one"));
        }
    }
}

fn is_duration(text: &str) -> bool {
    seconds(text).is_some_and(|seconds| seconds > 0)
}

/// A time such as `30m`, in seconds.
pub fn seconds(text: &str) -> Option<u64> {
    let units = [('s', 1), ('m', 60), ('h', 60 * 60)];
    units.iter().find_map(|(unit, seconds)| {
        let number: u32 = text.strip_suffix(*unit)?.parse().ok()?;
        Some(u64::from(number) * seconds)
    })
}

/// The rows must be sorted, so that one is found and a second isn't added.
fn check_order(text: &str, problems: &mut Vec<String>) {
    let names: Vec<&str> = headers(text).map(|(_, name)| name).collect();
    for pair in names.windows(2) {
        if let [before, after] = pair
            && before > after
        {
            problems.push(format!("[{after}] stands after [{before}]; sort them"));
        }
    }
}

/// The lines of rows' headers, each with the name of the row.
pub fn headers(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate();
    lines.filter_map(|(at, line)| {
        let name = line.trim().strip_prefix('[')?.split(']').next()?;
        name.contains('.').then_some((at, name))
    })
}
