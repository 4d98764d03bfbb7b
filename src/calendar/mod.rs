//! The calendar: dates, working days, public holidays by formula, school holidays, recesses. Pure.

mod date;
mod holiday;
mod land;
mod school;
mod sessions;
mod working;

pub use date::{Date, DateError, IsoWeek, Weekday};
pub use holiday::{AssumptionDay, Holiday, easter_sunday, orthodox_easter, public_holidays};
pub use land::Land;
pub use school::{SchoolHoliday, SchoolPeriod, known_until, known_until_with, school_periods};
pub use working::{Calendar, CalendarSettings, FreeDay};
