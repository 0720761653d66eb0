import { useEffect } from 'react';
import { Text as Hint, Label, Radio, RadioGroup } from 'react-aria-components';
import { dateInWords } from '../../domain/language/dateInWords';
import type { Bilingual } from '../../domain/language/language';
import { LANGUAGES } from '../../domain/language/language';
import { QUALITY_CHOICES } from '../../domain/quality/quality';
import type { Motion } from '../../state/galleryState';
import { Bi, LANGUAGE_TAG } from '../Bi';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './settings.module.css';

const MOTIONS: readonly Motion[] = ['full', 'reduced'];

/** Language, picture quality, way of moving, and what this gallery is. */
export function Settings() {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const drawn = useGallery((state) => state.quality);
  const asked = useGallery((state) => state.qualityAsked);
  const automatic =
    asked === 'auto' ? words('quality.autoNow', { level: words(`quality.${drawn}`) }) : words('quality.auto');
  const motion = useGallery((state) => state.motion);
  return (
    <div className={styles['settings']}>
      <Choice
        label={words('settings.language')}
        chosen={language}
        options={LANGUAGES.map((id) => ({ id, text: words(`settings.${id}`), lang: LANGUAGE_TAG[id] }))}
        onChoose={visit.chooseLanguage}
      />
      <Choice
        label={words('settings.quality')}
        chosen={asked}
        options={QUALITY_CHOICES.map((id) => ({ id, text: id === 'auto' ? automatic : words(`settings.${id}`) }))}
        hint={words('quality.hint')}
        onChoose={visit.chooseQuality}
      />
      <Choice
        label={words('settings.motion')}
        chosen={motion}
        options={MOTIONS.map((id) => ({ id, text: words(`settings.${id}`) }))}
        onChoose={visit.chooseMotion}
      />
      <About />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly options: readonly { readonly id: T; readonly text: string; readonly lang?: string }[];
  readonly hint?: string;
  readonly onChoose: (id: T) => void;
}

function Choice<T extends string>({ label, chosen, options, hint, onChoose }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={styles['choice'] ?? ''}
      value={chosen}
      onChange={(value) => {
        const option = options.find(({ id }) => id === value);
        if (option) onChoose(option.id);
      }}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {options.map(({ id, text, lang }) => (
        <Radio key={id} value={id} className={styles['option'] ?? ''}>
          <span lang={lang}>{text}</span>
        </Radio>
      ))}
      {hint === undefined ? null : (
        <Hint slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Hint>
      )}
    </RadioGroup>
  );
}

function About() {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const hall = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value : null));
  const about = useGallery((state) => (state.reference.status === 'ready' ? state.reference.value.exhibition : null));
  useEffect(() => void visit.readReference(), [visit]);
  return (
    <section className={styles['about']}>
      <h3 className={styles['aboutTitle']}>{words('settings.about')}</h3>
      {about ? <Text text={about.opening} /> : null}
      {hall ? <Text text={hall.interpretationNote} /> : null}
      {hall ? (
        <>
          <h4 className={styles['minorTitle']}>{words('settings.plates')}</h4>
          <Text text={hall.platesNote} />
        </>
      ) : null}
      {about ? (
        <dl className={styles['facts']}>
          <dt>{words('settings.venue')}</dt>
          <dd>
            <Bi text={about.venue} />
            <br />
            {words('settings.opened', { date: dateInWords(about.opened, language) })}
          </dd>
          <Names term={words('settings.organisers')} names={about.organisers} />
          <Names term={words('settings.supporters')} names={about.supporters} />
          <Names term={words('settings.curator')} names={about.curator ? [about.curator] : []} />
          <Names term={words('settings.credits')} names={about.credits} />
        </dl>
      ) : null}
      <p>{words('settings.licence')}</p>
    </section>
  );
}

function Text({ text }: { readonly text: Bilingual }) {
  return (
    <p className={styles['text']}>
      <Bi text={text} />
    </p>
  );
}

function Names({ term, names }: { readonly term: string; readonly names: readonly Bilingual[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      {names.map((name) => (
        <dd key={name.en}>
          <Bi text={name} />
        </dd>
      ))}
    </>
  );
}
