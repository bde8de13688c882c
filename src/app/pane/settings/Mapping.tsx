import { Caption1, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { UnknownColumn } from '../../../jobs/desk/unrecognised';
import { useShellWords } from '../context';
import { useAnswer } from '../useAnswer';
import { ColumnMapping } from './ColumnMapping';
import { KeptMappings } from './KeptMappings';
import { SheetMapping } from './SheetMapping';
import { useSettingWords } from './settingWords';

interface MappingProps {
  /** As written in 设置. */
  readonly kept: readonly string[];
  /** Whether people came here for this: it comes into sight. */
  readonly isAimed: boolean;
}

const NOTHING = {};

/** Sheets and columns that nobody recognised, for people to say once what they are 手工指定. */
export function Mapping({ kept, isAimed }: MappingProps) {
  const say = useSettingWords();
  const shell = useShellWords();
  const top = useRef<HTMLDivElement>(null);
  const { answer } = useAnswer('unrecognised', NOTHING);
  const isThere = answer !== null;
  useEffect(() => {
    if (!isAimed || !isThere) return;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, [isAimed, isThere]);
  if (answer === null) return <Spinner size="small" label={shell.working} />;
  const { sheets, columns } = answer;
  const isDone = sheets.length === 0 && columns.length === 0;
  return (
    <>
      <div ref={top} tabIndex={-1} role="group" aria-label={say['group-mapping']}>
        {isDone ? <Text>{say['mapping-none']}</Text> : <Caption1>{say['mapping-text']}</Caption1>}
      </div>
      {sheets.map((sheet) => (
        <SheetMapping key={sheet.sheet} unknown={sheet} />
      ))}
      {bySheet(columns).map(([first, all]) => (
        <ColumnMapping key={`${first.register} ${first.sheet}`} first={first} columns={all} kept={kept} />
      ))}
      {kept.length > 0 && <KeptMappings kept={kept} />}
    </>
  );
}

function bySheet(
  columns: readonly UnknownColumn[],
): readonly (readonly [UnknownColumn, readonly UnknownColumn[]])[] {
  const groups = new Map<string, [UnknownColumn, UnknownColumn[]]>();
  for (const column of columns) {
    const key = JSON.stringify([column.sheet, column.register]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [column, [column]]);
    else group[1].push(column);
  }
  return [...groups.values()];
}
