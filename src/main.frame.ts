/* The script inside every embed. It stands inline in the page's head; nothing else is loaded until a reader asks for it. */
import { startFrame } from './embed/frame/startFrame.ts'

startFrame()
