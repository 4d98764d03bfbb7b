//! The state on one page: the four Ampeln with each colour and its edges, and what stands beside them.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::budget::{YearMoney, by_year};
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::{CommuneKind, ResourceClass, TaskRole};
use leitstand::domain::{EntityKind, IdSource, Privacy, Project};
use leitstand::i18n::words::Words;
use leitstand::i18n::{Lang, light, outlook as told};
use leitstand::rules::outlook::{Upcoming, around, coming, milestones, open_decisions, owing, risks};
use leitstand::rules::{Light, LightColor, LightFact, LightKind, Lights, Resolution, RuleId};
use leitstand::schedule::{Comparison, PlanDates};
use leitstand::text::width::width;
use support::rows::Building;

const TODAY: &str = "2028-05-29";

fn date(text: &str) -> Date {
    Date::parse_iso(text).unwrap()
}

fn empty(as_of: &str) -> Building {
    Building::of(Project::empty(IdSource::seeded(5).next_id(), "Auenfeld"), date(as_of))
}

fn put(world: &mut Building, kind: &str, name: &str, fields: &[(&str, &str)]) {
    let fields = fields.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect();
    world.put(&vec![(kind.to_owned(), name.to_owned(), fields)]);
}

fn milestone(world: &mut Building, name: &str, role: &str, field: &str, day: &str) {
    let fields = [("name", name), ("kind", "milestone"), ("role", role), (field, day)];
    put(world, "task", name, &fields);
}

/// Started on 1 March 2027; the resolution is pinned to 29 January 2029.
fn started(as_of: &str) -> Building {
    let mut world = empty(as_of);
    milestone(&mut world, "start", "start-signal", "finished_on", "01.03.2027");
    milestone(
        &mut world,
        "resolution",
        "council-resolution",
        "pinned_on",
        "29.01.2029",
    );
    world
}

/// Holds on to a planned day of a milestone.
fn planned(world: &mut Building, task: &str, day: &str) {
    if !world.names.contains_key("plan") {
        put(
            world,
            "baseline",
            "plan",
            &[("name", "Planstand"), ("frozen_on", "01.03.2027")],
        );
    }
    let fields = [
        ("baseline", "plan"),
        ("task", task),
        ("starts_on", day),
        ("ends_on", day),
    ];
    put(world, "planned_dates", &format!("planned {task}"), &fields);
}

fn lights(world: &Building) -> Lights {
    let dates = world.dates();
    let compared = Comparison::of(&world.project, &dates);
    Lights::of(&world.project, &dates, &compared, &world.findings())
}

fn judged(world: &Building, kind: LightKind) -> (Option<LightColor>, LightFact) {
    let lights = lights(world);
    let light = lights.get(kind);
    assert_eq!(light.kind, kind);
    (light.color, light.fact.clone())
}

const GREEN: Option<LightColor> = Some(LightColor::Green);
const YELLOW: Option<LightColor> = Some(LightColor::Yellow);
const RED: Option<LightColor> = Some(LightColor::Red);

#[test]
fn dates_and_results_are_open_until_the_start_signal_was_given() {
    let mut world = empty("2027-02-01");
    assert_eq!(judged(&world, LightKind::Dates), (None, LightFact::NotStarted(None)));
    milestone(&mut world, "start", "start-signal", "pinned_on", "01.03.2027");
    milestone(
        &mut world,
        "resolution",
        "council-resolution",
        "pinned_on",
        "29.01.2029",
    );
    let open = (None, LightFact::NotStarted(Some(date("2027-03-01"))));
    assert_eq!(judged(&world, LightKind::Dates), open);
    assert_eq!(judged(&world, LightKind::Results), open);
    // Its day has passed without a word: that is no forecast any more.
    world.as_of = date("2027-03-02");
    let overdue = (None, LightFact::StartOverdue(date("2027-03-01")));
    assert_eq!(judged(&world, LightKind::Dates), overdue);
}

#[test]
fn dates_follow_the_resolution_the_milestones_and_the_18_months() {
    let mut world = started(TODAY);
    assert_eq!(judged(&world, LightKind::Dates), (GREEN, LightFact::OnCourse));
    // A milestone that was reached on its planned day is not late; a day later it is.
    milestone(&mut world, "goals", "goals-approved", "finished_on", "24.04.2028");
    planned(&mut world, "goals", "24.04.2028");
    assert_eq!(judged(&world, LightKind::Dates), (GREEN, LightFact::OnPlan));
    put(&mut world, "task", "goals", &[("finished_on", "25.04.2028")]);
    let late = LightFact::MilestoneLater(TaskRole::GoalsApproved, 1, Resolution::Stays);
    assert_eq!(judged(&world, LightKind::Dates), (YELLOW, late));
    milestone(&mut world, "draft", "draft-approved", "pinned_on", "20.11.2028");
    planned(&mut world, "draft", "13.11.2028");
    assert_eq!(
        judged(&world, LightKind::Dates),
        (YELLOW, LightFact::MilestonesLater(2, Resolution::Stays))
    );
    planned(&mut world, "resolution", "22.01.2029");
    assert_eq!(judged(&world, LightKind::Dates), (RED, LightFact::CouncilLater(7)));
    put(
        &mut world,
        "planned_dates",
        "planned resolution",
        &[("starts_on", "05.02.2029"), ("ends_on", "05.02.2029")],
    );
    assert_eq!(
        judged(&world, LightKind::Dates),
        (YELLOW, LightFact::MilestonesLater(2, Resolution::Earlier)),
        "the resolution lies a week earlier"
    );
    put(&mut world, "task", "draft", &[("pinned_on", "13.11.2028")]);
    let late = LightFact::MilestoneLater(TaskRole::GoalsApproved, 1, Resolution::Earlier);
    assert_eq!(judged(&world, LightKind::Dates), (YELLOW, late));

    // 1 September 2028 is the day on which the 18 months are over.
    let mut short = started(TODAY);
    put(&mut short, "task", "resolution", &[("pinned_on", "01.09.2028")]);
    assert_eq!(judged(&short, LightKind::Dates).0, GREEN);
    put(&mut short, "task", "resolution", &[("pinned_on", "31.08.2028")]);
    assert_eq!(judged(&short, LightKind::Dates), (RED, LightFact::TooShort(1)));
}

#[test]
fn results_count_the_milestones_from_guiding_statement_to_draft_alone() {
    let mut world = started(TODAY);
    assert_eq!(judged(&world, LightKind::Results), (None, LightFact::Nothing));
    milestone(
        &mut world,
        "statement",
        "guiding-statement",
        "finished_on",
        "20.12.2027",
    );
    planned(&mut world, "statement", "20.12.2027");
    assert_eq!(judged(&world, LightKind::Results), (GREEN, LightFact::OnPlan));
    milestone(&mut world, "fields", "fields-fixed", "finished_on", "14.06.2027");
    planned(&mut world, "fields", "31.05.2027");
    assert_eq!(
        judged(&world, LightKind::Results).0,
        GREEN,
        "fields of action are no result"
    );
    put(&mut world, "task", "statement", &[("finished_on", "03.01.2028")]);
    let late = LightFact::ResultLater(TaskRole::GuidingStatement, 14);
    assert_eq!(judged(&world, LightKind::Results), (YELLOW, late));
    milestone(&mut world, "draft", "draft-approved", "pinned_on", "20.11.2028");
    planned(&mut world, "draft", "13.11.2028");
    assert_eq!(judged(&world, LightKind::Results), (RED, LightFact::ResultsLater(2)));
}

#[test]
fn green_results_tell_the_latest_kind_there_is() {
    let mut world = started(TODAY);
    milestone(
        &mut world,
        "statement",
        "guiding-statement",
        "finished_on",
        "20.12.2027",
    );
    planned(&mut world, "statement", "20.12.2027");
    put(
        &mut world,
        "field_of_action",
        "sprache",
        &[("name", "Sprache"), ("inventory_noted_on", "29.05.2028")],
    );
    put(
        &mut world,
        "field_of_action",
        "wohnen",
        &[("name", "Wohnen"), ("inventory_noted_on", "30.05.2028")],
    );
    assert_eq!(judged(&world, LightKind::Results), (GREEN, LightFact::Reports(1, 2)));
}

/// All classes of resources in writing.
fn secured(world: &mut Building) {
    for class in ResourceClass::ALL {
        let name = format!("class {}", class.key());
        put(
            world,
            "resource",
            &name,
            &[("name", &name), ("class", class.key()), ("state", "in-writing")],
        );
    }
}

#[test]
fn resources_follow_the_seven_classes() {
    assert_eq!(judged(&empty(TODAY), LightKind::Resources), (None, LightFact::Nothing));
    let mut world = started(TODAY);
    let (color, fact) = judged(&world, LightKind::Resources);
    assert_eq!(
        (color, fact),
        (RED, LightFact::ClassesOpen(ResourceClass::ALL.to_vec()))
    );
    secured(&mut world);
    let all = |binding, rejected, not_needed| LightFact::Secured {
        binding,
        rejected,
        not_needed,
    };
    assert_eq!(judged(&world, LightKind::Resources), (GREEN, all(7, 0, 0)));
    put(&mut world, "resource", "class rooms", &[("state", "oral")]);
    let oral = LightFact::ClassesOral(vec![ResourceClass::Rooms]);
    assert_eq!(judged(&world, LightKind::Resources), (YELLOW, oral));
    put(&mut world, "resource", "class rooms", &[("state", "rejected")]);
    assert_eq!(
        judged(&world, LightKind::Resources),
        (GREEN, all(6, 1, 0)),
        "an answer is an answer"
    );
    put(&mut world, "resource", "class rooms", &[("state", "open")]);
    assert_eq!(
        judged(&world, LightKind::Resources),
        (RED, LightFact::ClassesOpen(vec![ResourceClass::Rooms]))
    );

    let mut before = empty("2027-02-15");
    milestone(&mut before, "start", "start-signal", "pinned_on", "01.03.2027");
    secured(&mut before);
    put(&mut before, "resource", "class rooms", &[("state", "open")]);
    assert_eq!(
        judged(&before, LightKind::Resources).0,
        YELLOW,
        "there is time until the start"
    );
}

#[test]
fn resources_follow_the_money_of_this_year_and_the_next() {
    let world = |as_of: &str, fields: &[(&str, &str)]| {
        let mut world = started(as_of);
        secured(&mut world);
        let own = [("name", "Messe"), ("cost_once", "1.000"), ("first_budget_year", "2029")];
        put(&mut world, "measure", "messe", &[&own[..], fields].concat());
        judged(&world, LightKind::Resources)
    };
    let (year, amount) = (2029, 100_000);
    let until = date("2028-07-31");
    assert_eq!(
        world("2028-07-31", &[]),
        (YELLOW, LightFact::MoneyDue { year, amount, until })
    );
    assert_eq!(world("2028-08-01", &[]), (RED, LightFact::MoneyMissed { year, amount }));
    let requested = [("submitted_on", "31.07.2028")];
    assert_eq!(
        world("2028-08-01", &requested),
        (YELLOW, LightFact::MoneyOpen { year, amount })
    );
    assert_eq!(world("2028-08-01", &[("is_covered", "ja")]).0, GREEN);
    assert_eq!(
        world("2027-12-31", &[]).0,
        GREEN,
        "2029 is neither this year nor the next"
    );
    assert_eq!(world("2028-08-01", &[("state", "dropped")]).0, GREEN);
}

#[test]
fn participation_follows_its_rules() {
    assert_eq!(
        judged(&empty(TODAY), LightKind::Participation),
        (None, LightFact::Nothing)
    );
    let mut world = started(TODAY);
    let points = |rule, count| LightFact::Points {
        rule: RuleId(rule),
        count,
    };
    assert_eq!(judged(&world, LightKind::Participation), (RED, points(29, 1)));
    put(
        &mut world,
        "participation",
        "p",
        &[("agreed_with", "Amtsleitung"), ("agreed_on", "01.02.2027")],
    );
    assert_eq!(
        judged(&world, LightKind::Participation),
        (GREEN, LightFact::NoEvent(None))
    );
    put(
        &mut world,
        "participation_event",
        "forum",
        &[("name", "Forum"), ("on", "29.05.2028")],
    );
    let today = LightFact::NoEvent(Some(date(TODAY)));
    assert_eq!(judged(&world, LightKind::Participation), (GREEN, today));
    put(
        &mut world,
        "participation_event",
        "forum",
        &[("is_held", "ja"), ("reached", "80")],
    );
    assert_eq!(
        judged(&world, LightKind::Participation),
        (GREEN, LightFact::Events { held: 1, reached: 80 })
    );
    put(
        &mut world,
        "seat",
        "caritas",
        &[("organisation", "Caritas"), ("category", "welfare")],
    );
    assert_eq!(judged(&world, LightKind::Participation), (YELLOW, points(78, 1)));
    put(
        &mut world,
        "deviation",
        "d",
        &[("rule", "R78"), ("reason", "Der Beirat tagt mit.")],
    );
    assert_eq!(
        judged(&world, LightKind::Participation).0,
        GREEN,
        "answered with a deviation"
    );
}

#[test]
fn the_sample_is_told_in_four_sentences() {
    let project = sample::project();
    let dates = PlanDates::of(&project, sample::as_of());
    let compared = Comparison::of(&project, &dates);
    let findings = leitstand::rules::Findings::of(&project, &dates, &compared);
    let lights = Lights::of(&project, &dates, &compared, &findings);
    let words = Words::of(Lang::De, &project.commune);
    let said = |audience| {
        let line = |it: &Light| {
            format!(
                "{} {}",
                light::color(Lang::De, it),
                light::sentence_for(words, it, audience)
            )
        };
        lights.all().iter().map(line).collect::<Vec<_>>()
    };
    let expected = [
        "GELB Ziele 3 Wochen später, Beschluss bleibt",
        "GELB 94.000 € für 2029 bis 31.07.2028 anmelden",
        "GRÜN 7 Veranstaltungen, 412 Personen erreicht",
        "GELB Ziele 3 Wochen später als geplant",
    ];
    assert_eq!(said(Privacy::NonPublic), expected);
    assert_eq!(said(Privacy::Public)[1], "GELB noch ist nicht alles geklärt");
    assert_eq!(said(Privacy::Public)[2], expected[2]);
}

/// Facts of every kind, with figures as long as they get.
fn facts_of_every_kind() -> Vec<LightFact> {
    let (year, amount, until) = (2029, 123_456_700, date("2028-09-30"));
    let all = |it: &[ResourceClass]| it.to_vec();
    let mut facts = vec![
        LightFact::NotStarted(Some(until)),
        LightFact::NotStarted(None),
        LightFact::StartOverdue(until),
        LightFact::Nothing,
        LightFact::OnPlan,
        LightFact::OnCourse,
        LightFact::CouncilEarlier(400),
        LightFact::CouncilLater(400),
        LightFact::TooShort(400),
        LightFact::MilestonesLater(14, Resolution::Stays),
        LightFact::MilestonesLater(14, Resolution::Earlier),
        LightFact::MilestonesLater(14, Resolution::Unplanned),
        LightFact::ClassesOpen(all(ResourceClass::ALL)),
        LightFact::ClassesOral(all(ResourceClass::ALL)),
        LightFact::MoneyMissed { year, amount },
        LightFact::MoneyDue { year, amount, until },
        LightFact::MoneyOpen { year, amount },
        LightFact::MoneyUndated(amount),
        LightFact::HoursOpen(12_345),
        LightFact::Secured {
            binding: 3,
            rejected: 2,
            not_needed: 2,
        },
        LightFact::Secured {
            binding: 7,
            rejected: 0,
            not_needed: 0,
        },
        LightFact::Events {
            held: 123,
            reached: 12_345,
        },
        LightFact::Events { held: 1, reached: 0 },
        LightFact::ResultsLater(6),
        LightFact::Reports(12, 15),
        LightFact::Goals(112, 115),
        LightFact::Measures(112, 115),
    ];
    for resolution in [Resolution::Stays, Resolution::Earlier, Resolution::Unplanned] {
        let later = |it: &TaskRole| LightFact::MilestoneLater(*it, 400, resolution);
        facts.extend(TaskRole::ALL.iter().map(later));
    }
    facts.extend(TaskRole::ALL.iter().map(|it| LightFact::ResultLater(*it, 400)));
    facts.extend(ResourceClass::ALL.iter().map(|it| LightFact::ClassesOpen(vec![*it])));
    facts.extend(ResourceClass::ALL.iter().map(|it| LightFact::ClassesOral(vec![*it])));
    let rules = [29, 30, 45, 69, 78].map(RuleId);
    facts.extend(rules.map(|rule| LightFact::Points { rule, count: 12 }));
    facts
}

#[test]
fn every_sentence_fits_on_the_projector_and_money_is_not_for_the_public() {
    let facts = facts_of_every_kind();
    for lang in Lang::ALL {
        let words = Words::new(lang, Some(CommuneKind::County), Default::default());
        for fact in &facts {
            for kind in LightKind::ALL {
                let it = Light {
                    kind,
                    color: RED,
                    fact: fact.clone(),
                };
                let said = light::sentence(words, &it);
                assert!((1..=light::SENTENCE_WIDTH).contains(&width(&said)), "{said}");
                let public = light::sentence_for(words, &it, Privacy::Public);
                if fact.privacy() > Privacy::Public {
                    assert!(
                        !public.contains(|it: char| it.is_ascii_digit()) && public != said,
                        "{public}"
                    );
                } else {
                    assert_eq!(public, said);
                }
            }
        }
    }
}

#[test]
fn the_light_of_the_dates_tells_what_becomes_of_the_resolution() {
    let told = |lang, fact: LightFact| {
        let words = Words::new(lang, Some(CommuneKind::County), Default::default());
        let (kind, color) = (LightKind::Dates, YELLOW);
        light::sentence(words, &Light { kind, color, fact })
    };
    let goals = |it| LightFact::MilestoneLater(TaskRole::GoalsApproved, 21, it);
    let several = |it| LightFact::MilestonesLater(3, it);
    let rows = [
        (
            goals(Resolution::Stays),
            "Ziele 3 Wochen später, Beschluss bleibt",
            "Goals 3 weeks later, resolution date unchanged",
        ),
        (
            goals(Resolution::Earlier),
            "Ziele 3 Wochen später, Beschluss früher",
            "Goals 3 weeks later, resolution earlier",
        ),
        (
            goals(Resolution::Unplanned),
            "Ziele 3 Wochen später als geplant",
            "Goals 3 weeks later than planned",
        ),
        (
            several(Resolution::Stays),
            "3 Meilensteine später, Beschluss bleibt",
            "3 milestones later, resolution date unchanged",
        ),
        (
            several(Resolution::Earlier),
            "3 Meilensteine später, Beschluss früher",
            "3 milestones later, resolution earlier",
        ),
        (
            several(Resolution::Unplanned),
            "3 Meilensteine später als geplant",
            "3 milestones later than planned",
        ),
    ];
    for (fact, de, en) in rows {
        assert_eq!(told(Lang::De, fact.clone()), de);
        assert_eq!(told(Lang::En, fact), en);
    }
}

#[test]
fn what_comes_lies_between_today_and_eight_weeks() {
    let mut world = started(TODAY);
    let session = |world: &mut Building, name: &str, day: &str, state: &str| {
        put(world, "working_group", "ag", &[("name", "AG")]);
        put(
            world,
            "session",
            name,
            &[("title", name), ("on", day), ("state", state), ("working_group", "ag")],
        );
    };
    session(&mut world, "yesterday", "28.05.2028", "planned");
    session(&mut world, "today", "29.05.2028", "planned");
    session(&mut world, "last day", "24.07.2028", "planned");
    session(&mut world, "too far", "25.07.2028", "planned");
    session(&mut world, "held", "01.06.2028", "held");
    session(&mut world, "cancelled", "01.06.2028", "cancelled");
    put(
        &mut world,
        "action_item",
        "open",
        &[("name", "Zahlen"), ("due_on", "01.06.2028"), ("state", "open")],
    );
    put(
        &mut world,
        "action_item",
        "done",
        &[("name", "Saal"), ("due_on", "01.06.2028"), ("state", "done")],
    );
    milestone(&mut world, "draft", "draft-approved", "pinned_on", "01.06.2028");
    milestone(&mut world, "goals", "goals-approved", "finished_on", "01.06.2028");
    put(
        &mut world,
        "session",
        "stg",
        &[("title", "stg"), ("on", "17.07.2028"), ("state", "planned")],
    );
    let shown = |days| {
        let all = coming(&world.project, &world.dates(), days);
        let words = Words::new(Lang::De, None, Default::default());
        let line =
            |it: &leitstand::rules::outlook::Coming| format!("{} {}", it.on, told::coming(words, &world.project, it));
        all.iter().map(line).collect::<Vec<_>>()
    };
    let expected = [
        "2028-05-29 today",
        "2028-06-01 Meilenstein: Gesamtentwurf",
        "2028-06-01 Aufgabe: Zahlen",
        "2028-06-26 Unterlagen: stg",
        "2028-06-30 Stellen für 2029 anmelden",
        "2028-07-10 Einladung: stg",
        "2028-07-17 stg",
        "2028-07-24 last day",
    ];
    assert_eq!(shown(56), expected);
    assert_eq!(shown(0), expected[..1]);
    let public = [
        Upcoming::Milestone(TaskRole::Binding),
        Upcoming::Session,
        Upcoming::Event,
    ];
    assert!(public.iter().all(|it| it.privacy() == Privacy::Public));
    assert_eq!(Upcoming::Action.privacy(), Privacy::NonPublic);
}

fn session(world: &mut Building, name: &str, day: &str, state: &str) {
    put(
        world,
        "session",
        name,
        &[("title", name), ("on", day), ("state", state)],
    );
}

fn item(world: &mut Building, name: &str, session: &str, aim: &str) {
    let fields = [("session", session), ("title", name), ("aim", aim)];
    put(world, "agenda_item", name, &fields);
}

fn decide(world: &mut Building, session: &str, item: &str, result: &str) {
    let fields = [
        ("session", session),
        ("title", item),
        ("agenda_item", item),
        ("result", result),
    ];
    put(world, "decision", &format!("on {item}"), &fields);
}

#[test]
fn open_decisions_are_those_nobody_has_taken() {
    let mut world = started(TODAY);
    session(&mut world, "old", "15.05.2028", "held");
    session(&mut world, "next", "25.09.2028", "planned");
    session(&mut world, "later", "13.11.2028", "planned");
    item(&mut world, "forgotten", "old", "decision");
    item(&mut world, "told", "next", "information");
    item(&mut world, "taken", "next", "decision");
    item(&mut world, "due", "next", "decision");
    item(&mut world, "far", "later", "decision");
    decide(&mut world, "next", "taken", "adopted");
    let shown = |world: &Building| {
        let open = open_decisions(&world.project, world.as_of);
        told::to_decide(Lang::De, &open, world.as_of)
    };
    assert_eq!(
        shown(&world),
        "ein Punkt am 25.09.2028: due · ein Punkt offen geblieben: forgotten"
    );
    decide(&mut world, "next", "taken", "deferred");
    put(&mut world, "agenda_item", "due", &[("carried_from", "forgotten")]);
    assert_eq!(
        shown(&world),
        "2 Punkte am 25.09.2028: taken, due",
        "deferred is not decided; carried is not left"
    );
    put(&mut world, "session", "later", &[("state", "running")]);
    assert_eq!(
        shown(&world),
        "heute ein Punkt: far",
        "the session that runs comes first"
    );
    put(&mut world, "session", "later", &[("state", "planned")]);
    put(&mut world, "agenda_item", "due", &[("carried_from", "")]);
    put(
        &mut world,
        "agenda_item",
        "again",
        &[("session", "next"), ("title", " Forgotten "), ("aim", "decision")],
    );
    assert_eq!(
        shown(&world),
        "3 Punkte am 25.09.2028: taken, due, Forgotten",
        "what the agenda has taken up under the same words is not named twice"
    );
    assert_eq!(shown(&empty(TODAY)), "keine Sitzung der Steuerungsgruppe geplant");
}

#[test]
fn what_was_put_off_counts_once_and_never_beside_nothing() {
    let mut world = started(TODAY);
    session(&mut world, "now", "29.05.2028", "running");
    session(&mut world, "next", "13.11.2028", "planned");
    for name in ["first", "second", "third"] {
        item(&mut world, name, "now", "decision");
    }
    let told = |world: &Building, lang| {
        let open = open_decisions(&world.project, world.as_of);
        let words = (
            told::to_decide(lang, &open, world.as_of),
            told::decisions(lang, &open, world.as_of),
        );
        (open.count(), words.0, words.1)
    };
    let row = |count, long: &str, short: &str| (count, long.to_owned(), short.to_owned());
    assert_eq!(
        told(&world, Lang::De),
        row(3, "heute 3 Punkte: first, second, third", "heute 3 Punkte")
    );
    decide(&mut world, "now", "first", "adopted");
    put(&mut world, "agenda_item", "second", &[("result", "Kenntnis genommen.")]);
    assert_eq!(
        told(&world, Lang::De),
        row(1, "heute ein Punkt: third", "heute ein Punkt")
    );
    decide(&mut world, "now", "third", "deferred");
    let left = row(1, "ein Punkt offen geblieben: third", "ein Punkt offen geblieben");
    assert_eq!(
        told(&world, Lang::De),
        left,
        "deferred is no longer before this session"
    );
    put(&mut world, "session", "now", &[("state", "held")]);
    let left = row(2, "2 Punkte offen geblieben: second, third", "2 Punkte offen geblieben");
    assert_eq!(
        told(&world, Lang::De),
        left,
        "the session is over: what was noted is not decided either"
    );
    decide(&mut world, "now", "second", "adopted");
    assert_eq!(
        told(&world, Lang::En),
        row(1, "one item left open: third", "one item left open")
    );
    let fields = [
        ("session", "next"),
        ("title", "third again"),
        ("aim", "decision"),
        ("carried_from", "third"),
    ];
    put(&mut world, "agenda_item", "again", &fields);
    let carried = row(1, "ein Punkt am 13.11.2028: third again", "ein Punkt am 13.11.2028");
    assert_eq!(told(&world, Lang::De), carried);
    decide(&mut world, "next", "again", "adopted");
    assert_eq!(
        told(&world, Lang::De),
        row(0, "nichts am 13.11.2028", "nichts am 13.11.2028")
    );
    let none = "no decision due on 13/11/2028";
    assert_eq!(told(&world, Lang::En), row(0, none, none));
}

#[test]
fn the_milestones_around_today_hold_the_resolution() {
    let project = sample::project();
    let dates = PlanDates::of(&project, sample::as_of());
    let all = milestones(&project, &dates, &Comparison::of(&project, &dates));
    assert_eq!(
        all.iter().map(|it| it.number).collect::<Vec<_>>(),
        (1..=15).collect::<Vec<_>>()
    );
    for most in 1..=16 {
        let chosen = around(&all, most);
        assert_eq!(chosen.len(), most.min(15));
        assert!(chosen.is_sorted_by_key(|it| it.number));
        assert!(chosen.iter().any(|it| it.role == TaskRole::CouncilResolution), "{most}");
    }
    let three: Vec<usize> = around(&all, 3).iter().map(|it| it.number).collect();
    assert_eq!(three, [9, 10, 13]);
    let goals = &all[8];
    assert_eq!(told::delay_short(Lang::De, goals).as_deref(), Some("+3 Wochen"));
    assert_eq!((goals.planned, goals.is_reached), (Some(date("2028-04-24")), true));
}

#[test]
fn who_owes_is_a_unit_and_risks_that_came_true_come_first() {
    let project = sample::project();
    let dates = PlanDates::of(&project, sample::as_of());
    let findings = leitstand::rules::Findings::of(&project, &dates, &Comparison::of(&project, &dates));
    let all = owing(findings.unanswered());
    let shown: Vec<String> = all.iter().map(|it| told::owing(Lang::De, it)).collect();
    assert_eq!(shown, ["Kreisjugendamt: 2 Aufgaben", "Bezirksregierung: Daten"]);
    let names: Vec<&str> = risks(&project).iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names[0], "Zahlen zu den Unterkünften kommen zu spät");
    assert!(names[1].starts_with("Der Wohnungsmarkt") && names.len() + 1 == project.count(EntityKind::Risk));
}

#[test]
fn money_is_told_by_its_gaps() {
    let years = by_year(&sample::project(), told::money_years(date(TODAY)));
    let long = "es fehlen 178.500 € von 441.500 € bis 2030: 94.000 € für 2029, 84.500 € für 2030";
    let short = "es fehlen 178.500 €: 94.000 € für 2029, 84.500 € für 2030";
    assert_eq!(told::money(Lang::De, &years), [long, short]);
    let long = "€178,500 of €441,500 missing up to 2030: €94,000 for 2029, €84,500 for 2030";
    let short = "€178,500 missing: €94,000 for 2029, €84,500 for 2030";
    assert_eq!(told::money(Lang::En, &years), [long, short]);
    let year = |year, needed: i64, gap: i64| {
        let (needed, gap) = (needed * 100, gap * 100);
        YearMoney {
            year,
            needed,
            gap,
            requested: 0,
        }
    };
    let told = |years: &[YearMoney]| told::money(Lang::De, years);
    let one = told(&[year(2028, 50, 0), year(2029, 80, 30), year(2030, 0, 0)]);
    assert_eq!(one, ["es fehlen 30 € von 80 € für 2029", "es fehlen 30 € für 2029"]);
    let covered = "2028: 50 € gedeckt · 2029: 80 € gedeckt";
    assert_eq!(told(&[year(2028, 50, 0), year(2029, 80, 0)]), [covered, covered]);
    let none = "für 2028 bis 2030 nichts eingetragen";
    assert_eq!(told(&[2028, 2029, 2030].map(|it| year(it, 0, 0))), [none, none]);
}
