import { getFetchClient } from '@strapi/strapi/admin';
import type { Asked } from './reports-api';
import type { FileFormat, Format } from './types';

/** Hands a file to the browser under a name. */
export const handOver = (url: string, name: string) => {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
};

const today = () => {
  const now = new Date();
  const two = (it: number) => String(it).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export const fileName = (title: string, end: string) => `${title}-${today()}.${end}`;

/** Asks the server for a report in a form in which it is taken away: there the right is asked, and a trace is left. */
const askFor = async <T>(name: string, asked: Asked, format: Format, responseType?: 'blob'): Promise<T> => {
  const { data } = await getFetchClient().get<T>(`/crm/reports/${name}`, {
    params: { ...asked, format },
    ...(responseType && { responseType }),
  });
  return data;
};

/** The chart as a picture, once the server has agreed to it. */
export const takePicture = async (
  name: string,
  title: string,
  asked: Asked,
  picture: string,
): Promise<void> => {
  await askFor(name, asked, 'png');
  handOver(picture, fileName(title, 'png'));
};

/** The whole of a report as a file, with the filters that are set. */
export const takeAway = async (
  name: string,
  title: string,
  asked: Asked,
  format: FileFormat,
): Promise<void> => {
  const { page: _page, pageSize: _pageSize, ...filters } = asked;
  const url = URL.createObjectURL(await askFor<Blob>(name, filters, format, 'blob'));
  handOver(url, fileName(title, format));
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
