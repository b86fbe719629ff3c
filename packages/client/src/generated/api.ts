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
    "/v1/sites/{site}/survey": {
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
        /**
         * The survey that is open now for a service
         * @description For a page that names a kind of survey and a service, not a period: the next period needs no change of the page.
         *     The site's own agency goes before the whole city; of several the one that opened last. 404 where none is open.
         */
        get: operations["findSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/surveys/{survey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        /** A survey */
        get: operations["getSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/surveys/{survey}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a survey
         * @description Answered when the response is stored durably; from then on it never changes. The same key and body answer with the same
         *     receipt until the survey's key is destroyed, 24 hours after the close. A case or a device that has answered before is a
         *     problem `already-answered`.
         */
        post: operations["createResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/surveys/{survey}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether this visitor may be invited to a survey now
         * @description For a survey that shows itself unasked. A yes is remembered for the quiet period, on all sites of the city where the city
         *     wishes so: under an anonymous token of a key that rotates, made of nothing the visitor's browser must store. Two visitors of
         *     one address with the same browser share it, so that some are asked less, and none more.
         */
        post: operations["askInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/scoreboard": {
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
        /**
         * The satisfaction index as the city has published it
         * @description Of a series, or the last period that the site's agency (else the city) has published, as it was then. 404 where nothing
         *     is published; a survey that fewer than five people answered is not told of.
         */
        get: operations["getScoreboard"];
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
    "/v1/sites/{site}/forms/report": {
        parameters: {
            query?: {
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
            };
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
        /** The form for a report */
        get: operations["showReportForm"];
        put?: never;
        /**
         * File a report by a form
         * @description By the same rules as `createReport`. What was sent before under the same `key` answers with the same receipt. Photos that were
         *     stored while something else was wrong come back as `stored`.
         */
        post: operations["submitReportForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/forms/track": {
        parameters: {
            query?: {
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
            };
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
        /** The form for following a report */
        get: operations["showTrackForm"];
        put?: never;
        /**
         * Follow a report by a form, and answer, confirm or dispute
         * @description Ticket and secret come in the body, never in an address. By the same rules as `getReport` and `makeReporterMove`: a wrong
         *     secret answers like an unknown ticket, and guesses are counted.
         */
        post: operations["submitTrackForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/forms/polls/{poll}": {
        parameters: {
            query?: {
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
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
        /** The form for a poll */
        get: operations["showPollForm"];
        put?: never;
        /**
         * Vote by a form
         * @description By the same rules as `castBallot`. The fields of the ballot are those of the poll's kind, named by its options. Voters who must
         *     be verified go on to a page that sends a code and one that takes it (`requestVoterCode`, `verifyVoter`) before the vote is cast.
         */
        post: operations["submitPollForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}/forms/survey": {
        parameters: {
            query?: {
                /** @description As with `findSurvey`. */
                type?: components["schemas"]["SurveyType"];
                service?: components["schemas"]["Slug"];
                series?: components["schemas"]["Slug"];
                /** @description One survey by its name, instead of the one that is open now. */
                survey?: components["schemas"]["Slug"];
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
            };
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
        /** The form for a survey */
        get: operations["showSurveyForm"];
        put?: never;
        /**
         * Answer a survey by a form
         * @description By the same rules as `createResponse`. Without `key` the form is only shown, to whoever brings the token of a finished case,
         *     which does not belong into an address.
         */
        post: operations["submitSurveyForm"];
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
    "/v1/desk/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The surveys this officer may see */
        get: operations["listDeskSurveys"];
        put?: never;
        /** Draft a survey */
        post: operations["createSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/surveys/{survey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        /** A survey as the desk sees it */
        get: operations["getDeskSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/surveys/{survey}/definition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a survey before it opens */
        post: operations["reviseSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/surveys/{survey}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce, open, close, or publish the figures */
        post: operations["moveSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/surveys/{survey}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make tokens for finished cases
         * @description One for each case that was served, to be handed over as a QR code or a link: with it one response counts, and no second.
         *     The tokens are in this answer only.
         */
        post: operations["createCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/surveys/{survey}/report": {
        parameters: {
            query?: {
                /** @description `survey`: this period; `series`: all periods of the series, their answers pooled. */
                scope?: "survey" | "series";
                service?: components["schemas"]["Slug"];
            };
            header?: never;
            path: {
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        /** What came of a survey so far */
        get: operations["getSurveyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/surveys/{survey}/report/{format}": {
        parameters: {
            query?: {
                /** @description `survey`: this period; `series`: all periods of the series, their answers pooled. */
                scope?: "survey" | "series";
                service?: components["schemas"]["Slug"];
                /** @description The city's first unless given. */
                language?: string;
            };
            header?: never;
            path: {
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
                format: "csv" | "xlsx" | "html";
            };
            cookie?: never;
        };
        /**
         * The report as a file
         * @description `csv` and `xlsx` for spreadsheets, the latter with the element scores of every response, without anything that says whose;
         *     `html` is a page to be printed, laid out as agencies publish it.
         */
        get: operations["exportSurveyReport"];
        put?: never;
        post?: never;
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
    "/v1/embed/{widget}": {
        parameters: {
            query: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: string;
                /** @description The page's language; the city's first unless given, or where the city does not speak it. */
                lang?: string;
                /** @description As the tag's attribute. */
                theme?: "auto" | "light" | "dark";
                /** @description The poll's name; needed by `poll`. */
                poll?: components["schemas"]["Slug"];
                /** @description The consultation's name; needed by `consultation`. */
                consultation?: components["schemas"]["Slug"];
                /** @description One survey by its name, instead of the one of `type` that is open now. */
                survey?: components["schemas"]["Slug"];
                type?: components["schemas"]["SurveyType"];
                service?: components["schemas"]["Slug"];
                series?: components["schemas"]["Slug"];
                layout?: "steps" | "page";
                /** @description Only a survey that stands in its place is painted. */
                trigger?: "inline" | "button" | "dialog" | "submitted" | "exit" | "time";
                /** @description A tablet at a counter shows nothing of a page that another visitor has looked at; it is not painted. */
                kiosk?: string;
            };
            header?: never;
            path: {
                /** @example poll */
                widget: components["schemas"]["PaintableWidget"];
            };
            cookie?: never;
        };
        /**
         * A widget's first state, to be printed into a page
         * @description One `<template shadowrootmode="open">` with all that a citizen sees first, in the page's language and the site's colours: a
         *     host's server prints it as the first child of the widget's own tag, before the link, so that it can be read before any
         *     script. Made of what anybody may know, so it may be kept and shared. For servers: the answer depends on no origin, and
         *     grants none. Its own `Content-Security-Policy` names the hash of its one `<style>`, for pages with a policy.
         *
         *     404 where there is no such site, poll, consultation or survey; 501 where this server paints nothing. Either way the
         *     page prints its link alone, as ever.
         */
        get: operations["paintWidget"];
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
        /** @enum {string} */
        PaintableWidget: "complaint-form" | "consultation" | "poll" | "scoreboard" | "status-tracker" | "survey";
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
            /**
             * @description Who is signed in on the page, by a JSON Web Token (RFC 7519) that the site's back end has signed: `iss` is the
             *     site's public name, `aud` is `suara`, `exp` at most an hour after `iat`; `name`, `email` and `phone_number` are
             *     those of OpenID Connect. It vouches for what of the contact is the same; one that is refused stops no report.
             */
            identity?: string;
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
        Report: components["schemas"]["ReportBase"] & {
            survey?: components["schemas"]["CaseSurvey"];
        };
        /** @description How the city served this report can be told, once, while the survey is open. */
        CaseSurvey: {
            survey: components["schemas"]["Slug"];
            service: components["schemas"]["Slug"];
            caseToken: components["schemas"]["CaseToken"];
        };
        Receipt: {
            /** @description Eight symbols without hyphen. */
            ticket: string;
            /** @description Sixteen symbols without hyphens. */
            secret: string;
            report: components["schemas"]["Report"];
            /**
             * @description What became of the token of the site's sign-in; only where one was sent.
             * @enum {string}
             */
            identity?: "accepted" | "refused";
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
            /** @description What of the contact the site's own sign-in vouches for. Only where there is a contact to see. */
            vouched?: ("name" | "phone" | "email")[];
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
        /** @description The name that rules call a question by. */
        QuestionId: string;
        /** @description A condition on earlier answers; see docs/survey-rules.md. */
        Rule: string;
        RequiredRule: boolean | components["schemas"]["Rule"];
        /** @description After the question, the first whose rule holds is taken. */
        Jumps: {
            /** @description A rule; empty for always. */
            when: string;
            /** @description A later question, or `end`. */
            to: string;
        }[];
        SurveyOption: {
            id: components["schemas"]["Slug"];
            label: components["schemas"]["ShortText"];
            /** @description Keeps its place where others are shuffled. */
            fixed?: boolean;
        };
        Question: {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "single";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            options: components["schemas"]["SurveyOption"][];
            shuffle?: boolean;
            /** @description Tells who answers; the report divides by it. */
            category?: boolean;
        } | {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "multiple";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            options: components["schemas"]["SurveyOption"][];
            shuffle?: boolean;
            min?: number;
            max?: number;
        } | {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "ranking";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            options: components["schemas"]["SurveyOption"][];
            shuffle?: boolean;
        } | {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "likert";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            /** @description From the worst to the best. */
            points: components["schemas"]["ShortText"][];
            faces?: boolean;
            element?: components["schemas"]["Slug"];
        } | {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "rating";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            max: number;
            minLabel?: components["schemas"]["ShortText"];
            maxLabel?: components["schemas"]["ShortText"];
            /** @enum {string} */
            measure?: "csat" | "ces";
        } | {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "nps";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            minLabel?: components["schemas"]["ShortText"];
            maxLabel?: components["schemas"]["ShortText"];
        } | {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "number";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            min?: number;
            max?: number;
            whole?: boolean;
            unit?: components["schemas"]["ShortText"];
        } | {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "date";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            /** Format: date */
            min?: string;
            /** Format: date */
            max?: string;
        } | {
            id: components["schemas"]["QuestionId"];
            /** @enum {string} */
            type: "short_text" | "long_text";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            /** @description Characters. */
            max?: number;
        } | {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "matrix";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            rows: components["schemas"]["SurveyOption"][];
            /** @description From the worst to the best. */
            points: components["schemas"]["ShortText"][];
            shuffle?: boolean;
        } | {
            id: components["schemas"]["QuestionId"];
            /** @constant */
            type: "file";
            text: components["schemas"]["LongText"];
            hint?: components["schemas"]["LongText"];
            name?: components["schemas"]["ShortText"];
            required?: components["schemas"]["RequiredRule"];
            visible?: components["schemas"]["Rule"];
            jumps?: components["schemas"]["Jumps"];
            max?: number;
        };
        /**
         * @description The regulation that an index is computed and graded under.
         * @enum {string}
         */
        SkmStandard: "permenpanrb-14-2017" | "kepmenpan-25-2004";
        /**
         * @description `exact` unless an old report is reproduced, whose weight 1/9 was cut.
         * @enum {string}
         */
        SkmRounding: "exact" | "weight-0.11" | "weight-0.111";
        SurveyDefinition: {
            /** @constant */
            version: 1;
            title: components["schemas"]["ShortText"];
            description?: components["schemas"]["LongText"];
            thanks?: components["schemas"]["LongText"];
            /** @enum {string} */
            layout: "steps" | "page";
            /** @description Only, and always, where questions measure elements. */
            index?: {
                standard: components["schemas"]["SkmStandard"];
                rounding: components["schemas"]["SkmRounding"];
            };
            questions: components["schemas"]["Question"][];
        };
        /** @enum {string} */
        SurveyType: "skm" | "general";
        SurveyService: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["ShortText"];
            /** @description Reporters are asked about it when their report is resolved. */
            reports?: boolean;
        };
        /** @description What the survey asks about; empty where it is about nothing in particular. */
        SurveyServices: components["schemas"]["SurveyService"][];
        SurveyDraft: {
            survey: components["schemas"]["Slug"];
            series: components["schemas"]["Slug"];
            /** @description Whose survey it is; null for the whole city. */
            agency: components["schemas"]["Slug"] | null;
            services: components["schemas"]["SurveyServices"];
            definition: components["schemas"]["SurveyDefinition"];
            /** @description People served in the period; decides the sample. */
            population: number | null;
            /** @description Of a hundred visitors this many are invited where the survey shows itself unasked. */
            share: number;
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
        };
        /** @description What the agency does about the figures. */
        SurveyOutcome: {
            summary: components["schemas"]["LongText"];
            publishedAt: components["schemas"]["Instant"];
        };
        /** @description What somebody who answers agrees to. */
        SurveyConsent: {
            version: string;
            text: components["schemas"]["Localized"];
        };
        Survey: {
            survey: components["schemas"]["Slug"];
            series: components["schemas"]["Slug"];
            agency: components["schemas"]["Agency"] | null;
            services: components["schemas"]["SurveyServices"];
            definition: components["schemas"]["SurveyDefinition"];
            /** @description Grows whenever the desk changes the survey; the last one holds once it is open. */
            revision: number;
            /** @enum {string} */
            state: "announced" | "open" | "closed";
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
            closedEarly: components["schemas"]["EarlyClose"] | null;
            invitation: {
                share: number;
                /** @description Nobody is invited twice within so many days. */
                quietDays: number;
            };
            consent: components["schemas"]["SurveyConsent"];
            outcome: components["schemas"]["SurveyOutcome"] | null;
        };
        /** @description Stands for one finished case; cannot be guessed. */
        CaseToken: string;
        /**
         * @description Who held the device: the citizen, an officer who asked aloud, or a tablet at a counter.
         * @enum {string}
         */
        ResponseMode: "self" | "assisted" | "kiosk";
        /**
         * @description `case`: one for each finished case; `device`: one for each browser at best, which can be stuffed.
         * @enum {string}
         */
        ResponseLevel: "case" | "device";
        /**
         * @description By the type of the question: single, date and texts a string; multiple, ranking and file a list of ids; likert, rating, nps
         *     and number a number; matrix a number for each row.
         */
        Answer: string | number | string[] | {
            [key: string]: number;
        };
        NewResponse: {
            /** @description One of the survey's services; null where it has none. */
            service: components["schemas"]["Slug"] | null;
            /** @description By question; only questions that were on the respondent's way. */
            answers: {
                [key: string]: components["schemas"]["Answer"];
            };
            language: string;
            mode: components["schemas"]["ResponseMode"];
            consent: {
                version: string;
            };
            caseToken?: components["schemas"]["CaseToken"];
            /** @description 32 random bytes in base64url, made by a browser once for each survey. Must be there in mode `self` without a case. */
            deviceToken?: string;
        };
        ResponseReceipt: {
            survey: components["schemas"]["Slug"];
            level: components["schemas"]["ResponseLevel"];
            mode: components["schemas"]["ResponseMode"];
            /**
             * Format: date
             * @description The city's day on which it was stored; no finer time is kept.
             */
            day: string;
        };
        Invitation: {
            invited: boolean;
            /** @description Why not. */
            reason: ("quiet" | "sample") | null;
        };
        /** @description A number rounded half up, once. */
        Decimal: string;
        /**
         * @description Mutu pelayanan, A the best.
         * @enum {string}
         */
        Grade: "A" | "B" | "C" | "D";
        ElementFigures: {
            element: components["schemas"]["Slug"];
            /** @description U1, U2, … in the order of the regulation. */
            code: string;
            name: components["schemas"]["Localized"];
            respondents: number;
            sum: number;
            nrr: components["schemas"]["Decimal"] | null;
            weighted: components["schemas"]["Decimal"] | null;
        };
        SkmFigures: {
            standard: components["schemas"]["SkmStandard"];
            rounding: components["schemas"]["SkmRounding"];
            respondents: number;
            index: components["schemas"]["Decimal"] | null;
            grade: components["schemas"]["Grade"] | null;
            /** @description As written: `1/9`. */
            weight: string;
            elements: components["schemas"]["ElementFigures"][];
        };
        QuestionFigures: {
            question: components["schemas"]["QuestionId"];
            /** @enum {string} */
            type: "single" | "multiple" | "likert" | "rating" | "nps" | "number" | "date" | "short_text" | "long_text" | "ranking" | "matrix" | "file";
            name: components["schemas"]["Localized"];
            respondents: number;
            mean: components["schemas"]["Decimal"] | null;
            counts: {
                answer: string;
                label: components["schemas"]["Localized"];
                count: number;
            }[];
            /** @description What people wrote, in an order that tells nothing. */
            texts: string[];
            photos: components["schemas"]["Photo"][];
        };
        /** @description Null where a group is too small to hide in. */
        GroupFigures: {
            option: components["schemas"]["Slug"];
            label: components["schemas"]["Localized"];
            respondents: number | null;
            index: components["schemas"]["Decimal"] | null;
            grade: components["schemas"]["Grade"] | null;
        };
        /** @description A period of a series. */
        PeriodFigures: {
            survey: components["schemas"]["Slug"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            respondents: number;
            standard: components["schemas"]["SkmStandard"];
            index: components["schemas"]["Decimal"] | null;
            grade: components["schemas"]["Grade"] | null;
        };
        SurveyReport: {
            survey: components["schemas"]["Slug"];
            series: components["schemas"]["Slug"];
            title: components["schemas"]["ShortText"];
            agency: components["schemas"]["Agency"] | null;
            state: components["schemas"]["DeskPollState"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            /** @enum {string} */
            scope: "survey" | "series";
            service: components["schemas"]["SurveyService"] | null;
            /**
             * @description The surveys whose answers are pooled in this report: of a series, those whose index is of the same regulation,
             *     rounding and elements. The others are in `trend`.
             */
            periods: components["schemas"]["Slug"][];
            generatedAt: components["schemas"]["Instant"];
            /**
             * @description Answers are put together; indices are never averaged.
             * @constant
             */
            rollUp: "pooled";
            responses: {
                total: number;
                byMode: {
                    self: number;
                    assisted: number;
                    kiosk: number;
                };
                byLevel: {
                    case: number;
                    device: number;
                };
            };
            /** @description How far the survey has come toward the sample that its population asks for (Krejcie and Morgan, 1970). */
            sample: {
                population: number | null;
                target: number | null;
                reached: boolean | null;
            };
            skm: components["schemas"]["SkmFigures"] | null;
            /** @description Indices of their own, never part of the satisfaction index. */
            measures: {
                question: components["schemas"]["QuestionId"];
                /** @enum {string} */
                measure: "csat" | "ces" | "nps";
                respondents: number;
                value: components["schemas"]["Decimal"] | null;
            }[];
            questions: components["schemas"]["QuestionFigures"][];
            categories: {
                question: components["schemas"]["QuestionId"];
                name: components["schemas"]["Localized"];
                groups: components["schemas"]["GroupFigures"][];
            }[];
            services: {
                service: components["schemas"]["Slug"];
                name: components["schemas"]["Localized"];
                respondents: number;
                index: components["schemas"]["Decimal"] | null;
                grade: components["schemas"]["Grade"] | null;
            }[];
            /** @description The periods of the series, oldest first; empty without a satisfaction index. */
            trend: components["schemas"]["PeriodFigures"][];
        };
        Scoreboard: {
            survey: components["schemas"]["Slug"];
            series: components["schemas"]["Slug"];
            title: components["schemas"]["ShortText"];
            agency: components["schemas"]["Agency"] | null;
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            responses: number;
            /** @description Responses that the population asked for; null where it was not known. */
            target: number | null;
            skm: components["schemas"]["SkmFigures"];
            /** @description Without those that too few answered about, and without what would give those away. */
            services: {
                service: components["schemas"]["Slug"];
                name: components["schemas"]["Localized"];
                respondents: number;
                index: components["schemas"]["Decimal"] | null;
                grade: components["schemas"]["Grade"] | null;
            }[];
            /** @description The published periods of the series, oldest first. */
            trend: components["schemas"]["PeriodFigures"][];
            outcome: components["schemas"]["SurveyOutcome"];
        };
        DeskSurvey: {
            survey: components["schemas"]["Slug"];
            series: components["schemas"]["Slug"];
            state: components["schemas"]["DeskPollState"];
            agency: components["schemas"]["Agency"] | null;
            services: components["schemas"]["SurveyServices"];
            definition: components["schemas"]["SurveyDefinition"];
            revision: number;
            population: number | null;
            share: number;
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            responses: number;
            /** @description Responses that the population asks for. */
            target: number | null;
            closedEarly: components["schemas"]["EarlyClose"] | null;
            outcome: components["schemas"]["SurveyOutcome"] | null;
            /** @description What this officer can do now. */
            moves: components["schemas"]["DeskMoveName"][];
        };
        DeskSurveyList: {
            surveys: {
                survey: components["schemas"]["Slug"];
                series: components["schemas"]["Slug"];
                title: components["schemas"]["ShortText"];
                type: components["schemas"]["SurveyType"];
                state: components["schemas"]["DeskPollState"];
                opensAt: components["schemas"]["Instant"];
                closesAt: components["schemas"]["Instant"];
                agency: components["schemas"]["Agency"] | null;
                responses: number;
                target: number | null;
                outcome: boolean;
            }[];
        };
        SurveyMove: {
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
        };
        NewCases: {
            service: components["schemas"]["Slug"];
            count: number;
        };
        Cases: {
            cases: components["schemas"]["CaseToken"][];
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        /**
         * Format: uuid
         * @description Made by the server for each form it shows, and sent along: what is sent twice is done once. After a day the form is shown again
         *     instead.
         */
        FormKey: string;
        /** @description What was typed, whatever it is. The rules answer by field, so that nothing typed is lost. */
        FormText: string;
        ReportForm: {
            key: components["schemas"]["FormKey"];
            description?: components["schemas"]["FormText"];
            service?: components["schemas"]["FormText"];
            area?: components["schemas"]["FormText"];
            address?: components["schemas"]["FormText"];
            photos?: string[];
            /** @description Photos that are on the server already, by their ids. */
            stored?: components["schemas"]["Id"][];
            /** @enum {string} */
            identity?: "nameless" | "contact";
            name?: components["schemas"]["FormText"];
            phone?: components["schemas"]["FormText"];
            email?: components["schemas"]["FormText"];
            /**
             * @description The contact stays hidden from the agency.
             * @constant
             */
            hide?: "yes";
            /** @description The version of the text the citizen agreed to. */
            consent?: string;
        };
        TrackForm: {
            ticket?: components["schemas"]["FormText"];
            secret?: components["schemas"]["FormText"];
            key?: components["schemas"]["FormKey"];
            /** @enum {string} */
            move?: "answer" | "confirm" | "reopen";
            note?: components["schemas"]["FormText"];
        };
        FormFields: {
            [key: string]: string | string[];
        };
        PollForm: components["schemas"]["FormFields"] & {
            key: components["schemas"]["FormKey"];
        };
        SurveyForm: components["schemas"]["FormFields"] & {
            key?: components["schemas"]["FormKey"];
        };
        /** @description A problem document (RFC 9457). */
        Problem: {
            /** @enum {string} */
            type: "urn:suara:problem:invalid-request" | "urn:suara:problem:idempotency-key-missing" | "urn:suara:problem:idempotency-key-reused" | "urn:suara:problem:idempotency-key-in-flight" | "urn:suara:problem:unauthorized" | "urn:suara:problem:origin-refused" | "urn:suara:problem:forbidden" | "urn:suara:problem:not-found" | "urn:suara:problem:move-refused" | "urn:suara:problem:poll-not-open" | "urn:suara:problem:poll-opened" | "urn:suara:problem:definition-changed" | "urn:suara:problem:result-hidden" | "urn:suara:problem:consultation-not-open" | "urn:suara:problem:consultation-opened" | "urn:suara:problem:survey-not-open" | "urn:suara:problem:survey-opened" | "urn:suara:problem:already-answered" | "urn:suara:problem:too-large" | "urn:suara:problem:unsupported-media-type" | "urn:suara:problem:invalid-body" | "urn:suara:problem:too-many-requests" | "urn:suara:problem:not-implemented" | "urn:suara:problem:unavailable" | "urn:suara:problem:internal";
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
            /** @description What is wrong with a survey's rule. */
            rule?: {
                /** @enum {string} */
                fault: "syntax" | "cyclic" | "later" | "type" | "unknown";
                /** @description The character it begins at, in UTF-16 units. */
                at: number;
            };
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
        /** @description The survey is not open, or already is; this case or device has answered; or a request with the same key is under way. */
        SurveyConflict: {
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
        /** @description This server does not offer it. */
        NotImplemented: {
            headers: {
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
        /** @description The page. */
        FormPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
            };
        };
        /** @description A page that says what is stored, durably. */
        FormReceipt: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
            };
        };
        /** @description A page that says that the address or what was sent is malformed. */
        FormUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
            };
        };
        /** @description A page that says that another origin sent the form. */
        FormRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
            };
        };
        /** @description A page that says that there is nothing here, or nothing this request may know of. */
        FormNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
            };
        };
        /** @description A page that says why this is not possible any more. */
        FormConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
            };
        };
        /** @description A page that says that what was sent is too large. */
        FormTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
            };
        };
        /** @description A page that says that what was sent is not a form. */
        FormUnsupported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
            };
        };
        /** @description The form again, with all that was typed, and what is wrong with it. */
        FormErrors: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
            };
        };
        /** @description A page that says when to try again. */
        FormBusy: {
            headers: {
                /** @description Seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "text/html": unknown;
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
        /** @example skm-2026-2 */
        survey: components["schemas"]["Slug"];
        /**
         * @description Made once per act by the client and kept for all its retries; bare or quoted.
         * @example 0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21
         */
        idempotencyKey: string;
        /**
         * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
         * @example id
         */
        formLanguage: string;
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
    findSurvey: {
        parameters: {
            query: {
                /** @description `skm`: a survey with the official satisfaction index; `general`: any other. */
                type: components["schemas"]["SurveyType"];
                /** @description A service that the survey must ask about. */
                service?: components["schemas"]["Slug"];
                /** @description The series that the survey must belong to. */
                series?: components["schemas"]["Slug"];
            };
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
            /** @description The survey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: components["parameters"]["site"];
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The survey as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createResponse: {
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
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResponse"];
            };
        };
        responses: {
            /** @description The response is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SurveyConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    askInvitation: {
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
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether to invite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SurveyConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getScoreboard: {
        parameters: {
            query?: {
                series?: components["schemas"]["Slug"];
            };
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
            /** @description The published figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scoreboard"];
                };
            };
            400: components["responses"]["InvalidRequest"];
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
    showReportForm: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
            };
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
            200: components["responses"]["FormPage"];
            400: components["responses"]["FormUnreadable"];
            403: components["responses"]["FormRefused"];
            404: components["responses"]["FormNotFound"];
            429: components["responses"]["FormBusy"];
        };
    };
    submitReportForm: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
            };
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
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReportForm"];
                "multipart/form-data": components["schemas"]["ReportForm"];
            };
        };
        responses: {
            201: components["responses"]["FormReceipt"];
            400: components["responses"]["FormUnreadable"];
            403: components["responses"]["FormRefused"];
            404: components["responses"]["FormNotFound"];
            413: components["responses"]["FormTooLarge"];
            415: components["responses"]["FormUnsupported"];
            422: components["responses"]["FormErrors"];
            429: components["responses"]["FormBusy"];
        };
    };
    showTrackForm: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
            };
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
            200: components["responses"]["FormPage"];
            400: components["responses"]["FormUnreadable"];
            403: components["responses"]["FormRefused"];
            404: components["responses"]["FormNotFound"];
            429: components["responses"]["FormBusy"];
        };
    };
    submitTrackForm: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
            };
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
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TrackForm"];
            };
        };
        responses: {
            200: components["responses"]["FormPage"];
            400: components["responses"]["FormUnreadable"];
            403: components["responses"]["FormRefused"];
            404: components["responses"]["FormNotFound"];
            409: components["responses"]["FormConflict"];
            413: components["responses"]["FormTooLarge"];
            415: components["responses"]["FormUnsupported"];
            422: components["responses"]["FormErrors"];
            429: components["responses"]["FormBusy"];
        };
    };
    showPollForm: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
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
            200: components["responses"]["FormPage"];
            400: components["responses"]["FormUnreadable"];
            403: components["responses"]["FormRefused"];
            404: components["responses"]["FormNotFound"];
            429: components["responses"]["FormBusy"];
        };
    };
    submitPollForm: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
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
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PollForm"];
            };
        };
        responses: {
            200: components["responses"]["FormPage"];
            201: components["responses"]["FormReceipt"];
            400: components["responses"]["FormUnreadable"];
            403: components["responses"]["FormRefused"];
            404: components["responses"]["FormNotFound"];
            409: components["responses"]["FormConflict"];
            413: components["responses"]["FormTooLarge"];
            415: components["responses"]["FormUnsupported"];
            422: components["responses"]["FormErrors"];
            429: components["responses"]["FormBusy"];
        };
    };
    showSurveyForm: {
        parameters: {
            query?: {
                /** @description As with `findSurvey`. */
                type?: components["schemas"]["SurveyType"];
                service?: components["schemas"]["Slug"];
                series?: components["schemas"]["Slug"];
                /** @description One survey by its name, instead of the one that is open now. */
                survey?: components["schemas"]["Slug"];
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
            };
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
            200: components["responses"]["FormPage"];
            400: components["responses"]["FormUnreadable"];
            403: components["responses"]["FormRefused"];
            404: components["responses"]["FormNotFound"];
            429: components["responses"]["FormBusy"];
        };
    };
    submitSurveyForm: {
        parameters: {
            query?: {
                /** @description As with `findSurvey`. */
                type?: components["schemas"]["SurveyType"];
                service?: components["schemas"]["Slug"];
                series?: components["schemas"]["Slug"];
                /** @description One survey by its name, instead of the one that is open now. */
                survey?: components["schemas"]["Slug"];
                /**
                 * @description The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.
                 * @example id
                 */
                lang?: components["parameters"]["formLanguage"];
            };
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
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SurveyForm"];
                "multipart/form-data": components["schemas"]["SurveyForm"];
            };
        };
        responses: {
            200: components["responses"]["FormPage"];
            201: components["responses"]["FormReceipt"];
            400: components["responses"]["FormUnreadable"];
            403: components["responses"]["FormRefused"];
            404: components["responses"]["FormNotFound"];
            409: components["responses"]["FormConflict"];
            413: components["responses"]["FormTooLarge"];
            415: components["responses"]["FormUnsupported"];
            422: components["responses"]["FormErrors"];
            429: components["responses"]["FormBusy"];
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
    listDeskSurveys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All surveys of the city, or of the agency; the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSurveyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSurvey: {
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
                "application/json": components["schemas"]["SurveyDraft"];
            };
        };
        responses: {
            /** @description The draft; nobody but the desk sees it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSurvey"];
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
    getDeskSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The survey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSurvey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    reviseSurvey: {
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
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyDraft"];
            };
        };
        responses: {
            /** @description The survey with its new definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSurvey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SurveyConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    moveSurvey: {
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
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyMove"];
            };
        };
        responses: {
            /** @description The survey after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSurvey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SurveyConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createCases: {
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
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCases"];
            };
        };
        responses: {
            /** @description The tokens. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cases"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SurveyConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSurveyReport: {
        parameters: {
            query?: {
                /** @description `survey`: this period; `series`: all periods of the series, their answers pooled. */
                scope?: "survey" | "series";
                service?: components["schemas"]["Slug"];
            };
            header?: never;
            path: {
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
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
                    "application/json": components["schemas"]["SurveyReport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportSurveyReport: {
        parameters: {
            query?: {
                /** @description `survey`: this period; `series`: all periods of the series, their answers pooled. */
                scope?: "survey" | "series";
                service?: components["schemas"]["Slug"];
                /** @description The city's first unless given. */
                language?: string;
            };
            header?: never;
            path: {
                /** @example skm-2026-2 */
                survey: components["parameters"]["survey"];
                format: "csv" | "xlsx" | "html";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "text/html": unknown;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            404: components["responses"]["NotFound"];
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
    paintWidget: {
        parameters: {
            query: {
                /**
                 * @description The site's public name, `<city>.<site>`.
                 * @example kota-contoh.dpu
                 */
                site: string;
                /** @description The page's language; the city's first unless given, or where the city does not speak it. */
                lang?: string;
                /** @description As the tag's attribute. */
                theme?: "auto" | "light" | "dark";
                /** @description The poll's name; needed by `poll`. */
                poll?: components["schemas"]["Slug"];
                /** @description The consultation's name; needed by `consultation`. */
                consultation?: components["schemas"]["Slug"];
                /** @description One survey by its name, instead of the one of `type` that is open now. */
                survey?: components["schemas"]["Slug"];
                type?: components["schemas"]["SurveyType"];
                service?: components["schemas"]["Slug"];
                series?: components["schemas"]["Slug"];
                layout?: "steps" | "page";
                /** @description Only a survey that stands in its place is painted. */
                trigger?: "inline" | "button" | "dialog" | "submitted" | "exit" | "time";
                /** @description A tablet at a counter shows nothing of a page that another visitor has looked at; it is not painted. */
                kiosk?: string;
            };
            header?: never;
            path: {
                /** @example poll */
                widget: components["schemas"]["PaintableWidget"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template, and nothing else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            /** @description It is what `If-None-Match` names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
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
