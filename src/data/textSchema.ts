import * as v from 'valibot'

/** A text in every language; neither may be empty. */
export const textSchema = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty()),
  it: v.pipe(v.string(), v.nonEmpty()),
})

/** Ids are file names and parts of addresses. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/))

/** A day, month or year, as exactly as it is known: 2026-02-14, 2026-02, 2026. */
export const partialDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
)
