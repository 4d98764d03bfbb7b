//! Words that depend on the commune: its council, its head, its name with its kind (S5, DOMAIN.md 1d).
//!
//! In English texts the German names of bodies and offices stay, because they are names; [`Words::council_glossed`] explains them.

use super::bundle::{say, say_id, say_part};
use super::text::Text;
use crate::domain::choice::Choice;
use crate::domain::schema::{Commune, CommuneKind, HeadTitle};
use crate::text::Lang;

/// The words of one commune in one language. What is not chosen yet has a general word: "Rat", "Verwaltungsspitze".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// Language of the words.
    pub lang: Lang,
    /// Kind of commune.
    pub kind: Option<CommuneKind>,
    /// Title of the head of administration.
    pub head: Option<HeadTitle>,
}

/// Case of a German noun. English has one form for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// Wer? "die Landrätin", "der Landrat".
    Nominative,
    /// Wessen? "der Landrätin", "des Landrats".
    Genitive,
    /// Wem? "der Landrätin", "dem Landrat".
    Dative,
    /// Wen? "die Landrätin", "den Landrat".
    Accusative,
}

impl Case {
    /// Every case.
    pub const ALL: [Self; 4] = [Self::Nominative, Self::Genitive, Self::Dative, Self::Accusative];

    /// Name of the attribute with this case.
    pub fn part(self) -> &'static str {
        match self {
            Self::Nominative => "nominative",
            Self::Genitive => "genitive",
            Self::Dative => "dative",
            Self::Accusative => "accusative",
        }
    }
}

/// What stands before the name of a commune on papers; a name typed with it would have it twice.
const PREFIXES: [&str; 7] = [
    "Landkreis ",
    "Lkr. ",
    "Große Kreisstadt ",
    "Kreisfreie Stadt ",
    "Stadt ",
    "Markt ",
    "Gemeinde ",
];

/// The name without the kind of the commune before it.
fn bare(name: &str) -> &str {
    let found = PREFIXES.iter().find_map(|it| name.strip_prefix(it));
    found.map(str::trim_start).filter(|it| !it.is_empty()).unwrap_or(name)
}

impl Words {
    /// The words that follow from these answers.
    pub fn new(lang: Lang, kind: Option<CommuneKind>, head: Option<HeadTitle>) -> Self {
        Self { lang, kind, head }
    }

    /// The words of a commune as far as it is known.
    pub fn of(lang: Lang, commune: &Commune) -> Self {
        Self {
            lang,
            kind: commune.kind,
            head: commune.head_title,
        }
    }

    /// The body that resolves, without article: `Kreistag`, `Marktgemeinderat`.
    pub fn council(self) -> String {
        say_id(self.lang, &self.council_id())
    }

    /// The body with its article: `der Kreistag`, `des Kreistags`, `dem Kreistag`; `the Kreistag`.
    pub fn the_council(self, case: Case) -> String {
        part_of(self.lang, &self.council_id(), case.part())
    }

    /// Where it is resolved: `im Kreistag`, `in the Kreistag`.
    pub fn in_council(self) -> String {
        part_of(self.lang, &self.council_id(), "in")
    }

    /// The body with an explanation for readers of English: `Kreistag (county council)`. In German the bare word.
    pub fn council_glossed(self) -> String {
        part_of(self.lang, &self.council_id(), "gloss")
    }

    /// The committee that prepares the resolution: `Kreisausschuss`, elsewhere `Ausschuss`.
    pub fn committee(self) -> String {
        let id = match self.kind {
            Some(CommuneKind::County) => "committee-county",
            _ => "committee-other",
        };
        say_id(self.lang, id)
    }

    /// Title of the head of administration without article: `Landrätin`, `Erster Bürgermeister`.
    pub fn head(self) -> String {
        say_id(self.lang, &self.head_id())
    }

    /// The head with the article: `die Landrätin`, `des Ersten Bürgermeisters`; `the Landrätin`.
    pub fn the_head(self, case: Case) -> String {
        part_of(self.lang, &self.head_id(), case.part())
    }

    /// The commune in little space: `Lkr. Auenfeld`, `Stadt Auenfeld`, `Markt Auenfeld`.
    pub fn short_name(self, name: &str) -> String {
        self.named("commune-short-county", name)
    }

    /// The commune as it stands on papers: `Landkreis Auenfeld`, `Große Kreisstadt Auenfeld`.
    pub fn full_name(self, name: &str) -> String {
        self.named("commune-full-county", name)
    }

    /// The name with what stands before it; a commune of unknown kind has its name alone.
    fn named(self, county: &'static str, name: &str) -> String {
        let name = bare(name);
        let id = match self.kind {
            None => return name.to_owned(),
            Some(CommuneKind::County) => county,
            Some(CommuneKind::LargeCountyTown) if county == "commune-full-county" => "commune-full-large-county-town",
            Some(CommuneKind::IndependentCity | CommuneKind::LargeCountyTown | CommuneKind::Town) => "commune-town",
            Some(CommuneKind::Market) => "commune-market",
            Some(CommuneKind::Municipality) => "commune-municipality",
        };
        say(self.lang, &Text::new(id, vec![("name", name.into())]))
    }

    fn council_id(self) -> String {
        format!("council-{}", self.kind.map_or("unknown", Choice::key))
    }

    fn head_id(self) -> String {
        format!("head-{}", self.head.map_or("unknown", Choice::key))
    }
}

fn part_of(lang: Lang, id: &str, part: &str) -> String {
    say_part(lang, id, part).unwrap_or_else(|| say_id(lang, id))
}

/// Ids of the messages with the cases and parts of bodies: `in`, `gloss`.
pub fn council_ids() -> Vec<String> {
    let known = CommuneKind::ALL.iter().map(|it| it.key());
    known.chain(["unknown"]).map(|it| format!("council-{it}")).collect()
}

/// Ids of the messages with the cases of titles.
pub fn head_ids() -> Vec<String> {
    let known = HeadTitle::ALL.iter().map(|it| it.key());
    known.chain(["unknown"]).map(|it| format!("head-{it}")).collect()
}

/// Ids of the names of communes, each with the argument `name`.
pub const COMMUNE_IDS: [&str; 6] = [
    "commune-short-county",
    "commune-full-county",
    "commune-full-large-county-town",
    "commune-town",
    "commune-market",
    "commune-municipality",
];

/// Ids of the names of committees.
pub const COMMITTEE_IDS: [&str; 2] = ["committee-county", "committee-other"];

/// The text with its first letter in upper case, for the beginning of a sentence.
pub fn sentence_start(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|it| it.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(lang: Lang, kind: CommuneKind, head: HeadTitle) -> Words {
        Words {
            lang,
            kind: Some(kind),
            head: Some(head),
        }
    }

    #[test]
    fn a_county_has_its_own_words() {
        let county = words(Lang::De, CommuneKind::County, HeadTitle::CountyHeadWoman);
        assert_eq!(county.council(), "Kreistag");
        assert_eq!(county.in_council(), "im Kreistag");
        assert_eq!(county.committee(), "Kreisausschuss");
        assert_eq!(county.the_head(Case::Nominative), "die Landrätin");
        assert_eq!(county.the_head(Case::Genitive), "der Landrätin");
        assert_eq!(county.short_name("Auenfeld"), "Lkr. Auenfeld");
        assert_eq!(county.full_name("Auenfeld"), "Landkreis Auenfeld");
        let english = Words {
            lang: Lang::En,
            ..county
        };
        assert_eq!(english.council_glossed(), "Kreistag (county council)");
        assert_eq!(english.the_head(Case::Genitive), "the Landrätin");
    }

    #[test]
    fn towns_markets_and_municipalities_have_theirs() {
        let market = words(Lang::De, CommuneKind::Market, HeadTitle::MayorMan);
        assert_eq!(market.the_council(Case::Genitive), "des Marktgemeinderats");
        assert_eq!(market.head(), "Erster Bürgermeister");
        assert_eq!(market.the_head(Case::Nominative), "der Erste Bürgermeister");
        assert_eq!(market.the_head(Case::Genitive), "des Ersten Bürgermeisters");
        assert_eq!(market.short_name("Auenfeld"), "Markt Auenfeld");
        let town = words(Lang::De, CommuneKind::LargeCountyTown, HeadTitle::LordMayorWoman);
        assert_eq!(town.short_name("Auenfeld"), "Stadt Auenfeld");
        assert_eq!(town.full_name("Auenfeld"), "Große Kreisstadt Auenfeld");
    }

    #[test]
    fn what_is_not_chosen_yet_has_a_general_word() {
        let open = Words {
            lang: Lang::De,
            kind: None,
            head: None,
        };
        assert_eq!(open.the_head(Case::Dative), "der Verwaltungsspitze");
        assert_eq!(open.council(), "Rat");
        assert_eq!(open.short_name("Auenfeld"), "Auenfeld");
        assert_eq!(
            sentence_start(&open.the_head(Case::Nominative)),
            "Die Verwaltungsspitze"
        );
        assert_eq!(sentence_start("öffentlich"), "Öffentlich");
    }
}
