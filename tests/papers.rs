//! The papers: each in both languages, of the sample and of a project founded today, in each form it may have. Every golden
//! text was read; and no form holds more than its reader may see.

mod support;

use leitstand::calendar::Date;
use leitstand::catalogue::founding::found;
use leitstand::catalogue::sample;
use leitstand::catalogue::words::ProjectWords;
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::{CommuneKind, Founding, PlanVariant, UnitWord};
use leitstand::domain::{Entity, IdSource, OrderKey, Privacy, Project, RawId};
use leitstand::formats::Format;
use leitstand::i18n::label;
use leitstand::i18n::words::Words;
use leitstand::papers::{Document, Occasion, PAPERS, Paper};
use leitstand::schedule::PlanDates;
use leitstand::text::Lang;

fn date(text: &str) -> Date {
    Date::parse_iso(text).unwrap()
}

/// A county founded today, in which nothing else has been entered.
fn founded(lang: Lang) -> (Project, Date) {
    let mut answers = Founding::blank(RawId::from_bits(1), OrderKey::default());
    answers.kind = Some(CommuneKind::County);
    answers.name = "Auenfeld".into();
    answers.variant = PlanVariant::Standard;
    answers.start_on = Some(date("2027-06-14"));
    let words = Words::new(lang, answers.kind, answers.head_title);
    let words = ProjectWords {
        head: words.head(),
        council: words.council(),
        committee: words.committee(),
        unit: label::choice(lang, UnitWord::SPEC, UnitWord::default().key()),
        gender: answers.gender_form,
    };
    let today = date("2026-11-23");
    let project = found(&answers, &words, &mut IdSource::seeded(7), (today, lang)).unwrap();
    (project, today)
}

fn paper_of(project: &Project, as_of: Date, paper: &Paper, lang: Lang, audience: Privacy) -> Document {
    let dates = PlanDates::of(project, as_of);
    let occasion = Occasion { lang, as_of, audience };
    paper.document(project, &dates, occasion).unwrap()
}

#[test]
fn every_paper_of_the_sample_and_of_a_new_project_in_both_languages() {
    for lang in Lang::ALL {
        let sample = (sample::project(), sample::as_of());
        for (name, (project, as_of)) in [("sample", sample), ("new", founded(lang))] {
            for paper in PAPERS {
                for audience in paper.audiences() {
                    let document = paper_of(&project, as_of, paper, lang, audience);
                    let name = format!("{}_{}_{name}_{}", paper.key, key(audience), lang.code());
                    insta::assert_snapshot!(name, Format::Markdown.render(&document));
                }
            }
        }
    }
}

fn key(audience: Privacy) -> &'static str {
    match audience {
        Privacy::Public => "public",
        Privacy::NonPublic => "nonpublic",
        Privacy::Internal => "internal",
    }
}
