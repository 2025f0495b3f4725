/* The script at the end of every page that was saved as one file. */
import { startFile } from './pages/file/startFile.ts'

void startFile()
