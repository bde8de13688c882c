import { DAYS, PHONE, SHEETS } from '../floors/rules.mjs';

/** Rows as objects, which every library wants; the work is a part of using it. */
function objectsOf(rows, columns) {
  const objects = new Array(rows.length - 1);
  for (let row = 1; row < rows.length; row += 1) {
    const object = {};
    for (let column = 0; column < columns.length; column += 1)
      object[columns[column].field] = rows[row][column];
    objects[row - 1] = object;
  }
  return objects;
}

function validated(sheets, faultsOf) {
  const faults = [];
  for (const [name, columns] of Object.entries(SHEETS)) {
    const places = new Map(columns.map(({ field }, column) => [field, column]));
    const { rows } = sheets.find((sheet) => sheet.name === name);
    objectsOf(rows, columns).forEach((object, i) => {
      for (const field of faultsOf(name, object)) faults.push(`${name}!${i + 1},${places.get(field)}`);
    });
  }
  return faults;
}

/** ajv 8 compiled with `new Function`, all errors of a row. */
export function ajvValidator(library) {
  const Ajv = library.default ?? library;
  const ajv = new Ajv({ allErrors: true });
  const checks = new Map(
    Object.entries(SHEETS).map(([name, columns]) => [name, ajv.compile(ajvSchema(columns))]),
  );
  return (sheets) =>
    validated(sheets, (name, object) => {
      const check = checks.get(name);
      return check(object) ? NONE : check.errors.map((error) => error.instancePath.slice(1));
    });
}

function ajvSchema(columns) {
  const of = {
    text: { type: 'string', minLength: 1 },
    number: { type: 'number' },
    positive: { type: 'number', exclusiveMinimum: 0 },
    count: { type: 'number', minimum: 0 },
    day: { type: 'number', minimum: DAYS.first, exclusiveMaximum: DAYS.last },
    phone: { type: 'string', pattern: PHONE.source },
  };
  const properties = columns.map(({ field, kind, of: options }) => [
    field,
    kind === 'option' ? { enum: options } : of[kind],
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: columns.map(({ field }) => field),
  };
}

/** zod 4, `safeParse` of each row. */
export function zodValidator({ z }) {
  const of = {
    text: z.string().min(1),
    number: z.number(),
    positive: z.number().positive(),
    count: z.number().nonnegative(),
    day: z.number().min(DAYS.first).lt(DAYS.last),
    phone: z.string().regex(PHONE),
  };
  const schemas = new Map(
    Object.entries(SHEETS).map(([name, columns]) => [
      name,
      z.object(
        Object.fromEntries(
          columns.map(({ field, kind, of: options }) => [
            field,
            kind === 'option' ? z.enum(options) : of[kind],
          ]),
        ),
      ),
    ]),
  );
  return (sheets) =>
    validated(sheets, (name, object) => {
      const result = schemas.get(name).safeParse(object);
      return result.success ? NONE : result.error.issues.map((issue) => issue.path[0]);
    });
}

const NONE = [];
