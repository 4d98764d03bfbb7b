//! The calendar: dates, working days, public holidays by formula, school holidays, recesses. Pure.

mod date;

pub use date::{Date, DateError, IsoWeek, Weekday};
