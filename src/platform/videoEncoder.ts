import { Output, Quality, StreamTarget, VideoSample, VideoSampleSource, WebMOutputFormat } from 'mediabunny';
import type { FrameSink } from '../domain/film/ports';

export interface VideoEncoderOptions {
  readonly fps: number;
  /** Takes the file's bytes as they come; positions may go back to fill in what was left open. */
  readonly write: (bytes: Uint8Array<ArrayBuffer>, position: number) => Promise<void>;
}

/** Seconds between key frames. */
const KEY_FRAME_INTERVAL = 1;
/** Bytes handed over at once. */
const CHUNK = 2 ** 20;

/** A film as WebM with VP9, encoded by the browser (WebCodecs). @throws what the encoder throws, from `add` and `finish` */
export async function createVideoEncoder({ fps, write }: VideoEncoderOptions): Promise<FrameSink> {
  const target = new StreamTarget(new WritableStream({ write: ({ data, position }) => write(data, position) }), {
    chunked: true,
    chunkSize: CHUNK,
  });
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new VideoSampleSource({
    codec: 'vp9',
    quality: new Quality('high'),
    keyFrameInterval: KEY_FRAME_INTERVAL,
  });
  output.addVideoTrack(source, { frameRate: fps });
  await output.start();
  return {
    codec: 'vp9',
    add: async ({ pixels, w, h }, time, lasts) => {
      const sample = new VideoSample(pixels, {
        format: 'RGBX',
        codedWidth: w,
        codedHeight: h,
        timestamp: time,
        duration: lasts,
      });
      try {
        await source.add(sample);
      } finally {
        sample.close();
      }
    },
    finish: () => output.finalize(),
    abandon: () => (output.state === 'started' ? output.cancel() : Promise.resolve()),
  };
}
