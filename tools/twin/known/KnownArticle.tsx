import { Part } from '../document/Part';
import { usePage } from '../document/pageContext';
import { Sources } from '../document/Sources';
import { Doubts } from './Doubts';
import { TallyTable } from './TallyTable';
import { tallyKnown } from './tallyKnown';

/** What this gallery is, how each exhibit is known, what is not known, what stands in, and what is doubtful. */
export function KnownArticle() {
  const { words, say, material } = usePage();
  const { exhibition, people, places } = material.catalogue;
  const tally = tallyKnown({ exhibits: material.exhibits, people, places });
  const { exhibits: all, sources } = tally;
  return (
    <article>
      <h1>{words('nav.known')}</h1>
      <p className="label">{words('lead.known')}</p>
      <Part title={words('known.about')}>
        <p>{say(exhibition.opening)}</p>
        <p>{say(exhibition.interpretationNote)}</p>
        <p>{say(exhibition.platesNote)}</p>
        <Sources sources={exhibition.sources} />
      </Part>
      <Part title={words('known.evidence')}>
        <TallyTable
          first={words('known.level')}
          all={all}
          rows={tally.byEvidence.map(({ evidence, count }) => ({
            name: words(`known.levelName.${evidence}`),
            count,
            meaning: words(`evidence.${evidence}`),
          }))}
        />
      </Part>
      <Part title={words('known.gaps')}>
        <p>{words('known.gapsText', { count: all })}</p>
        <TallyTable
          first={words('known.missing')}
          all={all}
          rows={tally.gaps.map(({ gap, count }) => ({ name: words(`known.gap.${gap}`), count }))}
        />
      </Part>
      <Part title={words('known.sources')}>
        <p>{words('known.sourcesText', { ...sources, sources: sources.different })}</p>
      </Part>
      <Part title={words('known.standIns')}>
        <p>{words('known.standInsText')}</p>
        <TallyTable
          first={words('known.standIn')}
          all={all}
          rows={tally.standIns.map(({ standIn, count }) => ({ name: words(`standIn.${standIn}`), count }))}
        />
      </Part>
      <Part title={words('known.numbers')}>
        <TallyTable
          first={words('known.kind')}
          all={all}
          rows={tally.byKind.map(({ kind, count }) => ({ name: words(`kind.${kind}`), count }))}
        />
      </Part>
      <Part title={words('known.people')}>
        <p>
          {words('known.peopleText', {
            people: tally.people.all,
            birth: tally.people.withoutBirth,
            death: tally.people.withoutDeath,
            places: tally.places.all,
            approximate: tally.places.approximate,
          })}
        </p>
      </Part>
      <Doubts exhibits={tally.doubts} />
    </article>
  );
}
