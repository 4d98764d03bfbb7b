//! Public holidays by formula, for all Länder. No names: texts come from elsewhere by [`Holiday::key`].
//!
//! The rules are those in force since 1995, with later starts and one-offs; earlier years only approximate the law of their time.

use serde::{Deserialize, Serialize};

use super::{Date, Land};

/// A public holiday in at least one Land.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// 6 January.
    Epiphany,
    /// 8 March.
    WomensDay,
    /// Friday before Easter.
    GoodFriday,
    /// Easter Sunday.
    EasterSunday,
    /// Monday after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 8 May, Berlin in 2020 and 2025 only.
    LiberationDay,
    /// Easter + 39 days.
    Ascension,
    /// Easter + 49 days.
    WhitSunday,
    /// Easter + 50 days.
    WhitMonday,
    /// Easter + 60 days.
    CorpusChristi,
    /// 17 June, Berlin in 2028 only.
    UprisingDay,
    /// 8 August, city of Augsburg.
    PeaceFestival,
    /// 15 August.
    Assumption,
    /// 20 September, Thuringia.
    ChildrensDay,
    /// 3 October.
    UnityDay,
    /// 31 October.
    ReformationDay,
    /// 1 November.
    AllSaints,
    /// Wednesday before 23 November.
    RepentanceDay,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    SecondChristmasDay,
}

/// Whether 15 August (and in Augsburg 8 August) is a holiday; only asked in Bavaria.
///
/// It is one where Catholics outnumber Protestants: 1,708 of 2,056 municipalities (PLANNING.md 6.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssumptionDay {
    /// Mostly Catholic: 15 August is free.
    #[default]
    Catholic,
    /// Not mostly Catholic: 15 August is a working day.
    None,
    /// City of Augsburg: 8 and 15 August are free.
    Augsburg,
}

impl AssumptionDay {
    /// Every setting, most frequent first.
    pub const ALL: [AssumptionDay; 3] = [AssumptionDay::Catholic, AssumptionDay::None, AssumptionDay::Augsburg];

    /// The stable key used in files and text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            AssumptionDay::Catholic => "catholic",
            AssumptionDay::None => "none",
            AssumptionDay::Augsburg => "augsburg",
        }
    }
}

impl Holiday {
    /// Every holiday in the order of the year.
    pub const ALL: [Holiday; 22] = {
        use Holiday::*;
        [
            NewYear,
            Epiphany,
            WomensDay,
            GoodFriday,
            EasterSunday,
            EasterMonday,
            LabourDay,
            LiberationDay,
            Ascension,
            WhitSunday,
            WhitMonday,
            CorpusChristi,
            UprisingDay,
            PeaceFestival,
            Assumption,
            ChildrensDay,
            UnityDay,
            ReformationDay,
            AllSaints,
            RepentanceDay,
            ChristmasDay,
            SecondChristmasDay,
        ]
    };

    /// The stable key used in text ids, such as `good_friday`.
    #[must_use]
    pub fn key(self) -> &'static str {
        use Holiday::*;
        match self {
            NewYear => "new_year",
            Epiphany => "epiphany",
            WomensDay => "womens_day",
            GoodFriday => "good_friday",
            EasterSunday => "easter_sunday",
            EasterMonday => "easter_monday",
            LabourDay => "labour_day",
            LiberationDay => "liberation_day",
            Ascension => "ascension",
            WhitSunday => "whit_sunday",
            WhitMonday => "whit_monday",
            CorpusChristi => "corpus_christi",
            UprisingDay => "uprising_day",
            PeaceFestival => "peace_festival",
            Assumption => "assumption",
            ChildrensDay => "childrens_day",
            UnityDay => "unity_day",
            ReformationDay => "reformation_day",
            AllSaints => "all_saints",
            RepentanceDay => "repentance_day",
            ChristmasDay => "christmas_day",
            SecondChristmasDay => "second_christmas_day",
        }
    }

    /// Tells whether this holiday is kept in `land` in `year`.
    #[must_use]
    pub fn is_kept(self, year: i32, land: Land, assumption: AssumptionDay) -> bool {
        use Holiday::*;
        use Land::*;
        match self {
            NewYear | GoodFriday | EasterMonday | LabourDay | Ascension | WhitMonday | ChristmasDay
            | SecondChristmasDay => true,
            UnityDay => year >= 1990,
            Epiphany => matches!(land, BW | BY | ST),
            WomensDay => (land == BE && year >= 2019) || (land == MV && year >= 2023),
            EasterSunday | WhitSunday => land == BB,
            LiberationDay => land == BE && matches!(year, 2020 | 2025),
            CorpusChristi => matches!(land, BW | BY | HE | NW | RP | SL),
            UprisingDay => land == BE && year == 2028,
            PeaceFestival => land == BY && assumption == AssumptionDay::Augsburg,
            Assumption => land == SL || (land == BY && assumption != AssumptionDay::None),
            ChildrensDay => land == TH && year >= 2019,
            ReformationDay => {
                year == 2017
                    || matches!(land, BB | MV | SN | ST | TH)
                    || (matches!(land, HB | HH | NI | SH) && year >= 2018)
            }
            AllSaints => matches!(land, BW | BY | NW | RP | SL),
            RepentanceDay => land == SN,
        }
    }

    /// The day on which it falls in `year`, whether kept or not.
    #[must_use]
    pub fn date_in(self, year: i32) -> Date {
        use Holiday::*;
        let fixed = |month, day| Date::from_ymd(year, month, day).unwrap_or(Date::MIN);
        let after_easter = |days| easter_sunday(year).add_days(days);
        match self {
            NewYear => fixed(1, 1),
            Epiphany => fixed(1, 6),
            WomensDay => fixed(3, 8),
            GoodFriday => after_easter(-2),
            EasterSunday => after_easter(0),
            EasterMonday => after_easter(1),
            LabourDay => fixed(5, 1),
            LiberationDay => fixed(5, 8),
            Ascension => after_easter(39),
            WhitSunday => after_easter(49),
            WhitMonday => after_easter(50),
            CorpusChristi => after_easter(60),
            UprisingDay => fixed(6, 17),
            PeaceFestival => fixed(8, 8),
            Assumption => fixed(8, 15),
            ChildrensDay => fixed(9, 20),
            UnityDay => fixed(10, 3),
            ReformationDay => fixed(10, 31),
            AllSaints => fixed(11, 1),
            RepentanceDay => repentance_day(year),
            ChristmasDay => fixed(12, 25),
            SecondChristmasDay => fixed(12, 26),
        }
    }
}

/// The public holidays of one year, sorted by day; where two fall on one day, both are listed.
#[must_use]
pub fn public_holidays(year: i32, land: Land, assumption: AssumptionDay) -> Vec<(Date, Holiday)> {
    let mut days: Vec<_> = Holiday::ALL
        .into_iter()
        .filter(|holiday| holiday.is_kept(year, land, assumption))
        .map(|holiday| (holiday.date_in(year), holiday))
        .collect();
    days.sort_unstable();
    days
}

/// Easter Sunday of the Gregorian calendar (formula: PLANNING.md 6.1); outside 1900–2200 the nearest limit.
#[must_use]
pub fn easter_sunday(year: i32) -> Date {
    let y = year.clamp(Date::MIN.year(), Date::MAX.year());
    let (golden, century, rest) = (y % 19, y / 100, y % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let shift = (golden + 11 * epact + 22 * weekday) / 451;
    let march_days = epact + weekday - 7 * shift + 21;
    Date::from_ymd(y, 3, 1).unwrap_or(Date::MIN).add_days(march_days)
}

/// Easter Sunday of the Orthodox churches, as a day of the Gregorian calendar (Meeus' rule for the Julian calendar and the days
/// between the two calendars); outside 1900–2200 the nearest limit.
#[must_use]
pub fn orthodox_easter(year: i32) -> Date {
    let y = year.clamp(Date::MIN.year(), Date::MAX.year());
    let epact = (19 * (y % 19) + 15) % 30;
    let weekday = (2 * (y % 4) + 4 * (y % 7) - epact + 34) % 7;
    let march_days = epact + weekday + 21;
    let between = y / 100 - y / 400 - 2;
    Date::from_ymd(y, 3, 1)
        .unwrap_or(Date::MIN)
        .add_days(march_days + between)
}

/// The Wednesday before 23 November.
fn repentance_day(year: i32) -> Date {
    let latest = Date::from_ymd(year, 11, 22).unwrap_or(Date::MIN);
    let since_wednesday = latest.days_since(latest.monday()) - 2;
    latest.add_days(-since_wednesday.rem_euclid(7))
}

/// Heiligabend and Silvester, which town halls commonly keep closed (§ 6 (3) TVöD); no public holidays.
pub(super) fn is_christmas_or_new_years_eve(date: Date) -> bool {
    date.month() == 12 && matches!(date.day(), 24 | 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Weekday;
    use std::collections::BTreeSet;

    const FIXTURE: &str = include_str!("../../tests/fixtures/public-holidays-de-2020-2060.csv");

    /// The dates the fixture names for a Land: its own and those of the variant.
    fn expected(land: Land, variant: &str) -> BTreeSet<Date> {
        FIXTURE
            .lines()
            .skip(1)
            .filter_map(|line| {
                let mut cells = line.split(',');
                let (code, kind, date) = (cells.next()?, cells.next()?, cells.next()?);
                (code == land.key() && (kind.is_empty() || kind == variant)).then(|| Date::parse_iso(date).unwrap())
            })
            .collect()
    }

    fn computed(land: Land, assumption: AssumptionDay) -> BTreeSet<Date> {
        (2020..=2060)
            .flat_map(|year| public_holidays(year, land, assumption))
            .map(|(date, _)| date)
            .collect()
    }

    #[test]
    fn every_land_agrees_with_the_independent_list() {
        for land in Land::ALL {
            assert_eq!(computed(land, AssumptionDay::None), expected(land, ""), "{land:?}");
        }
    }

    #[test]
    fn the_bavarian_settings_agree_with_the_independent_list() {
        assert_eq!(
            computed(Land::BY, AssumptionDay::Catholic),
            expected(Land::BY, "mostly-catholic")
        );
        assert_eq!(
            computed(Land::BY, AssumptionDay::Augsburg),
            expected(Land::BY, "augsburg")
        );
    }

    #[test]
    fn reformation_day_2017_was_free_everywhere() {
        for land in Land::ALL {
            assert!(
                Holiday::ReformationDay.is_kept(2017, land, AssumptionDay::None),
                "{land:?}"
            );
        }
        assert!(!Holiday::ReformationDay.is_kept(2017 + 1, Land::BY, AssumptionDay::None));
    }

    #[test]
    fn easter_stays_between_22_march_and_25_april() {
        for year in 1900..=2200 {
            let easter = easter_sunday(year);
            assert_eq!(easter.weekday(), Weekday::Sun, "{easter}");
            assert!((322..=425).contains(&(easter.month() * 100 + easter.day())), "{easter}");
        }
        assert_eq!(easter_sunday(2028).to_string(), "2028-04-16");
    }

    #[test]
    fn orthodox_easter_agrees_with_the_published_days() {
        let published = [
            "1975-05-04",
            "2000-04-30",
            "2024-05-05",
            "2025-04-20",
            "2026-04-12",
            "2027-05-02",
            "2028-04-16",
            "2029-04-08",
            "2030-04-28",
        ];
        for day in published {
            let day = Date::parse_iso(day).unwrap();
            assert_eq!(orthodox_easter(day.year()), day);
        }
        for year in 1900..=2200 {
            assert_eq!(orthodox_easter(year).weekday(), Weekday::Sun, "{year}");
        }
    }

    #[test]
    fn the_independent_list_covers_every_land_and_year() {
        for land in Land::ALL {
            for year in 2020..=2060 {
                let listed = expected(land, "").into_iter().filter(|it| it.year() == year).count();
                assert!((9..=14).contains(&listed), "{land:?} {year}: {listed}");
            }
        }
    }

    #[test]
    fn holidays_begin_with_the_year_of_their_law() {
        let kept = |holiday: Holiday, land, year| holiday.is_kept(year, land, AssumptionDay::None);
        let starts = [
            (Holiday::WomensDay, Land::BE, 2019),
            (Holiday::WomensDay, Land::MV, 2023),
            (Holiday::ChildrensDay, Land::TH, 2019),
            (Holiday::ReformationDay, Land::HB, 2018),
            (Holiday::ReformationDay, Land::HH, 2018),
            (Holiday::ReformationDay, Land::NI, 2018),
            (Holiday::ReformationDay, Land::SH, 2018),
        ];
        for (holiday, land, year) in starts {
            assert!(kept(holiday, land, year), "{holiday:?} {land:?}");
            let before = if holiday == Holiday::ReformationDay {
                year - 2
            } else {
                year - 1
            };
            assert!(!kept(holiday, land, before), "{holiday:?} {land:?}");
        }
        let only = |holiday, years: &[i32]| {
            (2015..2035)
                .filter(|year| kept(holiday, Land::BE, *year))
                .eq(years.iter().copied())
        };
        assert!(only(Holiday::LiberationDay, &[2020, 2025]));
        assert!(only(Holiday::UprisingDay, &[2028]));
    }

    #[test]
    fn keys_are_distinct() {
        let keys: BTreeSet<_> = Holiday::ALL.iter().map(|holiday| holiday.key()).collect();
        assert_eq!(keys.len(), Holiday::ALL.len());
    }
}
