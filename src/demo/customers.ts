import { nextCode } from '../codes/next-code';
import { keepNames, knownNames } from '../api/customer/operations/names';
import type { Demo, Staff, Written } from './context';
import { prefixOf, remember, write } from './context';
import type { DemoCustomer } from './data/customers';
import { demoCustomers } from './data/customers';
import { ACTIVITIES, BANKS, FEMALE_NAMES, MALE_NAMES, STREETS, SURNAMES, TITLES } from './data/words';

export const CUSTOMER = 'api::customer.customer';

/** A customer as the rest of the company needs it. */
export interface CustomerRow extends Written {
  demo: DemoCustomer;
  manager: Staff;
  createdAt: Date;
}

const AREA_CODE: Record<string, string> = {
  北京: '010',
  天津: '022',
  武汉: '027',
  广州: '020',
  沈阳: '024',
  重庆: '023',
  成都: '028',
  西安: '029',
};

const personName = ({ luck }: Demo) => {
  const female = luck.below(2) === 0;
  return {
    gender: female ? 'female' : 'male',
    name: luck.pick(SURNAMES) + luck.pick(female ? FEMALE_NAMES : MALE_NAMES),
  };
};

const particulars = (demo: Demo, { city }: DemoCustomer, index: number) => {
  const { luck } = demo;
  const phone = () => `${AREA_CODE[city] ?? '0531'}-8${luck.digits(7)}`;
  return {
    satisfaction: luck.between(2, 5),
    credit: luck.between(2, 5),
    address: `${city}市${luck.pick(STREETS)}${luck.between(1, 300)}号`,
    postalCode: `${luck.between(10, 85)}${luck.digits(4)}`,
    phone: phone(),
    fax: phone(),
    website: `www.customer${String(index + 1).padStart(3, '0')}.example`,
    businessLicenceNo: `9${luck.digits(14)}`,
    legalRepresentative: personName(demo).name,
    registeredCapital: luck.between(5, 500) * 10,
    annualRevenue: luck.between(20, 3000) * 10,
    bankName: `${luck.pick(BANKS)}${city}分行`,
    bankAccount: `62${luck.digits(16)}`,
    localTaxNo: luck.digits(15),
    nationalTaxNo: luck.digits(15),
  };
};

const writeContacts = async (demo: Demo, customer: Written, at: Date) => {
  const { luck } = demo;
  for (let left = luck.between(1, 3); left > 0; left -= 1) {
    await write(demo, 'api::contact.contact', at, {
      customer: customer.id,
      ...personName(demo),
      title: luck.pick(TITLES),
      officePhone: `0${luck.between(10, 29)}-6${luck.digits(7)}`,
      mobile: `139${luck.digits(8)}`,
    });
  }
};

const writeActivities = async (demo: Demo, customer: Written, since: number) => {
  const { luck, days } = demo;
  const longest = Math.max(10, Math.min(since * 30, 420));
  for (let left = luck.between(1, 6); left > 0; left -= 1) {
    const [place, summary, details] = luck.pick(ACTIVITIES);
    const ago = luck.between(1, longest);
    const row = { customer: customer.id, date: days.dayAgo(ago), place, summary, details };
    await write(demo, 'api::activity.activity', days.ago(ago, 9), row);
  }
};

/** A code of the specification's own screens; the counter of its day goes past it, as if it had been given here. */
const takeCode = async ({ strapi }: Demo, code: string) => {
  const [, name, serial] = /^(\D+\d{6})(\d+)$/.exec(code) as RegExpExecArray;
  const query = strapi.db.query('api::counter.counter');
  const there = await query.findOne({ where: { name } });
  if (!there) await query.create({ data: { name, value: Number(serial), publishedAt: new Date() } as never });
  else if (Number(there.value) < Number(serial))
    await query.update({ where: { name }, data: { value: Number(serial) } });
  return code;
};

export const makeCustomers = async (demo: Demo): Promise<Map<string, CustomerRow>> => {
  const rows = new Map<string, CustomerRow>();
  for (const [index, customer] of demoCustomers.entries()) {
    const createdAt = demo.days.monthsAgo(customer.since, index % 20);
    const manager = demo.staff[customer.manager];
    const aliases = customer.alias ? [customer.alias] : [];
    const written = await write(demo, CUSTOMER, createdAt, {
      code: customer.code
        ? await takeCode(demo, customer.code)
        : await nextCode(prefixOf(CUSTOMER), createdAt),
      name: customer.name,
      region: customer.region,
      level: customer.level,
      manager: manager.id,
      sharedWith:
        index % 12 === 5 ? [demo.staff[customer.manager === 'xiaoming' ? 'wangcai' : 'xiaoming'].id] : [],
      aliases,
      status: 'normal',
      incomplete: false,
      ...particulars(demo, customer, index),
    });
    await keepNames(written.id, knownNames(customer.name, aliases), createdAt);
    await writeContacts(demo, written, createdAt);
    await writeActivities(demo, written, customer.since);
    await remember(CUSTOMER, written, customer.name, [{ by: manager, at: createdAt, action: 'create' }]);
    rows.set(customer.name, { ...written, demo: customer, manager, createdAt });
  }
  return rows;
};
