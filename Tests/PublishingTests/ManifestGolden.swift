/// The reviewed `manifest.json` of `smallPlan("2026-11-21")`.
let manifestGolden = #"""
    {
      "edition": "2026-11-21",
      "program": {
        "name": "termreport",
        "version": "1.0.0"
      },
      "method": "1",
      "inputs": [
        {
          "path": "seeds/facts/a.csv",
          "sha256": "0000000000000000000000000000000000000000000000000000000000000000"
        }
      ],
      "layouts": [],
      "fonts": [
        {
          "family": "Liberation Sans",
          "file": "LiberationSans-Regular.ttf",
          "version": "2.1.5"
        }
      ],
      "documents": [
        {
          "path": "committees/a/a.vi.pdf",
          "kind": "committee",
          "committee": "a",
          "language": "vi",
          "pages": 2,
          "key": "k1",
          "data": "d1",
          "layout": "l1",
          "outcome": "whole",
          "since": "2026-11-21",
          "bytes": 4,
          "sha256": "315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027"
        }
      ],
      "tables": [
        {
          "path": "tables/facts.csv",
          "name": "facts",
          "rows": 1,
          "bytes": 8,
          "sha256": "52e59544a21fc3020177d170fbd5413b837a04cefa283abd103c1d76607ec290"
        }
      ],
      "files": [
        {
          "path": "committees/a/a.vi.pdf",
          "bytes": 4,
          "sha256": "315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027"
        },
        {
          "path": "index.html",
          "bytes": 3,
          "sha256": "33f2799467177287a29260780a107ac98ea63dd6165f67fcc0d74767d0a82090"
        },
        {
          "path": "tables/facts.csv",
          "bytes": 8,
          "sha256": "52e59544a21fc3020177d170fbd5413b837a04cefa283abd103c1d76607ec290"
        }
      ]
    }

    """#
