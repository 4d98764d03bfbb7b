//! Stakeholders, contact persons, conversations. Ratings exist on organisations and roles only (D10).

use crate::calendar::Date;
use crate::domain::choice::choices;
use crate::domain::field::entity;
use crate::domain::ids::Id;
use crate::domain::value::{Attitude, Paragraphs, Rating};

choices! {
    /// Policy area or kind of organisation, shared by units and stakeholders (S30, S58–S60).
    pub enum Category = "category" {
        /// Education.
        Education = "education",
        /// Youth.
        Youth = "youth",
        /// Social affairs.
        SocialAffairs = "social-affairs",
        /// Economy, business development.
        Economy = "economy",
        /// Immigration office (Ausländerbehörde).
        ImmigrationOffice = "immigration-office",
        /// Main office, organisation, personnel.
        MainOffice = "main-office",
        /// Treasury.
        Treasury = "treasury",
        /// Culture.
        Culture = "culture",
        /// Health.
        Health = "health",
        /// Planning and development.
        Planning = "planning",
        /// Head of administration.
        Head = "head",
        /// Politics: council, parliamentary groups.
        Politics = "politics",
        /// Gemeinden of a Landkreis.
        Municipalities = "municipalities",
        /// Employment administration.
        Employment = "employment",
        /// Welfare associations.
        Welfare = "welfare",
        /// Cultural institutions.
        CulturalInstitution = "cultural-institution",
        /// Networks of volunteers.
        Volunteers = "volunteers",
        /// Migrants' organisations.
        MigrantOrganisation = "migrant-organisation",
        /// Integration advisory council.
        AdvisoryCouncil = "advisory-council",
        /// Schools and course providers.
        Schools = "schools",
        /// Chambers and employers.
        Business = "business",
        /// Religious communities.
        Religion = "religion",
        /// Sports and clubs.
        Sports = "sports",
        /// Other.
        Other = "other",
    }

    /// Inside or outside the administration (S58, S59).
    pub enum Side = "side" {
        /// Inside.
        Inside = "inside",
        /// Outside.
        Outside = "outside",
    }

    /// Kind of a conversation (S61).
    pub enum ConversationKind = "conversation-kind" {
        /// Informal talk.
        Informal = "informal",
        /// Official meeting.
        Official = "official",
        /// By telephone.
        Telephone = "telephone",
        /// In writing.
        Written = "written",
    }
}

entity! {
    /// An organisation or role with interest in or influence on the concept (S57). Never a private person (D10).
    pub struct Stakeholder {
        /// Organisation or role.
        name: String = Public, [57] Title Required;
        /// Short name of at most twelve characters, for the matrix.
        short: String = Public, [57];
        /// Inside or outside the administration.
        side: Option<Side> = Public, [58, 59];
        /// Policy area or kind of organisation.
        category: Option<Category> = Public, [58, 59, 60];
        /// Influence on the concept.
        influence: Option<Rating> = Internal, [57];
        /// Interest in the concept.
        interest: Option<Rating> = Internal, [57];
        /// Attitude to the concept.
        attitude: Option<Attitude> = Internal, [57];
        /// How active the organisation is on the topic.
        engagement: Option<Rating> = Internal, [57];
        /// Its interests.
        interests: Paragraphs = Internal, [13, 57];
        /// What it resists, and why (S48).
        resistance: Paragraphs = Internal, [48, 57];
        /// How it is to be won.
        strategy: Paragraphs = Internal, [57];
        /// Unit that takes care of it.
        owner: String = Internal, [57];
        /// Day of the assessment.
        assessed_on: Option<Date> = Internal, [57];
        /// Day on which the assessment is to be deleted (R64).
        delete_on: Option<Date> = Internal, [57];
    }
}

entity! {
    /// A contact person: name, function, office contact; no rating, no private data (D10, DOMAIN.md 6.1).
    pub struct Contact {
        /// Whose contact.
        stakeholder: Id<Stakeholder> = NonPublic, [57] Owner Required Hidden;
        /// Name.
        name: String = NonPublic, [57] Title Required;
        /// Function.
        function: String = NonPublic, [57];
        /// Office telephone.
        phone: String = NonPublic, [57];
        /// Office mail.
        email: String = NonPublic, [57];
    }
}

entity! {
    /// A conversation with a stakeholder (S61).
    pub struct Conversation {
        /// With which stakeholder.
        stakeholder: Id<Stakeholder> = Internal, [61] Owner Required Hidden;
        /// When.
        on: Option<Date> = Internal, [61] Required;
        /// With which person or function.
        partner: String = Internal, [61] Title;
        /// Kind of conversation.
        kind: Option<ConversationKind> = Internal, [61];
        /// Ideas and suggestions.
        ideas: Paragraphs = Internal, [61];
        /// What follows.
        next_step: String = Internal, [61, 62];
        /// By when.
        next_step_on: Option<Date> = Internal, [61];
    }
}
