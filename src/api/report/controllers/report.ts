import { reportActions } from '../../../reports/controller';

export default () => reportActions;
