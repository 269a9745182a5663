/** How bad a finding is. An `error` loses or falsifies data, a `warning` may be what was meant. */
export type Severity = 'error' | 'warning';

/** The stable id of a rule. */
export type RuleId =
  | 'missing-column'
  | 'duplicate-column'
  | 'no-rows'
  | 'ragged-row'
  | 'not-json'
  | 'byte-order-mark'
  | 'missing-value'
  | 'null-word'
  | 'wrong-type'
  | 'mixed-types'
  | 'broken-encoding'
  | 'control-character'
  | 'invisible-character'
  | 'surrounding-space'
  | 'quoted-value'
  | 'name-too-long'
  | 'space-in-name'
  | 'name-case'
  | 'many-names'
  | 'value-too-long'
  | 'no-id'
  | 'unknown-id-type'
  | 'id-type-case'
  | 'id-format'
  | 'mixed-id-format'
  | 'id-case'
  | 'placeholder-id'
  | 'id-in-scientific-notation'
  | 'id-with-decimals'
  | 'unsafe-integer'
  | 'not-a-number'
  | 'nan-or-infinity'
  | 'decimal-comma'
  | 'thousands-separator'
  | 'number-with-unit'
  | 'no-value'
  | 'half-ratio'
  | 'ratio-and-value'
  | 'zero-denominator'
  | 'negative-denominator'
  | 'mixed-metric-kind'
  | 'not-a-date'
  | 'date-format'
  | 'date-with-time'
  | 'date-wrong-zone'
  | 'date-ahead'
  | 'future-date'
  | 'date-range'
  | 'timestamp-unit'
  | 'timestamp-not-unix'
  | 'timestamp-fraction'
  | 'timestamp-wrong-zone'
  | 'timestamp-future'
  | 'timestamp-range'
  | 'metadata-not-json'
  | 'metadata-not-object'
  | 'metadata-depth'
  | 'duplicate-key'
  | 'duplicate-event'
  | 'unknown-experiment'
  | 'unknown-group'
  | 'unit-in-two-groups';

interface Rule {
  readonly severity: Severity;
  /** What is wrong, and why it matters. */
  readonly what: string;
  /** What to do about it. */
  readonly todo: string;
}

const rule = (severity: Severity, what: string, todo: string): Rule => ({ severity, what, todo });

/** Everything that preflight looks for, by the rule's stable id. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  // The rows as such
  'missing-column': rule(
    'error',
    'The mapped column is not in the data.',
    'Let the query yield it, or map a column that is there.',
  ),
  'duplicate-column': rule(
    'error',
    'Two columns have the same name, so the mapping does not tell which is meant.',
    'Give every column a name of its own, with `AS` in the query.',
  ),
  'no-rows': rule('warning', 'There are no rows.', 'Look at the filters of the query, or at the file.'),
  'ragged-row': rule(
    'error',
    'The row has more or fewer cells than the header, so values stand in the wrong columns.',
    'Quote values that hold the delimiter, and write every cell.',
  ),
  'not-json': rule('error', 'The line is no JSON object.', 'Write one JSON object a line.'),
  'byte-order-mark': rule(
    'warning',
    'The file begins with a byte order mark, which many loaders take for part of the first column name.',
    'Write the file as UTF-8 without a byte order mark.',
  ),

  // Any value
  'missing-value': rule(
    'error',
    'A needed value is null, empty or blank.',
    'Filter such rows out in the query, or fill the column.',
  ),
  'null-word': rule(
    'error',
    'A word stands where a null is meant, and is taken as text.',
    'Write a real null: an empty cell in CSV, `NULLIF(column, …)` in a query.',
  ),
  'wrong-type': rule(
    'error',
    'The value is of a type that cannot be cast to what the column has to hold.',
    'Cast the column in the query.',
  ),
  'mixed-types': rule(
    'warning',
    'The column holds text in some rows and numbers in others.',
    'Cast the column to one type in the query.',
  ),
  'broken-encoding': rule(
    'error',
    'The text has replacement characters, or letters that were decoded with the wrong encoding.',
    'Export as UTF-8, and declare it where the data is read.',
  ),
  'control-character': rule(
    'error',
    'The text has control characters, such as a NUL or a tab.',
    'Remove them in the query.',
  ),
  'invisible-character': rule(
    'warning',
    'The text has characters that cannot be seen, such as a zero-width space; it will not match its look-alike.',
    'Remove them in the query.',
  ),
  'surrounding-space': rule(
    'error',
    'The text begins or ends with a space, so it will not match the same text without.',
    'Use `TRIM(column)` in the query.',
  ),
  'quoted-value': rule(
    'warning',
    'The text is wrapped in quotation marks that are part of the value.',
    'Quote once, when the file is written.',
  ),

  // Names
  'name-too-long': rule('error', 'The name has 128 characters or more.', 'Shorten it.'),
  'space-in-name': rule('warning', 'The name of the event has spaces.', 'Write `_` in place of spaces.'),
  'name-case': rule(
    'warning',
    'The name differs from another only in upper and lower case or in spaces; the two are counted apart.',
    'Agree on one spelling in the query.',
  ),
  'many-names': rule(
    'warning',
    'There are more than 1,000 different names. Each becomes an entry of its own in the console.',
    'Check that the right column is mapped, and that no id is part of the name.',
  ),
  'value-too-long': rule(
    'error',
    'The value of the event has 128 characters or more.',
    'Shorten it, or send it as metadata.',
  ),

  // Ids
  'no-id': rule(
    'error',
    'The row has no id in any of the mapped columns, so it belongs to nobody.',
    'Filter such rows out, or map the column that has the id.',
  ),
  'unknown-id-type': rule(
    'error',
    'The project has no such id type.',
    'Use a name from the list of unit id types in the console.',
  ),
  'id-type-case': rule(
    'error',
    'The id type is spelled differently in upper and lower case; case counts.',
    'Spell it as the project does.',
  ),
  'id-format': rule(
    'error',
    'The id has not the form that ids of this type have, so it will not match exposures.',
    'Map the column that has the id in the form that is logged.',
  ),
  'mixed-id-format': rule(
    'warning',
    'Nearly all ids of this type have one form, and this one has another.',
    'See whether these rows hold another kind of id.',
  ),
  'id-case': rule(
    'warning',
    'The id differs from another only in upper and lower case; the two are different units.',
    'Write ids as exposures have them, with `LOWER(column)` where those are in lower case.',
  ),
  'placeholder-id': rule(
    'warning',
    'The id looks like a stand-in for "nobody". All such rows would be one unit.',
    'Filter such rows out in the query.',
  ),
  'id-in-scientific-notation': rule(
    'error',
    'The id was turned into a number and rounded, as spreadsheets do.',
    'Export ids as text.',
  ),
  'id-with-decimals': rule(
    'error',
    'The id has decimals, because it passed through a floating-point column.',
    'Cast it to a whole number and then to text.',
  ),
  'unsafe-integer': rule(
    'error',
    'The number is beyond 2^53, where whole numbers are rounded.',
    'Export it as text.',
  ),

  // Numbers
  'not-a-number': rule('error', 'The value is no number.', 'Cast the column to a number in the query.'),
  'nan-or-infinity': rule(
    'error',
    'The value is not a finite number.',
    'Guard the division, with `NULLIF(denominator, 0)` for instance.',
  ),
  'decimal-comma': rule('error', 'The number has a decimal comma.', 'Write `3.14`, not `3,14`.'),
  'thousands-separator': rule(
    'error',
    'The number has thousands separators.',
    'Write `1234567.8`, with nothing between the digits.',
  ),
  'number-with-unit': rule(
    'error',
    'The number comes with a currency, a percent sign or a unit.',
    'Put the unit into the metric name and the bare number into the column.',
  ),

  // Value and ratio
  'no-value': rule(
    'error',
    'The row has neither a value nor a numerator and denominator.',
    'Fill metric_value, or both numerator and denominator.',
  ),
  'half-ratio': rule(
    'error',
    'The row has one of numerator and denominator without the other; a ratio needs both.',
    'Fill both, or leave both null.',
  ),
  'ratio-and-value': rule(
    'warning',
    'The row has a value and a ratio. The ratio counts, and the value is ignored.',
    'Leave metric_value null in rows of ratio metrics.',
  ),
  'zero-denominator': rule(
    'warning',
    'The denominator is 0 while the numerator is not.',
    'Filter such rows out, or correct the denominator.',
  ),
  'negative-denominator': rule(
    'warning',
    'The denominator is negative.',
    'Check that the columns are not swapped, and that refunds are not subtracted from it.',
  ),
  'mixed-metric-kind': rule(
    'error',
    'The metric is a ratio in some rows and a plain value in others. It then counts as a ratio everywhere, and the rows with a plain value are left out.',
    'Give the ratio a metric name of its own.',
  ),

  // Days
  'not-a-date': rule('error', 'The value is no day of the calendar.', 'Write ISO days, `2026-02-17`.'),
  'date-format': rule(
    'error',
    'The day is not in ISO form, and may be read as another day.',
    'Write ISO days, `2026-02-17`: `CAST(column AS DATE)` in the query.',
  ),
  'date-with-time': rule(
    'warning',
    'The day has a time. Only the day counts.',
    'Cast it to a date in the query, in the zone that days are cut in.',
  ),
  'date-wrong-zone': rule(
    'error',
    'The day has a full hour as its time: it is midnight of another zone, so that the day may be off by one.',
    'Convert to the zone that days are cut in before casting to a date.',
  ),
  'date-ahead': rule(
    'warning',
    'The day has not begun in Pacific time, in which days are counted, although it has elsewhere.',
    'Cut days in Pacific time, or load a day only when it is over there.',
  ),
  'future-date': rule(
    'error',
    'The day has not begun anywhere on earth.',
    'Filter such rows out, or correct the year.',
  ),
  'date-range': rule(
    'error',
    'The day is before the year 2000, as days are that come from 0 or from a year of two digits.',
    'Filter such rows out, or correct the conversion.',
  ),

  // Times
  'timestamp-unit': rule(
    'error',
    'The time is in milli-, micro- or nanoseconds. Read as seconds, it lies thousands of years ahead.',
    'Divide it in the query: Unix seconds have ten digits.',
  ),
  'timestamp-not-unix': rule(
    'error',
    'The time is a date or text and not Unix seconds.',
    'Convert it in the query, with `EXTRACT(EPOCH FROM column)` or `UNIX_SECONDS(column)`.',
  ),
  'timestamp-fraction': rule(
    'warning',
    'The time has a fraction; the column is a whole number of seconds.',
    'Cast it to a whole number in the query.',
  ),
  'timestamp-wrong-zone': rule(
    'warning',
    'The time is some hours ahead of now: local time was probably taken for UTC.',
    'Convert to UTC before turning the time into seconds.',
  ),
  'timestamp-future': rule(
    'error',
    'The time is in the future.',
    'Filter such rows out, or correct the clock.',
  ),
  'timestamp-range': rule(
    'error',
    'Read as Unix seconds, the time is before the year 2000. It may count days, or be a stand-in for none.',
    'Check the unit of the column; Unix seconds have ten digits.',
  ),

  // Metadata
  'metadata-not-json': rule(
    'error',
    'The metadata is no JSON.',
    'Write JSON with double quotes, with `TO_JSON` for instance.',
  ),
  'metadata-not-object': rule(
    'error',
    'The metadata is JSON, and no object.',
    'Write an object, `{"key": "value"}`.',
  ),
  'metadata-depth': rule(
    'warning',
    'The metadata is more than one level deep. What is nested is kept as text and cannot be filtered by.',
    'Flatten it in the query.',
  ),

  // Whole rows
  'duplicate-key': rule(
    'error',
    'Two rows are for the same unit, id type, day and metric. There has to be one.',
    'Aggregate in the query, `GROUP BY` these four columns.',
  ),
  'duplicate-event': rule(
    'warning',
    'The row is the same as another in every mapped column, and is counted again.',
    'Use `SELECT DISTINCT`, unless both happened.',
  ),

  // Exposures
  'unknown-experiment': rule(
    'error',
    'The project has no such experiment.',
    'Use the id of the experiment, as in its address in the console.',
  ),
  'unknown-group': rule(
    'error',
    'The experiment has no such group.',
    'Use the id of the group, as the experiment lists it.',
  ),
  'unit-in-two-groups': rule(
    'warning',
    'The unit was exposed to another group of the same experiment before. Such units are left out of results.',
    'Keep the first exposure, or find out why the assignment changed.',
  ),
};
