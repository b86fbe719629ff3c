// Generated from profiles/profile.schema.json by `npm run generate`: edit the schema, not this file.
export const profileSchema: Record<string, unknown> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "City profile",
  "description": "Everything that is true of one city only. A profile is data: Suara carries no city's name, number or rule anywhere else.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "city",
    "clock",
    "channels",
    "areaLevels",
    "agencies",
    "services",
    "theme",
    "consent",
    "surveys",
    "sites"
  ],
  "properties": {
    "$schema": {
      "description": "Where an editor finds this schema, so that it can complete and check while typing.",
      "type": "string",
      "format": "uri-reference"
    },
    "city": {
      "description": "The city itself.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name",
        "timeZone",
        "languages",
        "defaultLanguage",
        "controlRoom"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id",
          "description": "The same as the name of the profile's folder."
        },
        "name": {
          "$ref": "#/$defs/localized",
          "description": "The city's name as it stands in a sentence."
        },
        "timeZone": {
          "description": "IANA time zone in which dates and deadlines are shown, for example Asia/Jakarta.",
          "type": "string",
          "pattern": "^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"
        },
        "languages": {
          "description": "The languages every text of this profile comes in.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "$ref": "#/$defs/language"
          }
        },
        "defaultLanguage": {
          "$ref": "#/$defs/language",
          "description": "The language shown where a page asks for none of the city's. One of languages."
        },
        "controlRoom": {
          "$ref": "#/$defs/localized",
          "description": "The desk that receives reports and passes them to the agencies."
        },
        "callingCode": {
          "description": "The country's calling code, for phone numbers that people write without it: 62 makes +62811… of 0811…. Leave out where numbers are only taken in the international form.",
          "type": "string",
          "pattern": "^[1-9][0-9]{0,2}$"
        }
      }
    },
    "clock": {
      "description": "What the city promises on time. Hours run day and night, seven days a week.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "hours",
        "pauseWhileWaiting",
        "autoCloseHours"
      ],
      "properties": {
        "hours": {
          "$ref": "#/$defs/hours",
          "description": "From receipt of a report until it is handled."
        },
        "pauseWhileWaiting": {
          "description": "Whether the clock stands still while the reporter owes an answer.",
          "type": "boolean"
        },
        "autoCloseHours": {
          "$ref": "#/$defs/hours",
          "description": "How long the reporter may dispute finished work before the report closes by itself."
        }
      }
    },
    "emergency": {
      "description": "The number to call when life is in danger, shown before anybody fills in a form. Leave out where there is none.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "phone",
        "label"
      ],
      "properties": {
        "phone": {
          "description": "As people dial it.",
          "type": "string",
          "pattern": "^\\+?[0-9][0-9 -]*$"
        },
        "label": {
          "$ref": "#/$defs/localized",
          "description": "What the number is, without the number."
        }
      }
    },
    "channels": {
      "description": "The other ways to reach the city, in the order to show them. The form is never the only door.",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "label",
          "address"
        ],
        "properties": {
          "kind": {
            "description": "Chooses the icon and how the address is linked.",
            "enum": [
              "whatsapp",
              "phone",
              "email",
              "web",
              "instagram",
              "facebook",
              "x",
              "app",
              "counter"
            ]
          },
          "label": {
            "$ref": "#/$defs/localized",
            "description": "What people call this channel."
          },
          "address": {
            "$ref": "#/$defs/text",
            "description": "What people dial, write to, look for or walk to, as they would write it."
          },
          "url": {
            "description": "A page that opens the channel.",
            "type": "string",
            "format": "uri",
            "pattern": "^https://"
          }
        }
      }
    },
    "areaLevels": {
      "description": "What the levels of areas.json are called, top first.",
      "type": "array",
      "minItems": 1,
      "maxItems": 2,
      "items": {
        "$ref": "#/$defs/localized"
      }
    },
    "agencies": {
      "description": "Who can be in charge of a report.",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "shortName"
        ],
        "properties": {
          "id": {
            "$ref": "#/$defs/id"
          },
          "name": {
            "$ref": "#/$defs/localized",
            "description": "The official name."
          },
          "shortName": {
            "$ref": "#/$defs/localized",
            "description": "What fits in a table or a badge."
          }
        }
      }
    },
    "services": {
      "description": "What a report can be about. Order and groups are those of the list a citizen chooses from; `other` is always among them.",
      "type": "array",
      "minItems": 1,
      "contains": {
        "type": "object",
        "required": [
          "code"
        ],
        "properties": {
          "code": {
            "const": "other"
          }
        }
      },
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "name",
          "description",
          "group",
          "keywords",
          "agency"
        ],
        "properties": {
          "code": {
            "$ref": "#/$defs/id",
            "description": "Stays the same for good: reports keep it."
          },
          "name": {
            "$ref": "#/$defs/localized",
            "description": "The citizen's word for it, not the office's."
          },
          "description": {
            "$ref": "#/$defs/localized",
            "description": "One sentence: what belongs here."
          },
          "group": {
            "$ref": "#/$defs/localized",
            "description": "The heading it stands under. Same words, same heading."
          },
          "keywords": {
            "description": "Words and phrases people really type, slang and misspellings included; a service is suggested when they occur in a text. Whole words are compared, case does not matter, longer phrases weigh more. A word belongs to one service only, and a word that names a place belongs to none.",
            "type": "object",
            "minProperties": 1,
            "propertyNames": {
              "$ref": "#/$defs/language"
            },
            "additionalProperties": {
              "type": "array",
              "uniqueItems": true,
              "items": {
                "$ref": "#/$defs/text",
                "type": "string",
                "pattern": "^[^A-Z]+$"
              }
            }
          },
          "agency": {
            "$ref": "#/$defs/id",
            "description": "Suggested to the control room, which decides."
          },
          "clockHours": {
            "$ref": "#/$defs/hours",
            "description": "Only where the city promises to be sooner for this kind than for the rest."
          }
        }
      }
    },
    "theme": {
      "description": "The one accent of the widgets, for light and dark pages. Ink is what is written on the accent. Every pair must reach a contrast of 4.5 to 1: ink on accent, accent on white, accentDark on #161e1b.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "accent",
        "accentInk",
        "accentDark",
        "accentInkDark"
      ],
      "properties": {
        "accent": {
          "$ref": "#/$defs/color"
        },
        "accentInk": {
          "$ref": "#/$defs/color"
        },
        "accentDark": {
          "$ref": "#/$defs/color"
        },
        "accentInkDark": {
          "$ref": "#/$defs/color"
        }
      }
    },
    "consent": {
      "description": "What a citizen agrees to when sending a report.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "version",
        "text"
      ],
      "properties": {
        "version": {
          "description": "The day from which this text holds. Stored with each consent, so it changes whenever the text does.",
          "type": "string",
          "format": "date"
        },
        "text": {
          "$ref": "#/$defs/localized",
          "description": "Plain, short and true: what is collected, who sees it, what for, how to withdraw."
        }
      }
    },
    "surveys": {
      "description": "What holds for every survey of the city.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "quietDays",
        "invitations",
        "consent"
      ],
      "properties": {
        "quietDays": {
          "description": "Nobody is invited to a survey twice within so many days.",
          "type": "integer",
          "minimum": 1,
          "maximum": 365
        },
        "invitations": {
          "description": "Where it is remembered that somebody was invited. city: the server remembers an anonymous token, so that the quiet days hold on all sites of the city, without cookies; the key it is made with changes every quiet period, and is destroyed after two. site: only the visitor's own browser remembers it, for each site apart.",
          "enum": [
            "city",
            "site"
          ]
        },
        "consent": {
          "description": "What somebody agrees to when answering a survey.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "version",
            "text"
          ],
          "properties": {
            "version": {
              "description": "The day from which this text holds. Stored with each response, so it changes whenever the text does.",
              "type": "string",
              "format": "date"
            },
            "text": {
              "$ref": "#/$defs/localized",
              "description": "Plain, short and true: what is kept, who sees it, what for, and that an answer without a name cannot be taken back."
            }
          }
        }
      }
    },
    "sites": {
      "description": "The web sites that may carry the widgets.",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "agency",
          "origins"
        ],
        "properties": {
          "id": {
            "$ref": "#/$defs/id",
            "description": "What a page writes in its site attribute."
          },
          "name": {
            "$ref": "#/$defs/localized"
          },
          "agency": {
            "description": "Whose site it is; null for one that speaks for the whole city.",
            "anyOf": [
              {
                "$ref": "#/$defs/id"
              },
              {
                "type": "null"
              }
            ]
          },
          "origins": {
            "description": "Scheme and host of each address the site is served from, without a path. The operator adds them.",
            "type": "array",
            "uniqueItems": true,
            "items": {
              "type": "string",
              "pattern": "^https?://[a-z0-9.-]+(:[0-9]+)?$"
            }
          }
        }
      }
    }
  },
  "$defs": {
    "text": {
      "type": "string",
      "pattern": "^\\S(.*\\S)?$"
    },
    "id": {
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64
    },
    "language": {
      "description": "A language code (BCP 47), for example id or en.",
      "type": "string",
      "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
    },
    "localized": {
      "description": "The same text by language code, in every language of the city.",
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "$ref": "#/$defs/language"
      },
      "additionalProperties": {
        "$ref": "#/$defs/text"
      }
    },
    "hours": {
      "type": "integer",
      "minimum": 1,
      "maximum": 8760
    },
    "color": {
      "type": "string",
      "pattern": "^#[0-9a-f]{6}$"
    },
    "areas": {
      "description": "The shape of areas.json, which lies beside each profile: every area of the city, each below the one it belongs to.",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "name",
          "parent"
        ],
        "properties": {
          "code": {
            "description": "The official code where there is one. Stays the same for good: reports keep it.",
            "type": "string",
            "pattern": "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$"
          },
          "name": {
            "$ref": "#/$defs/text"
          },
          "parent": {
            "description": "The code of the area one level up; null at the top.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      }
    }
  }
};
