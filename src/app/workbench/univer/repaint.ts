import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { GridHost } from './host';

/** Shows what was put into a sheet past the grid's own commands. */
export function repaint(host: GridHost, sheet: string): void {
  const render = host.get(IRenderManagerService).getRenderById(host.book().getUnitId());
  if (render == null) return;
  const skeletons = render.with(SheetSkeletonManagerService);
  skeletons.makeDirty({ sheetId: sheet }, true);
  if (host.book().getActiveSheet().getSheetId() !== sheet) return;
  skeletons.reCalculate();
  for (const component of render.components.values()) component.makeForceDirty();
  render.scene.makeDirty();
}
