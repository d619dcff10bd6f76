import { Box, Button, Flex, Loader, Typography, VisuallyHidden } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTheme } from 'styled-components';
import { chartOptions, heightOf, type ChartColours } from './chart-options';
import type { Drawn } from './EChart';
import { shown } from './numbers';
import type { ReportAnswer, ReportDescription } from './types';
import { reportWords, useSay } from './words';

const EChart = lazy(() => import('./EChart'));

const useColours = (): ChartColours => {
  const { colors } = useTheme();
  return {
    text: colors.neutral800,
    line: colors.neutral200,
    ground: colors.neutral0,
    series: [
      colors.primary600,
      colors.success500,
      colors.warning500,
      colors.secondary500,
      colors.danger500,
      colors.alternative500,
      colors.neutral400,
    ],
  };
};

interface ReportChartProps {
  report: ReportDescription;
  answer: ReportAnswer;
  /** The picture is being taken away. */
  isTaking: boolean;
  onTake: (picture: string) => void;
}

/** The chart of a report; a bar or slice leads to the records behind it, and so does the table for those who cannot see it. */
export const ReportChart = ({ report, answer, isTaking, onTake }: ReportChartProps) => {
  const say = useSay();
  const navigate = useNavigate();
  const colours = useColours();
  const drawn = useRef<Drawn>(null);
  const { chart: marks } = answer.meta;
  const options = useMemo(
    () => {
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const narrow = window.matchMedia('(max-width: 767px)').matches;
      return chartOptions({ chart: report.chart, marks, colours, title: report.label, still, narrow });
    },
    // The colours follow the theme, which redraws the page anyway.
    [report, marks, colours.text],
  );

  const open = (index: number) => {
    const goal = marks[index]?.goal;
    if (goal) navigate(goal);
  };
  const take = () => {
    const picture = drawn.current?.picture();
    if (picture) onTake(picture);
  };

  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex justifyContent="space-between" alignItems="center" paddingBottom={2}>
        <Typography variant="delta" tag="h2">
          {report.chart.value}
        </Typography>
        {report.formats.includes('png') ? (
          <Button variant="tertiary" startIcon={<Download />} loading={isTaking} onClick={take}>
            PNG
          </Button>
        ) : null}
      </Flex>
      <Suspense fallback={<Loader />}>
        <EChart
          ref={drawn}
          options={options}
          height={heightOf(report.chart.kind, marks)}
          ground={colours.ground}
          onChoose={open}
        />
      </Suspense>
      {report.paged && report.chart.kind === 'bar' ? (
        <Typography variant="pi" textColor="neutral600">
          {say(reportWords.chartOfPage)}
        </Typography>
      ) : null}
      <VisuallyHidden>
        <table>
          <caption>{report.label}</caption>
          <thead>
            <tr>
              <th>{report.chart.category}</th>
              <th>{report.chart.value}</th>
            </tr>
          </thead>
          <tbody>
            {marks.map((mark, index) => (
              <tr key={`${mark.category} ${index}`}>
                <td>{mark.category}</td>
                <td>{shown(mark.value, report.chart.valueKind)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </Box>
  );
};
