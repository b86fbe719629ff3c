import type { Ballot, BallotRule, PollDefinition } from '@suara/core';

type Change = Partial<Pick<PollDefinition, 'question' | 'quorum' | 'levels' | 'results' | 'description'>>;

export function openPoll(url: string, token: string, ballot: BallotRule, change?: Change): Promise<string>;
export function movePoll(url: string, token: string, poll: string, move: object): Promise<unknown>;
export const closeNow: object;
export function pollPage(url: string, site: string, poll: string): string;
export type { Ballot };
