export { leaderForms } from './forms/leader-forms.ts';
export { seriesForms } from './forms/series-forms.ts';
