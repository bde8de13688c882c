import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { pagesOf } from '../../../host/view/paging';
import type { SheetShown } from '../../engine/queries/paperSheet';
import { PaperView } from '../../paper/PaperView';
import { paperSheet } from '../../paper/paperSheet';
import { textWidth } from '../../paper/textWidth';
import { useSession } from '../context';

const PIXELS_A_POINT = 96 / 72;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  page: { overflow: 'hidden', boxShadow: tokens.shadow4, transformOrigin: '0 0' },
  paper: { transformOrigin: '0 0', width: 'max-content' },
});

/** The pages of a sheet, each as wide as there is room. */
export default function PreviewPages({ sheet: { frame, rows, styles } }: { readonly sheet: SheetShown }) {
  const classes = useStyles();
  const language = useSession((session) => session.language);
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const box = room.current;
    if (box === null) return;
    const observer = new ResizeObserver(() => {
      setWidth(box.clientWidth);
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, []);
  const sheet = useMemo(() => paperSheet(frame, rows, styles), [frame, rows, styles]);
  const pages = useMemo(() => pagesOf(frame, rows, styles), [frame, rows, styles]);
  const kit = useMemo(() => ({ sheet, language, facts: FACTS, width: textWidth() }), [sheet, language]);
  return (
    <div ref={room} className={classes.root}>
      {width > 0 &&
        pages.map((page) => {
          const scale = width / (page.paper.width * PIXELS_A_POINT);
          return (
            <div
              key={page.number}
              className={classes.page}
              style={{ height: page.paper.height * PIXELS_A_POINT * scale }}
            >
              <div className={classes.paper} style={{ transform: `scale(${scale})` }}>
                <PaperView page={page} kit={kit} />
              </div>
            </div>
          );
        })}
    </div>
  );
}

/** A document of ours has no codes for files or clocks in its header or footer. */
const FACTS = { file: '', path: '', date: '', time: '' };
