import { Box, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Navigate, NavLink, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { ReportView } from './ReportView';
import { useReportsQuery } from './reports-api';
import { reportWords, useSay } from './words';

export const REPORTS_PATH = '/plugins/crm/reports';

/** On a phone the row of reports is pushed sideways. */
const Row = styled.nav`
  display: flex;
  overflow-x: auto;
  scrollbar-width: none;
`;

const Tab = styled(NavLink)`
  flex: none;
  padding: 1.2rem 1.6rem;
  text-decoration: none;
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  &.active {
    color: ${({ theme }) => theme.colors.primary600};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** Every report that the reader may see, one beside the other; made from the server's descriptions alone. */
export const ReportsPage = () => {
  const say = useSay();
  const { locale } = useIntl();
  const { '*': name } = useParams();
  const { data, isLoading, error } = useReportsQuery({ language: locale });
  if (isLoading) return <Page.Loading />;
  if (error || !data) return <Page.NoPermissions />;
  const report = data.find((it) => it.name === name);
  if (!report)
    return data[0] ? <Navigate replace to={`${REPORTS_PATH}/${data[0].name}`} /> : <Page.NoPermissions />;

  return (
    <Page.Main>
      <Page.Title>{report.label}</Page.Title>
      <Layouts.Header title={report.label} subtitle={say(reportWords.reports)} />
      <Layouts.Content>
        <Row aria-label={say(reportWords.reports)}>
          {data.map((it) => (
            <Tab key={it.name} to={`${REPORTS_PATH}/${it.name}`}>
              <Typography variant="sigma" textColor="currentcolor" style={{ color: 'inherit' }}>
                {it.label}
              </Typography>
            </Tab>
          ))}
        </Row>
        <Box paddingTop={6} paddingBottom={10}>
          <ReportView key={report.name} report={report} />
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ReportsPage;
