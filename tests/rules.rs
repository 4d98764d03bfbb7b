//! Every rule, in pairs: a case in which it speaks with the expected facts, and one just beside it in which it is silent.
//!
//! The cases stand in `tests/fixtures/rules/*.ron`. A case starts from a base, adds records, and names what the rule has to
//! say. Each of its `beside` lists of changes is applied by itself; the rule then says what stands there, usually nothing.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use std::collections::BTreeSet;

use leitstand::calendar::Date;
use leitstand::catalogue::founding::found;
use leitstand::catalogue::sample;
use leitstand::catalogue::words::ProjectWords;
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::{
    ActionItem, AgendaItem, CommuneKind, ConceptKind, Contact, Contract, Conversation, Decision, Founding, Lead,
    MandateSource, Measurement, Member, MunicipalitiesIncluded, PlanVariant, Responsibility, Seat, Session, Task,
    TaskRole, WorkingGroup, is_asked,
};
use leitstand::domain::span::TaskKind;
use leitstand::domain::value::FieldType;
use leitstand::domain::{
    Change, Entity, EntityKind, Field, IdSource, Mark, OrderKey, Project, RawId, Record, Target, Value,
};
use leitstand::i18n::words::Words;
use leitstand::i18n::{Lang, finding};
use leitstand::rules::{Color, Finding, Findings, NextStep, RULES, Remedy, RuleId, Severity, next_steps, readiness};
use leitstand::schedule::{Comparison, PlanDates};
use leitstand::text::width::wrap;
use serde::Deserialize;
use support::rows::{Building, Rows, Said};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Case")]
struct Case {
    /// The rule.
    rule: String,
    /// What the case shows.
    shows: String,
    /// What the project is like before the rows are added.
    base: Base,
    /// The reference date.
    as_of: Date,
    /// Records.
    rows: Rows,
    /// What the rule says; never empty.
    says: Vec<Said>,
    /// Changes just beside it; never empty.
    beside: Vec<Beside>,
}

/// Changes on top of a case and what the rule says then; `as_of` if the day is what is beside.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename = "Beside")]
struct Beside {
    #[serde(default)]
    as_of: Option<Date>,
    #[serde(default)]
    rows: Rows,
    /// Names of records that are taken away.
    #[serde(default)]
    without: Vec<String>,
    #[serde(default)]
    says: Vec<Said>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
enum Base {
    /// Nothing entered, no plan.
    Empty,
    /// The start signal lies 29 weeks ahead, the council resolution two years and a half.
    Early,
    /// The start signal lies two weeks ahead, the council resolution two years.
    Near,
    /// The start signal was given twelve weeks ago; the council resolution lies 20 months ahead.
    Making,
    /// The concept was resolved twelve weeks ago.
    Implementation,
}

/// A project with this base.
fn begin(base: Base, as_of: Date) -> Building {
    let project = Project::empty(IdSource::seeded(5).next_id(), "Auenfeld");
    let mut world = Building::of(project, as_of);
    let weeks = |it: i32| as_of.add_days(7 * it);
    let milestones = match base {
        Base::Empty => vec![],
        Base::Early => vec![
            ("start", TaskRole::StartSignal, Task::pinned_on, weeks(29)),
            ("resolution", TaskRole::CouncilResolution, Task::pinned_on, weeks(130)),
        ],
        Base::Near => vec![
            ("start", TaskRole::StartSignal, Task::pinned_on, weeks(2)),
            ("resolution", TaskRole::CouncilResolution, Task::pinned_on, weeks(104)),
        ],
        Base::Making => vec![
            ("start", TaskRole::StartSignal, Task::finished_on, weeks(-12)),
            (
                "resolution",
                TaskRole::CouncilResolution,
                Task::pinned_on,
                as_of.add_months(20),
            ),
        ],
        Base::Implementation => vec![
            ("start", TaskRole::StartSignal, Task::finished_on, weeks(-110)),
            ("draft", TaskRole::DraftApproved, Task::finished_on, weeks(-20)),
            ("resolution", TaskRole::CouncilResolution, Task::finished_on, weeks(-12)),
        ],
    };
    for (name, role, field, day) in milestones {
        let values = vec![
            (Task::name, Value::Text(name.to_owned())),
            (Task::kind, TaskKind::Milestone.to_value()),
            (Task::role, Value::Choice(role.key().to_owned())),
            (field, Value::Date(day)),
        ];
        world.insert(EntityKind::Task, name, values);
    }
    world
}

/// What a rule says now, in the form of the cases.
fn said(world: &Building, rule: RuleId) -> Vec<Said> {
    let findings = world.findings();
    let of_rule = findings.open.iter().filter(|it| it.rule == rule);
    of_rule.map(|it| world.told(it)).collect()
}

fn cases() -> Vec<(String, Case)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/rules");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    files.sort();
    let mut all = Vec::new();
    for path in files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let cases: Vec<Case> = ron::from_str(&text).unwrap_or_else(|problem| panic!("{name}: {problem}"));
        all.extend(cases.into_iter().map(|it| (name.clone(), it)));
    }
    all
}

#[test]
fn every_rule_speaks_and_is_silent_just_beside() {
    let mut wrong = Vec::new();
    for (file, case) in cases() {
        let rule = RuleId::parse(&case.rule).unwrap_or_else(|| panic!("{file}: no rule {}", case.rule));
        let title = format!("{file}: {} {}", case.rule, case.shows);
        assert!(
            !case.says.is_empty() && !case.beside.is_empty(),
            "{title}: a pair is needed"
        );
        let mut world = begin(case.base, case.as_of);
        world.put(&case.rows);
        let told = said(&world, rule);
        if told != case.says {
            wrong.push(format!("{title}\n  expected {:?}\n  but said {told:?}", case.says));
        }
        for (place, beside) in case.beside.iter().enumerate() {
            let mut world = begin(case.base, case.as_of);
            world.put(&case.rows);
            world.put(&beside.rows);
            beside.without.iter().for_each(|it| world.remove(it));
            world.as_of = beside.as_of.unwrap_or(world.as_of);
            let told = said(&world, rule);
            if told != beside.says {
                wrong.push(format!(
                    "{title}, beside {place}\n  expected {:?}\n  but said {told:?}",
                    beside.says
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_sentence_of_every_rule_has_a_case() {
    let mut left: BTreeSet<&str> = RULES.iter().flat_map(|it| it.wordings).map(|it| it.id).collect();
    for (_, case) in cases() {
        let mut world = begin(case.base, case.as_of);
        world.put(&case.rows);
        let mut seen: Vec<Finding> = world.findings().open;
        for beside in &case.beside {
            let mut world = begin(case.base, case.as_of);
            world.put(&case.rows);
            world.put(&beside.rows);
            world.as_of = beside.as_of.unwrap_or(world.as_of);
            seen.extend(world.findings().open);
        }
        for found in seen.iter().filter(|it| it.rule.to_string() == case.rule) {
            left.remove(found.wording);
            for lang in Lang::ALL {
                let words = Words::of(lang, &world.project.commune);
                assert!(!finding::reason(words, found).is_empty());
                assert!(!finding::step(words, found).is_empty());
            }
        }
    }
    assert!(left.is_empty(), "no case shows {left:?}");
}

#[test]
fn the_table_holds_each_rule_once() {
    let ids: Vec<u8> = RULES.iter().map(|it| it.id.0).collect();
    let unique: BTreeSet<u8> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "a rule stands twice");
}

#[test]
fn a_deviation_answers_a_point_and_leaves_it_listed() {
    let as_of = Date::parse_iso("2026-11-23").unwrap();
    let mut world = begin(Base::Early, as_of);
    let row = |kind: &str, name: &str, fields: &[(&str, &str)]| {
        let fields = fields.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect();
        (kind.to_owned(), name.to_owned(), fields)
    };
    world.put(&vec![row("mandate", "", &[("source", "informal")])]);
    assert_eq!(world.findings().unanswered().count(), 1);
    let answer = [
        ("subject", "Start ohne Auftrag"),
        ("rule", "R01"),
        ("reason", "Der Landrat will es so."),
    ];
    world.put(&vec![row("deviation", "answer", &answer)]);
    let findings = world.findings();
    assert_eq!(findings.unanswered().count(), 0);
    let id: RawId = world.names["answer"].id;
    assert_eq!(
        findings.open.iter().map(|it| it.deviation).collect::<Vec<_>>(),
        [Some(id)]
    );
    world.put(&vec![row("deviation", "answer", &[("rule", "R02")])]);
    assert_eq!(world.findings().unanswered().count(), 1, "it answers another rule");
}

/// A project founded with these answers, and its dates on that day, 29 weeks before its start.
fn founded(answers: &Founding) -> (Project, PlanDates) {
    let today = Date::parse_iso("2026-11-23").unwrap();
    let words = Words::new(Lang::De, answers.kind, None);
    let words = ProjectWords {
        head: words.head(),
        council: words.council(),
        committee: words.committee(),
        unit: "Amt".to_owned(),
        gender: answers.gender_form,
    };
    let project = found(answers, &words, &mut IdSource::seeded(7), (today, Lang::De)).unwrap();
    let dates = PlanDates::of(&project, today);
    (project, dates)
}

/// What the rules say on the day of founding.
fn fresh(answers: &Founding) -> Findings {
    let (project, dates) = founded(answers);
    Findings::of(&project, &dates, &Comparison::of(&project, &dates))
}

fn rules_of(findings: &Findings) -> Vec<String> {
    findings.open.iter().map(|it| it.rule.to_string()).collect()
}

fn founding(kind: CommuneKind) -> Founding {
    let mut answers = Founding::blank(RawId::from_bits(1), OrderKey::default());
    answers.kind = Some(kind);
    answers.name = "Auenfeld".into();
    answers.lead = Some(Lead::Commissioner);
    answers.start_on = Some(Date::parse_iso("2027-06-14").unwrap());
    answers
}

#[test]
fn a_fresh_project_has_no_point_but_what_its_mandate_gives() {
    let sources = [
        (None, None),
        (Some(MandateSource::ResolutionAndCommissioning), None),
        (Some(MandateSource::Resolution), Some("R03")),
        (Some(MandateSource::Head), Some("R02")),
        (Some(MandateSource::Superior), Some("R02")),
        (Some(MandateSource::JobDescription), Some("R01")),
        (Some(MandateSource::Informal), Some("R01")),
    ];
    for &kind in CommuneKind::ALL {
        for (source, rule) in sources {
            let mut answers = founding(kind);
            answers.source = source;
            let expected: Vec<&str> = rule.into_iter().collect();
            let said = |answers: &Founding| rules_of(&fresh(answers));
            assert_eq!(said(&answers), expected, "{kind:?}, {source:?}");
            answers.contract = Some(Contract::Permanent);
            answers.concept_kind = Some(ConceptKind::Programme);
            assert_eq!(said(&answers), expected, "{kind:?}, {source:?}, a programme");
            answers.concept_kind = Some(ConceptKind::Framework);
            if kind == CommuneKind::County {
                answers.municipalities = Some(MunicipalitiesIncluded::With);
                answers.variant = PlanVariant::County;
            }
            assert_eq!(said(&answers), expected, "{kind:?}, {source:?}, a framework concept");
        }
    }
}

#[test]
fn a_fixed_term_post_is_told_on_the_day_of_founding() {
    let mut answers = founding(CommuneKind::Town);
    answers.contract = Some(Contract::FixedTerm);
    answers.contract_ends_on = Date::parse_iso("2028-06-30").ok();
    assert_eq!(rules_of(&fresh(&answers)), ["R09"]);
    answers.contract_ends_on = Date::parse_iso("2031-06-30").ok();
    assert_eq!(rules_of(&fresh(&answers)), ["R10"]);
}

#[test]
fn the_way_to_the_start_lies_ahead_of_a_fresh_project_in_its_usual_order() {
    let mut answers = founding(CommuneKind::County);
    answers.source = Some(MandateSource::JobDescription);
    let findings = fresh(&answers);
    let mut ahead: Vec<String> = findings.ahead.iter().map(|it| it.rule.to_string()).collect();
    ahead.dedup();
    assert_eq!(ahead[..2], ["R72", "R23"], "the three questions, then the stakeholders");
    for rule in [
        "R05", "R06", "R07", "R10", "R11", "R12", "R13", "R14", "R15", "R17", "R21", "R22", "R24", "R25", "R27", "R29",
        "R31", "R36",
    ] {
        assert!(ahead.iter().any(|it| it == rule), "{rule} lies ahead");
    }
    let (project, dates) = founded(&answers);
    let words = Words::of(Lang::De, &project.commune);
    let steps = next_steps(&project, &dates, &findings).into_iter().map(|it| match it {
        NextStep::Open(found) => [finding::step(words, found), finding::reason(words, found)],
        NextStep::Ahead(found) => [finding::step(words, found), finding::prospect(words, found)],
        NextStep::Task(id) => [format!("{id}"), String::new()],
    });
    let expected = [
        [
            "Klaren Auftrag der Verwaltungsspitze einholen.",
            "Der Auftrag ist bisher schwach: nur in der Stellenbeschreibung. Die Aussicht auf Erfolg ist gering.",
        ],
        [
            "Drei Fragen klären: Auftrag, Vorgehen, Ziele.",
            "Das dauert etwa eine Stunde. Daraus entsteht das Gesprächsblatt.",
        ],
        [
            "Aufschreiben, wer das Thema trägt und wer Einfluss hat.",
            "Zehn Namen genügen. Gespräche dürfen jetzt informell sein.",
        ],
    ];
    assert_eq!(steps.collect::<Vec<_>>(), expected);
    let unclear = findings.ahead.iter().find(|it| it.wording == "rule-r72").unwrap();
    assert_eq!(
        finding::reason(words, unclear),
        "Auftrag, Vorgehen und Ziele sind noch nicht geklärt."
    );
    let unique: BTreeSet<_> = findings
        .ahead
        .iter()
        .map(|it| (it.rule, format!("{:?}", it.target)))
        .collect();
    assert_eq!(unique.len(), findings.ahead.len(), "a point stands twice");
}

#[test]
fn a_mandate_nobody_has_entered_is_open_and_not_green() {
    let findings = fresh(&founding(CommuneKind::County));
    assert_eq!(findings.ahead[0].wording, "rule-r01-unknown");
    let found = readiness(&findings);
    assert!(found.criteria.iter().all(|it| it.color == Color::Open), "{found:?}");
}

/// Whether the step can be taken: the form of the record asks for the field, the new record takes its first values.
fn is_possible(project: &Project, remedy: &Remedy, ids: &mut IdSource) -> Result<(), String> {
    let there = |target: Target| project.record(target).ok_or_else(|| format!("{target:?} is not there"));
    match remedy {
        Remedy::Edit(target, field) => {
            let record = there(*target)?;
            let Some(field) = field else { return Ok(()) };
            let value_of = |field: Field| record.get(field.key);
            if field.entity != target.kind || field.spec().is(Mark::Hidden) {
                return Err(format!("{field:?} is no field of {target:?}"));
            }
            let is_asked = is_asked(*field, project.commune.kind, &value_of);
            is_asked
                .then_some(())
                .ok_or_else(|| format!("no form asks for {field:?}"))
        }
        Remedy::Create(kind, values) => {
            let target = Target {
                kind: *kind,
                id: ids.next_id(),
            };
            let order = project.last_place(*kind);
            let values = values.clone();
            let made = project.clone().apply(&Change::Insert { target, order, values });
            made.map_err(|problem| format!("{problem:?}"))
        }
        Remedy::Go(target) => there(*target).map(drop),
        Remedy::PickDay(target) => {
            let task = project.tasks.find(target.id).filter(|it| it.kind.is_point());
            task.map(drop).ok_or_else(|| format!("{target:?} has no day to choose"))
        }
    }
}

#[test]
fn every_next_step_can_be_taken() {
    let mut wrong = BTreeSet::new();
    for (_, case) in cases() {
        let nothing = Beside::default();
        for beside in std::iter::once(&nothing).chain(&case.beside) {
            let mut world = begin(case.base, case.as_of);
            world.put(&case.rows);
            world.put(&beside.rows);
            beside.without.iter().for_each(|it| world.remove(it));
            world.as_of = beside.as_of.unwrap_or(world.as_of);
            let findings = world.findings();
            for found in findings.open.iter().chain(&findings.ahead) {
                if let Err(problem) = is_possible(&world.project, &found.remedy, &mut world.ids) {
                    wrong.insert(format!("{}: {problem}", found.wording));
                }
                assert!(world.project.record(found.target).is_some(), "{}", found.wording);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_sample_is_clarified_but_for_the_school_office_and_one_function() {
    let project = sample::project();
    let dates = PlanDates::of(&project, sample::as_of());
    let findings = Findings::of(&project, &dates, &Comparison::of(&project, &dates));
    let has_criterion = |it: &&Finding| RULES.iter().any(|rule| rule.id == it.rule && rule.criterion.is_some());
    let of_clarification = || findings.open.iter().filter(has_criterion);
    assert!(of_clarification().all(|it| it.severity != Severity::Critical));
    let of_rule = |number: u8| of_clarification().filter(move |it| it.rule == RuleId(number));
    let offices: Vec<String> = of_rule(26)
        .map(|it| finding::spelled(Lang::De, it.fact("stakeholder").unwrap()))
        .collect();
    assert_eq!(offices, ["Staatliches Schulamt"]);
    let functions: Vec<_> = of_rule(36).map(|it| (it.wording, it.deviation.is_some())).collect();
    assert_eq!(functions, [("rule-r36", true)], "decided otherwise");
}

/// Every finding of every case, in the project it was found in.
fn each_finding(mut visit: impl FnMut(&Project, &Finding)) {
    for (_, case) in cases() {
        let mut world = begin(case.base, case.as_of);
        world.put(&case.rows);
        let findings = world.findings();
        for found in findings.open.iter().chain(&findings.ahead) {
            visit(&world.project, found);
        }
    }
}

#[test]
fn no_point_takes_more_than_two_lines_of_a_screen() {
    let mut long = BTreeSet::new();
    each_finding(|project, found| {
        for lang in Lang::ALL {
            let told = finding::whole(Words::of(lang, &project.commune), found);
            // The sign before it takes two cells, the edges of the detail pane two.
            let rows = wrap(&told, 76);
            if rows.len() > 2 {
                long.insert(format!("{} in {lang}: {told}", found.rule));
            }
        }
    });
    assert!(long.is_empty(), "{long:#?}");
}

/// Fields that name a person.
const PERSONS: &[Field] = &[
    WorkingGroup::lead,
    WorkingGroup::lead_deputy,
    Member::person,
    Seat::person,
    Seat::deputy,
    Contact::name,
    Conversation::partner,
    Responsibility::lead_name,
    Responsibility::deputy_name,
    Responsibility::commissioner_name,
    Responsibility::coordinator_name,
    Responsibility::coordinator_deputy_name,
    ActionItem::owner,
    Decision::biased,
    Session::minutes_by,
    AgendaItem::presenter,
    Measurement::entered_by,
];

#[test]
fn no_point_names_a_person() {
    const MARK: &str = "Frau Musterfrau";
    let as_of = sample::as_of();
    let mut changes = Vec::new();
    let project = sample::project();
    for field in PERSONS {
        for record in project.records(field.entity) {
            let value = match record.get(field.key) {
                Value::Link(_) | Value::Links(_) => continue,
                _ => Value::Text(MARK.to_owned()),
            };
            changes.push(Change::Set {
                target: record.target(),
                field: *field,
                value,
            });
        }
    }
    // What belongs to no unit is late without anybody being named.
    let without_unit = project.action_items.iter().map(|it| Change::Set {
        target: it.target(),
        field: ActionItem::unit,
        value: Value::Empty,
    });
    changes.extend(without_unit);
    let mut marked = project.clone();
    marked.apply(&Change::Batch(changes)).unwrap();
    for day in [as_of, as_of.add_months(14)] {
        let dates = PlanDates::of(&marked, day);
        let findings = Findings::of(&marked, &dates, &Comparison::of(&marked, &dates));
        assert!(!findings.open.is_empty());
        for found in &findings.open {
            let told = finding::whole(Words::of(Lang::De, &marked.commune), found);
            assert!(!told.contains(MARK), "{}: {told}", found.rule);
        }
    }
}
