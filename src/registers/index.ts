import type { Register } from '../sheet/register';
import { demands, type Demand } from './demands';
import { type Fee, fees } from './fees';
import { type Owner, owners } from './owners';
import { type Payment, payments } from './payments';
import { type MeterReading, readings } from './readings';
import { requests, type ServiceRequest } from './requests';
import type { Settings } from './settings';
import { type Tariff, tariffs } from './tariffs';
import { type Unit, units } from './units';
import { type ReturnVisit, visits } from './visits';
import { type Waiver, waivers } from './waivers';

/** Every register the office keeps, in the order of a blank workbook. 设置 is read apart: it is one record. */
export const registers = {
  units,
  owners,
  tariffs,
  readings,
  fees,
  payments,
  waivers,
  demands,
  requests,
  visits,
} as const;

export type RegisterName = keyof typeof registers;

/** All registers of a workbook 全部台账, read and checked; the only thing later code accepts. */
export interface Book {
  readonly settings: Settings;
  readonly units: Register<Unit>;
  readonly owners: Register<Owner>;
  readonly tariffs: Register<Tariff>;
  readonly readings: Register<MeterReading>;
  /** Fees typed by the office; rows of our own 费用明细 stand in `ledger`. */
  readonly fees: Register<Fee>;
  /** Rows of 费用明细 that earlier runs wrote: what was charged before. */
  readonly ledger: Register<Fee>;
  readonly payments: Register<Payment>;
  readonly waivers: Register<Waiver>;
  readonly demands: Register<Demand>;
  readonly requests: Register<ServiceRequest>;
  readonly visits: Register<ReturnVisit>;
}
