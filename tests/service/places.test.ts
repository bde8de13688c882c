import { placeReader } from '../../src/service/places';
import { grid } from '../grid';
import { readBook } from '../../src/registers/readBook';
import { day } from './requestBook';

const { book } = readBook(
  [
    grid('房屋台账')`
      房号 | 楼栋 | 建筑面积
      3-2-101 | 3栋 | 80
      商铺01 | 沿街商铺 | 40`,
  ],
  { period: null, asOf: day('2026-11-24') },
);

test.each([
  ['3-2-101', '3栋'],
  ['3栋2单元101', '3栋'],
  ['3栋2单元', '3栋'], // a staircase is in the building its units are in
  ['9-1-101', '9'], // a building the register does not know is what the number says
  ['商铺01', '沿街商铺'],
  ['地库入口', null],
])('%s is in building %s', (given, building) => {
  expect(placeReader(book.units)(given)?.building).toBe(building);
});
