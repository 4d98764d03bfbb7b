//! Who may use whom (DESIGN.md chapter 3): reads the paths in `src` and fails on a breach. The compiler does not guard this
//! inside one crate. If it fails, move the code, not the rule.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The layers with what they may name; `text` may be named by all. A layer that is not listed does not exist.
const EDGES: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("calendar", &[]),
    ("domain", &["calendar"]),
    ("schedule", &["calendar", "domain"]),
    ("catalogue", &["domain", "calendar"]),
    ("rules", &["schedule", "calendar", "domain"]),
    ("i18n", &["rules", "schedule", "calendar", "domain"]),
    ("store", &["domain"]),
    (
        "papers",
        &["i18n", "rules", "schedule", "catalogue", "calendar", "domain"],
    ),
    (
        "formats",
        &["papers", "i18n", "rules", "schedule", "catalogue", "calendar", "domain"],
    ),
    (
        "app",
        &["papers", "i18n", "rules", "schedule", "catalogue", "calendar", "domain"],
    ),
    (
        "ui",
        &[
            "app",
            "papers",
            "i18n",
            "rules",
            "schedule",
            "catalogue",
            "calendar",
            "domain",
        ],
    ),
    ("paths", &[]),
    ("runtime", &["ui", "app", "store", "formats", "papers", "paths"]),
    (
        "cli",
        &[
            "runtime",
            "ui",
            "app",
            "store",
            "formats",
            "papers",
            "i18n",
            "rules",
            "schedule",
            "catalogue",
            "calendar",
            "domain",
            "paths",
        ],
    ),
    ("main", &["cli"]),
    ("lib", &[]),
];

/// Words that only these layers may hold outside of tests.
const WORDS: &[(&str, &[&str])] = &[
    ("ratatui", &["ui", "runtime"]),
    ("crossterm", &["runtime"]),
    ("std::fs", &["store"]),
    ("File::open", &["store"]),
    ("Local::now", &["cli"]),
    ("Utc::now", &[]),
    ("SystemTime::now", &["cli", "runtime"]),
    ("Instant::now", &["runtime", "cli"]),
    ("std::env", &["main"]),
    ("anyhow", &["cli", "main"]),
    ("println!", &[]),
];

/// The breaches in one file of `layer`, each with its line.
fn breaches(layer: &str, source: &str) -> Vec<String> {
    let allowed: BTreeMap<&str, &[&str]> = EDGES.iter().copied().collect();
    let Some(may) = allowed.get(layer) else {
        return vec![format!("{layer} is no layer")];
    };
    let mut found = Vec::new();
    for (number, line) in code(source).lines().enumerate() {
        let mut tell = |what: &str| found.push(format!("line {}: {layer} must not name {what}", number + 1));
        for named in named_layers(line) {
            let is_fine = named == layer || named == "text" || may.contains(&named.as_str());
            if allowed.contains_key(named.as_str()) && !is_fine {
                tell(&named);
            }
        }
        for (word, layers) in WORDS {
            if has_word(line, word) && !layers.contains(&layer) {
                tell(word);
            }
        }
    }
    found
}

/// The code of a file as it is built: without comments, texts, and what stands behind `#[cfg(test)]` at its end.
fn code(source: &str) -> String {
    let before_tests = source.split("#[cfg(test)]\n#[path").next().unwrap_or_default();
    let before_tests = before_tests
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    let mut code = String::new();
    let mut block = String::new();
    for line in before_tests.lines() {
        let line = without_texts(line);
        let line = line.split("//").next().unwrap_or_default();
        // A `use` over several lines is read as one, reported at its last line.
        if !block.is_empty() || line.trim_start().trim_start_matches("pub ").starts_with("use ") {
            block.push_str(line.trim());
            let is_over = line.contains(';');
            code.push_str(if is_over { &block } else { "" });
            if is_over {
                block.clear();
            }
        } else {
            code.push_str(line);
        }
        code.push('\n');
    }
    code
}

fn without_texts(line: &str) -> String {
    let parts = line.split('"').enumerate();
    parts.filter(|(place, _)| place % 2 == 0).map(|it| it.1).collect()
}

/// The layers a line names behind `crate::` or `leitstand::`, also in a group.
fn named_layers(line: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for start in ["crate::", "leitstand::"] {
        for (at, _) in line.match_indices(start) {
            if at > 0 && is_of_a_name(line.as_bytes()[at - 1]) {
                continue;
            }
            let rest = &line[at + start.len()..];
            let group = rest
                .strip_prefix('{')
                .map_or(rest, |inner| inner.rsplit_once('}').map_or(inner, |it| it.0));
            let parts = if rest.starts_with('{') {
                top_level(group)
            } else {
                vec![group.to_owned()]
            };
            let names = parts
                .iter()
                .map(|it| it.trim().chars().take_while(|it| is_of_a_name(*it as u8)).collect());
            found.extend(names);
        }
    }
    found
}

/// The parts of a group that are parted by commas outside of inner groups.
fn top_level(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for sign in group.chars() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().expect("there is a first part").push(sign);
    }
    parts
}

fn is_of_a_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether `word` stands in the line as a path or a macro of its own. `use std::{env, fs}` counts as `std::fs`.
fn has_word(line: &str, word: &str) -> bool {
    let is_own = |at: usize| {
        let before = at.checked_sub(1).map(|it| line.as_bytes()[it]);
        let after = line.as_bytes().get(at + word.len()).copied();
        let is_macro = word.ends_with('!');
        !before.is_some_and(is_of_a_name) && (is_macro || !after.is_some_and(is_of_a_name))
    };
    let grouped = word.strip_prefix("std::").is_some_and(|inner| {
        line.split_once("use std::{").is_some_and(|(_, group)| {
            let parts = top_level(group.rsplit_once('}').map_or(group, |it| it.0));
            parts
                .iter()
                .any(|it| it.trim() == inner || it.trim().starts_with(&format!("{inner}::")))
        })
    });
    grouped || line.match_indices(word).any(|(at, _)| is_own(at))
}

/// All source files with their layer; files that hold nothing but tests are left out.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let is_test = name == "tests" || name.ends_with("_tests");
            if path.is_dir() && !is_test {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") && !is_test {
                let inside = path.strip_prefix(&root).unwrap();
                let first = inside.components().next().unwrap().as_os_str().to_string_lossy();
                let layer = first.trim_end_matches(".rs").to_owned();
                found.push((path, layer));
            }
        }
    }
    found
}

#[test]
fn every_file_keeps_to_its_layer() {
    let sources = sources();
    assert!(sources.len() > 100, "the sources were found");
    let mut all = Vec::new();
    for (path, layer) in sources {
        let text = std::fs::read_to_string(&path).unwrap();
        all.extend(
            breaches(&layer, &text)
                .into_iter()
                .map(|it| format!("{}: {it}", path.display())),
        );
    }
    assert!(all.is_empty(), "\n{}", all.join("\n"));
}

#[test]
fn every_layer_of_the_table_exists_and_stands_on_the_map() {
    let map = include_str!("../src/lib.rs");
    let found: BTreeSet<String> = sources().into_iter().map(|it| it.1).collect();
    let listed: BTreeSet<String> = EDGES.iter().map(|it| it.0.to_owned()).collect();
    assert_eq!(found, listed);
    for layer in listed
        .iter()
        .filter(|it| !["main", "lib", "paths"].contains(&it.as_str()))
    {
        assert!(map.contains(&format!("//! | [`{layer}`] |")), "{layer}");
    }
}

/// Ways to the outside of the process: the word, below which folder it is barred, and the only files that may use it.
const PRINTING: &[(&str, &str, &[&str])] = &[
    ("println!", "", &[]),
    ("print!", "", &[]),
    ("eprintln!", "", &["runtime/panic.rs"]),
    ("eprint!", "", &[]),
    ("dbg!", "", &[]),
    // The cockpit draws on the terminal; the command line gets its streams from `main`.
    ("stdout", "", &["main.rs", "runtime/terminal.rs"]),
    ("stderr", "", &["main.rs"]),
    // All that a command says goes through one door, which cleans it (Z24); there is no log (Z28).
    ("writeln!", "cli/", &["cli/out.rs"]),
    ("write!", "cli/", &["cli/out.rs"]),
    ("write_all", "cli/", &["cli/out.rs"]),
];

/// The words of [`PRINTING`] in a file that may not hold them.
fn printing(file: &str, source: &str) -> Vec<String> {
    let code = code(source);
    let told = |word: &str| code.lines().any(|line| has_word(line, word));
    let barred = PRINTING
        .iter()
        .filter(|(_, below, files)| file.starts_with(below) && !files.contains(&file));
    let found = barred.filter(|(word, ..)| told(word));
    found
        .map(|(word, ..)| format!("{file} must not print by {word}"))
        .collect()
}

#[test]
fn only_the_output_of_the_command_line_and_the_panic_hook_print() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    for (path, _) in sources() {
        let inside = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        all.extend(printing(&inside, &std::fs::read_to_string(&path).unwrap()));
    }
    assert!(all.is_empty(), "\n{}", all.join("\n"));
    for (file, line) in [
        ("app/model.rs", "println!(\"{}\", 1);"),
        ("store/save.rs", "let mut err = std::io::stderr();"),
        ("cli/report.rs", "out.write_all(b\"x\")?;"),
    ] {
        assert_eq!(printing(file, line).len(), 1, "{line}");
    }
}

#[test]
fn no_circle_is_allowed() {
    let edges: BTreeMap<&str, &[&str]> = EDGES.iter().copied().collect();
    for start in edges.keys() {
        let mut seen = BTreeSet::new();
        let mut next: Vec<&str> = edges[start].to_vec();
        while let Some(layer) = next.pop() {
            assert_ne!(layer, *start);
            if seen.insert(layer) {
                next.extend(edges[layer]);
            }
        }
    }
}

#[test]
fn a_planted_breach_is_found() {
    for (layer, source) in [
        ("domain", "use crate::store::open;"),
        (
            "domain",
            "use crate::{\n    calendar::Date,\n    i18n::{say, Text},\n};",
        ),
        ("app", "fn f() { crate::runtime::run(); }"),
        ("app", "pub(crate) use crate::ui::draw;"),
        ("store", "use ratatui::Frame;"),
        ("ui", "use crossterm::event::Event;"),
        ("schedule", "let now = chrono::Local::now();"),
        ("app", "let at = std::time::Instant::now();"),
        ("ui", "use std::{env, fs};"),
        ("catalogue", "use std::{\n    fs::File,\n};"),
        ("runtime", "use std::fs;"),
        ("runtime", "use crate::cli::run;"),
        ("runtime", "use crate::domain::Project;"),
        ("store", "println!(\"{}\", 1);"),
        ("plugins", ""),
    ] {
        assert!(!breaches(layer, source).is_empty(), "{layer}: {source}");
    }
}

#[test]
fn what_is_allowed_is_not_reported() {
    for (layer, source) in [
        ("domain", "use crate::calendar::Date; // not crate::store"),
        (
            "domain",
            "use crate::domain::{Change, Project};\nuse crate::text::clean;",
        ),
        ("ui", "use ratatui::{Frame, layout::Rect};"),
        ("store", "use std::fs::{self, File};"),
        ("app", "let said = \"crate::store and std::fs\";"),
        ("i18n", "/// As [`crate::store::save`] does.\nfn f() {}"),
        (
            "app",
            "fn f() {}\n#[cfg(test)]\nmod tests {\n    use crate::store::open;\n}",
        ),
        ("runtime", "use ratatui_crossterm::CrosstermBackend;"),
    ] {
        assert_eq!(breaches(layer, source), Vec::<String>::new(), "{layer}: {source}");
    }
}
