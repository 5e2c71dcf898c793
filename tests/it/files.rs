//! Files as a user meets them: old ones still open, and a crash in the middle of saving loses
//! nothing.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, UNIX_EPOCH};

use planbuch::file::{decode, encode, read, sweep_orphans, write, write_bytes};
use planbuch::plan::Plan;

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The saves of every version of the format. They are never edited; new ones are added.
fn frozen_saves() -> Vec<PathBuf> {
    let folders = fs::read_dir(project().join("tests/saves")).unwrap();
    let mut saves: Vec<_> = folders
        .flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    saves.sort();
    saves
}

/// Without the version of the program, which changes with each release.
fn without_app(text: &str) -> String {
    let kept = text.lines().filter(|line| !line.starts_with("    app: "));
    kept.flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn saves_of_every_version_open_and_today_look_the_same() {
    assert!(!frozen_saves().is_empty());
    for path in frozen_saves() {
        let text = fs::read_to_string(&path).unwrap();
        let plan = decode(text.as_bytes()).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let again = encode(&plan).unwrap();
        if path.parent().unwrap().ends_with("v1") {
            assert_eq!(without_app(&again), without_app(&text), "{path:?}");
        }
        assert_eq!(decode(again.as_bytes()).unwrap(), plan);
    }
}

/// So that the frozen saves document the format, and every field has proven to be kept.
#[test]
fn every_field_of_the_model_is_in_a_frozen_save() {
    let saves: String = frozen_saves()
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let written: BTreeSet<_> = saves
        .lines()
        .filter_map(|line| line.trim_start().split_once(": "))
        .map(|(name, _)| name)
        .collect();
    let folders = ["src/plan", "src/plan/rollout"].map(|folder| project().join(folder));
    let entries = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    let files = entries.map(|entry| entry.unwrap().path());
    for file in files.filter(|path| path.is_file()) {
        let source = fs::read_to_string(file).unwrap();
        let fields = source
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix("pub "))
            .filter_map(|line| line.strip_suffix(',')?.split_once(": "))
            .map(|(name, _)| name)
            // These two stand in the file as text, "4.60".
            .filter(|name| !["cents", "thousandths"].contains(name));
        for field in fields {
            assert!(written.contains(field), "no frozen save has {field}");
        }
    }
}

/// Set in the process that is to be killed: the file it saves.
const VICTIM: &str = "PLANBUCH_TEST_SAVES";

const SAVES: usize = 30;

fn save(number: usize) -> Plan {
    let mut plan = Plan::default();
    plan.business.name = number.to_string();
    plan.business.note = "Semmeln ".repeat(10_000 + number);
    plan
}

/// The part of the killed process; without it a test that does nothing.
#[test]
fn saves_again_and_again() {
    let Some(path) = std::env::var_os(VICTIM).map(PathBuf::from) else {
        return;
    };
    // Prepared, so that nearly all the time goes into writing.
    let texts: Vec<_> = (1..=SAVES).map(|it| encode(&save(it)).unwrap()).collect();
    let mut out = std::io::stdout();
    writeln!(out, "\nsaved 0").unwrap();
    for (number, text) in (1..).zip(texts) {
        write_bytes(&path, text.as_bytes()).unwrap();
        writeln!(out, "saved {number}").unwrap();
    }
}

/// Starts saving, kills the process after it reported a number of saves, and returns that
/// number.
fn kill_after(path: &Path, saves: usize) -> usize {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["files::saves_again_and_again", "--exact", "--nocapture"])
        .env(VICTIM, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let reported = lines
        .filter_map(|line| line.unwrap().strip_prefix("saved ")?.parse().ok())
        .find(|number| *number == saves);
    child.kill().unwrap();
    child.wait().unwrap();
    reported.unwrap()
}

#[test]
fn a_crash_while_saving_leaves_the_old_or_the_new_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.plan.ron");
    for saves in (0..SAVES).step_by(3) {
        write(&path, &save(0), None).unwrap();
        let reported = kill_after(&path, saves);
        let plan = read(&path).unwrap().plan;
        let number: usize = plan.business.name.parse().unwrap();
        assert!((reported..=SAVES).contains(&number), "{number}");
        assert_eq!(plan, save(number));
    }
    // What the killed saves left beside the file goes, once it is old.
    for entry in fs::read_dir(&folder).unwrap() {
        let file = File::options().write(true).open(entry.unwrap().path());
        let long_ago = UNIX_EPOCH + Duration::from_hours(1);
        file.unwrap().set_modified(long_ago).unwrap();
    }
    sweep_orphans(&path);
    let left: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["a.plan.ron"]);
}
