import { between, positive } from '../sheet/checks';
import { oneOf } from '../sheet/choiceTypes';
import { day } from '../sheet/dayTypes';
import { area, decimal } from '../sheet/numberTypes';
import { text, unitNo } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';

/** 房屋台账: one row per unit the company looks after. */
export const units = defineSheet({
  id: 'units',
  title: { zh: '房屋台账', en: 'Units' },
  also: ['房屋档案', '房产台账', '房屋信息', '房屋资料', '房屋登记', '房产信息', 'Unit register', 'Rooms'],
  signature: ['unit', 'builtArea'],
  columns: {
    unit: key(unitNo, {
      zh: '房号',
      en: 'Unit',
      also: [
        '房间号',
        '房屋编号',
        '房屋',
        '房产',
        '房产编号',
        '单元号',
        '室号',
        '室',
        '房',
        '门牌号',
        '户号',
        '房间',
        '铺位号',
        '单元房号',
        '资产编号',
        '楼栋房号',
        '栋-单元-室',
        'Room',
        'Unit no.',
        'Unit number',
      ],
      missing: 'UNIT-001',
      width: 14,
    }),
    building: optional(text, {
      zh: '楼栋',
      en: 'Building',
      also: ['楼号', '栋号', '栋', '幢', '幢号', '座', '座号', '楼宇'],
    }),
    entrance: optional(text, { zh: '单元', en: 'Entrance', also: ['门', '梯'] }),
    floor: optional(decimal, { zh: '楼层', en: 'Floor', also: ['层', '所在层'] }),
    propType: optional(
      oneOf({
        home: {
          zh: '住宅',
          en: 'Home',
          also: ['住房', '公寓', '别墅', '多层住宅', '高层住宅', 'Residential'],
        },
        shop: { zh: '商铺', en: 'Shop', also: ['商业', '门市', '底商', '铺位', '店面'] },
        office: { zh: '写字楼', en: 'Office', also: ['办公', '办公楼'] },
        parking: { zh: '车位', en: 'Parking', also: ['停车位', '车库', '地下车位'] },
        storage: { zh: '储藏室', en: 'Storage', also: ['储藏间', '地下室', '仓储'] },
        other: { zh: '其他', en: 'Other', also: ['其它'] },
      }),
      {
        zh: '物业类型',
        en: 'Property type',
        also: ['房屋类型', '业态', '用途', '性质', '房屋用途'],
        unreadable: 'UNIT-009',
      },
    ),
    builtArea: optional(area, {
      zh: '建筑面积',
      en: 'Built area',
      also: ['面积', '产权面积', '建面', '房屋面积', 'Area'],
      unreadable: 'UNIT-005',
      checks: [positive('UNIT-005')],
    }),
    innerArea: optional(area, {
      zh: '套内面积',
      en: 'Inner area',
      also: ['套内建筑面积', '室内面积', '使用面积'],
    }),
    billArea: optional(area, {
      zh: '计费面积',
      en: 'Billing area',
      also: ['收费面积', '收费建筑面积'],
      unreadable: 'UNIT-005',
      checks: [positive('UNIT-005')],
    }),
    heatArea: optional(area, {
      zh: '供热面积',
      en: 'Heated area',
      also: ['采暖面积', '供暖面积', '取暖面积'],
    }),
    height: optional(decimal, { zh: '层高', en: 'Storey height', checks: [between('UNIT-013', 2, 8)] }),
    state: optional(
      oneOf({
        unsold: { zh: '未售', en: 'Unsold' },
        undelivered: { zh: '未交付', en: 'Undelivered', also: ['未交房', '未入伙', '未接房'] },
        vacant: {
          zh: '已交付空置',
          en: 'Delivered, vacant',
          also: ['空置', '已交付', '已交房', '未入住', '空关'],
        },
        occupied: { zh: '已入住', en: 'Occupied', also: ['入住', '自住', '使用中', '已装修'] },
        let: { zh: '出租', en: 'Let', also: ['已出租', '租赁'] },
      }),
      { zh: '房屋状态', en: 'State', also: ['状态', '入住状态', '使用状态'] },
    ),
    handover: optional(day, {
      zh: '交付日期',
      en: 'Handover',
      also: ['交房日期', '交楼日期', '入伙日期', '接房日期', '收房日期', '收楼日期', '入伙时间'],
    }),
    billFrom: optional(day, {
      zh: '计费起始日',
      en: 'Bill from',
      also: ['起计日期', '计费起始日期', '收费起始日'],
    }),
    vacantFrom: optional(day, { zh: '空置起', en: 'Vacant from', also: ['报停起', '空置开始'] }),
    vacantTo: optional(day, { zh: '空置止', en: 'Vacant to', also: ['报停止', '空置结束'] }),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['说明'], width: 20 }),
  },
});

/** A unit 房屋. Areas in m². */
export type Unit = RecordOf<typeof units>;
