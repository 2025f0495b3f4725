import { show } from '../show.ts'
import { fill } from './fill.ts'
import { lines } from './lines.ts'

// The script of an author who has one line chart to show: nothing else is in it.
void show((place, drawing) => {
  if (drawing.form === 'lines') fill(place, lines(drawing))
})
