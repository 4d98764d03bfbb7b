//! What the calendar says about a record, in sentences: deadlines before a session, hints about a date, holidays not stored.

use super::super::derived::Derived;
use crate::calendar::{Date, FreeDay};
use crate::domain::choice::Choice;
use crate::domain::schema::{LandChoice, Task};
use crate::domain::span::TaskKind;
use crate::domain::{EntityKind, Project, Target};
use crate::i18n::texts::deadlines as words;
use crate::i18n::{Arg, Text, format, label};
use crate::schedule::SchoolGap;
use crate::schedule::deadlines::{BudgetOutlook, SessionDeadlines, day_of_paper, day_of_session};
use crate::schedule::hints::{Hint, Occurrence, PauseReason, day_hints, hints};
use crate::text::Lang;

/// Sentences about a task, the most important first: what is wrong with its day, the deadlines of a session, other hints, school
/// holidays that are not stored in its time.
pub fn of_task(project: &Project, derived: &Derived, task: &Task, lang: Lang) -> Vec<Text> {
    let Some(placed) = derived.dates.of_task(task.id.raw()) else {
        return Vec::new();
    };
    let found = hints(project, &derived.dates, task);
    let is_urgent = |it: &&Hint| matches!(it, Hint::FreeDay { .. } | Hint::Pause { .. });
    let urgent = found.iter().filter(is_urgent);
    let mut remarks: Vec<Text> = urgent.map(|it| hint(it, lang)).collect();
    if task.kind.is_session() && task.finished_on.is_none() {
        remarks.push(deadlines(project, derived, placed.end));
    }
    let others = found.iter().filter(|it| !is_urgent(it));
    remarks.extend(others.map(|it| hint(it, lang)));
    let looks_at_holidays = task.kind.is_session() || task.pauses_in_off_weeks || task.kind == TaskKind::Summary;
    let is_beyond = derived.dates.school_gap().is_some_and(|it| it.holds(placed.end));
    if looks_at_holidays && is_beyond && task.finished_on.is_none() {
        remarks.extend(school_gap(project, derived, lang));
    }
    remarks
}

/// Sentences about a session, a council paper or an event that is still to come: its deadlines and hints about its day.
pub(super) fn of_record(project: &Project, derived: &Derived, target: Target, lang: Lang) -> Vec<Text> {
    let (session, paper) = (project.sessions.find(target.id), project.papers.find(target.id));
    let event = project.participation_events.find(target.id).filter(|it| !it.is_held);
    let mut remarks = Vec::new();
    let (day, is_event) = match target.kind {
        EntityKind::Session => (session.and_then(day_of_session), false),
        EntityKind::ParticipationEvent => (event.and_then(|it| it.on), true),
        _ => (None, false),
    };
    if let Some(day) = day {
        let found = day_hints(project, derived.dates.calendar(), day, is_event);
        remarks.extend(found.iter().map(|it| hint(it, lang)));
    }
    let due = match target.kind {
        EntityKind::Session => day,
        EntityKind::Paper => paper.and_then(day_of_paper),
        _ => None,
    };
    remarks.extend(due.map(|it| deadlines(project, derived, it)));
    remarks
}

fn deadlines(project: &Project, derived: &Derived, session_on: Date) -> Text {
    let found = SessionDeadlines::of(&project.settings, derived.dates.calendar(), session_on);
    let as_of = derived.dates.as_of();
    let told = |day: Date| -> Arg {
        if day < as_of {
            words::deadline_passed(day).into()
        } else {
            day.into()
        }
    };
    words::session_deadlines(told(found.paper_on), told(found.cosigned_on), told(found.invited_on))
}

/// What can be requested for which budget, the nearest first (SCREENS.md chapter 5).
pub fn budget(project: &Project, as_of: Date) -> Vec<Text> {
    let outlook = BudgetOutlook::on(&project.settings, as_of);
    let closed = outlook.closed.map(|it| {
        if as_of <= it.late_on {
            words::budget_late(it.year.to_string(), it.late_on)
        } else {
            words::budget_closed(it.year.to_string())
        }
    });
    let open = outlook.open;
    let open = if as_of <= open.posts_on {
        words::budget_open(open.year.to_string(), open.money_on, open.posts_on)
    } else {
        words::budget_money_open(open.year.to_string(), open.money_on)
    };
    closed.into_iter().chain([open]).collect()
}

/// What is not known of the school holidays in the time of the plan, and what helps.
pub fn school_gap(project: &Project, derived: &Derived, lang: Lang) -> Option<Text> {
    Some(match derived.dates.school_gap()? {
        SchoolGap::After(known) => words::school_unknown_after(known),
        SchoolGap::Nothing => words::school_missing(label::choice(lang, LandChoice::SPEC, project.commune.land.key())),
    })
}

/// How far school holidays are known, and how more are entered: for the heading of the calendar.
pub(super) fn school_stand(project: &Project, derived: &Derived, lang: Lang) -> Text {
    match derived.dates.calendar().school_known_until() {
        Some(known) => words::school_known(known),
        None => words::school_missing(label::choice(lang, LandChoice::SPEC, project.commune.land.key())),
    }
}

/// What is not known of the school holidays, in a few words.
pub fn school_gap_short(derived: &Derived) -> Option<Text> {
    Some(match derived.dates.school_gap()? {
        SchoolGap::After(known) => words::school_unknown_short(known),
        SchoolGap::Nothing => words::school_missing_short(),
    })
}

fn hint(hint: &Hint, lang: Lang) -> Text {
    match hint {
        Hint::FreeDay { on, reason, entry } => free_day(*on, *reason, entry.as_deref(), lang),
        Hint::Pause {
            on,
            reason,
            is_pinned,
            before,
            after,
        } => {
            let pause: Arg = match reason {
                PauseReason::Entry(name) => name.as_str().into(),
                PauseReason::School(holiday) => Arg::Label(label::school_holiday_id(holiday.key())),
                PauseReason::OffWeek => words::week_off().into(),
            };
            let possible = match (*before, *after) {
                (Some(before), Some(after)) => words::possible_around(before, after, pause),
                (None, Some(after)) => words::possible_after(after, pause),
                (Some(before), None) => words::possible_before(before, pause),
                (None, None) => words::possible_never(pause),
            };
            if *is_pinned {
                words::no_session_on(*on, possible)
            } else {
                possible
            }
        }
        Hint::Avoid(it) => words::time_to_avoid(it.name.as_str(), days(it)),
        Hint::Occasion(it) => words::good_occasion(it.name.as_str(), days(it)),
    }
}

fn free_day(on: Date, reason: FreeDay, entry: Option<&str>, lang: Lang) -> Text {
    match reason {
        FreeDay::Holiday(holiday) => words::on_holiday(on, Arg::Label(label::holiday_id(holiday.key()))),
        FreeDay::ChristmasEve => words::on_christmas_eve(on),
        FreeDay::Closed => words::on_closing_day(on, entry.unwrap_or_default()),
        FreeDay::Weekend => words::on_weekend(on, format::weekday(lang, on.weekday())),
    }
}

fn days(it: &Occurrence) -> Arg {
    let days: Arg = if it.first == it.last {
        it.first.into()
    } else {
        words::days_from_to(it.first, it.last).into()
    };
    if it.is_approximate {
        words::days_roughly(days).into()
    } else {
        days
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::RawId;
    use crate::i18n::say;

    fn said(texts: &[Text]) -> Vec<String> {
        texts.iter().map(|it| say(Lang::De, it)).collect()
    }

    #[test]
    fn the_page_names_the_nearest_budget_deadline() {
        let project = Project::empty(RawId::from_bits(1), "Auenfeld");
        let on = |day: &str| said(&budget(&project, Date::parse_iso(day).unwrap()));
        assert_eq!(
            on("2026-11-23"),
            [
                "Haushalt 2027: Anmeldefrist vorbei.",
                "Haushalt 2028: anmelden bis 31.07.2027, Stellen bis 30.06.2027."
            ]
        );
        assert_eq!(
            on("2027-07-31"),
            ["Haushalt 2028: anmelden bis 31.07.2027, Frist für Stellen vorbei."]
        );
        assert_eq!(
            on("2027-08-01"),
            [
                "Haushalt 2028: Anmeldefrist vorbei, nachmelden bis 30.09.2027.",
                "Haushalt 2029: anmelden bis 31.07.2028, Stellen bis 30.06.2028."
            ]
        );
    }

    #[test]
    fn hints_are_told_in_sentences() {
        let date = |text: &str| Date::parse_iso(text).unwrap();
        let ramadan = Occurrence {
            name: "Ramadan".into(),
            first: date("2028-01-28"),
            last: date("2028-02-26"),
            is_approximate: true,
        };
        let newroz = Occurrence {
            name: "Newroz".into(),
            first: date("2028-03-21"),
            last: date("2028-03-21"),
            is_approximate: false,
        };
        let pause = Hint::Pause {
            on: date("2028-08-07"),
            reason: PauseReason::School(crate::calendar::SchoolHoliday::Sommer),
            is_pinned: true,
            before: Some(date("2028-07-28")),
            after: Some(date("2028-09-12")),
        };
        let holiday = Hint::FreeDay {
            on: date("2027-05-06"),
            reason: FreeDay::Holiday(crate::calendar::Holiday::Ascension),
            entry: None,
        };
        let told: Vec<Text> = [Hint::Avoid(ramadan), Hint::Occasion(newroz), pause, holiday]
            .iter()
            .map(|it| hint(it, Lang::De))
            .collect();
        assert_eq!(
            said(&told),
            [
                "In dieser Zeit liegt Ramadan (ungefähr 28.01.2028 bis 26.02.2028).",
                "Guter Anlass: Newroz (21.03.2028).",
                "Am 07.08.2028 wird nicht getagt. Möglich ist es bis 28.07.2028 oder ab 12.09.2028, dazwischen: Sommerferien.",
                "Der 06.05.2027 ist ein Feiertag: Christi Himmelfahrt."
            ]
        );
    }
}
