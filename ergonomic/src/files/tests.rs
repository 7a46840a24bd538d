use std::thread;

use super::*;

fn write(path: &Path, text: &str) -> Result<(), Error> {
    Files::lock(&[path.to_owned()])?.write(0, text.to_owned())
}

fn in_folder(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn a_file_is_created_with_its_folders_and_nothing_is_left_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a/b/config");
    write(&path, "one").unwrap();
    write(&path, "two").unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "two");
    assert_eq!(in_folder(path.parent().unwrap()), ["config"]);
}

#[cfg(unix)]
#[test]
fn only_the_user_may_read_what_is_written() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/config");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    write(&path, "one").unwrap();
    assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));

    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    write(&path, "two").unwrap();
    assert_eq!(mode(&path), 0o600);
}

#[cfg(unix)]
#[test]
fn whoever_reads_meanwhile_sees_the_old_file_or_the_new_one() {
    use std::os::unix::fs::MetadataExt as _;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    write(&path, "one").unwrap();
    let mut open = fs::File::open(&path).unwrap();
    let before = open.metadata().unwrap().ino();
    write(&path, "two").unwrap();
    // The old file was replaced and not written to.
    assert_ne!(fs::metadata(&path).unwrap().ino(), before);
    let mut text = String::new();
    std::io::Read::read_to_string(&mut open, &mut text).unwrap();
    assert_eq!(text, "one");
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_stays_and_its_target_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (
        folder.path().join("real/config"),
        folder.path().join("link"),
    );
    std::os::unix::fs::symlink("middle", &link).unwrap();
    std::os::unix::fs::symlink("real/config", folder.path().join("middle")).unwrap();
    // Also one that leads to nothing yet.
    for text in ["one", "two"] {
        write(&link, text).unwrap();
        assert_eq!(fs::read_to_string(&real).unwrap(), text);
        assert_eq!(fs::read_link(&link).unwrap(), Path::new("middle"));
    }
    assert_eq!(in_folder(folder.path()), ["link", "middle", "real"]);
    assert_eq!(in_folder(real.parent().unwrap()), ["config"]);

    let circle = folder.path().join("circle");
    std::os::unix::fs::symlink("circle", &circle).unwrap();
    let error = write(&circle, "three").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("lead to each other"), "{error}");
}

#[cfg(unix)]
#[test]
fn whoever_comes_by_a_link_waits_for_whoever_comes_by_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real"), folder.path().join("link"));
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let _held = Files::lock(&[real]).unwrap();
    assert!(Files::lock_within(&[link], Duration::ZERO).is_err());
}

#[test]
fn a_file_that_may_not_be_written_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    fs::write(&path, "one").unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let error = write(&path, "two").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(
        error.to_string().contains("config can't be written"),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "one");
    assert_eq!(in_folder(folder.path()), ["config"]);
}

#[test]
fn a_file_that_is_no_text_is_refused_and_not_quoted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    fs::write(&path, b"secret \xff").unwrap();
    let error = write(&path, "two").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"secret \xff");
    assert_eq!(in_folder(folder.path()), ["config"]);
}

#[test]
fn a_lock_that_stays_is_told_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (path, lock) = (
        folder.path().join("config"),
        folder.path().join("config.lock"),
    );
    fs::write(&path, "one").unwrap();
    fs::write(&lock, "").unwrap();
    let files = Files::lock_within(std::slice::from_ref(&path), Duration::from_millis(50));
    let error = files.err().unwrap();
    let text = error.to_string();
    assert!(
        text.contains("config.lock has been there for 0 seconds"),
        "{text}"
    );
    assert!(
        text.contains("delete the lock if no other program runs"),
        "{text}"
    );
    assert_eq!(in_folder(folder.path()), ["config", "config.lock"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "one");
}

#[test]
fn several_at_once_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let threads = (0..8).map(|thread| {
        let path = path.clone();
        thread::spawn(move || {
            for _ in 0..10 {
                let mut files =
                    Files::lock_within(std::slice::from_ref(&path), Duration::from_secs(60))
                        .unwrap();
                let before = files.texts()[0].unwrap_or_default().to_owned();
                files.write(0, format!("{before}{thread}\n")).unwrap();
            }
        })
    });
    for thread in threads.collect::<Vec<_>>() {
        thread.join().unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 80);
    assert_eq!(in_folder(folder.path()), ["config"]);
}

#[cfg(unix)]
#[test]
fn what_is_the_same_already_is_not_written_again() {
    use std::os::unix::fs::MetadataExt as _;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    write(&path, "one").unwrap();
    let inode = || fs::metadata(&path).unwrap().ino();
    let before = inode();
    write(&path, "one").unwrap();
    assert_eq!(inode(), before);
    write(&path, "two").unwrap();
    assert_ne!(inode(), before);
}

#[cfg(unix)]
#[test]
fn a_file_of_somebody_else_stays_theirs_if_an_administrator_changes_it() {
    use std::os::unix::fs::{MetadataExt as _, chown};

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    write(&path, "one").unwrap();
    // Only administrators can give a file away.
    if chown(&path, Some(4_321), Some(4_322)).is_err() {
        return;
    }
    write(&path, "two").unwrap();
    let owner = fs::metadata(&path).unwrap();
    assert_eq!((owner.uid(), owner.gid()), (4_321, 4_322));
    assert_eq!(fs::read_to_string(&path).unwrap(), "two");
}

#[test]
fn files_are_locked_in_the_same_order_whatever_order_they_are_named_in() {
    let folder = tempfile::tempdir().unwrap();
    let [a, b] = ["a", "b"].map(|name| folder.path().join(name));
    fs::write(folder.path().join("a.lock"), "").unwrap();
    fs::write(folder.path().join("b.lock"), "").unwrap();
    for paths in [[a.clone(), b.clone()], [b, a]] {
        let error = Files::lock_within(&paths, Duration::ZERO).err().unwrap();
        assert!(error.to_string().contains("a.lock has been"), "{error}");
    }
}

/// `kubectl` locks the link, and another program may name the file itself.
#[cfg(unix)]
#[test]
fn a_link_is_locked_and_so_is_what_it_leads_to() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real"), folder.path().join("link"));
    fs::write(&real, "one").unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let held = Files::lock(&[link]).unwrap();
    assert_eq!(
        in_folder(folder.path()),
        ["link", "link.lock", "real", "real.lock"]
    );
    drop(held);
    assert_eq!(in_folder(folder.path()), ["link", "real"]);
}
