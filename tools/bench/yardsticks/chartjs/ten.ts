import { show } from '../show.ts'
import { canvasIn } from './canvasIn.ts'
import { columns } from './columns.ts'
import { lines } from './lines.ts'
import { pairs } from './pairs.ts'
import { ranked } from './ranked.ts'

// A frame's script that draws whichever chart its page names.
void show((place, drawing) => {
  const canvas = canvasIn(place)
  if (drawing.form === 'lines' || drawing.form === 'areas') lines(canvas, drawing)
  else if (drawing.form === 'columns') columns(canvas, drawing)
  else if (drawing.form === 'scatter') pairs(canvas, drawing)
  else ranked(canvas, drawing)
})
