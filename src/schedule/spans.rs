//! Spans on the calendar: forwards, backwards, with and without pauses. Works on day numbers; every result is clipped to the supported years.

use crate::calendar::{Calendar, Date};
use crate::domain::span::{Span, SpanUnit};

/// Work of one task: its span, and whether it rests in off weeks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Work {
    /// How long; never negative.
    pub span: Span,
    /// Whether spans that begin in off weeks are skipped.
    pub pauses: bool,
}

impl Work {
    /// Whether its weeks are counted one by one, because it rests in some.
    fn counts_weeks(self, calendar: &Calendar) -> bool {
        self.span.unit == SpanUnit::Weeks && (self.pauses || calendar.has_closed_weeks())
    }

    fn ends_with_a_working_day(self) -> bool {
        self.span.length > 0 && self.span.unit == SpanUnit::WorkingDays
    }
}

fn clip(number: i64) -> i32 {
    number.clamp(0, i64::from(Date::LAST_NUMBER)) as i32
}

fn days_of(span: Span) -> i64 {
    i64::from(span.length) * if span.unit == SpanUnit::Weeks { 7 } else { 1 }
}

/// The boundary `lag` after `number`.
pub(super) fn shift(calendar: &Calendar, number: i32, lag: Span) -> i32 {
    match lag {
        Span { length: 0, .. } => number,
        Span {
            unit: SpanUnit::WorkingDays,
            length,
        } => calendar.shift_working(number, length),
        _ => clip(i64::from(number) + days_of(lag)),
    }
}

/// The latest boundary from which `lag` leads to `limit` or before.
pub(super) fn unshift(calendar: &Calendar, limit: i32, lag: Span) -> i32 {
    match lag {
        Span { length: 0, .. } => limit,
        Span {
            unit: SpanUnit::WorkingDays,
            length,
        } if length > 0 => calendar.working_day(calendar.worked_before(limit).saturating_sub(length)),
        Span {
            unit: SpanUnit::WorkingDays,
            length,
        } => calendar.working_day((calendar.worked_before(limit + 1) - 1).saturating_sub(length)),
        _ => clip(i64::from(limit) - days_of(lag)),
    }
}

/// Start and finish of work that may begin at `from`; work that rests begins with its first counted span.
///
/// Asked to begin in a week in which it rests, it begins on the Monday after, as sessions do. Were the weekday kept, work
/// that may begin on a Friday of the holidays would begin later than work that may begin on the Monday after.
pub(super) fn extend(calendar: &Calendar, from: i32, work: Work) -> (i32, i32) {
    match work {
        Work {
            span: Span { length: ..=0, .. },
            ..
        } => (from, from),
        Work { span, .. } if work.counts_weeks(calendar) => {
            let week = from / 7;
            let (first, last) = counted_weeks(calendar, work.pauses, (week, span.length));
            let weekday = if first == week { from % 7 } else { 0 };
            (clip_week(first, weekday), clip_week(last + 1, weekday))
        }
        Work { pauses: false, span } => (from, shift(calendar, from, span)),
        Work {
            span: Span { unit, length },
            ..
        } => {
            let first = step_days(calendar, from, 1, unit);
            (
                first,
                (step_days(calendar, first, length, unit) + 1).min(Date::LAST_NUMBER),
            )
        }
    }
}

/// The latest start with which work is done by `limit`.
pub(super) fn latest_start(calendar: &Calendar, limit: i32, work: Work) -> i32 {
    match work {
        Work {
            span: Span { length: ..=0, .. },
            ..
        } => limit,
        Work { span, .. } if work.counts_weeks(calendar) => {
            let week = (limit - 7).max(0) / 7;
            let rests = calendar.resting_week_number(week, work.pauses);
            let first = counted_weeks_back(calendar, work.pauses, (week, span.length));
            clip_week(first, if rests { 6 } else { limit % 7 })
        }
        Work { pauses: false, span } => unshift(calendar, limit, span),
        Work {
            span: Span { unit, length },
            ..
        } => step_days_back(calendar, limit - 1, length, unit),
    }
}

/// The latest boundary from which work begins at `limit` or before: work asked to begin in a week in which it rests begins
/// after it.
pub(super) fn latest_begin(calendar: &Calendar, limit: i32, work: Work) -> i32 {
    if work.span.length <= 0 {
        return limit;
    }
    if work.counts_weeks(calendar) {
        let week = limit / 7;
        let counted = counted_weeks_back(calendar, work.pauses, (week, 1));
        return if counted < week { clip_week(counted, 6) } else { limit };
    }
    if work.pauses {
        step_days_back(calendar, limit, 1, work.span.unit)
    } else {
        limit
    }
}

/// The boundary at which work has to end so that it ends no earlier than `limit`.
///
/// Work counted in working days ends with a working day. Nobody works between that day and the next one, so for a limit
/// on Monday an end on Friday evening is as late as it needs to be; asking for more would add a day to the link.
pub(super) fn needed_finish(calendar: &Calendar, limit: i32, work: Work) -> i32 {
    if work.ends_with_a_working_day() {
        calendar.end_of_working_day(calendar.worked_before(limit) - 1)
    } else {
        limit
    }
}

/// The latest limit that an end at `finish` still keeps; the way back of [`needed_finish`].
pub(super) fn kept_limit(calendar: &Calendar, finish: i32, work: Work) -> i32 {
    if work.ends_with_a_working_day() {
        calendar.first_working(finish)
    } else {
        finish
    }
}

/// The earliest start with which work keeps `limit` as its finish bound (see [`needed_finish`]).
pub(super) fn earliest_start(calendar: &Calendar, limit: i32, work: Work) -> i32 {
    let limit = needed_finish(calendar, limit, work);
    match work {
        Work {
            span: Span { length: ..=0, .. },
            ..
        } => limit,
        Work {
            pauses: false,
            span: Span {
                unit: SpanUnit::WorkingDays,
                length,
            },
        } => {
            let last = calendar.worked_before(limit - 1);
            calendar.end_of_working_day(last.saturating_sub(length))
        }
        Work { span, .. } if work.counts_weeks(calendar) => {
            let week = (limit - 7).max(0) / 7;
            let last = counted_weeks(calendar, work.pauses, (week, 1)).0;
            let weekday = if last == week { limit % 7 } else { 0 };
            clip_week(counted_weeks_back(calendar, work.pauses, (last, span.length)), weekday)
        }
        Work { pauses: false, span } => clip(i64::from(limit) - days_of(span)),
        Work {
            span: Span { unit, length },
            ..
        } => {
            let last = step_days(calendar, (limit - 1).max(0), 1, unit);
            step_days_back(calendar, last, length, unit)
        }
    }
}

/// Finish of the share of `work` that is still open when it goes on at `from`; part days count as whole ones.
pub(super) fn finish_rest(calendar: &Calendar, from: i32, work: Work, done_percent: u8) -> i32 {
    let open = 100 - i64::from(done_percent.min(100));
    let share = |whole: i64| i32::try_from((whole * open + 99) / 100).unwrap_or(i32::MAX);
    let Span { length, unit } = work.span;
    if unit != SpanUnit::Weeks {
        let span = Span {
            length: share(i64::from(length)),
            unit,
        };
        return extend(calendar, from, Work { span, ..work }).1;
    }
    let days = share(i64::from(length) * 7);
    if !work.counts_weeks(calendar) || days == 0 {
        return shift(calendar, from, Span::calendar_days(days));
    }
    let begun = days / 7 + i32::from(days % 7 > 0);
    let unused = begun.saturating_mul(7).saturating_sub(days);
    extend(
        calendar,
        from,
        Work {
            span: Span::weeks(begun),
            ..work
        },
    )
    .1 - unused
}

/// The start of the next week that takes sessions, or `number` itself if its week does.
pub(super) fn next_session(calendar: &Calendar, number: i32) -> i32 {
    let week = number / 7;
    let fit = (week..=Calendar::LAST_WEEK).find(|week| calendar.session_week_number(*week));
    match fit {
        Some(fit) if fit > week => clip_week(fit, 0),
        _ => number,
    }
}

/// The latest boundary not after `number` that lies in a week taking sessions.
pub(super) fn previous_session(calendar: &Calendar, number: i32) -> i32 {
    let week = number / 7;
    let fit = (0..=week).rev().find(|week| calendar.session_week_number(*week));
    match fit {
        Some(fit) if fit < week => clip_week(fit, 6),
        _ => number,
    }
}

fn clip_week(week: i32, weekday: i32) -> i32 {
    clip(i64::from(week) * 7 + i64::from(weekday))
}

/// First and last of `count` weeks in which work does not rest, from `week` on.
fn counted_weeks(calendar: &Calendar, pauses: bool, (week, count): (i32, i32)) -> (i32, i32) {
    let mut weeks = (week..=Calendar::LAST_WEEK).filter(|week| !calendar.resting_week_number(*week, pauses));
    let first = weeks.next().unwrap_or(Calendar::LAST_WEEK);
    if count <= 1 {
        return (first, first);
    }
    (first, weeks.nth(count as usize - 2).unwrap_or(Calendar::LAST_WEEK))
}

/// The `count`-th week in which work does not rest, from `week` backwards.
fn counted_weeks_back(calendar: &Calendar, pauses: bool, (week, count): (i32, i32)) -> i32 {
    let mut weeks = (0..=week)
        .rev()
        .filter(|week| !calendar.resting_week_number(*week, pauses));
    weeks.nth(count.max(1) as usize - 1).unwrap_or(0)
}

/// The days of a week that count for pausing work in this unit.
fn counted_days(calendar: &Calendar, week: i32, unit: SpanUnit) -> u8 {
    if calendar.off_week_number(week) {
        0
    } else if unit == SpanUnit::WorkingDays {
        calendar.working_mask(week)
    } else {
        0b111_1111
    }
}

/// The `count`-th counted day (from 1) on or after `from`.
fn step_days(calendar: &Calendar, from: i32, count: i32, unit: SpanUnit) -> i32 {
    let mut left = count.max(1) as u32;
    let mut allowed = 0xffu8 << (from % 7);
    for week in from / 7..=Calendar::LAST_WEEK {
        let days = counted_days(calendar, week, unit) & allowed;
        allowed = 0xff;
        if days.count_ones() < left {
            left -= days.count_ones();
            continue;
        }
        let day = (0..7)
            .filter(|day| days & (1 << day) != 0)
            .nth(left as usize - 1)
            .unwrap_or(6);
        return clip_week(week, day);
    }
    Date::LAST_NUMBER
}

/// The `count`-th counted day (from 1) on or before `from`.
fn step_days_back(calendar: &Calendar, from: i32, count: i32, unit: SpanUnit) -> i32 {
    let from = from.max(0);
    let mut left = count.max(1) as u32;
    let mut allowed = 0x7fu8 >> (6 - from % 7);
    for week in (0..=from / 7).rev() {
        let days = counted_days(calendar, week, unit) & allowed;
        allowed = 0x7f;
        if days.count_ones() < left {
            left -= days.count_ones();
            continue;
        }
        let day = (0..7)
            .rev()
            .filter(|day| days & (1 << day) != 0)
            .nth(left as usize - 1)
            .unwrap_or(0);
        return clip_week(week, day);
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::CalendarSettings;
    use crate::domain::choice::Choice;
    use proptest::prelude::*;

    fn any_span(lengths: std::ops::Range<i32>) -> impl Strategy<Value = Span> {
        (lengths, 0usize..3).prop_map(|(length, unit)| Span {
            length,
            unit: SpanUnit::ALL[unit],
        })
    }

    fn bavaria() -> &'static Calendar {
        static CALENDAR: std::sync::LazyLock<Calendar> =
            std::sync::LazyLock::new(|| Calendar::new(CalendarSettings::default()));
        &CALENDAR
    }

    /// Bavaria with closing days around New Year and two weeks in May.
    fn with_closing_days() -> &'static Calendar {
        static CALENDAR: std::sync::LazyLock<Calendar> = std::sync::LazyLock::new(|| {
            let day = |text: &str| Date::parse_iso(text).unwrap();
            let years = 2025..2031;
            let winters = years
                .clone()
                .map(|it| (day(&format!("{it}-12-23")), day(&format!("{}-01-06", it + 1))));
            let springs = years.map(|it| (day(&format!("{it}-05-10")), day(&format!("{it}-05-21"))));
            Calendar::new(CalendarSettings {
                extra: winters.chain(springs).collect(),
                ..CalendarSettings::default()
            })
        });
        &CALENDAR
    }

    fn calendar(is_closing: bool) -> &'static Calendar {
        if is_closing { with_closing_days() } else { bavaria() }
    }

    proptest! {
        #[test]
        fn what_may_begin_later_never_begins_or_ends_earlier(
            from in 45_800i32..47_800, span in any_span(0..60), pauses: bool, closing: bool,
        ) {
            let work = Work { span, pauses };
            let (earlier, later) = (extend(calendar(closing), from, work), extend(calendar(closing), from + 1, work));
            prop_assert!(earlier.0 <= later.0 && earlier.1 <= later.1, "{:?} {:?}", earlier, later);
        }

        #[test]
        fn the_way_back_is_the_latest_that_arrives_in_time(limit in 45_800i32..47_800, lag in any_span(-60..60)) {
            let latest = unshift(bavaria(), limit, lag);
            prop_assert!(shift(bavaria(), latest, lag) <= limit);
            prop_assert!(shift(bavaria(), latest + 1, lag) > limit);
        }

        #[test]
        fn the_latest_start_is_in_time_and_none_later_is(
            limit in 45_800i32..47_800, span in any_span(0..60), pauses: bool, closing: bool,
        ) {
            let work = Work { span, pauses };
            let start = latest_start(calendar(closing), limit, work);
            prop_assert!(extend(calendar(closing), start, work).1 <= limit);
            for later in start + 1..start + 30 {
                prop_assert!(extend(calendar(closing), later, work).1 > limit, "{} {}", start, later);
            }
        }

        #[test]
        fn the_earliest_start_for_a_finish_reaches_it(
            limit in 45_800i32..47_800, span in any_span(0..60), pauses: bool, closing: bool, later in 0i32..40,
        ) {
            let work = Work { span, pauses };
            let start = earliest_start(calendar(closing), limit, work);
            prop_assert!(extend(calendar(closing), start + later, work).1 >= needed_finish(calendar(closing), limit, work));
        }

        #[test]
        fn the_latest_begin_is_in_time_and_none_later_is(
            limit in 45_800i32..47_800, span in any_span(0..60), pauses: bool, closing: bool,
        ) {
            let work = Work { span, pauses };
            let from = latest_begin(calendar(closing), limit, work);
            prop_assert!(extend(calendar(closing), from, work).0 <= limit);
            for later in from + 1..from + 60 {
                prop_assert!(extend(calendar(closing), later, work).0 > limit, "{} {}", from, later);
            }
        }

        #[test]
        fn no_work_is_done_between_the_end_that_is_needed_and_its_limit(
            limit in 45_800i32..47_800, span in any_span(0..60), pauses: bool,
        ) {
            let work = Work { span, pauses };
            let needed = needed_finish(bavaria(), limit, work);
            prop_assert!(needed <= limit && bavaria().worked_between(needed, limit) == 0);
            let kept = kept_limit(bavaria(), needed, work);
            prop_assert!(kept >= limit && needed_finish(bavaria(), kept, work) == needed);
            prop_assert!(needed_finish(bavaria(), kept + 1, work) > needed);
        }

        #[test]
        fn odd_spans_stay_within_time(from in 0i32..=Date::LAST_NUMBER, length: i32, unit in 0usize..3, pauses: bool, done: u8) {
            let span = Span { length, unit: SpanUnit::ALL[unit] };
            let work = Work { span: Span { length: length.max(0), unit: span.unit }, pauses };
            let range = 0..=Date::LAST_NUMBER;
            prop_assert!(range.contains(&shift(bavaria(), from, span)));
            prop_assert!(range.contains(&unshift(bavaria(), from, span)));
            prop_assert!(range.contains(&extend(bavaria(), from, work).1));
            prop_assert!(range.contains(&latest_start(bavaria(), from, work)));
            prop_assert!(range.contains(&earliest_start(bavaria(), from, work)));
            prop_assert!(range.contains(&finish_rest(bavaria(), from, work, done)));
        }
    }

    #[test]
    fn a_pausing_week_is_skipped_when_its_first_day_lies_in_an_off_week() {
        let number = |text| Date::parse_iso(text).unwrap().number();
        let work = Work {
            span: Span::weeks(2),
            pauses: true,
        };
        let found = extend(bavaria(), number("2027-07-29"), work);
        assert_eq!(
            found,
            (number("2027-07-29"), number("2027-09-23")),
            "Thursdays: 29 July and 16 September"
        );
        let resting = Work { pauses: false, ..work };
        assert_eq!(extend(bavaria(), number("2027-07-29"), resting).1, number("2027-08-12"));
    }

    #[test]
    fn closing_days_hold_up_work_that_is_counted_in_weeks() {
        let number = |text| Date::parse_iso(text).unwrap().number();
        let work = Work {
            span: Span::weeks(3),
            pauses: false,
        };
        let from = number("2026-12-10");
        assert_eq!(extend(bavaria(), from, work).1, number("2026-12-31"));
        // The weeks of 21 December, 28 December and 4 January are closed: the third week is that of 11 January.
        assert_eq!(extend(with_closing_days(), from, work).1, number("2027-01-21"));
        // Work that may begin in between begins on the Monday after.
        let one = Work {
            span: Span::weeks(1),
            ..work
        };
        let found = extend(with_closing_days(), number("2026-12-24"), one);
        assert_eq!(found.0 % 7, 0);
        assert!(!with_closing_days().is_closed_week(Date::from_number(found.0)));
    }

    #[test]
    fn the_rest_of_begun_work_is_counted_in_days() {
        let weeks = Work {
            span: Span::weeks(4),
            pauses: false,
        };
        assert_eq!(finish_rest(bavaria(), 46_000, weeks, 90), 46_003);
        assert_eq!(finish_rest(bavaria(), 46_000, weeks, 0), 46_028);
        assert_eq!(finish_rest(bavaria(), 46_000, weeks, 100), 46_000);
        assert_eq!(
            finish_rest(bavaria(), 46_000, Work { pauses: true, ..weeks }, 100),
            46_000
        );
    }
}
