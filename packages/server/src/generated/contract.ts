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
      "name": "desk",
      "description": "The control room's and the agencies' work, for officers with a token."
    },
    {
      "name": "media",
      "description": "Photos."
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
      }
    },
    "schemas": {
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
          }
        ],
        "unevaluatedProperties": false
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
              "urn:suara:problem:too-large",
              "urn:suara:problem:unsupported-media-type",
              "urn:suara:problem:invalid-body",
              "urn:suara:problem:too-many-requests",
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
          }
        }
      }
    },
    "examples": {
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
          "limits": {
            "photos": 5,
            "photoBytes": 10485760
          }
        }
      }
    }
  }
};
