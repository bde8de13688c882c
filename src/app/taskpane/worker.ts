import { engineOver } from '../engine/engineOver';
import { offered, remoteOf } from '../engine/remote';
import { type WorkbookAcross, workbookFrom } from '../engine/workbookAcross';
import type { EnginePorts } from './remoteEngine';

// The page sends the two ports once, before anything else.
globalThis.addEventListener(
  'message',
  ({ data }: MessageEvent<EnginePorts>) => {
    offered(engineOver(workbookFrom(remoteOf<WorkbookAcross>(data.workbook))), data.engine);
  },
  { once: true },
);
