//! The sample project: it is what its rows say, holds together, and shows what the screens promise.
//!
//! After a change of the rows, of the catalogue or of the schema:
//! `LEITSTAND_WRITE_SAMPLE=1 cargo test --test sample`, twice: the first run writes the asset, the second compares it.

mod build;
mod earlier;
mod holds;
mod kept;
mod steering;

use std::collections::BTreeSet;

use build::date;
use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::choice::Choice;
use leitstand::domain::facts::{achievement, latest, mandate_strength};
use leitstand::domain::schema::{
    BindingAct, ClarificationState, MeasureState, MunicipalitiesIncluded, Question, ResourceClass, SessionState, Side,
    Snapshot,
};
use leitstand::domain::{EntityKind, FieldKind, Project, Value};
use leitstand::schedule::{Phase, PlanDates, calendar_of, phase};
use leitstand::store::codec::{decode, encode};

const ASSET: &str = include_str!("../../assets/demo/auenfeld.ron");

fn dates(project: &Project) -> PlanDates {
    PlanDates::of(project, sample::as_of())
}

/// Every text of the project with the field it stands in, but for the packed states of earlier days.
fn texts(project: &Project) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for &kind in EntityKind::ALL {
        for spec in kind.fields().iter().filter(|it| it.field != Snapshot::content) {
            for record in project.records(kind) {
                let place = format!("{}.{}", kind.key(), spec.field.key);
                match record.get(spec.field.key) {
                    Value::Text(text) => found.push((place, text)),
                    Value::Paragraphs(list) => found.extend(list.into_iter().map(|it| (place.clone(), it))),
                    _ => {}
                }
            }
        }
    }
    found
}

#[test]
fn the_sample_is_known_by_its_identity() {
    assert_eq!(sample::project().id, sample::project_id());
}

#[test]
fn the_asset_is_what_its_rows_say() {
    let text = encode(&build::project()).unwrap();
    if std::env::var_os("LEITSTAND_WRITE_SAMPLE").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/demo/auenfeld.ron");
        std::fs::write(path, &text).unwrap();
    }
    let differs = ASSET.lines().zip(text.lines()).position(|(asset, made)| asset != made);
    assert_eq!(
        differs.map(|it| it + 1),
        None,
        "first line that differs: has the layout of the file changed, or the sample? See the head of this file"
    );
    assert!(text == ASSET, "one of the two is longer");
}

#[test]
fn the_asset_is_read_without_notes_and_written_back_byte_for_byte() {
    let decoded = decode::<Project>(ASSET.as_bytes()).unwrap();
    assert_eq!(decoded.notes, []);
    assert_eq!(decoded.value.dangling(), None);
    assert_eq!(decoded.value, sample::project());
    assert!(encode(&decoded.value).unwrap() == ASSET);
}

#[test]
fn the_asset_has_the_layout_of_a_file() {
    let mut lines = ASSET.lines();
    assert_eq!(lines.next(), Some("Project("));
    assert_eq!(lines.next(), Some("    schema: 1,"));
    assert!(ASSET.ends_with(")\n") && !ASSET.contains('\r') && !ASSET.contains('\t'));
    for line in ASSET.lines().skip(1) {
        let text = line.trim();
        let (value, _) = text.split_once('"').unwrap_or((text, ""));
        assert!(value.matches(':').count() <= 1, "two fields in a line: {line}");
        let named = |it: &str| {
            it.strip_suffix('(')
                .is_some_and(|it| it.ends_with(|c: char| c.is_alphanumeric()))
        };
        assert!(
            !named(value) || value.ends_with("Some("),
            "an inner struct has a name: {line}"
        );
    }
}

#[test]
fn the_dates_are_those_of_the_screens() {
    let project = sample::project();
    let plan = dates(&project);
    assert_eq!(plan.start_signal(), Some(date("2027-03-01")));
    assert_eq!(plan.eighteen_months_on(), Some(date("2028-09-01")));
    assert_eq!(plan.end(), Some(date("2029-01-29")));
    assert_eq!(plan.reserve_days(), Some(150));
    assert_eq!(phase(&project), Phase::Making);
    let shown = |code: &str| {
        let task = project.tasks.iter().find(|it| it.code == code).unwrap();
        plan.of_task(task.id.raw()).unwrap().end
    };
    for (code, day) in [
        ("A1", "2027-03-01"),
        ("A4", "2027-04-05"),
        ("A6", "2027-05-31"),
        ("B4", "2027-12-20"),
        ("C5", "2027-12-20"),
        ("D3", "2028-05-15"),
        ("E4", "2028-09-25"),
        ("F5", "2028-11-13"),
        ("J4", "2029-01-29"),
    ] {
        assert_eq!(shown(code), date(day), "{code}");
    }
}

#[test]
fn it_was_founded_for_the_very_same_council_date() {
    let project = build::founded(&mut leitstand::domain::IdSource::seeded(1));
    let plan = PlanDates::of(&project, date("2026-08-10"));
    assert_eq!(plan.end(), Some(date("2029-01-29")), "three lost weeks do not move it");
}

#[test]
fn what_was_done_lies_in_the_past_and_in_order() {
    let project = sample::project();
    for task in project.tasks.iter() {
        let (start, finish) = (task.started_on, task.finished_on);
        assert!(
            start.into_iter().chain(finish).all(|it| it <= sample::as_of()),
            "{}",
            task.code
        );
        assert!(finish.is_none() || start.is_some() && start <= finish, "{}", task.code);
        assert_eq!(
            finish.is_some(),
            task.progress.is_some_and(|it| it.0 == 100) || is_done_point(task),
            "{}",
            task.code
        );
    }
    for link in project.dependencies.iter() {
        let finished = project.tasks.get(link.predecessor).unwrap().finished_on;
        if let Some(start) = project.tasks.get(link.successor).unwrap().started_on {
            assert!(finished.is_some_and(|it| it <= start), "{link:?}");
        }
    }
    for day in project
        .measurements
        .iter()
        .filter_map(|it| it.on)
        .chain(project.conversations.iter().filter_map(|it| it.on))
    {
        assert!(day <= sample::as_of());
    }
    let bound = project.measures.iter().filter_map(|it| it.bound_on);
    assert!(
        bound
            .chain(project.goals.iter().filter_map(|it| it.approved_on))
            .all(|it| it <= sample::as_of())
    );
}

fn is_done_point(task: &leitstand::domain::schema::Task) -> bool {
    task.kind.is_point() && task.finished_on.is_some()
}

#[test]
fn sessions_are_held_on_working_days_and_decide_only_when_held() {
    let project = sample::project();
    let calendar = calendar_of(&project);
    for session in project.sessions.iter() {
        let on: Date = session.on.unwrap();
        assert!(
            calendar.is_working_day(on) && calendar.school_holiday(on).is_none(),
            "{on}"
        );
        let is_past = matches!(session.state, SessionState::Held | SessionState::Cancelled);
        assert_eq!(on <= sample::as_of(), is_past, "{on}");
    }
    let steering: Vec<_> = project
        .sessions
        .iter()
        .filter(|it| it.working_group.is_none())
        .collect();
    assert!(
        steering
            .windows(2)
            .all(|it| it[0].on < it[1].on && it[0].number < it[1].number)
    );
    assert_eq!(steering.iter().filter(|it| it.state == SessionState::Held).count(), 4);
    for decision in project.decisions.iter() {
        let session = project.sessions.get(decision.session).unwrap();
        assert_eq!(session.state, SessionState::Held, "{}", decision.number);
        let head = format!("StG-{:02}/", session.number.unwrap());
        assert!(decision.number.starts_with(&head), "{}", decision.number);
        let votes = project.seats.iter().filter(|it| it.voting.key() == "voting").count();
        assert!(decision.vote.is_none_or(|it| usize::from(it.yes + it.no) <= votes));
    }
}

#[test]
fn the_mandate_is_as_strong_as_can_be() {
    let project = sample::project();
    let strength = mandate_strength(&project).unwrap();
    assert_eq!((strength.level, strength.is_ambiguous), (5, false));
    let votes: Vec<_> = project.resolutions.iter().filter_map(|it| it.vote).collect();
    assert_eq!(votes.iter().map(|it| (it.yes, it.no)).collect::<Vec<_>>(), [(38, 21)]);
    assert_eq!(project.commune.municipalities, Some(MunicipalitiesIncluded::Without));
}

#[test]
fn indicators_reach_what_the_screens_show() {
    let project = sample::project();
    let reached = |name: &str| {
        let indicator = project.indicators.iter().find(|it| it.name.starts_with(name)).unwrap();
        achievement(indicator, latest(&project, indicator).unwrap().value.unwrap())
    };
    assert_eq!(reached("Wartezeit"), Some(250));
    assert_eq!(reached("Neue Teilnehmende"), Some(389), "39 per cent");
}

#[test]
fn every_tab_has_something_to_show() {
    let project = sample::project();
    for &kind in EntityKind::ALL.iter().filter(|it| !it.is_single()) {
        // The guiding statement has the two versions it went through.
        let least = match kind {
            EntityKind::GuidingStatement => 2,
            EntityKind::Baseline => 1,
            EntityKind::Snapshot => 2,
            _ => 3,
        };
        assert!(project.count(kind) >= least, "{}", kind.key());
    }
    assert_eq!(project.stakeholders.len(), 27);
    assert_eq!(project.clarifications.len(), Question::ALL.len());
    assert!(
        project
            .clarifications
            .iter()
            .all(|it| it.state != ClarificationState::Open)
    );
    assert_eq!(
        (
            project.seats.len(),
            project.working_groups.len(),
            project.fields_of_action.len()
        ),
        (9, 4, 5)
    );
    let classes: BTreeSet<_> = project.resources.iter().filter_map(|it| it.class).collect();
    assert!(classes.iter().eq(ResourceClass::ALL));
    let states: BTreeSet<_> = project.measures.iter().map(|it| it.state).collect();
    assert!(states.iter().eq(MeasureState::ALL));
    let acts: BTreeSet<_> = project.measures.iter().filter_map(|it| it.binding_act).collect();
    assert!(acts.contains(&BindingAct::Agreement) && acts.len() >= 3);
}

#[test]
fn stakeholders_fit_the_matrix() {
    let project = sample::project();
    let mut shorts = BTreeSet::new();
    for it in project.stakeholders.iter() {
        assert!((1..=12).contains(&it.short.chars().count()), "{}", it.short);
        assert!(shorts.insert(&it.short), "{}", it.short);
        assert!(it.side.is_some() && it.category.is_some() && it.influence.is_some() && it.interest.is_some());
        let spoken = project.conversations.iter().any(|talk| talk.stakeholder == it.id);
        let is_powerful = it.influence.is_some_and(|level| level.0 >= 4);
        assert!(
            !is_powerful || spoken || it.short == "Schulamt",
            "only the Schulamt is the gap: {}",
            it.short
        );
    }
    let inside = project
        .stakeholders
        .iter()
        .filter(|it| it.side == Some(Side::Inside))
        .count();
    assert_eq!(inside, 9);
}

#[test]
fn people_are_functions_and_words_have_no_inner_signs() {
    let project = sample::project();
    for (place, text) in texts(&project) {
        let inner = text.split(' ').any(|word| {
            let inner_sign = |c: char| matches!(c, '*' | '_' | '·');
            let colon = word.split_once(':').is_some_and(|(_, rest)| rest.starts_with("in"));
            word.contains(inner_sign) || colon || word.contains("Innen") || word.contains("/in")
        });
        assert!(!inner, "{place}: {text}");
        assert!(
            !text.contains('!') && !text.contains('{') && !text.contains("  "),
            "{place}: {text}"
        );
        assert!(!text.contains('@') || text.ends_with("example.org"), "{place}: {text}");
        for title in ["Herr ", "Frau ", "Dr. "] {
            assert!(!text.contains(title), "{place}: {text}");
        }
    }
    assert!(
        EntityKind::Contact
            .fields()
            .iter()
            .all(|it| !matches!(it.kind, FieldKind::Level { .. }))
    );
}
