//! The commune and the settings of its project.

use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;

choices! {
    /// Kind of commune; decides the words for council and head (S5).
    pub enum CommuneKind = "commune-kind" {
        /// Landkreis.
        County = "county",
        /// Kreisfreie Stadt.
        IndependentCity = "independent-city",
        /// Große Kreisstadt.
        LargeCountyTown = "large-county-town",
        /// Kreisangehörige Stadt.
        Town = "town",
        /// Markt.
        Market = "market",
        /// Gemeinde.
        Municipality = "municipality",
    }

    /// The 16 Länder; decides the public holidays.
    pub enum LandChoice = "land" default Bavaria {
        /// Bayern.
        Bavaria = "by",
        /// Baden-Württemberg.
        BadenWuerttemberg = "bw",
        /// Berlin.
        Berlin = "be",
        /// Brandenburg.
        Brandenburg = "bb",
        /// Bremen.
        Bremen = "hb",
        /// Hamburg.
        Hamburg = "hh",
        /// Hessen.
        Hesse = "he",
        /// Mecklenburg-Vorpommern.
        MecklenburgVorpommern = "mv",
        /// Niedersachsen.
        LowerSaxony = "ni",
        /// Nordrhein-Westfalen.
        NorthRhineWestphalia = "nw",
        /// Rheinland-Pfalz.
        RhinelandPalatinate = "rp",
        /// Saarland.
        Saarland = "sl",
        /// Sachsen.
        Saxony = "sn",
        /// Sachsen-Anhalt.
        SaxonyAnhalt = "st",
        /// Schleswig-Holstein.
        SchleswigHolstein = "sh",
        /// Thüringen.
        Thuringia = "th",
    }

    /// Title of the head of administration, as the person holds it (DOMAIN.md 1d).
    pub enum HeadTitle = "head-title" {
        /// Landrätin.
        CountyHeadWoman = "county-head-woman",
        /// Landrat.
        CountyHeadMan = "county-head-man",
        /// Oberbürgermeisterin.
        LordMayorWoman = "lord-mayor-woman",
        /// Oberbürgermeister.
        LordMayorMan = "lord-mayor-man",
        /// Erste Bürgermeisterin.
        MayorWoman = "mayor-woman",
        /// Erster Bürgermeister.
        MayorMan = "mayor-man",
    }

    /// Whether the Gemeinden of a Landkreis are part of the concept (S36).
    pub enum MunicipalitiesIncluded = "municipalities-included" {
        /// The concept of the Landkreis alone.
        Without = "without",
        /// A joint concept.
        With = "with",
    }

    /// How words for people are written (DOMAIN.md 1d, words).
    pub enum GenderForm = "gender-form" default Pair {
        /// Both forms.
        Pair = "pair",
        /// Neutral words.
        Neutral = "neutral",
        /// With a star.
        Star = "star",
        /// With a colon.
        Colon = "colon",
    }

    /// Where Mariä Himmelfahrt is a public holiday in Bavaria (DOMAIN.md 4.3).
    pub enum AssumptionSetting = "assumption-day" default Catholic {
        /// Mostly Catholic population: 15 August is a holiday.
        Catholic = "catholic",
        /// It is not.
        None = "none",
        /// City of Augsburg: 8 and 15 August.
        Augsburg = "augsburg",
    }
}

entity! {
    /// The commune whose concept it is (S5).
    pub struct Commune {
        /// Kind of commune.
        kind: Option<CommuneKind> = Public, [5] Required;
        /// Name without its kind, as in "Auenfeld".
        name: String = Public, [5] Title Required;
        /// Land it lies in.
        land: LandChoice = Public, [5];
        /// Number of inhabitants.
        inhabitants: Option<u32> = Public, [5];
        /// Title of the head of administration.
        head_title: Option<HeadTitle> = Public, [5];
        /// Day on which the term of the head ends.
        head_term_ends_on: Option<Date> = Public, [73];
        /// Landkreis only: whether the Gemeinden take part.
        municipalities: Option<MunicipalitiesIncluded> = Public, [36];
    }
}

entity! {
    /// Settings of the project (D11).
    pub struct Settings {
        /// How words for people are written.
        gender_form: GenderForm = Public, [5];
        /// Mariä Himmelfahrt in this commune.
        assumption_day: AssumptionSetting = Public, [78];
        /// The administration works on 24 and 31 December; otherwise these days are off.
        works_on_christmas_eve: bool = Public, [78];
        /// File number of the project.
        file_number: String = Public, [7];
    }
}
