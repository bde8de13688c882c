import fc from 'fast-check';
import { maskBank, maskId, maskName, maskPhone, maskPlate } from '../../src/kernel/mask';
import { corpus } from './tables';

const MASKS: Readonly<Record<string, (text: string) => string>> = {
  name: maskName,
  phone: maskPhone,
  id: maskId,
  plate: maskPlate,
  bank: maskBank,
};

test.each(
  corpus<{ kind: string; input: string; masked: string }>('masking').map(
    ({ kind, input, masked }) => [kind, input, masked] as const,
  ),
)('%s %s is shown as %s', (kind, input, masked) => {
  expect(MASKS[kind]!(input)).toBe(masked);
});

test.each([
  [maskName, '张 三', '张**'],
  [maskName, '张三 李四', '张* 李*'],
  [maskName, '张三/××有限公司', '张*/××有限公司'],
  // A person's name beside a company's is still a person's.
  [maskName, '张三（××公司）', '张*******'],
  [maskName, '欧阳', '欧*'],
  [maskName, '开发商', '开发商'],
  [maskName, 'ABC Trading Co., Ltd.', 'ABC Trading Co., Ltd.'],
  [maskPhone, '138 0013 8000', '138 **** 8000'],
  [maskPhone, '张三13800138000', '**1******8000'],
  [maskPhone, '010-88886666-801', '010-****6666-801'],
  [maskPhone, '88886666', '****6666'],
  [maskPhone, '6226567', '****567'],
  [maskId, '91350100M000100Y43', '913501********0Y43'],
  [maskId, '110101 19900307 0003', '110101 ******** 0003'],
  [maskPlate, '粤BD12345', '粤B****45'],
  [maskPlate, '京A·12345', '京A·***45'],
  [maskBank, '6222 0200 0000 0001 234', '6222 **** **** ***1 234'],
  [maskBank, '12345678', '****5678'],
] as const)('%p of %s is %s', (mask, input, masked) => {
  expect(mask(input)).toBe(masked);
});

const person = fc.stringMatching(/^[张王李欧阳司马诸葛娜三丰光𠮷𬱖]{2,5}(?:[、/ ][张王李光]{2,3}){0,2}$/u);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  person,
  fc.stringMatching(/^[\d *+()-]{0,24}$/u),
);

test('a mask is its own mask and keeps the length in characters', () => {
  fc.assert(
    fc.property(anyText, (text) =>
      Object.values(MASKS).every((mask) => {
        const once = mask(text);
        return mask(once) === once && Array.from(once).length === Array.from(text).length;
      }),
    ),
    { numRuns: 2000 },
  );
});

test('a phone hides four digits or more, an identity number eight', () => {
  const stars = (text: string): number => text.split('*').length - 1;
  fc.assert(
    fc.property(fc.stringMatching(/^1[3-9]\d{9}$/u), fc.stringMatching(/^\d{17}[\dX]$/u), (phone, id) => {
      return stars(maskPhone(phone)) >= 4 && stars(maskId(id)) >= 8;
    }),
  );
});
