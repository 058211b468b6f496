// The questions that are cases, and the databases that each is put to.
export const cases = [
  '01-incidents-in-order',
  '02-linked-to-the-atyrau-explosions',
  '03-the-law-it-protested',
  '04-arrests-that-followed',
  '05-figures-per-incident',
  '05-how-many-died-in-all',
  '06-terrorism-and-the-almaty-shooting',
  '07-in-may-2011',
  '08-in-aktobe-region',
  '09-law-enforcement-deaths-by-month',
  '10-in-the-public-record',
  '10-the-public-record-compared',
  '11-what-led-to-what',
  '12-connected-with-almaty',
  '12-connected-with-the-law',
  '13-what-the-link-rests-on',
  '13-what-the-sums-rest-on',
  '13-without-the-article',
  '14-find-by-name',
  '15-unknown-or-not-recorded',
  '16-credibility-doubted',
  '17-people-detained',
  '18-before-31-october',
  '19-network-of-2011',
  '20-counted-by-what-they-are',
  '21-history-of-a-relation',
  '22-around-the-group',
  '26-who-said-what-when',
  '27-which-sources-stand-behind',
] as const;
export const databases = ['article', 'all'] as const;

/** Those that search: how many statements they take, and which, depends on what is found. */
export const searches: ReadonlySet<string> = new Set([
  '10-the-public-record-compared',
  '12-connected-with-almaty',
  '12-connected-with-the-law',
  '13-what-the-link-rests-on',
  '13-what-the-sums-rest-on',
  '19-network-of-2011',
  '22-around-the-group',
]);
