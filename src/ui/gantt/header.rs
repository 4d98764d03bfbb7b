//! The head of the picture: which periods are named at a scale, and where their names stand. No name reaches into the
//! next period, so that none can overlap.

use crate::app::timeline::Axis;
use crate::calendar::{Date, Weekday};
use crate::i18n::texts::gantt as words;
use crate::i18n::{format, say};
use crate::text::Lang;
use crate::text::width::width;

/// A period that has a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// A year.
    Year,
    /// A quarter under its year.
    Quarter,
    /// A quarter that names its year.
    QuarterOfYear,
    /// A month under its quarter.
    Month,
    /// A month that names its year.
    MonthOfYear,
    /// A week under its month.
    Week,
    /// A week that names its month.
    WeekOfMonth,
    /// Monday, Wednesday or Friday: the days named where a day takes two cells.
    Days,
}

/// A name over the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Cell in which it begins.
    pub cell: u16,
    /// Its words.
    pub text: String,
}

/// The one or two rows of names that a scale has room for, the wider period first.
pub fn tiers(axis: &Axis) -> (Option<Period>, Period) {
    let room = |days: i32| axis.cells_of(days);
    if room(1) >= 1.5 {
        (Some(Period::WeekOfMonth), Period::Days)
    } else if room(7) >= 3.0 {
        (Some(Period::MonthOfYear), Period::Week)
    } else if room(28) >= 4.0 {
        (Some(Period::QuarterOfYear), Period::Month)
    } else if room(90) >= 6.0 {
        (None, Period::QuarterOfYear)
    } else if room(90) >= 3.0 {
        (Some(Period::Year), Period::Quarter)
    } else {
        (None, Period::Year)
    }
}

/// The names of the periods in sight, from left to right. A period too narrow for its name has none; the first one may
/// have begun left of the picture.
pub fn labels(axis: &Axis, period: Period, lang: Lang) -> Vec<Label> {
    let until = axis.until();
    let mut begin = period.begin(axis.from);
    let mut labels = Vec::new();
    while begin < until {
        let next = period.next(begin);
        let cell = axis.cell(begin.max(axis.from)).unwrap_or(axis.cells);
        // One cell parts a name from the next; at the right edge nothing follows.
        let end = axis.cell(next).map_or(axis.cells, |it| it.saturating_sub(1));
        let room = usize::from(end.saturating_sub(cell));
        if let Some(text) = period.names(begin, lang).into_iter().find(|it| width(it) <= room) {
            labels.push(Label { cell, text });
        }
        if next <= begin {
            break;
        }
        begin = next;
    }
    labels
}

impl Period {
    /// First day of the period with this day.
    pub fn begin(self, day: Date) -> Date {
        let month = day.first_of_month();
        match self {
            Self::Year => month.add_months(1 - months(day.month())),
            Self::Quarter | Self::QuarterOfYear => month.add_months(-((months(day.month()) - 1) % 3)),
            Self::Month | Self::MonthOfYear => month,
            Self::Week | Self::WeekOfMonth => day.monday(),
            Self::Days => match day.weekday() {
                Weekday::Mon | Weekday::Wed | Weekday::Fri => day,
                Weekday::Tue | Weekday::Thu | Weekday::Sat => day.add_days(-1),
                Weekday::Sun => day.add_days(-2),
            },
        }
    }

    /// First day of the period behind the one that begins on this day.
    pub fn next(self, begin: Date) -> Date {
        match self {
            Self::Year => begin.add_months(12),
            Self::Quarter | Self::QuarterOfYear => begin.add_months(3),
            Self::Month | Self::MonthOfYear => begin.add_months(1),
            Self::Week | Self::WeekOfMonth => begin.add_days(7),
            Self::Days => begin.add_days(if begin.weekday() == Weekday::Fri { 3 } else { 2 }),
        }
    }

    /// Its names, the longest first.
    fn names(self, begin: Date, lang: Lang) -> Vec<String> {
        let year = format!("{:02}", begin.year() % 100);
        let quarter = ((begin.month() - 1) / 3 + 1).to_string();
        let month = || format::month_short(lang, begin.month());
        match self {
            Self::Year => vec![begin.year().to_string()],
            Self::Quarter => vec![say(lang, &words::quarter(quarter))],
            Self::QuarterOfYear => vec![
                say(lang, &words::quarter_of(quarter.as_str(), year)),
                say(lang, &words::quarter(quarter)),
            ],
            Self::Month => vec![month()],
            Self::MonthOfYear => vec![
                format!("{} {}", format::month(lang, begin.month()), begin.year()),
                format!("{} {year}", month()),
                month(),
            ],
            Self::Week => vec![format!("{:02}", begin.iso_week().week)],
            Self::WeekOfMonth => {
                let week = say(lang, &words::week(begin.iso_week().week.to_string()));
                vec![format!("{week} {} {year}", month()), week]
            }
            Self::Days => vec![format!("{:02}", begin.day())],
        }
    }
}

fn months(month: u32) -> i32 {
    i32::try_from(month).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::timeline::Zoom;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn line(axis: &Axis, period: Period) -> String {
        let mut line = String::new();
        for label in labels(axis, period, Lang::De) {
            let gap = usize::from(label.cell) - width(&line);
            line.push_str(&" ".repeat(gap));
            line.push_str(&label.text);
        }
        line
    }

    const ALL: [Period; 8] = [
        Period::Year,
        Period::Quarter,
        Period::QuarterOfYear,
        Period::Month,
        Period::MonthOfYear,
        Period::Week,
        Period::WeekOfMonth,
        Period::Days,
    ];

    proptest! {
        #[test]
        fn names_never_overlap_and_stay_in_the_picture(
            from in 0_i32..2_000, scale in 0.05_f64..20.0, cells in 0_u16..180, which in 0_usize..8, english in any::<bool>()
        ) {
            let axis = Axis::new(day("2027-01-01").add_days(from), scale, cells);
            let lang = if english { Lang::En } else { Lang::De };
            let mut free = 0;
            for label in labels(&axis, ALL[which], lang) {
                prop_assert!(usize::from(label.cell) >= free, "{label:?} begins before {free}");
                free = usize::from(label.cell) + width(&label.text) + 1;
                prop_assert!(free <= usize::from(cells) + 1);
            }
        }

        #[test]
        fn a_period_holds_the_day_it_was_asked_for(from in 0_i32..4_000, which in 0_usize..8) {
            let day = day("2027-01-01").add_days(from);
            let begin = ALL[which].begin(day);
            prop_assert!(begin <= day && day < ALL[which].next(begin));
            prop_assert_eq!(ALL[which].begin(begin), begin);
        }
    }

    #[test]
    fn eight_quarters_fill_the_picture_as_in_the_mock_up() {
        let axis = Axis::fitting(day("2027-01-01"), day("2028-12-31"), 51);
        assert_eq!(tiers(&axis), (None, Period::QuarterOfYear));
        assert_eq!(
            line(&axis, Period::QuarterOfYear),
            "Q1 27 Q2 27 Q3 27  Q4 27 Q1 28 Q2 28  Q3 28 Q4 28"
        );
    }

    #[test]
    fn each_scale_names_what_fits() {
        let axis = |zoom: Zoom| Axis::new(day("2027-03-01"), zoom.eighths_per_day().unwrap(), 40);
        assert_eq!(tiers(&axis(Zoom::Quarter)), (Some(Period::Year), Period::Quarter));
        let month = axis(Zoom::Month);
        assert_eq!(tiers(&month), (Some(Period::QuarterOfYear), Period::Month));
        assert_eq!(line(&month, Period::Month), "Mär Apr Mai  Jun Jul Aug  Sep Okt  Nov");
        let week = axis(Zoom::Week);
        assert_eq!(tiers(&week), (Some(Period::MonthOfYear), Period::Week));
        assert_eq!(
            line(&week, Period::MonthOfYear),
            "März 2027      April 2027     Mai 2027"
        );
        assert_eq!(line(&week, Period::Week), "09 10  11 12  13 14  15 16  17 18  19 20");
        let day = axis(Zoom::Day);
        assert_eq!(tiers(&day), (Some(Period::WeekOfMonth), Period::Days));
        assert_eq!(
            line(&day, Period::WeekOfMonth),
            "KW 9 Mär 27   KW 10 Mär 27  KW 11 Mär 27"
        );
        assert_eq!(line(&day, Period::Days), "01  03  05    08  10  12    15  17  19");
    }
}
