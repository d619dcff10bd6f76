// The same rows on every run and both databases.
let state = 20071212;
export const random = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state % below;
};
export const pick = (from) => from[random(from.length)];

const PLACES =
  '北京 上海 广州 深圳 天津 重庆 武汉 成都 西安 沈阳 大连 青岛 济南 南京 杭州 长沙 昆明 潍坊'.split(' ');
const WORDS =
  '聪海 明科 太阳 天河 天桥 白羽 神光 青鸟 华光 无限 长城 东方 金桥 海龙 宏远 新华 中天 远大 博雅 恒通'.split(
    ' ',
  );
const TRADES = '信息技术 药业 烟草 培训 数码 电子 机械 食品 纺织 建材 物流 能源 传媒 医疗 化工'.split(' ');
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '伟 芳 娜 敏 静 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英'.split(' ');
const PHRASES =
  '产品质量 售后服务 发货时间 价格优惠 合同条款 运费计算 使用方法 技术支持 库存不足 付款方式 电视机 收音机 笔记本电脑 下季度采购 新品介绍'.split(
    ' ',
  );

/** Unique by its number. */
export const company = (index) =>
  `${PLACES[index % PLACES.length]}${pick(WORDS)}${pick(TRADES)}有限公司${index.toString(36).toUpperCase()}`;
export const person = () => SURNAMES[random(SURNAMES.length)] + pick(GIVEN);
export const phrase = () => `${pick(PHRASES)}${pick(PHRASES)}`;
export const text = (sentences) =>
  Array.from({ length: sentences }, () => `客户询问${phrase()}，已答复。`).join('');
export const phone = () => `1${3 + random(7)}${String(100000000 + random(899999999))}`;

const NOW = Date.now();
const DAY = 86_400_000;
/** An instant within the last so many days. */
export const within = (days) => new Date(NOW - random(days * 86_400) * 1000);
export const dateWithin = (days, ahead = 0) =>
  new Date(NOW + (random(ahead + 1) - random(days)) * DAY).toISOString().slice(0, 10);
