//! Order of rows: a fractional key, so that a row can be put between two others without touching them (D7).

use serde::{Deserialize, Serialize};

/// Digits of a key, in their order as bytes.
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Length of the key of an appended row: room for 1.6 million of them.
const APPENDED: usize = 4;

/// Place of a row in its list. Keys compare as text; equal keys are ordered by id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrderKey(String);

impl OrderKey {
    /// The key as written in the file.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A key after `before` and ahead of `after`; `None` means the end of the list on that side.
    /// Where no key fits (equal or reversed neighbours, as a foreign file may have), it follows `before` directly.
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        let low = before.map_or("", |it| it.0.as_str()).as_bytes();
        let high = after.map(|it| it.0.as_bytes()).filter(|it| *it > low);
        if high.is_none()
            && let Some(next) = appended(low)
        {
            return next;
        }
        let mut key = Vec::new();
        let mut high = high;
        for place in 0.. {
            let floor = low.get(place).map_or(0, |&byte| digit(byte));
            let ceiling = high.map_or(DIGITS.len(), |it| {
                it.get(place).map_or(DIGITS.len(), |&byte| digit(byte))
            });
            if floor + 1 < ceiling {
                key.push(DIGITS[usize::midpoint(floor, ceiling)]);
                break;
            }
            key.push(DIGITS[floor]);
            if floor < ceiling {
                high = None;
            }
        }
        Self(String::from_utf8(key).expect("digits are ASCII"))
    }

    /// `count` keys in a row after `before`, for a list that is made at once.
    pub fn sequence(before: Option<&Self>, count: usize) -> Vec<Self> {
        let mut keys: Vec<Self> = Vec::with_capacity(count);
        for _ in 0..count {
            let next = Self::between(keys.last().or(before), None);
            keys.push(next);
        }
        keys
    }
}

/// Appending is the usual case: counts up in four digits, so that keys stay short. `None` when they are used up.
fn appended(low: &[u8]) -> Option<OrderKey> {
    let number = (0..APPENDED).fold(0, |sum, place| {
        sum * DIGITS.len() + low.get(place).map_or(0, |&byte| digit(byte))
    });
    let mut rest = if low.is_empty() {
        DIGITS.len().pow(APPENDED as u32 - 1)
    } else {
        number + 1
    };
    let mut key = [0; APPENDED];
    for place in (0..APPENDED).rev() {
        key[place] = DIGITS[rest % DIGITS.len()];
        rest /= DIGITS.len();
    }
    (rest == 0).then(|| OrderKey(String::from_utf8_lossy(&key).into_owned()))
}

fn digit(byte: u8) -> usize {
    DIGITS.iter().position(|&it| it == byte).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_thousand_appended_rows_keep_their_order_and_short_keys() {
        let keys = OrderKey::sequence(None, 1000);
        assert!(keys.windows(2).all(|it| it[0] < it[1]));
        assert!(keys.iter().all(|it| it.as_str().len() <= 4), "{:?}", keys.last());
    }

    proptest! {
        #[test]
        fn a_key_lies_between_its_neighbours(places in proptest::collection::vec(0usize..1000, 1..200)) {
            let mut keys: Vec<OrderKey> = Vec::new();
            for place in places {
                let at = place % (keys.len() + 1);
                let before = at.checked_sub(1).map(|it| &keys[it]);
                let key = OrderKey::between(before, keys.get(at));
                keys.insert(at, key);
            }
            prop_assert!(keys.windows(2).all(|it| it[0] < it[1]), "{keys:?}");
        }
    }
}
