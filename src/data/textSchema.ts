import * as v from 'valibot'

/** A text in every language; neither may be empty. */
export const textSchema = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty()),
  it: v.pipe(v.string(), v.nonEmpty()),
})

/** Ids are file names and parts of addresses. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/))
