import { createRoot } from 'react-dom/client'
import { show } from '../show.ts'
import { AnyChart } from './AnyChart.tsx'

// A frame's script that draws whichever chart its page names.
void show((place, drawing) => createRoot(place).render(<AnyChart drawing={drawing} />))
