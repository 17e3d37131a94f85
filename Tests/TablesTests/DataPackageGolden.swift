/// The reviewed `datapackage.json` of the small package of `DataPackageTests`.
let dataPackageGolden = #"""
    {
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "termreport",
      "title": "Báo cáo",
      "version": "2026-11-21",
      "resources": [
        {
          "name": "committees",
          "path": "tables/committees.csv",
          "type": "table",
          "title": "Đảng bộ",
          "description": "One row per committee.",
          "format": "csv",
          "mediatype": "text/csv",
          "encoding": "utf-8",
          "dialect": {
            "delimiter": ",",
            "lineTerminator": "\r\n"
          },
          "bytes": 12,
          "hash": "sha256:00ff",
          "schema": {
            "fields": [
              {
                "name": "committee_id",
                "type": "string",
                "title": "Mã",
                "description": "Id.",
                "constraints": {
                  "required": true
                }
              }
            ],
            "missingValues": [
              {
                "value": "",
                "label": "unknown, not applicable or not reported"
              }
            ],
            "primaryKey": [
              "committee_id"
            ]
          }
        },
        {
          "name": "facts",
          "path": "tables/facts.csv",
          "type": "table",
          "title": "Số liệu",
          "description": "One row per fact.",
          "format": "csv",
          "mediatype": "text/csv",
          "encoding": "utf-8",
          "dialect": {
            "delimiter": ",",
            "lineTerminator": "\r\n"
          },
          "bytes": 34,
          "hash": "sha256:11ff",
          "schema": {
            "fields": [
              {
                "name": "committee_id",
                "type": "string",
                "title": "Mã",
                "description": "Committee.",
                "constraints": {
                  "required": true
                }
              },
              {
                "name": "value",
                "type": "number",
                "title": "Giá trị",
                "description": "Value."
              },
              {
                "name": "count",
                "type": "integer",
                "title": "Số",
                "description": "Count."
              },
              {
                "name": "part_of",
                "type": "string",
                "title": "Thuộc",
                "description": "Value the fact is a part of."
              },
              {
                "name": "verdict",
                "type": "string",
                "title": "Kết quả",
                "description": "Verdict.",
                "categories": [
                  {
                    "value": "met",
                    "label": "đạt"
                  },
                  {
                    "value": "not_met",
                    "label": "không đạt"
                  }
                ],
                "constraints": {
                  "enum": [
                    "met",
                    "not_met"
                  ]
                }
              }
            ],
            "missingValues": [
              {
                "value": "",
                "label": "unknown, not applicable or not reported"
              }
            ],
            "uniqueKeys": [
              [
                "committee_id",
                "part_of"
              ]
            ],
            "foreignKeys": [
              {
                "fields": [
                  "committee_id"
                ],
                "reference": {
                  "resource": "committees",
                  "fields": [
                    "committee_id"
                  ]
                }
              },
              {
                "fields": [
                  "part_of"
                ],
                "reference": {
                  "fields": [
                    "value"
                  ]
                }
              }
            ]
          }
        }
      ]
    }

    """#
