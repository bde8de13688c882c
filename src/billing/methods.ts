import type { Tariff } from '../registers/tariffs';
import type { Method } from './bench';
import { byHeat } from './byHeat';
import { byHeat2 } from './byHeat2';
import { byMeter } from './byMeter';
import { byTime } from './byTime';

/** A shared amount 公摊 and a manual one 手工 are typed, not computed. */
const typedOnly: Method = () => undefined;

/** How each 计费方式 is computed. */
export const METHODS: Readonly<Record<Tariff['method'], Method>> = {
  area: byTime,
  fixed: byTime,
  meter: byMeter,
  tier: byMeter,
  heat: byHeat,
  heat2: byHeat2,
  share: typedOnly,
  manual: typedOnly,
};
