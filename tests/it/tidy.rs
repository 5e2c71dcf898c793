//! The rules of the repository that no compiler knows: who may import whom, where colors, files
//! and threads are, how long a file may get.

use std::fs;
use std::path::{Path, PathBuf};

/// What each module may import of ours, in reading order; the table of `ARCHITECTURE.md`.
const MODULES: &[(&str, &[&str])] = &[
    ("plan", &[]),
    ("catalogue", &["plan"]),
    ("analysis", &["plan", "catalogue"]),
    ("lang", &[]),
    ("wording", &["plan", "analysis", "lang"]),
    (
        "short_path",
        &["plan", "catalogue", "analysis", "lang", "wording"],
    ),
    ("file", &["plan"]),
    ("paper", &[]),
    (
        "print",
        &["plan", "catalogue", "analysis", "lang", "wording", "paper"],
    ),
    ("printer", &["file", "paper"]),
    ("document", &["plan", "catalogue", "analysis"]),
    (
        "command",
        &[
            "plan",
            "analysis",
            "lang",
            "short_path",
            "paper",
            "document",
        ],
    ),
    (
        "ui",
        &[
            "plan",
            "catalogue",
            "analysis",
            "lang",
            "wording",
            "short_path",
            "paper",
            "command",
        ],
    ),
    (
        "app",
        &[
            "plan",
            "catalogue",
            "analysis",
            "lang",
            "wording",
            "short_path",
            "file",
            "paper",
            "print",
            "printer",
            "document",
            "command",
            "ui",
        ],
    ),
    (
        "cli",
        &[
            "plan",
            "catalogue",
            "analysis",
            "lang",
            "wording",
            "file",
            "paper",
            "print",
        ],
    ),
];

/// A source file: its path below `src`, the module it belongs to, and its text without tests.
struct Source {
    path: PathBuf,
    module: String,
    text: String,
    lines: usize,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                sources.push(source(&root, &path));
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(100 < sources.len(), "the sources were found");
    sources
}

fn source(root: &Path, path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap();
    let path = path.strip_prefix(root).unwrap().to_owned();
    let first = path.iter().next().unwrap().to_string_lossy();
    let module = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
    let lines = text.lines().count();
    let text = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default()
        .to_owned();
    Source {
        path,
        module,
        text,
        lines,
    }
}

fn is_test(source: &Source) -> bool {
    let name = source.path.to_string_lossy();
    name.contains("tests") || name.contains("testing")
}

/// The modules of ours that a line names: `crate::x::…` or `crate::{x, y::z}`.
fn named(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (start, _) in line.match_indices("crate::") {
        let rest = &line[start + "crate::".len()..];
        let name: String = rest
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect();
        found.push(name);
    }
    found
}

#[test]
fn each_module_imports_only_what_the_table_allows() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|s| !is_test(s)) {
        let Some((_, allowed)) = MODULES.iter().find(|(name, _)| *name == source.module) else {
            assert!(
                ["lib", "main"].contains(&source.module.as_str()),
                "{} is in no row of the table",
                source.path.display()
            );
            continue;
        };
        for line in source
            .text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            assert!(
                !line.contains("use crate::{"),
                "one module a line: {}",
                source.path.display()
            );
            for name in named(line) {
                let own = name == source.module || name.is_empty();
                if !own && !allowed.contains(&name.as_str()) {
                    wrong.push(format!("{}: {}", source.path.display(), line.trim()));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "imports against the table:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_table_stands_in_the_architecture_as_it_is_tested() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    for (module, allowed) in MODULES {
        let may = if allowed.is_empty() {
            "nothing".to_owned()
        } else {
            allowed.join(", ")
        };
        let row = text
            .lines()
            .find(|line| line.starts_with(&format!("| `{module}` |")));
        let row = row.unwrap_or_else(|| panic!("{module} has no row in ARCHITECTURE.md"));
        assert!(
            row.ends_with(&format!("| {may} |")),
            "the row of {module} should end with: {may}"
        );
    }
}

/// Something that may stand only in certain places.
fn only_in(pattern: &str, places: &[&str]) {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|s| !is_test(s)) {
        let path = source.path.to_string_lossy().replace('\\', "/");
        if places.iter().any(|place| path.starts_with(place)) {
            continue;
        }
        let lines = source
            .text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in lines.filter(|line| line.contains(pattern)) {
            wrong.push(format!("{path}: {}", line.trim()));
        }
    }
    assert!(
        wrong.is_empty(),
        "`{pattern}` only in {places:?}:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn colors_are_named_only_in_the_theme() {
    for pattern in [
        "Color32::from_",
        "Color32::WHITE",
        "Color32::BLACK",
        "Color32::RED",
    ] {
        only_in(pattern, &["ui/theme/"]);
    }
}

#[test]
fn threads_start_only_in_jobs() {
    for pattern in ["thread::spawn", "thread::Builder"] {
        only_in(pattern, &["app/jobs.rs"]);
    }
}

#[test]
fn files_are_written_only_in_file() {
    for pattern in [
        "fs::write",
        "File::create",
        "OpenOptions",
        "fs::rename",
        "fs::remove",
    ] {
        only_in(pattern, &["file/"]);
    }
}

#[test]
fn only_the_app_talks_to_the_window() {
    only_in("send_viewport_cmd", &["app/"]);
}

#[test]
fn the_model_has_no_floats_no_clock_and_no_files() {
    for pattern in ["f32", "f64", "std::fs", "Zoned::now", "egui"] {
        let wrong: Vec<_> = sources()
            .iter()
            .filter(|s| s.module == "plan" && s.text.contains(pattern))
            .map(|s| s.path.display().to_string())
            .collect();
        assert!(wrong.is_empty(), "{pattern} in {wrong:?}");
    }
}

#[test]
fn no_file_is_longer_than_500_lines() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|s| 500 < s.lines)
        .map(|s| format!("{} has {}", s.path.display(), s.lines))
        .collect();
    assert!(long.is_empty(), "{long:?}");
}
