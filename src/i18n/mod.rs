//! All words of the product: texts in German and English, labels of every enum and field, dates and numbers.
