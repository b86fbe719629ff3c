// Generated from openapi/suara.yaml by `npm run generate`: edit the contract, not this file.
export interface paths {
    "/v1/sites/{site}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        /** A site's public settings */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        /** What can be reported */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        /** The city's areas */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/media": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a photo for a report
         * @description The type is read from the content, the photo is encoded anew without any metadata. A photo that no
         *     report takes up is deleted after 24 hours, so a repeated upload does no harm and needs no key.
         */
        post: operations["uploadPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a report */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/reports/{ticket}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /**
                 * @description The ticket as printed or typed; case, blanks and hyphens do not matter.
                 * @example K74M-92XH
                 */
                ticket: components["parameters"]["ticket"];
            };
            cookie?: never;
        };
        /** Follow a report */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/reports/{ticket}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /**
                 * @description The ticket as printed or typed; case, blanks and hyphens do not matter.
                 * @example K74M-92XH
                 */
                ticket: components["parameters"]["ticket"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer, confirm or dispute, as the reporter */
        post: operations["makeReporterMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/polls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        /** The polls that are announced, open, or closed within the last year */
        get: operations["listPolls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/polls/{poll}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        /**
         * A poll
         * @description The same on every site of the city: one poll is one electorate.
         */
        get: operations["getPoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/polls/{poll}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a one-time code, to vote as somebody who was verified
         * @description The answer is the same whether or not the contact has voted already. A code has six digits, works for five minutes
         *     and for five tries. Only a keyed hash of the contact is kept, until the code is used or has run out.
         */
        post: operations["requestVoterCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/polls/{poll}/voters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove a contact by its code, or an account by a token of the city
         * @description The token that comes back stands for a pseudonym in this poll alone, the same for the same contact on every site.
         *     A wrong code is an error of `/code`: `invalid`, or `outdated` where it has run out of time or tries.
         */
        post: operations["verifyVoter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/polls/{poll}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote, or change the vote
         * @description One voter has one ballot: a later one replaces the earlier one until the close. Answered when ballot, counters and log
         *     are stored durably in one transaction. The same key and body answer with the same receipt, also after the close, until the
         *     poll's key is destroyed 24 hours after it.
         */
        post: operations["castBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/polls/{poll}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        /**
         * The voter's own ballot
         * @description 404 where the voter has not voted. Ends 24 hours after the close: from then on nobody can tell whose a ballot is.
         */
        get: operations["getOwnBallot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/polls/{poll}/result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        /**
         * The result
         * @description Where a poll shows its result only to those who have voted, the voter's token must be sent along.
         */
        get: operations["getPollResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/polls/{poll}/log": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        /**
         * Proof that the log still holds an entry
         * @description For the check of a receipt: that the log only grew since (a consistency proof), and holds the entry (an inclusion proof),
         *     both after RFC 6962.
         */
        get: operations["getLogProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/polls/{poll}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        /**
         * All that is needed to count again
         * @description Once the poll is closed: its definition, every ballot without its voter, the log, and the result. `suara verify` checks it.
         */
        get: operations["getPollBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        /** The consultations that are announced, open, or closed within the last year */
        get: operations["listConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/consultations/{consultation}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        /** A consultation */
        get: operations["getConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/consultations/{consultation}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        /** Published comments and arguments */
        get: operations["listContributions"];
        put?: never;
        /**
         * Comment on a section, or argue for or against
         * @description It is shown once the city has read it. Nothing of its author is kept; with the secret one can see what became of it.
         */
        post: operations["createContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/consultations/{consultation}/contributions/{contribution}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
                /** @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23 */
                contribution: components["parameters"]["contribution"];
            };
            cookie?: never;
        };
        /** What became of one's contribution */
        get: operations["getContribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be told what the city does with a poll or a consultation
         * @description One message is sent when the outcome is published; the contact is erased with it. It stands apart from every ballot and
         *     contribution.
         */
        post: operations["subscribeToOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what the desk needs to know of the city */
        get: operations["getDeskSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue, by deadline
         * @description A dispatcher sees the whole city's reports, an agency's officer those forwarded to the agency.
         */
        get: operations["listDeskReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/reports/{ticket}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ticket as printed or typed; case, blanks and hyphens do not matter.
                 * @example K74M-92XH
                 */
                ticket: components["parameters"]["ticket"];
            };
            cookie?: never;
        };
        /** A report as the desk sees it */
        get: operations["getDeskReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/reports/{ticket}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ticket as printed or typed; case, blanks and hyphens do not matter.
                 * @example K74M-92XH
                 */
                ticket: components["parameters"]["ticket"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a report on */
        post: operations["makeDeskMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The polls this officer may see */
        get: operations["listDeskPolls"];
        put?: never;
        /** Draft a poll */
        post: operations["createPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/polls/{poll}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        /**
         * A poll as the desk sees it
         * @description Turnout, never more of a result than the public may see.
         */
        get: operations["getDeskPoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/polls/{poll}/definition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change what a poll asks, before it opens */
        post: operations["revisePoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/polls/{poll}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce, open, close, or publish the outcome */
        post: operations["movePoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consultations this officer may see */
        get: operations["listDeskConsultations"];
        put?: never;
        /** Draft a consultation */
        post: operations["createConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/consultations/{consultation}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        /** A consultation as the desk sees it */
        get: operations["getDeskConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/consultations/{consultation}/definition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a consultation
         * @description Until the close its texts may change: comments keep their place where the words they quote still stand, and are shown as
         *     outdated where not. Once it is open, neither its times nor its questions change.
         */
        post: operations["reviseConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/consultations/{consultation}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce, open, close, or publish the outcome */
        post: operations["moveConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/consultations/{consultation}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        /** Contributions to be read */
        get: operations["listDeskContributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/consultations/{consultation}/contributions/{contribution}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
                /** @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23 */
                contribution: components["parameters"]["contribution"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish or hide a contribution */
        post: operations["moderateContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a photo of the work */
        post: operations["uploadDeskPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/media/{city}/{media}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A stored photo
         * @description The address, with its expiry and signature, comes from a report. It works for about an hour.
         */
        get: operations["getPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The server can serve */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Slug: string;
        /**
         * Format: uuid
         * @description A UUID of version 7 (RFC 9562).
         */
        Id: string;
        /** Format: date-time */
        Instant: string;
        /** @description A text by language code (BCP 47). */
        Localized: {
            [key: string]: string;
        };
        Color: string;
        /** @enum {string} */
        ReportStatus: "received" | "verified" | "forwarded" | "in_progress" | "waiting_reporter" | "resolved" | "closed" | "rejected" | "redirected" | "merged" | "reopened";
        /**
         * @description The three words citizens know; in Indonesian menunggu, proses, selesai.
         * @enum {string}
         */
        PublicStatus: "waiting" | "processing" | "done";
        /** @enum {string} */
        Actor: "reporter" | "dispatcher" | "agency_officer" | "system";
        /** @enum {string} */
        MoveName: "verify" | "forward" | "start" | "update" | "ask" | "answer" | "resume" | "resolve" | "confirm" | "close" | "reject" | "redirect" | "merge" | "reopen";
        Site: {
            /** @description The public name, `<city>.<site>`. */
            site: string;
            name: components["schemas"]["Localized"];
            agency: components["schemas"]["Agency"] | null;
            city: {
                id: components["schemas"]["Slug"];
                name: components["schemas"]["Localized"];
                controlRoom: components["schemas"]["Localized"];
                /** @description An IANA time zone. */
                timeZone: string;
            };
            /** @description The default first. */
            languages: string[];
            clock: {
                /** @description Hours from receipt to deadline. */
                hours: number;
                pauseWhileWaiting: boolean;
                /** @description Hours after which undisputed work counts as closed. */
                autoCloseHours: number;
            };
            emergency?: {
                phone: string;
                label: components["schemas"]["Localized"];
            };
            /** @description Other ways to reach the city. */
            channels: {
                /** @enum {string} */
                kind: "whatsapp" | "phone" | "email" | "web" | "instagram" | "facebook" | "x" | "app" | "counter";
                label: components["schemas"]["Localized"];
                address: string;
                /** Format: uri */
                url?: string;
            }[];
            /** @description Names of the levels of areas, the top one first. */
            areaLevels: components["schemas"]["Localized"][];
            theme: {
                accent: components["schemas"]["Color"];
                accentInk: components["schemas"]["Color"];
                accentDark: components["schemas"]["Color"];
                accentInkDark: components["schemas"]["Color"];
            };
            consent: {
                version: string;
                text: components["schemas"]["Localized"];
            };
            limits: {
                /** @description Photos per report or move. */
                photos: number;
                /** @description Bytes per photo. */
                photoBytes: number;
            };
        };
        Agency: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["Localized"];
            shortName: components["schemas"]["Localized"];
        };
        Service: {
            code: components["schemas"]["Slug"];
            name: components["schemas"]["Localized"];
            description: components["schemas"]["Localized"];
            group: components["schemas"]["Localized"];
            /** @description Words by language that point to the service. */
            keywords: {
                [key: string]: string[];
            };
            /** @description Where this kind has a clock of its own. */
            clockHours?: number;
        };
        Area: {
            code: string;
            name: string;
            parent: string | null;
        };
        Point: {
            /** @description Degrees (WGS 84). */
            latitude: number;
            /** @description Degrees (WGS 84). */
            longitude: number;
            /** @description Metres. */
            accuracy?: number;
        };
        /** @description An area of the city, or a point, one of which is required; an address or landmark helps beside either. */
        Place: {
            /** @description The code of an area of the lowest level. */
            area?: string;
            address?: string;
            point?: components["schemas"]["Point"];
        };
        Contact: {
            name: string;
            phone?: string;
            /** Format: email */
            email?: string;
        };
        PhotoIds: components["schemas"]["Id"][];
        Note: string;
        NewReport: {
            description: string;
            service: components["schemas"]["Slug"];
            place: components["schemas"]["Place"];
            photos: components["schemas"]["PhotoIds"];
            /** @description Whether the contact, if one is given, stays hidden from the agency; the control room sees it. */
            anonymous: boolean;
            contact?: components["schemas"]["Contact"];
            consent: {
                /** @description The version of the text the citizen agreed to. */
                version: string;
            };
            language: string;
        };
        Photo: {
            id: components["schemas"]["Id"];
            /**
             * Format: uri-reference
             * @description Signed, relative to the server; works for about an hour.
             */
            url: string;
            /** @description Pixels. */
            width: number;
            /** @description Pixels. */
            height: number;
            bytes: number;
        };
        Event: {
            id: components["schemas"]["Id"];
            move: "receive" | components["schemas"]["MoveName"];
            status: components["schemas"]["ReportStatus"];
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Actor"];
            agency?: components["schemas"]["Agency"];
            note?: string;
            /** @description Where a redirected report belongs. */
            target?: string;
            /** @description The ticket of the report that goes on for a merged one. */
            into?: string;
            photos: components["schemas"]["Photo"][];
        };
        /** @description What reporter and desk both see; closed where it is used. */
        ReportBase: {
            /** @description Eight symbols without hyphen. */
            ticket: string;
            service: {
                code: components["schemas"]["Slug"];
                name: components["schemas"]["Localized"];
            };
            description: string;
            place: {
                area?: string;
                address?: string;
                point?: components["schemas"]["Point"];
                /** @description The area and those above it, smallest first. */
                areaNames: string[];
            };
            status: components["schemas"]["ReportStatus"];
            publicStatus: components["schemas"]["PublicStatus"];
            receivedAt: components["schemas"]["Instant"];
            deadline: components["schemas"]["Instant"];
            agency: components["schemas"]["Agency"] | null;
            /** @description The moves the asker can make now. */
            moves: components["schemas"]["MoveName"][];
            /** @description All that happened, oldest first. */
            events: components["schemas"]["Event"][];
        };
        /** @description A report as its reporter sees it. */
        Report: components["schemas"]["ReportBase"];
        Receipt: {
            /** @description Eight symbols without hyphen. */
            ticket: string;
            /** @description Sixteen symbols without hyphens. */
            secret: string;
            report: components["schemas"]["Report"];
        };
        ReporterMove: {
            /** @enum {string} */
            move: "answer" | "confirm" | "reopen";
            note?: components["schemas"]["Note"];
            photos: components["schemas"]["PhotoIds"];
        };
        DeskMove: {
            /** @enum {string} */
            move: "verify" | "forward" | "start" | "update" | "ask" | "resume" | "resolve" | "close" | "reject" | "redirect" | "merge" | "reopen";
            note?: components["schemas"]["Note"];
            agency?: components["schemas"]["Slug"];
            target?: string;
            into?: string;
            photos?: components["schemas"]["PhotoIds"];
        };
        /** @description What the desk sees beyond the reporter's view. */
        DeskReport: components["schemas"]["ReportBase"] & {
            site: components["schemas"]["Slug"];
            anonymous: boolean;
            contact: components["schemas"]["Contact"] | null;
            language: string;
            suggestedAgency?: components["schemas"]["Slug"];
        };
        DeskQueue: {
            reports: {
                ticket: string;
                service: components["schemas"]["Localized"];
                /** @description The first 200 characters of the description. */
                excerpt: string;
                areaNames: string[];
                status: components["schemas"]["ReportStatus"];
                publicStatus: components["schemas"]["PublicStatus"];
                receivedAt: components["schemas"]["Instant"];
                deadline: components["schemas"]["Instant"];
                agency: components["schemas"]["Agency"] | null;
            }[];
            next: string | null;
        };
        DeskSession: {
            officer: {
                name: string;
                /** @enum {string} */
                role: "dispatcher" | "agency_officer";
                agency: components["schemas"]["Agency"] | null;
            };
            city: {
                id: components["schemas"]["Slug"];
                name: components["schemas"]["Localized"];
                controlRoom: components["schemas"]["Localized"];
                timeZone: string;
                languages: string[];
            };
            agencies: components["schemas"]["Agency"][];
            /** @description Where the city's widgets stand, so that a result can be read and a tag be written. */
            sites: {
                /** @description The public name, `<city>.<site>`. */
                site: string;
                name: components["schemas"]["Localized"];
            }[];
            limits: {
                photos: number;
                photoBytes: number;
            };
        };
        /** @description SHA-256, or 32 random bytes; hexadecimal. */
        Digest: string;
        /** @description A title, by language. */
        ShortText: {
            [key: string]: string;
        };
        /** @description A text by language; a blank line parts its paragraphs. */
        LongText: {
            [key: string]: string;
        };
        /** @description How a ballot is cast, and the rule it is counted by. */
        BallotRule: {
            /** @enum {string} */
            kind: "single" | "approval" | "statements";
        } | {
            /** @constant */
            kind: "multiple";
            min: number;
            max: number;
        } | {
            /** @constant */
            kind: "score";
            min: number;
            max: number;
            minLabel?: components["schemas"]["ShortText"];
            maxLabel?: components["schemas"]["ShortText"];
        } | {
            /** @constant */
            kind: "ranked";
            /** @enum {string} */
            method: "borda" | "instant_runoff" | "schulze";
        } | {
            /** @constant */
            kind: "budget";
            /** @description Whole units of the currency. */
            ceiling: number;
            /** @description ISO 4217. */
            currency: string;
            /**
             * @description What the count does at a project that cannot be paid any more.
             * @enum {string}
             */
            unaffordable: "stop" | "skip";
        } | {
            /** @constant */
            kind: "quadratic";
            credits: number;
        };
        PollOption: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["ShortText"];
            description?: components["schemas"]["LongText"];
            /** @description Only, and always, in a budget. */
            cost?: number;
        };
        /**
         * @description `device`: one ballot for each browser, which can be stuffed; `verified`: one for each contact or account that was verified.
         * @enum {string}
         */
        VoterLevel: "device" | "verified";
        VoterLevels: components["schemas"]["VoterLevel"][];
        /** @enum {string} */
        ResultVisibility: "always" | "after_voting" | "after_closing";
        /** @description Hashed as a whole (SHA-256 of its canonical JSON, RFC 8785); never changed after the opening. */
        PollDefinition: {
            /** @constant */
            version: 1;
            /** @description `<city>/<poll>`. */
            poll: string;
            question: components["schemas"]["ShortText"];
            description?: components["schemas"]["LongText"];
            options: components["schemas"]["PollOption"][];
            ballot: components["schemas"]["BallotRule"];
            /** @description Decides ties by lot; published before the first ballot. */
            tieBreakSeed: string;
            /** @description Ballots that make the result count. */
            quorum: number | null;
            levels: components["schemas"]["VoterLevels"];
            results: components["schemas"]["ResultVisibility"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        PollState: "announced" | "open" | "closed";
        EarlyClose: {
            at: components["schemas"]["Instant"];
            reason: components["schemas"]["LongText"];
        };
        /** @description What the city does with the result. */
        PollOutcome: {
            summary: components["schemas"]["LongText"];
            options: components["schemas"]["OptionOutcome"][];
            publishedAt: components["schemas"]["Instant"];
        };
        OptionOutcome: {
            option: components["schemas"]["Slug"];
            text: components["schemas"]["LongText"];
        };
        /**
         * @description `phone` and `email`: a one-time code; `token`: an account of the city, by a token its single sign-on signed.
         * @enum {string}
         */
        VerificationMethod: "phone" | "email" | "token";
        Poll: {
            poll: components["schemas"]["Slug"];
            definition: components["schemas"]["PollDefinition"];
            definitionHash: components["schemas"]["Digest"];
            state: components["schemas"]["PollState"];
            serverTime: components["schemas"]["Instant"];
            closedEarly: components["schemas"]["EarlyClose"] | null;
            /** @description Whether anybody may see the result now. */
            resultVisible: boolean;
            /** @description How a voter can be verified here; empty where only devices vote. */
            verification: components["schemas"]["VerificationMethod"][];
            agency: components["schemas"]["Agency"] | null;
            outcome: components["schemas"]["PollOutcome"] | null;
        };
        PollList: {
            polls: {
                poll: components["schemas"]["Slug"];
                question: components["schemas"]["ShortText"];
                kind: components["schemas"]["BallotKind"];
                state: components["schemas"]["PollState"];
                opensAt: components["schemas"]["Instant"];
                closesAt: components["schemas"]["Instant"];
                /** @description Whether the outcome is published. */
                outcome: boolean;
            }[];
        };
        /** @enum {string} */
        BallotKind: "single" | "multiple" | "approval" | "score" | "statements" | "ranked" | "budget" | "quadratic";
        /** @description What one voter casts, by the kind of the poll's ballot. */
        Ballot: {
            /** @constant */
            kind: "single";
            option: components["schemas"]["Slug"];
        } | {
            /** @enum {string} */
            kind: "multiple" | "approval" | "budget";
            options: components["schemas"]["Slug"][];
        } | {
            /** @constant */
            kind: "score";
            scores: {
                [key: string]: number;
            };
        } | {
            /** @constant */
            kind: "statements";
            stances: {
                [key: string]: "agree" | "disagree" | "pass";
            };
        } | {
            /** @constant */
            kind: "ranked";
            /** @description Best first; options of one rank are equal, those left out come below all others. */
            ranks: components["schemas"]["Slug"][][];
        } | {
            /** @constant */
            kind: "quadratic";
            votes: {
                [key: string]: number;
            };
        };
        NewBallot: {
            definition: components["schemas"]["Digest"];
            ballot: components["schemas"]["Ballot"];
        };
        /**
         * @description Proves to its holder that the ballot is in the poll's log. It proves the vote to a buyer, too: so it is nothing for
         *     elections that bind.
         */
        BallotReceipt: {
            /** @description `<city>/<poll>`. */
            poll: string;
            definition: components["schemas"]["Digest"];
            level: components["schemas"]["VoterLevel"];
            ballot: components["schemas"]["Ballot"];
            salt: components["schemas"]["Digest"];
            commitment: components["schemas"]["Digest"];
            /** @description The commitment of the ballot that this one replaces. */
            replaces: components["schemas"]["Digest"] | null;
            lane: number;
            index: number;
            /** @description Entries of the lane when the proof was made. */
            size: number;
            root: components["schemas"]["Digest"];
            proof: components["schemas"]["Digest"][];
        };
        OwnBallot: {
            level: components["schemas"]["VoterLevel"];
            ballot: components["schemas"]["Ballot"];
            commitment: components["schemas"]["Digest"];
        };
        Tally: {
            ballots: number;
            quorumReached: boolean;
            /** @description All options, best first; statements in the poll's order. */
            options: {
                option: components["schemas"]["Slug"];
                rank: number;
                won: boolean;
                /** @description What the rule compares: ballots, points, the mean score, votes. */
                value: number | null;
                /** @description Ballots that chose, scored or ranked the option at all. */
                ballots: number;
                /** @description Ballots by score or stance. */
                distribution?: {
                    [key: string]: number;
                };
            }[];
            tiesBroken: {
                order: components["schemas"]["Slug"][];
            }[];
            /** @description Of an instant run-off. */
            rounds?: {
                standing: {
                    [key: string]: number;
                };
                exhausted: number;
                eliminated: string | null;
            }[];
            /** @description Of a Schulze count: how many ballots prefer the first option to the second. */
            preferences?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** @description Of a budget: what the funded projects cost. */
            spent?: number;
        };
        LevelTally: {
            level: components["schemas"]["VoterLevel"];
            tally: components["schemas"]["Tally"];
        };
        SiteShare: {
            site: components["schemas"]["Slug"];
            /** @description Null where it is too small to be told. */
            ballots: number | null;
        };
        PollResult: {
            state: components["schemas"]["PollState"];
            countedAt: components["schemas"]["Instant"];
            /** @description One for each level of the poll; never added up. */
            tallies: components["schemas"]["LevelTally"][];
            /** @description Through which of the city's sites the ballots came. */
            sites: components["schemas"]["SiteShare"][];
            siteNames: {
                [key: string]: components["schemas"]["Localized"];
            };
        };
        LogEntry: {
            commitment: components["schemas"]["Digest"];
            replaces: components["schemas"]["Digest"] | null;
        };
        LogProof: {
            lane: number;
            size: number;
            root: components["schemas"]["Digest"];
            /** @description From the asked size to this one. */
            consistency: components["schemas"]["Digest"][];
            /** @description That the entry is in the lane at this size. */
            proof: components["schemas"]["Digest"][];
            entry: components["schemas"]["LogEntry"];
            /** @description The commitment of the ballot that took its place. */
            replacedBy: components["schemas"]["Digest"] | null;
        };
        PollBundle: {
            /** @constant */
            version: 1;
            definition: components["schemas"]["PollDefinition"];
            definitionHash: components["schemas"]["Digest"];
            closedAt: components["schemas"]["Instant"];
            /** @description In the order of their commitments, which tells nothing. */
            ballots: {
                level: components["schemas"]["VoterLevel"];
                /** @description Null where few came through it. */
                site: components["schemas"]["Slug"] | null;
                ballot: components["schemas"]["Ballot"];
                salt: components["schemas"]["Digest"];
            }[];
            lanes: {
                size: number;
                root: components["schemas"]["Digest"];
                entries: components["schemas"]["LogEntry"][];
            }[];
            root: components["schemas"]["Digest"];
            result: {
                tallies: components["schemas"]["LevelTally"][];
                sites: components["schemas"]["SiteShare"][];
            };
        };
        /** @description A phone number or an e-mail address. */
        VoterContact: {
            phone?: string;
            email?: string;
        };
        VoterCodeRequest: {
            contact: components["schemas"]["VoterContact"];
            language: string;
        };
        VoterChallenge: {
            challenge: components["schemas"]["Id"];
            expiresAt: components["schemas"]["Instant"];
        };
        VoterProof: {
            /** @constant */
            method: "code";
            challenge: components["schemas"]["Id"];
            contact: components["schemas"]["VoterContact"];
            code: string;
        } | {
            /** @constant */
            method: "token";
            /** @description A JSON Web Token (RFC 7519). */
            token: string;
        };
        VoterCredential: {
            /** @description For the Voter-Token header; works until the poll closes. */
            voterToken: string;
            level: components["schemas"]["VoterLevel"];
        };
        PollDraft: {
            poll: components["schemas"]["Slug"];
            /** @description Whose poll it is; null for the whole city. */
            agency: components["schemas"]["Slug"] | null;
            question: components["schemas"]["ShortText"];
            description?: components["schemas"]["LongText"];
            options: components["schemas"]["PollOption"][];
            ballot: components["schemas"]["BallotRule"];
            quorum: number | null;
            levels: components["schemas"]["VoterLevels"];
            results: components["schemas"]["ResultVisibility"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        DeskMoveName: "announce" | "open" | "close" | "publish_outcome";
        /** @enum {string} */
        DeskPollState: "draft" | "announced" | "open" | "closed";
        DeskPoll: {
            poll: components["schemas"]["Slug"];
            state: components["schemas"]["DeskPollState"];
            definition: components["schemas"]["PollDefinition"];
            definitionHash: components["schemas"]["Digest"];
            agency: components["schemas"]["Agency"] | null;
            turnout: {
                level: components["schemas"]["VoterLevel"];
                ballots: number;
            }[];
            closedEarly: components["schemas"]["EarlyClose"] | null;
            outcome: components["schemas"]["PollOutcome"] | null;
            /** @description What this officer can do now. */
            moves: components["schemas"]["DeskMoveName"][];
        };
        DeskPollList: {
            polls: {
                poll: components["schemas"]["Slug"];
                question: components["schemas"]["ShortText"];
                kind: components["schemas"]["BallotKind"];
                state: components["schemas"]["DeskPollState"];
                opensAt: components["schemas"]["Instant"];
                closesAt: components["schemas"]["Instant"];
                agency: components["schemas"]["Agency"] | null;
                outcome: boolean;
            }[];
        };
        PollMove: {
            /** @enum {string} */
            move: "announce" | "open";
        } | {
            /** @constant */
            move: "close";
            reason: components["schemas"]["LongText"];
        } | {
            /** @constant */
            move: "publish_outcome";
            summary: components["schemas"]["LongText"];
            options: components["schemas"]["OptionOutcome"][];
        };
        Section: {
            id: components["schemas"]["Slug"];
            heading: components["schemas"]["ShortText"];
            text: components["schemas"]["LongText"];
        };
        ConsultationDraft: {
            consultation: components["schemas"]["Slug"];
            agency: components["schemas"]["Slug"] | null;
            title: components["schemas"]["ShortText"];
            summary: components["schemas"]["LongText"];
            background: components["schemas"]["LongText"];
            sections: components["schemas"]["Section"][];
            /** @description Polls of the city, in the order they are asked. */
            questions: components["schemas"]["Slug"][];
            /** @description Whether people may argue for and against. */
            arguments: boolean;
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ConsultationPhase: "announced" | "open" | "closed" | "outcome";
        /** @description What the city does with what people said. */
        ConsultationOutcome: {
            summary: components["schemas"]["LongText"];
            sections: components["schemas"]["SectionOutcome"][];
            publishedAt: components["schemas"]["Instant"];
        };
        SectionOutcome: {
            section: components["schemas"]["Slug"];
            text: components["schemas"]["LongText"];
        };
        Consultation: {
            consultation: components["schemas"]["Slug"];
            title: components["schemas"]["ShortText"];
            summary: components["schemas"]["LongText"];
            background: components["schemas"]["LongText"];
            phase: components["schemas"]["ConsultationPhase"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
            closedEarly: components["schemas"]["EarlyClose"] | null;
            sections: {
                id: components["schemas"]["Slug"];
                heading: components["schemas"]["ShortText"];
                text: components["schemas"]["LongText"];
                /** @description Grows with every change of the section. */
                revision: number;
                /** @description Published ones. */
                comments: number;
            }[];
            questions: components["schemas"]["Slug"][];
            arguments: boolean;
            /** @description Published arguments. */
            counts: {
                pro: number;
                contra: number;
            };
            agency: components["schemas"]["Agency"] | null;
            outcome: components["schemas"]["ConsultationOutcome"] | null;
        };
        ConsultationList: {
            consultations: {
                consultation: components["schemas"]["Slug"];
                title: components["schemas"]["ShortText"];
                phase: components["schemas"]["ConsultationPhase"];
                opensAt: components["schemas"]["Instant"];
                closesAt: components["schemas"]["Instant"];
            }[];
        };
        /** @enum {string} */
        ContributionKind: "comment" | "pro" | "contra";
        /** @enum {string} */
        ContributionStatus: "pending" | "published" | "hidden";
        /** @description The words a comment is about (a text quote selector, W3C Web Annotation Data Model). */
        Quote: {
            exact: string;
            prefix: string;
            suffix: string;
        };
        NewContribution: {
            kind: components["schemas"]["ContributionKind"];
            section?: components["schemas"]["Slug"];
            quote?: components["schemas"]["Quote"];
            text: string;
            language: string;
        };
        ContributionBase: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["ContributionKind"];
            /** @description A comment's section; null for an argument. */
            section: components["schemas"]["Slug"] | null;
            quote: components["schemas"]["Quote"] | null;
            text: string;
            language: string;
            /**
             * Format: date
             * @description When it was received; no more precise than that.
             */
            day: string;
            /** @description Whether the words it is about were changed or taken out since. */
            outdated: boolean;
        };
        Contribution: components["schemas"]["ContributionBase"];
        OwnContribution: components["schemas"]["ContributionBase"] & {
            status: components["schemas"]["ContributionStatus"];
            /** @description Why it is hidden. */
            reason: string | null;
        };
        DeskContribution: components["schemas"]["ContributionBase"] & {
            status: components["schemas"]["ContributionStatus"];
            reason: string | null;
            site: components["schemas"]["Slug"];
        };
        ContributionList: {
            contributions: components["schemas"]["Contribution"][];
            next: string | null;
        };
        DeskContributionList: {
            contributions: components["schemas"]["DeskContribution"][];
            next: string | null;
        };
        ContributionReceipt: {
            contribution: components["schemas"]["OwnContribution"];
            /** @description Sixteen symbols without hyphens. */
            secret: string;
        };
        ContributionMove: {
            /** @constant */
            move: "publish";
        } | {
            /** @constant */
            move: "hide";
            reason: string;
        };
        NewSubscription: {
            poll?: components["schemas"]["Slug"];
            consultation?: components["schemas"]["Slug"];
            contact: components["schemas"]["VoterContact"];
            language: string;
        };
        Subscription: {
            /** @constant */
            status: "subscribed";
        };
        DeskConsultation: {
            consultation: components["schemas"]["Slug"];
            state: components["schemas"]["DeskPollState"];
            draft: components["schemas"]["ConsultationDraft"];
            /** @description The revision of each section. */
            revisions: {
                [key: string]: number;
            };
            closedEarly: components["schemas"]["EarlyClose"] | null;
            outcome: components["schemas"]["ConsultationOutcome"] | null;
            /** @description Contributions that nobody has read yet. */
            pending: number;
            agency: components["schemas"]["Agency"] | null;
            moves: components["schemas"]["DeskMoveName"][];
        };
        DeskConsultationList: {
            consultations: {
                consultation: components["schemas"]["Slug"];
                title: components["schemas"]["ShortText"];
                state: components["schemas"]["DeskPollState"];
                opensAt: components["schemas"]["Instant"];
                closesAt: components["schemas"]["Instant"];
                agency: components["schemas"]["Agency"] | null;
                pending: number;
            }[];
        };
        ConsultationMove: {
            /** @enum {string} */
            move: "announce" | "open";
        } | {
            /** @constant */
            move: "close";
            reason: components["schemas"]["LongText"];
        } | {
            /** @constant */
            move: "publish_outcome";
            summary: components["schemas"]["LongText"];
            sections: components["schemas"]["SectionOutcome"][];
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description A problem document (RFC 9457). */
        Problem: {
            /** @enum {string} */
            type: "urn:suara:problem:invalid-request" | "urn:suara:problem:idempotency-key-missing" | "urn:suara:problem:idempotency-key-reused" | "urn:suara:problem:idempotency-key-in-flight" | "urn:suara:problem:unauthorized" | "urn:suara:problem:origin-refused" | "urn:suara:problem:forbidden" | "urn:suara:problem:not-found" | "urn:suara:problem:move-refused" | "urn:suara:problem:poll-not-open" | "urn:suara:problem:poll-opened" | "urn:suara:problem:definition-changed" | "urn:suara:problem:result-hidden" | "urn:suara:problem:consultation-not-open" | "urn:suara:problem:consultation-opened" | "urn:suara:problem:too-large" | "urn:suara:problem:unsupported-media-type" | "urn:suara:problem:invalid-body" | "urn:suara:problem:too-many-requests" | "urn:suara:problem:unavailable" | "urn:suara:problem:internal";
            title: string;
            status: number;
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
        };
        FieldError: {
            /** @description A JSON Pointer (RFC 6901) into the body. */
            pointer: string;
            /** @enum {string} */
            code: "required" | "too_short" | "too_long" | "too_many" | "invalid" | "unknown" | "outdated" | "duplicate";
            /** @description For developers. Widgets say it in the citizen's language by `code`. */
            detail: string;
            /** @description The limit that was passed. */
            limit?: number;
        };
    };
    responses: {
        /** @description The photo is stored. */
        PhotoStored: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Photo"];
            };
        };
        /** @description A parameter, header or the JSON itself is malformed. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The secret or token is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request comes from an origin that is not on the site's list. */
        OriginRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Known, but not allowed to do this; or a foreign origin. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here, or nothing this request may know of. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The report's status does not allow the move, or a request with the same key is under way. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The poll does not take voters of this level, or the origin is refused. */
        VoterRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The result is not to be seen yet, or not by this request; or the origin is refused. */
        ResultHidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The poll is not open, or already is; it asks something else by now; or a request with the same key is under way. */
        PollConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The consultation is not open, or already is; or a request with the same key is under way. */
        ConsultationConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the server takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type, or the content itself, is not one the server takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body breaks the contract, by field; or the key was used with another body. */
        InvalidBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; try again after the given time. */
        TooManyRequests: {
            headers: {
                /** @description Seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The site's public name, `<city>.<site>`.
         * @example kota-contoh.dpu
         */
        site: string;
        /**
         * @description The ticket as printed or typed; case, blanks and hyphens do not matter.
         * @example K74M-92XH
         */
        ticket: string;
        /** @example taman-kota */
        poll: components["schemas"]["Slug"];
        /** @example perda-sampah */
        consultation: components["schemas"]["Slug"];
        /** @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23 */
        contribution: components["schemas"]["Id"];
        /**
         * @description Made once per act by the client and kept for all its retries; bare or quoted.
         * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
         */
        idempotencyKey: string;
    };
    requestBodies: {
        Photo: {
            content: {
                "image/jpeg": unknown;
                "image/png": unknown;
                "image/webp": unknown;
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All services of the city, in the order the city shows them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"][];
                };
            };
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listAreas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All areas; those of the lower level name their parent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"][];
                };
            };
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    uploadPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Photo"];
        responses: {
            201: components["responses"]["PhotoStored"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /**
             * @description The report is stored durably. The secret stands in this answer only: whoever has ticket and secret
             *     can follow the report.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /**
                 * @description The ticket as printed or typed; case, blanks and hyphens do not matter.
                 * @example K74M-92XH
                 */
                ticket: components["parameters"]["ticket"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as its reporter may see it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    makeReporterMove: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /**
                 * @description The ticket as printed or typed; case, blanks and hyphens do not matter.
                 * @example K74M-92XH
                 */
                ticket: components["parameters"]["ticket"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReporterMove"];
            };
        };
        responses: {
            /** @description The report after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPolls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The polls, those that close next first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollList"];
                };
            };
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poll as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poll"];
                };
            };
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    requestVoterCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoterCodeRequest"];
            };
        };
        responses: {
            /** @description A code is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoterChallenge"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PollConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    verifyVoter: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoterProof"];
            };
        };
        responses: {
            /** @description The voter is verified. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoterCredential"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PollConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    castBallot: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBallot"];
            };
        };
        responses: {
            /** @description The ballot is stored durably, and in the log of the poll. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["VoterRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PollConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ballot that counts now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnBallot"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPollResult: {
        parameters: {
            query?: never;
            header?: {
                "Voter-Token"?: string;
            };
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Exact at the time of the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollResult"];
                };
            };
            403: components["responses"]["ResultHidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLogProof: {
        parameters: {
            query: {
                lane: number;
                index: number;
                /** @description The size of the lane that the receipt names. */
                size: number;
            };
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proofs for the lane as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogProof"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPollBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollBundle"];
                };
            };
            403: components["responses"]["ResultHidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listConsultations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consultations, those that close next first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationList"];
                };
            };
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consultation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listContributions: {
        parameters: {
            query?: {
                /** @description Only those on this section. */
                section?: components["schemas"]["Slug"];
                kind?: components["schemas"]["ContributionKind"];
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createContribution: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContribution"];
            };
        };
        responses: {
            /** @description Stored durably; not published yet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConsultationConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
                /** @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23 */
                contribution: components["parameters"]["contribution"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contribution as its author sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnContribution"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    subscribeToOutcome: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubscription"];
            };
        };
        responses: {
            /** @description Stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDeskSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officer and the city. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDeskReports: {
        parameters: {
            query?: {
                /** @description One status, or `open` for all on which the service clock runs. */
                status?: "open" | components["schemas"]["ReportStatus"];
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the queue, the nearest deadline first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskQueue"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDeskReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ticket as printed or typed; case, blanks and hyphens do not matter.
                 * @example K74M-92XH
                 */
                ticket: components["parameters"]["ticket"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report with what this officer may see and do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    makeDeskMove: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /**
                 * @description The ticket as printed or typed; case, blanks and hyphens do not matter.
                 * @example K74M-92XH
                 */
                ticket: components["parameters"]["ticket"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskMove"];
            };
        };
        responses: {
            /** @description The report after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskReport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDeskPolls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All polls of the city, or of the agency; the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPollList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createPoll: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollDraft"];
            };
        };
        responses: {
            /** @description The draft; nobody but the desk sees it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPoll"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDeskPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poll. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPoll"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revisePoll: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollDraft"];
            };
        };
        responses: {
            /** @description The poll with its new definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPoll"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PollConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    movePoll: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @example taman-kota */
                poll: components["parameters"]["poll"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollMove"];
            };
        };
        responses: {
            /** @description The poll after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPoll"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PollConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDeskConsultations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskConsultationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createConsultation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationDraft"];
            };
        };
        responses: {
            /** @description The draft; nobody but the desk sees it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskConsultation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDeskConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consultation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskConsultation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    reviseConsultation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationDraft"];
            };
        };
        responses: {
            /** @description The consultation after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskConsultation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConsultationConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    moveConsultation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationMove"];
            };
        };
        responses: {
            /** @description The consultation after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskConsultation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConsultationConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDeskContributions: {
        parameters: {
            query?: {
                status?: "pending" | "published" | "hidden";
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskContributionList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    moderateContribution: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Made once per act by the client and kept for all its retries; bare or quoted.
                 * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @example perda-sampah */
                consultation: components["parameters"]["consultation"];
                /** @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23 */
                contribution: components["parameters"]["contribution"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionMove"];
            };
        };
        responses: {
            /** @description The contribution after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskContribution"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    uploadDeskPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Photo"];
        responses: {
            201: components["responses"]["PhotoStored"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPhoto: {
        parameters: {
            query: {
                /** @description Seconds since the Unix epoch. */
                expires: number;
                signature: string;
            };
            header?: never;
            path: {
                city: components["schemas"]["Slug"];
                media: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
}
