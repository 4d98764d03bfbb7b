//! School holidays as announced, from `assets/calendar`. What is not announced is unknown, which callers must be able to say.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Date, Land};

/// The holiday a period belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SchoolHoliday {
    /// Around All Saints' Day.
    Allerheiligen,
    /// Around Christmas and New Year.
    Weihnachten,
    /// Early spring, around carnival.
    Fruehjahr,
    /// Around Easter.
    Ostern,
    /// Around Pentecost.
    Pfingsten,
    /// Summer.
    Sommer,
}

impl SchoolHoliday {
    /// Every school holiday in the order of the school year.
    pub const ALL: [SchoolHoliday; 6] = {
        use SchoolHoliday::*;
        [Allerheiligen, Weihnachten, Fruehjahr, Ostern, Pfingsten, Sommer]
    };

    /// The stable key used in files and text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        use SchoolHoliday::*;
        match self {
            Allerheiligen => "allerheiligen",
            Weihnachten => "weihnachten",
            Fruehjahr => "fruehjahr",
            Ostern => "ostern",
            Pfingsten => "pfingsten",
            Sommer => "sommer",
        }
    }
}

/// One announced period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchoolPeriod {
    /// Which holiday it is.
    pub name: SchoolHoliday,
    /// First free day.
    pub first: Date,
    /// Last free day.
    pub last: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SchoolFile {
    land: Land,
    periods: Vec<SchoolPeriod>,
}

static BAVARIA: LazyLock<SchoolFile> = LazyLock::new(|| {
    ron::from_str(include_str!("../../assets/calendar/school-holidays-by.ron"))
        .expect("the school holidays were checked by a test before they were built in")
});

/// The announced periods of `land` in order of time; empty where none are stored ("noch nicht hinterlegt").
#[must_use]
pub fn school_periods(land: Land) -> &'static [SchoolPeriod] {
    if land == BAVARIA.land { &BAVARIA.periods } else { &[] }
}

/// The last day for which the school holidays of `land` are stored; `None` where none are.
///
/// This is the end of the last summer holidays: the school year after them has not been announced.
#[must_use]
pub fn known_until(land: Land) -> Option<Date> {
    school_periods(land).last().map(|period| period.last)
}

/// Longest time without school holidays, in days; what was added later than this after the last ones leaves a gap.
const LONGEST_TERM_DAYS: i32 = 183;

/// The last day up to which the school holidays of `land` are known, with those that were added to the stored ones.
///
/// `added` holds first and last days in any order; periods that come every year do not belong in it, because they tell
/// nothing of how far somebody has looked. Added holidays count as far as they follow on without a gap of half a year.
/// `None` where nothing is stored and nothing was added.
#[must_use]
pub fn known_until_with(land: Land, added: &[(Date, Date)]) -> Option<Date> {
    let mut added = added.to_vec();
    added.sort_unstable();
    added
        .into_iter()
        .fold(known_until(land), |known, (first, last)| match known {
            None => Some(last),
            Some(known) if first.days_since(known) <= LONGEST_TERM_DAYS => Some(known.max(last)),
            known => known,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stored_periods_are_the_announced_ones_in_order() {
        let listed: Vec<_> = include_str!("../../tests/fixtures/school-holidays-bavaria.csv")
            .lines()
            .skip(1)
            .map(|line| line.split_once(',').unwrap())
            .map(|(first, last)| (Date::parse_iso(first).unwrap(), Date::parse_iso(last).unwrap()))
            .collect();
        let stored: Vec<_> = school_periods(Land::BY)
            .iter()
            .map(|period| (period.first, period.last))
            .collect();
        assert_eq!(stored, listed);
        assert!(stored.iter().all(|(first, last)| first <= last));
        assert!(stored.is_sorted());
    }

    #[test]
    fn each_school_year_has_its_six_holidays() {
        for year in school_periods(Land::BY).chunks(6) {
            assert!(year.iter().map(|period| period.name).eq(SchoolHoliday::ALL));
        }
    }

    #[test]
    fn other_laender_are_not_stored() {
        assert_eq!(known_until(Land::BY), Some(Date::from_ymd(2030, 9, 9).unwrap()));
        assert!(
            Land::ALL
                .into_iter()
                .filter(|land| *land != Land::BY)
                .all(|land| known_until(land).is_none())
        );
    }

    #[test]
    fn added_holidays_follow_on_without_a_gap() {
        let date = |text: &str| Date::parse_iso(text).unwrap();
        let autumn = (date("2030-10-28"), date("2030-11-01"));
        let christmas = (date("2030-12-23"), date("2031-01-03"));
        let known = |land, added: &[_]| known_until_with(land, added);
        assert_eq!(known(Land::BY, &[]), Some(date("2030-09-09")));
        assert_eq!(known(Land::BY, &[christmas, autumn]), Some(date("2031-01-03")));
        let edge = date("2030-09-09").add_days(LONGEST_TERM_DAYS);
        assert_eq!(known(Land::BY, &[(edge, edge)]), Some(edge));
        let beyond = edge.add_days(1);
        assert_eq!(known(Land::BY, &[(beyond, beyond)]), Some(date("2030-09-09")));
        assert_eq!(
            known(Land::BY, &[(date("2027-07-01"), date("2027-07-02"))]),
            Some(date("2030-09-09"))
        );
        assert_eq!(known(Land::HE, &[]), None);
        assert_eq!(known(Land::HE, &[autumn]), Some(date("2030-11-01")));
    }
}
