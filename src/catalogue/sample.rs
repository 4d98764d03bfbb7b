//! The sample project: a fictional Landkreis in the middle of its process, looked at on 29 May 2028.

use crate::calendar::Date;
use crate::domain::Project;

/// The reference date the sample is made for.
pub fn as_of() -> Date {
    Date::from_ymd(2028, 5, 29).expect("a day of the calendar")
}

/// The sample project. Names of persons are functions; places and figures are invented.
pub fn project() -> Project {
    ron::from_str(include_str!("../../assets/demo/auenfeld.ron"))
        .expect("the sample was checked by a test before it was built in")
}
