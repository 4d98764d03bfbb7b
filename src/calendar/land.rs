//! The sixteen Länder. Knows their codes, not their names.

use serde::{Deserialize, Serialize};

/// A German Land, written by its ISO 3166-2 code without the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Land {
    /// Baden-Württemberg.
    BW,
    /// Bavaria.
    #[default]
    BY,
    /// Berlin.
    BE,
    /// Brandenburg.
    BB,
    /// Bremen.
    HB,
    /// Hamburg.
    HH,
    /// Hesse.
    HE,
    /// Mecklenburg-Western Pomerania.
    MV,
    /// Lower Saxony.
    NI,
    /// North Rhine-Westphalia.
    NW,
    /// Rhineland-Palatinate.
    RP,
    /// Saarland.
    SL,
    /// Saxony.
    SN,
    /// Saxony-Anhalt.
    ST,
    /// Schleswig-Holstein.
    SH,
    /// Thuringia.
    TH,
}

impl Land {
    /// Every Land in the order of the German names.
    pub const ALL: [Land; 16] = {
        use Land::*;
        [BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH]
    };

    /// The stable code used in files, arguments and text ids, such as `BY`.
    #[must_use]
    pub fn key(self) -> &'static str {
        use Land::*;
        match self {
            BW => "BW",
            BY => "BY",
            BE => "BE",
            BB => "BB",
            HB => "HB",
            HH => "HH",
            HE => "HE",
            MV => "MV",
            NI => "NI",
            NW => "NW",
            RP => "RP",
            SL => "SL",
            SN => "SN",
            ST => "ST",
            SH => "SH",
            TH => "TH",
        }
    }

    /// The Land with this code; capitals and small letters count the same. `None` for any other text.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Land> {
        Land::ALL.into_iter().find(|land| land.key().eq_ignore_ascii_case(key))
    }
}
