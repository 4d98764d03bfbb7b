//! The sample project: a fictional Landkreis in the middle of its process, looked at on 29 May 2028.

use crate::calendar::Date;
use crate::domain::{Project, RawId};

/// The reference date the sample is made for.
pub fn as_of() -> Date {
    Date::from_ymd(2028, 5, 29).expect("a day of the calendar")
}

/// Identity of the sample, the same in every copy of it.
pub fn project_id() -> RawId {
    // The test of the sample compares it with the asset.
    const ID: &str = "2k8gj86vzk";
    ID.parse().expect("ten base32 characters")
}

/// The sample project. Names of persons are functions; places and figures are invented.
pub fn project() -> Project {
    ron::from_str(include_str!("../../assets/demo/auenfeld.ron"))
        .expect("the sample was checked by a test before it was built in")
}
