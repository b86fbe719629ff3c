import { SuaraError } from '@suara/client';
import { createDraftStore, type DraftStore } from '@suara/client/drafts';
import { SURVEY_LIMITS, type Answers, type FileQuestion } from '@suara/core';
import { html } from 'lit';
import { photoList } from '../../internal/photos/photo-list.js';
import { photos as english } from '../../internal/photos/photos.en.js';
import { photos as indonesian } from '../../internal/photos/photos.id.js';
import { isPhotoRefusal, PhotoTray, type DraftPhoto } from '../../internal/photos/photo-tray.js';
import type { Device } from '../view/device.js';
import type { SurveyHost } from '../view/view-host.js';
import { group, idOf } from './frame.js';
import type { DrawQuestion } from './question-context.js';

export interface ShelfOptions {
  readonly host: SurveyHost;
  readonly device: Device;
  /** Of the survey, for what the browser keeps. */
  readonly name: string;
  give(question: FileQuestion, keys: readonly string[]): void;
}

/** The server will not take a photo of this question. */
export class PhotoRefusedError extends Error {
  override readonly name = 'PhotoRefusedError';
  constructor(readonly question: string) {
    super(`a photo of ${question} was refused`);
  }
}

const keysIn = (answers: Answers, question: string): readonly string[] => {
  const answer = answers[question];
  return Array.isArray(answer) ? (answer as readonly string[]) : [];
};

/**
 * The photos of a survey: prepared (no metadata leaves the phone), kept on the
 * device until their response has arrived, and uploaded while one goes on.
 */
export class PhotoShelf {
  readonly #options: ShelfOptions;
  readonly #trays = new Map<string, PhotoTray>();
  readonly #store: DraftStore<readonly DraftPhoto[]>;
  #photos: readonly DraftPhoto[] = [];
  #saving: Promise<unknown> = Promise.resolve();

  constructor(options: ShelfOptions) {
    this.#options = options;
    const site = options.host.session?.client.site ?? '';
    this.#store = createDraftStore(site, `survey-1:${options.name}:photos`);
  }

  /** Brings back the photos that a draft or a waiting response still has; all others are forgotten. */
  async open(): Promise<this> {
    const kept = (await this.#store.load()) ?? [];
    this.#photos = kept;
    this.tidy();
    return this;
  }

  /** For the next respondent. */
  forget(): void {
    for (const tray of this.#trays.values()) tray.forget();
    this.tidy();
  }

  /** Forgets the photos that belong to nothing any more. */
  tidy(): void {
    const { device } = this.#options;
    const wanted = [
      ...Object.values(device.draft.answers).flat(),
      ...device.kept.queue.flatMap(({ photos }) => Object.values(photos).flat()),
    ];
    const left = this.#photos.filter(({ key }) => wanted.includes(key));
    if (left.length < this.#photos.length) this.#keep(left);
  }

  #keep(photos: readonly DraftPhoto[]): void {
    this.#photos = photos;
    this.#saving = this.#saving.then(async () => {
      await (photos.length > 0 ? this.#store.save(photos) : this.#store.clear());
    });
  }

  #change(photo: DraftPhoto, patch: Partial<DraftPhoto>): DraftPhoto {
    const changed = { ...photo, ...patch };
    this.#keep(this.#photos.map((each) => (each.key === photo.key ? changed : each)));
    return changed;
  }

  trayOf(question: FileQuestion): PhotoTray {
    const tray = this.#trays.get(question.id) ?? this.#makeTray(question);
    this.#trays.set(question.id, tray);
    return tray;
  }

  #photosOf(keys: readonly string[]): DraftPhoto[] {
    return keys.flatMap((key) => this.#photos.find((photo) => photo.key === key) ?? []);
  }

  #makeTray(question: FileQuestion): PhotoTray {
    const { host, device, give } = this.#options;
    const own = (): DraftPhoto[] => this.#photosOf(keysIn(device.draft.answers, question.id));
    return new PhotoTray({
      addController: (controller) => {
        host.addController(controller);
      },
      requestUpdate: () => {
        host.requestUpdate();
      },
      get client() {
        return host.session?.client;
      },
      most: question.max ?? SURVEY_LIMITS.files,
      get photos() {
        return own();
      },
      keep: (photos) => {
        const mine = own().map(({ key }) => key);
        this.#keep([...this.#photos.filter(({ key }) => !mine.includes(key)), ...photos]);
        const keys = photos.map(({ key }) => key);
        if (keys.join() !== mine.join()) give(question, keys);
        host.requestUpdate();
      },
    });
  }

  /** Waits for photos that are still being read; the question where one turned out to be none. */
  async unreadable(): Promise<string | undefined> {
    for (const [question, tray] of this.#trays) if (!(await tray.prepared())) return question;
    return undefined;
  }

  /** Resolves once the device keeps all. */
  settled(): Promise<unknown> {
    return this.#saving;
  }

  /** What the server calls these photos, all of them; rejects while it lacks one. */
  async idsOf(question: string, keys: readonly string[]): Promise<string[]> {
    try {
      // what its tray has under way is waited for, not sent twice
      const tray = this.#trays.get(question);
      if (tray && keys.join() === keysIn(this.#options.device.draft.answers, question).join()) await tray.storeAll();
      const ids: string[] = [];
      for (const key of keys) ids.push(await this.#idOf(key));
      return ids;
    } catch (error) {
      throw isPhotoRefusal(error) ? new PhotoRefusedError(question) : error;
    }
  }

  async #idOf(key: string): Promise<string> {
    const client = this.#options.host.session?.client;
    const photo = this.#photos.find((each) => each.key === key);
    if (!client) throw new SuaraError('unexpected');
    // cleared by the browser meanwhile: nothing will ever bring it back
    if (!photo) throw new PhotoRefusedError(key);
    const stored = photo.stored ?? (await client.media.upload(photo.blob));
    this.#change(photo, { stored });
    return stored.id;
  }

  /** Photos that the server no longer has are uploaded again. */
  forgetStored(question: string): void {
    for (const photo of this.#photosOf(keysIn(this.#options.device.draft.answers, question)))
      this.#change(photo, { stored: null });
  }

  readonly draw: DrawQuestion<FileQuestion> = (context) => {
    const tray = this.trayOf(context.question);
    const id = `${idOf(context)}-file`;
    const texts = context.lang === 'en' ? english : indonesian;
    return group(
      context,
      html`<p class="hint" id="${id}-hint">${context.texts.photosHint(tray.most)}</p>
        ${photoList({ id, tray, texts, retry: context.texts.retry })}`,
    );
  };
}

export { photoStyles as styles } from '../../internal/photos/photos.styles.js';
