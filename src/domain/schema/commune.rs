//! The commune and the settings of its project.

use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::value::{Paragraphs, YearlyDay};

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

    /// Word for a unit of the administration (S5).
    pub enum UnitWord = "unit-word" default Office {
        /// Amt.
        Office = "office",
        /// Fachbereich.
        Division = "division",
        /// Sachgebiet.
        Section = "section",
        /// Referat.
        Department = "department",
        /// Abteilung.
        Branch = "branch",
    }

    /// Kind of an entry in the calendar of the project (DOMAIN.md 4.3).
    pub enum CalendarKind = "calendar-kind" default Blocked {
        /// Blocked for sessions and resolutions.
        Blocked = "blocked",
        /// Recess of the council.
        Recess = "recess",
        /// Closing days of the administration: nobody works.
        Closed = "closed",
        /// School holidays that the program does not know.
        SchoolHolidays = "school-holidays",
        /// Local election and what lies around it.
        Election = "election",
        /// Religious or cultural days on which events are better avoided.
        Avoid = "avoid",
        /// Good occasion for an event.
        Occasion = "occasion",
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
        /// Word for a unit of the administration.
        unit_word: UnitWord = Public, [5];
        /// Office that keeps the project, as papers name it.
        office: String = Public, [25];
        /// File number of the project.
        file_number: String = Public, [7];
        /// Days before a session by which a paper has to be final.
        paper_days: Option<u32> = Public, [9];
        /// Days before that by which it has to be signed by the units.
        cosign_days: Option<u32> = Public, [9];
        /// Days before a session by which it is called.
        invitation_days: Option<u32> = Public, [9];
        /// Yearly day by which money is requested.
        budget_request: Option<YearlyDay> = Public, [17];
        /// Yearly day by which posts are requested.
        post_request: Option<YearlyDay> = Public, [17];
        /// Yearly day by which money is requested late.
        late_request: Option<YearlyDay> = Public, [17];
        /// Number of fields of action from which a hint is given (R43).
        many_fields: Option<u32> = Public, [75];
        /// Number of fields of action from which a warning is given (R43).
        too_many_fields: Option<u32> = Public, [75];
        /// Most indicators for a goal.
        indicators_per_goal: Option<u32> = Public, [76];
        /// Most indicators in all.
        indicators_in_all: Option<u32> = Public, [76];
        /// Case numbers below this are not published (R62).
        least_cases: Option<u32> = Public, [76];
        /// Months after the end of the project until assessments are deleted.
        deletion_months: Option<u32> = Public, [57];
        /// Headings of the council paper, one a line; empty means the usual ones.
        paper_headings: Paragraphs = Public, [9];
        /// Who answers for the processing of personal data.
        controller: String = Public, [57];
        /// Contact of the data protection officer.
        data_protection_contact: String = Public, [57];
        /// Purpose and legal basis of the processing.
        legal_basis: Paragraphs = Public, [57];
    }
}

entity! {
    /// An entry in the calendar of the project: recess, closing days, blocked period, occasion (S19, S78; DOMAIN.md 4.3).
    pub struct CalendarEntry {
        /// Name.
        name: String = Public, [19, 78] Title Required;
        /// Kind.
        kind: CalendarKind = Public, [19, 78];
        /// First day.
        starts_on: Option<Date> = Public, [19, 78] Required;
        /// Last day; empty means one day.
        ends_on: Option<Date> = Public, [19, 78];
        /// It comes every year: only day and month of its dates count, and it may go over the turn of the year.
        is_yearly: bool = Public, [19, 78];
        /// The days are approximate.
        is_approximate: bool = Public, [19];
    }
}
