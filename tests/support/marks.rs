//! A project whose every text tells to whom it may be shown: what reaches a wider audience than it is meant for is found.

use leitstand::calendar::Date;
use leitstand::domain::value::Money;
use leitstand::domain::{Change, EntityKind, FieldKind, Privacy, Project, Record, Value};

/// A project in which every text of every record holds its own mark: the class of its field and a number, and every other
/// field is filled in as far as the kinds of values allow.
pub fn marked() -> Project {
    let project = super::crowd::filled();
    let mut changes = Vec::new();
    let mut number = 0;
    for &kind in EntityKind::ALL {
        for spec in kind.fields() {
            for record in project.records(kind) {
                number += 1;
                let privacy = class_of(record, spec.privacy);
                let mark = format!("{}{number}x", class_mark(privacy));
                let value = match spec.kind {
                    FieldKind::Text => Value::Text(mark),
                    FieldKind::Paragraphs => Value::Paragraphs(vec![mark]),
                    FieldKind::Date => match own_day(privacy) {
                        Some(day) => Value::Date(day),
                        None => continue,
                    },
                    FieldKind::Money if spec.privacy > Privacy::Public => Value::Money(Money(98_765_401)),
                    _ => continue,
                };
                changes.push(Change::Set {
                    target: record.target(),
                    field: spec.field,
                    value,
                });
            }
        }
    }
    let mut marked = project;
    marked.apply(&Change::Batch(changes)).unwrap();
    marked
}

/// Who may see a field of the record: nothing of what was dealt with in closed session is public.
fn class_of(record: &dyn Record, privacy: Privacy) -> Privacy {
    let is_closed = record.get("closed_session") == Value::Yes;
    if is_closed {
        privacy.max(Privacy::NonPublic)
    } else {
        privacy
    }
}

pub fn class_mark(privacy: Privacy) -> &'static str {
    match privacy {
        Privacy::Public => "OPENMARK",
        Privacy::NonPublic => "CLOSEDMARK",
        Privacy::Internal => "SECRETMARK",
    }
}

/// A day that stands in no other class of fields.
fn own_day(privacy: Privacy) -> Option<Date> {
    match privacy {
        Privacy::Public => None,
        Privacy::NonPublic => Some(day("2102-04-08")),
        Privacy::Internal => Some(day("2101-03-07")),
    }
}

/// How the days and the amount above are written.
pub fn own_words(privacy: Privacy) -> &'static [&'static str] {
    match privacy {
        Privacy::Public => &[],
        Privacy::NonPublic => &["08.04.2102", "08/04/2102", "08.04.02", "987.654,01", "987,654.01"],
        Privacy::Internal => &["07.03.2101", "07/03/2101", "07.03.01"],
    }
}

fn day(text: &str) -> Date {
    Date::parse_iso(text).unwrap()
}

/// What stands in a text and is above the audience.
pub fn leak(text: &str, audience: Privacy) -> Option<&'static str> {
    let hidden = [Privacy::NonPublic, Privacy::Internal]
        .into_iter()
        .filter(|it| *it > audience);
    let marks = hidden.flat_map(|it| std::iter::once(class_mark(it)).chain(own_words(it).iter().copied()));
    marks.into_iter().find(|it| text.contains(*it))
}
