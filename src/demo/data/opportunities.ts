import type { AccountManager } from './people';

/** Companies that are not customers yet: [name, what they want]. */
export const prospects: readonly (readonly [string, string])[] = [
  ['北京星河影视有限公司', '采购编辑用笔记本电脑二十台'],
  ['天津云杉包装有限公司', '车间看板电视机十二台'],
  ['武汉星火传感器有限公司', '研发笔记本电脑十五台'],
  ['石家庄白鹿纺织有限公司', '员工活动室电视机六台'],
  ['济南趵突饮品有限公司', '促销礼品收音机五百台'],
  ['青岛崂山茶业有限公司', '门店展示电视机十台'],
  ['太原龙城商厦', '电视机与收音机专柜合作'],
  ['北京银杏养老服务有限公司', '老人房收音机三百台'],
  ['长沙橘洲酒店管理有限公司', '客房电视机一百二十台'],
  ['广州云山旅行社', '导游用收音机八十台'],
  ['深圳蓝湾创新有限公司', '开发笔记本电脑三十台'],
  ['郑州黄河水务有限公司', '调度室电视机八台'],
  ['沈阳雪松供热有限公司', '巡检笔记本电脑二十五台'],
  ['大连海韵船务有限公司', '船员收音机两百台'],
  ['长春白桦家具有限公司', '展厅电视机六台'],
  ['哈尔滨丁香幼教集团', '教室电视机四十台'],
  ['西安秦岭旅游开发有限公司', '景区广播收音机一百台'],
  ['成都芙蓉餐饮管理有限公司', '门店电视机三十台'],
  ['重庆嘉陵仓储有限公司', '仓库笔记本电脑十台'],
  ['兰州雁滩农业有限公司', '农情广播收音机三百台'],
  ['贵阳黔灵药材有限公司', '办公笔记本电脑十二台'],
  ['南宁邕江汽车服务有限公司', '候车区电视机九台'],
  ['海口琼崖渔具有限公司', '渔民收音机四百台'],
  ['昆明石林石材有限公司', '财务笔记本电脑五台'],
  ['北京燕山图书有限公司', '书店电视机四台'],
  ['保定白洋淀食品有限公司', '促销收音机六百台'],
  ['唐山凤凰陶瓷有限公司', '展会电视机八台'],
  ['烟台蓬莱酒业有限公司', '礼品收音机二百台'],
  ['银川沙湖旅游有限公司', '游船收音机六十台'],
  ['乌鲁木齐红山物流有限公司', '调度笔记本电脑十八台'],
];

/** Customers that were won here: they came from an opportunity. */
export const wonCustomers: readonly string[] = [
  '北京晨曦印务有限公司',
  '北京绿野环保工程有限公司',
  '济南历山软件有限公司',
  '保定新阳线缆有限公司',
  '深圳湾创科技有限公司',
  '昆明滇池花卉有限公司',
  '乌鲁木齐天山果业有限公司',
  '哈尔滨松花江电器有限公司',
];

/** Won lately: the customer has little more than a name, a contact and a phone. */
export const justWon: readonly (readonly [name: string, by: AccountManager])[] = [
  ['天津海棠印刷有限公司', 'wangcai'],
  ['武汉东湖仪表有限公司', 'qiuqiu'],
];

/** Prospects [0, UNASSIGNED) wait for somebody, the next ASSIGNED are worked on, the others were given up. */
export const UNASSIGNED = 9;
export const ASSIGNED = 13;
