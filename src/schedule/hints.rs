//! What the calendar says about the dates of a task: days nobody works, recesses, times better avoided, good occasions
//! (DOMAIN.md 4.3). Hints only: nothing here moves a date.

use super::PlanDates;
use crate::calendar::{Calendar, Date, FreeDay, SchoolHoliday};
use crate::domain::Project;
use crate::domain::calendar_days::periods_within;
use crate::domain::schema::{CalendarEntry, CalendarKind, Task};
use crate::domain::span::TaskKind;

/// Days before or after a task within which a good occasion is offered.
pub const OCCASION_DAYS: i32 = 28;

/// One hint. Names are those the project has given its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// The task is pinned to a day nobody works.
    FreeDay {
        /// The day.
        on: Date,
        /// Why nobody works.
        reason: FreeDay,
        /// The entry that closes the administration.
        entry: Option<String>,
    },
    /// The session is pinned to a day on which none can take place, or would lie there without the calendar.
    Pause {
        /// The day.
        on: Date,
        /// Why there is none.
        reason: PauseReason,
        /// The user has fixed the day; otherwise the plan has moved the session already.
        is_pinned: bool,
        /// The last possible day before, not before the reference date.
        before: Option<Date>,
        /// The first possible day after it.
        after: Option<Date>,
    },
    /// Time better avoided lies in that of the task.
    Avoid(Occurrence),
    /// A good occasion lies near the task.
    Occasion(Occurrence),
}

/// Why there is no session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PauseReason {
    /// An entry of the project: recess, blocked time, election, school holidays.
    Entry(String),
    /// Stored school holidays.
    School(SchoolHoliday),
    /// The week is off, though the day itself is not.
    OffWeek,
}

/// One time of an entry of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// What it is called.
    pub name: String,
    /// First day.
    pub first: Date,
    /// Last day, inclusive.
    pub last: Date,
    /// The days are approximate.
    pub is_approximate: bool,
}

/// The hints for `task`, the most important first; none for what is finished, for a phase and for a task without dates.
pub fn hints(project: &Project, dates: &PlanDates, task: &Task) -> Vec<Hint> {
    let Some(placed) = dates.of_task(task.id.raw()) else {
        return Vec::new();
    };
    if task.finished_on.is_some() || task.kind == TaskKind::Summary {
        return Vec::new();
    }
    let calendar = dates.calendar();
    let mut found = Vec::new();
    if let Some(on) = task.pinned_on {
        found.extend(free_day(project, calendar, on));
    }
    if task.kind.is_session() {
        found.extend(pause(project, dates, task));
    }
    if task.kind.is_session() || task.pauses_in_off_weeks {
        found.extend(near(project, CalendarKind::Avoid, (placed.start, placed.end), 0).map(Hint::Avoid));
    }
    if task.pauses_in_off_weeks {
        found.extend(
            near(
                project,
                CalendarKind::Occasion,
                (placed.start, placed.end),
                OCCASION_DAYS,
            )
            .map(Hint::Occasion),
        );
    }
    found
}

/// The hints for something that takes place on one day: a session, which needs no occasion, or an event with guests.
pub fn day_hints(project: &Project, calendar: &Calendar, on: Date, is_event: bool) -> Vec<Hint> {
    let mut found: Vec<Hint> = free_day(project, calendar, on).into_iter().collect();
    found.extend(near(project, CalendarKind::Avoid, (on, on), 0).map(Hint::Avoid));
    if is_event {
        found.extend(near(project, CalendarKind::Occasion, (on, on), OCCASION_DAYS).map(Hint::Occasion));
    }
    found
}

fn free_day(project: &Project, calendar: &Calendar, on: Date) -> Option<Hint> {
    let reason = calendar.free_day(on)?;
    let closed = entry_on(project, &[CalendarKind::Closed], on);
    Some(Hint::FreeDay {
        on,
        reason,
        entry: closed.filter(|_| reason == FreeDay::Closed),
    })
}

fn pause(project: &Project, dates: &PlanDates, task: &Task) -> Option<Hint> {
    let calendar = dates.calendar();
    let is_pinned = task.pinned_on.is_some();
    let on = match task.pinned_on {
        Some(day) => Some(day).filter(|it| !calendar.takes_session(*it)),
        None => moved_from(project, dates, task),
    }?;
    let reason = reason(project, calendar, on, is_pinned)?;
    let before = calendar.session_days_before(on).next();
    Some(Hint::Pause {
        on,
        reason,
        is_pinned,
        before: before.filter(|it| *it >= dates.as_of()),
        after: calendar.session_days_from(on.add_days(1)).next(),
    })
}

/// The day an unpinned session would have without recesses and weeks off, where they have moved it.
fn moved_from(project: &Project, dates: &PlanDates, task: &Task) -> Option<Date> {
    let place = project.tasks.position(task.id.raw())?;
    let placed = dates.schedule().placed(place)?;
    let is_moved = placed.moved_by_calendar && !dates.calendar().is_session_week(placed.bound);
    is_moved.then_some(placed.bound)
}

/// Why no session lies on `on`. For one that was moved any day of the week tells, since the week as a whole is left out.
fn reason(project: &Project, calendar: &Calendar, on: Date, is_pinned: bool) -> Option<PauseReason> {
    const PAUSES: &[CalendarKind] = &[
        CalendarKind::Recess,
        CalendarKind::Election,
        CalendarKind::Blocked,
        CalendarKind::SchoolHolidays,
    ];
    let days: Vec<Date> = if is_pinned {
        vec![on]
    } else {
        (0..5).map(|it| on.monday().add_days(it)).collect()
    };
    let entry = days.iter().find_map(|day| entry_on(project, PAUSES, *day));
    let school = || days.iter().find_map(|day| calendar.school_holiday(*day));
    entry
        .map(PauseReason::Entry)
        .or_else(|| school().map(PauseReason::School))
        .or_else(|| calendar.is_off_week(on).then_some(PauseReason::OffWeek))
}

/// Name of the first entry of one of `kinds` that holds the day, in the order of `kinds`.
fn entry_on(project: &Project, kinds: &[CalendarKind], on: Date) -> Option<String> {
    let of_kind = |kind: &CalendarKind| {
        let mut entries = project.calendar_entries.iter().filter(|it| it.kind == *kind);
        entries.find(|it| !periods_within(it, on, on).is_empty())
    };
    kinds.iter().find_map(of_kind).map(|it| it.name.clone())
}

/// Times of the entries of `kind` that lie at most `distance` days from the days between `first` and `last`, the earliest first.
fn near(
    project: &Project,
    kind: CalendarKind,
    (first, last): (Date, Date),
    distance: i32,
) -> impl Iterator<Item = Occurrence> + use<> {
    let (from, until) = (first.add_days(-distance), last.add_days(distance));
    let of_entry = |entry: &CalendarEntry| {
        let times = periods_within(entry, from, until);
        let occurrence = |(first, last)| Occurrence {
            name: entry.name.clone(),
            first,
            last,
            is_approximate: entry.is_approximate,
        };
        times.into_iter().map(occurrence).collect::<Vec<_>>()
    };
    let entries = project.calendar_entries.iter().filter(|it| it.kind == kind);
    let mut found: Vec<Occurrence> = entries.flat_map(of_entry).collect();
    found.sort_by_key(|it| (it.first, it.last));
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Holiday;
    use crate::domain::value::FieldType;
    use crate::domain::{Change, EntityKind, Field, Id, Project, RawId, Target, Value};

    fn date(text: &str) -> Date {
        Date::parse_iso(text).unwrap()
    }

    /// A project with one task and one entry of the calendar.
    struct Case(Project);

    impl Case {
        fn new(task: &[(Field, Value)]) -> Self {
            let case = Self(Project::empty(RawId::from_bits(1), "Auenfeld"));
            case.with(EntityKind::Task, 7, task)
        }

        fn with(mut self, kind: EntityKind, id: u64, values: &[(Field, Value)]) -> Self {
            let id = RawId::from_bits(id);
            let change = Change::Insert {
                target: Target { kind, id },
                order: self.0.last_place(kind),
                values: values.to_vec(),
            };
            self.0.apply(&change).unwrap();
            self
        }

        fn entry(self, kind: CalendarKind, name: &str, (first, last): (&str, &str)) -> Self {
            let values = [
                (CalendarEntry::name, Value::Text(name.to_owned())),
                (CalendarEntry::kind, kind.to_value()),
                (CalendarEntry::starts_on, Value::Date(date(first))),
                (CalendarEntry::ends_on, Value::Date(date(last))),
            ];
            let id = 100 + self.0.calendar_entries.iter().count() as u64;
            self.with(EntityKind::CalendarEntry, id, &values)
        }

        fn hints(&self) -> Vec<Hint> {
            let dates = PlanDates::of(&self.0, date("2027-01-04"));
            let task = self.0.tasks.get(Id::new(RawId::from_bits(7))).unwrap();
            hints(&self.0, &dates, task)
        }
    }

    fn session(field: Field, on: &str) -> Case {
        Case::new(&[
            (Task::kind, TaskKind::CouncilResolution.to_value()),
            (field, Value::Date(date(on))),
        ])
    }

    fn pause_of(case: &Case) -> Option<(String, Option<String>, Option<String>)> {
        case.hints().into_iter().find_map(|it| match it {
            Hint::Pause { on, before, after, .. } => Some((
                on.to_string(),
                before.map(|it| it.to_string()),
                after.map(|it| it.to_string()),
            )),
            _ => None,
        })
    }

    #[test]
    fn a_resolution_pinned_in_the_recess_names_the_days_around_it() {
        let summer = ("2028-07-31", "2028-09-11");
        for day in ["2028-07-31", "2028-08-15", "2028-09-11"] {
            let case = session(Task::pinned_on, day).entry(CalendarKind::Recess, "Sitzungspause", summer);
            let expected = (
                day.to_owned(),
                Some("2028-07-28".to_owned()),
                Some("2028-09-12".to_owned()),
            );
            assert_eq!(pause_of(&case), Some(expected), "{day}");
        }
        for day in ["2028-07-28", "2028-09-12"] {
            let case = session(Task::pinned_on, day).entry(CalendarKind::Recess, "Sitzungspause", summer);
            assert_eq!(case.hints(), [], "{day}");
        }
    }

    #[test]
    fn a_resolution_that_the_recess_has_moved_says_so() {
        let recess = ("2027-06-07", "2027-06-18");
        let case = session(Task::not_before, "2027-06-09").entry(CalendarKind::Recess, "Pause des Kreistags", recess);
        let hints = case.hints();
        assert_eq!(
            hints,
            [Hint::Pause {
                on: date("2027-06-09"),
                reason: PauseReason::Entry("Pause des Kreistags".to_owned()),
                is_pinned: false,
                before: Some(date("2027-06-04")),
                after: Some(date("2027-06-21")),
            }]
        );
        let beside = session(Task::not_before, "2027-06-21").entry(CalendarKind::Recess, "Pause", recess);
        assert_eq!(beside.hints(), []);
    }

    #[test]
    fn stored_school_holidays_give_the_reason_where_no_entry_does() {
        let case = session(Task::not_before, "2028-08-07");
        let reason = case.hints().into_iter().find_map(|it| match it {
            Hint::Pause { reason, .. } => Some(reason),
            _ => None,
        });
        assert_eq!(reason, Some(PauseReason::School(SchoolHoliday::Sommer)));
    }

    #[test]
    fn a_day_before_the_reference_date_is_not_offered() {
        let case = session(Task::pinned_on, "2027-01-11").entry(
            CalendarKind::Blocked,
            "Klausur",
            ("2027-01-04", "2027-01-12"),
        );
        let (_, before, after) = pause_of(&case).unwrap();
        assert_eq!((before, after.as_deref()), (None, Some("2027-01-13")));
    }

    #[test]
    fn a_date_pinned_to_a_free_day_names_it() {
        let reason = |case: &Case| {
            case.hints().into_iter().find_map(|it| match it {
                Hint::FreeDay { reason, entry, .. } => Some((reason, entry)),
                _ => None,
            })
        };
        let pinned = |on: &str| {
            Case::new(&[
                (Task::kind, TaskKind::Milestone.to_value()),
                (Task::pinned_on, Value::Date(date(on))),
            ])
        };
        assert_eq!(
            reason(&pinned("2027-05-06")),
            Some((FreeDay::Holiday(Holiday::Ascension), None))
        );
        assert_eq!(reason(&pinned("2027-05-07")), None);
        assert_eq!(reason(&pinned("2027-12-31")), Some((FreeDay::ChristmasEve, None)));
        assert_eq!(reason(&pinned("2028-01-08")), Some((FreeDay::Weekend, None)));
        let closed = pinned("2027-12-29").entry(CalendarKind::Closed, "Betriebsruhe", ("2027-12-27", "2027-12-30"));
        assert_eq!(
            reason(&closed),
            Some((FreeDay::Closed, Some("Betriebsruhe".to_owned())))
        );
    }

    #[test]
    fn times_to_avoid_are_told_on_their_edges_and_not_beside_them() {
        let ramadan = ("2028-01-28", "2028-02-26");
        let avoided = |pinned: &str| {
            let case = session(Task::pinned_on, pinned).entry(CalendarKind::Avoid, "Ramadan", ramadan);
            case.hints().iter().any(|it| matches!(it, Hint::Avoid(_)))
        };
        assert!(avoided("2028-01-28"));
        assert!(avoided("2028-02-26"));
        assert!(!avoided("2028-01-27"));
        assert!(!avoided("2028-02-27"));
        let desk_work = Case::new(&[(Task::pinned_on, Value::Date(date("2028-02-01")))]).entry(
            CalendarKind::Avoid,
            "Ramadan",
            ramadan,
        );
        assert_eq!(desk_work.hints(), [], "work at the desk goes on");
    }

    #[test]
    fn an_occasion_is_offered_within_four_weeks_of_an_event() {
        let offered = |pinned: &str| {
            let case = Case::new(&[
                (Task::pauses_in_off_weeks, Value::Yes),
                (Task::pinned_on, Value::Date(date(pinned))),
            ]);
            let case = case.entry(
                CalendarKind::Occasion,
                "Interkulturelle Woche",
                ("2028-09-21", "2028-09-30"),
            );
            case.hints().iter().any(|it| matches!(it, Hint::Occasion(_)))
        };
        assert!(offered("2028-10-28"));
        assert!(!offered("2028-10-29"));
        let council = session(Task::pinned_on, "2028-09-25").entry(
            CalendarKind::Occasion,
            "Interkulturelle Woche",
            ("2028-09-21", "2028-09-30"),
        );
        assert_eq!(council.hints(), [], "a session needs no occasion");
    }

    #[test]
    fn one_day_has_its_hints_too() {
        let case = Case::new(&[])
            .entry(CalendarKind::Avoid, "Opferfest", ("2028-05-05", "2028-05-08"))
            .entry(CalendarKind::Occasion, "Woche", ("2028-05-20", "2028-05-21"));
        let calendar = super::super::calendar_of(&case.0);
        let count = |day: &str, is_event| day_hints(&case.0, &calendar, date(day), is_event).len();
        assert_eq!((count("2028-05-08", false), count("2028-05-08", true)), (1, 2));
        assert_eq!((count("2028-05-09", false), count("2028-05-09", true)), (0, 1));
        assert_eq!(count("2028-05-01", false), 1, "a public holiday");
        assert_eq!(count("2028-04-21", true), 0, "more than four weeks before");
    }

    #[test]
    fn what_is_finished_has_no_hints() {
        let case = Case::new(&[
            (Task::kind, TaskKind::Session.to_value()),
            (Task::pinned_on, Value::Date(date("2027-05-06"))),
            (Task::finished_on, Value::Date(date("2027-05-06"))),
        ]);
        assert_eq!(case.hints(), []);
    }
}
