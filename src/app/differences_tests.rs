use super::*;
use crate::calendar::Date;
use crate::catalogue::sample;
use crate::domain::schema::{
    ActionItem, AgendaItem, Goal, Mandate, ParticipationEvent, ProjectForm, Stakeholder, Task,
};
use crate::domain::{Change, OrderKey, Record};
use crate::text::clean::is_clean;

fn empty() -> Project {
    Project::empty(RawId::from_bits(9), "")
}

fn target(kind: EntityKind, number: u64) -> Target {
    Target {
        kind,
        id: RawId::from_bits(number + 2),
    }
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn paragraphs(words: &str) -> Value {
    Value::Paragraphs(words.split('\n').map(str::to_owned).collect())
}

fn day(text: &str) -> Value {
    Value::Date(text.parse::<Date>().unwrap())
}

fn insert(target: Target, values: Vec<(Field, Value)>) -> Change {
    let order = OrderKey::sequence(None, 20).swap_remove(target.id.bits() as usize);
    Change::Insert { target, order, values }
}

fn set(target: Target, field: Field, value: Value) -> Change {
    Change::Set { target, field, value }
}

fn after(project: &Project, changes: &[Change]) -> Project {
    let mut project = project.clone();
    for change in changes {
        project.apply(change).unwrap();
    }
    project
}

fn told(from: &Project, to: &Project, lang: Lang) -> Vec<String> {
    sentences(from, to, lang).into_iter().map(|it| it.text).collect()
}

/// What is told of `changes` in both languages.
#[track_caller]
fn tells(from: &Project, changes: &[Change], german: &[&str], english: &[&str]) {
    let to = after(from, changes);
    assert_eq!(told(from, &to, Lang::De), german);
    assert_eq!(told(from, &to, Lang::En), english);
}

const TASK: u64 = 0;

fn task() -> Target {
    target(EntityKind::Task, TASK)
}

/// A task "Startsignal" with these values.
fn with_task(values: &[(Field, Value)]) -> Project {
    let values = [&[(Task::name, text("Startsignal"))], values].concat();
    after(&empty(), &[insert(task(), values)])
}

/// What is told of a note of a task that changes.
#[track_caller]
fn note(before: &str, now: &str, german: &str, english: &str) {
    let value = |words: &str| {
        if words.is_empty() {
            Value::Empty
        } else {
            paragraphs(words)
        }
    };
    let from = with_task(&[(Task::notes, value(before))]);
    tells(&from, &[set(task(), Task::notes, value(now))], &[german], &[english]);
}

#[test]
fn nothing_is_told_of_equal_projects() {
    assert_eq!(sentences(&sample::project(), &sample::project(), Lang::De), []);
}

#[test]
fn records_are_new_gone_or_in_another_place() {
    let (office, club) = (target(EntityKind::Stakeholder, 1), target(EntityKind::Stakeholder, 2));
    let from = after(
        &empty(),
        &[
            insert(office, vec![(Stakeholder::name, text("Schulamt"))]),
            insert(club, vec![(Stakeholder::name, text("Verein"))]),
        ],
    );
    let made = insert(
        target(EntityKind::Stakeholder, 3),
        vec![(Stakeholder::name, text("Jobcenter"))],
    );
    tells(
        &from,
        &[made],
        &["Stakeholder „Jobcenter“: neu"],
        &["Stakeholder “Jobcenter”: new"],
    );
    let removed = Change::Remove { target: office };
    tells(
        &from,
        &[removed],
        &["Stakeholder „Schulamt“: gelöscht"],
        &["Stakeholder “Schulamt”: deleted"],
    );
    let order = OrderKey::sequence(None, 20).swap_remove(15);
    tells(
        &from,
        &[Change::Move { target: office, order }],
        &["Stakeholder „Schulamt“: an anderer Stelle"],
        &["Stakeholder “Schulamt”: in another place"],
    );
}

#[test]
fn a_record_without_name_is_told_by_what_it_belongs_to() {
    let (session, item) = (target(EntityKind::Session, 1), target(EntityKind::AgendaItem, 2));
    let from = after(
        &empty(),
        &[insert(
            session,
            vec![(crate::domain::schema::Session::title, text("Auftakt"))],
        )],
    );
    tells(
        &from,
        &[
            insert(item, vec![(AgendaItem::session, Value::Link(session.id))]),
            insert(target(EntityKind::ActionItem, 3), Vec::new()),
        ],
        &["Tagesordnungspunkt zu „Auftakt“: neu", "Aufgabe ohne Namen: neu"],
        &["Agenda item of “Auftakt”: new", "Action item without a name: new"],
    );
}

#[test]
fn records_of_the_same_name_are_told_apart_by_what_they_belong_to() {
    let sessions = [1, 2].map(|it| target(EntityKind::Session, it));
    let title = |words: &str| vec![(crate::domain::schema::Session::title, text(words))];
    let item = |number: u64, session: Target| {
        let values = vec![
            (AgendaItem::session, Value::Link(session.id)),
            (AgendaItem::title, text("Lage")),
        ];
        insert(target(EntityKind::AgendaItem, number), values)
    };
    let from = after(
        &empty(),
        &[
            insert(sessions[0], title("Erste")),
            insert(sessions[1], title("Zweite")),
            item(3, sessions[0]),
        ],
    );
    tells(
        &from,
        &[item(4, sessions[1])],
        &["Tagesordnungspunkt „Lage“ (Zweite): neu"],
        &["Agenda item “Lage” (Zweite): new"],
    );
}

#[test]
fn values_stand_with_an_arrow_between() {
    let from = with_task(&[(Task::pinned_on, day("2027-01-11"))]);
    tells(
        &from,
        &[set(task(), Task::pinned_on, day("2027-01-18"))],
        &["Vorgang „Startsignal“ – Fester Termin: 11.01.2027 → 18.01.2027"],
        &["Task “Startsignal” – Fixed date: 11/01/2027 → 18/01/2027"],
    );
    tells(
        &from,
        &[set(task(), Task::pinned_on, Value::Empty)],
        &["Vorgang „Startsignal“ – Fester Termin: 11.01.2027 → offen"],
        &["Task “Startsignal” – Fixed date: 11/01/2027 → not set"],
    );
    let office = target(EntityKind::Stakeholder, 1);
    let from = after(&empty(), &[insert(office, vec![(Stakeholder::name, text("Schulamt"))])]);
    tells(
        &from,
        &[
            set(office, Stakeholder::influence, Value::Level(5)),
            set(office, Stakeholder::attitude, Value::Level(1)),
        ],
        &[
            "Stakeholder „Schulamt“ – Einfluss: offen → 5",
            "Stakeholder „Schulamt“ – Haltung: offen → +1",
        ],
        &[
            "Stakeholder “Schulamt” – Influence: not set → 5",
            "Stakeholder “Schulamt” – Attitude: not set → +1",
        ],
    );
    tells(
        &from,
        &[set(office, Stakeholder::name, text("Staatliches Schulamt"))],
        &["Stakeholder „Staatliches Schulamt“ – Organisation oder Rolle: Schulamt → Staatliches Schulamt"],
        &["Stakeholder “Staatliches Schulamt” – Organisation or role: Schulamt → Staatliches Schulamt"],
    );
}

#[test]
fn a_single_record_has_no_title() {
    let from = empty();
    let (mandate, form) = (from.mandate.reference(), from.project_form.reference());
    tells(
        &from,
        &[
            set(mandate, Mandate::commissioned_by, text("Landrätin")),
            set(form, ProjectForm::is_project, Value::Yes),
        ],
        &[
            "Auftrag – Beauftragt durch: leer → Landrätin",
            "Projektform – Wird als Projekt geführt: nein → ja",
        ],
        &[
            "Mandate – Commissioned by: empty → Landrätin",
            "Project form – Run as a project: no → yes",
        ],
    );
}

#[test]
fn references_are_told_by_title() {
    let (office, seat) = (target(EntityKind::Stakeholder, 1), target(EntityKind::Seat, 2));
    let seat_of = crate::domain::schema::Seat::stakeholder;
    let from = after(
        &empty(),
        &[
            insert(office, vec![(Stakeholder::name, text("Schulamt"))]),
            insert(
                seat,
                vec![
                    (crate::domain::schema::Seat::organisation, text("Schule")),
                    (seat_of, Value::Link(office.id)),
                ],
            ),
        ],
    );
    tells(
        &from,
        &[Change::Remove { target: office }],
        &[
            "Stakeholder „Schulamt“: gelöscht",
            "Sitz „Schule“ – Stakeholder: Schulamt → offen",
        ],
        &[
            "Stakeholder “Schulamt”: deleted",
            "Seat “Schule” – Stakeholder: Schulamt → not set",
        ],
    );
}

#[test]
fn of_a_list_of_references_those_that_came_and_went_are_told() {
    let groups = [1, 2, 3].map(|it| target(EntityKind::AffectedGroup, it));
    let event = target(EntityKind::ParticipationEvent, 4);
    let named = ["Eltern", "Lernende", "Ältere"];
    let mut made: Vec<Change> = groups
        .iter()
        .zip(named)
        .map(|(it, name)| insert(*it, vec![(crate::domain::schema::AffectedGroup::name, text(name))]))
        .collect();
    let links = |of: &[usize]| Value::Links(of.iter().map(|it| groups[*it].id).collect());
    made.push(insert(
        event,
        vec![
            (ParticipationEvent::name, text("Auftakt")),
            (ParticipationEvent::groups, links(&[0, 1])),
        ],
    ));
    let from = after(&empty(), &made);
    let head = "Beteiligungsformat „Auftakt“ – Für diese Gruppen: ";
    for (now, german) in [
        (&[0, 1, 2][..], "dazu Ältere"),
        (&[1][..], "nicht mehr Eltern"),
        (&[2][..], "dazu Ältere; nicht mehr Eltern, Lernende"),
        (&[1, 0][..], "geändert"),
        (&[][..], "Eltern, Lernende → offen"),
    ] {
        let value = if now.is_empty() { Value::Empty } else { links(now) };
        let to = after(&from, &[set(event, ParticipationEvent::groups, value)]);
        assert_eq!(told(&from, &to, Lang::De), [format!("{head}{german}")]);
    }
    let to = after(&from, &[set(event, ParticipationEvent::groups, links(&[2]))]);
    assert_eq!(
        told(&from, &to, Lang::En),
        ["Participation event “Auftakt” – For these groups: now also Ältere; no longer Eltern, Lernende"]
    );
}

#[test]
fn of_a_long_text_the_words_that_differ_are_told() {
    const LONG: &str = "Das Schreiben geht im März an alle Ämter.\nDie Landrätin unterschreibt es selbst.";
    note(
        LONG,
        &LONG.replace("März", "Mai"),
        "Vorgang „Startsignal“ – Notizen: „… geht im März an alle …“ → „… geht im Mai an alle …“",
        "Task “Startsignal” – Notes: “… geht im März an alle …” → “… geht im Mai an alle …”",
    );
    note(
        LONG,
        &format!("{LONG}\nDanach folgt der Auftakt."),
        "Vorgang „Startsignal“ – Notizen: ergänzt um „Danach folgt der Auftakt.“",
        "Task “Startsignal” – Notes: added “Danach folgt der Auftakt.”",
    );
    note(
        LONG,
        &LONG.replace(" selbst", ""),
        "Vorgang „Startsignal“ – Notizen: „… Landrätin unterschreibt es selbst.“ → „… Landrätin unterschreibt es.“",
        "Task “Startsignal” – Notes: “… Landrätin unterschreibt es selbst.” → “… Landrätin unterschreibt es.”",
    );
    note(
        LONG,
        &LONG.replace(" im März", ""),
        "Vorgang „Startsignal“ – Notizen: gekürzt um „im März“",
        "Task “Startsignal” – Notes: taken out “im März”",
    );
    note(
        LONG,
        &LONG.replace('\n', " "),
        "Vorgang „Startsignal“ – Notizen: geändert",
        "Task “Startsignal” – Notes: changed",
    );
    note(
        "",
        LONG,
        "Vorgang „Startsignal“ – Notizen: leer → Das Schreiben geht im März an alle Ämter. Die Landrätin unterschreibt es selbst.",
        "Task “Startsignal” – Notes: empty → Das Schreiben geht im März an alle Ämter. Die Landrätin unterschreibt es selbst.",
    );
    note(
        "im März",
        "im Mai",
        "Vorgang „Startsignal“ – Notizen: im März → im Mai",
        "Task “Startsignal” – Notes: im März → im Mai",
    );
}

#[test]
fn what_cannot_be_seen_is_told_as_changed_and_never_drawn() {
    note(
        "a\u{202e}b",
        "a\u{200b}b",
        "Vorgang „Startsignal“ – Notizen: geändert",
        "Task “Startsignal” – Notes: changed",
    );
    note(
        "a\u{1b}[31mb",
        "a",
        "Vorgang „Startsignal“ – Notizen: a¬[31mb → a",
        "Task “Startsignal” – Notes: a¬[31mb → a",
    );
}

#[test]
fn of_a_record_with_many_changed_fields_the_fields_are_named() {
    let office = target(EntityKind::Stakeholder, 1);
    let from = after(&empty(), &[insert(office, vec![(Stakeholder::name, text("Schulamt"))])]);
    let level = |field| set(office, field, Value::Level(2));
    let five = [
        set(office, Stakeholder::short, text("SchA")),
        level(Stakeholder::influence),
        level(Stakeholder::interest),
        level(Stakeholder::attitude),
        level(Stakeholder::engagement),
    ];
    assert_eq!(told(&from, &after(&from, &five[1..]), Lang::De).len(), 4);
    tells(
        &from,
        &five,
        &["Stakeholder „Schulamt“: 5 Angaben geändert: Kurzname, Einfluss, Interesse, Haltung, Aktivität"],
        &["Stakeholder “Schulamt”: 5 fields changed: Short name, Influence, Interest, Attitude, Engagement"],
    );
    let (from, to) = (Project::empty(sample::project_id(), ""), sample::project());
    let settings = |lang| {
        let lines = sentences(&from, &to, lang);
        let line = lines.into_iter().find(|it| it.target == from.settings.reference());
        line.map(|it| (it.tab, it.text))
    };
    let german = "Einstellungen: 17 Angaben geändert: Federführende Stelle, Aktenzeichen, Vorlagenfrist in Tagen, Mitzeichnung in Tagen und 13 weitere";
    assert_eq!(settings(Lang::De), Some((None, german.to_owned())));
}

#[test]
fn lines_come_by_tab_and_fit_two_rows_in_both_languages() {
    let (blank, full) = (Project::empty(sample::project_id(), ""), sample::project());
    let long = "Überörtliche_Arbeitsgemeinschaft_für_Verständigung_und_Maß_und_noch_viel_mehr ".repeat(9);
    let mut lengthened = Vec::new();
    for record in EntityKind::ALL.iter().flat_map(|it| full.records(*it)) {
        for spec in record.target().kind.fields() {
            let value = match spec.kind {
                FieldKind::Text => text(long.trim()),
                FieldKind::Paragraphs => paragraphs(&long.replace(' ', "\n")),
                _ => continue,
            };
            lengthened.push(set(record.target(), spec.field, value));
        }
    }
    let longer = after(&full, &[Change::Batch(lengthened)]);
    for lang in [Lang::De, Lang::En] {
        for (from, to) in [
            (&blank, &full),
            (&full, &blank),
            (&full, &longer),
            (&longer, &full),
            (&longer, &blank),
        ] {
            let lines = sentences(from, to, lang);
            assert!(!lines.is_empty());
            for line in &lines {
                assert!(wrap(&line.text, WIDTH).len() <= ROWS, "{}", line.text);
                assert!(is_clean(&line.text) && !line.text.contains('\n'), "{}", line.text);
            }
            let place = |tab: Option<Tab>| tab.map_or(Tab::ALL.len(), |it| it as usize);
            assert!(lines.is_sorted_by_key(|it| place(it.tab)));
        }
    }
}

#[test]
fn changes_of_the_sample_are_told() {
    let from = sample::project();
    let task = from
        .tasks
        .iter()
        .find(|it| it.name == "Leitbild: Entwurf")
        .unwrap()
        .target();
    let goal = from.goals.iter().next().unwrap().target();
    let measured = from.measurements.iter().next().unwrap().target();
    let item = from.action_items.iter().next().unwrap().target();
    tells(
        &from,
        &[
            set(task, Task::pinned_on, day("2028-06-05")),
            set(goal, Goal::name, text("Neu")),
            Change::Remove { target: measured },
            set(item, ActionItem::due_on, day("2028-06-19")),
        ],
        &[
            "Aufgabe „Vorschlag für Handlungsfelder vorlegen“ – Frist: 07.05.2027 → 19.06.2028",
            "Ziel „Neu“ – Ziel: Kurse sind gut erreichbar → Neu",
            "Messwert „31.12.2024“ (Wartezeit auf einen Kursplatz): gelöscht",
            "Vorgang „Leitbild: Entwurf“ – Fester Termin: offen → 05.06.2028",
        ],
        &[
            "Action item “Vorschlag für Handlungsfelder vorlegen” – Deadline: 07/05/2027 → 19/06/2028",
            "Goal “Neu” – Goal: Kurse sind gut erreichbar → Neu",
            "Measured value “31/12/2024” (Wartezeit auf einen Kursplatz): deleted",
            "Task “Leitbild: Entwurf” – Fixed date: not set → 05/06/2028",
        ],
    );
    let tabs: Vec<Option<Tab>> = sentences(&from, &after(&from, &[Change::Remove { target: goal }]), Lang::En)
        .into_iter()
        .map(|it| it.tab)
        .collect();
    assert!(
        tabs.iter().all(|it| *it == Some(Tab::Fields)),
        "what went with a goal stands where it stood: {tabs:?}"
    );
}
