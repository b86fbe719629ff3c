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
            limits: {
                photos: number;
                photoBytes: number;
            };
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description A problem document (RFC 9457). */
        Problem: {
            /** @enum {string} */
            type: "urn:suara:problem:invalid-request" | "urn:suara:problem:idempotency-key-missing" | "urn:suara:problem:idempotency-key-reused" | "urn:suara:problem:idempotency-key-in-flight" | "urn:suara:problem:unauthorized" | "urn:suara:problem:origin-refused" | "urn:suara:problem:forbidden" | "urn:suara:problem:not-found" | "urn:suara:problem:move-refused" | "urn:suara:problem:too-large" | "urn:suara:problem:unsupported-media-type" | "urn:suara:problem:invalid-body" | "urn:suara:problem:too-many-requests" | "urn:suara:problem:unavailable" | "urn:suara:problem:internal";
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
