// Generated from openapi/suara.yaml by `npm run generate`: edit the contract, not this file.
export const contract: Record<string, unknown> = {
  "openapi": "3.1.0",
  "info": {
    "title": "Suara API",
    "version": "0.1.0",
    "summary": "Citizen participation that any of a city's sites can carry.",
    "description": "The contract between Suara's widgets, client and server.\n\n- Every answer that is not a success is a problem document (RFC 9457) with a stable `type`.\n- Instants are RFC 3339 in UTC. Texts a city wrote are objects by language (`Localized`).\n- A site is named `<city>.<site>`; the city leads every key of the database, too.\n- `Idempotency-Key` follows the lapsed IETF draft *The Idempotency-Key HTTP Header Field*:\n  the same key and body answer with the first answer, for at least 24 hours.\n- Any operation may also fail with 500 (`internal`) or 503 (`unavailable`). Whoever tries again\n  with the same key loses nothing.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "/",
      "description": "The server that delivered this document."
    }
  ],
  "tags": [
    {
      "name": "site",
      "description": "What a site may show to anybody."
    },
    {
      "name": "reports",
      "description": "The citizen's own reports."
    },
    {
      "name": "polls",
      "description": "Votes on one question."
    },
    {
      "name": "consultations",
      "description": "A document, questions and arguments, from the announcement to what the city did with it."
    },
    {
      "name": "surveys",
      "description": "Questions about a service, and the satisfaction index that comes of them."
    },
    {
      "name": "forms",
      "description": "The same acts as plain HTML pages, for browsers without JavaScript and for when a widget cannot be loaded. Every answer is a page\nin the citizen's language, errors included (also 500 and 503); only pages of this server may send the forms.\n"
    },
    {
      "name": "desk",
      "description": "The control room's and the agencies' work, for officers with a token."
    },
    {
      "name": "media",
      "description": "Photos."
    },
    {
      "name": "embed",
      "description": "What a host's server prints into its pages."
    },
    {
      "name": "health",
      "description": "For whoever runs the server."
    }
  ],
  "paths": {
    "/v1/sites/{site}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "get": {
        "operationId": "getSite",
        "tags": [
          "site"
        ],
        "summary": "A site's public settings",
        "security": [],
        "responses": {
          "200": {
            "description": "The settings.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Site"
                },
                "examples": {
                  "roads": {
                    "$ref": "#/components/examples/Site"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/services": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "get": {
        "operationId": "listServices",
        "tags": [
          "site"
        ],
        "summary": "What can be reported",
        "security": [],
        "responses": {
          "200": {
            "description": "All services of the city, in the order the city shows them.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Service"
                  }
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/Services"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/areas": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "get": {
        "operationId": "listAreas",
        "tags": [
          "site"
        ],
        "summary": "The city's areas",
        "security": [],
        "responses": {
          "200": {
            "description": "All areas; those of the lower level name their parent.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Area"
                  }
                },
                "examples": {
                  "two": {
                    "$ref": "#/components/examples/Areas"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/media": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "post": {
        "operationId": "uploadPhoto",
        "tags": [
          "media"
        ],
        "summary": "Upload a photo for a report",
        "description": "The type is read from the content, the photo is encoded anew without any metadata. A photo that no\nreport takes up is deleted after 24 hours, so a repeated upload does no harm and needs no key.\n",
        "security": [],
        "requestBody": {
          "$ref": "#/components/requestBodies/Photo"
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/PhotoStored"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/reports": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "post": {
        "operationId": "createReport",
        "tags": [
          "reports"
        ],
        "summary": "File a report",
        "security": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewReport"
              },
              "examples": {
                "lamp": {
                  "$ref": "#/components/examples/NewReport"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The report is stored durably. The secret stands in this answer only: whoever has ticket and secret\ncan follow the report.\n",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Receipt"
                },
                "examples": {
                  "lamp": {
                    "$ref": "#/components/examples/Receipt"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/reports/{ticket}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/ticket"
        }
      ],
      "get": {
        "operationId": "getReport",
        "tags": [
          "reports"
        ],
        "summary": "Follow a report",
        "security": [
          {
            "reportSecret": []
          }
        ],
        "responses": {
          "200": {
            "description": "The report as its reporter may see it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                },
                "examples": {
                  "lamp": {
                    "$ref": "#/components/examples/Report"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/reports/{ticket}/moves": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/ticket"
        }
      ],
      "post": {
        "operationId": "makeReporterMove",
        "tags": [
          "reports"
        ],
        "summary": "Answer, confirm or dispute, as the reporter",
        "security": [
          {
            "reportSecret": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReporterMove"
              },
              "examples": {
                "answer": {
                  "value": {
                    "move": "answer",
                    "note": "Tiang nomor 14",
                    "photos": []
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The report after the move.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                },
                "examples": {
                  "lamp": {
                    "$ref": "#/components/examples/Report"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/polls": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "get": {
        "operationId": "listPolls",
        "tags": [
          "polls"
        ],
        "summary": "The polls that are announced, open, or closed within the last year",
        "security": [],
        "responses": {
          "200": {
            "description": "The polls, those that close next first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PollList"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/PollList"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/polls/{poll}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "get": {
        "operationId": "getPoll",
        "tags": [
          "polls"
        ],
        "summary": "A poll",
        "description": "The same on every site of the city: one poll is one electorate.\n",
        "security": [],
        "responses": {
          "200": {
            "description": "The poll as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Poll"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/Poll"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/polls/{poll}/codes": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "post": {
        "operationId": "requestVoterCode",
        "tags": [
          "polls"
        ],
        "summary": "Ask for a one-time code, to vote as somebody who was verified",
        "description": "The answer is the same whether or not the contact has voted already. A code has six digits, works for five minutes\nand for five tries. Only a keyed hash of the contact is kept, until the code is used or has run out.\n",
        "security": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VoterCodeRequest"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/VoterCodeRequest"
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "A code is on its way.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VoterChallenge"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/VoterChallenge"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/PollConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/polls/{poll}/voters": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "post": {
        "operationId": "verifyVoter",
        "tags": [
          "polls"
        ],
        "summary": "Prove a contact by its code, or an account by a token of the city",
        "description": "The token that comes back stands for a pseudonym in this poll alone, the same for the same contact on every site.\nA wrong code is an error of `/code`: `invalid`, or `outdated` where it has run out of time or tries.\n",
        "security": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/VoterProof"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/VoterProof"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The voter is verified.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VoterCredential"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/VoterCredential"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/PollConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/polls/{poll}/ballots": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "post": {
        "operationId": "castBallot",
        "tags": [
          "polls"
        ],
        "summary": "Vote, or change the vote",
        "description": "One voter has one ballot: a later one replaces the earlier one until the close. Answered when ballot, counters and log\nare stored durably in one transaction. The same key and body answer with the same receipt, also after the close, until the\npoll's key is destroyed 24 hours after it.\n",
        "security": [
          {
            "voterToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewBallot"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/NewBallot"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The ballot is stored durably, and in the log of the poll.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BallotReceipt"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/BallotReceipt"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/VoterRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/PollConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/sites/{site}/polls/{poll}/ballot": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "get": {
        "operationId": "getOwnBallot",
        "tags": [
          "polls"
        ],
        "summary": "The voter's own ballot",
        "description": "404 where the voter has not voted. Ends 24 hours after the close: from then on nobody can tell whose a ballot is.\n",
        "security": [
          {
            "voterToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "The ballot that counts now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OwnBallot"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/OwnBallot"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/polls/{poll}/result": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "get": {
        "operationId": "getPollResult",
        "tags": [
          "polls"
        ],
        "summary": "The result",
        "description": "Where a poll shows its result only to those who have voted, the voter's token must be sent along.\n",
        "security": [],
        "parameters": [
          {
            "name": "Voter-Token",
            "in": "header",
            "required": false,
            "schema": {
              "type": "string",
              "maxLength": 600
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Exact at the time of the answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PollResult"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/PollResult"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/ResultHidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/polls/{poll}/log": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "get": {
        "operationId": "getLogProof",
        "tags": [
          "polls"
        ],
        "summary": "Proof that the log still holds an entry",
        "description": "For the check of a receipt: that the log only grew since (a consistency proof), and holds the entry (an inclusion proof),\nboth after RFC 6962.\n",
        "security": [],
        "parameters": [
          {
            "name": "lane",
            "in": "query",
            "required": true,
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 63
            }
          },
          {
            "name": "index",
            "in": "query",
            "required": true,
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000000000
            }
          },
          {
            "name": "size",
            "in": "query",
            "required": true,
            "description": "The size of the lane that the receipt names.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000000000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The proofs for the lane as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LogProof"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/LogProof"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/polls/{poll}/bundle": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "get": {
        "operationId": "getPollBundle",
        "tags": [
          "polls"
        ],
        "summary": "All that is needed to count again",
        "description": "Once the poll is closed: its definition, every ballot without its voter, the log, and the result. `suara verify` checks it.\n",
        "security": [],
        "responses": {
          "200": {
            "description": "The bundle.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PollBundle"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/PollBundle"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/ResultHidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/consultations": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "get": {
        "operationId": "listConsultations",
        "tags": [
          "consultations"
        ],
        "summary": "The consultations that are announced, open, or closed within the last year",
        "security": [],
        "responses": {
          "200": {
            "description": "The consultations, those that close next first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConsultationList"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/ConsultationList"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/consultations/{consultation}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/consultation"
        }
      ],
      "get": {
        "operationId": "getConsultation",
        "tags": [
          "consultations"
        ],
        "summary": "A consultation",
        "security": [],
        "responses": {
          "200": {
            "description": "The consultation as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Consultation"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/Consultation"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/consultations/{consultation}/contributions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/consultation"
        }
      ],
      "get": {
        "operationId": "listContributions",
        "tags": [
          "consultations"
        ],
        "summary": "Published comments and arguments",
        "security": [],
        "parameters": [
          {
            "name": "section",
            "in": "query",
            "description": "Only those on this section.",
            "schema": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          {
            "name": "kind",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/ContributionKind"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 20
            }
          },
          {
            "name": "after",
            "in": "query",
            "description": "The `next` of the page before.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page, the newest first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ContributionList"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/ContributionList"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      },
      "post": {
        "operationId": "createContribution",
        "tags": [
          "consultations"
        ],
        "summary": "Comment on a section, or argue for or against",
        "description": "It is shown once the city has read it. Nothing of its author is kept; with the secret one can see what became of it.\n",
        "security": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewContribution"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/NewContribution"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Stored durably; not published yet.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ContributionReceipt"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/ContributionReceipt"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/ConsultationConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/consultations/{consultation}/contributions/{contribution}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/consultation"
        },
        {
          "$ref": "#/components/parameters/contribution"
        }
      ],
      "get": {
        "operationId": "getContribution",
        "tags": [
          "consultations"
        ],
        "summary": "What became of one's contribution",
        "security": [
          {
            "contributionSecret": []
          }
        ],
        "responses": {
          "200": {
            "description": "The contribution as its author sees it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/OwnContribution"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/OwnContribution"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/survey": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "get": {
        "operationId": "findSurvey",
        "tags": [
          "surveys"
        ],
        "summary": "The survey that is open now for a service",
        "description": "For a page that names a kind of survey and a service, not a period: the next period needs no change of the page.\nThe site's own agency goes before the whole city; of several the one that opened last. 404 where none is open.\n",
        "security": [],
        "parameters": [
          {
            "name": "type",
            "in": "query",
            "required": true,
            "description": "`skm`: a survey with the official satisfaction index; `general`: any other.",
            "schema": {
              "$ref": "#/components/schemas/SurveyType"
            }
          },
          {
            "name": "service",
            "in": "query",
            "required": false,
            "description": "A service that the survey must ask about.",
            "schema": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          {
            "name": "series",
            "in": "query",
            "required": false,
            "description": "The series that the survey must belong to.",
            "schema": {
              "$ref": "#/components/schemas/Slug"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The survey.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Survey"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/Survey"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/surveys/{survey}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/survey"
        }
      ],
      "get": {
        "operationId": "getSurvey",
        "tags": [
          "surveys"
        ],
        "summary": "A survey",
        "security": [],
        "responses": {
          "200": {
            "description": "The survey as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Survey"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/Survey"
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/surveys/{survey}/responses": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/survey"
        }
      ],
      "post": {
        "operationId": "createResponse",
        "tags": [
          "surveys"
        ],
        "summary": "Answer a survey",
        "description": "Answered when the response is stored durably; from then on it never changes. The same key and body answer with the same\nreceipt until the survey's key is destroyed, 24 hours after the close. A case or a device that has answered before is a\nproblem `already-answered`.\n",
        "security": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewResponse"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/NewResponse"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The response is stored.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ResponseReceipt"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/ResponseReceipt"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/SurveyConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/v1/sites/{site}/surveys/{survey}/invitations": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/survey"
        }
      ],
      "post": {
        "operationId": "askInvitation",
        "tags": [
          "surveys"
        ],
        "summary": "Ask whether this visitor may be invited to a survey now",
        "description": "For a survey that shows itself unasked. A yes is remembered for the quiet period, on all sites of the city where the city\nwishes so: under an anonymous token of a key that rotates, made of nothing the visitor's browser must store. Two visitors of\none address with the same browser share it, so that some are asked less, and none more.\n",
        "security": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "Whether to invite.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Invitation"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/Invitation"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/SurveyConflict"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/scoreboard": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "get": {
        "operationId": "getScoreboard",
        "tags": [
          "surveys"
        ],
        "summary": "The satisfaction index as the city has published it",
        "description": "Of a series, or the last period that the site's agency (else the city) has published, as it was then. 404 where nothing\nis published; a survey that fewer than five people answered is not told of.\n",
        "security": [],
        "parameters": [
          {
            "name": "series",
            "in": "query",
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/Slug"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The published figures.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Scoreboard"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/Scoreboard"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/subscriptions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        }
      ],
      "post": {
        "operationId": "subscribeToOutcome",
        "tags": [
          "consultations"
        ],
        "summary": "Be told what the city does with a poll or a consultation",
        "description": "One message is sent when the outcome is published; the contact is erased with it. It stands apart from every ballot and\ncontribution.\n",
        "security": [],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSubscription"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/NewSubscription"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Stored.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Subscription"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/Subscription"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/sites/{site}/forms/report": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/formLanguage"
        }
      ],
      "get": {
        "operationId": "showReportForm",
        "tags": [
          "forms"
        ],
        "summary": "The form for a report",
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/FormPage"
          },
          "400": {
            "$ref": "#/components/responses/FormUnreadable"
          },
          "403": {
            "$ref": "#/components/responses/FormRefused"
          },
          "404": {
            "$ref": "#/components/responses/FormNotFound"
          },
          "429": {
            "$ref": "#/components/responses/FormBusy"
          }
        }
      },
      "post": {
        "operationId": "submitReportForm",
        "tags": [
          "forms"
        ],
        "summary": "File a report by a form",
        "description": "By the same rules as `createReport`. What was sent before under the same `key` answers with the same receipt. Photos that were\nstored while something else was wrong come back as `stored`.\n",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "$ref": "#/components/schemas/ReportForm"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/ReportForm"
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/FormReceipt"
          },
          "400": {
            "$ref": "#/components/responses/FormUnreadable"
          },
          "403": {
            "$ref": "#/components/responses/FormRefused"
          },
          "404": {
            "$ref": "#/components/responses/FormNotFound"
          },
          "413": {
            "$ref": "#/components/responses/FormTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/FormUnsupported"
          },
          "422": {
            "$ref": "#/components/responses/FormErrors"
          },
          "429": {
            "$ref": "#/components/responses/FormBusy"
          }
        }
      }
    },
    "/v1/sites/{site}/forms/track": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/formLanguage"
        }
      ],
      "get": {
        "operationId": "showTrackForm",
        "tags": [
          "forms"
        ],
        "summary": "The form for following a report",
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/FormPage"
          },
          "400": {
            "$ref": "#/components/responses/FormUnreadable"
          },
          "403": {
            "$ref": "#/components/responses/FormRefused"
          },
          "404": {
            "$ref": "#/components/responses/FormNotFound"
          },
          "429": {
            "$ref": "#/components/responses/FormBusy"
          }
        }
      },
      "post": {
        "operationId": "submitTrackForm",
        "tags": [
          "forms"
        ],
        "summary": "Follow a report by a form, and answer, confirm or dispute",
        "description": "Ticket and secret come in the body, never in an address. By the same rules as `getReport` and `makeReporterMove`: a wrong\nsecret answers like an unknown ticket, and guesses are counted.\n",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "$ref": "#/components/schemas/TrackForm"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/FormPage"
          },
          "400": {
            "$ref": "#/components/responses/FormUnreadable"
          },
          "403": {
            "$ref": "#/components/responses/FormRefused"
          },
          "404": {
            "$ref": "#/components/responses/FormNotFound"
          },
          "409": {
            "$ref": "#/components/responses/FormConflict"
          },
          "413": {
            "$ref": "#/components/responses/FormTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/FormUnsupported"
          },
          "422": {
            "$ref": "#/components/responses/FormErrors"
          },
          "429": {
            "$ref": "#/components/responses/FormBusy"
          }
        }
      }
    },
    "/v1/sites/{site}/forms/polls/{poll}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "$ref": "#/components/parameters/poll"
        },
        {
          "$ref": "#/components/parameters/formLanguage"
        }
      ],
      "get": {
        "operationId": "showPollForm",
        "tags": [
          "forms"
        ],
        "summary": "The form for a poll",
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/FormPage"
          },
          "400": {
            "$ref": "#/components/responses/FormUnreadable"
          },
          "403": {
            "$ref": "#/components/responses/FormRefused"
          },
          "404": {
            "$ref": "#/components/responses/FormNotFound"
          },
          "429": {
            "$ref": "#/components/responses/FormBusy"
          }
        }
      },
      "post": {
        "operationId": "submitPollForm",
        "tags": [
          "forms"
        ],
        "summary": "Vote by a form",
        "description": "By the same rules as `castBallot`. The fields of the ballot are those of the poll's kind, named by its options. Voters who must\nbe verified go on to a page that sends a code and one that takes it (`requestVoterCode`, `verifyVoter`) before the vote is cast.\n",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "$ref": "#/components/schemas/PollForm"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/FormPage"
          },
          "201": {
            "$ref": "#/components/responses/FormReceipt"
          },
          "400": {
            "$ref": "#/components/responses/FormUnreadable"
          },
          "403": {
            "$ref": "#/components/responses/FormRefused"
          },
          "404": {
            "$ref": "#/components/responses/FormNotFound"
          },
          "409": {
            "$ref": "#/components/responses/FormConflict"
          },
          "413": {
            "$ref": "#/components/responses/FormTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/FormUnsupported"
          },
          "422": {
            "$ref": "#/components/responses/FormErrors"
          },
          "429": {
            "$ref": "#/components/responses/FormBusy"
          }
        }
      }
    },
    "/v1/sites/{site}/forms/survey": {
      "parameters": [
        {
          "$ref": "#/components/parameters/site"
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "description": "As with `findSurvey`.",
          "schema": {
            "$ref": "#/components/schemas/SurveyType"
          }
        },
        {
          "name": "service",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        },
        {
          "name": "series",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        },
        {
          "name": "survey",
          "in": "query",
          "required": false,
          "description": "One survey by its name, instead of the one that is open now.",
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        },
        {
          "$ref": "#/components/parameters/formLanguage"
        }
      ],
      "get": {
        "operationId": "showSurveyForm",
        "tags": [
          "forms"
        ],
        "summary": "The form for a survey",
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/FormPage"
          },
          "400": {
            "$ref": "#/components/responses/FormUnreadable"
          },
          "403": {
            "$ref": "#/components/responses/FormRefused"
          },
          "404": {
            "$ref": "#/components/responses/FormNotFound"
          },
          "429": {
            "$ref": "#/components/responses/FormBusy"
          }
        }
      },
      "post": {
        "operationId": "submitSurveyForm",
        "tags": [
          "forms"
        ],
        "summary": "Answer a survey by a form",
        "description": "By the same rules as `createResponse`. Without `key` the form is only shown, to whoever brings the token of a finished case,\nwhich does not belong into an address.\n",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "$ref": "#/components/schemas/SurveyForm"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/SurveyForm"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/FormPage"
          },
          "201": {
            "$ref": "#/components/responses/FormReceipt"
          },
          "400": {
            "$ref": "#/components/responses/FormUnreadable"
          },
          "403": {
            "$ref": "#/components/responses/FormRefused"
          },
          "404": {
            "$ref": "#/components/responses/FormNotFound"
          },
          "409": {
            "$ref": "#/components/responses/FormConflict"
          },
          "413": {
            "$ref": "#/components/responses/FormTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/FormUnsupported"
          },
          "422": {
            "$ref": "#/components/responses/FormErrors"
          },
          "429": {
            "$ref": "#/components/responses/FormBusy"
          }
        }
      }
    },
    "/v1/desk/session": {
      "get": {
        "operationId": "getDeskSession",
        "tags": [
          "desk"
        ],
        "summary": "Who is signed in, and what the desk needs to know of the city",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "The officer and the city.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskSession"
                },
                "examples": {
                  "dispatcher": {
                    "$ref": "#/components/examples/DeskSession"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/reports": {
      "get": {
        "operationId": "listDeskReports",
        "tags": [
          "desk"
        ],
        "summary": "The queue, by deadline",
        "description": "A dispatcher sees the whole city's reports, an agency's officer those forwarded to the agency.",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "name": "status",
            "in": "query",
            "description": "One status, or `open` for all on which the service clock runs.",
            "schema": {
              "oneOf": [
                {
                  "type": "string",
                  "const": "open"
                },
                {
                  "$ref": "#/components/schemas/ReportStatus"
                }
              ],
              "default": "open"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 50
            }
          },
          {
            "name": "after",
            "in": "query",
            "description": "The `next` of the page before.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page of the queue, the nearest deadline first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskQueue"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskQueue"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/reports/{ticket}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ticket"
        }
      ],
      "get": {
        "operationId": "getDeskReport",
        "tags": [
          "desk"
        ],
        "summary": "A report as the desk sees it",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "The report with what this officer may see and do.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskReport"
                },
                "examples": {
                  "lamp": {
                    "$ref": "#/components/examples/DeskReport"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/reports/{ticket}/moves": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ticket"
        }
      ],
      "post": {
        "operationId": "makeDeskMove",
        "tags": [
          "desk"
        ],
        "summary": "Move a report on",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DeskMove"
              },
              "examples": {
                "forward": {
                  "value": {
                    "move": "forward",
                    "agency": "dishub"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The report after the move.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskReport"
                },
                "examples": {
                  "lamp": {
                    "$ref": "#/components/examples/DeskReport"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/polls": {
      "get": {
        "operationId": "listDeskPolls",
        "tags": [
          "desk"
        ],
        "summary": "The polls this officer may see",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "All polls of the city, or of the agency; the newest first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskPollList"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskPollList"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      },
      "post": {
        "operationId": "createPoll",
        "tags": [
          "desk"
        ],
        "summary": "Draft a poll",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PollDraft"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/PollDraft"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft; nobody but the desk sees it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskPoll"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskPollDraft"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/polls/{poll}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "get": {
        "operationId": "getDeskPoll",
        "tags": [
          "desk"
        ],
        "summary": "A poll as the desk sees it",
        "description": "Turnout, never more of a result than the public may see.\n",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "The poll.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskPoll"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskPoll"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/polls/{poll}/definition": {
      "parameters": [
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "post": {
        "operationId": "revisePoll",
        "tags": [
          "desk"
        ],
        "summary": "Change what a poll asks, before it opens",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PollDraft"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/PollDraft"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The poll with its new definition.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskPoll"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskPollDraft"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/PollConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/polls/{poll}/moves": {
      "parameters": [
        {
          "$ref": "#/components/parameters/poll"
        }
      ],
      "post": {
        "operationId": "movePoll",
        "tags": [
          "desk"
        ],
        "summary": "Announce, open, close, or publish the outcome",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PollMove"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/PollMove"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The poll after the move.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskPoll"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskPoll"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/PollConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/consultations": {
      "get": {
        "operationId": "listDeskConsultations",
        "tags": [
          "desk"
        ],
        "summary": "The consultations this officer may see",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "The newest first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskConsultationList"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskConsultationList"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      },
      "post": {
        "operationId": "createConsultation",
        "tags": [
          "desk"
        ],
        "summary": "Draft a consultation",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ConsultationDraft"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/ConsultationDraft"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft; nobody but the desk sees it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskConsultation"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskConsultationDraft"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/consultations/{consultation}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/consultation"
        }
      ],
      "get": {
        "operationId": "getDeskConsultation",
        "tags": [
          "desk"
        ],
        "summary": "A consultation as the desk sees it",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "The consultation.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskConsultation"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskConsultation"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/consultations/{consultation}/definition": {
      "parameters": [
        {
          "$ref": "#/components/parameters/consultation"
        }
      ],
      "post": {
        "operationId": "reviseConsultation",
        "tags": [
          "desk"
        ],
        "summary": "Change a consultation",
        "description": "Until the close its texts may change: comments keep their place where the words they quote still stand, and are shown as\noutdated where not. Once it is open, neither its times nor its questions change.\n",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ConsultationDraft"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/ConsultationDraft"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The consultation after the change.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskConsultation"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskConsultationDraft"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/ConsultationConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/consultations/{consultation}/moves": {
      "parameters": [
        {
          "$ref": "#/components/parameters/consultation"
        }
      ],
      "post": {
        "operationId": "moveConsultation",
        "tags": [
          "desk"
        ],
        "summary": "Announce, open, close, or publish the outcome",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ConsultationMove"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/ConsultationMove"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The consultation after the move.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskConsultation"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskConsultation"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/ConsultationConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/consultations/{consultation}/contributions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/consultation"
        }
      ],
      "get": {
        "operationId": "listDeskContributions",
        "tags": [
          "desk"
        ],
        "summary": "Contributions to be read",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "name": "status",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "pending",
                "published",
                "hidden"
              ],
              "default": "pending"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 50
            }
          },
          {
            "name": "after",
            "in": "query",
            "description": "The `next` of the page before.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page, the oldest first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskContributionList"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskContributionList"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/consultations/{consultation}/contributions/{contribution}/moves": {
      "parameters": [
        {
          "$ref": "#/components/parameters/consultation"
        },
        {
          "$ref": "#/components/parameters/contribution"
        }
      ],
      "post": {
        "operationId": "moderateContribution",
        "tags": [
          "desk"
        ],
        "summary": "Publish or hide a contribution",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ContributionMove"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/ContributionMove"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The contribution after the move.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskContribution"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskContribution"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/surveys": {
      "get": {
        "operationId": "listDeskSurveys",
        "tags": [
          "desk"
        ],
        "summary": "The surveys this officer may see",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "All surveys of the city, or of the agency; the newest first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskSurveyList"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskSurveyList"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      },
      "post": {
        "operationId": "createSurvey",
        "tags": [
          "desk"
        ],
        "summary": "Draft a survey",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SurveyDraft"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/SurveyDraft"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft; nobody but the desk sees it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskSurvey"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskSurveyDraft"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/surveys/{survey}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/survey"
        }
      ],
      "get": {
        "operationId": "getDeskSurvey",
        "tags": [
          "desk"
        ],
        "summary": "A survey as the desk sees it",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "The survey.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskSurvey"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskSurvey"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/surveys/{survey}/definition": {
      "parameters": [
        {
          "$ref": "#/components/parameters/survey"
        }
      ],
      "post": {
        "operationId": "reviseSurvey",
        "tags": [
          "desk"
        ],
        "summary": "Change a survey before it opens",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SurveyDraft"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/SurveyDraft"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The survey with its new definition.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskSurvey"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskSurveyDraft"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/SurveyConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/surveys/{survey}/moves": {
      "parameters": [
        {
          "$ref": "#/components/parameters/survey"
        }
      ],
      "post": {
        "operationId": "moveSurvey",
        "tags": [
          "desk"
        ],
        "summary": "Announce, open, close, or publish the figures",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SurveyMove"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/SurveyMove"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The survey after the move.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeskSurvey"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/DeskSurvey"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/SurveyConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/surveys/{survey}/cases": {
      "parameters": [
        {
          "$ref": "#/components/parameters/survey"
        }
      ],
      "post": {
        "operationId": "createCases",
        "tags": [
          "desk"
        ],
        "summary": "Make tokens for finished cases",
        "description": "One for each case that was served, to be handed over as a QR code or a link: with it one response counts, and no second.\nThe tokens are in this answer only.\n",
        "security": [
          {
            "officerToken": []
          }
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewCases"
              },
              "examples": {
                "one": {
                  "$ref": "#/components/examples/NewCases"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The tokens.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Cases"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/Cases"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/SurveyConflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/surveys/{survey}/report": {
      "parameters": [
        {
          "$ref": "#/components/parameters/survey"
        },
        {
          "name": "scope",
          "in": "query",
          "required": false,
          "description": "`survey`: this period; `series`: all periods of the series, their answers pooled.",
          "schema": {
            "type": "string",
            "enum": [
              "survey",
              "series"
            ],
            "default": "survey"
          }
        },
        {
          "name": "service",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        }
      ],
      "get": {
        "operationId": "getSurveyReport",
        "tags": [
          "desk"
        ],
        "summary": "What came of a survey so far",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "Exact at the time of the answer.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SurveyReport"
                },
                "examples": {
                  "one": {
                    "$ref": "#/components/examples/SurveyReport"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/surveys/{survey}/report/{format}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/survey"
        },
        {
          "name": "format",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string",
            "enum": [
              "csv",
              "xlsx",
              "html"
            ]
          }
        },
        {
          "name": "scope",
          "in": "query",
          "required": false,
          "description": "`survey`: this period; `series`: all periods of the series, their answers pooled.",
          "schema": {
            "type": "string",
            "enum": [
              "survey",
              "series"
            ],
            "default": "survey"
          }
        },
        {
          "name": "service",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        },
        {
          "name": "language",
          "in": "query",
          "required": false,
          "description": "The city's first unless given.",
          "schema": {
            "type": "string",
            "maxLength": 35
          }
        }
      ],
      "get": {
        "operationId": "exportSurveyReport",
        "tags": [
          "desk"
        ],
        "summary": "The report as a file",
        "description": "`csv` and `xlsx` for spreadsheets, the latter with the element scores of every response, without anything that says whose;\n`html` is a page to be printed, laid out as agencies publish it.\n",
        "security": [
          {
            "officerToken": []
          }
        ],
        "responses": {
          "200": {
            "description": "The file.",
            "content": {
              "text/csv": {},
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {},
              "text/html": {}
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/desk/media": {
      "post": {
        "operationId": "uploadDeskPhoto",
        "tags": [
          "media"
        ],
        "summary": "Upload a photo of the work",
        "security": [
          {
            "officerToken": []
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/Photo"
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/PhotoStored"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/OriginRefused"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/InvalidBody"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          }
        }
      }
    },
    "/v1/media/{city}/{media}": {
      "get": {
        "operationId": "getPhoto",
        "tags": [
          "media"
        ],
        "summary": "A stored photo",
        "description": "The address, with its expiry and signature, comes from a report. It works for about an hour.",
        "security": [],
        "parameters": [
          {
            "name": "city",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          {
            "name": "media",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          },
          {
            "name": "expires",
            "in": "query",
            "required": true,
            "description": "Seconds since the Unix epoch.",
            "schema": {
              "type": "integer"
            }
          },
          {
            "name": "signature",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The photo.",
            "content": {
              "image/jpeg": {}
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/embed/{widget}": {
      "parameters": [
        {
          "name": "widget",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/PaintableWidget"
          },
          "example": "poll"
        },
        {
          "name": "site",
          "in": "query",
          "required": true,
          "description": "The site's public name, `<city>.<site>`.",
          "schema": {
            "type": "string",
            "pattern": "^[a-z0-9-]{1,63}\\.[a-z0-9-]{1,63}$"
          },
          "example": "kota-contoh.dpu"
        },
        {
          "name": "lang",
          "in": "query",
          "required": false,
          "description": "The page's language; the city's first unless given, or where the city does not speak it.",
          "schema": {
            "type": "string",
            "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
            "maxLength": 35
          }
        },
        {
          "name": "theme",
          "in": "query",
          "required": false,
          "description": "As the tag's attribute.",
          "schema": {
            "type": "string",
            "enum": [
              "auto",
              "light",
              "dark"
            ]
          }
        },
        {
          "name": "poll",
          "in": "query",
          "required": false,
          "description": "The poll's name; needed by `poll`.",
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        },
        {
          "name": "consultation",
          "in": "query",
          "required": false,
          "description": "The consultation's name; needed by `consultation`.",
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        },
        {
          "name": "survey",
          "in": "query",
          "required": false,
          "description": "One survey by its name, instead of the one of `type` that is open now.",
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "#/components/schemas/SurveyType"
          }
        },
        {
          "name": "service",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        },
        {
          "name": "series",
          "in": "query",
          "required": false,
          "schema": {
            "$ref": "#/components/schemas/Slug"
          }
        },
        {
          "name": "layout",
          "in": "query",
          "required": false,
          "schema": {
            "type": "string",
            "enum": [
              "steps",
              "page"
            ]
          }
        },
        {
          "name": "trigger",
          "in": "query",
          "required": false,
          "description": "Only a survey that stands in its place is painted.",
          "schema": {
            "type": "string",
            "enum": [
              "inline",
              "button",
              "dialog",
              "submitted",
              "exit",
              "time"
            ]
          }
        },
        {
          "name": "kiosk",
          "in": "query",
          "required": false,
          "description": "A tablet at a counter shows nothing of a page that another visitor has looked at; it is not painted.",
          "schema": {
            "type": "string",
            "maxLength": 8
          }
        }
      ],
      "get": {
        "operationId": "paintWidget",
        "tags": [
          "embed"
        ],
        "summary": "A widget's first state, to be printed into a page",
        "description": "One `<template shadowrootmode=\"open\">` with all that a citizen sees first, in the page's language and the site's colours: a\nhost's server prints it as the first child of the widget's own tag, before the link, so that it can be read before any\nscript. Made of what anybody may know, so it may be kept and shared. For servers: the answer depends on no origin, and\ngrants none. Its own `Content-Security-Policy` names the hash of its one `<style>`, for pages with a policy.\n\n404 where there is no such site, poll, consultation or survey; 501 where this server paints nothing. Either way the\npage prints its link alone, as ever.\n",
        "security": [],
        "responses": {
          "200": {
            "description": "The template, and nothing else.",
            "content": {
              "text/html": {}
            }
          },
          "304": {
            "description": "It is what `If-None-Match` names."
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/healthz": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "health"
        ],
        "summary": "The process is alive",
        "security": [],
        "responses": {
          "200": {
            "description": "Alive.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "examples": {
                  "alive": {
                    "value": {
                      "status": "ok"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/readyz": {
      "get": {
        "operationId": "getReadiness",
        "tags": [
          "health"
        ],
        "summary": "The server can serve",
        "security": [],
        "responses": {
          "200": {
            "description": "The database answers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                },
                "examples": {
                  "ready": {
                    "value": {
                      "status": "ok"
                    }
                  }
                }
              }
            }
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "reportSecret": {
        "type": "apiKey",
        "in": "header",
        "name": "Report-Secret",
        "description": "The secret from the receipt. A wrong one answers like an unknown ticket."
      },
      "voterToken": {
        "type": "apiKey",
        "in": "header",
        "name": "Voter-Token",
        "description": "Who votes. `device.` and 43 symbols of base64url (32 random bytes), which a browser makes once for each poll and keeps;\nor the token of a voter who was verified.\n"
      },
      "contributionSecret": {
        "type": "apiKey",
        "in": "header",
        "name": "Contribution-Secret",
        "description": "The secret from the answer to the contribution. A wrong one answers like an unknown contribution."
      },
      "officerToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "An officer's token, made by the `suara` command."
      }
    },
    "parameters": {
      "site": {
        "name": "site",
        "in": "path",
        "required": true,
        "description": "The site's public name, `<city>.<site>`.",
        "schema": {
          "type": "string",
          "pattern": "^[a-z0-9-]{1,63}\\.[a-z0-9-]{1,63}$"
        },
        "example": "kota-contoh.dpu"
      },
      "ticket": {
        "name": "ticket",
        "in": "path",
        "required": true,
        "description": "The ticket as printed or typed; case, blanks and hyphens do not matter.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 40
        },
        "example": "K74M-92XH"
      },
      "poll": {
        "name": "poll",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Slug"
        },
        "example": "taman-kota"
      },
      "consultation": {
        "name": "consultation",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Slug"
        },
        "example": "perda-sampah"
      },
      "contribution": {
        "name": "contribution",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Id"
        },
        "example": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23"
      },
      "survey": {
        "name": "survey",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Slug"
        },
        "example": "skm-2026-2"
      },
      "idempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": true,
        "description": "Made once per act by the client and kept for all its retries; bare or quoted.",
        "schema": {
          "type": "string",
          "minLength": 16,
          "maxLength": 255
        },
        "example": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21"
      },
      "formLanguage": {
        "name": "lang",
        "in": "query",
        "required": false,
        "description": "The language of the page. Without it, or where the city does not offer it, the browser's is taken, else the city's.",
        "schema": {
          "type": "string",
          "maxLength": 35
        },
        "example": "id"
      }
    },
    "requestBodies": {
      "Photo": {
        "required": true,
        "content": {
          "image/jpeg": {},
          "image/png": {},
          "image/webp": {}
        }
      }
    },
    "responses": {
      "PhotoStored": {
        "description": "The photo is stored.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Photo"
            },
            "examples": {
              "photo": {
                "$ref": "#/components/examples/Photo"
              }
            }
          }
        }
      },
      "InvalidRequest": {
        "description": "A parameter, header or the JSON itself is malformed.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "key": {
                "value": {
                  "type": "urn:suara:problem:idempotency-key-missing",
                  "title": "The Idempotency-Key header is missing",
                  "status": 400
                }
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The secret or token is missing or not valid.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "token": {
                "value": {
                  "type": "urn:suara:problem:unauthorized",
                  "title": "Credentials are missing or not valid",
                  "status": 401
                }
              }
            }
          }
        }
      },
      "OriginRefused": {
        "description": "The request comes from an origin that is not on the site's list.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "origin": {
                "value": {
                  "type": "urn:suara:problem:origin-refused",
                  "title": "This origin may not use the site",
                  "status": 403
                }
              }
            }
          }
        }
      },
      "Forbidden": {
        "description": "Known, but not allowed to do this; or a foreign origin.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "role": {
                "value": {
                  "type": "urn:suara:problem:forbidden",
                  "title": "This officer may not make this move",
                  "status": 403
                }
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "There is nothing here, or nothing this request may know of.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "report": {
                "value": {
                  "type": "urn:suara:problem:not-found",
                  "title": "Not found",
                  "status": 404
                }
              }
            }
          }
        }
      },
      "Conflict": {
        "description": "The report's status does not allow the move, or a request with the same key is under way.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "status": {
                "value": {
                  "type": "urn:suara:problem:move-refused",
                  "title": "The report's status does not allow this move",
                  "status": 409
                }
              }
            }
          }
        }
      },
      "VoterRefused": {
        "description": "The poll does not take voters of this level, or the origin is refused.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "one": {
                "value": {
                  "type": "urn:suara:problem:forbidden",
                  "title": "Not allowed",
                  "status": 403
                }
              }
            }
          }
        }
      },
      "ResultHidden": {
        "description": "The result is not to be seen yet, or not by this request; or the origin is refused.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "one": {
                "value": {
                  "type": "urn:suara:problem:result-hidden",
                  "title": "The result is not to be seen yet",
                  "status": 403
                }
              }
            }
          }
        }
      },
      "PollConflict": {
        "description": "The poll is not open, or already is; it asks something else by now; or a request with the same key is under way.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "one": {
                "value": {
                  "type": "urn:suara:problem:poll-not-open",
                  "title": "The poll is not open",
                  "status": 409
                }
              }
            }
          }
        }
      },
      "ConsultationConflict": {
        "description": "The consultation is not open, or already is; or a request with the same key is under way.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "one": {
                "value": {
                  "type": "urn:suara:problem:consultation-not-open",
                  "title": "The consultation is not open",
                  "status": 409
                }
              }
            }
          }
        }
      },
      "SurveyConflict": {
        "description": "The survey is not open, or already is; this case or device has answered; or a request with the same key is under way.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "one": {
                "value": {
                  "type": "urn:suara:problem:survey-not-open",
                  "title": "The survey is not open",
                  "status": 409
                }
              }
            }
          }
        }
      },
      "TooLarge": {
        "description": "The body is larger than the server takes.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "body": {
                "value": {
                  "type": "urn:suara:problem:too-large",
                  "title": "The body is too large",
                  "status": 413
                }
              }
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The content type, or the content itself, is not one the server takes.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "type": {
                "value": {
                  "type": "urn:suara:problem:unsupported-media-type",
                  "title": "This type of content is not accepted",
                  "status": 415
                }
              }
            }
          }
        }
      },
      "InvalidBody": {
        "description": "The body breaks the contract, by field; or the key was used with another body.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "field": {
                "value": {
                  "type": "urn:suara:problem:invalid-body",
                  "title": "The body has invalid fields",
                  "status": 422,
                  "errors": [
                    {
                      "pointer": "/description",
                      "code": "too_short",
                      "detail": "must NOT have fewer than 10 characters",
                      "limit": 10
                    }
                  ]
                }
              }
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "Too many requests; try again after the given time.",
        "headers": {
          "Retry-After": {
            "description": "Seconds.",
            "schema": {
              "type": "integer"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "rate": {
                "value": {
                  "type": "urn:suara:problem:too-many-requests",
                  "title": "Too many requests",
                  "status": 429
                }
              }
            }
          }
        }
      },
      "NotImplemented": {
        "description": "This server does not offer it.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "paint": {
                "value": {
                  "type": "urn:suara:problem:not-implemented",
                  "title": "This server does not offer it",
                  "status": 501
                }
              }
            }
          }
        }
      },
      "Unavailable": {
        "description": "Not now.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "database": {
                "value": {
                  "type": "urn:suara:problem:unavailable",
                  "title": "The database does not answer",
                  "status": 503
                }
              }
            }
          }
        }
      },
      "FormPage": {
        "description": "The page.",
        "content": {
          "text/html": {}
        }
      },
      "FormReceipt": {
        "description": "A page that says what is stored, durably.",
        "content": {
          "text/html": {}
        }
      },
      "FormUnreadable": {
        "description": "A page that says that the address or what was sent is malformed.",
        "content": {
          "text/html": {}
        }
      },
      "FormRefused": {
        "description": "A page that says that another origin sent the form.",
        "content": {
          "text/html": {}
        }
      },
      "FormNotFound": {
        "description": "A page that says that there is nothing here, or nothing this request may know of.",
        "content": {
          "text/html": {}
        }
      },
      "FormConflict": {
        "description": "A page that says why this is not possible any more.",
        "content": {
          "text/html": {}
        }
      },
      "FormTooLarge": {
        "description": "A page that says that what was sent is too large.",
        "content": {
          "text/html": {}
        }
      },
      "FormUnsupported": {
        "description": "A page that says that what was sent is not a form.",
        "content": {
          "text/html": {}
        }
      },
      "FormErrors": {
        "description": "The form again, with all that was typed, and what is wrong with it.",
        "content": {
          "text/html": {}
        }
      },
      "FormBusy": {
        "description": "A page that says when to try again.",
        "headers": {
          "Retry-After": {
            "description": "Seconds.",
            "schema": {
              "type": "integer"
            }
          }
        },
        "content": {
          "text/html": {}
        }
      }
    },
    "schemas": {
      "PaintableWidget": {
        "type": "string",
        "enum": [
          "complaint-form",
          "consultation",
          "poll",
          "scoreboard",
          "status-tracker",
          "survey"
        ]
      },
      "Slug": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,63}$"
      },
      "Id": {
        "type": "string",
        "format": "uuid",
        "description": "A UUID of version 7 (RFC 9562)."
      },
      "Instant": {
        "type": "string",
        "format": "date-time"
      },
      "Localized": {
        "type": "object",
        "description": "A text by language code (BCP 47).",
        "minProperties": 1,
        "propertyNames": {
          "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
        },
        "additionalProperties": {
          "type": "string"
        }
      },
      "Color": {
        "type": "string",
        "pattern": "^#[0-9a-f]{6}$"
      },
      "ReportStatus": {
        "type": "string",
        "enum": [
          "received",
          "verified",
          "forwarded",
          "in_progress",
          "waiting_reporter",
          "resolved",
          "closed",
          "rejected",
          "redirected",
          "merged",
          "reopened"
        ]
      },
      "PublicStatus": {
        "type": "string",
        "description": "The three words citizens know; in Indonesian menunggu, proses, selesai.",
        "enum": [
          "waiting",
          "processing",
          "done"
        ]
      },
      "Actor": {
        "type": "string",
        "enum": [
          "reporter",
          "dispatcher",
          "agency_officer",
          "system"
        ]
      },
      "MoveName": {
        "type": "string",
        "enum": [
          "verify",
          "forward",
          "start",
          "update",
          "ask",
          "answer",
          "resume",
          "resolve",
          "confirm",
          "close",
          "reject",
          "redirect",
          "merge",
          "reopen"
        ]
      },
      "Site": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "site",
          "name",
          "agency",
          "city",
          "languages",
          "clock",
          "channels",
          "areaLevels",
          "theme",
          "consent",
          "limits"
        ],
        "properties": {
          "site": {
            "type": "string",
            "description": "The public name, `<city>.<site>`."
          },
          "name": {
            "$ref": "#/components/schemas/Localized"
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "city": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "name",
              "controlRoom",
              "timeZone"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/Slug"
              },
              "name": {
                "$ref": "#/components/schemas/Localized"
              },
              "controlRoom": {
                "$ref": "#/components/schemas/Localized"
              },
              "timeZone": {
                "type": "string",
                "description": "An IANA time zone."
              }
            }
          },
          "languages": {
            "type": "array",
            "description": "The default first.",
            "minItems": 1,
            "items": {
              "type": "string"
            }
          },
          "clock": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "hours",
              "pauseWhileWaiting",
              "autoCloseHours"
            ],
            "properties": {
              "hours": {
                "type": "number",
                "exclusiveMinimum": 0,
                "description": "Hours from receipt to deadline."
              },
              "pauseWhileWaiting": {
                "type": "boolean"
              },
              "autoCloseHours": {
                "type": "number",
                "exclusiveMinimum": 0,
                "description": "Hours after which undisputed work counts as closed."
              }
            }
          },
          "emergency": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "phone",
              "label"
            ],
            "properties": {
              "phone": {
                "type": "string"
              },
              "label": {
                "$ref": "#/components/schemas/Localized"
              }
            }
          },
          "channels": {
            "type": "array",
            "description": "Other ways to reach the city.",
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
                  "type": "string",
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
                  "$ref": "#/components/schemas/Localized"
                },
                "address": {
                  "type": "string"
                },
                "url": {
                  "type": "string",
                  "format": "uri"
                }
              }
            }
          },
          "areaLevels": {
            "type": "array",
            "description": "Names of the levels of areas, the top one first.",
            "minItems": 1,
            "maxItems": 2,
            "items": {
              "$ref": "#/components/schemas/Localized"
            }
          },
          "theme": {
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
                "$ref": "#/components/schemas/Color"
              },
              "accentInk": {
                "$ref": "#/components/schemas/Color"
              },
              "accentDark": {
                "$ref": "#/components/schemas/Color"
              },
              "accentInkDark": {
                "$ref": "#/components/schemas/Color"
              }
            }
          },
          "consent": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "version",
              "text"
            ],
            "properties": {
              "version": {
                "type": "string",
                "maxLength": 40
              },
              "text": {
                "$ref": "#/components/schemas/Localized"
              }
            }
          },
          "limits": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "photos",
              "photoBytes"
            ],
            "properties": {
              "photos": {
                "type": "integer",
                "description": "Photos per report or move."
              },
              "photoBytes": {
                "type": "integer",
                "description": "Bytes per photo."
              }
            }
          }
        }
      },
      "Agency": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "shortName"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Slug"
          },
          "name": {
            "$ref": "#/components/schemas/Localized"
          },
          "shortName": {
            "$ref": "#/components/schemas/Localized"
          }
        }
      },
      "Service": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "name",
          "description",
          "group",
          "keywords"
        ],
        "properties": {
          "code": {
            "$ref": "#/components/schemas/Slug"
          },
          "name": {
            "$ref": "#/components/schemas/Localized"
          },
          "description": {
            "$ref": "#/components/schemas/Localized"
          },
          "group": {
            "$ref": "#/components/schemas/Localized"
          },
          "keywords": {
            "type": "object",
            "description": "Words by language that point to the service.",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "clockHours": {
            "type": "number",
            "exclusiveMinimum": 0,
            "description": "Where this kind has a clock of its own."
          }
        }
      },
      "Area": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "name",
          "parent"
        ],
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 40
          },
          "name": {
            "type": "string"
          },
          "parent": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "Point": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "latitude",
          "longitude"
        ],
        "properties": {
          "latitude": {
            "type": "number",
            "minimum": -90,
            "maximum": 90,
            "description": "Degrees (WGS 84)."
          },
          "longitude": {
            "type": "number",
            "minimum": -180,
            "maximum": 180,
            "description": "Degrees (WGS 84)."
          },
          "accuracy": {
            "type": "number",
            "minimum": 0,
            "description": "Metres."
          }
        }
      },
      "Place": {
        "type": "object",
        "additionalProperties": false,
        "description": "An area of the city, or a point, one of which is required; an address or landmark helps beside either.",
        "properties": {
          "area": {
            "type": "string",
            "minLength": 1,
            "maxLength": 40,
            "description": "The code of an area of the lowest level."
          },
          "address": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "point": {
            "$ref": "#/components/schemas/Point"
          }
        }
      },
      "Contact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 120
          },
          "phone": {
            "type": "string",
            "pattern": "^\\+?[0-9 ()\\-]{6,24}$"
          },
          "email": {
            "type": "string",
            "format": "email",
            "maxLength": 254
          }
        }
      },
      "PhotoIds": {
        "type": "array",
        "maxItems": 5,
        "uniqueItems": true,
        "items": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "Note": {
        "type": "string",
        "minLength": 1,
        "maxLength": 4000
      },
      "NewReport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "description",
          "service",
          "place",
          "photos",
          "anonymous",
          "consent",
          "language"
        ],
        "properties": {
          "description": {
            "type": "string",
            "minLength": 10,
            "maxLength": 4000
          },
          "service": {
            "$ref": "#/components/schemas/Slug"
          },
          "place": {
            "$ref": "#/components/schemas/Place"
          },
          "photos": {
            "$ref": "#/components/schemas/PhotoIds"
          },
          "anonymous": {
            "type": "boolean",
            "description": "Whether the contact, if one is given, stays hidden from the agency; the control room sees it."
          },
          "contact": {
            "$ref": "#/components/schemas/Contact"
          },
          "consent": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "version"
            ],
            "properties": {
              "version": {
                "type": "string",
                "maxLength": 40,
                "description": "The version of the text the citizen agreed to."
              }
            }
          },
          "language": {
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
          },
          "identity": {
            "type": "string",
            "minLength": 1,
            "maxLength": 4096,
            "description": "Who is signed in on the page, by a JSON Web Token (RFC 7519) that the site's back end has signed: `iss` is the\nsite's public name, `aud` is `suara`, `exp` at most an hour after `iat`; `name`, `email` and `phone_number` are\nthose of OpenID Connect. It vouches for what of the contact is the same; one that is refused stops no report.\n"
          }
        }
      },
      "Photo": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "url",
          "width",
          "height",
          "bytes"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "url": {
            "type": "string",
            "format": "uri-reference",
            "description": "Signed, relative to the server; works for about an hour."
          },
          "width": {
            "type": "integer",
            "minimum": 1,
            "description": "Pixels."
          },
          "height": {
            "type": "integer",
            "minimum": 1,
            "description": "Pixels."
          },
          "bytes": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "Event": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "move",
          "status",
          "at",
          "by",
          "photos"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "move": {
            "oneOf": [
              {
                "type": "string",
                "const": "receive"
              },
              {
                "$ref": "#/components/schemas/MoveName"
              }
            ]
          },
          "status": {
            "$ref": "#/components/schemas/ReportStatus"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "by": {
            "$ref": "#/components/schemas/Actor"
          },
          "agency": {
            "$ref": "#/components/schemas/Agency"
          },
          "note": {
            "type": "string"
          },
          "target": {
            "type": "string",
            "description": "Where a redirected report belongs."
          },
          "into": {
            "type": "string",
            "description": "The ticket of the report that goes on for a merged one."
          },
          "photos": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Photo"
            }
          }
        }
      },
      "ReportBase": {
        "type": "object",
        "description": "What reporter and desk both see; closed where it is used.",
        "required": [
          "ticket",
          "service",
          "description",
          "place",
          "status",
          "publicStatus",
          "receivedAt",
          "deadline",
          "agency",
          "moves",
          "events"
        ],
        "properties": {
          "ticket": {
            "type": "string",
            "description": "Eight symbols without hyphen."
          },
          "service": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "code",
              "name"
            ],
            "properties": {
              "code": {
                "$ref": "#/components/schemas/Slug"
              },
              "name": {
                "$ref": "#/components/schemas/Localized"
              }
            }
          },
          "description": {
            "type": "string"
          },
          "place": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "areaNames"
            ],
            "properties": {
              "area": {
                "type": "string"
              },
              "address": {
                "type": "string"
              },
              "point": {
                "$ref": "#/components/schemas/Point"
              },
              "areaNames": {
                "type": "array",
                "description": "The area and those above it, smallest first.",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "status": {
            "$ref": "#/components/schemas/ReportStatus"
          },
          "publicStatus": {
            "$ref": "#/components/schemas/PublicStatus"
          },
          "receivedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "deadline": {
            "$ref": "#/components/schemas/Instant"
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "moves": {
            "type": "array",
            "description": "The moves the asker can make now.",
            "items": {
              "$ref": "#/components/schemas/MoveName"
            }
          },
          "events": {
            "type": "array",
            "description": "All that happened, oldest first.",
            "items": {
              "$ref": "#/components/schemas/Event"
            }
          }
        }
      },
      "Report": {
        "description": "A report as its reporter sees it.",
        "allOf": [
          {
            "$ref": "#/components/schemas/ReportBase"
          },
          {
            "type": "object",
            "properties": {
              "survey": {
                "$ref": "#/components/schemas/CaseSurvey"
              }
            }
          }
        ],
        "unevaluatedProperties": false
      },
      "CaseSurvey": {
        "type": "object",
        "description": "How the city served this report can be told, once, while the survey is open.",
        "additionalProperties": false,
        "required": [
          "survey",
          "service",
          "caseToken"
        ],
        "properties": {
          "survey": {
            "$ref": "#/components/schemas/Slug"
          },
          "service": {
            "$ref": "#/components/schemas/Slug"
          },
          "caseToken": {
            "$ref": "#/components/schemas/CaseToken"
          }
        }
      },
      "Receipt": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ticket",
          "secret",
          "report"
        ],
        "properties": {
          "ticket": {
            "type": "string",
            "description": "Eight symbols without hyphen."
          },
          "secret": {
            "type": "string",
            "description": "Sixteen symbols without hyphens."
          },
          "report": {
            "$ref": "#/components/schemas/Report"
          },
          "identity": {
            "type": "string",
            "enum": [
              "accepted",
              "refused"
            ],
            "description": "What became of the token of the site's sign-in; only where one was sent."
          }
        }
      },
      "ReporterMove": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "move",
          "photos"
        ],
        "properties": {
          "move": {
            "type": "string",
            "enum": [
              "answer",
              "confirm",
              "reopen"
            ]
          },
          "note": {
            "$ref": "#/components/schemas/Note"
          },
          "photos": {
            "$ref": "#/components/schemas/PhotoIds"
          }
        }
      },
      "DeskMove": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "move"
        ],
        "properties": {
          "move": {
            "type": "string",
            "enum": [
              "verify",
              "forward",
              "start",
              "update",
              "ask",
              "resume",
              "resolve",
              "close",
              "reject",
              "redirect",
              "merge",
              "reopen"
            ]
          },
          "note": {
            "$ref": "#/components/schemas/Note"
          },
          "agency": {
            "$ref": "#/components/schemas/Slug"
          },
          "target": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "into": {
            "type": "string",
            "minLength": 1,
            "maxLength": 40
          },
          "photos": {
            "$ref": "#/components/schemas/PhotoIds"
          }
        }
      },
      "DeskReport": {
        "description": "What the desk sees beyond the reporter's view.",
        "allOf": [
          {
            "$ref": "#/components/schemas/ReportBase"
          },
          {
            "type": "object",
            "required": [
              "site",
              "anonymous",
              "contact",
              "language"
            ],
            "properties": {
              "site": {
                "$ref": "#/components/schemas/Slug"
              },
              "anonymous": {
                "type": "boolean"
              },
              "contact": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/Contact"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "vouched": {
                "type": "array",
                "items": {
                  "type": "string",
                  "enum": [
                    "name",
                    "phone",
                    "email"
                  ]
                },
                "description": "What of the contact the site's own sign-in vouches for. Only where there is a contact to see."
              },
              "language": {
                "type": "string"
              },
              "suggestedAgency": {
                "$ref": "#/components/schemas/Slug"
              }
            }
          }
        ],
        "unevaluatedProperties": false
      },
      "DeskQueue": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reports",
          "next"
        ],
        "properties": {
          "reports": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "ticket",
                "service",
                "excerpt",
                "areaNames",
                "status",
                "publicStatus",
                "receivedAt",
                "deadline",
                "agency"
              ],
              "properties": {
                "ticket": {
                  "type": "string"
                },
                "service": {
                  "$ref": "#/components/schemas/Localized"
                },
                "excerpt": {
                  "type": "string",
                  "description": "The first 200 characters of the description."
                },
                "areaNames": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "status": {
                  "$ref": "#/components/schemas/ReportStatus"
                },
                "publicStatus": {
                  "$ref": "#/components/schemas/PublicStatus"
                },
                "receivedAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "deadline": {
                  "$ref": "#/components/schemas/Instant"
                },
                "agency": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Agency"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              }
            }
          },
          "next": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "DeskSession": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "officer",
          "city",
          "agencies",
          "sites",
          "limits"
        ],
        "properties": {
          "officer": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "name",
              "role",
              "agency"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "role": {
                "type": "string",
                "enum": [
                  "dispatcher",
                  "agency_officer"
                ]
              },
              "agency": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/Agency"
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            }
          },
          "city": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "name",
              "controlRoom",
              "timeZone",
              "languages"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/Slug"
              },
              "name": {
                "$ref": "#/components/schemas/Localized"
              },
              "controlRoom": {
                "$ref": "#/components/schemas/Localized"
              },
              "timeZone": {
                "type": "string"
              },
              "languages": {
                "type": "array",
                "minItems": 1,
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "agencies": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Agency"
            }
          },
          "sites": {
            "type": "array",
            "description": "Where the city's widgets stand, so that a result can be read and a tag be written.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "site",
                "name"
              ],
              "properties": {
                "site": {
                  "type": "string",
                  "description": "The public name, `<city>.<site>`."
                },
                "name": {
                  "$ref": "#/components/schemas/Localized"
                }
              }
            }
          },
          "limits": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "photos",
              "photoBytes"
            ],
            "properties": {
              "photos": {
                "type": "integer"
              },
              "photoBytes": {
                "type": "integer"
              }
            }
          }
        }
      },
      "Digest": {
        "type": "string",
        "description": "SHA-256, or 32 random bytes; hexadecimal.",
        "pattern": "^[0-9a-f]{64}$"
      },
      "ShortText": {
        "description": "A title, by language.",
        "type": "object",
        "minProperties": 1,
        "propertyNames": {
          "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
        },
        "additionalProperties": {
          "type": "string",
          "minLength": 1,
          "maxLength": 300
        }
      },
      "LongText": {
        "description": "A text by language; a blank line parts its paragraphs.",
        "type": "object",
        "minProperties": 1,
        "propertyNames": {
          "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
        },
        "additionalProperties": {
          "type": "string",
          "minLength": 1,
          "maxLength": 10000
        }
      },
      "BallotRule": {
        "description": "How a ballot is cast, and the rule it is counted by.",
        "type": "object",
        "required": [
          "kind"
        ],
        "x-discriminator": "kind",
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "single",
                  "approval",
                  "statements"
                ]
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "min",
              "max"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "multiple"
              },
              "min": {
                "type": "integer",
                "minimum": 1,
                "maximum": 50
              },
              "max": {
                "type": "integer",
                "minimum": 1,
                "maximum": 50
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "min",
              "max"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "score"
              },
              "min": {
                "type": "integer",
                "minimum": -100,
                "maximum": 100
              },
              "max": {
                "type": "integer",
                "minimum": -100,
                "maximum": 100
              },
              "minLabel": {
                "$ref": "#/components/schemas/ShortText"
              },
              "maxLabel": {
                "$ref": "#/components/schemas/ShortText"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "method"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "ranked"
              },
              "method": {
                "type": "string",
                "enum": [
                  "borda",
                  "instant_runoff",
                  "schulze"
                ]
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "ceiling",
              "currency",
              "unaffordable"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "budget"
              },
              "ceiling": {
                "type": "integer",
                "minimum": 1,
                "maximum": 9007199254740991,
                "description": "Whole units of the currency."
              },
              "currency": {
                "type": "string",
                "pattern": "^[A-Z]{3}$",
                "description": "ISO 4217."
              },
              "unaffordable": {
                "type": "string",
                "enum": [
                  "stop",
                  "skip"
                ],
                "description": "What the count does at a project that cannot be paid any more."
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "credits"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "quadratic"
              },
              "credits": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10000
              }
            }
          }
        ]
      },
      "PollOption": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Slug"
          },
          "name": {
            "$ref": "#/components/schemas/ShortText"
          },
          "description": {
            "$ref": "#/components/schemas/LongText"
          },
          "cost": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "Only, and always, in a budget."
          }
        }
      },
      "VoterLevel": {
        "type": "string",
        "description": "`device`: one ballot for each browser, which can be stuffed; `verified`: one for each contact or account that was verified.",
        "enum": [
          "device",
          "verified"
        ]
      },
      "VoterLevels": {
        "type": "array",
        "minItems": 1,
        "maxItems": 2,
        "uniqueItems": true,
        "items": {
          "$ref": "#/components/schemas/VoterLevel"
        }
      },
      "ResultVisibility": {
        "type": "string",
        "enum": [
          "always",
          "after_voting",
          "after_closing"
        ]
      },
      "PollDefinition": {
        "type": "object",
        "description": "Hashed as a whole (SHA-256 of its canonical JSON, RFC 8785); never changed after the opening.",
        "additionalProperties": false,
        "required": [
          "version",
          "poll",
          "question",
          "options",
          "ballot",
          "tieBreakSeed",
          "quorum",
          "levels",
          "results",
          "opensAt",
          "closesAt"
        ],
        "properties": {
          "version": {
            "type": "integer",
            "const": 1
          },
          "poll": {
            "type": "string",
            "description": "`<city>/<poll>`."
          },
          "question": {
            "$ref": "#/components/schemas/ShortText"
          },
          "description": {
            "$ref": "#/components/schemas/LongText"
          },
          "options": {
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/PollOption"
            }
          },
          "ballot": {
            "$ref": "#/components/schemas/BallotRule"
          },
          "tieBreakSeed": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Decides ties by lot; published before the first ballot."
          },
          "quorum": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "description": "Ballots that make the result count."
          },
          "levels": {
            "$ref": "#/components/schemas/VoterLevels"
          },
          "results": {
            "$ref": "#/components/schemas/ResultVisibility"
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "PollState": {
        "type": "string",
        "enum": [
          "announced",
          "open",
          "closed"
        ]
      },
      "EarlyClose": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "at",
          "reason"
        ],
        "properties": {
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "reason": {
            "$ref": "#/components/schemas/LongText"
          }
        }
      },
      "PollOutcome": {
        "type": "object",
        "description": "What the city does with the result.",
        "additionalProperties": false,
        "required": [
          "summary",
          "options",
          "publishedAt"
        ],
        "properties": {
          "summary": {
            "$ref": "#/components/schemas/LongText"
          },
          "options": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OptionOutcome"
            }
          },
          "publishedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "OptionOutcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "option",
          "text"
        ],
        "properties": {
          "option": {
            "$ref": "#/components/schemas/Slug"
          },
          "text": {
            "$ref": "#/components/schemas/LongText"
          }
        }
      },
      "VerificationMethod": {
        "type": "string",
        "description": "`phone` and `email`: a one-time code; `token`: an account of the city, by a token its single sign-on signed.",
        "enum": [
          "phone",
          "email",
          "token"
        ]
      },
      "Poll": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "poll",
          "definition",
          "definitionHash",
          "state",
          "serverTime",
          "closedEarly",
          "resultVisible",
          "verification",
          "agency",
          "outcome"
        ],
        "properties": {
          "poll": {
            "$ref": "#/components/schemas/Slug"
          },
          "definition": {
            "$ref": "#/components/schemas/PollDefinition"
          },
          "definitionHash": {
            "$ref": "#/components/schemas/Digest"
          },
          "state": {
            "$ref": "#/components/schemas/PollState"
          },
          "serverTime": {
            "$ref": "#/components/schemas/Instant"
          },
          "closedEarly": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/EarlyClose"
              },
              {
                "type": "null"
              }
            ]
          },
          "resultVisible": {
            "type": "boolean",
            "description": "Whether anybody may see the result now."
          },
          "verification": {
            "type": "array",
            "description": "How a voter can be verified here; empty where only devices vote.",
            "items": {
              "$ref": "#/components/schemas/VerificationMethod"
            }
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "outcome": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/PollOutcome"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "PollList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "polls"
        ],
        "properties": {
          "polls": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "poll",
                "question",
                "kind",
                "state",
                "opensAt",
                "closesAt",
                "outcome"
              ],
              "properties": {
                "poll": {
                  "$ref": "#/components/schemas/Slug"
                },
                "question": {
                  "$ref": "#/components/schemas/ShortText"
                },
                "kind": {
                  "$ref": "#/components/schemas/BallotKind"
                },
                "state": {
                  "$ref": "#/components/schemas/PollState"
                },
                "opensAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "closesAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "outcome": {
                  "type": "boolean",
                  "description": "Whether the outcome is published."
                }
              }
            }
          }
        }
      },
      "BallotKind": {
        "type": "string",
        "enum": [
          "single",
          "multiple",
          "approval",
          "score",
          "statements",
          "ranked",
          "budget",
          "quadratic"
        ]
      },
      "Ballot": {
        "description": "What one voter casts, by the kind of the poll's ballot.",
        "type": "object",
        "required": [
          "kind"
        ],
        "x-discriminator": "kind",
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "option"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "single"
              },
              "option": {
                "$ref": "#/components/schemas/Slug"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "options"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "multiple",
                  "approval",
                  "budget"
                ]
              },
              "options": {
                "type": "array",
                "maxItems": 50,
                "items": {
                  "$ref": "#/components/schemas/Slug"
                }
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "scores"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "score"
              },
              "scores": {
                "type": "object",
                "maxProperties": 50,
                "additionalProperties": {
                  "type": "integer"
                }
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "stances"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "statements"
              },
              "stances": {
                "type": "object",
                "maxProperties": 50,
                "additionalProperties": {
                  "type": "string",
                  "enum": [
                    "agree",
                    "disagree",
                    "pass"
                  ]
                }
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "ranks"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "ranked"
              },
              "ranks": {
                "type": "array",
                "description": "Best first; options of one rank are equal, those left out come below all others.",
                "maxItems": 50,
                "items": {
                  "type": "array",
                  "maxItems": 50,
                  "items": {
                    "$ref": "#/components/schemas/Slug"
                  }
                }
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "votes"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "quadratic"
              },
              "votes": {
                "type": "object",
                "maxProperties": 50,
                "additionalProperties": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 100
                }
              }
            }
          }
        ]
      },
      "NewBallot": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "definition",
          "ballot"
        ],
        "properties": {
          "definition": {
            "$ref": "#/components/schemas/Digest"
          },
          "ballot": {
            "$ref": "#/components/schemas/Ballot"
          }
        }
      },
      "BallotReceipt": {
        "type": "object",
        "description": "Proves to its holder that the ballot is in the poll's log. It proves the vote to a buyer, too: so it is nothing for\nelections that bind.\n",
        "additionalProperties": false,
        "required": [
          "poll",
          "definition",
          "level",
          "ballot",
          "salt",
          "commitment",
          "replaces",
          "lane",
          "index",
          "size",
          "root",
          "proof"
        ],
        "properties": {
          "poll": {
            "type": "string",
            "description": "`<city>/<poll>`."
          },
          "definition": {
            "$ref": "#/components/schemas/Digest"
          },
          "level": {
            "$ref": "#/components/schemas/VoterLevel"
          },
          "ballot": {
            "$ref": "#/components/schemas/Ballot"
          },
          "salt": {
            "$ref": "#/components/schemas/Digest"
          },
          "commitment": {
            "$ref": "#/components/schemas/Digest"
          },
          "replaces": {
            "description": "The commitment of the ballot that this one replaces.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Digest"
              },
              {
                "type": "null"
              }
            ]
          },
          "lane": {
            "type": "integer",
            "minimum": 0
          },
          "index": {
            "type": "integer",
            "minimum": 0
          },
          "size": {
            "type": "integer",
            "minimum": 1,
            "description": "Entries of the lane when the proof was made."
          },
          "root": {
            "$ref": "#/components/schemas/Digest"
          },
          "proof": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Digest"
            }
          }
        }
      },
      "OwnBallot": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "level",
          "ballot",
          "commitment"
        ],
        "properties": {
          "level": {
            "$ref": "#/components/schemas/VoterLevel"
          },
          "ballot": {
            "$ref": "#/components/schemas/Ballot"
          },
          "commitment": {
            "$ref": "#/components/schemas/Digest"
          }
        }
      },
      "Tally": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ballots",
          "quorumReached",
          "options",
          "tiesBroken"
        ],
        "properties": {
          "ballots": {
            "type": "integer",
            "minimum": 0
          },
          "quorumReached": {
            "type": "boolean"
          },
          "options": {
            "type": "array",
            "description": "All options, best first; statements in the poll's order.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "option",
                "rank",
                "won",
                "value",
                "ballots"
              ],
              "properties": {
                "option": {
                  "$ref": "#/components/schemas/Slug"
                },
                "rank": {
                  "type": "integer",
                  "minimum": 1
                },
                "won": {
                  "type": "boolean"
                },
                "value": {
                  "type": [
                    "number",
                    "null"
                  ],
                  "description": "What the rule compares: ballots, points, the mean score, votes."
                },
                "ballots": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "Ballots that chose, scored or ranked the option at all."
                },
                "distribution": {
                  "type": "object",
                  "description": "Ballots by score or stance.",
                  "additionalProperties": {
                    "type": "integer",
                    "minimum": 0
                  }
                }
              }
            }
          },
          "tiesBroken": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "order"
              ],
              "properties": {
                "order": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Slug"
                  }
                }
              }
            }
          },
          "rounds": {
            "type": "array",
            "description": "Of an instant run-off.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "standing",
                "exhausted",
                "eliminated"
              ],
              "properties": {
                "standing": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "integer",
                    "minimum": 0
                  }
                },
                "exhausted": {
                  "type": "integer",
                  "minimum": 0
                },
                "eliminated": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          },
          "preferences": {
            "type": "object",
            "description": "Of a Schulze count: how many ballots prefer the first option to the second.",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "spent": {
            "type": "integer",
            "minimum": 0,
            "description": "Of a budget: what the funded projects cost."
          }
        }
      },
      "LevelTally": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "level",
          "tally"
        ],
        "properties": {
          "level": {
            "$ref": "#/components/schemas/VoterLevel"
          },
          "tally": {
            "$ref": "#/components/schemas/Tally"
          }
        }
      },
      "SiteShare": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "site",
          "ballots"
        ],
        "properties": {
          "site": {
            "$ref": "#/components/schemas/Slug"
          },
          "ballots": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "description": "Null where it is too small to be told."
          }
        }
      },
      "PollResult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "state",
          "countedAt",
          "tallies",
          "sites",
          "siteNames"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/PollState"
          },
          "countedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "tallies": {
            "type": "array",
            "description": "One for each level of the poll; never added up.",
            "items": {
              "$ref": "#/components/schemas/LevelTally"
            }
          },
          "sites": {
            "type": "array",
            "description": "Through which of the city's sites the ballots came.",
            "items": {
              "$ref": "#/components/schemas/SiteShare"
            }
          },
          "siteNames": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/Localized"
            }
          }
        }
      },
      "LogEntry": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "commitment",
          "replaces"
        ],
        "properties": {
          "commitment": {
            "$ref": "#/components/schemas/Digest"
          },
          "replaces": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Digest"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "LogProof": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "lane",
          "size",
          "root",
          "consistency",
          "proof",
          "entry",
          "replacedBy"
        ],
        "properties": {
          "lane": {
            "type": "integer",
            "minimum": 0
          },
          "size": {
            "type": "integer",
            "minimum": 1
          },
          "root": {
            "$ref": "#/components/schemas/Digest"
          },
          "consistency": {
            "type": "array",
            "description": "From the asked size to this one.",
            "items": {
              "$ref": "#/components/schemas/Digest"
            }
          },
          "proof": {
            "type": "array",
            "description": "That the entry is in the lane at this size.",
            "items": {
              "$ref": "#/components/schemas/Digest"
            }
          },
          "entry": {
            "$ref": "#/components/schemas/LogEntry"
          },
          "replacedBy": {
            "description": "The commitment of the ballot that took its place.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Digest"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "PollBundle": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "version",
          "definition",
          "definitionHash",
          "closedAt",
          "ballots",
          "lanes",
          "root",
          "result"
        ],
        "properties": {
          "version": {
            "type": "integer",
            "const": 1
          },
          "definition": {
            "$ref": "#/components/schemas/PollDefinition"
          },
          "definitionHash": {
            "$ref": "#/components/schemas/Digest"
          },
          "closedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "ballots": {
            "type": "array",
            "description": "In the order of their commitments, which tells nothing.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "level",
                "site",
                "ballot",
                "salt"
              ],
              "properties": {
                "level": {
                  "$ref": "#/components/schemas/VoterLevel"
                },
                "site": {
                  "description": "Null where few came through it.",
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Slug"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "ballot": {
                  "$ref": "#/components/schemas/Ballot"
                },
                "salt": {
                  "$ref": "#/components/schemas/Digest"
                }
              }
            }
          },
          "lanes": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "size",
                "root",
                "entries"
              ],
              "properties": {
                "size": {
                  "type": "integer",
                  "minimum": 0
                },
                "root": {
                  "$ref": "#/components/schemas/Digest"
                },
                "entries": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/LogEntry"
                  }
                }
              }
            }
          },
          "root": {
            "$ref": "#/components/schemas/Digest"
          },
          "result": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "tallies",
              "sites"
            ],
            "properties": {
              "tallies": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/LevelTally"
                }
              },
              "sites": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/SiteShare"
                }
              }
            }
          }
        }
      },
      "VoterContact": {
        "type": "object",
        "description": "A phone number or an e-mail address.",
        "additionalProperties": false,
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {
          "phone": {
            "type": "string",
            "minLength": 6,
            "maxLength": 25
          },
          "email": {
            "type": "string",
            "minLength": 3,
            "maxLength": 254
          }
        }
      },
      "VoterCodeRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "contact",
          "language"
        ],
        "properties": {
          "contact": {
            "$ref": "#/components/schemas/VoterContact"
          },
          "language": {
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
          }
        }
      },
      "VoterChallenge": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "challenge",
          "expiresAt"
        ],
        "properties": {
          "challenge": {
            "$ref": "#/components/schemas/Id"
          },
          "expiresAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "VoterProof": {
        "type": "object",
        "required": [
          "method"
        ],
        "x-discriminator": "method",
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "method",
              "challenge",
              "contact",
              "code"
            ],
            "properties": {
              "method": {
                "type": "string",
                "const": "code"
              },
              "challenge": {
                "$ref": "#/components/schemas/Id"
              },
              "contact": {
                "$ref": "#/components/schemas/VoterContact"
              },
              "code": {
                "type": "string",
                "pattern": "^[0-9]{6}$"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "method",
              "token"
            ],
            "properties": {
              "method": {
                "type": "string",
                "const": "token"
              },
              "token": {
                "type": "string",
                "minLength": 1,
                "maxLength": 8000,
                "description": "A JSON Web Token (RFC 7519)."
              }
            }
          }
        ]
      },
      "VoterCredential": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "voterToken",
          "level"
        ],
        "properties": {
          "voterToken": {
            "type": "string",
            "description": "For the Voter-Token header; works until the poll closes."
          },
          "level": {
            "$ref": "#/components/schemas/VoterLevel"
          }
        }
      },
      "PollDraft": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "poll",
          "agency",
          "question",
          "options",
          "ballot",
          "quorum",
          "levels",
          "results",
          "opensAt",
          "closesAt"
        ],
        "properties": {
          "poll": {
            "$ref": "#/components/schemas/Slug"
          },
          "agency": {
            "description": "Whose poll it is; null for the whole city.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Slug"
              },
              {
                "type": "null"
              }
            ]
          },
          "question": {
            "$ref": "#/components/schemas/ShortText"
          },
          "description": {
            "$ref": "#/components/schemas/LongText"
          },
          "options": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/components/schemas/PollOption"
            }
          },
          "ballot": {
            "$ref": "#/components/schemas/BallotRule"
          },
          "quorum": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1
          },
          "levels": {
            "$ref": "#/components/schemas/VoterLevels"
          },
          "results": {
            "$ref": "#/components/schemas/ResultVisibility"
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "DeskMoveName": {
        "type": "string",
        "enum": [
          "announce",
          "open",
          "close",
          "publish_outcome"
        ]
      },
      "DeskPollState": {
        "type": "string",
        "enum": [
          "draft",
          "announced",
          "open",
          "closed"
        ]
      },
      "DeskPoll": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "poll",
          "state",
          "definition",
          "definitionHash",
          "agency",
          "turnout",
          "closedEarly",
          "outcome",
          "moves"
        ],
        "properties": {
          "poll": {
            "$ref": "#/components/schemas/Slug"
          },
          "state": {
            "$ref": "#/components/schemas/DeskPollState"
          },
          "definition": {
            "$ref": "#/components/schemas/PollDefinition"
          },
          "definitionHash": {
            "$ref": "#/components/schemas/Digest"
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "turnout": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "level",
                "ballots"
              ],
              "properties": {
                "level": {
                  "$ref": "#/components/schemas/VoterLevel"
                },
                "ballots": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          },
          "closedEarly": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/EarlyClose"
              },
              {
                "type": "null"
              }
            ]
          },
          "outcome": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/PollOutcome"
              },
              {
                "type": "null"
              }
            ]
          },
          "moves": {
            "type": "array",
            "description": "What this officer can do now.",
            "items": {
              "$ref": "#/components/schemas/DeskMoveName"
            }
          }
        }
      },
      "DeskPollList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "polls"
        ],
        "properties": {
          "polls": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "poll",
                "question",
                "kind",
                "state",
                "opensAt",
                "closesAt",
                "agency",
                "outcome"
              ],
              "properties": {
                "poll": {
                  "$ref": "#/components/schemas/Slug"
                },
                "question": {
                  "$ref": "#/components/schemas/ShortText"
                },
                "kind": {
                  "$ref": "#/components/schemas/BallotKind"
                },
                "state": {
                  "$ref": "#/components/schemas/DeskPollState"
                },
                "opensAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "closesAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "agency": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Agency"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "outcome": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "PollMove": {
        "type": "object",
        "required": [
          "move"
        ],
        "x-discriminator": "move",
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move"
            ],
            "properties": {
              "move": {
                "type": "string",
                "enum": [
                  "announce",
                  "open"
                ]
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move",
              "reason"
            ],
            "properties": {
              "move": {
                "type": "string",
                "const": "close"
              },
              "reason": {
                "$ref": "#/components/schemas/LongText"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move",
              "summary",
              "options"
            ],
            "properties": {
              "move": {
                "type": "string",
                "const": "publish_outcome"
              },
              "summary": {
                "$ref": "#/components/schemas/LongText"
              },
              "options": {
                "type": "array",
                "maxItems": 50,
                "items": {
                  "$ref": "#/components/schemas/OptionOutcome"
                }
              }
            }
          }
        ]
      },
      "Section": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "heading",
          "text"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Slug"
          },
          "heading": {
            "$ref": "#/components/schemas/ShortText"
          },
          "text": {
            "$ref": "#/components/schemas/LongText"
          }
        }
      },
      "ConsultationDraft": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "consultation",
          "agency",
          "title",
          "summary",
          "background",
          "sections",
          "questions",
          "arguments",
          "opensAt",
          "closesAt"
        ],
        "properties": {
          "consultation": {
            "$ref": "#/components/schemas/Slug"
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Slug"
              },
              {
                "type": "null"
              }
            ]
          },
          "title": {
            "$ref": "#/components/schemas/ShortText"
          },
          "summary": {
            "$ref": "#/components/schemas/LongText"
          },
          "background": {
            "$ref": "#/components/schemas/LongText"
          },
          "sections": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Section"
            }
          },
          "questions": {
            "type": "array",
            "description": "Polls of the city, in the order they are asked.",
            "maxItems": 20,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          "arguments": {
            "type": "boolean",
            "description": "Whether people may argue for and against."
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "ConsultationPhase": {
        "type": "string",
        "enum": [
          "announced",
          "open",
          "closed",
          "outcome"
        ]
      },
      "ConsultationOutcome": {
        "type": "object",
        "description": "What the city does with what people said.",
        "additionalProperties": false,
        "required": [
          "summary",
          "sections",
          "publishedAt"
        ],
        "properties": {
          "summary": {
            "$ref": "#/components/schemas/LongText"
          },
          "sections": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SectionOutcome"
            }
          },
          "publishedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "SectionOutcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "section",
          "text"
        ],
        "properties": {
          "section": {
            "$ref": "#/components/schemas/Slug"
          },
          "text": {
            "$ref": "#/components/schemas/LongText"
          }
        }
      },
      "Consultation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "consultation",
          "title",
          "summary",
          "background",
          "phase",
          "opensAt",
          "closesAt",
          "serverTime",
          "closedEarly",
          "sections",
          "questions",
          "arguments",
          "counts",
          "agency",
          "outcome"
        ],
        "properties": {
          "consultation": {
            "$ref": "#/components/schemas/Slug"
          },
          "title": {
            "$ref": "#/components/schemas/ShortText"
          },
          "summary": {
            "$ref": "#/components/schemas/LongText"
          },
          "background": {
            "$ref": "#/components/schemas/LongText"
          },
          "phase": {
            "$ref": "#/components/schemas/ConsultationPhase"
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "serverTime": {
            "$ref": "#/components/schemas/Instant"
          },
          "closedEarly": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/EarlyClose"
              },
              {
                "type": "null"
              }
            ]
          },
          "sections": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "heading",
                "text",
                "revision",
                "comments"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Slug"
                },
                "heading": {
                  "$ref": "#/components/schemas/ShortText"
                },
                "text": {
                  "$ref": "#/components/schemas/LongText"
                },
                "revision": {
                  "type": "integer",
                  "minimum": 1,
                  "description": "Grows with every change of the section."
                },
                "comments": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "Published ones."
                }
              }
            }
          },
          "questions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          "arguments": {
            "type": "boolean"
          },
          "counts": {
            "type": "object",
            "description": "Published arguments.",
            "additionalProperties": false,
            "required": [
              "pro",
              "contra"
            ],
            "properties": {
              "pro": {
                "type": "integer",
                "minimum": 0
              },
              "contra": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "outcome": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ConsultationOutcome"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "ConsultationList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "consultations"
        ],
        "properties": {
          "consultations": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "consultation",
                "title",
                "phase",
                "opensAt",
                "closesAt"
              ],
              "properties": {
                "consultation": {
                  "$ref": "#/components/schemas/Slug"
                },
                "title": {
                  "$ref": "#/components/schemas/ShortText"
                },
                "phase": {
                  "$ref": "#/components/schemas/ConsultationPhase"
                },
                "opensAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "closesAt": {
                  "$ref": "#/components/schemas/Instant"
                }
              }
            }
          }
        }
      },
      "ContributionKind": {
        "type": "string",
        "enum": [
          "comment",
          "pro",
          "contra"
        ]
      },
      "ContributionStatus": {
        "type": "string",
        "enum": [
          "pending",
          "published",
          "hidden"
        ]
      },
      "Quote": {
        "type": "object",
        "description": "The words a comment is about (a text quote selector, W3C Web Annotation Data Model).",
        "additionalProperties": false,
        "required": [
          "exact",
          "prefix",
          "suffix"
        ],
        "properties": {
          "exact": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000
          },
          "prefix": {
            "type": "string",
            "maxLength": 64
          },
          "suffix": {
            "type": "string",
            "maxLength": 64
          }
        }
      },
      "NewContribution": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "text",
          "language"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/ContributionKind"
          },
          "section": {
            "$ref": "#/components/schemas/Slug"
          },
          "quote": {
            "$ref": "#/components/schemas/Quote"
          },
          "text": {
            "type": "string",
            "minLength": 2,
            "maxLength": 2000
          },
          "language": {
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
          }
        }
      },
      "ContributionBase": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "section",
          "quote",
          "text",
          "language",
          "day",
          "outdated"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "kind": {
            "$ref": "#/components/schemas/ContributionKind"
          },
          "section": {
            "description": "A comment's section; null for an argument.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Slug"
              },
              {
                "type": "null"
              }
            ]
          },
          "quote": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Quote"
              },
              {
                "type": "null"
              }
            ]
          },
          "text": {
            "type": "string"
          },
          "language": {
            "type": "string"
          },
          "day": {
            "type": "string",
            "format": "date",
            "description": "When it was received; no more precise than that."
          },
          "outdated": {
            "type": "boolean",
            "description": "Whether the words it is about were changed or taken out since."
          }
        }
      },
      "Contribution": {
        "allOf": [
          {
            "$ref": "#/components/schemas/ContributionBase"
          }
        ],
        "unevaluatedProperties": false
      },
      "OwnContribution": {
        "allOf": [
          {
            "$ref": "#/components/schemas/ContributionBase"
          },
          {
            "type": "object",
            "required": [
              "status",
              "reason"
            ],
            "properties": {
              "status": {
                "$ref": "#/components/schemas/ContributionStatus"
              },
              "reason": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why it is hidden."
              }
            }
          }
        ],
        "unevaluatedProperties": false
      },
      "DeskContribution": {
        "allOf": [
          {
            "$ref": "#/components/schemas/ContributionBase"
          },
          {
            "type": "object",
            "required": [
              "status",
              "reason",
              "site"
            ],
            "properties": {
              "status": {
                "$ref": "#/components/schemas/ContributionStatus"
              },
              "reason": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "site": {
                "$ref": "#/components/schemas/Slug"
              }
            }
          }
        ],
        "unevaluatedProperties": false
      },
      "ContributionList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "contributions",
          "next"
        ],
        "properties": {
          "contributions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Contribution"
            }
          },
          "next": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "DeskContributionList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "contributions",
          "next"
        ],
        "properties": {
          "contributions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeskContribution"
            }
          },
          "next": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "ContributionReceipt": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "contribution",
          "secret"
        ],
        "properties": {
          "contribution": {
            "$ref": "#/components/schemas/OwnContribution"
          },
          "secret": {
            "type": "string",
            "description": "Sixteen symbols without hyphens."
          }
        }
      },
      "ContributionMove": {
        "type": "object",
        "required": [
          "move"
        ],
        "x-discriminator": "move",
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move"
            ],
            "properties": {
              "move": {
                "type": "string",
                "const": "publish"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move",
              "reason"
            ],
            "properties": {
              "move": {
                "type": "string",
                "const": "hide"
              },
              "reason": {
                "type": "string",
                "minLength": 1,
                "maxLength": 1000
              }
            }
          }
        ]
      },
      "NewSubscription": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "contact",
          "language"
        ],
        "minProperties": 3,
        "maxProperties": 3,
        "properties": {
          "poll": {
            "$ref": "#/components/schemas/Slug"
          },
          "consultation": {
            "$ref": "#/components/schemas/Slug"
          },
          "contact": {
            "$ref": "#/components/schemas/VoterContact"
          },
          "language": {
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
          }
        }
      },
      "Subscription": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "string",
            "const": "subscribed"
          }
        }
      },
      "DeskConsultation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "consultation",
          "state",
          "draft",
          "revisions",
          "closedEarly",
          "outcome",
          "pending",
          "agency",
          "moves"
        ],
        "properties": {
          "consultation": {
            "$ref": "#/components/schemas/Slug"
          },
          "state": {
            "$ref": "#/components/schemas/DeskPollState"
          },
          "draft": {
            "$ref": "#/components/schemas/ConsultationDraft"
          },
          "revisions": {
            "type": "object",
            "description": "The revision of each section.",
            "additionalProperties": {
              "type": "integer",
              "minimum": 1
            }
          },
          "closedEarly": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/EarlyClose"
              },
              {
                "type": "null"
              }
            ]
          },
          "outcome": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ConsultationOutcome"
              },
              {
                "type": "null"
              }
            ]
          },
          "pending": {
            "type": "integer",
            "minimum": 0,
            "description": "Contributions that nobody has read yet."
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "moves": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeskMoveName"
            }
          }
        }
      },
      "DeskConsultationList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "consultations"
        ],
        "properties": {
          "consultations": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "consultation",
                "title",
                "state",
                "opensAt",
                "closesAt",
                "agency",
                "pending"
              ],
              "properties": {
                "consultation": {
                  "$ref": "#/components/schemas/Slug"
                },
                "title": {
                  "$ref": "#/components/schemas/ShortText"
                },
                "state": {
                  "$ref": "#/components/schemas/DeskPollState"
                },
                "opensAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "closesAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "agency": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Agency"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "pending": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          }
        }
      },
      "ConsultationMove": {
        "type": "object",
        "required": [
          "move"
        ],
        "x-discriminator": "move",
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move"
            ],
            "properties": {
              "move": {
                "type": "string",
                "enum": [
                  "announce",
                  "open"
                ]
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move",
              "reason"
            ],
            "properties": {
              "move": {
                "type": "string",
                "const": "close"
              },
              "reason": {
                "$ref": "#/components/schemas/LongText"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move",
              "summary",
              "sections"
            ],
            "properties": {
              "move": {
                "type": "string",
                "const": "publish_outcome"
              },
              "summary": {
                "$ref": "#/components/schemas/LongText"
              },
              "sections": {
                "type": "array",
                "maxItems": 100,
                "items": {
                  "$ref": "#/components/schemas/SectionOutcome"
                }
              }
            }
          }
        ]
      },
      "QuestionId": {
        "type": "string",
        "description": "The name that rules call a question by.",
        "pattern": "^[a-z][a-z0-9_]{0,62}$"
      },
      "Rule": {
        "type": "string",
        "description": "A condition on earlier answers; see docs/survey-rules.md.",
        "minLength": 1,
        "maxLength": 500
      },
      "RequiredRule": {
        "oneOf": [
          {
            "type": "boolean"
          },
          {
            "$ref": "#/components/schemas/Rule"
          }
        ]
      },
      "Jumps": {
        "type": "array",
        "description": "After the question, the first whose rule holds is taken.",
        "maxItems": 10,
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "when",
            "to"
          ],
          "properties": {
            "when": {
              "type": "string",
              "maxLength": 500,
              "description": "A rule; empty for always."
            },
            "to": {
              "type": "string",
              "maxLength": 63,
              "description": "A later question, or `end`."
            }
          }
        }
      },
      "SurveyOption": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "label"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Slug"
          },
          "label": {
            "$ref": "#/components/schemas/ShortText"
          },
          "fixed": {
            "type": "boolean",
            "description": "Keeps its place where others are shuffled."
          }
        }
      },
      "Question": {
        "type": "object",
        "required": [
          "type"
        ],
        "x-discriminator": "type",
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text",
              "options"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "single"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "options": {
                "type": "array",
                "minItems": 1,
                "maxItems": 50,
                "items": {
                  "$ref": "#/components/schemas/SurveyOption"
                }
              },
              "shuffle": {
                "type": "boolean"
              },
              "category": {
                "type": "boolean",
                "description": "Tells who answers; the report divides by it."
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text",
              "options"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "multiple"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "options": {
                "type": "array",
                "minItems": 1,
                "maxItems": 50,
                "items": {
                  "$ref": "#/components/schemas/SurveyOption"
                }
              },
              "shuffle": {
                "type": "boolean"
              },
              "min": {
                "type": "integer",
                "minimum": 0,
                "maximum": 50
              },
              "max": {
                "type": "integer",
                "minimum": 1,
                "maximum": 50
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text",
              "options"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "ranking"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "options": {
                "type": "array",
                "minItems": 1,
                "maxItems": 50,
                "items": {
                  "$ref": "#/components/schemas/SurveyOption"
                }
              },
              "shuffle": {
                "type": "boolean"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text",
              "points"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "likert"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "points": {
                "type": "array",
                "minItems": 2,
                "maxItems": 7,
                "description": "From the worst to the best.",
                "items": {
                  "$ref": "#/components/schemas/ShortText"
                }
              },
              "faces": {
                "type": "boolean"
              },
              "element": {
                "$ref": "#/components/schemas/Slug"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text",
              "max"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "rating"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "max": {
                "type": "integer",
                "minimum": 2,
                "maximum": 10
              },
              "minLabel": {
                "$ref": "#/components/schemas/ShortText"
              },
              "maxLabel": {
                "$ref": "#/components/schemas/ShortText"
              },
              "measure": {
                "type": "string",
                "enum": [
                  "csat",
                  "ces"
                ]
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "nps"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "minLabel": {
                "$ref": "#/components/schemas/ShortText"
              },
              "maxLabel": {
                "$ref": "#/components/schemas/ShortText"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "number"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "min": {
                "type": "number"
              },
              "max": {
                "type": "number"
              },
              "whole": {
                "type": "boolean"
              },
              "unit": {
                "$ref": "#/components/schemas/ShortText"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "date"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "min": {
                "type": "string",
                "format": "date"
              },
              "max": {
                "type": "string",
                "format": "date"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "enum": [
                  "short_text",
                  "long_text"
                ]
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "max": {
                "type": "integer",
                "minimum": 1,
                "maximum": 4000,
                "description": "Characters."
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text",
              "rows",
              "points"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "matrix"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "rows": {
                "type": "array",
                "minItems": 1,
                "maxItems": 20,
                "items": {
                  "$ref": "#/components/schemas/SurveyOption"
                }
              },
              "points": {
                "type": "array",
                "minItems": 2,
                "maxItems": 7,
                "description": "From the worst to the best.",
                "items": {
                  "$ref": "#/components/schemas/ShortText"
                }
              },
              "shuffle": {
                "type": "boolean"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "type",
              "text"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/QuestionId"
              },
              "type": {
                "type": "string",
                "const": "file"
              },
              "text": {
                "$ref": "#/components/schemas/LongText"
              },
              "hint": {
                "$ref": "#/components/schemas/LongText"
              },
              "name": {
                "$ref": "#/components/schemas/ShortText"
              },
              "required": {
                "$ref": "#/components/schemas/RequiredRule"
              },
              "visible": {
                "$ref": "#/components/schemas/Rule"
              },
              "jumps": {
                "$ref": "#/components/schemas/Jumps"
              },
              "max": {
                "type": "integer",
                "minimum": 1,
                "maximum": 5
              }
            }
          }
        ]
      },
      "SkmStandard": {
        "type": "string",
        "description": "The regulation that an index is computed and graded under.",
        "enum": [
          "permenpanrb-14-2017",
          "kepmenpan-25-2004"
        ]
      },
      "SkmRounding": {
        "type": "string",
        "description": "`exact` unless an old report is reproduced, whose weight 1/9 was cut.",
        "enum": [
          "exact",
          "weight-0.11",
          "weight-0.111"
        ]
      },
      "SurveyDefinition": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "version",
          "title",
          "layout",
          "questions"
        ],
        "properties": {
          "version": {
            "type": "integer",
            "const": 1
          },
          "title": {
            "$ref": "#/components/schemas/ShortText"
          },
          "description": {
            "$ref": "#/components/schemas/LongText"
          },
          "thanks": {
            "$ref": "#/components/schemas/LongText"
          },
          "layout": {
            "type": "string",
            "enum": [
              "steps",
              "page"
            ]
          },
          "index": {
            "type": "object",
            "description": "Only, and always, where questions measure elements.",
            "additionalProperties": false,
            "required": [
              "standard",
              "rounding"
            ],
            "properties": {
              "standard": {
                "$ref": "#/components/schemas/SkmStandard"
              },
              "rounding": {
                "$ref": "#/components/schemas/SkmRounding"
              }
            }
          },
          "questions": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/Question"
            }
          }
        }
      },
      "SurveyType": {
        "type": "string",
        "enum": [
          "skm",
          "general"
        ]
      },
      "SurveyService": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Slug"
          },
          "name": {
            "$ref": "#/components/schemas/ShortText"
          },
          "reports": {
            "type": "boolean",
            "description": "Reporters are asked about it when their report is resolved."
          }
        }
      },
      "SurveyServices": {
        "type": "array",
        "description": "What the survey asks about; empty where it is about nothing in particular.",
        "maxItems": 50,
        "items": {
          "$ref": "#/components/schemas/SurveyService"
        }
      },
      "SurveyDraft": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "survey",
          "series",
          "agency",
          "services",
          "definition",
          "population",
          "share",
          "opensAt",
          "closesAt"
        ],
        "properties": {
          "survey": {
            "$ref": "#/components/schemas/Slug"
          },
          "series": {
            "$ref": "#/components/schemas/Slug"
          },
          "agency": {
            "description": "Whose survey it is; null for the whole city.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Slug"
              },
              {
                "type": "null"
              }
            ]
          },
          "services": {
            "$ref": "#/components/schemas/SurveyServices"
          },
          "definition": {
            "$ref": "#/components/schemas/SurveyDefinition"
          },
          "population": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 1000000000,
            "description": "People served in the period; decides the sample."
          },
          "share": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100,
            "description": "Of a hundred visitors this many are invited where the survey shows itself unasked."
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "SurveyOutcome": {
        "type": "object",
        "description": "What the agency does about the figures.",
        "additionalProperties": false,
        "required": [
          "summary",
          "publishedAt"
        ],
        "properties": {
          "summary": {
            "$ref": "#/components/schemas/LongText"
          },
          "publishedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "SurveyConsent": {
        "type": "object",
        "description": "What somebody who answers agrees to.",
        "additionalProperties": false,
        "required": [
          "version",
          "text"
        ],
        "properties": {
          "version": {
            "type": "string",
            "maxLength": 40
          },
          "text": {
            "$ref": "#/components/schemas/Localized"
          }
        }
      },
      "Survey": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "survey",
          "series",
          "agency",
          "services",
          "definition",
          "revision",
          "state",
          "opensAt",
          "closesAt",
          "serverTime",
          "closedEarly",
          "invitation",
          "consent",
          "outcome"
        ],
        "properties": {
          "survey": {
            "$ref": "#/components/schemas/Slug"
          },
          "series": {
            "$ref": "#/components/schemas/Slug"
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "services": {
            "$ref": "#/components/schemas/SurveyServices"
          },
          "definition": {
            "$ref": "#/components/schemas/SurveyDefinition"
          },
          "revision": {
            "type": "integer",
            "minimum": 1,
            "description": "Grows whenever the desk changes the survey; the last one holds once it is open."
          },
          "state": {
            "type": "string",
            "enum": [
              "announced",
              "open",
              "closed"
            ]
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "serverTime": {
            "$ref": "#/components/schemas/Instant"
          },
          "closedEarly": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/EarlyClose"
              },
              {
                "type": "null"
              }
            ]
          },
          "invitation": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "share",
              "quietDays"
            ],
            "properties": {
              "share": {
                "type": "integer",
                "minimum": 1,
                "maximum": 100
              },
              "quietDays": {
                "type": "integer",
                "minimum": 1,
                "description": "Nobody is invited twice within so many days."
              }
            }
          },
          "consent": {
            "$ref": "#/components/schemas/SurveyConsent"
          },
          "outcome": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/SurveyOutcome"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "CaseToken": {
        "type": "string",
        "description": "Stands for one finished case; cannot be guessed.",
        "pattern": "^[a-z0-9-]{1,63}\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{22}$"
      },
      "ResponseMode": {
        "type": "string",
        "description": "Who held the device: the citizen, an officer who asked aloud, or a tablet at a counter.",
        "enum": [
          "self",
          "assisted",
          "kiosk"
        ]
      },
      "ResponseLevel": {
        "type": "string",
        "description": "`case`: one for each finished case; `device`: one for each browser at best, which can be stuffed.",
        "enum": [
          "case",
          "device"
        ]
      },
      "Answer": {
        "description": "By the type of the question: single, date and texts a string; multiple, ranking and file a list of ids; likert, rating, nps\nand number a number; matrix a number for each row.\n",
        "oneOf": [
          {
            "type": "string",
            "maxLength": 4000
          },
          {
            "type": "number"
          },
          {
            "type": "array",
            "maxItems": 50,
            "items": {
              "type": "string",
              "maxLength": 63
            }
          },
          {
            "type": "object",
            "maxProperties": 20,
            "propertyNames": {
              "pattern": "^[a-z0-9-]{1,63}$"
            },
            "additionalProperties": {
              "type": "integer"
            }
          }
        ]
      },
      "NewResponse": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "service",
          "answers",
          "language",
          "mode",
          "consent"
        ],
        "properties": {
          "service": {
            "description": "One of the survey's services; null where it has none.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Slug"
              },
              {
                "type": "null"
              }
            ]
          },
          "answers": {
            "type": "object",
            "description": "By question; only questions that were on the respondent's way.",
            "maxProperties": 100,
            "propertyNames": {
              "pattern": "^[a-z][a-z0-9_]{0,62}$"
            },
            "additionalProperties": {
              "$ref": "#/components/schemas/Answer"
            }
          },
          "language": {
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
          },
          "mode": {
            "$ref": "#/components/schemas/ResponseMode"
          },
          "consent": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "version"
            ],
            "properties": {
              "version": {
                "type": "string",
                "maxLength": 40
              }
            }
          },
          "caseToken": {
            "$ref": "#/components/schemas/CaseToken"
          },
          "deviceToken": {
            "type": "string",
            "description": "32 random bytes in base64url, made by a browser once for each survey. Must be there in mode `self` without a case.",
            "pattern": "^[A-Za-z0-9_-]{43}$"
          }
        }
      },
      "ResponseReceipt": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "survey",
          "level",
          "mode",
          "day"
        ],
        "properties": {
          "survey": {
            "$ref": "#/components/schemas/Slug"
          },
          "level": {
            "$ref": "#/components/schemas/ResponseLevel"
          },
          "mode": {
            "$ref": "#/components/schemas/ResponseMode"
          },
          "day": {
            "type": "string",
            "format": "date",
            "description": "The city's day on which it was stored; no finer time is kept."
          }
        }
      },
      "Invitation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "invited",
          "reason"
        ],
        "properties": {
          "invited": {
            "type": "boolean"
          },
          "reason": {
            "description": "Why not.",
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "quiet",
                  "sample"
                ]
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "Decimal": {
        "type": "string",
        "description": "A number rounded half up, once.",
        "pattern": "^-?[0-9]+(\\.[0-9]+)?$"
      },
      "Grade": {
        "type": "string",
        "description": "Mutu pelayanan, A the best.",
        "enum": [
          "A",
          "B",
          "C",
          "D"
        ]
      },
      "ElementFigures": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "element",
          "code",
          "name",
          "respondents",
          "sum",
          "nrr",
          "weighted"
        ],
        "properties": {
          "element": {
            "$ref": "#/components/schemas/Slug"
          },
          "code": {
            "type": "string",
            "description": "U1, U2, … in the order of the regulation."
          },
          "name": {
            "$ref": "#/components/schemas/Localized"
          },
          "respondents": {
            "type": "integer",
            "minimum": 0
          },
          "sum": {
            "type": "integer",
            "minimum": 0
          },
          "nrr": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Decimal"
              },
              {
                "type": "null"
              }
            ]
          },
          "weighted": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Decimal"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "SkmFigures": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "standard",
          "rounding",
          "respondents",
          "index",
          "grade",
          "weight",
          "elements"
        ],
        "properties": {
          "standard": {
            "$ref": "#/components/schemas/SkmStandard"
          },
          "rounding": {
            "$ref": "#/components/schemas/SkmRounding"
          },
          "respondents": {
            "type": "integer",
            "minimum": 0
          },
          "index": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Decimal"
              },
              {
                "type": "null"
              }
            ]
          },
          "grade": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Grade"
              },
              {
                "type": "null"
              }
            ]
          },
          "weight": {
            "type": "string",
            "description": "As written: `1/9`."
          },
          "elements": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ElementFigures"
            }
          }
        }
      },
      "QuestionFigures": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "question",
          "type",
          "name",
          "respondents",
          "mean",
          "counts",
          "texts",
          "photos"
        ],
        "properties": {
          "question": {
            "$ref": "#/components/schemas/QuestionId"
          },
          "type": {
            "type": "string",
            "enum": [
              "single",
              "multiple",
              "likert",
              "rating",
              "nps",
              "number",
              "date",
              "short_text",
              "long_text",
              "ranking",
              "matrix",
              "file"
            ]
          },
          "name": {
            "$ref": "#/components/schemas/Localized"
          },
          "respondents": {
            "type": "integer",
            "minimum": 0
          },
          "mean": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Decimal"
              },
              {
                "type": "null"
              }
            ]
          },
          "counts": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "answer",
                "label",
                "count"
              ],
              "properties": {
                "answer": {
                  "type": "string"
                },
                "label": {
                  "$ref": "#/components/schemas/Localized"
                },
                "count": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          },
          "texts": {
            "type": "array",
            "description": "What people wrote, in an order that tells nothing.",
            "items": {
              "type": "string"
            }
          },
          "photos": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Photo"
            }
          }
        }
      },
      "GroupFigures": {
        "type": "object",
        "description": "Null where a group is too small to hide in.",
        "additionalProperties": false,
        "required": [
          "option",
          "label",
          "respondents",
          "index",
          "grade"
        ],
        "properties": {
          "option": {
            "$ref": "#/components/schemas/Slug"
          },
          "label": {
            "$ref": "#/components/schemas/Localized"
          },
          "respondents": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0
          },
          "index": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Decimal"
              },
              {
                "type": "null"
              }
            ]
          },
          "grade": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Grade"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "PeriodFigures": {
        "type": "object",
        "description": "A period of a series.",
        "additionalProperties": false,
        "required": [
          "survey",
          "opensAt",
          "closesAt",
          "respondents",
          "standard",
          "index",
          "grade"
        ],
        "properties": {
          "survey": {
            "$ref": "#/components/schemas/Slug"
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "respondents": {
            "type": "integer",
            "minimum": 0
          },
          "standard": {
            "$ref": "#/components/schemas/SkmStandard"
          },
          "index": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Decimal"
              },
              {
                "type": "null"
              }
            ]
          },
          "grade": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Grade"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "SurveyReport": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "survey",
          "series",
          "title",
          "agency",
          "state",
          "opensAt",
          "closesAt",
          "scope",
          "service",
          "periods",
          "generatedAt",
          "rollUp",
          "responses",
          "sample",
          "skm",
          "measures",
          "questions",
          "categories",
          "services",
          "trend"
        ],
        "properties": {
          "survey": {
            "$ref": "#/components/schemas/Slug"
          },
          "series": {
            "$ref": "#/components/schemas/Slug"
          },
          "title": {
            "$ref": "#/components/schemas/ShortText"
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "state": {
            "$ref": "#/components/schemas/DeskPollState"
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "scope": {
            "type": "string",
            "enum": [
              "survey",
              "series"
            ]
          },
          "service": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/SurveyService"
              },
              {
                "type": "null"
              }
            ]
          },
          "periods": {
            "type": "array",
            "description": "The surveys whose answers are pooled in this report: of a series, those whose index is of the same regulation,\nrounding and elements. The others are in `trend`.\n",
            "items": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          "generatedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "rollUp": {
            "type": "string",
            "const": "pooled",
            "description": "Answers are put together; indices are never averaged."
          },
          "responses": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "total",
              "byMode",
              "byLevel"
            ],
            "properties": {
              "total": {
                "type": "integer",
                "minimum": 0
              },
              "byMode": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "self",
                  "assisted",
                  "kiosk"
                ],
                "properties": {
                  "self": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "assisted": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "kiosk": {
                    "type": "integer",
                    "minimum": 0
                  }
                }
              },
              "byLevel": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "case",
                  "device"
                ],
                "properties": {
                  "case": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "device": {
                    "type": "integer",
                    "minimum": 0
                  }
                }
              }
            }
          },
          "sample": {
            "type": "object",
            "description": "How far the survey has come toward the sample that its population asks for (Krejcie and Morgan, 1970).",
            "additionalProperties": false,
            "required": [
              "population",
              "target",
              "reached"
            ],
            "properties": {
              "population": {
                "type": [
                  "integer",
                  "null"
                ],
                "minimum": 1
              },
              "target": {
                "type": [
                  "integer",
                  "null"
                ],
                "minimum": 1
              },
              "reached": {
                "type": [
                  "boolean",
                  "null"
                ]
              }
            }
          },
          "skm": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/SkmFigures"
              },
              {
                "type": "null"
              }
            ]
          },
          "measures": {
            "type": "array",
            "description": "Indices of their own, never part of the satisfaction index.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "question",
                "measure",
                "respondents",
                "value"
              ],
              "properties": {
                "question": {
                  "$ref": "#/components/schemas/QuestionId"
                },
                "measure": {
                  "type": "string",
                  "enum": [
                    "csat",
                    "ces",
                    "nps"
                  ]
                },
                "respondents": {
                  "type": "integer",
                  "minimum": 0
                },
                "value": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Decimal"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              }
            }
          },
          "questions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/QuestionFigures"
            }
          },
          "categories": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "question",
                "name",
                "groups"
              ],
              "properties": {
                "question": {
                  "$ref": "#/components/schemas/QuestionId"
                },
                "name": {
                  "$ref": "#/components/schemas/Localized"
                },
                "groups": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/GroupFigures"
                  }
                }
              }
            }
          },
          "services": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "service",
                "name",
                "respondents",
                "index",
                "grade"
              ],
              "properties": {
                "service": {
                  "$ref": "#/components/schemas/Slug"
                },
                "name": {
                  "$ref": "#/components/schemas/Localized"
                },
                "respondents": {
                  "type": "integer",
                  "minimum": 0
                },
                "index": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Decimal"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "grade": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Grade"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              }
            }
          },
          "trend": {
            "type": "array",
            "description": "The periods of the series, oldest first; empty without a satisfaction index.",
            "items": {
              "$ref": "#/components/schemas/PeriodFigures"
            }
          }
        }
      },
      "Scoreboard": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "survey",
          "series",
          "title",
          "agency",
          "opensAt",
          "closesAt",
          "responses",
          "target",
          "skm",
          "services",
          "trend",
          "outcome"
        ],
        "properties": {
          "survey": {
            "$ref": "#/components/schemas/Slug"
          },
          "series": {
            "$ref": "#/components/schemas/Slug"
          },
          "title": {
            "$ref": "#/components/schemas/ShortText"
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "responses": {
            "type": "integer",
            "minimum": 0
          },
          "target": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "description": "Responses that the population asked for; null where it was not known."
          },
          "skm": {
            "$ref": "#/components/schemas/SkmFigures"
          },
          "services": {
            "type": "array",
            "description": "Without those that too few answered about, and without what would give those away.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "service",
                "name",
                "respondents",
                "index",
                "grade"
              ],
              "properties": {
                "service": {
                  "$ref": "#/components/schemas/Slug"
                },
                "name": {
                  "$ref": "#/components/schemas/Localized"
                },
                "respondents": {
                  "type": "integer",
                  "minimum": 0
                },
                "index": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Decimal"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "grade": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Grade"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              }
            }
          },
          "trend": {
            "type": "array",
            "description": "The published periods of the series, oldest first.",
            "items": {
              "$ref": "#/components/schemas/PeriodFigures"
            }
          },
          "outcome": {
            "$ref": "#/components/schemas/SurveyOutcome"
          }
        }
      },
      "DeskSurvey": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "survey",
          "series",
          "state",
          "agency",
          "services",
          "definition",
          "revision",
          "population",
          "share",
          "opensAt",
          "closesAt",
          "responses",
          "target",
          "closedEarly",
          "outcome",
          "moves"
        ],
        "properties": {
          "survey": {
            "$ref": "#/components/schemas/Slug"
          },
          "series": {
            "$ref": "#/components/schemas/Slug"
          },
          "state": {
            "$ref": "#/components/schemas/DeskPollState"
          },
          "agency": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Agency"
              },
              {
                "type": "null"
              }
            ]
          },
          "services": {
            "$ref": "#/components/schemas/SurveyServices"
          },
          "definition": {
            "$ref": "#/components/schemas/SurveyDefinition"
          },
          "revision": {
            "type": "integer",
            "minimum": 1
          },
          "population": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1
          },
          "share": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          },
          "opensAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "closesAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "responses": {
            "type": "integer",
            "minimum": 0
          },
          "target": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "description": "Responses that the population asks for."
          },
          "closedEarly": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/EarlyClose"
              },
              {
                "type": "null"
              }
            ]
          },
          "outcome": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/SurveyOutcome"
              },
              {
                "type": "null"
              }
            ]
          },
          "moves": {
            "type": "array",
            "description": "What this officer can do now.",
            "items": {
              "$ref": "#/components/schemas/DeskMoveName"
            }
          }
        }
      },
      "DeskSurveyList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "surveys"
        ],
        "properties": {
          "surveys": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "survey",
                "series",
                "title",
                "type",
                "state",
                "opensAt",
                "closesAt",
                "agency",
                "responses",
                "target",
                "outcome"
              ],
              "properties": {
                "survey": {
                  "$ref": "#/components/schemas/Slug"
                },
                "series": {
                  "$ref": "#/components/schemas/Slug"
                },
                "title": {
                  "$ref": "#/components/schemas/ShortText"
                },
                "type": {
                  "$ref": "#/components/schemas/SurveyType"
                },
                "state": {
                  "$ref": "#/components/schemas/DeskPollState"
                },
                "opensAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "closesAt": {
                  "$ref": "#/components/schemas/Instant"
                },
                "agency": {
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Agency"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "responses": {
                  "type": "integer",
                  "minimum": 0
                },
                "target": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "minimum": 1
                },
                "outcome": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "SurveyMove": {
        "type": "object",
        "required": [
          "move"
        ],
        "x-discriminator": "move",
        "oneOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move"
            ],
            "properties": {
              "move": {
                "type": "string",
                "enum": [
                  "announce",
                  "open"
                ]
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move",
              "reason"
            ],
            "properties": {
              "move": {
                "type": "string",
                "const": "close"
              },
              "reason": {
                "$ref": "#/components/schemas/LongText"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "move",
              "summary"
            ],
            "properties": {
              "move": {
                "type": "string",
                "const": "publish_outcome"
              },
              "summary": {
                "$ref": "#/components/schemas/LongText"
              }
            }
          }
        ]
      },
      "NewCases": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "service",
          "count"
        ],
        "properties": {
          "service": {
            "$ref": "#/components/schemas/Slug"
          },
          "count": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100
          }
        }
      },
      "Cases": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "cases"
        ],
        "properties": {
          "cases": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CaseToken"
            }
          }
        }
      },
      "Health": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "string",
            "const": "ok"
          }
        }
      },
      "FormKey": {
        "type": "string",
        "description": "Made by the server for each form it shows, and sent along: what is sent twice is done once. After a day the form is shown again\ninstead.\n",
        "format": "uuid"
      },
      "FormText": {
        "type": "string",
        "description": "What was typed, whatever it is. The rules answer by field, so that nothing typed is lost."
      },
      "ReportForm": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "key"
        ],
        "properties": {
          "key": {
            "$ref": "#/components/schemas/FormKey"
          },
          "description": {
            "$ref": "#/components/schemas/FormText"
          },
          "service": {
            "$ref": "#/components/schemas/FormText"
          },
          "area": {
            "$ref": "#/components/schemas/FormText"
          },
          "address": {
            "$ref": "#/components/schemas/FormText"
          },
          "photos": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "type": "string",
              "contentMediaType": "application/octet-stream"
            }
          },
          "stored": {
            "type": "array",
            "description": "Photos that are on the server already, by their ids.",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          },
          "identity": {
            "type": "string",
            "enum": [
              "nameless",
              "contact"
            ]
          },
          "name": {
            "$ref": "#/components/schemas/FormText"
          },
          "phone": {
            "$ref": "#/components/schemas/FormText"
          },
          "email": {
            "$ref": "#/components/schemas/FormText"
          },
          "hide": {
            "type": "string",
            "const": "yes",
            "description": "The contact stays hidden from the agency."
          },
          "consent": {
            "type": "string",
            "maxLength": 40,
            "description": "The version of the text the citizen agreed to."
          }
        }
      },
      "TrackForm": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "ticket": {
            "$ref": "#/components/schemas/FormText"
          },
          "secret": {
            "$ref": "#/components/schemas/FormText"
          },
          "key": {
            "$ref": "#/components/schemas/FormKey"
          },
          "move": {
            "type": "string",
            "enum": [
              "answer",
              "confirm",
              "reopen"
            ]
          },
          "note": {
            "$ref": "#/components/schemas/FormText"
          }
        },
        "dependentRequired": {
          "move": [
            "key"
          ]
        }
      },
      "FormFields": {
        "type": "object",
        "maxProperties": 2500,
        "propertyNames": {
          "maxLength": 200
        },
        "additionalProperties": {
          "type": [
            "string",
            "array"
          ],
          "maxItems": 50,
          "items": {
            "type": "string"
          }
        }
      },
      "PollForm": {
        "allOf": [
          {
            "$ref": "#/components/schemas/FormFields"
          },
          {
            "type": "object",
            "required": [
              "key"
            ],
            "properties": {
              "key": {
                "$ref": "#/components/schemas/FormKey"
              }
            }
          }
        ]
      },
      "SurveyForm": {
        "allOf": [
          {
            "$ref": "#/components/schemas/FormFields"
          },
          {
            "type": "object",
            "properties": {
              "key": {
                "$ref": "#/components/schemas/FormKey"
              }
            }
          }
        ]
      },
      "Problem": {
        "type": "object",
        "description": "A problem document (RFC 9457).",
        "additionalProperties": false,
        "required": [
          "type",
          "title",
          "status"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "urn:suara:problem:invalid-request",
              "urn:suara:problem:idempotency-key-missing",
              "urn:suara:problem:idempotency-key-reused",
              "urn:suara:problem:idempotency-key-in-flight",
              "urn:suara:problem:unauthorized",
              "urn:suara:problem:origin-refused",
              "urn:suara:problem:forbidden",
              "urn:suara:problem:not-found",
              "urn:suara:problem:move-refused",
              "urn:suara:problem:poll-not-open",
              "urn:suara:problem:poll-opened",
              "urn:suara:problem:definition-changed",
              "urn:suara:problem:result-hidden",
              "urn:suara:problem:consultation-not-open",
              "urn:suara:problem:consultation-opened",
              "urn:suara:problem:survey-not-open",
              "urn:suara:problem:survey-opened",
              "urn:suara:problem:already-answered",
              "urn:suara:problem:too-large",
              "urn:suara:problem:unsupported-media-type",
              "urn:suara:problem:invalid-body",
              "urn:suara:problem:too-many-requests",
              "urn:suara:problem:not-implemented",
              "urn:suara:problem:unavailable",
              "urn:suara:problem:internal"
            ]
          },
          "title": {
            "type": "string"
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "detail": {
            "type": "string"
          },
          "errors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldError"
            }
          }
        }
      },
      "FieldError": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "pointer",
          "code",
          "detail"
        ],
        "properties": {
          "pointer": {
            "type": "string",
            "description": "A JSON Pointer (RFC 6901) into the body."
          },
          "code": {
            "type": "string",
            "enum": [
              "required",
              "too_short",
              "too_long",
              "too_many",
              "invalid",
              "unknown",
              "outdated",
              "duplicate"
            ]
          },
          "detail": {
            "type": "string",
            "description": "For developers. Widgets say it in the citizen's language by `code`."
          },
          "limit": {
            "type": "number",
            "description": "The limit that was passed."
          },
          "rule": {
            "type": "object",
            "description": "What is wrong with a survey's rule.",
            "additionalProperties": false,
            "required": [
              "fault",
              "at"
            ],
            "properties": {
              "fault": {
                "type": "string",
                "enum": [
                  "syntax",
                  "cyclic",
                  "later",
                  "type",
                  "unknown"
                ]
              },
              "at": {
                "type": "integer",
                "minimum": 0,
                "description": "The character it begins at, in UTF-16 units."
              }
            }
          }
        }
      }
    },
    "examples": {
      "Survey": {
        "value": {
          "survey": "skm-2026-2",
          "series": "skm",
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "services": [
            {
              "id": "ktp",
              "name": {
                "id": "KTP elektronik",
                "en": "Identity card"
              }
            }
          ],
          "definition": {
            "version": 1,
            "title": {
              "id": "Survei Kepuasan Masyarakat",
              "en": "Satisfaction survey"
            },
            "layout": "steps",
            "index": {
              "standard": "permenpanrb-14-2017",
              "rounding": "exact"
            },
            "questions": [
              {
                "id": "waktu",
                "type": "likert",
                "text": {
                  "id": "Bagaimana kecepatan pelayanan?",
                  "en": "How fast was the service?"
                },
                "name": {
                  "id": "Waktu Penyelesaian",
                  "en": "Time taken"
                },
                "required": true,
                "faces": true,
                "element": "waktu",
                "points": [
                  {
                    "id": "Tidak cepat",
                    "en": "Not fast"
                  },
                  {
                    "id": "Kurang cepat",
                    "en": "Less than fast"
                  },
                  {
                    "id": "Cepat",
                    "en": "Fast"
                  },
                  {
                    "id": "Sangat cepat",
                    "en": "Very fast"
                  }
                ]
              },
              {
                "id": "saran",
                "type": "long_text",
                "text": {
                  "id": "Apa yang perlu diperbaiki?",
                  "en": "What should be better?"
                },
                "visible": "waktu < 3"
              }
            ]
          },
          "revision": 1,
          "state": "open",
          "opensAt": "2026-07-01T00:00:00.000Z",
          "closesAt": "2026-12-31T00:00:00.000Z",
          "serverTime": "2026-11-24T03:15:00.000Z",
          "closedEarly": null,
          "invitation": {
            "share": 20,
            "quietDays": 90
          },
          "consent": {
            "version": "2026-11-24",
            "text": {
              "id": "Jawaban dipakai tanpa nama.",
              "en": "Answers are used without names."
            }
          },
          "outcome": null
        }
      },
      "NewResponse": {
        "value": {
          "service": "ktp",
          "answers": {
            "waktu": 2,
            "saran": "Tambah satu loket."
          },
          "language": "id",
          "mode": "self",
          "consent": {
            "version": "2026-11-24"
          },
          "deviceToken": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        }
      },
      "ResponseReceipt": {
        "value": {
          "survey": "skm-2026-2",
          "level": "device",
          "mode": "self",
          "day": "2026-11-24"
        }
      },
      "Invitation": {
        "value": {
          "invited": false,
          "reason": "quiet"
        }
      },
      "Scoreboard": {
        "value": {
          "survey": "skm-2026-1",
          "series": "skm",
          "title": {
            "id": "Survei Kepuasan Masyarakat",
            "en": "Satisfaction survey"
          },
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "opensAt": "2026-01-01T00:00:00.000Z",
          "closesAt": "2026-06-30T00:00:00.000Z",
          "responses": 42,
          "target": 44,
          "skm": {
            "standard": "permenpanrb-14-2017",
            "rounding": "exact",
            "respondents": 42,
            "index": "83.93",
            "grade": "B",
            "weight": "1/1",
            "elements": [
              {
                "element": "waktu",
                "code": "U3",
                "name": {
                  "id": "Waktu Penyelesaian",
                  "en": "Time taken"
                },
                "respondents": 42,
                "sum": 141,
                "nrr": "3.36",
                "weighted": "3.3571"
              }
            ]
          },
          "services": [
            {
              "service": "ktp",
              "name": {
                "id": "KTP elektronik",
                "en": "Identity card"
              },
              "respondents": 42,
              "index": "83.93",
              "grade": "B"
            }
          ],
          "trend": [
            {
              "survey": "skm-2026-1",
              "opensAt": "2026-01-01T00:00:00.000Z",
              "closesAt": "2026-06-30T00:00:00.000Z",
              "respondents": 42,
              "standard": "permenpanrb-14-2017",
              "index": "83.93",
              "grade": "B"
            }
          ],
          "outcome": {
            "summary": {
              "id": "Loket ditambah.",
              "en": "One more counter."
            },
            "publishedAt": "2026-07-05T03:00:00.000Z"
          }
        }
      },
      "SurveyDraft": {
        "value": {
          "survey": "skm-2026-2",
          "series": "skm",
          "agency": "dpu",
          "services": [
            {
              "id": "ktp",
              "name": {
                "id": "KTP elektronik",
                "en": "Identity card"
              }
            }
          ],
          "definition": {
            "version": 1,
            "title": {
              "id": "Survei Kepuasan Masyarakat",
              "en": "Satisfaction survey"
            },
            "layout": "steps",
            "index": {
              "standard": "permenpanrb-14-2017",
              "rounding": "exact"
            },
            "questions": [
              {
                "id": "waktu",
                "type": "likert",
                "text": {
                  "id": "Bagaimana kecepatan pelayanan?",
                  "en": "How fast was the service?"
                },
                "name": {
                  "id": "Waktu Penyelesaian",
                  "en": "Time taken"
                },
                "required": true,
                "faces": true,
                "element": "waktu",
                "points": [
                  {
                    "id": "Tidak cepat",
                    "en": "Not fast"
                  },
                  {
                    "id": "Kurang cepat",
                    "en": "Less than fast"
                  },
                  {
                    "id": "Cepat",
                    "en": "Fast"
                  },
                  {
                    "id": "Sangat cepat",
                    "en": "Very fast"
                  }
                ]
              },
              {
                "id": "saran",
                "type": "long_text",
                "text": {
                  "id": "Apa yang perlu diperbaiki?",
                  "en": "What should be better?"
                },
                "visible": "waktu < 3"
              }
            ]
          },
          "population": 50,
          "share": 20,
          "opensAt": "2026-07-01T00:00:00.000Z",
          "closesAt": "2026-12-31T00:00:00.000Z"
        }
      },
      "DeskSurvey": {
        "value": {
          "survey": "skm-2026-2",
          "series": "skm",
          "state": "open",
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "services": [
            {
              "id": "ktp",
              "name": {
                "id": "KTP elektronik",
                "en": "Identity card"
              }
            }
          ],
          "definition": {
            "version": 1,
            "title": {
              "id": "Survei Kepuasan Masyarakat",
              "en": "Satisfaction survey"
            },
            "layout": "steps",
            "index": {
              "standard": "permenpanrb-14-2017",
              "rounding": "exact"
            },
            "questions": [
              {
                "id": "waktu",
                "type": "likert",
                "text": {
                  "id": "Bagaimana kecepatan pelayanan?",
                  "en": "How fast was the service?"
                },
                "name": {
                  "id": "Waktu Penyelesaian",
                  "en": "Time taken"
                },
                "required": true,
                "faces": true,
                "element": "waktu",
                "points": [
                  {
                    "id": "Tidak cepat",
                    "en": "Not fast"
                  },
                  {
                    "id": "Kurang cepat",
                    "en": "Less than fast"
                  },
                  {
                    "id": "Cepat",
                    "en": "Fast"
                  },
                  {
                    "id": "Sangat cepat",
                    "en": "Very fast"
                  }
                ]
              },
              {
                "id": "saran",
                "type": "long_text",
                "text": {
                  "id": "Apa yang perlu diperbaiki?",
                  "en": "What should be better?"
                },
                "visible": "waktu < 3"
              }
            ]
          },
          "revision": 1,
          "population": 50,
          "share": 20,
          "opensAt": "2026-07-01T00:00:00.000Z",
          "closesAt": "2026-12-31T00:00:00.000Z",
          "responses": 12,
          "target": 44,
          "closedEarly": null,
          "outcome": null,
          "moves": [
            "close"
          ]
        }
      },
      "DeskSurveyDraft": {
        "value": {
          "survey": "skm-2026-2",
          "series": "skm",
          "state": "draft",
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "services": [
            {
              "id": "ktp",
              "name": {
                "id": "KTP elektronik",
                "en": "Identity card"
              }
            }
          ],
          "definition": {
            "version": 1,
            "title": {
              "id": "Survei Kepuasan Masyarakat",
              "en": "Satisfaction survey"
            },
            "layout": "steps",
            "index": {
              "standard": "permenpanrb-14-2017",
              "rounding": "exact"
            },
            "questions": [
              {
                "id": "waktu",
                "type": "likert",
                "text": {
                  "id": "Bagaimana kecepatan pelayanan?",
                  "en": "How fast was the service?"
                },
                "name": {
                  "id": "Waktu Penyelesaian",
                  "en": "Time taken"
                },
                "required": true,
                "faces": true,
                "element": "waktu",
                "points": [
                  {
                    "id": "Tidak cepat",
                    "en": "Not fast"
                  },
                  {
                    "id": "Kurang cepat",
                    "en": "Less than fast"
                  },
                  {
                    "id": "Cepat",
                    "en": "Fast"
                  },
                  {
                    "id": "Sangat cepat",
                    "en": "Very fast"
                  }
                ]
              },
              {
                "id": "saran",
                "type": "long_text",
                "text": {
                  "id": "Apa yang perlu diperbaiki?",
                  "en": "What should be better?"
                },
                "visible": "waktu < 3"
              }
            ]
          },
          "revision": 1,
          "population": 50,
          "share": 20,
          "opensAt": "2026-07-01T00:00:00.000Z",
          "closesAt": "2026-12-31T00:00:00.000Z",
          "responses": 0,
          "target": 44,
          "closedEarly": null,
          "outcome": null,
          "moves": [
            "announce",
            "open"
          ]
        }
      },
      "DeskSurveyList": {
        "value": {
          "surveys": [
            {
              "survey": "skm-2026-2",
              "series": "skm",
              "title": {
                "id": "Survei Kepuasan Masyarakat",
                "en": "Satisfaction survey"
              },
              "type": "skm",
              "state": "open",
              "opensAt": "2026-07-01T00:00:00.000Z",
              "closesAt": "2026-12-31T00:00:00.000Z",
              "agency": {
                "id": "dpu",
                "name": {
                  "id": "Dinas Pekerjaan Umum",
                  "en": "Public Works Agency"
                },
                "shortName": {
                  "id": "Dinas PU",
                  "en": "Public Works"
                }
              },
              "responses": 12,
              "target": 44,
              "outcome": false
            }
          ]
        }
      },
      "SurveyMove": {
        "value": {
          "move": "publish_outcome",
          "summary": {
            "id": "Loket ditambah.",
            "en": "One more counter."
          }
        }
      },
      "NewCases": {
        "value": {
          "service": "ktp",
          "count": 2
        }
      },
      "Cases": {
        "value": {
          "cases": [
            "ktp.AAAAAAAAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBBBBBBBB",
            "ktp.CCCCCCCCCCCCCCCCCCCCCC.DDDDDDDDDDDDDDDDDDDDDD"
          ]
        }
      },
      "SurveyReport": {
        "value": {
          "survey": "skm-2026-2",
          "series": "skm",
          "title": {
            "id": "Survei Kepuasan Masyarakat",
            "en": "Satisfaction survey"
          },
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "state": "open",
          "opensAt": "2026-07-01T00:00:00.000Z",
          "closesAt": "2026-12-31T00:00:00.000Z",
          "scope": "survey",
          "service": null,
          "periods": [
            "skm-2026-2"
          ],
          "generatedAt": "2026-11-24T03:15:00.000Z",
          "rollUp": "pooled",
          "responses": {
            "total": 42,
            "byMode": {
              "self": 30,
              "assisted": 4,
              "kiosk": 8
            },
            "byLevel": {
              "case": 20,
              "device": 22
            }
          },
          "sample": {
            "population": 50,
            "target": 44,
            "reached": false
          },
          "skm": {
            "standard": "permenpanrb-14-2017",
            "rounding": "exact",
            "respondents": 42,
            "index": "83.93",
            "grade": "B",
            "weight": "1/1",
            "elements": [
              {
                "element": "waktu",
                "code": "U3",
                "name": {
                  "id": "Waktu Penyelesaian",
                  "en": "Time taken"
                },
                "respondents": 42,
                "sum": 141,
                "nrr": "3.36",
                "weighted": "3.3571"
              }
            ]
          },
          "measures": [
            {
              "question": "anjuran",
              "measure": "nps",
              "respondents": 42,
              "value": "23.81"
            }
          ],
          "questions": [
            {
              "question": "waktu",
              "type": "likert",
              "name": {
                "id": "Waktu Penyelesaian",
                "en": "Time taken"
              },
              "respondents": 42,
              "mean": "3.36",
              "counts": [
                {
                  "answer": "4",
                  "label": {
                    "id": "Sangat cepat",
                    "en": "Very fast"
                  },
                  "count": 42
                }
              ],
              "texts": [],
              "photos": []
            }
          ],
          "categories": [
            {
              "question": "pendidikan",
              "name": {
                "id": "Pendidikan",
                "en": "Education"
              },
              "groups": [
                {
                  "option": "s1",
                  "label": {
                    "id": "S1",
                    "en": "Bachelor"
                  },
                  "respondents": null,
                  "index": null,
                  "grade": null
                }
              ]
            }
          ],
          "services": [
            {
              "service": "ktp",
              "name": {
                "id": "KTP elektronik",
                "en": "Identity card"
              },
              "respondents": 42,
              "index": "83.93",
              "grade": "B"
            }
          ],
          "trend": []
        }
      },
      "Site": {
        "value": {
          "site": "kota-contoh.dpu",
          "name": {
            "id": "Dinas Pekerjaan Umum",
            "en": "Public Works"
          },
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "city": {
            "id": "kota-contoh",
            "name": {
              "id": "Kota Contoh",
              "en": "Example City"
            },
            "controlRoom": {
              "id": "Ruang Kendali",
              "en": "Control room"
            },
            "timeZone": "Asia/Jakarta"
          },
          "languages": [
            "id",
            "en"
          ],
          "clock": {
            "hours": 168,
            "pauseWhileWaiting": false,
            "autoCloseHours": 240
          },
          "emergency": {
            "phone": "112",
            "label": {
              "id": "Keadaan darurat?",
              "en": "Emergency?"
            }
          },
          "channels": [
            {
              "kind": "email",
              "label": {
                "id": "Surel",
                "en": "E-mail"
              },
              "address": "layanan@example.org",
              "url": "mailto:layanan@example.org"
            }
          ],
          "areaLevels": [
            {
              "id": "Kecamatan",
              "en": "District"
            },
            {
              "id": "Kelurahan",
              "en": "Village"
            }
          ],
          "theme": {
            "accent": "#0b5c4a",
            "accentInk": "#ffffff",
            "accentDark": "#7fd3bd",
            "accentInkDark": "#06251d"
          },
          "consent": {
            "version": "2026-11-01",
            "text": {
              "id": "Saya setuju laporan ini diproses.",
              "en": "I agree that this report is processed."
            }
          },
          "limits": {
            "photos": 5,
            "photoBytes": 10485760
          }
        }
      },
      "Services": {
        "value": [
          {
            "code": "street-light",
            "name": {
              "id": "Lampu jalan",
              "en": "Street light"
            },
            "description": {
              "id": "Lampu jalan mati atau rusak.",
              "en": "A street light is out or broken."
            },
            "group": {
              "id": "Jalan",
              "en": "Roads"
            },
            "keywords": {
              "id": [
                "lampu jalan",
                "gelap"
              ],
              "en": [
                "street light",
                "dark"
              ]
            }
          }
        ]
      },
      "Areas": {
        "value": [
          {
            "code": "01",
            "name": "Utara",
            "parent": null
          },
          {
            "code": "01.1",
            "name": "Mekar",
            "parent": "01"
          }
        ]
      },
      "NewReport": {
        "value": {
          "description": "Lampu jalan di depan SDN 3 mati sejak Senin.",
          "service": "street-light",
          "place": {
            "area": "01.1",
            "address": "Depan SDN 3"
          },
          "photos": [],
          "anonymous": true,
          "consent": {
            "version": "2026-11-01"
          },
          "language": "id"
        }
      },
      "Report": {
        "value": {
          "ticket": "K74M92XH",
          "service": {
            "code": "street-light",
            "name": {
              "id": "Lampu jalan",
              "en": "Street light"
            }
          },
          "description": "Lampu jalan di depan SDN 3 mati sejak Senin.",
          "place": {
            "area": "01.1",
            "address": "Depan SDN 3",
            "areaNames": [
              "Mekar",
              "Utara"
            ]
          },
          "status": "received",
          "publicStatus": "waiting",
          "receivedAt": "2026-11-21T03:15:00.000Z",
          "deadline": "2026-11-28T03:15:00.000Z",
          "agency": null,
          "moves": [],
          "events": [
            {
              "id": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21",
              "move": "receive",
              "status": "received",
              "at": "2026-11-21T03:15:00.000Z",
              "by": "reporter",
              "photos": []
            }
          ]
        }
      },
      "Receipt": {
        "value": {
          "ticket": "K74M92XH",
          "secret": "3AC9QWE4KM7HRTX2",
          "report": {
            "ticket": "K74M92XH",
            "service": {
              "code": "street-light",
              "name": {
                "id": "Lampu jalan",
                "en": "Street light"
              }
            },
            "description": "Lampu jalan di depan SDN 3 mati sejak Senin.",
            "place": {
              "area": "01.1",
              "address": "Depan SDN 3",
              "areaNames": [
                "Mekar",
                "Utara"
              ]
            },
            "status": "received",
            "publicStatus": "waiting",
            "receivedAt": "2026-11-21T03:15:00.000Z",
            "deadline": "2026-11-28T03:15:00.000Z",
            "agency": null,
            "moves": [],
            "events": [
              {
                "id": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21",
                "move": "receive",
                "status": "received",
                "at": "2026-11-21T03:15:00.000Z",
                "by": "reporter",
                "photos": []
              }
            ]
          }
        }
      },
      "Photo": {
        "value": {
          "id": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c22",
          "url": "/v1/media/kota-contoh/0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c22?expires=1795237200&signature=hUqf8w",
          "width": 1600,
          "height": 1200,
          "bytes": 240113
        }
      },
      "DeskReport": {
        "value": {
          "ticket": "K74M92XH",
          "service": {
            "code": "street-light",
            "name": {
              "id": "Lampu jalan",
              "en": "Street light"
            }
          },
          "description": "Lampu jalan di depan SDN 3 mati sejak Senin.",
          "place": {
            "area": "01.1",
            "address": "Depan SDN 3",
            "areaNames": [
              "Mekar",
              "Utara"
            ]
          },
          "status": "received",
          "publicStatus": "waiting",
          "receivedAt": "2026-11-21T03:15:00.000Z",
          "deadline": "2026-11-28T03:15:00.000Z",
          "agency": null,
          "moves": [
            "verify",
            "reject",
            "redirect",
            "merge"
          ],
          "events": [
            {
              "id": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c21",
              "move": "receive",
              "status": "received",
              "at": "2026-11-21T03:15:00.000Z",
              "by": "reporter",
              "photos": []
            }
          ],
          "site": "dpu",
          "anonymous": true,
          "contact": null,
          "language": "id",
          "suggestedAgency": "dishub"
        }
      },
      "DeskQueue": {
        "value": {
          "reports": [
            {
              "ticket": "K74M92XH",
              "service": {
                "id": "Lampu jalan",
                "en": "Street light"
              },
              "excerpt": "Lampu jalan di depan SDN 3 mati sejak Senin.",
              "areaNames": [
                "Mekar",
                "Utara"
              ],
              "status": "received",
              "publicStatus": "waiting",
              "receivedAt": "2026-11-21T03:15:00.000Z",
              "deadline": "2026-11-28T03:15:00.000Z",
              "agency": null
            }
          ],
          "next": null
        }
      },
      "DeskSession": {
        "value": {
          "officer": {
            "name": "Petugas Contoh",
            "role": "dispatcher",
            "agency": null
          },
          "city": {
            "id": "kota-contoh",
            "name": {
              "id": "Kota Contoh",
              "en": "Example City"
            },
            "controlRoom": {
              "id": "Ruang Kendali",
              "en": "Control room"
            },
            "timeZone": "Asia/Jakarta",
            "languages": [
              "id",
              "en"
            ]
          },
          "agencies": [
            {
              "id": "dpu",
              "name": {
                "id": "Dinas Pekerjaan Umum",
                "en": "Public Works Agency"
              },
              "shortName": {
                "id": "Dinas PU",
                "en": "Public Works"
              }
            }
          ],
          "sites": [
            {
              "site": "kota-contoh.dpu",
              "name": {
                "id": "Dinas PU Kota Contoh",
                "en": "Public Works, Example City"
              }
            }
          ],
          "limits": {
            "photos": 5,
            "photoBytes": 10485760
          }
        }
      },
      "Poll": {
        "value": {
          "poll": "taman-kota",
          "definition": {
            "version": 1,
            "poll": "kota-contoh/taman-kota",
            "question": {
              "id": "Apa yang paling dibutuhkan taman kota?",
              "en": "What does the city park need most?"
            },
            "options": [
              {
                "id": "pohon",
                "name": {
                  "id": "Lebih banyak pohon",
                  "en": "More trees"
                }
              },
              {
                "id": "bangku",
                "name": {
                  "id": "Lebih banyak bangku",
                  "en": "More benches"
                }
              }
            ],
            "ballot": {
              "kind": "single"
            },
            "tieBreakSeed": "4f9c2d1b",
            "quorum": 100,
            "levels": [
              "device"
            ],
            "results": "after_voting",
            "opensAt": "2026-11-20T01:00:00.000Z",
            "closesAt": "2026-12-04T10:00:00.000Z"
          },
          "definitionHash": "3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
          "state": "open",
          "serverTime": "2026-11-21T03:15:00.000Z",
          "closedEarly": null,
          "resultVisible": false,
          "verification": [],
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "outcome": null
        }
      },
      "PollList": {
        "value": {
          "polls": [
            {
              "poll": "taman-kota",
              "question": {
                "id": "Apa yang paling dibutuhkan taman kota?",
                "en": "What does the city park need most?"
              },
              "kind": "single",
              "state": "open",
              "opensAt": "2026-11-20T01:00:00.000Z",
              "closesAt": "2026-12-04T10:00:00.000Z",
              "outcome": false
            }
          ]
        }
      },
      "VoterCodeRequest": {
        "value": {
          "contact": {
            "phone": "0811 1500 293"
          },
          "language": "id"
        }
      },
      "VoterChallenge": {
        "value": {
          "challenge": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c24",
          "expiresAt": "2026-11-21T03:20:00.000Z"
        }
      },
      "VoterProof": {
        "value": {
          "method": "code",
          "challenge": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c24",
          "contact": {
            "phone": "0811 1500 293"
          },
          "code": "493027"
        }
      },
      "VoterCredential": {
        "value": {
          "voterToken": "verified.mZ0b2w.h3Kq",
          "level": "verified"
        }
      },
      "NewBallot": {
        "value": {
          "definition": "3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
          "ballot": {
            "kind": "single",
            "option": "pohon"
          }
        }
      },
      "BallotReceipt": {
        "value": {
          "poll": "kota-contoh/taman-kota",
          "definition": "3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
          "level": "device",
          "ballot": {
            "kind": "single",
            "option": "pohon"
          },
          "salt": "1717171717171717171717171717171717171717171717171717171717171717",
          "commitment": "9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a",
          "replaces": null,
          "lane": 0,
          "index": 1,
          "size": 2,
          "root": "c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4",
          "proof": [
            "b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"
          ]
        }
      },
      "OwnBallot": {
        "value": {
          "level": "device",
          "ballot": {
            "kind": "single",
            "option": "pohon"
          },
          "commitment": "9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a"
        }
      },
      "PollResult": {
        "value": {
          "state": "closed",
          "countedAt": "2026-12-04T10:00:02.000Z",
          "tallies": [
            {
              "level": "device",
              "tally": {
                "ballots": 214,
                "quorumReached": true,
                "options": [
                  {
                    "option": "pohon",
                    "rank": 1,
                    "won": true,
                    "value": 150,
                    "ballots": 150
                  },
                  {
                    "option": "bangku",
                    "rank": 2,
                    "won": false,
                    "value": 64,
                    "ballots": 64
                  }
                ],
                "tiesBroken": []
              }
            }
          ],
          "sites": [
            {
              "site": "dpu",
              "ballots": 205
            },
            {
              "site": "kota",
              "ballots": 9
            }
          ],
          "siteNames": {
            "dpu": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works"
            },
            "kota": {
              "id": "Kota Contoh",
              "en": "Example City"
            }
          }
        }
      },
      "LogProof": {
        "value": {
          "lane": 0,
          "size": 2,
          "root": "c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4",
          "consistency": [],
          "proof": [
            "b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"
          ],
          "entry": {
            "commitment": "9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a",
            "replaces": null
          },
          "replacedBy": null
        }
      },
      "PollBundle": {
        "value": {
          "version": 1,
          "definition": {
            "version": 1,
            "poll": "kota-contoh/taman-kota",
            "question": {
              "id": "Apa yang paling dibutuhkan taman kota?",
              "en": "What does the city park need most?"
            },
            "options": [
              {
                "id": "pohon",
                "name": {
                  "id": "Lebih banyak pohon",
                  "en": "More trees"
                }
              },
              {
                "id": "bangku",
                "name": {
                  "id": "Lebih banyak bangku",
                  "en": "More benches"
                }
              }
            ],
            "ballot": {
              "kind": "single"
            },
            "tieBreakSeed": "4f9c2d1b",
            "quorum": 100,
            "levels": [
              "device"
            ],
            "results": "after_voting",
            "opensAt": "2026-11-20T01:00:00.000Z",
            "closesAt": "2026-12-04T10:00:00.000Z"
          },
          "definitionHash": "3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
          "closedAt": "2026-12-04T10:00:00.000Z",
          "ballots": [
            {
              "level": "device",
              "site": "dpu",
              "ballot": {
                "kind": "single",
                "option": "pohon"
              },
              "salt": "1717171717171717171717171717171717171717171717171717171717171717"
            }
          ],
          "lanes": [
            {
              "size": 1,
              "root": "c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4",
              "entries": [
                {
                  "commitment": "9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a9a",
                  "replaces": null
                }
              ]
            }
          ],
          "root": "b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2",
          "result": {
            "tallies": [
              {
                "level": "device",
                "tally": {
                  "ballots": 1,
                  "quorumReached": false,
                  "options": [
                    {
                      "option": "pohon",
                      "rank": 1,
                      "won": true,
                      "value": 1,
                      "ballots": 1
                    },
                    {
                      "option": "bangku",
                      "rank": 2,
                      "won": false,
                      "value": 0,
                      "ballots": 0
                    }
                  ],
                  "tiesBroken": []
                }
              }
            ],
            "sites": [
              {
                "site": "dpu",
                "ballots": null
              }
            ]
          }
        }
      },
      "PollDraft": {
        "value": {
          "poll": "taman-kota",
          "agency": "dpu",
          "question": {
            "id": "Apa yang paling dibutuhkan taman kota?",
            "en": "What does the city park need most?"
          },
          "options": [
            {
              "id": "pohon",
              "name": {
                "id": "Lebih banyak pohon",
                "en": "More trees"
              }
            },
            {
              "id": "bangku",
              "name": {
                "id": "Lebih banyak bangku",
                "en": "More benches"
              }
            }
          ],
          "ballot": {
            "kind": "single"
          },
          "quorum": 100,
          "levels": [
            "device"
          ],
          "results": "after_voting",
          "opensAt": "2026-11-20T01:00:00.000Z",
          "closesAt": "2026-12-04T10:00:00.000Z"
        }
      },
      "DeskPollDraft": {
        "value": {
          "poll": "taman-kota",
          "state": "draft",
          "definition": {
            "version": 1,
            "poll": "kota-contoh/taman-kota",
            "question": {
              "id": "Apa yang paling dibutuhkan taman kota?",
              "en": "What does the city park need most?"
            },
            "options": [
              {
                "id": "pohon",
                "name": {
                  "id": "Lebih banyak pohon",
                  "en": "More trees"
                }
              },
              {
                "id": "bangku",
                "name": {
                  "id": "Lebih banyak bangku",
                  "en": "More benches"
                }
              }
            ],
            "ballot": {
              "kind": "single"
            },
            "tieBreakSeed": "4f9c2d1b",
            "quorum": 100,
            "levels": [
              "device"
            ],
            "results": "after_voting",
            "opensAt": "2026-11-20T01:00:00.000Z",
            "closesAt": "2026-12-04T10:00:00.000Z"
          },
          "definitionHash": "3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "turnout": [
            {
              "level": "device",
              "ballots": 0
            }
          ],
          "closedEarly": null,
          "outcome": null,
          "moves": [
            "announce"
          ]
        }
      },
      "DeskPoll": {
        "value": {
          "poll": "taman-kota",
          "state": "open",
          "definition": {
            "version": 1,
            "poll": "kota-contoh/taman-kota",
            "question": {
              "id": "Apa yang paling dibutuhkan taman kota?",
              "en": "What does the city park need most?"
            },
            "options": [
              {
                "id": "pohon",
                "name": {
                  "id": "Lebih banyak pohon",
                  "en": "More trees"
                }
              },
              {
                "id": "bangku",
                "name": {
                  "id": "Lebih banyak bangku",
                  "en": "More benches"
                }
              }
            ],
            "ballot": {
              "kind": "single"
            },
            "tieBreakSeed": "4f9c2d1b",
            "quorum": 100,
            "levels": [
              "device"
            ],
            "results": "after_voting",
            "opensAt": "2026-11-20T01:00:00.000Z",
            "closesAt": "2026-12-04T10:00:00.000Z"
          },
          "definitionHash": "3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f",
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "turnout": [
            {
              "level": "device",
              "ballots": 214
            }
          ],
          "closedEarly": null,
          "outcome": null,
          "moves": [
            "close"
          ]
        }
      },
      "DeskPollList": {
        "value": {
          "polls": [
            {
              "poll": "taman-kota",
              "question": {
                "id": "Apa yang paling dibutuhkan taman kota?",
                "en": "What does the city park need most?"
              },
              "kind": "single",
              "state": "open",
              "opensAt": "2026-11-20T01:00:00.000Z",
              "closesAt": "2026-12-04T10:00:00.000Z",
              "agency": {
                "id": "dpu",
                "name": {
                  "id": "Dinas Pekerjaan Umum",
                  "en": "Public Works Agency"
                },
                "shortName": {
                  "id": "Dinas PU",
                  "en": "Public Works"
                }
              },
              "outcome": false
            }
          ]
        }
      },
      "PollMove": {
        "value": {
          "move": "publish_outcome",
          "summary": {
            "id": "Kami menanam 200 pohon.",
            "en": "We plant 200 trees."
          },
          "options": [
            {
              "option": "pohon",
              "text": {
                "id": "Dimulai Januari.",
                "en": "From January on."
              }
            }
          ]
        }
      },
      "ConsultationList": {
        "value": {
          "consultations": [
            {
              "consultation": "perda-sampah",
              "title": {
                "id": "Rancangan Perda Sampah",
                "en": "Draft by-law on waste"
              },
              "phase": "open",
              "opensAt": "2026-11-20T01:00:00.000Z",
              "closesAt": "2026-12-04T10:00:00.000Z"
            }
          ]
        }
      },
      "Consultation": {
        "value": {
          "consultation": "perda-sampah",
          "title": {
            "id": "Rancangan Perda Sampah",
            "en": "Draft by-law on waste"
          },
          "summary": {
            "id": "Bagaimana kota memilah sampah.",
            "en": "How the city sorts its waste."
          },
          "background": {
            "id": "TPA hampir penuh.",
            "en": "The landfill is nearly full."
          },
          "phase": "open",
          "opensAt": "2026-11-20T01:00:00.000Z",
          "closesAt": "2026-12-04T10:00:00.000Z",
          "serverTime": "2026-11-21T03:15:00.000Z",
          "closedEarly": null,
          "sections": [
            {
              "id": "pasal-1",
              "heading": {
                "id": "Pasal 1",
                "en": "Article 1"
              },
              "text": {
                "id": "Sampah dipilah di rumah.",
                "en": "Waste is sorted at home."
              },
              "revision": 1,
              "comments": 3
            }
          ],
          "questions": [
            "taman-kota"
          ],
          "arguments": true,
          "counts": {
            "pro": 4,
            "contra": 2
          },
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "outcome": null
        }
      },
      "NewContribution": {
        "value": {
          "kind": "comment",
          "section": "pasal-1",
          "quote": {
            "exact": "dipilah di rumah",
            "prefix": "Sampah ",
            "suffix": "."
          },
          "text": "Siapa yang menyediakan tempatnya?",
          "language": "id"
        }
      },
      "ContributionReceipt": {
        "value": {
          "contribution": {
            "id": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23",
            "kind": "comment",
            "section": "pasal-1",
            "quote": {
              "exact": "dipilah di rumah",
              "prefix": "Sampah ",
              "suffix": "."
            },
            "text": "Siapa yang menyediakan tempatnya?",
            "language": "id",
            "day": "2026-11-21",
            "outdated": false,
            "status": "pending",
            "reason": null
          },
          "secret": "3AC9QWE4KM7HRTX2"
        }
      },
      "OwnContribution": {
        "value": {
          "id": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23",
          "kind": "comment",
          "section": "pasal-1",
          "quote": {
            "exact": "dipilah di rumah",
            "prefix": "Sampah ",
            "suffix": "."
          },
          "text": "Siapa yang menyediakan tempatnya?",
          "language": "id",
          "day": "2026-11-21",
          "outdated": false,
          "status": "published",
          "reason": null
        }
      },
      "ContributionList": {
        "value": {
          "contributions": [
            {
              "id": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23",
              "kind": "comment",
              "section": "pasal-1",
              "quote": {
                "exact": "dipilah di rumah",
                "prefix": "Sampah ",
                "suffix": "."
              },
              "text": "Siapa yang menyediakan tempatnya?",
              "language": "id",
              "day": "2026-11-21",
              "outdated": false
            }
          ],
          "next": null
        }
      },
      "DeskContribution": {
        "value": {
          "id": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23",
          "kind": "comment",
          "section": "pasal-1",
          "quote": {
            "exact": "dipilah di rumah",
            "prefix": "Sampah ",
            "suffix": "."
          },
          "text": "Siapa yang menyediakan tempatnya?",
          "language": "id",
          "day": "2026-11-21",
          "outdated": false,
          "status": "published",
          "reason": null,
          "site": "dpu"
        }
      },
      "DeskContributionList": {
        "value": {
          "contributions": [
            {
              "id": "0199c2a4-7d1e-7c3a-9a63-6f1f0a5b8c23",
              "kind": "comment",
              "section": "pasal-1",
              "quote": {
                "exact": "dipilah di rumah",
                "prefix": "Sampah ",
                "suffix": "."
              },
              "text": "Siapa yang menyediakan tempatnya?",
              "language": "id",
              "day": "2026-11-21",
              "outdated": false,
              "status": "pending",
              "reason": null,
              "site": "dpu"
            }
          ],
          "next": null
        }
      },
      "ContributionMove": {
        "value": {
          "move": "hide",
          "reason": "Berisi nomor telepon orang lain."
        }
      },
      "NewSubscription": {
        "value": {
          "consultation": "perda-sampah",
          "contact": {
            "email": "ani@example.org"
          },
          "language": "id"
        }
      },
      "Subscription": {
        "value": {
          "status": "subscribed"
        }
      },
      "ConsultationDraft": {
        "value": {
          "consultation": "perda-sampah",
          "agency": "dpu",
          "title": {
            "id": "Rancangan Perda Sampah",
            "en": "Draft by-law on waste"
          },
          "summary": {
            "id": "Bagaimana kota memilah sampah.",
            "en": "How the city sorts its waste."
          },
          "background": {
            "id": "TPA hampir penuh.",
            "en": "The landfill is nearly full."
          },
          "sections": [
            {
              "id": "pasal-1",
              "heading": {
                "id": "Pasal 1",
                "en": "Article 1"
              },
              "text": {
                "id": "Sampah dipilah di rumah.",
                "en": "Waste is sorted at home."
              }
            }
          ],
          "questions": [
            "taman-kota"
          ],
          "arguments": true,
          "opensAt": "2026-11-20T01:00:00.000Z",
          "closesAt": "2026-12-04T10:00:00.000Z"
        }
      },
      "DeskConsultationDraft": {
        "value": {
          "consultation": "perda-sampah",
          "state": "draft",
          "draft": {
            "consultation": "perda-sampah",
            "agency": "dpu",
            "title": {
              "id": "Rancangan Perda Sampah",
              "en": "Draft by-law on waste"
            },
            "summary": {
              "id": "Bagaimana kota memilah sampah.",
              "en": "How the city sorts its waste."
            },
            "background": {
              "id": "TPA hampir penuh.",
              "en": "The landfill is nearly full."
            },
            "sections": [
              {
                "id": "pasal-1",
                "heading": {
                  "id": "Pasal 1",
                  "en": "Article 1"
                },
                "text": {
                  "id": "Sampah dipilah di rumah.",
                  "en": "Waste is sorted at home."
                }
              }
            ],
            "questions": [
              "taman-kota"
            ],
            "arguments": true,
            "opensAt": "2026-11-20T01:00:00.000Z",
            "closesAt": "2026-12-04T10:00:00.000Z"
          },
          "revisions": {
            "pasal-1": 1
          },
          "closedEarly": null,
          "outcome": null,
          "pending": 0,
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "moves": [
            "announce"
          ]
        }
      },
      "DeskConsultation": {
        "value": {
          "consultation": "perda-sampah",
          "state": "open",
          "draft": {
            "consultation": "perda-sampah",
            "agency": "dpu",
            "title": {
              "id": "Rancangan Perda Sampah",
              "en": "Draft by-law on waste"
            },
            "summary": {
              "id": "Bagaimana kota memilah sampah.",
              "en": "How the city sorts its waste."
            },
            "background": {
              "id": "TPA hampir penuh.",
              "en": "The landfill is nearly full."
            },
            "sections": [
              {
                "id": "pasal-1",
                "heading": {
                  "id": "Pasal 1",
                  "en": "Article 1"
                },
                "text": {
                  "id": "Sampah dipilah di rumah.",
                  "en": "Waste is sorted at home."
                }
              }
            ],
            "questions": [
              "taman-kota"
            ],
            "arguments": true,
            "opensAt": "2026-11-20T01:00:00.000Z",
            "closesAt": "2026-12-04T10:00:00.000Z"
          },
          "revisions": {
            "pasal-1": 1
          },
          "closedEarly": null,
          "outcome": null,
          "pending": 2,
          "agency": {
            "id": "dpu",
            "name": {
              "id": "Dinas Pekerjaan Umum",
              "en": "Public Works Agency"
            },
            "shortName": {
              "id": "Dinas PU",
              "en": "Public Works"
            }
          },
          "moves": [
            "close"
          ]
        }
      },
      "DeskConsultationList": {
        "value": {
          "consultations": [
            {
              "consultation": "perda-sampah",
              "title": {
                "id": "Rancangan Perda Sampah",
                "en": "Draft by-law on waste"
              },
              "state": "open",
              "opensAt": "2026-11-20T01:00:00.000Z",
              "closesAt": "2026-12-04T10:00:00.000Z",
              "agency": {
                "id": "dpu",
                "name": {
                  "id": "Dinas Pekerjaan Umum",
                  "en": "Public Works Agency"
                },
                "shortName": {
                  "id": "Dinas PU",
                  "en": "Public Works"
                }
              },
              "pending": 2
            }
          ]
        }
      },
      "ConsultationMove": {
        "value": {
          "move": "publish_outcome",
          "summary": {
            "id": "Kami mengubah Pasal 1.",
            "en": "We changed article 1."
          },
          "sections": [
            {
              "section": "pasal-1",
              "text": {
                "id": "Kota menyediakan tempatnya.",
                "en": "The city provides the bins."
              }
            }
          ]
        }
      }
    }
  }
};
