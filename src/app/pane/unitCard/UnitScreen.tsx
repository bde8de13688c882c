import { Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession, useShellWords } from '../context';
import { useScreenStyles } from '../parts/screenStyles';
import { UnitSearch } from '../parts/UnitSearch';
import { useAnswer } from '../useAnswer';
import { UnitCard } from './UnitCard';
import { useUnitWords } from './unitWords';

/** 住户卡: who lives there, what is owed, what was paid and what is open, while one types. */
export default function UnitScreen() {
  const styles = useScreenStyles();
  const say = useUnitWords();
  const shell = useShellWords();
  const about = useSession((session) => session.about);
  const [text, setText] = useState('');
  const [unit, setUnit] = useState(about);
  const { answer, isAsking } = useAnswer('unitCard', unit === null ? null : { unit });
  return (
    <div className={styles.root}>
      <UnitSearch
        text={text}
        onText={setText}
        onUnit={(found) => {
          setUnit(found);
          setText('');
        }}
      />
      {unit !== null && answer === null && isAsking && <Spinner size="small" label={shell.working} />}
      {unit !== null && answer === null && !isAsking && <Text>{say.none}</Text>}
      {unit !== null && answer !== null && <UnitCard card={answer} />}
    </div>
  );
}
