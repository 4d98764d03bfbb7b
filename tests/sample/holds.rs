//! The sample holds together: its numbers are those its texts tell, its gaps are meant.

use std::collections::BTreeSet;

use crate::build::{as_known_on, date};
use leitstand::catalogue::sample;
use leitstand::domain::facts::measures_for;
use leitstand::domain::schema::{
    ActionItem, ClarificationState, CoveredBy, InventoryKind, MeasureState, MunicipalityState, ReadinessResult,
    RelatedPlanKind, ResourceClass, RiskKind,
};
use leitstand::domain::value::Money;
use leitstand::domain::{EntityKind, FieldSpec, Mark, Record, Value};
use leitstand::schedule::{PlanDates, calendar_of};

/// Fields that no record of the sample fills, because they do not fit its case.
const UNFILLED: &[&str] = &[
    // A permanent contract needs no end and no funding; there is no facilitator.
    "responsibility.contract_ends_on",
    "responsibility.contract_reason",
    "responsibility.funding",
    "facilitation.provider",
    "facilitation.contract",
    "facilitation.contract_from_on",
    "facilitation.contract_until_on",
    "facilitation.cost",
    // A programme for the Landkreis alone, with three approaches combined.
    "concept.agreement_cycle",
    "orientation.combination_reason",
    "measure.municipality",
    // Every session was public, every field stands alone, nobody was biased.
    "resolution.closed_session",
    "paper.closed_session",
    "field_of_action.parent",
    "field_of_action.overlaps",
    "decision.biased",
    // The steering group has not yet decided on a single measure.
    "decision.measure",
    // Every measure has its goal.
    "measure.field",
    // Drafts and things ahead.
    "target_agreement.signed_on",
    "controlling.last_report_on",
    "controlling.decided_on",
    "structures.updated_by",
    "structures.is_funded_for_good",
    "structures.decided_by",
    "structures.decided_on",
    // Defaults that fit.
    "settings.works_on_christmas_eve",
    "settings.paper_headings",
    "deviation.about",
    // The questions of the catalogue keep its wording.
    "guiding_question.wording",
    "task.not_before",
    // There is only one baseline, so it counts without being chosen.
    "plan.compared_with",
    "task.not_after",
];

#[test]
fn every_field_is_filled_somewhere() {
    let project = sample::project();
    let is_filled = |spec: &&FieldSpec| {
        let mut records = project.records(spec.field.entity);
        records.any(|it| it.get(spec.field.key) != Value::Empty)
    };
    let place = |spec: &FieldSpec| format!("{}.{}", spec.field.entity.key(), spec.field.key);
    let specs: Vec<_> = EntityKind::ALL.iter().flat_map(|it| it.fields()).collect();
    let empty: BTreeSet<String> = specs.iter().filter(|it| !is_filled(it)).map(|it| place(it)).collect();
    let meant: BTreeSet<String> = UNFILLED.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(empty, meant);
}

#[test]
fn every_record_says_more_than_its_name() {
    let project = sample::project();
    for &kind in EntityKind::ALL {
        for record in project.records(kind) {
            let said = kind
                .fields()
                .iter()
                .filter(|it| !it.is(Mark::Title) && !it.is(Mark::Owner));
            let filled = said.filter(|it| record.get(it.field.key) != Value::Empty).count();
            assert!(filled > 0, "{} {}", kind.key(), record.title());
        }
    }
}

#[test]
fn seven_events_reached_412_people() {
    let project = sample::project();
    let (held, ahead): (Vec<_>, Vec<_>) = project.participation_events.iter().partition(|it| it.is_held);
    assert_eq!(held.len(), 7);
    assert_eq!(held.iter().filter_map(|it| it.reached).sum::<u32>(), 412);
    let calendar = calendar_of(&project);
    for event in project.participation_events.iter() {
        let on = event.on.unwrap();
        assert!(
            calendar.is_working_day(on) && calendar.school_holiday(on).is_none(),
            "{on}"
        );
        assert_eq!(event.is_held, on <= sample::as_of(), "{}", event.name);
        assert_eq!(
            event.is_held,
            event.reached.is_some() && !event.results.0.is_empty(),
            "{}",
            event.name
        );
        assert!(event.reached_with_migration_history <= event.reached, "{}", event.name);
    }
    let conference = project.tasks.iter().find(|it| it.code == "E3").unwrap();
    let plan = PlanDates::of(&project, sample::as_of());
    let planned = plan.of_task(conference.id.raw()).unwrap();
    let days: Vec<_> = ahead.iter().filter_map(|it| it.on).collect();
    assert!(
        matches!(days[..], [day] if (planned.start..=planned.end).contains(&day)),
        "{days:?}"
    );
    for group in project.affected_groups.iter() {
        let is_meant = held.iter().any(|it| it.groups.contains(&group.id));
        assert!(is_meant, "{}", group.name);
    }
}

#[test]
fn the_inventory_counts_what_the_screens_tell() {
    let project = sample::project();
    let counts: Vec<[usize; 3]> = project
        .fields_of_action
        .iter()
        .map(|field| {
            [InventoryKind::Offer, InventoryKind::Gap, InventoryKind::Barrier].map(|kind| {
                let items = project.inventory_items.iter();
                items.filter(|it| it.field == field.id && it.kind == kind).count()
            })
        })
        .collect();
    assert_eq!(counts, [[14, 3, 2], [11, 2, 2], [9, 2, 3], [6, 4, 3], [5, 2, 1]]);
    for item in project.inventory_items.iter() {
        let field = project.fields_of_action.get(item.field).unwrap();
        assert!(item.noted_on < field.inventory_noted_on, "{}", item.name);
        let is_figure = item.kind == InventoryKind::Figure;
        assert_eq!(
            is_figure,
            item.value.is_some() && !item.unit.is_empty(),
            "{}",
            item.name
        );
        let has_provider = !matches!(item.kind, InventoryKind::Gap | InventoryKind::Barrier);
        assert_eq!(has_provider, !item.provider.is_empty(), "{}", item.name);
        assert!(!item.evidence.0.is_empty(), "{}", item.name);
    }
}

#[test]
fn the_guiding_questions_are_answered_but_one() {
    let project = sample::project();
    let open: Vec<_> = project
        .guiding_questions
        .iter()
        .filter(|it| it.state == ClarificationState::Open)
        .map(|it| it.code.as_str())
        .collect();
    assert_eq!(open, ["steering-afterwards"], "its structures are the last step");
    for question in project.guiding_questions.iter() {
        let is_open = question.state == ClarificationState::Open;
        assert_eq!(is_open, question.answer.0.is_empty(), "{}", question.code);
        assert!(
            question.answered_on.is_some_and(|it| it <= sample::as_of()) != is_open,
            "{}",
            question.code
        );
    }
    let count = |kind| project.inventory_items.iter().filter(|it| it.kind == kind).count();
    let [offers, gaps, barriers] = [InventoryKind::Offer, InventoryKind::Gap, InventoryKind::Barrier].map(count);
    let told = format!("{offers} Angebote, {gaps} Lücken, {barriers} Hürden.");
    let tells = |answer: &String| *answer == told;
    assert!(
        project.guiding_questions.iter().any(|it| it.answer.0.iter().any(tells)),
        "{told}"
    );
}

#[test]
fn measures_serve_the_living_conditions_or_the_inventory_names_the_gap() {
    let project = sample::project();
    for condition in project.living_conditions.iter() {
        let mut gaps = project
            .inventory_items
            .iter()
            .filter(|it| it.kind == InventoryKind::Gap);
        assert!(
            measures_for(&project, condition.target()) > 0
                || gaps.any(|it| it.living_conditions.contains(&condition.id)),
            "{}",
            condition.name
        );
    }
    for space in project.social_spaces.iter() {
        assert!(measures_for(&project, space.target()) > 0, "{}", space.name);
    }
    let unserved: Vec<_> = project
        .target_groups
        .iter()
        .filter(|it| measures_for(&project, it.target()) == 0)
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(unserved, ["Menschen ohne Aufenthaltsstatus"]);
    for measure in project.measures.iter() {
        assert!(
            !measure.living_conditions.is_empty()
                && !measure.social_spaces.is_empty()
                && !measure.target_groups.is_empty(),
            "{}",
            measure.name
        );
    }
}

#[test]
fn measures_have_money_or_say_that_it_is_open() {
    let project = sample::project();
    let live = || project.measures.iter().filter(|it| it.state != MeasureState::Dropped);
    for measure in live() {
        assert!(measure.goal.is_some() && measure.due_on.is_some(), "{}", measure.name);
        assert!(
            measure.cost_once.is_some() || measure.cost_per_year.is_some(),
            "{}",
            measure.name
        );
        assert!(
            measure.first_budget_year.is_some() && !measure.budget_line.is_empty(),
            "{}",
            measure.name
        );
        let is_firm = matches!(
            measure.state,
            MeasureState::Binding | MeasureState::Running | MeasureState::Done
        );
        assert_eq!(measure.is_covered, is_firm, "{}", measure.name);
        assert_eq!(measure.bound_on.is_some(), is_firm, "{}", measure.name);
        assert_eq!(!measure.binding_document.is_empty(), is_firm, "{}", measure.name);
    }
    let open = live().filter(|it| !it.is_covered).count();
    let note = "Elf Maßnahmen, bei acht ist die Deckung offen.";
    let notes = |it: &ActionItem| it.notes.0.iter().any(|text| text == note);
    assert!(project.action_items.iter().any(notes));
    assert_eq!((live().count(), open), (11, 8));
    let reasoned = |state: fn(MeasureState) -> bool| {
        let measures = project.measures.iter().filter(|it| state(it.state));
        measures.filter(|it| !it.change_reason.0.is_empty()).count()
    };
    assert_eq!(reasoned(|it| it == MeasureState::Dropped), 1, "dropped");
    assert_eq!(reasoned(|it| it != MeasureState::Dropped), 1, "moved");
}

#[test]
fn one_function_of_facilitation_is_covered_by_nobody() {
    let project = sample::project();
    let covered: Vec<_> = project
        .facilitation_functions
        .iter()
        .filter_map(|it| it.covered_by)
        .collect();
    assert_eq!(covered.len(), 5);
    assert_eq!(covered.iter().filter(|it| **it == CoveredBy::Internal).count(), 4);
    assert_eq!(covered.iter().filter(|it| **it == CoveredBy::Nobody).count(), 1);
    let settled = |it: &ClarificationState| *it == ClarificationState::Settled;
    let elements: Vec<_> = project.project_elements.iter().map(|it| it.state).collect();
    assert_eq!(
        (elements.len(), elements.iter().filter(|it| settled(it)).count()),
        (9, 9)
    );
    let states = [
        project.self_check.mandate_state,
        project.self_check.procedure_state,
        project.self_check.goals_state,
    ];
    assert!(states.iter().all(settled));
}

#[test]
fn values_begin_at_the_baseline() {
    let project = sample::project();
    let least = project.settings.least_cases.unwrap();
    for indicator in project.indicators.iter() {
        let values: Vec<_> = project
            .measurements
            .iter()
            .filter(|it| it.indicator == indicator.id)
            .collect();
        assert!(values.windows(2).all(|it| it[0].on < it[1].on), "{}", indicator.name);
        let year = i32::from(indicator.baseline_year.unwrap().0);
        let base = values.iter().find(|it| it.on == Some(date(&format!("{year}-12-31"))));
        // The places to meet have been counted once, before there was an indicator.
        assert_eq!(
            base.is_none(),
            indicator.name == "Gemeinden mit Treffpunkt",
            "{}",
            indicator.name
        );
        assert!(
            base.is_none_or(|it| it.value == indicator.baseline),
            "{}",
            indicator.name
        );
        assert!(
            values.iter().all(|it| it.case_number.is_none_or(|it| it >= least)),
            "{}",
            indicator.name
        );
    }
    let most = usize::try_from(project.settings.indicators_in_all.unwrap()).unwrap();
    assert!(project.indicators.len() <= most);
}

#[test]
fn the_money_is_what_the_council_gave() {
    let project = sample::project();
    let classes = [
        ResourceClass::Events,
        ResourceClass::Moderation,
        ResourceClass::Translation,
    ];
    for year in [2027, 2028] {
        let of_year = project.resources.iter().filter(|it| {
            it.budget_year.is_some_and(|it| it.0 == year) && it.class.is_some_and(|it| classes.contains(&it))
        });
        let committed: i64 = of_year.clone().filter_map(|it| it.committed_money).map(|it| it.0).sum();
        assert_eq!(committed, 3_150_000, "{year}");
        assert!(of_year.clone().all(|it| it.needed_money == it.committed_money));
    }
    let wording = &project
        .resolutions
        .iter()
        .find(|it| it.file_number == "KT 2026/41")
        .unwrap()
        .wording;
    assert!(wording.0.iter().any(|it| it.contains("31.500 €")));
    let end = PlanDates::of(&project, sample::as_of()).end();
    assert!(
        project
            .fundings
            .iter()
            .all(|it| it.ends_on > end && it.amount > Some(Money(0)))
    );
}

#[test]
fn the_start_was_conditional_and_the_basis_is_decided() {
    let project = sample::project();
    assert_eq!(project.readiness.assessed_on, Some(date("2027-02-26")));
    assert_eq!(project.readiness.result, Some(ReadinessResult::Conditional));
    assert!(!project.readiness.conditions.0.is_empty());
    let letter = &project.start_letter;
    assert_eq!(letter.sent_on, PlanDates::of(&project, sample::as_of()).start_signal());
    assert!(letter.explains_mandate && letter.announces_lead && letter.calls_for_help && letter.to_all_staff);
    let answers: Vec<_> = project.municipalities.iter().map(|it| it.state).collect();
    assert!(!answers.contains(&MunicipalityState::NotAsked));
    assert_eq!(
        answers.iter().filter(|it| **it == MunicipalityState::Rejected).count(),
        2
    );
    assert!(
        project
            .municipalities
            .iter()
            .all(|it| it.on <= project.addressing.decided_on)
    );
    let contradicting: Vec<_> = project.related_plans.iter().filter(|it| it.has_contradiction).collect();
    assert!(matches!(contradicting[..], [plan] if plan.contradiction_resolved_on.is_some()));
    let kinds: BTreeSet<_> = project.related_plans.iter().filter_map(|it| it.kind).collect();
    assert!(kinds.contains(&RelatedPlanKind::Development) && kinds.contains(&RelatedPlanKind::Social));
    let risks = |kind| project.risks.iter().filter(|it| it.kind == kind).count();
    assert!(risks(RiskKind::Societal) >= 3 && risks(RiskKind::Process) >= 3);
    assert!(
        project
            .risks
            .iter()
            .all(|it| it.likelihood.is_some() && it.effect.is_some())
    );
}

#[test]
fn the_baseline_is_the_plan_of_the_day_on_which_the_process_design_was_approved() {
    let day = date("2027-04-05");
    let project = sample::project();
    let baseline = project.baselines.iter().next().unwrap();
    assert_eq!(baseline.frozen_on, Some(day));
    let then = PlanDates::of(&as_known_on(project.clone(), day), day);
    assert_eq!(project.planned_dates.len(), project.tasks.len());
    for planned in project.planned_dates.iter() {
        let expected = then.of_task(planned.task.raw()).map(|it| (it.start, it.end));
        assert_eq!(planned.starts_on.zip(planned.ends_on), expected);
    }
}
