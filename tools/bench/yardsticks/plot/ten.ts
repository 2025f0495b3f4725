import { show } from '../show.ts'
import { columns } from './columns.ts'
import { fill } from './fill.ts'
import { lines } from './lines.ts'
import { pairs } from './pairs.ts'
import { ranked } from './ranked.ts'

// A frame's script that draws whichever chart its page names.
void show((place, drawing) => {
  if (drawing.form === 'lines' || drawing.form === 'areas') fill(place, lines(drawing))
  else if (drawing.form === 'columns') fill(place, columns(drawing))
  else if (drawing.form === 'scatter') fill(place, pairs(drawing))
  else fill(place, ranked(drawing))
})
