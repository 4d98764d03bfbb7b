//! Three whole projects with everything the rules say about them, the readiness and the figures: a strong city in the middle
//! of its process, a shaky Landkreis before its start, a weak Markt on its first day. Nothing more and nothing less may speak.
//!
//! The projects stand in `tests/fixtures/projects/*.ron`, what is expected of them beside the other snapshots; each line
//! of those was read by somebody who knows the work.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use leitstand::calendar::Date;
use leitstand::catalogue::founding::found;
use leitstand::catalogue::words::ProjectWords;
use leitstand::domain::choice::Choice;
use leitstand::domain::facts::{mandate_strength, settled_of};
use leitstand::domain::schema::{Commune, Founding, Question};
use leitstand::domain::{Entity, EntityKind, Field, FieldKind, IdSource, OrderKey, RawId, Value};
use leitstand::i18n::words::Words;
use leitstand::i18n::{Lang, entry, finding};
use leitstand::rules::{NextStep, next_steps, readiness};
use leitstand::schedule::{Comparison, phase};
use serde::Deserialize;
use support::rows::{Building, Rows};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Whole")]
struct Whole {
    /// The answers of the founding page; choices by their key.
    founding: BTreeMap<String, String>,
    founded_on: Date,
    as_of: Date,
    rows: Rows,
}

fn build(name: &str) -> Building {
    let path = format!("{}/tests/fixtures/projects/{name}.ron", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let whole: Whole = ron::from_str(&text).unwrap_or_else(|problem| panic!("{name}: {problem}"));
    let mut draft = Founding::blank(RawId::default(), OrderKey::default());
    for (key, text) in &whole.founding {
        let field = Field::find(EntityKind::Founding, key).unwrap();
        let value = match field.spec().kind {
            FieldKind::Choice(_) => Value::Choice(text.clone()),
            kind => entry::parse(kind, text, Lang::De, whole.founded_on).unwrap(),
        };
        assert!(draft.set_value(key, &value), "{key}");
    }
    let mut commune = Commune::blank(RawId::default(), OrderKey::default());
    (commune.kind, commune.head_title) = (draft.kind, draft.head_title);
    let names = Words::of(Lang::De, &commune);
    let words = ProjectWords {
        head: names.head(),
        council: names.council(),
        committee: names.committee(),
        unit: "Amt".to_owned(),
        gender: draft.gender_form,
    };
    let project = found(&draft, &words, &mut IdSource::seeded(7), (whole.founded_on, Lang::De)).unwrap();
    let mut building = Building::of(project, whole.as_of);
    building.put(&whole.rows);
    building
}

/// Everything the program says by itself about a project, as lines.
fn told(building: &Building) -> String {
    let (project, dates) = (&building.project, building.dates());
    let compared = Comparison::of(project, &dates);
    let findings = building.findings();
    let readiness = readiness(&findings);
    let names = Words::of(Lang::De, &project.commune);
    let mut out = String::new();
    let day = |it: Option<Date>| it.map_or_else(|| "–".to_owned(), |it| it.to_string());
    writeln!(out, "Phase {}", phase(project).key()).unwrap();
    let level = mandate_strength(project).map_or_else(|| "–".to_owned(), |it| it.level.to_string());
    writeln!(out, "Auftragslage {level}").unwrap();
    writeln!(out, "Start {}", day(dates.start_signal())).unwrap();
    writeln!(out, "18 Monate {}", day(dates.eighteen_months_on())).unwrap();
    writeln!(out, "Beschluss {}", day(dates.end())).unwrap();
    writeln!(out, "Geplant {}", day(compared.end().map(|it| it.end))).unwrap();
    for question in Question::ALL {
        let (settled, all) = settled_of(project, *question);
        writeln!(out, "Leitfragen {}: {settled} von {all}", question.key()).unwrap();
    }
    writeln!(
        out,
        "\nStartreife {}, {} von 9",
        readiness.verdict.key(),
        readiness.passed()
    )
    .unwrap();
    for it in &readiness.criteria {
        writeln!(out, "{} {}", it.criterion.code(), it.color.key()).unwrap();
    }
    writeln!(out, "\nOffen").unwrap();
    for it in &findings.open {
        let (severity, target, facts) = building.told(it);
        writeln!(out, "{} {severity} {target} {facts:?}", it.rule).unwrap();
        writeln!(out, "    {}", finding::whole(names, it)).unwrap();
    }
    writeln!(out, "\nVoraus").unwrap();
    for it in &findings.ahead {
        writeln!(out, "{} {}", it.rule, finding::step(names, it)).unwrap();
    }
    writeln!(out, "\nNächste Schritte").unwrap();
    for step in next_steps(project, &dates, &findings) {
        let text = match step {
            NextStep::Open(it) | NextStep::Ahead(it) => format!("{} {}", it.rule, finding::step(names, it)),
            NextStep::Task(id) => project.tasks.find(id).unwrap().name.clone(),
        };
        writeln!(out, "{text}").unwrap();
    }
    out
}

#[test]
fn a_weak_markt_on_its_first_day() {
    let building = build("market");
    insta::assert_snapshot!(told(&building));
    let findings = building.findings();
    assert_eq!(findings.open.len(), 1, "nothing is red but what was entered");
    assert!(next_steps(&building.project, &building.dates(), &findings).len() <= 3);
}

#[test]
fn a_shaky_landkreis_before_its_start() {
    insta::assert_snapshot!(told(&build("county")));
}

#[test]
fn a_strong_city_in_the_middle_of_its_process() {
    insta::assert_snapshot!(told(&build("city")));
}
