/** Names of the two hatches of one drawing, for `fill`. Over: stripes of paper laid over a coloured mark (provisional,
 *  claimed). Empty: grey stripes where there is no number. */
export const hatchOver = (id: string): string => `url(#${id}o)`
export const hatchEmpty = (id: string): string => `url(#${id}e)`

/** The hatches themselves. @param id unique on the page: React's useId. */
export const Hatches = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={`${id}o`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="stripe-over" d="M0 0V5" />
    </pattern>
    <pattern id={`${id}e`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="stripe-empty" d="M0 0V6" />
    </pattern>
  </defs>
)
