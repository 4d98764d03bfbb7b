//! The papers of a session: minutes and tasks of sessions made here, the list after a session, writing all of them in one step.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::support::rows::{Building, Rows};
use super::support::world::World;
use super::{date, founded, made, written as files_that_end};
use leitstand::app::after;
use leitstand::app::commands::Command;
use leitstand::catalogue::sample;
use leitstand::domain::problem::IoKind;
use leitstand::domain::{EntityKind, Privacy, Project, RawId, Value, sessions};
use leitstand::formats::Format;
use leitstand::papers::{INVITATION, MINUTES, Occasion, TASKS, find};
use leitstand::schedule::PlanDates;
use leitstand::text::Lang;

/// Rows of one kind: a line gives the name for the test and the values in the order of the fields, parted by bars.
fn rows(kind: &str, fields: &str, lines: &[&str]) -> Rows {
    let row = |line: &&str| {
        let mut cells = line.split('|').map(|it| it.trim().to_owned());
        let name = cells.next().unwrap();
        let fields = fields.split(", ").map(str::to_owned);
        let values: BTreeMap<String, String> = fields.zip(cells).filter(|it| !it.1.is_empty()).collect();
        (kind.to_owned(), name, values)
    };
    lines.iter().map(row).collect()
}

/// The sample with its seats, units and sessions known by name.
fn named_sample() -> Building {
    let mut building = Building::of(sample::project(), sample::as_of());
    let names = [
        (EntityKind::Seat, "organisation"),
        (EntityKind::Unit, "name"),
        (EntityKind::WorkingGroup, "short"),
        (EntityKind::Session, "title"),
    ];
    for (kind, field) in names {
        let all: Vec<_> = building
            .project
            .records(kind)
            .map(|it| (it.get(field), it.target()))
            .collect();
        for (name, target) in all {
            if let Value::Text(name) = name {
                building.names.insert(format!("{}:{name}", kind.key()), target);
            }
        }
    }
    building
}

/// The sample after a ninth session with three items, a vote of 9 : 1, a task and a risk under items, and a task under none.
fn ninth() -> Building {
    let mut it = named_sample();
    it.put(&rows(
        "session",
        "title, number, on, time, place, state, minutes_by",
        &["s9 | 9. Sitzung | 9 | 22.05.2028 | 14:00 bis 15:20 Uhr | Landratsamt | held | Amt für Soziales und Integration"],
    ));
    it.put(&rows(
        "agenda_item",
        "session, title, aim, result",
        &[
            "i1 | s9 | Eröffnung | information | Die Niederschrift ist genehmigt.",
            "i2 | s9 | Wohnen | decision |",
            "i3 | s9 | Ausblick | information |",
        ],
    ));
    it.put(&rows(
        "decision",
        "session, title, number, agenda_item, wording, result, vote, abstentions, biased, dissent",
        &["d1 | s9 | Ziele | StG-09/01 | i2 | Die Ziele zum Wohnen gelten. | adopted | 9 : 1 | 0 | Kreistag, ein Sitz | Kreistag: zu früh."],
    ));
    it.put(&rows(
        "action_item",
        "name, owner, due_on, state, session, agenda_item",
        &[
            "a1 | Zielwerte nachtragen | Kreisjugendamt | 01.05.2028 | open | s9 | i2",
            "a2 | Saal suchen | Erika Musterfrau | | open | s9 |",
        ],
    ));
    it.put(&rows(
        "risk",
        "name, kind, countermeasure, session, agenda_item",
        &["r1 | Zahlen fehlen | process | Selbst zählen | s9 | i3"],
    ));
    it
}

/// Ticks who came to the ninth session: everybody but one, for one the deputy, and a guest.
fn tick(it: &mut Building) {
    let seats: Vec<String> = it.names.keys().filter(|it| it.starts_with("seat:")).cloned().collect();
    for (number, seat) in seats.iter().enumerate() {
        let presence = match seat.as_str() {
            "seat:Kreistag" => "excused",
            "seat:Wohlfahrtsverbände" => "deputy",
            _ => "present",
        };
        let line = format!("p{number} | s9 | {seat} | {presence}");
        it.put(&rows("attendance", "session, seat, presence", &[&line]));
    }
    it.put(&rows(
        "attendance",
        "session, guest, presence",
        &["g | s9 | Leitung des Schulamts | present"],
    ));
}

fn id(it: &Building, name: &str) -> RawId {
    it.names[name].id
}

fn paper(project: &Project, key: &str, audience: Privacy, about: Option<RawId>) -> String {
    let as_of = sample::as_of();
    let occasion = Occasion {
        lang: Lang::De,
        as_of,
        audience,
        about,
    };
    let dates = PlanDates::of(project, as_of);
    Format::Markdown.render(&made(project, &dates, find(key).unwrap(), occasion).unwrap())
}

fn minutes(it: &Building, audience: Privacy) -> String {
    paper(&it.project, MINUTES, audience, Some(id(it, "s9")))
}

/// What stands from one line to another.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let rest = text
        .split(from)
        .nth(1)
        .unwrap_or_else(|| panic!("no {from:?} in {text}"));
    rest.split(to).next().unwrap()
}

#[test]
fn minutes_hold_what_was_recorded_under_the_item_it_belongs_to() {
    let mut it = ninth();
    tick(&mut it);
    let text = minutes(&it, Privacy::NonPublic);
    let first = between(&text, "### TOP 1: Eröffnung\n", "###");
    assert_eq!(first.trim(), "Die Niederschrift ist genehmigt.");
    let second = between(&text, "### TOP 2: Wohnen\n", "###");
    for line in [
        "- **Beschluss StG-09/01:** Die Ziele zum Wohnen gelten.",
        "- **Ergebnis:** beschlossen, 9 : 1, 0 Enthaltungen",
        "Kreistag, ein Sitz",
        "Kreistag: zu früh.",
        "- **Aufgabe 1:** Zielwerte nachtragen – Kreisjugendamt, bis 01.05.2028",
    ] {
        assert!(second.contains(line), "{line} in {second}");
    }
    // A decision is a result; nothing is said to be missing.
    assert!(!second.contains("fehlt"), "{second}");
    let third = between(&text, "### TOP 3: Ausblick\n", "###");
    assert_eq!(
        third.trim(),
        "- **Risiko:** Zahlen fehlen. Gegenmaßnahme: Selbst zählen."
    );
    let rest = between(&text, "### Ohne Tagesordnungspunkt\n", "##");
    assert_eq!(
        rest.trim(),
        "- **Aufgabe 2:** Saal suchen – Erika Musterfrau, bis **[fehlt: Frist]**"
    );
    assert!(
        text.contains("5\\. Sitzung der Steuerungsgruppe: Montag, 25.09.2028"),
        "{text}"
    );
    assert!(text.contains("noch nicht gebilligt"));
}

#[test]
fn minutes_tell_who_came_by_function_and_whether_decisions_could_be_taken() {
    let mut it = ninth();
    let text = minutes(&it, Privacy::NonPublic);
    assert!(
        text.contains("- **Beschlussfähigkeit:** **[fehlt: Anwesenheit der Sitze]**"),
        "{text}"
    );
    tick(&mut it);
    let text = minutes(&it, Privacy::NonPublic);
    let part = between(&text, "## Anwesenheit\n", "## ");
    assert!(
        part.contains("Landrätin; ") && part.contains("Integrationsbeirat"),
        "{part}"
    );
    assert!(part.contains("- **Vertreten:** Wohlfahrtsverbände\n"), "{part}");
    assert!(part.contains("- **Entschuldigt:** Kreistag"), "{part}");
    assert!(part.contains("- **Gäste:** Leitung des Schulamts"), "{part}");
    assert!(
        part.contains("Die Gruppe ist beschlussfähig: 7 von 8 Stimmen sind vertreten, nötig sind 5."),
        "{part}"
    );
    // The names of those who hold the seats stand nowhere.
    for person in [
        "Kreisgeschäftsführung",
        "Internationales Frauencafé",
        "Anatolischer Kulturverein",
        "Diakonisches Werk",
    ] {
        assert!(!text.contains(person), "{person}");
    }
    it.put(&rows("steering_group", "quorum", &["group | 8"]));
    let text = minutes(&it, Privacy::NonPublic);
    assert!(
        text.contains("Die Gruppe ist nicht beschlussfähig: 7 von 8 Stimmen sind vertreten, nötig sind 8."),
        "{text}"
    );
}

#[test]
fn the_public_form_of_the_minutes_names_decisions_and_nobody() {
    let mut it = ninth();
    tick(&mut it);
    let text = minutes(&it, Privacy::Public);
    assert!(text.contains("Die Ziele zum Wohnen gelten.") && text.contains("9 : 1"));
    for hidden in [
        "Anwesenheit",
        "Schulamt",
        "Kreistag",
        "Musterfrau",
        "Zielwerte",
        "Zahlen fehlen",
        "Protokoll:",
        "gebilligt",
        "entschuldigt",
    ] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
}

#[test]
fn public_minutes_tell_nothing_of_what_was_dealt_with_in_closed_session() {
    let mut it = ninth();
    it.put(&rows(
        "agenda_item",
        "session, title, aim, part, result",
        &[
            "i4 | s9 | Risiken | discussion | risks | Die größten Risiken sind bekannt.",
            "i5 | s9 | Aufgaben | discussion | actions | Das Jugendamt holt auf.",
            "i6 | s9 | Ende | information | outlook | Danke an alle.",
        ],
    ));
    it.put(&rows(
        "decision",
        "session, title, agenda_item, wording, result",
        &["d2 | s9 | Mittel | i4 | Das Risiko wird getragen. | consensus"],
    ));
    let public = minutes(&it, Privacy::Public);
    for (heading, next) in [("### TOP 4: Risiken\n", "###"), ("### TOP 5: Aufgaben\n", "###")] {
        assert_eq!(between(&public, heading, next).trim(), "Nichtöffentlich beraten.");
    }
    assert!(public.contains("Danke an alle."), "{public}");
    for hidden in ["Risiken sind bekannt", "Jugendamt", "Risiko wird getragen"] {
        assert!(!public.contains(hidden), "{hidden} in {public}");
    }
    let inside = minutes(&it, Privacy::NonPublic);
    assert!(!inside.contains("Nichtöffentlich beraten."), "{inside}");
    for told in [
        "Risiken sind bekannt",
        "Das Jugendamt holt auf.",
        "Das Risiko wird getragen.",
    ] {
        assert!(inside.contains(told), "{told} in {inside}");
    }
    // The invitation to such a session tells nothing more of them either.
    it.put(&rows("session", "state, on", &["s9 | planned | 05.06.2028"]));
    it.put(&rows(
        "agenda_item",
        "aim, proposal",
        &["i4 | decision | Wir tragen das Risiko."],
    ));
    let invitation = |audience| paper(&it.project, INVITATION, audience, Some(id(&it, "s9")));
    assert!(!invitation(Privacy::Public).contains("Wir tragen das Risiko."));
    assert!(invitation(Privacy::NonPublic).contains("Wir tragen das Risiko."));
}

#[test]
fn notes_for_planning_a_session_stand_in_no_minutes() {
    let mut it = ninth();
    it.put(&rows("session", "notes", &["s9 | Ziele zum Wohnen nachholen."]));
    for audience in [Privacy::Public, Privacy::NonPublic, Privacy::Internal] {
        assert!(!minutes(&it, audience).contains("nachholen"), "{audience:?}");
    }
}

#[test]
fn without_seats_minutes_tell_the_vote_and_no_quorum() {
    let mut it = Building::of(founded(Lang::De).0, sample::as_of());
    it.put(&rows(
        "session",
        "title, number, on, state",
        &["s9 | 1. Sitzung | 1 | 22.05.2028 | held"],
    ));
    it.put(&rows(
        "agenda_item",
        "session, title, aim",
        &["i1 | s9 | Leitbild | decision"],
    ));
    it.put(&rows(
        "decision",
        "session, title, number, agenda_item, wording, result, vote, abstentions",
        &["d1 | s9 | Leitbild | StG-01/01 | i1 | Das Leitbild gilt. | adopted | 5 : 3 | 0"],
    ));
    let seats: Vec<_> = it.project.seats.iter().map(|it| it.id.raw()).collect();
    assert!(seats.is_empty(), "a new project has no seats");
    let text = minutes(&it, Privacy::NonPublic);
    assert!(text.contains("beschlossen, 5 : 3, 0 Enthaltungen"), "{text}");
    for invented in ["beschlussfähig", "Beschlussfähigkeit", "Stimmen", "Entschuldigt"] {
        assert!(!text.contains(invented), "{invented} in {text}");
    }
    // Who was there is still missing, and seats without a vote change nothing about it.
    assert!(text.contains("- **Anwesend:** **[fehlt: Anwesend]**"), "{text}");
    it.put(&rows("seat", "organisation, voting", &["seat | Beirat | advisory"]));
    assert!(!minutes(&it, Privacy::NonPublic).contains("Beschlussfähigkeit"));
}

#[test]
fn a_public_invitation_marks_the_agenda_that_is_missing_and_holds_no_note_to_the_lead() {
    let it = named_sample();
    let about = Some(id(&it, "session:6. Sitzung der Steuerungsgruppe"));
    let public = paper(&it.project, INVITATION, Privacy::Public, about);
    assert!(public.contains("**[fehlt: Bestätigung der Tagesordnung]**"), "{public}");
    assert!(!public.contains("noch keine Tagesordnung"), "{public}");
    let inside = paper(&it.project, INVITATION, Privacy::NonPublic, about);
    assert!(inside.contains("Vorschlag: Für diese Sitzung ist noch keine Tagesordnung erfasst."));
    let about = Some(id(&it, "session:5. Sitzung der Steuerungsgruppe"));
    let entered = paper(&it.project, INVITATION, Privacy::Public, about);
    assert!(!entered.contains("Bestätigung der Tagesordnung"), "{entered}");
}

#[test]
fn the_file_of_a_paper_of_a_session_names_the_session_without_its_being_chosen() {
    for (paper, end) in [
        (
            "ergebnisprot",
            "-ergebnisprotokoll-4-sitzung-2028-05-29-nichtoeffentlich.md",
        ),
        ("einladung", "-einladung-mit-tagesordnung-5-sitzung-2028-05-29.md"),
    ] {
        let world = World::sample().keys("f12").types(paper).keys("enter w");
        assert_eq!(files_that_end(&world, end).len(), 1, "{:?}", world.fs.files());
    }
}

#[test]
fn minutes_are_those_of_the_session_that_runs_else_of_the_one_held_last_else_of_the_one_wanted() {
    let mut it = ninth();
    let title = |it: &Building, about| {
        let text = paper(&it.project, MINUTES, Privacy::NonPublic, about);
        between(&text, "- **Sitzung:** ", "\n").to_owned()
    };
    assert_eq!(title(&it, None), "9. Sitzung");
    let third = id(&it, "session:3. Sitzung der Steuerungsgruppe");
    assert_eq!(title(&it, Some(third)), "3. Sitzung der Steuerungsgruppe");
    it.put(&rows(
        "session",
        "state",
        &["session:5. Sitzung der Steuerungsgruppe | running"],
    ));
    assert_eq!(title(&it, None), "5. Sitzung der Steuerungsgruppe");
    let text = paper(&it.project, MINUTES, Privacy::NonPublic, None);
    assert!(
        text.contains("- **Fassung:** Entwurf, die Sitzung läuft noch"),
        "{text}"
    );
}

#[test]
fn approved_minutes_say_so_and_are_no_draft() {
    let mut it = ninth();
    it.put(&rows("session", "minutes_approved_on", &["s9 | 26.05.2028"]));
    let text = minutes(&it, Privacy::NonPublic);
    assert!(text.contains("- **Fassung:** gebilligt am 26.05.2028"), "{text}");
    assert!(text.contains("Dieses Protokoll wurde am 26.05.2028 gebilligt."));
    assert!(!text.contains("Entwurf"));
}

#[test]
fn a_working_group_proposes_and_needs_no_quorum() {
    let mut it = named_sample();
    let group = it
        .names
        .keys()
        .find(|it| it.starts_with("working_group:"))
        .unwrap()
        .clone();
    let line = format!("w | AG, Runde 4 | 24.05.2028 | held | {group}");
    it.put(&rows("session", "title, on, state, working_group", &[&line]));
    it.put(&rows(
        "decision",
        "session, title, wording, result",
        &["d | w | Kurse | Mehr Kurse am Abend. | consensus"],
    ));
    let text = paper(&it.project, MINUTES, Privacy::NonPublic, Some(id(&it, "w")));
    assert!(
        text.contains("- **Vorschlag an die Steuerungsgruppe:** Mehr Kurse am Abend."),
        "{text}"
    );
    assert!(text.contains("- **Leitung:**"));
    assert!(
        !text.contains("Beschlussfähigkeit") && !text.contains("Nummer"),
        "{text}"
    );
    // Where it needs help is public, unlike the risks of the project.
    it.put(&rows(
        "agenda_item",
        "session, title, aim, part, result",
        &["h | w | Hilfe | discussion | risks | Ein Raum wird gesucht."],
    ));
    let public = paper(&it.project, MINUTES, Privacy::Public, Some(id(&it, "w")));
    assert!(public.contains("Ein Raum wird gesucht."), "{public}");
}

#[test]
fn an_invitation_about_a_session_that_was_held_is_to_the_next_one() {
    let it = named_sample();
    let of = |name: &str| {
        let about = Some(id(&it, name));
        let text = paper(&it.project, INVITATION, Privacy::Public, about);
        between(&text, "- **Sitzung:** ", "\n").to_owned()
    };
    assert_eq!(
        of("session:4. Sitzung der Steuerungsgruppe"),
        "5. Sitzung der Steuerungsgruppe"
    );
    assert_eq!(
        of("session:6. Sitzung der Steuerungsgruppe"),
        "6. Sitzung der Steuerungsgruppe"
    );
}

#[test]
fn tasks_stand_under_the_unit_that_has_them_and_never_under_a_person() {
    let it = ninth();
    let text = paper(&it.project, TASKS, Privacy::NonPublic, None);
    let youth = between(&text, "## Kreisjugendamt\n", "\n## ");
    assert!(
        youth.contains("| Zielwerte nachtragen | 01.05.2028 | überfällig | 9. Sitzung, TOP 2 |"),
        "{youth}"
    );
    let others = between(&text, "## Weitere Zuständige\n", "\n## ");
    assert!(
        others.contains("| Saal suchen | Erika Musterfrau | **[fehlt: Frist]** | offen | 9. Sitzung |"),
        "{others}"
    );
    assert!(!text.contains("## Erika Musterfrau"));
    assert!(text.contains("8 Aufgaben sind offen, davon 3 überfällig."), "{text}");
    // What was done since the session before the last one, and nothing older.
    let done = between(&text, "## Erledigt seit dem 15.05.2028 (4. Sitzung)\n", "\n## ");
    assert!(
        done.contains("Stadthalle für die Konferenz buchen") && !done.contains("Leitbild in sechs"),
        "{done}"
    );
}

#[test]
fn without_a_session_there_is_nothing_to_choose_and_the_list_says_so() {
    let (project, as_of) = founded(Lang::De);
    assert!(find(MINUTES).unwrap().sessions(&project).is_empty());
    World::with(project, as_of)
        .runs(Command::SessionPapers)
        .sees("Bisher hat keine Sitzung stattgefunden.");
}

#[test]
fn the_sessions_of_a_paper_fit_it_and_stand_in_the_order_of_need() {
    let project = sample::project();
    let days = |key: &str| {
        let sessions = find(key).unwrap().sessions(&project);
        sessions.iter().map(|it| it.on.unwrap()).collect::<Vec<_>>()
    };
    let held = days(MINUTES);
    assert!(held.len() > 4 && held.is_sorted_by(|a, b| a >= b), "{held:?}");
    assert!(held.iter().all(|it| *it <= sample::as_of()));
    let ahead = days(INVITATION);
    assert!(
        ahead.len() > 1 && ahead.is_sorted() && ahead[0] >= sample::as_of(),
        "{ahead:?}"
    );
    assert!(find("questions").unwrap().sessions(&project).is_empty());
}

#[test]
fn minutes_are_read_for_those_who_met_and_another_session_is_chosen_with_a_key() {
    let world = World::sample()
        .keys("f12")
        .types("ergebnisprot")
        .keys("enter")
        .sees("Papier · nichtöffentlich")
        .sees("4. Sitzung der Steuerungsgruppe")
        .keys("s")
        .sees("Sitzung wählen")
        .sees("15.05.2028")
        .types("3. sitz")
        .keys("enter")
        .sees("3. Sitzung der Steuerungsgruppe")
        .does_not_see("Sitzung wählen")
        .keys("a a")
        .sees("Papier · öffentlich")
        .sees("3. Sitzung der Steuerungsgruppe");
    let world = world.keys("w");
    assert_eq!(
        files_that_end(&world, "-ergebnisprotokoll-3-sitzung-2028-05-29.md").len(),
        1,
        "{:?}",
        world.fs.files()
    );
    // A paper that is about no session has none to choose.
    World::sample()
        .keys("0 g s")
        .sees("Dieses Papier gehört zu keiner Sitzung.");
}

/// The sample with the papers of its fourth session listed, as the end of a session lists them.
fn listed() -> World {
    let mut world = World::sample();
    let fourth = sessions::last_held(world.project()).unwrap().id.raw();
    after::open(&mut world.model, fourth);
    world
}

/// Names of the files of the memory disk below the folder of the project, the project aside.
fn papers_on_disk(world: &World) -> Vec<PathBuf> {
    let is_paper = |it: &PathBuf| it.extension().is_some_and(|it| it == "md" || it == "html");
    world.fs.files().into_iter().filter(is_paper).collect()
}

#[test]
fn after_a_session_its_papers_are_listed_read_and_written_in_one_step() {
    let world = listed()
        .sees("Papiere zur 4. Sitzung")
        .sees("Ergebnisprotokoll")
        .sees("Aufgaben je Fachbereich")
        .sees("Einladung zur nächsten Sitzung")
        .keys("enter")
        .sees("Papier · nichtöffentlich")
        .sees("4. Sitzung der Steuerungsgruppe")
        .keys("esc")
        .sees("Papiere zur 4. Sitzung");
    assert_eq!(papers_on_disk(&world).len(), 0);
    let world = world.keys("w").sees("je als Markdown und HTML");
    let names = papers_on_disk(&world);
    let folder = world.cockpit().file.path.parent().map(Path::to_path_buf);
    assert!(names.len() >= 6 && names.len().is_multiple_of(2), "{names:?}");
    assert!(names.iter().all(|it| it.parent().map(Path::to_path_buf) == folder));
    for (end, holds) in [
        (
            "ergebnisprotokoll-4-sitzung-2028-05-29-nichtoeffentlich.md",
            "Beschluss StG-04/01",
        ),
        (
            "aufgaben-je-fachbereich-4-sitzung-2028-05-29-nichtoeffentlich.md",
            "## Kreisjugendamt",
        ),
        (
            "einladung-mit-tagesordnung-5-sitzung-2028-05-29.md",
            "5. Sitzung der Steuerungsgruppe",
        ),
    ] {
        let found = files_that_end(&world, end);
        assert_eq!(found.len(), 1, "{end} in {names:?}");
        let text = String::from_utf8(world.fs.content(&found[0]).unwrap()).unwrap();
        assert!(text.replace('\\', "").contains(holds), "{text}");
    }
    // The last entry does the same; what stands there already gets no second name.
    let world = world.keys("end enter").sees("je als Markdown und HTML");
    assert_eq!(papers_on_disk(&world), names);
    world.keys("esc").does_not_see("Papiere zur 4. Sitzung");
}

#[test]
fn the_command_lists_the_papers_of_the_last_session_in_english_too() {
    World::sample()
        .lang(Lang::En)
        .runs(Command::SessionPapers)
        .sees("Papers of session 4")
        .sees("Invitation to the next session")
        .keys("w")
        .sees("papers written");
}

#[test]
fn one_paper_that_cannot_be_written_keeps_no_other_back() {
    let mut world = listed();
    let folder = world.cockpit().file.path.parent().unwrap().to_path_buf();
    let minutes = "auenfeld-ergebnisprotokoll-4-sitzung-2028-05-29-nichtoeffentlich.md";
    world.fs.fail_below(folder.join(minutes), IoKind::StorageFull);
    let count = papers_on_disk(&listed().keys("w")).len();
    world.press("w");
    // The sentence is longer than a row of the screen.
    let told = world.text().replace('\n', "");
    assert!(told.contains("Papiere liegen im Ordner"), "{told}");
    assert!(
        told.contains("Nicht geschrieben: Ergebnisprotokoll. Auf dem Laufwerk"),
        "{told}"
    );
    assert_eq!(papers_on_disk(&world).len(), count - 2);
    // Nothing at all can be written: that is told once, with the reason.
    let world = listed();
    world.fs.fail_below(folder, IoKind::StorageFull);
    let world = world.keys("w").sees("Papiere wurde geschrieben");
    assert_eq!(papers_on_disk(&world).len(), 0);
}

#[test]
fn without_a_session_to_come_the_invitation_is_greyed_and_not_written() {
    let mut it = named_sample();
    for number in [5, 6] {
        let line = format!("session:{number}. Sitzung der Steuerungsgruppe | cancelled");
        it.put(&rows("session", "state", &[&line]));
    }
    let world = World::with(it.project, date("2028-05-29"))
        .runs(Command::SessionPapers)
        .keys("end up enter")
        .sees("Nach dieser Sitzung ist keine weitere geplant")
        .sees("Papiere zur 4. Sitzung")
        .keys("w");
    assert!(files_that_end(&world, ".md").iter().all(|it| !it.contains("einladung")));
    assert!(!files_that_end(&world, ".md").is_empty());
}
