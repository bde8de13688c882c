/**
 * @jest-environment jsdom
 */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PreviewDialog, type PreviewProps } from '../../../src/app/paper/PreviewDialog';
import type { RowView } from '../../../src/host/view/sheetView';
import { frameOf, PLAIN, rowWith } from '../../host/view/frames';

// What jsdom lacks: dialogs that open, elements with a size, scrolling, printing.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Object.defineProperty(Element.prototype, 'clientHeight', { value: 800 });
  Object.defineProperty(Element.prototype, 'clientWidth', { value: 1000 });
  Object.defineProperty(Element.prototype, 'scrollHeight', { value: 5000 });
  HTMLElement.prototype.scrollTo = function scrollTo(to?: number | ScrollToOptions) {
    this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0;
    // Browsers tell later.
    setTimeout(() => this.dispatchEvent(new Event('scroll')));
  };
  HTMLCanvasElement.prototype.getContext = () => null;
});

afterEach(cleanup);

const HOSTILE = '<img src=x onerror="alert(1)">=1+1';

/** Three pages: a row each. */
function shown(more: Partial<PreviewProps> = {}) {
  const rows: readonly RowView[] = [rowWith(0, 0, '第一张'), rowWith(1, 0, HOSTILE), rowWith(2, 0, 1234.5)];
  const frame = frameOf({ rowBreaks: [1, 2], footer: '&C第 &P 页 / 共 &N 页' }, { name: '交费通知单' });
  const props = { frame, rows, styles: [PLAIN], language: 'zh' as const, onClose: jest.fn(), ...more };
  return { ...render(<PreviewDialog {...props} />), onClose: props.onClose };
}

test('it says which sheet, shows its pages and counts them', async () => {
  shown();
  expect(screen.getByRole('dialog', { name: '打印预览：交费通知单' })).toBeTruthy();
  expect(screen.getByText('第 1 页，共 3 页')).toBeTruthy();
  const page = within(await screen.findByRole('region', { name: '交费通知单 第 1 页，共 3 页' }));
  expect(page.getByText('第一张')).toBeTruthy();
  expect(page.getByText('第 1 页 / 共 3 页')).toBeTruthy();
});

test('what a cell says is text, whatever it says', async () => {
  const { container } = shown();
  expect(await screen.findByText(HOSTILE)).toBeTruthy();
  expect(container.querySelector('img')).toBeNull();
});

test('pages are turned by button, key and number', async () => {
  const user = userEvent.setup();
  shown();
  await user.click(screen.getByRole('button', { name: '下一页' }));
  await screen.findByText('第 2 页，共 3 页');
  screen.getByRole('group', { name: '打印页' }).focus();
  await user.keyboard('{End}');
  await screen.findByText('第 3 页，共 3 页');
  await user.keyboard('{PageUp}');
  await screen.findByText('第 2 页，共 3 页');
  await user.type(screen.getByRole('spinbutton', { name: '转到页' }), '1');
  await screen.findByText('第 1 页，共 3 页');
});

test('printing gives the printer a sheet of paper per page and nothing else, then takes them away', async () => {
  const user = userEvent.setup();
  shown();
  const sheets: string[] = [];
  let css = '';
  window.print = () => {
    const paper = document.getElementById('printed-paper');
    css = document.head.textContent;
    for (const page of paper?.querySelectorAll('[role=region]') ?? []) sheets.push(page.textContent);
    // The printer's dialog closes.
    setTimeout(() => window.dispatchEvent(new Event('afterprint')));
  };
  await user.click(screen.getByRole('button', { name: '打印' }));
  await waitFor(() => {
    expect(sheets).toEqual([
      '第 1 页 / 共 3 页第一张',
      `第 2 页 / 共 3 页${HOSTILE}`,
      '第 3 页 / 共 3 页1234.5',
    ]);
  });
  expect(css).toContain('@page paper-595-842 { size: 595.276pt 841.89pt; margin: 0; }');
  await waitFor(() => {
    expect(document.getElementById('printed-paper')).toBeNull();
  });
  expect(document.head.textContent).not.toContain('@page');
});

test('an empty sheet says so and cannot be printed', () => {
  shown({ rows: [], language: 'en' });
  expect(screen.getByText('“交费通知单” is empty; there is nothing to print.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Print' }).disabled).toBe(true);
});

test('it closes by button and by Escape', async () => {
  const user = userEvent.setup();
  const { onClose } = shown();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  // Browsers turn Escape into this event.
  act(() => {
    screen.getByRole('dialog').dispatchEvent(new Event('cancel'));
  });
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('charts are drawn by whoever can, in the size they have on paper', async () => {
  const anchor = { from: { row: 0, column: 1, dx: 0, dy: 0 }, to: null, width: 75, height: 12 };
  const chart = {
    anchor,
    kind: 'column' as const,
    stacked: false,
    title: '收缴率',
    axisFormat: null,
    series: [],
  };
  const frame = frameOf({ rowBreaks: [1, 2] }, { charts: [chart] });
  shown({ frame, drawChart: ({ title }, { width, height }) => `${title} ${width}×${height}` });
  expect((await screen.findByRole('group', { name: '图表：收缴率' })).textContent).toBe('收缴率 100×16');
});
