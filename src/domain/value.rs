//! Values of fields as plain data: what a form holds, a change carries, a difference shows.

use serde::{Deserialize, Serialize};

use super::change::EntityKind;
use super::choice::ChoiceSpec;
use super::ids::{Id, RawId};
use super::span::Span;
use crate::calendar::Date;
use crate::text::clean::{cleaned_line, cleaned_paragraph};

/// What kind of value a field holds; decides its input, its sorting and its spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text; empty means not entered.
    Text,
    /// Text of several paragraphs; empty means not entered.
    Paragraphs,
    /// A level on a small scale, both ends included.
    Level {
        /// Lowest level.
        min: i8,
        /// Highest level.
        max: i8,
    },
    /// A whole number from 0 on.
    Count,
    /// A share from 0 to 100 per cent.
    Percent,
    /// A year of the calendar, from 1900 to 2200.
    Year,
    /// A day.
    Date,
    /// A day that comes every year, as 31 July.
    YearlyDay,
    /// One of a closed list of answers.
    Choice(&'static ChoiceSpec),
    /// Yes or no; "no" is the default.
    Flag,
    /// A reference to one entity of this kind.
    Link(EntityKind),
    /// References to several entities of this kind.
    Links(EntityKind),
    /// Money in euro cents.
    Money,
    /// A measured value in thousandths.
    Measured,
    /// Hours per week in hundredths.
    Hours,
    /// A vote, yes : no.
    Vote,
    /// A length of time with its unit.
    Span,
}

/// The value of a field. `Empty` stands for "not entered" in every kind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Value {
    /// Not entered.
    #[default]
    Empty,
    /// A line or, in its paragraphs, a longer text; never empty.
    Text(String),
    /// Paragraphs; never an empty list.
    Paragraphs(Vec<String>),
    /// A level of a scale.
    Level(i8),
    /// A whole number, a percentage, a year.
    Count(u32),
    /// A day.
    Date(Date),
    /// A day of every year.
    YearlyDay(YearlyDay),
    /// The key of an answer.
    Choice(String),
    /// Yes; "no" is `Empty`.
    Yes,
    /// A reference.
    Link(RawId),
    /// References; never an empty list.
    Links(Vec<RawId>),
    /// Euro cents.
    Money(Money),
    /// Thousandths of the unit.
    Measured(Measured),
    /// Hundredths of an hour.
    Hours(Hours),
    /// A vote.
    Vote(Vote),
    /// A length of time.
    Span(Span),
}

/// An amount in euro cents; may be negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(pub i64);

/// A measured value in thousandths of its unit, so that no binary fraction enters a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Measured(pub i64);

/// Hours per week in hundredths of an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hours(pub u32);

/// A share from 0 to 100 per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percent(pub u8);

/// A year of the calendar, from 1900 to 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Year(pub u16);

/// A weight from 1 (little) to 3 (much).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weight(pub i8);

/// A day that comes every year. 29 February stands for the last day of February in other years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearlyDay {
    /// Month from 1 to 12.
    pub month: u8,
    /// Day of the month from 1.
    pub day: u8,
}

impl YearlyDay {
    /// The day in some year, where it exists in a leap year.
    pub fn new(month: u8, day: u8) -> Option<Self> {
        Date::from_ymd(2028, month.into(), day.into())
            .ok()
            .map(|_| Self { month, day })
    }

    /// The day in a given year.
    pub fn in_year(self, year: i32) -> Option<Date> {
        let (month, day) = (self.month.into(), self.day.into());
        Date::from_ymd(year, month, day)
            .or_else(|_| Date::from_ymd(year, month, 28))
            .ok()
    }
}

/// A level from 1 (low) to 5 (high).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rating(pub i8);

/// An attitude from −2 (against) to +2 (in favour).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Attitude(pub i8);

/// A vote of a council or group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// Votes in favour.
    pub yes: u16,
    /// Votes against.
    pub no: u16,
}

/// A longer text as the list of its paragraphs, so that a change of one is a change of one line in the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Paragraphs(pub Vec<String>);

impl Paragraphs {
    /// Cuts a text at its line ends. An empty text has no paragraph.
    pub fn from_text(text: &str) -> Self {
        if text.is_empty() {
            Self::default()
        } else {
            Self(text.split('\n').map(str::to_owned).collect())
        }
    }

    /// The text with its line ends.
    pub fn text(&self) -> String {
        self.0.join("\n")
    }
}

/// A Rust type that can stand in a field table.
pub trait FieldType: Clone + PartialEq + Default {
    /// What kind of field it makes.
    const KIND: FieldKind;

    /// The value as plain data.
    fn to_value(&self) -> Value;

    /// The typed value, or `None` where `value` is of another kind or outside the range.
    fn from_value(value: &Value) -> Option<Self>;

    /// Whether it is text that cleaning would change, as only a file can bring it.
    fn is_unclean(&self) -> bool {
        false
    }
}

impl FieldType for String {
    const KIND: FieldKind = FieldKind::Text;

    fn to_value(&self) -> Value {
        if self.is_empty() {
            Value::Empty
        } else {
            Value::Text(self.clone())
        }
    }

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Empty => Some(Self::new()),
            Value::Text(text) if !text.contains('\n') => Some(text.clone()),
            _ => None,
        }
    }

    fn is_unclean(&self) -> bool {
        cleaned_line(self).is_some()
    }
}

impl FieldType for Paragraphs {
    const KIND: FieldKind = FieldKind::Paragraphs;

    fn to_value(&self) -> Value {
        if self.0.is_empty() {
            Value::Empty
        } else {
            Value::Paragraphs(self.0.clone())
        }
    }

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Empty => Some(Self::default()),
            Value::Paragraphs(list) if list.iter().all(|it| !it.contains('\n')) => Some(Self(list.clone())),
            _ => None,
        }
    }

    fn is_unclean(&self) -> bool {
        let is_clean = |it: &String| !it.contains('\n') && cleaned_paragraph(it).is_none();
        !self.0.iter().all(is_clean)
    }
}

impl FieldType for bool {
    const KIND: FieldKind = FieldKind::Flag;

    fn to_value(&self) -> Value {
        if *self { Value::Yes } else { Value::Empty }
    }

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Empty => Some(false),
            Value::Yes => Some(true),
            _ => None,
        }
    }
}

/// Optional values that are carried by a variant of their own, with the range that is accepted.
macro_rules! optional {
    ($($ty:ty => $kind:expr, $variant:ident($bound:ident) if $range:expr, $wrap:expr, $unwrap:expr;)*) => {$(
        impl FieldType for Option<$ty> {
            const KIND: FieldKind = $kind;

            fn to_value(&self) -> Value {
                self.map_or(Value::Empty, |it| Value::$variant($unwrap(it)))
            }

            fn from_value(value: &Value) -> Option<Self> {
                match value {
                    Value::Empty => Some(None),
                    Value::$variant($bound) if $range => Some(Some($wrap(*$bound))),
                    _ => None,
                }
            }
        }
    )*};
}

optional! {
    Date => FieldKind::Date, Date(it) if { let _ = it; true }, same, same;
    Rating => FieldKind::Level { min: 1, max: 5 }, Level(it) if (1..=5).contains(it), Rating, |it: Rating| it.0;
    Weight => FieldKind::Level { min: 1, max: 3 }, Level(it) if (1..=3).contains(it), Weight, |it: Weight| it.0;
    YearlyDay => FieldKind::YearlyDay, YearlyDay(it) if YearlyDay::new(it.month, it.day).is_some(), same, same;
    Attitude => FieldKind::Level { min: -2, max: 2 }, Level(it) if (-2..=2).contains(it), Attitude, |it: Attitude| it.0;
    u32 => FieldKind::Count, Count(it) if *it <= MAX_COUNT, same, same;
    Percent => FieldKind::Percent, Count(it) if *it <= 100, |it: u32| Percent(it as u8), |it: Percent| u32::from(it.0);
    Year => FieldKind::Year, Count(it) if YEARS.contains(it), |it: u32| Year(it as u16), |it: Year| u32::from(it.0);
    Money => FieldKind::Money, Money(it) if it.0.abs() <= MAX_SCALED, same, same;
    Measured => FieldKind::Measured, Measured(it) if it.0.abs() <= MAX_SCALED, same, same;
    Hours => FieldKind::Hours, Hours(it) if it.0 <= 16_800, same, same;
    Vote => FieldKind::Vote, Vote(it) if { let _ = it; true }, same, same;
    Span => FieldKind::Span, Span(it) if it.length.abs() <= MAX_SPAN, same, same;
}

/// Years a field takes, as the calendar does.
pub const YEARS: std::ops::RangeInclusive<u32> = 1900..=2200;
/// Highest count a field takes; a Landkreis has no billion of anything.
pub const MAX_COUNT: u32 = 999_999_999;
/// Highest amount in cents and highest measured value in thousandths.
pub const MAX_SCALED: i64 = 999_999_999_999_999;
/// Longest span in its own unit.
pub const MAX_SPAN: i32 = 9_999;

fn same<T>(it: T) -> T {
    it
}

impl<T: super::field::Entity> FieldType for Option<Id<T>> {
    const KIND: FieldKind = FieldKind::Link(T::KIND);

    fn to_value(&self) -> Value {
        self.map_or(Value::Empty, |it| Value::Link(it.raw()))
    }

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Empty => Some(None),
            Value::Link(raw) => Some(Some(Id::new(*raw))),
            _ => None,
        }
    }
}

impl<T: super::field::Entity> FieldType for Id<T> {
    const KIND: FieldKind = FieldKind::Link(T::KIND);

    fn to_value(&self) -> Value {
        if self.raw() == RawId::default() {
            Value::Empty
        } else {
            Value::Link(self.raw())
        }
    }

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Empty => Some(Self::default()),
            Value::Link(raw) => Some(Self::new(*raw)),
            _ => None,
        }
    }
}

impl<T: super::field::Entity> FieldType for Vec<Id<T>> {
    const KIND: FieldKind = FieldKind::Links(T::KIND);

    fn to_value(&self) -> Value {
        if self.is_empty() {
            Value::Empty
        } else {
            Value::Links(self.iter().map(|it| it.raw()).collect())
        }
    }

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Empty => Some(Self::new()),
            Value::Links(list) => Some(list.iter().map(|&it| Id::new(it)).collect()),
            _ => None,
        }
    }
}

impl<C: super::choice::Choice> FieldType for Option<C> {
    const KIND: FieldKind = FieldKind::Choice(C::SPEC);

    fn to_value(&self) -> Value {
        self.map_or(Value::Empty, |it| Value::Choice(it.key().to_owned()))
    }

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Empty => Some(None),
            Value::Choice(key) => C::from_key(key).map(Some),
            _ => None,
        }
    }
}
