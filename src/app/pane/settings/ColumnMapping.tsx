import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnknownColumn } from '../../../jobs/desk/unrecognised';
import { fill } from '../../../words/fill';
import { usePane } from '../context';
import { PlanView } from '../parts/PlanView';
import { usePlan } from '../usePlan';
import { HeadingMeaning } from './HeadingMeaning';
import { earlierMeanings, type Meanings } from './mappingDraft';
import { useSettingWords } from './settingWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface ColumnMappingProps {
  /** Tells the sheet and its register. */
  readonly first: UnknownColumn;
  readonly columns: readonly UnknownColumn[];
  readonly kept: readonly string[];
}

/** Columns of a known sheet that no field claims; most are the office's own and stay so. */
export function ColumnMapping({ first, columns, kept }: ColumnMappingProps) {
  const { sheet, register, fields } = first;
  const styles = useStyles();
  const say = useSettingWords();
  const { engine } = usePane().surroundings;
  const [meanings, setMeanings] = useState<Meanings>({});
  const work = usePlan<unknown>();
  const title = fill(say['columns-of'], { sheet });
  return (
    <section className={styles.root} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {columns.map((column) => (
        <HeadingMeaning
          key={column.column}
          heading={column}
          fields={fields}
          meanings={meanings}
          onMeanings={(next) => {
            work.drop();
            setMeanings(next);
          }}
        />
      ))}
      <div>
        <Button
          disabled={Object.keys(meanings).length === 0}
          onClick={() => {
            const all = { ...earlierMeanings(kept, sheet), ...meanings };
            void work.make(() => engine.enter('mapping', { sheet, register, columns: all }));
          }}
        >
          {say.map}
        </Button>
      </div>
      <PlanView work={work} />
    </section>
  );
}
