//! The real binary on the command line: results, refusals in the user's language, files that stay as they are.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "support/desk.rs"]
mod desk;

use desk::{Desk, FILE};
use serde_json::Value;

#[test]
fn a_founded_plan_has_the_dates_of_the_acceptance_cases() {
    for (start, end, eighteen) in [
        ("2027-01-11", "2028-11-27", "2028-07-11"),
        ("2027-03-01", "2029-01-29", "2028-09-01"),
        ("2027-09-20", "2029-07-16", "2029-03-20"),
    ] {
        let desk = Desk::new();
        desk.found(start);
        let plan = desk.json(&format!("plan {FILE} --json --as-of 2027-01-11"));
        assert_eq!(plan["start"], start);
        assert_eq!(plan["end_expected"], end);
        assert_eq!(plan["eighteen_months_on"], eighteen);
        assert_eq!(plan["end_planned"], Value::Null);
    }
}

#[test]
fn a_baseline_gives_the_planned_end_and_the_colour_of_the_dates() {
    let desk = Desk::new();
    let sample = leitstand::catalogue::sample::project();
    std::fs::write(desk.path(FILE), leitstand::store::codec::encode(&sample).unwrap()).unwrap();
    let plan = desk.json(&format!("plan {FILE} --json --as-of 2028-05-29"));
    assert_eq!(
        (&plan["end_planned"], &plan["end_expected"]),
        (&"2029-01-29".into(), &"2029-01-29".into())
    );
    assert_eq!(plan["reserve_days"], 150);
    let state = desk.json(&format!("status {FILE} --json --as-of 2028-05-29"));
    assert_eq!(state["color"], "yellow");
    let lights = ["dates", "resources", "participation", "results"]
        .into_iter()
        .zip(["yellow", "yellow", "green", "yellow"]);
    let lights: Vec<_> = lights
        .map(|it| serde_json::json!({"light": it.0, "color": it.1}))
        .collect();
    assert_eq!(state["lights"], serde_json::json!(lights));
    let lines = desk.call(&format!("status {FILE} --as-of 2028-05-29")).out;
    assert!(
        lines.contains("Termine: GELB, Ziele 3 Wochen später, Beschluss bleibt"),
        "{lines}"
    );
    assert!(lines.contains("Beschluss geplant: 29.01.2029, unverändert"), "{lines}");
}

#[test]
fn the_plan_names_its_tasks_with_code_dates_and_slack() {
    let desk = Desk::with_project();
    let plan = desk.json(&format!("plan {FILE} --json --as-of 2027-01-11"));
    let tasks = plan["tasks"].as_array().unwrap();
    let start = tasks.iter().find(|it| it["code"] == "A1").unwrap();
    assert_eq!(start["start"], "2027-01-11");
    let resolution = tasks.iter().find(|it| it["code"] == "J4").unwrap();
    assert_eq!(resolution["end"], plan["end_expected"]);
    assert_eq!(
        (&resolution["critical"], &resolution["total_slack_days"]),
        (&true.into(), &0.into())
    );
    let keys: Vec<&str> = start.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = [
        "id",
        "code",
        "title",
        "start",
        "end",
        "total_slack_days",
        "free_slack_days",
        "critical",
    ];
    assert_eq!(keys, expected);
}

#[test]
fn the_state_is_told_in_lines_and_as_json() {
    let desk = Desk::with_project();
    let state = desk.json(&format!("status {FILE} --json --as-of 2027-01-11"));
    assert_eq!(state["phase"], "clarification");
    assert_eq!(
        state["lights"][0],
        serde_json::json!({"light": "dates", "color": "open"})
    );
    assert_eq!(state["end_expected"], "2028-11-27");
    assert_eq!(state["reserve_days"], 139);
    let lines = desk.call(&format!("status {FILE} --as-of 2027-01-11")).out;
    assert!(
        lines.contains("Startsignal: 11.01.2027") && lines.contains("27.11.2028"),
        "{lines}"
    );
    let lines = desk.call(&format!("status {FILE} --as-of 2027-01-11 --lang en")).out;
    assert!(lines.contains("Start signal: 11/01/2027"), "{lines}");
}

#[test]
fn the_picture_is_as_wide_as_asked_for_and_ascii_where_titles_are() {
    let desk = Desk::with_project();
    for width in [40, 80, 133] {
        let picture = desk
            .call(&format!("plan {FILE} --width {width} --as-of 2027-01-11"))
            .out;
        let rows: Vec<&str> = picture.lines().collect();
        let (legend, rows) = rows.split_last().unwrap();
        assert!(rows.iter().all(|it| it.chars().count() <= width), "{picture}");
        assert!(rows.iter().any(|it| it.contains('O')) && rows.iter().any(|it| it.contains('%')));
        assert!(legend.contains('#'));
    }
}

#[test]
fn every_table_can_be_listed() {
    let desk = Desk::with_project();
    for kind in leitstand::domain::EntityKind::ALL {
        let rows = desk.json(&format!("list {FILE} {} --json", kind.key()));
        assert!(rows.is_array());
        assert_eq!(desk.call(&format!("list {FILE} {}", kind.key())).code, 0);
    }
    let rows = desk.json(&format!("list {FILE} clarification --json"));
    assert_eq!(rows.as_array().unwrap().len(), 11);
    let links = desk.json(&format!("list {FILE} dependency --json"));
    let first = &links[0]["predecessor"];
    assert!(first["id"].is_string() && !first["title"].as_str().unwrap().is_empty());
    let commune = &desk.json(&format!("list {FILE} commune --json"))[0];
    assert_eq!(
        (&commune["kind"], &commune["name"]),
        (&"independent-city".into(), &"Probe".into())
    );
}

#[test]
fn a_new_project_never_replaces_a_file() {
    let desk = Desk::new();
    std::fs::write(desk.path(FILE), "mine").unwrap();
    let answer = desk.call(&format!("new {FILE} --kind town --name Probe"));
    assert_eq!(answer.code, 1);
    assert!(
        answer.err.contains("gibt es schon") && answer.err.contains("Nächster Schritt"),
        "{}",
        answer.err
    );
    assert_eq!(std::fs::read_to_string(desk.path(FILE)).unwrap(), "mine");
}

#[test]
fn the_start_follows_the_founding_page_where_none_is_named() {
    let desk = Desk::new();
    let call = format!("new {FILE} --kind county --name Auenfeld --plan county --land BY --as-of 2026-11-23");
    assert_eq!(desk.call(&call).code, 0);
    let commune = &desk.json(&format!("list {FILE} commune --json"))[0];
    assert_eq!(commune["municipalities"], "with");
    let start = desk.json(&format!("plan {FILE} --json --as-of 2026-11-23"))["start"].clone();
    assert!(start.as_str().unwrap() >= "2027-08-09", "{start}");
}

#[test]
fn wrong_use_is_told_in_one_sentence_of_the_users_language() {
    let desk = Desk::with_project();
    for (call, german, english) in [
        ("list x.leitstand.ron tree", "Möglich sind", "Possible values"),
        ("new y --kind village --name X", "Möglich sind", "Possible values"),
        (
            "status x.leitstand.ron --as-of gestern",
            "--as-of braucht ein Datum",
            "--as-of needs a date",
        ),
        (
            "new y --kind town --name X --start 2027-02-30",
            "--start braucht ein Datum",
            "--start needs a date",
        ),
        ("new y --kind town", "Es fehlt noch", "Still missing"),
        ("plan x.leitstand.ron --width 7", "40 bis 400", "40 to 400"),
        (
            "plan x.leitstand.ron --width 100 --json",
            "schließen einander aus",
            "exclude each other",
        ),
        ("status x.leitstand.ron --frob", "--frob", "--frob"),
        ("status", "Es fehlt noch", "Still missing"),
        ("", "Terminal", "terminal"),
    ] {
        for (lang, part) in [("de_DE.UTF-8", german), ("en_GB.UTF-8", english)] {
            let arguments: Vec<&str> = call.split_whitespace().collect();
            let answer = desk.call_with(&arguments, &[("LANG", lang)]);
            assert_eq!(answer.code, 2, "{call}: {}", answer.err);
            assert!(answer.err.contains(part), "{call}: {}", answer.err);
            assert!(
                answer.out.is_empty() && answer.err.lines().count() == 1,
                "{call}: {}",
                answer.err
            );
        }
    }
    let answer = desk.call_with(&["status", FILE], &[("LEITSTAND_TODAY", "morgen")]);
    assert!(
        answer.code == 2 && answer.err.contains("LEITSTAND_TODAY"),
        "{}",
        answer.err
    );
    let answer = desk.call_with(&["new", "y", "--kind", "town", "--name", " \u{7} "], &[]);
    assert!(answer.code == 2 && answer.err.contains("--name"), "{}", answer.err);
    assert!(!desk.path("y").exists());
}

#[test]
fn a_file_that_cannot_be_read_is_told_with_the_next_step_and_stays_as_it_is() {
    let desk = Desk::with_project();
    let whole = std::fs::read_to_string(desk.path(FILE)).unwrap();
    std::fs::create_dir(desk.path("folder.leitstand.ron")).unwrap();
    let broken = [
        (
            "newer.leitstand.ron",
            whole.replacen("schema: 1", "schema: 9", 1),
            "neueren Fassung",
        ),
        ("short.leitstand.ron", whole[..whole.len() / 2].to_owned(), "Sicherung"),
        ("empty.leitstand.ron", String::new(), "Sicherung"),
        ("other.leitstand.ron", "Brief an den Rat".to_owned(), "Wählen Sie"),
    ];
    for (name, content, _) in &broken {
        std::fs::write(desk.path(name), content).unwrap();
    }
    let missing = [
        ("nowhere.leitstand.ron", "Wählen Sie"),
        ("folder.leitstand.ron", "Wählen Sie"),
    ];
    for (name, next) in broken.iter().map(|it| (it.0, it.2)).chain(missing) {
        for order in ["status", "plan", "list"] {
            let kind = if order == "list" { "task" } else { "--json" };
            let answer = desk.call(&format!("{order} {name} {kind}"));
            assert_eq!(answer.code, 1, "{name}: {}", answer.err);
            assert!(
                answer.err.contains(name) && answer.err.contains(next),
                "{name}: {}",
                answer.err
            );
            assert!(answer.out.is_empty() && answer.err.lines().count() == 1);
        }
    }
    for (name, content, _) in &broken {
        assert_eq!(std::fs::read_to_string(desk.path(name)).unwrap(), *content);
    }
    let answer = desk.call("status short.leitstand.ron --lang en");
    assert!(answer.err.contains("backup"), "{}", answer.err);
}

#[test]
fn no_control_character_of_a_name_reaches_the_output() {
    let desk = Desk::new();
    let name = "Pro\u{1b}]0;x\u{7}be\u{202e}n\u{9b}31m";
    let call = ["new", FILE, "--kind", "town", "--name", name];
    assert_eq!(desk.call_with(&call, &[]).code, 0);
    // A file that came from elsewhere was never cleaned.
    let text = std::fs::read_to_string(desk.path(FILE)).unwrap();
    let name = text
        .lines()
        .find(|it| it.trim_start().starts_with("name: "))
        .unwrap()
        .trim()
        .to_owned();
    let dirty = text.replace(&name, "name: \"B\\u{1b}]0;x\\u{7}\\u{9b}31m\\u{202e}\\u{7f}C\",");
    assert_ne!(dirty, text);
    std::fs::write(desk.path("dirty.leitstand.ron"), dirty).unwrap();
    for file in [FILE, "dirty.leitstand.ron"] {
        for order in [
            "status {}",
            "status {} --json",
            "list {} commune",
            "list {} commune --json",
            "plan {}",
        ] {
            let answer = desk.call(&order.replace("{}", file));
            assert_eq!(answer.code, 0, "{}", answer.err);
            let is_plain = |it: char| (!it.is_control() || it == '\n') && it != '\u{202e}';
            assert!(answer.out.chars().all(is_plain), "{order}: {:?}", answer.out);
        }
    }
    let answer = desk.call_with(&["status", "\u{1b}[31mx"], &[]);
    assert!(answer.code == 1 && !answer.err.contains('\u{1b}'));
}

#[test]
fn help_speaks_the_users_language() {
    let desk = Desk::new();
    for (call, german, english) in [
        ("--help", "Aufruf: leitstand", "Usage: leitstand"),
        ("new --help", "Name der Kommune", "Name of the commune"),
        ("list --help", "stakeholder, contact", "stakeholder, contact"),
        (
            "backups --help",
            "Holt die Sicherung mit dieser Nummer",
            "Restores the backup with this number",
        ),
        ("copies --help", "auch zu einer defekten", "also for a broken"),
    ] {
        for (lang, part) in [("de", german), ("en", english)] {
            let answer = desk.call(&format!("{call} --lang {lang}"));
            assert_eq!(answer.code, 0);
            assert!(answer.out.contains(part), "{}", answer.out);
        }
    }
    assert!(desk.call("--version").out.starts_with("leitstand 0."));
}

#[test]
fn completions_and_manual_are_written() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let answer = desk.call(&format!("completions {shell}"));
        assert!(answer.code == 0 && answer.out.contains("leitstand"));
        assert!(
            ["backups", "copies", "restore"]
                .iter()
                .all(|it| answer.out.contains(it))
        );
    }
    let manual = desk.call("man --lang en").out;
    assert!(
        manual.contains(".TH leitstand 1")
            && ["STATUS", "BACKUPS", "COPIES"]
                .iter()
                .all(|it| manual.contains(&format!("LEITSTAND {it}"))),
        "{manual}"
    );
}

#[test]
fn the_key_table_of_the_readme_is_that_of_the_program() {
    let readme = include_str!("../README.md");
    let (start, end) = ("<!-- keys -->\n", "<!-- /keys -->");
    let shown = readme.split_once(start).and_then(|(_, rest)| rest.split_once(end));
    let table = Desk::new().call("keys --markdown --lang en").out;
    assert!(
        shown.is_some_and(|it| it.0 == table),
        "put the output of `cargo run -- keys --markdown --lang en` between the marks of README.md"
    );
}

#[test]
fn keys_are_listed_without_tables_for_a_screen_reader() {
    let keys = Desk::new().call("keys").out;
    assert!(keys.contains("Strg+Z") && !keys.contains('|'), "{keys}");
}
