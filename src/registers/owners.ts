import { zeroOrMore } from '../sheet/checks';
import { oneOf, yesNo } from '../sheet/choiceTypes';
import { day } from '../sheet/dayTypes';
import { decimal } from '../sheet/numberTypes';
import { phoneNo } from '../sheet/phoneType';
import { certificateNo, text } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';
import { unitColumn } from './unitColumn';

/** 业主登记: one row per person, unit and time. */
export const owners = defineSheet({
  id: 'owners',
  title: { zh: '业主登记', en: 'Owners' },
  also: [
    '业主台账',
    '业主信息',
    '业主资料',
    '业主档案',
    '住户信息',
    '住户登记',
    '客户资料',
    '业主名册',
    'Owner register',
  ],
  signature: ['unit', 'ownerName'],
  columns: {
    unit: unitColumn,
    ownerName: key(text, {
      zh: '姓名/单位',
      en: 'Name',
      also: [
        '业主',
        '业主姓名',
        '姓名',
        '户主',
        '户主姓名',
        '业主名称',
        '客户名称',
        '客户姓名',
        '产权人',
        '住户',
        '住户姓名',
        '业户',
        '户名',
        '姓名/单位名称',
        '业主(单位)名称',
        'Owner',
        'Owner name',
      ],
      missing: 'OWN-001',
    }),
    relation: optional(
      oneOf({
        owner: { zh: '产权人', en: 'Owner', also: ['业主', '本人', '户主'] },
        joint: { zh: '共有人', en: 'Joint owner', also: ['共有'] },
        family: { zh: '家属', en: 'Family', also: ['家庭成员', '配偶', '父母', '子女'] },
        tenant: { zh: '租户', en: 'Tenant', also: ['承租人', '租客'] },
        user: { zh: '使用人', en: 'User', also: ['借住'] },
        developer: { zh: '建设单位', en: 'Developer', also: ['开发商'] },
      }),
      { zh: '身份', en: 'Relation', also: ['与业主关系', '人员类型', '业主类型', '关系'] },
    ),
    certType: optional(
      oneOf({
        residentId: { zh: '身份证', en: 'Resident ID', also: ['居民身份证', '二代身份证'] },
        passport: { zh: '护照', en: 'Passport' },
        hongKongMacao: {
          zh: '港澳',
          en: 'HK/Macao permit',
          also: ['港澳通行证', '港澳居民来往内地通行证', '回乡证'],
        },
        taiwan: { zh: '台', en: 'Taiwan permit', also: ['台胞证', '台湾居民来往大陆通行证'] },
        military: { zh: '军官', en: 'Military', also: ['军官证'] },
        creditCode: { zh: '统一社会信用代码', en: 'Credit code', also: ['营业执照', '信用代码', '税号'] },
      }),
      { zh: '证件类型', en: 'Certificate type' },
    ),
    certNo: optional(certificateNo, {
      zh: '证件号',
      en: 'Certificate no.',
      also: ['身份证', '身份证号', '身份证号码', '证件号码', '统一社会信用代码', '营业执照号', '税号'],
      width: 22,
    }),
    sex: optional(
      oneOf({
        male: { zh: '男', en: 'Male', also: ['男性', 'M'] },
        female: { zh: '女', en: 'Female', also: ['女性', 'F'] },
      }),
      { zh: '性别', en: 'Sex' },
    ),
    phone: optional(phoneNo, {
      zh: '电话',
      en: 'Phone',
      also: ['联系电话', '手机', '手机号', '手机号码', '联系方式', '移动电话', '业主电话', 'Tel', 'Mobile'],
      width: 15,
    }),
    phone2: optional(phoneNo, {
      zh: '备用电话',
      en: 'Phone 2',
      also: ['紧急联系电话', '固定电话', '座机'],
      width: 15,
    }),
    emergency: optional(text, { zh: '紧急联系人', en: 'Emergency contact' }),
    ownFrom: optional(day, { zh: '产权起', en: 'Owner from', also: ['产权起始', '登记日期', '购房日期'] }),
    ownTo: optional(day, { zh: '产权止', en: 'Owner to', also: ['产权终止', '转出日期'] }),
    moveIn: optional(day, { zh: '入住日期', en: 'Move-in', also: ['入住时间', '迁入日期'] }),
    isPayer: optional(yesNo, { zh: '交费人', en: 'Payer', also: ['是否交费人', '缴费人', '是否缴费人'] }),
    persons: optional(decimal, {
      zh: '家庭人口',
      en: 'Persons',
      also: ['人口', '人数', '常住人口'],
      checks: [zeroOrMore('WB-015')],
    }),
    noticeWay: optional(
      oneOf({
        paper: { zh: '纸质', en: 'Paper', also: ['纸质单', '上门'] },
        sms: { zh: '短信', en: 'SMS' },
        wechat: { zh: '微信', en: 'WeChat' },
        post: { zh: '邮寄', en: 'Post', also: ['信函', '快递'] },
      }),
      { zh: '通知方式', en: 'Notice way' },
    ),
    address: optional(text, {
      zh: '通信地址',
      en: 'Address',
      also: ['地址', '联系地址', '邮寄地址'],
      width: 24,
    }),
    plate: optional(text, { zh: '车牌', en: 'Plate', also: ['车牌号', '车牌号码'] }),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['说明'], width: 20 }),
  },
});

/** A person or company of a unit 业主/住户, over a span of days. */
export type Owner = RecordOf<typeof owners>;
