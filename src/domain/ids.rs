//! Identities: random, stable, packed into 50 bits, written as ten base32 characters (D7).
//!
//! Numbers that people see (AG 2, StG-03/02) are display data and never identities.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Crockford's alphabet in lower case: no `i`, `l`, `o`, `u`, so an id can be read aloud.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Number of characters of an id in the file.
const LENGTH: usize = 10;

/// A map from identities. They are random already, so their bits are only spread, not hashed against an adversary: a project
/// of 10,000 tasks asks for an identity some 50,000 times after each change.
pub type IdMap<V> = HashMap<RawId, V, BuildHasherDefault<IdHasher>>;

/// Spreads the bits of one identity over the whole number.
#[derive(Debug, Clone, Copy, Default)]
pub struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        // The odd number nearest to 2^64 divided by the golden ratio; of the product both halves count.
        let spread = u128::from(self.0.rotate_left(5) ^ number) * 0x9e37_79b9_7f4a_7c15;
        self.0 = (spread as u64) ^ (spread >> 64) as u64;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// An identity without its entity. Ten base32 characters in the file; zero is "no id" and never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct RawId(u64);

impl RawId {
    /// Keeps the lowest 50 bits of `bits`.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits & ((1 << (5 * LENGTH)) - 1))
    }

    /// The packed number.
    pub const fn bits(self) -> u64 {
        self.0
    }
}

impl fmt::Display for RawId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..LENGTH).rev() {
            let digit = (self.0 >> (5 * place)) & 31;
            write!(f, "{}", ALPHABET[digit as usize] as char)?;
        }
        Ok(())
    }
}

/// The text is not an id of ten base32 characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no id (ten of 0-9 a-z without i, l, o, u)")]
pub struct IdError(pub String);

impl FromStr for RawId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let wrong = || IdError(text.chars().take(20).collect());
        if text.len() != LENGTH {
            return Err(wrong());
        }
        let mut bits = 0;
        for byte in text.bytes() {
            let digit = ALPHABET.iter().position(|&it| it == byte).ok_or_else(wrong)?;
            bits = bits << 5 | digit as u64;
        }
        Ok(Self(bits))
    }
}

impl Serialize for RawId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RawId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// The identity of a `T`: an `Id<Task>` is not an `Id<Seat>`.
pub struct Id<T> {
    raw: RawId,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// Says that `raw` is the identity of a `T`.
    pub const fn new(raw: RawId) -> Self {
        Self { raw, of: PhantomData }
    }

    /// The identity without its entity.
    pub const fn raw(self) -> RawId {
        self.raw
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> Default for Id<T> {
    fn default() -> Self {
        Self::new(RawId::default())
    }
}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.raw.cmp(&other.raw)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.raw)
    }
}
impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.raw.serialize(serializer)
    }
}
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RawId::deserialize(deserializer).map(Self::new)
    }
}

/// Gives new identities, one after the other, from a seed: the same seed gives the same ids, so a run can be repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdSource(u64);

impl IdSource {
    /// Starts a source. The seed of a running program comes from the clock and the process, that of a test is fixed.
    pub const fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// The next identity; never zero. Ids are unique with overwhelming likelihood, and `Project::apply` refuses a double one.
    pub fn next_id(&mut self) -> RawId {
        loop {
            // SplitMix64, a generator in the public domain (Steele, Lea, Flood 2014).
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = self.0;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let id = RawId::from_bits(mixed ^ (mixed >> 31));
            if id != RawId::default() {
                return id;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::BuildHasher;

    #[test]
    fn identities_fill_a_map_evenly_whatever_they_are() {
        let hash = |id: RawId| BuildHasherDefault::<IdHasher>::default().hash_one(id);
        let mut source = IdSource::seeded(11);
        let counted: Vec<u64> = (1..=4096).map(|it| hash(RawId::from_bits(it))).collect();
        let high: Vec<u64> = (1..=4096).map(|it| hash(RawId::from_bits(it << 38))).collect();
        let random: Vec<u64> = (0..4096).map(|_| hash(source.next_id())).collect();
        for hashes in [counted, high, random] {
            // A map picks its place by the lowest bits, and tells neighbours apart by the highest seven.
            for (shift, places) in [(0, 256), (57, 128)] {
                let mut filled = vec![0_usize; places];
                for it in &hashes {
                    filled[(it >> shift) as usize % places] += 1;
                }
                let even = 4096 / places;
                assert!(filled.iter().all(|it| *it <= 4 * even), "{shift}: {filled:?}");
            }
        }
    }

    #[test]
    fn an_id_is_written_and_read_back() {
        let mut source = IdSource::seeded(7);
        for _ in 0..1000 {
            let id = source.next_id();
            assert_eq!(id.to_string().parse(), Ok(id));
        }
    }

    #[test]
    fn other_texts_are_no_ids() {
        for text in ["", "0", "ilou000000", "00000000000", "ABCDEFGHJK", "ä000000000"] {
            assert!(text.parse::<RawId>().is_err(), "{text}");
        }
    }
}
