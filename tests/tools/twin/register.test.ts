import { describe, expect, it } from 'vitest';
import { writeRobots } from '../../../tools/twin/register/writeRobots';
import { LOCAL_SITE, writeSitemap } from '../../../tools/twin/register/writeSitemap';

const ADDRESSES = [{ kind: 'route' }, { kind: 'exhibit', id: 'snow-suitcase' }] as const;
const SITE = 'https://museum.example/side/';

const entries = (sitemap: string) =>
  [...sitemap.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)].map(([, loc, links]) => ({
    loc,
    alternates: Object.fromEntries<string | undefined>(
      [...(links ?? '').matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, tag, href]) => [tag ?? '', href] as const),
    ),
  }));

describe('the sitemap', () => {
  it('lists every page once in each language, the entrance once', () => {
    expect(entries(writeSitemap(ADDRESSES, SITE)).map(({ loc }) => loc)).toEqual([
      SITE,
      `${SITE}route/`,
      `${SITE}en/route/`,
      `${SITE}exhibit/snow-suitcase/`,
      `${SITE}en/exhibit/snow-suitcase/`,
    ]);
  });

  it('gives both languages of a page the same alternates, and each names itself', () => {
    const [, zh, en] = entries(writeSitemap(ADDRESSES, SITE));
    expect(zh?.alternates).toEqual({
      'zh-Hans': `${SITE}route/`,
      en: `${SITE}en/route/`,
      'x-default': `${SITE}route/`,
    });
    expect(en?.alternates).toEqual(zh?.alternates);
  });

  it('invents no host: without one it says where the site is served locally', () => {
    expect(entries(writeSitemap(ADDRESSES, null))[0]?.loc).toBe(LOCAL_SITE);
  });
});

describe('robots.txt', () => {
  it('names the sitemap only where the site knows its address', () => {
    expect(writeRobots(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`);
    expect(writeRobots(null)).not.toContain('Sitemap');
    expect(writeRobots(null)).toContain('Allow: /');
  });
});
