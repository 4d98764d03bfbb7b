//! The guide from `assets/guide/{de,en}.md`: what each tab, each question and some steps of the process answer, why they matter,
//! what usually works, in which order, in our own words.
//!
//! Format of a file: what stands before the first `## ` is for those who write it. `## Title {#key}` opens a section, `### Heading`
//! one of its four parts; below it stand paragraphs of one line each, lists (`- `) and what the authority's own people must check
//! (`> `). `{council-genitive}` and the like are put in by whoever shows a section: [`fill`].

use std::sync::LazyLock;

use crate::domain::choice::Choice;
use crate::domain::schema::Question;
use crate::text::Lang;

/// What a section is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The page with the state.
    State,
    /// The tab of the mandate with its eleven questions.
    Mandate,
    /// The tab of the stakeholders.
    Stakeholders,
    /// The tab of the steering group.
    Steering,
    /// The tab of the working groups.
    Groups,
    /// The tab of the fields of action.
    Fields,
    /// The timeline.
    Timeline,
    /// One of the eleven questions.
    Question(Question),
    /// The readiness to start.
    Readiness,
    /// Participation after the start signal.
    Participation,
    /// Indicators and controlling.
    Indicators,
    /// Measures and what makes them binding.
    Measures,
    /// The start letter.
    StartLetter,
    /// How a session of the steering group is run.
    Session,
    /// What the four Ampeln of the state go by.
    Lights,
}

impl Topic {
    /// Every topic, in the order of the guide.
    pub fn all() -> impl Iterator<Item = Self> {
        let tabs = [
            Self::State,
            Self::Mandate,
            Self::Stakeholders,
            Self::Steering,
            Self::Groups,
            Self::Fields,
            Self::Timeline,
        ];
        let steps = [
            Self::Readiness,
            Self::Participation,
            Self::Indicators,
            Self::Measures,
            Self::StartLetter,
            Self::Session,
            Self::Lights,
        ];
        let questions = Question::ALL.iter().map(|it| Self::Question(*it));
        tabs.into_iter().chain(questions).chain(steps)
    }

    /// Its key behind the heading.
    pub fn key(self) -> String {
        match self {
            Self::State => "tab-state".to_owned(),
            Self::Mandate => "tab-mandate".to_owned(),
            Self::Stakeholders => "tab-stakeholders".to_owned(),
            Self::Steering => "tab-steering".to_owned(),
            Self::Groups => "tab-groups".to_owned(),
            Self::Fields => "tab-fields".to_owned(),
            Self::Timeline => "tab-timeline".to_owned(),
            Self::Question(question) => format!("question-{}", question.key()),
            Self::Readiness => "readiness".to_owned(),
            Self::Participation => "participation".to_owned(),
            Self::Indicators => "indicators".to_owned(),
            Self::Measures => "measures".to_owned(),
            Self::StartLetter => "start-letter".to_owned(),
            Self::Session => "session".to_owned(),
            Self::Lights => "lights".to_owned(),
        }
    }
}

/// A section of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Key of its topic.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// Its four parts: what it answers, why it matters, what usually works, order and deviation.
    pub parts: Vec<Part>,
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

/// A piece of text, with placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
    /// What the authority's own people must check, above all matters of law.
    Check(String),
}

static GERMAN: LazyLock<Vec<Section>> = LazyLock::new(|| read(include_str!("../../assets/guide/de.md")));
static ENGLISH: LazyLock<Vec<Section>> = LazyLock::new(|| read(include_str!("../../assets/guide/en.md")));

/// Returns all sections in the order of the guide.
#[must_use]
pub fn sections(lang: Lang) -> &'static [Section] {
    match lang {
        Lang::De => &GERMAN,
        Lang::En => &ENGLISH,
    }
}

/// Returns the section about a topic; a test sees to it that there is one for each.
#[must_use]
pub fn section(lang: Lang, topic: Topic) -> Option<&'static Section> {
    let key = topic.key();
    sections(lang).iter().find(|it| it.key == key)
}

/// Puts words in the place of `{name}`. `{Name}` opens a sentence: its word gets a capital letter.
///
/// A name that `word` does not know stays as it is.
pub fn fill(text: &str, word: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let named = after.split_once('}').and_then(|(name, behind)| {
            let found = word(&name.to_lowercase())?;
            let opens = name.starts_with(char::is_uppercase);
            Some((if opens { capital(&found) } else { found }, behind))
        });
        if let Some((found, behind)) = named {
            out.push_str(&found);
            rest = behind;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Reads a file of the guide. A line outside of every section or part is left out.
fn read(source: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for line in source.lines().filter(|it| !it.trim().is_empty()) {
        if let Some(heading) = line.strip_prefix("## ") {
            let (title, key) = heading.split_once(" {#").unwrap_or((heading, ""));
            sections.push(Section {
                key: key.trim_end_matches('}').to_owned(),
                title: title.to_owned(),
                parts: Vec::new(),
            });
        } else if let Some(section) = sections.last_mut() {
            read_line(&mut section.parts, line);
        }
    }
    sections
}

fn read_line(parts: &mut Vec<Part>, line: &str) {
    if let Some(heading) = line.strip_prefix("### ") {
        parts.push(Part {
            heading: heading.to_owned(),
            blocks: Vec::new(),
        });
        return;
    }
    let Some(part) = parts.last_mut() else { return };
    match (line.strip_prefix("- "), line.strip_prefix("> "), part.blocks.last_mut()) {
        (Some(item), _, Some(Block::List(items))) => items.push(item.to_owned()),
        (Some(item), ..) => part.blocks.push(Block::List(vec![item.to_owned()])),
        (None, Some(check), _) => part.blocks.push(Block::Check(check.to_owned())),
        (None, None, _) => part.blocks.push(Block::Paragraph(line.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a section may ask the words of a commune for.
    const NAMES: [&str; 9] = [
        "council-nominative",
        "council-genitive",
        "council-dative",
        "council-accusative",
        "in-council",
        "head-nominative",
        "head-genitive",
        "head-dative",
        "head-accusative",
    ];

    const HEADINGS: [(Lang, [&str; 4]); 2] = [
        (
            Lang::De,
            [
                "Worum es geht",
                "Warum es zählt",
                "Was sich bewährt",
                "Reihenfolge und Abweichung",
            ],
        ),
        (
            Lang::En,
            [
                "What it answers",
                "Why it matters",
                "What usually works",
                "Order and deviation",
            ],
        ),
    ];

    fn texts(section: &Section) -> Vec<&str> {
        let blocks = section.parts.iter().flat_map(|it| &it.blocks);
        let texts = blocks.flat_map(|it| match it {
            Block::Paragraph(text) | Block::Check(text) => vec![text.as_str()],
            Block::List(items) => items.iter().map(String::as_str).collect(),
        });
        texts.collect()
    }

    #[test]
    fn every_topic_has_its_section_and_no_section_is_without_a_topic() {
        let topics: Vec<String> = Topic::all().map(Topic::key).collect();
        assert_eq!(topics.len(), 7 + Question::ALL.len() + 7);
        for lang in Lang::ALL {
            let keys: Vec<&str> = sections(lang).iter().map(|it| it.key.as_str()).collect();
            assert_eq!(keys, topics, "{lang:?}");
            assert!(Topic::all().all(|it| section(lang, it).is_some()), "{lang:?}");
        }
    }

    #[test]
    fn both_languages_are_built_alike() {
        for (german, english) in sections(Lang::De).iter().zip(sections(Lang::En)) {
            let shape = |section: &Section| -> Vec<Vec<(u8, usize)>> {
                let block = |it: &Block| match it {
                    Block::Paragraph(_) => (0, 1),
                    Block::List(items) => (1, items.len()),
                    Block::Check(_) => (2, 1),
                };
                let parts = section.parts.iter();
                parts.map(|it| it.blocks.iter().map(block).collect()).collect()
            };
            assert_eq!(shape(german), shape(english), "{}", german.key);
        }
    }

    #[test]
    fn a_section_has_four_parts_and_a_readable_length() {
        for (lang, headings) in HEADINGS {
            for section in sections(lang) {
                let key = &section.key;
                let found: Vec<&str> = section.parts.iter().map(|it| it.heading.as_str()).collect();
                assert_eq!(found, headings, "{key}");
                assert!(
                    !section.title.is_empty() && section.title.chars().count() <= 50,
                    "{key}"
                );
                let words: usize = texts(section).iter().map(|it| it.split_whitespace().count()).sum();
                assert!((120..=220).contains(&words), "{key}: {words} words");
                for part in &section.parts {
                    assert!(!part.blocks.is_empty(), "{key}: {}", part.heading);
                    for block in &part.blocks {
                        let is_short = !matches!(block, Block::List(items) if items.len() > 5);
                        assert!(is_short, "{key}: {}", part.heading);
                    }
                }
            }
        }
    }

    #[test]
    fn texts_are_whole_calm_sentences() {
        for lang in Lang::ALL {
            for section in sections(lang) {
                for text in texts(section) {
                    let key = &section.key;
                    assert!(text.ends_with(['.', '?', ':']), "{key}: {text}");
                    assert!(!text.contains('!'), "{key}: {text}");
                    assert!(!text.contains("  ") && text.trim() == text, "{key}: {text}");
                    assert!(!text.contains(['*', '_', '`', '[', '<']), "{key}: {text}");
                    let longest = text.split_inclusive(['.', '?', ':', ';']);
                    let longest = longest.map(|it| it.split_whitespace().count()).max();
                    assert!(longest <= Some(24), "{key}: {text}");
                }
            }
        }
    }

    #[test]
    fn matters_of_law_are_left_to_the_authority() {
        let marks = ["Zu prüfen im Haus: ", "To be checked in your administration: "];
        let law = [
            "§",
            "Art. ",
            "Gesetz",
            "Datenschutz",
            "Geschäftsordnung",
            " law ",
            " Act ",
            "data protection",
        ];
        let mut checks = 0;
        for lang in Lang::ALL {
            for block in sections(lang).iter().flat_map(|it| &it.parts).flat_map(|it| &it.blocks) {
                match block {
                    Block::Check(text) => {
                        checks += 1;
                        assert!(marks.iter().any(|it| text.starts_with(it)), "{text}");
                    }
                    Block::Paragraph(text) => assert!(!law.iter().any(|it| text.contains(it)), "{text}"),
                    Block::List(items) => {
                        assert!(
                            !items.iter().any(|it| law.iter().any(|law| it.contains(law))),
                            "{items:?}"
                        );
                    }
                }
            }
        }
        assert!(checks >= 20, "{checks}");
    }

    #[test]
    fn the_facts_are_told_alike_in_both_languages() {
        let all = |lang: Lang| -> String { sections(lang).iter().flat_map(texts).collect::<Vec<_>>().join(" ") };
        for lang in Lang::ALL {
            let text = all(lang);
            for fact in [
                "221", "401", "1 : 11", "84", "18 ", "Lindau", "Erlangen", "Freising", "69 ",
            ] {
                assert!(text.contains(fact), "{lang:?}: {fact}");
            }
        }
    }

    #[test]
    fn only_known_words_are_asked_for() {
        for lang in Lang::ALL {
            for text in sections(lang).iter().flat_map(texts) {
                let filled = fill(text, |name| NAMES.contains(&name).then(|| "x".to_owned()));
                assert!(!filled.contains(['{', '}']), "{filled}");
            }
        }
    }

    #[test]
    fn words_are_put_in_and_open_a_sentence_with_a_capital() {
        let word = |name: &str| (name == "head").then(|| "ältere".to_owned());
        assert_eq!(fill("{Head} und {head}.", word), "Ältere und ältere.");
        assert_eq!(fill("{nobody} {head", word), "{nobody} {head");
        assert_eq!(fill("", word), "");
    }

    #[test]
    fn what_stands_outside_of_a_part_is_left_out() {
        let read = read("# A\nb\n## C {#d}\ne\n### F\ng\n- h\n- i\n> j\n");
        assert_eq!(read.len(), 1);
        assert_eq!((read[0].title.as_str(), read[0].key.as_str()), ("C", "d"));
        let blocks = &read[0].parts[0].blocks;
        assert_eq!(blocks[0], Block::Paragraph("g".to_owned()));
        assert_eq!(blocks[1], Block::List(vec!["h".to_owned(), "i".to_owned()]));
        assert_eq!(blocks[2], Block::Check("j".to_owned()));
    }
}
