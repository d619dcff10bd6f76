import type { Core } from '@strapi/strapi';

/** What a customer has to have, with its name. */
export const customerData = (name: string) => ({
  name,
  region: '北京',
  level: '1',
  satisfaction: 3,
  credit: 3,
  address: '北京市海淀区1号',
  postalCode: '100000',
  phone: '010-1',
  fax: '010-2',
  website: 'http://example.com',
  legalRepresentative: '赵',
  bankName: '工行',
  bankAccount: '62220001',
});

export const contactData = (name: string) => ({ name, gender: 'male', title: '经理', officePhone: '010-3' });

export const opportunityData = (customerName: string) => ({
  customerName,
  successRate: 50,
  summary: `${customerName}的机会`,
  description: '描述',
});

/** A row as it is, past every rule and right: the past that a test starts from. */
export const row = async (strapi: Core.Strapi, noun: string, data: object) =>
  (await strapi.db.query(`api::${noun}.${noun}` as 'api::customer.customer').create({ data })) as unknown as {
    id: number;
    documentId: string;
  };
