//! Journeys of the acceptance, played in the World and at the real program: what is pressed and typed, and what then
//! stands in the project. They are texts, a line each:
//!
//! - `# …` a remark
//! - `> …` typed text
//! - `= …` what stands on the screen before it goes on
//! - `? unit 5` so many records of a kind, `? unit state=binding 1` so many whose field holds a value
//! - anything else: keys named as in the command table

use leitstand::domain::value::{Hours, Measured, Vote};
use leitstand::domain::{EntityKind, Project, Value};
use serde_json::Value as Json;

use super::errand::Step;

/// Keys and characters in five minutes, at 240 a minute.
const FIVE_MINUTES: usize = 5 * 240;

/// A kreisfreie Stadt from its mandate to its first fields of action.
pub const CITY: Journey = Journey(include_str!("journeys/city.txt"));
/// A Landkreis with 31 Gemeinden.
pub const COUNTY: Journey = Journey(include_str!("journeys/county.txt"));
/// A Markt that lacks half of the usual units.
pub const MARKET: Journey = Journey(include_str!("journeys/market.txt"));

/// A journey as its text.
pub struct Journey(&'static str);

impl Journey {
    fn lines(&self) -> impl Iterator<Item = &'static str> {
        let lines = self.0.lines().map(str::trim);
        lines.filter(|it| !it.is_empty() && !it.starts_with('#'))
    }

    /// What is pressed and typed.
    pub fn steps(&self) -> Vec<Step> {
        let step = |line: &'static str| match line.split_at_checked(2) {
            Some(("> ", text)) => Step::Types(text),
            Some(("= ", text)) => Step::Sees(text),
            _ => Step::Keys(line),
        };
        self.lines().filter(|it| !it.starts_with('?')).map(step).collect()
    }

    /// Keys and typed characters in all.
    pub fn strokes(&self) -> usize {
        let strokes = |step: &Step| match step {
            Step::Keys(keys) => keys.split_whitespace().count(),
            Step::Types(text) => text.chars().count(),
            Step::Sees(_) => 0,
        };
        self.steps().iter().map(strokes).sum()
    }

    /// Asserts that it is typed in less than five minutes, and prints how many strokes it takes.
    #[track_caller]
    #[expect(clippy::print_stdout, reason = "the count is what the test is run for")]
    pub fn check_strokes(&self) {
        let title = self.0.lines().next().unwrap_or_default().trim_start_matches("# ");
        let strokes = self.strokes();
        println!("{title} {strokes} strokes of {FIVE_MINUTES}");
        assert!(strokes < FIVE_MINUTES, "{title} takes {strokes} strokes");
    }

    /// Asserts that what it entered is there; `rows` gives the records of a kind as `leitstand list --json` prints them.
    #[track_caller]
    pub fn check(&self, mut rows: impl FnMut(&str) -> Vec<Json>) {
        for line in self.lines().filter_map(|it| it.strip_prefix("? ")) {
            let (what, count) = line.rsplit_once(' ').expect("a count");
            let (kind, condition) = what.split_once(' ').unwrap_or((what, ""));
            let rows = rows(kind);
            let holds = |row: &&Json| match condition.split_once('=') {
                Some((field, value)) => spelled(&row[field]) == value,
                None => true,
            };
            let found = rows.iter().filter(holds).count();
            assert_eq!(found.to_string(), count, "{line}, of {rows:#?}");
        }
    }

    /// The same for a project in memory.
    #[track_caller]
    pub fn check_project(&self, project: &Project) {
        self.check(|kind| {
            let kind = EntityKind::ALL.iter().find(|it| it.key() == kind).expect("a kind");
            let fields = kind.fields().iter();
            let keys: Vec<&str> = fields.map(|it| it.field.key).collect();
            let records = project.records(*kind);
            records
                .map(|record| {
                    keys.iter()
                        .map(|key| ((*key).to_owned(), json_of(record.get(key))))
                        .collect()
                })
                .collect()
        });
    }
}

/// A value as it stands in a journey.
fn spelled(value: &Json) -> String {
    match value {
        Json::Null => "false".to_owned(),
        Json::String(text) => text.clone(),
        Json::Array(list) => list.iter().map(spelled).collect::<Vec<_>>().join(" "),
        Json::Object(vote) => format!("{}:{}", vote["yes"], vote["no"]),
        Json::Number(number) => number.as_f64().map_or_else(String::new, |it| it.to_string()),
        Json::Bool(flag) => flag.to_string(),
    }
}

fn json_of(value: Value) -> Json {
    match value {
        Value::Text(text) | Value::Choice(text) => text.into(),
        Value::Paragraphs(list) => list.into(),
        Value::Level(level) => level.into(),
        Value::Count(count) => count.into(),
        Value::Date(day) => day.to_string().into(),
        Value::Yes => true.into(),
        Value::Hours(Hours(hundredths)) => (f64::from(hundredths) / 100.0).into(),
        Value::Measured(Measured(thousandths)) => (thousandths / 1000).into(),
        Value::Vote(Vote { yes, no }) => serde_json::json!({"yes": yes, "no": no}),
        _ => Json::Null,
    }
}
