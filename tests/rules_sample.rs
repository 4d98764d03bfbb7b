//! What the rules of the process say about the sample project: few points, all of them true and worth a commissioner's
//! time.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use leitstand::calendar::Date;
use leitstand::domain::Project;
use leitstand::i18n::words::Words;
use leitstand::i18n::{Lang, finding};
use leitstand::rules::{Findings, indicators};
use leitstand::schedule::{Comparison, PlanDates};

/// The rules about start signal, groups, fields, goals, measures, controlling and plan.
const OF_THE_PROCESS: &[u8] = &[
    19, 32, 33, 34, 35, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 54, 55, 56, 57, 58, 59, 60, 62,
    67, 68, 69, 70, 71, 73, 75, 76, 77, 78, 79,
];

fn said(as_of: &str, lang: Lang) -> Vec<String> {
    let project: Project = ron::Options::default()
        .from_str(include_str!("../assets/demo/auenfeld.ron"))
        .unwrap();
    let dates = PlanDates::of(&project, Date::parse_iso(as_of).unwrap());
    let findings = Findings::of(&project, &dates, &Comparison::of(&project, &dates));
    let words = Words::of(lang, &project.commune);
    let open = findings.open.iter().filter(|it| OF_THE_PROCESS.contains(&it.rule.0));
    open.map(|it| format!("{} {}", it.rule, finding::whole(words, it)))
        .collect()
}

#[test]
fn the_sample_says_little_and_all_of_it_true() {
    assert_eq!(
        said("2028-05-29", Lang::De),
        [
            "R35 In der Arbeitsgruppe zu „Ausbildung und Arbeit“ fehlt: Ausländerbehörde. Mitglied aus der betroffenen Stelle gewinnen.",
            "R49 Beim Indikator „Auszugsberechtigte in Unterkünften“ ist noch offen: Zielwert, Zieljahr. Angaben mit der liefernden Stelle ergänzen.",
            "R49 Beim Indikator „Gemeinden mit Treffpunkt“ ist noch offen: Liefert. Angaben mit der liefernden Stelle ergänzen.",
            "R19 Zu „Wohnen und Zusammenleben“ fehlt noch: Maßnahme. Fehlendes mit der Arbeitsgruppe erarbeiten.",
            "R59 „Controlling-Konzept“ war bis 19.05.2028 geplant und ist noch offen. Stand eintragen oder den Vorgang neu planen.",
            "R59 Kreisjugendamt: 2 Aufgaben sind überfällig, die älteste seit 28.04.2028. Stand erfragen oder neue Frist vereinbaren.",
            "R59 Bezirksregierung: Angefragte Daten sind seit 28.04.2028 überfällig. Daten erbitten oder neue Frist vereinbaren.",
            "R73 Für „Gemeinden mit Treffpunkt“ war am 31.12.2027 ein neuer Wert fällig. Wert bei der liefernden Stelle anfordern.",
        ]
    );
}

#[test]
fn the_sample_says_the_same_in_english() {
    let english = said("2028-05-29", Lang::En);
    assert_eq!(english.len(), said("2028-05-29", Lang::De).len());
    assert_eq!(
        english[5],
        "R59 Kreisjugendamt: 2 tasks are overdue, the oldest since 28/04/2028. Ask about progress or agree on a new deadline."
    );
}

#[test]
fn the_indicators_of_the_sample_have_their_colours() {
    let project: Project = ron::Options::default()
        .from_str(include_str!("../assets/demo/auenfeld.ron"))
        .unwrap();
    let told = project.indicators.iter().map(|it| {
        let standing = indicators::latest_standing(&project, it);
        let told = standing.map(|it| format!("{} {}", it.color.key(), it.achieved));
        format!("{}: {}", it.name, told.unwrap_or_default())
    });
    let expected = [
        "Wartezeit auf einen Kursplatz: green 250",
        "Neue Teilnehmende im Jahr: green 389",
        "Einsätze der Sprachmittlung: green 300",
        "Mit Elternangeboten erreichte Familien: yellow 61",
        "Abgänge ohne Mittelschulabschluss: green 203",
        "Beratungen zur Anerkennung: yellow 125",
        "Ausländische Auszubildende: red -94",
        "Arbeitslosenquote: ",
        "Auszugsberechtigte in Unterkünften: ",
        "Gemeinden mit Treffpunkt: ",
        "Beschäftigte mit Fortbildung: green 103",
        "Anschreiben in einfacher Sprache: green 139",
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
}
