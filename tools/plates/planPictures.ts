import { coverJobs } from './cover/coverJobs';
import { featureJobs } from './feature/featureJobs';
import { labelJob } from './label/labelJobs';
import { panelJob } from './panel/panelJobs';
import type { PictureJob } from './pictureJob';
import { plateJobs } from './plate/plateJobs';
import { namesOf, type PlateSources, subjectsOf } from './sources/plateSources';

/** Every picture the exhibition needs, with the stories of those that have a far tile. */
export interface PicturePlan {
  readonly jobs: readonly PictureJob[];
  /** Plates and covers in the curator's order. */
  readonly faces: readonly { readonly job: PictureJob; readonly story: string }[];
  /** What is seen from afar: panels, then plates and covers. */
  readonly distant: readonly PictureJob[];
}

/** Plans every picture, story by story in walking order; pure and quick (maps are drawn later). */
export function planPictures(sources: PlateSources): PicturePlan {
  const subjects = subjectsOf(sources);
  const { stories, people, exhibition } = sources.catalogue;
  const names = namesOf(people);
  const faces = stories.flatMap((story) => {
    const own = subjects.filter((subject) => subject.story.id === story.id);
    const drawn = new Map([...plateJobs(own), ...coverJobs(own)].map((job) => [job.subject, job]));
    return story.exhibits.flatMap((id) => {
      const job = drawn.get(id);
      return job ? [{ job, story: story.id }] : [];
    });
  });
  const panels = stories.map((story) => panelJob(story, exhibition, names));
  return {
    faces,
    distant: [...panels, ...faces.map(({ job }) => job)],
    jobs: [...featureJobs(sources), ...panels, ...faces.map(({ job }) => job), ...subjects.map(labelJob)],
  };
}
