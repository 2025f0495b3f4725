import { createContext } from 'react'

/** How many pixels of the screen a chart's own pixel is: 1 but where the chart stands in something that is drawn larger as a whole. */
export const ChartScale = createContext(1)
