//! Which fields and commands carry each requirement S1–S78 of DOMAIN.md. `cargo test --test requirements -- --nocapture`
//! prints the table.

use leitstand::app::commands::Command;
use leitstand::catalogue::questions;
use leitstand::domain::EntityKind;

/// Requirements that ask for no data of their own, and what answers them instead.
const WITHOUT_DATA: &[(u8, &str)] = &[
    (6, "guiding questions name the requirement they ask for"),
    (26, "reason of S25"),
    (38, "follows from S36 and S39"),
    (40, "follows from S39"),
    (45, "examples, for the decision sheet"),
    (49, "examples, for the decision sheet"),
];

/// Requirements that a command serves.
const COMMANDS: &[(u8, Command)] = &[
    (1, Command::Edit),
    (4, Command::NextQuestion),
    (4, Command::Fold),
    (30, Command::Catalogue),
    (43, Command::Catalogue),
    (57, Command::ListOrMatrix),
    (58, Command::Catalogue),
    (59, Command::Catalogue),
    (60, Command::Catalogue),
    (61, Command::Conversation),
    (75, Command::Catalogue),
    (76, Command::EnterValues),
    (78, Command::Timeline),
];

fn fields_of(number: u8) -> Vec<String> {
    let all = EntityKind::ALL.iter().flat_map(|it| it.fields());
    let carrying = all.filter(|it| it.sources.contains(&number));
    carrying
        .map(|it| format!("{}.{}", it.field.entity.key(), it.field.key))
        .collect()
}

#[test]
fn every_requirement_with_data_has_its_fields() {
    for number in 1..=78 {
        let fields = fields_of(number);
        let commands = COMMANDS.iter().filter(|it| it.0 == number).map(|it| it.1.row().name);
        let commands: Vec<&str> = commands.collect();
        let asked = questions::entries()
            .iter()
            .filter(|it| it.sources.contains(&number))
            .count();
        let without = WITHOUT_DATA.iter().find(|it| it.0 == number).map(|it| it.1);
        println!(
            "S{number:<3} {} | {} | {asked} guiding questions{}",
            fields.join(", "),
            commands.join(", "),
            without.map(|it| format!(" | {it}")).unwrap_or_default(),
        );
        assert_eq!(fields.is_empty(), without.is_some(), "S{number}: {fields:?}");
    }
}

#[test]
fn every_field_names_the_requirement_it_serves() {
    for kind in EntityKind::ALL {
        for spec in kind.fields() {
            assert!(
                !spec.sources.is_empty(),
                "{}.{} serves no requirement",
                kind.key(),
                spec.field.key
            );
            assert!(spec.sources.iter().all(|it| (1..=78).contains(it)));
        }
    }
}
