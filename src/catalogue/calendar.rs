//! What stands in the calendar of a new project, from `assets/calendar/entries.ron` (DOMAIN.md 4.3): recess, election corridor,
//! times better avoided, good occasions. All of it becomes entries that the user can change.

use std::sync::LazyLock;

use serde::Deserialize;

use super::words::Words;
use crate::calendar::{Date, Land, SchoolHoliday, orthodox_easter, school_periods};
use crate::domain::choice::Choice;
use crate::domain::schema::{CalendarEntry, CalendarKind, LandChoice};
use crate::domain::value::FieldType;
use crate::domain::{Change, EntityKind, Field, IdSource, OrderKey, Target, Value};
use crate::text::Lang;

/// Years from the day of founding on for which moving days are computed.
const YEARS: i32 = 5;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: Words,
    kind: CalendarKind,
    #[serde(default)]
    is_approximate: bool,
    #[serde(default)]
    lands: Vec<Land>,
    days: Days,
}

#[derive(Deserialize)]
enum Days {
    Listed(Vec<(Date, Date)>),
    Yearly((u32, u32), (u32, u32)),
    AfterOrthodoxEaster(i32, i32),
    School(SchoolHoliday),
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    ron::from_str(include_str!("../../assets/calendar/entries.ron"))
        .expect("the calendar was checked by a test before it was built in")
});

/// The entries for a project in `land` founded on `today`, in the order of their first days; what is over is left out.
/// Names are in `lang` and stay as they are.
pub(super) fn entries(land: LandChoice, today: Date, lang: Lang, ids: &mut IdSource) -> Vec<Change> {
    let land = Land::from_key(land.key()).unwrap_or_default();
    let rows = ROWS.iter().filter(|it| it.lands.is_empty() || it.lands.contains(&land));
    let mut times: Vec<(&Row, (Date, Date))> = rows
        .flat_map(|row| row.days.from(land, today).into_iter().map(move |days| (row, days)))
        .collect();
    times.sort_by_key(|it| it.1);
    let orders = OrderKey::sequence(None, times.len());
    let insert = |((row, days), order): ((&Row, (Date, Date)), OrderKey)| Change::Insert {
        target: Target {
            kind: EntityKind::CalendarEntry,
            id: ids.next_id(),
        },
        order,
        values: row.values(days, lang),
    };
    times.into_iter().zip(orders).map(insert).collect()
}

impl Row {
    fn values(&self, (first, last): (Date, Date), lang: Lang) -> Vec<(Field, Value)> {
        let mut values = vec![
            (CalendarEntry::name, Value::Text(self.name.stored(lang).to_owned())),
            (CalendarEntry::kind, self.kind.to_value()),
            (CalendarEntry::starts_on, Value::Date(first)),
        ];
        if last != first {
            values.push((CalendarEntry::ends_on, Value::Date(last)));
        }
        if matches!(self.days, Days::Yearly(..)) {
            values.push((CalendarEntry::is_yearly, Value::Yes));
        }
        if self.is_approximate {
            values.push((CalendarEntry::is_approximate, Value::Yes));
        }
        values
    }
}

impl Days {
    /// First and last days that are not over on `today`; what comes every year stands once, for the next time.
    fn from(&self, land: Land, today: Date) -> Vec<(Date, Date)> {
        let years = today.year()..today.year() + YEARS;
        let day = |year, (month, day)| Date::from_ymd(year, month, day).unwrap_or(Date::MAX);
        let all: Vec<(Date, Date)> = match self {
            Self::Listed(days) => days.clone(),
            Self::Yearly(first, last) => years.map(|it| (day(it, *first), day(it, *last))).collect(),
            Self::AfterOrthodoxEaster(first, last) => {
                let easter = years.map(orthodox_easter);
                easter.map(|it| (it.add_days(*first), it.add_days(*last))).collect()
            }
            Self::School(name) => {
                let stored = school_periods(land).iter().filter(|it| it.name == *name);
                stored.map(|it| (it.first, it.last)).collect()
            }
        };
        let most = if matches!(self, Self::Yearly(..)) {
            1
        } else {
            usize::MAX
        };
        all.into_iter().filter(|it| it.1 >= today).take(most).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Project, RawId};

    fn date(text: &str) -> Date {
        Date::parse_iso(text).unwrap()
    }

    fn founded(land: LandChoice, today: &str) -> Vec<CalendarEntry> {
        let mut project = Project::empty(RawId::from_bits(1), "Auenfeld");
        let changes = entries(land, date(today), Lang::De, &mut IdSource::seeded(7));
        project.apply(&Change::Batch(changes)).unwrap();
        project.calendar_entries.iter().cloned().collect()
    }

    fn days(entries: &[CalendarEntry], name: &str) -> Vec<String> {
        let of_name = entries.iter().filter(|it| it.name == name);
        of_name.filter_map(|it| it.starts_on).map(|it| it.to_string()).collect()
    }

    #[test]
    fn a_bavarian_project_gets_recess_election_and_culture() {
        let found = founded(LandChoice::Bavaria, "2026-11-23");
        assert_eq!(
            days(&found, "Sitzungspause im Sommer"),
            ["2027-08-02", "2028-07-31", "2029-07-30", "2030-07-29"]
        );
        assert_eq!(
            days(&found, "Ramadan"),
            ["2027-02-08", "2028-01-28", "2029-01-16", "2030-01-06", "2030-12-26"]
        );
        assert_eq!(
            days(&found, "Orthodoxes Osterfest"),
            ["2027-04-30", "2028-04-14", "2029-04-06", "2030-04-26"],
            "the one of 2026 is over; from Good Friday on"
        );
        assert_eq!(days(&found, "Newroz"), ["2027-03-21"]);
        let election = found.iter().find(|it| it.kind == CalendarKind::Election).unwrap();
        assert_eq!(
            (election.starts_on, election.ends_on, election.is_approximate),
            (Some(date("2032-01-10")), Some(date("2032-05-31")), true)
        );
        let newroz = found.iter().find(|it| it.name == "Newroz").unwrap();
        assert!(newroz.is_yearly && !newroz.is_approximate && newroz.ends_on.is_none());
        let firsts: Vec<_> = found.iter().map(|it| it.starts_on).collect();
        assert!(firsts.is_sorted());
    }

    #[test]
    fn another_land_gets_culture_only() {
        let found = founded(LandChoice::Hesse, "2026-11-23");
        let kinds: Vec<_> = found.iter().map(|it| it.kind).collect();
        assert!(
            kinds
                .iter()
                .all(|it| matches!(it, CalendarKind::Avoid | CalendarKind::Occasion))
        );
        assert!(kinds.contains(&CalendarKind::Occasion));
    }

    #[test]
    fn what_ends_on_the_day_of_founding_is_kept_and_what_is_over_is_not() {
        let edge = founded(LandChoice::Bavaria, "2028-02-26");
        assert_eq!(days(&edge, "Ramadan").first().map(String::as_str), Some("2028-01-28"));
        let after = founded(LandChoice::Bavaria, "2028-02-27");
        assert_eq!(days(&after, "Ramadan").first().map(String::as_str), Some("2029-01-16"));
        let newroz = founded(LandChoice::Bavaria, "2028-03-22");
        assert_eq!(days(&newroz, "Newroz"), ["2029-03-21"]);
    }

    #[test]
    fn every_row_is_well_formed() {
        for row in ROWS.iter() {
            for lang in [Lang::De, Lang::En] {
                assert!(!row.name.stored(lang).contains(['{', '[']), "{:?}", row.name);
            }
            for (first, last) in row.days.from(Land::BY, date("2026-01-01")) {
                assert!(first <= last, "{:?} {first}", row.name);
                assert!(
                    first > date("2025-12-31") && last < date("2035-01-01"),
                    "{:?} {first}",
                    row.name
                );
            }
        }
    }
}
