//! The calendar of one project: which days are worked, which weeks are off, which days suit a session.
//!
//! Inside it counts days from [`Date::MIN`] so that the scheduler can work with plain numbers; the tables cover all of 1900–2200.

use super::holiday::is_christmas_or_new_years_eve;
use super::{AssumptionDay, Date, Holiday, Land, SchoolHoliday, known_until, public_holidays, school_periods};

/// What a project says about its calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarSettings {
    /// The Land whose holidays hold.
    pub land: Land,
    /// Mariä Himmelfahrt and the Augsburg peace festival; without effect outside Bavaria.
    pub assumption_day: AssumptionDay,
    /// Heiligabend and Silvester are free.
    pub christmas_eve_off: bool,
    /// Closing days of the administration as first and last day; nobody works, the school is not concerned.
    pub extra: Vec<(Date, Date)>,
    /// Recesses of the council as first and last day; work goes on, no session takes place.
    pub recess: Vec<(Date, Date)>,
    /// School holidays that are not stored, as first and last day: other Länder, years to come.
    pub school: Vec<(Date, Date)>,
    /// How far the added school holidays reach beyond the stored ones, see [`super::known_until_with`].
    pub school_until: Option<Date>,
}

impl Default for CalendarSettings {
    /// Bavaria, mostly Catholic, 24 and 31 December free, nothing added.
    fn default() -> CalendarSettings {
        CalendarSettings {
            land: Land::BY,
            assumption_day: AssumptionDay::Catholic,
            christmas_eve_off: true,
            extra: Vec::new(),
            recess: Vec::new(),
            school: Vec::new(),
            school_until: None,
        }
    }
}

/// Why nobody works on a day; the first that holds in the order of the variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FreeDay {
    /// A public holiday.
    Holiday(Holiday),
    /// Heiligabend or Silvester, by the project's setting.
    ChristmasEve,
    /// A closing day of the project.
    Closed,
    /// Saturday or Sunday.
    Weekend,
}

/// Seven days from Monday on; bit 0 is Monday.
#[derive(Debug, Clone, Copy, Default)]
struct Week {
    working: u8,
    school: u8,
    recess: u8,
    off: bool,
    closed: bool,
    session: bool,
}

/// Monday to Friday.
const WEEKDAYS: u8 = 0b001_1111;

/// The days and weeks of one project, ready for counting.
#[derive(Debug, Clone)]
pub struct Calendar {
    settings: CalendarSettings,
    school_land: Option<Land>,
    holidays: Vec<(Date, Holiday)>,
    weeks: Vec<Week>,
    /// Number of working days before each day, one entry per day and one beyond.
    worked_before: Vec<i32>,
    /// Day number of each working day in order.
    working_days: Vec<i32>,
    /// Whether some week is closed.
    has_closed_weeks: bool,
}

impl Calendar {
    /// Builds the tables for these settings.
    #[must_use]
    pub fn new(settings: CalendarSettings) -> Calendar {
        let land = settings.land;
        let holidays = (Date::MIN.year()..=Date::MAX.year())
            .flat_map(|year| public_holidays(year, land, settings.assumption_day))
            .collect();
        Calendar::build(settings, holidays, Some(land))
    }

    /// A calendar that knows weekends and nothing else: for net plans and comparisons.
    #[must_use]
    pub fn weekends_only() -> Calendar {
        let settings = CalendarSettings {
            christmas_eve_off: false,
            ..CalendarSettings::default()
        };
        Calendar::build(settings, Vec::new(), None)
    }

    fn build(settings: CalendarSettings, holidays: Vec<(Date, Holiday)>, school_land: Option<Land>) -> Calendar {
        let count = Date::LAST_NUMBER / 7 + 1;
        let mut weeks = vec![
            Week {
                working: WEEKDAYS,
                ..Week::default()
            };
            count as usize
        ];
        let last_of_range = |(_, last): &(Date, Date)| last.number();
        for (date, _) in &holidays {
            clear_working(&mut weeks, date.number(), date.number());
        }
        for range in &settings.extra {
            clear_working(&mut weeks, range.0.number(), last_of_range(range));
            for week in range.0.number() / 7..=last_of_range(range) / 7 {
                weeks[week as usize].closed = true;
            }
        }
        if settings.christmas_eve_off {
            for date in (Date::MIN.year()..=Date::MAX.year())
                .flat_map(|year| [24, 31].map(|day| Date::from_ymd(year, 12, day)))
                .flatten()
            {
                clear_working(&mut weeks, date.number(), date.number());
            }
        }
        for day in school_land
            .map_or(&[][..], school_periods)
            .iter()
            .flat_map(|it| it.first.number()..=it.last.number())
            .chain(settings.school.iter().flat_map(|it| it.0.number()..=last_of_range(it)))
        {
            weeks[(day / 7) as usize].school |= 1 << (day % 7);
        }
        for day in settings
            .recess
            .iter()
            .flat_map(|range| range.0.number()..=last_of_range(range))
        {
            weeks[(day / 7) as usize].recess |= 1 << (day % 7);
        }
        for week in &mut weeks {
            week.off = (week.school & WEEKDAYS).count_ones() >= 3;
            week.closed &= (week.working & WEEKDAYS).count_ones() < 3;
            week.session = !week.off && !week.closed && week.recess & WEEKDAYS != WEEKDAYS;
        }
        let has_closed_weeks = weeks.iter().any(|it| it.closed);
        let (worked_before, working_days) = count_working_days(&weeks);
        Calendar {
            settings,
            school_land,
            holidays,
            weeks,
            worked_before,
            working_days,
            has_closed_weeks,
        }
    }

    /// The settings it was built from.
    #[must_use]
    pub fn settings(&self) -> &CalendarSettings {
        &self.settings
    }

    /// Tells whether the administration works on `date`.
    #[must_use]
    pub fn is_working_day(&self, date: Date) -> bool {
        self.week(date).working & bit(date) != 0
    }

    /// The public holiday on `date`, also at weekends; where two meet, the one that comes first in [`Holiday`].
    #[must_use]
    pub fn public_holiday(&self, date: Date) -> Option<Holiday> {
        let at = self.holidays.partition_point(|(day, _)| *day < date);
        self.holidays
            .get(at)
            .filter(|(day, _)| *day == date)
            .map(|(_, holiday)| *holiday)
    }

    /// Why nobody works on `date`; `None` on a working day.
    #[must_use]
    pub fn free_day(&self, date: Date) -> Option<FreeDay> {
        if let Some(holiday) = self.public_holiday(date) {
            return Some(FreeDay::Holiday(holiday));
        }
        if self.settings.christmas_eve_off && is_christmas_or_new_years_eve(date) {
            return Some(FreeDay::ChristmasEve);
        }
        if self
            .settings
            .extra
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&date))
        {
            return Some(FreeDay::Closed);
        }
        date.is_weekend().then_some(FreeDay::Weekend)
    }

    /// The school holiday on `date`; `None` also where nothing is stored, see [`Calendar::school_known_until`].
    #[must_use]
    pub fn school_holiday(&self, date: Date) -> Option<SchoolHoliday> {
        school_periods(self.school_land?)
            .iter()
            .find(|period| (period.first..=period.last).contains(&date))
            .map(|period| period.name)
    }

    /// The last day for which school holidays are stored or were added; `None` where there are none.
    #[must_use]
    pub fn school_known_until(&self) -> Option<Date> {
        let stored = known_until(self.school_land?);
        stored.max(self.settings.school_until)
    }

    /// Tells whether it looks at school holidays at all: a calendar of weekends only does not.
    #[must_use]
    pub fn looks_at_school_holidays(&self) -> bool {
        self.school_land.is_some()
    }

    /// Tells whether the council has its recess on `date`.
    #[must_use]
    pub fn is_recess(&self, date: Date) -> bool {
        self.week(date).recess & bit(date) != 0
    }

    /// Tells whether at least three of the five weekdays of the week holding `date` are school holidays (DOMAIN.md 4.2).
    #[must_use]
    pub fn is_off_week(&self, date: Date) -> bool {
        self.week(date).off
    }

    /// Tells whether closing days leave fewer than three worked days in the week holding `date`. Nobody works on a task that
    /// is counted in weeks then: what people expect of days off is that they move the plan (PLANNING.md chapter 2).
    #[must_use]
    pub fn is_closed_week(&self, date: Date) -> bool {
        self.week(date).closed
    }

    /// Tells whether sessions may lie in the week holding `date`: it is neither off nor closed nor wholly recess.
    #[must_use]
    pub fn is_session_week(&self, date: Date) -> bool {
        self.week(date).session
    }

    /// Tells whether a session could take place on `date`: worked, no school holiday, no recess.
    #[must_use]
    pub fn is_session_day(&self, date: Date) -> bool {
        self.session_day_number(date.number())
    }

    /// The boundary `days` working days after `date`, or before it when negative.
    ///
    /// Forwards it is the end of the last counted day (the start of the day after it), backwards the start of the last counted day.
    #[must_use]
    pub fn add_working_days(&self, date: Date, days: i32) -> Date {
        Date::from_number(self.shift_working(date.number(), days))
    }

    /// Working days in `[from, to)`; negative when `to` lies before `from`.
    #[must_use]
    pub fn working_days_between(&self, from: Date, to: Date) -> i32 {
        self.worked_between(from.number(), to.number())
    }

    /// The first working day on or after `date`.
    #[must_use]
    pub fn next_working_day(&self, date: Date) -> Date {
        Date::from_number(self.first_working(date.number()))
    }

    /// The last working day before `date`.
    #[must_use]
    pub fn previous_working_day(&self, date: Date) -> Date {
        Date::from_number(self.last_working_before(date.number()))
    }

    fn week(&self, date: Date) -> Week {
        self.weeks[(date.number() / 7) as usize]
    }
}

/// The same questions on day numbers (days since [`Date::MIN`], always within the supported years).
impl Calendar {
    /// Number of working days before day `number`.
    pub(crate) fn worked_before(&self, number: i32) -> i32 {
        self.worked_before[number.clamp(0, Date::LAST_NUMBER) as usize]
    }

    /// Day number of the working day with this rank (0 is the first of 1900), clipped to the table.
    pub(crate) fn working_day(&self, rank: i32) -> i32 {
        let last = self.working_days.len().saturating_sub(1);
        let at = usize::try_from(rank.max(0)).map_or(last, |rank| rank.min(last));
        self.working_days.get(at).copied().unwrap_or(Date::LAST_NUMBER)
    }

    pub(crate) fn worked_between(&self, from: i32, to: i32) -> i32 {
        self.worked_before(to) - self.worked_before(from)
    }

    pub(crate) fn shift_working(&self, number: i32, days: i32) -> i32 {
        let before = self.worked_before(number);
        match days {
            0 => number,
            1.. => self.end_of_working_day(before.saturating_add(days - 1)),
            _ => self.working_day(before.saturating_add(days)),
        }
    }

    /// The boundary after the working day with this rank.
    pub(crate) fn end_of_working_day(&self, rank: i32) -> i32 {
        if rank < 0 {
            0
        } else {
            (self.working_day(rank) + 1).min(Date::LAST_NUMBER)
        }
    }

    pub(crate) fn first_working(&self, number: i32) -> i32 {
        self.working_day(self.worked_before(number))
    }

    pub(crate) fn last_working_before(&self, number: i32) -> i32 {
        self.working_day(self.worked_before(number) - 1)
    }

    /// Number of the last week of the table; week 0 starts on [`Date::MIN`], a Monday.
    pub(crate) const LAST_WEEK: i32 = Date::LAST_NUMBER / 7;

    /// Whether some week is closed; without one, weeks of desk work are seven days each.
    pub(crate) fn has_closed_weeks(&self) -> bool {
        self.has_closed_weeks
    }

    /// Whether work that is counted in weeks rests in this week: all work where it is closed, pausing work where it is off.
    pub(crate) fn resting_week_number(&self, week: i32, pauses: bool) -> bool {
        let week = self.weeks[week.clamp(0, Calendar::LAST_WEEK) as usize];
        week.closed || pauses && week.off
    }

    pub(crate) fn off_week_number(&self, week: i32) -> bool {
        self.weeks[week.clamp(0, Calendar::LAST_WEEK) as usize].off
    }

    pub(crate) fn session_week_number(&self, week: i32) -> bool {
        self.weeks[week.clamp(0, Calendar::LAST_WEEK) as usize].session
    }

    /// The worked days of a week as bits, Monday lowest.
    pub(crate) fn working_mask(&self, week: i32) -> u8 {
        self.weeks[week.clamp(0, Calendar::LAST_WEEK) as usize].working
    }

    pub(crate) fn session_day_number(&self, number: i32) -> bool {
        let week = self.weeks[(number.clamp(0, Date::LAST_NUMBER) / 7) as usize];
        week.working & !week.school & !week.recess & (1 << (number % 7)) != 0
    }
}

fn bit(date: Date) -> u8 {
    1 << (date.number() % 7)
}

fn clear_working(weeks: &mut [Week], first: i32, last: i32) {
    for day in first..=last {
        weeks[(day / 7) as usize].working &= !(1 << (day % 7));
    }
}

/// The two directions of the table: day to number of working days before it, and rank to day.
fn count_working_days(weeks: &[Week]) -> (Vec<i32>, Vec<i32>) {
    let mut before = Vec::with_capacity(Date::LAST_NUMBER as usize + 1);
    let mut days = Vec::with_capacity(weeks.len() * 5);
    for number in 0..=Date::LAST_NUMBER {
        before.push(days.len() as i32);
        if weeks[(number / 7) as usize].working & (1 << (number % 7)) != 0 {
            days.push(number);
        }
    }
    (before, days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse_iso(text).unwrap()
    }

    fn working_days_of(year: i32, calendar: &Calendar) -> i32 {
        calendar.working_days_between(
            Date::from_ymd(year, 1, 1).unwrap(),
            Date::from_ymd(year + 1, 1, 1).unwrap(),
        )
    }

    #[test]
    fn a_bavarian_year_has_its_working_days() {
        let calendar = Calendar::new(CalendarSettings {
            christmas_eve_off: false,
            ..CalendarSettings::default()
        });
        assert_eq!(
            [2026, 2027, 2028].map(|year| working_days_of(year, &calendar)),
            [252, 253, 248]
        );
        let with_eves = Calendar::new(CalendarSettings::default());
        assert_eq!(
            [2026, 2027, 2028].map(|year| working_days_of(year, &with_eves)),
            [250, 251, 248]
        );
    }

    #[test]
    fn assumption_day_follows_the_municipality() {
        let on = |assumption_day, day| {
            let settings = CalendarSettings {
                assumption_day,
                ..CalendarSettings::default()
            };
            Calendar::new(settings).is_working_day(date(day))
        };
        assert!(!on(AssumptionDay::Catholic, "2028-08-15"));
        assert!(on(AssumptionDay::None, "2028-08-15"));
        assert!(!on(AssumptionDay::Augsburg, "2028-08-15"));
        assert!(!on(AssumptionDay::Augsburg, "2028-08-08"));
        assert!(on(AssumptionDay::Catholic, "2028-08-08"));
    }

    #[test]
    fn a_week_is_off_from_three_school_free_days_on() {
        let calendar = Calendar::new(CalendarSettings::default());
        assert!(!calendar.is_off_week(date("2028-09-11")), "only the Monday is free");
        assert!(
            calendar.is_off_week(date("2027-11-07")),
            "Tuesday to Friday are free, asked on the Sunday"
        );
        assert!(calendar.is_off_week(date("2029-01-01")));
        assert!(!calendar.is_off_week(date("2029-01-08")));
        assert!(!calendar.is_off_week(date("2035-08-06")), "not stored");
    }

    #[test]
    fn a_week_of_recess_takes_no_session_and_a_part_of_it_does() {
        let settings = CalendarSettings {
            recess: vec![
                (date("2027-06-14"), date("2027-06-18")),
                (date("2027-06-21"), date("2027-06-24")),
            ],
            ..CalendarSettings::default()
        };
        let calendar = Calendar::new(settings);
        assert!(!calendar.is_session_week(date("2027-06-14")));
        assert!(!calendar.is_off_week(date("2027-06-14")));
        assert!(calendar.is_session_week(date("2027-06-21")));
        assert!(!calendar.is_session_day(date("2027-06-24")));
        assert!(calendar.is_session_day(date("2027-06-25")));
        assert!(calendar.is_recess(date("2027-06-24")));
    }

    #[test]
    fn school_holidays_that_were_added_make_a_week_off() {
        let settings = CalendarSettings {
            school: vec![(date("2033-05-23"), date("2033-05-25"))],
            ..CalendarSettings::default()
        };
        let calendar = Calendar::new(settings);
        assert!(
            calendar.is_off_week(date("2033-05-27")),
            "three of five days are enough"
        );
        assert!(!calendar.is_session_day(date("2033-05-24")));
        assert!(calendar.is_working_day(date("2033-05-24")));
        assert!(!Calendar::new(CalendarSettings::default()).is_off_week(date("2033-05-27")));
    }

    #[test]
    fn the_reason_of_a_free_day_is_named() {
        let settings = CalendarSettings {
            extra: vec![(date("2027-12-23"), date("2028-01-06"))],
            ..CalendarSettings::default()
        };
        let calendar = Calendar::new(settings);
        assert_eq!(calendar.free_day(date("2027-12-23")), Some(FreeDay::Closed));
        assert_eq!(calendar.free_day(date("2027-12-24")), Some(FreeDay::ChristmasEve));
        assert_eq!(
            calendar.free_day(date("2028-01-06")),
            Some(FreeDay::Holiday(Holiday::Epiphany))
        );
        assert_eq!(calendar.free_day(date("2028-01-09")), Some(FreeDay::Weekend));
        assert_eq!(calendar.free_day(date("2028-01-07")), None);
        assert_eq!(calendar.next_working_day(date("2027-12-23")), date("2028-01-07"));
        assert_eq!(
            calendar.school_holiday(date("2028-01-07")),
            Some(SchoolHoliday::Weihnachten)
        );
    }

    #[test]
    fn working_days_are_added_from_boundary_to_boundary() {
        let calendar = Calendar::weekends_only();
        let friday = date("2027-01-15");
        assert_eq!(calendar.add_working_days(friday, 1), date("2027-01-16"));
        assert_eq!(calendar.add_working_days(friday, 2), date("2027-01-19"));
        assert_eq!(calendar.add_working_days(friday, -1), date("2027-01-14"));
        assert_eq!(calendar.add_working_days(date("2027-01-18"), -1), friday);
        assert_eq!(calendar.add_working_days(date("2027-01-16"), 0), date("2027-01-16"));
        assert_eq!(calendar.previous_working_day(date("2027-01-18")), friday);
    }

    #[test]
    fn the_limits_of_time_do_no_harm() {
        let everything = vec![(Date::MIN, Date::MAX)];
        let closed = Calendar::new(CalendarSettings {
            extra: everything.clone(),
            recess: everything,
            ..Default::default()
        });
        for calendar in [closed, Calendar::weekends_only()] {
            for date in [Date::MIN, Date::MAX] {
                for days in [i32::MIN, -1, 0, 1, i32::MAX] {
                    let _ = calendar.add_working_days(date, days);
                }
                let _ = (
                    calendar.next_working_day(date),
                    calendar.previous_working_day(date),
                    calendar.free_day(date),
                );
            }
        }
    }

    proptest! {
        #[test]
        fn adding_working_days_and_counting_them_agree(start in 40_000i32..60_000, days in -2_000i32..2_000) {
            let calendar = Calendar::new(CalendarSettings::default());
            let from = Date::from_number(start);
            prop_assert_eq!(calendar.working_days_between(from, calendar.add_working_days(from, days)), days);
        }
    }
}
