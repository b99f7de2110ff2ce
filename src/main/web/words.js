// The words of the page in its language, which come with the page, and numbers in its digits.

const ZEROS = { ar: 0x0660, fa: 0x06f0 };

/** The text with its places filled: {0} is the first value. */
export function filled(text, values) {
  return text.replace(/\{([0-9])\}/g, (place, index) => values[index] ?? place);
}

/** A number, or any text, in the digits of a language. */
export function digits(text, language) {
  const zero = ZEROS[language];
  return zero ? String(text).replace(/[0-9]/g, digit => String.fromCharCode(zero + Number(digit))) : String(text);
}

/** A whole number with its thousands set apart. */
export function number(value, language) {
  const mark = language === 'en' ? ',' : '\u066c';
  return digits(String(value).replace(/\B(?=(\d{3})+(?!\d))/g, mark), language);
}

/** A number of seconds, to the hundredth. */
export function seconds(value, language) {
  return digits(value.toFixed(2).replace('.', language === 'en' ? '.' : '\u066b'), language);
}

/** The words of a language: a function from key and values to text. */
export function wordsOf(texts, language) {
  return (key, ...values) => filled(texts[key], values.map(value =>
    typeof value === 'number' ? number(value, language) : String(value)));
}
