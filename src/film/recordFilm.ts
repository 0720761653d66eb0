import type { FilmPlan } from '../domain/film/planFilm';
import type { Digest, FilmReceipt, FrameSink, FrameSource, Stopwatch } from '../domain/film/ports';

/** What a recording needs besides plan, source and sink. */
export interface RecordOptions {
  readonly digest: Digest;
  readonly stopwatch: Stopwatch;
  /** Everything else the pictures depend on: the compiled exhibition's address, quality, language. */
  readonly inputs: string;
  /** Called after each frame. */
  readonly onFrame?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** The film was given up because its signal said so. */
export class FilmAborted extends Error {
  constructor(done: number, of: number) {
    super(`the film was given up after ${done} of ${of} frames`);
    this.name = 'FilmAborted';
  }
}

/**
 * Records a film: for each frame the pose of its own time, drawn when everything in it has settled, then handed to the
 * sink. No wall clock and no sum of times: frame i is drawn for i / fps, in whatever time that takes.
 *
 * @throws FilmAborted when the signal fires, and whatever source or sink throw; the sink is abandoned first
 */
export async function recordFilm(
  plan: FilmPlan,
  source: FrameSource,
  sink: FrameSink,
  options: RecordOptions,
): Promise<FilmReceipt> {
  const { digest, stopwatch, inputs, onFrame, signal } = options;
  const started = stopwatch.read();
  const frameHashes: string[] = [];
  try {
    for (let frame = 0; frame < plan.frames; frame += 1) {
      if (signal?.aborted) throw new FilmAborted(frame, plan.frames);
      const time = plan.timeOf(frame);
      const picture = await source.draw(plan.poseOf(frame), time);
      frameHashes.push(await digest(picture.pixels));
      await sink.add(picture, time, 1 / plan.fps);
      onFrame?.(frame + 1, plan.frames);
    }
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  const took = Math.max(1e-3, stopwatch.read() - started);
  return {
    film: plan.film,
    size: `${plan.size.w}x${plan.size.h}`,
    fps: plan.fps,
    frames: plan.frames,
    codec: sink.codec,
    inputsHash: await digest(new TextEncoder().encode(inputsOf(plan, inputs))),
    frameHashes,
    seconds: plan.seconds,
    framesPerSecond: Math.round((plan.frames / took) * 100) / 100,
  };
}

/** The plan as text: every pose to a hundredth of a millimetre, so that a changed tour changes the hash. */
function inputsOf(plan: FilmPlan, inputs: string): string {
  const poses = Array.from({ length: plan.frames }, (_, frame) => {
    const { x, z, heading, pitch, eye } = plan.poseOf(frame);
    return [x, z, heading, pitch, eye].map((value) => value.toFixed(5)).join(' ');
  });
  return JSON.stringify({ film: plan.film, size: plan.size, fps: plan.fps, captions: plan.captions, inputs, poses });
}
