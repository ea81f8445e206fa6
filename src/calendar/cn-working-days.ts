import type { WorkingCalendar } from './working-days.ts'

/**
 * The days off and the make-up working days of mainland China, as the General Office of the State Council announces them year by year.
 *
 * A period is `first/last`, both included; a day without its year is of the year announced. Weekends outside these are off, other days are
 * worked. The dates are those of the public collection NateScarlet/holiday-cn (MIT), read at its commit of 2026-08-07. The fixed days are those
 * of the Regulations on Public Holidays that no notice can make working days: 1 January, 1 May, and 1 to 3 October.
 */
export const cnWorkingDays: WorkingCalendar = {
  fixedHolidays: ['01-01', '05-01', '10-01', '10-02', '10-03'],
  years: [
    {
      year: 2012,
      off: '01-01/01-03 01-22/01-28 04-02/04-04 04-29/05-01 06-22/06-24 09-30/10-07',
      makeUp: '2011-12-31 01-21 01-29 03-31 04-01 04-28 09-29',
    },
    {
      year: 2013,
      off: '01-01/01-03 02-09/02-15 04-04/04-06 04-29/05-01 06-10/06-12 09-19/09-21 10-01/10-07',
      makeUp: '01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12',
    },
    {
      year: 2014,
      off: '01-01 01-31/02-06 04-05 04-07 05-01/05-03 06-02 09-08 10-01/10-07',
      makeUp: '01-26 02-08 05-04 09-28 10-11',
    },
    {
      year: 2015,
      off: '01-01/01-03 02-18/02-24 04-05/04-06 05-01 06-20 06-22 09-03/09-05 09-27 10-01/10-07',
      makeUp: '01-04 02-15 02-28 09-06 10-10',
    },
    {
      year: 2016,
      off: '01-01 02-07/02-13 04-04 05-01/05-02 06-09/06-11 09-15/09-17 10-01/10-07',
      makeUp: '02-06 02-14 06-12 09-18 10-08 10-09',
    },
    {
      year: 2017,
      off: '01-01/01-02 01-27/02-02 04-02/04-04 05-01 05-28/05-30 10-01/10-08',
      makeUp: '01-22 02-04 04-01 05-27 09-30',
    },
    {
      year: 2018,
      off: '01-01 02-15/02-21 04-05/04-07 04-29/05-01 06-18 09-24 10-01/10-07',
      makeUp: '02-11 02-24 04-08 04-28 09-29 09-30',
    },
    {
      year: 2019,
      off: '2018-12-30/01-01 02-04/02-10 04-05 05-01/05-04 06-07 09-13 10-01/10-07',
      makeUp: '2018-12-29 02-02 02-03 04-28 05-05 09-29 10-12',
    },
    {
      year: 2020,
      off: '01-01 01-24/02-02 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08',
      makeUp: '01-19 04-26 05-09 06-28 09-27 10-10',
    },
    {
      year: 2021,
      off: '01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07',
      makeUp: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
    },
    {
      year: 2022,
      off: '01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07',
      makeUp: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
    },
    {
      year: 2023,
      off: '2022-12-31/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06',
      makeUp: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
    },
    {
      year: 2024,
      off: '01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07',
      makeUp: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    },
    {
      year: 2025,
      off: '01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08',
      makeUp: '01-26 02-08 04-27 09-28 10-11',
    },
    {
      year: 2026,
      off: '01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07',
      makeUp: '01-04 02-14 02-28 05-09 09-20 10-10',
    },
  ],
}

/** The addresses of the notice of each year, and of any that changed it. No program that counts days has them in it. */
export const cnNotices: Readonly<Record<number, readonly string[]>> = {
  2012: ['http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm'],
  2013: ['http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm'],
  2014: ['http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm'],
  2015: [
    'http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm',
    'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm',
  ],
  2016: ['http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm'],
  2017: ['http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm'],
  2018: ['http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm'],
  2019: [
    'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
    'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
  ],
  2020: [
    'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
    'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
  ],
  2021: ['http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm'],
  2022: ['http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm'],
  2023: ['http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm'],
  2024: ['https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm'],
  2025: ['https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm'],
  2026: ['https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm'],
}
