import { show } from '../show.ts'
import { canvasIn } from './canvasIn.ts'
import { lines } from './lines.ts'

// The script of an author who has one line chart to show: nothing else is in it.
void show((place, drawing) => {
  if (drawing.form === 'lines') lines(canvasIn(place), drawing)
})
