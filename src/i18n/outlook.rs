//! What comes, what is to be decided, who owes, what it costs, in words (DOMAIN.md 7.1): for page, presentation and paper.

use std::ops::RangeInclusive;

use super::texts::outlook as texts;
use super::words::{Words, sentence_start};
use super::{Text, format, label, light, say};
use crate::calendar::Date;
use crate::domain::budget::YearMoney;
use crate::domain::choice::Choice;
use crate::domain::schema::{AgendaItem, Session, SessionState, TaskRole};
use crate::domain::{Project, Target};
use crate::rules::outlook::{Coming, Milestone, OpenDecisions, Owing, Upcoming};
use crate::schedule::{Phase, PlanDates, phase};
use crate::text::Lang;
use crate::text::clean::show;

/// A milestone as its role calls it: "Ziele gebilligt", "Beschluss im Kreistag".
pub fn milestone(words: Words, role: TaskRole) -> String {
    sentence_start(&match role {
        TaskRole::CouncilResolution => say(words.lang, &texts::resolution(words.in_council())),
        _ => label::choice(words.lang, TaskRole::SPEC, role.key()),
    })
}

/// How a milestone lies to what was planned: "3 Wochen später"; `None` where it lies as planned.
pub fn delay(lang: Lang, milestone: &Milestone<'_>) -> Option<String> {
    told_delay(lang, milestone.days_later, texts::later, texts::earlier)
}

/// The same in little space: "+3 Wochen".
pub fn delay_short(lang: Lang, milestone: &Milestone<'_>) -> Option<String> {
    told_delay(lang, milestone.days_later, texts::later_short, texts::earlier_short)
}

fn told_delay(lang: Lang, days: i32, later: fn(String) -> Text, earlier: fn(String) -> Text) -> Option<String> {
    let length = format::duration(lang, days);
    let text = match days {
        0 => return None,
        1.. => later(length),
        _ => earlier(length),
    };
    Some(say(lang, &text))
}

/// What comes, without its day: "Mittel für 2029 anmelden", "5. Sitzung der Steuerungsgruppe".
pub fn coming(words: Words, project: &Project, it: &Coming) -> String {
    let name = || title(project, it.target, words.lang);
    let text = match it.what {
        Upcoming::Milestone(role) => texts::milestone(light::milestone(words.lang, role)),
        Upcoming::Session | Upcoming::Event => return name(),
        Upcoming::Posts(year) => texts::posts(year.to_string()),
        Upcoming::Money(year) => texts::money(year.to_string()),
        Upcoming::LateMoney(year) => texts::late_money(year.to_string()),
        Upcoming::Funding => texts::funding(name()),
        Upcoming::Paper => texts::paper(name()),
        Upcoming::Cosigning => texts::cosigning(name()),
        Upcoming::Documents => texts::documents(name()),
        Upcoming::Invitation => texts::invitation(name()),
        Upcoming::Action => texts::action(name()),
    };
    say(words.lang, &text)
}

/// What a record is called; the word for its kind where nobody gave it a name.
pub fn title(project: &Project, target: Target, lang: Lang) -> String {
    let title = project.record(target).map(|it| it.title()).unwrap_or_default();
    match title.trim() {
        "" => label::entity(lang, target.kind),
        title => show(title).into_owned(),
    }
}

/// What is to be decided, in a line: "2 Punkte am 25.09.2028: Maßnahmen, Ziele · ein Punkt offen geblieben: Leitbild".
pub fn to_decide(lang: Lang, it: &OpenDecisions<'_>, as_of: Date) -> String {
    told_decisions(lang, it, as_of, with_names)
}

/// The same without names: "2 Punkte am 25.09.2028 · ein Punkt offen geblieben".
pub fn decisions(lang: Lang, it: &OpenDecisions<'_>, as_of: Date) -> String {
    told_decisions(lang, it, as_of, |head, _| head)
}

/// What is due, then what was left open. That nothing is due is told only where nothing was left open either.
fn told_decisions(
    lang: Lang,
    it: &OpenDecisions<'_>,
    as_of: Date,
    named: fn(String, &[&AgendaItem]) -> String,
) -> String {
    let left = (!it.left.is_empty()).then(|| named(say(lang, &texts::left_open(it.left.len())), &it.left));
    let is_told = !it.due.is_empty() || left.is_none() || it.session.is_none();
    let due = is_told.then(|| named(due(lang, it, as_of), &it.due));
    let parts: Vec<String> = due.into_iter().chain(left).collect();
    parts.join(" · ")
}

/// How many decisions are due in the session at hand, and when it is: "2 Punkte am 25.09.2028".
pub fn due(lang: Lang, it: &OpenDecisions<'_>, as_of: Date) -> String {
    let is_now = |it: &Session| it.state == SessionState::Running || it.on == Some(as_of);
    let text = match (it.session, it.due.len()) {
        (None, _) => texts::no_session(),
        (Some(session), count) if is_now(session) => texts::decide_today(count),
        (Some(session), count) => match session.on {
            Some(day) => texts::decide_on(count, day),
            None => texts::decide_undated(count),
        },
    };
    say(lang, &text)
}

/// A count with the names of what was counted.
fn with_names(head: String, items: &[&AgendaItem]) -> String {
    let names = items.iter().map(|it| show(it.title.trim()).into_owned());
    let names: Vec<String> = names.filter(|it| !it.is_empty()).collect();
    match names.as_slice() {
        [] => head,
        names => format!("{head}: {}", names.join(", ")),
    }
}

/// What a unit owes: "Kreisjugendamt: 2 Aufgaben".
pub fn owing(lang: Lang, it: &Owing) -> String {
    let text = match (it.name.trim(), it.is_data) {
        ("", false) => texts::owing_items_open(it.count),
        ("", true) => texts::owing_data_open(it.count),
        (name, false) => texts::owing_items(name, it.count),
        (name, true) => texts::owing_data(name, it.count),
    };
    say(lang, &text)
}

/// Years whose money is told: the one of the reference date and the next two, for which budgets are made (DOMAIN.md 4.4).
pub fn money_years(as_of: Date) -> RangeInclusive<i32> {
    as_of.year()..=as_of.year().saturating_add(2)
}

/// The money of some years in two forms, the longer first.
///
/// Where some is missing, its sum comes first, so that no gap is lost where the end is cut: "es fehlen 178.500 € von
/// 441.500 € bis 2030: 94.000 € für 2029, 84.500 € für 2030"; the shorter form leaves out the whole need. Where nothing is
/// missing, both tell what is covered: "2028: 31.500 € gedeckt".
pub fn money(lang: Lang, years: &[YearMoney]) -> [String; 2] {
    let money = |cents: i64| format::money(lang, cents);
    let needed: Vec<&YearMoney> = years.iter().filter(|it| it.needed > 0).collect();
    let Some(last) = needed.last() else {
        let nothing = match (years.first(), years.last()) {
            (Some(first), Some(last)) => texts::no_money(first.year.to_string(), last.year.to_string()),
            _ => texts::owing_nothing(),
        };
        return [say(lang, &nothing), say(lang, &nothing)];
    };
    let gaps: Vec<&&YearMoney> = needed.iter().filter(|it| it.gap > 0).collect();
    let sum = |of: fn(&YearMoney) -> i64| money(needed.iter().map(|it| of(it)).fold(0, i64::saturating_add));
    let (lacking, whole) = (sum(|it| it.gap), sum(|it| it.needed));
    let of_year = |it: &&&YearMoney| say(lang, &texts::year_gap(it.year.to_string(), money(it.gap)));
    match gaps.as_slice() {
        [] => {
            let covered = |it: &&YearMoney| say(lang, &texts::year_covered(it.year.to_string(), money(it.needed)));
            let covered = needed.iter().map(covered).collect::<Vec<_>>().join(" · ");
            [covered.clone(), covered]
        }
        [one] => {
            let (year, whole) = (one.year.to_string(), money(one.needed));
            [
                say(lang, &texts::gap_of_whole(year.clone(), lacking.clone(), whole)),
                say(lang, &texts::gap_alone(year, lacking)),
            ]
        }
        several => {
            let by_year = several.iter().map(of_year).collect::<Vec<_>>().join(", ");
            [
                say(
                    lang,
                    &texts::gap_of_years(last.year.to_string(), lacking.clone(), whole, by_year.clone()),
                ),
                say(lang, &texts::gaps(lacking, by_year)),
            ]
        }
    }
}

/// When the council resolves: "im Kreistag am 29.01.2029, noch 8,0 Monate".
pub fn resolution(words: Words, project: &Project, dates: &PlanDates) -> String {
    let place = words.in_council();
    let Some(end) = dates.end() else {
        return say(words.lang, &texts::no_resolution());
    };
    let days = end.days_since(dates.as_of());
    let text = match days {
        _ if phase(project) == Phase::Implementation => texts::resolved(place, end),
        1.. => texts::resolution_in(place, end, format::duration(words.lang, days)),
        0 => texts::resolution_today(place),
        _ => texts::resolution_due(place, end),
    };
    say(words.lang, &text)
}

/// How far the readiness is, and how often it was decided otherwise: "8 von 9 Kriterien erfüllt, 2 Abweichungen".
pub fn readiness(lang: Lang, passed: usize, whole: usize, deviations: usize) -> String {
    let passed = texts::criteria(whole, passed);
    say(lang, &texts::readiness(passed, texts::deviations(deviations)))
}
