use super::*;
use crate::catalogue::sample;
use crate::domain::schema::{
    ActionItem, ActionState, GuidingQuestion, Indicator, Measure, MeasureState, Measurement, Risk, RiskState, Session,
    SessionState, Stakeholder, Task, Unit,
};
use crate::domain::value::Measured;
use crate::domain::{Change, Field, FieldKind, OrderKey, RawId, Record, Value};
use crate::text::width::{width, wrap};

fn set(project: &mut Project, target: Target, field: Field, value: Value) {
    project.apply(&Change::Set { target, field, value }).unwrap();
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn told(from: &Project, to: &Project, audience: Privacy) -> Changes {
    let today = sample::as_of();
    changes(from, to, (today, today), audience, Lang::De)
}

fn texts(changes: &Changes) -> Vec<&str> {
    let lines = changes.groups.iter().flat_map(|it| &it.lines);
    lines.map(|it| it.text.as_str()).collect()
}

#[test]
fn every_state_that_counts_as_done_is_an_answer_of_its_field_and_every_day_a_date() {
    for row in done::STATES {
        let FieldKind::Choice(spec) = row.state.spec().kind else {
            panic!("{:?} is no choice", row.state)
        };
        for (key, day) in row.reached {
            assert!(spec.keys.contains(key), "{key}");
            assert!(day.is_none_or(|it| it.entity == row.state.entity && it.spec().kind == FieldKind::Date));
        }
    }
}

#[test]
fn the_same_state_tells_nothing() {
    let project = sample::project();
    let changes = told(&project, &project, Privacy::Internal);
    assert!(changes.is_empty() && changes.short().is_empty() && changes.count() == 0);
}

#[test]
fn an_action_item_that_was_done_is_told_once_with_its_day() {
    let from = sample::project();
    let mut to = from.clone();
    let item = from
        .action_items
        .iter()
        .find(|it| it.state == ActionState::Open)
        .unwrap();
    set(&mut to, item.target(), ActionItem::state, Value::Choice("done".into()));
    set(
        &mut to,
        item.target(),
        ActionItem::done_on,
        Value::Date(day("2028-05-26")),
    );
    let changes = told(&from, &to, Privacy::NonPublic);
    assert_eq!(
        texts(&changes),
        [format!("Aufgabe „{}“: erledigt am 26.05.2028", item.name)]
    );
    assert_eq!(changes.groups[0].summary, "1 erledigt");
    assert_eq!(changes.groups[0].tab, Some(Tab::Steering));
    assert_eq!(changes.short(), [format!("{}: erledigt am 26.05.2028", item.name)]);
    assert!(
        told(&from, &to, Privacy::Public).is_empty(),
        "action items are not public"
    );
}

#[test]
fn a_task_that_takes_longer_moves_the_milestones_behind_it_and_the_rest_is_counted() {
    let from = sample::project();
    let mut to = from.clone();
    let task = |code: &str| from.tasks.iter().find(|it| it.code == code).unwrap().target();
    // Weeks of the first task under way that is followed by others.
    let longer = crate::domain::span::Span {
        length: 30,
        unit: crate::domain::span::SpanUnit::Weeks,
    };
    set(&mut to, task("E1"), Task::duration, Value::Span(longer));
    let changes = told(&from, &to, Privacy::Public);
    let timeline = changes.groups.iter().find(|it| it.tab == Some(Tab::Timeline)).unwrap();
    let council = from.tasks.get(crate::domain::Id::new(task("J4").id)).unwrap();
    let line = timeline
        .lines
        .iter()
        .find(|it| it.target == Some(council.target()))
        .unwrap();
    assert!(
        line.text.starts_with(&council.name) && line.text.contains("später, "),
        "{}",
        line.text
    );
    assert_eq!(changes.short()[0], line.short);
    assert!(
        timeline.summary.contains("weitere Vorgänge verschoben"),
        "{}",
        timeline.summary
    );
    assert!(
        texts(&changes).contains(&"Ampel Termine: GELB → ROT"),
        "{:?}",
        texts(&changes)
    );
}

#[test]
fn a_measured_value_stands_beside_the_one_before() {
    let from = sample::project();
    let mut to = from.clone();
    let indicator: &Indicator = from.indicators.iter().next().unwrap();
    to.apply(&Change::Insert {
        target: Target {
            kind: EntityKind::Measurement,
            id: RawId::from_bits(99),
        },
        order: OrderKey::between(from.measurements.iter().last().map(Record::place), None),
        values: vec![
            (Measurement::indicator, Value::Link(indicator.id.raw())),
            (Measurement::on, Value::Date(day("2028-05-26"))),
            (Measurement::value, Value::Measured(Measured(11_000))),
        ],
    })
    .unwrap();
    let days = (day("2028-05-15"), sample::as_of());
    assert_eq!(
        texts(&changes(&from, &to, days, Privacy::Public, Lang::De)),
        ["Wartezeit auf einen Kursplatz: 12 → 11 Wochen am 26.05.2028"]
    );
}

#[test]
fn what_is_internal_is_told_to_nobody_but_the_commissioner() {
    let from = sample::project();
    let mut to = from.clone();
    let stakeholder = from.stakeholders.iter().next().unwrap().target();
    set(&mut to, stakeholder, Stakeholder::attitude, Value::Level(-2));
    assert!(!told(&from, &to, Privacy::Internal).is_empty());
    assert!(told(&from, &to, Privacy::NonPublic).is_empty());
    assert!(told(&from, &to, Privacy::Public).is_empty());
}

#[test]
fn no_line_is_too_long_and_the_short_form_counts_what_it_leaves_out() {
    let to = sample::project();
    let from = Project::empty(to.id, "Auenfeld");
    for lang in [Lang::De, Lang::En] {
        let changes = changes(&from, &to, (sample::as_of(), sample::as_of()), Privacy::NonPublic, lang);
        for line in changes.groups.iter().flat_map(|it| &it.lines) {
            assert!(
                wrap(&line.text, super::super::differences::WIDTH).len() <= 2,
                "{}",
                line.text
            );
            assert!(width(&line.short) <= SHORT_WIDTH, "{}", line.short);
        }
        let short = changes.short();
        assert_eq!(short.len(), SHORT_LINES);
        let rest = crate::i18n::format::number(lang, i64::try_from(changes.count() - (SHORT_LINES - 1)).unwrap());
        assert!(short[SHORT_LINES - 1].contains(&rest), "{short:?}");
        assert!(short.iter().all(|it| width(it) <= SHORT_WIDTH), "{short:?}");
    }
}

#[test]
fn a_day_that_was_over_and_is_over_again_was_not_moved() {
    let mut from = sample::project();
    let stakeholder = from.stakeholders.iter().next().unwrap().target();
    let item = from
        .action_items
        .iter()
        .find(|it| it.state == ActionState::Open)
        .unwrap();
    let item = item.target();
    set(&mut from, item, ActionItem::due_on, Value::Date(day("2028-05-22")));
    let mut to = from.clone();
    set(
        &mut to,
        stakeholder,
        Stakeholder::assessed_on,
        Value::Date(day("2028-05-26")),
    );
    set(&mut to, item, ActionItem::due_on, Value::Date(day("2028-06-05")));
    let told = told(&from, &to, Privacy::Internal);
    let kinds: Vec<_> = told
        .groups
        .iter()
        .flat_map(|it| &it.lines)
        .map(|it| (it.kind, it.target))
        .collect();
    assert_eq!(
        kinds,
        [
            (ChangeKind::Changed, Some(stakeholder)),
            (ChangeKind::Moved, Some(item))
        ]
    );
    assert!(
        texts(&told)[1].ends_with("Frist: 2 Wochen später, 05.06.2028"),
        "{:?}",
        texts(&told)
    );
}

#[test]
fn another_answer_is_told_without_the_day_on_which_it_was_given() {
    let from = sample::project();
    let mut to = from.clone();
    let question = from
        .guiding_questions
        .iter()
        .find(|it| it.answered_on.is_none())
        .unwrap();
    let target = question.target();
    set(
        &mut to,
        target,
        GuidingQuestion::state,
        Value::Choice("in-progress".into()),
    );
    set(
        &mut to,
        target,
        GuidingQuestion::answered_on,
        Value::Date(day("2028-05-26")),
    );
    let told = told(&from, &to, Privacy::Internal);
    assert_eq!(told.count(), 1, "{:?}", texts(&told));
    assert!(
        texts(&told)[0].ends_with("Stand: offen → in Klärung"),
        "{:?}",
        texts(&told)
    );
}

#[test]
fn the_last_session_of_the_sample_is_followed_by_a_handful_of_changes() {
    let project = sample::project();
    let kept = snapshot::by_day(&project);
    let told = since(&project, kept[1], sample::as_of(), Privacy::NonPublic, Lang::De).unwrap();
    assert_eq!(
        told.short(),
        [
            "Die Mittel für 2029 fehlen im Haushalt: Gegenmaßnahme läuft",
            "Stadthalle für die Konferenz buchen: erledigt am 18.05.2028",
            "Kostenliste der Maßnahmen je Haushaltsjahr: in Arbeit",
            "Datenanfrage „Treffpunkte in den Gemeinden“: neu",
            "Mit Elternangeboten err…: 92 Familien am 31.12.2027, nachgetragen",
            "Anschreiben in einfacher …: 9 Vorlagen am 31.12.2027, nachgetragen",
            "AG Sprache, Runde 3: eingeladen",
            "AG Bildung, Runde 3: eingeladen",
            "Vorgang „AG-Runde 3: Maßnahmen“ – Fortschritt: offen → 25 %",
            "Vorgang „Controlling-Konzept“ – Fortschritt: offen → 50 %",
        ]
    );
}

/// The records that have a line or are counted; a light has none.
fn records_of(changes: &Changes) -> Vec<Target> {
    let lines = changes.groups.iter().flat_map(|it| &it.lines);
    let counted = changes.groups.iter().flat_map(|it| it.counted.iter().copied());
    lines.filter_map(|it| it.target).chain(counted).collect()
}

/// Changes one field of the first record of its kind, whatever it held before, and tells what the audience learns of it.
fn told_of(field: Field, value: Value, audience: Privacy) -> Vec<String> {
    let from = sample::project();
    let first = from.records(field.entity).next().unwrap().target();
    let mut to = from.clone();
    set(&mut to, first, field, value);
    let changes = told(&from, &to, audience);
    changes.short()
}

#[test]
fn a_worksheet_is_the_commissioners_own() {
    let in_progress = || Value::Choice("in-progress".into());
    let settled = || Value::Choice("deviating".into());
    for (field, value) in [
        (GuidingQuestion::state, in_progress()),
        (crate::domain::schema::Clarification::state, settled()),
    ] {
        let first = sample::project().records(field.entity).next().unwrap().target();
        let is_other = sample::project().record(first).unwrap().get(field.key) != value;
        assert!(is_other, "{field:?}");
        assert!(
            !told_of(field, value.clone(), Privacy::Internal).is_empty(),
            "{field:?}"
        );
        assert_eq!(told_of(field, value.clone(), Privacy::NonPublic), [""; 0], "{field:?}");
        assert_eq!(told_of(field, value, Privacy::Public), [""; 0], "{field:?}");
    }
}

#[test]
fn notes_and_persons_are_read_out_to_nobody() {
    let secret = "GEHEIM";
    for &kind in EntityKind::ALL {
        for spec in kind.fields() {
            let is_title = spec.is(crate::domain::Mark::Title);
            let value = match spec.kind {
                FieldKind::Paragraphs => Value::Paragraphs(vec![secret.into()]),
                FieldKind::Text if !is_title => Value::Text(secret.into()),
                _ => continue,
            };
            if sample::project().records(kind).next().is_none() || kind == EntityKind::Snapshot {
                continue;
            }
            for audience in [Privacy::Public, Privacy::NonPublic] {
                let told = told_of(spec.field, value.clone(), audience);
                assert!(!told.join(" ").contains(secret), "{:?}: {told:?}", spec.field);
            }
        }
    }
}

#[test]
fn how_a_unit_was_assessed_is_told_to_nobody() {
    let from = sample::project();
    let unit = from.units.iter().next().unwrap().target();
    let mut seen = 0;
    for spec in EntityKind::Unit.fields() {
        let FieldKind::Choice(choice) = spec.kind else { continue };
        let (mut before, mut now) = (from.clone(), from.clone());
        set(&mut before, unit, spec.field, Value::Choice(choice.keys[0].into()));
        set(&mut now, unit, spec.field, Value::Choice(choice.keys[1].into()));
        let found = records_of(&told(&before, &now, Privacy::NonPublic));
        assert_eq!(!found.is_empty(), spec.field == Unit::state, "{:?}", spec.field);
        seen += 1;
    }
    assert!(seen > 1, "{seen}");
}

fn added(project: &Project, kind: EntityKind, values: Vec<(Field, Value)>) -> Project {
    let mut to = project.clone();
    let target = Target {
        kind,
        id: RawId::from_bits(4_711),
    };
    let order = to.last_place(kind);
    to.apply(&Change::Insert { target, order, values }).unwrap();
    to
}

#[test]
fn the_public_is_told_of_no_draft_and_of_no_money() {
    use crate::domain::schema::{DataRequest, Deviation, Funding, PoliticalLabel};
    let from = sample::project();
    let name = || Value::Text("Neues".into());
    let title = |kind: EntityKind| {
        let mut all = kind.fields().iter();
        all.find(|it| it.is(crate::domain::Mark::Title)).unwrap().field
    };
    use crate::domain::Entity;
    for kind in [
        Stakeholder::KIND,
        DataRequest::KIND,
        Deviation::KIND,
        Funding::KIND,
        PoliticalLabel::KIND,
        Measure::KIND,
        Task::KIND,
        EntityKind::AffectedGroup,
        EntityKind::Unit,
    ] {
        let to = added(&from, kind, vec![(title(kind), name())]);
        assert!(!told(&from, &to, Privacy::Internal).is_empty(), "{kind:?}");
        assert!(records_of(&told(&from, &to, Privacy::Public)).is_empty(), "{kind:?}");
    }
    let cost = Value::Money(crate::domain::value::Money(5_000_000));
    assert_eq!(told_of(Measure::cost_once, cost, Privacy::Public), [""; 0]);
    // What a body made public is told: a measure that was made binding.
    let measure = from.measures.iter().find(|it| it.state == MeasureState::Prioritised);
    let measure = measure.unwrap().target();
    let mut to = from.clone();
    set(&mut to, measure, Measure::state, Value::Choice("binding".into()));
    assert_eq!(records_of(&told(&from, &to, Privacy::Public)), [measure]);
}

#[test]
fn what_is_under_way_is_not_done() {
    let from = sample::project();
    let mut to = from.clone();
    let risk = from
        .risks
        .iter()
        .find(|it| it.state != RiskState::Countered && it.state != RiskState::Closed);
    set(
        &mut to,
        risk.unwrap().target(),
        Risk::state,
        Value::Choice("countered".into()),
    );
    let session = from
        .sessions
        .iter()
        .find(|it| it.state == SessionState::Planned)
        .unwrap();
    set(
        &mut to,
        session.target(),
        Session::state,
        Value::Choice("invited".into()),
    );
    set(
        &mut to,
        session.target(),
        Session::invited_on,
        Value::Date(day("2028-05-26")),
    );
    let changes = told(&from, &to, Privacy::NonPublic);
    let kinds: Vec<ChangeKind> = changes
        .groups
        .iter()
        .flat_map(|it| &it.lines)
        .map(|it| it.kind)
        .collect();
    assert_eq!(kinds, [ChangeKind::Changed; 2], "{:?}", texts(&changes));
    assert!(changes.groups.iter().all(|it| !it.summary.contains("erledigt")));
    // That it was prepared is nothing for the public.
    assert!(told(&from, &to, Privacy::Public).is_empty());
}

#[test]
fn a_session_that_has_begun_is_no_change_to_those_who_sit_in_it() {
    let from = sample::project();
    let mut to = from.clone();
    let session = from
        .sessions
        .iter()
        .find(|it| it.state == SessionState::Planned)
        .unwrap();
    set(
        &mut to,
        session.target(),
        Session::state,
        Value::Choice("running".into()),
    );
    assert!(told(&from, &to, Privacy::NonPublic).is_empty());
    assert!(!told(&from, &to, Privacy::Internal).is_empty());
}

#[test]
fn a_value_measured_before_the_earlier_state_was_entered_late() {
    let from = sample::project();
    let indicator = from.indicators.iter().next().unwrap().id.raw();
    let with = |on: &str| {
        let values = vec![
            (Measurement::indicator, Value::Link(indicator)),
            (Measurement::on, Value::Date(day(on))),
            (Measurement::value, Value::Measured(Measured(11_000))),
        ];
        let to = added(&from, EntityKind::Measurement, values);
        let days = (day("2028-05-15"), sample::as_of());
        let changes = changes(&from, &to, days, Privacy::NonPublic, Lang::De);
        let group = changes.groups.into_iter().find(|it| it.tab == Some(Tab::Fields));
        let group = group.unwrap();
        (group.summary, group.lines[0].text.clone())
    };
    let (summary, text) = with("2028-05-14");
    assert_eq!(summary, "1 nachgetragen");
    assert!(
        text.contains(": nachgetragen 12 → 11 ") && text.ends_with(" am 14.05.2028"),
        "{text}"
    );
    let (summary, text) = with("2028-05-15");
    assert_eq!(summary, "ein Wert geändert");
    assert!(text.ends_with("am 15.05.2028"), "{text}");
}
