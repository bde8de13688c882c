import { showDecimal, times } from '../kernel/decimal';
import { issue } from '../sheet/issue';
import { defineRule } from './rule';

/** In Shandong nothing is charged while heating is stopped 报停 (山东省供热条例25). */
export const heatStopIsFree = defineRule({
  name: 'heatStopIsFree',
  codes: ['RATE-008'],
  *check({ settings: { profile, heatStopRatio } }) {
    if (heatStopRatio === null || heatStopRatio.digits <= 0 || !SHANDONG.test(profile ?? '')) return;
    const value = `${showDecimal(times(heatStopRatio, { digits: 100, scale: 0 }))}%`;
    yield issue('RATE-008', { register: 'settings' }, { value });
  },
});

const SHANDONG =
  /山东|济南|青岛|淄博|枣庄|东营|烟台|潍坊|济宁|泰安|威海|日照|临沂|德州|聊城|滨州|菏泽|^shandong$/iu;
