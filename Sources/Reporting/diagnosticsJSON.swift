package import Diagnostics

/// The findings of a run, as every JSON report carries them.
package func diagnosticsJSON(_ diagnostics: [Diagnostic]) -> JSONValue {
  .array(
    diagnostics.map { diagnostic in
      [
        "code": .string(diagnostic.rule.code),
        "severity": .string(diagnostic.severity.rawValue),
        "message": .string(diagnostic.summary),
        "file": .string(diagnostic.range.file),
        "line": .int(diagnostic.range.line),
        "column": .int(diagnostic.range.column),
        "endLine": .int(diagnostic.range.end.line),
        "endColumn": .int(diagnostic.range.end.column),
        "help": JSONValue(diagnostic.help),
        "notes": .array(diagnostic.notes.map(noteJSON)),
        "fix": diagnostic.fix.map(fixJSON) ?? .null,
      ]
    })
}

private func noteJSON(_ note: Diagnostic.Note) -> JSONValue {
  [
    "message": .string(note.message), "file": JSONValue(note.range?.file),
    "line": JSONValue(note.range?.line), "column": JSONValue(note.range?.column),
  ]
}

private func fixJSON(_ fix: Diagnostic.Fix) -> JSONValue {
  [
    "file": .string(fix.range.file), "line": .int(fix.range.line),
    "column": .int(fix.range.column), "endLine": .int(fix.range.end.line),
    "endColumn": .int(fix.range.end.column), "replacement": .string(fix.replacement),
  ]
}
