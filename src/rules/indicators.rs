//! Where an indicator should be by now, and the colour that follows (DOMAIN.md 1b, "Computation definitions").

use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::facts::{achievement, latest};
use crate::domain::schema::{Indicator, Measurement};
use crate::domain::value::{Measured, Year};

/// Tenths of a per cent of the whole way by which a value may lie behind and still be green.
const GREEN_UP_TO: i128 = 100;
/// Beyond this many it is red.
const YELLOW_UP_TO: i128 = 250;

/// The colour of an indicator, and of a light of the whole. The order is that of gravity; the keys are those of the colours of the readiness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LightColor {
    /// Far behind, or going the wrong way; a decision is needed.
    Red,
    /// Behind, and those who do the work can mend it.
    Yellow,
    /// On its way.
    Green,
}

impl LightColor {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Red, Self::Yellow, Self::Green];

    /// Stable key, used in JSON and in the ids of texts (`color-green`).
    pub fn key(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Yellow => "yellow",
            Self::Green => "green",
        }
    }
}

/// How a measured value lies to the way from baseline to target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The value that was to be expected on the day of the measurement, in thousandths.
    pub expected: Measured,
    /// The way made so far in tenths of a per cent; may be below 0 or above 1000.
    pub achieved: i64,
    /// Green, yellow or red.
    pub color: LightColor,
}

/// The day a year of a baseline or a target stands for: 31.12. (DOMAIN.md 1d).
pub fn end_of(year: Year) -> Date {
    Date::from_ymd(i32::from(year.0), 12, 31).unwrap_or(Date::MAX)
}

/// The value to be expected on a day: on the straight line from baseline to target, the baseline before and the target
/// after it (Soll-Verlauf).
///
/// `None` while a value or a year is missing, where the target equals the baseline, and where its year is not later.
pub fn expected(indicator: &Indicator, on: Date) -> Option<Measured> {
    let (baseline, target) = (indicator.baseline?.0, indicator.target?.0);
    let (first, last) = (end_of(indicator.baseline_year?), end_of(indicator.target_year?));
    if baseline == target || last <= first {
        return None;
    }
    let all = i128::from(last.days_since(first));
    let gone = i128::from(on.days_since(first)).clamp(0, all);
    let way = i128::from(target) - i128::from(baseline);
    let value = i128::from(baseline) + way * gone / all;
    i64::try_from(value).ok().map(Measured)
}

/// How a measured value stands.
///
/// Behind the expected value by at most 10 % of the whole way is green, by at most 25 % yellow, by more red; so is a value
/// on the other side of the baseline. To be ahead is green. `None` where nothing can be expected.
pub fn standing(indicator: &Indicator, measurement: &Measurement) -> Option<Standing> {
    let value = measurement.value?;
    let expected = expected(indicator, measurement.on?)?;
    let achieved = achievement(indicator, value)?;
    let way = i128::from(indicator.target?.0) - i128::from(indicator.baseline?.0);
    // Positive when behind, for falling targets too; compared without dividing, so that the edges are exact.
    let behind = (i128::from(expected.0) - i128::from(value.0)) * way.signum() * 1000;
    let is_backwards = (i128::from(value.0) - i128::from(indicator.baseline?.0)) * way.signum() < 0;
    let color = match () {
        () if is_backwards || behind > YELLOW_UP_TO * way.abs() => LightColor::Red,
        () if behind > GREEN_UP_TO * way.abs() => LightColor::Yellow,
        () => LightColor::Green,
    };
    Some(Standing {
        expected,
        achieved,
        color,
    })
}

/// How the latest value of an indicator stands.
pub fn latest_standing(project: &Project, indicator: &Indicator) -> Option<Standing> {
    standing(indicator, latest(project, indicator)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entity, OrderKey, RawId};

    fn indicator(baseline: i64, target: i64, years: (u16, u16)) -> Indicator {
        let mut it = Indicator::blank(RawId::from_bits(3), OrderKey::default());
        it.baseline = Some(Measured(baseline));
        it.target = Some(Measured(target));
        (it.baseline_year, it.target_year) = (Some(Year(years.0)), Some(Year(years.1)));
        it
    }

    fn date(text: &str) -> Date {
        Date::parse_iso(text).unwrap()
    }

    fn stands(indicator: &Indicator, on: &str, value: i64) -> Option<LightColor> {
        let mut measurement = Measurement::blank(RawId::from_bits(4), OrderKey::default());
        (measurement.on, measurement.value) = (Some(date(on)), Some(Measured(value)));
        standing(indicator, &measurement).map(|it| it.color)
    }

    #[test]
    fn the_expected_value_runs_straight_from_baseline_to_target() {
        // Waiting time falls from 14 to 6 weeks in four years, one of them a leap year.
        let falling = indicator(14_000, 6_000, (2026, 2030));
        let on = |day: &str| expected(&falling, date(day)).map(|it| it.0);
        assert_eq!(on("2020-01-01"), Some(14_000), "before it begins");
        assert_eq!(on("2026-12-31"), Some(14_000));
        assert_eq!(on("2027-12-31"), Some(12_002), "365 of 1461 days");
        assert_eq!(on("2030-12-31"), Some(6_000));
        assert_eq!(on("2035-01-01"), Some(6_000), "after its end");
        let rising = indicator(310_000, 400_000, (2026, 2030));
        assert_eq!(expected(&rising, date("2028-12-31")).map(|it| it.0), Some(355_030));
    }

    #[test]
    fn the_colour_follows_from_how_far_a_value_lies_behind() {
        // The whole way is 1,000 in one year: the edges lie 100 and 250 behind what is expected.
        let rising = indicator(0, 1_000, (2020, 2021));
        let half = "2021-07-01"; // 182 of 365 days: 498.
        assert_eq!(expected(&rising, date(half)).map(|it| it.0), Some(498));
        let color = |value| stands(&rising, half, value);
        assert_eq!(color(600), Some(LightColor::Green), "ahead");
        assert_eq!(color(398), Some(LightColor::Green), "exactly 10 % behind");
        assert_eq!(color(397), Some(LightColor::Yellow));
        assert_eq!(color(248), Some(LightColor::Yellow), "exactly 25 % behind");
        assert_eq!(color(247), Some(LightColor::Red));
    }

    #[test]
    fn a_falling_target_has_the_same_edges() {
        let falling = indicator(1_000, 0, (2020, 2021));
        let color = |value| stands(&falling, "2021-07-01", value);
        assert_eq!(expected(&falling, date("2021-07-01")).map(|it| it.0), Some(502));
        assert_eq!(color(300), Some(LightColor::Green), "ahead");
        assert_eq!(color(602), Some(LightColor::Green));
        assert_eq!(color(603), Some(LightColor::Yellow));
        assert_eq!(color(752), Some(LightColor::Yellow));
        assert_eq!(color(753), Some(LightColor::Red));
    }

    #[test]
    fn a_step_in_the_wrong_direction_is_red_however_small() {
        let rising = indicator(9_800, 13_000, (2026, 2031));
        assert_eq!(stands(&rising, "2027-01-31", 9_800), Some(LightColor::Green));
        assert_eq!(stands(&rising, "2027-01-31", 9_799), Some(LightColor::Red));
        let mut measurement = Measurement::blank(RawId::from_bits(4), OrderKey::default());
        (measurement.on, measurement.value) = (Some(date("2027-12-31")), Some(Measured(9_500)));
        let found = standing(&rising, &measurement).unwrap();
        assert_eq!((found.achieved, found.color), (-94, LightColor::Red));
    }

    #[test]
    fn nothing_is_expected_where_the_way_is_unknown() {
        let on = date("2028-01-01");
        assert_eq!(expected(&indicator(500, 500, (2026, 2030)), on), None, "no way to go");
        assert_eq!(expected(&indicator(500, 600, (2030, 2030)), on), None, "no time to go");
        assert_eq!(expected(&indicator(500, 600, (2031, 2030)), on), None);
        for lacking in [
            |it: &mut Indicator| it.baseline = None,
            |it: &mut Indicator| it.baseline_year = None,
            |it: &mut Indicator| it.target = None,
            |it: &mut Indicator| it.target_year = None,
        ] {
            let mut it = indicator(500, 600, (2026, 2030));
            assert!(expected(&it, on).is_some());
            lacking(&mut it);
            assert_eq!((expected(&it, on), stands(&it, "2028-01-01", 520)), (None, None));
        }
        let mut far = indicator(i64::MIN, i64::MAX, (1900, 2200));
        assert!(expected(&far, on).is_some());
        far.target = Some(Measured(0));
        assert_eq!(stands(&far, "2028-01-01", i64::MAX), Some(LightColor::Green));
    }
}
