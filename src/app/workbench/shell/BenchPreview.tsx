import { lazy, Suspense } from 'react';
import { Chart } from '../drawings/Chart';
import type { Bench } from './bench';
import type { BenchState } from './benchState';

const PreviewDialog = lazy(async () => ({
  default: (await import('../../paper/PreviewDialog')).PreviewDialog,
}));

/** The print preview of a sheet, when it was asked for. */
export function BenchPreview({ bench, state }: { readonly bench: Bench | null; readonly state: BenchState }) {
  const { paper, file, language } = state;
  if (paper === null || bench === null) return null;
  return (
    <Suspense fallback={null}>
      <PreviewDialog
        frame={paper.frame}
        rows={paper.rows}
        styles={paper.styles}
        is1904={paper.is1904}
        language={language}
        facts={{ ...bench.today(), file: file ?? '', path: '' }}
        drawChart={(chart, { width, height }) => <Chart chart={chart} width={width} height={height} />}
        onClose={() => {
          bench.closePreview();
        }}
      />
    </Suspense>
  );
}
