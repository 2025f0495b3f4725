/** What a page may ask of the worker: to take the place of the version before it, or to see that everything is kept, which
 *  it answers with true or false through the port that came along. */
export const orders = { takeOver: 'ponte:take-over', makeWhole: 'ponte:make-whole' } as const
