import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';

use([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  TooltipComponent,
  LegendComponent,
  AriaComponent,
  CanvasRenderer,
]);

/** What one may ask of a chart that has been drawn. */
export interface Drawn {
  picture: () => string | undefined;
}

interface EChartProps {
  options: Record<string, unknown>;
  height: number;
  ground: string;
  onChoose: (index: number) => void;
}

/** The one place that knows ECharts; loaded when the first chart is shown, with only what our charts need of it. */
export const EChart = forwardRef<Drawn, EChartProps>(({ options, height, ground, onChoose }, ref) => {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>();
  const choose = useRef(onChoose);
  choose.current = onChoose;

  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = init(place.current);
    chart.current = drawn;
    drawn.on('click', ({ dataIndex }) => choose.current(dataIndex));
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(options, { notMerge: true });
    chart.current?.resize();
  }, [options, height]);

  useImperativeHandle(ref, () => ({
    picture: () => chart.current?.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: ground }),
  }));

  return <div ref={place} style={{ height, width: '100%' }} data-testid="report-chart" />;
});

export default EChart;
