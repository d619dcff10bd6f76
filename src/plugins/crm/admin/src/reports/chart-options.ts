import type { ReportDescription, ReportMark } from './types';
import { shown } from './numbers';

export interface ChartColours {
  text: string;
  line: string;
  ground: string;
  series: string[];
}

interface Asked {
  chart: ReportDescription['chart'];
  marks: readonly ReportMark[];
  colours: ChartColours;
  title: string;
  /** For a reader who has asked his system for things not to move. */
  still: boolean;
  /** On a phone there is no room for words around a chart. */
  narrow?: boolean;
}

const LONG = 8;

/** Names that are too long to stand below a bar stand beside it. */
export const isLying = (marks: readonly ReportMark[]) =>
  marks.length > 12 || marks.some(({ category }) => category.length > LONG);

export const heightOf = (kind: ReportDescription['chart']['kind'], marks: readonly ReportMark[]) =>
  kind === 'bar' && isLying(marks) ? Math.max(240, marks.length * 28 + 80) : 320;

const cut = (text: string) => (text.length > 18 ? `${text.slice(0, 17)}…` : text);

const valueOf = ({ value }: ReportMark) => Number(value);

/** What ECharts draws; plain data, so that it can be looked at without a browser. */
export const chartOptions = ({ chart, marks, colours, title, still, narrow }: Asked) => {
  const label = (value: unknown) =>
    shown(chart.valueKind === 'money' ? Number(value).toFixed(2) : String(value), chart.valueKind);
  const short = (value: number) => shown(String(value), 'integer');
  const base = {
    aria: { enabled: true, label: { description: title } },
    animation: !still,
    animationDuration: 300,
    color: colours.series,
    textStyle: { color: colours.text, fontFamily: 'inherit' },
    tooltip: { trigger: chart.kind === 'line' ? 'axis' : 'item', valueFormatter: label },
  };
  if (chart.kind === 'pie') {
    return {
      ...base,
      legend: {
        bottom: 0,
        type: narrow ? 'plain' : 'scroll',
        textStyle: { color: colours.text },
        formatter: (name: string) =>
          narrow ? `${name} ${label(marks.find((it) => it.category === name)?.value ?? 0)}` : name,
      },
      series: [
        {
          type: 'pie',
          name: chart.value,
          roseType: 'radius',
          percentPrecision: 1,
          radius: ['18%', '68%'],
          center: ['50%', narrow ? '36%' : '45%'],
          label: { show: !narrow, color: colours.text, formatter: '{b}\n{c} ({d}%)' },
          itemStyle: { borderRadius: 4, borderColor: colours.ground, borderWidth: 2 },
          data: marks.map((it) => ({ name: it.category, value: valueOf(it) })),
        },
      ],
    };
  }
  const lying = chart.kind === 'bar' && isLying(marks);
  const categories = {
    type: 'category',
    data: marks.map((it) => it.category),
    inverse: lying,
    axisLabel: { color: colours.text, formatter: cut, interval: lying ? 0 : 'auto' },
    axisLine: { lineStyle: { color: colours.line } },
    axisTick: { show: false },
  };
  const values = {
    type: 'value',
    minInterval: chart.valueKind === 'integer' ? 1 : undefined,
    axisLabel: { color: colours.text, formatter: short },
    splitLine: { lineStyle: { color: colours.line } },
  };
  return {
    ...base,
    grid: { left: 16, right: lying ? 96 : 24, top: 40, bottom: 16, containLabel: true },
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series: [
      {
        type: chart.kind,
        name: chart.value,
        data: marks.map(valueOf),
        ...(chart.kind === 'bar'
          ? { barMaxWidth: lying ? 18 : 48, itemStyle: { borderRadius: 4 } }
          : { symbolSize: 9 }),
        label: {
          show: marks.length <= 30,
          position: lying ? 'right' : 'top',
          color: colours.text,
          formatter: ({ value }: { value: unknown }) => label(value),
        },
      },
    ],
  };
};
