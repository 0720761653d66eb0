import type { CountryNames } from '../../../src/domain/search/countriesOf';
import formerStates from './formerStates.json' with { type: 'json' };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FORMER = new Map(Object.entries(formerStates));

/** Names of states in both languages: those of today by the platform, those of the time from `formerStates.json`. */
export function countryNames(): CountryNames {
  const zh = new Intl.DisplayNames('zh-Hans', { type: 'region', fallback: 'none' });
  const en = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });
  const codes = new Map(
    LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
      const name = zh.of(code);
      return name === undefined ? [] : [[name, code] as const];
    }),
  );
  const ofCode: CountryNames['ofCode'] = (code) => {
    const title = { zh: zh.of(code), en: en.of(code) };
    return title.zh === undefined || title.en === undefined ? null : { zh: title.zh, en: title.en };
  };
  return {
    ofCode,
    ofName: (name) => {
      const former = FORMER.get(name);
      if (former !== undefined) return { id: name, title: { zh: name, en: former } };
      const code = codes.get(name);
      const title = code === undefined ? null : ofCode(code);
      return code === undefined || title === null ? null : { id: code, title };
    },
  };
}
