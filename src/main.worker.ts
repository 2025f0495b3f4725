import { startWorker } from './worker/startWorker.ts'
import { isWorkerScope } from './worker/workerScope.ts'

if (isWorkerScope(self)) startWorker(self, __ENTRIES__)
