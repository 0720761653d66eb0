import { useId, useState } from 'react';
import { bibtex } from '../../../domain/citation/bibtex';
import { citationText } from '../../../domain/citation/citationText';
import type { CitedEdition, CitedExhibit } from '../../../domain/citation/cited';
import { cslJson } from '../../../domain/citation/cslJson';
import { LANGUAGES, type Language } from '../../../domain/language/language';
import { LANGUAGE_TAG } from '../../Bi';
import { CopyButton } from '../../CopyButton';
import copyStyles from '../../copyButton.module.css';
import { useDevice } from '../../device';
import { Icon } from '../../Icon';
import { pageAddress } from '../../pageAddress';
import { QrCode } from '../../qr/QrCode';
import { ShareButton } from '../../ShareButton';
import { siteAddress } from '../../siteAddress';
import { useGallery } from '../../useGallery';
import { useWords } from '../../words/useWords';
import { useOpenRecord } from '../useOpenRecord';
import styles from './share.module.css';

/** Link, QR code and citation of the open exhibit. */
export function ShareRecord() {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const record = useOpenRecord();
  if (!record) return null;
  const url = pageAddress(`#/exhibit/${record.id}`);
  const title = record.title[language];
  return (
    <div className={styles['share']}>
      <div className={styles['link']}>
        <QrCode text={url} label={words('visit.qrLabel', { title })} className={styles['code']} />
        <div className={styles['address']}>
          <p className={styles['url']}>{url}</p>
          <div className={styles['actions']}>
            <CopyButton text={url} label={words('visit.copyLink')} icon="link" />
            <ShareButton title={title} url={url} />
          </div>
        </div>
      </div>
      <Citation key={record.id} exhibit={record} url={url} />
    </div>
  );
}

type Format = 'text' | 'bibtex' | 'csl';

const FORMATS: Readonly<
  Record<
    Format,
    {
      readonly write: (exhibit: CitedExhibit, edition: CitedEdition, language: Language) => string;
      /** Ending and media type of the file; null where it is for pasting only. */
      readonly file: readonly [ending: string, type: string] | null;
    }
  >
> = {
  text: { write: citationText, file: null },
  bibtex: { write: bibtex, file: ['bib', 'application/x-bibtex'] },
  csl: { write: cslJson, file: ['json', 'application/vnd.citationstyles.csl+json'] },
};
const FORMAT_NAMES: readonly Format[] = ['text', 'bibtex', 'csl'];

function Citation({ exhibit, url }: { readonly exhibit: CitedExhibit; readonly url: string }) {
  const words = useWords();
  const { today } = useDevice();
  const shown = useGallery((state) => state.language);
  const hallTitle = useGallery((state) =>
    state.hall.status === 'ready' ? state.hall.value.title : { zh: '', en: '' },
  );
  const [format, setFormat] = useState<Format>('text');
  const [language, setLanguage] = useState<Language>(shown);
  const edition: CitedEdition = {
    name: {
      zh: words('visit.edition', { title: hallTitle.zh, lng: 'zh' }),
      en: words('visit.edition', { title: hallTitle.en, lng: 'en' }),
    },
    url,
    accessed: today(),
  };
  const { write, file } = FORMATS[format];
  const text = write(exhibit, edition, language);
  return (
    <section className={styles['citation']}>
      <h4 className={styles['minorTitle']}>{words('visit.cite')}</h4>
      <div className={styles['choices']}>
        <Choice label={words('visit.format')} chosen={format} options={FORMAT_NAMES} onChoose={setFormat} />
        <Choice label={words('visit.citeIn')} chosen={language} options={LANGUAGES} onChoose={setLanguage} />
      </div>
      <pre className={styles['text']} data-format={format} lang={LANGUAGE_TAG[language]}>
        {text}
      </pre>
      <div className={styles['actions']}>
        <CopyButton text={text} label={words('visit.copyCitation')} />
        {file === null ? null : (
          <a
            className={copyStyles['button']}
            download={`${exhibit.id}.${file[0]}`}
            href={`data:${file[1]};charset=utf-8,${encodeURIComponent(text)}`}
          >
            <Icon name="save" />
            {words('visit.saveCitation')}
          </a>
        )}
        <a
          className={copyStyles['button']}
          href={siteAddress(`iiif/${exhibit.id}/manifest.json`)}
          type="application/ld+json"
        >
          <Icon name="link" />
          {words('visit.iiifManifest')}
        </a>
      </div>
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly options: readonly T[];
  readonly onChoose: (option: T) => void;
}

function Choice<T extends Format | Language>({ label, chosen, options, onChoose }: ChoiceProps<T>) {
  const words = useWords();
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          const option = options.find((name) => name === event.target.value);
          if (option) onChoose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(`visit.choice.${option}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
