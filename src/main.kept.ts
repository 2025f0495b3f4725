/* The script inside embeds of kept states and of what has changed since: as in every embed, and links that stay in the frame. */
import { startFrame } from './embed/frame/startFrame.ts'
import { stay } from './embed/frame/stay.ts'

startFrame()
stay(document, location, window.parent !== window)
