//! The thirteen fields of the catalogue and the levels of its indicators (DOMAIN.md chapter 3).

use crate::domain::choice::choices;

choices! {
    /// Fields of action of the catalogue, HF01 to HF13.
    pub enum CatalogueField = "catalogue-field" {
        /// Language and communication.
        Language = "language",
        /// Early education and school.
        Education = "education",
        /// Training, work and economy.
        Work = "work",
        /// Housing, quarter and living together.
        Housing = "housing",
        /// Health, care and old age.
        Health = "health",
        /// Intercultural opening of the administration.
        Opening = "opening",
        /// Political participation.
        Participation = "participation",
        /// Civic engagement and migrants' organisations.
        Engagement = "engagement",
        /// Protection from discrimination, cohesion.
        Discrimination = "discrimination",
        /// Culture, sports, leisure, religion.
        Culture = "culture",
        /// Arrival, advice and residence.
        Arrival = "arrival",
        /// Children, youth, family, women.
        Family = "family",
        /// Mobility and digital services.
        Mobility = "mobility",
    }

    /// For which level the figure of an indicator is to be had (DOMAIN.md chapter 3).
    pub enum IndicatorLevel = "indicator-level" {
        /// G: also for a Gemeinde.
        Municipal = "municipal",
        /// K: for a kreisfreie Stadt or a Landkreis.
        District = "district",
        /// E: by own survey.
        OwnSurvey = "own-survey",
    }
}
