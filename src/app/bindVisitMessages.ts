import { QUALITY_CHOICES } from '../domain/quality/quality';
import { parseAddress } from './address';
import { type VisitApi, VisitError, type VisitEventName } from './visitContract';

/** A request from another window: a name of the API, a number to answer to, and what the call is given. */
interface VisitRequest {
  readonly visit: string;
  readonly id: number;
  readonly args: readonly unknown[];
}

type Answer = (args: readonly unknown[]) => unknown;
type Tell = (event: VisitEventName, detail: unknown) => void;

const EVENTS: readonly VisitEventName[] = ['open', 'close', 'move', 'language', 'error'];

/**
 * The Visit API over `postMessage`: `{ visit: 'open', id: 1, args: ['snow-suitcase'] }` is answered by
 * `{ visit: 'reply', id: 1, ok: true, value }` or `{ visit: 'reply', id: 1, ok: false, fault, message }`. Answers only our
 * own origin and those that `?embed=<origin>` allows; everything else is passed over in silence. The result ends it.
 */
export function bindVisitMessages(api: VisitApi, page: Window): () => void {
  const allowed = new Set([page.location.origin, ...(parseAddress('', page.location.search).options.embed ?? [])]);
  const unlisten: (() => void)[] = [];

  const handleMessage = (event: MessageEvent<unknown>): void => {
    const { origin, source } = event;
    const request = allowed.has(origin) ? requestOf(event.data) : null;
    if (!request || !source) return;
    const { visit, id, args } = request;
    const send = (message: object): void => source.postMessage(message, { targetOrigin: origin });
    const tell: Tell = (name, detail) => send({ visit: 'event', event: name, detail });
    const answers = answersOf(api, tell, unlisten);
    const answer = Object.hasOwn(answers, visit) ? answers[visit] : undefined;
    Promise.resolve()
      .then(() => {
        if (!answer) throw new VisitError('unknown-request', `the visit has no request called ${visit}`);
        return answer(args);
      })
      .then(
        (value) => send({ visit: 'reply', id, ok: true, value: value ?? null }),
        (error: unknown) => send({ visit: 'reply', id, ok: false, ...describe(error) }),
      );
  };

  page.addEventListener('message', handleMessage);
  return () => {
    page.removeEventListener('message', handleMessage);
    for (const stop of unlisten) stop();
  };
}

function answersOf(api: VisitApi, tell: Tell, unlisten: (() => void)[]): Readonly<Record<string, Answer | undefined>> {
  return {
    ready: () => api.ready,
    settled: () => api.settled(),
    state: () => api.state(),
    exhibits: () => api.exhibits(),
    open: ([id]) => api.open(String(id)),
    close: () => api.close(),
    next: () => api.next(),
    previous: () => api.previous(),
    goTo: ([target]) => api.goTo(targetOf(target)),
    startTour: ([id]) => api.startTour(String(id)),
    stopTour: () => api.stopTour(),
    stats: () => api.stats(),
    setLanguage: ([language]) => {
      if (language !== 'zh' && language !== 'en')
        throw new VisitError('unknown-request', 'the languages of the visit are zh and en');
      api.setLanguage(language);
    },
    setQuality: ([asked]) => {
      const choice = QUALITY_CHOICES.find((known) => known === asked);
      if (!choice)
        throw new VisitError('unknown-request', `the qualities of the visit are ${QUALITY_CHOICES.join(', ')}`);
      api.setQuality(choice);
    },
    on: ([name]) => {
      const event = EVENTS.find((known) => known === name);
      if (!event) throw new VisitError('unknown-request', `the visit has no event called ${String(name)}`);
      unlisten.push(api.on(event, (detail) => tell(event, detail)));
    },
  };
}

function targetOf(target: unknown): Parameters<VisitApi['goTo']>[0] {
  if (typeof target === 'object' && target !== null) {
    if ('exhibit' in target && typeof target.exhibit === 'string') return { exhibit: target.exhibit };
    if ('pose' in target && isPose(target.pose)) return { pose: target.pose };
  }
  throw new VisitError('bad-pose', 'say where to go as { exhibit } or { pose: { x, z, heading } }');
}

function isPose(value: unknown): value is { x: number; z: number; heading: number } {
  if (typeof value !== 'object' || value === null) return false;
  return ['x', 'z', 'heading'].every((key) => typeof Reflect.get(value, key) === 'number');
}

function requestOf(value: unknown): VisitRequest | null {
  if (typeof value !== 'object' || value === null || !('visit' in value && 'id' in value)) return null;
  const { visit, id } = value;
  if (typeof visit !== 'string' || typeof id !== 'number' || visit === 'reply' || visit === 'event') return null;
  return { visit, id, args: 'args' in value && Array.isArray(value.args) ? value.args : [] };
}

function describe(error: unknown): { readonly fault: string; readonly message: string } {
  if (error instanceof VisitError) return { fault: error.fault, message: error.message };
  return { fault: 'unknown-request', message: error instanceof Error ? error.message : String(error) };
}
