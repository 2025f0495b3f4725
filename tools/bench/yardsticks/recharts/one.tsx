import { createRoot } from 'react-dom/client'
import { show } from '../show.ts'
import { LinesChart } from './LinesChart.tsx'

// The script of an author who has one line chart to show: nothing else is in it.
void show((place, drawing) => {
  if (drawing.form === 'lines') createRoot(place).render(<LinesChart drawing={drawing} />)
})
