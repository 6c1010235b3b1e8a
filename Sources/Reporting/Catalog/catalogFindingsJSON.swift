import CatalogModel
import Diagnostics

/// The findings as JSON; `file`, `line` and `column` are null where no specification describes the object.
package func catalogFindingsJSON(_ findings: [CatalogFinding]) -> JSONValue {
  .array(
    findings.map { finding in
      [
        "code": .string(finding.rule.code),
        "severity": .string(finding.severity.rawValue),
        "message": .string(finding.summary),
        "kind": .string(finding.path.kind),
        "object": .string("\(finding.path)"),
        "help": .string(finding.help),
        "file": JSONValue(finding.place?.file),
        "line": JSONValue(finding.place?.line),
        "column": JSONValue(finding.place?.column),
      ]
    })
}
