/* embed.js: what runs in other people's pages. It makes and adopts frames, gives them room, and passes on what they say. */
import { startLoader } from './embed/loader/startLoader.ts'

startLoader()
