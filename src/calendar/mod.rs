//! The calendar: dates, working days, public holidays by formula, school holidays, recesses. Pure.

mod date;
mod holiday;
mod land;
mod school;
mod working;

pub use date::{Date, DateError, IsoWeek, Weekday};
pub use holiday::{AssumptionDay, Holiday, easter_sunday, public_holidays};
pub use land::Land;
pub use school::{SchoolHoliday, SchoolPeriod, known_until, school_periods};
pub use working::{Calendar, CalendarSettings, FreeDay};
