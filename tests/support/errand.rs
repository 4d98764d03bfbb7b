//! The first errand of a commissioner, key by key: found a Landkreis and enter what a first project needs. The same keys
//! are pressed in the World and at the real program.

use leitstand::domain::value::{Rating, Vote};
use leitstand::domain::{Project, Record};

/// A step: keys named as in the command table, typed text, or text to be seen before it goes on.
pub enum Step {
    Keys(&'static str),
    Types(&'static str),
    Sees(&'static str),
}

use Step::{Keys as K, Types as T};

/// Founds the Landkreis Auenfeld with a Landrätin.
pub const FOUND: &[Step] = &[K("n right tab"), T("Auenfeld"), K("tab tab right"), K("ctrl-s")];

/// A resolution of the Kreistag with its vote, two resources.
const MANDATE: &[Step] = &[
    K("1 n enter"),
    T("Kreistag"),
    K("tab"),
    T("12.10.2026"),
    K("tab right tab"),
    T("38 : 21"),
    K("ctrl-s"),
    K("home left down down"),
    K("n enter right tab"),
    T("Federführung"),
    K("tab tab"),
    T("19,5"),
    K("ctrl-n right right right right right right tab"),
    T("Übersetzung"),
    K("tab tab"),
    T("6.000"),
    K("ctrl-s"),
];

/// Three stakeholders with ratings and one contact.
const STAKEHOLDERS: &[Step] = &[
    K("2 n"),
    T("Schulamt"),
    K("tab tab right tab right tab"),
    T("4"),
    K("tab"),
    T("3"),
    K("ctrl-n"),
    T("Caritas"),
    K("tab tab right tab right tab"),
    T("3"),
    K("tab"),
    T("5"),
    K("ctrl-n"),
    T("Kämmerei"),
    K("tab tab right tab right tab"),
    T("5"),
    K("tab"),
    T("2"),
    K("ctrl-s n"),
    T("Anspr"),
    K("enter"),
    T("Leitung Haushalt"),
    K("ctrl-s"),
];

/// Five seats, a session with one decision.
const STEERING: &[Step] = &[
    K("3 down down n"),
    T("Landrätin"),
    K("ctrl-n"),
    T("Sozialplanung"),
    K("ctrl-n"),
    T("Jugendamt"),
    K("ctrl-n"),
    T("Caritas"),
    K("ctrl-n"),
    T("Integrationsbeirat"),
    K("ctrl-s n"),
    T("Sitzung"),
    K("enter"),
    T("Konstituierende Sitzung"),
    K("tab tab"),
    T("5.7.2027"),
    K("ctrl-s n"),
    T("Beschl"),
    K("enter"),
    T("Prozessdesign gebilligt"),
    K("ctrl-s"),
];

/// A working group, a field with goal, indicator and measure.
const FIELDS: &[Step] = &[
    K("4 n"),
    T("AG Sprache"),
    K("ctrl-s"),
    K("5 n"),
    T("Sprache und Verständigung"),
    K("ctrl-s n"),
    T("Ziel"),
    K("enter"),
    T("Kurse sind gut erreichbar"),
    K("ctrl-s n"),
    T("Indik"),
    K("enter"),
    T("Wartezeit auf einen Kursplatz"),
    K("tab"),
    T("Wochen"),
    K("ctrl-s n"),
    T("Maßn"),
    K("enter"),
    T("Abendkurse mit Kinderbetreuung"),
    K("ctrl-s"),
];

/// Everything after founding, in the order of the tabs.
pub const ENTER: &[&[Step]] = &[MANDATE, STAKEHOLDERS, STEERING, FIELDS];

/// Asserts that everything of the errand stands in the project.
#[track_caller]
pub fn check(project: &Project) {
    let resolution = project.resolutions.iter().next().expect("a resolution");
    assert_eq!(
        (resolution.body.as_str(), resolution.vote),
        ("Kreistag", Some(Vote { yes: 38, no: 21 }))
    );
    assert_eq!(
        project.resources.iter().map(Record::title).collect::<Vec<_>>(),
        ["Federführung", "Übersetzung"]
    );
    assert_eq!(project.stakeholders.len(), 3);
    let school = project.stakeholders.iter().next().expect("a stakeholder");
    assert_eq!((school.influence, school.interest), (Some(Rating(4)), Some(Rating(3))));
    assert_eq!(
        project.contacts.iter().map(Record::title).collect::<Vec<_>>(),
        ["Leitung Haushalt"]
    );
    assert_eq!(project.seats.len(), 5);
    assert_eq!(project.sessions.len(), 1);
    assert_eq!(
        project
            .decisions
            .iter()
            .map(|it| it.number.as_str())
            .collect::<Vec<_>>(),
        ["StG-01/01"]
    );
    assert_eq!(project.working_groups.len(), 1);
    let counts = (
        project.fields_of_action.len(),
        project.goals.len(),
        project.indicators.len(),
        project.measures.len(),
    );
    assert_eq!(counts, (1, 1, 1, 1));
}
