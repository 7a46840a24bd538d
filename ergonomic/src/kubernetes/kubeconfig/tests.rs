use std::fs;

use super::*;

/// What the service serves for a cluster.
fn served(name: &str, server: &str, token: &str) -> Entries {
    let text = format!(
        "apiVersion: v1\nclusters:\n- cluster:\n    certificate-authority-data: Q0E=\n    server: {server}\n  name: {name}\n\
         contexts:\n- context:\n    cluster: {name}\n    user: {name}-admin\n  name: {name}\ncurrent-context: {name}\nkind: Config\n\
         preferences: {{}}\nusers:\n- name: {name}-admin\n  user:\n    token: {token}\n"
    );
    entries(text.as_bytes()).unwrap()
}

fn shop(token: &str) -> Entries {
    served("do-nyc1-shop", "https://a.k8s.ondigitalocean.com", token)
}

fn document(text: &str) -> Document {
    Document::read(Path::new("config"), Some(text)).unwrap()
}

/// What a file says after a merge.
fn merged(text: &str, entries: &Entries) -> String {
    let mut files = [document(text)];
    entries.merge(&mut files, 0, true).unwrap();
    files[0].render().unwrap()
}

fn without(text: &str, server: &str) -> String {
    let mut files = [document(text)];
    merge::remove(&mut files, |own| host(own) == server);
    files[0].render().unwrap()
}

/// Somebody's file, as people keep them.
const OTHERS: &str = r#"# My clusters. Ask Sammy before you change "work".
apiVersion: v1
kind: Config
x-owner: sammy   # unknown to kubectl
1: one
clusters:
  # The one at work.
  - name: work
    cluster:
      server: https://10.0.0.1:6443
      proxy-url: socks5://localhost:1080
      extensions:
        - extension: {last-update: today}
          name: minikube
  - cluster: {server: "https://kind:1", insecure-skip-tls-verify: true}
    name: kind

contexts:
- context:
    cluster: work
    namespace: shop
    user: sammy
  name: work
- context: {cluster: kind, user: kind}
  name: kind
current-context: work # the usual
preferences:
  colors: true
users:
- name: sammy
  user:
    exec: # asks for a password
      apiVersion: client.authentication.k8s.io/v1
      command: aws
      args: [eks, get-token]
      env:
      - name: AWS_PROFILE
        value: "work"
      interactiveMode: IfAvailable
- name: kind
  user:
    client-certificate-data: |
      # no comment
      abc

    client-key-data: ZGVm
# The end.
"#;

#[test]
fn what_others_wrote_stays_line_by_line() {
    let text = merged(OTHERS, &shop("one"));
    let kept = OTHERS.replace("current-context: work #", "current-context: do-nyc1-shop #");
    let lines: Vec<&str> = text.lines().collect();
    let mut rest = lines.iter();
    for line in kept.lines() {
        assert!(rest.any(|own| *own == line), "{line:?} in {text}");
    }
    assert_eq!(lines.len(), kept.lines().count() + 4 + 4 + 3, "{text}");
    assert!(
        text.contains(
            "\n  - cluster:\n      certificate-authority-data: Q0E=\n      server: https://a.k8s"
        ),
        "{text}"
    );
    // The same again changes nothing, and another token that line alone.
    assert_eq!(merged(&text, &shop("one")), text);
    assert_eq!(
        merged(&text, &shop("two")),
        text.replace("token: one", "token: two")
    );
    // It goes as it came.
    let gone = without(&text, "a.k8s.ondigitalocean.com");
    assert_eq!(
        gone,
        OTHERS.replace("current-context: work #", "current-context: '' #")
    );
}

#[test]
fn a_new_file_is_one_that_kubectl_reads() {
    for text in ["", "\n", "# mine\n", "---\n"] {
        let text = merged(text, &shop("one"));
        let read = document(&text);
        for (kind, name) in [
            (document::CLUSTERS, "do-nyc1-shop"),
            (document::USERS, "do-nyc1-shop-admin"),
        ] {
            assert!(read.entry(kind, name).is_some(), "{text}");
        }
        assert_eq!(read.current(), Some("do-nyc1-shop"));
        assert!(text.contains("apiVersion: v1\nkind: Config\n"), "{text}");
    }
    assert!(merged("# mine\n", &shop("one")).starts_with("# mine\n"));
}

#[test]
fn empty_lists_are_filled_and_emptied_as_other_programs_write_them() {
    let empty = "apiVersion: v1\nclusters: null\ncontexts: []\ncurrent-context: \"\"\nkind: Config # empty\nusers:\n";
    let text = merged(empty, &shop("one"));
    assert!(text.contains("kind: Config # empty\n"), "{text}");
    let text = without(&text, "a.k8s.ondigitalocean.com");
    assert_eq!(
        text,
        "apiVersion: v1\nclusters: []\ncontexts: []\ncurrent-context: ''\nkind: Config # empty\nusers: []\n"
    );
}

#[test]
fn files_in_other_styles_say_the_same_afterwards() {
    for text in [
        r#"{"kind": "Config", "clusters": [{"name": "a", "cluster": {"server": "https://a"}}], "x": {"y": [1, 2.5, null]}}"#,
        "clusters: [{name: a, cluster: {server: 'https://a'}}]\nx: &x\n  y: [1, 2.5, null]\n",
        "\"clusters\":\n- {name: a, cluster: {server: 'https://a'}}\n\"x\":\n  \"y\":\n  - 1\n  - 2.5\n  - null\n",
        "clusters:\r\n- name: a\r\n  cluster:\r\n    server: https://a\r\nx:\r\n  y: [1, 2.5, null]\r\n",
        "clusters:\n-\n  name: a\n  cluster:\n    server: https://a\nx: {y: [1, 2.5, null]}",
    ] {
        let text = merged(text, &shop("one"));
        let read: yaml_serde::Value = yaml_serde::from_str(&text).unwrap();
        assert_eq!(
            read["clusters"][0]["cluster"]["server"], "https://a",
            "{text}"
        );
        assert_eq!(read["x"]["y"][1], 2.5, "{text}");
        assert_eq!(read["clusters"][1]["name"], "do-nyc1-shop", "{text}");
        assert_eq!(read["users"][0]["user"]["token"], "one", "{text}");
    }
}

#[test]
fn a_cluster_of_another_server_is_not_overwritten() {
    let before = merged(OTHERS, &shop("one"));
    let other = served("do-nyc1-shop", "https://b.k8s.ondigitalocean.com", "two");
    let mut files = [document(&before)];
    let error = other.merge(&mut files, 0, true).unwrap_err();
    assert!(
        error.contains("a cluster \"do-nyc1-shop\" for another server, https://a.k8s"),
        "{error}"
    );
    assert!(error.contains("`context_name`"), "{error}");
    assert!(!files[0].is_changed());

    // The way out.
    let mut other = other;
    other.rename("shop of the others");
    let text = merged(&before, &other);
    let read = document(&text);
    assert_eq!(read.current(), Some("shop of the others"));
    let mut same = shop("one");
    same.rename("work");
    let error = same.merge(&mut [document(OTHERS)], 0, true).unwrap_err();
    assert!(error.contains("a cluster \"work\""), "{error}");
}

#[test]
fn a_final_slash_makes_no_other_server() {
    let slashed = |token| {
        let server = "https://a.k8s.ondigitalocean.com/";
        served("do-nyc1-shop", server, token)
    };
    for text in [
        merged(&merged(OTHERS, &slashed("one")), &shop("two")),
        merged(&merged(OTHERS, &shop("one")), &slashed("two")),
    ] {
        assert!(text.contains("token: two"), "{text}");
        assert!(!text.contains("token: one"), "{text}");
    }
}

#[test]
fn of_several_contexts_the_current_one_is_taken() {
    let text = merged("", &shop("one")).replace(
        "contexts:\n",
        "contexts:\n- context:\n    cluster: old\n    user: old\n  name: old\n",
    );
    let served = entries(text.as_bytes()).unwrap();
    assert_eq!(served.context, "do-nyc1-shop");
    assert_eq!(merged("", &served), merged("", &shop("one")));
}

#[test]
fn contexts_and_users_of_other_servers_are_not_taken_over() {
    let context = OTHERS.replace("name: kind\ncurrent", "name: do-nyc1-shop\ncurrent");
    let error = shop("one")
        .merge(&mut [document(&context)], 0, true)
        .unwrap_err();
    assert!(
        error.contains("a context \"do-nyc1-shop\" for another server, https://kind:1"),
        "{error}"
    );
    let user = OTHERS.replace("user: sammy", "user: do-nyc1-shop-admin");
    let error = shop("one")
        .merge(&mut [document(&user)], 0, true)
        .unwrap_err();
    assert!(
        error.contains("a user \"do-nyc1-shop-admin\" for another server, https://10"),
        "{error}"
    );
}

#[test]
fn what_somebody_added_to_the_entries_of_a_cluster_stays() {
    let text = merged("", &shop("one"));
    let text = text
        .replace(
            "    user: do-nyc1-shop-admin\n",
            "    namespace: web\n    user: do-nyc1-shop-admin\n",
        )
        .replace("    server:", "    proxy-url: http://proxy\n    server:")
        .replace(
            "    token: one",
            "    as: somebody\n    exec:\n      command: doctl",
        );
    let text = merged(&text, &shop("two"));
    for kept in [
        "    namespace: web\n",
        "    proxy-url: http://proxy\n",
        "    as: somebody\n",
        "    token: two\n",
    ] {
        assert!(text.contains(kept), "{kept} in {text}");
    }
    assert!(!text.contains("exec"), "{text}");
}

#[test]
fn a_user_that_another_context_has_stays() {
    let text = merged(OTHERS, &shop("one")).replace("user: sammy", "user: do-nyc1-shop-admin");
    let text = without(&text, "a.k8s.ondigitalocean.com");
    assert!(text.contains("token: one"), "{text}");
    assert!(!text.contains("name: do-nyc1-shop\n"), "{text}");
}

#[test]
fn of_several_files_each_keeps_its_entries() {
    let (first, second) = (OTHERS, merged("", &shop("one")));
    let mut files = [document(first), document(&second)];
    shop("two").merge(&mut files, 0, true).unwrap();
    // What exists is changed where it is; only the current context goes to the first.
    let texts = files.each_ref().map(|file| file.render().unwrap());
    assert_eq!(
        texts[0],
        OTHERS.replace("current-context: work #", "current-context: do-nyc1-shop #")
    );
    assert_eq!(texts[1], second.replace("token: one", "token: two"));
    assert!(merge::remove(&mut files, |server| server.starts_with("https://a.")));
    let texts = files.map(|file| file.render().unwrap());
    assert!(!texts.concat().contains("do-nyc1-shop"), "{texts:?}");
}

#[test]
fn broken_files_are_refused_and_not_quoted() {
    for (text, why) in [
        ("users:\n- token: [secret", "it isn't valid YAML in line"),
        ("secret", "it isn't a kubeconfig"),
        ("- secret", "it isn't a kubeconfig"),
        ("clusters: secret", "its `clusters` is no list"),
        ("users: {secret: secret}", "its `users` is no list"),
        ("a: 1\na: secret", "it isn't valid YAML"),
        ("a: 1\n---\nb: secret\n", "it isn't valid YAML"),
        ("a: *secret\n", "it isn't valid YAML"),
        ("\tsecret", "it isn't valid YAML"),
    ] {
        let error = Document::read(Path::new("config"), Some(text))
            .err()
            .unwrap();
        let error = format!("{error} {error:?}");
        assert!(error.contains(why) && !error.contains("secret"), "{error}");
    }
}

/// Files of all kinds, from pieces that people combine.
fn any(random: &mut fastrand::Rng) -> String {
    let mut text = String::new();
    let comment = |random: &mut fastrand::Rng, indent: &str| match random.u8(..4) {
        0 => format!("{indent}# about {}\n", random.u16(..)),
        1 => "\n".to_owned(),
        _ => String::new(),
    };
    let count = random.usize(..4);
    let mut parts = vec!["apiVersion: v1\n".to_owned(), "kind: Config\n".to_owned()];
    let odd = [
        "x-odd: {a: [1, 'two']}\n",
        "x-text: |\n  # text\n  clusters:\n  - a\n",
        "preferences: {}\n",
    ];
    parts.push((*random.choice(odd.iter()).unwrap()).to_owned());
    for (list, body, inner) in [
        ("clusters", "cluster", "server: https://NAME.example.com"),
        (
            "contexts",
            "context",
            "cluster: NAME\nuser: NAME\nnamespace: default",
        ),
        (
            "users",
            "user",
            "exec:\n  command: get-token # quickly\n  args:\n  - --cluster\n  - NAME",
        ),
    ] {
        let indent = *random.choice(["", "  ", "    "].iter()).unwrap();
        let mut part = format!("{list}:{}\n", if count == 0 { " []" } else { "" });
        for number in 0..count {
            let name = format!("other{number}");
            part.push_str(&comment(random, indent));
            let inner = inner
                .replace("NAME", &name)
                .replace('\n', &format!("\n{indent}    "));
            part.push_str(&match random.bool() {
                true => format!("{indent}- name: {name}\n{indent}  {body}:\n{indent}    {inner}\n"),
                false => format!(
                    "{indent}- {body}:\n{indent}    {inner}\n{indent}  name: {name} # {list}\n"
                ),
            });
        }
        part.push_str(&comment(random, ""));
        parts.push(part);
    }
    if random.bool() {
        parts.push("current-context: other0 # mine\n".to_owned());
    }
    random.shuffle(&mut parts);
    for part in parts {
        text.push_str(&part);
        text.push_str(&comment(random, ""));
    }
    if random.bool() {
        text.pop();
    }
    text
}

#[test]
fn whatever_a_file_holds_survives_with_its_comments() {
    for seed in 0..2_000 {
        let mut random = fastrand::Rng::with_seed(seed);
        let before = any(&mut random);
        let mut files = [document(&before)];
        let entries = shop("one");
        entries.merge(&mut files, 0, false).unwrap();
        let after = files[0].render().unwrap();
        let mut rest = after.lines();
        for line in before.lines().filter(|line| !line.ends_with("[]")) {
            assert!(
                rest.any(|own| own == line),
                "{seed}: {line:?}\n{before}\n---\n{after}"
            );
        }
        let (old, new) = (document(&before), document(&after));
        for kind in document::KINDS {
            for (name, body) in old.entries(kind) {
                assert_eq!(new.entry(kind, name), Some(body), "{seed}");
            }
            assert_eq!(
                new.entries(kind).count(),
                old.entries(kind).count() + 1,
                "{seed}"
            );
        }
        assert_eq!(new.current(), old.current());
        // Taken out again, the file says what it said.
        let gone = without(&after, "a.k8s.ondigitalocean.com");
        let (old, gone): (yaml_serde::Value, yaml_serde::Value) = (
            yaml_serde::from_str(&before).unwrap(),
            yaml_serde::from_str(&gone).unwrap(),
        );
        assert_eq!(old, gone, "{seed}");
    }
}

#[test]
fn the_first_file_that_exists_gets_what_is_new() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let listed = [at("a"), at("b"), at("c")];
    assert_eq!(paths::for_new(&listed), 2);
    assert_eq!(paths::to_change(listed.to_vec()), [at("c")]);
    fs::write(at("b"), "").unwrap();
    assert_eq!(paths::for_new(&listed), 1);
    assert_eq!(paths::to_change(listed.to_vec()), [at("b")]);
}
