// Days out of dates as answers hold them: xsd:date and its like, and EDTF as far as the project writes it.

const DATES = /^(http:\/\/www\.w3\.org\/2001\/XMLSchema#(date|dateTime|gYear|gYearMonth)|http:\/\/id\.loc\.gov\/datatypes\/edtf\/EDTF)$/;
const DAY = 86400000;

/** Whether a term of an answer is a date. */
export function isDate(term) {
  return term?.type === 'literal' && DATES.test(term.datatype ?? '');
}

/** The first and the last day of a year, month or day, in days since 1970; nothing for anything else. */
function oneDate(text) {
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*|Z|[+-]\d\d:\d\d)?$/.exec(text.replace(/[~?%]/g, ''));
  if (!parts) {
    return undefined;
  }
  const [year, month, day] = parts.slice(1).map(part => (part === undefined ? undefined : Number(part)));
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== undefined) {
    return [first, first];
  }
  const last = month === undefined ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0);
  return [first, last / DAY];
}

/** The days that a side of a period can be: one date, or one of several. */
function side(text) {
  if (!/^\[.*\]$/.test(text)) {
    return oneDate(text);
  }
  const found = text.slice(1, -1).split(/\.\.|,/).map(oneDate).filter(Boolean);
  return found.length ? [Math.min(...found.map(days => days[0])), Math.max(...found.map(days => days[1]))] : undefined;
}

/**
 * When something began and ended, at the earliest and at the latest: four days, each of which may be missing. A lone date
 * is a moment within it.
 */
export function bounds(text) {
  const open = text.indexOf('/');
  if (open < 0) {
    const days = side(text);
    return days && { beginEarliest: days[0], beginLatest: days[1], endEarliest: days[0], endLatest: days[1], moment: true };
  }
  const begin = side(text.slice(0, open));
  const end = side(text.slice(open + 1));
  return (begin || end) && {
    beginEarliest: begin?.[0], beginLatest: begin?.[1], endEarliest: end?.[0], endLatest: end?.[1], moment: false,
  };
}

/** The year of a day. */
export function yearOf(day) {
  return new Date(day * DAY).getUTCFullYear();
}

/** The first day of a year. */
export function firstDayOf(year) {
  return Date.UTC(year, 0, 1) / DAY;
}
