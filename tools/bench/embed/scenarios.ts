/** An article and the views that it shows. */
export interface Scenario {
  readonly name: 'one' | 'ten'
  readonly title: string
  readonly views: readonly string[]
}

/** One chart, and ten of every type that all the libraries draw by ordinary means: lines, bars, columns, areas, scatter, dots.
 *  Both begin with the same line chart, over which the pointer goes. */
export const scenarios: readonly Scenario[] = [
  { name: 'one', title: 'One embed in an article', views: ['gdp-per-head-trend'] },
  {
    name: 'ten',
    title: 'Ten embeds of ten views in an article',
    views: [
      'gdp-per-head-trend',
      'gdp-as-state',
      'piedmont-exports',
      'wealth-and-work',
      'vehicle-production',
      'unemployment-as-state',
      'us-auto-gdp',
      'us-parts-deficit',
      'real-gdp-trend',
      'rd-as-state',
    ],
  },
]
