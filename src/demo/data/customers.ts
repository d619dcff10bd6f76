import type { AccountManager } from './people';

export interface DemoCustomer {
  name: string;
  /** Given for the specification's own samples; the others get one of the day they were created. */
  code?: string;
  region: string;
  city: string;
  manager: AccountManager;
  /** 1–5, as in the dictionary. */
  level: string;
  /** Months since it became a customer. */
  since: number;
  /** Months since its last order; null for one that has never ordered. */
  lastOrder: number | null;
  /** What the sales system writes, where it is another name. */
  alias?: string;
}

const row = (
  code: string | undefined,
  name: string,
  region: string,
  city: string,
  manager: AccountManager,
  level: number,
  since: number,
  lastOrder: number | null,
): DemoCustomer => ({ code, name, region, city, manager, level: String(level), since, lastOrder });

/** The customers on the specification's own screens. */
export const sampleCustomers: readonly DemoCustomer[] = [
  {
    ...row('KH071202001', '聪海信息科技有限公司', '北京', '北京', 'xiaoming', 5, 40, 0),
    alias: '北京聪海信息科技有限公司',
  },
  row('KH071201008', '北京明科科技有限公司', '北京', '北京', 'xiaoming', 1, 38, 2),
  row('KH071201007', '太阳药业', '华北', '石家庄', 'wangcai', 2, 38, 1),
  row('KH071201006', '云南天河烟草公司', '中南', '昆明', 'qiuqiu', 2, 38, 4),
  row('KH071201005', '北京天桥信息技术有限公司', '北京', '北京', 'xiaoming', 3, 38, 1),
  row('KH071201004', '北京白羽有限责任公司', '北京', '北京', 'xiaoming', 1, 38, 9),
  row('KH071201003', '北京神光培训', '北京', '北京', 'wangcai', 3, 38, 3),
  row('KH071201002', '潍坊青鸟华光', '华北', '潍坊', 'wangcai', 4, 38, 2),
  row('KH071201001', '青鸟无限数码', '北京', '北京', 'qiuqiu', 4, 38, 1),
  row('KH071130003', '北京大学', '北京', '北京', 'qiuqiu', 5, 39, 1),
];

/** 阳光实业 is on the churn screen: its last order is of 2005-12-07. */
export const SUNSHINE = '阳光实业';

const more = (...rest: [string, string, string, AccountManager, number, number, number | null]) =>
  row(undefined, ...rest);

/** Enough more that lists have pages, charts have bars and the churn run finds something. */
export const moreCustomers: readonly DemoCustomer[] = [
  more(SUNSHINE, '华北', '天津', 'wangcai', 3, 60, null),
  more('北京云岭数据技术有限公司', '北京', '北京', 'xiaoming', 3, 30, 1),
  more('北京朗月文化传播有限公司', '北京', '北京', 'xiaoming', 1, 26, 5),
  more('北京启程教育科技有限公司', '北京', '北京', 'xiaoming', 2, 22, 2),
  more('北京安澜医疗器械有限公司', '北京', '北京', 'xiaoming', 3, 20, 8),
  more('北京松柏物业管理有限公司', '北京', '北京', 'xiaoming', 1, 18, 11),
  more('北京远见咨询有限公司', '北京', '北京', 'xiaoming', 1, 14, 3),
  more('北京汇泽源商贸有限公司', '北京', '北京', 'qiuqiu', 2, 12, 1),
  more('北京晨曦印务有限公司', '北京', '北京', 'xiaoming', 1, 10, null),
  more('北京金桥机电设备有限公司', '北京', '北京', 'wangcai', 4, 28, 2),
  more('北京绿野环保工程有限公司', '北京', '北京', 'xiaoming', 2, 8, 0),
  more('天津海川物流有限公司', '华北', '天津', 'wangcai', 2, 24, 1),
  more('天津恒基精密仪器有限公司', '华北', '天津', 'wangcai', 3, 30, 7),
  more('石家庄康宁药业有限公司', '华北', '石家庄', 'wangcai', 2, 16, 4),
  more('太原晋阳重工机械有限公司', '华北', '太原', 'wangcai', 4, 34, 1),
  more('太原煤联能源有限公司', '华北', '太原', 'wangcai', 1, 20, 13),
  more('济南泉城电子有限公司', '华北', '济南', 'wangcai', 2, 18, 2),
  more('济南历山软件有限公司', '华北', '济南', 'wangcai', 1, 9, 1),
  more('青岛碧海水产有限公司', '华北', '青岛', 'wangcai', 1, 15, 10),
  more('青岛帆顺船舶配件有限公司', '华北', '青岛', 'wangcai', 3, 27, 3),
  more('烟台果香食品有限公司', '华北', '烟台', 'wangcai', 1, 11, 5),
  more('唐山钢源铸造有限公司', '华北', '唐山', 'wangcai', 2, 21, 2),
  more('保定新阳线缆有限公司', '华北', '保定', 'wangcai', 1, 7, null),
  more('武汉江城光电有限公司', '中南', '武汉', 'qiuqiu', 5, 36, 0),
  more('武汉楚天家电连锁有限公司', '中南', '武汉', 'qiuqiu', 4, 33, 1),
  more('长沙岳麓传媒有限公司', '中南', '长沙', 'qiuqiu', 1, 13, 8),
  more('长沙湘味食品有限公司', '中南', '长沙', 'qiuqiu', 1, 17, 2),
  more('广州珠江通信器材有限公司', '中南', '广州', 'qiuqiu', 3, 29, 1),
  more('广州南粤百货有限公司', '中南', '广州', 'qiuqiu', 3, 25, 0),
  more('深圳鹏程电子有限公司', '中南', '深圳', 'qiuqiu', 2, 19, 2),
  more('深圳湾创科技有限公司', '中南', '深圳', 'xiaoming', 2, 6, 1),
  more('郑州中原纺织有限公司', '中南', '郑州', 'qiuqiu', 1, 36, 26),
  more('郑州嵩山建材有限公司', '中南', '郑州', 'qiuqiu', 2, 16, 3),
  more('南宁桂香茶业有限公司', '中南', '南宁', 'qiuqiu', 1, 12, 9),
  more('海口椰风旅游有限公司', '中南', '海口', 'qiuqiu', 1, 8, 2),
  more('昆明滇池花卉有限公司', '中南', '昆明', 'qiuqiu', 1, 5, 1),
  more('沈阳北方机床销售有限公司', '东北', '沈阳', 'wangcai', 3, 31, 2),
  more('沈阳浑河商贸有限公司', '东北', '沈阳', 'wangcai', 1, 14, 7),
  more('大连滨城软件服务有限公司', '东北', '大连', 'xiaoming', 2, 22, 1),
  more('大连渤海渔业有限公司', '东北', '大连', 'wangcai', 1, 10, 4),
  more('长春春城汽车零部件有限公司', '东北', '长春', 'wangcai', 4, 35, 1),
  more('长春净月药业有限公司', '东北', '长春', 'wangcai', 2, 18, 3),
  more('哈尔滨冰城乳业有限公司', '东北', '哈尔滨', 'wangcai', 1, 13, 12),
  more('哈尔滨松花江电器有限公司', '东北', '哈尔滨', 'wangcai', 2, 9, 2),
  more('西安长安电力设备有限公司', '西部', '西安', 'qiuqiu', 4, 32, 1),
  more('西安雁塔教育咨询有限公司', '西部', '西安', 'qiuqiu', 1, 11, 6),
  more('成都锦江酒店用品有限公司', '西部', '成都', 'qiuqiu', 2, 20, 2),
  more('成都蜀光半导体有限公司', '西部', '成都', 'xiaoming', 5, 28, 0),
  more('重庆山城摩托配件有限公司', '西部', '重庆', 'qiuqiu', 2, 24, 4),
  more('重庆两江物流有限公司', '西部', '重庆', 'qiuqiu', 1, 15, 1),
  more('兰州黄河石化设备有限公司', '西部', '兰州', 'qiuqiu', 3, 26, 10),
  more('乌鲁木齐天山果业有限公司', '西部', '乌鲁木齐', 'qiuqiu', 1, 7, 3),
  more('贵阳花溪酒业有限公司', '西部', '贵阳', 'qiuqiu', 2, 17, 2),
  more('银川塞上枸杞有限公司', '西部', '银川', 'qiuqiu', 1, 9, 8),
];

export const demoCustomers: readonly DemoCustomer[] = [...sampleCustomers, ...moreCustomers];
