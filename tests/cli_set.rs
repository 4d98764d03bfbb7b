//! `leitstand set` at the real binary: what is changed, what is refused, and that a refusal leaves the file as it is.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "support/desk.rs"]
mod desk;

use std::path::PathBuf;

use desk::{Answer, Desk, FILE};
use leitstand::domain::files::Expected;
use leitstand::domain::{EntityKind, FieldKind, Project, RawId};
use leitstand::store::disk::Disk;
use serde_json::{Value, json};

/// Calls `set` for a record with its changes.
fn set(desk: &Desk, record: &str, changes: &[&str]) -> Answer {
    let mut arguments = vec!["set", FILE, record, "--as-of", "2027-01-11"];
    arguments.extend(changes);
    desk.call_with(&arguments, &[])
}

/// Calls `set`, which has to work, and gives its JSON.
fn done(desk: &Desk, record: &str, changes: &[&str]) -> Value {
    let answer = set(desk, record, &[changes, &["--json"]].concat());
    assert_eq!(answer.code, 0, "{record} {changes:?}: {}", answer.err);
    serde_json::from_str(&answer.out).unwrap()
}

/// Makes a record and gives its identity.
fn made(desk: &Desk, record: &str, changes: &[&str]) -> String {
    done(desk, record, changes)["id"].as_str().unwrap().to_owned()
}

fn bytes(desk: &Desk) -> Vec<u8> {
    std::fs::read(desk.path(FILE)).unwrap()
}

/// The records of a table, as `list` tells them.
fn rows(desk: &Desk, kind: &str) -> Vec<Value> {
    let rows = desk.json(&format!("list {FILE} {kind} --json"));
    rows.as_array().unwrap().clone()
}

fn row(desk: &Desk, kind: &str, id: &str) -> Value {
    rows(desk, kind).into_iter().find(|it| it["id"] == id).unwrap()
}

fn backups(desk: &Desk) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![desk.path("home")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else if entry.path().to_string_lossy().contains("backups")
                && entry.path().to_string_lossy().ends_with(".leitstand.ron")
            {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    found
}

/// Whether the call is refused with this code, one line that holds all the parts, and no change.
fn refused(desk: &Desk, record: &str, changes: &[&str], code: i32, parts: &[&str]) {
    let before = bytes(desk);
    let answer = set(desk, record, changes);
    assert_eq!(answer.code, code, "{record} {changes:?}: {}{}", answer.out, answer.err);
    assert!(
        answer.out.is_empty() && answer.err.lines().count() == 1,
        "{}",
        answer.err
    );
    for part in parts {
        assert!(answer.err.contains(part), "{part:?} in {}", answer.err);
    }
    assert!(bytes(desk) == before, "{record} {changes:?} changed the file");
}

#[test]
fn a_record_is_made_changed_and_listed() {
    let desk = Desk::with_project();
    let answer = set(&desk, "unit/new", &["name=Jugendamt", "state=promised"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    let (heading, fields) = answer.out.split_once('\n').unwrap();
    assert!(
        heading.contains("Jugendamt (") && fields.contains("  Name: Jugendamt"),
        "{}",
        answer.out
    );
    assert_eq!(
        desk.call(&format!("list {FILE} unit --filter JUGENDAMT")).out,
        answer.out
    );

    let answer = set(
        &desk,
        "unit/jugend",
        &["committed-on=2027-03-01", "state=zugesagt", "contact=Leitung"],
    );
    assert_eq!(answer.code, 0, "{}", answer.err);
    let lines: Vec<&str> = answer.out.lines().collect();
    assert_eq!(
        lines[1..],
        ["Zugesagt am: – → 01.03.2027", "Ansprechperson: – → Leitung"]
    );

    let answer = set(&desk, "unit/Jugendamt", &["contact=", "--lang", "en", "--ascii"]);
    assert!(answer.out.ends_with("Contact person: Leitung -> –\n"), "{}", answer.out);
    let unit = rows(&desk, "unit")
        .into_iter()
        .find(|it| it["name"] == "Jugendamt")
        .unwrap();
    assert_eq!(
        (&unit["state"], &unit["committed_on"], &unit["contact"]),
        (&json!("promised"), &json!("2027-03-01"), &Value::Null)
    );
}

#[test]
fn values_are_read_in_the_language_of_the_call_and_told_as_list_tells_them() {
    let desk = Desk::with_project();
    let id = made(&desk, "stakeholder/+", &["name=Landratsamt"]);
    let record = format!("stakeholder/{}", id.to_uppercase());
    let changed = done(
        &desk,
        &record,
        &[
            "influence=5",
            "attitude=eher dafür",
            "side=inside",
            "strategy=Erst\nDann",
        ],
    );
    assert_eq!(
        (&changed["id"], &changed["entity"]),
        (&json!(id), &json!("stakeholder"))
    );
    assert_eq!(
        changed["changed"],
        json!({
            "side": {"old": null, "new": "inside"},
            "influence": {"old": null, "new": 5},
            "attitude": {"old": null, "new": 1},
            "strategy": {"old": [], "new": ["Erst", "Dann"]},
        })
    );
    let row = row(&desk, "stakeholder", &id);
    for (field, change) in changed["changed"].as_object().unwrap() {
        assert_eq!(row[field], change["new"], "{field}");
    }
    let english = done(
        &desk,
        &record,
        &["assessed_on=3/2/2027", "attitude=rather in favour", "--lang", "en"],
    );
    assert_eq!(
        english["changed"],
        json!({"assessed_on": {"old": null, "new": "2027-02-03"}})
    );

    let settings = done(&desk, "settings", &["budget-request=--06-30", "paper_days=21"]);
    assert_eq!(settings["changed"]["budget_request"]["new"], "--06-30");
    let flagged = made(&desk, "session/new", &["title=Auftakt", "is_barrier_free=yes"]);
    let record = format!("session/{flagged}");
    assert_eq!(
        done(&desk, &record, &["is_barrier_free=nein"])["changed"],
        json!({"is_barrier_free": {"old": true, "new": false}})
    );
}

#[test]
fn the_only_record_of_a_kind_needs_no_name() {
    let desk = Desk::with_project();
    done(&desk, "commune", &["name=Auenfeld"]);
    assert_eq!(rows(&desk, "commune")[0]["name"], "Auenfeld");
    let file = String::from_utf8(bytes(&desk)).unwrap();
    assert!(!file.contains("\"Probe\""), "the name at the head follows");
    done(&desk, "start-letter/", &[first_text("start_letter", "Ja").as_str()]);
    let question = done(&desk, "clarification/mandate", &["state=settled"]);
    assert_eq!(
        question["changed"]["state"]["new"], "settled",
        "by the key of its answer"
    );
    refused(&desk, "commune/new", &["name=Zwei"], 1, &["Kommune", "gibt es schon"]);
    refused(&desk, "commune", &["--remove"], 1, &["Gerüst"]);
    refused(&desk, "clarification/new", &["note=x"], 1, &["gibt es schon"]);
    refused(&desk, "commune", &["name="], 1, &["Bitte noch angeben"]);
}

/// A change of the first field of the kind that holds text.
fn first_text(kind: &str, text: &str) -> String {
    let fields = EntityKind::from_key(kind).unwrap().fields().iter();
    let mut of_text = fields.filter(|it| matches!(it.kind, FieldKind::Text | FieldKind::Paragraphs));
    format!("{}={text}", of_text.next().unwrap().field.key)
}

#[test]
fn what_a_form_of_the_plan_refuses_is_refused_here_too() {
    let desk = Desk::with_project();
    let wrong = ["name=Pause", "starts_on=20.8.2027", "ends_on=1.8.2027"];
    let before = "Das Ende liegt vor dem Beginn am 20.08.2027.";
    refused(&desk, "calendar-entry/new", &wrong, 1, &["Endet am", before]);
    let turn = [
        "name=Betriebsferien",
        "starts_on=23.12.2027",
        "ends_on=6.1.2027",
        "is_yearly=ja",
    ];
    let id = made(&desk, "calendar-entry/new", &turn);
    let record = format!("calendar-entry/{id}");
    refused(
        &desk,
        &record,
        &["is_yearly=nein"],
        1,
        &["vor dem Beginn am 23.12.2027"],
    );
    assert_eq!(
        set(&desk, &record, &["name=Schließtage"]).code,
        0,
        "nothing else is looked at"
    );
    refused(
        &desk,
        "task/a1",
        &["started_on=20.8.2027", "finished_on=1.8.2027"],
        1,
        &[before],
    );
}

#[test]
fn links_are_found_by_identity_and_title() {
    let desk = Desk::with_project();
    let office = made(&desk, "stakeholder/new", &["name=Landratsamt"]);
    made(&desk, "stakeholder/new", &["name=Amt für Jugend, Familie und Sport"]);
    let contact = done(
        &desk,
        "contact/new",
        &["stakeholder=landratsamt", "name=Frau Weber, Büro"],
    );
    assert_eq!(
        contact["changed"]["stakeholder"]["new"],
        json!({"id": office, "title": "Landratsamt"})
    );
    let titles = |group: &Value| -> Vec<String> {
        let list = group["changed"]["stakeholders"]["new"].as_array().unwrap();
        list.iter().map(|it| it["title"].as_str().unwrap().to_owned()).collect()
    };
    let wanted = format!("stakeholders=Amt für Jugend, Familie und Sport, {office}");
    let group = done(
        &desk,
        "affected-group/new",
        &[&first_text("affected_group", "Geflüchtete"), &wanted],
    );
    assert_eq!(titles(&group), ["Amt für Jugend, Familie und Sport", "Landratsamt"]);
    let record = format!("affected_group/{}", group["id"].as_str().unwrap());
    refused(
        &desk,
        &record,
        &["stakeholders=Landratsamt, Burgamt"],
        1,
        &["Stakeholder", "„Burgamt“", "list"],
    );
    let cleared = done(&desk, &record, &["stakeholders="]);
    assert_eq!(cleared["changed"]["stakeholders"]["new"], json!([]));
}

#[test]
fn what_a_record_lacks_is_asked_for_as_in_the_form() {
    let desk = Desk::with_project();
    refused(
        &desk,
        "unit/new",
        &["contact=Leitung"],
        1,
        &["Bitte noch angeben: Name."],
    );
    refused(
        &desk,
        "contact/new",
        &[],
        1,
        &["Bitte noch angeben: ", "Bitte noch angeben: Name."],
    );
    refused(
        &desk,
        "unit/new",
        &["contact=Leitung", "--lang", "en"],
        1,
        &["Please enter: Name."],
    );
}

#[test]
fn removing_tells_what_went_along_and_where_it_was_mentioned() {
    let desk = Desk::with_project();
    let id = made(&desk, "stakeholder/new", &["name=Landratsamt"]);
    made(&desk, "contact/new", &["stakeholder=Landratsamt", "name=Vorzimmer"]);
    made(&desk, "contact/new", &["stakeholder=Landratsamt", "name=Pressestelle"]);
    made(
        &desk,
        "affected_group/new",
        &[&first_text("affected_group", "Geflüchtete"), "stakeholders=Landratsamt"],
    );
    let kept = bytes(&desk);
    let answer = set(&desk, "stakeholder/Landratsamt", &["--remove"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    let lines: Vec<&str> = answer.out.lines().collect();
    assert_eq!(lines[0], format!("Stakeholder: Landratsamt ({id})"));
    assert_eq!(
        lines[1..],
        [
            "Der Eintrag ist gelöscht, mit 2 Einträgen darunter.",
            "Ein Verweis darauf ist aufgehoben."
        ]
    );
    assert!(rows(&desk, "contact").is_empty());

    std::fs::write(desk.path(FILE), kept).unwrap();
    let gone = done(&desk, &format!("stakeholder/{id}"), &["--remove"]);
    assert_eq!(gone["along"].as_array().unwrap().len(), 2);
    assert_eq!(gone["cleared"][0]["field"], "stakeholders");
    refused(
        &desk,
        &format!("stakeholder/{id}"),
        &["--remove"],
        1,
        &[&id, "gibt es keinen Eintrag"],
    );
}

#[test]
fn a_batch_is_taken_as_a_whole_or_not_at_all() {
    let desk = Desk::with_project();
    made(&desk, "stakeholder/new", &["name=Landratsamt", "influence=3"]);
    let bad = ["influence=5", "interest=9", "assessed_on=31.2.27"];
    refused(
        &desk,
        "stakeholder/Landratsamt",
        &bad,
        1,
        &[
            "Interesse: Möglich sind Werte von 1 bis 5.",
            "Den 31.02.2027 gibt es nicht.",
        ],
    );
    let english = [&bad[..], &["--lang", "en"]].concat();
    refused(&desk, "stakeholder/Landratsamt", &english, 1, &["Interest: "]);
    refused(
        &desk,
        "stakeholder/Landratsamt",
        &["influence=1", "influence=2"],
        2,
        &["Einfluss", "zweimal"],
    );
}

#[test]
fn an_unknown_field_is_told_with_the_nearest_and_all_others() {
    let desk = Desk::with_project();
    made(&desk, "stakeholder/new", &["name=Landratsamt"]);
    let record = "stakeholder/Landratsamt";
    refused(
        &desk,
        record,
        &["influense=5"],
        2,
        &["„influense“", "Am ähnlichsten ist influence.", "name, short, side"],
    );
    refused(&desk, record, &["Einfluss=5"], 2, &["Am ähnlichsten ist influence."]);
    refused(
        &desk,
        record,
        &["influense=5", "--lang", "en"],
        2,
        &["The nearest is influence."],
    );
}

#[test]
fn fields_that_the_program_sets_stay_its_own() {
    let desk = Desk::with_project();
    let task = rows(&desk, "task").into_iter().find(|it| it["code"] == "A1").unwrap();
    refused(
        &desk,
        "task/A1",
        &["role=start-signal"],
        1,
        &["setzt das Programm selbst"],
    );
    refused(&desk, "plan", &["variant=slim", "--lang", "en"], 1, &["by itself"]);
    // Where a record belongs is not its own: the code leads to the task, the parent may be set.
    let moved = done(&desk, "task/a1", &["parent="]);
    assert_eq!(
        (&moved["id"], &moved["changed"]["parent"]["new"]),
        (&task["id"], &Value::Null)
    );
    let phase = task["parent"]["id"].as_str().unwrap();
    refused(
        &desk,
        &format!("task/{phase}"),
        &[&format!("parent={phase}")],
        1,
        &["nicht zu sich selbst"],
    );
}

#[test]
fn a_name_for_several_records_lists_them_with_their_identities() {
    let desk = Desk::with_project();
    let youth = made(&desk, "unit/new", &["name=Ämter für Jugend"]);
    let sport = made(&desk, "unit/new", &["name=Amter für Sport"]);
    refused(
        &desk,
        "unit/aemter",
        &["contact=Leitung"],
        1,
        &["passt auf mehrere", &youth, &sport],
    );
    refused(
        &desk,
        "unit/aemter",
        &["contact=Leitung", "--lang", "en"],
        1,
        &["fits several", &youth],
    );
    assert_eq!(set(&desk, "unit/AEMTER FÜR J", &["contact=Leitung"]).code, 0);
    let twin = made(&desk, "unit/new", &["name=Ämter für Jugend"]);
    refused(&desk, "unit/Ämter für Jugend", &["contact=x"], 1, &[&youth, &twin]);
}

#[test]
fn what_changes_nothing_writes_nothing() {
    let desk = Desk::with_project();
    let before = (
        bytes(&desk),
        std::fs::metadata(desk.path(FILE)).unwrap().modified().unwrap(),
    );
    let answer = set(&desk, "commune", &["name= Probe "]);
    assert!(
        answer.code == 0 && answer.out.contains("nichts geändert"),
        "{}",
        answer.out
    );
    assert_eq!(done(&desk, "commune", &["name=Probe"])["changed"], json!({}));
    let after = (
        bytes(&desk),
        std::fs::metadata(desk.path(FILE)).unwrap().modified().unwrap(),
    );
    assert!(before == after && backups(&desk).is_empty());
}

#[test]
fn the_file_as_it_was_is_kept_as_a_backup() {
    let desk = Desk::with_project();
    let first = bytes(&desk);
    done(&desk, "commune", &["name=Auenfeld"]);
    let second = bytes(&desk);
    done(&desk, "commune", &["name=Birkenau"]);
    let kept: Vec<Vec<u8>> = backups(&desk).iter().map(|it| std::fs::read(it).unwrap()).collect();
    assert!(kept == [first, second]);
}

#[test]
fn comments_that_a_save_drops_are_told() {
    let desk = Desk::with_project();
    let text = String::from_utf8(bytes(&desk)).unwrap();
    std::fs::write(desk.path(FILE), format!("// von Hand\n{text}")).unwrap();
    let changed = done(&desk, "commune", &["name=Auenfeld"]);
    assert!(changed["notes"][0].as_str().unwrap().contains("Kommentare"));
}

#[test]
fn an_answer_settles_its_question_as_in_the_form() {
    let desk = Desk::with_project();
    let listed = desk.json(&format!("list {FILE} guiding_question --json"));
    let id = listed[0]["id"].as_str().unwrap();
    let record = format!("guiding_question/{id}");
    let of = |key: &str| {
        let rows = desk.json(&format!("list {FILE} guiding_question --json"));
        rows[0][key].clone()
    };
    assert_eq!(of("state"), json!("open"));
    done(&desk, &record, &["answer=Der Landkreis."]);
    assert_eq!(
        (of("state"), of("answered_on")),
        (json!("settled"), json!("2027-01-11"))
    );
    done(&desk, &record, &["state=rejected", "answered_on=2027-01-09"]);
    done(&desk, &record, &["answer=Der Landkreis Auenfeld."]);
    assert_eq!(
        (of("state"), of("answered_on")),
        (json!("rejected"), json!("2027-01-09"))
    );
}

#[test]
fn rows_of_every_project_that_the_file_lacked_are_told() {
    let desk = Desk::new();
    let bare = Project::empty(RawId::from_bits(5), "Probe");
    leitstand::store::save(&Disk, &desk.path(FILE), &bare, Expected::Nothing).unwrap();
    let changed = done(&desk, "commune", &["name=Auenfeld"]);
    assert!(changed["notes"][0].as_str().unwrap().starts_with("25 Zeilen"));
    let changed = done(&desk, "commune", &["name=Birkenau"]);
    assert!(changed.get("notes").is_none());
}

#[test]
fn a_file_that_cannot_be_written_or_read_stays_as_it_is() {
    let desk = Desk::with_project();
    let path = desk.path(FILE);
    let whole = bytes(&desk);
    let mut rights = std::fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&path, rights).unwrap();
    refused(
        &desk,
        "commune",
        &["name=Auenfeld"],
        1,
        &["schreibgeschützt", "anderen Namen"],
    );
    std::fs::remove_file(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    refused(&desk, "commune", &["name=Auenfeld"], 1, &["Sicherung"]);
    let newer = String::from_utf8(whole).unwrap().replacen("schema: 1", "schema: 9", 1);
    std::fs::write(&path, newer).unwrap();
    refused(&desk, "commune", &["name=Auenfeld", "--lang", "en"], 1, &["newer"]);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(set(&desk, "commune", &["name=Auenfeld"]).code, 1);
    assert!(!path.exists());
}

#[test]
fn wrong_use_is_told_in_one_sentence_and_never_breaks() {
    let desk = Desk::with_project();
    let long = "x".repeat(10_000);
    let long_name = format!("name={long}");
    let (long_record, long_field) = (format!("unit/{long}"), format!("{long}=1"));
    let many = format!("stakeholders={}", ",".repeat(10_000));
    for (record, changes, code) in [
        ("village", vec!["name=x"], 2),
        ("founding", vec!["name=x"], 2),
        ("", vec!["name=x"], 2),
        ("/", vec!["name=x"], 2),
        ("unit", vec!["name=x"], 2),
        ("unit/", vec!["--remove"], 2),
        ("unit/new", vec!["--remove"], 2),
        ("commune", vec!["--remove", "name=x"], 2),
        ("commune", vec![], 2),
        ("commune", vec!["name"], 2),
        ("commune", vec!["=x"], 2),
        ("commune", vec!["\u{1b}[31m"], 2),
        ("commune", vec!["\u{1b}]0;x\u{7}=x"], 2),
        ("commune", vec![&long_field], 2),
        ("commune", vec![&long_name], 1),
        (&long_record, vec!["contact=x"], 1),
        ("unit/\u{7}", vec!["contact=x"], 1),
        ("unit/…", vec!["contact=x"], 1),
        ("affected_group/new", vec![&many], 1),
        ("contact/new", vec!["stakeholder=\u{202e}", "name=x"], 1),
    ] {
        for lang in ["de", "en"] {
            let before = bytes(&desk);
            let answer = set(&desk, record, &[&changes[..], &["--lang", lang]].concat());
            let about: String = format!("{record:?} {changes:?}").chars().take(80).collect();
            assert_eq!(answer.code, code, "{about}: {}{}", answer.out, answer.err);
            let is_plain = |it: char| !it.is_control() || it == '\n';
            assert!(answer.err.chars().all(is_plain), "{about}: {:?}", answer.err);
            assert!(
                answer.err.lines().count() == 1 && !answer.err.contains("panicked"),
                "{about}: {}",
                answer.err
            );
            assert!(
                answer.err.chars().count() < 2_500,
                "{about}: {} letters",
                answer.err.len()
            );
            assert!(bytes(&desk) == before, "{about}");
        }
    }
    let cleaned = done(&desk, "commune", &["name=Au\u{1b}en\u{202e}\nfeld"]);
    assert_eq!(cleaned["changed"]["name"]["new"], "Auen feld");
}

#[test]
fn help_tells_how_to_name_a_record() {
    let desk = Desk::new();
    for (lang, part) in [
        ("de", "unit/Jugendamt (ganzer Titel"),
        ("en", "unit/Jugendamt (whole title"),
    ] {
        let help = desk.call(&format!("set --help --lang {lang}")).out;
        let words: Vec<&str> = help.split_whitespace().collect();
        assert!(words.join(" ").contains(part), "{help}");
    }
}
